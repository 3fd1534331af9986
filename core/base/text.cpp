#include "core/base/text.h"

#include "core/base/catalog.h"
#include "core/base/money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMutex>
#include <QRegularExpression>
#include <QTranslator>

#include <functional>
#include <optional>

namespace provodka {

namespace {

// How a language writes a fraction: its decimal sign stands between the digits.
constexpr const char *halfSource = QT_TRANSLATE_NOOP("Text", "0.5");
//: How a day is written in figures, as Qt's pattern: dd.MM.yyyy
constexpr const char *daySource = QT_TRANSLATE_NOOP("Text", "yyyy-MM-dd");

// What nobody types into a date; it is not torn apart at the end of a line either.
constexpr QChar tie(0x2011);
const QString listed = QStringLiteral(", ");

/// The locale of the window, if there is one; sentences are made on several threads.
class Window
{
public:
    static void setLocale(const QLocale &locale)
    {
        const QMutexLocker locker(&s_mutex);
        s_locale = locale;
    }
    static std::optional<QLocale> locale()
    {
        const QMutexLocker locker(&s_mutex);
        return s_locale;
    }

private:
    static inline QMutex s_mutex;
    static inline std::optional<QLocale> s_locale;
};

/// How sums, days and moments are written for whoever reads the sentence.
struct Manner
{
    std::optional<QLocale> locale; ///< else:
    QChar point = u'.';
    QString day = QString::fromLatin1(daySource);
    bool isLocal = true; ///< moments; else UTC

    QString written(const QList<Money> &sums) const
    {
        QStringList texts;
        for (const Money &sum : sums)
            texts.append(locale ? sum.shown(*locale) : sum.shown().replace(u'.', point));
        return texts.join(listed);
    }
    QString written(const QDate &date) const
    {
        return locale ? locale->toString(date, QLocale::ShortFormat) : date.toString(day);
    }
    QString written(const QDateTime &moment) const
    {
        const QString pattern = day + QStringLiteral(" HH:mm");
        if (!isLocal)
            return moment.toUTC().toString(pattern) + QStringLiteral(" UTC");
        const QDateTime here = moment.toLocalTime();
        return locale ? locale->toString(here, QLocale::ShortFormat) : here.toString(pattern);
    }
};

/// Asked for only where an argument has need of it: most have none.
using MannerOf = std::function<Manner()>;

template <typename Translate> Manner mannerOf(const Translate &translate)
{
    Manner manner;
    if (const QString half = translate(halfSource); half.size() == 3)
        manner.point = half[1];
    if (const QString day = translate(daySource); !day.isEmpty())
        manner.day = day;
    return manner;
}

QString translated(const char *source)
{
    return QCoreApplication::translate("Text", source);
}

Manner mannerOfLanguage()
{
    return mannerOf(translated);
}

Manner mannerOfListener()
{
    if (const std::optional<QLocale> locale = Window::locale()) {
        Manner manner;
        manner.locale = locale;
        return manner;
    }
    return mannerOfLanguage();
}

Manner mannerOfLogs()
{
    Manner manner;
    manner.isLocal = false;
    return manner;
}

/// One, or several with a comma in between; empty: it is something else.
QList<Money> sumsIn(const QString &argument)
{
    static const QRegularExpression sum(
        QStringLiteral("^-?[0-9]{1,3}(\u00A0[0-9]{3})*(\\.[0-9]+)?\u00A0[A-Z]{3}$"));
    const bool maySum = argument.size() > 4 && argument[argument.size() - 4] == QChar::Nbsp;
    if (!maySum)
        return {};
    QList<Money> sums;
    for (const QString &one : argument.split(listed)) {
        if (!sum.match(one).hasMatch())
            return {};
        const Result<Money> money = parseMoney(one.chopped(4).remove(QChar::Nbsp), one.right(3));
        if (!money)
            return {};
        sums.append(*money);
    }
    return sums;
}

QString spoken(const QString &argument, const MannerOf &manner)
{
    if (const QList<Money> sums = sumsIn(argument); !sums.isEmpty())
        return manner().written(sums);
    constexpr qsizetype dayLength = 10;
    constexpr qsizetype momentLength = 20;
    const qsizetype size = argument.size();
    if ((size != dayLength && size != momentLength) || argument[4] != tie)
        return argument;
    const QString plain = QString(argument).replace(tie, u'-');
    if (size == dayLength) {
        const QDate day = QDate::fromString(plain, Qt::ISODate);
        return day.isValid() ? manner().written(day) : argument;
    }
    const QDateTime moment = QDateTime::fromString(plain, Qt::ISODate);
    return moment.isValid() ? manner().written(moment) : argument;
}

// One pass, so that an argument which itself contains "%1" stays as it is.
QString filled(const QString &source, const QStringList &arguments, const MannerOf &manner)
{
    QString result;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const int index = source[i] == u'%' && i + 1 < source.size() ? source[i + 1].digitValue() : -1;
        if (index >= 1 && index <= arguments.size()) {
            result += spoken(arguments[index - 1], manner);
            ++i;
        } else {
            result += source[i];
        }
    }
    return result;
}

}

QString argumentOf(const QDate &day)
{
    return day.toString(Qt::ISODate).replace(u'-', tie);
}

QString argumentOf(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate).replace(u'-', tie);
}

Text::Text(const char *source, QStringList arguments)
    : m_source(QString::fromUtf8(source))
    , m_arguments(std::move(arguments))
{
}

QString Text::toString() const
{
    return filled(translated(m_source.toUtf8().constData()), m_arguments, mannerOfListener);
}

QString Text::in(const QString &language) const
{
    if (language.isEmpty())
        return filled(translated(m_source.toUtf8().constData()), m_arguments, mannerOfLanguage);
    const std::shared_ptr<const QTranslator> catalog = catalogOf(language);
    const auto inCatalog
        = [&catalog](const char *source) { return catalog ? catalog->translate("Text", source) : QString(); };
    const QString sentence = inCatalog(m_source.toUtf8().constData());
    return filled(
        sentence.isEmpty() ? m_source : sentence, m_arguments, [&inCatalog] { return mannerOf(inCatalog); });
}

QString Text::english() const
{
    return filled(m_source, m_arguments, mannerOfLogs);
}

QString Text::shown(const QString &argument)
{
    return spoken(argument, mannerOfListener);
}

void Text::showBy(const QLocale &locale)
{
    Window::setLocale(locale);
}

QByteArray Text::toJson() const
{
    if (isEmpty())
        return {};
    QJsonArray parts{m_source};
    for (const QString &argument : m_arguments)
        parts.append(argument);
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

Text Text::fromJson(const QByteArray &json)
{
    const QJsonArray parts = QJsonDocument::fromJson(json).array();
    Text text;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i == 0)
            text.m_source = parts[i].toString();
        else
            text.m_arguments.append(parts[i].toString());
    }
    return text;
}

QString words(const char *source, const QStringList &arguments)
{
    return Text(source, arguments).toString();
}

}
