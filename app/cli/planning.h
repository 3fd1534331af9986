#pragma once

#include "app/cli/composition.h"

namespace provodka::cli {

/// The routes that are named on the command line, or all that are on, with what they need.
struct WantedRoutes
{
    Setup setup; ///< only the connections of these routes
    QList<RouteName> routes;
    QList<ConnectionName> connections;
};

/// Nothing that cannot run is passed over in silence.
tl::expected<WantedRoutes, ExitCode> wantedRoutes(Session &session, const Setup &setup);

}
