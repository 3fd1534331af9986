#pragma once

#include "core/base/error.h"
#include "core/model/catalog.h"
#include "core/model/setup.h"

namespace provodka::app {

/// What a rehearsal plays with: a route and the account that has all it names.
struct Playable
{
    Catalog catalog;
    RouteSetup route;
};

/// A route is rehearsed before it is finished: what it does not name yet is taken from the account by its
/// usual names, stages else in their order, and the rest is added under the demonstration's own names. What
/// it does name is left as it is. Errors: Misconfigured, where no process or funnel has two stages.
Result<Playable> completed(Catalog catalog, RouteSetup route, const QString &vendor);

}
