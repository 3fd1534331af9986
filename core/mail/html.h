#pragma once

#include <QString>

#include <optional>

namespace provodka {

/// HTML piece by piece, as lenient as mail needs. One pass; what is never closed ends with the text.
class HtmlPieces
{
public:
    enum class Kind { Text, Open, Close };
    struct Piece
    {
        Kind kind = Kind::Text;
        QStringView name; ///< of a tag, as written
        QStringView text; ///< of a text, entities not yet decoded
        qsizetype from = 0;
        qsizetype to = 0;

        bool is(QLatin1String tag) const { return name.compare(tag, Qt::CaseInsensitive) == 0; }
    };

    explicit HtmlPieces(QStringView html)
        : m_html(html)
    {
    }

    /// Comments, scripts, styles and titles are passed over.
    std::optional<Piece> next();

private:
    std::optional<Piece> tag();
    bool skipTo(QStringView end);
    void skipElement(QStringView name);

    QStringView m_html;
    qsizetype m_at = 0;
};

/// "&nbsp;", "&#8372;", "&#x20B4;" as characters; what is no entity stays.
QString entitiesDecoded(QStringView text);

/// One line without runs of blanks, no-break and invisible characters.
QString onOneLine(QStringView text);

/// A text as a person sees it: no-break blanks are blanks, what has no width is dropped, lines end with \n.
QString plainlySeen(const QString &text);

/// HTML as a person sees it: cells of a row parted by tabs, rows and blocks by lines.
QString htmlAsText(QStringView html);

}
