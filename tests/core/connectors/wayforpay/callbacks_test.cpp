#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/connectors/wayforpay/callbacks.h"
#include "core/connectors/wayforpay/payload.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <QUrl>

using namespace provodka;
using namespace provodka::wayforpay;
using namespace Qt::Literals::StringLiterals;

namespace {

const Account shop{u"test_merch_n1"_s, "flk3409refn54t54t*FNJRET"};
const QDateTime now = utcFromMs(1795290900123);

Callbacks reader()
{
    return Callbacks({u"Каса 1"_s}, u"workspace-1"_s, shop);
}

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PROVODKA_FIXTURES) + u"/wayforpay/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

IncomingRequest post(const QByteArray &body)
{
    IncomingRequest request;
    request.method = "POST";
    request.path = reader().path();
    request.target = request.path;
    request.body = body;
    return request;
}

/// A signed body of the members a test cares about.
QByteArray signedBody(
    const QString &reference, const QByteArray &amount, const QString &status, const QByteArray &more = {})
{
    const QByteArray signature = sign(shop.secretKey,
        {shop.merchantAccount, reference, QString::fromLatin1(amount), u"UAH"_s, {}, {}, status, u"1100"_s});
    QJsonObject json{{"merchantAccount"_L1, shop.merchantAccount}, {"orderReference"_L1, reference},
        {"transactionStatus"_L1, status}, {"currency"_L1, u"UAH"_s}, {"reasonCode"_L1, u"1100"_s},
        {"merchantSignature"_L1, QString::fromLatin1(signature)}};
    return json::compact(json).chopped(1) + R"(,"amount":)" + amount + more + '}';
}

}

class WayForPayCallbacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsASecretPathOfItsOwn();
    void takesABodyInEveryWayItIsSent_data();
    void takesABodyInEveryWayItIsSent();
    void takesBodiesThatTheGatewayMade_data();
    void takesBodiesThatTheGatewayMade();
    void answersWithASignedAcceptance();
    void answersForCyrillicReferences();
    void takesEveryStatus_data();
    void takesEveryStatus();
    void refusesWhatItMustNotTake_data();
    void refusesWhatItMustNotTake();
    void tellsNothingOfCardsWhenRefusing();
    void takesBodiesUpTo64KiB();
    void keepsNeitherCardsNorTokens();
    void isTheSameNoticeWhenRepeated();
    void isAnotherNoticeWhenItTellsSomethingNew();
    void keepsMoneyAsItWasWritten();
    void cannotBeToldThatTypedFieldsAreConfirmed();
};

void WayForPayCallbacksTest::keepsASecretPathOfItsOwn()
{
    const QByteArray path = callbackPath(shop.secretKey, u"w"_s, {u"wfp"_s});
    QVERIFY(path.startsWith("/wfp/"));
    QCOMPARE(path.size(), qsizetype(5 + 32));
    QCOMPARE(path.mid(5).toLower(), path.mid(5));
    // printf '%s' 'provodka callback w/wfp' | openssl dgst -sha256 -hmac 'flk3409refn54t54t*FNJRET'
    QCOMPARE(path.mid(5), QByteArray("a7559ef02963b473e9843962693f1077"));
    QVERIFY(path != callbackPath(shop.secretKey, u"w2"_s, {u"wfp"_s}));
    QVERIFY(path.mid(5) != callbackPath("another", u"w"_s, {u"wfp"_s}).mid(5));
    QVERIFY(reader().path().startsWith("/%D0%9A%D0%B0%D1%81%D0%B0%201/"));
}

void WayForPayCallbacksTest::takesABodyInEveryWayItIsSent_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray json = fixture(u"approved.json"_s).trimmed();
    QVERIFY(!json.isEmpty());
    const QByteArray encoded = json.toPercentEncoding();
    QByteArray form = encoded;
    form.replace("%20", "+");
    QTest::newRow("JSON") << json;
    QTest::newRow("JSON with a byte order mark and lines") << "\xEF\xBB\xBF\r\n" + json + "\r\n";
    QTest::newRow("percent-encoded") << encoded;
    QTest::newRow("form encoding of spaces") << form;
    QTest::newRow("name of the first field") << encoded + '=';
    QTest::newRow("name of the first of two fields") << encoded + "=&x=1";
    QTest::newRow("name, not encoded") << json + '=';
    QTest::newRow("value of the first field") << "data=" + encoded;
    QTest::newRow("value of the first of two fields") << "data=" + form + "&y=2";
}

void WayForPayCallbacksTest::takesABodyInEveryWayItIsSent()
{
    QFETCH(const QByteArray, body);
    const CallbackReader::Verdict verdict = reader().read(post(body), now);
    QVERIFY2(verdict.notice, qPrintable(verdict.refusal.english()));
    QVERIFY(verdict.refusal.isEmpty());
    QCOMPARE(verdict.answer.status, 200);
    QCOMPARE(verdict.notice->connection.value, u"Каса 1"_s);
    QCOMPARE(verdict.notice->kind, u"callback"_s);
    QCOMPARE(verdict.notice->externalId, u"10482-2"_s);
    QCOMPARE(verdict.notice->receivedAt, now);
    QCOMPARE(verdict.notice->proof, Proof::Signed);
    QCOMPARE(verdict.notice->originalSha256, QCryptographicHash::hash(body, QCryptographicHash::Sha256));
    const Result<Payment> payment = paymentOf(*verdict.notice);
    QVERIFY(payment);
    QCOMPARE(payment->payer, u"ОЛЕНА КОВАЛЬ, client@example.com"_s);
    QCOMPARE(payment->amount, (Money{1250050, u"UAH"_s}));
}

void WayForPayCallbacksTest::takesBodiesThatTheGatewayMade_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("approved, whole")
        << QByteArray("490")
        << QByteArray(
               R"("orderReference":"AP-1749645521-4956","currency":"UAH","authCode":"847011","cardPan":"51****5977","transactionStatus":"Approved","reasonCode":1100,"merchantSignature":"454fd4698293514a13449ff2836de2ac")")
        << qint64(49000);
    QTest::newRow("declined")
        << QByteArray("1")
        << QByteArray(
               R"("orderReference":"WFP-953-68fa6ad40fa79","currency":"UAH","authCode":"","cardPan":"42****4242","transactionStatus":"Declined","reasonCode":"1101","merchantSignature":"a44460e494cf6dd970681643c6f9027c")")
        << qint64(100);
    QTest::newRow("dollars, nulls")
        << QByteArray("\"10\"")
        << QByteArray(
               R"("orderReference":"INV-685099405da029.56636589","currency":"USD","authCode":null,"cardPan":"41****1111","cardType":null,"transactionStatus":"Declined","reasonCode":1105,"merchantSignature":"e3cef51680afe2387699373f8e9ffd38")")
        << qint64(1000);
}

void WayForPayCallbacksTest::takesBodiesThatTheGatewayMade()
{
    QFETCH(const QByteArray, amount);
    QFETCH(const QByteArray, members);
    QFETCH(const qint64, minor);
    const QByteArray body = R"({"merchantAccount":"test_merch_n1","amount":)" + amount + ',' + members + '}';
    const CallbackReader::Verdict verdict = reader().read(post(body), now);
    QVERIFY2(verdict.notice, qPrintable(verdict.refusal.english()));
    QCOMPARE(paymentOf(*verdict.notice)->amount.minor, minor);
}

void WayForPayCallbacksTest::answersWithASignedAcceptance()
{
    const CallbackReader::Verdict verdict = reader().read(post(fixture(u"approved.json"_s)), now);
    QCOMPARE(verdict.answer.contentType, "application/json");
    const QJsonObject expected{{"orderReference"_L1, u"10482-2"_s}, {"status"_L1, u"accept"_s},
        {"time"_L1, 1795290900}, {"signature"_L1, u"c66d909a7d78d504a463b75472da39fa"_s}};
    QCOMPARE(*json::object(verdict.answer.body), expected);
    QCOMPARE(json::rawMember(verdict.answer.body, "time"), "1795290900");
}

void WayForPayCallbacksTest::answersForCyrillicReferences()
{
    const QByteArray body
        = R"({"merchantAccount":"test_merch_n1","orderReference":"\u0417\u0430\u043c\u043e\u0432\u043b\u0435\u043d\u043d\u044f \u211610482","amount":0.99,"currency":"UAH","authCode":"","cardPan":"","transactionStatus":"Approved","reasonCode":1100,"merchantSignature":"d0381495ecef33169041612e6efa76a1"})";
    const CallbackReader::Verdict verdict = reader().read(post(body), now);
    QVERIFY(verdict.notice);
    QCOMPARE(verdict.notice->externalId, u"Замовлення №10482"_s);
    const Result<QJsonObject> answer = json::object(verdict.answer.body);
    QVERIFY(answer);
    QCOMPARE(answer->value("orderReference"_L1).toString(), u"Замовлення №10482"_s);
    QCOMPARE(answer->value("signature"_L1).toString(), u"43e7abfb7bb39e0d4bc2806996d8a637"_s);
}

void WayForPayCallbacksTest::takesEveryStatus_data()
{
    QTest::addColumn<QString>("status");
    for (const char *status : {"Created", "inProcessing", "Pending", "WaitingAuthComplete", "Approved",
             "Declined", "Expired", "RefundInProcessing", "Refunded", "Voided", "Teleported", ""})
        QTest::addRow("\"%s\"", status) << QString::fromLatin1(status);
}

void WayForPayCallbacksTest::takesEveryStatus()
{
    QFETCH(const QString, status);
    const CallbackReader::Verdict verdict = reader().read(post(signedBody(u"r-1"_s, "1.10", status)), now);
    QVERIFY(verdict.notice);
    QCOMPARE(verdict.answer.status, 200);
    QCOMPARE(paymentOf(*verdict.notice)->statusText, status);
}

void WayForPayCallbacksTest::refusesWhatItMustNotTake_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray path = reader().path();
    const QByteArray right = fixture(u"approved.json"_s);
    const auto tampered = [&right](const char *from, const char *to) {
        QByteArray body = right;
        body.replace(from, to);
        return body;
    };
    QTest::newRow("other path") << QByteArray("POST") << path.chopped(1) + '!' << right << 404;
    QTest::newRow("no path") << QByteArray("POST") << QByteArray("/") << right << 404;
    QTest::newRow("path with more behind") << QByteArray("POST") << path + "/x" << right << 404;
    QTest::newRow("GET") << QByteArray("GET") << path << QByteArray() << 405;
    QTest::newRow("PUT") << QByteArray("PUT") << path << right << 405;
    QTest::newRow("empty") << QByteArray("POST") << path << QByteArray() << 400;
    QTest::newRow("form") << QByteArray("POST") << path << QByteArray("amount=1&currency=UAH") << 400;
    QTest::newRow("broken JSON") << QByteArray("POST") << path << right.left(200) << 400;
    QTest::newRow("list") << QByteArray("POST") << path << '[' + right + ']' << 400;
    QTest::newRow("empty object") << QByteArray("POST") << path << QByteArray("{}") << 400;
    QTest::newRow("not UTF-8") << QByteArray("POST") << path << QByteArray("{\"a\":\"\xCF\xF0\"}") << 400;
    QTest::newRow("other account") << QByteArray("POST") << path << tampered("test_merch_n1", "test_merch_n2")
                                   << 403;
    QTest::newRow("account as a list")
        << QByteArray("POST") << path << tampered("\"test_merch_n1\"", "[\"test_merch_n1\"]") << 403;
    QTest::newRow("amount changed") << QByteArray("POST") << path << tampered("12500.5", "125000.5") << 403;
    QTest::newRow("status changed") << QByteArray("POST") << path << tampered("Approved", "Refunded") << 403;
    QTest::newRow("reference changed") << QByteArray("POST") << path << tampered("10482-2", "10482-3") << 403;
    QTest::newRow("currency changed") << QByteArray("POST") << path << tampered("\"UAH\"", "\"USD\"") << 403;
    QTest::newRow("signature changed")
        << QByteArray("POST") << path << tampered("b5d94fc7", "b5d94fc8") << 403;
    QTest::newRow("signature taken away")
        << QByteArray("POST") << path << tampered("merchantSignature", "merchantSignatur") << 403;
    QTest::newRow("amount doubled") << QByteArray("POST") << path
                                    << tampered("\"currency\"", "\"amount\":1,\"currency\"") << 403;
}

void WayForPayCallbacksTest::refusesWhatItMustNotTake()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const int, status);
    IncomingRequest request = post(body);
    request.method = method;
    request.path = path;
    const CallbackReader::Verdict verdict = reader().read(request, now);
    QVERIFY(!verdict.notice);
    QCOMPARE(verdict.answer.status, status);
    QVERIFY(!verdict.refusal.isEmpty());
    QVERIFY(verdict.answer.body.size() < 40);
}

void WayForPayCallbacksTest::tellsNothingOfCardsWhenRefusing()
{
    QByteArray body = fixture(u"approved.json"_s);
    body.replace("b5d94fc7", "b5d94fc8");
    const CallbackReader::Verdict verdict = reader().read(post(body), now);
    const QByteArray told = verdict.answer.body + verdict.refusal.toJson();
    for (const char *secret : {"53****", "0937", "flk3409", "REC-TOKEN", "b5d94fc"})
        QVERIFY2(!told.contains(secret), secret);
}

void WayForPayCallbacksTest::takesBodiesUpTo64KiB()
{
    const QByteArray plain = signedBody(u"r-1"_s, "1", u"Approved"_s, R"(,"note":"")");
    const QByteArray padding(64 * 1024 - plain.size(), 'x');
    const QByteArray largest = signedBody(u"r-1"_s, "1", u"Approved"_s, R"(,"note":")" + padding + '"');
    QCOMPARE(largest.size(), qsizetype(64 * 1024));
    QVERIFY(reader().read(post(largest), now).notice);
    const CallbackReader::Verdict verdict = reader().read(post(largest + ' '), now);
    QVERIFY(!verdict.notice);
    QCOMPARE(verdict.answer.status, 413);
}

void WayForPayCallbacksTest::keepsNeitherCardsNorTokens()
{
    const QByteArray more
        = R"(,"recToken":"REC-TOKEN","RecToken":"REC-TOKEN","card":"4111111111111111","rrn":"123456789012",)"
          R"("clientFields":[{"name":"card 53****0937","value":"4111 1111 1111 1111","recToken":"REC-TOKEN"}],)"
          R"("note":"paid by 5321-67** ****-0937","number":4111111111111111,)"
          R"("email":"client@example.com","products":[{"name":"Стіл 53****0937","price":1}])";
    const CallbackReader::Verdict verdict
        = reader().read(post(signedBody(u"4111111111111111"_s, "1", u"Approved"_s, more)), now);
    QVERIFY(verdict.notice);
    const QByteArray &payload = verdict.notice->payload;
    for (const char *secret :
        {"53****", "0937", "REC-TOKEN", "4111 1111", "merchantSignature", "recToken", "cardPan"})
        QVERIFY2(!payload.contains(secret), secret);
    QCOMPARE(payload.count("4111111111111111"), qsizetype(1)); // the reference is what it is
    QVERIFY(payload.contains("client@example.com"));
    QVERIFY(payload.contains("123456789012"));
    QVERIFY(json::object(payload));
}

void WayForPayCallbacksTest::isTheSameNoticeWhenRepeated()
{
    const QByteArray body = fixture(u"approved.json"_s);
    const Notice first = *reader().read(post(body), now).notice;
    const Notice again = *reader().read(post("data=" + body.toPercentEncoding()), now.addDays(1)).notice;
    QCOMPARE(again.externalId, first.externalId);
    QCOMPARE(again.version, first.version);
    const Notice plain = *reader().read(post(signedBody(u"r"_s, "12500.5", u"Approved"_s)), now).notice;
    const Notice zero = *reader().read(post(signedBody(u"r"_s, "12500.50", u"Approved"_s)), now).notice;
    QCOMPARE(zero.version, plain.version);
}

void WayForPayCallbacksTest::isAnotherNoticeWhenItTellsSomethingNew()
{
    QStringList versions;
    for (const QByteArray &body : {signedBody(u"r"_s, "1", u"Approved"_s),
             signedBody(u"r"_s, "1", u"Refunded"_s), signedBody(u"r"_s, "2", u"Approved"_s),
             signedBody(u"r"_s, "1", u"Approved"_s, R"(,"refundAmount":0.5)"),
             signedBody(u"r"_s, "1", u"Approved"_s, R"(,"processingDate":1795290890)"),
             signedBody(u"r"_s, "1", u"Approved"_s, R"(,"clientFields":[{"name":"n","value":"1"}])")})
        versions.append(reader().read(post(body), now).notice->version);
    QCOMPARE(versions.removeDuplicates(), qsizetype(0));
}

void WayForPayCallbacksTest::keepsMoneyAsItWasWritten()
{
    // 2^53 + 1 kopiykas: a double would round it.
    const Notice notice
        = *reader().read(post(signedBody(u"r"_s, "90071992547409.93", u"Approved"_s)), now).notice;
    QCOMPARE(json::rawMember(notice.payload, "amount"), "90071992547409.93");
    QCOMPARE(paymentOf(notice)->amount.minor, qint64(9007199254740993));
    // Validly signed and yet no amount: taken, stored, shown to a person, never booked.
    for (const char *odd : {"1e3", "99999999999999999999", "1.005", "-5"}) {
        const CallbackReader::Verdict verdict
            = reader().read(post(signedBody(u"r"_s, odd, u"Approved"_s)), now);
        QVERIFY2(verdict.notice, odd);
        const Result<Payment> payment = paymentOf(*verdict.notice);
        QVERIFY2(!payment, odd);
        QCOMPARE(payment.error().kind, Error::Kind::Malformed);
    }
}

void WayForPayCallbacksTest::cannotBeToldThatTypedFieldsAreConfirmed()
{
    const QByteArray more
        = R"(,"provodkaTypedFieldsConfirmed":true,"clientFields":{"Номер замовлення":"666"})";
    const Notice notice = *reader().read(post(signedBody(u"r"_s, "1", u"Approved"_s, more)), now).notice;
    QVERIFY(!notice.payload.contains("provodka"));
    QVERIFY(!paymentOf(notice)->typedFieldsConfirmed);
}

QTEST_GUILESS_MAIN(WayForPayCallbacksTest)
#include "callbacks_test.moc"
