#pragma once

#include "core/recipes/paymenttoorder/judgement.h"
#include "core/recipes/paymenttoorder/settings.h"

namespace provodka::paymenttoorder {

/// The sentence about a payment at its order, where the route wants one.
std::optional<PlannedCommand> paymentComment(
    const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order);

/// What is missing, for whoever is responsible for the order: once for each state of its money.
std::optional<PlannedCommand> missingComment(const Settings &settings, const Event &event,
    const Allocation &part, const OrderFound &order, const Money &paid);

}
