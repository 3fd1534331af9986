#include "app/sandbox/wayforpaywire.h"
#include "core/base/json.h"
#include "tests/app/sandbox/desk.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using provodka::sandbox::wayforpay::rawElements;
using provodka::sandbox::wayforpay::rawMembers;
using provodka::sandbox::wayforpay::signature;

/// WayForPay's merchant API.
class SandboxWayForPayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void signaturesAreTheGateways_data();
    void signaturesAreTheGateways();
    void membersKeepTheirText();
    void wrongRequestsAreTold_data();
    void wrongRequestsAreTold();
    void onlyItsAddressAnswers();
    void statusOfAPaymentIsSigned();
    void declinedPaymentAnswersItsCode();
    void referencesCountThePaymentsOfAnOrder();
    void amountTextIsWrittenAndSigned_data();
    void amountTextIsWrittenAndSigned();
    void listSelectsByItsBorders();
    void secondVersionTellsWhatThePayerTyped();
    void listMaySelectByProcessing();
    void unlistedPaymentsAreOnlyFoundByReference();
    void wrongListRequestsAreTold_data();
    void wrongListRequestsAreTold();
    void refundsReturnParts();
    void refundsMayWaitForTheBalance();
    void heldSumsAreSettled();
    void invoicesWaitForTheirPayment();
    void faultsOfItsOwn();
    void wrongPaymentsAreRefused_data();
    void wrongPaymentsAreRefused();

private:
    QJsonObject sign(QJsonObject body, const QByteArrayList &parts);
    QJsonObject check(const QString &reference);
    QJsonObject list(qint64 begin, qint64 end, int version = 2);
    QJsonObject money(const QString &type, const QString &reference, const QByteArray &amount,
        const QString &comment = u"так"_s);
    QJsonObject pay(QJsonObject body);

    std::unique_ptr<Desk> m_desk;
};

QJsonObject SandboxWayForPayTest::sign(QJsonObject body, const QByteArrayList &parts)
{
    body.insert(u"merchantAccount"_s, u"test_merch_n1"_s);
    body.insert(u"merchantSignature"_s,
        QString::fromLatin1(signature(QByteArrayList{"test_merch_n1"} + parts, m_desk->secret())));
    return body;
}

QJsonObject SandboxWayForPayTest::check(const QString &reference)
{
    return m_desk->wayforpay(sign(
        {{u"transactionType"_s, u"CHECK_STATUS"_s}, {u"orderReference"_s, reference}, {u"apiVersion"_s, 1}},
        {reference.toUtf8()}));
}

QJsonObject SandboxWayForPayTest::list(qint64 begin, qint64 end, int version)
{
    return m_desk->wayforpay(sign({{u"transactionType"_s, u"TRANSACTION_LIST"_s}, {u"apiVersion"_s, version},
                                      {u"dateBegin"_s, begin}, {u"dateEnd"_s, end}},
        {QByteArray::number(begin), QByteArray::number(end)}));
}

QJsonObject SandboxWayForPayTest::money(
    const QString &type, const QString &reference, const QByteArray &amount, const QString &comment)
{
    const QByteArray digest
        = signature({"test_merch_n1", reference.toUtf8(), amount, "UAH"}, m_desk->secret());
    // Written by hand, so that the amount stays as it is.
    const QByteArray body = R"({"transactionType":")" + type.toUtf8()
        + R"(","merchantAccount":"test_merch_n1","orderReference":")" + reference.toUtf8() + R"(","amount":)"
        + amount + R"(,"currency":"UAH","comment":")" + comment.toUtf8() + R"(","merchantSignature":")"
        + digest + R"(","apiVersion":1})";
    return m_desk->wayforpayRaw(body);
}

QJsonObject SandboxWayForPayTest::pay(QJsonObject body)
{
    if (!body.contains("amount"_L1))
        body.insert(u"amount"_s, u"12500.50"_s);
    return m_desk->control(u"wayforpay/payment"_s, body);
}

void SandboxWayForPayTest::signaturesAreTheGateways_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("captured") << u"test_merch_n1;AP-1749645521-4956;490;UAH;847011;51****5977;Approved;1100"_s
                              << QByteArray("454fd4698293514a13449ff2836de2ac");
    QTest::newRow("fraction") << u"test_merch_n1;10482-2;12500.5;UAH;541963;53****0937;Approved;1100"_s
                              << QByteArray("b5d94fc7daeb5704921221d9b595c123");
    QTest::newRow("acceptance in Cyrillic")
        << u"Замовлення №10482;accept;1795290900"_s << QByteArray("43e7abfb7bb39e0d4bc2806996d8a637");
}

void SandboxWayForPayTest::signaturesAreTheGateways()
{
    QFETCH(QString, text);
    QTEST(signature(text.toUtf8().split(';'), m_desk->secret()), "digest");
}

void SandboxWayForPayTest::membersKeepTheirText()
{
    const auto members = rawMembers(R"( {"a":26.10,"b":"x,}\"y", "c" : [1, "2,3",{"d":4}], "e":null} )");
    QCOMPARE(members.value("a"), QByteArray("26.10"));
    QCOMPARE(members.value("b"), QByteArray(R"("x,}\"y")"));
    QCOMPARE(rawElements(members.value("c")), (QByteArrayList{"1", R"("2,3")", R"({"d":4})"}));
    QCOMPARE(members.value("e"), QByteArray("null"));
    QVERIFY(rawMembers("[]").isEmpty());
    QVERIFY(rawMembers("{}").isEmpty());
}

void SandboxWayForPayTest::wrongRequestsAreTold_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *body, int code) {
        QTest::newRow(name) << QByteArray(body) << code;
    };
    row("no JSON", "amount=1", 1109);
    row("no type", R"({"merchantAccount":"test_merch_n1"})", 1115);
    row("unknown type", R"({"transactionType":"DANCE"})", 1109);
    row("no account", R"({"transactionType":"CHECK_STATUS","orderReference":"1"})", 1115);
    row("no signature",
        R"({"transactionType":"CHECK_STATUS","merchantAccount":"test_merch_n1","orderReference":"1"})", 1115);
    row("foreign account",
        R"({"transactionType":"CHECK_STATUS","merchantAccount":"other","orderReference":"1","merchantSignature":"x"})",
        1121);
    row("wrong signature",
        R"({"transactionType":"CHECK_STATUS","merchantAccount":"test_merch_n1","orderReference":"1","merchantSignature":"x"})",
        1113);
    row("no reference",
        R"({"transactionType":"CHECK_STATUS","merchantAccount":"test_merch_n1","merchantSignature":"x"})",
        1115);
}

void SandboxWayForPayTest::wrongRequestsAreTold()
{
    QFETCH(QByteArray, body);
    const QJsonObject answer = m_desk->wayforpayRaw(body);
    QTEST(answer["reasonCode"_L1].toInt(), "code");
    QVERIFY(!answer["reason"_L1].toString().isEmpty());
}

void SandboxWayForPayTest::onlyItsAddressAnswers()
{
    const QString url = m_desk->sandbox().firstLine()["wayforpay"_L1]["url"_L1].toString();
    QCOMPARE(call("GET", url).json()["reasonCode"_L1].toInt(), 1109);
    QCOMPARE(call("POST", QString(url).replace(u"/api"_s, u"/pay"_s), QByteArray("{}")).status, 404);
    QCOMPARE(check(u"none"_s)["reasonCode"_L1].toInt(), 1127);
}

void SandboxWayForPayTest::statusOfAPaymentIsSigned()
{
    QCOMPARE(pay({{u"order"_s, u"10482"_s}, {u"processingDate"_s, 1795290890}})["reference"_L1].toString(),
        u"10482-1"_s);
    const QJsonObject answer = check(u"10482-1"_s);
    QCOMPARE(answer["transactionStatus"_L1].toString(), u"Approved"_s);
    QCOMPARE(answer["reasonCode"_L1].toInt(), 1100);
    QCOMPARE(answer["amount"_L1].toDouble(), 12500.5);
    QCOMPARE(answer["fee"_L1].toDouble(), 250.01);
    QCOMPARE(answer["processingDate"_L1].toInteger(), 1795290890);
    QCOMPARE(answer["createdDate"_L1].toInteger(), 1795290800);
    QCOMPARE(answer["refundAmount"_L1].toInt(-1), 0);
    const QByteArrayList parts{"test_merch_n1", "10482-1", "12500.5", "UAH",
        answer["authCode"_L1].toString().toUtf8(), answer["cardPan"_L1].toString().toUtf8(), "Approved",
        "1100"};
    QCOMPARE(answer["merchantSignature"_L1].toString().toLatin1(), signature(parts, m_desk->secret()));
}

void SandboxWayForPayTest::declinedPaymentAnswersItsCode()
{
    pay({{u"order"_s, u"10482"_s}, {u"status"_s, u"Declined"_s}});
    QCOMPARE(check(u"10482-1"_s)["reasonCode"_L1].toInt(), 1101);
    QCOMPARE(check(u"10482-1"_s)["authCode"_L1].toString(), QString());
    // The same reference, tried again.
    QCOMPARE(pay({{u"order"_s, u"10482"_s}, {u"reference"_s, u"10482-1"_s}})["reference"_L1].toString(),
        u"10482-1"_s);
    QCOMPARE(check(u"10482-1"_s)["transactionStatus"_L1].toString(), u"Approved"_s);
    QVERIFY(pay({{u"order"_s, u"10482"_s}, {u"reference"_s, u"10482-1"_s}}).contains("error"_L1));
    m_desk->control(u"wayforpay/status"_s, {{u"reference"_s, u"10482-1"_s}, {u"status"_s, u"Expired"_s}});
    QCOMPARE(check(u"10482-1"_s)["reasonCode"_L1].toInt(), 1124);
}

void SandboxWayForPayTest::referencesCountThePaymentsOfAnOrder()
{
    QCOMPARE(pay({{u"order"_s, 10482}})["reference"_L1].toString(), u"10482-1"_s);
    QCOMPARE(pay({{u"order"_s, u"10482"_s}})["reference"_L1].toString(), u"10482-2"_s);
    QCOMPARE(pay({{u"order"_s, u"10483"_s}})["reference"_L1].toString(), u"10483-1"_s);
    QCOMPARE(pay({{u"reference"_s, u"WFP-BTN-1-2"_s}})["reference"_L1].toString(), u"WFP-BTN-1-2"_s);
}

void SandboxWayForPayTest::amountTextIsWrittenAndSigned_data()
{
    QTest::addColumn<QJsonObject>("how");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("shortest") << QJsonObject{{u"amount"_s, u"26.10"_s}} << QByteArray("26.1")
                              << QByteArray("26.1");
    QTest::newRow("whole") << QJsonObject{{u"amount"_s, 490}} << QByteArray("490") << QByteArray("490");
    QTest::newRow("number as it stands") << QJsonObject{{u"amount"_s, 26.1}, {u"amountText"_s, u"26.10"_s}}
                                         << QByteArray("26.10") << QByteArray("26.10");
    QTest::newRow("text") << QJsonObject{{u"amount"_s, 26.1}, {u"amountText"_s, u"26.10"_s},
        {u"amountAs"_s, u"string"_s}}
                          << QByteArray("\"26.10\"") << QByteArray("26.10");
}

void SandboxWayForPayTest::amountTextIsWrittenAndSigned()
{
    QFETCH(QJsonObject, how);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    how.insert(u"order"_s, u"1"_s);
    QCOMPARE(pay(how)["reference"_L1].toString(), u"1-1"_s);
    const QJsonObject request
        = sign({{u"transactionType"_s, u"CHECK_STATUS"_s}, {u"orderReference"_s, u"1-1"_s}}, {"1-1"});
    const Seen seen
        = call("POST", m_desk->sandbox().firstLine()["wayforpay"_L1]["url"_L1].toString(), request);
    QCOMPARE(rawMembers(seen.body).value("amount"), token);
    const QByteArrayList parts{"test_merch_n1", "1-1", text, "UAH",
        seen.json()["authCode"_L1].toString().toUtf8(), "53****0937", "Approved", "1100"};
    QCOMPARE(seen.json()["merchantSignature"_L1].toString().toLatin1(), signature(parts, m_desk->secret()));
}

void SandboxWayForPayTest::listSelectsByItsBorders()
{
    pay({{u"order"_s, u"1"_s}, {u"createdDate"_s, 1000}, {u"processingDate"_s, 1090}});
    pay({{u"order"_s, u"2"_s}, {u"createdDate"_s, 2000}, {u"processingDate"_s, 5000}});
    const auto references = [this](qint64 begin, qint64 end) {
        QStringList found;
        const QJsonObject answer = list(begin, end);
        for (const QJsonValue &item : answer["transactionList"_L1].toArray())
            found.append(item["orderReference"_L1].toString());
        return found;
    };
    QCOMPARE(references(1000, 2000), (QStringList{u"1-1"_s, u"2-1"_s}));
    QCOMPARE(references(1001, 2000), QStringList{u"2-1"_s});
    QCOMPARE(references(1000, 1999), QStringList{u"1-1"_s});
    QCOMPARE(references(3000, 4000), QStringList());
    const QJsonObject answer = list(1000, 1000);
    QCOMPARE(answer["reasonCode"_L1].toInt(), 1100);
    QVERIFY(!answer.contains("merchantSignature"_L1));
    const QJsonValue item = answer["transactionList"_L1][0];
    for (const char *member : {"transactionType", "orderReference", "createdDate", "amount", "currency",
             "transactionStatus", "processingDate", "reasonCode", "reason"})
        QVERIFY2(item.toObject().contains(QLatin1StringView(member)), member);
}

void SandboxWayForPayTest::secondVersionTellsWhatThePayerTyped()
{
    pay({{u"order"_s, u"1"_s}, {u"createdDate"_s, 1000}});
    pay({{u"reference"_s, u"WFP-BTN-1"_s}, {u"typedOrder"_s, u" № 10482 "_s}, {u"createdDate"_s, 1001}});
    pay({{u"order"_s, u"3"_s}, {u"typedOrder"_s, QJsonValue()}, {u"createdDate"_s, 1002}});
    pay({{u"order"_s, u"4"_s}, {u"clientFieldsAs"_s, u"object"_s}, {u"createdDate"_s, 1003}});
    const QJsonArray items = list(1000, 1003)["transactionList"_L1].toArray();
    QCOMPARE(items[0]["clientFields"_L1][0],
        (QJsonObject{{u"name"_s, u"Номер замовлення"_s}, {u"value"_s, u"1"_s}}));
    QCOMPARE(items[1]["clientFields"_L1][0]["value"_L1].toString(), u" № 10482 "_s);
    QVERIFY(items[2]["clientFields"_L1].toArray().isEmpty());
    QCOMPARE(items[3]["clientFields"_L1], (QJsonObject{{u"Номер замовлення"_s, u"4"_s}}));
    QVERIFY(items[0].toObject().contains("products"_L1));
    const QJsonObject first = list(1000, 1000, 1)["transactionList"_L1][0].toObject();
    QVERIFY(!first.contains("clientFields"_L1));
    QVERIFY(!first.contains("products"_L1));
}

void SandboxWayForPayTest::listMaySelectByProcessing()
{
    pay({{u"order"_s, u"2"_s}, {u"createdDate"_s, 2000}, {u"processingDate"_s, 5000}});
    m_desk->control(u"wayforpay/option"_s, {{u"listBy"_s, u"processingDate"_s}});
    QCOMPARE(list(5000, 5000)["transactionList"_L1].toArray().size(), 1);
    QCOMPARE(list(2000, 2000)["transactionList"_L1].toArray().size(), 0);
}

void SandboxWayForPayTest::unlistedPaymentsAreOnlyFoundByReference()
{
    pay({{u"order"_s, u"1"_s}, {u"createdDate"_s, 1000}, {u"notify"_s, QJsonArray{u"mail"_s}}});
    QCOMPARE(list(1000, 1000)["transactionList"_L1].toArray().size(), 0);
    QCOMPARE(check(u"1-1"_s)["reasonCode"_L1].toInt(), 1100);
    pay({{u"order"_s, u"2"_s}, {u"createdDate"_s, 1000}, {u"known"_s, false}});
    QCOMPARE(list(1000, 1000)["transactionList"_L1].toArray().size(), 0);
    QCOMPARE(check(u"2-1"_s)["reasonCode"_L1].toInt(), 1127);
}

void SandboxWayForPayTest::wrongListRequestsAreTold_data()
{
    QTest::addColumn<QJsonObject>("without");
    QTest::addColumn<int>("code");
    const QJsonObject whole{{u"transactionType"_s, u"TRANSACTION_LIST"_s}, {u"apiVersion"_s, 2},
        {u"dateBegin"_s, 1000}, {u"dateEnd"_s, 2000}};
    QJsonObject body = whole;
    body.remove(u"apiVersion"_s);
    QTest::newRow("no version") << body << 1115;
    body = whole;
    body.remove(u"dateEnd"_s);
    QTest::newRow("no end") << body << 1115;
    body = whole;
    body.insert(u"dateEnd"_s, 1000 + 32 * 86400);
    QTest::newRow("32 days") << body << 1109;
    body = whole;
    body.insert(u"dateEnd"_s, 999);
    QTest::newRow("the end before the beginning") << body << 1109;
}

void SandboxWayForPayTest::wrongListRequestsAreTold()
{
    QFETCH(QJsonObject, without);
    const QByteArrayList parts{provodka::json::text(without.value("dateBegin"_L1)).toLatin1(),
        provodka::json::text(without.value("dateEnd"_L1)).toLatin1()};
    QTEST(m_desk->wayforpay(sign(without, parts))["reasonCode"_L1].toInt(), "code");
}

void SandboxWayForPayTest::refundsReturnParts()
{
    pay({{u"order"_s, u"10482"_s}, {u"createdDate"_s, 1000}});
    const auto code = [this](const QByteArray &amount, const QString &comment = u"так"_s) {
        return money(u"REFUND"_s, u"10482-1"_s, amount, comment)["reasonCode"_L1].toInt();
    };
    QCOMPARE(code("2500.00", QString()), 1115);
    QCOMPARE(code("12500.51"), 1128);
    QCOMPARE(code("0"), 1130);
    QCOMPARE(money(u"REFUND"_s, u"none"_s, "1")["reasonCode"_L1].toInt(), 1127);
    const QJsonObject answer = money(u"REFUND"_s, u"10482-1"_s, "2500.00");
    QCOMPARE(answer["transactionStatus"_L1].toString(), u"Refunded"_s);
    QCOMPARE(answer["merchantSignature"_L1].toString().toLatin1(),
        signature({"test_merch_n1", "10482-1", "Refunded", "1100"}, m_desk->secret()));
    QCOMPARE(check(u"10482-1"_s)["refundAmount"_L1].toDouble(), 2500.0);
    QCOMPARE(code("10000.51"), 1128);
    QCOMPARE(code("10000.50"), 1100);
    const QJsonObject first = list(1000, 1000);
    QCOMPARE(first["transactionList"_L1].toArray().size(), 3);
    QCOMPARE(first["transactionList"_L1][1]["transactionType"_L1].toString(), u"REFUND"_s);
    pay({{u"order"_s, u"7"_s}, {u"status"_s, u"Declined"_s}});
    QCOMPARE(money(u"REFUND"_s, u"7-1"_s, "1")["reasonCode"_L1].toInt(), 1123);
    pay({{u"order"_s, u"8"_s}});
    QCOMPARE(
        m_desk->control(u"wayforpay/refund"_s, {{u"reference"_s, u"8-1"_s}, {u"amount"_s, 500}})["status"_L1]
            .toString(),
        u"Refunded"_s);
    QCOMPARE(check(u"8-1"_s)["refundAmount"_L1].toInt(), 500);
}

void SandboxWayForPayTest::refundsMayWaitForTheBalance()
{
    m_desk->control(u"wayforpay/option"_s, {{u"shopBalance"_s, u"10.00"_s}});
    pay({{u"order"_s, u"10482"_s}});
    const QJsonObject answer = money(u"REFUND"_s, u"10482-1"_s, "2500");
    QCOMPARE(answer["transactionStatus"_L1].toString(), u"RefundInProcessing"_s);
    QCOMPARE(answer["reasonCode"_L1].toInt(), 1138);
}

void SandboxWayForPayTest::heldSumsAreSettled()
{
    pay({{u"order"_s, u"10482"_s}, {u"status"_s, u"WaitingAuthComplete"_s}});
    QCOMPARE(money(u"SETTLE"_s, u"10482-1"_s, "12500.51")["reasonCode"_L1].toInt(), 1137);
    QCOMPARE(money(u"SETTLE"_s, u"10482-1"_s, "12500.50")["transactionStatus"_L1].toString(), u"Approved"_s);
    QCOMPARE(money(u"SETTLE"_s, u"10482-1"_s, "12500.50")["reasonCode"_L1].toInt(), 1126);
}

void SandboxWayForPayTest::invoicesWaitForTheirPayment()
{
    const QByteArrayList parts{"shop.example.ua", "INV-1", "1795290800", "12500.50", "UAH",
        "Стіл дубовий «Київ»", "Стілець м'який", "1", "4", "6500.50", "1500"};
    const QByteArray digest = signature(QByteArrayList{"test_merch_n1"} + parts, m_desk->secret());
    const QByteArray body = R"({"transactionType":"CREATE_INVOICE","merchantAccount":"test_merch_n1",
        "merchantDomainName":"shop.example.ua","orderReference":"INV-1","orderDate":1795290800,"amount":12500.50,
        "currency":"UAH","productName":["Стіл дубовий «Київ»","Стілець м'який"],"productCount":[1,4],
        "productPrice":[6500.50,1500],"merchantSignature":")"
        + digest + R"("})";
    const QJsonObject answer = m_desk->wayforpayRaw(body);
    QCOMPARE(answer["reasonCode"_L1].toInt(), 1100);
    QVERIFY(!answer["invoiceUrl"_L1].toString().isEmpty());
    QVERIFY(!answer["qrCode"_L1].toString().isEmpty());
    QCOMPARE(check(u"INV-1"_s)["transactionStatus"_L1].toString(), u"Created"_s);
    QCOMPARE(m_desk->wayforpayRaw(body)["reasonCode"_L1].toInt(), 1112);
    QVERIFY(!pay({{u"reference"_s, u"INV-1"_s}}).contains("error"_L1));
    QCOMPARE(check(u"INV-1"_s)["transactionStatus"_L1].toString(), u"Approved"_s);
}

void SandboxWayForPayTest::faultsOfItsOwn()
{
    const auto fault = [this](const QString &kind) {
        m_desk->control(u"fault"_s, {{u"vendor"_s, u"wayforpay"_s}, {u"kind"_s, kind}, {u"ms"_s, 5000}});
    };
    pay({{u"order"_s, u"1"_s}});
    fault(u"code:1129"_s);
    QCOMPARE(check(u"1-1"_s)["reasonCode"_L1].toInt(), 1129);
    fault(u"forbid"_s);
    QCOMPARE(check(u"1-1"_s)["reasonCode"_L1].toInt(), 1117);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    fault(u"lag"_s);
    QCOMPARE(list(now - 1000, now + 10)["transactionList"_L1].toArray().size(), 0);
    QCOMPARE(list(now - 1000, now + 10)["transactionList"_L1].toArray().size(), 1);
    fault(u"limit"_s);
    QCOMPARE(
        call("POST", m_desk->sandbox().firstLine()["wayforpay"_L1]["url"_L1].toString(), QByteArray("{}"))
            .status,
        429);
}

void SandboxWayForPayTest::wrongPaymentsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::newRow("no amount") << QJsonObject{{u"order"_s, u"1"_s}};
    QTest::newRow("no order") << QJsonObject{{u"amount"_s, 1}};
    QTest::newRow("no money") << QJsonObject{{u"order"_s, u"1"_s}, {u"amount"_s, u"1,5"_s}};
    QTest::newRow("no address") << QJsonObject{
        {u"order"_s, u"1"_s}, {u"amount"_s, 1}, {u"notify"_s, QJsonArray{u"callback"_s}}};
    QTest::newRow("no such form") << QJsonObject{{u"order"_s, u"1"_s}, {u"amount"_s, 1},
        {u"form"_s, u"xml"_s}, {u"callbackUrl"_s, u"http://127.0.0.1:1"_s}};
}

void SandboxWayForPayTest::wrongPaymentsAreRefused()
{
    QFETCH(QJsonObject, body);
    QVERIFY(m_desk->control(u"wayforpay/payment"_s, body).contains("error"_L1));
    QVERIFY(m_desk->sandbox().state(u"wayforpay"_s)["payments"_L1].toArray().isEmpty());
    QVERIFY(m_desk->control(u"wayforpay/refund"_s, {{u"reference"_s, u"none"_s}}).contains("error"_L1));
}

QTEST_GUILESS_MAIN(SandboxWayForPayTest)
#include "sandboxwayforpay_test.moc"
