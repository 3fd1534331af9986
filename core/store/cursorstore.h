#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <QDateTime>

namespace provodka {

/// Where each source's pulling goes on. Writing happens inside the caller's Transaction, with the notices it
/// brought.
class CursorStore
{
public:
    struct Place
    {
        QString cursor;
        QDateTime pulledAt; ///< invalid: never
    };
    explicit CursorStore(Database &database);
    Result<Place> load(const ConnectionName &connection);
    Result<void> save(const ConnectionName &connection, const Place &place);

private:
    Database &m_db;
};

}
