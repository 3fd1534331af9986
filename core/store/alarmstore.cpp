#include "core/store/alarmstore.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString selectAlarms
    = u"select id, kind, subject, text, minor, currency, link, since_ms, raised_at_ms, hold_until_ms, told_at_ms, ended_at_ms, over_told_at_ms from alarm "_s;

Result<QList<Alarm>> readAlarms(Statement &rows)
{
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<Alarm> alarms;
    while (rows.next()) {
        Alarm alarm;
        alarm.id = rows.number(0);
        alarm.kind = rows.text(1);
        alarm.subject = rows.text(2);
        alarm.text = Text::fromJson(rows.text(3).toUtf8());
        if (!rows.text(5).isEmpty())
            alarm.amount = Money{rows.number(4), rows.text(5)};
        alarm.link = QUrl(rows.text(6));
        alarm.since = rows.time(7);
        alarm.raisedAt = rows.time(8);
        if (rows.number(9) > 0)
            alarm.holdUntil = rows.time(9);
        alarm.toldAt = rows.time(10);
        alarm.endedAt = rows.time(11);
        alarm.overToldAt = rows.time(12);
        alarms.append(alarm);
    }
    return alarms;
}

}

AlarmStore::AlarmStore(Database &database)
    : m_db(database)
{
}

Result<QList<Alarm>> AlarmStore::open()
{
    Statement rows(m_db, selectAlarms + u"where ended_at_ms is null order by id"_s, {});
    return readAlarms(rows);
}

Result<QList<Alarm>> AlarmStore::endedSince(const QDateTime &time)
{
    Statement rows(m_db, selectAlarms + u"where ended_at_ms >= ? order by id"_s, {time.toMSecsSinceEpoch()});
    return readAlarms(rows);
}

Result<QList<Alarm>> AlarmStore::untold(const QDateTime &now)
{
    Statement rows(m_db,
        selectAlarms
            + u"where (told_at_ms is null and over_told_at_ms is null and hold_until_ms <= ?) or (ended_at_ms is not null and over_told_at_ms is null) order by id"_s,
        {now.toMSecsSinceEpoch()});
    return readAlarms(rows);
}

Result<QList<QDateTime>> AlarmStore::toldSince(const QDateTime &time)
{
    Statement rows(m_db,
        u"select distinct made_at_ms from post where key like 'alarm-%' and made_at_ms >= ?"_s,
        {time.toMSecsSinceEpoch()});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<QDateTime> times;
    while (rows.next())
        times.append(utcFromMs(rows.number(0)));
    return times;
}

Result<QList<Alarm>> AlarmStore::latest(int limit)
{
    Statement rows(m_db, selectAlarms + u"order by id desc limit ?"_s, {limit});
    return readAlarms(rows);
}

Result<QList<Alarm>> AlarmStore::ofSubject(const QString &kind, const QString &subject)
{
    Statement rows(m_db, selectAlarms + u"where kind = ? and subject = ? order by id"_s, {kind, subject});
    return readAlarms(rows);
}

Result<void> AlarmStore::raise(const Alarm &alarm)
{
    const Money amount = alarm.amount.value_or(Money());
    return execute(m_db,
        uR"(insert into alarm (kind, subject, text, minor, currency, link, since_ms, raised_at_ms, hold_until_ms, ended_at_ms)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        {alarm.kind, alarm.subject, QString::fromUtf8(alarm.text.toJson()), amount.minor, amount.currency,
            alarm.link.toString(), alarm.since.toMSecsSinceEpoch(), alarm.raisedAt.toMSecsSinceEpoch(),
            alarm.holdUntil.isValid() ? alarm.holdUntil.toMSecsSinceEpoch() : 0, msOrNull(alarm.endedAt)});
}

Result<void> AlarmStore::raiseOnce(Alarm alarm)
{
    alarm.endedAt = alarm.raisedAt;
    return raise(alarm);
}

Result<void> AlarmStore::update(const Alarm &alarm)
{
    const Money amount = alarm.amount.value_or(Money());
    return execute(m_db,
        u"update alarm set text = ?, minor = ?, currency = ?, link = ?, hold_until_ms = ? where id = ?"_s,
        {QString::fromUtf8(alarm.text.toJson()), amount.minor, amount.currency, alarm.link.toString(),
            alarm.holdUntil.isValid() ? alarm.holdUntil.toMSecsSinceEpoch() : 0, alarm.id});
}

Result<void> AlarmStore::end(qint64 id, const QDateTime &at, bool silently)
{
    return execute(m_db, uR"(update alarm set ended_at_ms = ?,
                over_told_at_ms = case when told_at_ms is null or ? then ? else null end
            where id = ?)"_s,
        {at.toMSecsSinceEpoch(), silently, at.toMSecsSinceEpoch(), id});
}

Result<void> AlarmStore::told(const QList<Alarm> &alarms, const QDateTime &at)
{
    const qint64 ms = at.toMSecsSinceEpoch();
    for (const Alarm &alarm : alarms) {
        // One that was over before it was told has nothing more to say.
        const Result<void> done = execute(m_db, uR"(update alarm set told_at_ms = coalesce(told_at_ms, ?),
                    over_told_at_ms = case when ended_at_ms is null then null else coalesce(over_told_at_ms, ?) end
                where id = ?)"_s,
            {ms, ms, alarm.id});
        if (!done)
            return done;
    }
    return {};
}

Result<void> AlarmStore::forget(const QDateTime &before)
{
    const qint64 ms = before.toMSecsSinceEpoch();
    const Result<void> done
        = execute(m_db, u"delete from alarm where ended_at_ms < ? and over_told_at_ms is not null"_s, {ms});
    if (!done)
        return done;
    return execute(m_db,
        u"delete from post where made_at_ms < ? and (sent_at_ms is not null or given_up_at_ms is not null)"_s,
        {ms});
}

Result<QList<WaitingRow>> AlarmStore::waiting(int limit)
{
    Statement rows(m_db,
        uR"(select id, route, order_number, reason, minor, currency, facts, changed_at_ms from event
            where state = 'attention' order by id limit ?)"_s,
        {limit});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<WaitingRow> all;
    while (rows.next()) {
        WaitingRow row;
        row.event = {rows.number(0)};
        row.route = {rows.text(1)};
        row.order = {rows.text(2)};
        row.reason = Text::fromJson(rows.text(3).toUtf8());
        row.amount = {rows.number(4), rows.text(5)};
        const QJsonArray orders
            = QJsonDocument::fromJson(rows.text(6).toUtf8()).object().value("orders"_L1).toArray();
        if (!orders.isEmpty())
            row.link = QUrl(orders.first().toObject().value("link"_L1).toString());
        row.since = utcFromMs(rows.number(7));
        all.append(row);
    }
    return all;
}

LookStore::LookStore(Database &database)
    : m_db(database)
{
}

Result<LookStore::Look> LookStore::load(const QString &subject)
{
    Statement row(m_db, u"select at_ms, seen, problems from look where subject = ?"_s, {subject});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    Look look;
    if (!row.next())
        return look;
    look.at = utcFromMs(row.number(0));
    look.seen = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
    look.problems = row.text(2).toUtf8();
    return look;
}

Result<QList<QPair<QString, LookStore::Look>>> LookStore::all()
{
    Statement rows(m_db, u"select subject, at_ms, seen, problems from look order by subject"_s, {});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<QPair<QString, Look>> looks;
    while (rows.next()) {
        Look look;
        look.at = utcFromMs(rows.number(1));
        look.seen = QJsonDocument::fromJson(rows.text(2).toUtf8()).object();
        look.problems = rows.text(3).toUtf8();
        looks.append({rows.text(0), look});
    }
    return looks;
}

Result<void> LookStore::save(const QString &subject, const Look &look)
{
    return execute(m_db, uR"(insert into look (subject, at_ms, seen, problems) values (?, ?, ?, ?)
            on conflict (subject) do update set at_ms = excluded.at_ms, seen = excluded.seen, problems = excluded.problems)"_s,
        {subject, look.at.toMSecsSinceEpoch(),
            QString::fromUtf8(QJsonDocument(look.seen).toJson(QJsonDocument::Compact)),
            QString::fromUtf8(look.problems)});
}

Result<void> LookStore::remove(const QString &subject)
{
    return execute(m_db, u"delete from look where subject = ?"_s, {subject});
}

}
