#pragma once

#include "core/model/command.h"
#include "core/store/database.h"

#include <QDateTime>

namespace provodka {

struct StoredCommand
{
    enum class State { Pending, Sending, Done, Stale, Refused, Dropped };
    Command command;
    EventId event;
    int step = 0;
    Safety safety = Safety::Unprovable;
    State state = State::Pending;
    CallId call; ///< the call that carried it last
    int attempt = 0;
    QDateTime dueAt;
    QDateTime decidedAt;
    QDateTime factsAt; ///< when the facts it was decided on were read
    QDateTime sentAt;
    QDateTime endedAt;
    QString proof;
    Text error;
    QString who; ///< the person who wanted it; empty: the facts did
};

QString commandStateName(StoredCommand::State state); ///< "pending", "sending", "done", …

/// Commands with their calls and receipts. Writing happens inside the caller's Transaction.
class CommandStore
{
public:
    explicit CommandStore(Database &database);

    /// Stores a decision's command; its id.
    Result<CommandId> add(const StoredCommand &command);
    /// A call begins: its commands are `sending` from now on.
    Result<CallId> begin(
        const QString &connection, const QList<CommandId> &commands, bool again, const QDateTime &now);
    Result<void> end(CallId call, const QDateTime &now);
    /// What became of a command that was sent or given up.
    Result<void> settle(CommandId command, StoredCommand::State state, const QString &proof,
        const Text &error, const QDateTime &now);
    /// Sent without a certain end, or surely not run: again at `due`.
    Result<void> postpone(
        CommandId command, StoredCommand::State state, int attempt, const QDateTime &due, const Text &error);

    /// Everything pending or sending, oldest first.
    Result<QList<StoredCommand>> open();
    Result<QList<StoredCommand>> ofEvent(EventId event);

private:
    Database &m_db;
};

}
