#include "app/sandbox/bitrix24.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace provodka;
using namespace provodka::sandbox;
using namespace Qt::Literals::StringLiterals;

namespace {

/// JSON written with single quotes: moc stumbles over raw strings.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

}

class Bitrix24StandInTest : public QObject
{
    Q_OBJECT

private:
    struct Said
    {
        int status = 0;
        QJsonObject body;
        QJsonValue result() const { return body.value("result"_L1); }
        QString error() const { return body.value("error"_L1).toVariant().toString(); }
    };

    static IncomingRequest request(const QByteArray &method, const QByteArray &query = {},
        const QByteArray &body = {}, const QByteArray &type = "application/json",
        const QByteArray &verb = "POST")
    {
        IncomingRequest request;
        request.method = verb;
        request.path = "/rest/1/k7d2m9x4w1q8z5r3/" + method;
        request.query = query;
        request.target = request.path + '?' + query;
        request.headers.append(qMakePair(QByteArray("content-type"), type));
        request.body = body;
        return request;
    }
    Said ask(const IncomingRequest &request, const QString &fault = {})
    {
        Fault wrong;
        wrong.kind = fault;
        const OutgoingAnswer answer = m_portal->serve(request, wrong);
        Said said;
        said.status = answer.status;
        said.body = QJsonDocument::fromJson(answer.body).object();
        return said;
    }
    Said ask(const QByteArray &method, const QJsonObject &params, const QString &fault = {})
    {
        return ask(request(method, {}, QJsonDocument(params).toJson()), fault);
    }
    Said batch(const QByteArray &cmd, bool halt = false, const QString &fault = {})
    {
        return ask(request("batch", {},
                       json("{'halt':") + QByteArray(halt ? "1" : "0") + json(",'cmd':") + cmd + '}'),
            fault);
    }
    QString idOf(const QString &number)
    {
        const Said said = ask("crm.deal.list", {{"filter"_L1, QJsonObject{{"=UF_CRM_ORDER"_L1, number}}}});
        return said.result()[0]["ID"_L1].toString();
    }
    QJsonObject deal(const QString &number)
    {
        return ask("crm.deal.get", {{"id"_L1, idOf(number)}}).result().toObject();
    }

    std::unique_ptr<Bitrix24StandIn> m_portal;

private Q_SLOTS:
    void init() { m_portal = std::make_unique<Bitrix24StandIn>(); }

    void tellsTheAddressThatItsSettingsFormTakes()
    {
        QCOMPARE(m_portal->credentials(u"http://127.0.0.1:1"_s).value("webhook"_L1).toString(),
            u"http://127.0.0.1:1/rest/1/k7d2m9x4w1q8z5r3/"_s);
    }

    void takesEveryFormOfRequest_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        const QByteArray jsonType("application/json");
        const QByteArray form("application/x-www-form-urlencoded");
        QTest::newRow("json") << QByteArray("POST") << QByteArray("crm.deal.list") << QByteArray()
                              << json("{'filter':{'=UF_CRM_ORDER':'10482'},'select':['ID','TITLE']}")
                              << jsonType;
        QTest::newRow("suffix") << QByteArray("POST") << QByteArray("crm.deal.list.json") << QByteArray()
                                << json("{'filter':{'=UF_CRM_ORDER':'10482'},'select':['ID','TITLE']}")
                                << jsonType;
        QTest::newRow("upper case") << QByteArray("POST") << QByteArray("crm.deal.list") << QByteArray()
                                    << json("{'FILTER':{'=UF_CRM_ORDER':'10482'},'SELECT':['ID','TITLE']}")
                                    << jsonType;
        QTest::newRow("encoded method")
            << QByteArray("POST") << QByteArray("crm%2Edeal%2Elist") << QByteArray()
            << json("{'filter':{'=UF_CRM_ORDER':'10482'},'select':['ID','TITLE']}") << jsonType;
        QTest::newRow("form") << QByteArray("POST") << QByteArray("crm.deal.list") << QByteArray()
                              << QByteArray("filter%5B%3DUF_CRM_ORDER%5D=10482&select[]=ID&select[]=TITLE")
                              << form;
        QTest::newRow("get") << QByteArray("GET") << QByteArray("crm.deal.list")
                             << QByteArray("filter[%3DUF_CRM_ORDER]=10482&select[0]=ID&select[1]=TITLE")
                             << QByteArray() << jsonType;
        QTest::newRow("merged") << QByteArray("POST") << QByteArray("crm.deal.list")
                                << QByteArray("select[]=ID&select[]=TITLE")
                                << json("{'filter':{'=UF_CRM_ORDER':'10482'}}") << jsonType;
        QTest::newRow("sdk keys") << QByteArray("POST") << QByteArray("crm.deal.list")
                                  << QByteArray("bx24_request_id=1&bx24_sdk_ver=2&bx24_sdk_type=3")
                                  << json("{'filter':{'=UF_CRM_ORDER':'10482'},'select':['ID','TITLE']}")
                                  << jsonType;
    }

    void takesEveryFormOfRequest()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const Said said = ask(request(method, query, body, type, verb));
        QCOMPARE(said.status, 200);
        QCOMPARE(said.result().toArray().size(), 1);
        QCOMPARE(said.result()[0]["TITLE"_L1].toString(), u"Замовлення 10482"_s);
        QCOMPARE(said.result()[0].toObject().size(), 2);
        QCOMPARE(said.body.value("total"_L1), QJsonValue(1));
        QVERIFY(said.body.value("time"_L1)["start"_L1].isDouble());
        QVERIFY(!said.body.contains("next"_L1));
    }

    void losesTheBodyOfAGet()
    {
        const Said said = ask(request(
            "crm.deal.list", {}, json("{'filter':{'=UF_CRM_ORDER':'10482'}}"), "application/json", "GET"));
        QCOMPARE(said.result().toArray().size(), 21);
    }

    void speaksInTheOldTypes()
    {
        const QJsonObject shown = deal(u"10480"_s);
        QCOMPARE(shown.value("OPPORTUNITY"_L1), QJsonValue(u"18250.50"_s));
        QCOMPARE(shown.value("CATEGORY_ID"_L1), QJsonValue(u"0"_s));
        QVERIFY(shown.value("ID"_L1).isString());
        QVERIFY(shown.value("DATE_CREATE"_L1).toString().endsWith(u"+03:00"_s));
        QVERIFY(shown.value("COMPANY_ID"_L1).isNull());
        const Said item = ask("crm.item.get", {{"entityTypeId"_L1, 2}, {"id"_L1, idOf(u"10480"_s)}});
        QCOMPARE(item.result()["item"_L1]["opportunity"_L1], QJsonValue(18250.5));
        QCOMPARE(item.result()["item"_L1]["ufCrmOrder"_L1], QJsonValue(u"10480"_s));
    }

    void refusesWithTheRightStatusAndShape_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonValue>("error");
        QTest::newRow("unknown method") << QByteArray("crm.deal.fly") << QByteArray("{}") << 404
                                        << QJsonValue(u"ERROR_METHOD_NOT_FOUND"_s);
        QTest::newRow("missing deal")
            << QByteArray("crm.deal.get") << json("{'id':1}") << 400 << QJsonValue(u""_s);
        QTest::newRow("update without id")
            << QByteArray("crm.deal.update") << json("{'id':'','fields':{'TITLE':'x'}}") << 400
            << QJsonValue(u""_s);
        QTest::newRow("filter no map")
            << QByteArray("crm.deal.list") << json("{'filter':'x'}") << 400 << QJsonValue(u""_s);
        QTest::newRow("two directories")
            << QByteArray("crm.status.list") << json("{'filter':{'ENTITY_ID':['DEAL_STAGE','DEAL_STAGE_7']}}")
            << 400 << QJsonValue(u""_s);
        QTest::newRow("payment of nobody") << QByteArray("crm.item.payment.add")
                                           << json("{'entityId':1,'entityTypeId':2}") << 400 << QJsonValue(0);
        QTest::newRow("payment without owner") << QByteArray("crm.item.payment.list")
                                               << json("{'entityTypeId':2}") << 400 << QJsonValue(u"100"_s);
        QTest::newRow("leads have no funnels")
            << QByteArray("crm.category.list") << json("{'entityTypeId':1}") << 400
            << QJsonValue(u"ENTITY_TYPE_NOT_SUPPORTED"_s);
        QTest::newRow("comment of nobody")
            << QByteArray("crm.timeline.comment.add")
            << json("{'fields':{'ENTITY_ID':1,'ENTITY_TYPE':'deal','COMMENT':'x'}}") << 400
            << QJsonValue(u"OWNER_NOT_FOUND"_s);
        QTest::newRow("comment in upper case")
            << QByteArray("crm.timeline.comment.add")
            << json("{'FIELDS':{'ENTITY_ID':901,'ENTITY_TYPE':'deal','COMMENT':'x'}}") << 400
            << QJsonValue(u"100"_s);
        QTest::newRow("empty comment")
            << QByteArray("crm.timeline.comment.add")
            << json("{'fields':{'ENTITY_ID':901,'ENTITY_TYPE':'deal','COMMENT':''}}") << 400
            << QJsonValue(u"INVALID_ARG_VALUE"_s);
        QTest::newRow("history by a strange field")
            << QByteArray("crm.stagehistory.list") << json("{'entityTypeId':2,'filter':{'TITLE':'x'}}") << 400
            << QJsonValue(u"INVALID_ARG_VALUE"_s);
        QTest::newRow("item by a strange field")
            << QByteArray("crm.item.list") << json("{'entityTypeId':2,'filter':{'tytle':'x'}}") << 400
            << QJsonValue(u"INVALID_ARG_VALUE"_s);
    }

    void refusesWithTheRightStatusAndShape()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QJsonValue, error);
        const Said said = ask(request(method, {}, body));
        QCOMPARE(said.status, status);
        QCOMPARE(said.body.value("error"_L1), error);
        QVERIFY(said.body.contains("error_description"_L1));
        QVERIFY(!said.body.contains("result"_L1));
    }

    void knowsItsHookOnly()
    {
        IncomingRequest wrong = request("profile");
        wrong.path = "/rest/1/other/profile";
        QCOMPARE(ask(wrong).status, 401);
        wrong.path = "/rest/profile";
        QCOMPARE(ask(wrong).error(), u"NO_AUTH_FOUND"_s);
        m_portal->control(u"option"_s, {{"expired"_L1, true}});
        QCOMPARE(ask("profile", {}).status, 401);
    }

    void asksForTheScope()
    {
        m_portal->control(u"option"_s, {{"scopes"_L1, QJsonArray{u"crm"_s}}});
        const Said said = ask("sale.payment.list", {});
        QCOMPARE(said.status, 403);
        QCOMPARE(said.error(), u"insufficient_scope"_s);
        QCOMPARE(ask("method.get", {{"name"_L1, u"sale.payment.list"_s}}).result()["isAvailable"_L1],
            QJsonValue(false));
    }

    void pagesInFifties()
    {
        m_portal->control(u"deals"_s, {{"from"_L1, 20000}, {"count"_L1, 120}, {"due"_L1, u"10.00"_s}});
        const QJsonObject filter{{">UF_CRM_ORDER"_L1, u"19999"_s}};
        const Said first = ask("crm.deal.list", {{"filter"_L1, filter}});
        QCOMPARE(first.result().toArray().size(), 50);
        QCOMPARE(first.body.value("next"_L1), QJsonValue(50));
        QCOMPARE(first.body.value("total"_L1), QJsonValue(120));
        const Said last = ask("crm.deal.list", {{"filter"_L1, filter}, {"start"_L1, 100}});
        QCOMPARE(last.result().toArray().size(), 20);
        QVERIFY(!last.body.contains("next"_L1));
        const Said uncounted = ask("crm.deal.list", {{"filter"_L1, filter}, {"start"_L1, -1}});
        QVERIFY(!uncounted.body.contains("next"_L1));
        QVERIFY(!uncounted.body.contains("total"_L1));
    }

    void ignoresUnknownFilterFieldsInOldMethods()
    {
        QCOMPARE(ask("crm.deal.list", {{"filter"_L1, QJsonObject{{"=UF_CRM_TYPO"_L1, u"1"_s}}}})
                     .result()
                     .toArray()
                     .size(),
            21);
    }

    void makesTwoDealsOfOneOrigin()
    {
        const QJsonObject fields{{"ORIGIN_ID"_L1, u"x-1"_s}, {"TITLE"_L1, u"x"_s}};
        const Said one = ask("crm.deal.add", {{"fields"_L1, fields}});
        const Said two = ask("crm.deal.add", {{"fields"_L1, fields}});
        QVERIFY(one.result().isDouble());
        QVERIFY(one.result() != two.result());
        QCOMPARE(ask("crm.deal.list", {{"filter"_L1, QJsonObject{{"ORIGIN_ID"_L1, u"x-1"_s}}}})
                     .result()
                     .toArray()
                     .size(),
            2);
    }

    void ignoresAForeignStageAndFunnelWithoutAWord()
    {
        const QString id = idOf(u"10480"_s);
        const QJsonObject foreign{{"STAGE_ID"_L1, u"C7:EXECUTING"_s}, {"CATEGORY_ID"_L1, 7}};
        QCOMPARE(ask("crm.deal.update", {{"id"_L1, id}, {"fields"_L1, foreign}}).result(), QJsonValue(true));
        QCOMPARE(deal(u"10480"_s).value("STAGE_ID"_L1).toString(), u"PREPARATION"_s);
        QCOMPARE(deal(u"10480"_s).value("CATEGORY_ID"_L1).toString(), u"0"_s);
        const auto history = [&] {
            return ask("crm.stagehistory.list",
                {{"entityTypeId"_L1, 2}, {"filter"_L1, QJsonObject{{"OWNER_ID"_L1, id}}}})
                .result()["items"_L1]
                .toArray();
        };
        QCOMPARE(history().size(), 1);
        ask("crm.deal.update", {{"id"_L1, id}, {"fields"_L1, QJsonObject{{"STAGE_ID"_L1, u"EXECUTING"_s}}}});
        ask("crm.deal.update", {{"id"_L1, id}, {"fields"_L1, QJsonObject{{"STAGE_ID"_L1, u"EXECUTING"_s}}}});
        QCOMPARE(history().size(), 2);
        QCOMPARE(history()[1]["TYPE_ID"_L1], QJsonValue(2));
        ask("crm.deal.update", {{"id"_L1, id}, {"fields"_L1, QJsonObject{{"STAGE_ID"_L1, u"WON"_s}}}});
        QCOMPARE(history()[2]["TYPE_ID"_L1], QJsonValue(3));
        ask("crm.item.update",
            {{"entityTypeId"_L1, 2}, {"id"_L1, id},
                {"fields"_L1, QJsonObject{{"categoryId"_L1, 7}, {"stageId"_L1, u"C7:NEW"_s}}}});
        QCOMPARE(history().size(), 1); // the rows of the earlier funnel are not told
        QCOMPARE(history()[0]["TYPE_ID"_L1], QJsonValue(5));
    }

    void runsABatchInTheOrderSent()
    {
        const Said said = batch(json("{'z':'crm.deal.add?fields[TITLE]=A%26B&fields[UF_CRM_ORDER]=77%2B1',"
                                     "'a':'crm.deal.get?id=$result[z]',"
                                     "'m':'crm.deal.list?filter%5B%3DUF_CRM_ORDER%5D=77%2B1&select[]=ID',"
                                     "'b':'crm.deal.get?id=%24result%5Bm%5D%5B0%5D%5BID%5D'}"));
        QCOMPARE(said.status, 200);
        const QJsonValue result = said.result()["result"_L1];
        QCOMPARE(result["a"_L1]["TITLE"_L1].toString(), u"A&B"_s);
        QCOMPARE(result["b"_L1]["UF_CRM_ORDER"_L1].toString(), u"77+1"_s);
        QCOMPARE(said.result()["result_error"_L1], QJsonValue(QJsonArray()));
        QCOMPARE(said.result()["result_total"_L1]["m"_L1], QJsonValue(1));
        QCOMPARE(said.result()["result_next"_L1], QJsonValue(QJsonArray()));
        QVERIFY(said.result()["result_time"_L1]["a"_L1]["duration"_L1].isDouble());
    }

    void encodesListsAsPhpDoes()
    {
        const Said whole = batch(json("['profile','server.time']"));
        QCOMPARE(whole.result()["result"_L1].toArray().size(), 2);
        const Said gap = batch(json("['profile','crm.deal.get?id=1','server.time']"));
        QVERIFY(gap.result()["result"_L1].isObject());
        QVERIFY(gap.result()["result"_L1].toObject().contains("2"_L1));
        QCOMPARE(gap.result()["result_error"_L1]["1"_L1]["error"_L1], QJsonValue(u""_s));
    }

    void haltsAtAFailureOrNot()
    {
        const QByteArray commands = json("['crm.deal.get?id=1','profile']");
        QVERIFY(!batch(commands, true).result()["result"_L1].toObject().contains("1"_L1));
        QCOMPARE(batch(commands, true).result()["result"_L1], QJsonValue(QJsonArray()));
        QVERIFY(batch(commands, false).result()["result"_L1].toObject().contains("1"_L1));
    }

    void makesAFailedReferenceEmpty()
    {
        const Said said = batch(json("['crm.deal.get?id=1','crm.deal.add?fields[TITLE]=x$result[0][TITLE]y','"
                                     "crm.deal.get?id=$result[1]']"));
        QCOMPARE(said.result()["result"_L1]["2"_L1]["TITLE"_L1].toString(), u"xy"_s);
    }

    void runsFiftyCommandsAndNoBatchInABatch()
    {
        QJsonArray commands;
        for (int i = 0; i < 52; ++i)
            commands.append(u"server.time"_s);
        const Said said = batch(QJsonDocument(commands).toJson());
        QCOMPARE(said.status, 200);
        QCOMPARE(said.result()["result"_L1].toArray().size(), 50);
        QCOMPARE(said.result()["result_error"_L1].toObject().size(), 2);
        QCOMPARE(said.result()["result_error"_L1]["50"_L1]["error"_L1].toString(),
            u"ERROR_BATCH_LENGTH_EXCEEDED"_s);
        const Said nested = batch(json("['batch?cmd[0]=profile']"));
        QCOMPARE(nested.result()["result_error"_L1][0]["error"_L1].toString(),
            u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s);
    }

    void takesABatchAsAFormEncodedTwice()
    {
        const QByteArray inner
            = QUrl::toPercentEncoding(u"crm.deal.list?filter[%3DUF_CRM_ORDER]=10482&select[]=TITLE"_s);
        const Said said
            = ask(request("batch", {}, "halt=0&cmd[a]=" + inner, "application/x-www-form-urlencoded"));
        QCOMPARE(said.result()["result"_L1]["a"_L1][0]["TITLE"_L1].toString(), u"Замовлення 10482"_s);
    }

    void letsFiftyRequestsThroughAndRefusesTheNext()
    {
        int refused = 0;
        for (int i = 0; i < 60; ++i)
            refused += ask("server.time", {}).status == 503 ? 1 : 0;
        QVERIFY(refused >= 5 && refused <= 10);
        m_portal->setLimits(false);
        QCOMPARE(ask("server.time", {}).status, 200);
    }

    void countsTheSecondsOfEachMethod()
    {
        m_portal->control(u"option"_s,
            {{"operatingLimit"_L1, 1.0}, {"seconds"_L1, QJsonObject{{"crm.deal.list"_L1, 1.5}}}});
        QCOMPARE(ask("crm.deal.list", {}).status, 200); // the one that crosses the line still runs
        const Said refused = ask("crm.deal.list", {});
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.error(), u"OPERATION_TIME_LIMIT"_s);
        QCOMPARE(ask("crm.deal.get", {{"id"_L1, 901}}).status, 200);
        const Said inner = batch(json("['crm.deal.list','profile']"));
        QCOMPARE(inner.status, 200);
        QCOMPARE(inner.result()["result_error"_L1][0]["error"_L1].toString(), u"OPERATION_TIME_LIMIT"_s);
    }

    void failsAsAsked()
    {
        const QString id = idOf(u"10480"_s);
        const QJsonObject move{{"id"_L1, id}, {"fields"_L1, QJsonObject{{"STAGE_ID"_L1, u"EXECUTING"_s}}}};
        QCOMPARE(ask("crm.deal.update", move, u"limit"_s).error(), u"QUERY_LIMIT_EXCEEDED"_s);
        QCOMPARE(ask("crm.deal.update", move, u"forbid"_s).status, 403);
        QCOMPARE(ask("crm.deal.update", move, u"failures"_s).body.value("error"_L1), QJsonValue(u""_s));
        QCOMPARE(ask("crm.deal.update", move, u"busy"_s).status, 429);
        QCOMPARE(ask("crm.deal.update", move, u"swallow"_s).result(), QJsonValue(true));
        QCOMPARE(deal(u"10480"_s).value("STAGE_ID"_L1).toString(), u"PREPARATION"_s);
        const Said inner = batch("[\"crm.deal.update?id=" + id.toLatin1() + "&fields[STAGE_ID]=EXECUTING\"]",
            false, u"failures"_s);
        QCOMPARE(inner.result()["result_error"_L1][0]["error"_L1], QJsonValue(u""_s));
    }

    void refusesAStageWhoseFieldIsEmpty()
    {
        m_portal->control(u"option"_s,
            {{"required"_L1, QJsonObject{{"stage"_L1, u"EXECUTING"_s}, {"field"_L1, u"UF_CRM_PAYER"_s}}}});
        const QString id = idOf(u"10480"_s);
        QJsonObject fields{{"STAGE_ID"_L1, u"EXECUTING"_s}};
        const Said refused = ask("crm.deal.update", {{"id"_L1, id}, {"fields"_L1, fields}});
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.value("error_description"_L1).toString().contains(u"Платник"_s));
        fields.insert("UF_CRM_PAYER"_L1, u"Іван"_s);
        QCOMPARE(ask("crm.deal.update", {{"id"_L1, id}, {"fields"_L1, fields}}).status, 200);
    }

    void givesPaymentsTheirSumsByTheShopMethodsOnly()
    {
        const QString id = idOf(u"10480"_s);
        const Said made = ask("crm.item.payment.add", {{"entityId"_L1, id}, {"entityTypeId"_L1, 2}});
        QVERIFY(made.result().isDouble());
        const QJsonObject owner{{"entityId"_L1, id}, {"entityTypeId"_L1, 2}};
        QCOMPARE(ask("crm.item.payment.list", owner).result()[0]["sum"_L1], QJsonValue(0));
        QCOMPARE(
            ask("sale.payment.update", {{"id"_L1, made.result()}, {"fields"_L1, QJsonObject{{"sum"_L1, 5}}}})
                .status,
            400);
        const QJsonObject fields{{"paySystemId"_L1, 6}, {"sum"_L1, u"500.25"_s},
            {"xmlId"_L1, u"provodka:1"_s}, {"paid"_L1, u"Y"_s},
            {"datePaid"_L1, u"2026-08-21T12:00:00+03:00"_s}};
        QCOMPARE(ask("sale.payment.update", {{"id"_L1, made.result()}, {"fields"_L1, fields}})
                     .result()["payment"_L1]["sum"_L1],
            QJsonValue(500.25));
        const QJsonValue listed = ask("crm.item.payment.list", owner).result()[0];
        QCOMPARE(listed["paid"_L1].toString(), u"Y"_s);
        QCOMPARE(listed["datePaid"_L1].toString(), u"2026-08-21T12:00:00+03:00"_s);
        QVERIFY(!listed.toObject().contains("xmlId"_L1));
        const QJsonObject byKey{{"filter"_L1, QJsonObject{{"@xmlId"_L1, QJsonArray{u"provodka:1"_s}}}}};
        QCOMPARE(ask("sale.payment.list", byKey).result()["payments"_L1][0]["xmlId"_L1].toString(),
            u"provodka:1"_s);
        m_portal->control(u"option"_s, {{"administrator"_L1, false}});
        QCOMPARE(ask("sale.payment.list", byKey).body.value("error"_L1), QJsonValue(qint64(200040300010)));
    }

    void movesWithItsName()
    {
        m_portal->control(u"option"_s, {{"renamedTo"_L1, u"https://new.example"_s}});
        const OutgoingAnswer answer = m_portal->serve(request("profile"), Fault());
        QCOMPARE(answer.status, 302);
    }

    void knowsWritesFromReads()
    {
        QVERIFY(m_portal->isWrite(request("crm.deal.update.json")));
        QVERIFY(m_portal->isWrite(request("crm.item.payment.pay")));
        QVERIFY(!m_portal->isWrite(request("crm.item.payment.list")));
        QVERIFY(m_portal->isWrite(
            request("batch", {}, json("{'cmd':['profile','crm.timeline.comment.add?x=1']}"))));
        QVERIFY(!m_portal->isWrite(
            request("batch", {}, json("{'cmd':['profile','crm.item.payment.list?entityId=1']}"))));
    }

    void letsPeopleActToo()
    {
        m_portal->control(u"deal"_s, {{"number"_L1, u"5000"_s}, {"due"_L1, u"10.50"_s}, {"category"_L1, 7}});
        QCOMPARE(deal(u"5000"_s).value("STAGE_ID"_L1).toString(), u"C7:PREPARATION"_s);
        QVERIFY(!m_portal->control(u"stage"_s, {{"number"_L1, u"5000"_s}, {"stage"_L1, u"C7:WON"_s}})
                     ->contains("error"_L1));
        QVERIFY(m_portal->control(u"stage"_s, {{"number"_L1, u"5000"_s}, {"stage"_L1, u"WON"_s}})
                    ->contains("error"_L1));
        QVERIFY(m_portal->control(u"payment"_s, {{"number"_L1, u"5000"_s}, {"sum"_L1, u"4.00"_s}})
                    ->contains("id"_L1));
        QVERIFY(!m_portal->control(u"nothing"_s, {}));
        const QJsonArray deals = m_portal->state().value("deals"_L1).toArray();
        QCOMPARE(deals.last()["payments"_L1][0]["sum"_L1], QJsonValue(4));
        m_portal->reset({});
        QCOMPARE(m_portal->state().value("deals"_L1).toArray().size(), 21);
        m_portal->reset({{"deals"_L1, QJsonObject{{"from"_L1, 1}, {"count"_L1, 3}, {"due"_L1, u"1.00"_s}}}});
        QCOMPARE(m_portal->state().value("deals"_L1).toArray().size(), 3);
    }
};

QTEST_GUILESS_MAIN(Bitrix24StandInTest)
#include "bitrix24standin_test.moc"
