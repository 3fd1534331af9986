#pragma once

#include "core/recipes/recipe.h"

namespace provodka::paymenttoorder {

/// "payment-to-order": a proven payment is booked at its order, and the order moves on when the difference
/// between due and paid is exactly zero. Refunds and late declines are shown to a person; nothing is undone.
///
/// Settings: `orderPattern` (regular expression over the payment's reference, first group is the number),
/// `typedField` (name of the additional field the payer typed the number into), `waitingStages` (ids the
/// order may be moved from), `paidStage` (id it is moved to), `zone` (IANA; dates of entries), `fields`
/// (mapped fields), `comment` (also say it at the order).
RecipeInfo info();

}
