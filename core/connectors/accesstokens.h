#pragma once

#include "core/connectors/connector.h"

#include <QUrl>

namespace provodka {

/// How access tokens for XOAUTH2 are got: the user's own application at the mail provider.
struct TokenSettings
{
    QUrl address;
    QString clientId;
    QString clientSecret;
    QString refreshToken;
    QString scope;
};

/// The settings with which a mail connector lets people choose between a password and XOAUTH2, by the keys
/// that tokenSettings() reads.
QList<FieldSpec> signInFields(const char *scopeHelp);
/// Of those at length.
QList<FieldHelp> signInHelp();
bool signsInByToken(const ConnectorContext &context);
TokenSettings tokenSettings(const ConnectorContext &context);
/// What keeps them from being used, as a sentence. Errors: Misconfigured.
std::optional<Error> problemOf(const TokenSettings &settings, const QString &connection);

/// Access tokens, got with a refresh token and kept until shortly before they expire.
class AccessTokens
{
public:
    AccessTokens(TokenSettings settings, Http &http, const Clock &clock);

    /// One that is valid; with `fresh` a new one in any case. Errors: Unauthorized, Misconfigured, Malformed,
    /// RateLimited, Network, Cancelled.
    Async<QString> token(bool fresh);
    /// The last answer was not asked for just now.
    bool isKept() const { return !m_token.isEmpty(); }

private:
    Result<void> take(const HttpAnswer &answer);
    QString words(const QJsonObject &answer) const;

    TokenSettings m_settings;
    Http &m_http;
    const Clock &m_clock;
    QString m_refreshToken;
    QString m_token;
    QDateTime m_until;
};

}
