#pragma once

#include "core/model/decided.h"
#include "core/store/database.h"

namespace provodka {

/// Decisions, so that a changed rule can be tried on them. Writing happens inside the caller's Transaction.
class DecisionStore
{
public:
    explicit DecisionStore(Database &database);

    Result<void> add(const StoredDecision &decision);
    /// Oldest first.
    Result<QList<StoredDecision>> ofEvent(EventId event);
    /// The last events of a route for which anything was decided, oldest first; an empty route: of all.
    Result<QList<EventId>> lastEvents(const RouteName &route, int count);
    /// What was seen of an order number by any event of a route, the time nearest to `at` first.
    Result<std::optional<OrderFact>> factOf(
        const RouteName &route, const OrderNumber &number, const QDateTime &at);

private:
    Database &m_db;
};

}
