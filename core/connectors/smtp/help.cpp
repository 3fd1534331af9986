#include "core/connectors/smtp/help.h"

#include "core/connectors/accesstokens.h"

namespace provodka::smtp {

using namespace Qt::Literals::StringLiterals;

QList<FieldHelp> settingHelp()
{
    const QList<FieldHelp> all{
        {u"host"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The computer that takes mails to be sent. For common providers it is filled in by the "
                "user's address; otherwise look for “SMTP” in the provider's help."),
            u"smtp.ukr.net"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Alarms and summaries are not sent by mail; they stay on the page “Payments” and in the "
                "log.")},
        {u"security"_s,
            QT_TRANSLATE_NOOP("Settings",
                "“tls” and “starttls” both hide password and mails on the way; take what the provider's help "
                "names, mostly tls. “none” is refused for any server that is not on this computer."),
            u"tls"_s,
            QT_TRANSLATE_NOOP("Settings", "The server does not answer at that port, and the test says so.")},
        {u"port"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The door of the server. Leave it empty to take the usual one for the chosen security."),
            u"465"_s,
            QT_TRANSLATE_NOOP("Settings", "The server does not answer at that port, and the test says so.")},
        {u"user"_s,
            QT_TRANSLATE_NOOP("Settings",
                "With whom Provodka signs in to send; by the address the servers of common providers are "
                "filled in."),
            u"office@ukr.net"_s, ""},
        {u"from"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Who stands as the sender in alarms and summaries. Use an address whose mails you do not "
                "read as spam."),
            u"office@ukr.net"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The server refuses the mail, or it lands in the spam folder; “provodka-cli alarm test” "
                "sends one to try.")},
        {u"fingerprint"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Leave it empty for mail providers. For a server of your own ask whoever runs it for the "
                "SHA-256 fingerprint of its certificate: 64 digits and letters from A to F."),
            u"A1:B2:…"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The server is not believed and no password is sent to it; after a new certificate enter its "
                "new fingerprint.")},
        {u"password"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Where the provider has app passwords, make one for Provodka in the security settings of the "
                "mailbox. It is kept in the system's keychain."),
            QString(),
            QT_TRANSLATE_NOOP("Settings", "No alarm can be sent, and the page “Connections” says so.")},
    };
    return all + signInHelp();
}

}
