#pragma once

#include "core/secrets/secretstore.h"

#include <QJsonObject>

namespace provodka {

/// Secrets in a file that only its owner can read, for computers without a keychain:
/// {"connection": {"key": "value"}}. Refused when others could read it.
class FileSecrets final : public SecretStore
{
public:
    explicit FileSecrets(QString path);

    Async<std::optional<QString>> read(ConnectionName connection, QString key) override;
    Async<void> write(ConnectionName connection, QString key, QString value) override;
    Async<void> remove(ConnectionName connection, QString key) override;
    Async<void> status() override;

private:
    Result<QJsonObject> load() const;
    Result<QJsonObject> loadOrNew() const;
    Result<void> save(const QJsonObject &all) const;

    QString m_path;
};

}
