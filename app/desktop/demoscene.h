#pragma once

#include "app/desktop/scene.h"
#include "core/base/error.h"

namespace provodka::app {

/// Stand-ins of the vendors inside the program, and a workspace that goes with it; `rehearsal` names a file
/// with names to play on. Errors: Misconfigured, Malformed, Storage, Network.
Result<Scene> demoScene(const QString &rehearsal = {});

}
