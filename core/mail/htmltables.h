#pragma once

#include <QList>
#include <QString>

namespace provodka {

struct HtmlCell
{
    QString text; ///< on one line
    qsizetype from = 0; ///< in the HTML
    qsizetype to = 0;
};

using HtmlRow = QList<HtmlCell>;
using HtmlTable = QList<HtmlRow>; ///< rows without a cell are left out

/// The tables in the order of their "<table>"; one inside another is a table of its own, and its text belongs
/// to the cell it stands in as well as to its own cells. A mail's 256 KB hold at most a few ten thousand
/// cells.
QList<HtmlTable> htmlTables(QStringView html);

}
