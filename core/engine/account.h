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

    /// The same account through a connector of its own, whose calls leave everything else their turn.
    Connector &routine();

    /// What a trouble of the account means for whoever met it.
    struct Failure
    {
        QDateTime until; ///< when to try again
        bool isNews = false; ///< people were not told of it yet
    };
    /// A call came back well: troubles are over.
    void worked();
    /// A call failed for a reason that lies in the account or the way to it. What fails while the account
    /// rests is the same trouble, and counts once.
    Failure failed(const Error &error, const QDateTime &now);
    /// Whether a trouble is worth a line: once until it is over or another one, by topic. Refusals for the
    /// vendor's limit and stops are none.
    bool isNews(const Error &error, const QString &topic);
    QDateTime restsUntil() const { return m_restsUntil; }
    bool rests(const QDateTime &now) const { return m_restsUntil.isValid() && m_restsUntil > now; }
    int failures() const { return m_failures; }
    /// Whether anything was heard of it since the start.
    bool wasUsed() const { return m_wasUsed; }
    const std::optional<Error> &trouble() const { return m_trouble; }
    /// A trouble that was there before the start, until anything is heard.
    void recall(const Text &trouble, const QDateTime &since);
    /// Empty: none, as far as known.
    Text troubleText() const;
    QDateTime troubleSince() const { return m_troubleSince; }

private:
    ConnectionSetup m_setup;
    const Vendor &m_vendor;
    Outlet m_http;
    ConnectorContext m_context;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<Http> m_routineHttp;
    std::unique_ptr<Connector> m_routine;
    QDateTime m_restsUntil;
    int m_failures = 0;
    bool m_wasUsed = false;
    std::optional<Error> m_trouble;
    Text m_recalled;
    QDateTime m_troubleSince;
    QHash<QString, Text> m_said; ///< by topic
};

}
