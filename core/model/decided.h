#pragma once

#include "core/model/event.h"

#include <QJsonObject>

namespace provodka {

/// What was seen of one order number when a decision was made.
struct OrderFact
{
    OrderNumber number; ///< asked for
    OrderFound found;
    friend bool operator==(const OrderFact &, const OrderFact &) = default;
};

/// A decision with all that it was made on.
struct StoredDecision
{
    EventId event;
    QDateTime at;
    Event before; ///< the event as the recipe saw it
    QList<OrderFact> facts;
    QJsonObject decision; ///< as toJson(Decision) wrote it
};

}
