#include "core/net/tlssocket.h"

#include "core/net/until.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostUnread = 1 << 20;

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

Error networkError(Text text, const QString &detail = {})
{
    Error error;
    error.kind = Error::Kind::Network;
    error.text = std::move(text);
    error.detail = detail;
    return error;
}

Error misfit(Text text, const QString &detail = {})
{
    Error error = networkError(std::move(text), detail);
    error.kind = Error::Kind::Misconfigured;
    return error;
}

}

QString TlsEndpoint::shown() const
{
    return host + u':' + QString::number(port);
}

TlsSocket::TlsSocket(TlsEndpoint to, std::stop_token stop, qsizetype longestLine)
    : m_to(std::move(to))
    , m_stop(std::move(stop))
    , m_longestLine(longestLine)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(networkError(Text(
            QT_TRANSLATE_NOOP("Text", "%1 did not answer in time; it is tried again."), {m_to.shown()})));
    });
    m_onStop.emplace(m_stop, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                Error stopped;
                stopped.kind = Error::Kind::Cancelled;
                fail(stopped);
            },
            Qt::QueuedConnection);
    });
}

TlsSocket::~TlsSocket()
{
    m_onStop.reset();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // not a child of ours: we may be within one of its signals
}

bool TlsSocket::isOver() const
{
    if (m_error)
        return true;
    switch (m_goal) {
    case Goal::Connected:
        return m_isConnected;
    case Goal::Encrypted:
        return m_isEncrypted;
    case Goal::Line:
        return m_read.indexOf('\n', m_searched) >= 0;
    case Goal::Written:
        return m_socket->bytesToWrite() == 0
            && (!m_isEncrypted || static_cast<QSslSocket *>(m_socket)->encryptedBytesToWrite() == 0);
    case Goal::None:
        break;
    }
    return true;
}

void TlsSocket::changed()
{
    if (!m_waiting || !isOver())
        return;
    m_deadline.stop();
    std::exchange(m_waiting, {}).resume(); // may end this socket: touch nothing afterwards
}

void TlsSocket::await(Goal goal, std::chrono::milliseconds timeout)
{
    m_goal = goal;
    m_deadline.start(timeout);
}

void TlsSocket::fail(Error error)
{
    if (m_error)
        return;
    m_error = std::move(error);
    changed();
}

Async<void> TlsSocket::open(std::chrono::milliseconds timeout)
{
    if (m_to.security == TlsEndpoint::Security::None && !isThisComputer(m_to.host)) {
        co_return tl::unexpected(
            misfit(Text(QT_TRANSLATE_NOOP("Text",
                            "Without encryption a password would be read on the way to %1; choose TLS or "
                            "STARTTLS."),
                {m_to.shown()})));
    }
    if (m_stop.stop_requested())
        co_return failure(Error::Kind::Cancelled, Text());
    auto *socket = new QSslSocket;
    m_socket = socket;
    if (isThisComputer(m_to.host))
        socket->setProxy(QNetworkProxy::NoProxy);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    socket->setSslConfiguration(tls);
    connect(socket, &QTcpSocket::errorOccurred, this, &TlsSocket::onError);
    connect(socket, &QSslSocket::sslErrors, this, &TlsSocket::onCertificateErrors);
    connect(socket, &QTcpSocket::readyRead, this, [this] {
        m_read += m_socket->readAll();
        const bool isLine = m_read.indexOf('\n', m_searched) >= 0;
        if ((!isLine && m_read.size() > m_longestLine) || m_read.size() > mostUnread) {
            Error error;
            error.kind = Error::Kind::Malformed;
            error.text = Text(QT_TRANSLATE_NOOP("Text",
                                  "%1 answers with what no mail server says. Check host and port in the "
                                  "connection's settings."),
                {m_to.shown()});
            fail(error);
            return;
        }
        changed();
    });
    const auto written = [this] { changed(); };
    connect(socket, &QTcpSocket::bytesWritten, this, written);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, written);
    connect(socket, &QTcpSocket::connected, this, [this] {
        m_isConnected = true;
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        changed();
    });
    connect(socket, &QSslSocket::encrypted, this, [this] {
        if (std::optional<Error> trouble = pinTrouble()) {
            fail(*trouble);
            return;
        }
        m_isEncrypted = true;
        changed();
    });
    const bool isHidden = m_to.security == TlsEndpoint::Security::Tls;
    await(isHidden ? Goal::Encrypted : Goal::Connected, timeout);
    if (isHidden)
        socket->connectToHostEncrypted(m_to.host, m_to.port);
    else
        socket->connectToHost(m_to.host, m_to.port);
    Until<TlsSocket> done(*this);
    co_await done;
    m_deadline.stop();
    if (m_error)
        co_return tl::unexpected(*m_error);
    co_return Result<void>();
}

Async<void> TlsSocket::encrypt(std::chrono::milliseconds timeout)
{
    // Lines that somebody on the way slipped in behind the server's word must not count as said in secret.
    m_read += m_socket->readAll();
    if (!m_read.isEmpty() && !m_error) {
        co_return tl::unexpected(misfit(Text(
            QT_TRANSLATE_NOOP("Text",
                "The way to %1 is tampered with: words came before the encryption began. Use TLS instead "
                "of STARTTLS, or another network."),
            {m_to.shown()})));
    }
    await(Goal::Encrypted, timeout);
    if (!m_error)
        static_cast<QSslSocket *>(m_socket)->startClientEncryption();
    Until<TlsSocket> done(*this);
    co_await done;
    m_deadline.stop();
    if (m_error)
        co_return tl::unexpected(*m_error);
    co_return Result<void>();
}

Async<QByteArray> TlsSocket::readLine(std::chrono::milliseconds timeout)
{
    await(Goal::Line, timeout);
    Until<TlsSocket> done(*this);
    co_await done;
    m_deadline.stop();
    const qsizetype end = m_read.indexOf('\n');
    if (end < 0)
        co_return tl::unexpected(*m_error);
    QByteArray line = m_read.left(end);
    m_read.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.size() > m_longestLine) {
        co_return failure(Error::Kind::Malformed,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 answers with what no mail server says. Check host and port in the connection's "
                     "settings."),
                {m_to.shown()}));
    }
    co_return line;
}

Async<void> TlsSocket::write(QByteArray bytes, std::chrono::milliseconds timeout)
{
    if (!m_error) {
        m_socket->write(bytes);
        await(Goal::Written, timeout);
    }
    Until<TlsSocket> done(*this);
    co_await done;
    m_deadline.stop();
    if (m_error)
        co_return tl::unexpected(*m_error);
    co_return Result<void>();
}

void TlsSocket::onCertificateErrors(const QList<QSslError> &errors)
{
    auto *socket = static_cast<QSslSocket *>(m_socket);
    m_seenFingerprint = socket->peerCertificate().digest(QCryptographicHash::Sha256);
    if (!m_to.fingerprint.isEmpty() && m_seenFingerprint == m_to.fingerprint) {
        socket->ignoreSslErrors(); // this one certificate is meant, whoever signed it
        return;
    }
    m_certificate = mostTelling(errors);
}

std::optional<Error> TlsSocket::pinTrouble() const
{
    if (m_to.fingerprint.isEmpty())
        return std::nullopt;
    const QByteArray seen
        = static_cast<QSslSocket *>(m_socket)->peerCertificate().digest(QCryptographicHash::Sha256);
    if (seen == m_to.fingerprint)
        return std::nullopt;
    return misfit(Text(QT_TRANSLATE_NOOP("Text",
                           "%1 shows another certificate than the one in the connection's settings. If the "
                           "server's certificate was renewed, enter its new fingerprint: %2"),
        {m_to.shown(), shownFingerprint(seen)}));
}

Error TlsSocket::certificateError() const
{
    const QString host = m_to.shown();
    if (!m_to.fingerprint.isEmpty() && m_seenFingerprint != m_to.fingerprint)
        return *pinTrouble();
    switch (m_certificate) {
    case QSslError::CertificateExpired:
        return misfit(Text(
            QT_TRANSLATE_NOOP("Text",
                "The certificate of %1 has expired. Its owner has to renew it; if it was renewed, check the "
                "date and time of this computer."),
            {host}));
    case QSslError::CertificateNotYetValid:
        return misfit(
            Text(QT_TRANSLATE_NOOP("Text",
                     "The certificate of %1 is not valid yet. Check the date and time of this computer."),
                {host}));
    case QSslError::HostNameMismatch:
        return misfit(Text(
            QT_TRANSLATE_NOOP("Text",
                "The server that answers at %1 has a certificate for another name. Check the address in the "
                "connection's settings."),
            {host}));
    default:
        return misfit(
            Text(QT_TRANSLATE_NOOP("Text",
                     "The certificate of %1 is signed by nobody this computer trusts. Check the host; if the "
                     "server is your own, enter the fingerprint of its certificate in the connection's "
                     "settings: %2"),
                {host, shownFingerprint(m_seenFingerprint)}));
    }
}

void TlsSocket::onError(QAbstractSocket::SocketError error)
{
    const QString host = m_to.shown();
    const QString detail = m_socket->errorString();
    m_read += m_socket->readAll();
    if (m_certificate != QSslError::NoError && !m_isEncrypted) {
        fail(certificateError());
        return;
    }
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        fail(networkError(
            Text(QT_TRANSLATE_NOOP("Text",
                     "The address %1 was not found. Check the internet connection and the address in the "
                     "connection's settings."),
                {host}),
            detail));
        return;
    case QAbstractSocket::ConnectionRefusedError:
        fail(networkError(
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 refuses connections. Check host and port in the connection's settings; it is tried "
                     "again."),
                {host}),
            detail));
        return;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        fail(misfit(Text(QT_TRANSLATE_NOOP("Text",
                             "A secure connection to %1 could not be made. Check port and security in the "
                             "connection's "
                             "settings: TLS and STARTTLS have ports of their own."),
                        {host}),
            detail));
        return;
    case QAbstractSocket::RemoteHostClosedError:
        fail(networkError(
            Text(QT_TRANSLATE_NOOP("Text", "%1 ended the connection; it is tried again."), {host}), detail));
        return;
    default:
        fail(networkError(Text(QT_TRANSLATE_NOOP("Text",
                                   "%1 cannot be reached. Check the internet connection; it is tried again."),
                              {host}),
            detail));
    }
}

}
