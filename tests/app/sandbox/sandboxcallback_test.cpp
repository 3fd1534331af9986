#include "app/sandbox/wayforpaywire.h"
#include "core/net/httplistener.h"
#include "tests/app/sandbox/desk.h"

#include <QJsonDocument>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using provodka::HttpListener;
using provodka::IncomingRequest;
using provodka::OutgoingAnswer;
using provodka::sandbox::wayforpay::rawMembers;
using provodka::sandbox::wayforpay::signature;
using provodka::sandbox::wayforpay::signedText;

/// A shop that takes callbacks; how it answers can be changed.
class Shop
{
public:
    using Answering = std::function<OutgoingAnswer(const IncomingRequest &, const QByteArray &json)>;

    explicit Shop(QByteArray secret)
        : m_secret(std::move(secret))
        , m_listener(HttpListener::Limits(),
              [this](IncomingRequest request, HttpListener::Answer answer) { take(request, answer); })
    {
        m_port = m_listener.listen(u"127.0.0.1"_s, 0).value_or(0);
    }
    QString url() const { return u"http://127.0.0.1:%1/callback/secret?x=1"_s.arg(m_port); }
    QList<IncomingRequest> taken()
    {
        const QMutexLocker lock(&m_mutex);
        return m_taken;
    }
    void answerWith(Answering answering)
    {
        const QMutexLocker lock(&m_mutex);
        m_answering = std::move(answering);
    }
    OutgoingAnswer accept(const QByteArray &json) const
    {
        const QByteArray reference = signedText(rawMembers(json).value("orderReference"));
        const QByteArray digest = signature({reference, "accept", "1795290900"}, m_secret);
        OutgoingAnswer answer;
        const QJsonObject body{{u"orderReference"_s, QString::fromUtf8(reference)},
            {u"status"_s, u"accept"_s}, {u"time"_s, 1795290900},
            {u"signature"_s, QString::fromLatin1(digest)}};
        answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return answer;
    }

private:
    void take(const IncomingRequest &request, const HttpListener::Answer &answer)
    {
        Answering answering;
        {
            const QMutexLocker lock(&m_mutex);
            m_taken.append(request);
            answering = m_answering;
        }
        answer(answering ? answering(request, request.body) : accept(request.body));
    }

    QByteArray m_secret;
    QMutex m_mutex;
    QList<IncomingRequest> m_taken;
    Answering m_answering;
    quint16 m_port = 0;
    HttpListener m_listener;
};

/// WayForPay's callbacks to the shop.
class SandboxCallbackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bodyIsWrittenAsTheGatewayDoes();
    void bodyComesInManyForms_data();
    void bodyComesInManyForms();
    void acceptedCallbacksAreNotRepeated();
    void unacceptedCallbacksAreRepeated_data();
    void unacceptedCallbacksAreRepeated();
    void closedShopsAreAskedAgain();
    void chunkedAnswersAreRead();
    void lostAnswersAreRepeated();
    void duplicatesAreSentOnDemand();
    void forgedCallbacksAreSentOnce_data();
    void forgedCallbacksAreSentOnce();
    void lateDeclineLeavesThePaymentPaid();
    void refundsAndStatusesCallBack();
    void slowShopsLeaveItPending();
    void secondVersionCarriesTheTypedNumber();
    void manyPaymentsAreDeliveredSideBySide();

private:
    QJsonObject pay(QJsonObject body = {});
    QJsonObject state(int index = 0);

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Shop> m_shop;
};

void SandboxCallbackTest::init()
{
    m_shop.reset();
    m_desk = std::make_unique<Desk>();
    m_shop = std::make_unique<Shop>(m_desk->secret());
}

QJsonObject SandboxCallbackTest::pay(QJsonObject body)
{
    const QJsonObject usual{{u"order"_s, u"10482"_s}, {u"amount"_s, u"12500.50"_s},
        {u"callbackUrl"_s, m_shop->url()}, {u"notify"_s, QJsonArray{u"mail"_s, u"callback"_s, u"list"_s}},
        {u"retryMs"_s, 20}};
    for (auto member = usual.begin(); member != usual.end(); ++member) {
        if (!body.contains(member.key()))
            body.insert(member.key(), member.value());
    }
    return m_desk->control(u"wayforpay/payment"_s, body);
}

QJsonObject SandboxCallbackTest::state(int index)
{
    return m_desk->sandbox().state(u"wayforpay"_s)["payments"_L1][index].toObject();
}

void SandboxCallbackTest::bodyIsWrittenAsTheGatewayDoes()
{
    const QJsonObject answer = pay({{u"processingDate"_s, 1795290890}});
    QCOMPARE(answer["reference"_L1].toString(), u"10482-1"_s);
    QCOMPARE(answer["callback"_L1][0]["status"_L1].toInt(), 200);
    QVERIFY(answer["callback"_L1][0]["body"_L1].toString().contains(u"accept"_s));
    QCOMPARE(m_shop->taken().size(), 1);
    const IncomingRequest request = m_shop->taken().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.path, QByteArray("/callback/secret"));
    QCOMPARE(request.query, QByteArray("x=1"));
    QCOMPARE(request.header("content-type"), QByteArray("application/x-www-form-urlencoded"));
    QVERIFY(request.body.contains("\"clientName\":\"\\u041e\\u041b\\u0415\\u041d\\u0410 "));
    QVERIFY(request.body.contains(" \\/ "));
    QVERIFY(request.body.contains("\"recToken\":\"\""));
    for (const char c : request.body)
        QVERIFY(uchar(c) < 0x80);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body["merchantAccount"_L1].toString(), u"test_merch_n1"_s);
    QCOMPARE(body["processingDate"_L1].toInteger(), 1795290890);
    QCOMPARE(body["products"_L1][0]["count"_L1].toInt(), 1);
    const QByteArrayList parts{"test_merch_n1", "10482-1", "12500.5", "UAH",
        body["authCode"_L1].toString().toUtf8(), "53****0937", "Approved", "1100"};
    QCOMPARE(body["merchantSignature"_L1].toString().toLatin1(), signature(parts, m_desk->secret()));
}

void SandboxCallbackTest::bodyComesInManyForms_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("json") << u"json"_s;
    QTest::newRow("name") << u"name"_s;
    QTest::newRow("encoded") << u"encoded"_s;
    QTest::newRow("value") << u"value"_s;
}

void SandboxCallbackTest::bodyComesInManyForms()
{
    QFETCH(QString, form);
    m_shop->answerWith([this, form](const IncomingRequest &request, const QByteArray &) {
        QByteArray json = request.body;
        if (form == "name"_L1)
            json = QByteArray::fromPercentEncoding(json.left(json.indexOf('=')));
        else if (form == "encoded"_L1)
            json = QByteArray::fromPercentEncoding(json);
        else if (form == "value"_L1)
            json = QByteArray::fromPercentEncoding(json.mid(json.indexOf('=') + 1));
        return m_shop->accept(json);
    });
    const QJsonObject answer = pay({{u"form"_s, form}, {u"contentType"_s, u"text/plain"_s}});
    QCOMPARE(answer["callback"_L1][0]["accepted"_L1].toBool(), true);
    QCOMPARE(m_shop->taken().first().header("content-type"), QByteArray("text/plain"));
}

void SandboxCallbackTest::acceptedCallbacksAreNotRepeated()
{
    pay();
    QTest::qWait(200);
    QCOMPARE(m_shop->taken().size(), 1);
    QCOMPARE(state()["accepted"_L1].toBool(), true);
    QCOMPARE(state()["sent"_L1].toInt(), 1);
    QCOMPARE(m_desk->sandbox().state(u"wayforpay"_s)["unaccepted"_L1].toInt(), 0);
}

void SandboxCallbackTest::unacceptedCallbacksAreRepeated_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain text") << 200 << QByteArray("OK");
    QTest::newRow("error") << 500 << QByteArray();
    QTest::newRow("unsigned")
        << 200
        << QByteArray(
               "{\"orderReference\":\"10482-1\",\"status\":\"accept\",\"time\":1,\"signature\":\"x\"}");
    QTest::newRow("refused")
        << 200
        << QByteArray(
               "{\"orderReference\":\"10482-1\",\"status\":\"decline\",\"time\":1,\"signature\":\"x\"}");
}

void SandboxCallbackTest::unacceptedCallbacksAreRepeated()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_shop->answerWith([status, body](const IncomingRequest &, const QByteArray &) {
        OutgoingAnswer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    });
    const QJsonObject answer = pay();
    QCOMPARE(answer["callback"_L1][0]["status"_L1].toInt(), status);
    QCOMPARE(answer["callback"_L1][0]["accepted"_L1].toBool(true), false);
    QTRY_VERIFY(m_shop->taken().size() >= 3);
    QCOMPARE(state()["accepted"_L1].toBool(true), false);
    m_shop->answerWith({});
    QTRY_COMPARE(state()["accepted"_L1].toBool(), true);
    QCOMPARE(m_shop->taken().first().body, m_shop->taken().last().body);
}

void SandboxCallbackTest::closedShopsAreAskedAgain()
{
    const QJsonObject answer = pay({{u"callbackUrl"_s, u"http://127.0.0.1:9/"_s}});
    QCOMPARE(answer["callback"_L1][0]["status"_L1].toInt(-1), 0);
    m_shop->answerWith([](const IncomingRequest &, const QByteArray &) {
        OutgoingAnswer cut;
        cut.cut = true;
        return cut;
    });
    pay({{u"order"_s, u"10483"_s}});
    QTRY_VERIFY(m_shop->taken().size() >= 2);
    m_shop->answerWith({});
    QTRY_COMPARE(state(1)["accepted"_L1].toBool(), true);
}

void SandboxCallbackTest::chunkedAnswersAreRead()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QJsonObject pending = pay({{u"callbackUrl"_s, u"http://127.0.0.1:%1/"_s.arg(server.serverPort())},
        {u"wait"_s, false}, {u"retryMs"_s, 60000}});
    QCOMPARE(pending["callback"_L1].toString(), u"pending"_s);
    QVERIFY(server.waitForNewConnection(20'000));
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    QByteArray request;
    while (!request.endsWith('}') && socket->waitForReadyRead(20'000))
        request += socket->readAll();
    const QByteArray body = m_shop->accept(request.mid(request.indexOf("\r\n\r\n") + 4)).body;
    socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;x=1\r\n" + body.left(5) + "\r\n");
    socket->waitForBytesWritten();
    QTest::qWait(50);
    socket->write(QByteArray::number(body.size() - 5, 16) + "\r\n" + body.mid(5) + "\r\n0\r\n\r\n");
    socket->waitForBytesWritten();
    QTRY_COMPARE(state()["accepted"_L1].toBool(), true);
}

void SandboxCallbackTest::lostAnswersAreRepeated()
{
    const QJsonObject answer = pay({{u"answerLost"_s, 2}});
    QCOMPARE(answer["callback"_L1][0]["status"_L1].toInt(-1), 0);
    QTRY_COMPARE(state()["accepted"_L1].toBool(), true);
    QCOMPARE(state()["sent"_L1].toInt(), 3);
}

void SandboxCallbackTest::duplicatesAreSentOnDemand()
{
    const QJsonObject answer = pay({{u"repeat"_s, 4}});
    QCOMPARE(answer["callback"_L1].toArray().size(), 4);
    QCOMPARE(m_shop->taken().size(), 4);
}

void SandboxCallbackTest::forgedCallbacksAreSentOnce_data()
{
    QTest::addColumn<QJsonValue>("tamper");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("amount") << QJsonValue(u"amount"_s) << u"amount"_s << QJsonValue(12500.59);
    QTest::newRow("status") << QJsonValue(QJsonObject{{u"transactionStatus"_s, u"Refunded"_s}})
                            << u"transactionStatus"_s << QJsonValue(u"Refunded"_s);
    QTest::newRow("reference") << QJsonValue(u"orderReference"_s) << u"orderReference"_s
                               << QJsonValue(u"10482-19"_s);
}

void SandboxCallbackTest::forgedCallbacksAreSentOnce()
{
    QFETCH(QJsonValue, tamper);
    QFETCH(QString, member);
    m_shop->answerWith([](const IncomingRequest &, const QByteArray &) {
        OutgoingAnswer refused;
        refused.status = 403;
        return refused;
    });
    pay({{u"tamper"_s, tamper}});
    QTest::qWait(200);
    QCOMPARE(m_shop->taken().size(), 1);
    const QJsonObject body = QJsonDocument::fromJson(m_shop->taken().first().body).object();
    QTEST(body[member], "value");
    const QByteArrayList parts{"test_merch_n1", "10482-1", "12500.5", "UAH",
        body["authCode"_L1].toString().toUtf8(), "53****0937", "Approved", "1100"};
    QCOMPARE(body["merchantSignature"_L1].toString().toLatin1(), signature(parts, m_desk->secret()));
}

void SandboxCallbackTest::lateDeclineLeavesThePaymentPaid()
{
    pay();
    m_desk->control(u"wayforpay/decline"_s, {{u"reference"_s, u"10482-1"_s}});
    const QJsonObject body = QJsonDocument::fromJson(m_shop->taken().last().body).object();
    QCOMPARE(body["transactionStatus"_L1].toString(), u"Declined"_s);
    QCOMPARE(body["reasonCode"_L1].toInt(), 1101);
    QCOMPARE(body["authCode"_L1].toString(), QString());
    QCOMPARE(state()["status"_L1].toString(), u"Approved"_s);
}

void SandboxCallbackTest::refundsAndStatusesCallBack()
{
    pay();
    m_desk->control(u"wayforpay/refund"_s, {{u"reference"_s, u"10482-1"_s}, {u"amount"_s, u"500.00"_s}});
    QJsonObject body = QJsonDocument::fromJson(m_shop->taken().last().body).object();
    QCOMPARE(body["transactionStatus"_L1].toString(), u"Refunded"_s);
    QCOMPARE(body["amount"_L1].toDouble(), 12500.5); // nothing tells the part
    QCOMPARE(state()["refunded"_L1].toString(), u"500.00"_s);
    QVERIFY(m_desk->control(u"wayforpay/refund"_s, {{u"reference"_s, u"10482-1"_s}, {u"amount"_s, 99999}})
                .contains("error"_L1));
    m_desk->control(u"wayforpay/status"_s, {{u"reference"_s, u"10482-1"_s}, {u"status"_s, u"Voided"_s}});
    body = QJsonDocument::fromJson(m_shop->taken().last().body).object();
    QCOMPARE(body["transactionStatus"_L1].toString(), u"Voided"_s);
    const qsizetype before = m_shop->taken().size();
    m_desk->control(u"wayforpay/callback"_s, {{u"reference"_s, u"10482-1"_s}});
    QCOMPARE(m_shop->taken().size(), before + 1);
    m_desk->control(u"wayforpay/status"_s,
        {{u"reference"_s, u"10482-1"_s}, {u"status"_s, u"Pending"_s}, {u"notify"_s, QJsonArray()}});
    QCOMPARE(m_shop->taken().size(), before + 1);
}

void SandboxCallbackTest::slowShopsLeaveItPending()
{
    m_shop->answerWith([this](const IncomingRequest &, const QByteArray &json) {
        OutgoingAnswer answer = m_shop->accept(json);
        answer.delay = std::chrono::milliseconds(600);
        return answer;
    });
    QCOMPARE(pay({{u"wait"_s, 50}})["callback"_L1].toString(), u"pending"_s);
    QTRY_COMPARE(state()["accepted"_L1].toBool(), true);
}

void SandboxCallbackTest::secondVersionCarriesTheTypedNumber()
{
    pay({{u"apiVersion"_s, 2}, {u"typedOrder"_s, u"10482"_s}});
    const QJsonObject body = QJsonDocument::fromJson(m_shop->taken().last().body).object();
    QCOMPARE(body["clientFields"_L1][0]["value"_L1].toString(), u"10482"_s);
    pay({{u"order"_s, u"1"_s}});
    QVERIFY(!m_shop->taken().last().body.contains("clientFields"));
}

void SandboxCallbackTest::manyPaymentsAreDeliveredSideBySide()
{
    constexpr int count = 300;
    QJsonArray payments;
    for (int i = 0; i < count; ++i)
        payments.append(QJsonObject{
            {u"order"_s, QString::number(20000 + i)}, {u"amount"_s, u"1.50"_s}, {u"repeat"_s, 1 + i % 2}});
    const QJsonObject answer = m_desk->control(u"wayforpay/bulk"_s,
        {{u"payments"_s, payments}, {u"callbackUrl"_s, m_shop->url()}, {u"callbackConcurrency"_s, 16},
            {u"shuffle"_s, 7}});
    QCOMPARE(answer["count"_L1].toInt(), count);
    QCOMPARE(answer["callbacks"_L1].toInt(), count * 3 / 2);
    QCOMPARE(answer["references"_L1].toArray().size(), count);
    QTRY_COMPARE_WITH_TIMEOUT(int(m_shop->taken().size()), count * 3 / 2, 20'000);
    QTRY_COMPARE(m_desk->sandbox().state(u"wayforpay"_s)["unaccepted"_L1].toInt(), 0);
    QStringList order;
    for (const IncomingRequest &request : m_shop->taken())
        order.append(QString::fromUtf8(signedText(rawMembers(request.body).value("orderReference"))));
    QVERIFY(!std::is_sorted(order.begin(), order.end()));
    const QJsonObject numbered = m_desk->control(
        u"wayforpay/bulk"_s, {{u"from"_s, 30000}, {u"count"_s, 10}, {u"amount"_s, 2}, {u"quiet"_s, true}});
    QCOMPARE(numbered["count"_L1].toInt(), 10);
    QVERIFY(m_desk->control(u"wayforpay/bulk"_s, {{u"payments"_s, QJsonArray{QJsonObject()}}})
                .contains("error"_L1));
    m_desk->control(u"reset"_s);
    QVERIFY(m_desk->sandbox().state(u"wayforpay"_s)["payments"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(SandboxCallbackTest)
#include "sandboxcallback_test.moc"
