#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace provodka {

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
    /// where others read it. Empty: like toString().
    QString in(const QString &language) const;
    /// In English, whatever the language: for logs that support reads.
    QString english() const;

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
