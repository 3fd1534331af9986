#include "core/rules/mailtypes.h"

#include "core/mail/html.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <optional>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> noAmount(QStringView text)
{
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text", "“%1” is not an amount of money."), {text.left(40).toString()}));
}

tl::unexpected<Error> noDate(QStringView text)
{
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text", "“%1” is not a date."), {text.left(40).toString()}));
}

const QHash<QString, QString> &currencyWords()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> all;
        const auto add = [&](const QString &code, const QString &names) {
            const QStringList list = names.split(u' ');
            for (const QString &name : list)
                all.insert(name, code);
        };
        add(u"UAH"_s, u"грн ₴ гривень гривня гривні гривны гривен гривна uah hrn"_s);
        add(u"RUB"_s, u"руб ₽ рублей рубля рубль р rub rur рублів рублі"_s);
        add(u"USD"_s, u"$ us$ usd дол долл доларів долара долар долларов доллара доллар"_s);
        add(u"EUR"_s, u"€ eur євро евро euro"_s);
        add(u"PLN"_s, u"zł zl pln злотих злотых"_s);
        add(u"GBP"_s, u"£ gbp"_s);
        add(u"KZT"_s, u"₸ kzt тенге тг"_s);
        add(u"BYN"_s, u"byn"_s);
        for (const QString &code : {u"CZK"_s, u"CHF"_s, u"JPY"_s, u"TRY"_s, u"GEL"_s, u"MDL"_s, u"RON"_s,
                 u"HUF"_s, u"SEK"_s, u"NOK"_s, u"DKK"_s, u"BGN"_s, u"ILS"_s, u"AED"_s, u"CAD"_s, u"AUD"_s,
                 u"CNY"_s, u"UZS"_s, u"AMD"_s, u"AZN"_s, u"KGS"_s, u"TJS"_s, u"KWD"_s, u"BHD"_s, u"KRW"_s})
            all.insert(code.toLower(), code);
        return all;
    }();
    return words;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// The first digit with the sign in front of it, and behind the last character of the number.
std::pair<qsizetype, qsizetype> numberIn(const QString &text)
{
    qsizetype from = 0;
    while (from < text.size() && !isDigit(text[from]))
        ++from;
    qsizetype to = from;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (isDigit(text[i]))
            to = i + 1;
        else if (!u" .,'’"_s.contains(text[i]))
            break;
    }
    if (from > 0 && (text[from - 1] == u'-' || text[from - 1] == u'−' || text[from - 1] == u'+'))
        --from;
    return {from, to};
}

QStringList wordsOf(QStringView text)
{
    // Letters and currency signs in a row; "US$" and "грн." are one word.
    QStringList words;
    QString word;
    const auto take = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetter() || c == u'$' || c.category() == QChar::Symbol_Currency)
            word += c;
        else
            take();
    }
    take();
    return words;
}

}

QString currencyOf(QStringView word)
{
    QString bare = word.trimmed().toString().toLower();
    while (bare.endsWith(u'.'))
        bare.chop(1);
    return currencyWords().value(bare);
}

Result<Money> readMailMoney(QStringView text, const QString &currency, QChar decimal)
{
    constexpr qsizetype longest = 200;
    if (text.size() > longest)
        return noAmount(text);
    const QString line = onOneLine(text);
    const auto [from, to] = numberIn(line);
    if (from >= to)
        return noAmount(line);
    QString named;
    const auto name = [&](const QStringList &words) {
        for (const QString &word : words) {
            const QString code = currencyOf(word);
            if (code.isEmpty())
                continue;
            if (!named.isEmpty() && named != code)
                return false;
            named = code;
        }
        return true;
    };
    const QStringView before = QStringView(line).left(from);
    QStringView behind = QStringView(line).mid(to);
    // In front only a currency: "Order 12" is no amount.
    const QStringList front = wordsOf(before);
    const bool isFrontCurrency
        = front.isEmpty() || (front.size() == 1 && !currencyOf(front.first()).isEmpty());
    const bool isFrontPlain = std::all_of(before.begin(), before.end(), [](QChar c) {
        return c.isLetter() || c.category() == QChar::Symbol_Currency || u" .:=("_s.contains(c);
    });
    if (!isFrontCurrency || !isFrontPlain || !name(front))
        return noAmount(line);
    QString number = line.mid(from, to - from);
    number.remove(u'+');
    // "12 грн 50 коп."
    static const QRegularExpression coins(
        u"\\A[.,]?\\s*\\S{1,8}\\s*(\\d{1,2})\\s*(?:коп|копійок|копеек|cents?)\\b\\.?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const QRegularExpressionMatch match = coins.match(behind.toString());
        match.hasMatch() && !number.contains(u'.') && !number.contains(u',')) {
        number += u',' + match.captured(1).rightJustified(2, u'0');
        if (!name(wordsOf(behind.left(match.capturedEnd()))))
            return noAmount(line);
        behind = behind.mid(match.capturedEnd());
        decimal = u',';
    }
    if (std::any_of(behind.begin(), behind.end(), [](QChar c) { return isDigit(c); }))
        return noAmount(line); // a date, a range or two amounts
    // The word right behind the number is its currency; later ones are a sentence ("12 UAH, 1 % in USD").
    const QStringList words = wordsOf(behind);
    if (!words.isEmpty() && !currencyOf(words.first()).isEmpty() && !name(words.first(1)))
        return noAmount(line);
    const QString code = named.isEmpty() ? currency : named;
    static const QRegularExpression twofold(u"\\A[-−]?\\d{1,3}[.,]\\d{3}\\z"_s);
    if (!decimal.isNull()) {
        QString plain;
        for (const QChar c : std::as_const(number)) {
            if (c == decimal)
                plain += u'.';
            else if (isDigit(c) || c == u'-')
                plain += c;
            else if (c == u'−')
                plain += u'-';
        }
        // The groups are judged as everywhere; only the sign is settled.
        static const QRegularExpression groups(
            u"\\A[-−]?(?:\\d+|\\d{1,3}([ '’.,])\\d{3}(?:\\1\\d{3})*)\\z"_s);
        if (!groups.match(number.section(decimal, 0, 0)).hasMatch() || number.count(decimal) > 1)
            return noAmount(line);
        return parseMoney(plain, code);
    }
    if (twofold.match(number).hasMatch() && minorDigits(code) != 3) {
        return failure(Error::Kind::Malformed,
            Text(QT_TRANSLATE_NOOP("Text",
                     "“%1” can be read in two ways; say in the rule which sign parts the fraction "
                     "(\"decimal\")."),
                {number}));
    }
    return readMoney(number, code);
}

namespace {

int monthOf(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> all;
        const auto add = [&](const QString &names) {
            const QStringList list = names.split(u' ');
            for (qsizetype i = 0; i < list.size(); ++i)
                all.insert(list[i], int(i) + 1);
        };
        add(u"січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"_s);
        add(u"січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень"_s);
        add(u"січ лют бер квіт трав черв лип серп вер жовт лист груд"_s);
        add(u"января февраля марта апреля мая июня июля августа сентября октября ноября декабря"_s);
        add(u"январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"_s);
        add(u"янв фев мар апр май июн июл авг сен окт ноя дек"_s);
        add(u"january february march april may june july august september october november december"_s);
        add(u"jan feb mar apr may jun jul aug sep oct nov dec"_s);
        all.insert(u"sept"_s, 9);
        all.insert(u"сент"_s, 9);
        all.insert(u"нояб"_s, 11);
        return all;
    }();
    return months.value(word.toLower());
}

struct TimeOfDay
{
    QTime time;
    std::optional<int> offset; ///< seconds, when the text says it
};

// What follows the day: "21:54:50", "о 21:54", "T21:54:50.123+02:00", "9:54 PM".
std::optional<TimeOfDay> clockIn(const QString &rest)
{
    static const QRegularExpression form(
        u"\\A[\\s,TтtоОoв]*(?:at|у|об|г\\.?|р\\.?|года|року)?[\\s,]*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]"
        u"\\d{1,9})?)?"
        "\\s*(am|pm|a\\.m\\.|p\\.m\\.)?\\s*(Z\\b|UTC|GMT|EEST|EET|MSK|МСК)?\\s*([+-]\\d{1,2}(?::?\\d{2})?)?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower().left(1);
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return TimeOfDay{QTime(), {}};
    if (half == "p"_L1 && hour < 12)
        hour += 12;
    else if (half == "a"_L1 && hour == 12)
        hour = 0;
    TimeOfDay clock{QTime(hour, match.captured(2).toInt(), match.captured(3).toInt()), {}};
    const QString zone = match.captured(5).toUpper();
    if (zone == "EET"_L1)
        clock.offset = 7200;
    else if (zone == "EEST"_L1 || zone == "MSK"_L1 || zone == u"МСК"_s)
        clock.offset = 10800;
    else if (!zone.isEmpty())
        clock.offset = 0;
    if (QString numbers = match.captured(6); !numbers.isEmpty()) {
        const int sign = numbers.startsWith(u'-') ? -1 : 1;
        numbers = numbers.mid(1).remove(u':');
        const int hours = numbers.size() > 2 ? numbers.chopped(2).toInt() : numbers.toInt();
        const int minutes = numbers.size() > 2 ? numbers.right(2).toInt() : 0;
        if (hours > 14 || minutes > 59)
            return TimeOfDay{QTime(), {}};
        clock.offset = sign * (hours * 60 + minutes) * 60;
    }
    return clock;
}

struct Day
{
    QDate date;
    QDate other; ///< the second reading of 03/04/2026
    qsizetype end = 0;
};

int fullYear(const QString &digits)
{
    return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt();
}

std::optional<Day> dayIn(const QString &line, bool monthFirst)
{
    static const QRegularExpression iso(u"\\A(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression numeric(u"\\A(\\d{1,2})([-./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?!\\d)"_s);
    static const QRegularExpression worded(
        u"\\A[«\"„]?(\\d{1,2})[»\"“]?(?:st|nd|rd|th)?[\\s.\\-]+(\\p{L}+)\\.?,?[\\s\\-]+(\\d{4})(?!\\d)(?:\\s*(?:року|рік|года|р\\.|г\\.|р|г)(?!\\p{L}))?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression american(
        u"\\A(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = iso.match(line); match.hasMatch())
        return Day{{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()}, {},
            match.capturedEnd()};
    if (const auto match = numeric.match(line); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const int year = fullYear(match.captured(4));
        const QDate dayFirst(year, second, first);
        const QDate byMonth(year, first, second);
        if (monthFirst)
            return Day{byMonth, {}, match.capturedEnd()};
        // Only the slash is written both ways.
        if (match.captured(2) != "/"_L1 || first == second || !byMonth.isValid())
            return Day{dayFirst, {}, match.capturedEnd()};
        if (!dayFirst.isValid())
            return Day{byMonth, {}, match.capturedEnd()};
        return Day{dayFirst, byMonth, match.capturedEnd()};
    }
    if (const auto match = worded.match(line); match.hasMatch() && monthOf(match.captured(2)) > 0)
        return Day{{match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt()}, {},
            match.capturedEnd()};
    if (const auto match = american.match(line); match.hasMatch() && monthOf(match.captured(1)) > 0)
        return Day{{match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt()}, {},
            match.capturedEnd()};
    return std::nullopt;
}

bool isAround(const QDate &date, const QDateTime &around)
{
    return around.isValid() && qAbs(date.daysTo(around.date())) <= 7;
}

}

Result<MailDate> readMailDate(
    QStringView text, const QByteArray &zone, bool monthFirst, const QDateTime &around)
{
    constexpr qsizetype longest = 200;
    if (text.size() > longest)
        return noDate(text);
    QString line = onOneLine(text);
    // "Saturday, 21 November 2026", "субота, 21 листопада": the weekday says nothing new.
    static const QRegularExpression weekday(u"\\A\\p{L}+,?\\s+(?=\\d{1,2}[\\s.\\-/])|\\A\\p{L}+,\\s+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = weekday.match(line);
        match.hasMatch() && monthOf(match.captured().section(u',', 0, 0).trimmed()) == 0)
        line.remove(0, match.capturedLength());
    QString rest;
    std::optional<TimeOfDay> clock;
    std::optional<Day> day = dayIn(line, monthFirst);
    if (!day) {
        // "21:54 21.11.2026": the time stands first.
        static const QRegularExpression timeFirst(u"\\A(\\d{1,2}:\\d{2}(?::\\d{2})?),?\\s+"_s);
        const auto match = timeFirst.match(line);
        if (!match.hasMatch())
            return noDate(text);
        clock = clockIn(match.captured(1));
        line.remove(0, match.capturedLength());
        day = dayIn(line, monthFirst);
        if (!day)
            return noDate(text);
        rest = line.mid(day->end);
    } else {
        rest = line.mid(day->end);
        clock = clockIn(rest);
        // Another number behind the day that is no time makes it something else (a range, a number of an
        // account).
        if (!clock && std::any_of(rest.cbegin(), rest.cend(), isDigit))
            return noDate(text);
    }
    QDate date = day->date;
    if (day->other.isValid()) {
        const bool first = isAround(day->date, around);
        if (first == isAround(day->other, around)) {
            return failure(Error::Kind::Malformed,
                Text(
                    QT_TRANSLATE_NOOP("Text",
                        "“%1” can be two days; say in the rule that the month comes first (\"monthFirst\")."),
                    {text.left(40).toString()}));
        }
        date = first ? day->date : day->other;
    }
    if (!date.isValid() || date.year() < 2000 || date.year() > 2100 || (clock && !clock->time.isValid()))
        return noDate(text);
    const QTimeZone there(zone);
    const QTime time = clock ? clock->time : QTime(12, 0);
    MailDate result;
    result.hasTime = clock.has_value();
    if (clock && clock->offset)
        result.at = QDateTime(date, time, Qt::UTC).addSecs(-*clock->offset);
    else
        result.at = QDateTime(date, time, there.isValid() ? there : QTimeZone::utc()).toUTC();
    if (!result.at.isValid())
        return noDate(text);
    return result;
}

}
