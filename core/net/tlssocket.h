#pragma once

#include "core/net/async.h"
#include "core/net/fingerprint.h"

#include <QObject>
#include <QSslError>
#include <QTcpSocket>
#include <QTimer>

#include <coroutine>
#include <functional>
#include <optional>
#include <stop_token>

namespace provodka {

/// Where a mail server is, and how much of the way there is hidden from others.
struct TlsEndpoint
{
    enum class Security {
        Tls, ///< from the first byte
        StartTls, ///< after a word in the clear
        None, ///< only to this computer itself
    };
    TlsEndpoint() = default;
    QString host;
    quint16 port = 0;
    Security security = Security::Tls;
    QByteArray fingerprint; ///< SHA-256 of the one certificate that is accepted; empty: a trusted issuer's

    QString shown() const;
};

/// A conversation in lines. One thing is awaited at a time, each with its time limit. Errors: Network,
/// Misconfigured (certificate, security), Malformed (a line too long), Cancelled.
class TlsSocket : public QObject
{
public:
    explicit TlsSocket(TlsEndpoint to, std::stop_token stop, qsizetype longestLine = 8192);
    ~TlsSocket() override;

    /// Connects; with Security::Tls hidden from the beginning.
    Async<void> open(std::chrono::milliseconds timeout);
    /// Goes over to TLS. What came before it in the clear must have been read: the rest is refused.
    Async<void> encrypt(std::chrono::milliseconds timeout);
    /// Without its line end.
    Async<QByteArray> readLine(std::chrono::milliseconds timeout);
    /// Returns when the bytes are with the system.
    Async<void> write(QByteArray bytes, std::chrono::milliseconds timeout);
    bool isEncrypted() const { return m_isEncrypted; }

    // For Until.
    bool isOver() const;
    void setWaiting(std::coroutine_handle<> waiting) { m_waiting = waiting; }

private:
    enum class Goal { None, Connected, Encrypted, Line, Written };
    void changed();
    void await(Goal goal, std::chrono::milliseconds timeout);
    void fail(Error error);
    void onError(QAbstractSocket::SocketError error);
    void onCertificateErrors(const QList<QSslError> &errors);
    Error certificateError() const;
    std::optional<Error> pinTrouble() const;

    TlsEndpoint m_to;
    std::stop_token m_stop;
    qsizetype m_longestLine;
    QTcpSocket *m_socket = nullptr;
    QTimer m_deadline;
    Goal m_goal = Goal::None;
    std::coroutine_handle<> m_waiting;
    QByteArray m_read;
    qsizetype m_searched = 0; ///< no line end before it
    bool m_isConnected = false;
    bool m_isEncrypted = false;
    QSslError::SslError m_certificate = QSslError::NoError;
    QByteArray m_seenFingerprint;
    std::optional<Error> m_error;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop; ///< last: gone before anything else
};

}
