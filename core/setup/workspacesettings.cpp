#include "core/setup/workspacesettings.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

FieldSpec number(const QString &key, int byDefault, const char *label, const char *help)
{
    FieldSpec spec;
    spec.key = key;
    spec.type = FieldSpec::Type::Number;
    spec.label = label;
    spec.help = help;
    spec.required = false;
    spec.byDefault = byDefault;
    return spec;
}

QList<FieldSpec> upkeepSettings()
{
    FieldSpec folder;
    folder.key = u"backupFolder"_s;
    folder.label = QT_TRANSLATE_NOOP("Settings", "Folder of the nightly copies");
    folder.help = QT_TRANSLATE_NOOP("Settings",
        "Best on another disk or computer. Computers with a copy of this workspace that share the folder see "
        "in it which copy may write. Empty: “backups” in the workspace's folder.");
    folder.required = false;
    return {folder,
        number(u"backupsKept"_s, 14, QT_TRANSLATE_NOOP("Settings", "Nightly copies to keep"),
            QT_TRANSLATE_NOOP("Settings",
                "One of each of the last seven days, before them one of each week. 0: no copies are made.")),
        number(u"keepLogDays"_s, 90, QT_TRANSLATE_NOOP("Settings", "Days to keep the log"),
            QT_TRANSLATE_NOOP(
                "Settings", "Lines that belong to no payment. 0, here and below: nothing is cleared away.")),
        number(u"keepRawDays"_s, 30, QT_TRANSLATE_NOOP("Settings", "Days to keep raw text"),
            QT_TRANSLATE_NOOP("Settings",
                "Mails and callbacks as they came, once their payment is settled. Their keys stay, so that "
                "they are known when they come again.")),
        number(u"keepJournalDays"_s, 1100,
            QT_TRANSLATE_NOOP("Settings", "Days to keep settled payments' papers"),
            QT_TRANSLATE_NOOP("Settings",
                "What was written for a payment and why, and its payer. The payment itself with its outcome "
                "stays, so that it is never booked again."))};
}

}

QList<FieldSpec> workspaceSettings()
{
    FieldSpec zone;
    zone.key = u"zone"_s;
    zone.type = FieldSpec::Type::Zone;
    zone.label = QT_TRANSLATE_NOOP("Settings", "Time zone of the office");
    zone.help = QT_TRANSLATE_NOOP("Settings", "Nightly work and the morning summary go by its clock.");
    zone.required = false;
    zone.byDefault = u"Europe/Kyiv"_s;
    FieldSpec nightly;
    nightly.key = u"nightlyAt"_s;
    nightly.type = FieldSpec::Type::Time;
    nightly.label = QT_TRANSLATE_NOOP("Settings", "Time of the nightly work");
    nightly.help = QT_TRANSLATE_NOOP("Settings",
        "The copy of the workspace, the comparison with the payment service, clearing out what is old. After "
        "a night without this computer it is done at the next start.");
    nightly.required = false;
    nightly.byDefault = u"03:00"_s;
    return QList<FieldSpec>{zone, nightly} + upkeepSettings();
}

}
