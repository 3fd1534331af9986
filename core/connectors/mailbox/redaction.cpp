#include "core/connectors/mailbox/redaction.h"

namespace provodka::mailbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype leastDigits = 13;
constexpr qsizetype mostDigits = 19;
constexpr qsizetype shownFirst = 6;
constexpr qsizetype shownLast = 4;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSeparator(QChar c)
{
    return c == u' ' || c == u'-' || c == u'\u00a0' || c == u'\u202f';
}

// So that times in milliseconds, account numbers and references stay what they are.
bool beginsLikeACard(const QString &digits)
{
    const qsizetype size = digits.size();
    const int two = digits.first(2).toInt();
    const int four = digits.first(4).toInt();
    if (digits.startsWith(u'4'))
        return size == 13 || size == 16 || size == 19;
    if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720))
        return size == 16;
    if (two == 34 || two == 37)
        return size == 15;
    if (two == 36 || two == 38 || two == 39 || (two == 30 && digits[2] <= u'5'))
        return size == 14 || size == 16;
    if (two == 35)
        return size == 16;
    if (two == 50 || (two >= 56 && two <= 69))
        return size >= 16;
    return four == 9804 && size == 16; // Простір
}

bool hasCheckDigit(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1 && (digit *= 2) > 9)
            digit -= 9;
        sum += digit;
    }
    return sum % 10 == 0;
}

bool belongsToAWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

}

QString withoutCards(const QString &text)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size();) {
        if (!isDigit(out[i])) {
            ++i;
            continue;
        }
        // The longest run of digits with single separators between them.
        QString digits;
        qsizetype end = i;
        for (qsizetype at = i; at < out.size(); ++at) {
            if (isDigit(out[at])) {
                digits += out[at];
                end = at + 1;
            } else if (!isSeparator(out[at]) || end != at) {
                break;
            }
        }
        const bool isWhole = (i == 0 || (!belongsToAWord(out[i - 1]) && out[i - 1] != u'-'))
            && (end == out.size() || !belongsToAWord(out[end]));
        if (isWhole && digits.size() >= leastDigits && digits.size() <= mostDigits && beginsLikeACard(digits)
            && hasCheckDigit(digits)) {
            qsizetype number = 0;
            for (qsizetype at = i; at < end; ++at) {
                if (!isDigit(out[at]))
                    continue;
                if (number >= shownFirst && number < digits.size() - shownLast)
                    out[at] = u'*';
                ++number;
            }
        }
        i = end;
    }
    return out;
}

MailMessage withoutCards(MailMessage message)
{
    for (QString *text : {&message.fromName, &message.subject, &message.text, &message.html, &message.seen})
        *text = withoutCards(*text);
    for (QString &name : message.attachments)
        name = withoutCards(name);
    for (NamedValue &header : message.headers)
        header.value = withoutCards(header.value);
    return message;
}

}
