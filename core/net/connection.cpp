#include "core/net/connection.h"

#include "core/net/fingerprint.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslSocket>

namespace provodka {

using namespace Qt::Literals::StringLiterals;
using Trouble = WireResult::Trouble;

QString Origin::shown() const
{
    return port == (isSecure ? 443 : 80) ? host : host + u':' + QString::number(port);
}

Connection::Connection(Origin to, const QSslConfiguration &tls, Finished finished)
    : m_origin(std::move(to))
    , m_tls(tls)
    , m_finished(std::move(finished))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(Trouble::TimedOut); });
}

Connection::~Connection()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // not a child of ours: we may be within one of its signals
}

void Connection::start(
    QByteArray request, bool isHead, std::chrono::milliseconds timeout, AnswerParser::Limits limits)
{
    Q_ASSERT(isIdle());
    m_request = std::move(request);
    m_parser.emplace(limits, isHead);
    m_wasSent = false;
    m_deadline.start(timeout);
    if (!m_socket)
        open();
    else if (m_isOpen)
        sendNow();
}

void Connection::abort()
{
    if (isBusy())
        fail(Trouble::Aborted);
}

void Connection::open()
{
    QSslSocket *secure = m_origin.isSecure ? new QSslSocket : nullptr;
    m_socket = secure ? secure : new QTcpSocket;
    const auto opened = [this] {
        m_isOpen = true;
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (isBusy())
            sendNow();
    };
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Connection::onError);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    const QHostAddress address(m_origin.host);
    if (address.isLoopback() || m_origin.host == "localhost"_L1)
        m_socket->setProxy(QNetworkProxy::NoProxy);
    if (secure) {
        connect(secure, &QSslSocket::encrypted, this, opened);
        connect(secure, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificate = mostTelling(errors); });
        secure->setSslConfiguration(m_tls);
        secure->connectToHostEncrypted(m_origin.host, m_origin.port);
    } else {
        connect(m_socket, &QTcpSocket::connected, this, opened);
        m_socket->connectToHost(m_origin.host, m_origin.port);
    }
}

void Connection::sendNow()
{
    m_wasSent = true;
    m_socket->write(m_request);
    m_socket->flush();
}

void Connection::read()
{
    if (!isBusy()) { // nobody asked: whatever it is, it would be taken for the next answer
        m_isDead = true;
        m_socket->readAll();
        return;
    }
    switch (m_parser->feed(m_socket->readAll())) {
    case AnswerParser::State::Reading:
        break;
    case AnswerParser::State::Done:
        finish({});
        break;
    case AnswerParser::State::Broken:
        fail(Trouble::Broken);
        break;
    case AnswerParser::State::TooLarge:
        fail(Trouble::TooLarge);
        break;
    }
}

void Connection::onError(QAbstractSocket::SocketError error)
{
    if (!isBusy()) {
        m_isDead = true;
        return;
    }
    m_isDead = true;
    if (m_isOpen) {
        const bool endsWell = error == QAbstractSocket::RemoteHostClosedError;
        AnswerParser::State state = m_parser->feed(m_socket->readAll());
        if (state == AnswerParser::State::Reading && endsWell && m_parser->end() == AnswerParser::State::Done)
            state = AnswerParser::State::Done;
        if (state == AnswerParser::State::Done)
            return finish({});
    }
    fail(troubleOf(error), m_socket->errorString());
}

Trouble Connection::troubleOf(QAbstractSocket::SocketError error) const
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return Trouble::HostNotFound;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return Trouble::Proxy;
    case QAbstractSocket::ConnectionRefusedError:
        return m_isOpen ? Trouble::Lost : Trouble::Refused;
    case QAbstractSocket::SslHandshakeFailedError:
        return m_certificate == QSslError::NoError ? Trouble::Handshake : Trouble::Certificate;
    case QAbstractSocket::RemoteHostClosedError:
        if (!m_isOpen)
            return m_origin.isSecure ? Trouble::Handshake : Trouble::Unreachable;
        return Trouble::Lost;
    default:
        return m_isOpen ? Trouble::Lost : Trouble::Unreachable;
    }
}

void Connection::fail(Trouble trouble, QString detail)
{
    m_isDead = true;
    WireResult result;
    result.trouble = trouble;
    result.detail = std::move(detail);
    result.certificate = m_certificate;
    finish(std::move(result));
}

void Connection::finish(WireResult result)
{
    m_deadline.stop();
    result.sent = m_wasSent;
    result.begun = m_parser->hasBegun();
    result.onUsed = std::exchange(m_hasServed, true);
    if (result.trouble == Trouble::None) {
        m_isDead = m_isDead || !m_parser->keepsAlive();
        result.answer = m_parser->take();
    }
    m_parser.reset();
    m_idleSince.start();
    if (m_isDead)
        m_socket->abort();
    m_finished(*this, std::move(result));
}

}
