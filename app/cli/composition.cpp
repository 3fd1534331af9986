#include "app/cli/composition.h"

#include "core/net/accounthttp.h"
#include "core/secrets/filesecrets.h"
#include "core/secrets/keychainsecrets.h"
#include "core/store/budgetstore.h"
#include "core/store/setupstore.h"

#include <QDir>
#include <QLockFile>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

HttpMaker httpMaker(const Clock &clock, Pace pace)
{
    return [&clock, pace](const ConnectionName &, const Limits &limits, const QJsonObject &budget,
               std::stop_token stop) {
        HttpOptions options;
        options.unlimited = pace == Pace::Unlimited;
        auto http = std::make_unique<AccountHttp>(limits, clock, std::move(stop), options);
        AccountHttp *way = http.get();
        way->budget().restore(budget);
        return Outlet{std::move(http), [way] { return way->budget().state(); }};
    };
}

std::unique_ptr<SecretStore> secretStore(const QString &secretsFile, const QString &workspaceId)
{
    if (!secretsFile.isEmpty())
        return std::make_unique<FileSecrets>(secretsFile);
    KeychainOptions options;
    options.onWaiting = [](bool waits) {
        if (waits)
            Output(false).message(
                Text(QT_TRANSLATE_NOOP("Text", "The keychain waits, perhaps for its password.")));
    };
    return std::make_unique<KeychainSecrets>(workspaceId, options);
}

Result<Secrets> readSecrets(SecretStore &store, const Setup &setup, const QList<ConnectionName> &connections)
{
    Secrets secrets;
    for (const ConnectionName &name : connections) {
        const ConnectionSetup *connection = setup.connection(name);
        const Vendor *kind = connection ? vendor(connection->vendor) : nullptr;
        if (!kind)
            continue;
        for (const FieldSpec &spec : kind->info.settings) {
            if (spec.type != FieldSpec::Type::Secret)
                continue;
            const Result<std::optional<QString>> value = outcomeOf(store.read(name, spec.key));
            if (!value)
                return tl::unexpected(value.error());
            if (*value)
                secrets[name].insert(spec.key, **value);
            else if (spec.required)
                return failure(Error::Kind::Secrets,
                    Text(QT_TRANSLATE_NOOP("Text",
                             "The secret \"%2\" of connection \"%1\" was never given; give it with: "
                             "provodka-cli secret set %1 %2"),
                        {name.value, spec.key}));
        }
    }
    return secrets;
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

SingleAccount::SingleAccount(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::unique_ptr<SingleAccount>> SingleAccount::open(
    Session &session, Workspace &workspace, const ConnectionSetup &setup)
{
    const Vendor *kind = vendor(setup.vendor);
    if (!kind) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The vendor \"%1\" is unknown to this version."), {setup.vendor}));
    }
    const std::unique_ptr<SecretStore> store = secretStore(session.secretsFile(), workspace.id());
    Setup alone;
    alone.connections = {setup};
    const Result<Secrets> secrets = readSecrets(*store, alone, {setup.name});
    if (!secrets)
        return tl::unexpected(secrets.error());
    const Result<QJsonObject> budget = BudgetStore(workspace.database()).load(setup.name);
    if (!budget)
        return tl::unexpected(budget.error());
    std::unique_ptr<SingleAccount> single(new SingleAccount(workspace));
    single->m_name = setup.name;
    single->m_account = std::make_unique<Account>(setup, *kind, secrets->value(setup.name), workspace.id(),
        session.clock(), httpMaker(session.clock()), *budget, single->m_stop.get_token());
    return single;
}

SingleAccount::~SingleAccount()
{
    m_stop.request_stop();
    // A running engine keeps the account's budget itself.
    QLockFile lock(QDir(m_workspace.folder()).absoluteFilePath(u"engine.lock"_s));
    lock.setStaleLockTime(std::chrono::milliseconds(0));
    if (!m_account || !lock.tryLock(std::chrono::milliseconds(0)))
        return;
    const QJsonObject budget = m_account->budgetState();
    if (Result<Transaction> transaction = Transaction::begin(m_workspace.database())) {
        if (BudgetStore(m_workspace.database()).save(m_name, budget))
            (void)transaction->commit();
    }
}

}
