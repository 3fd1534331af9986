#pragma once

#include "core/net/budget.h"
#include "core/net/http.h"
#include "core/net/transport.h"

#include <QHash>
#include <QTimer>

#include <coroutine>
#include <optional>
#include <stop_token>

namespace provodka {

struct HttpOptions
{
    HttpOptions() = default;
    bool unlimited = false; ///< windows off, for benchmarks and tests
    std::chrono::milliseconds longestWait{60000}; ///< for a turn; beyond it RateLimited
    AnswerParser::Limits answer;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
};

/// One account's way out: in the order of its budget, over a bounded number of kept connections. Lives on the
/// thread that awaits its answers, with an event loop. Whoever awaits an answer keeps this alive.
class AccountHttp final : public QObject, public Http
{
public:
    /// `stop` may come from any thread; everything then ends as Cancelled.
    AccountHttp(Limits limits, const Clock &clock, std::stop_token stop, HttpOptions options = HttpOptions());
    ~AccountHttp() override;

    Async<HttpAnswer> send(HttpRequest request) override;
    void holdBack(std::chrono::milliseconds pause) override;
    void leftToday(qint64 calls) override;
    std::chrono::milliseconds delay(Spend spend) const override { return m_budget.delay(spend); }
    std::chrono::milliseconds pace() const override { return m_budget.pace(); }

    Budget &budget() { return m_budget; } ///< to show, store and restore
    const Budget &budget() const { return m_budget; }

private:
    class Turn;
    friend class Turn;

    void serve();
    void cancelAll();

    int m_connections;
    int m_underWay = 0;
    bool m_isServing = false;
    Budget m_budget;
    AnswerParser::Limits m_answerLimits;
    Transport m_transport;
    QHash<Budget::Ticket, Turn *> m_turns;
    QTimer m_wake;
    std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop; ///< last: gone before anything else
};

}
