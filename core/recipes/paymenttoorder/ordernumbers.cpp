#include "core/recipes/paymenttoorder/ordernumbers.h"

#include <algorithm>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestTyped = 400;
constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

// One kind of spaces, dashes and digits; days and sums of money taken out.
QString cleaned(const QString &typed)
{
    static const QRegularExpression spaces(u"[\\s\\x{00A0}\\x{2000}-\\x{200B}\\x{202F}\\x{FEFF}]+"_s);
    static const QRegularExpression dashes(u"[\\x{2010}-\\x{2015}\\x{2212}]"_s);
    static const QRegularExpression day(
        u"(?<![\\p{L}\\d])\\d{1,2}[./]\\d{1,2}[./]\\d{2}(?:\\d{2})?(?!\\d)"_s, unicode);
    static const QRegularExpression sum(
        u"(?<![\\p{L}\\d])\\d[\\d ]*(?:[.,]\\d{1,2})? ?(?:грн|гривень|гривен|uah|₴|руб|₽|usd|eur|[$€])(?!\\p{L})"_s,
        unicode | QRegularExpression::CaseInsensitiveOption);
    // "№" decomposes into letters, which would belong to a word.
    QString text = QString(typed.left(longestTyped)).replace(u'№', u' ').replace(u'#', u' ');
    text = text.normalized(QString::NormalizationForm_KC);
    text.replace(spaces, u" "_s);
    text.replace(dashes, u"-"_s);
    for (QChar &c : text) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    text.replace(sum, u" , "_s);
    text.replace(day, u" , "_s);
    return text.trimmed();
}

// Letters that look alike in both alphabets.
QString relettered(QString text, bool toLatin)
{
    static const QString cyrillic = u"АВЕІКМНОРСТХ"_s;
    static const QString latin = u"ABEIKMHOPCTX"_s;
    for (QChar &c : text) {
        const qsizetype at = (toLatin ? cyrillic : latin).indexOf(c);
        if (at >= 0)
            c = (toLatin ? latin : cyrillic)[at];
    }
    return text;
}

QString withoutZeros(const QString &number)
{
    qsizetype zeros = 0;
    while (zeros < number.size() && number[zeros] == u'0')
        ++zeros;
    return number.mid(zeros);
}

bool isAllDigits(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

/// Reads one cleaned text from its begin to its end.
class Reading
{
public:
    Reading(QString text, const QRegularExpression &pattern)
        : m_text(std::move(text))
        , m_pattern(pattern)
    {
    }

    QList<OrderNumber> numbers()
    {
        while (m_at < m_text.size()) {
            if (!m_text[m_at].isLetterOrNumber())
                ++m_at;
            else if (!patterned() && !digits())
                skipWord();
        }
        return m_found;
    }

private:
    // A number with more than digits in it, as the pattern describes it.
    bool patterned()
    {
        for (const QString &rest :
            {m_text.mid(m_at), m_text.mid(m_at).toUpper(), relettered(m_text.mid(m_at).toUpper(), true),
                relettered(m_text.mid(m_at).toUpper(), false)}) {
            const QRegularExpressionMatch match = m_pattern.match(rest);
            if (!match.hasMatch() || match.capturedStart() != 0)
                continue;
            const int group = match.lastCapturedIndex() >= 1 ? 1 : 0;
            const QString number = match.captured(group).trimmed();
            if (!hasDigit(number) || (match.capturedStart(group) == 0 && isAllDigits(number)))
                continue;
            take(number);
            m_at += match.capturedEnd(group);
            skipSuffix();
            return true;
        }
        return false;
    }

    // Digits, also in groups of thousands or one by one: "10 482", "1 0 4 8 2".
    bool digits()
    {
        static const QRegularExpression shape(
            u"(?:\\d{1,3}(?: \\d{3})+|\\d(?: \\d){3,}|\\d+)(?![\\p{L}\\d])"_s, unicode);
        const QRegularExpressionMatch match = shape.match(
            m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return false;
        QString number = match.captured().remove(u' ');
        // Zeros in front are the typist's, unless the pattern wants them.
        if (const QString plain = withoutZeros(number);
            plain.isEmpty() || m_pattern.match(plain).hasMatch() || !m_pattern.match(number).hasMatch())
            number = plain;
        m_at = match.capturedEnd();
        take(number);
        if (number.size() >= 3)
            skipSuffix();
        return true;
    }

    // The attempt that shops append to a number: "10482-2".
    void skipSuffix()
    {
        static const QRegularExpression suffix(u"[-_/.]\\d{1,2}(?![\\p{L}\\d])"_s, unicode);
        const QRegularExpressionMatch match = suffix.match(
            m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch())
            m_at = match.capturedEnd();
    }

    // "замовл10482": words that people glue to a number are passed by, any other word takes its digits along.
    void skipWord()
    {
        static const QRegularExpression glued(
            u"(?:замовлення|замовл|зам|заказ|зак|номер|ном|рахунок|рах|счет|order|num|nr|no|n)(?=\\d)"_s,
            unicode | QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = glued.match(
            m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            m_at = match.capturedEnd();
            return;
        }
        while (m_at < m_text.size() && m_text[m_at].isLetterOrNumber())
            ++m_at;
    }

    void take(const QString &number)
    {
        const OrderNumber found{number};
        const bool isKnown = std::any_of(m_found.cbegin(), m_found.cend(),
            [&](const OrderNumber &other) { return isSameNumber(other, found); });
        if (!number.isEmpty() && !isKnown)
            m_found.append(found);
    }

    QString m_text;
    const QRegularExpression &m_pattern;
    qsizetype m_at = 0;
    QList<OrderNumber> m_found;
};

}

OrderNumber numberFromReference(const QString &reference, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(reference);
    if (!match.hasMatch())
        return {};
    return {match.captured(match.lastCapturedIndex() >= 1 ? 1 : 0).trimmed()};
}

QList<OrderNumber> numbersTyped(const QString &typed, const QRegularExpression &pattern)
{
    return Reading(cleaned(typed), pattern).numbers();
}

bool isSameNumber(const OrderNumber &a, const OrderNumber &b)
{
    return withoutZeros(a.value).compare(withoutZeros(b.value), Qt::CaseInsensitive) == 0;
}

NamedOrder namedOrder(const Payment &payment, const QRegularExpression &pattern, const QString &typedField)
{
    const OrderNumber byReference = numberFromReference(payment.reference, pattern);
    QList<OrderNumber> typed;
    for (const NamedValue &field : payment.typedFields) {
        if (!typedField.isEmpty()
            && field.name.trimmed().compare(typedField.trimmed(), Qt::CaseInsensitive) == 0)
            typed = numbersTyped(field.value, pattern);
    }
    NamedOrder named;
    if (byReference.isEmpty()) {
        if (typed.size() == 1)
            named.number = typed.first();
        else
            named.several = typed;
        return named;
    }
    named.number = byReference;
    named.fromReference = true;
    const bool agrees = typed.isEmpty()
        || std::any_of(typed.cbegin(), typed.cend(),
            [&](const OrderNumber &one) { return isSameNumber(one, byReference); });
    if (!agrees)
        named.other = typed.first();
    return named;
}

}
