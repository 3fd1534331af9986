#pragma once

#include "core/connectors/accesstokens.h"
#include "core/net/imap/imapclient.h"

namespace provodka::mailbox {

/// What a person set for a mailbox, read once.
struct MailSettings
{
    ImapServer server;
    QString user;
    QString folder;
    QString password;
    bool byToken = false; ///< XOAUTH2, without the password
    TokenSettings tokens;
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
