#pragma once

#include "core/recipes/paymenttoorder/settings.h"
#include "core/recipes/recipe.h"

namespace provodka::paymenttoorder {

/// Whether an order whose payment came to this can be moved on anyway.
bool isMovable(const QString &outcome);

/// What a person may want of a payment: "move" its order on anyway, "refund" what is prepared, "confirm" that
/// a payment of a closed day is booked. Errors: Rejected, with why not.
Result<Recipe::Accepted> acceptWish(const Settings &settings, const Event &event, const PersonDecision &wish);

}
