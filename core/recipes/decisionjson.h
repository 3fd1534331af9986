#pragma once

#include "core/recipes/recipe.h"

namespace provodka {

QString decisionKindName(Decision::Kind kind); ///< "plan", "waiting", "attention", "done", "skipped"

QJsonObject toJson(const Decision &decision);
/// Errors: Malformed.
Result<Decision> decisionFromJson(const QJsonObject &json);

}
