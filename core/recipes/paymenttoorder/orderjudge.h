#pragma once

#include "core/recipes/paymenttoorder/judgement.h"
#include "core/recipes/paymenttoorder/settings.h"

namespace provodka::paymenttoorder {

/// What is right for one order of the payment on the facts at hand.
Judgement judge(const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order,
    const QDateTime &now);

}
