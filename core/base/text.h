#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QDate;
class QDateTime;
class QLocale;

namespace provodka {

/// A day and a moment as arguments of a Text, next to a sum as Money::shown() writes it: kept so that no
/// other argument is taken for one, and shown as the reader's language writes it, a moment in local time.
QString argumentOf(const QDate &day);
QString argumentOf(const QDateTime &moment);

/// A sentence for a person, kept as its English source and its arguments so that it is stored once and shown
/// in the reader's language. Mark the source: `Text(QT_TRANSLATE_NOOP("Text", "Order %1 is paid."),
/// {number})`.
class Text
{
public:
    Text() = default;
    explicit Text(const char *source, QStringList arguments = {});

    bool isEmpty() const { return m_source.isEmpty(); }
    /// In the language of the installed translators.
    QString toString() const;
    /// In a language that the program's catalogs hold ("uk", "ru"), else in English: for what is written
    /// where others read it. Empty: in that of the installed translators,
    /// whatever a window's locale is.
    QString in(const QString &language) const;
    /// In English, whatever the language, with sums, days and moments (UTC) in one form: for logs that
    /// support reads.
    QString english() const;
    /// An argument alone, as toString() shows it.
    static QString shown(const QString &argument);
    /// From now on toString() writes sums, days and moments by this locale, as the tables of a window do;
    /// else as the language of the installed translators writes them.
    static void showBy(const QLocale &locale);

    /// `["Order %1 is paid.","10482"]`, the stored form.
    QByteArray toJson() const;
    static Text fromJson(const QByteArray &json);

    friend bool operator==(const Text &, const Text &) = default;

private:
    QString m_source;
    QStringList m_arguments;
};

/// A marked source as toString() says it: for what is shown at once.
QString words(const char *source, const QStringList &arguments = {});

}
