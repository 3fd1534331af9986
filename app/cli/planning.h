#pragma once

#include "app/cli/composition.h"
#include "app/common/wantedroutes.h"

namespace provodka::cli {

using app::WantedRoutes;

/// The routes that are named on the command line, or all that are on.
tl::expected<WantedRoutes, ExitCode> wantedRoutes(Session &session, const Setup &setup);

}
