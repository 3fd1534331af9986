#include "core/rules/mailextraction.h"

#include "core/mail/html.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

const QString &MailTexts::view(MailExtraction::View view) const
{
    switch (view) {
    case MailExtraction::View::Seen:
        break;
    case MailExtraction::View::Text:
        return m_message.text;
    case MailExtraction::View::Html:
        return m_message.html;
    case MailExtraction::View::HtmlText:
        if (!m_htmlText)
            m_htmlText = htmlAsText(m_message.html);
        return *m_htmlText;
    }
    return m_message.seen;
}

const QList<HtmlTable> &MailTexts::tables() const
{
    if (!m_tables)
        m_tables = htmlTables(m_message.html);
    return *m_tables;
}

namespace {

constexpr qsizetype mostFinds = 100;
constexpr qsizetype mostTries = 1000; ///< matches with nothing in them count as well

QString sourceName(MailExtraction::View view)
{
    switch (view) {
    case MailExtraction::View::Seen:
        break;
    case MailExtraction::View::Text:
        return u"text"_s;
    case MailExtraction::View::Html:
        return u"html"_s;
    case MailExtraction::View::HtmlText:
        return u"htmlText"_s;
    }
    return u"body"_s;
}

class Search
{
public:
    Search(const MailExtraction &extraction, const MailTexts &texts)
        : m_extraction(extraction)
        , m_texts(texts)
    {
    }

    MailFinds run()
    {
        using Way = MailExtraction::Way;
        if (m_extraction.way == Way::Constant) {
            m_finds.found.append({m_extraction.marker, {}, {u"rule"_s, 0, 0}, {}, {}, false, {}});
            return m_finds;
        }
        if (m_extraction.way == Way::Table) {
            table();
        } else {
            prepare();
            switch (m_extraction.way) {
            case Way::Pattern:
                pattern();
                break;
            case Way::Everything:
                take(0, m_text.size());
                break;
            default:
                markers();
                break;
            }
        }
        pick();
        if (m_finds.found.isEmpty() && m_finds.problem.isEmpty())
            m_finds.problem = nothing();
        return m_finds;
    }

private:
    void prepare()
    {
        const bool withSubject = m_extraction.place != MailExtraction::Place::Body;
        const bool withBody = m_extraction.place != MailExtraction::Place::Subject;
        const QString &subject = m_texts.message().subject;
        if (!withSubject) {
            m_text = m_texts.view(m_extraction.view);
        } else if (!withBody) {
            m_text = subject;
            m_bodyFrom = subject.size() + 1;
        } else {
            m_text = subject + u'\n' + m_texts.view(m_extraction.view);
            m_bodyFrom = subject.size() + 1;
        }
    }

    void take(qsizetype from, qsizetype to)
    {
        while (from < to && m_text[from].isSpace())
            ++from;
        while (to > from && m_text[to - 1].isSpace())
            --to;
        if (from >= to || m_finds.found.size() >= mostFinds)
            return;
        MailFind find;
        find.raw = m_text.mid(from, to - from);
        const bool isSubject = from < m_bodyFrom;
        const qsizetype shift = isSubject ? 0 : m_bodyFrom;
        const QString source = !isSubject ? sourceName(m_extraction.view)
            : to >= m_bodyFrom            ? u"subject+body"_s
                                          : u"subject"_s;
        find.where = {source, from - shift, to - shift};
        m_finds.found.append(find);
    }

    bool startsLine(qsizetype at) const
    {
        while (at > 0 && m_text[at - 1] == u' ')
            --at;
        return at == 0 || m_text[at - 1] == u'\n' || m_text[at - 1] == u'\t';
    }

    qsizetype lineEnd(qsizetype at) const
    {
        const qsizetype end = m_text.indexOf(u'\n', at);
        return end < 0 ? m_text.size() : end;
    }

    void markers()
    {
        const Qt::CaseSensitivity matching = m_extraction.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
        // Markers are compared as the mail is seen: with plain blanks.
        const bool isSeen = m_extraction.view != MailExtraction::View::Html;
        const QString marker = isSeen ? plainlySeen(m_extraction.marker) : m_extraction.marker;
        const QString endMarker = isSeen ? plainlySeen(m_extraction.endMarker) : m_extraction.endMarker;
        qsizetype at = 0;
        for (qsizetype tries = 0; tries < mostTries && m_finds.found.size() < mostFinds; ++tries) {
            at = m_text.indexOf(marker, at, matching);
            if (at < 0)
                return;
            const qsizetype behind = at + marker.size();
            const bool counts = !m_extraction.startsLine || startsLine(at);
            at = behind;
            if (!counts)
                continue;
            m_sawMarker = true;
            if (m_extraction.way == MailExtraction::Way::After) {
                at = lineEnd(behind);
                take(behind, at);
            } else if (m_extraction.way == MailExtraction::Way::LineAfter) {
                qsizetype from = lineEnd(behind);
                while (from < m_text.size() && m_text[from].isSpace())
                    ++from;
                take(from, lineEnd(from));
            } else {
                const qsizetype end = m_text.indexOf(endMarker, behind, matching);
                if (end < 0)
                    return;
                take(behind, end);
                at = end;
            }
        }
    }

    void pattern()
    {
        qsizetype at = 0;
        for (qsizetype tries = 0;
             at <= m_text.size() && tries < mostTries && m_finds.found.size() < mostFinds; ++tries) {
            // Whether the text is right UTF-16 is looked at once, not before each match.
            const QRegularExpressionMatch match
                = m_extraction.pattern.match(m_text, at, QRegularExpression::NormalMatch,
                    tries == 0 ? QRegularExpression::NoMatchOption
                               : QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.isValid()) {
                m_finds.found.clear();
                m_finds.problem = Text(QT_TRANSLATE_NOOP("Text",
                    "The regular expression takes too long on this mail; write it so that it does not try "
                    "the same "
                    "characters again and again."));
                return;
            }
            if (!match.hasMatch())
                return;
            const int group = m_extraction.pattern.captureCount() > 0 ? 1 : 0;
            if (match.capturedStart(group) >= 0)
                take(match.capturedStart(group), match.capturedEnd(group));
            at = match.capturedEnd() + (match.capturedLength() == 0 ? 1 : 0);
            if (at < m_text.size() && m_text[at].isLowSurrogate())
                ++at;
        }
    }

    void cells(const HtmlRow &row, int column)
    {
        if (row.isEmpty() || m_finds.found.size() >= mostFinds)
            return;
        MailFind find;
        if (column > 0) {
            if (column > row.size() || row[column - 1].text.isEmpty())
                return;
            const HtmlCell &cell = row[column - 1];
            find.raw = cell.text;
            find.where = {u"html"_s, cell.from, cell.to};
        } else {
            QStringList texts;
            for (const HtmlCell &cell : row)
                texts.append(cell.text);
            find.raw = texts.join(u'\t').trimmed();
            find.where = {u"html"_s, row.first().from, row.last().to};
        }
        if (!find.raw.isEmpty())
            m_finds.found.append(find);
    }

    void table()
    {
        const QList<HtmlTable> &tables = m_texts.tables();
        if (tables.size() < m_extraction.table) {
            m_finds.problem
                = Text(QT_TRANSLATE_NOOP("Text", "The mail has %1 HTML tables; table %2 is not there."),
                    {QString::number(tables.size()), QString::number(m_extraction.table)});
            return;
        }
        const HtmlTable &rows = tables[m_extraction.table - 1];
        if (!m_extraction.rowWith.isEmpty()) {
            const Qt::CaseSensitivity matching
                = m_extraction.matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
            const QString wanted = onOneLine(m_extraction.rowWith);
            for (const HtmlRow &row : rows) {
                for (qsizetype i = 0; i < row.size(); ++i) {
                    if (!row[i].text.startsWith(wanted, matching))
                        continue;
                    cells(row, m_extraction.column > 0 ? m_extraction.column : int(i) + 2);
                    break;
                }
            }
            return;
        }
        if (m_extraction.row == MailExtraction::everyRow) {
            for (const HtmlRow &row : rows)
                cells(row, m_extraction.column);
        } else if (m_extraction.row == MailExtraction::lastRow) {
            if (!rows.isEmpty())
                cells(rows.last(), m_extraction.column);
        } else if (m_extraction.row <= rows.size()) {
            cells(rows[m_extraction.row - 1], m_extraction.column);
        } else {
            m_finds.problem
                = Text(QT_TRANSLATE_NOOP("Text", "HTML table %1 has %2 rows; row %3 is not there."),
                    {QString::number(m_extraction.table), QString::number(rows.size()),
                        QString::number(m_extraction.row)});
        }
    }

    void pick()
    {
        if (m_finds.found.size() < 2)
            return;
        if (m_extraction.pick == MailExtraction::Pick::First)
            m_finds.found = {m_finds.found.first()};
        else if (m_extraction.pick == MailExtraction::Pick::Last)
            m_finds.found = {m_finds.found.last()};
    }

    Text nothing() const
    {
        switch (m_extraction.way) {
        case MailExtraction::Way::After:
        case MailExtraction::Way::LineAfter:
            return m_sawMarker
                ? Text(QT_TRANSLATE_NOOP("Text", "Nothing stands behind “%1”."), {m_extraction.marker})
                : Text(QT_TRANSLATE_NOOP("Text", "“%1” is not in the mail."), {m_extraction.marker});
        case MailExtraction::Way::Between:
            return m_sawMarker
                ? Text(QT_TRANSLATE_NOOP("Text", "Nothing stands between “%1” and “%2”."),
                    {m_extraction.marker, m_extraction.endMarker})
                : Text(QT_TRANSLATE_NOOP("Text", "“%1” is not in the mail."), {m_extraction.marker});
        case MailExtraction::Way::Pattern:
            return Text(QT_TRANSLATE_NOOP("Text", "The regular expression finds nothing in the mail."));
        case MailExtraction::Way::Table:
            return Text(QT_TRANSLATE_NOOP("Text", "There is no such cell in HTML table %1, or it is empty."),
                {QString::number(m_extraction.table)});
        case MailExtraction::Way::Everything:
        case MailExtraction::Way::Constant:
            break;
        }
        return Text(QT_TRANSLATE_NOOP("Text", "The mail holds no text."));
    }

    const MailExtraction &m_extraction;
    const MailTexts &m_texts;
    QString m_text;
    qsizetype m_bodyFrom = 0;
    bool m_sawMarker = false;
    MailFinds m_finds;
};

}

MailFinds findInMail(const MailExtraction &extraction, const MailTexts &texts)
{
    return Search(extraction, texts).run();
}

}
