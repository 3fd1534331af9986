#pragma once

#include "core/secrets/secretstore.h"

#include <QMap>
#include <QPair>

namespace provodka {

/// Secrets for the length of a test; `trouble` is what every question is answered with when set.
class MemorySecrets final : public SecretStore
{
public:
    Async<std::optional<QString>> read(ConnectionName connection, QString key) override
    {
        if (trouble)
            co_return tl::unexpected(*trouble);
        std::optional<QString> found;
        const auto place = qMakePair(connection.value, key);
        if (m_values.contains(place))
            found = m_values.value(place);
        co_return found;
    }

    Async<void> write(ConnectionName connection, QString key, QString value) override
    {
        if (trouble)
            co_return tl::unexpected(*trouble);
        m_values.insert(qMakePair(connection.value, key), value);
        co_return Result<void>();
    }

    Async<void> remove(ConnectionName connection, QString key) override
    {
        if (trouble)
            co_return tl::unexpected(*trouble);
        m_values.remove(qMakePair(connection.value, key));
        co_return Result<void>();
    }

    Async<void> status() override
    {
        if (trouble)
            co_return tl::unexpected(*trouble);
        co_return Result<void>();
    }

    std::optional<Error> trouble;

private:
    QMap<QPair<QString, QString>, QString> m_values;
};

}
