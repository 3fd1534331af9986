#pragma once

#include "app/cli/session.h"
#include "app/common/outlets.h"
#include "app/common/secrets.h"
#include "app/common/singleaccount.h"

namespace provodka::cli {

using app::httpMaker;
using app::outcomeOf;
using app::Pace;
using app::SingleAccount;

/// The keychain, which says when it waits, or the file of --secrets.
std::unique_ptr<SecretStore> secretStore(const QString &secretsFile, const QString &workspaceId);

/// Every secret of these connections. Errors: Secrets, naming one that was never given.
Result<Secrets> readSecrets(
    Session &session, Workspace &workspace, const Setup &setup, const QList<ConnectionName> &connections);

/// With its secrets read. Errors: Misconfigured, Secrets, Storage.
Result<std::unique_ptr<SingleAccount>> openAccount(
    Session &session, Workspace &workspace, const ConnectionSetup &setup);

/// The stored setup, checked. What is wrong is said; then the exit code to end with.
tl::expected<Setup, ExitCode> usableSetup(Session &session, Workspace &workspace);

}
