#include "core/base/text.h"

#include "core/base/catalog.h"
#include "core/base/spoken.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTranslator>

#include <algorithm>

namespace provodka {

namespace {

constexpr QChar noBreak(0x00a0);
constexpr qsizetype currencyLetters = 3;

/// "12 500.50 UAH": digits in groups, a point, and a currency behind a no-break space.
bool isSum(const QString &text)
{
    const qsizetype end = text.size() - currencyLetters - 1;
    if (end < 1 || text[end] != noBreak || !text[end - 1].isDigit())
        return false;
    const auto isLetter = [](QChar one) { return one >= u'A' && one <= u'Z'; };
    if (!std::all_of(text.cbegin() + end + 1, text.cend(), isLetter))
        return false;
    const qsizetype begin = text.startsWith(u'-') ? 1 : 0;
    return std::all_of(text.cbegin() + begin, text.cbegin() + end,
        [](QChar one) { return (one >= u'0' && one <= u'9') || one == u'.' || one == noBreak; });
}

QDate dayIn(const QString &text)
{
    constexpr qsizetype length = 10; // "2026-11-22"
    const bool isLikeDay = text.size() == length && text[4] == u'-' && text[7] == u'-';
    return isLikeDay ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QStringList allSpokenIn(const QLocale &locale, QStringList arguments)
{
    for (QString &argument : arguments)
        argument = spokenIn(locale, argument);
    return arguments;
}

// One pass, so that an argument which itself contains "%1" stays as it is.
QString filled(const QString &source, const QStringList &arguments)
{
    QString result;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const int index = source[i] == u'%' && i + 1 < source.size() ? source[i + 1].digitValue() : -1;
        if (index >= 1 && index <= arguments.size()) {
            result += arguments[index - 1];
            ++i;
        } else {
            result += source[i];
        }
    }
    return result;
}

}

Text::Text(const char *source, QStringList arguments)
    : m_source(QString::fromUtf8(source))
    , m_arguments(std::move(arguments))
{
}

QString Text::toString() const
{
    return filled(QCoreApplication::translate("Text", m_source.toUtf8().constData()),
        allSpokenIn(QLocale(), m_arguments));
}

QString Text::in(const QString &language) const
{
    if (language.isEmpty())
        return toString();
    const std::shared_ptr<const QTranslator> catalog = catalogOf(language);
    const QString translated
        = catalog ? catalog->translate("Text", m_source.toUtf8().constData()) : QString();
    if (translated.isEmpty())
        return english();
    return filled(translated, allSpokenIn(QLocale(language), m_arguments));
}

QString Text::english() const
{
    return filled(m_source, m_arguments);
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

QString spokenIn(const QLocale &locale, const QString &argument)
{
    if (locale.language() == QLocale::C)
        return argument;
    if (const QDate day = dayIn(argument); day.isValid())
        return locale.toString(day, QLocale::ShortFormat);
    if (!isSum(argument))
        return argument;
    const qsizetype behind = argument.size() - currencyLetters - 1;
    QString text;
    for (qsizetype i = 0; i < behind; ++i) {
        if (argument[i] == u'.')
            text += locale.decimalPoint();
        else if (argument[i] == noBreak)
            text += locale.groupSeparator();
        else
            text += argument[i];
    }
    return text + argument.sliced(behind);
}

QString words(const char *source, const QStringList &arguments)
{
    return Text(source, arguments).toString();
}

}
