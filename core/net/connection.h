#pragma once

#include "core/net/answerparser.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace provodka {

/// Where a connection goes to.
struct Origin
{
    bool isSecure = false;
    QString host; ///< as in DNS
    quint16 port = 0;

    QString shown() const; ///< host, with the port when it is not the usual one
    friend bool operator==(const Origin &, const Origin &) = default;
};

/// What became of one request on the wire.
struct WireResult
{
    enum class Trouble {
        None,
        HostNotFound,
        Refused,
        Unreachable,
        Proxy,
        Handshake,
        Certificate,
        TimedOut,
        Lost, ///< ended before the answer was whole
        Broken, ///< not HTTP
        TooLarge,
        Aborted,
    };
    Trouble trouble = Trouble::None;
    HttpAnswer answer;
    bool sent = false; ///< bytes may have left
    bool begun = false; ///< bytes of an answer came
    bool onUsed = false; ///< the connection had served before: it may have been stale
    QSslError::SslError certificate = QSslError::NoError;
    QString detail;
};

/// One keep-alive connection to an origin: one request at a time.
class Connection : public QObject
{
public:
    /// Called last, when the connection may be used again or is dead; it may start the next request at once.
    using Finished = std::function<void(Connection &, WireResult)>;

    Connection(Origin to, const QSslConfiguration &tls, Finished finished);
    ~Connection() override;

    const Origin &origin() const { return m_origin; }
    bool isBusy() const { return m_parser.has_value(); }
    bool isIdle() const { return !m_isDead && !isBusy(); }
    bool isDead() const { return m_isDead; }
    bool hasServed() const { return m_hasServed; }
    std::chrono::milliseconds idleFor() const { return std::chrono::milliseconds(m_idleSince.elapsed()); }

    void start(
        QByteArray request, bool isHead, std::chrono::milliseconds timeout, AnswerParser::Limits limits);
    /// Ends the request under way as Aborted.
    void abort();

private:
    void open();
    void sendNow();
    void read();
    void onError(QAbstractSocket::SocketError error);
    void fail(WireResult::Trouble trouble, QString detail = {});
    void finish(WireResult result);
    WireResult::Trouble troubleOf(QAbstractSocket::SocketError error) const;

    Origin m_origin;
    QSslConfiguration m_tls;
    Finished m_finished;
    QTcpSocket *m_socket = nullptr;
    QTimer m_deadline;
    QElapsedTimer m_idleSince;
    QByteArray m_request;
    std::optional<AnswerParser> m_parser; ///< while a request is under way
    QSslError::SslError m_certificate = QSslError::NoError;
    bool m_isOpen = false;
    bool m_isDead = false;
    bool m_hasServed = false;
    bool m_wasSent = false;
};

}
