#pragma once

#include "core/net/connection.h"

#include <coroutine>
#include <memory>
#include <vector>

namespace provodka {

/// One request under way; whoever made it keeps it until it is over.
class Exchange
{
public:
    Exchange(HttpRequest what, Origin to, AnswerParser::Limits limits);
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    const HttpRequest &request() const { return m_request; }
    const Origin &origin() const { return m_origin; }
    WireResult &result() { return m_result; }

    bool isOver() const { return m_isOver; }
    void setWaiting(std::coroutine_handle<> waiting) { m_waiting = waiting; }

private:
    friend class Transport;

    HttpRequest m_request;
    Origin m_origin;
    AnswerParser::Limits m_limits;
    WireResult m_result;
    std::coroutine_handle<> m_waiting;
    bool m_isOver = false;
    bool m_wasRepeated = false;
};

/// Keeps the connections of an account. How many there are at a time is up to whoever starts exchanges.
class Transport : public QObject
{
public:
    explicit Transport(QSslConfiguration tls);
    ~Transport() override; ///< ends what is under way as Aborted

    void start(Exchange &exchange);
    void abortAll();

private:
    struct Lane
    {
        std::unique_ptr<Connection> connection;
        Exchange *exchange = nullptr;
    };

    Connection &connectionFor(const Exchange &exchange, bool fresh);
    void run(Exchange &exchange, bool fresh);
    void onFinished(Connection &connection, WireResult result);
    void sweep();

    QSslConfiguration m_tls;
    std::vector<Lane> m_lanes; ///< the one used last stands last
    QTimer m_sweep;
};

/// The bytes of a request as they go out.
QByteArray wireBytes(const HttpRequest &request, const Origin &origin);

}
