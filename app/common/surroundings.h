#pragma once

#include "core/store/workspace.h"

namespace provodka::app {

/// Where copies of a workspace see each other on this computer.
WorkspaceSurroundings surroundings();
/// Where the workspace is when nobody names a folder.
QString usualWorkspace();
/// Who sits at the keyboard.
QString who();

}
