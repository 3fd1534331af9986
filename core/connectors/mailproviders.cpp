#include "core/connectors/mailproviders.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Provider
{
    QString title;
    QStringList domains;
    QString imap;
    QString smtp;
    int smtpPort;
    const char *note;
    bool takesPasswords = true;
    QString authservId = {};
};

const QList<Provider> &providers()
{
    static const char *const appPassword = QT_TRANSLATE_NOOP("Settings",
        "This provider takes a password for applications only: make one in the settings of the mailbox, "
        "under security, and enter it here instead of the one for the website.");
    static const char *const appPasswordAndAccess = QT_TRANSLATE_NOOP("Settings",
        "Switch on access for mail programs (IMAP) in the settings of the mailbox, make a password for "
        "applications there, and enter it here instead of the one for the website.");
    static const QList<Provider> all{
        {u"Gmail"_s, {u"gmail.com"_s, u"googlemail.com"_s}, u"imap.gmail.com"_s, u"smtp.gmail.com"_s, 465,
            QT_TRANSLATE_NOOP("Settings",
                "Google takes an app password only: switch on 2-Step Verification of the account, make the "
                "password at myaccount.google.com/apppasswords, and enter it here."),
            true, u"mx.google.com"_s},
        {u"Ukr.net"_s, {u"ukr.net"_s}, u"imap.ukr.net"_s, u"smtp.ukr.net"_s, 465, appPasswordAndAccess},
        {u"I.UA"_s, {u"i.ua"_s}, u"imap.i.ua"_s, u"smtp.i.ua"_s, 465, ""},
        {u"META.UA"_s, {u"meta.ua"_s}, u"imap.meta.ua"_s, u"smtp.meta.ua"_s, 465, ""},
        {u"Outlook.com"_s, {u"outlook.com"_s, u"hotmail.com"_s, u"live.com"_s, u"msn.com"_s},
            u"outlook.office365.com"_s, u"smtp-mail.outlook.com"_s, 587,
            QT_TRANSLATE_NOOP("Settings",
                "Microsoft takes no password here: it works by xoauth2 with an application of your own, "
                "under "
                "“More settings”."),
            false},
        {u"Mail.ru"_s, {u"mail.ru"_s, u"inbox.ru"_s, u"list.ru"_s, u"bk.ru"_s, u"internet.ru"_s},
            u"imap.mail.ru"_s, u"smtp.mail.ru"_s, 465, appPassword},
        {u"Yandex"_s,
            {u"yandex.ru"_s, u"ya.ru"_s, u"yandex.com"_s, u"yandex.by"_s, u"yandex.kz"_s, u"yandex.ua"_s},
            u"imap.yandex.ru"_s, u"smtp.yandex.ru"_s, 465, appPasswordAndAccess},
    };
    return all;
}

}

QList<SettingPreset> imapPresets()
{
    QList<SettingPreset> presets;
    for (const Provider &one : providers()) {
        SettingPreset preset{one.title, one.domains,
            {{u"host"_s, one.imap}, {u"port"_s, 993}, {u"security"_s, u"tls"_s},
                {u"auth"_s, one.takesPasswords ? u"password"_s : u"xoauth2"_s}},
            one.note};
        if (!one.authservId.isEmpty())
            preset.settings.insert(u"authservId"_s, one.authservId);
        presets.append(preset);
    }
    return presets;
}

QList<SettingPreset> smtpPresets()
{
    QList<SettingPreset> presets;
    for (const Provider &one : providers()) {
        const QString security = one.smtpPort == 587 ? u"starttls"_s : u"tls"_s;
        presets.append({one.title, one.domains,
            {{u"host"_s, one.smtp}, {u"port"_s, one.smtpPort}, {u"security"_s, security},
                {u"from"_s, u"%1"_s}, {u"auth"_s, one.takesPasswords ? u"password"_s : u"xoauth2"_s}},
            one.note});
    }
    return presets;
}

}
