#include "app/common/singleaccount.h"

#include "core/store/budgetstore.h"

#include <QDir>
#include <QLockFile>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

SingleAccount::SingleAccount(Workspace &workspace, std::stop_token stop)
    : m_workspace(workspace)
    , m_onStop(std::move(stop), Stopping{&m_stop})
{
}

Result<std::unique_ptr<SingleAccount>> SingleAccount::open(Workspace &workspace, const ConnectionSetup &setup,
    const QHash<QString, QString> &secrets, const Clock &clock, const HttpMaker &makeHttp,
    std::stop_token stop)
{
    const Vendor *kind = vendor(setup.vendor);
    if (!kind) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The vendor \"%1\" is unknown to this version."), {setup.vendor}));
    }
    const Result<QJsonObject> budget = BudgetStore(workspace.database()).load(setup.name);
    if (!budget)
        return tl::unexpected(budget.error());
    std::unique_ptr<SingleAccount> single(new SingleAccount(workspace, std::move(stop)));
    single->m_name = setup.name;
    single->m_account = std::make_unique<Account>(
        setup, *kind, secrets, workspace.id(), clock, makeHttp, *budget, single->m_stop.get_token());
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
