#include "app/demo/rehearsal.h"
#include "core/connectors/connector.h"
#include "core/recipes/recipe.h"
#include "core/report/transitionrows.h"
#include "core/setup/setupcheck.h"
#include "core/setup/workspacesettings.h"
#include "tests/app/demo/played.h"
#include "tests/app/demo/strangenames.h"

#include <QJsonArray>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameIn(const Catalog &catalog, const QString &id)
{
    for (const CatalogItem &one : catalog.items) {
        if (one.kind == "stage"_L1 && one.id == id)
            return one.name;
    }
    return {};
}

Money hryvnias(qint64 minor)
{
    return {minor, u"UAH"_s};
}

}

/// Rehearsals from what `discover` found to the order that moved, for both order systems.
class RehearsalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyNamesAreHandedOver();
    void whatIsWrittenIsReadAgain();
    void anythingElseIsRefused();
    void aRouteThatIsNotFinishedIsCompleted();
    void aFunnelOfOneStageIsNotEnough();
    void aStageOfAnotherFunnelIsNamed();
    void ordersMoveThroughStrangeNames_data();
    void ordersMoveThroughStrangeNames();
    void bitrix24DoesAllThatPlanfixDoes();
    void aMoneyFieldIsRaised();
};

void RehearsalTest::onlyNamesAreHandedOver()
{
    RouteSetup route;
    route.name = {u"payments"_s};
    route.target = {u"office"_s};
    const QJsonObject fee{{u"field"_s, u"30"_s}, {u"from"_s, u"fee"_s}};
    const QJsonObject typed{{u"field"_s, u"31"_s}, {u"value"_s, u"typed-by-hand"_s}};
    route.settings = {{u"waitingStages"_s, QJsonArray{u"1002"_s}}, {u"paidStage"_s, u"1003"_s},
        {u"commentText"_s, u"typed-by-hand"_s}, {u"mailSenders"_s, u"typed-by-hand@shop.test"_s},
        {u"mailTrust"_s, u"sender"_s}, {u"orderPattern"_s, u"typed-by-hand(\\d+)"_s},
        {u"fields"_s, QJsonArray{fee, typed}},
        {u"thresholds"_s, QJsonArray{QJsonObject{{u"share"_s, u"50"_s}, {u"stage"_s, u"1004"_s}}}},
        {u"ofAnotherVersion"_s, u"typed-by-hand"_s}};
    route.targetSettings = {{u"subtaskTemplate"_s, u"20"_s}, {u"address"_s, u"typed-by-hand"_s}};
    const Rehearsal made = rehearsalOf(strangePlanfix(), route, u"planfix"_s);
    QCOMPARE(made.route.settings["paidStage"_L1].toString(), u"1003"_s);
    QCOMPARE(made.route.settings["thresholds"_L1].toArray().size(), 1);
    QCOMPARE(made.route.settings["fields"_L1].toArray(), QJsonArray{fee});
    QVERIFY(!made.route.settings.contains("mailTrust"_L1));
    QVERIFY(!writeRehearsal(made).contains("typed-by-hand"));
}

void RehearsalTest::whatIsWrittenIsReadAgain()
{
    RouteSetup route;
    route.name = {u"payments"_s};
    route.settings = {{u"waitingStages"_s, QJsonArray{u"1002"_s}}, {u"paidStage"_s, u"1003"_s}};
    const Rehearsal made = rehearsalOf(strangePlanfix(), route, u"planfix"_s);
    const Result<Rehearsal> read = readRehearsal(writeRehearsal(made));
    QVERIFY(read.has_value());
    QCOMPARE(read->route.settings, made.route.settings);
    QCOMPARE(read->catalog.items.size(), made.catalog.items.size());
    for (qsizetype i = 0; i < made.catalog.items.size(); ++i) {
        QCOMPARE(read->catalog.items[i].name, made.catalog.items[i].name);
        QCOMPARE(read->catalog.items[i].id, made.catalog.items[i].id);
        QCOMPARE(read->catalog.items[i].offered, made.catalog.items[i].offered);
    }
}

void RehearsalTest::anythingElseIsRefused()
{
    for (const QByteArray &text : {QByteArray(), QByteArray("x"), QByteArray("{}"), QByteArray("[1]"),
             QByteArray(R"({"rehearsal": 2, "catalog": []})"),
             QByteArray(R"({"rehearsal": 1, "catalog": [{"name": "no id"}]})")}) {
        const Result<Rehearsal> read = readRehearsal(text);
        QVERIFY2(!read, text.constData());
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
    }
}

void RehearsalTest::aRouteThatIsNotFinishedIsCompleted()
{
    const Result<DemoCast> planfix = seedFrom(strangePlanfix(), {});
    QVERIFY2(planfix.has_value(), planfix ? "" : qPrintable(planfix.error().logLine()));
    QCOMPARE(planfix->vendor, u"planfix"_s);
    QCOMPARE(planfix->waiting().id, u"1002"_s); // the second of its process
    QCOMPARE(planfix->paid().id, u"1003"_s);
    QCOMPARE(planfix->people(), QStringList{u"О'Ніл \"Бос\" 😀"_s});
    QVERIFY(!planfix->targetSettings["dataTag"_L1].toString().isEmpty());
    const Result<DemoCast> bitrix24 = seedFrom(strangeBitrix24(), {});
    QVERIFY2(bitrix24.has_value(), bitrix24 ? "" : qPrintable(bitrix24.error().logLine()));
    QCOMPARE(bitrix24->vendor, u"bitrix24"_s);
    QCOMPARE(bitrix24->targetSettings["funnel"_L1].toString(), u"12"_s);
    QCOMPARE(bitrix24->waiting().name, strangeNames()[1]);
    QCOMPARE(bitrix24->paid().name, strangeNames()[2]);
    QCOMPARE(bitrix24->funnel().size(), 49); // without that of lost deals
    // What the route names is not chosen again.
    RouteSetup route;
    route.settings = {{u"paidStage"_s, u"1007"_s}};
    const Result<DemoCast> half = seedFrom(strangePlanfix(), route);
    QVERIFY(half.has_value());
    QCOMPARE(half->paid().id, u"1007"_s);
    QCOMPARE(half->waiting().id, u"1006"_s);
}

void RehearsalTest::aFunnelOfOneStageIsNotEnough()
{
    Catalog catalog;
    catalog.items = {
        strangeItem(u"process"_s, u"7"_s, u"Один"_s), strangeItem(u"stage"_s, u"9"_s, u"Єдиний"_s, u"7"_s)};
    const Result<DemoCast> cast = seedFrom(catalog, {});
    QVERIFY(!cast.has_value());
    QCOMPARE(cast.error().kind, Error::Kind::Misconfigured);
}

void RehearsalTest::aStageOfAnotherFunnelIsNamed()
{
    RouteSetup route;
    route.settings = {{u"waitingStages"_s, QJsonArray{u"C12:UC_1"_s}}, {u"paidStage"_s, u"C12:UC_2"_s}};
    route.targetSettings = {{u"funnel"_s, u"0"_s}};
    const Result<DemoCast> cast = seedFrom(strangeBitrix24(), route);
    QVERIFY(!cast.has_value());
    QVERIFY(cast.error().text.english().contains(u"C12:UC_1"_s));
    route.targetSettings = {{u"orderField"_s, u"UF_CRM_GONE"_s}};
    QVERIFY(seedFrom(strangeBitrix24(), route).error().text.english().contains(u"UF_CRM_GONE"_s));
}

void RehearsalTest::ordersMoveThroughStrangeNames_data()
{
    QTest::addColumn<bool>("isPlanfix");
    QTest::addRow("Planfix") << true;
    QTest::addRow("Bitrix24") << false;
}

void RehearsalTest::ordersMoveThroughStrangeNames()
{
    QFETCH(bool, isPlanfix);
    const Catalog catalog = isPlanfix ? strangePlanfix() : strangeBitrix24();
    const Rehearsal rehearsal = rehearsalOf(catalog, {}, isPlanfix ? u"planfix"_s : u"bitrix24"_s);
    const Result<Rehearsal> read = readRehearsal(writeRehearsal(rehearsal));
    QVERIFY(read.has_value());
    const Result<DemoCast> cast = seedFrom(read->catalog, read->route);
    QVERIFY2(cast.has_value(), cast ? "" : qPrintable(cast.error().logLine()));
    Played played(*cast);
    QVERIFY(played.isReady());
    QVERIFY(played.stage().isRehearsal());
    // As the window's engine looks at it before it starts.
    SetupKnowledge known;
    for (const Vendor &one : vendors())
        known.vendors.append(one.info);
    known.recipes = recipes();
    known.workspace = workspaceSettings();
    QCOMPARE(checkSetup(played.session->setup(), known), QList<SettingProblem>());
    QCOMPARE(played.stage().targetName(), isPlanfix ? u"Planfix"_s : u"Bitrix24"_s);
    const std::optional<ui::DemoOrder> before = played.order(u"10480"_s);
    QVERIFY(before.has_value());
    const QString waiting = nameIn(catalog, cast->waiting().id);
    const QString paid = nameIn(catalog, cast->paid().id);
    QVERIFY(!waiting.isEmpty() && !paid.isEmpty());
    QCOMPARE(before->stage.name, waiting);
    played.stage().pay({u"10480"_s}, hryvnias(4200'00));
    QVERIFY(played.comes([&] { return played.order(u"10480"_s)->stage.name == paid; }));
    QCOMPARE(played.order(u"10480"_s)->paid, hryvnias(4200'00));
    QVERIFY(played.comes([&] {
        const std::optional<EventRow> row = played.newest(u"10480"_s);
        return row && row->event.state == Event::State::Done;
    }));
    // The sentence of the payment says it as well, and the report of two months knows no other names.
    QVERIFY2(played.newest(u"10480"_s)->event.reason.english().contains(waiting),
        qPrintable(played.newest(u"10480"_s)->event.reason.english()));
    const Result<TransitionReport> report = transitionReport(played.workspace->database(), {}, {});
    QVERIFY(report.has_value());
    bool isMoved = false;
    for (const TransitionReport::Pair &pair : report->pairs) {
        for (const auto &[id, name] :
            {std::pair(pair.fromId, pair.fromName), std::pair(pair.toId, pair.toName)}) {
            if (!id.isEmpty())
                QCOMPARE(name, nameIn(catalog, id));
        }
        isMoved = isMoved || pair.toName == paid;
    }
    QVERIFY(isMoved);
}

void RehearsalTest::bitrix24DoesAllThatPlanfixDoes()
{
    const Result<DemoCast> cast = seedFrom(strangeBitrix24(), {});
    QVERIFY(cast.has_value());
    Played played(*cast);
    QVERIFY(played.isReady());
    const QString paid = cast->paid().name;
    // A part stays where it is; the connection is cut and comes back; the engine ends in the middle.
    played.stage().pay({u"10481"_s}, hryvnias(400'00));
    QVERIFY(played.comes([&] { return played.order(u"10481"_s)->entries.size() == 1; }));
    QCOMPARE(played.order(u"10481"_s)->stage.name, cast->waiting().name);
    played.stage().setCut(true);
    QTest::qWait(300);
    played.stage().pay({u"10486"_s}, hryvnias(15'000'00));
    QVERIFY(played.comes([&] { return played.events(u"10486"_s) == 1; }));
    played.stage().setCut(false);
    QVERIFY(played.comes([&] { return played.order(u"10486"_s)->stage.name == paid; }));
    QCOMPARE(played.order(u"10486"_s)->entries.size(), 1);
    bool wasOff = false;
    connect(&played.stage(), &ui::DemoStage::stateChanged, &played.stage(),
        [&] { wasOff = wasOff || !played.stage().engineRuns(); });
    QVERIFY(played.comes([&] { return played.stage().engineRuns(); }));
    played.stage().endEngine({u"10487"_s}, hryvnias(3333'33));
    QVERIFY(played.comes([&] { return played.order(u"10487"_s)->stage.name == paid; }));
    QVERIFY(wasOff);
    QCOMPARE(played.order(u"10487"_s)->entries.size(), 1);
    QCOMPARE(played.order(u"10487"_s)->paid, hryvnias(3333'33));
}

void RehearsalTest::aMoneyFieldIsRaised()
{
    RouteSetup route;
    route.targetSettings = {{u"entryMode"_s, u"money-field"_s}};
    const Result<DemoCast> cast = seedFrom(strangeBitrix24(), route);
    QVERIFY2(cast.has_value(), cast ? "" : qPrintable(cast.error().logLine()));
    Played played(*cast);
    QVERIFY(played.isReady());
    played.stage().pay({u"10481"_s}, hryvnias(990'00));
    QVERIFY(played.comes([&] { return played.order(u"10481"_s)->stage.name == cast->paid().name; }));
    QCOMPARE(played.order(u"10481"_s)->paid, hryvnias(990'00));
    QCOMPARE(played.order(u"10481"_s)->entries.size(), 1);
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
