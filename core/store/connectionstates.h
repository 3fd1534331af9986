#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/store/database.h"

#include <QDateTime>

namespace provodka {

/// How connections fared when the engine last used them. Writing happens inside the caller's Transaction.
class ConnectionStates
{
public:
    struct State
    {
        QString address; ///< where its listener can be reached, while or since the engine ran
        Text trouble; ///< empty: none
        QDateTime troubleAt;
        QDateTime workedAt; ///< last call that came back well
    };
    explicit ConnectionStates(Database &database);
    Result<State> load(const ConnectionName &connection);
    Result<void> save(const ConnectionName &connection, const State &state);

private:
    Database &m_db;
};

}
