#pragma once

#include "core/base/ids.h"
#include "core/net/async.h"

#include <QString>

#include <optional>

namespace provodka {

/// Where passwords and keys are kept, by connection and key. Errors: Secrets, with what to do.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Nothing when it was never stored, which is not the same as not being readable now.
    virtual Async<std::optional<QString>> read(ConnectionName connection, QString key) = 0;
    virtual Async<void> write(ConnectionName connection, QString key, QString value) = 0;
    /// Done only when it is gone; removing what is not there is fine.
    virtual Async<void> remove(ConnectionName connection, QString key) = 0;
    /// Whether secrets can be read and written now.
    virtual Async<void> status() = 0;
};

}
