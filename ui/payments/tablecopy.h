#pragma once

class QString;
class QTableView;

namespace provodka::ui::payments {

/// A table that is read, sorted and copied from: rows are chosen whole, Ctrl+C copies them as shown with tabs
/// between, widths and places of columns are remembered under `key`.
void prepareTable(QTableView *table, const QString &key);
/// What was remembered; false when nothing was. After the table has its columns.
bool restoreColumns(QTableView *table, const QString &key);
QString chosenAsText(const QTableView *table);

}
