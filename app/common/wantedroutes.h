#pragma once

#include "core/base/error.h"
#include "core/model/setup.h"

namespace provodka::app {

/// The routes to run, with what they need.
struct WantedRoutes
{
    Setup setup; ///< only the connections of these routes
    QList<RouteName> routes;
    QList<ConnectionName> connections;
};

/// Those of these names, or all that are on. Nothing that cannot run is passed over in silence. Errors:
/// Misconfigured.
Result<WantedRoutes> wantedRoutes(const Setup &setup, QStringList names = {});

}
