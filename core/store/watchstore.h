#pragma once

#include "core/model/shadow.h"
#include "core/store/database.h"

namespace provodka {

/// What routes in "watch" would have done. Writing happens inside the caller's Transaction.
class WatchStore
{
public:
    explicit WatchStore(Database &database);

    /// With its commands; one that stood there before is replaced.
    Result<void> save(const Shadow &shadow, const QString &connection);
    /// State, times and sights: what a look changed.
    Result<void> saveLook(const Shadow &shadow);
    Result<std::optional<Shadow>> of(EventId event);
    /// Followed events of a route whose look is due, oldest first, with whatever else is followed at their
    /// orders.
    Result<QList<Shadow>> due(const RouteName &route, const QDateTime &now, int limit);
    Result<std::optional<QDateTime>> nextDue(const RouteName &route);
    /// Everything that was watched at an order and not taken over, in the order of its decisions.
    Result<QList<Shadow>> atOrder(const QString &connection, const QString &order);
    Result<QList<Shadow>> following(const RouteName &route);
    Result<void> takenOver(EventId event);
    /// Moves of the orders that were watched for an event, since it was decided, oldest first.
    Result<QList<SeenMove>> movesOf(EventId event);
    /// Decided in this time, oldest first; an empty route: of all.
    Result<QList<Shadow>> between(const RouteName &route, const QDateTime &from, const QDateTime &to);

private:
    Result<QList<Shadow>> withCommands(QList<Shadow> shadows);
    Database &m_db;
};

}
