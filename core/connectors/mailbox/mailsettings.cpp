#include "core/connectors/mailbox/mailsettings.h"

#include "core/connectors/mailbox/help.h"
#include "core/base/json.h"
#include "core/connectors/mailproviders.h"

namespace provodka::mailbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sha256Bytes = 32;

int whole(const QJsonObject &settings, const QString &key, int byDefault, int least, int most)
{
    return int(qBound(qint64(least), json::integer(settings.value(key)).value_or(byDefault), qint64(most)));
}

FieldSpec field(const char *key, FieldSpec::Type type, const char *label, const char *help, bool required)
{
    FieldSpec spec;
    spec.key = QString::fromLatin1(key);
    spec.type = type;
    spec.label = label;
    spec.help = help;
    spec.required = required;
    return spec;
}

/// Optional, and still mostly given.
FieldSpec common(const char *key, FieldSpec::Type type, const char *label, const char *help)
{
    FieldSpec spec = field(key, type, label, help, false);
    spec.isCommon = true;
    return spec;
}

FieldSpec optional(
    const char *key, FieldSpec::Type type, const char *label, const char *help, QJsonValue byDefault)
{
    FieldSpec spec = field(key, type, label, help, false);
    spec.byDefault = std::move(byDefault);
    return spec;
}

QList<FieldSpec> settings()
{
    using Type = FieldSpec::Type;
    FieldSpec security = optional("security", Type::Choice, QT_TRANSLATE_NOOP("Settings", "Security"),
        QT_TRANSLATE_NOOP("Settings", "tls from the first byte, or starttls; none only on this computer"),
        u"tls"_s);
    security.choices = {u"tls"_s, u"starttls"_s, u"none"_s};
    const QList<FieldSpec> all{
        field("host", Type::Text, QT_TRANSLATE_NOOP("Settings", "IMAP server"),
            QT_TRANSLATE_NOOP("Settings", "For example imap.gmail.com or imap.ukr.net"), true),
        optional("port", Type::Number, QT_TRANSLATE_NOOP("Settings", "Port"),
            QT_TRANSLATE_NOOP("Settings", "Usually 993 with tls, 143 with starttls"), QJsonValue::Undefined),
        security,
        field("user", Type::Text, QT_TRANSLATE_NOOP("Settings", "User name"),
            QT_TRANSLATE_NOOP("Settings", "Mostly the whole mail address"), true),
        common("password", Type::Secret, QT_TRANSLATE_NOOP("Settings", "Password"),
            QT_TRANSLATE_NOOP("Settings",
                "Where the provider has them, a password for this application only, not the one for its "
                "website")),
        optional("folder", Type::Text, QT_TRANSLATE_NOOP("Settings", "Folder"),
            QT_TRANSLATE_NOOP("Settings", "Into which the mails about payments come"), u"INBOX"_s),
        optional("fingerprint", Type::Text, QT_TRANSLATE_NOOP("Settings", "Fingerprint of the certificate"),
            QT_TRANSLATE_NOOP("Settings",
                "SHA-256, only for a server of your own whose certificate nobody signed; no other is taken "
                "then"),
            u""_s),
        optional("authservId", Type::Text,
            QT_TRANSLATE_NOOP("Settings", "Host whose Authentication-Results are believed"),
            QT_TRANSLATE_NOOP("Settings",
                "The first word of that header in a mail that really came, for example mx.google.com; empty: "
                "none"),
            u""_s),
        optional("pollMinutes", Type::Number, QT_TRANSLATE_NOOP("Settings", "Look every so many minutes"),
            QT_TRANSLATE_NOOP("Settings", "Where the server does not tell of new mail by itself"), 2),
        optional("daysBack", Type::Number, QT_TRANSLATE_NOOP("Settings", "Days to look back"),
            QT_TRANSLATE_NOOP(
                "Settings", "At the first reading, and after the folder was made anew; 0 to 366"),
            7),
        optional("markSeen", Type::Flag, QT_TRANSLATE_NOOP("Settings", "Mark what was read as seen"),
            QT_TRANSLATE_NOOP("Settings", "Otherwise nothing in the mailbox is changed"), false),
        optional("moveTo", Type::Text, QT_TRANSLATE_NOOP("Settings", "Move what was read to this folder"),
            QT_TRANSLATE_NOOP("Settings", "Empty: nothing is moved"), u""_s),
    };
    return all
        + signInFields(QT_TRANSLATE_NOOP("Settings",
            "Google: empty; Microsoft: https://outlook.office.com/IMAP.AccessAsUser.All offline_access"));
}

}

MailSettings readSettings(const ConnectorContext &context)
{
    const QJsonObject &given = context.settings;
    const auto text
        = [&given](const char *key) { return given.value(QLatin1StringView(key)).toString().trimmed(); };
    using Security = ImapServer::Security;
    MailSettings read;
    read.server.host = text("host");
    const QString security = text("security");
    read.server.security = security == "starttls"_L1 ? Security::StartTls
        : security == "none"_L1                      ? Security::None
                                                     : Security::Tls;
    read.server.port
        = quint16(whole(given, u"port"_s, read.server.security == Security::Tls ? 993 : 143, 1, 65535));
    QString fingerprint = text("fingerprint");
    fingerprint.removeIf([](QChar c) { return c == u':' || c.isSpace(); });
    read.server.fingerprint = QByteArray::fromHex(fingerprint.toLatin1());
    read.hasBadFingerprint = !fingerprint.isEmpty()
        && (read.server.fingerprint.size() != sha256Bytes || fingerprint.size() != 2 * sha256Bytes);
    read.user = text("user");
    read.folder = text("folder").isEmpty() ? u"INBOX"_s : text("folder");
    read.password = context.secrets.value(u"password"_s);
    read.byToken = signsInByToken(context);
    read.tokens = tokenSettings(context);
    read.authservId = text("authservId");
    read.pollMinutes = whole(given, u"pollMinutes"_s, 2, 1, 24 * 60);
    read.daysBack = whole(given, u"daysBack"_s, 7, 0, 366);
    read.marksSeen = given.value("markSeen"_L1).toBool();
    read.moveTo = text("moveTo");
    return read;
}

std::optional<Error> problemOf(const MailSettings &settings, const QString &connection)
{
    const auto wrong = [](Text text) { return failure(Error::Kind::Misconfigured, std::move(text)).value(); };
    if (settings.server.host.isEmpty() || settings.user.isEmpty()) {
        return wrong(Text(QT_TRANSLATE_NOOP(
            "Text", "The mailbox needs the IMAP server (host) and the user name (user) in its settings.")));
    }
    if (settings.hasBadFingerprint) {
        return wrong(Text(QT_TRANSLATE_NOOP("Text",
            "The fingerprint is not SHA-256: 64 digits and letters a to f, with or without colons. “setup "
            "check” without it shows the right one.")));
    }
    if (settings.moveTo == settings.folder) {
        return wrong(Text(QT_TRANSLATE_NOOP("Text",
                              "Mails cannot be moved to “%1”, the folder they are read from; change moveTo."),
            {settings.folder}));
    }
    if (settings.byToken)
        return problemOf(settings.tokens, connection);
    if (!settings.password.isEmpty())
        return std::nullopt;
    return wrong(Text(QT_TRANSLATE_NOOP("Text",
                          "The mailbox's password was never given; give it with: provodka-cli secret set %1 "
                          "password"),
        {connection}));
}

ConnectorInfo info()
{
    ConnectorInfo info;
    info.id = u"mailbox"_s;
    info.title = u"IMAP"_s;
    info.settingHelp = settingHelp;
    info.roles = {u"mail"_s};
    info.settings = settings();
    // Only tokens are asked for over HTTP, once an hour.
    info.limits.windows = {{.name = u"second"_s, .calls = 2, .window = std::chrono::seconds(1), .burst = 5}};
    info.limits.connections = 1;
    info.presets = imapPresets();
    info.presetBy = u"user"_s;
    info.howTo = {
        QT_TRANSLATE_NOOP("Settings",
            "The mailbox into which the notices about payments come. A mailbox of its own is best: its "
            "password then opens nothing else."),
        QT_TRANSLATE_NOOP("Settings",
            "Reading is enough: nothing is changed in the mailbox unless you ask for it here. Where the "
            "provider has passwords for one application, make one for Provodka; it can be taken back there "
            "at any time."),
    };
    return info;
}

}
