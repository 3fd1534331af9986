#pragma once

#include "core/model/setup.h"
#include "core/store/database.h"

namespace provodka {

/// What a person configured. Writing happens inside the caller's Transaction.
class SetupStore
{
public:
    explicit SetupStore(Database &database);

    Result<Setup> load();
    /// All or nothing: replaces what was there.
    Result<void> save(const Setup &setup);

private:
    Database &m_db;
};

}
