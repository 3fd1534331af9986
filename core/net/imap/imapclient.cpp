#include "core/net/imap/imapclient.h"

#include "core/net/imap/imapwords.h"
#include "core/net/until.h"
#include "core/net/xoauth2.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>
#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 readAtOnce = 1024 * 1024;
constexpr qint64 bufferedAtMost = 4 * 1024 * 1024;
constexpr int capabilitiesAtMost = 200;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// The server's words, fit for a sentence and a log line.
QString words(const QByteArray &text)
{
    QString shown = QString::fromUtf8(text.left(300)).simplified();
    shown.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return shown;
}

}

QString ImapServer::shown() const
{
    const quint16 usual = security == Security::Tls ? 993 : 143;
    return port == usual ? host : host + u':' + QString::number(port);
}

ImapClient::ImapClient(ImapServer server, std::stop_token stop)
    : m_server(std::move(server))
    , m_parser(m_server.limits)
    , m_stop(std::move(stop))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_isTimedOut = true;
        m_bell.ring();
    });
    m_onStop.emplace(m_stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { fail(Trouble::Stopped); }, Qt::QueuedConnection);
    });
}

ImapClient::~ImapClient()
{
    m_onStop.reset();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket->deleteLater(); // we may be within one of its signals
}

QSslCertificate ImapClient::certificate() const
{
    return m_socket ? m_socket->peerCertificate() : QSslCertificate();
}

void ImapClient::close()
{
    if (isOpen()) {
        say(nextTag() + " LOGOUT");
        m_socket->flush();
    }
    m_isOpen = false;
}

void ImapClient::make()
{
    m_socket = new QSslSocket;
    m_socket->setReadBufferSize(bufferedAtMost);
    if (isLoopback(m_server.host))
        m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QSslSocket::readyRead, this, [this] { m_bell.ring(); });
    connect(m_socket, &QSslSocket::connected, this, [this] { m_bell.ring(); });
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        if (!m_server.fingerprint.isEmpty() && !isPinned())
            fail(Trouble::Pin);
        else
            m_bell.ring();
    });
    connect(m_socket, &QSslSocket::sslErrors, this, &ImapClient::onErrors);
    connect(m_socket, &QSslSocket::errorOccurred, this, &ImapClient::onError);
}

bool ImapClient::isPinned() const
{
    return QCryptographicHash::hash(m_socket->peerCertificate().toDer(), QCryptographicHash::Sha256)
        == m_server.fingerprint;
}

void ImapClient::onErrors(const QList<QSslError> &errors)
{
    m_sslError = mostTelling(errors);
    m_shownFingerprint
        = QCryptographicHash::hash(m_socket->peerCertificate().toDer(), QCryptographicHash::Sha256);
    if (!m_server.fingerprint.isEmpty() && isPinned())
        m_socket->ignoreSslErrors();
}

void ImapClient::onError(QAbstractSocket::SocketError socketError)
{
    const QString detail = m_socket->errorString();
    const bool isConnected = m_isOpen;
    switch (socketError) {
    case QAbstractSocket::HostNotFoundError:
        return fail(Trouble::HostNotFound, detail);
    case QAbstractSocket::ConnectionRefusedError:
        return fail(isConnected ? Trouble::Lost : Trouble::Refused, detail);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return fail(Trouble::Proxy, detail);
    case QAbstractSocket::SslHandshakeFailedError:
        if (m_sslError == QSslError::NoError)
            return fail(Trouble::Handshake, detail);
        return fail(m_server.fingerprint.isEmpty() ? Trouble::Certificate : Trouble::Pin, detail);
    case QAbstractSocket::RemoteHostClosedError:
        if (!isConnected)
            return fail(
                m_server.security == ImapServer::Security::Tls ? Trouble::Handshake : Trouble::Lost, detail);
        return fail(Trouble::Lost, detail);
    default:
        return fail(isConnected ? Trouble::Lost : Trouble::Unreachable, detail);
    }
}

void ImapClient::fail(Trouble trouble, const QString &detail)
{
    if (m_trouble == Trouble::None || trouble == Trouble::Stopped) {
        if (trouble == Trouble::Pin) {
            m_shownFingerprint
                = QCryptographicHash::hash(m_socket->peerCertificate().toDer(), QCryptographicHash::Sha256);
        }
        m_trouble = trouble;
        m_detail = detail;
    }
    m_bell.ring();
}

Text ImapClient::sentence() const
{
    const QString host = m_server.shown();
    const QString fingerprint = shownFingerprint(m_shownFingerprint);
    switch (m_trouble) {
    case Trouble::HostNotFound:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The address %1 was not found. Check the internet connection and the address in the "
                        "connection's settings."),
            {host});
    case Trouble::Refused:
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "%1 refuses connections. Check the address in the connection's settings; it is tried again."),
            {host});
    case Trouble::Unreachable:
        return Text(QT_TRANSLATE_NOOP(
                        "Text", "%1 cannot be reached. Check the internet connection; it is tried again."),
            {host});
    case Trouble::Proxy:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The proxy server did not let the connection to %1 through. Check the proxy settings "
                        "of this computer."),
            {host});
    case Trouble::Handshake:
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "A secure connection to the mail server %1 could not be made. Check port and security "
                "in the connection's settings: 993 goes with tls, 143 with starttls."),
            {host});
    case Trouble::Certificate:
        switch (m_sslError) {
        case QSslError::CertificateExpired:
            return Text(
                QT_TRANSLATE_NOOP("Text",
                    "The certificate of the mail server %1 has expired. Its owner has to renew it; if "
                    "it was renewed, check the date and time of this computer. Its fingerprint is %2."),
                {host, fingerprint});
        case QSslError::CertificateNotYetValid:
            return Text(QT_TRANSLATE_NOOP("Text",
                            "The certificate of the mail server %1 is not valid yet. Check the date and time "
                            "of this computer. Its fingerprint is %2."),
                {host, fingerprint});
        case QSslError::HostNameMismatch:
            return Text(QT_TRANSLATE_NOOP("Text",
                            "The mail server at %1 has a certificate for another name. Check the host in the "
                            "connection's settings. The certificate's fingerprint is %2."),
                {host, fingerprint});
        default:
            return Text(QT_TRANSLATE_NOOP("Text",
                            "The certificate of the mail server %1 is signed by nobody whom this computer "
                            "trusts. If it is your own server, compare the fingerprint with its "
                            "administrator's and enter it in the connection's settings: %2."),
                {host, fingerprint});
        }
    case Trouble::Pin:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The mail server %1 shows another certificate than the one whose fingerprint stands "
                        "in the connection's settings. If it was renewed, enter the new fingerprint: %2. "
                        "Otherwise somebody may be intercepting the connection."),
            {host, fingerprint});
    case Trouble::TimedOut:
        return Text(QT_TRANSLATE_NOOP("Text", "%1 did not answer in time; it is tried again."), {host});
    case Trouble::Lost:
        return Text(
            QT_TRANSLATE_NOOP("Text", "The connection to the mail server %1 ended; it is made again."),
            {host});
    case Trouble::Broken:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "%1 answered with something that is not IMAP. Check host and port in the "
                        "connection's settings."),
            {host});
    case Trouble::TooLarge:
        return Text(QT_TRANSLATE_NOOP("Text", "The answer of %1 is too large to be read."), {host});
    case Trouble::Injected:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The mail server %1 said more than it may before the encryption began; somebody may "
                        "be intercepting the connection. Nothing was sent. Choose tls as security, if the "
                        "server offers it."),
            {host});
    case Trouble::Bye:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The mail server %1 ended the connection with the words: %2. It is made again."),
            {host, m_detail});
    case Trouble::Stopped:
    case Trouble::None:
        break;
    }
    return Text();
}

Error ImapClient::error() const
{
    Error error;
    error.text = sentence();
    error.detail = m_detail;
    switch (m_trouble) {
    case Trouble::Certificate:
    case Trouble::Pin:
    case Trouble::Injected:
        error.kind = Error::Kind::Misconfigured;
        break;
    case Trouble::TooLarge:
        error.kind = Error::Kind::Malformed;
        break;
    case Trouble::Stopped:
        error.kind = Error::Kind::Cancelled;
        break;
    default:
        error.kind = Error::Kind::Network;
    }
    return error;
}

Error ImapClient::refusal(Error::Kind kind, const ImapResponse &answer) const
{
    Error error;
    error.kind = kind;
    error.text = Text(QT_TRANSLATE_NOOP("Text", "The mail server %1 refuses with the words: %2."),
        {m_server.shown(), words(answer.text)});
    error.detail = words(
        answer.name + (answer.code.isEmpty() ? QByteArray() : " [" + answer.code + ']') + ' ' + answer.text);
    const QByteArray code = answer.codeName();
    const QByteArray lower = answer.text.toLower();
    if (code == "LIMIT" || lower.contains("too many") || lower.contains("rate limit")) {
        error.kind = Error::Kind::RateLimited;
        error.retryAfter = std::chrono::minutes(1);
    } else if (code == "UNAVAILABLE" || code == "INUSE" || code == "SERVERBUG") {
        error.kind = Error::Kind::Network;
    }
    return error;
}

Async<bool> ImapClient::somethingHappened(std::chrono::milliseconds within)
{
    m_isTimedOut = false;
    m_timer.start(within);
    m_bell.arm();
    Until untilBell(m_bell);
    co_await untilBell;
    m_timer.stop();
    co_return !m_isTimedOut;
}

Async<ImapResponse> ImapClient::response(std::chrono::milliseconds silence)
{
    while (true) {
        if (m_stop.stop_requested())
            m_trouble = Trouble::Stopped;
        if (m_trouble == Trouble::Stopped)
            co_return tl::unexpected(error());
        if (std::optional<ImapResponse> next = m_parser.next())
            co_return std::move(*next);
        // What came before the end is still read: it may say why.
        if (m_socket->bytesAvailable() > 0 && m_parser.trouble() == ImapParser::Trouble::None) {
            m_parser.feed(m_socket->read(readAtOnce));
            continue;
        }
        if (m_trouble == Trouble::None && m_parser.trouble() != ImapParser::Trouble::None) {
            const bool isBroken = m_parser.trouble() == ImapParser::Trouble::Broken;
            m_trouble = isBroken ? Trouble::Broken : Trouble::TooLarge;
        }
        if (m_trouble != Trouble::None)
            co_return tl::unexpected(error());
        const Result<bool> happened = co_await somethingHappened(silence);
        if (!*happened)
            m_trouble = Trouble::TimedOut;
    }
}

QByteArray ImapClient::nextTag()
{
    return 'p' + QByteArray::number(++m_lastTag);
}

void ImapClient::say(const QByteArray &line)
{
    m_socket->write(line + "\r\n");
}

void ImapClient::takeCapabilities(const QByteArray &list)
{
    m_capabilities.clear();
    const QList<QByteArray> words = list.toUpper().simplified().split(' ');
    for (const QByteArray &word : words.first(qMin(words.size(), qsizetype(capabilitiesAtMost))))
        m_capabilities.append(word);
}

void ImapClient::note(const ImapResponse &response)
{
    if (response.codeName() == "CAPABILITY")
        takeCapabilities(response.codeValue());
    if (response.kind != ImapResponse::Kind::Untagged)
        return;
    if (response.name == "EXISTS" && response.number) {
        m_hasNews = m_hasNews || *response.number > m_exists;
        m_exists = *response.number;
    } else if (response.name == "EXPUNGE" && m_exists > 0) {
        --m_exists;
    } else if (response.name == "CAPABILITY") {
        QByteArrayList all;
        for (const ImapValue &value : response.values)
            all.append(value.text);
        takeCapabilities(all.join(' '));
    } else if (response.name == "BYE") {
        fail(Trouble::Bye, words(response.text));
    }
}

Async<ImapResponse> ImapClient::command(QByteArray line, Take take)
{
    QList<QByteArray> parts;
    parts.append(std::move(line));
    co_return co_await command(std::move(parts), std::move(take));
}

Async<ImapResponse> ImapClient::command(QList<QByteArray> parts, Take take)
{
    if (m_trouble != Trouble::None)
        co_return tl::unexpected(error());
    const QByteArray tag = nextTag();
    say(tag + ' ' + parts.takeFirst());
    const QDeadlineTimer deadline(m_server.answerTimeout);
    while (true) {
        Result<ImapResponse> answer = co_await response(m_server.silence);
        if (!answer)
            co_return answer;
        if (deadline.hasExpired())
            m_trouble = Trouble::TimedOut;
        note(*answer);
        if (answer->kind == ImapResponse::Kind::Untagged) {
            if (take)
                take(*answer);
        } else if (answer->kind == ImapResponse::Kind::Continuation) {
            if (parts.isEmpty())
                m_trouble = Trouble::Broken;
            else
                say(parts.takeFirst());
        } else if (answer->tag == tag) {
            co_return answer;
        } else if (m_openTag.isEmpty() || answer->tag != std::exchange(m_openTag, {})) {
            m_trouble = Trouble::Broken;
        }
    }
}

Async<void> ImapClient::learnCapabilities()
{
    const Result<ImapResponse> answer = co_await command(QByteArray("CAPABILITY"));
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return Result<void>();
}

Async<void> ImapClient::open()
{
    if (m_server.security == ImapServer::Security::None && !isLoopback(m_server.host)) {
        co_return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Without encryption everybody on the way to %1 could read the password; choose tls or "
                     "starttls as security."),
                {m_server.shown()}));
    }
    make();
    const bool beginsEncrypted = m_server.security == ImapServer::Security::Tls;
    if (beginsEncrypted)
        m_socket->connectToHostEncrypted(m_server.host, m_server.port);
    else
        m_socket->connectToHost(m_server.host, m_server.port);
    const QDeadlineTimer deadline(m_server.connectTimeout);
    while (m_trouble == Trouble::None) {
        if (beginsEncrypted ? m_socket->isEncrypted() : m_socket->state() == QAbstractSocket::ConnectedState)
            break;
        if (m_stop.stop_requested())
            m_trouble = Trouble::Stopped;
        else if (deadline.hasExpired())
            m_trouble = Trouble::TimedOut;
        else
            (void)co_await somethingHappened(m_server.connectTimeout);
    }
    if (m_trouble != Trouble::None)
        co_return tl::unexpected(error());
    m_isOpen = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    const Result<void> greeted = co_await greet();
    if (!greeted)
        co_return greeted;
    if (m_server.security == ImapServer::Security::StartTls) {
        const Result<void> encrypted = co_await encrypt();
        if (!encrypted)
            co_return encrypted;
    }
    if (m_capabilities.isEmpty()) {
        const Result<void> learnt = co_await learnCapabilities();
        if (!learnt)
            co_return learnt;
    }
    co_return Result<void>();
}

Async<void> ImapClient::greet()
{
    const Result<ImapResponse> greeting = co_await response(m_server.connectTimeout);
    if (!greeting)
        co_return tl::unexpected(greeting.error());
    note(*greeting);
    if (m_trouble != Trouble::None)
        co_return tl::unexpected(error());
    m_isPreauthenticated = greeting->name == "PREAUTH";
    if (greeting->kind != ImapResponse::Kind::Untagged || (greeting->name != "OK" && !m_isPreauthenticated)) {
        m_trouble = Trouble::Broken;
        co_return tl::unexpected(error());
    }
    co_return Result<void>();
}

Async<void> ImapClient::encrypt()
{
    // A server that is logged in already cannot begin encryption: whoever says so is not ours.
    if (m_isPreauthenticated) {
        m_trouble = Trouble::Injected;
        co_return tl::unexpected(error());
    }
    if (m_capabilities.isEmpty()) {
        const Result<void> learnt = co_await learnCapabilities();
        if (!learnt)
            co_return learnt;
    }
    if (!has("STARTTLS")) {
        co_return failure(Error::Kind::Misconfigured,
            Text(
                QT_TRANSLATE_NOOP("Text",
                    "The mail server %1 offers no STARTTLS, or somebody on the way takes it out. Nothing was "
                    "sent in plain text. Choose tls as security, usually with port 993."),
                {m_server.shown()}));
    }
    const Result<ImapResponse> answer = co_await command(QByteArray("STARTTLS"));
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->name != "OK")
        co_return tl::unexpected(refusal(Error::Kind::Misconfigured, *answer));
    // Whatever stands behind that answer came in plain text, and would be taken for the server's later.
    if (m_socket->bytesAvailable() > 0 || m_parser.isDirty()) {
        m_trouble = Trouble::Injected;
        co_return tl::unexpected(error());
    }
    m_parser.clear();
    m_capabilities.clear();
    m_isOpen = false; // for the meaning of errors
    m_socket->startClientEncryption();
    const QDeadlineTimer deadline(m_server.connectTimeout);
    while (m_trouble == Trouble::None && !m_socket->isEncrypted()) {
        if (deadline.hasExpired())
            m_trouble = Trouble::TimedOut;
        else
            (void)co_await somethingHappened(m_server.connectTimeout);
    }
    if (m_trouble != Trouble::None)
        co_return tl::unexpected(error());
    m_isOpen = true;
    co_return Result<void>();
}

Async<void> ImapClient::loggedIn(ImapResponse answer)
{
    if (answer.name != "OK")
        co_return tl::unexpected(refusal(Error::Kind::Unauthorized, answer));
    // Often more is offered now; some servers say so by themselves.
    if (answer.codeName() != "CAPABILITY")
        co_return co_await learnCapabilities();
    co_return Result<void>();
}

Async<void> ImapClient::logIn(QString user, QString password)
{
    if (m_isPreauthenticated)
        co_return Result<void>();
    if (has("AUTH=PLAIN")) {
        const QByteArray words = '\0' + user.toUtf8() + '\0' + password.toUtf8();
        co_return co_await authenticate("PLAIN", words);
    }
    if (has("LOGINDISABLED")) {
        co_return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mail server %1 takes no passwords in this way; choose another security, or "
                     "xoauth2."),
                {m_server.shown()}));
    }
    QList<QByteArray> parts;
    QByteArray line = "LOGIN";
    QByteArrayList words;
    words << user.toUtf8() << password.toUtf8();
    for (const QByteArray &word : std::as_const(words)) {
        if (const std::optional<QByteArray> quoted = imapQuoted(word)) {
            line += ' ' + *quoted;
            continue;
        }
        parts.append(line + " {" + QByteArray::number(word.size()) + '}');
        line = word;
    }
    parts.append(line);
    const Result<ImapResponse> answer = co_await command(std::move(parts));
    if (!answer)
        co_return tl::unexpected(answer.error());
    ImapResponse said = *answer;
    co_return co_await loggedIn(std::move(said));
}

Async<void> ImapClient::logInXoauth2(QString user, QString accessToken)
{
    if (m_isPreauthenticated)
        co_return Result<void>();
    if (!has("AUTH=XOAUTH2")) {
        co_return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The mail server %1 knows no XOAUTH2; choose password as the way to log in."),
                {m_server.shown()}));
    }
    co_return co_await authenticate("XOAUTH2", xoauth2Words(user, accessToken));
}

Async<void> ImapClient::authenticate(QByteArray mechanism, QByteArray first)
{
    const QByteArray tag = nextTag();
    const QByteArray words = first.toBase64();
    bool isSaid = has("SASL-IR");
    say(tag + " AUTHENTICATE " + mechanism + (isSaid ? ' ' + words : QByteArray()));
    QByteArray challenge;
    while (true) {
        const Result<ImapResponse> answer = co_await response(m_server.silence);
        if (!answer)
            co_return tl::unexpected(answer.error());
        note(*answer);
        if (answer->kind == ImapResponse::Kind::Continuation) {
            // A failed XOAUTH2 is told by a further "+", which wants an empty answer before the refusal.
            if (isSaid && !challenge.isEmpty())
                m_trouble = Trouble::Broken;
            if (isSaid)
                challenge = answer->text + ' ';
            say(isSaid ? QByteArray() : words);
            isSaid = true;
        } else if (answer->kind == ImapResponse::Kind::Tagged) {
            ImapResponse said = *answer;
            co_return co_await loggedIn(std::move(said));
        }
    }
}

Async<ImapFolderState> ImapClient::openFolder(QString name, bool readOnly)
{
    m_exists = 0;
    m_hasNews = false;
    const QByteArray onWire = imapFolderName(name);
    const QByteArray verb = readOnly ? "EXAMINE " : "SELECT ";
    QList<QByteArray> parts;
    if (const std::optional<QByteArray> quoted = imapQuoted(onWire)) {
        parts.append(verb + *quoted);
    } else {
        parts.append(verb + '{' + QByteArray::number(onWire.size()) + '}');
        parts.append(onWire);
    }
    ImapFolderState state;
    const Take take = [&state](ImapResponse &response) {
        if (response.codeName() == "UIDVALIDITY")
            state.validity = response.codeValue().toUInt();
        else if (response.codeName() == "UIDNEXT")
            state.nextUid = response.codeValue().toUInt();
    };
    const Result<ImapResponse> answer = co_await command(std::move(parts), take);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->name != "OK")
        co_return tl::unexpected(refusal(Error::Kind::Rejected, *answer));
    state.exists = m_exists;
    co_return state;
}

Async<bool> ImapClient::idle(std::chrono::milliseconds longest)
{
    if (m_trouble != Trouble::None)
        co_return tl::unexpected(error());
    const QByteArray tag = nextTag();
    say(tag + " IDLE");
    while (true) {
        const Result<ImapResponse> answer = co_await response(m_server.silence);
        if (!answer)
            co_return tl::unexpected(answer.error());
        note(*answer);
        if (answer->kind == ImapResponse::Kind::Continuation)
            break;
        if (answer->kind == ImapResponse::Kind::Tagged && answer->tag == tag)
            co_return tl::unexpected(refusal(Error::Kind::Rejected, *answer));
        if (answer->kind == ImapResponse::Kind::Tagged && answer->tag != std::exchange(m_openTag, {}))
            m_trouble = Trouble::Broken;
    }
    const QDeadlineTimer deadline(longest);
    while (!m_hasNews && !deadline.hasExpired()) {
        if (!m_parser.hasNext() && m_socket->bytesAvailable() == 0 && m_trouble == Trouble::None) {
            const std::chrono::milliseconds left(deadline.remainingTime() + 1);
            (void)co_await somethingHappened(left);
            continue;
        }
        const Result<ImapResponse> told = co_await response(m_server.silence);
        if (!told)
            co_return tl::unexpected(told.error());
        note(*told);
        if (told->kind == ImapResponse::Kind::Tagged) { // the server ended it
            co_return m_hasNews;
        }
    }
    say("DONE");
    m_openTag = tag;
    co_return m_hasNews;
}

}
