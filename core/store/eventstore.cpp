#include "core/store/eventstore.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray toJson(const QList<Allocation> &allocations)
{
    if (allocations.isEmpty())
        return {};
    QJsonArray rows;
    for (const Allocation &part : allocations)
        rows.append(QJsonArray{part.number.value, part.amount.decimal(), part.amount.currency});
    return json::compact(rows);
}

QList<Allocation> allocationsFrom(const QByteArray &bytes)
{
    QList<Allocation> allocations;
    const QJsonArray rows = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        if (const Result<Money> amount = parseMoney(row.at(1).toString(), row.at(2).toString()))
            allocations.append({{row.at(0).toString()}, *amount});
    }
    return allocations;
}

QByteArray toJson(const QList<OrderSuggestion> &suggestions)
{
    if (suggestions.isEmpty())
        return {};
    QJsonArray rows;
    for (const OrderSuggestion &one : suggestions) {
        const QString due = one.due ? one.due->decimal() : QString();
        const QString currency = one.due ? one.due->currency : QString();
        rows.append(
            QJsonArray{one.number.value, one.title, due, currency, QString::fromUtf8(one.why.toJson())});
    }
    return json::compact(rows);
}

QList<OrderSuggestion> suggestionsFrom(const QByteArray &bytes)
{
    QList<OrderSuggestion> suggestions;
    const QJsonArray rows = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        OrderSuggestion one;
        one.number = {row.at(0).toString()};
        one.title = row.at(1).toString();
        if (const Result<Money> due = parseMoney(row.at(2).toString(), row.at(3).toString()))
            one.due = *due;
        one.why = Text::fromJson(row.at(4).toString().toUtf8());
        suggestions.append(one);
    }
    return suggestions;
}

QByteArray toJson(const QList<PreparedCommand> &prepared)
{
    if (prepared.isEmpty())
        return {};
    QJsonArray rows;
    for (const PreparedCommand &one : prepared)
        rows.append(QJsonArray{toJson(one.action), QString::fromUtf8(one.reason.toJson())});
    return json::compact(rows);
}

QList<PreparedCommand> preparedFrom(const QByteArray &bytes)
{
    QList<PreparedCommand> prepared;
    const QJsonArray rows = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        if (const Result<Action> action = actionFromJson(row.at(0).toObject()))
            prepared.append({*action, Text::fromJson(row.at(1).toString().toUtf8())});
    }
    return prepared;
}

QByteArray toJson(const QList<PersonDecision> &decisions)
{
    if (decisions.isEmpty())
        return {};
    QJsonArray rows;
    for (const PersonDecision &one : decisions) {
        rows.append(QJsonObject{{"kind"_L1, one.kind}, {"outcome"_L1, one.outcome},
            {"arguments"_L1, one.arguments}, {"who"_L1, one.who}, {"at"_L1, one.at.toMSecsSinceEpoch()}});
    }
    return json::compact(rows);
}

QList<PersonDecision> decisionsFrom(const QByteArray &bytes)
{
    QList<PersonDecision> decisions;
    const QJsonArray rows = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        decisions.append({row.value("kind"_L1).toString(), row.value("outcome"_L1).toString(),
            row.value("arguments"_L1).toObject(), row.value("who"_L1).toString(),
            utcFromMs(row.value("at"_L1).toInteger())});
    }
    return decisions;
}

PastCommand::State pastState(const QString &name)
{
    return name == "done"_L1   ? PastCommand::State::Done
        : name == "stale"_L1   ? PastCommand::State::Stale
        : name == "refused"_L1 ? PastCommand::State::Refused
        : name == "dropped"_L1 ? PastCommand::State::Dropped
                               : PastCommand::State::Open;
}

const QString selectEvents
    = uR"(select id, route, key, state, outcome, step, attempt, due_at_ms, record, proof, disputed, order_number, facts, reason,
               suggestions, allocations, created_at_ms, changed_at_ms, cleared_at_ms, decisions, prepared from event )"_s;

EventRow rowAt(const Statement &rows)
{
    EventRow row;
    Event &event = row.event;
    event.id = {rows.number(0)};
    event.route = {rows.text(1)};
    event.key = rows.text(2);
    event.state = eventStateFromName(rows.text(3)).value_or(Event::State::Attention);
    event.outcome = rows.text(4);
    event.step = int(rows.number(5));
    event.attempt = int(rows.number(6));
    event.dueAt = utcFromMs(rows.number(7));
    if (const Result<Payment> payment
        = paymentFromJson(QJsonDocument::fromJson(rows.text(8).toUtf8()).object()))
        event.payment = *payment;
    event.proof = proofFromName(rows.text(9));
    event.disputed = rows.number(10) != 0;
    row.orderNumber = {rows.text(11)};
    row.notes.facts = rows.text(12).toUtf8();
    event.reason = Text::fromJson(rows.text(13).toUtf8());
    row.notes.suggestions = suggestionsFrom(rows.text(14).toUtf8());
    event.allocations = allocationsFrom(rows.text(15).toUtf8());
    event.createdAt = utcFromMs(rows.number(16));
    event.changedAt = utcFromMs(rows.number(17));
    event.isCleared = !rows.isNull(18);
    event.decisions = decisionsFrom(rows.text(19).toUtf8());
    row.notes.prepared = preparedFrom(rows.text(20).toUtf8());
    return row;
}

Result<QList<EventId>> idsOf(Statement &rows)
{
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<EventId> ids;
    while (rows.next())
        ids.append(EventId{rows.number(0)});
    return ids;
}

QString record(const Event &event)
{
    return QString::fromUtf8(json::compact(toJson(event.payment)));
}

struct Conditions
{
    QString sql;
    QVariantList values;
};

Conditions conditionsOf(const EventFilter &filter)
{
    QStringList parts;
    Conditions where;
    const auto among = [&](const QString &column, const QStringList &values) {
        if (values.isEmpty())
            return;
        parts.append(column + u" in (?"_s + u", ?"_s.repeated(values.size() - 1) + u')');
        for (const QString &value : values)
            where.values.append(value);
    };
    QStringList names;
    for (const RouteName &route : filter.routes)
        names.append(route.value);
    among(u"route"_s, names);
    names.clear();
    for (const Event::State state : filter.states)
        names.append(eventStateName(state));
    among(u"state"_s, names);
    among(u"outcome"_s, filter.outcomes);
    if (!filter.text.isEmpty()) {
        QString text = filter.text;
        for (const QChar special : {u'\\', u'%', u'_'})
            text.replace(special, QString(u'\\') + special);
        parts.append(uR"((order_number like ? escape '\' or key like ? escape '\'))"_s);
        where.values.append(text + u'%');
        where.values.append(u"%/"_s + text + u'%');
    }
    if (!parts.isEmpty())
        where.sql = u"where "_s + parts.join(u" and "_s) + u' ';
    return where;
}

qint64 happenedAt(const Event &event)
{
    return event.payment.processedAt.isValid() ? event.payment.processedAt.toMSecsSinceEpoch()
                                               : event.createdAt.toMSecsSinceEpoch();
}

}

EventStore::EventStore(Database &database)
    : m_db(database)
{
}

Result<std::optional<EventId>> EventStore::find(const RouteName &route, const QString &key)
{
    Statement row(m_db, u"select id from event where route = ? and key = ?"_s, {route.value, key});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? std::optional(EventId{row.number(0)}) : std::nullopt;
}

Result<EventId> EventStore::create(const Event &event, const OrderNumber &number, const QStringList &keys)
{
    EventId id;
    {
        Statement insert(m_db,
            uR"(insert into event (route, key, state, outcome, step, attempt, due_at_ms, record, proof, disputed, order_number, reason,
                                   minor, currency, happened_at_ms, created_at_ms, changed_at_ms)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
            {event.route.value, event.key, eventStateName(event.state), event.outcome, event.step,
                event.attempt, event.dueAt.toMSecsSinceEpoch(), record(event), proofName(event.proof),
                int(event.disputed), number.value, QString::fromUtf8(event.reason.toJson()),
                event.payment.amount.minor, event.payment.amount.currency, happenedAt(event),
                event.createdAt.toMSecsSinceEpoch(), event.changedAt.toMSecsSinceEpoch()});
        if (const Result<void> done = insert.done(); !done)
            return tl::unexpected(done.error());
        id = {insert.insertedId()};
    }
    for (const QString &key : keys) {
        const Result<void> done = execute(m_db,
            u"insert into event_key (event, key) values (?, ?) on conflict do nothing"_s, {id.value, key});
        if (!done)
            return tl::unexpected(done.error());
    }
    return id;
}

Result<void> EventStore::save(
    const Event &event, const OrderNumber &number, const std::optional<QStringList> &keys)
{
    Result<void> done = execute(m_db,
        uR"(update event set state = ?, outcome = ?, step = ?, attempt = ?, due_at_ms = ?, record = ?, proof = ?, disputed = ?,
                             order_number = ?, reason = ?, allocations = ?, decisions = ?, minor = ?, currency = ?, happened_at_ms = ?, changed_at_ms = ?
            where id = ?)"_s,
        {eventStateName(event.state), event.outcome, event.step, event.attempt,
            event.dueAt.toMSecsSinceEpoch(), record(event), proofName(event.proof), int(event.disputed),
            number.value, QString::fromUtf8(event.reason.toJson()),
            QString::fromUtf8(toJson(event.allocations)), QString::fromUtf8(toJson(event.decisions)),
            event.payment.amount.minor, event.payment.amount.currency, happenedAt(event),
            event.changedAt.toMSecsSinceEpoch(), event.id.value});
    if (!done || !keys)
        return done;
    done = execute(m_db, u"delete from event_key where event = ?"_s, {event.id.value});
    for (const QString &key : *keys) {
        if (!done)
            return done;
        done = execute(m_db, u"insert into event_key (event, key) values (?, ?) on conflict do nothing"_s,
            {event.id.value, key});
    }
    return done;
}

Result<void> EventStore::saveState(const Event &event)
{
    return execute(m_db,
        uR"(update event set state = ?, outcome = ?, step = ?, attempt = ?, due_at_ms = ?, reason = ?, changed_at_ms = ?
            where id = ?)"_s,
        {eventStateName(event.state), event.outcome, event.step, event.attempt,
            event.dueAt.toMSecsSinceEpoch(), QString::fromUtf8(event.reason.toJson()),
            event.changedAt.toMSecsSinceEpoch(), event.id.value});
}

Result<void> EventStore::rekey(EventId event, const QString &key)
{
    return execute(m_db, u"update event set key = ? where id = ?"_s, {key, event.value});
}

Result<void> EventStore::saveNotes(EventId event, const EventNotes &notes)
{
    return execute(m_db, u"update event set facts = ?, suggestions = ?, prepared = ? where id = ?"_s,
        {QString::fromUtf8(notes.facts), QString::fromUtf8(toJson(notes.suggestions)),
            QString::fromUtf8(toJson(notes.prepared)), event.value});
}

Result<std::optional<Event>> EventStore::load(EventId id)
{
    const Result<std::optional<EventRow>> found = row(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    Event event = (*found)->event;
    if (event.step == 0)
        return event;
    Statement rows(m_db,
        uR"(select step, action, state, proof, ended_at_ms, exists (select 1 from undone where command = command.id), who
            from command where event = ? order by id)"_s,
        {id.value});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    while (rows.next()) {
        const Result<Action> action = actionFromJson(QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
        if (!action)
            continue;
        PastCommand past;
        past.step = int(rows.number(0));
        past.action = *action;
        past.state = pastState(rows.text(2));
        if (rows.number(5) != 0)
            past.state = PastCommand::State::Undone;
        past.proof = rows.text(3);
        past.endedAt = utcFromMs(rows.number(4));
        past.who = rows.text(6);
        event.past.append(past);
    }
    return event;
}

Result<std::optional<EventRow>> EventStore::row(EventId id)
{
    Statement rows(m_db, selectEvents + u"where id = ?"_s, {id.value});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    return rows.next() ? std::optional(rowAt(rows)) : std::nullopt;
}

Result<QList<EventRow>> EventStore::rows(const QList<EventId> &events)
{
    QJsonArray numbers;
    for (const EventId event : events)
        numbers.append(event.value);
    Statement rows(m_db, selectEvents + u"where id in (select value from json_each(?))"_s,
        {QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact))});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QHash<EventId, EventRow> found;
    while (rows.next()) {
        const EventRow row = rowAt(rows);
        found.insert(row.event.id, row);
    }
    QList<EventRow> sorted;
    for (const EventId event : events) {
        if (const auto row = found.constFind(event); row != found.cend())
            sorted.append(*row);
    }
    return sorted;
}

Result<QList<EventRow>> EventStore::list(const EventFilter &filter)
{
    const Conditions where = conditionsOf(filter);
    // The inner question sorts numbers only; whole rows are read for what is listed.
    Statement rows(m_db,
        selectEvents + u"where id in (select id from event "_s + where.sql
            + u"order by id desc limit ?) order by id desc"_s,
        where.values + QVariantList{filter.limit});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<EventRow> events;
    while (rows.next())
        events.append(rowAt(rows));
    return events;
}

Result<QHash<Event::State, int>> EventStore::counts(const QList<RouteName> &routes)
{
    EventFilter filter;
    filter.routes = routes;
    const Conditions where = conditionsOf(filter);
    Statement rows(
        m_db, u"select state, count(*) from event "_s + where.sql + u"group by state"_s, where.values);
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QHash<Event::State, int> counts;
    while (rows.next()) {
        if (const std::optional<Event::State> state = eventStateFromName(rows.text(0)))
            counts.insert(*state, int(rows.number(1)));
    }
    return counts;
}

Result<QHash<QString, RouteCounts>> EventStore::routeCounts(const QDateTime &since)
{
    QHash<QString, RouteCounts> counts;
    Statement open(m_db, uR"(select route, sum(state <> 'attention'), sum(state = 'attention') from event
            where state in ('ready', 'delivering', 'attention') group by route)"_s,
        {});
    if (const Result<void> done = open.done(); !done)
        return tl::unexpected(done.error());
    while (open.next())
        counts[open.text(0)] = {0, int(open.number(1)), int(open.number(2))};
    Statement over(m_db, uR"(select route, count(*) from event indexed by event_old
            where cleared_at_ms is null and state in ('done', 'skipped') and state = 'done' and changed_at_ms >= ? group by route)"_s,
        {since.toMSecsSinceEpoch()});
    if (const Result<void> done = over.done(); !done)
        return tl::unexpected(done.error());
    while (over.next())
        counts[over.text(0)].doneSince = int(over.number(1));
    return counts;
}

Result<QList<EventId>> EventStore::due(const RouteName &route, const QDateTime &now, int limit)
{
    Statement rows(m_db, uR"(select id from event where route = ? and state = 'ready' and due_at_ms <= ?
            order by step = 0, id limit ?)"_s,
        {route.value, now.toMSecsSinceEpoch(), limit});
    return idsOf(rows);
}

Result<QList<EventRow>> EventStore::ofSameSum(const Event &event, std::chrono::seconds within)
{
    const qint64 at = happenedAt(event);
    const qint64 around = std::chrono::milliseconds(within).count();
    Statement rows(m_db,
        selectEvents
            + uR"(where route = ? and minor = ? and currency = ? and happened_at_ms between ? and ? and id <> ?
            order by id)"_s,
        {event.route.value, event.payment.amount.minor, event.payment.amount.currency, at - around,
            at + around, event.id.value});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<EventRow> events;
    while (rows.next())
        events.append(rowAt(rows));
    return events;
}

Result<QList<EventId>> EventStore::inState(Event::State state)
{
    Statement rows(m_db, u"select id from event where state = ? order by id"_s, {eventStateName(state)});
    return idsOf(rows);
}

Result<std::optional<QDateTime>> EventStore::nextDue(const RouteName &route)
{
    Statement row(
        m_db, u"select min(due_at_ms) from event where route = ? and state = 'ready'"_s, {route.value});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    if (!row.next() || row.isNull(0))
        return std::nullopt;
    return std::optional(utcFromMs(row.number(0)));
}

Result<QStringList> EventStore::keys(EventId event)
{
    Statement rows(m_db, u"select key from event_key where event = ?"_s, {event.value});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QStringList keys;
    while (rows.next())
        keys.append(rows.text(0));
    return keys;
}

}
