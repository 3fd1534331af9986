#include "core/connectors/accesstokens.h"

#include "core/base/json.h"
#include "core/net/redact.h"

#include <QHostAddress>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 secondsBefore = 120; // a mail is being fetched when it runs out
constexpr qint64 secondsByDefault = 3600;
constexpr qint64 longestLife = 86400;

QByteArray form(const QList<QPair<QByteArray, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (value.isEmpty())
            continue;
        if (!body.isEmpty())
            body += '&';
        body += name + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

FieldSpec tokenField(const char *key, FieldSpec::Type type, const char *label, const char *help)
{
    FieldSpec spec;
    spec.key = QString::fromLatin1(key);
    spec.type = type;
    spec.label = label;
    spec.help = help;
    spec.required = false;
    return spec;
}

}

QList<FieldSpec> signInFields(const char *scopeHelp)
{
    using Type = FieldSpec::Type;
    FieldSpec auth = tokenField("auth", Type::Choice, QT_TRANSLATE_NOOP("Settings", "Log in by"),
        QT_TRANSLATE_NOOP("Settings", "password, or xoauth2 with an application of your own"));
    auth.choices = {u"password"_s, u"xoauth2"_s};
    auth.byDefault = u"password"_s;
    FieldSpec scope
        = tokenField("scope", Type::Text, QT_TRANSLATE_NOOP("Settings", "Scope (xoauth2)"), scopeHelp);
    scope.byDefault = u""_s;
    return {auth,
        tokenField("oauthAddress", Type::Url, QT_TRANSLATE_NOOP("Settings", "Address for tokens (xoauth2)"),
            QT_TRANSLATE_NOOP("Settings",
                "Google: https://oauth2.googleapis.com/token; Microsoft: "
                "https://login.microsoftonline.com/TENANT/oauth2/v2.0/token")),
        tokenField("clientId", Type::Text, QT_TRANSLATE_NOOP("Settings", "Client ID (xoauth2)"),
            QT_TRANSLATE_NOOP("Settings", "Of the application that you registered with the provider")),
        tokenField("clientSecret", Type::Secret, QT_TRANSLATE_NOOP("Settings", "Client secret (xoauth2)"),
            QT_TRANSLATE_NOOP("Settings", "Not needed for public clients")),
        tokenField(
            "refreshToken", Type::Secret, QT_TRANSLATE_NOOP("Settings", "Refresh token (xoauth2)"), ""),
        scope};
}

QList<FieldHelp> signInHelp()
{
    return {
        {u"auth"_s,
            QT_TRANSLATE_NOOP("Settings",
                "“password” is right for nearly everybody. “xoauth2” is for Microsoft 365 and for offices "
                "whose administrator has registered an application with Google or Microsoft; it needs the "
                "settings below."),
            u"password"_s, ""},
        {u"oauthAddress"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Where the provider gives out short-lived keys in exchange for the refresh token. Only with "
                "xoauth2; TENANT is the directory id of your organisation."),
            u"https://oauth2.googleapis.com/token"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The provider gives out no key, the mailbox cannot be used, and the connection tells what "
                "the provider answered.")},
        {u"clientId"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The public name of the application that your administrator has registered; it stands on the "
                "application's page at the provider. Only with xoauth2."),
            u"1234-abcd.apps.googleusercontent.com"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The provider gives out no key, the mailbox cannot be used, and the connection tells what "
                "the provider answered.")},
        {u"clientSecret"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The application's own key, from the same page. Only with xoauth2, and only where the "
                "provider gave one. It is kept in the system's keychain."),
            QString(),
            QT_TRANSLATE_NOOP("Settings",
                "The provider gives out no key, the mailbox cannot be used, and the connection tells what "
                "the provider answered.")},
        {u"refreshToken"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The lasting permission to use this mailbox, which your administrator gets when the "
                "application is allowed once in the browser. Only with xoauth2. It is kept in the system's "
                "keychain."),
            QString(),
            QT_TRANSLATE_NOOP("Settings",
                "The provider gives out no key, the mailbox cannot be used, and the connection tells what "
                "the provider answered.")},
        {u"scope"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Which right is asked for. Google needs none here; for Microsoft copy the line under the "
                "field as it stands. Only with xoauth2."),
            u"offline_access"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The provider gives out no key, the mailbox cannot be used, and the connection tells what "
                "the provider answered.")},
    };
}

bool signsInByToken(const ConnectorContext &context)
{
    return context.settings.value("auth"_L1).toString() == "xoauth2"_L1;
}

TokenSettings tokenSettings(const ConnectorContext &context)
{
    const auto text = [&context](const char *key) {
        return context.settings.value(QLatin1StringView(key)).toString().trimmed();
    };
    TokenSettings read;
    read.address = QUrl(text("oauthAddress"), QUrl::StrictMode);
    read.clientId = text("clientId");
    read.clientSecret = context.secrets.value(u"clientSecret"_s).trimmed();
    read.refreshToken = context.secrets.value(u"refreshToken"_s).trimmed();
    read.scope = text("scope");
    return read;
}

std::optional<Error> problemOf(const TokenSettings &settings, const QString &connection)
{
    const auto wrong = [](Text text) { return failure(Error::Kind::Misconfigured, std::move(text)).value(); };
    const QUrl &url = settings.address;
    const bool isLoopback = QHostAddress(url.host()).isLoopback() || url.host() == "localhost"_L1;
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "https"_L1 && !(isLoopback && url.scheme() == "http"_L1))) {
        return wrong(Text(QT_TRANSLATE_NOOP("Text",
            "XOAUTH2 needs the provider's address for tokens (oauthAddress), which begins with https://.")));
    }
    if (settings.clientId.isEmpty()) {
        return wrong(Text(QT_TRANSLATE_NOOP("Text",
            "XOAUTH2 needs the client ID (clientId) of the application that you registered with the "
            "provider.")));
    }
    if (settings.refreshToken.isEmpty()) {
        return wrong(Text(QT_TRANSLATE_NOOP("Text",
                              "XOAUTH2 needs a refresh token; give it with: provodka-cli secret set %1 "
                              "refreshToken"),
            {connection}));
    }
    return std::nullopt;
}

AccessTokens::AccessTokens(TokenSettings settings, Http &http, const Clock &clock)
    : m_settings(std::move(settings))
    , m_http(http)
    , m_clock(clock)
    , m_refreshToken(m_settings.refreshToken)
{
}

Async<QString> AccessTokens::token(bool fresh)
{
    if (!fresh && !m_token.isEmpty() && m_clock.now() < m_until)
        co_return m_token;
    m_token.clear();
    const QList<QPair<QByteArray, QString>> fields = {{"grant_type", u"refresh_token"_s},
        {"client_id", m_settings.clientId}, {"client_secret", m_settings.clientSecret},
        {"refresh_token", m_refreshToken}, {"scope", m_settings.scope}};
    HttpRequest request;
    request.url = m_settings.address;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = form(fields);
    request.spend = Spend::Routine;
    const Result<HttpAnswer> answer = co_await m_http.send(request);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (const Result<void> taken = take(*answer); !taken)
        co_return tl::unexpected(taken.error());
    co_return m_token;
}

QString AccessTokens::words(const QJsonObject &answer) const
{
    const QString text = answer.value("error"_L1).toString() + u' '
        + answer.value("error_description"_L1).toString().left(200);
    const QByteArray clean = redacted(
        text.simplified().toUtf8(), {m_settings.clientSecret, m_settings.refreshToken, m_refreshToken});
    return QString::fromUtf8(clean);
}

Result<void> AccessTokens::take(const HttpAnswer &answer)
{
    const QString host = m_settings.address.host();
    const QJsonObject said = json::object(answer.body).value_or(QJsonObject());
    const QString token = said.value("access_token"_L1).toString();
    if (answer.status == 200 && !token.isEmpty()) {
        const qint64 life = json::integer(said.value("expires_in"_L1)).value_or(secondsByDefault);
        m_token = token;
        m_until = m_clock.now().addSecs(qBound(qint64(0), life, longestLife) - secondsBefore);
        // Some providers give a new one each time; the one in the settings stays good for the next start.
        const QString next = said.value("refresh_token"_L1).toString();
        if (!next.isEmpty())
            m_refreshToken = next;
        return {};
    }
    const QString kind = said.value("error"_L1).toString();
    const QString detail = u"HTTP %1 %2"_s.arg(answer.status).arg(words(said));
    if (answer.status == 429) {
        Error error;
        error.kind = Error::Kind::RateLimited;
        const qint64 seconds = answer.header("retry-after").toLongLong();
        error.retryAfter = std::chrono::seconds(qBound(qint64(1), seconds, qint64(3600)));
        error.text
            = Text(QT_TRANSLATE_NOOP("Text", "%1 asks to wait before it gives the next token."), {host});
        error.detail = detail;
        return tl::unexpected(error);
    }
    if (answer.status >= 500) {
        return failure(Error::Kind::Network,
            Text(QT_TRANSLATE_NOOP("Text", "%1 gives no token just now; it is tried again."), {host}),
            detail);
    }
    if (kind == "invalid_grant"_L1) {
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 does not take the refresh token any more: consent was withdrawn, the password was "
                     "changed, or it was unused for long. Get a new one and give it as the secret "
                     "refreshToken."),
                {host}),
            detail);
    }
    if (kind == "invalid_client"_L1 || kind == "unauthorized_client"_L1 || answer.status == 401) {
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 does not know this client ID with this client secret. Compare both with the "
                     "application that you registered there."),
                {host}),
            detail);
    }
    if (answer.status == 200) {
        return failure(Error::Kind::Malformed,
            Text(QT_TRANSLATE_NOOP("Text", "%1 answered without a token; check oauthAddress."), {host}),
            detail);
    }
    return failure(Error::Kind::Misconfigured,
        Text(
            QT_TRANSLATE_NOOP("Text", "%1 gives no token, with the words: %2. Check oauthAddress and scope."),
            {host, words(said)}),
        detail);
}

}
