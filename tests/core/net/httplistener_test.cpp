#include "core/net/httplistener.h"
#include "tests/core/net/rawclient.h"

#include <QMutex>
#include <QTest>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <memory>
#include <vector>

#include <sys/socket.h>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString loopback = u"127.0.0.1"_s;

QByteArray post(const QByteArray &path, const QByteArray &body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

QByteArray get(const QByteArray &path)
{
    return "GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n";
}

/// Answers with what was asked.
void echo(const IncomingRequest &request, const HttpListener::Answer &answer)
{
    OutgoingAnswer out;
    out.contentType = "text/plain";
    out.body = request.method + ' ' + request.path + ' ' + request.query + ' ' + request.body;
    if (request.path == "/slow")
        out.delay = std::chrono::milliseconds(300);
    if (request.path == "/cut")
        out.cut = true;
    answer(out);
}

HttpListener::Limits quick()
{
    HttpListener::Limits limits;
    limits.requestDeadline = std::chrono::milliseconds(400);
    limits.idle = std::chrono::milliseconds(400);
    return limits;
}

/// Keeps the rights to answer until the test gives them away.
class Desk
{
public:
    HttpListener::Handler handler()
    {
        return [this](const IncomingRequest &, HttpListener::Answer answer) {
            const QMutexLocker lock(&m_mutex);
            m_answers.push_back(std::move(answer));
            m_came.wakeAll();
        };
    }

    std::vector<HttpListener::Answer> take(size_t count)
    {
        const QMutexLocker lock(&m_mutex);
        while (m_answers.size() < count) {
            if (!m_came.wait(&m_mutex, 20000))
                break;
        }
        return std::exchange(m_answers, {});
    }

private:
    QMutex m_mutex;
    QWaitCondition m_came;
    std::vector<HttpListener::Answer> m_answers;
};

OutgoingAnswer said(const QByteArray &body)
{
    OutgoingAnswer answer;
    answer.body = body;
    return answer;
}

}

class HttpListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheRequestAsItWasSent();
    void saysTheAnswerWithItsHeaders();
    void servesOneConnectionAgainAndAgain();
    void answersPipelinedRequestsInOrder();
    void takesARequestThatComesByteByByte();
    void takesChunks();
    void asksForTheBodyOfWhoWaitsForIt();
    void refuses_data();
    void refuses();
    void refusesALargeBodyWithoutLosingTheAnswer();
    void refusesAnEndlessChunkedBody();
    void refusesAnEndlessChunkExtension();
    void dropsARequestThatDripsBeyondItsDeadline();
    void dropsASilentNewcomer();
    void dropsAnIdleConnection();
    void servesOthersWhileHundredsAreSlow();
    void givesTheLongestWaitingPlaceToANewcomer();
    void keepsNewcomersWaitingWhileAllPlacesAreInHand();
    void delaysOneAnswerAndServesOthers();
    void cutsInsteadOfAnswering();
    void cutsWhenTheAnswerIsDropped();
    void takesTheFirstOfTwoAnswers();
    void isAnsweredFromAnotherThreadLater();
    void postsAfterTheHandlersThatAreReady();
    void tellsItsAddressesApart();
    void saysThatAPortIsTaken();
    void saysThatAnAddressIsNotOurs();
    void letsRequestsInHandFinishWhenStopping();
    void stopsAlthoughNobodyAnswers();
    void survivesAnswersThatComeAfterItsEnd();
    void answersWhoClosedHisSendingSide();
};

void HttpListenerTest::givesTheRequestAsItWasSent()
{
    IncomingRequest seen;
    HttpListener listener({}, [&](IncomingRequest request, HttpListener::Answer answer) {
        seen = std::move(request);
        answer({});
    });
    const quint16 port = listener.listen(loopback, 0).value();
    RawClient client(port);
    const QByteArray body("\xd0\xb3\0\xff", 4);
    client.say("POST /way/for%2Fpay?a=1%262&b=? HTTP/1.1\r\nHost: x\r\nX-One: 1\r\nx-one: 2\r\n"
               "Content-Length: 4\r\n\r\n"
        + body);
    QCOMPARE(client.status(), 200);
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/way/for%2Fpay?a=1%262&b=?");
    QCOMPARE(seen.path, "/way/for%2Fpay");
    QCOMPARE(seen.query, "a=1%262&b=?");
    QCOMPARE(seen.body, body);
    QCOMPARE(seen.header("x-one"), "1");
    QCOMPARE(seen.headers.size(), 4);
    QCOMPARE(seen.localPort, port);
}

void HttpListenerTest::saysTheAnswerWithItsHeaders()
{
    HttpListener listener({}, [](const IncomingRequest &request, const HttpListener::Answer &answer) {
        OutgoingAnswer out;
        out.status = request.path == "/none" ? 204 : 503;
        out.contentType = "text/html; charset=utf-8";
        out.body = "<p>busy</p>";
        out.headers.emplaceBack("Retry-After", "5\r\nInjected: yes");
        answer(out);
    });
    RawClient client(listener.listen(loopback, 0).value());
    client.say(get("/"));
    QCOMPARE(client.answer(),
        "HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 11\r\n"
        "Retry-After: 5Injected: yes\r\n\r\n<p>busy</p>");
    client.say("HEAD / HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(client.answer(false).contains("Content-Length: 11\r\n"));
    client.say(get("/none"));
    const QByteArray none = client.answer();
    QVERIFY(none.startsWith("HTTP/1.1 204"));
    QVERIFY(!none.contains("Content-Length"));
}

void HttpListenerTest::servesOneConnectionAgainAndAgain()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    for (int i = 0; i < 100; ++i) {
        client.say(post("/n", QByteArray::number(i)));
        QVERIFY(client.answer().endsWith("POST /n  " + QByteArray::number(i)));
    }
    client.say("GET /last HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(client.answer().contains("Connection: close"));
    QVERIFY(client.isClosed());

    RawClient old(listener.listen(loopback, 0).value());
    old.say("GET /old HTTP/1.0\r\n\r\n");
    QVERIFY(old.rest().endsWith("GET /old  "));
}

void HttpListenerTest::answersPipelinedRequestsInOrder()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    QByteArray all;
    for (int i = 0; i < 200; ++i)
        all += post(i == 7 ? "/slow" : "/n", QByteArray::number(i));
    client.say(all);
    for (int i = 0; i < 200; ++i)
        QVERIFY(client.answer().endsWith("  " + QByteArray::number(i)));
}

void HttpListenerTest::takesARequestThatComesByteByByte()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    for (const char byte : post("/drip", "ab"))
        client.say(QByteArray(1, byte));
    QVERIFY(client.answer().endsWith("POST /drip  ab"));
}

void HttpListenerTest::takesChunks()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    client.say("POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: "
               "chunked\r\n\r\n3\r\nabc\r\n2;note=1\r\nde\r\n0\r\n\r\n");
    QVERIFY(client.answer().endsWith("POST /c  abcde"));
    client.say(get("/after"));
    QVERIFY(client.answer().endsWith("GET /after  "));
}

void HttpListenerTest::asksForTheBodyOfWhoWaitsForIt()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    client.say("POST /e HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(client.answer(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.say("ok");
    QVERIFY(client.answer().endsWith("POST /e  ok"));
}

void HttpListenerTest::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray start = "POST / HTTP/1.1\r\nHost: x\r\n";
    QTest::newRow("two lengths") << start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab" << 400;
    QTest::newRow("the same length twice")
        << start + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na" << 400;
    QTest::newRow("length and chunked")
        << start + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("chunked and length")
        << start + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n"
        << 400;
    QTest::newRow("unknown coding") << start + "Transfer-Encoding: gzip\r\n\r\n" << 400;
    QTest::newRow("two codings") << start + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("coding twice") << start
            + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                                  << 400;
    QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n") << 400;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("negative length") << start + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02garbage\r\n\r\n") << 400;
    QTest::newRow("bad chunk") << start + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n" << 400;
    QTest::newRow("version 9.9") << QByteArray("GET / HTTP/9.9\r\nHost: x\r\n\r\n") << 400;
    QTest::newRow("bare line feeds") << QByteArray("GET / HTTP/1.1\nHost: x\n\n") << 400;
    QTest::newRow("space before colon") << QByteArray("GET / HTTP/1.1\r\nHost : x\r\n\r\n") << 400;
    QTest::newRow("long target") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n" << 431;
    QTest::newRow("large headers") << start + "X: " + QByteArray(100 * 1024, 'a') + "\r\n\r\n" << 431;
    QByteArray many = start;
    for (int i = 0; i < 10000; ++i)
        many += "X: 1\r\n";
    QTest::newRow("many headers") << many + "\r\n" << 431;
    QTest::newRow("declared too large") << start + "Content-Length: 65537\r\n\r\n" << 413;
    QTest::newRow("too large and asked before")
        << start + "Expect: 100-continue\r\nContent-Length: 65537\r\n\r\n"
        << 413;
    QTest::newRow("declared beyond all numbers") << start + "Content-Length: 99999999999999999999999\r\n\r\n"
                                                 << 400;
}

void HttpListenerTest::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    std::atomic<int> handled = 0;
    HttpListener listener({}, [&](const IncomingRequest &asked, const HttpListener::Answer &answer) {
        if (asked.path != "/fine")
            ++handled;
        echo(asked, answer);
    });
    const quint16 port = listener.listen(loopback, 0).value();
    RawClient client(port);
    client.say(request);
    QCOMPARE(client.status(), status);
    client.socket().disconnectFromHost();
    QVERIFY(client.isClosed());
    RawClient other(port);
    other.say(get("/fine"));
    QCOMPARE(other.status(), 200);
    QCOMPARE(handled.load(), 0);
}

void HttpListenerTest::refusesALargeBodyWithoutLosingTheAnswer()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    client.say(post("/large", QByteArray(3'000'000, 'a')));
    QCOMPARE(client.status(), 413);
}

void HttpListenerTest::refusesAnEndlessChunkedBody()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    client.say("POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "4000\r\n" + QByteArray(0x4000, 'a') + "\r\n";
    for (int i = 0; i < 8; ++i)
        client.say(chunk);
    QCOMPARE(client.status(), 413);
}

void HttpListenerTest::refusesAnEndlessChunkExtension()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    client.say("POST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1;a=");
    client.say(QByteArray(200'000, 'b'));
    QCOMPARE(client.status(), 431);
}

void HttpListenerTest::dropsARequestThatDripsBeyondItsDeadline()
{
    HttpListener listener(quick(), echo);
    RawClient client(listener.listen(loopback, 0).value());
    client.say("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
    // Each byte comes in time, the request does not.
    int drops = 0;
    while (client.socket().state() == QAbstractSocket::ConnectedState && drops < 400) {
        client.say("a");
        client.socket().waitForReadyRead(50);
        ++drops;
    }
    QVERIFY(drops > 2 && drops < 400);
    QVERIFY(client.isClosed());
}

void HttpListenerTest::dropsASilentNewcomer()
{
    HttpListener::Limits limits = quick();
    limits.idle = std::chrono::hours(1);
    HttpListener listener(limits, echo);
    RawClient client(listener.listen(loopback, 0).value());
    QVERIFY(client.isClosed());
}

void HttpListenerTest::dropsAnIdleConnection()
{
    HttpListener::Limits limits = quick();
    limits.requestDeadline = std::chrono::hours(1);
    HttpListener listener(limits, echo);
    RawClient client(listener.listen(loopback, 0).value());
    client.say(get("/"));
    QCOMPARE(client.status(), 200);
    QVERIFY(client.isClosed());
}

void HttpListenerTest::servesOthersWhileHundredsAreSlow()
{
    HttpListener listener({}, echo);
    const quint16 port = listener.listen(loopback, 0).value();
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<RawClient>(port));
        slow.back()->say("POST / HTTP/1.1\r\nHost:");
    }
    for (int i = 0; i < 20; ++i) {
        RawClient client(port);
        client.say(post("/quick", "q"));
        QCOMPARE(client.status(), 200);
    }
}

void HttpListenerTest::givesTheLongestWaitingPlaceToANewcomer()
{
    HttpListener::Limits limits;
    limits.connections = 3;
    HttpListener listener(limits, echo);
    const quint16 port = listener.listen(loopback, 0).value();
    RawClient first(port);
    RawClient second(port);
    RawClient third(port);
    for (RawClient *client : {&first, &second, &third, &first}) {
        client->say(get("/"));
        QCOMPARE(client->status(), 200);
    }
    RawClient fourth(port);
    fourth.say(get("/"));
    QCOMPARE(fourth.status(), 200);
    QVERIFY(second.isClosed());
    for (RawClient *client : {&first, &third}) {
        client->say(get("/"));
        QCOMPARE(client->status(), 200);
    }
}

void HttpListenerTest::keepsNewcomersWaitingWhileAllPlacesAreInHand()
{
    HttpListener::Limits limits;
    limits.connections = 2;
    Desk desk;
    HttpListener listener(limits, desk.handler());
    const quint16 port = listener.listen(loopback, 0).value();
    RawClient first(port);
    RawClient second(port);
    first.say(get("/"));
    second.say(get("/"));
    const auto busy = desk.take(2);
    RawClient third(port);
    third.say(get("/"));
    RawClient fourth(port);
    fourth.say(get("/"));
    QVERIFY(third.hasNothingNow());
    QVERIFY(desk.take(0).empty());
    for (const auto &answer : busy)
        answer(said("1"));
    QCOMPARE(first.status(), 200);
    QCOMPARE(second.status(), 200);
    for (const auto &answer : desk.take(2))
        answer(said("2"));
    QCOMPARE(third.status() + fourth.status(), 400);
}

void HttpListenerTest::delaysOneAnswerAndServesOthers()
{
    std::atomic<bool> slowAsked = false;
    HttpListener listener({}, [&](const IncomingRequest &request, const HttpListener::Answer &answer) {
        OutgoingAnswer out;
        if (request.path == "/slow") {
            slowAsked = true;
            out.delay = std::chrono::milliseconds(1500);
        }
        answer(out);
    });
    const quint16 port = listener.listen(loopback, 0).value();
    RawClient slow(port);
    slow.say(get("/slow"));
    QTRY_VERIFY_WITH_TIMEOUT(slowAsked, 20000);
    RawClient other(port);
    other.say(get("/"));
    QCOMPARE(other.status(), 200);
    QVERIFY(slow.hasNothingNow());
    QCOMPARE(slow.status(), 200);
}

void HttpListenerTest::cutsInsteadOfAnswering()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    client.say(get("/cut"));
    QVERIFY(client.isClosed());
}

void HttpListenerTest::cutsWhenTheAnswerIsDropped()
{
    HttpListener listener({}, [](const IncomingRequest &, const HttpListener::Answer &) {});
    RawClient client(listener.listen(loopback, 0).value());
    client.say(get("/"));
    QVERIFY(client.isClosed());
}

void HttpListenerTest::takesTheFirstOfTwoAnswers()
{
    HttpListener listener({}, [](const IncomingRequest &, const HttpListener::Answer &answer) {
        answer(said("first"));
        answer(said("second"));
    });
    RawClient client(listener.listen(loopback, 0).value());
    for (int i = 0; i < 3; ++i) {
        client.say(get("/"));
        QVERIFY(client.answer().endsWith("first"));
    }
}

void HttpListenerTest::isAnsweredFromAnotherThreadLater()
{
    Desk desk;
    HttpListener listener({}, desk.handler());
    RawClient client(listener.listen(loopback, 0).value());
    for (int i = 0; i < 50; ++i) {
        client.say(get("/"));
        auto answers = desk.take(1);
        const std::unique_ptr<QThread> thread(QThread::create([&] { answers[0](said("later")); }));
        thread->start();
        QVERIFY(client.answer().endsWith("later"));
        thread->wait();
    }
}

void HttpListenerTest::postsAfterTheHandlersThatAreReady()
{
    // What an intake does: gathers what is ready, commits once, answers all. On the listener's thread only.
    std::vector<HttpListener::Answer> gathered;
    std::atomic<int> commits = 0;
    HttpListener *self = nullptr;
    HttpListener listener({}, [&](const IncomingRequest &, HttpListener::Answer answer) {
        gathered.push_back(std::move(answer));
        if (gathered.size() > 1)
            return;
        self->post([&] {
            ++commits;
            for (const auto &given : std::exchange(gathered, {}))
                given(said("stored"));
        });
    });
    self = &listener;
    const quint16 port = listener.listen(loopback, 0).value();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 50; ++i)
        clients.push_back(std::make_unique<RawClient>(port));
    std::atomic<bool> go = false;
    std::atomic<bool> held = false;
    listener.post([&] {
        held = true;
        while (!go)
            QThread::yieldCurrentThread();
    });
    QTRY_VERIFY_WITH_TIMEOUT(held, 20000);
    for (const auto &client : clients)
        client->say(post("/", "x"));
    go = true;
    for (const auto &client : clients)
        QVERIFY(client->answer().endsWith("stored"));
    QVERIFY2(commits < 10, qPrintable(QString::number(commits)));
}

void HttpListenerTest::tellsItsAddressesApart()
{
    HttpListener listener({}, [](const IncomingRequest &request, const HttpListener::Answer &answer) {
        answer(said(QByteArray::number(request.localPort)));
    });
    const quint16 one = listener.listen(loopback, 0).value();
    RawClient first(one);
    first.say(get("/"));
    QVERIFY(first.answer().endsWith(QByteArray::number(one)));
    const quint16 two = listener.listen(u"localhost"_s, 0).value();
    QVERIFY(one != two);
    RawClient second(two);
    second.say(get("/"));
    QVERIFY(second.answer().endsWith(QByteArray::number(two)));
}

void HttpListenerTest::saysThatAPortIsTaken()
{
    HttpListener first({}, echo);
    const quint16 port = first.listen(loopback, 0).value();
    HttpListener second({}, echo);
    const auto refused = second.listen(loopback, port);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Misconfigured);
    QCOMPARE(refused.error().text.english(),
        u"The address 127.0.0.1:%1 is already used by another program. Close that program or choose another port."_s
            .arg(port));
    QVERIFY(second.listen(loopback, 0));
}

void HttpListenerTest::saysThatAnAddressIsNotOurs()
{
    HttpListener listener({}, echo);
    const auto refused = listener.listen(u"192.0.2.1"_s, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Misconfigured);
    QVERIFY(refused.error().text.english().contains(u"192.0.2.1"_s));
    QVERIFY(!listener.listen(u"no.such.host.invalid"_s, 0));
}

void HttpListenerTest::letsRequestsInHandFinishWhenStopping()
{
    Desk desk;
    HttpListener listener({}, desk.handler());
    const quint16 port = listener.listen(loopback, 0).value();
    RawClient inHand(port);
    inHand.say(get("/"));
    RawClient idle(port);
    auto answers = desk.take(1);
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        QThread::msleep(200);
        answers[0](said("still"));
    }));
    thread->start();
    listener.stop();
    thread->wait();
    QVERIFY(inHand.answer().endsWith("still"));
    QVERIFY(inHand.isClosed());
    QVERIFY(idle.isClosed());
    QTcpSocket late;
    late.connectToHost(loopback, port);
    QVERIFY(!late.waitForConnected(5000));
    QVERIFY(!listener.listen(loopback, 0));
}

void HttpListenerTest::stopsAlthoughNobodyAnswers()
{
    Desk desk;
    HttpListener listener({}, desk.handler());
    RawClient client(listener.listen(loopback, 0).value());
    client.say(get("/"));
    const auto answers = desk.take(1);
    listener.stop();
    QVERIFY(client.isClosed());
}

void HttpListenerTest::survivesAnswersThatComeAfterItsEnd()
{
    Desk desk;
    auto listener = std::make_unique<HttpListener>(HttpListener::Limits(), desk.handler());
    RawClient client(listener->listen(loopback, 0).value());
    client.say(get("/"));
    auto answers = desk.take(1);
    listener->stop();
    listener->post([] {});
    listener.reset();
    answers[0](said("too late"));
    answers.clear();
    QVERIFY(client.isClosed());
}

void HttpListenerTest::answersWhoClosedHisSendingSide()
{
    HttpListener listener({}, echo);
    RawClient client(listener.listen(loopback, 0).value());
    client.say(get("/slow"));
    ::shutdown(int(client.socket().socketDescriptor()), SHUT_WR);
    QVERIFY(client.answer().endsWith("GET /slow  "));

    RawClient unfinished(listener.listen(loopback, 0).value());
    unfinished.say("GET /never HTTP/1.1\r\n");
    ::shutdown(int(unfinished.socket().socketDescriptor()), SHUT_WR);
    QCOMPARE(unfinished.status(), 400);
}

}

QTEST_GUILESS_MAIN(provodka::HttpListenerTest)
#include "httplistener_test.moc"
