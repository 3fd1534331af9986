#pragma once

#include "core/base/clock.h"
#include "core/engine/account.h"

namespace provodka::app {

enum class Pace { Budgeted, Unlimited };

/// Ways out that keep to each account's budget, unless the vendors are stand-ins without limits.
HttpMaker httpMaker(const Clock &clock, Pace pace = Pace::Budgeted);

}
