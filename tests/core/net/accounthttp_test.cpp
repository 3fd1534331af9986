#include "core/net/accounthttp.h"
#include "tests/core/net/certificate.h"
#include "tests/core/net/manualclock.h"

#include <QHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

namespace provodka {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Asked
{
    QTcpSocket *socket = nullptr;
    int connection = 0; ///< the first is 1
    int request = 0; ///< of all, the first is 1
    QByteArray bytes;
};

/// Hands every whole request to a function that says what it likes.
class ScriptedServer
{
public:
    using Script = std::function<void(const Asked &)>;

    explicit ScriptedServer(
        Script script, std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>())
        : m_server(std::move(server))
        , m_script(std::move(script))
    {
        m_server->listen(QHostAddress::LocalHost);
        QObject::connect(
            m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] { accept(); });
    }

    quint16 port() const { return m_server->serverPort(); }
    QUrl url(const QString &path = u"/a"_s) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port()).arg(path));
    }
    int connections() const { return m_connections; }
    int requests() const { return m_requests; }
    int open() const { return m_open; }
    int mostOpen() const { return m_mostOpen; }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            const int connection = ++m_connections;
            m_mostOpen = std::max(m_mostOpen, ++m_open);
            QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(), [this] { --m_open; });
            QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(),
                [this, socket, connection] { take(socket, connection); });
            take(socket, connection);
        }
    }

    void take(QTcpSocket *socket, int connection)
    {
        QByteArray &read = m_read[connection];
        read += socket->readAll();
        while (true) {
            const qsizetype head = read.indexOf("\r\n\r\n");
            if (head < 0)
                return;
            const qsizetype at = read.indexOf("Content-Length: ");
            const qsizetype body
                = at < 0 || at > head ? 0 : read.mid(at + 16, read.indexOf('\r', at) - at - 16).toInt();
            if (read.size() < head + 4 + body)
                return;
            Asked asked;
            asked.socket = socket;
            asked.connection = connection;
            asked.request = ++m_requests;
            asked.bytes = read.left(head + 4 + body);
            read.remove(0, head + 4 + body);
            m_script(asked);
        }
    }

    std::unique_ptr<QTcpServer> m_server;
    Script m_script;
    QHash<int, QByteArray> m_read;
    int m_connections = 0;
    int m_requests = 0;
    int m_open = 0;
    int m_mostOpen = 0;
};

QByteArray ok(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void sayOk(const Asked &asked)
{
    asked.socket->write(ok("fine"));
}

HttpRequest request(const QUrl &url, bool write = false)
{
    HttpRequest made;
    made.url = url;
    made.body = "{}";
    made.write = write;
    return made;
}

/// One account with a clock that stands still.
struct Account
{
    explicit Account(Limits limits = {}, HttpOptions options = HttpOptions())
        : http(std::move(limits), clock, stop.get_token(), std::move(options))
    {
    }

    Result<HttpAnswer> ask(HttpRequest what) { return QCoro::waitFor(http.send(std::move(what))); }

    ManualClock clock;
    std::stop_source stop;
    AccountHttp http;
};

/// A task that keeps what came out of it.
struct Pending
{
    std::optional<Result<HttpAnswer>> outcome;
    bool isOver() const { return outcome.has_value(); }
};

QCoro::Task<void> follow(AccountHttp &http, HttpRequest what, Pending &pending, QList<int> *order, int number)
{
    pending.outcome = co_await http.send(std::move(what));
    if (order)
        order->append(number);
}

void begin(Account &account, HttpRequest what, Pending &pending, QList<int> *order = nullptr, int number = 0)
{
    follow(account.http, std::move(what), pending, order, number);
}

quint16 deafPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

std::unique_ptr<QTcpServer> secureServer(const TestCertificate &certificate)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(certificate.certificate));
    configuration.setPrivateKey(QSslKey(certificate.key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(configuration);
    return server;
}

QUrl secureUrl(const ScriptedServer &server, const QString &host = u"127.0.0.1"_s)
{
    return QUrl(u"https://%1:%2/a"_s.arg(host).arg(server.port()));
}

HttpOptions trusting(const TestCertificate &certificate)
{
    HttpOptions options;
    options.tls.setCaCertificates({QSslCertificate(certificate.certificate)});
    return options;
}

}

class AccountHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItIsAsked();
    void sendsNoBodyWithAGet();
    void letsNothingBreakItsLines();
    void givesAnyStatusAsAnAnswer();
    void keepsItsConnection();
    void makesNoMoreConnectionsThanAllowed();
    void readsAnAnswerThatEndsWithTheConnection();
    void repeatsAReadThatMetAStaleConnection();
    void doesNotRepeatAWriteThatMetAStaleConnection();
    void doesNotRepeatAReadOnAFreshConnection();
    void forgetsAConnectionThatWasClosedMeanwhile();
    void forgetsAConnectionThatSpeaksUnasked();
    void tellsAnAnswerCutShort();
    void tellsWhatCameToNothing_data();
    void tellsWhatCameToNothing();
    void tellsARefusedConnection();
    void tellsAnUnknownHost();
    void tellsATimeout();
    void tellsAnAddressThatIsNone_data();
    void tellsAnAddressThatIsNone();
    void speaksTlsWithWhoIsTrusted();
    void refusesCertificates_data();
    void refusesCertificates();
    void tellsWhoDoesNotSpeakTls();
    void hidesSecretsFromDetails();
    void cancelsWhatIsUnderWayAndWaiting();
    void isStoppedFromAnotherThread();
    void mayEndWithinItsLastAnswer();
    void keepsThePace();
    void refusesBeyondTheBudget();
    void holdsBack();
    void servesMoneyFirstWhenAllConnectionsAreBusy();
    void servesThousandsThatCannotConnect();
};

void AccountHttpTest::sendsWhatItIsAsked()
{
    QByteArray seen;
    ScriptedServer server([&](const Asked &asked) {
        seen = asked.bytes;
        asked.socket->write(
            "HTTP/1.1 201 Created\r\nContent-Type: text/plain\r\nX-Left: 7\r\nContent-Length: 2\r\n\r\nok");
    });
    Account account;
    HttpRequest made = request(server.url(u"/rest/task/?x=1&y=%D0%B0%26b"_s));
    made.body = "{\"a\":1}";
    made.headers.emplaceBack("Authorization", "Bearer token");
    const auto answer = account.ask(made);
    QVERIFY(answer);
    QCOMPARE(answer->status, 201);
    QCOMPARE(answer->body, "ok");
    QCOMPARE(answer->contentType, "text/plain");
    QCOMPARE(answer->header("x-left"), "7");
    QCOMPARE(seen,
        "POST /rest/task/?x=1&y=%D0%B0%26b HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port())
            + "\r\nUser-Agent: Provodka/" PROVODKA_VERSION "\r\nAccept: */*\r\nAccept-Encoding: identity\r\n"
              "Content-Type: application/json\r\nContent-Length: 7\r\nAuthorization: Bearer "
              "token\r\n\r\n{\"a\":1}");
}

void AccountHttpTest::sendsNoBodyWithAGet()
{
    QByteArray seen;
    ScriptedServer server([&](const Asked &asked) {
        seen = asked.bytes;
        sayOk(asked);
    });
    Account account;
    HttpRequest made = request(QUrl(u"http://127.0.0.1:%1"_s.arg(server.port())));
    made.method = "GET";
    made.body.clear();
    QVERIFY(account.ask(made));
    QVERIFY(seen.startsWith("GET / HTTP/1.1\r\n"));
    QVERIFY(!seen.contains("Content-"));
}

void AccountHttpTest::letsNothingBreakItsLines()
{
    Origin origin;
    origin.host = u"a.ua"_s;
    origin.port = 80;
    HttpRequest made = request(QUrl(u"http://a.ua/x%0D%0Ay"_s));
    made.contentType = "a\r\nB: c";
    made.headers.emplaceBack("D\r\nE", "f\r\n\r\ng");
    const QByteArray bytes = wireBytes(made, origin);
    QVERIFY(bytes.startsWith("POST /x%0D%0Ay HTTP/1.1\r\nHost: a.ua\r\n"));
    QVERIFY(bytes.endsWith("\r\nContent-Type: aB: c\r\nContent-Length: 2\r\nDE: fg\r\n\r\n{}"));
}

void AccountHttpTest::givesAnyStatusAsAnAnswer()
{
    ScriptedServer server([](const Asked &asked) {
        asked.socket->write(asked.request == 1
                ? "HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"
                : "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n");
    });
    Account account;
    QCOMPARE(account.ask(request(server.url()))->status, 302);
    QCOMPARE(account.ask(request(server.url()))->status, 500);
    QCOMPARE(server.requests(), 2);
}

void AccountHttpTest::keepsItsConnection()
{
    ScriptedServer server(sayOk);
    Account account;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(account.ask(request(server.url(), i % 2 == 0))->body, "fine");
    QCOMPARE(server.connections(), 1);
}

void AccountHttpTest::makesNoMoreConnectionsThanAllowed()
{
    ScriptedServer server(sayOk);
    Limits limits;
    limits.connections = 10;
    Account account(limits);
    std::vector<Pending> pending(200);
    for (Pending &one : pending)
        begin(account, request(server.url()), one);
    for (const Pending &one : pending) {
        QTRY_VERIFY_WITH_TIMEOUT(one.isOver(), 20000);
        QCOMPARE((*one.outcome)->body, "fine");
    }
    QCOMPARE(server.mostOpen(), 10);
    QCOMPARE(server.connections(), 10);
}

void AccountHttpTest::readsAnAnswerThatEndsWithTheConnection()
{
    ScriptedServer server([](const Asked &asked) {
        asked.socket->write("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(300'000, 'a'));
        asked.socket->disconnectFromHost();
    });
    Account account;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(account.ask(request(server.url()))->body.size(), 300'000);
    QCOMPARE(server.connections(), 3);
}

void AccountHttpTest::repeatsAReadThatMetAStaleConnection()
{
    ScriptedServer server([](const Asked &asked) {
        if (asked.request == 2)
            asked.socket->abort();
        else
            sayOk(asked);
    });
    Account account;
    QVERIFY(account.ask(request(server.url())));
    QVERIFY(account.ask(request(server.url())));
    QCOMPARE(server.requests(), 3);
    QCOMPARE(server.connections(), 2);
}

void AccountHttpTest::doesNotRepeatAWriteThatMetAStaleConnection()
{
    ScriptedServer server([](const Asked &asked) {
        if (asked.request == 2)
            asked.socket->abort();
        else
            sayOk(asked);
    });
    Account account;
    QVERIFY(account.ask(request(server.url())));
    const auto answer = account.ask(request(server.url(), true));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY(answer.error().mayHaveRun);
    QCOMPARE(server.requests(), 2);
}

void AccountHttpTest::doesNotRepeatAReadOnAFreshConnection()
{
    ScriptedServer server([](const Asked &asked) { asked.socket->abort(); });
    Account account;
    const auto answer = account.ask(request(server.url()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY(!answer.error().mayHaveRun);
    QCOMPARE(server.requests(), 1);
}

void AccountHttpTest::forgetsAConnectionThatWasClosedMeanwhile()
{
    ScriptedServer server([](const Asked &asked) {
        sayOk(asked);
        asked.socket->disconnectFromHost();
    });
    Account account;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(account.ask(request(server.url(), true)));
        QTRY_COMPARE_WITH_TIMEOUT(server.open(), 0, 20000);
        QCoreApplication::processEvents();
    }
    QCOMPARE(server.connections(), 5);
}

void AccountHttpTest::forgetsAConnectionThatSpeaksUnasked()
{
    QTcpSocket *first = nullptr;
    ScriptedServer server([&](const Asked &asked) {
        if (asked.request == 1)
            first = asked.socket;
        sayOk(asked);
    });
    Account account;
    QVERIFY(account.ask(request(server.url())));
    first->write(ok("not yours"));
    first->flush();
    QTest::qWait(100);
    QCOMPARE(account.ask(request(server.url()))->body, "fine");
    QCOMPARE(server.connections(), 2);
}

void AccountHttpTest::tellsAnAnswerCutShort()
{
    ScriptedServer server([](const Asked &asked) {
        asked.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        asked.socket->disconnectFromHost();
    });
    Account account;
    for (const bool write : {false, true}) {
        const auto answer = account.ask(request(server.url(), write));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QCOMPARE(answer.error().mayHaveRun, write);
    }
    QCOMPARE(server.requests(), 2);
}

void AccountHttpTest::tellsWhatCameToNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("garbage") << QByteArray("\x15\x03\x01 what?\r\n") << int(Error::Kind::Network);
    QTest::newRow("declared too large")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10001\r\n\r\n") << int(Error::Kind::Malformed);
    QTest::newRow("too large without a word")
        << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(10001, 'a') << int(Error::Kind::Malformed);
    QTest::newRow("endless head") << "HTTP/1.1 200 OK\r\nA: " + QByteArray(100'000, 'a')
                                  << int(Error::Kind::Malformed);
}

void AccountHttpTest::tellsWhatCameToNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    ScriptedServer server([&](const Asked &asked) { asked.socket->write(bytes); });
    HttpOptions options;
    options.answer.bodyBytes = 10000;
    Account account({}, options);
    for (const bool write : {false, true}) {
        const auto answer = account.ask(request(server.url(), write));
        QVERIFY(!answer);
        QCOMPARE(int(answer.error().kind), kind);
        QCOMPARE(answer.error().mayHaveRun, write);
        QVERIFY(answer.error().text.english().contains(u"127.0.0.1"_s));
    }
    QCOMPARE(server.connections(), 2);
}

void AccountHttpTest::tellsARefusedConnection()
{
    const quint16 port = deafPort();
    Account account;
    const auto answer = account.ask(request(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)), true));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY(!answer.error().mayHaveRun);
    QVERIFY(answer.error().text.english().startsWith(u"127.0.0.1:%1 refuses connections."_s.arg(port)));
}

void AccountHttpTest::tellsAnUnknownHost()
{
    Account account;
    const auto answer = account.ask(request(QUrl(u"https://no-such-host.invalid/"_s), true));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY(!answer.error().mayHaveRun);
    QVERIFY(answer.error().text.english().startsWith(u"The address no-such-host.invalid was not found."_s));
}

void AccountHttpTest::tellsATimeout()
{
    ScriptedServer server([](const Asked &asked) {
        if (asked.request < 3)
            asked.socket->write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nslow");
        else
            sayOk(asked);
    });
    Account account;
    for (const bool write : {false, true}) {
        HttpRequest made = request(server.url(), write);
        made.timeout = 200ms;
        const auto answer = account.ask(made);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QCOMPARE(answer.error().mayHaveRun, write);
        QVERIFY(answer.error().text.english().contains(u"did not answer in time"_s));
    }
    QCOMPARE(account.ask(request(server.url()))->body, "fine");
    QCOMPARE(server.connections(), 3);
}

void AccountHttpTest::tellsAnAddressThatIsNone_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("nothing") << QUrl();
    QTest::newRow("no scheme") << QUrl(u"firm.planfix.com/rest"_s);
    QTest::newRow("other scheme") << QUrl(u"ftp://firm.planfix.com/rest"_s);
    QTest::newRow("no host") << QUrl(u"https:///rest"_s);
}

void AccountHttpTest::tellsAnAddressThatIsNone()
{
    QFETCH(QUrl, url);
    Account account;
    const auto answer = account.ask(request(url, true));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Misconfigured);
    QVERIFY(!answer.error().mayHaveRun);
}

void AccountHttpTest::speaksTlsWithWhoIsTrusted()
{
    const TestCertificate certificate = makeCertificate("IP:127.0.0.1", -1, 1);
    ScriptedServer server(sayOk, secureServer(certificate));
    Account account({}, trusting(certificate));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(account.ask(request(secureUrl(server), true))->body, "fine");
    QCOMPARE(server.connections(), 1);
}

void AccountHttpTest::refusesCertificates_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("words");
    QTest::newRow("expired") << QByteArray("IP:127.0.0.1") << -9 << -1 << true << u"has expired"_s;
    QTest::newRow("not yet valid") << QByteArray("IP:127.0.0.1") << 2 << 9 << true << u"not valid yet"_s;
    QTest::newRow("for another name")
        << QByteArray("DNS:other.test") << -1 << 1 << true << u"for another name"_s;
    QTest::newRow("signed by itself")
        << QByteArray("IP:127.0.0.1") << -1 << 1 << false << u"signed by itself"_s;
}

void AccountHttpTest::refusesCertificates()
{
    QFETCH(QByteArray, name);
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(bool, trusted);
    QFETCH(QString, words);
    const TestCertificate certificate = makeCertificate(name, from, until);
    ScriptedServer server(sayOk, secureServer(certificate));
    Account account({}, trusted ? trusting(certificate) : HttpOptions());
    const auto answer = account.ask(request(secureUrl(server), true));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Misconfigured);
    QVERIFY(!answer.error().mayHaveRun);
    QVERIFY2(answer.error().text.english().contains(words), qPrintable(answer.error().logLine()));
    QVERIFY(answer.error().text.english().contains(u"127.0.0.1"_s));
    QCOMPARE(server.requests(), 0);
}

void AccountHttpTest::tellsWhoDoesNotSpeakTls()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(
            socket, &QTcpSocket::readyRead, socket, [socket] { socket->write("HTTP/1.1 400 Bad\r\n\r\n"); });
    });
    Account account;
    const auto answer = account.ask(request(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort())), true));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QVERIFY(!answer.error().mayHaveRun);
    QVERIFY(answer.error().text.english().contains(u"secure connection"_s));
}

void AccountHttpTest::hidesSecretsFromDetails()
{
    ScriptedServer server([](const Asked &asked) { asked.socket->abort(); });
    Account account;
    HttpRequest made = request(server.url(u"/rest/1/a8s7d6f5g4h3j2k1/crm.deal.list?auth=s3cr3tquery"_s));
    made.headers.emplaceBack("Authorization", "Bearer s3cr3theader");
    made.body = "{\"token\":\"s3cr3tbody\"}";
    const auto answer = account.ask(made);
    QVERIFY(!answer);
    QVERIFY(answer.error().detail.contains(u"/rest/1/…/crm.deal.list"_s));
    for (const QString &secret : {u"s3cr3t"_s, u"a8s7d6f5g4h3j2k1"_s})
        QVERIFY(!answer.error().logLine().contains(secret));
}

void AccountHttpTest::cancelsWhatIsUnderWayAndWaiting()
{
    ScriptedServer server([](const Asked &) {});
    Limits limits;
    limits.connections = 2;
    Account account(limits);
    std::vector<Pending> pending(4);
    for (Pending &one : pending)
        begin(account, request(server.url(), true), one);
    QTRY_COMPARE_WITH_TIMEOUT(server.requests(), 2, 20000);
    account.stop.request_stop();
    for (const Pending &one : pending) {
        QTRY_VERIFY_WITH_TIMEOUT(one.isOver(), 20000);
        QCOMPARE(one.outcome->error().kind, Error::Kind::Cancelled);
    }
    QVERIFY(pending[0].outcome->error().mayHaveRun);
    QVERIFY(!pending[3].outcome->error().mayHaveRun);
    QCOMPARE(account.ask(request(server.url())).error().kind, Error::Kind::Cancelled);
    QCOMPARE(server.requests(), 2);
}

void AccountHttpTest::isStoppedFromAnotherThread()
{
    ScriptedServer server([](const Asked &) {});
    Account account;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        QThread::msleep(100);
        account.stop.request_stop();
    }));
    thread->start();
    QCOMPARE(account.ask(request(server.url())).error().kind, Error::Kind::Cancelled);
    thread->wait();
}

namespace {

QCoro::Task<void> endAfterwards(std::unique_ptr<Account> &account, HttpRequest what, Pending &pending)
{
    pending.outcome = co_await account->http.send(std::move(what));
    account.reset();
}

}

void AccountHttpTest::mayEndWithinItsLastAnswer()
{
    for (const bool cut : {false, true}) {
        ScriptedServer server([cut](const Asked &asked) {
            if (cut)
                asked.socket->abort();
            else
                sayOk(asked);
        });
        auto account = std::make_unique<Account>();
        Pending pending;
        endAfterwards(account, request(server.url()), pending);
        QTRY_VERIFY_WITH_TIMEOUT(pending.isOver(), 20000);
        QCOMPARE(bool(*pending.outcome), !cut);
        QVERIFY(!account);
        QCoreApplication::processEvents();
    }
}

void AccountHttpTest::keepsThePace()
{
    ScriptedServer server(sayOk);
    Limits limits;
    limits.windows = {{u"second"_s, 10, 1s, 0}};
    limits.share = 100;
    Account account(limits);
    std::vector<Pending> pending(3);
    for (Pending &one : pending)
        begin(account, request(server.url()), one);
    for (int served = 1; served <= 3; ++served) {
        QTRY_COMPARE_WITH_TIMEOUT(server.requests(), served, 20000);
        QTest::qWait(250); // time goes by, and the account's clock stands still
        QCOMPARE(server.requests(), served);
        account.clock.go(100ms);
    }
    QTRY_VERIFY_WITH_TIMEOUT(pending[2].isOver(), 20000);
}

void AccountHttpTest::refusesBeyondTheBudget()
{
    ScriptedServer server(sayOk);
    Limits limits;
    limits.windows = {{u"day"_s, 2, 24h, 0}};
    limits.share = 100;
    Account account(limits);
    QVERIFY(account.ask(request(server.url())));
    account.http.leftToday(0);
    const auto answer = account.ask(request(server.url(), true));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::RateLimited);
    QCOMPARE(answer.error().retryAfter, 24h);
    QVERIFY(!answer.error().mayHaveRun);
    QCOMPARE(server.requests(), 1);
}

void AccountHttpTest::holdsBack()
{
    ScriptedServer server(sayOk);
    Account account;
    account.http.holdBack(200ms);
    Pending pending;
    begin(account, request(server.url()), pending);
    QTest::qWait(400);
    QCOMPARE(server.requests(), 0);
    account.clock.go(200ms);
    QTRY_VERIFY_WITH_TIMEOUT(pending.isOver(), 20000);
    Pending refused;
    account.http.holdBack(30s);
    begin(account, request(server.url()), refused);
    QVERIFY(!refused.isOver());
    account.http.holdBack(2min);
    QTRY_VERIFY_WITH_TIMEOUT(refused.isOver(), 20000);
    QCOMPARE(refused.outcome->error().kind, Error::Kind::RateLimited);
    QCOMPARE(refused.outcome->error().retryAfter, 2min);
}

void AccountHttpTest::servesMoneyFirstWhenAllConnectionsAreBusy()
{
    ScriptedServer server(sayOk);
    Limits limits;
    limits.connections = 1;
    Account account(limits);
    std::vector<Pending> pending(5);
    QList<int> order;
    const QList<Spend> classes{Spend::History, Spend::History, Spend::Routine, Spend::People, Spend::Money};
    for (int i = 0; i < 5; ++i) {
        HttpRequest made = request(server.url());
        made.spend = classes[i];
        begin(account, made, pending[size_t(i)], &order, i);
    }
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 5, 20000);
    QCOMPARE(order, (QList<int>{0, 4, 3, 2, 1}));
}

void AccountHttpTest::servesThousandsThatCannotConnect()
{
    Limits limits;
    limits.connections = 1;
    Account account(limits);
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(deafPort()));
    std::vector<Pending> pending(3000);
    for (Pending &one : pending)
        begin(account, request(url), one);
    for (const Pending &one : pending) {
        QTRY_VERIFY_WITH_TIMEOUT(one.isOver(), 20000);
        QCOMPARE(one.outcome->error().kind, Error::Kind::Network);
    }
}

}

QTEST_GUILESS_MAIN(provodka::AccountHttpTest)
#include "accounthttp_test.moc"
