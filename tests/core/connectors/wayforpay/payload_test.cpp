#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/connectors/wayforpay/payload.h"

#include <QTest>

using namespace provodka;
using namespace provodka::wayforpay;
using namespace Qt::Literals::StringLiterals;

namespace {

Notice noticeOf(const QByteArray &json, const QString &kind = u"callback"_s, Proof proof = Proof::Signed)
{
    Notice notice;
    notice.kind = kind;
    notice.proof = proof;
    notice.payload = payloadOf(*Members::read(json), u"test_merch_n1"_s);
    return notice;
}

const QByteArray plain
    = R"({"orderReference":"r","amount":12500.5,"currency":"UAH","transactionStatus":"Approved")";

}

class WayForPayPayloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllThatAPaymentTells();
    void readsTheSumInTheShopsCurrency();
    void mapsStatuses_data();
    void mapsStatuses();
    void readsTypedFieldsInEveryShape_data();
    void readsTypedFieldsInEveryShape();
    void trustsTypedFieldsOnlyOfTheServiceItself();
    void takesNoTimeFromOddDates_data();
    void takesNoTimeFromOddDates();
    void roundsFeesInTheirText_data();
    void roundsFeesInTheirText();
    void tellsNotYetSettledFromSettledWithNothing();
    void refusesPaymentsWithoutIdentityOrMoney_data();
    void refusesPaymentsWithoutIdentityOrMoney();
    void addsTheAccountWhereItIsLeftOut();
};

void WayForPayPayloadTest::readsAllThatAPaymentTells()
{
    const QByteArray json = plain
        + R"(,"merchantAccount":"test_merch_n1","reason":"Ok","reasonCode":1100,"createdDate":1795290800,"processingDate":"1795290890",)"
          R"("fee":250.01,"refundAmount":2500,"settlementDate":1795377200,"settlementAmount":"12250.49","email":"client@example.com",)"
          R"("phone":"380501112233","clientName":null,"paymentSystem":"googlePay","authCode":"541963","issuerBankName":"JSC \u0411",)"
          R"("cardPan":"53****0937","cardType":"Visa","baseAmount":300.10,"baseCurrency":"USD","orderNo":"10482","issuerBankCountry":980,)"
          R"("products":[{"name":"\u0421\u0442\u0456\u043b","price":6500.5,"count":1},{"name":"Chair","price":1500,"count":4}],)"
          R"("futureMember":"x","nested":{"a":1},"flag":true})";
    const Result<Payment> payment = paymentOf(noticeOf(json));
    QVERIFY(payment);
    QCOMPARE(payment->account, u"test_merch_n1"_s);
    QCOMPARE(payment->reference, u"r"_s);
    QCOMPARE(payment->amount, (Money{1250050, u"UAH"_s}));
    QCOMPARE(payment->state, PaymentState::Paid);
    QCOMPARE(payment->statusText, u"Approved"_s);
    QCOMPARE(payment->reason, u"1100 Ok"_s);
    QCOMPARE(payment->createdAt, utcFromMs(1795290800000));
    QCOMPARE(payment->processedAt, utcFromMs(1795290890000));
    QVERIFY(payment->fee == (Money{25001, u"UAH"_s}));
    QVERIFY(payment->refunded == (Money{250000, u"UAH"_s}));
    QVERIFY(payment->settled == (Money{1225049, u"UAH"_s}));
    QCOMPARE(payment->settledAt, utcFromMs(1795377200000));
    QCOMPARE(payment->payer, u"client@example.com"_s);
    QHash<QString, QString> extra;
    for (const NamedValue &value : payment->extra)
        extra.insert(value.name, value.value);
    const QHash<QString, QString> expected{{u"email"_s, u"client@example.com"_s},
        {u"phone"_s, u"380501112233"_s}, {u"paymentSystem"_s, u"googlePay"_s}, {u"authCode"_s, u"541963"_s},
        {u"issuerBankName"_s, u"JSC Б"_s}, {u"cardType"_s, u"Visa"_s}, {u"baseAmount"_s, u"300.10"_s},
        {u"baseCurrency"_s, u"USD"_s}, {u"orderNo"_s, u"10482"_s}, {u"issuerBankCountry"_s, u"980"_s},
        {u"products"_s, u"Стіл; Chair"_s}, {u"futureMember"_s, u"x"_s}};
    QCOMPARE(extra, expected);
}

void WayForPayPayloadTest::readsTheSumInTheShopsCurrency()
{
    const Result<Payment> payment = paymentOf(noticeOf(
        "{\"orderReference\":\"r\",\"amount\":100,\"currency\":\"USD\",\"transactionStatus\":\"Approved\","
        "\"baseAmount\":4150.25,\"baseCurrency\":\"UAH\"}"));
    QVERIFY(payment);
    QCOMPARE(payment->base, (Money{415025, u"UAH"_s}));
    QCOMPARE(paymentFromJson(toJson(*payment)).value().base, payment->base);
    QVERIFY(!paymentOf(noticeOf(plain + '}'))->base);
}

void WayForPayPayloadTest::mapsStatuses_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *status, const char *type, const char *state) {
        QTest::addRow("%s %s", status, type)
            << QString::fromLatin1(status) << QString::fromLatin1(type) << QString::fromLatin1(state);
    };
    row("Created", "", "started");
    row("InProcessing", "", "started");
    row("inProcessing", "PURCHASE", "started");
    row("Pending", "", "started");
    row("WaitingAuthComplete", "", "held");
    row("waitingAmountConfirm", "", "held");
    row("Approved", "", "paid");
    row("approved", "PURCHASE", "paid");
    row("APPROVED", "Charge", "paid");
    row("Declined", "", "failed");
    row("Expired", "", "failed");
    row("RefundInProcessing", "", "refunding");
    row("Refunded", "", "refunded");
    row("Voided", "PURCHASE", "refunded");
    row("Approved", "REFUND", "refunded");
    row("Approved", "SOMETHING_NEW", "unknown");
    row("Teleported", "", "unknown");
    row("", "", "unknown");
    row("Approved ", "", "paid");
    row("Approved!", "", "unknown");
}

void WayForPayPayloadTest::mapsStatuses()
{
    QFETCH(const QString, status);
    QFETCH(const QString, type);
    QFETCH(const QString, state);
    QCOMPARE(paymentStateName(stateOf(status, type)), state);
}

void WayForPayPayloadTest::readsTypedFieldsInEveryShape_data()
{
    QTest::addColumn<QByteArray>("fields");
    const QByteArray name = "\"Номер замовлення\"";
    QTest::newRow("name and value") << "[{\"name\":" + name + ",\"value\":\"10482\"}]";
    QTest::newRow("title and value") << "[{\"title\":" + name + ",\"value\":\"10482\"}]";
    QTest::newRow("label and value") << "[{\"value\":\"10482\",\"label\":" + name + "}]";
    QTest::newRow("number as value") << "[{\"name\":" + name + ",\"value\":10482}]";
    QTest::newRow("spaces around") << QByteArray(
        "[{\"name\":\" Номер замовлення \",\"value\":\" 10482\\n\"}]");
    QTest::newRow("object") << "{" + name + ":\"10482\"}";
    QTest::newRow("object of objects") << "{" + name + ":{\"value\":10482}}";
    QTest::newRow("list of single objects") << "[{" + name + ":\"10482\"}]";
    QTest::newRow("JSON in a string")
        << QByteArray(R"("[{\"name\":\"Номер замовлення\",\"value\":\"10482\"}]")");
    QTest::newRow("beside empty ones")
        << "[null,{},5,{\"name\":\"\",\"value\":\"x\"},{\"name\":\"e\",\"value\":\"\"},{\"name\":" + name
            + ",\"value\":\"10482\"}]";
}

void WayForPayPayloadTest::readsTypedFieldsInEveryShape()
{
    QFETCH(const QByteArray, fields);
    const Result<Payment> payment = paymentOf(noticeOf(plain + ",\"clientFields\":" + fields + '}'));
    QVERIFY(payment);
    QCOMPARE(payment->typedFields, (QList<NamedValue>{{u"Номер замовлення"_s, u"10482"_s}}));
}

void WayForPayPayloadTest::trustsTypedFieldsOnlyOfTheServiceItself()
{
    const QByteArray json = plain + R"(,"clientFields":{"n":"1"}})";
    const Result<Members> members = Members::read(json);
    QVERIFY(!paymentOf(noticeOf(json))->typedFieldsConfirmed);
    QVERIFY(paymentOf(noticeOf(json, u"list"_s, Proof::Listed))->typedFieldsConfirmed);
    Notice merged = noticeOf(json, u"status"_s, Proof::Asked);
    QVERIFY(!paymentOf(merged)->typedFieldsConfirmed);
    const QString before = versionOf(merged.payload);
    merged.payload = payloadOf(*members, u"test_merch_n1"_s, &*members);
    QVERIFY(paymentOf(merged)->typedFieldsConfirmed);
    QVERIFY(versionOf(merged.payload) != before);
    merged.proof = Proof::Signed;
    QVERIFY(!paymentOf(merged)->typedFieldsConfirmed);
}

void WayForPayPayloadTest::takesNoTimeFromOddDates_data()
{
    QTest::addColumn<QByteArray>("date");
    for (const char *date : {"0", "-1", "\"\"", "null", "1e10", "1795290890.5", "1795290890123",
             "99999999999999999999", "\"tomorrow\"", "[1795290890]", "true"})
        QTest::addRow("%s", date) << QByteArray(date);
}

void WayForPayPayloadTest::takesNoTimeFromOddDates()
{
    QFETCH(const QByteArray, date);
    const Result<Payment> payment = paymentOf(noticeOf(plain + ",\"processingDate\":" + date + '}'));
    QVERIFY(payment);
    QVERIFY(!payment->processedAt.isValid());
}

void WayForPayPayloadTest::roundsFeesInTheirText_data()
{
    QTest::addColumn<QByteArray>("fee");
    QTest::addColumn<bool>("known");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("two decimals") << QByteArray("250.01") << true << qint64(25001);
    QTest::newRow("a half up") << QByteArray("0.125") << true << qint64(13);
    QTest::newRow("below a half") << QByteArray("0.1249999") << true << qint64(12);
    QTest::newRow("a double's tail") << QByteArray("4.6000000000000005") << true << qint64(460);
    QTest::newRow("negative") << QByteArray("-0.125") << true << qint64(-13);
    QTest::newRow("zero") << QByteArray("0") << true << qint64(0);
    QTest::newRow("text") << QByteArray("\"1.10\"") << true << qint64(110);
    QTest::newRow("exponent") << QByteArray("1.5e3") << false << qint64(0);
    QTest::newRow("small exponent") << QByteArray("1.234e-5") << false << qint64(0);
    QTest::newRow("empty") << QByteArray("\"\"") << false << qint64(0);
    QTest::newRow("null") << QByteArray("null") << false << qint64(0);
    QTest::newRow("word") << QByteArray("\"1.23x\"") << false << qint64(0);
}

void WayForPayPayloadTest::roundsFeesInTheirText()
{
    QFETCH(const QByteArray, fee);
    QFETCH(const bool, known);
    QFETCH(const qint64, minor);
    const Result<Payment> payment = paymentOf(noticeOf(plain + ",\"fee\":" + fee + '}'));
    QVERIFY(payment);
    QCOMPARE(payment->fee.has_value(), known);
    QCOMPARE(payment->fee.value_or(Money()).minor, minor);
}

void WayForPayPayloadTest::tellsNotYetSettledFromSettledWithNothing()
{
    const QByteArray notYet = plain + R"(,"settlementDate":"","settlementAmount":0,"refundAmount":0})";
    QVERIFY(!paymentOf(noticeOf(notYet))->settled);
    QVERIFY(paymentOf(noticeOf(notYet))->refunded == (Money{0, u"UAH"_s}));
    const QByteArray nothing = plain + R"(,"settlementDate":1795377200,"settlementAmount":0})";
    QVERIFY(paymentOf(noticeOf(nothing))->settled == (Money{0, u"UAH"_s}));
}

void WayForPayPayloadTest::refusesPaymentsWithoutIdentityOrMoney_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no reference") << QByteArray(R"({"amount":1,"currency":"UAH"})");
    QTest::newRow("empty reference") << QByteArray(R"({"orderReference":"","amount":1,"currency":"UAH"})");
    QTest::newRow("reference as a list")
        << QByteArray(R"({"orderReference":["r"],"amount":1,"currency":"UAH"})");
    QTest::newRow("no amount") << QByteArray(R"({"orderReference":"r","currency":"UAH"})");
    QTest::newRow("amount null") << QByteArray(R"({"orderReference":"r","amount":null,"currency":"UAH"})");
    QTest::newRow("amount as an object")
        << QByteArray(R"({"orderReference":"r","amount":{"v":1},"currency":"UAH"})");
    QTest::newRow("amount with a comma")
        << QByteArray(R"({"orderReference":"r","amount":"1,5","currency":"UAH"})");
    QTest::newRow("amount below nothing")
        << QByteArray(R"({"orderReference":"r","amount":-1,"currency":"UAH"})");
    QTest::newRow("half a kopiyka") << QByteArray(
        R"({"orderReference":"r","amount":1.005,"currency":"UAH"})");
    QTest::newRow("too much") << QByteArray(R"({"orderReference":"r","amount":1e300,"currency":"UAH"})");
    QTest::newRow("no currency") << QByteArray(R"({"orderReference":"r","amount":1})");
    QTest::newRow("currency by number") << QByteArray(R"({"orderReference":"r","amount":1,"currency":980})");
    QTest::newRow("currency in Cyrillic")
        << QByteArray(R"({"orderReference":"r","amount":1,"currency":"грн"})");
}

void WayForPayPayloadTest::refusesPaymentsWithoutIdentityOrMoney()
{
    QFETCH(const QByteArray, json);
    const Result<Payment> payment = paymentOf(noticeOf(json));
    QVERIFY(!payment);
    QCOMPARE(payment.error().kind, Error::Kind::Malformed);
}

void WayForPayPayloadTest::addsTheAccountWhereItIsLeftOut()
{
    QCOMPARE(paymentOf(noticeOf(plain + '}'))->account, u"test_merch_n1"_s);
    QCOMPARE(paymentOf(noticeOf(plain + R"(,"merchantAccount":"other"})"))->account, u"other"_s);
}

QTEST_GUILESS_MAIN(WayForPayPayloadTest)
#include "payload_test.moc"
