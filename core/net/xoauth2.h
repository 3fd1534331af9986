#pragma once

#include <QByteArray>
#include <QString>

namespace provodka {

/// What is said to a mail server behind the word XOAUTH2, before base64.
inline QByteArray xoauth2Words(const QString &user, const QString &accessToken)
{
    constexpr char separator = '\x01';
    return "user=" + user.toUtf8() + separator + "auth=Bearer " + accessToken.toUtf8() + separator
        + separator;
}

}
