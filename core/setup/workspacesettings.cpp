#include "core/setup/workspacesettings.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

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
    return {zone, nightly, alarms, after, summary, summaryAt, language};
}

}
