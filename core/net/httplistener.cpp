#include "core/net/httplistener.h"

#include <utility> // Boost 1.74 forgets it

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/string_body.hpp>

#include <QThread>

#include <atomic>
#include <list>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace provodka {

namespace net = boost::asio;
namespace http = boost::beast::http;
using boost::beast::error_code;
using net::ip::tcp;

QByteArray IncomingRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

namespace {

constexpr auto finishWithin
    = std::chrono::milliseconds(2000); // requests in hand when stopping, unread rests when closing
constexpr size_t readAtOnce = 16 * 1024;
constexpr int mostAtOnce = 64;
constexpr size_t mostRestBytes = 16 * 1024 * 1024;

QByteArray bytes(boost::beast::string_view view)
{
    return QByteArray(view.data(), qsizetype(view.size()));
}

/// The way from other threads to the listener's, closed when that thread has ended.
struct Gate
{
    std::mutex mutex;
    net::io_context *io = nullptr;
    std::atomic<std::thread::id> owner{};

    void post(std::function<void()> job)
    {
        const std::scoped_lock lock(mutex);
        if (io)
            net::post(*io, std::move(job));
    }
};

class Session;

/// One right to answer; what is dropped unanswered cuts the connection.
struct Ticket
{
    std::shared_ptr<Gate> gate;
    std::weak_ptr<Session> session;
    std::atomic<bool> given{false};

    ~Ticket();
    void give(OutgoingAnswer answer);
};

/// What the sessions of one listener share; on the listener's thread only.
struct Floor
{
    HttpListener::Limits limits;
    HttpListener::Handler handler;
    std::shared_ptr<Gate> gate = std::make_shared<Gate>();
    bool stopping = false;
    std::unordered_map<Session *, std::shared_ptr<Session>> sessions;
    std::list<Session *> waiting; ///< for their client, the longest first
    int atDoor = 0; ///< newcomers without a place
    std::function<void()> onRoom; ///< somebody left, or waits and may be replaced

    bool isFull() const { return sessions.size() >= size_t(std::max(1, limits.connections)); }
};

/// One connection: reads a request, hands it over, writes the answer, reads the next.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(tcp::socket socket, quint16 localPort, Floor &floor)
        : m_stream(std::move(socket))
        , m_delay(m_stream.get_executor())
        , m_localPort(localPort)
        , m_floor(floor)
    {
    }

    void start()
    {
        error_code ignored;
        m_stream.socket().set_option(tcp::no_delay(true), ignored);
        m_stream.expires_after(m_floor.limits.requestDeadline);
        m_parser.emplace();
        configure();
        read();
    }

    /// True when no byte of a next request came.
    bool isIdle() const { return m_state == State::Reading && !m_begun; }

    void answer(OutgoingAnswer answer)
    {
        if (m_state != State::InHand)
            return;
        m_state = State::Answering;
        if (answer.delay.count() > 0) {
            m_delay.expires_after(answer.delay);
            m_delay.async_wait([self = shared_from_this(), answer = std::move(answer)](error_code) mutable {
                if (self->m_state == State::Answering)
                    self->send(std::move(answer));
            });
            return;
        }
        send(std::move(answer));
    }

    void close()
    {
        if (std::exchange(m_state, State::Closed) == State::Closed)
            return;
        stopWaiting();
        m_delay.cancel();
        m_stream.close();
        const auto self = shared_from_this();
        m_floor.sessions.erase(this);
        m_floor.onRoom();
    }

private:
    enum class State { Reading, InHand, Answering, Ending, Closed };
    using Parser = http::request_parser<http::string_body>;

    void configure()
    {
        m_parser->header_limit(m_floor.limits.headerBytes);
        m_parser->body_limit(m_floor.limits.bodyBytes);
        m_parser->eager(true);
        m_begun = false;
        m_saidContinue = false;
    }

    void waitForClient()
    {
        if (m_isWaiting)
            return;
        m_place = m_floor.waiting.insert(m_floor.waiting.end(), this);
        m_isWaiting = true;
        if (m_floor.atDoor > 0)
            net::post(m_stream.get_executor(), [&floor = m_floor] { floor.onRoom(); });
    }

    void stopWaiting()
    {
        if (std::exchange(m_isWaiting, false))
            m_floor.waiting.erase(m_place);
    }

    void read()
    {
        waitForClient();
        m_stream.async_read_some(m_buffer.prepare(readAtOnce),
            [self = shared_from_this()](error_code error, size_t count) { self->onRead(error, count); });
    }

    void onRead(error_code error, size_t count)
    {
        if (m_state != State::Reading)
            return;
        if (error) {
            // Whoever only closed his sending side may still hear that his request was not whole.
            if (error == net::error::eof && m_begun)
                return refuse(400);
            return close();
        }
        m_buffer.commit(count);
        if (!m_begun) {
            m_begun = true;
            if (m_served > 0)
                m_stream.expires_after(m_floor.limits.requestDeadline);
        }
        parse();
    }

    void parse()
    {
        while (!m_parser->is_done()) {
            if (m_buffer.size() == 0)
                return readOn();
            error_code error;
            m_buffer.consume(m_parser->put(m_buffer.data(), error));
            if (error == http::error::need_more) {
                // Chunk extensions and trailers have no limit of their own.
                if (m_buffer.size() > m_floor.limits.headerBytes + readAtOnce)
                    return refuse(431);
                return readOn();
            }
            if (error == http::error::header_limit)
                return refuse(431);
            if (error == http::error::body_limit)
                return refuse(413);
            if (error)
                return refuse(400);
        }
        handOver();
    }

    void readOn()
    {
        if (!m_parser->is_header_done() || std::exchange(m_saidContinue, true)
            || !boost::beast::iequals(m_parser->get()[http::field::expect], "100-continue")) {
            return read();
        }
        m_out = "HTTP/1.1 100 Continue\r\n\r\n";
        net::async_write(m_stream, net::buffer(m_out.constData(), size_t(m_out.size())),
            [self = shared_from_this()](error_code error, size_t) {
                if (error)
                    self->close();
                else if (self->m_state == State::Reading)
                    self->read();
            });
    }

    bool isAmbiguous() const
    {
        const auto &request = m_parser->get();
        const auto hosts = request.count(http::field::host);
        const auto codings = request.count(http::field::transfer_encoding);
        if (hosts > 1 || (hosts == 0 && request.version() >= 11))
            return true;
        if (codings == 0)
            return request.count(http::field::content_length) > 1;
        return codings > 1 || request.version() < 11 || request.count(http::field::content_length) > 0
            || !boost::beast::iequals(request[http::field::transfer_encoding], "chunked");
    }

    void handOver()
    {
        stopWaiting();
        if (isAmbiguous())
            return refuse(400);
        auto &message = m_parser->get();
        IncomingRequest request;
        request.method = bytes(message.method_string());
        request.target = bytes(message.target());
        QByteArray local = request.target;
        if (!local.startsWith('/')) { // "http://host/path", as sent to proxies
            const qsizetype host = local.indexOf("://");
            const qsizetype slash = host < 0 ? -1 : local.indexOf('/', host + 3);
            if (slash >= 0)
                local = local.mid(slash);
        }
        const qsizetype question = local.indexOf('?');
        request.path = question < 0 ? local : local.left(question);
        request.query = question < 0 ? QByteArray() : local.mid(question + 1);
        for (const auto &field : message)
            request.headers.append({bytes(field.name_string()).toLower(), bytes(field.value())});
        request.body = QByteArray(message.body().data(), qsizetype(message.body().size()));
        request.localPort = m_localPort;
        m_keepAlive = message.keep_alive();
        m_isOld = message.version() < 11;
        m_isHead = message.method() == http::verb::head;

        m_state = State::InHand;
        ++m_served;
        m_stream.expires_never();
        auto ticket = std::make_shared<Ticket>();
        ticket->gate = m_floor.gate;
        ticket->session = weak_from_this();
        m_floor.handler(std::move(request),
            [ticket = std::move(ticket)](OutgoingAnswer given) { ticket->give(std::move(given)); });
    }

    void refuse(int status)
    {
        stopWaiting();
        m_state = State::Answering;
        m_keepAlive = false;
        OutgoingAnswer refusal;
        refusal.status = status;
        refusal.contentType = "text/plain";
        refusal.body = bytes(http::obsolete_reason(http::int_to_status(unsigned(status))));
        send(std::move(refusal));
    }

    void send(OutgoingAnswer answer)
    {
        if (answer.cut)
            return close();
        m_keepAlive = m_keepAlive && !m_floor.stopping;
        const bool hasBody = answer.status >= 200 && answer.status != 204 && answer.status != 304;
        m_out.clear();
        m_out.reserve(256 + answer.body.size());
        m_out += "HTTP/1.1 " + QByteArray::number(answer.status) + ' '
            + bytes(http::obsolete_reason(http::int_to_status(unsigned(answer.status)))) + "\r\n";
        if (hasBody) {
            if (!answer.contentType.isEmpty())
                addHeader("Content-Type", answer.contentType);
            addHeader("Content-Length", QByteArray::number(answer.body.size()));
        }
        for (const auto &[name, value] : std::as_const(answer.headers))
            addHeader(name, value);
        if (!m_keepAlive)
            m_out += "Connection: close\r\n";
        else if (m_isOld)
            m_out += "Connection: keep-alive\r\n";
        m_out += "\r\n";
        if (hasBody && !m_isHead)
            m_out += answer.body;
        m_stream.expires_after(m_floor.limits.requestDeadline);
        net::async_write(m_stream, net::buffer(m_out.constData(), size_t(m_out.size())),
            [self = shared_from_this()](error_code error, size_t) { self->onSent(error); });
    }

    void addHeader(QByteArray name, QByteArray value)
    {
        const auto breaksLine = [](char c) { return c == '\r' || c == '\n'; };
        name.removeIf(breaksLine);
        value.removeIf(breaksLine);
        m_out += name + ": " + value + "\r\n";
    }

    void onSent(error_code error)
    {
        if (m_state != State::Answering)
            return;
        if (error)
            return close();
        if (!m_keepAlive)
            return end();
        m_state = State::Reading;
        m_parser.emplace();
        configure();
        if (m_buffer.size() == 0) {
            m_stream.expires_after(m_floor.limits.idle);
            return read();
        }
        m_begun = true;
        m_stream.expires_after(m_floor.limits.requestDeadline);
        parse();
    }

    /// Closing with unread bytes resets the connection, and the client would lose our answer.
    void end()
    {
        m_state = State::Ending;
        m_buffer.clear();
        error_code ignored;
        m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_stream.expires_after(m_floor.stopping ? finishWithin / 10 : finishWithin);
        waitForClient();
        readRest();
    }

    void readRest()
    {
        m_stream.async_read_some(
            m_buffer.prepare(readAtOnce), [self = shared_from_this()](error_code error, size_t count) {
                if (self->m_state != State::Ending)
                    return;
                self->m_restBytes += count;
                if (error || self->m_restBytes > mostRestBytes)
                    self->close();
                else
                    self->readRest();
            });
    }

    boost::beast::tcp_stream m_stream;
    net::steady_timer m_delay;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    QByteArray m_out;
    quint16 m_localPort;
    Floor &m_floor;
    State m_state = State::Reading;
    bool m_begun = false;
    bool m_saidContinue = false;
    bool m_keepAlive = false;
    bool m_isOld = false;
    bool m_isHead = false;
    bool m_isWaiting = false;
    quint64 m_served = 0;
    size_t m_restBytes = 0;
    std::list<Session *>::iterator m_place;
};

Ticket::~Ticket()
{
    OutgoingAnswer dropped;
    dropped.cut = true;
    give(std::move(dropped));
}

void Ticket::give(OutgoingAnswer answer)
{
    if (given.exchange(true))
        return;
    if (gate->owner.load() == std::this_thread::get_id()) {
        if (const auto open = session.lock())
            open->answer(std::move(answer));
        return;
    }
    gate->post([weak = session, answer = std::move(answer)]() mutable {
        if (const auto open = weak.lock())
            open->answer(std::move(answer));
    });
}

/// One address that is listened on.
class Door : public std::enable_shared_from_this<Door>
{
public:
    Door(net::io_context &io, Floor &floor)
        : m_acceptor(io)
        , m_pause(io)
        , m_floor(floor)
    {
    }

    error_code open(const tcp::endpoint &endpoint)
    {
        error_code error;
        m_acceptor.open(endpoint.protocol(), error);
#ifndef Q_OS_WIN // there it would let two programs share a port
        if (!error)
            m_acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
        if (!error)
            m_acceptor.bind(endpoint, error);
        if (!error)
            m_acceptor.listen(net::socket_base::max_listen_connections, error);
        if (!error)
            m_acceptor.non_blocking(true, error);
        if (!error)
            m_port = m_acceptor.local_endpoint(error).port();
        return error;
    }

    quint16 port() const
    {
        return m_port;
    }

    void accept()
    {
        if (m_floor.stopping || !m_acceptor.is_open())
            return;
        if (m_next)
            admit();
        if (m_isAccepting || m_next)
            return;
        m_isAccepting = true;
        m_acceptor.async_wait(tcp::acceptor::wait_read, [self = shared_from_this()](error_code) {
            self->m_isAccepting = false;
            self->onKnock();
        });
    }

    void close()
    {
        error_code ignored;
        m_acceptor.close(ignored);
        m_next.reset();
        m_pause.cancel();
    }

private:
    void onKnock()
    {
        // All who stand there are let in together, so that their requests can be stored together.
        for (int i = 0; i < mostAtOnce && !m_floor.stopping && m_acceptor.is_open() && !m_next; ++i) {
            error_code error;
            tcp::socket socket(m_acceptor.get_executor());
            m_acceptor.accept(socket, error);
            if (error == net::error::would_block)
                break;
            if (error) { // out of file handles, or the client left already
                m_pause.expires_after(std::chrono::milliseconds(50));
                m_pause.async_wait([self = shared_from_this()](error_code) { self->accept(); });
                return;
            }
            m_next.emplace(std::move(socket));
            ++m_floor.atDoor;
            admit();
        }
        accept();
    }

    /// A newcomer takes the place of who has kept us waiting longest; while all are in hand he waits himself.
    void admit()
    {
        std::optional<tcp::socket> next = std::exchange(m_next, std::nullopt);
        --m_floor.atDoor;
        while (m_floor.isFull() && !m_floor.waiting.empty())
            m_floor.waiting.front()->close();
        if (m_floor.isFull()) {
            m_next = std::move(next);
            ++m_floor.atDoor;
            return;
        }
        const auto session = std::make_shared<Session>(std::move(*next), m_port, m_floor);
        m_floor.sessions.emplace(session.get(), session);
        session->start();
    }

    tcp::acceptor m_acceptor;
    net::steady_timer m_pause;
    std::optional<tcp::socket> m_next; ///< accepted, and there is no place yet
    Floor &m_floor;
    quint16 m_port = 0;
    bool m_isAccepting = false;
};

tl::unexpected<Error> cannotListen(const error_code &error, const QString &host, quint16 port)
{
    const QString place = host + u':' + QString::number(port);
    const QString detail = QString::fromStdString(error.message());
    if (error == net::error::address_in_use) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The address %1 is already used by another program. Close that program or choose "
                     "another port."),
                {place}),
            detail);
    }
    if (error == net::error::access_denied) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The system does not allow listening on %1. Choose a port above 1023."),
                {place}),
            detail);
    }
    return failure(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP("Text",
                 "Listening on %1 is not possible: this computer has no such address. Use 127.0.0.1 or an "
                 "address "
                 "of this computer."),
            {place}),
        detail);
}

}

struct HttpListener::Private
{
    net::io_context io{1};
    net::executor_work_guard<net::io_context::executor_type> work{io.get_executor()};
    Floor floor;
    std::list<std::shared_ptr<Door>> doors; ///< on the listener's thread
    net::steady_timer lastCall{io};
    std::unique_ptr<QThread> thread;

    void makeRoom()
    {
        if (!floor.stopping) {
            for (const auto &door : doors)
                door->accept();
        } else if (floor.sessions.empty()) {
            lastCall.cancel();
            work.reset();
        }
    }

    void finish()
    {
        floor.stopping = true;
        for (const auto &door : doors)
            door->close();
        doors.clear();
        closeSessions([](const Session &session) { return session.isIdle(); });
        if (floor.sessions.empty()) {
            work.reset();
            return;
        }
        lastCall.expires_after(finishWithin);
        lastCall.async_wait([this](error_code error) {
            if (!error)
                closeSessions([](const Session &) { return true; });
        });
    }

    template <typename Which> void closeSessions(Which which)
    {
        std::list<std::shared_ptr<Session>> chosen;
        for (const auto &[key, session] : floor.sessions) {
            if (which(*session))
                chosen.push_back(session);
        }
        for (const auto &session : chosen)
            session->close();
    }
};

HttpListener::HttpListener(Limits limits, Handler handler)
    : d(std::make_unique<Private>())
{
    d->floor.limits = limits;
    d->floor.handler = std::move(handler);
    d->floor.onRoom = [this] { d->makeRoom(); };
    d->floor.gate->io = &d->io;
    d->thread.reset(QThread::create([this] {
        d->floor.gate->owner = std::this_thread::get_id();
        d->io.run();
    }));
    d->thread->setObjectName(QStringLiteral("listener"));
    d->thread->start();
}

HttpListener::~HttpListener()
{
    stop();
}

Result<quint16> HttpListener::listen(const QString &host, quint16 port)
{
    if (!d->thread)
        return failure(Error::Kind::Cancelled, Text());
    error_code error;
    tcp::resolver resolver(d->io);
    const auto found = resolver.resolve(host.toStdString(), std::to_string(port),
        tcp::resolver::passive | tcp::resolver::numeric_service, error);
    if (error || found.empty())
        return cannotListen(error, host, port);
    const auto door = std::make_shared<Door>(d->io, d->floor);
    error = door->open(found.begin()->endpoint());
    if (error)
        return cannotListen(error, host, port);
    d->floor.gate->post([this, door] {
        if (d->floor.stopping)
            return;
        d->doors.push_back(door);
        door->accept();
    });
    return door->port();
}

void HttpListener::post(std::function<void()> job)
{
    // The second round comes after everything that the system reports as ready in between.
    d->floor.gate->post([io = &d->io, job = std::move(job)]() mutable { net::post(*io, std::move(job)); });
}

void HttpListener::stop()
{
    if (!d->thread)
        return;
    post([this] { d->finish(); });
    d->thread->wait();
    d->thread.reset();
    const std::scoped_lock lock(d->floor.gate->mutex);
    d->floor.gate->io = nullptr;
    d->floor.gate->owner = std::thread::id{};
}

}
