#pragma once

#include "core/engine/engine.h"
#include "core/secrets/secretstore.h"

namespace provodka::app {

/// Secrets for as long as the program runs: of the demonstration, which has no others.
class GivenSecrets final : public SecretStore
{
public:
    explicit GivenSecrets(Secrets secrets)
        : m_secrets(std::move(secrets))
    {
    }

    Async<std::optional<QString>> read(ConnectionName connection, QString key) override
    {
        std::optional<QString> found;
        const QHash<QString, QString> of = m_secrets.value(connection);
        if (of.contains(key))
            found = of.value(key);
        co_return found;
    }
    Async<void> write(ConnectionName connection, QString key, QString value) override
    {
        m_secrets[connection].insert(key, value);
        co_return Result<void>();
    }
    Async<void> remove(ConnectionName connection, QString key) override
    {
        m_secrets[connection].remove(key);
        co_return Result<void>();
    }
    Async<void> status() override { co_return Result<void>(); }

private:
    Secrets m_secrets;
};

}
