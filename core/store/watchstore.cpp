#include "core/store/watchstore.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/model/orderjson.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Kind> Kind fromName(const QString &name, QString (*nameOf)(Kind), int count)
{
    for (int i = 0; i < count; ++i) {
        if (nameOf(Kind(i)) == name)
            return Kind(i);
    }
    return Kind(0);
}

QString ordersText(const Shadow &shadow)
{
    QJsonArray rows;
    for (qsizetype i = 0; i < shadow.orders.size(); ++i)
        rows.append(QJsonArray{shadow.numbers.value(i).value, toJson(shadow.orders[i])});
    return QString::fromUtf8(json::compact(rows));
}

QString sightText(const Sight &sight)
{
    if (sight.kind == Sight::Kind::Nothing)
        return {};
    QJsonObject json;
    json.insert("kind"_L1, sightName(sight.kind));
    json.insert("key"_L1, sight.key);
    if (sight.amount)
        json.insert("amount"_L1, QJsonArray{sight.amount->decimal(), sight.amount->currency});
    json.insert("order"_L1, sight.order.value);
    json.insert("stage"_L1, QJsonArray{sight.stage.id, sight.stage.name, sight.stage.funnel});
    json.insert("notBefore"_L1, sight.notBefore.toMSecsSinceEpoch());
    json.insert("at"_L1, sight.at.toMSecsSinceEpoch());
    json.insert("exact"_L1, sight.exact);
    return QString::fromUtf8(json::compact(json));
}

Sight sightFrom(const QString &text)
{
    Sight sight;
    if (text.isEmpty())
        return sight;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    sight.kind = fromName(json.value("kind"_L1).toString(), sightName, 5);
    sight.key = json.value("key"_L1).toString();
    const QJsonArray amount = json.value("amount"_L1).toArray();
    if (const Result<Money> money = parseMoney(amount.at(0).toString(), amount.at(1).toString()))
        sight.amount = *money;
    sight.order.value = json.value("order"_L1).toString();
    const QJsonArray stage = json.value("stage"_L1).toArray();
    sight.stage = {stage.at(0).toString(), stage.at(1).toString(), stage.at(2).toString()};
    sight.notBefore = utcFromMs(json.value("notBefore"_L1).toInteger());
    sight.at = utcFromMs(json.value("at"_L1).toInteger());
    sight.exact = json.value("exact"_L1).toBool();
    return sight;
}

Result<QList<Shadow>> readShadows(Statement &rows)
{
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<Shadow> shadows;
    while (rows.next()) {
        Shadow shadow;
        shadow.event = {rows.number(0)};
        shadow.route = {rows.text(1)};
        shadow.state = fromName(rows.text(2), shadowStateName, 5);
        shadow.outcome = rows.text(3);
        shadow.reason = Text::fromJson(rows.text(4).toUtf8());
        shadow.decidedAt = utcFromMs(rows.number(5));
        shadow.dueAt = utcFromMs(rows.number(6));
        if (!rows.isNull(7))
            shadow.lookedAt = utcFromMs(rows.number(7));
        shadow.looks = int(rows.number(8));
        const QJsonArray orders = QJsonDocument::fromJson(rows.text(9).toUtf8()).array();
        for (const QJsonValue &value : orders) {
            shadow.numbers.append({value.toArray().at(0).toString()});
            shadow.orders.append(orderFoundFromJson(value.toArray().at(1).toObject()));
        }
        shadows.append(shadow);
    }
    return shadows;
}

const QString selectShadows
    = uR"(select event, route, state, outcome, reason, decided_at_ms, due_at_ms, looked_at_ms, looks, orders from shadow )"_s;

}

WatchStore::WatchStore(Database &database)
    : m_db(database)
{
}

Result<void> WatchStore::save(const Shadow &shadow, const QString &connection)
{
    Result<void> done = execute(m_db, u"delete from watched where event = ?"_s, {shadow.event.value});
    if (done)
        done = execute(m_db,
            uR"(insert into shadow (event, route, state, outcome, reason, decided_at_ms, due_at_ms, orders)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (event) do update set state = excluded.state, outcome = excluded.outcome, reason = excluded.reason,
                    decided_at_ms = excluded.decided_at_ms, due_at_ms = excluded.due_at_ms, looked_at_ms = null, looks = 0,
                    orders = excluded.orders)"_s,
            {shadow.event.value, shadow.route.value, shadowStateName(shadow.state), shadow.outcome,
                QString::fromUtf8(shadow.reason.toJson()), shadow.decidedAt.toMSecsSinceEpoch(),
                shadow.dueAt.toMSecsSinceEpoch(), ordersText(shadow)});
    for (const WatchedCommand &command : shadow.commands) {
        if (!done)
            return done;
        done = execute(m_db,
            u"insert into watched (event, step, connection, order_ref, action, reason, at_ms) values (?, ?, ?, ?, ?, ?, ?)"_s,
            {shadow.event.value, command.step, connection, refOf(command.action).order,
                QString::fromUtf8(json::compact(toJson(command.action))),
                QString::fromUtf8(command.reason.toJson()), command.at.toMSecsSinceEpoch()});
    }
    return done;
}

Result<void> WatchStore::saveLook(const Shadow &shadow)
{
    Result<void> done = execute(m_db,
        u"update shadow set state = ?, due_at_ms = ?, looked_at_ms = ?, looks = ? where event = ?"_s,
        {shadowStateName(shadow.state), shadow.dueAt.toMSecsSinceEpoch(),
            shadow.lookedAt.isValid() ? QVariant(shadow.lookedAt.toMSecsSinceEpoch()) : QVariant(),
            shadow.looks, shadow.event.value});
    for (const WatchedCommand &command : shadow.commands) {
        if (!done)
            return done;
        done = execute(
            m_db, u"update watched set sight = ? where id = ?"_s, {sightText(command.sight), command.id});
    }
    return done;
}

Result<QList<Shadow>> WatchStore::withCommands(QList<Shadow> shadows)
{
    for (Shadow &shadow : shadows) {
        Statement rows(m_db,
            u"select id, step, action, reason, at_ms, sight from watched where event = ? order by id"_s,
            {shadow.event.value});
        if (const Result<void> done = rows.done(); !done)
            return tl::unexpected(done.error());
        while (rows.next()) {
            const Result<Action> action
                = actionFromJson(QJsonDocument::fromJson(rows.text(2).toUtf8()).object());
            if (!action)
                continue;
            WatchedCommand command;
            command.id = rows.number(0);
            command.step = int(rows.number(1));
            command.action = *action;
            command.reason = Text::fromJson(rows.text(3).toUtf8());
            command.at = utcFromMs(rows.number(4));
            command.sight = sightFrom(rows.text(5));
            shadow.commands.append(command);
        }
    }
    return shadows;
}

Result<std::optional<Shadow>> WatchStore::of(EventId event)
{
    Result<QList<Shadow>> found = QList<Shadow>();
    {
        Statement rows(m_db, selectShadows + u"where event = ?"_s, {event.value});
        found = readShadows(rows);
    }
    if (!found)
        return tl::unexpected(found.error());
    found = withCommands(*found);
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<Shadow>> WatchStore::due(const RouteName &route, const QDateTime &now, int limit)
{
    Result<QList<Shadow>> found = QList<Shadow>();
    {
        Statement rows(m_db, selectShadows + uR"(where state = 'following' and route = ? and event in (
                select mate.event from watched mate join watched one on one.connection = mate.connection
                    and one.order_ref = mate.order_ref
                where one.event in (select event from shadow where state = 'following' and route = ? and due_at_ms <= ?
                    order by due_at_ms limit ?)) order by decided_at_ms, event)"_s,
            {route.value, route.value, now.toMSecsSinceEpoch(), limit});
        found = readShadows(rows);
    }
    return found ? withCommands(*found) : found;
}

Result<std::optional<QDateTime>> WatchStore::nextDue(const RouteName &route)
{
    Statement row(
        m_db, u"select min(due_at_ms) from shadow where state = 'following' and route = ?"_s, {route.value});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    if (!row.next() || row.isNull(0))
        return std::nullopt;
    return std::optional(utcFromMs(row.number(0)));
}

Result<QList<Shadow>> WatchStore::atOrder(const QString &connection, const QString &order)
{
    Result<QList<Shadow>> found = QList<Shadow>();
    {
        Statement rows(m_db, selectShadows + uR"(where state <> 'taken-over' and event in (
                select event from watched where connection = ? and order_ref = ?) order by decided_at_ms, event)"_s,
            {connection, order});
        found = readShadows(rows);
    }
    return found ? withCommands(*found) : found;
}

Result<QList<Shadow>> WatchStore::following(const RouteName &route)
{
    Result<QList<Shadow>> found = QList<Shadow>();
    {
        Statement rows(m_db,
            selectShadows + u"where state = 'following' and route = ? order by decided_at_ms, event"_s,
            {route.value});
        found = readShadows(rows);
    }
    return found ? withCommands(*found) : found;
}

Result<QList<SeenMove>> WatchStore::movesOf(EventId event)
{
    Statement rows(m_db,
        uR"(select distinct t.id, t.order_ref, t.from_stage, t.from_name, t.to_stage, t.to_name, t.at_ms, t.source
            from transition t join watched w on w.connection = t.connection and w.order_ref = t.order_ref
                join shadow s on s.event = w.event
            where w.event = ? and t.at_ms >= s.decided_at_ms order by t.at_ms, t.id)"_s,
        {event.value});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<SeenMove> moves;
    while (rows.next()) {
        SeenMove move;
        move.order = rows.text(1);
        move.from = {rows.text(2), rows.text(3), {}};
        move.to = {rows.text(4), rows.text(5), {}};
        move.at = utcFromMs(rows.number(6));
        move.exact = rows.text(7) == "vendor"_L1;
        moves.append(move);
    }
    return moves;
}

Result<void> WatchStore::takenOver(EventId event)
{
    return execute(m_db, u"update shadow set state = 'taken-over' where event = ?"_s, {event.value});
}

Result<QList<Shadow>> WatchStore::between(const RouteName &route, const QDateTime &from, const QDateTime &to)
{
    Result<QList<Shadow>> found = QList<Shadow>();
    {
        Statement rows(m_db,
            selectShadows
                + u"where decided_at_ms >= ? and decided_at_ms < ? and (? = '' or route = ?) order by decided_at_ms, event"_s,
            {from.isValid() ? from.toMSecsSinceEpoch() : 0,
                to.isValid() ? to.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(), route.value,
                route.value});
        found = readShadows(rows);
    }
    return found ? withCommands(*found) : found;
}

}
