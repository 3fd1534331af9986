#pragma once

#include "core/recipes/paymenttoorder/settings.h"
#include "core/recipes/recipe.h"

namespace provodka::paymenttoorder {

/// What must be known about a payment before anything is decided, or the decision where that is clear.
std::variant<Questions, Decision> questions(
    const Settings &settings, const Event &event, const QDateTime &now);

}
