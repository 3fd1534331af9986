#pragma once

#include "core/model/event.h"
#include "core/recipes/paymenttoorder/settings.h"

namespace provodka::paymenttoorder {

/// The orders a payment is for, with their parts: as a person assigned it, else as the payment names it.
QList<Allocation> allocations(const Settings &settings, const Event &event);

/// Orders made before are not meant; invalid: any age.
QDateTime ordersMadeSince(const Settings &settings, const Event &event);
/// What the target is asked for when a person has to choose.
SuggestionQuery suggestionsFor(const Settings &settings, const Event &event);

/// The latest decision of this kind for the order that was not carried out yet: no move of that order since.
const PersonDecision *openDecision(
    const Event &event, const QString &kind, const Allocation &part, const OrderFound &order);
/// Whoever said that a payment of a closed day is booked nevertheless.
const PersonDecision *closedDayConfirmed(const Event &event);

/// The entry that was booked for this payment, at one order or (without `ref`) at any.
const PastCommand *bookedCommand(const Event &event, const OrderRef *ref);
bool wasBooked(const Event &event);
/// The entry of this payment at the order: by payment id, or by the key our receipt named.
const OrderEntry *entryOf(const Event &event, const OrderFound &order);

}
