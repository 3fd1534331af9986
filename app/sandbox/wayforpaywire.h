#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace provodka::sandbox::wayforpay {

/// HMAC-MD5 over the parts joined with ';', in hex.
QByteArray signature(const QByteArrayList &parts, const QByteArray &secretKey);

/// Members of an object as they stand in its bytes: numbers keep their text.
QHash<QByteArray, QByteArray> rawMembers(const QByteArray &json);
/// Elements of an array as they stand in its bytes.
QByteArrayList rawElements(const QByteArray &json);
/// What a raw token contributes to a signature: a string's content, a number's text.
QByteArray signedText(const QByteArray &rawToken);

/// An object written member by member, so that numbers look as the gateway writes them.
class Writer
{
public:
    enum class Escapes { None, Php }; ///< Php: \uXXXX for what is not ASCII, and \/

    explicit Writer(Escapes escapes = Escapes::None)
        : m_escapes(escapes)
    {
    }
    Writer &text(const char *name, const QString &value);
    Writer &number(const char *name, qint64 value);
    Writer &raw(const char *name, const QByteArray &token);
    QByteArray object() const { return '{' + m_members.join(',') + '}'; }
    QByteArray quoted(const QString &value) const;

private:
    Escapes m_escapes;
    QByteArrayList m_members;
};

}
