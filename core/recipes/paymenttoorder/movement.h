#pragma once

#include "core/recipes/paymenttoorder/judgement.h"
#include "core/recipes/paymenttoorder/settings.h"

namespace provodka::paymenttoorder {

/// Where the order goes with what is paid: to the stage of paid orders, to that of the highest threshold it
/// reaches, or nowhere; never backwards.
Judgement moveOn(const Settings &settings, const Event &event, const Allocation &part,
    const OrderFound &order, const Money &paid);

/// The order goes to the stage of paid orders because a person says so, whatever is paid.
Judgement moveAnyway(const Settings &settings, const PersonDecision &wish, const Allocation &part,
    const OrderFound &order, const Money &paid);

}
