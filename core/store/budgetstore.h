#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <QJsonObject>

namespace provodka {

/// What each account has spent of its vendor's limits, so that a restart forgets nothing.
/// Writing happens inside the caller's Transaction.
class BudgetStore
{
public:
    explicit BudgetStore(Database &database);
    Result<QJsonObject> load(const ConnectionName &connection);
    Result<void> save(const ConnectionName &connection, const QJsonObject &state);

private:
    Database &m_db;
};

}
