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
    FieldSpec days;
    days.key = u"agreementDays"_s;
    days.type = FieldSpec::Type::Number;
    days.label = QT_TRANSLATE_NOOP("Settings", "Days that are compared with the payment service every night");
    days.help = QT_TRANSLATE_NOOP(
        "Settings", "Payments, entries and orders of so many days; 0 switches the nightly comparison off.");
    days.required = false;
    days.byDefault = 7;
    return {zone, nightly, days};
}

}
