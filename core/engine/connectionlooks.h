#pragma once

#include "core/connectors/connector.h"
#include "core/model/setup.h"
#include "core/net/budget.h"
#include "core/store/connectionstates.h"

namespace provodka {

/// A connection as people look at it: how it fared and what it has spent.
struct ConnectionLook
{
    ConnectionSetup setup;
    ConnectionStates::State state;
    QList<BudgetView> budget; ///< empty for a vendor that this version does not know

    /// Its trouble, or that it works, or was not used yet.
    Text words() const;
};

/// Errors: Storage.
Result<ConnectionLook> connectionLook(Database &database, const Clock &clock, const ConnectionSetup &setup);
/// All of the stored setup. Errors: Storage.
Result<QList<ConnectionLook>> connectionLooks(Database &database, const Clock &clock);

}
