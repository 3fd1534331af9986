#pragma once

#include "app/desktop/scene.h"
#include "core/base/error.h"

namespace provodka::app {

/// Stand-ins of the vendors inside the program, and a workspace that goes with it.
Result<Scene> demoScene();

}
