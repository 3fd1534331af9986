#pragma once

#include "core/secrets/secretstore.h"

#include <memory>

namespace provodka::app {

/// Where the window keeps secrets, which a person may change while it is open.
class WindowSecrets final : public SecretStore
{
public:
    explicit WindowSecrets(std::shared_ptr<SecretStore> store)
        : m_store(std::move(store))
    {
    }
    void use(std::shared_ptr<SecretStore> store) { m_store = std::move(store); }

    // A question that waits for its answer keeps the store it went to.
    Async<std::optional<QString>> read(ConnectionName connection, QString key) override
    {
        const std::shared_ptr<SecretStore> store = m_store;
        const Result<std::optional<QString>> answer = co_await store->read(connection, key);
        co_return answer;
    }
    Async<void> write(ConnectionName connection, QString key, QString value) override
    {
        const std::shared_ptr<SecretStore> store = m_store;
        const Result<void> answer = co_await store->write(connection, key, value);
        co_return answer;
    }
    Async<void> remove(ConnectionName connection, QString key) override
    {
        const std::shared_ptr<SecretStore> store = m_store;
        const Result<void> answer = co_await store->remove(connection, key);
        co_return answer;
    }
    Async<void> status() override
    {
        const std::shared_ptr<SecretStore> store = m_store;
        const Result<void> answer = co_await store->status();
        co_return answer;
    }

private:
    std::shared_ptr<SecretStore> m_store;
};

}
