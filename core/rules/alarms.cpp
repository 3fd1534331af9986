#include "core/rules/alarms.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace provodka {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostLines = 12;
constexpr qsizetype longestTitle = 150;
constexpr qsizetype longestLine = 600;
constexpr qint64 announcementsLastMs
    = 30 * 3'600'000; // what is said every night does not come anew each time
constexpr qint64 flappingMs = 3'600'000;

using Key = QPair<QString, QString>;

Key keyOf(const Alarm &alarm)
{
    return {alarm.kind, alarm.subject};
}

bool isAnnounced(const QString &kind)
{
    return announcingKinds().contains(kind);
}

QList<Recipient> recipients(const QJsonValue &value)
{
    QList<Recipient> list;
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows)
        list.append({{row["connection"_L1].toString()}, row["to"_L1].toString()});
    return list;
}

QString cut(const QString &text, qsizetype most)
{
    return text.size() > most ? QString(text.left(most - 1) + u'…') : text;
}

QString shownTime(const QDateTime &time, const QTimeZone &zone)
{
    return time.toTimeZone(zone).toString(u"dd.MM. HH:mm"_s);
}

QString lineOf(const Alarm &alarm, const QTimeZone &zone, const QString &language)
{
    QString line = u"• "_s;
    if (alarm.amount)
        line += alarm.amount->shown() + u": "_s;
    line += cut(alarm.text.in(language), longestLine);
    const QStringList when{shownTime(alarm.since, zone), alarm.subject};
    const Text since = alarm.kind == "payment"_L1
        ? Text(QT_TRANSLATE_NOOP("Text", "(since %1; event %2)"), when)
        : Text(QT_TRANSLATE_NOOP("Text", "(since %1)"), when);
    line += u' ' + since.in(language);
    if (!alarm.link.isEmpty())
        line += u"\n  "_s + alarm.link.toString();
    return line;
}

QString sumsOf(const QList<Alarm> &alarms)
{
    std::map<QString, Money> sums;
    for (const Alarm &alarm : alarms) {
        if (!alarm.amount)
            continue;
        const auto at = sums.try_emplace(alarm.amount->currency, Money{0, alarm.amount->currency}).first;
        at->second = at->second + *alarm.amount;
    }
    QStringList shown;
    for (const auto &[currency, sum] : sums)
        shown.append(sum.shown());
    return shown.join(u", "_s);
}

/// An alarm of a kind that lasts as long as its cause.
struct Lasting
{
    Alarm alarm;
    bool waits = false; ///< only worth it when it stays for a while
};

QList<Lasting> lastingAlarms(const Situation &situation)
{
    QList<Lasting> all;
    const auto add = [&all](const char *kind, const QString &subject, const Text &text,
                         const QDateTime &since, bool waits) -> Alarm & {
        Lasting one;
        one.alarm.kind = QString::fromLatin1(kind);
        one.alarm.subject = subject;
        one.alarm.text = text;
        one.alarm.since = since;
        one.waits = waits;
        all.append(one);
        return all.last().alarm;
    };
    for (const WaitingEvent &one : situation.waiting) {
        Alarm &alarm = add("payment", QString::number(one.event.value), one.reason, one.since, true);
        alarm.amount = one.amount;
        alarm.link = one.link;
    }
    for (const UnusableConnection &one : situation.unusable)
        add("connection", one.name.value, one.text, one.since, true);
    for (const FoundProblem &one : situation.problems)
        add("setup", one.subject, one.text, one.since, one.mayPass);
    for (const RouteName &route : situation.stoppedRoutes)
        add("route", route.value,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Route “%1” is off: it books no payments any more. If that is not meant, switch it on."),
                {route.value}),
            {}, false);
    for (const Alarm &other : situation.others)
        all.append({other, false});
    return all;
}

void addLines(QStringList &lines, const QList<Alarm> &alarms, const QTimeZone &zone, const QString &language)
{
    for (const Alarm &alarm : alarms.first(qMin(mostLines, alarms.size())))
        lines.append(lineOf(alarm, zone, language));
    if (alarms.size() > mostLines)
        lines.append(Text(
            QT_TRANSLATE_NOOP("Text", "and further ones: %1"), {QString::number(alarms.size() - mostLines)})
                         .in(language));
}

}

const QStringList &announcingKinds()
{
    static const QStringList kinds{
        u"mail-unread"_s, u"mail-flood"_s, u"agreement"_s, u"backup"_s, u"upkeep"_s, u"storage"_s};
    return kinds;
}

QTimeZone zoneNamed(const QString &name)
{
    // Only names that are known: Qt takes many another word for a zone, with the time of UTC.
    for (const QByteArray &id : {name.toUtf8(), QByteArray(name == "Europe/Kyiv"_L1 ? "Europe/Kiev" : "")}) {
        if (QTimeZone::isTimeZoneIdAvailable(id))
            return QTimeZone(id);
    }
    return QTimeZone::utc();
}

AlarmSettings AlarmSettings::from(const QJsonObject &workspace)
{
    AlarmSettings settings;
    settings.alarmsTo = recipients(workspace.value("alarmsTo"_L1));
    settings.summaryTo = recipients(workspace.value("summaryTo"_L1));
    if (!workspace.contains("summaryTo"_L1))
        settings.summaryTo = settings.alarmsTo;
    settings.after = std::chrono::minutes(qMax(0, workspace.value("alarmAfterMinutes"_L1).toInt(15)));
    const QTime at = QTime::fromString(workspace.value("summaryAt"_L1).toString(), u"HH:mm"_s);
    if (at.isValid())
        settings.summaryAt = at;
    settings.zone = zoneNamed(workspace.value("zone"_L1).toString(u"Europe/Kyiv"_s));
    return settings;
}

AlarmChanges alarmChanges(const QList<Alarm> &open, const QList<Alarm> &ended, const Situation &situation,
    std::chrono::minutes after, const QDateTime &now)
{
    AlarmChanges changes;
    QHash<Key, Alarm> known;
    for (const Alarm &alarm : open)
        known.insert(keyOf(alarm), alarm);
    QHash<Key, QDateTime> lately;
    for (const Alarm &alarm : ended) {
        if (alarm.toldAt.isValid() && alarm.endedAt.msecsTo(now) < flappingMs)
            lately.insert(keyOf(alarm), alarm.endedAt);
    }
    QSet<Key> stays;
    const auto raise = [&](Alarm alarm) {
        const Key key = keyOf(alarm);
        if (stays.contains(key))
            return;
        stays.insert(key);
        const auto before = known.constFind(key);
        if (before != known.constEnd()) {
            Alarm changed = *before;
            changed.text = alarm.text;
            changed.amount = alarm.amount;
            changed.link = alarm.link;
            if (isAnnounced(alarm.kind))
                changed.holdUntil = now; // said again
            if (changed != *before)
                changes.update.append(changed);
            return;
        }
        alarm.raisedAt = now;
        if (!alarm.since.isValid())
            alarm.since = now;
        if (lately.contains(key))
            alarm.holdUntil = lately.value(key).addMSecs(flappingMs);
        changes.raise.append(alarm);
    };

    const qint64 patienceMs = std::chrono::milliseconds(after).count();
    const QList<Lasting> lasting = lastingAlarms(situation);
    for (const Lasting &one : lasting) {
        // What was raised once stays until its cause is gone, whatever the patience.
        const bool isTime = !one.waits || one.alarm.since.msecsTo(now) >= patienceMs;
        if (isTime || known.contains(keyOf(one.alarm)))
            raise(one.alarm);
    }
    QSet<Key> good;
    for (const Announcement &one : situation.announced) {
        Alarm alarm;
        alarm.kind = one.kind;
        alarm.subject = one.subject;
        alarm.text = one.text;
        alarm.since = one.at;
        if (one.isGood) {
            good.insert(keyOf(alarm));
            stays.remove(keyOf(alarm));
            changes.raise.removeIf([&](const Alarm &raised) { return keyOf(raised) == keyOf(alarm); });
        } else {
            good.remove(keyOf(alarm));
            raise(alarm);
        }
    }
    for (const Alarm &alarm : open) {
        if (stays.contains(keyOf(alarm)))
            continue;
        if (!isAnnounced(alarm.kind) || good.contains(keyOf(alarm)))
            changes.end.append(alarm.id);
        else if (qMax(alarm.raisedAt, alarm.holdUntil).msecsTo(now) > announcementsLastMs)
            changes.fade.append(alarm.id);
    }
    return changes;
}

QDateTime mayTellAt(const QList<QDateTime> &toldInTheLastHour)
{
    if (toldInTheLastHour.isEmpty())
        return {};
    const QDateTime last = *std::max_element(toldInTheLastHour.begin(), toldInTheLastHour.end());
    return last.addSecs(toldInTheLastHour.size() < 4 ? 5 * 60 : 20 * 60);
}

Post alarmPost(
    const QList<Alarm> &raised, const QList<Alarm> &over, const QTimeZone &zone, const QString &language)
{
    QList<Alarm> money;
    QList<Alarm> rest;
    for (const Alarm &alarm : raised)
        (alarm.amount ? money : rest).append(alarm);
    std::sort(money.begin(), money.end(), [](const Alarm &a, const Alarm &b) {
        return std::pair(-a.amount->minor, a.since) < std::pair(-b.amount->minor, b.since);
    });

    QStringList lines;
    if (!money.isEmpty()) {
        lines.append(Text(QT_TRANSLATE_NOOP("Text", "Payments that need a person: %1; together %2"),
            {QString::number(money.size()), sumsOf(money)})
                         .in(language));
        addLines(lines, money, zone, language);
    }
    if (!rest.isEmpty()) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(
            Text(QT_TRANSLATE_NOOP("Text", "What else needs a person: %1"), {QString::number(rest.size())})
                .in(language));
        addLines(lines, rest, zone, language);
    }
    if (!over.isEmpty()) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(
            Text(QT_TRANSLATE_NOOP("Text", "It is over: %1"), {QString::number(over.size())}).in(language));
        addLines(lines, over, zone, language);
    }
    if (!raised.isEmpty()) {
        lines.append(QString());
        lines.append(Text(
            QT_TRANSLATE_NOOP("Text",
                "Each is reported once, and its end too; \"provodka-cli alarm list\" shows what is open."))
                         .in(language));
    }
    Post post;
    post.text = lines.join(u'\n');
    const QList<Alarm> &about = !money.isEmpty() ? money : !rest.isEmpty() ? rest : over;
    const qsizetype count = raised.isEmpty() ? over.size() : raised.size();
    QString first = about.isEmpty() ? QString() : about.first().text.in(language);
    if (!about.isEmpty() && about.first().amount)
        first = about.first().amount->shown() + u": "_s + first;
    const char *source = raised.isEmpty() ? QT_TRANSLATE_NOOP("Text", "Provodka: over: %1")
        : count == 1                      ? QT_TRANSLATE_NOOP("Text", "Provodka: %1")
                                          : QT_TRANSLATE_NOOP("Text", "Provodka: %2 alarms, first: %1");
    post.title = cut(Text(source, {first, QString::number(count)}).in(language), longestTitle);
    return post;
}

}
