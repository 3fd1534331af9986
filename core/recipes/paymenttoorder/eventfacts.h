#pragma once

#include "core/model/event.h"
#include "core/recipes/paymenttoorder/settings.h"

namespace provodka::paymenttoorder {

/// The orders a payment is for, with their parts: as a person assigned it, else as the payment names it.
QList<Allocation> allocations(const Settings &settings, const Event &event);

/// The entry that was booked for this payment, at one order or (without `ref`) at any.
const PastCommand *bookedCommand(const Event &event, const OrderRef *ref);
bool wasBooked(const Event &event);
/// The entry of this payment at the order: by payment id, or by the key our receipt named.
const OrderEntry *entryOf(const Event &event, const OrderFound &order);

}
