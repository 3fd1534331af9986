#pragma once

#include <QList>
#include <QStringList>

namespace provodka {

/// Rows of cells as lines of aligned columns: the first `textColumns` to the left, the others to the right.
QString alignedTable(const QList<QStringList> &rows, int textColumns);

}
