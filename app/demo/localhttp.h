#pragma once

#include "core/engine/engine.h"

namespace provodka::app {

/// Ways to stand-ins that refuse nothing for their rate: no call waits for a budget.
HttpMaker localHttp(const Clock &clock);

}
