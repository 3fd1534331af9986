#pragma once

#include "core/recipes/paymenttoorder/judgement.h"
#include "core/recipes/paymenttoorder/settings.h"

namespace provodka::paymenttoorder {

/// The route's further fields, as this payment fills them.
QList<FieldValue> mappedFields(const Settings &settings, const Payment &payment);

/// The payment's part is booked at the order, which has `paid` so far.
Judgement book(const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order,
    const Money &paid);

}
