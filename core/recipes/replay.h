#pragma once

#include "core/model/decided.h"
#include "core/recipes/recipe.h"

#include <functional>

namespace provodka {

/// What a changed rule or mapping would decide differently about an event.
struct ReplayDifference
{
    enum class Kind {
        Order, ///< another order, or other parts
        Sum,
        Field, ///< the same money with other fields
        Stage,
        Outcome,
        Proof, ///< the service would be asked first
        Mail, ///< its mail is read otherwise, or not at all
        NotSeen, ///< it looks for an order about which nothing is stored
    };
    EventId event;
    Kind kind = Kind::Outcome;
    Text text; ///< the whole sentence
    QString before; ///< the outcome that was decided
    QString now; ///< and what it would be; empty where that is not known
};

QString differenceName(
    ReplayDifference::Kind kind); ///< "order", "sum", "field", "stage", "outcome", "mail", …

/// What was seen of an order number that this event did not ask for, if any event did.
using FactsOf = std::function<std::optional<OrderFact>(const OrderNumber &, const QDateTime &)>;

/// Decides again what was decided about one event, on what was known then. Only the first difference counts:
/// what follows from it was never seen. Nothing when all stays as it was.
std::optional<ReplayDifference> replay(
    const QList<StoredDecision> &decisions, const Recipe &recipe, const FactsOf &factsOf);

}
