#include "core/mail/htmltables.h"

#include "core/mail/html.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

// Deeper ones are laid out for looks; their text is not given to each cell around them.
constexpr qsizetype mostOuterCells = 8;

class TableReader
{
public:
    QList<HtmlTable> read(QStringView html)
    {
        HtmlPieces pieces(html);
        while (const auto piece = pieces.next()) {
            if (piece->kind == HtmlPieces::Kind::Text)
                text(*piece);
            else
                tag(*piece);
        }
        while (!m_open.isEmpty())
            closeTable(html.size());
        for (HtmlTable &table : m_tables)
            table.removeIf([](const HtmlRow &row) { return row.isEmpty(); });
        return m_tables;
    }

private:
    struct Open
    {
        qsizetype table = 0;
        bool isInCell = false;
    };

    HtmlCell &cellOf(const Open &open) { return m_tables[open.table].last().last(); }

    void text(const HtmlPieces::Piece &piece)
    {
        const QString decoded = entitiesDecoded(piece.text);
        const qsizetype first = qMax<qsizetype>(0, m_open.size() - mostOuterCells);
        for (qsizetype i = first; i < m_open.size(); ++i) {
            if (m_open[i].isInCell)
                cellOf(m_open[i]).text += decoded;
        }
    }

    void gap()
    {
        const qsizetype first = qMax<qsizetype>(0, m_open.size() - mostOuterCells);
        for (qsizetype i = first; i < m_open.size(); ++i) {
            if (m_open[i].isInCell)
                cellOf(m_open[i]).text += u' ';
        }
    }

    void tag(const HtmlPieces::Piece &piece)
    {
        const bool opens = piece.kind == HtmlPieces::Kind::Open;
        if (piece.is("table"_L1)) {
            gap();
            if (opens) {
                m_open.append({m_tables.size(), false});
                m_tables.append(HtmlTable());
            } else {
                closeTable(piece.from);
            }
            return;
        }
        const bool isCell = piece.is("td"_L1) || piece.is("th"_L1);
        if (m_open.isEmpty() || (!isCell && !piece.is("tr"_L1))) {
            if (!piece.is("b"_L1) && !piece.is("span"_L1) && !piece.is("i"_L1) && !piece.is("strong"_L1)
                && !piece.is("font"_L1) && !piece.is("a"_L1) && !piece.is("em"_L1) && !piece.is("u"_L1))
                gap();
            return;
        }
        closeCell(piece.from);
        HtmlTable &table = m_tables[m_open.last().table];
        if (!isCell) {
            if (opens)
                table.append(HtmlRow());
            return;
        }
        if (!opens)
            return;
        if (table.isEmpty())
            table.append(HtmlRow());
        table.last().append(HtmlCell{{}, piece.to, piece.to});
        m_open.last().isInCell = true;
    }

    void closeCell(qsizetype at)
    {
        if (!m_open.last().isInCell)
            return;
        HtmlCell &cell = cellOf(m_open.last());
        cell.to = qMax(cell.from, at);
        cell.text = onOneLine(cell.text);
        m_open.last().isInCell = false;
    }

    void closeTable(qsizetype at)
    {
        if (m_open.isEmpty())
            return;
        closeCell(at);
        m_open.removeLast();
    }

    QList<HtmlTable> m_tables;
    QList<Open> m_open;
};

}

QList<HtmlTable> htmlTables(QStringView html)
{
    return TableReader().read(html);
}

}
