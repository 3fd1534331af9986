#include "core/connectors/smtp/client.h"

#include "core/net/xoauth2.h"

#include <QCoreApplication>

namespace provodka::smtp {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Servers may think for long before they answer; these are the shortest that RFC 5321 4.5.3.2 leaves sensible
// for a program that comes back by itself.
constexpr std::chrono::milliseconds toConnect = 30s;
constexpr std::chrono::milliseconds toAnswer = 60s;
constexpr std::chrono::milliseconds toTake = 180s;

Text lacksPassword(const QString &user)
{
    return Text(QT_TRANSLATE_NOOP(
                    "Text", "User %1 has no password here; give it as the connection's secret “password”."),
        {user});
}

}

Client::Client(Account account, std::stop_token stop)
    : m_account(std::move(account))
    , m_socket(m_account.server, std::move(stop))
{
}

Error Client::refused(const wire::Reply &reply, wire::Stage stage) const
{
    wire::Subject subject;
    subject.server = m_account.server.shown();
    subject.user = m_account.user;
    subject.from = m_account.from;
    subject.to = m_to;
    return wire::refusal(reply, stage, subject);
}

Async<wire::Reply> Client::read(std::chrono::milliseconds timeout)
{
    wire::ReplyParser parser;
    for (;;) {
        const Result<QByteArray> line = co_await m_socket.readLine(timeout);
        if (!line)
            co_return tl::unexpected(line.error());
        const wire::ReplyParser::State state = parser.feed(*line);
        if (state == wire::ReplyParser::State::Done)
            co_return parser.take();
        if (state == wire::ReplyParser::State::Broken) {
            co_return failure(Error::Kind::Malformed,
                Text(QT_TRANSLATE_NOOP("Text",
                         "%1 answers with what no mail server says. Check host and port in the connection's "
                         "settings."),
                    {m_account.server.shown()}));
        }
    }
}

Async<wire::Reply> Client::say(QByteArray line, std::chrono::milliseconds timeout)
{
    const QByteArray bytes = line + "\r\n";
    const Result<void> written = co_await m_socket.write(bytes, timeout);
    if (!written)
        co_return tl::unexpected(written.error());
    Result<wire::Reply> reply = co_await read(timeout);
    co_return reply;
}

Async<void> Client::hello()
{
    const QByteArray line = "EHLO [127.0.0.1]"; // a literal: office computers have no name in DNS
    const Result<wire::Reply> reply = co_await say(line, toAnswer);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!reply->isGood())
        co_return tl::unexpected(refused(*reply, wire::Stage::Hello));
    m_can = wire::abilities(*reply);
    co_return Result<void>();
}

Async<void> Client::signIn(QString token)
{
    const Result<void> opened = co_await m_socket.open(toConnect);
    if (!opened)
        co_return tl::unexpected(opened.error());
    const Result<wire::Reply> greeting = co_await read(toAnswer);
    if (!greeting)
        co_return tl::unexpected(greeting.error());
    if (greeting->code != 220)
        co_return tl::unexpected(refused(*greeting, wire::Stage::Greeting));
    const Result<void> greeted = co_await hello();
    if (!greeted)
        co_return greeted;
    if (m_account.server.security == TlsEndpoint::Security::StartTls) {
        wire::Reply none;
        if (!m_can.startTls) // asked for and not there: never go on in the clear
            co_return tl::unexpected(refused(none, wire::Stage::StartTls));
        const QByteArray line = "STARTTLS";
        const Result<wire::Reply> ready = co_await say(line, toAnswer);
        if (!ready)
            co_return tl::unexpected(ready.error());
        if (ready->code != 220)
            co_return tl::unexpected(refused(*ready, wire::Stage::StartTls));
        const Result<void> hidden = co_await m_socket.encrypt(toConnect);
        if (!hidden)
            co_return tl::unexpected(hidden.error());
        const Result<void> again = co_await hello(); // what was told in the clear counts no more
        if (!again)
            co_return again;
    }
    if (m_account.user.isEmpty())
        co_return Result<void>();
    if (!token.isEmpty()) {
        const Result<void> known = co_await authenticateBy(token);
        co_return known;
    }
    const Result<void> known = co_await authenticate();
    co_return known;
}

Async<void> Client::authenticateBy(QString token)
{
    if (!m_can.auth.contains(u"XOAUTH2"_s)) {
        co_return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The mail server %1 knows no XOAUTH2; choose password as the way to log in."),
                {m_account.server.shown()}));
    }
    const QByteArray line = "AUTH XOAUTH2 " + xoauth2Words(m_account.user, token).toBase64();
    Result<wire::Reply> reply = co_await say(line, toAnswer);
    if (reply && reply->code == 334) {
        const QByteArray empty; // the reason comes first, and is to be answered before the refusal
        reply = co_await say(empty, toAnswer);
    }
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (reply->code != 235) {
        Error error = refused(*reply, wire::Stage::SignIn);
        if (error.kind == Error::Kind::Unauthorized) {
            error.text
                = Text(QT_TRANSLATE_NOOP("Text",
                           "The mail server %1 does not take the token for %2. The token's account and the "
                           "user name must be the same, and the scope must allow to send by SMTP."),
                    {m_account.server.shown(), m_account.user});
        }
        co_return tl::unexpected(error);
    }
    m_hasSignedIn = true;
    co_return Result<void>();
}

Async<void> Client::authenticate()
{
    if (m_account.password.isEmpty())
        co_return failure(Error::Kind::Unauthorized, lacksPassword(m_account.user));
    const QByteArray user = m_account.user.toUtf8();
    const QByteArray password = m_account.password.toUtf8();
    if (m_can.auth.contains(u"PLAIN"_s)) {
        const QByteArray both = QByteArray(1, '\0') + user + QByteArray(1, '\0') + password;
        const QByteArray line = "AUTH PLAIN " + both.toBase64();
        const Result<wire::Reply> reply = co_await say(line, toAnswer);
        if (!reply)
            co_return tl::unexpected(reply.error());
        if (reply->code != 235)
            co_return tl::unexpected(refused(*reply, wire::Stage::SignIn));
    } else if (m_can.auth.contains(u"LOGIN"_s)) {
        const QList<QByteArray> lines{"AUTH LOGIN", user.toBase64(), password.toBase64()};
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QByteArray line = lines[i];
            const Result<wire::Reply> reply = co_await say(line, toAnswer);
            if (!reply)
                co_return tl::unexpected(reply.error());
            if (reply->code != (i + 1 < lines.size() ? 334 : 235))
                co_return tl::unexpected(refused(*reply, wire::Stage::SignIn));
        }
    } else {
        co_return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mail server %1 takes no password on this way. Check port and security in the "
                     "connection's settings, or leave the user empty where none is asked for."),
                {m_account.server.shown()}));
    }
    m_hasSignedIn = true;
    co_return Result<void>();
}

Async<QString> Client::send(QString to, Post post, QDateTime at)
{
    m_to = to;
    const Result<QByteArray> sender = wire::address(m_account.from);
    if (!sender) {
        Error error = sender.error();
        error.kind = Error::Kind::Misconfigured;
        co_return tl::unexpected(error);
    }
    const Result<QByteArray> recipient = wire::address(to);
    if (!recipient)
        co_return tl::unexpected(recipient.error());
    const QByteArray bytes = wire::message(*sender, *recipient, post, at, m_account.server.host);
    QByteArray line = "MAIL FROM:<" + *sender + '>';
    if (m_can.size > 0)
        line += " SIZE=" + QByteArray::number(bytes.size());
    const Result<wire::Reply> from = co_await say(line, toAnswer);
    if (!from)
        co_return tl::unexpected(from.error());
    if (!from->isGood())
        co_return tl::unexpected(refused(*from, wire::Stage::Sender));
    line = "RCPT TO:<" + *recipient + '>';
    const Result<wire::Reply> rcpt = co_await say(line, toAnswer);
    if (!rcpt)
        co_return tl::unexpected(rcpt.error());
    if (!rcpt->isGood())
        co_return tl::unexpected(refused(*rcpt, wire::Stage::Recipient));
    line = "DATA";
    const Result<wire::Reply> data = co_await say(line, toAnswer);
    if (!data)
        co_return tl::unexpected(data.error());
    if (data->code != 354)
        co_return tl::unexpected(refused(*data, wire::Stage::Message));
    QByteArray whole = wire::dotStuffed(bytes);
    whole.chop(2); // say() ends the line
    const Result<wire::Reply> taken = co_await say(whole, toTake);
    if (!taken) {
        Error error = taken.error();
        error.mayHaveRun = true;
        co_return tl::unexpected(error);
    }
    if (!taken->isGood())
        co_return tl::unexpected(refused(*taken, wire::Stage::Message));
    co_return taken->words();
}

QCoro::Task<> Client::quit()
{
    const QByteArray line = "QUIT";
    const Result<wire::Reply> bye = co_await say(line, 5s);
    Q_UNUSED(bye)
}

}
