#include "core/mail/html.h"

#include <QHash>
#include <QList>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isWideSpace(QChar c)
{
    const char16_t u = c.unicode();
    return isSpace(c) || u == 0x00A0 || u == 0x202F || (u >= 0x2000 && u <= 0x200A) || u == 0x3000
        || u == 0x205F;
}

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x00AD || (u >= 0x200B && u <= 0x200F) || (u >= 0x202A && u <= 0x202E)
        || (u >= 0x2060 && u <= 0x2064) || u == 0x034F || u == 0xFEFF || (u < 0x20 && !isSpace(c))
        || u == 0x7F;
}

bool isTagLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSkipped(const HtmlPieces::Piece &tag)
{
    return tag.is("script"_L1) || tag.is("style"_L1) || tag.is("title"_L1) || tag.is("template"_L1)
        || tag.is("noframes"_L1) || tag.is("textarea"_L1);
}

}

bool HtmlPieces::skipTo(QStringView end)
{
    const qsizetype at = m_html.indexOf(end, m_at);
    m_at = at < 0 ? m_html.size() : at + end.size();
    return at >= 0;
}

void HtmlPieces::skipElement(QStringView name)
{
    while (m_at < m_html.size() && skipTo(u"</")) {
        if (m_html.sliced(m_at).startsWith(name, Qt::CaseInsensitive)) {
            skipTo(u">");
            return;
        }
    }
}

std::optional<HtmlPieces::Piece> HtmlPieces::tag()
{
    const qsizetype from = m_at;
    const QStringView rest = m_html.sliced(m_at);
    if (rest.startsWith(u"<!--")) {
        skipTo(u"-->");
        return std::nullopt;
    }
    if (rest.startsWith(u"<!") || rest.startsWith(u"<?")) {
        skipTo(u">");
        return std::nullopt;
    }
    Piece piece;
    piece.kind = rest.size() > 1 && rest[1] == u'/' ? Kind::Close : Kind::Open;
    const qsizetype nameFrom = m_at + (piece.kind == Kind::Close ? 2 : 1);
    qsizetype at = nameFrom;
    while (at < m_html.size() && (isTagLetter(m_html[at]) || m_html[at].isDigit() || m_html[at] == u':'))
        ++at;
    piece.name = m_html.sliced(nameFrom, at - nameFrom);
    // Attributes are passed over; a ">" inside quotes is one of them.
    QChar quote;
    for (; at < m_html.size(); ++at) {
        const QChar c = m_html[at];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if ((c == u'"' || c == u'\'') && m_html[at - 1] == u'=') {
            quote = c;
        } else if (c == u'>') {
            break;
        }
    }
    m_at = qMin(at + 1, m_html.size());
    piece.from = from;
    piece.to = m_at;
    return piece;
}

std::optional<HtmlPieces::Piece> HtmlPieces::next()
{
    while (m_at < m_html.size()) {
        const bool isTag = m_html[m_at] == u'<' && m_at + 1 < m_html.size()
            && (isTagLetter(m_html[m_at + 1]) || m_html[m_at + 1] == u'!' || m_html[m_at + 1] == u'?'
                || (m_html[m_at + 1] == u'/' && m_at + 2 < m_html.size() && isTagLetter(m_html[m_at + 2])));
        if (isTag) {
            const std::optional<Piece> found = tag();
            if (!found)
                continue;
            if (found->kind == Kind::Open && isSkipped(*found)) {
                skipElement(found->name);
                continue;
            }
            return found;
        }
        Piece piece;
        piece.from = m_at;
        const qsizetype end = m_html.indexOf(u'<', m_at + 1);
        m_at = end < 0 ? m_html.size() : end;
        piece.to = m_at;
        piece.text = m_html.sliced(piece.from, piece.to - piece.from);
        return piece;
    }
    return std::nullopt;
}

namespace {

const QHash<QString, char16_t> &namedEntities()
{
    static const QHash<QString, char16_t> entities{{u"nbsp"_s, 0xA0}, {u"amp"_s, '&'}, {u"lt"_s, '<'},
        {u"gt"_s, '>'}, {u"quot"_s, '"'}, {u"apos"_s, '\''}, {u"copy"_s, 0xA9}, {u"reg"_s, 0xAE},
        {u"trade"_s, 0x2122}, {u"hellip"_s, 0x2026}, {u"mdash"_s, 0x2014}, {u"ndash"_s, 0x2013},
        {u"minus"_s, 0x2212}, {u"laquo"_s, 0xAB}, {u"raquo"_s, 0xBB}, {u"ldquo"_s, 0x201C},
        {u"rdquo"_s, 0x201D}, {u"bdquo"_s, 0x201E}, {u"lsquo"_s, 0x2018}, {u"rsquo"_s, 0x2019},
        {u"sbquo"_s, 0x201A}, {u"lsaquo"_s, 0x2039}, {u"rsaquo"_s, 0x203A}, {u"euro"_s, 0x20AC},
        {u"pound"_s, 0xA3}, {u"yen"_s, 0xA5}, {u"cent"_s, 0xA2}, {u"curren"_s, 0xA4}, {u"bull"_s, 0x2022},
        {u"middot"_s, 0xB7}, {u"times"_s, 0xD7}, {u"divide"_s, 0xF7}, {u"plusmn"_s, 0xB1}, {u"deg"_s, 0xB0},
        {u"sect"_s, 0xA7}, {u"para"_s, 0xB6}, {u"numero"_s, 0x2116}, {u"num"_s, '#'}, {u"colon"_s, ':'},
        {u"comma"_s, ','}, {u"period"_s, '.'}, {u"thinsp"_s, 0x2009}, {u"ensp"_s, 0x2002},
        {u"emsp"_s, 0x2003}, {u"shy"_s, 0xAD}, {u"zwnj"_s, 0x200C}, {u"zwj"_s, 0x200D}, {u"lrm"_s, 0x200E},
        {u"rlm"_s, 0x200F}, {u"larr"_s, 0x2190}, {u"rarr"_s, 0x2192}, {u"uarr"_s, 0x2191},
        {u"darr"_s, 0x2193}, {u"auml"_s, 0xE4}, {u"ouml"_s, 0xF6}, {u"uuml"_s, 0xFC}, {u"Auml"_s, 0xC4},
        {u"Ouml"_s, 0xD6}, {u"Uuml"_s, 0xDC}, {u"szlig"_s, 0xDF}, {u"eacute"_s, 0xE9}, {u"egrave"_s, 0xE8},
        {u"agrave"_s, 0xE0}, {u"ccedil"_s, 0xE7}, {u"frac12"_s, 0xBD}, {u"check"_s, 0x2713}};
    return entities;
}

// HTML means windows-1252 by these numbers.
char32_t numbered(char32_t code)
{
    static constexpr char16_t c1[32]{0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
        0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};
    if (code >= 0x80 && code < 0xA0)
        return c1[code - 0x80];
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return 0xFFFD;
    return code;
}

}

QString entitiesDecoded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            result += text[i];
            continue;
        }
        const QStringView rest = text.sliced(i + 1, qMin<qsizetype>(12, text.size() - i - 1));
        if (rest.startsWith(u'#')) {
            const bool isHex = rest.size() > 1 && (rest[1] == u'x' || rest[1] == u'X');
            qsizetype at = isHex ? 2 : 1;
            char32_t code = 0;
            const qsizetype from = at;
            for (; at < rest.size() && code <= 0x10FFFF; ++at) {
                const int digit = QString(rest[at]).toInt(nullptr, 16);
                const bool isDigit = rest[at].isDigit() || (isHex && digit > 9);
                if (!isDigit)
                    break;
                code = code * (isHex ? 16 : 10) + char32_t(digit);
            }
            if (at > from) {
                const char32_t character = numbered(code);
                result += QString::fromUcs4(&character, 1);
                i += at + (at < rest.size() && rest[at] == u';' ? 1 : 0);
                continue;
            }
        } else {
            qsizetype at = 0;
            while (at < rest.size() && (isTagLetter(rest[at]) || (rest[at] >= u'0' && rest[at] <= u'9')))
                ++at;
            const bool isClosed = at < rest.size() && rest[at] == u';';
            const auto found = namedEntities().constFind(rest.first(at).toString());
            if (found != namedEntities().constEnd()) {
                result += QChar(*found);
                i += at + (isClosed ? 1 : 0);
                continue;
            }
        }
        result += u'&';
    }
    return result;
}

QString onOneLine(QStringView text)
{
    QString result;
    bool blank = false;
    for (const QChar c : text) {
        if (isInvisible(c))
            continue;
        if (isWideSpace(c)) {
            blank = true;
            continue;
        }
        if (blank && !result.isEmpty())
            result += u' ';
        blank = false;
        result += c;
    }
    return result;
}

QString plainlySeen(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == u'\t') {
            result += c;
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                result += u'\n';
        } else if (isWideSpace(c)) {
            result += u' ';
        } else if (!isInvisible(c)) {
            result += c;
        }
    }
    return result;
}

namespace {

/// Writes what is seen; gaps wait until something stands behind them.
class SeenText
{
public:
    void text(const QString &text)
    {
        for (const QChar c : text) {
            if (isInvisible(c))
                continue;
            if (c == u'\n' && m_isPreformatted) {
                widen(Gap::Line);
            } else if (isWideSpace(c)) {
                widen(Gap::Blank);
            } else {
                flush();
                m_text += c;
                m_isFreshCell = false;
            }
        }
    }

    void tag(const HtmlPieces::Piece &piece)
    {
        const bool opens = piece.kind == HtmlPieces::Kind::Open;
        if (piece.is("br"_L1)) {
            if (m_gap == Gap::Line)
                m_gap = Gap::Paragraph; // two in a row leave an empty line
            else
                widen(Gap::Line);
        } else if (piece.is("td"_L1) || piece.is("th"_L1)) {
            if (opens)
                cell();
        } else if (piece.is("table"_L1)) {
            block(Gap::Line);
            if (opens)
                m_rows.append(Row());
            else if (!m_rows.isEmpty())
                m_rows.removeLast();
        } else if (piece.is("tr"_L1)) {
            block(Gap::Line);
            if (!m_rows.isEmpty())
                m_rows.last() = Row();
        } else if (piece.is("p"_L1) || isHeading(piece)) {
            block(Gap::Paragraph);
        } else if (isBlock(piece)) {
            block(Gap::Line);
        } else if (piece.is("pre"_L1)) {
            block(Gap::Line);
            m_isPreformatted = opens;
        }
    }

    QString result() const { return m_text; }

private:
    enum class Gap { None, Blank, Tab, Line, Paragraph };
    struct Row
    {
        bool hasCell = false;
        qsizetype lines = 0; ///< how many had been written when the cell began
    };

    static bool isHeading(const HtmlPieces::Piece &piece)
    {
        return piece.name.size() == 2 && (piece.name[0] == u'h' || piece.name[0] == u'H')
            && piece.name[1] >= u'1' && piece.name[1] <= u'6';
    }

    static bool isBlock(const HtmlPieces::Piece &piece)
    {
        static constexpr QLatin1String blocks[]{"div"_L1, "li"_L1, "ul"_L1, "ol"_L1, "dl"_L1, "dt"_L1,
            "dd"_L1, "blockquote"_L1, "center"_L1, "section"_L1, "article"_L1, "header"_L1, "footer"_L1,
            "hr"_L1, "form"_L1, "address"_L1, "fieldset"_L1, "figure"_L1, "main"_L1, "nav"_L1, "aside"_L1,
            "thead"_L1, "tbody"_L1, "tfoot"_L1, "caption"_L1, "body"_L1, "head"_L1, "html"_L1, "option"_L1};
        return std::any_of(
            std::begin(blocks), std::end(blocks), [&](QLatin1String tag) { return piece.is(tag); });
    }

    void widen(Gap gap)
    {
        if (!m_text.isEmpty())
            m_gap = qMax(m_gap, gap);
    }

    // A paragraph that begins its cell does not leave the row.
    void block(Gap gap)
    {
        if (!m_isFreshCell)
            widen(gap);
    }

    void cell()
    {
        if (m_rows.isEmpty())
            m_rows.append(Row());
        Row &row = m_rows.last();
        const bool wasLong = row.hasCell && row.lines != m_lines;
        if (row.hasCell && !m_text.isEmpty() && m_gap != Gap::None)
            m_gap
                = wasLong ? Gap::Line : Gap::Tab; // what ended the paragraph of the cell before is inside it
        else if (row.hasCell)
            widen(wasLong ? Gap::Line : Gap::Tab);
        if (!row.hasCell) // the row's own line is still to come
            row.lines = m_lines + (m_gap == Gap::Line ? 1 : m_gap == Gap::Paragraph ? 2 : 0);
        else
            row.lines = m_lines + (wasLong ? 1 : 0);
        row.hasCell = true;
        m_isFreshCell = true;
    }

    void flush()
    {
        switch (m_gap) {
        case Gap::None:
            return;
        case Gap::Blank:
            m_text += u' ';
            break;
        case Gap::Tab:
            m_text += u'\t';
            break;
        case Gap::Line:
            m_text += u'\n';
            m_lines += 1;
            break;
        case Gap::Paragraph:
            m_text += u"\n\n"_s;
            m_lines += 2;
            break;
        }
        m_gap = Gap::None;
    }

    QString m_text;
    Gap m_gap = Gap::None;
    qsizetype m_lines = 0;
    QList<Row> m_rows;
    bool m_isFreshCell = false;
    bool m_isPreformatted = false;
};

}

QString htmlAsText(QStringView html)
{
    SeenText seen;
    HtmlPieces pieces(html);
    while (const auto piece = pieces.next()) {
        if (piece->kind == HtmlPieces::Kind::Text)
            seen.text(entitiesDecoded(piece->text));
        else
            seen.tag(*piece);
    }
    return seen.result();
}

}
