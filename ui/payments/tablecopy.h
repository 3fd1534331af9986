#pragma once

class QString;
class QTableView;

namespace provodka::ui {
class ColumnMemory;
}

namespace provodka::ui::payments {

/// A table that is read, sorted and copied from: rows are chosen whole, Ctrl+C copies them as shown with tabs
/// between, its heading asks which columns are seen; they are remembered under `key`.
ColumnMemory *prepareTable(QTableView *table, const QString &key);
QString chosenAsText(const QTableView *table);

}
