#include "core/connectors/wayforpay/members.h"
#include "core/connectors/wayforpay/signature.h"

#include <QTest>

using namespace provodka;
using namespace provodka::wayforpay;
using namespace Qt::Literals::StringLiterals;

namespace {

const Account shop{u"test_merch_n1"_s, "flk3409refn54t54t*FNJRET"};

QByteArray body(const QByteArray &amount, const QByteArray &reasonCode, const QByteArray &signature,
    const QByteArray &more = {})
{
    return R"({"merchantAccount":"test_merch_n1","orderReference":"10482-2","merchantSignature":")"
        + signature + R"(","amount":)" + amount
        + R"(,"currency":"UAH","authCode":"541963","cardPan":"53****0937","transactionStatus":"Approved","reasonCode":)"
        + reasonCode + more + '}';
}

}

class WayForPaySignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAllKnownVectors_data();
    void signsAllKnownVectors();
    void signsItsOwnMessages();
    void comparesDigestsTrimmedAndInAnyCase();
    void takesTheAmountInEveryWayItIsWritten_data();
    void takesTheAmountInEveryWayItIsWritten();
    void refusesMembersThatCouldBeReadInTwoWays_data();
    void refusesMembersThatCouldBeReadInTwoWays();
    void signsNothingWithoutAKey();
    void writesANumberInItsForms();
};

void WayForPaySignatureTest::signsAllKnownVectors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("digest");
    const auto row = [](const char *name, const QString &text, const QByteArray &digest) {
        QTest::newRow(name) << text << digest;
    };
    // Made by the gateway itself.
    row("A approved, whole", u"test_merch_n1;AP-1749645521-4956;490;UAH;847011;51****5977;Approved;1100"_s,
        "454fd4698293514a13449ff2836de2ac");
    row("A approved, one", u"test_merch_n1;_t_xl77asl2v4;1;UAH;347016;53****6002;Approved;1100"_s,
        "9d19bddd251a4ccd5e6868b83df38624");
    row("A declined, no code", u"test_merch_n1;WFP-953-68fa6ad40fa79;1;UAH;;42****4242;Declined;1101"_s,
        "a44460e494cf6dd970681643c6f9027c");
    row("A declined, dollars",
        u"test_merch_n1;INV-685099405da029.56636589;10;USD;;41****1111;Declined;1105"_s,
        "e3cef51680afe2387699373f8e9ffd38");
    // Published by others.
    row("B purchase, one product",
        u"test_merch_n1;www.market.ua;DH783023;1415379863;1547.36;UAH;Процессор Intel Core i5-4670 3.4GHz;1;1000"_s,
        "c8309023a6dfcefcfe8b16a0b94b82bf");
    row("B purchase, two products",
        u"test_merch_n1;www.market.ua;DH783023;1415379863;1547.36;UAH;Процесор Intel Core i5-4670 3.4GHz;Пам'ять Kingston DDR3-1600 4096MB PC3-12800;1;1;1000;547.36"_s,
        "ee828f71ed93441c07eb3eef67762a5c");
    row("B purchase, zeros",
        u"test_merch_n1;app.wepster.com;orderid001;14898322;1.00;USD;product name;2;2.00"_s,
        "901874bb4df660cda5e3d0d3a4687bfe");
    // Computed for the sheet.
    row("C purchase, Cyrillic",
        u"test_merch_n1;shop.example.ua;10482-2;1795290800;12500.5;UAH;Стіл дубовий «Київ»;Стілець м'який;1;4;6500.5;1500"_s,
        "c8fbad9266297bcb40a892b36d77d56b");
    row("C approved, fraction", u"test_merch_n1;10482-2;12500.5;UAH;541963;53****0937;Approved;1100"_s,
        "b5d94fc7daeb5704921221d9b595c123");
    row("C approved, trailing zero", u"test_merch_n1;10482-2;12500.50;UAH;541963;53****0937;Approved;1100"_s,
        "bba19d35e27bb8eecce2fa058eb5abcf");
    row("C refunded", u"test_merch_n1;10482-2;12500.5;UAH;541963;53****0937;Refunded;1100"_s,
        "17d000f54868787e68762bac072331ce");
    row("C declined, no card", u"test_merch_n1;10482-3;12500.5;UAH;;;Declined;1101"_s,
        "49650e274dba6950da4be4b54cd0be89");
    row("C Cyrillic reference", u"test_merch_n1;Замовлення №10482;0.99;UAH;;;Approved;1100"_s,
        "d0381495ecef33169041612e6efa76a1");
    row("C acceptance", u"10482-2;accept;1795290900"_s, "c66d909a7d78d504a463b75472da39fa");
    row("C acceptance, Cyrillic", u"Замовлення №10482;accept;1795290900"_s,
        "43e7abfb7bb39e0d4bc2806996d8a637");
    row("C question", u"test_merch_n1;10482-2"_s, "137162e5eddc6b16c95bcab2a2fb4ab4");
    row("C list", u"test_merch_n1;1795212000;1795298399"_s, "58773d8245a74c708321a22855b8239e");
    row("C refund request", u"test_merch_n1;10482-2;2500;UAH"_s, "8170a565299502cd9851ed7e0e690a98");
    row("C refund answer", u"test_merch_n1;10482-2;Refunded;1100"_s, "02e9e24ad97e85165b74c08294292feb");
}

void WayForPaySignatureTest::signsAllKnownVectors()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, digest);
    QCOMPARE(sign(shop.secretKey, text.split(u';')), digest);
}

void WayForPaySignatureTest::signsItsOwnMessages()
{
    QCOMPARE(signQuestion(shop, u"10482-2"_s), "137162e5eddc6b16c95bcab2a2fb4ab4");
    QCOMPARE(signList(shop, 1795212000, 1795298399), "58773d8245a74c708321a22855b8239e");
    QCOMPARE(signAcceptance(shop, u"10482-2"_s, 1795290900), "c66d909a7d78d504a463b75472da39fa");
    QCOMPARE(signAcceptance(shop, u"Замовлення №10482"_s, 1795290900), "43e7abfb7bb39e0d4bc2806996d8a637");
}

void WayForPaySignatureTest::comparesDigestsTrimmedAndInAnyCase()
{
    const QByteArray right = "137162e5eddc6b16c95bcab2a2fb4ab4";
    QVERIFY(isDigest(right, right));
    QVERIFY(isDigest(" 137162E5EDDC6B16C95BCAB2A2FB4AB4\r\n", right));
    QVERIFY(!isDigest("137162e5eddc6b16c95bcab2a2fb4ab5", right));
    QVERIFY(!isDigest("037162e5eddc6b16c95bcab2a2fb4ab4", right));
    QVERIFY(!isDigest("137162e5eddc6b16c95bcab2a2fb4ab", right));
    QVERIFY(!isDigest({}, right));
}

void WayForPaySignatureTest::takesTheAmountInEveryWayItIsWritten_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("reasonCode");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<bool>("right");
    const QByteArray shortest = "b5d94fc7daeb5704921221d9b595c123"; // over 12500.5
    const QByteArray padded = "bba19d35e27bb8eecce2fa058eb5abcf"; // over 12500.50
    const QByteArray code = "1100";
    QTest::newRow("as written") << QByteArray("12500.5") << code << shortest << true;
    QTest::newRow("zero written and signed") << QByteArray("12500.50") << code << padded << true;
    QTest::newRow("zero written, not signed") << QByteArray("12500.50") << code << shortest << true;
    QTest::newRow("zero signed, not written") << QByteArray("12500.5") << code << padded << true;
    QTest::newRow("text") << QByteArray("\"12500.5\"") << code << shortest << true;
    QTest::newRow("text with zero") << QByteArray("\"12500.50\"") << code << shortest << true;
    QTest::newRow("code as text") << QByteArray("12500.5") << QByteArray("\"1100\"") << shortest << true;
    QTest::newRow("upper case, spaces")
        << QByteArray("12500.5") << code << ' ' + shortest.toUpper() + ' ' << true;
    QTest::newRow("a kopiyka more") << QByteArray("12500.51") << code << shortest << false;
    QTest::newRow("ten times") << QByteArray("125005") << code << shortest << false;
    QTest::newRow("other code") << QByteArray("12500.5") << QByteArray("1101") << shortest << false;
    QTest::newRow("exponent of the same value") << QByteArray("1.25005e4") << code << shortest << false;
    QTest::newRow("list") << QByteArray("[12500.5]") << code << shortest << false;
    QTest::newRow("flag") << QByteArray("true") << code << shortest << false;
    QTest::newRow("null") << QByteArray("null") << code << shortest << false;
    QTest::newRow("no signature") << QByteArray("12500.5") << code << QByteArray() << false;
}

void WayForPaySignatureTest::takesTheAmountInEveryWayItIsWritten()
{
    QFETCH(const QByteArray, amount);
    QFETCH(const QByteArray, reasonCode);
    QFETCH(const QByteArray, signature);
    QFETCH(const bool, right);
    const Result<Members> members = Members::read(body(amount, reasonCode, signature));
    QVERIFY(members);
    QCOMPARE(isSigned(shop, *members), right);
}

void WayForPaySignatureTest::refusesMembersThatCouldBeReadInTwoWays_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray right = "b5d94fc7daeb5704921221d9b595c123";
    QTest::newRow("amount twice") << body("99999", "1100", right, R"(,"amount":12500.5)");
    QTest::newRow("amount twice, once escaped") << body("12500.5", "1100", right, R"(,"\u0061mount":99999)");
    QTest::newRow("status twice") << body("12500.5", "1100", right, R"(,"transactionStatus":"Approved")");
    QTest::newRow("signature twice") << body(
        "12500.5", "1100", "00", R"(,"merchantSignature":")" + right + '"');
    // The text that is signed is the same, cut into other fields.
    QTest::newRow("separator inside a field") << QByteArray(
        R"({"merchantAccount":"test_merch_n1","orderReference":"10482-2","merchantSignature":")" + right
        + R"(","amount":"12500.5;UAH","currency":"541963","authCode":"53****0937","cardPan":"Approved",)"
          R"("transactionStatus":"1100"})");
}

void WayForPaySignatureTest::refusesMembersThatCouldBeReadInTwoWays()
{
    QFETCH(const QByteArray, json);
    const Result<Members> members = Members::read(json);
    QVERIFY(members);
    QVERIFY(!isSigned(shop, *members));
}

void WayForPaySignatureTest::signsNothingWithoutAKey()
{
    const Account keyless{shop.merchantAccount, {}};
    const QByteArray forged = sign({},
        {u"test_merch_n1"_s, u"10482-2"_s, u"12500.5"_s, u"UAH"_s, u"541963"_s, u"53****0937"_s,
            u"Approved"_s, u"1100"_s});
    QVERIFY(!isSigned(keyless, *Members::read(body("12500.5", "1100", forged))));
}

void WayForPaySignatureTest::writesANumberInItsForms()
{
    QCOMPARE(numberForms(u"12500.50"_s), (QStringList{u"12500.50"_s, u"12500.5"_s}));
    QCOMPARE(numberForms(u"12500.5"_s), (QStringList{u"12500.5"_s, u"12500.50"_s}));
    QCOMPARE(numberForms(u"490"_s), (QStringList{u"490"_s, u"490.00"_s}));
    QCOMPARE(numberForms(u"1.000"_s), (QStringList{u"1.000"_s, u"1"_s, u"1.00"_s}));
    QCOMPARE(numberForms(u"-0.125"_s), (QStringList{u"-0.125"_s}));
    for (const QString &odd : {u""_s, u"-"_s, u"1."_s, u".5"_s, u"1e3"_s, u"1,5"_s, u"abc"_s})
        QCOMPARE(numberForms(odd), QStringList{odd});
}

QTEST_GUILESS_MAIN(WayForPaySignatureTest)
#include "signature_test.moc"
