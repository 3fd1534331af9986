#include "core/base/money.h"

#include <QLocale>
#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <limits>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    while (digits-- > 0)
        power *= 10;
    return power;
}

tl::unexpected<Error> notMoney(QStringView text)
{
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text", "“%1” is not an amount of money."), {text.left(40).toString()}));
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\u2009' || c == u'\t';
}

// Digits as minor units, with the fraction cut or padded to the currency's decimals.
Result<Money> fromDigits(
    bool negative, QStringView whole, QStringView fraction, const QString &currency, QStringView text)
{
    const int digits = minorDigits(currency);
    for (qsizetype i = digits; i < fraction.size(); ++i) {
        if (fraction[i] != u'0')
            return notMoney(text);
    }
    qint64 minor = 0; // grows towards its sign, because the smallest number has no positive twin
    const auto take = [&](int digit) {
        qint64 tenfold = 0;
        return !qMulOverflow(minor, qint64(10), &tenfold)
            && !qAddOverflow(tenfold, qint64(negative ? -digit : digit), &minor);
    };
    for (const QChar c : whole) {
        if (!take(c.unicode() - u'0'))
            return notMoney(text);
    }
    for (int i = 0; i < digits; ++i) {
        if (!take(i < fraction.size() ? fraction[i].unicode() - u'0' : 0))
            return notMoney(text);
    }
    return Money{minor, currency};
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString withPoint(qint64 minor, int digits, QChar group)
{
    // The magnitude of the smallest qint64 does not fit a qint64.
    QString text
        = QString::number(minor < 0 ? 0 - quint64(minor) : quint64(minor)).rightJustified(digits + 1, u'0');
    const QString fraction = text.right(digits);
    text.chop(digits);
    if (!group.isNull()) {
        for (qsizetype at = text.size() - 3; at > 0; at -= 3)
            text.insert(at, group);
    }
    if (digits > 0)
        text += u'.' + fraction;
    return minor < 0 ? u'-' + text : text;
}

}

int minorDigits(const QString &currency)
{
    static const QStringList none{u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s,
        u"KRW"_s, u"PYG"_s, u"RWF"_s, u"UGX"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QStringList three{u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

QString Money::decimal() const
{
    return withPoint(minor, minorDigits(currency), {});
}

QString Money::shortest() const
{
    QString text = decimal();
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

QString Money::shown() const
{
    return withPoint(minor, minorDigits(currency), u'\u00A0') + u'\u00A0' + currency;
}

QString Money::shown(const QLocale &locale) const
{
    const QString text = decimal(); // "-10250.50"
    const QString whole = text.section(u'.', 0, 0);
    const QString fraction = text.section(u'.', 1);
    QString written = locale.toString(whole.toLongLong());
    if (whole == "-0"_L1)
        written = locale.negativeSign() + u'0';
    if (!fraction.isEmpty())
        written += locale.decimalPoint() + fraction;
    return written + u'\u00A0' + currency;
}

Result<Money> parseMoney(QStringView text, const QString &currency)
{
    QStringView rest = text.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty()) || !areDigits(whole) || !areDigits(fraction))
        return notMoney(text);
    return fromDigits(negative, whole, fraction, currency, text);
}

Result<Money> readMoney(QStringView text, const QString &currency)
{
    QString digits;
    qsizetype read = 0;
    const QStringView trimmed = text.trimmed();
    for (; read < trimmed.size(); ++read) {
        const QChar c = trimmed[read];
        if (isSpace(c) || c == u'\'' || c == u'’')
            digits += u' ';
        else if ((c >= u'0' && c <= u'9') || c == u'.' || c == u',' || (c == u'-' && digits.isEmpty()))
            digits += c;
        else if (c == u'\u2212' && digits.isEmpty())
            digits += u'-';
        else
            break; // a currency sign or word ends the number
    }
    const QStringView behind = trimmed.mid(read);
    if (std::any_of(behind.begin(), behind.end(), [](QChar c) { return c.isDigit(); }))
        return notMoney(text); // a date, a range or two amounts
    digits = digits.trimmed();
    while (digits.endsWith(u'.') || digits.endsWith(u','))
        digits.chop(1);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype separators = digits.count(u'.') + digits.count(u',');
    const qsizetype last = qMax(digits.lastIndexOf(u'.'), digits.lastIndexOf(u','));
    QString whole = digits;
    QString fraction;
    if (last >= 0) {
        const QChar sign = digits[last];
        const bool onlyOnce = digits.count(sign) == 1;
        const qsizetype decimals = digits.size() - last - 1;
        const bool groupedOtherwise = separators > digits.count(sign) || digits.left(last).contains(u' ');
        if (onlyOnce && decimals == 3 && !groupedOtherwise && minorDigits(currency) != 3)
            return notMoney(text); // 12.500 is twelve thousand five hundred, or twelve and a half
        if (onlyOnce) {
            whole = digits.left(last);
            fraction = digits.mid(last + 1);
        }
    }
    // What is left in front may only be groups of three, all parted by one sign.
    QChar group;
    qsizetype sinceGroup = 0;
    bool grouped = false;
    QString plain;
    for (const QChar c : std::as_const(whole)) {
        if (c >= u'0' && c <= u'9') {
            plain += c;
            ++sinceGroup;
            continue;
        }
        if (!group.isNull() && c != group)
            return notMoney(text);
        if (sinceGroup == 0 || (grouped ? sinceGroup != 3 : sinceGroup > 3))
            return notMoney(text);
        group = c;
        grouped = true;
        sinceGroup = 0;
    }
    if (plain.isEmpty() || (grouped && sinceGroup != 3) || !areDigits(fraction))
        return notMoney(text);
    return fromDigits(negative, plain, fraction, currency, text);
}

Money moneyFromDouble(double amount, const QString &currency)
{
    const double minor = std::round(amount * double(powerOfTen(minorDigits(currency))));
    constexpr double bound = 9.0e15; // above it a double no longer holds whole numbers
    if (!(std::abs(minor) < bound))
        return {
            minor > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min(), currency};
    return {qint64(minor), currency};
}

Money operator+(const Money &a, const Money &b)
{
    Q_ASSERT(a.currency == b.currency);
    qint64 sum = 0;
    if (qAddOverflow(a.minor, b.minor, &sum))
        sum = a.minor > 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return {sum, a.currency};
}

Money operator-(const Money &a, const Money &b)
{
    Q_ASSERT(a.currency == b.currency);
    qint64 difference = 0;
    if (qSubOverflow(a.minor, b.minor, &difference))
        difference = a.minor >= 0 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min();
    return {difference, a.currency};
}

}
