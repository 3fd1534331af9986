#include "core/setup/workspacesettings.h"

#include <QCoreApplication>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

QList<FieldHelp> workspaceHelp()
{
    return {
        {u"zone"_s,
            QT_TRANSLATE_NOOP("Settings",
                "By whose clock the night begins and the morning summary is sent, also when the computer is "
                "taken along on a journey."),
            u"Europe/Kyiv"_s, ""},
        {u"nightlyAt"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Choose an hour in which nobody works and the computer is on. It takes some minutes and "
                "payments are booked meanwhile as always."),
            u"03:00"_s, ""},
        {u"agreementDays"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Refunds and corrections come days later. The more days, the later a change is still "
                "noticed, and the more calls the comparison needs."),
            u"7"_s, ""},
        {u"alarmsTo"_s,
            QT_TRANSLATE_NOOP("Settings",
                "An alarm is one sentence with what to do, about a payment that waits too long or a "
                "connection that does not work. In each row choose a connection that can tell people and "
                "write whom: a mail address, a task as “task:10485”, a person as “user:5”, or an employee's "
                "number, whichever the service knows."),
            u"post → boss@example.com"_s,
            QT_TRANSLATE_NOOP("Settings",
                "With nobody here, whatever needs a person is only seen by whoever opens this window.")},
        {u"alarmAfterMinutes"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Short troubles of the Internet mend themselves; nobody should be disturbed for them. When "
                "the trouble is over, the same people are told that, too."),
            u"15"_s, ""},
        {u"summaryTo"_s,
            QT_TRANSLATE_NOOP("Settings",
                "The morning summary says in a few lines what came yesterday, what was booked, and what "
                "waits. Rows are as for alarms."),
            u"post → accountant@example.com"_s, ""},
        {u"summaryAt"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "When it is sent. A computer that was off then sends it when it is on again."),
            u"09:00"_s,
            QT_TRANSLATE_NOOP(
                "Settings", "A summary that does not come is itself a sign: look whether Provodka runs.")},
        {u"language"_s,
            QT_TRANSLATE_NOOP("Settings",
                "In which language alarms and summaries are written, whatever language this window speaks."),
            u"uk"_s, ""},
        {u"backupFolder"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Every night a copy of everything but secrets is put there and read back, so that it is "
                "known to be good. A copy on the same disk does not help when the disk breaks: choose "
                "another disk or a folder of the network."),
            u"/mnt/copies"_s,
            QT_TRANSLATE_NOOP("Settings",
                "When the folder cannot be written, the alarm says so in the morning; payments are booked "
                "on.")},
        {u"backupsKept"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Older ones are deleted by themselves. How large one is says the log of the night."),
            u"14"_s, ""},
        {u"keepLogDays"_s,
            QT_TRANSLATE_NOOP("Settings",
                "How long the live log reaches back. What belongs to a payment is kept with the payment."),
            u"90"_s, ""},
        {u"keepRawDays"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Raw mails and callbacks hold names and addresses of customers; the shorter they are kept, "
                "the less there is to protect."),
            u"30"_s, ""},
        {u"keepJournalDays"_s,
            QT_TRANSLATE_NOOP("Settings",
                "Three years, as tax offices ask for. The payment and how it ended are kept for ever."),
            u"1100"_s, ""},
    };
}

}
