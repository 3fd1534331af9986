#include "core/engine/account.h"

namespace provodka {

Account::Account(ConnectionSetup setup, const Vendor &vendor, QHash<QString, QString> secrets,
    const QString &workspaceId, const Clock &clock, const HttpMaker &makeHttp, const QJsonObject &budget,
    std::stop_token stop)
    : m_setup(std::move(setup))
    , m_vendor(vendor)
    , m_http(makeHttp(m_setup.name, limitsFor(vendor, m_setup.settings), budget, stop))
{
    ConnectorContext context;
    context.name = m_setup.name;
    context.workspaceId = workspaceId;
    context.settings = m_setup.settings;
    context.secrets = std::move(secrets);
    context.http = m_http.http.get();
    context.clock = &clock;
    context.stop = std::move(stop);
    m_connector = vendor.make(std::move(context));
}

void Account::worked()
{
    m_wasUsed = true;
    m_failures = 0;
    m_restsUntil = {};
    m_trouble.reset();
}

QDateTime Account::failed(const Error &error, const QDateTime &now)
{
    using namespace std::chrono_literals;
    // A refusal for the vendor's limit is no trouble of the account: it says itself how long to wait.
    if (error.kind == Error::Kind::RateLimited) {
        m_restsUntil = now.addMSecs(qMax(error.retryAfter, std::chrono::milliseconds(1s)).count());
        return m_restsUntil;
    }
    m_wasUsed = true;
    ++m_failures;
    m_trouble = error;
    const std::chrono::milliseconds first = error.needsPerson() ? 30s : 1s;
    const std::chrono::milliseconds grown = first * (1 << qMin(m_failures - 1, 10));
    const std::chrono::milliseconds pause
        = qMax(error.retryAfter, qMin<std::chrono::milliseconds>(grown, error.needsPerson() ? 10min : 5min));
    m_restsUntil = now.addMSecs(pause.count());
    return m_restsUntil;
}

}
