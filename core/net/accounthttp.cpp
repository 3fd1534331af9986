#include "core/net/accounthttp.h"

#include "core/net/redact.h"
#include "core/net/until.h"
#include "core/net/wireerror.h"

#include <QCoreApplication>
#include <QPointer>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Origin> originOf(const QUrl &url)
{
    Origin origin;
    origin.isSecure = url.scheme() == "https"_L1;
    origin.host = url.host(QUrl::FullyEncoded);
    origin.port = quint16(url.port(origin.isSecure ? 443 : 80));
    if (!url.isValid() || origin.host.isEmpty() || (!origin.isSecure && url.scheme() != "http"_L1))
        return std::nullopt;
    if (origin.host.startsWith(u'['))
        origin.host = origin.host.sliced(1).chopped(1);
    return origin;
}

Error cancelled()
{
    Error error;
    error.kind = Error::Kind::Cancelled;
    return error;
}

Error notAnAddress(const QUrl &url)
{
    Error error;
    error.kind = Error::Kind::Misconfigured;
    error.text = Text(QT_TRANSLATE_NOOP("Text",
        "The address in the connection's settings cannot be used. It has to begin with https:// and name a "
        "server."));
    error.detail = shownUrl(url);
    return error;
}

Error noTurn(const Origin &origin, std::chrono::milliseconds retryAfter)
{
    Error error;
    error.kind = Error::Kind::RateLimited;
    error.retryAfter = retryAfter;
    error.text
        = Text(QT_TRANSLATE_NOOP("Text",
                   "The calls that %1 allows are used up for now. It goes on by itself in %2 seconds."),
            {origin.shown(), QString::number((retryAfter.count() + 999) / 1000)});
    return error;
}

}

/// A place in the budget's queue, and then one of the connections until it goes.
class AccountHttp::Turn
{
public:
    enum class State { Waiting, Granted, Refused, Cancelled };

    Turn(AccountHttp &http, Spend spend)
        : m_http(http)
        , m_ticket(http.m_budget.join(spend))
    {
        http.m_turns.insert(m_ticket, this);
        http.serve();
    }
    ~Turn()
    {
        if (m_state == State::Granted) {
            --m_http.m_underWay;
            if (!m_http.m_turns.isEmpty())
                m_http.serve();
        } else if (m_state == State::Waiting) {
            m_http.m_turns.remove(m_ticket);
            m_http.m_budget.leave(m_ticket);
        }
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    State state() const { return m_state; }
    std::chrono::milliseconds retryAfter() const { return m_retryAfter; }

    void become(State state, std::chrono::milliseconds retryAfter = {})
    {
        m_state = state;
        m_retryAfter = retryAfter;
        if (m_waiting)
            m_waiting.resume();
    }

    bool isOver() const { return m_state != State::Waiting; }
    void setWaiting(std::coroutine_handle<> waiting) { m_waiting = waiting; }

private:
    AccountHttp &m_http;
    Budget::Ticket m_ticket;
    State m_state = State::Waiting;
    std::chrono::milliseconds m_retryAfter{0};
    std::coroutine_handle<> m_waiting;
};

AccountHttp::AccountHttp(Limits limits, const Clock &clock, std::stop_token stop, HttpOptions options)
    : m_connections(std::max(1, limits.connections))
    , m_budget(std::move(limits), clock, options.longestWait)
    , m_answerLimits(options.answer)
    , m_transport(options.tls)
    , m_stop(std::move(stop))
{
    m_budget.setUnlimited(options.unlimited);
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &AccountHttp::serve);
    m_onStop.emplace(
        m_stop, [this] { QMetaObject::invokeMethod(this, &AccountHttp::cancelAll, Qt::QueuedConnection); });
}

AccountHttp::~AccountHttp()
{
    m_onStop.reset();
    Q_ASSERT(m_turns.isEmpty() && m_underWay == 0);
}

Async<HttpAnswer> AccountHttp::send(HttpRequest request)
{
    if (m_stop.stop_requested())
        co_return tl::unexpected(cancelled());
    const std::optional<Origin> origin = originOf(request.url);
    if (!origin)
        co_return tl::unexpected(notAnAddress(request.url));
    Turn turn(*this, request.spend);
    Until untilTurn(turn);
    co_await untilTurn;
    if (turn.state() == Turn::State::Refused)
        co_return tl::unexpected(noTurn(*origin, turn.retryAfter()));
    if (turn.state() == Turn::State::Cancelled || m_stop.stop_requested())
        co_return tl::unexpected(cancelled());
    Exchange exchange(std::move(request), *origin, m_answerLimits);
    m_transport.start(exchange);
    Until untilAnswer(exchange);
    co_await untilAnswer;
    if (exchange.result().trouble != WireResult::Trouble::None)
        co_return tl::unexpected(wireError(exchange.result(), exchange.request(), *origin));
    co_return std::move(exchange.result().answer);
}

void AccountHttp::holdBack(std::chrono::milliseconds pause)
{
    m_budget.holdBack(pause);
    if (!m_turns.isEmpty())
        m_wake.start(0);
}

void AccountHttp::leftToday(qint64 calls)
{
    m_budget.leftToday(calls);
    if (!m_turns.isEmpty())
        m_wake.start(0);
}

void AccountHttp::serve()
{
    if (m_isServing)
        return; // called by somebody whom we resumed: the loop below goes on
    m_isServing = true;
    const QPointer<AccountHttp> self(this);
    while (m_underWay < m_connections) {
        const auto ticket = m_budget.next();
        if (!ticket)
            break;
        ++m_underWay;
        m_turns.take(*ticket)->become(Turn::State::Granted);
        if (!self)
            return;
    }
    const QList<Budget::Refusal> refused = m_budget.refuse();
    for (const Budget::Refusal &refusal : refused) {
        if (Turn *turn = m_turns.take(refusal.ticket))
            turn->become(Turn::State::Refused, refusal.retryAfter);
        if (!self)
            return;
    }
    m_isServing = false;
    const auto wait = m_budget.untilNext();
    if (!wait)
        m_wake.stop();
    else if (m_underWay < m_connections)
        m_wake.start(*wait);
    else // a free connection wakes it earlier
        m_wake.start(std::max<std::chrono::milliseconds>(*wait, std::chrono::seconds(1)));
}

void AccountHttp::cancelAll()
{
    m_wake.stop();
    const QPointer<AccountHttp> self(this);
    const QHash<Budget::Ticket, Turn *> turns = std::exchange(m_turns, {});
    for (auto turn = turns.begin(); turn != turns.end(); ++turn) {
        if (!self)
            return;
        m_budget.leave(turn.key());
        turn.value()->become(Turn::State::Cancelled);
    }
    if (self)
        m_transport.abortAll();
}

}
