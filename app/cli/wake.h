#pragma once

#include "core/store/workspace.h"

namespace provodka::cli {

/// Tells the engine that runs this workspace, if one does, to look for acts; whether one answered.
bool wakeEngine(const Workspace &workspace);

}
