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
                "Settings", "Lines that belong to no payment. 0, here and below: nothing is removed.")),
        number(u"keepRawDays"_s, 30, QT_TRANSLATE_NOOP("Settings", "Days to keep raw text"),
            QT_TRANSLATE_NOOP("Settings",
                "Mails and callbacks as they came, once their payment is finished. Their keys stay, so that "
                "they are known when they come again.")),
        number(u"keepJournalDays"_s, 1100,
            QT_TRANSLATE_NOOP("Settings", "Days to keep the details of finished payments"),
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
    FieldSpec days;
    days.key = u"agreementDays"_s;
    days.type = FieldSpec::Type::Number;
    days.label = QT_TRANSLATE_NOOP("Settings", "Days that are compared with the payment service every night");
    days.help = QT_TRANSLATE_NOOP(
        "Settings", "Payments, entries and orders of so many days; 0 switches the nightly comparison off.");
    days.required = false;
    days.byDefault = 7;
    FieldSpec alarms;
    alarms.key = u"alarmsTo"_s;
    alarms.type = FieldSpec::Type::Recipients;
    alarms.label = QT_TRANSLATE_NOOP("Settings", "Who is told of alarms");
    alarms.help = QT_TRANSLATE_NOOP("Settings",
        "Each through a connection that can tell people: a mail address, an employee or a task. All of them "
        "are told; name two ways, so that one may fail.");
    alarms.required = false;
    FieldSpec after;
    after.key = u"alarmAfterMinutes"_s;
    after.type = FieldSpec::Type::Number;
    after.label = QT_TRANSLATE_NOOP("Settings", "Minutes before an alarm");
    after.help = QT_TRANSLATE_NOOP("Settings",
        "So long a payment may wait for a person, and a connection be out of use, before somebody is told.");
    after.required = false;
    after.byDefault = 15;
    FieldSpec summary;
    summary.key = u"summaryTo"_s;
    summary.type = FieldSpec::Type::Recipients;
    summary.label = QT_TRANSLATE_NOOP("Settings", "Who gets the morning summary");
    summary.help = QT_TRANSLATE_NOOP("Settings", "Those of the alarms where nobody else is named.");
    summary.required = false;
    FieldSpec summaryAt;
    summaryAt.key = u"summaryAt"_s;
    summaryAt.type = FieldSpec::Type::Time;
    summaryAt.label = QT_TRANSLATE_NOOP("Settings", "Time of the morning summary");
    summaryAt.help = QT_TRANSLATE_NOOP(
        "Settings", "It always comes; when it does not, the program or its computer is off.");
    summaryAt.required = false;
    summaryAt.byDefault = u"09:00"_s;
    FieldSpec language;
    language.key = u"language"_s;
    language.type = FieldSpec::Type::Choice;
    language.label = QT_TRANSLATE_NOOP("Settings", "Language of alarms and summaries");
    language.required = false;
    language.byDefault = u"uk"_s;
    language.choices = {u"uk"_s, u"ru"_s, u"en"_s};
    return QList<FieldSpec>{zone, nightly, days, alarms, after, summary, summaryAt, language}
    + upkeepSettings();
}

}
