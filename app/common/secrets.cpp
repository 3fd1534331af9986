#include "app/common/secrets.h"

#include "core/connectors/connector.h"
#include "core/secrets/filesecrets.h"
#include "core/secrets/keychainsecrets.h"

namespace provodka::app {

std::unique_ptr<SecretStore> secretStore(
    const QString &secretsFile, const QString &workspaceId, std::function<void(bool)> onWaiting)
{
    if (!secretsFile.isEmpty())
        return std::make_unique<FileSecrets>(secretsFile);
    KeychainOptions options;
    options.onWaiting = std::move(onWaiting);
    return std::make_unique<KeychainSecrets>(workspaceId, options);
}

std::unique_ptr<SecretStore> secretStoreOfWindow(
    const QString &secretsFile, const QString &workspaceId, std::function<void(bool)> onWaiting)
{
    if (!secretsFile.isEmpty())
        return std::make_unique<FileSecrets>(secretsFile);
    KeychainOptions options;
    options.giveUpAfter = {};
    options.onWaiting = std::move(onWaiting);
    return std::make_unique<KeychainSecrets>(workspaceId, options);
}

Async<ReadSecrets> readSecrets(
    std::shared_ptr<SecretStore> store, Setup setup, QList<ConnectionName> connections, Secrets given)
{
    ReadSecrets read;
    read.secrets = given;
    for (const ConnectionName &name : std::as_const(connections)) {
        const ConnectionSetup *connection = setup.connection(name);
        const Vendor *kind = connection ? vendor(connection->vendor) : nullptr;
        if (!kind)
            continue;
        for (const FieldSpec &spec : kind->info.settings) {
            if (spec.type != FieldSpec::Type::Secret || given.value(name).contains(spec.key))
                continue;
            const Result<std::optional<QString>> value = co_await store->read(name, spec.key);
            if (!value)
                co_return tl::unexpected(value.error());
            if (value->has_value())
                read.secrets[name].insert(spec.key, **value);
            else if (spec.required)
                read.missing.append({name, spec.key});
        }
    }
    co_return read;
}

}
