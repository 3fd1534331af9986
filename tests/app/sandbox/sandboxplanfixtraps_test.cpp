#include "tests/app/sandbox/desk.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What goes wrong at Planfix, loudly or without a word.
class SandboxPlanfixTrapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<Desk>(); }
    void secondRequestInASecondIsRefused();
    void dayLimitIsCodeTwentyTwo();
    void limitFaultsRefuse();
    void missingScopesAreCodeFive_data();
    void missingScopesAreCodeFive();
    void busyTasksAreChangedALittleLater();
    void failuresComeInsideASuccess();
    void forbiddenMovesAreCodeSix();
    void swallowedWritesSaySuccess();
    void computedFieldsMayLag();
    void forbiddenEntriesHaveTheirCodes();
    void mandatoryFieldsAreTold();
    void arraysMayBeRefusedOrFindNothing();
    void foreignFieldsAreSwallowed();
    void wrongValuesAreSwallowed();
    void computedFieldsHaveManyShapes();
    void freshDifferenceMayBeUnknown();
    void listsMayLackDataTags();
    void processStaysAsItWasMade();
    void statusesMayForbidComments();
    void hugeAccountsRefuseToListAllComments();

private:
    std::unique_ptr<Desk> m_desk;
};

static const QJsonObject toProduction{{u"status"_s, QJsonObject{{u"id"_s, 132}}}};

void SandboxPlanfixTrapsTest::secondRequestInASecondIsRefused()
{
    m_desk = std::make_unique<Desk>(true);
    QCOMPARE(m_desk->get(u"/ping"_s).status, 200);
    const Seen second = m_desk->get(u"/ping"_s);
    QCOMPARE(second.status, 429);
    QCOMPARE(second.json()["result"_L1].toString(), u"fail"_s);
    QTest::qWait(1100);
    const Seen third = m_desk->get(u"/ping"_s);
    QCOMPARE(third.status, 200);
    QCOMPARE(third.header("X-RateLimit-Remaining"), QByteArray("19998"));
}

void SandboxPlanfixTrapsTest::dayLimitIsCodeTwentyTwo()
{
    m_desk->control(u"planfix/option"_s, {{u"leftToday"_s, 0}});
    const Seen seen = m_desk->get(u"/ping"_s);
    QCOMPARE(seen.status, 400);
    QCOMPARE(seen.json()["code"_L1].toInt(), 22);
    QCOMPARE(seen.header("X-RateLimit-Remaining"), QByteArray("0"));
    m_desk->control(u"planfix/option"_s, {{u"leftToday"_s, 5}, {u"limits"_s, true}});
    QCOMPARE(m_desk->get(u"/ping"_s).header("X-RateLimit-Remaining"), QByteArray("4"));
}

void SandboxPlanfixTrapsTest::limitFaultsRefuse()
{
    m_desk->planfixFault(u"limit"_s);
    QCOMPARE(m_desk->get(u"/ping"_s).status, 429);
    m_desk->planfixFault(u"limit:day"_s);
    QCOMPARE(m_desk->get(u"/ping"_s).json()["code"_L1].toInt(), 22);
}

void SandboxPlanfixTrapsTest::missingScopesAreCodeFive_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::newRow("task") << QByteArray("GET") << u"/task/10482"_s;
    QTest::newRow("tasks") << QByteArray("POST") << u"/task/list"_s;
    QTest::newRow("update") << QByteArray("POST") << u"/task/10482"_s;
    QTest::newRow("create") << QByteArray("POST") << u"/task/"_s;
    QTest::newRow("entry") << QByteArray("POST") << u"/task/20482/datatags/"_s;
    QTest::newRow("entries") << QByteArray("POST") << u"/datatag/76/entry/list"_s;
    QTest::newRow("comment") << QByteArray("POST") << u"/task/10482/comments/"_s;
    QTest::newRow("comments") << QByteArray("POST") << u"/task/10482/comments/list"_s;
    QTest::newRow("processes") << QByteArray("GET") << u"/process/task"_s;
    QTest::newRow("fields") << QByteArray("GET") << u"/customfield/task"_s;
    QTest::newRow("data tags") << QByteArray("POST") << u"/datatag/list"_s;
    QTest::newRow("templates") << QByteArray("GET") << u"/task/templates"_s;
}

void SandboxPlanfixTrapsTest::missingScopesAreCodeFive()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QVERIFY(!m_desk->control(u"planfix/scopes"_s, {{u"scopes"_s, QJsonArray()}}).contains("error"_L1));
    QCOMPARE(m_desk->get(u"/ping"_s).status, 200);
    const Seen seen = method == "GET" ? m_desk->get(path) : m_desk->post(path, {});
    QCOMPARE(seen.status, 405);
    QCOMPARE(seen.json()["code"_L1].toInt(), 5);
    QVERIFY(m_desk->control(u"planfix/scopes"_s, {{u"scopes"_s, QJsonArray{u"nonsense"_s}}})
                .contains("error"_L1));
    m_desk->control(u"planfix/scopes"_s);
    QVERIFY((method == "GET" ? m_desk->get(path) : m_desk->post(path, {})).json()["code"_L1].toInt() != 5);
}

void SandboxPlanfixTrapsTest::busyTasksAreChangedALittleLater()
{
    m_desk->planfixFault(u"busy"_s, u"/task/10482"_s, {{u"ms"_s, 400}});
    const Seen seen = m_desk->post(u"/task/10482"_s, toProduction);
    QCOMPARE(seen.status, 202);
    const auto status = [this] {
        return m_desk->get(u"/task/10482?fields=status"_s).json()["task"_L1]["status"_L1]["id"_L1].toInt();
    };
    QCOMPARE(status(), 121);
    QTRY_COMPARE(status(), 132);
}

void SandboxPlanfixTrapsTest::failuresComeInsideASuccess()
{
    m_desk->planfixFault(u"failures"_s);
    const Seen list = m_desk->post(u"/task/10482"_s, toProduction);
    QCOMPARE(list.status, 200);
    QCOMPARE(list.json()["result"_L1].toString(), u"success"_s);
    QCOMPARE(list.json()["failures"_L1][0]["field"_L1].toString(), u"status"_s);
    QCOMPARE(list.json()["failures"_L1][0]["error"_L1].toString(), u"Field change failed"_s);
    m_desk->control(u"planfix/option"_s, {{u"failures"_s, u"object"_s}});
    m_desk->planfixFault(u"failures"_s);
    QCOMPARE(m_desk->post(u"/task/10482"_s, toProduction).json()["failures"_L1]["field"_L1].toString(),
        u"status"_s);
    QCOMPARE(m_desk->find({filter(10, u"equal"_s, 132)}), QList<qint64>{10493});
}

void SandboxPlanfixTrapsTest::forbiddenMovesAreCodeSix()
{
    m_desk->planfixFault(u"forbid"_s);
    const Seen seen = m_desk->post(u"/task/10482"_s, toProduction);
    QCOMPARE(seen.status, 400);
    QCOMPARE(seen.json()["code"_L1].toInt(), 6);
    m_desk->planfixFault(u"forbid:failures"_s);
    QVERIFY(m_desk->post(u"/task/10482"_s, toProduction).json().contains("failures"_L1));
    QCOMPARE(m_desk->find({filter(10, u"equal"_s, 132)}), QList<qint64>{10493});
}

void SandboxPlanfixTrapsTest::swallowedWritesSaySuccess()
{
    m_desk->planfixFault(u"swallow"_s);
    const Seen entry = m_desk->book(20482, 1, u"WFP-1"_s);
    QCOMPARE(entry.status, 201);
    QCOMPARE(entry.json()["keys"_L1].toArray().size(), 1);
    QVERIFY(m_desk->sandbox().state(u"planfix"_s)["entries"_L1].toArray().isEmpty());
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1].toDouble(-1), 0.0);
    m_desk->planfixFault(u"swallow"_s);
    QCOMPARE(m_desk->post(u"/task/10482"_s, toProduction).json(), (QJsonObject{{u"result"_s, u"success"_s}}));
    m_desk->planfixFault(u"swallow"_s);
    QCOMPARE(m_desk->post(u"/task/10482/comments/"_s, {{u"description"_s, u"x"_s}}).status, 201);
    QCOMPARE(m_desk->find({filter(10, u"equal"_s, 132)}), QList<qint64>{10493});
    QVERIFY(m_desk->sandbox().state(u"planfix"_s)["comments"_L1].toArray().isEmpty());
}

void SandboxPlanfixTrapsTest::computedFieldsMayLag()
{
    m_desk->planfixFault(u"lag"_s, u"/datatags/"_s, {{u"ms"_s, 400}});
    QCOMPARE(m_desk->book(20482, 8000, u"WFP-1"_s).status, 201);
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1].toDouble(-1), 0.0);
    const QJsonObject entries = m_desk->post(u"/datatag/76/entry/list"_s, {{u"taskId"_s, 20482}}).json();
    QCOMPARE(entries["dataTagEntries"_L1].toArray().size(), 1);
    QTRY_COMPARE(m_desk->customField(20482, 413)["value"_L1].toDouble(), 10250.5);
}

void SandboxPlanfixTrapsTest::forbiddenEntriesHaveTheirCodes()
{
    m_desk->planfixFault(u"forbid"_s);
    QCOMPARE(m_desk->book(20482, 1, u"x"_s).json()["code"_L1].toInt(), 6);
    m_desk->planfixFault(u"forbid:entry"_s);
    QCOMPARE(m_desk->book(20482, 1, u"x"_s).json()["code"_L1].toInt(), 6011);
    m_desk->control(u"planfix/option"_s, {{u"codes"_s, u"oas"_s}});
    m_desk->planfixFault(u"forbid:entry"_s);
    QCOMPARE(m_desk->book(20482, 1, u"x"_s).json()["code"_L1].toInt(), 6001);
}

void SandboxPlanfixTrapsTest::mandatoryFieldsAreTold()
{
    m_desk->control(u"planfix/option"_s, {{u"mandatory"_s, QJsonArray{304}}});
    const Seen seen = m_desk->book(20482, 1, u"x"_s);
    QCOMPARE(seen.status, 400);
    QCOMPARE(seen.json()["code"_L1].toInt(), 6011);
    QVERIFY(m_desk->control(u"planfix/option"_s, {{u"nonsense"_s, 1}}).contains("error"_L1));
}

void SandboxPlanfixTrapsTest::arraysMayBeRefusedOrFindNothing()
{
    const QJsonArray children{filter(73, u"equal"_s, QJsonArray{10482, 10483})};
    const QJsonArray numbers{filter(57, u"equal"_s, QJsonArray{10482, 10483})};
    m_desk->planfixFault(u"no-array"_s);
    const Seen seen = m_desk->post(u"/task/list"_s, {{u"filters"_s, children}});
    QCOMPARE(seen.status, 400);
    QCOMPARE(seen.json()["code"_L1].toInt(), 41);
    QCOMPARE(m_desk->find(children).size(), 2);
    m_desk->control(u"planfix/option"_s, {{u"noArray"_s, u"refuse"_s}});
    QCOMPARE(m_desk->find(children), QList<qint64>{-400});
    QCOMPARE(m_desk->find(numbers).size(), 2);
    QCOMPARE(m_desk->find({filter(73, u"equal"_s, 10482)}).size(), 1);
    m_desk->control(u"planfix/option"_s, {{u"noArray"_s, u"empty"_s}});
    QCOMPARE(m_desk->find(children), QList<qint64>());
    QCOMPARE(m_desk->find({filter(73, u"equal"_s, 10482)}).size(), 1);
}

void SandboxPlanfixTrapsTest::foreignFieldsAreSwallowed()
{
    const QJsonArray values{fieldValue(421, 5), fieldValue(410, 6)};
    QCOMPARE(m_desk->post(u"/task/10482"_s, {{u"customFieldData"_s, values}}).json(),
        (QJsonObject{{u"result"_s, u"success"_s}}));
    QCOMPARE(m_desk->customField(10482, 410)["value"_L1].toDouble(), 6.0);
    QVERIFY(m_desk->customField(10482, 421).isEmpty());
}

void SandboxPlanfixTrapsTest::wrongValuesAreSwallowed()
{
    QCOMPARE(m_desk->book(20482, u"12 500,50"_s, u"x"_s).status, 201);
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1].toDouble(-1), 0.0);
}

void SandboxPlanfixTrapsTest::computedFieldsHaveManyShapes()
{
    m_desk->book(20482, 8000, u"x"_s);
    m_desk->control(u"planfix/option"_s, {{u"shape"_s, u"object"_s}});
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1], (QJsonObject{{u"id"_s, 8000}}));
    QCOMPARE(m_desk->customField(20482, 413)["value"_L1], (QJsonObject{{u"id"_s, u"10250.5"_s}}));
    m_desk->control(u"planfix/option"_s, {{u"shape23"_s, u"number"_s}, {u"shape24"_s, u"text"_s}});
    QCOMPARE(m_desk->customField(20482, 412)["value"_L1], QJsonValue(8000));
    QCOMPARE(m_desk->customField(20482, 413)["value"_L1].toString(), u"10 250,50"_s);
    QCOMPARE(m_desk->customField(20482, 413)["stringValue"_L1].toString(), u"10 250,50"_s);
}

void SandboxPlanfixTrapsTest::freshDifferenceMayBeUnknown()
{
    m_desk->control(u"planfix/option"_s, {{u"freshDifferenceNull"_s, true}, {u"emptySumNull"_s, true}});
    m_desk->control(u"planfix/order"_s, {{u"number"_s, 700}, {u"due"_s, u"5.00"_s}});
    QVERIFY(m_desk->customField(10700, 412)["value"_L1].isNull());
    QVERIFY(m_desk->customField(10700, 413)["value"_L1].isNull());
    m_desk->book(10700, 5, u"x"_s);
    QCOMPARE(m_desk->customField(10700, 412)["value"_L1], QJsonValue(5));
    QCOMPARE(m_desk->customField(10700, 413)["value"_L1], QJsonValue(0));
}

void SandboxPlanfixTrapsTest::listsMayLackDataTags()
{
    m_desk->book(20482, 1, u"x"_s);
    const QJsonObject query{
        {u"fields"_s, u"id,dataTags"_s}, {u"filters"_s, QJsonArray{filter(57, u"equal"_s, 20482)}}};
    const auto row = [&] { return m_desk->post(u"/task/list"_s, query).json()["tasks"_L1][0].toObject(); };
    QCOMPARE(row()["dataTags"_L1].toArray().size(), 1);
    m_desk->control(u"planfix/option"_s, {{u"dataTagsInLists"_s, false}});
    QVERIFY(!row().contains("dataTags"_L1));
    QVERIFY(
        m_desk->get(u"/task/20482?fields=dataTags"_s).json()["task"_L1].toObject().contains("dataTags"_L1));
}

void SandboxPlanfixTrapsTest::processStaysAsItWasMade()
{
    const Seen seen = m_desk->post(u"/task/10482"_s, {{u"processId"_s, 15}});
    QCOMPARE(seen.status, 200);
    QCOMPARE(seen.json()["failures"_L1][0]["field"_L1].toString(), u"processId"_s);
}

void SandboxPlanfixTrapsTest::statusesMayForbidComments()
{
    const QJsonArray statuses{QJsonObject{{u"id"_s, 121}, {u"name"_s, u"Стоп"_s}, {u"noComments"_s, true}}};
    const QJsonObject process{{u"id"_s, 14}, {u"name"_s, u"Замовлення"_s}, {u"statuses"_s, statuses}};
    provodka::sandbox::Sandbox::Options options;
    options.limits = false;
    options.seed = {{u"planfix"_s, QJsonObject{{u"processes"_s, QJsonArray{process}}}}};
    provodka::sandbox::Sandbox sandbox(options);
    addAll(sandbox);
    QVERIFY(sandbox.start());
    const QJsonValue line = sandbox.firstLine()["planfix"_L1];
    const Seen seen = call("POST", line["url"_L1].toString() + u"/task/20482/comments/"_s,
        QJsonObject{{u"description"_s, u"x"_s}},
        {{"Authorization", "Bearer " + line["token"_L1].toString().toLatin1()}});
    QCOMPARE(seen.status, 400);
    QCOMPARE(seen.json()["code"_L1].toInt(), 6);
}

void SandboxPlanfixTrapsTest::hugeAccountsRefuseToListAllComments()
{
    QCOMPARE(m_desk->post(u"/comment/list"_s, {{u"fields"_s, u"id"_s}}).status, 200);
    for (int i = 0; i < 10'001; ++i)
        m_desk->control(u"planfix/status"_s, {{u"number"_s, 10480}, {u"status"_s, i % 2 == 0 ? 132 : 121}});
    const Seen all = m_desk->post(u"/comment/list"_s, {{u"fields"_s, u"id"_s}, {u"typeList"_s, u"All"_s}});
    QCOMPARE(all.status, 400);
    QCOMPARE(all.json()["code"_L1].toInt(-1), 0);
    const QJsonObject today
        = filter(3000, u"equal"_s, QJsonObject{{u"dateType"_s, u"last"_s}, {u"dateValue"_s, 1}});
    const QJsonObject narrowed{{u"fields"_s, u"id,changeStatus,task"_s}, {u"typeList"_s, u"All"_s},
        {u"filters"_s, QJsonArray{today}}};
    QCOMPARE(m_desk->post(u"/comment/list"_s, narrowed).json()["comments"_L1].toArray().size(), 100);
}

QTEST_GUILESS_MAIN(SandboxPlanfixTrapsTest)
#include "sandboxplanfixtraps_test.moc"
