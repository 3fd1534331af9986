#pragma once

#include "app/demo/democast.h"

namespace provodka::app {

/// A portal's names for the stand-in; `catalog` holds all that `route` names. Errors: Misconfigured, naming
/// what it does not hold.
Result<DemoCast> bitrix24Cast(const Catalog &catalog, const RouteSetup &route);

}
