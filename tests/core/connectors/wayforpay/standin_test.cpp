#include "app/sandbox/wayforpay.h"
#include "core/base/json.h"
#include "core/connectors/wayforpay/wayforpay.h"
#include "tests/core/connectors/wayforpay/scriptedhttp.h"

#include <QMutex>
#include <QSignalSpy>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The connector and a stand-in of its service: calls in memory, callbacks over a real socket.
class Shop : public QObject
{
public:
    explicit Shop(const QString &secret = {})
        : m_service([this](std::function<void()> job) {
            QMetaObject::invokeMethod(this, std::move(job), Qt::QueuedConnection);
        })
    {
        m_service.reset({});
        const QJsonObject known = m_service.credentials(u"http://127.0.0.1:1"_s);
        ConnectorContext context;
        context.name = {u"Каса"_s};
        context.workspaceId = u"w"_s;
        context.settings = {{"address"_L1, known.value("url"_L1)},
            {"merchantAccount"_L1, known.value("merchantAccount"_L1)}, {"listen"_L1, u"127.0.0.1:0"_s}};
        context.secrets.insert(
            u"secretKey"_s, secret.isEmpty() ? known.value("secretKey"_L1).toString() : secret);
        context.http = &http;
        context.clock = &m_clock;
        connector = wayforpay::make(context);
        http.answer = [this](const HttpRequest &request) -> Result<HttpAnswer> {
            IncomingRequest incoming;
            incoming.method = request.method;
            incoming.path = request.url.path().toLatin1();
            incoming.target = incoming.path;
            incoming.body = request.body;
            const OutgoingAnswer answer = m_service.serve(incoming, fault);
            return httpAnswer(answer.body, answer.status);
        };
        m_reader = connector->callbacks();
        m_listener = std::make_unique<HttpListener>(HttpListener::Limits{},
            [this](const IncomingRequest &request, const HttpListener::Answer &answer) {
                CallbackReader::Verdict verdict = m_reader->read(request, m_clock.now());
                const QMutexLocker lock(&m_mutex);
                if (verdict.notice)
                    m_heard.append(*verdict.notice);
                else
                    m_refused.append(verdict.answer.status);
                answer(std::move(verdict.answer));
            });
        m_callbackUrl = u"http://127.0.0.1:%1"_s.arg(*m_listener->listen(u"127.0.0.1"_s, 0))
            + QString::fromLatin1(m_reader->path());
    }

    /// What the control call answers in the end.
    QJsonObject happens(const QString &what, QJsonObject body, bool withCallback = false)
    {
        if (withCallback)
            body.insert("callbackUrl"_L1, m_callbackUrl);
        std::optional<QJsonObject> told;
        const bool taken
            = m_service.controlLater(what, body, [&told](const QJsonObject &answer) { told = answer; });
        if (!taken)
            told = m_service.control(what, body);
        if (!QTest::qWaitFor([&told] { return told.has_value(); }, 30000))
            return {};
        return *told;
    }
    QString pays(const QJsonObject &payment, bool withCallback = false)
    {
        return happens(u"payment"_s, payment, withCallback).value("reference"_L1).toString();
    }
    QList<Notice> heard()
    {
        const QMutexLocker lock(&m_mutex);
        return m_heard;
    }
    QList<int> refused()
    {
        const QMutexLocker lock(&m_mutex);
        return m_refused;
    }
    Result<Page> pull() { return QCoro::waitFor(connector->notices()->pull({})); }
    Result<Notice> prove(const QString &reference, bool typedFields = false)
    {
        ProofQuery query;
        query.reference = reference;
        query.typedFields = typedFields;
        return QCoro::waitFor(connector->payments()->prove({query}))->first();
    }
    Payment payment(const Notice &notice) { return *connector->payments()->payment(notice); }

    ScriptedHttp http;
    sandbox::Fault fault;
    std::unique_ptr<Connector> connector;

private:
    SystemClock m_clock;
    QMutex m_mutex;
    QList<Notice> m_heard;
    QList<int> m_refused;
    std::unique_ptr<CallbackReader> m_reader;
    QString m_callbackUrl;
    sandbox::WayForPay m_service;
    std::unique_ptr<HttpListener> m_listener; // last: its thread ends first
};

QJsonObject order(const QString &number, const QString &amount)
{
    return {{"order"_L1, number}, {"amount"_L1, amount}, {"currency"_L1, u"UAH"_s}};
}

}

class WayForPayStandInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsCallbacksInEveryForm_data();
    void hearsCallbacksInEveryForm();
    void tellsTheSameByCallbackListAndQuestion();
    void takesAmountsInEveryWayTheyAreWritten_data();
    void takesAmountsInEveryWayTheyAreWritten();
    void refusesForgedCallbacks_data();
    void refusesForgedCallbacks();
    void hearsRepeatsAsOneNotice();
    void seesReturns();
    void confirmsTypedFields_data();
    void confirmsTypedFields();
    void carriesStatusesItDoesNotKnow();
    void checksTheConnection_data();
    void checksTheConnection();
};

void WayForPayStandInTest::hearsCallbacksInEveryForm_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form : {"json", "name", "encoded", "value"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void WayForPayStandInTest::hearsCallbacksInEveryForm()
{
    QFETCH(const QString, form);
    Shop shop;
    QJsonObject payment = order(u"Замовлення №10482"_s, u"12500.50"_s);
    payment.insert("form"_L1, form);
    const QJsonObject told = shop.happens(u"payment"_s, payment, true);
    const QJsonArray answers = told.value("callback"_L1).toArray();
    QCOMPARE(answers.size(), 1);
    QVERIFY(answers[0].toObject().value("accepted"_L1).toBool()); // the service verified our signature
    QCOMPARE(shop.heard().size(), 1);
    QCOMPARE(shop.heard()[0].externalId, told.value("reference"_L1).toString());
    QCOMPARE(shop.payment(shop.heard()[0]).amount, (Money{1250050, u"UAH"_s}));
    QVERIFY(!shop.heard()[0].payload.contains("53****"));
}

void WayForPayStandInTest::tellsTheSameByCallbackListAndQuestion()
{
    Shop shop;
    const QString reference = shop.pays(order(u"10482"_s, u"12500.50"_s), true);
    const Result<Page> page = shop.pull();
    QVERIFY(page);
    const auto listed = std::find_if(page->notices.begin(), page->notices.end(),
        [&](const Notice &notice) { return notice.externalId == reference; });
    QVERIFY(listed != page->notices.end());
    const Result<Notice> proven = shop.prove(reference);
    QVERIFY2(proven, proven ? "" : qPrintable(proven.error().logLine()));
    for (const Notice &notice : {shop.heard().value(0), *listed, *proven}) {
        const Payment payment = shop.payment(notice);
        QCOMPARE(payment.account, shop.payment(*proven).account);
        QCOMPARE(payment.reference, reference);
        QCOMPARE(payment.amount, (Money{1250050, u"UAH"_s}));
        QCOMPARE(payment.state, PaymentState::Paid);
        QCOMPARE(payment.processedAt, shop.payment(*proven).processedAt);
        QVERIFY(payment.processedAt.isValid());
        QVERIFY(payment.fee == (Money{25001, u"UAH"_s}));
    }
}

void WayForPayStandInTest::takesAmountsInEveryWayTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asString");
    QTest::newRow("shortest") << u"12500.5"_s << false;
    QTest::newRow("two decimals") << u"12500.50"_s << false;
    QTest::newRow("shortest in quotes") << u"12500.5"_s << true;
    QTest::newRow("two decimals in quotes") << u"12500.50"_s << true;
}

void WayForPayStandInTest::takesAmountsInEveryWayTheyAreWritten()
{
    QFETCH(const QString, text);
    QFETCH(const bool, asString);
    Shop shop;
    QJsonObject payment = order(u"10482"_s, u"12500.50"_s);
    payment.insert("amountText"_L1, text);
    payment.insert("reasonCode"_L1, u"1100"_s);
    if (asString)
        payment.insert("amountAs"_L1, u"string"_s);
    const QString reference = shop.pays(payment, true);
    QCOMPARE(shop.heard().size(), 1);
    QCOMPARE(shop.payment(shop.heard()[0]).amount.minor, qint64(1250050));
    const Result<Notice> proven = shop.prove(reference);
    QVERIFY(proven);
    QCOMPARE(shop.payment(*proven).amount.minor, qint64(1250050));
}

void WayForPayStandInTest::refusesForgedCallbacks_data()
{
    QTest::addColumn<QJsonValue>("tamper");
    QTest::newRow("amount") << QJsonValue(u"amount"_s);
    QTest::newRow("reference") << QJsonValue(u"orderReference"_s);
    QTest::newRow("account") << QJsonValue(u"merchantAccount"_s);
    QTest::newRow("signature") << QJsonValue(u"merchantSignature"_s);
    QTest::newRow("status") << QJsonValue(QJsonObject{{"transactionStatus"_L1, u"Refunded"_s}});
    QTest::newRow("currency") << QJsonValue(QJsonObject{{"currency"_L1, u"USD"_s}});
}

void WayForPayStandInTest::refusesForgedCallbacks()
{
    QFETCH(const QJsonValue, tamper);
    Shop shop;
    QJsonObject payment = order(u"10482"_s, u"12500.50"_s);
    payment.insert("tamper"_L1, tamper);
    shop.pays(payment, true);
    QVERIFY(shop.heard().isEmpty());
    QCOMPARE(shop.refused(), QList<int>{403});
}

void WayForPayStandInTest::hearsRepeatsAsOneNotice()
{
    Shop shop;
    QJsonObject payment = order(u"10482"_s, u"490"_s);
    payment.insert("repeat"_L1, 5);
    shop.pays(payment, true);
    QCOMPARE(shop.heard().size(), 5);
    for (const Notice &notice : shop.heard())
        QCOMPARE(notice.version, shop.heard().first().version);
}

void WayForPayStandInTest::seesReturns()
{
    Shop shop;
    const QString reference = shop.pays(order(u"10482"_s, u"12500.50"_s), true);
    shop.happens(u"refund"_s, {{"reference"_L1, reference}, {"amount"_L1, u"2500"_s}});
    QCOMPARE(shop.heard().size(), 2);
    QVERIFY(shop.heard()[0].version != shop.heard()[1].version);
    QCOMPARE(shop.payment(shop.heard()[1]).state, PaymentState::Refunded);
    const Result<Notice> proven = shop.prove(reference);
    QVERIFY(proven);
    QCOMPARE(shop.payment(*proven).state, PaymentState::Refunded);
    QVERIFY(shop.payment(*proven).refunded == (Money{250000, u"UAH"_s}));
    const Result<Page> page = shop.pull();
    QVERIFY(page);
    for (const Notice &notice : page->notices) {
        if (notice.externalId == reference)
            QCOMPARE(shop.payment(notice).state, PaymentState::Refunded);
    }
    // A late decline is a notice of its own; the question still tells the truth.
    shop.happens(u"decline"_s, {{"reference"_L1, reference}});
    QCOMPARE(shop.payment(shop.heard().last()).state, PaymentState::Failed);
    QCOMPARE(shop.payment(*shop.prove(reference)).state, PaymentState::Refunded);
}

void WayForPayStandInTest::confirmsTypedFields_data()
{
    QTest::addColumn<QString>("shape");
    QTest::newRow("list") << u"array"_s;
    QTest::newRow("object") << u"object"_s;
}

void WayForPayStandInTest::confirmsTypedFields()
{
    QFETCH(const QString, shape);
    Shop shop;
    QJsonObject payment = order(u"10482"_s, u"490"_s);
    payment.insert("reference"_L1, u"WFP-BTN-0000000-000000000000a"_s);
    payment.insert("typedOrder"_L1, u" № 10482 "_s);
    payment.insert("clientFieldsAs"_L1, shape);
    payment.insert("apiVersion"_L1, 2);
    const QString reference = shop.pays(payment, true);
    const NamedValue expected{u"Номер замовлення"_s, u"№ 10482"_s};
    const Payment heard = shop.payment(shop.heard().value(0));
    QCOMPARE(heard.typedFields, QList<NamedValue>{expected});
    QVERIFY(!heard.typedFieldsConfirmed);
    const Result<Notice> proven = shop.prove(reference, true);
    QVERIFY(proven);
    QCOMPARE(proven->proof, Proof::Asked);
    QCOMPARE(shop.payment(*proven).typedFields, QList<NamedValue>{expected});
    QVERIFY(shop.payment(*proven).typedFieldsConfirmed);
    QCOMPARE(shop.http.asked.size(), 2);
    QCOMPARE(shop.prove(u"nobody"_s, true).error().kind, Error::Kind::Rejected);
}

void WayForPayStandInTest::carriesStatusesItDoesNotKnow()
{
    Shop shop;
    QJsonObject payment = order(u"10482"_s, u"490"_s);
    payment.insert("status"_L1, u"Teleported"_s);
    const QString reference = shop.pays(payment, true);
    QCOMPARE(shop.payment(shop.heard().value(0)).state, PaymentState::Unknown);
    QCOMPARE(shop.payment(*shop.prove(reference)).statusText, u"Teleported"_s);
}

void WayForPayStandInTest::checksTheConnection_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("error");
    QTest::newRow("right") << QString() << QString() << QString();
    QTest::newRow("wrong key") << u"another"_s << QString() << u"unauthorized"_s;
    QTest::newRow("API not allowed") << QString() << u"forbid"_s << u"unauthorized"_s;
    QTest::newRow("too often") << QString() << u"limit"_s << u"rate-limited"_s;
}

void WayForPayStandInTest::checksTheConnection()
{
    QFETCH(const QString, secret);
    QFETCH(const QString, fault);
    QFETCH(const QString, error);
    Shop shop(secret);
    shop.fault.kind = fault;
    const Result<CheckReport> report = QCoro::waitFor(shop.connector->check());
    QVERIFY(report);
    QCOMPARE(report->error ? errorKindName(report->error->kind) : QString(), error);
}

QTEST_GUILESS_MAIN(WayForPayStandInTest)
#include "standin_test.moc"
