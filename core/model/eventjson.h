#pragma once

#include "core/model/event.h"

#include <QJsonObject>

namespace provodka {

/// All that a recipe decides by, as it was at a decision.
QJsonObject toJson(const Event &event);
/// Errors: Malformed.
Result<Event> eventFromJson(const QJsonObject &json);

}
