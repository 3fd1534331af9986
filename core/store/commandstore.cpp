#include "core/store/commandstore.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/store/statement.h"

#include <QJsonDocument>

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stateNames{
    "pending"_L1, "sending"_L1, "done"_L1, "stale"_L1, "refused"_L1, "dropped"_L1};
constexpr std::array safeties{Safety::Keyed, Safety::Absolute, Safety::Marked, Safety::Unprovable};

StoredCommand::State stateFrom(const QString &name)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (name == stateNames[i])
            return StoredCommand::State(i);
    }
    return StoredCommand::State::Pending;
}

Safety safetyFrom(const QString &name)
{
    for (const Safety safety : safeties) {
        if (safetyName(safety) == name)
            return safety;
    }
    return Safety::Unprovable;
}

Result<QList<StoredCommand>> readCommands(Statement &rows)
{
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<StoredCommand> commands;
    while (rows.next()) {
        const Result<Action> action = actionFromJson(QJsonDocument::fromJson(rows.text(4).toUtf8()).object());
        if (!action)
            return tl::unexpected(action.error());
        StoredCommand stored;
        stored.command.id = {rows.number(0)};
        stored.event = {rows.number(1)};
        stored.step = int(rows.number(2));
        stored.command.key = rows.text(3);
        stored.command.action = *action;
        stored.command.reason = Text::fromJson(rows.text(5).toUtf8());
        stored.safety = safetyFrom(rows.text(6));
        stored.state = stateFrom(rows.text(7));
        stored.call = {rows.number(8)};
        stored.attempt = int(rows.number(9));
        stored.dueAt = utcFromMs(rows.number(10));
        stored.decidedAt = utcFromMs(rows.number(11));
        stored.factsAt = utcFromMs(rows.number(12));
        stored.sentAt = rows.time(13);
        stored.endedAt = rows.time(14);
        stored.proof = rows.text(15);
        stored.error = Text::fromJson(rows.text(16).toUtf8());
        stored.who = rows.text(17);
        commands.append(stored);
    }
    return commands;
}

const QString selectCommands
    = uR"(select id, event, step, key, action, reason, safety, state, call, attempt, due_at_ms, decided_at_ms, facts_at_ms,
               sent_at_ms, ended_at_ms, proof, error, who from command )"_s;

}

QString commandStateName(StoredCommand::State state)
{
    return stateNames[size_t(state)];
}

CommandStore::CommandStore(Database &database)
    : m_db(database)
{
}

Result<CommandId> CommandStore::add(const StoredCommand &command)
{
    Statement insert(m_db,
        uR"(insert into command (event, step, key, action, reason, safety, due_at_ms, decided_at_ms, facts_at_ms, who)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
        {command.event.value, command.step, command.command.key,
            QString::fromUtf8(json::compact(toJson(command.command.action))),
            QString::fromUtf8(command.command.reason.toJson()), safetyName(command.safety),
            command.dueAt.toMSecsSinceEpoch(), command.decidedAt.toMSecsSinceEpoch(),
            command.factsAt.toMSecsSinceEpoch(), command.who});
    if (const Result<void> done = insert.done(); !done)
        return tl::unexpected(done.error());
    return CommandId{insert.insertedId()};
}

Result<CallId> CommandStore::begin(
    const QString &connection, const QList<CommandId> &commands, bool again, const QDateTime &now)
{
    CallId call;
    {
        Statement insert(m_db,
            u"insert into call (connection, state, commands, again, started_at_ms) values (?, 'sending', ?, ?, ?)"_s,
            {connection, commands.size(), int(again), now.toMSecsSinceEpoch()});
        if (const Result<void> done = insert.done(); !done)
            return tl::unexpected(done.error());
        call = {insert.insertedId()};
    }
    for (const CommandId command : commands) {
        const Result<void> done = execute(m_db,
            u"update command set state = 'sending', call = ?, sent_at_ms = coalesce(sent_at_ms, ?) where id = ?"_s,
            {call.value, now.toMSecsSinceEpoch(), command.value});
        if (!done)
            return tl::unexpected(done.error());
    }
    return call;
}

Result<void> CommandStore::end(CallId call, const QDateTime &now)
{
    return execute(m_db, u"update call set state = 'ended', ended_at_ms = ? where id = ?"_s,
        {now.toMSecsSinceEpoch(), call.value});
}

Result<void> CommandStore::settle(CommandId command, StoredCommand::State state, const QString &proof,
    const Text &error, const QDateTime &now)
{
    return execute(m_db,
        u"update command set state = ?, proof = ?, error = ?, ended_at_ms = ? where id = ?"_s,
        {commandStateName(state), proof, QString::fromUtf8(error.toJson()), now.toMSecsSinceEpoch(),
            command.value});
}

Result<void> CommandStore::postpone(
    CommandId command, StoredCommand::State state, int attempt, const QDateTime &due, const Text &error)
{
    return execute(m_db,
        u"update command set state = ?, attempt = ?, due_at_ms = ?, error = ? where id = ?"_s,
        {commandStateName(state), attempt, due.toMSecsSinceEpoch(), QString::fromUtf8(error.toJson()),
            command.value});
}

Result<QList<StoredCommand>> CommandStore::open()
{
    Statement rows(m_db, selectCommands + u"where state in ('pending', 'sending') order by id"_s, {});
    return readCommands(rows);
}

Result<QList<StoredCommand>> CommandStore::ofEvent(EventId event)
{
    Statement rows(m_db, selectCommands + u"where event = ? order by id"_s, {event.value});
    return readCommands(rows);
}

}
