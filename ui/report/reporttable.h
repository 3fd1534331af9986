#pragma once

class QString;
class QTableView;

namespace provodka::ui {

/// A table of the report: rows are chosen whole, Ctrl+C copies them as a spreadsheet takes them.
void prepareReportTable(QTableView *table, const QString &name);

}
