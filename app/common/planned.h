#pragma once

#include "app/common/wantedroutes.h"
#include "core/engine/engine.h"
#include "core/store/commandstore.h"

namespace provodka::app {

/// An event with the commands that would be written for it.
struct Planned
{
    EventRow row;
    QList<StoredCommand> commands;
};

struct Plan
{
    QList<Planned> events; ///< oldest first
    QList<QPair<ConnectionName, Error>> unusable; ///< connections that could not be used at the end
};

/// What a run of these routes would write now: decided in a copy of the workspace, which goes away. Runs an
/// event loop of its own. Errors: Storage, Misconfigured, Cancelled when `stop` was asked.
Result<Plan> planned(Workspace &workspace, const WantedRoutes &wanted, const Secrets &secrets,
    const Clock &clock, const HttpMaker &makeHttp, std::stop_token stop = {});

}
