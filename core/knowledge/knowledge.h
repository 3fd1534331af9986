#pragma once

#include "core/setup/setupcheck.h"

namespace provodka {

/// The vendors, recipes and settings of this version.
SetupKnowledge knowledgeOfThisVersion();

}
