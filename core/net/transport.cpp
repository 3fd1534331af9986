#include "core/net/transport.h"

#include <QPointer>

#include <algorithm>

namespace provodka {

namespace {

// Servers close idle connections after 5 s and more. A read that meets a closed one is repeated, a write is
// not.
constexpr std::chrono::seconds freshForWrites(4);
constexpr std::chrono::seconds keptIdle(30);

QByteArray oneLine(QByteArray text)
{
    return text.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

}

QByteArray wireBytes(const HttpRequest &request, const Origin &origin)
{
    QByteArray path = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty())
        path = "/";
    if (request.url.hasQuery())
        path += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray host = origin.host.toLatin1();
    QByteArray bytes;
    bytes.reserve(256 + path.size() + request.body.size());
    bytes += oneLine(request.method) + ' ' + oneLine(path) + " HTTP/1.1\r\nHost: ";
    bytes += host.contains(':') ? '[' + host + ']' : host;
    if (origin.port != (origin.isSecure ? 443 : 80))
        bytes += ':' + QByteArray::number(origin.port);
    bytes += "\r\nUser-Agent: Provodka/" PROVODKA_VERSION "\r\nAccept: */*\r\nAccept-Encoding: identity\r\n";
    const bool mayLackBody
        = request.method == "GET" || request.method == "HEAD" || request.method == "DELETE";
    if (!request.body.isEmpty() || !mayLackBody) {
        if (!request.contentType.isEmpty())
            bytes += "Content-Type: " + oneLine(request.contentType) + "\r\n";
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    }
    for (const auto &[name, value] : request.headers)
        bytes += oneLine(name) + ": " + oneLine(value) + "\r\n";
    bytes += "\r\n";
    bytes += request.body;
    return bytes;
}

Exchange::Exchange(HttpRequest what, Origin to, AnswerParser::Limits limits)
    : m_request(std::move(what))
    , m_origin(std::move(to))
    , m_limits(limits)
{
}

Transport::Transport(QSslConfiguration tls)
    : m_tls(std::move(tls))
{
    m_sweep.setInterval(keptIdle);
    connect(&m_sweep, &QTimer::timeout, this, &Transport::sweep);
}

Transport::~Transport()
{
    abortAll();
}

void Transport::start(Exchange &exchange)
{
    run(exchange, false);
}

void Transport::abortAll()
{
    std::vector<Connection *> busy;
    for (const Lane &lane : m_lanes) {
        if (lane.connection->isBusy())
            busy.push_back(lane.connection.get());
    }
    const QPointer<Transport> self(this);
    for (Connection *connection : busy) {
        if (!self)
            return;
        const auto isIt = [connection](const Lane &lane) { return lane.connection.get() == connection; };
        if (std::ranges::any_of(m_lanes, isIt)) // resumed callers may have ended others
            connection->abort();
    }
}

void Transport::run(Exchange &exchange, bool fresh)
{
    Connection &connection = connectionFor(exchange, fresh);
    m_lanes.back().exchange = &exchange;
    connection.start(wireBytes(exchange.m_request, exchange.m_origin), exchange.m_request.method == "HEAD",
        exchange.m_request.timeout, exchange.m_limits);
}

/// The last lane's.
Connection &Transport::connectionFor(const Exchange &exchange, bool fresh)
{
    std::erase_if(m_lanes, [](const Lane &lane) { return lane.connection->isDead() && !lane.exchange; });
    if (!fresh) {
        for (auto lane = m_lanes.end(); lane != m_lanes.begin();) {
            --lane;
            const Connection &connection = *lane->connection;
            if (!connection.isIdle() || lane->exchange || connection.origin() != exchange.m_origin)
                continue;
            if (connection.idleFor()
                > (exchange.m_request.write ? std::chrono::milliseconds(freshForWrites) : keptIdle))
                continue;
            std::rotate(lane, lane + 1, m_lanes.end());
            return *m_lanes.back().connection;
        }
    }
    Lane lane;
    lane.connection = std::make_unique<Connection>(exchange.m_origin, m_tls,
        [this](Connection &connection, WireResult result) { onFinished(connection, std::move(result)); });
    m_lanes.push_back(std::move(lane));
    if (!m_sweep.isActive())
        m_sweep.start();
    return *m_lanes.back().connection;
}

void Transport::onFinished(Connection &connection, WireResult result)
{
    const auto lane
        = std::ranges::find_if(m_lanes, [&](const Lane &one) { return one.connection.get() == &connection; });
    Exchange *exchange = std::exchange(lane->exchange, nullptr);
    if (connection.isDead()) { // it is still within its own call
        lane->connection.release()->deleteLater();
        m_lanes.erase(lane);
    }
    const bool wasStale = result.trouble == WireResult::Trouble::Lost && result.onUsed && !result.begun;
    if (wasStale && !exchange->m_request.write && !exchange->m_wasRepeated) {
        exchange->m_wasRepeated = true;
        run(*exchange, true);
        return;
    }
    exchange->m_result = std::move(result);
    exchange->m_isOver = true;
    if (exchange->m_waiting)
        exchange->m_waiting.resume(); // may end this transport: touch nothing afterwards
}

void Transport::sweep()
{
    std::erase_if(m_lanes, [](const Lane &lane) {
        return !lane.exchange && (lane.connection->isDead() || lane.connection->idleFor() > keptIdle);
    });
    if (m_lanes.empty())
        m_sweep.stop();
}

}
