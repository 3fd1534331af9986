#include "core/connectors/mailbox/help.h"

#include "core/connectors/accesstokens.h"

namespace provodka::mailbox {

using namespace Qt::Literals::StringLiterals;

QList<FieldHelp> settingHelp()
{
    const QList<FieldHelp> all{
        {u"host"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The computer from which mails are read. For common providers it is filled in by the mail "
                "address; otherwise look for “IMAP” in the provider's help."),
            u"imap.ukr.net"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The test says that the host is unknown or does not answer; payments are still read from the "
                "payment service itself.")},
        {u"port"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The door of the server. Leave it empty to take the usual one for the chosen security."),
            u"993"_s,
            QT_TRANSLATE_NOOP("Settings", "The server does not answer at that port, and the test says so.")},
        {u"security"_s,
            QT_TRANSLATE_NOOP("Settings",
                "“tls” and “starttls” both hide password and mails on the way; take what the provider's help "
                "names, mostly tls. “none” is refused for any server that is not on this computer."),
            u"tls"_s,
            QT_TRANSLATE_NOOP("Settings", "The server does not answer at that port, and the test says so.")},
        {u"user"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "With whom you sign in at the mailbox; nearly always the whole address."),
            u"office@ukr.net"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "The server refuses to let Provodka in, and the connection says so.")},
        {u"password"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Google, Ukr.net, Yahoo and others take an app password only: a long one that you make in "
                "the security settings of the mailbox and can take back there. It is kept in the system's "
                "keychain."),
            QString(),
            QT_TRANSLATE_NOOP("Settings",
                "The connection stops and asks for another one. Provodka does not go on trying, so that the "
                "provider does not lock the mailbox.")},
        {u"folder"_s,
            QT_TRANSLATE_NOOP("Settings",
                "INBOX is where new mails come. If a filter of the mailbox puts the mails about payments "
                "elsewhere, name that folder."),
            u"INBOX"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "A folder that is not there is named by the test together with those that are.")},
        {u"fingerprint"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Leave it empty for mail providers. For a server of your own ask whoever runs it for the "
                "SHA-256 fingerprint of its certificate: 64 digits and letters from A to F."),
            u"A1:B2:…"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The server is not believed and no password is sent to it; after a new certificate enter its "
                "new fingerprint.")},
        {u"authservId"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Your mail provider notes in each mail whether its sender is genuine. Open a real mail, show "
                "its source, and copy the first word behind “Authentication-Results:”. Only notes of this "
                "host are believed; anybody else could have written them into the mail."),
            u"mx.google.com"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Mails count as from an unknown sender: they only ring, and the payment service is asked.")},
        {u"pollMinutes"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Most servers tell at once when a mail comes; this is for those that do not, and for when "
                "they forget."),
            u"2"_s, ""},
        {u"daysBack"_s,
            QT_TRANSLATE_NOOP("Settings",
                "How old mails may be that are still read when the mailbox is connected for the first time. "
                "Payments that are booked already are recognised and not booked again."),
            u"7"_s, ""},
        {u"markSeen"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Switch it on when people work in the same mailbox and should see what was taken up. Off, "
                "the mailbox stays exactly as it is."),
            QString(), ""},
        {u"moveTo"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Mails that were read go into this folder of the same mailbox, so that the folder of new "
                "mails stays short. Make the folder first."),
            u"Оплати/Прочитані"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "If the folder is not there, mails stay where they are and the log says so.")},
    };
    return all + signInHelp();
}

}
