#pragma once

#include "core/setup/setupcheck.h"
#include "core/store/workspace.h"

namespace provodka::app {

/// The vendors, recipes and settings of this version.
SetupKnowledge knowledgeOfThisVersion();
/// Where copies of a workspace see each other on this computer.
WorkspaceSurroundings surroundings();
/// Where the workspace is when nobody names a folder.
QString usualWorkspace();
/// Who sits at the keyboard.
QString who();

}
