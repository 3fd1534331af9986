#include "core/base/text.h"

#include "core/base/catalog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTranslator>

namespace provodka {

namespace {

// How a language writes a fraction: its decimal sign stands between the digits.
constexpr const char *halfSource = QT_TRANSLATE_NOOP("Text", "0.5");

/// A sum as Money::shown() writes it, with the language's decimal sign; anything else as it is.
QString spoken(const QString &argument, const QString &half)
{
    static const QRegularExpression sum(
        QStringLiteral("^-?[0-9]{1,3}(\u00A0[0-9]{3})*\\.[0-9]+\u00A0[A-Z]{3}$"));
    const bool maySum = argument.size() > 4 && argument[argument.size() - 4] == QChar::Nbsp;
    if (half.size() != 3 || half[1] == u'.' || !maySum || !sum.match(argument).hasMatch())
        return argument;
    return QString(argument).replace(u'.', half[1]);
}

// One pass, so that an argument which itself contains "%1" stays as it is.
QString filled(const QString &source, const QStringList &arguments, const QString &half)
{
    QString result;
    for (qsizetype i = 0; i < source.size(); ++i) {
        const int index = source[i] == u'%' && i + 1 < source.size() ? source[i + 1].digitValue() : -1;
        if (index >= 1 && index <= arguments.size()) {
            result += spoken(arguments[index - 1], half);
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
    return filled(QCoreApplication::translate("Text", m_source.toUtf8().constData()), m_arguments,
        QCoreApplication::translate("Text", halfSource));
}

QString Text::in(const QString &language) const
{
    if (language.isEmpty())
        return toString();
    const std::shared_ptr<const QTranslator> catalog = catalogOf(language);
    const auto inCatalog
        = [&catalog](const char *source) { return catalog ? catalog->translate("Text", source) : QString(); };
    const QString translated = inCatalog(m_source.toUtf8().constData());
    return filled(translated.isEmpty() ? m_source : translated, m_arguments, inCatalog(halfSource));
}

QString Text::english() const
{
    return filled(m_source, m_arguments, {});
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
