#pragma once

#include "core/engine/account.h"
#include "core/store/workspace.h"

#include <optional>

namespace provodka::app {

/// One connection outside the engine, for testing and discovering; its budget goes on from what is stored.
class SingleAccount
{
public:
    /// Ends early when `stop` is asked. Errors: Misconfigured, Storage.
    static Result<std::unique_ptr<SingleAccount>> open(Workspace &workspace, const ConnectionSetup &setup,
        const QHash<QString, QString> &secrets, const Clock &clock, const HttpMaker &makeHttp,
        std::stop_token stop = {});
    ~SingleAccount();

    Connector &connector() { return m_account->connector(); }

private:
    struct Stopping
    {
        std::stop_source *source;
        void operator()() const { source->request_stop(); }
    };

    SingleAccount(Workspace &workspace, std::stop_token stop);

    Workspace &m_workspace;
    std::stop_source m_stop;
    std::stop_callback<Stopping> m_onStop;
    ConnectionName m_name;
    std::unique_ptr<Account> m_account;
};

}
