#pragma once

#include "core/recipes/paymenttoorder/judgement.h"
#include "core/recipes/paymenttoorder/settings.h"

namespace provodka::paymenttoorder {

/// The payment's entry was written or found: is it there as it should be, and does the order move on?
Judgement afterBooking(
    const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order);

}
