#include "core/store/undostore.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

// What took something back is not taken back itself: a retry does the work again.
const QString selectUndone = uR"(select c.id, c.event, c.action, c.proof, c.ended_at_ms from command c
    where c.state = 'done' and c.key not glob '*:undo-*' and c.id not in (select command from undone) )"_s;

Result<QList<DoneCommand>> readUndone(Statement &rows)
{
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<DoneCommand> commands;
    while (rows.next()) {
        const Result<Action> action = actionFromJson(QJsonDocument::fromJson(rows.text(2).toUtf8()).object());
        if (!action)
            return tl::unexpected(action.error());
        commands.append(
            {{rows.number(0)}, {rows.number(1)}, *action, rows.text(3), utcFromMs(rows.number(4))});
    }
    return commands;
}

}

UndoStore::UndoStore(Database &database)
    : m_db(database)
{
}

Result<qint64> UndoStore::begin(const Undoing &undoing)
{
    Statement insert(m_db,
        u"insert into undoing (event, who, at_ms, state, outcome, reason) values (?, ?, ?, ?, ?, ?)"_s,
        {undoing.event.value, undoing.who, undoing.at.toMSecsSinceEpoch(), eventStateName(undoing.state),
            undoing.outcome, QString::fromUtf8(undoing.reason.toJson())});
    if (const Result<void> done = insert.done(); !done)
        return tl::unexpected(done.error());
    return insert.insertedId();
}

Result<std::optional<Undoing>> UndoStore::open(EventId event)
{
    Statement row(m_db,
        u"select id, who, at_ms, state, outcome, reason from undoing where event = ? and ended_at_ms is null"_s,
        {event.value});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    if (!row.next())
        return std::nullopt;
    Undoing undoing;
    undoing.id = row.number(0);
    undoing.event = event;
    undoing.who = row.text(1);
    undoing.at = utcFromMs(row.number(2));
    undoing.state = eventStateFromName(row.text(3)).value_or(Event::State::Attention);
    undoing.outcome = row.text(4);
    undoing.reason = Text::fromJson(row.text(5).toUtf8());
    return std::optional(undoing);
}

Result<QSet<EventId>> UndoStore::openEvents()
{
    Statement rows(m_db, u"select event from undoing where ended_at_ms is null"_s, {});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QSet<EventId> events;
    while (rows.next())
        events.insert(EventId{rows.number(0)});
    return events;
}

Result<void> UndoStore::end(qint64 id, const QDateTime &now)
{
    return execute(m_db, u"update undoing set ended_at_ms = ? where id = ?"_s, {now.toMSecsSinceEpoch(), id});
}

Result<void> UndoStore::undone(
    CommandId command, const QDateTime &now, const QString &who, const QString &proof)
{
    return execute(m_db,
        u"insert into undone (command, at_ms, who, proof) values (?, ?, ?, ?) on conflict do nothing"_s,
        {command.value, now.toMSecsSinceEpoch(), who, proof});
}

Result<int> UndoStore::undoneSince(EventId event, const QDateTime &since)
{
    Statement row(m_db,
        u"select count(*) from undone u join command c on c.id = u.command where c.event = ? and u.at_ms >= ?"_s,
        {event.value, since.toMSecsSinceEpoch()});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? int(row.number(0)) : 0;
}

Result<QList<DoneCommand>> UndoStore::done(EventId event)
{
    Statement rows(m_db, selectUndone + u"and c.event = ? order by c.id"_s, {event.value});
    return readUndone(rows);
}

Result<QList<DoneCommand>> UndoStore::doneLater(
    EventId event, const ConnectionName &target, const QString &order, CommandId than)
{
    Statement rows(m_db,
        selectUndone + uR"(and c.id > ? and c.event <> ? and json_extract(c.action, '$.order') = ?
            and exists (select 1 from call k where k.id = c.call and k.connection = ?) order by c.id)"_s,
        {than.value, event.value, order, target.value});
    return readUndone(rows);
}

Result<QList<EventId>> UndoStore::writtenSince(const RouteName &route, const QDateTime &since)
{
    Statement rows(m_db, uR"(select c.event, max(c.id) from command c join event e on e.id = c.event
            where e.route = ? and c.state = 'done' and c.ended_at_ms >= ? and c.key not glob '*:undo-*'
                and c.id not in (select command from undone)
            group by c.event order by max(c.id) desc)"_s,
        {route.value, since.toMSecsSinceEpoch()});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<EventId> events;
    while (rows.next())
        events.append(EventId{rows.number(0)});
    return events;
}

}
