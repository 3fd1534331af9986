#pragma once

#include "core/connectors/connector.h"
#include "core/model/setup.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace provodka {

/// Makes the way to a vendor for one account: paced by `limits`, going on from `budget` (BudgetStore).
/// `budgetState` of the returned value tells what to store.
struct Outlet
{
    std::unique_ptr<Http> http;
    std::function<QJsonObject()> budgetState;
    int connections = 0; ///< calls at the same time; 0: as the vendor declares
};
using HttpMaker = std::function<Outlet(
    const ConnectionName &, const Limits &, const QJsonObject &budget, std::stop_token)>;

/// One configured connection at work: its connector, its way out, and whether it can be used just now.
class Account
{
public:
    Account(ConnectionSetup setup, const Vendor &vendor, QHash<QString, QString> secrets,
        const QString &workspaceId, const Clock &clock, const HttpMaker &makeHttp, const QJsonObject &budget,
        std::stop_token stop);

    const ConnectionName &name() const { return m_setup.name; }
    const ConnectionSetup &setup() const { return m_setup; }
    const ConnectorInfo &info() const { return m_vendor.info; }
    Connector &connector() { return *m_connector; }
    Http &http() { return *m_http.http; }
    QJsonObject budgetState() const { return m_http.budgetState(); }
    int connections() const
    {
        return m_http.connections > 0 ? m_http.connections : info().limits.connections;
    }

    /// A call came back well: troubles are over.
    void worked();
    /// A call failed for a reason that lies in the account or the way to it; when to try again.
    QDateTime failed(const Error &error, const QDateTime &now);
    QDateTime restsUntil() const { return m_restsUntil; }
    bool rests(const QDateTime &now) const { return m_restsUntil.isValid() && m_restsUntil > now; }
    int failures() const { return m_failures; }
    /// Whether anything was heard of it since the start.
    bool wasUsed() const { return m_wasUsed; }
    const std::optional<Error> &trouble() const { return m_trouble; }

private:
    ConnectionSetup m_setup;
    const Vendor &m_vendor;
    Outlet m_http;
    std::unique_ptr<Connector> m_connector;
    QDateTime m_restsUntil;
    int m_failures = 0;
    bool m_wasUsed = false;
    std::optional<Error> m_trouble;
};

}
