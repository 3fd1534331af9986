#include "tests/app/sandbox/desk.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What Planfix does when all goes well, and its refusals.
class SandboxPlanfixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void tokenIsNeededEverywhere();
    void taskIsReadByItsNumber();
    void onlyFieldsThatWereAskedForComeBack();
    void unknownTasksAreRefusedDifferently();
    void tasksAreFound_data();
    void tasksAreFound();
    void wrongFiltersAreRefused_data();
    void wrongFiltersAreRefused();
    void listsComeInPages();
    void wrongPagesAreRefused();
    void brokenJsonIsCodeThirty();
    void orderIsMovedAndTheMoveIsInItsHistory();
    void silentMovesLeaveNoTrace();
    void unknownStatusIsCodeFortyOne();
    void entriesAreAddedReadChangedAndRemoved();
    void severalItemsMakeSeveralEntries();
    void entriesGoOnAnExistingComment();
    void entriesAreFoundByPaymentId();
    void entriesAreListedOldestFirstAndFiltered();
    void paidAndDifferenceFollowTheEntries();
    void wrongEntriesAreRefused_data();
    void wrongEntriesAreRefused();
    void commentsAreWrittenChangedAndListed();
    void accountDescribesItself_data();
    void accountDescribesItself();
    void tasksAreCreated();
    void wrongMethodsAndPathsAreRefused();
    void peopleWorkThereToo();
    void manyOrdersAreMadeAtOnce();

private:
    std::unique_ptr<Desk> m_desk;
};

void SandboxPlanfixTest::tokenIsNeededEverywhere()
{
    const QJsonValue line = m_desk->sandbox().firstLine()["planfix"_L1];
    const QString url = line["url"_L1].toString();
    const QString token = line["token"_L1].toString();
    QCOMPARE(m_desk->get(u"/ping"_s).json(), (QJsonObject{{u"result"_s, u"success"_s}}));
    for (const QString &path : {u"/ping"_s, u"/task/10480?fields=id"_s}) {
        const Seen seen = call("GET", url + path);
        QCOMPARE(seen.status, 401);
        QCOMPARE(seen.json()["code"_L1].toInt(), 1);
        QCOMPARE(seen.json()["result"_L1].toString(), u"fail"_s);
    }
    QCOMPARE(call("GET", url + u"/ping?access_token="_s + token).status, 200);
    QCOMPARE(call("GET", url + u"/ping"_s, QByteArray(), {{"Authorization", "Bearer wrong"}}).status, 401);
    m_desk->control(u"planfix/option"_s, {{u"tokenActive"_s, false}});
    QCOMPARE(m_desk->get(u"/ping"_s).json()["code"_L1].toInt(), 2);
}

void SandboxPlanfixTest::taskIsReadByItsNumber()
{
    const QJsonObject order = m_desk->get(u"/task/10482?fields=id,name,status,processId,template,isDeleted"_s)
                                  .json()["task"_L1]
                                  .toObject();
    QCOMPARE(order["id"_L1].toInt(), 10482);
    QCOMPARE(order["name"_L1].toString(), u"Замовлення 10482"_s);
    QCOMPARE(order["status"_L1]["id"_L1].toInt(), 121);
    QCOMPARE(order["status"_L1]["name"_L1].toString(), u"Очікує оплату"_s);
    QCOMPARE(order["status"_L1]["isActive"_L1].toBool(), true);
    QCOMPARE(order["processId"_L1].toInt(), 14);
    QCOMPARE(order["template"_L1]["id"_L1].toInt(), 55);
    QCOMPARE(order["isDeleted"_L1].toBool(true), false);
    const QJsonObject due = m_desk->customField(20482, 411);
    QCOMPARE(due["value"_L1].toDouble(), 18250.5);
    QCOMPARE(due["stringValue"_L1].toString(), u"18 250,50"_s);
    QCOMPARE(due["field"_L1]["type"_L1].toInt(), 1);
    QCOMPARE(due["field"_L1]["name"_L1].toString(), u"Сума до оплати"_s);
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1].toDouble(-1), 0.0);
    QCOMPARE(m_desk->customField(20482, 413)["value"_L1].toDouble(), 18250.5);
}

void SandboxPlanfixTest::onlyFieldsThatWereAskedForComeBack()
{
    const QJsonObject few
        = m_desk->get(u"/task/20482?fields=id,customFieldData,nonsense"_s).json()["task"_L1].toObject();
    QCOMPARE(few.keys(), QStringList{u"id"_s});
    // Field 411 belongs to the subtask's template.
    QCOMPARE(m_desk->get(u"/task/10482?fields=name,411"_s).json()["task"_L1].toObject().keys(),
        QStringList{u"name"_s});
}

void SandboxPlanfixTest::unknownTasksAreRefusedDifferently()
{
    const Seen read = m_desk->get(u"/task/999?fields=id"_s);
    QCOMPARE(read.status, 400);
    QCOMPARE(read.json()["code"_L1].toInt(-1), 0);
    const Seen update = m_desk->post(u"/task/999"_s, {{u"name"_s, u"x"_s}});
    QCOMPARE(update.status, 404);
    QCOMPARE(update.json()["code"_L1].toInt(), 1000);
    const Seen comments = m_desk->post(u"/task/999/comments/list"_s, {});
    QCOMPARE(comments.status, 500);
    QCOMPARE(comments.json()["code"_L1].toInt(), 1000);
    QCOMPARE(m_desk->book(999, 1, u"x"_s).json()["code"_L1].toInt(), 1000);
}

void SandboxPlanfixTest::tasksAreFound_data()
{
    QTest::addColumn<QJsonArray>("filters");
    QTest::addColumn<QList<qint64>>("numbers");
    const auto equal = u"equal"_s;
    const auto row = [](const char *name, const QJsonArray &filters, const QList<qint64> &numbers) {
        QTest::newRow(name) << filters << numbers;
    };
    row("number", {filter(57, equal, 10482)}, {10482});
    row("numbers", {filter(57, equal, QJsonArray{10482, 10484, 77})}, {10482, 10484});
    row("number as text", {filter(57, equal, u"10482"_s)}, {10482});
    row("numbers above", {filter(57, u"gt"_s, 10497), filter(51, equal, 55)}, {10498, 10499});
    row("children by template", {filter(73, equal, 10482), filter(51, equal, 57)}, {20482});
    row("children by another template", {filter(73, equal, 10482), filter(51, equal, 55)}, {});
    row("children of several", {filter(73, equal, QJsonArray{10482, 10490, 10491})}, {20482, 20491, 30491});
    row("below", {filter(307, equal, 10491)}, {20491, 30491});
    row("status", {filter(10, equal, 132)}, {10493});
    row("statuses", {filter(10, equal, QJsonArray{132, 140})}, {10493, 10494});
    row("not the status", {filter(10, u"notequal"_s, 121)}, {10493, 10494});
    row("process", {filter(24, equal, 14), filter(57, equal, 10480)}, {10480});
    row("other process", {filter(24, equal, 15)}, {});
    row("name", {filter(8, equal, u"замовлення 10483"_s), filter(51, equal, 55)}, {10483});
    row("number field", {filter(102, equal, 12500.5, 411)}, {20483});
    row("number field above", {filter(102, u"gt"_s, 100000, 411)}, {20489});
    row("computed field", {filter(102, equal, 26.1, 413)}, {20485});
    row("field is empty", {filter(153, equal, 411), filter(51, equal, 57)}, {20492});
    row("field is filled", {filter(152, equal, 411), filter(57, equal, QJsonArray{20491, 20492})}, {20491});
    row("created before today",
        {filter(12, u"lt"_s, QJsonObject{{u"dateType"_s, u"today"_s}}), filter(57, equal, 10480)}, {10480});
    row("changed tomorrow", {filter(38, equal, QJsonObject{{u"dateType"_s, u"tomorrow"_s}})}, {});
    row("changed in a range",
        {filter(79, equal,
             QJsonObject{{u"dateType"_s, u"otherRange"_s}, {u"dateFrom"_s, u"01-01-2020"_s},
                 {u"dateTo"_s, u"31-12-2099"_s}}),
            filter(57, equal, 10481)},
        {10481});
    row("lacks a data tag", {filter(18, equal, 76), filter(57, equal, 20482)}, {20482});
    row("has a data tag", {filter(11, equal, 76)}, {});
    row("assigner", {filter(1, equal, u"user:4"_s), filter(57, equal, 10480)}, {10480});
    row("other assigner", {filter(1, equal, u"user:7"_s)}, {});
}

void SandboxPlanfixTest::tasksAreFound()
{
    QFETCH(QJsonArray, filters);
    QTEST(m_desk->find(filters), "numbers");
}

void SandboxPlanfixTest::wrongFiltersAreRefused_data()
{
    QTest::addColumn<QJsonObject>("one");
    QTest::addColumn<int>("code");
    QTest::newRow("no type") << QJsonObject{{u"operator"_s, u"equal"_s}, {u"value"_s, 1}} << 40;
    QTest::newRow("no operator") << QJsonObject{{u"type"_s, 57}, {u"value"_s, 1}} << 40;
    QTest::newRow("no value") << QJsonObject{{u"type"_s, 57}, {u"operator"_s, u"equal"_s}} << 40;
    QTest::newRow("no field") << filter(102, u"equal"_s, 1) << 40;
    QTest::newRow("unknown field") << filter(102, u"equal"_s, 1, 9) << 41;
    QTest::newRow("unknown type") << filter(9999, u"equal"_s, 1) << 41;
    QTest::newRow("unknown operator") << filter(57, u"like"_s, 1) << 41;
    QTest::newRow("operator of another type") << filter(10, u"have"_s, 1) << 41;
    QTest::newRow("words for a number") << filter(57, u"equal"_s, u"abc"_s) << 41;
    QTest::newRow("wrong date") << filter(12, u"equal"_s, QJsonObject{{u"dateType"_s, u"someday"_s}}) << 41;
    QTest::newRow("array for a process") << filter(24, u"equal"_s, QJsonArray{14, 15}) << 41;
}

void SandboxPlanfixTest::wrongFiltersAreRefused()
{
    QFETCH(QJsonObject, one);
    const Seen seen
        = m_desk->post(u"/task/list"_s, {{u"fields"_s, u"id"_s}, {u"filters"_s, QJsonArray{one}}});
    QCOMPARE(seen.status, 400);
    QTEST(seen.json()["code"_L1].toInt(), "code");
}

void SandboxPlanfixTest::listsComeInPages()
{
    const QJsonArray orders{filter(51, u"equal"_s, 55)};
    QCOMPARE(m_desk->find(orders, 100).size(), 20);
    QCOMPARE(m_desk->find(orders, 8, 16), (QList<qint64>{10496, 10497, 10498, 10499}));
    QCOMPARE(m_desk->find(orders, 8, 20), QList<qint64>());
    m_desk->control(u"planfix/orders"_s, {{u"from"_s, 500000}, {u"count"_s, 150}, {u"due"_s, 1}});
    QCOMPARE(m_desk->find(orders, 100, 100).size(), 70);
    const Seen seen = m_desk->post(u"/task/list"_s, {{u"fields"_s, u"id"_s}});
    QCOMPARE(seen.json().keys(), (QStringList{u"result"_s, u"tasks"_s}));
    QCOMPARE(seen.json()["tasks"_L1].toArray().size(), 100);
}

void SandboxPlanfixTest::wrongPagesAreRefused()
{
    QCOMPARE(m_desk->find({}, 0), QList<qint64>{-400});
    QCOMPARE(m_desk->find({}, 101), QList<qint64>{-400});
    QCOMPARE(m_desk->find({}, 10, -1), QList<qint64>{-400});
}

void SandboxPlanfixTest::brokenJsonIsCodeThirty()
{
    const Seen list = m_desk->planfix("POST", u"/task/list"_s, "{");
    QCOMPARE(list.status, 500);
    QCOMPARE(list.json()["code"_L1].toInt(), 30);
    const Seen update = m_desk->planfix("POST", u"/task/10480"_s, "[1]");
    QCOMPARE(update.status, 400);
    QCOMPARE(update.json()["code"_L1].toInt(), 30);
}

static const QJsonObject historyQuery{{u"fields"_s, u"id,dateTime,type,owner,changeStatus"_s},
    {u"typeList"_s, u"All"_s},
    {u"resultOrder"_s, QJsonArray{QJsonObject{{u"field"_s, u"id"_s}, {u"direction"_s, u"Asc"_s}}}}};

void SandboxPlanfixTest::orderIsMovedAndTheMoveIsInItsHistory()
{
    const QJsonObject target{{u"status"_s, QJsonObject{{u"id"_s, 132}}}};
    const Seen moved = m_desk->post(u"/task/10482"_s, target);
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.json(), (QJsonObject{{u"result"_s, u"success"_s}}));
    QCOMPARE(m_desk->post(u"/task/10482"_s, target).status, 200);
    const QJsonObject answer = m_desk->post(u"/task/10482/comments/list"_s, historyQuery).json();
    const QJsonArray rows = answer["comments"_L1].toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["changeStatus"_L1], (QJsonObject{{u"oldStatusId"_s, 1}, {u"newStatusId"_s, 121}}));
    QCOMPARE(rows[1]["changeStatus"_L1], (QJsonObject{{u"oldStatusId"_s, 121}, {u"newStatusId"_s, 132}}));
    QCOMPARE(rows[1]["type"_L1].toString(), u"None"_s);
    QCOMPARE(rows[1]["owner"_L1]["id"_L1].toString(), u"user:91"_s);
    const QJsonValue time = rows[1]["dateTime"_L1];
    QVERIFY(QDateTime::fromString(time["datetime"_L1].toString(), u"yyyy-MM-dd'T'HH:mm'Z'"_s).isValid());
    QVERIFY(QDateTime::fromString(time["dateTimeUtcSeconds"_L1].toString(), u"yyyy-MM-dd'T'HH:mm:ss'+0000'"_s)
                .isValid());
    QVERIFY(QDate::fromString(time["date"_L1].toString(), u"dd-MM-yyyy"_s).isValid());
    m_desk->control(u"planfix/option"_s, {{u"utcSeconds"_s, false}, {u"statusHistory"_s, false}});
    QVERIFY(
        m_desk->post(u"/task/10482/comments/list"_s, historyQuery).json()["comments"_L1].toArray().isEmpty());
}

void SandboxPlanfixTest::silentMovesLeaveNoTrace()
{
    m_desk->post(u"/task/10482?silent=true"_s, {{u"status"_s, QJsonObject{{u"id"_s, 132}}}});
    QCOMPARE(m_desk->find({filter(10, u"equal"_s, 132)}), (QList<qint64>{10482, 10493}));
    QCOMPARE(
        m_desk->post(u"/task/10482/comments/list"_s, historyQuery).json()["comments"_L1].toArray().size(), 1);
}

void SandboxPlanfixTest::unknownStatusIsCodeFortyOne()
{
    for (const int id : {999, 201}) { // nowhere; in another process
        const Seen seen = m_desk->post(u"/task/10482"_s, {{u"status"_s, QJsonObject{{u"id"_s, id}}}});
        QCOMPARE(seen.status, 400);
        QCOMPARE(seen.json()["code"_L1].toInt(), 41);
    }
    // Nothing goes back to the draft: a failure inside a success.
    const Seen draft = m_desk->post(u"/task/10482"_s, {{u"status"_s, QJsonObject{{u"id"_s, 0}}}});
    QCOMPARE(draft.status, 200);
    QCOMPARE(draft.json()["failures"_L1][0]["field"_L1].toString(), u"status"_s);
}

void SandboxPlanfixTest::entriesAreAddedReadChangedAndRemoved()
{
    const QJsonArray values{fieldValue(301, 10250.5),
        fieldValue(302, QJsonObject{{u"date"_s, u"21-11-2026"_s}}), fieldValue(303, u"WFP-2811-10482"_s),
        fieldValue(304, QJsonObject{{u"id"_s, 4}}), fieldValue(999, u"lost"_s)};
    const QJsonObject item{{u"customFieldData"_s, values}};
    const Seen added = m_desk->post(u"/task/20482/datatags/"_s,
        {{u"dataTag"_s, QJsonObject{{u"id"_s, 76}}}, {u"items"_s, QJsonArray{item}}});
    QCOMPARE(added.status, 201);
    const qint64 key = added.json()["keys"_L1][0].toInteger();
    QVERIFY(key > 0);
    QVERIFY(added.json()["commentId"_L1].toInteger() > 0);
    const QString path = u"/datatag/entry/%1"_s.arg(key);
    const QJsonValue entry
        = m_desk->get(path + u"?fields=key,task,commentId,301,302,303,304"_s).json()["entry"_L1];
    QCOMPARE(entry["key"_L1].toInteger(), key);
    QCOMPARE(entry["task"_L1]["id"_L1].toInt(), 20482);
    const QJsonArray read = entry["customFieldData"_L1].toArray();
    QCOMPARE(read.size(), 4);
    QCOMPARE(read[0]["value"_L1].toDouble(), 10250.5);
    QCOMPARE(read[1]["value"_L1]["date"_L1].toString(), u"21-11-2026"_s);
    QCOMPARE(read[1]["value"_L1]["datetime"_L1].toString(), u"2026-11-21T00:00Z"_s);
    QCOMPARE(read[2]["value"_L1].toString(), u"WFP-2811-10482"_s);
    QCOMPARE(read[3]["value"_L1], (QJsonObject{{u"id"_s, 4}, {u"value"_s, u"WayForPay"_s}}));
    const QJsonArray tags
        = m_desk->get(u"/task/20482?fields=dataTags"_s).json()["task"_L1]["dataTags"_L1].toArray();
    QCOMPARE(tags[0]["key"_L1].toInteger(), key);
    QCOMPARE(m_desk->find({filter(11, u"equal"_s, 76)}), QList<qint64>{20482});

    m_desk->control(u"planfix/option"_s, {{u"entryShape"_s, u"flat"_s}});
    QCOMPARE(m_desk->get(path + u"?fields=key"_s).json()["key"_L1].toInteger(), key);
    QCOMPARE(m_desk->post(path, {{u"customFieldData"_s, QJsonArray{fieldValue(301, 1)}}}).status, 200);
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1].toDouble(), 1.0);
    QCOMPARE(m_desk->remove(path).status, 200);
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1].toDouble(), 0.0);
    QCOMPARE(m_desk->get(path).json()["code"_L1].toInt(), 6010);
    m_desk->control(u"planfix/option"_s, {{u"codes"_s, u"oas"_s}});
    QCOMPARE(m_desk->get(path).json()["code"_L1].toInt(), 6000);
}

void SandboxPlanfixTest::severalItemsMakeSeveralEntries()
{
    const QJsonObject one{{u"customFieldData"_s, QJsonArray{fieldValue(301, 1)}}};
    const QJsonObject two{{u"customFieldData"_s, QJsonArray{fieldValue(301, 2.5)}}};
    const Seen added = m_desk->post(u"/task/20482/datatags"_s,
        {{u"dataTag"_s, QJsonObject{{u"id"_s, 76}}}, {u"items"_s, QJsonArray{one, two}}});
    QCOMPARE(added.json()["keys"_L1].toArray().size(), 2);
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1].toDouble(), 3.5);
}

void SandboxPlanfixTest::entriesGoOnAnExistingComment()
{
    const qint64 comment = m_desk->post(u"/task/20482/comments/"_s, {{u"description"_s, u"Оплата"_s}})
                               .json()["id"_L1]
                               .toInteger();
    const QJsonObject item{{u"customFieldData"_s, QJsonArray{fieldValue(301, 7)}}};
    const QJsonObject body{{u"dataTag"_s, QJsonObject{{u"id"_s, 76}}}, {u"items"_s, QJsonArray{item}}};
    const Seen added = m_desk->post(u"/task/20482/datatags/%1"_s.arg(comment), body);
    QCOMPARE(added.status, 201);
    QCOMPARE(added.json()["commentId"_L1].toInteger(), comment);
    QCOMPARE(m_desk->post(u"/task/20483/datatags/%1"_s.arg(comment), body).json()["code"_L1].toInt(), 5000);
}

void SandboxPlanfixTest::entriesAreFoundByPaymentId()
{
    m_desk->book(20482, 1, u"WFP-1"_s);
    m_desk->book(20483, 2, u"WFP-2"_s);
    const auto byPayment = [](const QJsonValue &ids) {
        QJsonObject made = filter(93, u"equal"_s, ids);
        made.insert(u"subfilter"_s,
            QJsonObject{
                {u"dataTagId"_s, 76}, {u"filter"_s, QJsonObject{{u"type"_s, 3108}, {u"field"_s, 303}}}});
        return QJsonArray{made};
    };
    QCOMPARE(m_desk->find(byPayment(u"WFP-2"_s)), QList<qint64>{20483});
    QCOMPARE(m_desk->find(byPayment(QJsonArray{u"WFP-2"_s, u"WFP-1"_s})), (QList<qint64>{20482, 20483}));
    QCOMPARE(m_desk->find(byPayment(u"WFP-3"_s)), QList<qint64>());
    QCOMPARE(m_desk->find({filter(93, u"equal"_s, u"WFP-1"_s)}), QList<qint64>{-400}); // no subfilter
}

void SandboxPlanfixTest::entriesAreListedOldestFirstAndFiltered()
{
    m_desk->book(20482, 5, u"WFP-5"_s);
    m_desk->book(20483, 6, u"WFP-6"_s);
    m_desk->book(20482, 7, u"WFP-7"_s);
    const auto payments = [this](QJsonObject body) {
        body.insert(u"fields"_s, u"key,303"_s);
        const QJsonObject answer = m_desk->post(u"/datatag/76/entry/list"_s, body).json();
        QStringList ids;
        for (const QJsonValue &entry : answer["dataTagEntries"_L1].toArray())
            ids.append(entry["customFieldData"_L1][0]["value"_L1].toString());
        return ids;
    };
    const auto with = [](const QJsonObject &one) { return QJsonObject{{u"filters"_s, QJsonArray{one}}}; };
    QCOMPARE(payments({}), (QStringList{u"WFP-5"_s, u"WFP-6"_s, u"WFP-7"_s}));
    QCOMPARE(payments({{u"taskId"_s, 20482}}), (QStringList{u"WFP-5"_s, u"WFP-7"_s}));
    QCOMPARE(payments({{u"taskId"_s, 20482}, {u"offset"_s, 1}, {u"pageSize"_s, 1}}), QStringList{u"WFP-7"_s});
    QCOMPARE(payments(with(filter(3108, u"equal"_s, u"WFP-6"_s, 303))), QStringList{u"WFP-6"_s});
    QCOMPARE(payments(with(filter(3108, u"have"_s, u"-7"_s, 303))), QStringList{u"WFP-7"_s});
    QCOMPARE(payments(with(filter(3109, u"gt"_s, 5, 301))), (QStringList{u"WFP-6"_s, u"WFP-7"_s}));
    QCOMPARE(payments(with(filter(51, u"equal"_s, 57))).size(), 3);
    QCOMPARE(payments(with(filter(51, u"equal"_s, 55))).size(), 0);
    const auto code = [&](const QJsonObject &one) {
        return m_desk->post(u"/datatag/76/entry/list"_s, with(one)).json()["code"_L1].toInt();
    };
    QCOMPARE(code(filter(3108, u"equal"_s, u"x"_s)), 40); // no field
    QCOMPARE(code(filter(3108, u"equal"_s, u"x"_s, 9)), 41);
    QCOMPARE(code(filter(73, u"equal"_s, 1)), 41);
    QCOMPARE(m_desk->post(u"/datatag/1/entry/list"_s, {}).json()["code"_L1].toInt(), 6000);
}

void SandboxPlanfixTest::paidAndDifferenceFollowTheEntries()
{
    m_desk->book(20482, 8000, u"a"_s);
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1].toDouble(), 8000.0);
    QCOMPARE(m_desk->customField(20482, 412)["stringValue"_L1].toString(), u"8 000,00"_s);
    QCOMPARE(m_desk->customField(20482, 413)["value"_L1].toDouble(), 10250.5);
    m_desk->book(20482, 10250.5, u"b"_s);
    QCOMPARE(m_desk->customField(20482, 413)["value"_L1].toDouble(-1), 0.0);
    m_desk->post(
        u"/task/20482"_s, {{u"customFieldData"_s, QJsonArray{fieldValue(411, 20000), fieldValue(412, 1)}}});
    QCOMPARE(m_desk->customField(20482, 413)["value"_L1].toDouble(), 1749.5);
    QVERIFY(m_desk->customField(20492, 411)["value"_L1].isNull());
    QVERIFY(m_desk->customField(20492, 413)["value"_L1].isNull());
}

void SandboxPlanfixTest::wrongEntriesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("code");
    const QJsonArray items{QJsonObject{{u"customFieldData"_s, QJsonArray{fieldValue(301, 1)}}}};
    QTest::newRow("no data tag") << QJsonObject{{u"items"_s, items}} << 40;
    QTest::newRow("no items") << QJsonObject{{u"dataTag"_s, QJsonObject{{u"id"_s, 76}}}} << 40;
    QTest::newRow("unknown data tag")
        << QJsonObject{{u"dataTag"_s, QJsonObject{{u"id"_s, 1}}}, {u"items"_s, items}} << 6000;
}

void SandboxPlanfixTest::wrongEntriesAreRefused()
{
    QFETCH(QJsonObject, body);
    const Seen seen = m_desk->post(u"/task/20482/datatags/"_s, body);
    QCOMPARE(seen.status, 400);
    QTEST(seen.json()["code"_L1].toInt(), "code");
}

void SandboxPlanfixTest::commentsAreWrittenChangedAndListed()
{
    const Seen made = m_desk->post(u"/task/10482/comments/"_s, {{u"description"_s, u"Оплата"_s}});
    QCOMPARE(made.status, 201);
    const qint64 id = made.json()["id"_L1].toInteger();
    QCOMPARE(
        m_desk->post(u"/task/10482/comments/%1"_s.arg(id), {{u"description"_s, u"Оплата 2"_s}}).status, 200);
    const QJsonObject read = m_desk->get(u"/comment/%1?fields=id,description,task"_s.arg(id)).json();
    QCOMPARE(read["comment"_L1]["description"_L1].toString(), u"Оплата 2"_s);
    const auto count = [this](const QString &type) {
        const QJsonObject body{{u"fields"_s, u"id"_s}, {u"typeList"_s, type}};
        return m_desk->post(u"/task/10482/comments/list"_s, body).json()["comments"_L1].toArray().size();
    };
    QCOMPARE(count(u"Comments"_s), 1);
    QCOMPARE(count(u"All"_s), 2);
    QCOMPARE(m_desk->remove(u"/comment/%1"_s.arg(id)).status, 200);
    QCOMPARE(count(u"Comments"_s), 0);
    QCOMPARE(count(u"Deleted"_s), 1);
    const Seen tooLong = m_desk->post(u"/task/10482/comments/"_s, {{u"description"_s, QString(70000, u'x')}});
    QCOMPARE(tooLong.status, 400);
    QCOMPARE(m_desk->get(u"/comment/1"_s).json()["code"_L1].toInt(), 5000);
}

void SandboxPlanfixTest::accountDescribesItself_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("part");
    const auto row = [](const char *method, const QString &path, const QString &fields, const QString &key,
                         const char *part) {
        QTest::newRow(qPrintable(path)) << QByteArray(method) << path << fields << key << QByteArray(part);
    };
    row("GET", u"/process/task"_s, u"id,name"_s, u"processes"_s, R"({"id":14,"name":"Замовлення"})");
    row("GET", u"/process/task/14/statuses"_s, u"id,name,isActive,isAppliedIndividually"_s, u"statuses"_s,
        R"({"id":150,"isActive":true,"isAppliedIndividually":true,"name":"Ознайомлено"})");
    row("GET", u"/customfield/task"_s, u"id,name,type"_s, u"customfields"_s,
        R"({"id":413,"name":"Різниця","type":24})");
    row("GET", u"/customfield/task/10482"_s, u"id"_s, u"customfields"_s, R"({"id":421})");
    row("GET", u"/customfield/datatag/76"_s, u"id,type,directoryId"_s, u"customfields"_s,
        R"({"directoryId":31,"id":304,"type":9})");
    row("GET", u"/customfield/type"_s, u"id"_s, u"customFieldTypes"_s, R"("id":24)");
    row("GET", u"/task/templates"_s, u"id,name"_s, u"templates"_s, R"({"id":57,"name":"Оплата замовлення"})");
    row("GET", u"/datatag/76"_s, u"id,name,group"_s, u"dataTag"_s, R"("id":9)");
    row("POST", u"/datatag/list"_s, u"id,name,fields"_s, u"dataTags"_s, R"("directoryId":31)");
    row("POST", u"/user/list"_s, u"id,name"_s, u"users"_s, R"({"id":4,"name":"Олена Коваль"})");
    row("POST", u"/directory/list"_s, u"id"_s, u"directories"_s, R"({"id":31})");
    row("POST", u"/directory/31/entry/list"_s, u"key,name"_s, u"directoryEntries"_s,
        R"({"key":4,"name":"WayForPay"})");
}

void SandboxPlanfixTest::accountDescribesItself()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, fields);
    QFETCH(QString, key);
    QFETCH(QByteArray, part);
    const Seen seen = method == "GET" ? m_desk->get(path + u"?fields="_s + fields)
                                      : m_desk->post(path, {{u"fields"_s, fields}});
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.json()["result"_L1].toString(), u"success"_s);
    QVERIFY(seen.json().contains(key));
    QVERIFY2(seen.body.contains(part), seen.body.constData());
    const Seen wrong = method == "GET" ? m_desk->post(path, {}) : m_desk->get(path);
    if (path != "/customfield/task/10482"_L1)
        QCOMPARE(wrong.json()["code"_L1].toInt(), 405);
}

void SandboxPlanfixTest::tasksAreCreated()
{
    const QJsonObject body{{u"name"_s, u"Оплата"_s}, {u"template"_s, QJsonObject{{u"id"_s, 57}}},
        {u"parent"_s, QJsonObject{{u"id"_s, 10490}}},
        {u"customFieldData"_s, QJsonArray{fieldValue(411, 5600)}}};
    const Seen made = m_desk->post(u"/task/"_s, body);
    QCOMPARE(made.status, 201);
    QCOMPARE(m_desk->find({filter(73, u"equal"_s, 10490)}), QList<qint64>{made.json()["id"_L1].toInteger()});
    QCOMPARE(
        m_desk->post(u"/task/"_s, {{u"template"_s, QJsonObject{{u"id"_s, 1}}}}).json()["code"_L1].toInt(),
        41);
    QCOMPARE(m_desk
                 ->post(u"/task/"_s,
                     {{u"template"_s, QJsonObject{{u"id"_s, 57}}}, {u"parent"_s, QJsonObject{{u"id"_s, 1}}}})
                 .json()["code"_L1]
                 .toInt(),
        1000);
}

void SandboxPlanfixTest::wrongMethodsAndPathsAreRefused()
{
    QCOMPARE(m_desk->remove(u"/task/10482"_s).json()["code"_L1].toInt(), 405);
    QCOMPARE(m_desk->get(u"/task/list"_s).status, 405);
    QCOMPARE(m_desk->get(u"/nothing"_s).status, 404);
    QCOMPARE(m_desk->post(u"/task/10482/status"_s, {}).status, 404);
}

void SandboxPlanfixTest::peopleWorkThereToo()
{
    const QJsonObject order = m_desk->control(u"planfix/order"_s,
        {{u"number"_s, 777}, {u"dues"_s, QJsonArray{u"1.00"_s, u"2.00"_s}}, {u"title"_s, u"Шафа"_s},
            {u"status"_s, u"Нове"_s}});
    QCOMPARE(order["subtasks"_L1].toArray(), (QJsonArray{10777, 20777}));
    QVERIFY(m_desk->control(u"planfix/order"_s, {{u"number"_s, 777}}).contains("error"_L1));
    QCOMPARE(m_desk->customField(20777, 411)["value"_L1].toDouble(), 2.0);
    m_desk->control(u"planfix/status"_s, {{u"number"_s, 777}, {u"status"_s, 132}});
    m_desk->control(u"planfix/entry"_s,
        {{u"order"_s, 777}, {u"amount"_s, u"1.00"_s}, {u"paymentId"_s, u"bank"_s},
            {u"date"_s, u"21-11-2026"_s}});
    QCOMPARE(m_desk->customField(10777, 413)["value"_L1].toDouble(-1), 0.0);
    const QJsonObject state = m_desk->sandbox().state(u"planfix"_s);
    QCOMPARE(state["entries"_L1][0]["fields"_L1]["303"_L1].toString(), u"bank"_s);
    QCOMPARE(state["entries"_L1][0]["by"_L1].toInt(), 4);
    m_desk->control(u"planfix/field"_s, {{u"number"_s, 10777}, {u"field"_s, 411}, {u"value"_s, 3}});
    QCOMPARE(m_desk->customField(10777, 413)["value"_L1].toDouble(), 2.0);
    m_desk->control(u"planfix/delete"_s, {{u"number"_s, 10777}});
    QCOMPARE(m_desk->find({filter(73, u"equal"_s, 777)}), QList<qint64>{20777});
    QCOMPARE(m_desk->get(u"/task/10777?fields=isDeleted"_s).json()["task"_L1]["isDeleted"_L1].toBool(), true);
    m_desk->control(u"planfix/rename-status"_s, {{u"id"_s, 132}, {u"name"_s, u"Цех"_s}});
    QCOMPARE(m_desk->get(u"/task/777?fields=status"_s).json()["task"_L1]["status"_L1]["name"_L1].toString(),
        u"Цех"_s);
}

void SandboxPlanfixTest::manyOrdersAreMadeAtOnce()
{
    const QJsonObject made = m_desk->control(
        u"planfix/orders"_s, {{u"from"_s, 300000}, {u"count"_s, 1000}, {u"due"_s, u"10.50"_s}});
    QCOMPARE(made["count"_L1].toInt(), 1000);
    const QList<qint64> subtask = m_desk->find({filter(73, u"equal"_s, 300999), filter(51, u"equal"_s, 57)});
    QCOMPARE(subtask.size(), 1);
    QCOMPARE(m_desk->customField(subtask.first(), 411)["value"_L1].toDouble(), 10.5);
    QVERIFY(
        m_desk->control(u"planfix/orders"_s, {{u"from"_s, 300500}, {u"count"_s, 1}}).contains("error"_L1));
}

QTEST_GUILESS_MAIN(SandboxPlanfixTest)
#include "sandboxplanfix_test.moc"
