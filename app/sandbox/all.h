#pragma once

#include "app/sandbox/sandbox.h"

namespace provodka::sandbox {

/// Adds every vendor's stand-in; before `start`.
void addAll(Sandbox &sandbox);

}
