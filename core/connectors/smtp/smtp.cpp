#include "core/connectors/smtp/smtp.h"

#include "core/connectors/smtp/help.h"
#include "core/base/json.h"
#include "core/connectors/accesstokens.h"
#include "core/connectors/mailproviders.h"
#include "core/connectors/smtp/client.h"

namespace provodka::smtp {

using namespace Qt::Literals::StringLiterals;

namespace {

void say(CheckReport &report, CheckStep::Verdict verdict, Text text)
{
    CheckStep step;
    step.verdict = verdict;
    step.text = std::move(text);
    report.steps.append(step);
}

CheckReport failed(const Error &error)
{
    CheckReport report;
    say(report, CheckStep::Verdict::Bad, error.text);
    report.error = error;
    return report;
}

class SmtpConnector final : public Connector, public Feed
{
public:
    explicit SmtpConnector(ConnectorContext context)
        : m_context(std::move(context))
    {
        if (signsInByToken(m_context) && m_context.http)
            m_tokens.emplace(tokenSettings(m_context), *m_context.http, *m_context.clock);
    }

    Async<CheckReport> check() override;
    Async<Catalog> discover() override;
    Feed *feed() override { return this; }
    Async<QString> post(QString recipient, Post post) override;

private:
    Result<Account> account() const;
    /// A conversation in which the user is known.
    Async<std::shared_ptr<Client>> signedIn(Account account);

    ConnectorContext m_context;
    std::optional<AccessTokens> m_tokens; ///< where people sign in without a password
};

Result<Account> SmtpConnector::account() const
{
    const QJsonObject &settings = m_context.settings;
    Account made;
    made.server.host = settings.value("host"_L1).toString().trimmed();
    const QString security = settings.value("security"_L1).toString(u"tls"_s);
    made.server.security = security == "starttls"_L1 ? TlsEndpoint::Security::StartTls
        : security == "none"_L1                      ? TlsEndpoint::Security::None
                                                     : TlsEndpoint::Security::Tls;
    const qint64 usual = security == "starttls"_L1 ? 587 : security == "none"_L1 ? 25 : 465;
    const qint64 port = json::integer(settings.value("port"_L1)).value_or(usual);
    made.user = settings.value("user"_L1).toString().trimmed();
    made.password = m_context.secrets.value(u"password"_s);
    made.from = settings.value("from"_L1).toString().trimmed();
    if (made.server.host.isEmpty() || port < 1 || port > 65535) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                "Text", "The mail connection needs the host of the server and a port from 1 to 65535.")));
    }
    made.server.port = quint16(port);
    if (const Result<QByteArray> from = wire::address(made.from); !from) {
        Error error = from.error();
        error.kind = Error::Kind::Misconfigured;
        return tl::unexpected(error);
    }
    const QString pinned = settings.value("fingerprint"_L1).toString();
    if (!pinned.trimmed().isEmpty()) {
        const std::optional<QByteArray> sha256 = readFingerprint(pinned);
        if (!sha256) {
            return failure(Error::Kind::Misconfigured,
                Text(QT_TRANSLATE_NOOP("Text",
                    "The setting “fingerprint” takes the SHA-256 fingerprint of a certificate: 64 digits and "
                    "letters from A to F, with or without colons.")));
        }
        made.server.fingerprint = *sha256;
    }
    if (m_tokens) {
        if (const std::optional<Error> problem = problemOf(tokenSettings(m_context), m_context.name.value))
            return tl::unexpected(*problem);
    }
    return made;
}

Async<std::shared_ptr<Client>> SmtpConnector::signedIn(Account account)
{
    const bool wasKept = m_tokens && m_tokens->isKept();
    for (int attempt = 1;; ++attempt) {
        QString token;
        if (m_tokens && !account.user.isEmpty()) {
            const bool fresh = attempt > 1;
            const Result<QString> given = co_await m_tokens->token(fresh);
            if (!given)
                co_return tl::unexpected(given.error());
            token = *given;
        }
        auto client = std::make_shared<Client>(account, m_context.stop);
        const Result<void> done = co_await client->signIn(token);
        if (done)
            co_return client;
        // A token may have been withdrawn before its time.
        const bool mayBeOld = wasKept && attempt == 1 && done.error().kind == Error::Kind::Unauthorized;
        if (!mayBeOld)
            co_return tl::unexpected(done.error());
    }
}

Async<CheckReport> SmtpConnector::check()
{
    CheckReport report;
    const Result<Account> known = account();
    if (!known) {
        report = failed(known.error());
        co_return report;
    }
    const Result<std::shared_ptr<Client>> opened = co_await signedIn(*known);
    if (!opened) {
        report = failed(opened.error());
        co_return report;
    }
    Client &client = **opened;
    co_await client.quit();
    const QString server = known->server.shown();
    if (client.isEncrypted())
        say(report, CheckStep::Verdict::Good,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The mail server %1 answers, and the connection to it is encrypted."),
                {server}));
    else
        say(report, CheckStep::Verdict::Good,
            Text(QT_TRANSLATE_NOOP("Text", "The mail server %1 on this computer answers."), {server}));
    if (client.hasSignedIn())
        say(report, CheckStep::Verdict::Good,
            Text(QT_TRANSLATE_NOOP("Text",
                     "It knows user %1 and the password. No mail was sent; \"provodka-cli alarm test\" sends "
                     "one."),
                {known->user}));
    else
        say(report, CheckStep::Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                "No user is set, so none was tried. Whether the server takes mail from here shows with "
                "\"provodka-cli alarm test\".")));
    co_return report;
}

Async<Catalog> SmtpConnector::discover()
{
    co_return Catalog();
}

Async<QString> SmtpConnector::post(QString recipient, Post post)
{
    const Result<Account> known = account();
    if (!known)
        co_return tl::unexpected(known.error());
    const Result<QByteArray> to = wire::address(recipient);
    if (!to)
        co_return tl::unexpected(to.error());
    const Result<std::shared_ptr<Client>> opened = co_await signedIn(*known);
    if (!opened)
        co_return tl::unexpected(opened.error());
    Client &client = **opened;
    const QDateTime now = m_context.clock->now();
    Result<QString> sent = co_await client.send(recipient, post, now);
    co_await client.quit();
    co_return sent;
}

}

ConnectorInfo info()
{
    using Type = FieldSpec::Type;
    const auto field = [](const QString &key, Type type, const char *label, const char *help) {
        FieldSpec spec;
        spec.key = key;
        spec.type = type;
        spec.label = label;
        spec.help = help;
        spec.required = false;
        return spec;
    };
    FieldSpec host = field(u"host"_s, Type::Text, QT_TRANSLATE_NOOP("Settings", "Outgoing mail server"),
        QT_TRANSLATE_NOOP("Settings", "For example smtp.gmail.com"));
    host.required = true;
    FieldSpec security = field(u"security"_s, Type::Choice, QT_TRANSLATE_NOOP("Settings", "Security"),
        QT_TRANSLATE_NOOP("Settings",
            "tls: hidden from the beginning, usually port 465; starttls: usually port 587; none: only a "
            "server on this computer"));
    security.choices = {u"tls"_s, u"starttls"_s, u"none"_s};
    security.byDefault = u"tls"_s;
    const FieldSpec port = field(u"port"_s, Type::Number, QT_TRANSLATE_NOOP("Settings", "Port"),
        QT_TRANSLATE_NOOP("Settings", "465, 587 or 25 by the security when left out"));
    FieldSpec user = field(u"user"_s, Type::Text, QT_TRANSLATE_NOOP("Settings", "User"),
        QT_TRANSLATE_NOOP(
            "Settings", "Usually the whole mail address; empty where the server asks for none"));
    user.isCommon = true;
    FieldSpec from = field(u"from"_s, Type::Text, QT_TRANSLATE_NOOP("Settings", "Sender's address"),
        QT_TRANSLATE_NOOP("Settings", "The mailbox's own address; others are mostly refused"));
    from.required = true;
    const FieldSpec fingerprint = field(u"fingerprint"_s, Type::Text,
        QT_TRANSLATE_NOOP("Settings", "Fingerprint of the server's certificate"),
        QT_TRANSLATE_NOOP("Settings",
            "SHA-256; only for a server of your own whose certificate is signed by itself: no other one is "
            "accepted then"));
    FieldSpec password = field(u"password"_s, Type::Secret, QT_TRANSLATE_NOOP("Settings", "Password"),
        QT_TRANSLATE_NOOP("Settings", "Where the mailbox has two-step sign-in: an app password"));
    password.isCommon = true;
    ConnectorInfo made;
    made.id = u"smtp"_s;
    made.title = QStringLiteral("SMTP");
    made.settingHelp = settingHelp;
    made.roles = {u"feed"_s};
    made.settings = QList<FieldSpec>{host, security, port, user, from, fingerprint, password}
        + signInFields(QT_TRANSLATE_NOOP(
            "Settings", "Google: empty; Microsoft: https://outlook.office.com/SMTP.Send offline_access"));
    Limit minute;
    minute.name = u"minute"_s;
    minute.calls = 20;
    minute.window = std::chrono::minutes(1);
    made.limits.windows = {minute};
    made.limits.connections = 1;
    made.presets = smtpPresets();
    made.presetBy = u"user"_s;
    made.howTo = {
        QT_TRANSLATE_NOOP("Settings",
            "Only alarms and summaries are sent from here, to the people you name. Where the provider has "
            "passwords for one application, make one for Provodka."),
    };
    return made;
}

std::unique_ptr<Connector> make(ConnectorContext context)
{
    return std::make_unique<SmtpConnector>(std::move(context));
}

}
