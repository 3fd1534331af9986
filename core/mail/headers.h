#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace provodka {

/// A header line as it came, unfolded.
struct RawHeader
{
    QByteArray name;
    QByteArray value;
};

/// RFC 2047, word by word: neighbours of one charset are joined as bytes, so that a letter may be split
/// between them. Raw bytes that nobody declared are read as textOf() reads them.
QString decodedHeader(QByteArrayView value);

/// "text/plain; charset=utf-8; name*0*=…": the value and its parameters, RFC 2231 pieces joined. All names in
/// lower case; the first of doubled ones holds.
struct ParameterHeader
{
    struct Parameter
    {
        QByteArray name;
        QByteArray bytes;
        QString text;
    };
    QByteArray value;
    QList<Parameter> parameters;

    QByteArray bytesOf(const char *name) const;
    QString textOf(const char *name) const;
};
ParameterHeader parameterHeader(QByteArrayView value);

struct MailAddress
{
    QString name;
    QString address; ///< in lower case; empty when there was none
    friend bool operator==(const MailAddress &, const MailAddress &) = default;
};
/// At most `limit` mailboxes of an address list; groups are opened, comments dropped. The address is read
/// before anything is decoded, so an encoded name never becomes one.
QList<MailAddress> addressList(QByteArrayView value, int limit = 100);

/// UTC; invalid when it cannot be read.
QDateTime mailDate(QByteArrayView value);

}
