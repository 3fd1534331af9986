#pragma once

#include "app/cli/session.h"
#include "core/engine/engine.h"
#include "core/net/async.h"
#include "core/secrets/secretstore.h"

#include <QCoroTask>

namespace provodka::cli {

enum class Pace { Budgeted, Unlimited };

/// Ways out that keep to each account's budget, unless the vendors are stand-ins without limits.
HttpMaker httpMaker(const Clock &clock, Pace pace = Pace::Budgeted);

/// The keychain, or the file of --secrets.
std::unique_ptr<SecretStore> secretStore(const QString &secretsFile, const QString &workspaceId);

/// Every secret of these connections. Errors: Secrets, naming one that was never given.
Result<Secrets> readSecrets(SecretStore &store, const Setup &setup, const QList<ConnectionName> &connections);

/// The stored setup, checked. What is wrong is said; then the exit code to end with.
tl::expected<Setup, ExitCode> usableSetup(Session &session, Workspace &workspace);

/// Runs the event loop until a coroutine has returned. Coroutines of core return errors and never throw, and
/// a command of this program has nothing else to do meanwhile.
template <typename T> Result<T> outcomeOf(Async<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// One connection outside the engine, for testing and discovering; its budget goes on from what is stored.
class SingleAccount
{
public:
    /// Errors: Misconfigured, Secrets, Storage.
    static Result<std::unique_ptr<SingleAccount>> open(
        Session &session, Workspace &workspace, const ConnectionSetup &setup);
    ~SingleAccount();

    Connector &connector() { return m_account->connector(); }

private:
    explicit SingleAccount(Workspace &workspace);

    Workspace &m_workspace;
    std::stop_source m_stop;
    ConnectionName m_name;
    std::unique_ptr<Account> m_account;
};

}
