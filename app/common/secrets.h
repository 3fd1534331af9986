#pragma once

#include "core/engine/engine.h"
#include "core/secrets/secretstore.h"

#include <QCoroTask>

#include <functional>

namespace provodka::app {

/// Runs the event loop until a coroutine has returned; for threads that have nothing else to do meanwhile.
/// Coroutines of core return errors and never throw.
template <typename T> Result<T> outcomeOf(Async<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// The keychain, or the file where one is named. `onWaiting`: the keychain lets us wait, as for its password.
std::unique_ptr<SecretStore> secretStore(
    const QString &secretsFile, const QString &workspaceId, std::function<void(bool)> onWaiting = {});

/// For somebody who sits in front of it and may be typing the keychain's password: it is waited for.
std::unique_ptr<SecretStore> secretStoreOfWindow(
    const QString &secretsFile, const QString &workspaceId, std::function<void(bool)> onWaiting);

struct ReadSecrets
{
    Secrets secrets;
    /// Needed, and never given: connection and key.
    QList<QPair<ConnectionName, QString>> missing;
};

/// Every secret of these connections; what is given is not asked for. Errors: Secrets.
Async<ReadSecrets> readSecrets(
    std::shared_ptr<SecretStore> store, Setup setup, QList<ConnectionName> connections, Secrets given = {});

}
