#include "core/engine/connectionlooks.h"

#include "core/store/budgetstore.h"
#include "core/store/setupstore.h"

namespace provodka {

Text ConnectionLook::words() const
{
    if (!state.trouble.isEmpty())
        return state.trouble;
    return Text(state.workedAt.isValid() ? QT_TRANSLATE_NOOP("Text", "works")
                                         : QT_TRANSLATE_NOOP("Text", "not used yet"));
}

Result<ConnectionLook> connectionLook(Database &database, const Clock &clock, const ConnectionSetup &setup)
{
    ConnectionLook look;
    look.setup = setup;
    const Result<ConnectionStates::State> state = ConnectionStates(database).load(setup.name);
    if (!state)
        return tl::unexpected(state.error());
    look.state = *state;
    const Result<QJsonObject> stored = BudgetStore(database).load(setup.name);
    if (!stored)
        return tl::unexpected(stored.error());
    if (const Vendor *kind = vendor(setup.vendor)) {
        Budget budget(limitsFor(*kind, setup.settings), clock);
        budget.restore(*stored);
        look.budget = budget.view();
    }
    return look;
}

Result<QList<ConnectionLook>> connectionLooks(Database &database, const Clock &clock)
{
    const Result<Setup> setup = SetupStore(database).load();
    if (!setup)
        return tl::unexpected(setup.error());
    QList<ConnectionLook> looks;
    for (const ConnectionSetup &one : setup->connections) {
        Result<ConnectionLook> look = connectionLook(database, clock, one);
        if (!look)
            return tl::unexpected(look.error());
        looks.append(std::move(*look));
    }
    return looks;
}

}
