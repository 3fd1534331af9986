#include "app/cli/composition.h"

#include "core/store/setupstore.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

std::unique_ptr<SecretStore> secretStore(const QString &secretsFile, const QString &workspaceId)
{
    return app::secretStore(secretsFile, workspaceId, [](bool waits) {
        if (waits)
            Output(false).message(
                Text(QT_TRANSLATE_NOOP("Text", "The keychain waits, perhaps for its password.")));
    });
}

Result<Secrets> readSecrets(
    Session &session, Workspace &workspace, const Setup &setup, const QList<ConnectionName> &connections)
{
    const std::shared_ptr<SecretStore> store = secretStore(session.secretsFile(), workspace.id());
    const Result<app::ReadSecrets> read = outcomeOf(app::readSecrets(store, setup, connections));
    if (!read)
        return tl::unexpected(read.error());
    if (read->missing.isEmpty())
        return read->secrets;
    const auto &[connection, key] = read->missing.first();
    return failure(Error::Kind::Secrets,
        Text(QT_TRANSLATE_NOOP("Text",
                 "The secret \"%2\" of connection \"%1\" was never given; give it with: "
                 "provodka-cli secret set %1 %2"),
            {connection.value, key}));
}

Result<std::unique_ptr<SingleAccount>> openAccount(
    Session &session, Workspace &workspace, const ConnectionSetup &setup)
{
    Setup alone;
    alone.connections = {setup};
    const Result<Secrets> secrets = readSecrets(session, workspace, alone, {setup.name});
    if (!secrets)
        return tl::unexpected(secrets.error());
    return SingleAccount::open(
        workspace, setup, secrets->value(setup.name), session.clock(), httpMaker(session.clock()));
}

tl::expected<Setup, ExitCode> usableSetup(Session &session, Workspace &workspace)
{
    const Result<Setup> setup = SetupStore(workspace.database()).load();
    if (!setup)
        return tl::unexpected(session.out().fail(setup.error()));
    if (setup->connections.isEmpty()) {
        return tl::unexpected(session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP(
                "Text", "Nothing is set up yet; begin with \"provodka-cli setup import FILE\"."))));
    }
    const QList<SettingProblem> problems = checkSetup(*setup, session.knowledge());
    if (problems.isEmpty())
        return *setup;
    QJsonArray list;
    for (const SettingProblem &one : problems) {
        session.out().message(one.path + u": "_s + one.text.toString());
        list.append(QJsonObject{{u"path"_s, one.path}, {u"text"_s, one.text.toString()}});
    }
    return tl::unexpected(session.out().fail(ExitCode::Usage,
        Text(QT_TRANSLATE_NOOP(
            "Text", "The setup has mistakes; correct it with \"setup export\" and \"setup import\".")),
        {{u"problems"_s, list}}));
}

}
