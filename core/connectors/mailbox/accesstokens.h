#pragma once

#include "core/base/clock.h"
#include "core/connectors/mailbox/mailsettings.h"

namespace provodka::mailbox {

/// Access tokens for XOAUTH2, got with the user's own application and refresh token, and kept until shortly
/// before they expire.
class AccessTokens
{
public:
    AccessTokens(const MailSettings &settings, Http &http, const Clock &clock);

    /// One that is valid; with `fresh` a new one in any case. Errors: Unauthorized, Misconfigured, Malformed,
    /// RateLimited, Network, Cancelled.
    Async<QString> token(bool fresh);
    /// The last answer was not asked for just now.
    bool isKept() const { return !m_token.isEmpty(); }

private:
    Result<void> take(const HttpAnswer &answer);
    QString words(const QJsonObject &answer) const;

    const MailSettings &m_settings;
    Http &m_http;
    const Clock &m_clock;
    QString m_refreshToken;
    QString m_token;
    QDateTime m_until;
};

}
