#include "core/rules/mailmark.h"

#include "core/mail/html.h"
#include "core/mail/htmltables.h"
#include "core/rules/mailtypes.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 60;
constexpr qsizetype longestEnd = 20;
constexpr qsizetype longestCurrency = 8; // " гривень"

bool hasDigit(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

bool hasLetter(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

/// Tries ways to find a marked text, the most stable first.
class MarkedText
{
public:
    MarkedText(const MailMessage &message, const MailMark &mark)
        : m_message(message)
        , m_mark(mark)
        , m_isSubject(mark.where.source == "subject"_L1)
        , m_text(m_isSubject ? message.subject : message.seen)
        , m_from(qBound<qsizetype>(0, mark.where.from, m_text.size()))
        , m_to(qBound<qsizetype>(m_from, mark.where.to, m_text.size()))
    {
        while (m_from < m_to && m_text[m_from].isSpace())
            ++m_from;
        while (m_to > m_from && m_text[m_to - 1].isSpace())
            --m_to;
        m_lineFrom = m_from == 0 ? 0 : m_text.lastIndexOf(u'\n', m_from - 1) + 1;
        const qsizetype end = m_text.indexOf(u'\n', m_to);
        m_lineTo = end < 0 ? m_text.size() : end;
        m_marked = m_text.mid(m_from, m_to - m_from);
    }

    Result<QJsonObject> run()
    {
        if (m_marked.isEmpty()) {
            return failure(
                Error::Kind::Rejected, Text(QT_TRANSLATE_NOOP("Text", "Mark the text in the mail first.")));
        }
        if (m_mark.value == "order"_L1 && !hasDigit(m_marked)) {
            return failure(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text", "“%1” is not an order number."), {m_marked.left(40)}));
        }
        const QStringList labels = labelsBefore();
        for (const QString &label : labels) {
            if (const std::optional<QJsonObject> way = byLabel(label))
                return *way;
        }
        if (!m_isSubject) {
            if (const std::optional<QJsonObject> way = byCell(true))
                return *way;
            if (const std::optional<QJsonObject> way = byLineBefore())
                return *way;
            if (const std::optional<QJsonObject> way = byCell(false))
                return *way;
        } else if (m_from == 0 && m_to == m_text.size()) {
            if (const std::optional<QJsonObject> way = tried({{u"everything"_s, true}}))
                return *way;
        }
        return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Nothing before “%1” would lead to it in another mail. Mark a place with a label before "
                     "it, on its line or on the line above."),
                {m_marked.left(60)}));
    }

private:
    /// What stands before the mark on its line, the whole of it first, without this mail's own numbers.
    QStringList labelsBefore() const
    {
        QString before = m_text.mid(m_lineFrom, m_from - m_lineFrom).trimmed();
        QStringList labels;
        const auto add = [&](const QString &label) {
            const QString wanted = label.trimmed();
            const bool isUseful = !wanted.isEmpty() && wanted.size() <= longestLabel && !hasDigit(wanted)
                && (hasLetter(wanted) || wanted == "№"_L1 || wanted == "#"_L1);
            if (isUseful && !labels.contains(wanted))
                labels.append(wanted);
        };
        const qsizetype cell = before.lastIndexOf(u'\t');
        add(before.mid(cell + 1)); // the cell beside it
        add(before);
        // Behind the last number, sentence or word that may differ from mail to mail.
        qsizetype at = before.size();
        while (at > 0 && !before[at - 1].isDigit())
            --at;
        add(before.mid(at));
        for (const QChar sign : {u'.', u',', u';', u'|', u'('})
            add(before.mid(before.lastIndexOf(sign) + 1));
        const QStringList words = before.simplified().split(u' ');
        for (const qsizetype count : {3, 2, 1}) {
            if (words.size() > count)
                add(words.mid(words.size() - count).join(u' '));
        }
        return labels;
    }

    std::optional<QJsonObject> byLabel(const QString &label) const
    {
        if (const std::optional<QJsonObject> way = tried({{u"after"_s, label}}))
            return way;
        // More stands behind it on the line: what is marked is a number or a word, or ends somewhere.
        const bool isNumber
            = std::all_of(m_marked.cbegin(), m_marked.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        const bool isWord
            = std::none_of(m_marked.cbegin(), m_marked.cend(), [](QChar c) { return c.isSpace(); });
        const QString behindLabel = QRegularExpression::escape(label) + u"[ \\t]*"_s;
        const bool isMoney = m_mark.value == "amount"_L1 || m_mark.value == "fee"_L1;
        if (isNumber && !isMoney) { // of an amount it would leave the fraction behind
            if (const auto way = tried({{u"pattern"_s, behindLabel + u"(\\d+)"_s}}))
                return way;
        }
        const QString rest = m_text.mid(m_to, m_lineTo - m_to);
        QString end;
        for (const QChar c : rest) {
            if (c.isDigit() || end.size() >= longestEnd || (!end.trimmed().isEmpty() && c.isSpace()))
                break;
            end += c;
        }
        if (const QString sign = end.trimmed(); !sign.isEmpty()) {
            if (const auto way = tried({{u"between"_s, QJsonArray{label, sign}}}))
                return way;
        }
        if (isMoney) {
            if (const auto way = tried({{u"pattern"_s, behindLabel + u"(\\d[\\d .,']*)"_s}}))
                return way;
        } else if (isWord && !isNumber) {
            if (const auto way = tried({{u"pattern"_s, behindLabel + u"([^\\s,;()]+)"_s}}))
                return way;
        }
        return std::nullopt;
    }

    std::optional<QJsonObject> byLineBefore() const
    {
        if (!m_text.mid(m_lineFrom, m_from - m_lineFrom).trimmed().isEmpty())
            return std::nullopt;
        qsizetype to = m_lineFrom;
        while (to > 0 && m_text[to - 1].isSpace())
            --to;
        const qsizetype from = to == 0 ? 0 : m_text.lastIndexOf(u'\n', to - 1) + 1;
        const QString label = m_text.mid(from, to - from).trimmed();
        if (label.isEmpty() || label.size() > longestLabel || hasDigit(label) || !hasLetter(label))
            return std::nullopt;
        return tried({{u"lineAfter"_s, label}});
    }

    /// A cell of an HTML table, by the cell that names its row, or by its place.
    std::optional<QJsonObject> byCell(bool named) const
    {
        const QList<HtmlTable> tables = htmlTables(m_message.html);
        const QString wanted = onOneLine(m_marked);
        for (qsizetype table = tables.size() - 1; table >= 0; --table) { // those inside others come later
            const HtmlTable &rows = tables[table];
            for (qsizetype row = 0; row < rows.size(); ++row) {
                for (qsizetype column = 0; column < rows[row].size(); ++column) {
                    if (rows[row][column].text != wanted)
                        continue;
                    QJsonObject cell{{u"table"_s, table + 1}};
                    if (named) {
                        const QString label = column > 0 ? rows[row][column - 1].text : QString();
                        if (label.isEmpty() || hasDigit(label) || label.size() > longestLabel)
                            continue;
                        cell.insert("rowWith"_L1, label);
                    } else {
                        cell.insert("row"_L1, row + 1);
                        cell.insert("column"_L1, column + 1);
                    }
                    if (const auto way = tried({{u"cell"_s, cell}}))
                        return way;
                }
            }
        }
        return std::nullopt;
    }

    /// With the least that makes it find what was marked and nothing else; nothing when none does.
    std::optional<QJsonObject> tried(const QJsonObject &way) const
    {
        QJsonObject value{{u"value"_s, m_mark.value}};
        for (auto member = way.begin(); member != way.end(); ++member)
            value.insert(member.key(), member.value());
        if (m_isSubject)
            value.insert("in"_L1, u"subject"_s);
        QList<QJsonObject> forms{value};
        if (way.contains("after"_L1) || way.contains("between"_L1) || way.contains("lineAfter"_L1)) {
            // A label that also stands inside other words or sentences.
            QJsonObject atStart = value;
            atStart.insert("startsLine"_L1, true);
            QJsonObject exact = value;
            exact.insert("matchCase"_L1, true);
            forms += {atStart, exact};
        }
        for (const QString &pick : {u"first"_s, u"last"_s}) {
            QJsonObject one = value;
            one.insert("pick"_L1, pick);
            forms.append(one);
        }
        for (const QJsonObject &form : std::as_const(forms)) {
            if (const std::optional<QJsonObject> whole = completed(form))
                return whole;
        }
        return std::nullopt;
    }

    std::optional<QJsonObject> completed(QJsonObject form) const
    {
        const MailFind *find = nullptr;
        MailReading reading = read(form);
        if (m_mark.value == "amount"_L1 || m_mark.value == "fee"_L1) {
            const MailValue *value = reading.value(m_mark.value);
            const bool namesNone = value && !value->found.isEmpty() && value->found.first().money
                && value->found.first().money->currency.isEmpty();
            const bool isRefused = value && !value->found.isEmpty() && !value->found.first().money;
            if ((namesNone || isRefused) && !currencyOf(m_mark.currency).isEmpty()) {
                form.insert("currency"_L1, currencyOf(m_mark.currency));
                reading = read(form);
            }
        }
        const MailValue *value = reading.value(m_mark.value);
        if (!value || value->found.size() != 1)
            return std::nullopt;
        find = &value->found.first();
        return isMarked(*find) ? std::optional(form) : std::nullopt;
    }

    MailReading read(const QJsonObject &value) const
    {
        const QJsonObject rule{{u"take"_s, QJsonArray{value}}};
        const Result<MailRules> rules = mailRulesFromJson(QJsonArray{rule});
        return rules ? readByRules(*rules, m_message) : MailReading();
    }

    bool isMarked(const MailFind &find) const
    {
        const bool isHere
            = find.where.source == "html"_L1 || (find.where.from <= m_from && find.where.to >= m_to);
        if (!isHere)
            return false;
        if (find.cleaned == onOneLine(m_marked))
            return true;
        // "1200,00" was marked and "1200,00 грн" is found: the same amount, with its currency.
        if (find.money && find.cleaned.size() <= m_marked.size() + longestCurrency) {
            const Result<Money> marked = readMailMoney(onOneLine(m_marked), find.money->currency);
            return marked && marked->minor == find.money->minor;
        }
        return false;
    }

    const MailMessage &m_message;
    const MailMark &m_mark;
    bool m_isSubject;
    const QString &m_text;
    qsizetype m_from;
    qsizetype m_to;
    qsizetype m_lineFrom = 0;
    qsizetype m_lineTo = 0;
    QString m_marked;
};

}

Result<QJsonObject> mailRuleFromMark(const MailMessage &message, const MailMark &mark)
{
    return MarkedText(message, mark).run();
}

QJsonArray mailRulesWithVersions(const QJsonArray &before, QJsonArray after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        QJsonObject rule = after[i].toObject();
        for (const QJsonValue &value : before) {
            const QJsonObject old = value.toObject();
            const int version = old.value("version"_L1).toInt(1);
            const bool isSame = old.value("name"_L1) == rule.value("name"_L1);
            if (isSame && old != rule && rule.value("version"_L1).toInt(1) == version)
                rule.insert("version"_L1, version + 1);
        }
        after[i] = rule;
    }
    return after;
}

}
