#include "core/engine/account.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString usableOrNot = u"connection"_s;

class RoutineHttp final : public Http
{
public:
    explicit RoutineHttp(Http &inner)
        : m_inner(inner)
    {
    }
    Async<HttpAnswer> send(HttpRequest request) override
    {
        request.spend = std::max(request.spend, Spend::Routine);
        return m_inner.send(std::move(request));
    }
    void holdBack(std::chrono::milliseconds pause) override { m_inner.holdBack(pause); }
    void leftToday(qint64 calls) override { m_inner.leftToday(calls); }
    std::chrono::milliseconds delay(Spend spend) const override { return m_inner.delay(spend); }
    std::chrono::milliseconds pace() const override { return m_inner.pace(); }

private:
    Http &m_inner;
};

}

Account::Account(ConnectionSetup setup, const Vendor &vendor, QHash<QString, QString> secrets,
    const QString &workspaceId, const Clock &clock, const HttpMaker &makeHttp, const QJsonObject &budget,
    std::stop_token stop)
    : m_setup(std::move(setup))
    , m_vendor(vendor)
    , m_http(makeHttp(m_setup.name, limitsFor(vendor, m_setup.settings), budget, stop))
{
    m_context.name = m_setup.name;
    m_context.workspaceId = workspaceId;
    m_context.settings = m_setup.settings;
    m_context.secrets = std::move(secrets);
    m_context.http = m_http.http.get();
    m_context.clock = &clock;
    m_context.stop = std::move(stop);
    m_connector = vendor.make(m_context);
}

Connector &Account::routine()
{
    if (!m_routine) {
        m_routineHttp = std::make_unique<RoutineHttp>(*m_http.http);
        ConnectorContext context = m_context;
        context.http = m_routineHttp.get();
        context.isRoutine = true;
        m_routine = m_vendor.make(std::move(context));
    }
    return *m_routine;
}

void Account::recall(const Text &trouble, const QDateTime &since)
{
    m_recalled = trouble;
    m_troubleSince = since;
}

Text Account::troubleText() const
{
    if (m_trouble)
        return m_trouble->text;
    return m_wasUsed ? Text() : m_recalled;
}

bool Account::isNews(const Error &error, const QString &topic)
{
    if (error.text.isEmpty() || error.kind == Error::Kind::Cancelled
        || error.kind == Error::Kind::RateLimited)
        return false;
    Text &said = m_said[topic];
    return error.text != std::exchange(said, error.text);
}

void Account::worked()
{
    m_wasUsed = true;
    m_failures = 0;
    m_restsUntil = {};
    m_trouble.reset();
    m_troubleSince = {};
    m_said.remove(usableOrNot);
}

Account::Failure Account::failed(const Error &error, const QDateTime &now)
{
    using namespace std::chrono_literals;
    if (rests(now))
        return {m_restsUntil, false};
    // A refusal for the vendor's limit is no trouble of the account: it says itself how long to wait.
    if (error.kind == Error::Kind::RateLimited) {
        m_restsUntil = now.addMSecs(qMax(error.retryAfter, std::chrono::milliseconds(1s)).count());
        return {m_restsUntil, false};
    }
    m_wasUsed = true;
    if (!m_troubleSince.isValid())
        m_troubleSince = now;
    ++m_failures;
    m_trouble = error;
    const std::chrono::milliseconds first = error.needsPerson() ? 30s : 1s;
    const std::chrono::milliseconds grown = first * (1 << qMin(m_failures - 1, 10));
    const std::chrono::milliseconds pause
        = qMax(error.retryAfter, qMin<std::chrono::milliseconds>(grown, error.needsPerson() ? 10min : 5min));
    m_restsUntil = now.addMSecs(pause.count());
    return {m_restsUntil, isNews(error, usableOrNot)};
}

}
