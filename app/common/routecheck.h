#pragma once

#include "core/connectors/connector.h"
#include "core/model/setup.h"

namespace provodka::app {

/// How each kind of command of a route is dealt with after a lost answer, and what speaks against the route.
struct CheckedRoute
{
    RouteName name;
    bool watches = false;
    QList<QPair<QString, Safety>> safeties;
    QList<Text> warnings;
    std::optional<Error> error;
};

/// `book`: the route's, or why there is none.
CheckedRoute checkRoute(const Result<std::unique_ptr<OrderBook>> &book, const RouteSetup &setup);

/// Payments can reach the route in no way.
Error hearsNothing();

}
