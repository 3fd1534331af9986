#pragma once

#include "core/model/alarm.h"
#include "core/model/post.h"

#include <QHash>
#include <QJsonObject>
#include <QTime>
#include <QTimeZone>

namespace provodka {

/// What a workspace says about alarms and the summary.
struct AlarmSettings
{
    QList<Recipient> alarmsTo;
    QList<Recipient> summaryTo; ///< those of the alarms where nobody else is named
    std::chrono::minutes after{15};
    QTime summaryAt{9, 0};
    QTimeZone zone;

    static AlarmSettings from(const QJsonObject &workspace);
};

/// The zone by its IANA name, also on systems that know Kyiv by its former one.
QTimeZone zoneNamed(const QString &name);

/// An event that needs a person.
struct WaitingEvent
{
    EventId event;
    RouteName route;
    OrderNumber order;
    Text reason;
    Money amount;
    QUrl link;
    QDateTime since;
};

struct UnusableConnection
{
    ConnectionName name;
    Text text;
    QDateTime since;
};

/// What the look at a setup found not to fit.
struct FoundProblem
{
    QString subject; ///< "route:payments stage 132"
    Text text;
    QDateTime since;
    bool mayPass = false; ///< a network's trouble: worth an alarm only when it stays
};

/// A line of the journal that is worth an alarm; a good one is the end of its kind and subject.
struct Announcement
{
    QString kind;
    QString subject;
    Text text;
    QDateTime at;
    bool isGood = false;
};

/// All that is going on, as far as alarms are concerned.
struct Situation
{
    QList<WaitingEvent> waiting;
    QList<UnusableConnection> unusable;
    QList<FoundProblem> problems;
    QList<RouteName> stoppedRoutes; ///< were on, and are not
    QList<Alarm> others; ///< of kinds "feed", "disk": alarms as they are
    QList<Announcement> announced; ///< since the last time
};

/// Journal kinds that are announcements: warnings and errors raise, other lines end.
const QStringList &announcingKinds();

struct AlarmChanges
{
    QList<Alarm> raise;
    QList<Alarm> update; ///< the words changed; not told again
    QList<qint64> end; ///< with a word when their beginning was told
    QList<qint64> fade; ///< without one: nobody can say when it was over
};

/// `ended`: of the last hour, so that what comes and goes is not told each time.
AlarmChanges alarmChanges(const QList<Alarm> &open, const QList<Alarm> &ended, const Situation &situation,
    std::chrono::minutes after, const QDateTime &now);

/// When alarms may be told: at once, but not one after the other.
QDateTime mayTellAt(const QList<QDateTime> &toldInTheLastHour);

/// One word for all of them: money first, then the rest, then what is over.
Post alarmPost(
    const QList<Alarm> &raised, const QList<Alarm> &over, const QTimeZone &zone, const QString &language);

}
