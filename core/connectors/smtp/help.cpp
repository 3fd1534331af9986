#include "core/help/settinghelp.h"

namespace provodka::smtp {

using namespace Qt::Literals::StringLiterals;

QList<FieldHelp> settingHelp()
{
    return {
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

}
