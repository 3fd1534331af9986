#include "support.h"

#include "core/connectors/planfix/api.h"

#include <QCoroTask>
#include <QSet>
#include <QTest>

using namespace provodka;
using namespace provodka::planfix;
using namespace provodka::planfix::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList sentences(const CheckReport &report, CheckStep::Verdict verdict)
{
    QStringList texts;
    for (const CheckStep &step : report.steps) {
        if (step.verdict == verdict)
            texts.append(step.text.english());
    }
    return texts;
}

const CatalogItem *itemOf(
    const Catalog &catalog, const QString &kind, const QString &id, const QString &parent = {})
{
    for (const CatalogItem &item : catalog.items) {
        if (item.kind == kind && item.id == id && item.parent == parent)
            return &item;
    }
    return nullptr;
}

}

class PlanfixConnectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaresWhatItIs();
    void theDayFollowsThePlan();
    void takesTheAddressAsPeopleTypeIt_data();
    void takesTheAddressAsPeopleTypeIt();
    void aBookNeedsItsSettings_data();
    void aBookNeedsItsSettings();
    void checksAGoodAccount();
    void namesEveryMissingScope();
    void saysWhyTheAccountCannotBeUsed_data();
    void saysWhyTheAccountCannotBeUsed();
    void theCheckChangesNothing();
    void discoversTheAccount();
    void tellsPeopleByTaskOrComment();
    void saysWhyNobodyWasTold_data();
    void saysWhyNobodyWasTold();
    void readsMovesOutOfComments();
    void readsMovesFromWhereItStopped();
    void historyErrorsAreOfTheirOrder();
};

void PlanfixConnectorTest::declaresWhatItIs()
{
    const ConnectorInfo it = info();
    QCOMPARE(it.id, u"planfix"_s);
    QCOMPARE(it.roles, (QStringList{u"orders"_s, u"history"_s, u"feed"_s}));
    for (const QList<FieldSpec> &specs : {it.settings, it.orderBookSettings}) {
        QSet<QString> keys;
        for (const FieldSpec &spec : specs) {
            QVERIFY(!keys.contains(spec.key));
            keys.insert(spec.key);
            QVERIFY(*spec.label);
            const bool isSecret = spec.type == FieldSpec::Type::Secret;
            QCOMPARE(isSecret, spec.key == "token"_L1);
            const bool chosen
                = spec.type == FieldSpec::Type::CatalogItem || spec.type == FieldSpec::Type::CatalogItems;
            QCOMPARE(chosen, !spec.catalogKind.isEmpty());
        }
    }
    QCOMPARE(it.orderBookSettings.size(), bookSettings().size());
}

void PlanfixConnectorTest::theDayFollowsThePlan()
{
    const Limits limits = limitsFor({{"callsPerDay"_L1, 50000}});
    QCOMPARE(limits.windows.size(), 2);
    QCOMPARE(limits.windows[0].calls, 1);
    QCOMPARE(limits.windows[1].calls, 50000);
    QCOMPARE(limits.share, 80);
    QCOMPARE(limitsFor({}).windows[1].calls, 20000);
    QCOMPARE(limitsFor({{"callsPerDay"_L1, u"100000"_s}}).windows[1].calls, 100000);
}

void PlanfixConnectorTest::takesTheAddressAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address");
    QTest::newRow("whole") << u"https://roletna.planfix.com/rest"_s << u"https://roletna.planfix.com/rest"_s;
    QTest::newRow("slash behind") << u"https://roletna.planfix.com/rest/"_s
                                  << u"https://roletna.planfix.com/rest"_s;
    QTest::newRow("account only") << u" https://roletna.planfix.ru/ "_s
                                  << u"https://roletna.planfix.ru/rest"_s;
    QTest::newRow("no scheme") << u"roletna.planfix.com"_s << u"https://roletna.planfix.com/rest"_s;
    QTest::newRow("own domain") << u"https://crm.example.ua/rest"_s << u"https://crm.example.ua/rest"_s;
}

void PlanfixConnectorTest::takesTheAddressAsPeopleTypeIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    QCOMPARE(restAddress(typed).toString(), address);
}

void PlanfixConnectorTest::aBookNeedsItsSettings_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"subtaskTemplate", "dueField", "dataTag", "sumField"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

void PlanfixConnectorTest::aBookNeedsItsSettings()
{
    QFETCH(QString, key);
    World world;
    QJsonObject settings = bookSettings();
    settings.remove(key);
    const Result<std::unique_ptr<OrderBook>> book = world.connector->orderBook(settings);
    QVERIFY(!book);
    QCOMPARE(book.error().kind, Error::Kind::Misconfigured);
    QVERIFY(book.error().text.english().contains(key));
    settings.insert(key, 57); // a number does as well as its text
    QVERIFY(world.connector->orderBook(settings));
}

void PlanfixConnectorTest::checksAGoodAccount()
{
    World world;
    const Result<CheckReport> report = QCoro::waitFor(world.connector->check());
    QVERIFY(report && report->usable());
    QVERIFY(sentences(*report, CheckStep::Verdict::Bad).isEmpty());
    const QString good = sentences(*report, CheckStep::Verdict::Good).join(u'\n');
    QVERIFY(good.contains("knows the token"_L1));
    QVERIFY(good.contains("every scope"_L1));
    QVERIFY(good.contains("About 20000 calls"_L1));
    // Nobody moved the newest tasks; then somebody did.
    QCOMPARE(sentences(*report, CheckStep::Verdict::Remark).size(), 1);
    world.control(u"status"_s, {{"number"_L1, 30491}, {"status"_L1, 136}});
    const Result<CheckReport> moved = QCoro::waitFor(world.connector->check());
    QVERIFY(sentences(*moved, CheckStep::Verdict::Remark).isEmpty());
}

void PlanfixConnectorTest::namesEveryMissingScope()
{
    World world;
    world.control(u"scopes"_s,
        {{"scopes"_L1, QJsonArray{u"task_readonly"_s, u"datatag_readonly"_s, u"comment_readonly"_s}}});
    const Result<CheckReport> report = QCoro::waitFor(world.connector->check());
    QVERIFY(report && !report->usable());
    QCOMPARE(report->error->kind, Error::Kind::Unauthorized);
    const QString bad = sentences(*report, CheckStep::Verdict::Bad).join(u'\n');
    for (const QString &scope : {u"task_update"_s, u"datatag_add"_s, u"comment_add"_s, u"common_metadata"_s})
        QVERIFY2(bad.contains(scope), qPrintable(scope));
    QVERIFY(!bad.contains("datatag_readonly"_L1));
}

void PlanfixConnectorTest::saysWhyTheAccountCannotBeUsed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("wrong token") << 401 << QByteArray("{\"result\":\"fail\",\"code\":1}")
                                 << Error::Kind::Unauthorized;
    QTest::newRow("not Planfix") << 404 << QByteArray("<html>") << Error::Kind::Misconfigured;
    QTest::newRow("free plan") << 403 << QByteArray("{\"result\":\"fail\",\"code\":21}")
                               << Error::Kind::Misconfigured;
    QTest::newRow("day used up") << 403 << QByteArray("{\"result\":\"fail\",\"code\":22}")
                                 << Error::Kind::RateLimited;
    QTest::newRow("broken JSON") << 200 << QByteArray("{\"res") << Error::Kind::Malformed;
}

void PlanfixConnectorTest::saysWhyTheAccountCannotBeUsed()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    World world;
    world.http.trouble = [&](const Seen &) {
        Trouble trouble;
        trouble.kind = Trouble::Kind::Answer;
        trouble.answer.status = status;
        trouble.answer.body = body;
        return trouble;
    };
    const Result<CheckReport> report = QCoro::waitFor(world.connector->check());
    QVERIFY(report && !report->usable());
    QCOMPARE(report->error->kind, kind);
    QCOMPARE(sentences(*report, CheckStep::Verdict::Bad).size(), 1);
    const Result<Catalog> catalog = QCoro::waitFor(world.connector->discover());
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().kind, kind);
}

void PlanfixConnectorTest::theCheckChangesNothing()
{
    World world;
    const QJsonObject before = world.http.standIn.state();
    QVERIFY(QCoro::waitFor(world.connector->check()));
    QCOMPARE(world.http.standIn.state(), before);
}

void PlanfixConnectorTest::discoversTheAccount()
{
    World world;
    const Result<Catalog> catalog = QCoro::waitFor(world.connector->discover());
    QVERIFY(catalog);
    QVERIFY(itemOf(*catalog, u"process"_s, u"14"_s));
    const CatalogItem *stage = itemOf(*catalog, u"stage"_s, u"121"_s, u"14"_s);
    QVERIFY(stage && stage->offered);
    QCOMPARE(stage->name, u"Очікує оплату"_s);
    const CatalogItem *individual = itemOf(*catalog, u"stage"_s, u"150"_s, u"14"_s);
    QVERIFY(individual && !individual->offered);
    QVERIFY(itemOf(*catalog, u"stage"_s, u"1"_s, u"14"_s) && itemOf(*catalog, u"stage"_s, u"1"_s, u"15"_s));
    QVERIFY(itemOf(*catalog, u"template"_s, u"57"_s));
    QVERIFY(itemOf(*catalog, u"data-tag"_s, u"76"_s));
    const CatalogItem *sum = itemOf(*catalog, u"field"_s, u"301"_s, u"76"_s);
    QVERIFY(sum);
    QCOMPARE(sum->type, u"Number"_s);
    const CatalogItem *difference = itemOf(*catalog, u"field"_s, u"413"_s);
    QVERIFY(difference);
    QCOMPARE(difference->type, u"Calculated field"_s);
    QVERIFY(itemOf(*catalog, u"field"_s, u"311"_s, u"77"_s));
}

void PlanfixConnectorTest::tellsPeopleByTaskOrComment()
{
    World world;
    Post post;
    post.title = u"Provodka: 2 alarms"_s;
    post.text = u"• 750 < 800\n• another"_s;
    const Result<QString> comment = QCoro::waitFor(world.connector->feed()->post(u"task:10482"_s, post));
    QVERIFY2(comment, comment ? "" : qPrintable(comment.error().logLine()));
    const QJsonObject said = world.http.standIn.state().value("comments"_L1).toArray().last().toObject();
    QCOMPARE(said.value("id"_L1).toVariant().toString(), *comment);
    QCOMPARE(said.value("task"_L1).toInteger(), 10482);
    QCOMPARE(said.value("recipients"_L1)["roles"_L1].toArray(), (QJsonArray{u"assignee"_s}));
    QCOMPARE(
        said.value("description"_L1).toString(), u"Provodka: 2 alarms<br><br>• 750 &lt; 800<br>• another"_s);
    const Result<QString> task = QCoro::waitFor(world.connector->feed()->post(u"user:7"_s, post));
    QVERIFY2(task, task ? "" : qPrintable(task.error().logLine()));
    const QJsonObject made = world.tasks().value(task->toLongLong());
    QCOMPARE(made.value("name"_L1).toString(), post.title);
    QCOMPARE(made.value("assignees"_L1).toArray().first().toObject().value("id"_L1).toString(), u"user:7"_s);
    const Result<Catalog> catalog = QCoro::waitFor(world.connector->discover());
    QVERIFY(itemOf(*catalog, u"person"_s, u"user:7"_s));
}

void PlanfixConnectorTest::saysWhyNobodyWasTold_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such task") << u"task:1"_s << QString();
    QTest::newRow("no such employee") << u"user:5000"_s << QString();
    QTest::newRow("a mail address") << u"boss@example.test"_s << u"task:10485"_s;
    QTest::newRow("a path") << u"task:1/comments"_s << u"nobody"_s;
}

void PlanfixConnectorTest::saysWhyNobodyWasTold()
{
    QFETCH(QString, to);
    QFETCH(QString, says);
    World world;
    Post post;
    post.title = u"t"_s;
    const Result<QString> told = QCoro::waitFor(world.connector->feed()->post(to, post));
    QVERIFY(!told);
    QCOMPARE(told.error().kind, Error::Kind::Rejected);
    QVERIFY2(told.error().text.english().contains(says), qPrintable(told.error().logLine()));
}

void PlanfixConnectorTest::readsMovesOutOfComments()
{
    World world;
    world.control(u"status"_s, {{"number"_L1, 10482}, {"status"_L1, 132}});
    for (int i = 0; i < 150; ++i)
        world.control(u"entry"_s, {{"task"_L1, 10482}, {"amount"_L1, u"1.00"_s}});
    world.control(u"status"_s, {{"number"_L1, 10482}, {"status"_L1, 136}});
    const QList<QPair<QString, Cursor>> orders{{u"10482"_s, Cursor()}, {u"10483"_s, Cursor()}};
    const auto slices = QCoro::waitFor(world.connector->history()->read(orders));
    QVERIFY(slices && slices->size() == 2);
    const QList<Transition> moves = slices->at(0)->transitions;
    QCOMPARE(moves.size(), 3);
    QCOMPARE(moves[0].to.name, u"Очікує оплату"_s);
    QCOMPARE(moves[1].order, u"10482"_s);
    QCOMPARE(moves[1].number.value, u"10482"_s);
    QCOMPARE(moves[1].title, u"Замовлення 10482"_s);
    QCOMPARE(moves[1].from, (StageRef{u"121"_s, u"Очікує оплату"_s, u"14"_s}));
    QCOMPARE(moves[1].to, (StageRef{u"132"_s, u"У виробництві"_s, u"14"_s}));
    QCOMPARE(moves[2].to.name, u"Виконано"_s);
    QVERIFY(moves[1].at <= moves[2].at && moves[1].at.isValid());
    QVERIFY(moves[1].exact && !moves[1].externalId.isEmpty());
    QCOMPARE(slices->at(1)->transitions.size(), 1);
    // Titles and names once, then a call for every hundred comments.
    QCOMPARE(world.http.calls.size(), 1 + 2 + 1 + 1);
}

void PlanfixConnectorTest::readsMovesFromWhereItStopped()
{
    World world;
    world.control(u"option"_s, {{"utcSeconds"_L1, false}});
    const auto read = [&world](const Cursor &after) {
        const QList<QPair<QString, Cursor>> orders{{u"10482"_s, after}};
        return *QCoro::waitFor(world.connector->history()->read(orders))->first();
    };
    const StageHistory::Slice first = read({});
    QCOMPARE(first.transitions.size(), 1);
    QVERIFY(read(first.next).transitions.isEmpty());
    QCOMPARE(read(first.next).next.value, first.next.value);
    world.control(u"status"_s, {{"number"_L1, 10482}, {"status"_L1, 132}});
    const StageHistory::Slice more = read(first.next);
    QCOMPARE(more.transitions.size(), 1);
    QCOMPARE(more.transitions.first().to.id, u"132"_s);
}

void PlanfixConnectorTest::historyErrorsAreOfTheirOrder()
{
    World world;
    QList<QPair<QString, Cursor>> orders{{u"99999"_s, Cursor()}, {u"10482"_s, Cursor()}};
    auto slices = QCoro::waitFor(world.connector->history()->read(orders));
    QVERIFY(slices);
    QCOMPARE(slices->at(0).error().kind, Error::Kind::Rejected);
    QVERIFY(slices->at(1));
    world.control(u"scopes"_s, {{"scopes"_L1, QJsonArray{u"task_readonly"_s}}});
    slices = QCoro::waitFor(world.connector->history()->read(orders));
    QVERIFY(slices);
    for (const auto &slice : *slices)
        QCOMPARE(slice.error().kind, Error::Kind::Unauthorized);
    QVERIFY(slices->at(0).error().text.english().contains("comment_readonly"_L1));
}

QTEST_GUILESS_MAIN(PlanfixConnectorTest)
#include "connector_test.moc"
