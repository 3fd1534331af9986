#pragma once

#include "core/connectors/connector.h"
#include "core/net/imap/imapclient.h"

#include <QUrl>

namespace provodka::mailbox {

/// What a person set for a mailbox, read once.
struct MailSettings
{
    enum class Auth { Password, Xoauth2 };

    ImapServer server;
    QString user;
    QString folder;
    Auth auth = Auth::Password;
    QString password;
    QUrl oauthAddress;
    QString clientId;
    QString clientSecret;
    QString refreshToken;
    QString scope;
    QString authservId;
    int pollMinutes = 2;
    int daysBack = 7;
    bool marksSeen = false;
    QString moveTo;
    bool hasBadFingerprint = false;

    bool writes() const { return marksSeen || !moveTo.isEmpty(); }
};

MailSettings readSettings(const ConnectorContext &context);
/// What keeps these settings from being used, as a sentence. Errors: Misconfigured.
std::optional<Error> problemOf(const MailSettings &settings, const QString &connection);

ConnectorInfo info();

}
