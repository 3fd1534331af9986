#pragma once

#include "core/model/event.h"
#include "core/store/database.h"

#include <QSet>

namespace provodka {

/// A command whose effect stands in the target.
struct DoneCommand
{
    CommandId id;
    EventId event;
    Action action;
    QString proof;
    QDateTime endedAt;
};

/// A person asked to take back what was written for an event.
struct Undoing
{
    qint64 id = 0;
    EventId event;
    QString who;
    QDateTime at;
    Event::State state = Event::State::Done; ///< what the event was before
    QString outcome;
    Text reason;
};

/// What is being taken back, and what was. Writing happens inside the caller's Transaction.
class UndoStore
{
public:
    explicit UndoStore(Database &database);

    Result<qint64> begin(const Undoing &undoing);
    /// The one that has not ended.
    Result<std::optional<Undoing>> open(EventId event);
    Result<QSet<EventId>> openEvents();
    Result<void> end(qint64 id, const QDateTime &now);
    Result<void> undone(CommandId command, const QDateTime &now, const QString &who, const QString &proof);
    /// How many commands of an event were taken back since then.
    Result<int> undoneSince(EventId event, const QDateTime &since);

    /// Commands of an event that are done and were not taken back, oldest first.
    Result<QList<DoneCommand>> done(EventId event);
    /// The same of other events at these orders of the connection, younger than the command.
    Result<QList<DoneCommand>> doneLater(
        EventId event, const ConnectionName &target, const QString &order, CommandId than);
    /// Events of a route for which something was written since then that still stands, youngest first.
    Result<QList<EventId>> writtenSince(const RouteName &route, const QDateTime &since);

private:
    Database &m_db;
};

}
