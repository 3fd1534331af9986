#include "core/base/json.h"
#include "core/connectors/wayforpay/payload.h"
#include "core/connectors/wayforpay/signature.h"
#include "core/connectors/wayforpay/wayforpay.h"
#include "core/connectors/wayforpay/wire.h"
#include "tests/core/connectors/wayforpay/scriptedhttp.h"

#include <QTest>

using namespace provodka;
using namespace provodka::wayforpay;
using namespace Qt::Literals::StringLiterals;

namespace {

const Account shop{u"test_merch_n1"_s, "flk3409refn54t54t*FNJRET"};
constexpr qint64 day = 86400;

class StillClock final : public Clock
{
public:
    QDateTime time = utcFromMs(1795298399000);
    QDateTime now() const override { return time; }
};

/// A CHECK_STATUS answer about an approved payment; `change` alters it after signing.
QByteArray statusAnswer(const QString &reference, const QByteArray &amount = "12500.5",
    const QString &status = u"Approved"_s, const QString &code = u"1100"_s)
{
    const QByteArray signature = sign(shop.secretKey,
        {shop.merchantAccount, reference, QString::fromLatin1(amount), u"UAH"_s, u"541963"_s, u"53****0937"_s,
            status, code});
    QJsonObject json{{"merchantAccount"_L1, shop.merchantAccount}, {"orderReference"_L1, reference},
        {"merchantSignature"_L1, QString::fromLatin1(signature)}, {"currency"_L1, u"UAH"_s},
        {"authCode"_L1, u"541963"_s}, {"cardPan"_L1, u"53****0937"_s}, {"transactionStatus"_L1, status},
        {"createdDate"_L1, 1795290800}, {"processingDate"_L1, 1795290890}, {"reason"_L1, u"Ok"_s},
        {"refundAmount"_L1, 0}};
    return json::compact(json).chopped(1) + R"(,"amount":)" + amount + R"(,"reasonCode":)" + code.toLatin1()
        + '}';
}

QByteArray listItem(const QString &reference, const QByteArray &more = {})
{
    return R"({"transactionType":"PURCHASE","orderReference":")" + reference.toUtf8()
        + R"(","createdDate":1795290800,"amount":12500.50,"currency":"UAH","transactionStatus":"Approved","processingDate":1795290890,"reasonCode":1100,"reason":"Ok","cardPan":"53****0937")"
        + more + '}';
}

QByteArray listAnswer(const QByteArrayList &items)
{
    return R"({"reason":"Ok","reasonCode":1100,"transactionList":[)" + items.join(',') + "]}";
}

QByteArray refusalAnswer(int code, const QByteArray &reason = "No")
{
    return R"({"reason":")" + reason + R"(","reasonCode":)" + QByteArray::number(code) + '}';
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return *json::object(request.body);
}

/// One connection with everything around it.
struct Shop
{
    explicit Shop(QJsonObject settings = {}, const QString &secret = QString::fromLatin1(shop.secretKey))
    {
        if (!settings.contains("merchantAccount"_L1))
            settings.insert("merchantAccount"_L1, shop.merchantAccount);
        ConnectorContext context;
        context.name = {u"wfp"_s};
        context.workspaceId = u"w"_s;
        context.settings = settings;
        if (!secret.isEmpty())
            context.secrets.insert(u"secretKey"_s, secret);
        context.http = &http;
        context.clock = &clock;
        connector = make(context);
        http.answer = [this](const HttpRequest &request) -> Result<HttpAnswer> {
            const QJsonObject body = bodyOf(request);
            if (body.value("transactionType"_L1).toString() == "TRANSACTION_LIST"_L1)
                return httpAnswer(list);
            return httpAnswer(status.value(body.value("orderReference"_L1).toString(), refusalAnswer(1127)));
        };
    }

    Result<Page> pull(const Cursor &after = {}) { return QCoro::waitFor(connector->notices()->pull(after)); }
    QList<Result<Notice>> prove(const QList<ProofQuery> &queries)
    {
        return *QCoro::waitFor(connector->payments()->prove(queries));
    }
    CheckReport check() { return *QCoro::waitFor(connector->check()); }

    ScriptedHttp http;
    StillClock clock;
    std::unique_ptr<Connector> connector;
    QByteArray list = listAnswer({});
    QHash<QString, QByteArray> status;
};

ProofQuery query(const QString &reference, bool typedFields = false)
{
    ProofQuery query;
    query.reference = reference;
    query.typedFields = typedFields;
    return query;
}

}

class WayForPayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaresItsSettings();
    void asksForTheListAsTheSheetSays();
    void looksBackOverTheOverlap();
    void goesThroughALongAbsenceInSteps();
    void asksForTheRightDaysWhenTheClockWentBack();
    void makesNoticesOfListItems();
    void keepsItemsThatItCannotRead();
    void givesEachItemOnce();
    void takesEmptyListsInEveryShape_data();
    void takesEmptyListsInEveryShape();
    void listsAPeriodInRangesAndEachRowOnce();
    void polledOnlyWhenWanted();

    void asksAboutAPaymentAsTheSheetSays();
    void provesByPosition();
    void provesMoneyAsItIsWritten();
    void takesADeclineAsAnAnswer();
    void refusesAnswersThatProveNothing_data();
    void refusesAnswersThatProveNothing();
    void saysWhatAnErrorMeans_data();
    void saysWhatAnErrorMeans();
    void carriesErrorsOfTheNetwork();
    void confirmsWhatThePayerTypedWithOneList();
    void leavesUnconfirmedWhatTheListDoesNotHold();
    void failsWhatCouldNotBeConfirmed();
    void gathersDaysIntoRanges();

    void checksKeyAndList();
    void checksWhatIsWrong_data();
    void checksWhatIsWrong();
    void remarksAnOddAnswerToTheCheck();
    void tellsWhatToEnterInTheCabinet();
    void refusesToRunWithoutItsSettings_data();
    void refusesToRunWithoutItsSettings();
    void withoutAKeyItSaysWhatIsLeft();
    void thatOnlyAMailRingsForItIsSaid();
    void hearsCallbacksOnlyWithAListenerAndAKey();
};

void WayForPayTest::declaresItsSettings()
{
    const ConnectorInfo known = info();
    QCOMPARE(known.id, u"wayforpay"_s);
    QStringList keys;
    for (const FieldSpec &spec : known.settings) {
        QVERIFY(!keys.contains(spec.key));
        keys.append(spec.key);
        QCOMPARE(spec.type == FieldSpec::Type::Secret, spec.key == "secretKey"_L1);
        QCOMPARE(spec.required, spec.key == "merchantAccount"_L1);
        QVERIFY(*spec.label != '\0');
    }
    QCOMPARE(keys,
        (QStringList{u"address"_s, u"merchantAccount"_s, u"secretKey"_s, u"listen"_s, u"publicAddress"_s,
            u"pollMinutes"_s, u"daysBack"_s, u"callsPerSecond"_s}));
}

void WayForPayTest::asksForTheListAsTheSheetSays()
{
    Shop world;
    QVERIFY(world.pull());
    const HttpRequest &request = world.http.asked.value(0);
    QCOMPARE(request.url.toString(), u"https://api.wayforpay.com/api"_s);
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.spend, Spend::Routine);
    QVERIFY(!request.write);
    const QJsonObject body = bodyOf(request);
    QCOMPARE(body.value("transactionType"_L1).toString(), u"TRANSACTION_LIST"_s);
    QCOMPARE(body.value("apiVersion"_L1).toInt(), 2);
    QCOMPARE(body.value("dateBegin"_L1).toInteger(), 1795298399 - 2 * day);
    QCOMPARE(body.value("dateEnd"_L1).toInteger(), qint64(1795298399));
    QCOMPARE(body.value("merchantSignature"_L1).toString().toLatin1(),
        signList(shop, 1795298399 - 2 * day, 1795298399));
    const HttpRequest known = wire::transactionList({}, shop, {1795212000, 1795298399}, Spend::Money);
    QCOMPARE(bodyOf(known).value("merchantSignature"_L1).toString(), u"58773d8245a74c708321a22855b8239e"_s);
}

void WayForPayTest::looksBackOverTheOverlap()
{
    Shop world;
    const Result<Page> first = world.pull();
    QVERIFY(first && !first->more);
    world.clock.time = world.clock.time.addSecs(60);
    const Result<Page> second = world.pull(first->next);
    QVERIFY(second && !second->more);
    const QJsonObject body = bodyOf(world.http.asked.value(1));
    // From where the first look began, so that nothing falls between two looks.
    QCOMPARE(body.value("dateBegin"_L1).toInteger(), 1795298399 - 2 * day);
    QCOMPARE(body.value("dateEnd"_L1).toInteger(), qint64(1795298399 + 60));
}

void WayForPayTest::goesThroughALongAbsenceInSteps()
{
    Shop world;
    Cursor cursor = world.pull()->next;
    world.clock.time = world.clock.time.addDays(100);
    const qint64 now = world.clock.time.toSecsSinceEpoch();
    world.http.asked.clear();
    for (bool more = true; more;) {
        const Result<Page> page = world.pull(cursor);
        QVERIFY(page);
        cursor = page->next;
        more = page->more;
        QVERIFY(world.http.asked.size() < 10);
    }
    qint64 covered = 1795298399 - 2 * day;
    for (const HttpRequest &request : std::as_const(world.http.asked)) {
        const QJsonObject body = bodyOf(request);
        QVERIFY(body.value("dateBegin"_L1).toInteger() <= covered);
        covered = body.value("dateEnd"_L1).toInteger();
        QVERIFY(covered - body.value("dateBegin"_L1).toInteger() <= 30 * day);
    }
    QCOMPARE(covered, now);
    QCOMPARE(world.http.asked.size(), 4);
    QVERIFY(!world.pull(cursor)->more);
}

void WayForPayTest::asksForTheRightDaysWhenTheClockWentBack()
{
    Shop world;
    const Cursor cursor = world.pull()->next;
    world.clock.time = world.clock.time.addDays(-10);
    const Result<Page> page = world.pull(cursor);
    QVERIFY(page && !page->more);
    const QJsonObject body = bodyOf(world.http.asked.value(1));
    QCOMPARE(body.value("dateBegin"_L1).toInteger(), 1795298399 - 12 * day);
    QCOMPARE(body.value("dateEnd"_L1).toInteger(), 1795298399 - 10 * day);
    for (const QString &broken : {u"{"_s, u"[]"_s, u"{\"from\":\"x\"}"_s})
        QVERIFY(world.pull({broken}));
}

void WayForPayTest::makesNoticesOfListItems()
{
    Shop world;
    world.list = listAnswer(
        {listItem(u"10482-2"_s, R"(,"clientFields":[{"name":"Номер замовлення","value":"10482"}])"),
            listItem(u"WFP-BTN-1"_s)});
    const Result<Page> page = world.pull();
    QVERIFY(page);
    QCOMPARE(page->notices.size(), 2);
    const Notice &notice = page->notices[0];
    QCOMPARE(notice.kind, u"list"_s);
    QCOMPARE(notice.externalId, u"10482-2"_s);
    QCOMPARE(notice.proof, Proof::Listed);
    QCOMPARE(notice.connection.value, u"wfp"_s);
    QCOMPARE(notice.receivedAt, world.clock.time);
    QVERIFY(!notice.payload.contains("53****"));
    QCOMPARE(json::rawMember(notice.payload, "amount"), "12500.50");
    const Result<Payment> payment = world.connector->payments()->payment(notice);
    QVERIFY(payment);
    QCOMPARE(payment->account, shop.merchantAccount);
    QCOMPARE(payment->typedFields, (QList<NamedValue>{{u"Номер замовлення"_s, u"10482"_s}}));
    QVERIFY(payment->typedFieldsConfirmed);
    QCOMPARE(page->notices[1].externalId, u"WFP-BTN-1"_s);
}

void WayForPayTest::keepsItemsThatItCannotRead()
{
    Shop world;
    world.list = listAnswer({"5", R"({"amount":1})", listItem(u"10482-2"_s)});
    const Result<Page> page = world.pull();
    QVERIFY(page);
    QCOMPARE(page->notices.size(), 3);
    for (const qsizetype odd : {0, 1}) {
        QVERIFY(!page->notices[odd].version.isEmpty());
        QCOMPARE(
            world.connector->payments()->payment(page->notices[odd]).error().kind, Error::Kind::Malformed);
    }
    QVERIFY(page->notices[0].version != page->notices[1].version);
}

void WayForPayTest::givesEachItemOnce()
{
    Shop world;
    const QByteArray refund = R"(,"transactionType":"REFUND")";
    world.list = listAnswer({listItem(u"a"_s), listItem(u"a"_s), listItem(u"a"_s, refund)});
    const Result<Page> page = world.pull();
    QVERIFY(page);
    QCOMPARE(page->notices.size(), 2);
    QCOMPARE(world.connector->payments()->payment(page->notices[1])->state, PaymentState::Refunded);
    QVERIFY(world.connector->payments()->payment(page->notices[1])->refunded == (Money{1250050, u"UAH"_s}));
    QVERIFY(!world.connector->payments()->payment(page->notices[0])->refunded);
    QCOMPARE(world.pull(page->next)->notices[0].version, page->notices[0].version);
}

void WayForPayTest::takesEmptyListsInEveryShape_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << QByteArray("[]") << 0;
    QTest::newRow("null") << QByteArray("null") << 0;
    QTest::newRow("object") << QByteArray("{}") << 0;
    QTest::newRow("numbered object") << R"({"0":)" + listItem(u"a"_s) + R"(,"2":)" + listItem(u"b"_s) + '}'
                                     << 2;
    QTest::newRow("missing") << QByteArray() << -1;
    QTest::newRow("text") << QByteArray("\"none\"") << -1;
}

void WayForPayTest::takesEmptyListsInEveryShape()
{
    QFETCH(const QByteArray, list);
    QFETCH(const int, size);
    Shop world;
    world.list = R"({"reasonCode":1100,"reason":"Ok")"
        + (list.isEmpty() ? "" : R"(,"transactionList":)" + list) + '}';
    const Result<Page> page = world.pull();
    QCOMPARE(page.has_value(), size >= 0);
    if (page)
        QCOMPARE(page->notices.size(), qsizetype(size));
    else
        QCOMPARE(page.error().kind, Error::Kind::Malformed);
}

void WayForPayTest::listsAPeriodInRangesAndEachRowOnce()
{
    Shop world;
    const QByteArray refund = R"(,"transactionType":"REFUND")";
    world.list = listAnswer({listItem(u"a"_s), listItem(u"b"_s), listItem(u"a"_s, refund)});
    const QDateTime to = world.clock.now();
    const Result<QList<Notice>> told
        = QCoro::waitFor(world.connector->payments()->listed(to.addDays(-70), to));
    QVERIFY(told);
    QCOMPARE(told->size(), 3); // the service tells the same in each of the ranges
    QCOMPARE(told->first().externalId, u"a"_s);
    QCOMPARE(told->first().kind, u"list"_s);
    QCOMPARE(world.connector->payments()->payment(told->last())->state, PaymentState::Refunded);
    QCOMPARE(world.http.asked.size(), 3);
    qint64 covered = to.addDays(-70).toSecsSinceEpoch();
    for (const HttpRequest &request : std::as_const(world.http.asked)) {
        QCOMPARE(request.spend, Spend::Routine);
        const QJsonObject body = bodyOf(request);
        QCOMPARE(body.value("dateBegin"_L1).toInteger(), covered);
        covered = body.value("dateEnd"_L1).toInteger();
        QVERIFY(covered - body.value("dateBegin"_L1).toInteger() <= 30 * day);
    }
    QCOMPARE(covered, to.toSecsSinceEpoch());
    world.list = "<html>";
    QCOMPARE(QCoro::waitFor(world.connector->payments()->listed(to.addDays(-7), to)).error().kind,
        Error::Kind::Malformed);
}

void WayForPayTest::polledOnlyWhenWanted()
{
    QCOMPARE(Shop({{"pollMinutes"_L1, 0}}).connector->notices()->interval().count(), 0); // only when rung for
    QCOMPARE(Shop().connector->notices()->interval(), std::chrono::minutes(1));
    QCOMPARE(Shop({{"pollMinutes"_L1, u"15"_s}}).connector->notices()->interval(), std::chrono::minutes(15));
}

void WayForPayTest::asksAboutAPaymentAsTheSheetSays()
{
    Shop world;
    world.prove({query(u"10482-2"_s)});
    const HttpRequest &request = world.http.asked.value(0);
    QCOMPARE(request.spend, Spend::Money);
    QVERIFY(!request.write);
    const QJsonObject expected{{"transactionType"_L1, u"CHECK_STATUS"_s},
        {"merchantAccount"_L1, shop.merchantAccount}, {"orderReference"_L1, u"10482-2"_s},
        {"apiVersion"_L1, 1}, {"merchantSignature"_L1, u"137162e5eddc6b16c95bcab2a2fb4ab4"_s}};
    QCOMPARE(bodyOf(request), expected);
}

void WayForPayTest::provesByPosition()
{
    Shop world;
    world.status.insert(u"a"_s, statusAnswer(u"a"_s));
    world.status.insert(u"Замовлення №10482"_s, statusAnswer(u"Замовлення №10482"_s, "0.99"));
    const QList<Result<Notice>> answers
        = world.prove({query(u"a"_s), query(u"?"_s), query(u"Замовлення №10482"_s)});
    QCOMPARE(answers.size(), 3);
    QVERIFY(answers[0] && answers[2]);
    QCOMPARE(answers[0]->kind, u"status"_s);
    QCOMPARE(answers[0]->proof, Proof::Asked);
    QCOMPARE(answers[0]->externalId, u"a"_s);
    QVERIFY(!answers[0]->payload.contains("53****"));
    QCOMPARE(answers[1].error().kind, Error::Kind::Rejected);
    QCOMPARE(world.connector->payments()->payment(*answers[2])->amount, (Money{99, u"UAH"_s}));
    QCOMPARE(world.http.mostInFlight, 3);
    QVERIFY(world.prove({}).isEmpty());
}

void WayForPayTest::provesMoneyAsItIsWritten()
{
    Shop world;
    for (const QByteArray &amount :
        {QByteArray("12500.50"), QByteArray("\"12500.50\""), QByteArray("90071992547409.93")}) {
        QByteArray text = amount;
        text.replace('"', "");
        QByteArray answer = statusAnswer(u"a"_s, text);
        answer.replace("\"amount\":" + text, "\"amount\":" + amount);
        world.status.insert(u"a"_s, answer);
        const QList<Result<Notice>> answers = world.prove({query(u"a"_s)});
        QVERIFY(answers[0]);
        QCOMPARE(world.connector->payments()->payment(*answers[0])->amount,
            *parseMoney(QString::fromLatin1(text), u"UAH"_s));
    }
}

void WayForPayTest::takesADeclineAsAnAnswer()
{
    Shop world;
    world.status.insert(u"a"_s, statusAnswer(u"a"_s, "5", u"Declined"_s, u"1101"_s));
    world.status.insert(u"b"_s, statusAnswer(u"b"_s, "5", u"InProcessing"_s, u"1131"_s));
    const QList<Result<Notice>> answers = world.prove({query(u"a"_s), query(u"b"_s)});
    QVERIFY(answers[0] && answers[1]);
    QCOMPARE(world.connector->payments()->payment(*answers[0])->state, PaymentState::Failed);
    QCOMPARE(world.connector->payments()->payment(*answers[1])->state, PaymentState::Started);
}

void WayForPayTest::refusesAnswersThatProveNothing_data()
{
    QTest::addColumn<QByteArray>("answer");
    QByteArray forged = statusAnswer(u"a"_s);
    forged.replace("12500.5", "125000.5");
    QTest::newRow("amount changed") << forged;
    QByteArray unsignedOne = statusAnswer(u"a"_s);
    unsignedOne.replace("merchantSignature", "signature");
    QTest::newRow("not signed") << unsignedOne;
    QTest::newRow("another payment") << statusAnswer(u"b"_s);
    QByteArray foreign = statusAnswer(u"a"_s);
    foreign.replace("test_merch_n1", "test_merch_n2");
    QTest::newRow("another account") << foreign;
    QTest::newRow("Ok and nothing else") << refusalAnswer(1100, "Ok");
    QTest::newRow("no code") << QByteArray("{}");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("page") << QByteArray("<html>");
    QTest::newRow("nothing") << QByteArray();
}

void WayForPayTest::refusesAnswersThatProveNothing()
{
    QFETCH(const QByteArray, answer);
    Shop world;
    world.status.insert(u"a"_s, answer);
    const QList<Result<Notice>> answers = world.prove({query(u"a"_s)});
    QVERIFY(!answers[0]);
    QCOMPARE(answers[0].error().kind, Error::Kind::Malformed);
    QVERIFY(!answers[0].error().logLine().contains(u"53****"_s));
}

void WayForPayTest::saysWhatAnErrorMeans_data()
{
    QTest::addColumn<int>("http");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, int http, const QByteArray &answer, const QString &kind) {
        QTest::newRow(name) << http << answer << kind;
    };
    for (const int code : {1127, 1151, 4107})
        row(qPrintable(u"unknown reference %1"_s.arg(code)), 200, refusalAnswer(code), u"rejected"_s);
    for (const int code : {1113, 1117, 1118, 1121})
        row(qPrintable(u"not let in %1"_s.arg(code)), 200, refusalAnswer(code), u"unauthorized"_s);
    for (const int code : {1109, 1115})
        row(qPrintable(u"request wrong %1"_s.arg(code)), 200, refusalAnswer(code), u"misconfigured"_s);
    for (const int code : {1129, 1131, 1132})
        row(qPrintable(u"busy %1"_s.arg(code)), 200, refusalAnswer(code), u"network"_s);
    row("code as text", 200, R"({"reasonCode":"1113","reason":"x"})", u"unauthorized"_s);
    row("code under another HTTP status", 400, refusalAnswer(1113), u"unauthorized"_s);
    row("code under a server's fault", 500, refusalAnswer(1113), u"unauthorized"_s);
    row("unknown, with a status", 200,
        R"({"reasonCode":1127,"transactionStatus":"Declined","merchantSignature":"","orderReference":"a"})",
        u"rejected"_s);
    row("another code", 200, refusalAnswer(1999, "Brand new"), u"rejected"_s);
    row("HTTP 401", 401, "{}", u"unauthorized"_s);
    row("HTTP 403", 403, "<html>", u"unauthorized"_s);
    row("HTTP 404", 404, "<html>", u"misconfigured"_s);
    row("HTTP 429", 429, "{}", u"rate-limited"_s);
    row("HTTP 500", 500, "<html>", u"network"_s);
    row("HTTP 502", 502, "", u"network"_s);
}

void WayForPayTest::saysWhatAnErrorMeans()
{
    QFETCH(const int, http);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, kind);
    Shop world;
    world.http.answer = [&](const HttpRequest &) -> Result<HttpAnswer> {
        HttpAnswer full = httpAnswer(answer, http);
        full.headers = {{"retry-after", "17"}};
        return full;
    };
    const QList<Result<Notice>> proofs = world.prove({query(u"a"_s)});
    const Result<Page> page = world.pull();
    QVERIFY(!proofs[0] && !page);
    for (const Error &error : {proofs[0].error(), page.error()}) {
        QCOMPARE(errorKindName(error.kind), kind);
        QVERIFY(!error.text.isEmpty());
        QVERIFY(!error.mayHaveRun);
        if (http == 429)
            QCOMPARE(error.retryAfter, std::chrono::seconds(17));
    }
    QCOMPARE(world.http.heldBack.size(), qsizetype(http == 429 ? 2 : 0));
}

void WayForPayTest::carriesErrorsOfTheNetwork()
{
    Shop world;
    for (const Error::Kind kind : {Error::Kind::Network, Error::Kind::Cancelled, Error::Kind::RateLimited}) {
        world.http.answer = [kind](const HttpRequest &) -> Result<HttpAnswer> { return failure(kind, {}); };
        QCOMPARE(world.pull().error().kind, kind);
        QCOMPARE(world.prove({query(u"a"_s)})[0].error().kind, kind);
        QCOMPARE(world.check().error->kind, kind);
    }
}

void WayForPayTest::confirmsWhatThePayerTypedWithOneList()
{
    Shop world;
    for (const QString &reference : {u"a"_s, u"b"_s, u"c"_s})
        world.status.insert(reference, statusAnswer(reference));
    const QByteArray typed = R"(,"clientFields":[{"name":"Номер замовлення","value":"10482"}])";
    world.list
        = listAnswer({listItem(u"a"_s, typed), listItem(u"a"_s), listItem(u"b"_s), listItem(u"c"_s, typed)});
    const QList<Result<Notice>> answers
        = world.prove({query(u"a"_s, true), query(u"b"_s, true), query(u"c"_s), query(u"?"_s, true)});
    QCOMPARE(world.http.asked.size(), 5);
    const QJsonObject body = bodyOf(world.http.asked.last());
    QCOMPARE(body.value("transactionType"_L1).toString(), u"TRANSACTION_LIST"_s);
    QCOMPARE(body.value("apiVersion"_L1).toInt(), 2);
    QVERIFY(body.value("dateBegin"_L1).toInteger() <= 1795290800
        && body.value("dateEnd"_L1).toInteger() >= 1795290890);
    const auto payment = [&](qsizetype i) { return *world.connector->payments()->payment(*answers[i]); };
    QVERIFY(payment(0).typedFieldsConfirmed);
    QCOMPARE(payment(0).typedFields, (QList<NamedValue>{{u"Номер замовлення"_s, u"10482"_s}}));
    QCOMPARE(answers[0]->proof, Proof::Asked);
    QVERIFY(payment(1).typedFieldsConfirmed); // it was looked: nothing was typed
    QVERIFY(payment(1).typedFields.isEmpty());
    QVERIFY(!payment(2).typedFieldsConfirmed); // nobody asked
    QVERIFY(!answers[3]);
}

void WayForPayTest::leavesUnconfirmedWhatTheListDoesNotHold()
{
    Shop world;
    world.status.insert(u"a"_s, statusAnswer(u"a"_s));
    const QList<Result<Notice>> answers = world.prove({query(u"a"_s, true)});
    QVERIFY(answers[0]);
    QVERIFY(!world.connector->payments()->payment(*answers[0])->typedFieldsConfirmed);
}

void WayForPayTest::failsWhatCouldNotBeConfirmed()
{
    Shop world;
    world.status.insert(u"a"_s, statusAnswer(u"a"_s));
    world.status.insert(u"b"_s, statusAnswer(u"b"_s));
    world.list = refusalAnswer(1129);
    const QList<Result<Notice>> answers = world.prove({query(u"a"_s, true), query(u"b"_s)});
    QCOMPARE(answers[0].error().kind, Error::Kind::Network);
    QVERIFY(answers[1]);
}

void WayForPayTest::gathersDaysIntoRanges()
{
    QVERIFY(wire::rangesAround({}).isEmpty());
    QCOMPARE(wire::rangesAround({1000000, 1000000 + 3600}).size(), 1);
    QCOMPARE(wire::rangesAround({1000000 + 90 * day, 1000000}).size(), 2);
    QList<qint64> everyHour;
    for (qint64 hour = 0; hour < 24 * 100; ++hour)
        everyHour.append(1000000 + hour * 3600);
    const QList<wire::Range> ranges = wire::rangesAround(everyHour);
    QCOMPARE(ranges.size(), 4);
    for (const wire::Range &range : ranges)
        QVERIFY(range.end - range.begin <= wire::longestRange);
    for (const qint64 hour : everyHour) {
        QVERIFY(std::any_of(ranges.begin(), ranges.end(),
            [hour](const wire::Range &range) { return range.begin <= hour && hour + 600 <= range.end; }));
    }
}

void WayForPayTest::checksKeyAndList()
{
    Shop world;
    world.list = listAnswer({listItem(u"a"_s)});
    const CheckReport report = world.check();
    QVERIFY(report.usable());
    QCOMPARE(report.steps.size(), 3);
    QCOMPARE(report.steps[0].verdict, CheckStep::Verdict::Good);
    QCOMPARE(report.steps[1].verdict, CheckStep::Verdict::Good);
    QCOMPARE(report.steps[2].verdict, CheckStep::Verdict::Remark);
    for (const HttpRequest &request : std::as_const(world.http.asked))
        QCOMPARE(request.spend, Spend::People);
    QVERIFY(QCoro::waitFor(world.connector->discover())->items.isEmpty());
}

void WayForPayTest::checksWhatIsWrong_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("key") << 1113 << u"SecretKey"_s;
    QTest::newRow("account") << 1121 << u"merchantAccount"_s;
    QTest::newRow("API not allowed") << 1117 << u"support@wayforpay.com"_s;
    QTest::newRow("restricted") << 1118 << u"support@wayforpay.com"_s;
    QTest::newRow("busy") << 1129 << u"later"_s;
}

void WayForPayTest::checksWhatIsWrong()
{
    QFETCH(const int, code);
    QFETCH(const QString, word);
    for (const bool atList : {false, true}) {
        Shop world;
        world.http.answer = [&](const HttpRequest &request) -> Result<HttpAnswer> {
            const bool list = request.body.contains("TRANSACTION_LIST");
            return httpAnswer(refusalAnswer(list == atList ? code : 1127));
        };
        const CheckReport report = world.check();
        QVERIFY(!report.usable());
        QVERIFY2(report.error->text.english().contains(word), qPrintable(report.error->text.english()));
        QVERIFY(std::any_of(report.steps.begin(), report.steps.end(),
            [](const CheckStep &step) { return step.verdict == CheckStep::Verdict::Bad; }));
    }
}

void WayForPayTest::remarksAnOddAnswerToTheCheck()
{
    Shop world;
    world.http.answer = [&](const HttpRequest &request) -> Result<HttpAnswer> {
        return httpAnswer(
            request.body.contains("TRANSACTION_LIST") ? listAnswer({}) : refusalAnswer(1100, "Ok"));
    };
    const CheckReport report = world.check();
    QVERIFY(report.usable());
    QCOMPARE(report.steps[0].verdict, CheckStep::Verdict::Remark);
    QVERIFY(report.steps[0].text.english().contains(u"1100 Ok"_s));
}

void WayForPayTest::tellsWhatToEnterInTheCabinet()
{
    Shop world({{"listen"_L1, u"127.0.0.1:8480"_s}, {"publicAddress"_L1, u"https://pay.example.ua/"_s}});
    const CheckReport report = world.check();
    const QString path = QString::fromLatin1(world.connector->callbacks()->path());
    QVERIFY(report.steps.last().text.english().contains(u"https://pay.example.ua"_s + path));
    Shop local({{"listen"_L1, u"127.0.0.1:8480"_s}});
    QVERIFY(local.check().steps.last().text.english().contains(u"http://127.0.0.1:8480"_s + path));
}

void WayForPayTest::refusesToRunWithoutItsSettings_data()
{
    QTest::addColumn<QJsonObject>("settings");
    QTest::addColumn<QString>("secret");
    QTest::newRow("no account") << QJsonObject{{"merchantAccount"_L1, u" "_s}} << u"k"_s;
    QTest::newRow("no address") << QJsonObject{{"address"_L1, u""_s}} << u"k"_s;
    QTest::newRow("address without TLS")
        << QJsonObject{{"address"_L1, u"http://api.wayforpay.com/api"_s}} << u"k"_s;
}

void WayForPayTest::refusesToRunWithoutItsSettings()
{
    QFETCH(const QJsonObject, settings);
    QFETCH(const QString, secret);
    Shop world(settings, secret);
    const CheckReport report = world.check();
    QVERIFY(!report.usable());
    QCOMPARE(report.error->kind, Error::Kind::Misconfigured);
    QCOMPARE(world.prove({query(u"a"_s)})[0].error().kind, Error::Kind::Misconfigured);
    QVERIFY(world.http.asked.isEmpty());
}

void WayForPayTest::withoutAKeyItSaysWhatIsLeft()
{
    Shop world({{"listen"_L1, u"127.0.0.1:8480"_s}}, {});
    const CheckReport report = world.check();
    QVERIFY(report.usable());
    QCOMPARE(report.steps.size(), 2);
    for (const CheckStep &step : report.steps)
        QCOMPARE(step.verdict, CheckStep::Verdict::Remark);
    QVERIFY(report.steps[0].text.english().contains("mailTrust"_L1));
    QVERIFY(report.steps[1].text.english().contains("anybody could sign"_L1));
    QVERIFY(!world.connector->notices());
    QVERIFY(!world.connector->callbacks());
    QVERIFY(!world.connector->payments()->proves());
    QCOMPARE(world.connector->payments()->account(), shop.merchantAccount);
    QCOMPARE(world.prove({query(u"a"_s)})[0].error().kind, Error::Kind::Misconfigured);
    QVERIFY(world.http.asked.isEmpty());
}

void WayForPayTest::thatOnlyAMailRingsForItIsSaid()
{
    Shop world({{"pollMinutes"_L1, 0}});
    const CheckReport report = world.check();
    QVERIFY(report.usable());
    QVERIFY(report.steps.last().text.english().contains("mailbox"_L1));
}

void WayForPayTest::hearsCallbacksOnlyWithAListenerAndAKey()
{
    const QJsonObject listening{{"listen"_L1, u"127.0.0.1:0"_s}};
    QVERIFY(!Shop().connector->callbacks());
    QVERIFY(!Shop(listening, {}).connector->callbacks());
    QVERIFY(Shop(listening).connector->callbacks());
    Shop loopback({{"address"_L1, u"http://127.0.0.1:8099/api"_s}});
    QVERIFY(loopback.check().usable());
}

QTEST_GUILESS_MAIN(WayForPayTest)
#include "wayforpay_test.moc"
