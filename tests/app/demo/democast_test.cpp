#include "app/demo/democast.h"
#include "app/demo/examplesetup.h"
#include "app/demo/localhttp.h"
#include "app/sandbox/all.h"
#include "core/setup/workspacesettings.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace provodka::app;
using namespace Qt::Literals::StringLiterals;

namespace {

CatalogItem item(const QString &kind, const QString &id, const QString &name, const QString &parent = {},
    const QString &type = {})
{
    CatalogItem made;
    made.kind = kind;
    made.id = id;
    made.name = name;
    made.parent = parent;
    made.type = type;
    return made;
}

/// An account that has nothing in common with the built-in one but being Planfix.
Catalog furnitureMaker()
{
    Catalog catalog;
    catalog.items = {item(u"process"_s, u"7"_s, u"Меблі"_s), item(u"stage"_s, u"9"_s, u"Заявка"_s, u"7"_s),
        item(u"stage"_s, u"301"_s, u"Рахунок"_s, u"7"_s), item(u"stage"_s, u"302"_s, u"Цех"_s, u"7"_s),
        item(u"stage"_s, u"303"_s, u"Відвантажено"_s, u"7"_s),
        item(u"stage"_s, u"304"_s, u"Прочитано"_s, u"7"_s), item(u"template"_s, u"1010"_s, u"Шафа"_s),
        item(u"template"_s, u"1020"_s, u"Каса"_s), item(u"data-tag"_s, u"5"_s, u"Гроші"_s),
        item(u"field"_s, u"51"_s, u"Скільки"_s, u"5"_s, u"Number"_s),
        item(u"field"_s, u"52"_s, u"Коли"_s, u"5"_s, u"Date"_s),
        item(u"field"_s, u"53"_s, u"Номер платежу"_s, u"5"_s, u"Line"_s),
        item(u"field"_s, u"54"_s, u"Стаття"_s, u"5"_s, u"Directory entry"_s),
        item(u"field"_s, u"900"_s, u"До сплати"_s, {}, u"Number"_s),
        item(u"field"_s, u"901"_s, u"Сплачено"_s, {}, u"Data tag summaries"_s),
        item(u"field"_s, u"902"_s, u"Залишок"_s, {}, u"Calculated field"_s),
        item(u"person"_s, u"user:12"_s, u"Галина Дубчак"_s)};
    catalog.items[5].offered = false;
    return catalog;
}

RouteSetup furnitureRoute()
{
    RouteSetup route;
    route.name = {u"payments"_s};
    route.settings = {{u"waitingStages"_s, QJsonArray{u"301"_s}}, {u"paidStage"_s, u"302"_s},
        {u"fields"_s,
            QJsonArray{QJsonObject{{u"field"_s, u"54"_s}, {u"from"_s, u"constant"_s}, {u"value"_s, 4}}}}};
    route.targetSettings = {{u"subtaskTemplate"_s, u"1020"_s}, {u"dueField"_s, u"900"_s},
        {u"paidField"_s, u"901"_s}, {u"differenceField"_s, u"902"_s}, {u"dataTag"_s, u"5"_s},
        {u"sumField"_s, u"51"_s}, {u"dateField"_s, u"52"_s}, {u"paymentIdField"_s, u"53"_s}};
    return route;
}

QList<CatalogItem> sorted(Catalog catalog)
{
    const auto key = [](const CatalogItem &one) { return one.kind + u'/' + one.parent + u'/' + one.id; };
    std::ranges::sort(catalog.items, {}, key);
    return catalog.items;
}

}

class DemoCastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInNamesAreThoseOfTheSandbox()
    {
        const DemoCast cast = builtInCast();
        QVERIFY(!cast.isRehearsal);
        QCOMPARE(cast.waiting().name, u"Очікує оплату"_s);
        QCOMPARE(cast.paid().name, u"У виробництві"_s);
        QCOMPARE(cast.funnel().size(), 5); // what differs per assignee is no stage of the funnel
        QVERIFY(cast.people().contains(u"Олена Коваль"_s));
        QCOMPARE(cast.targetSettings["dataTag"_L1].toString(), u"76"_s);
    }

    void aRehearsalHasTheNamesOfTheAccount()
    {
        const Result<DemoCast> cast = seedFrom(furnitureMaker(), furnitureRoute());
        QVERIFY2(cast.has_value(), cast ? "" : qPrintable(cast.error().logLine()));
        QVERIFY(cast->isRehearsal);
        QCOMPARE(cast->waiting().name, u"Рахунок"_s);
        QCOMPARE(cast->paid().name, u"Цех"_s);
        QStringList stages;
        for (const StageRef &stage : cast->funnel())
            stages.append(stage.name);
        QCOMPARE(stages, (QStringList{u"Заявка"_s, u"Рахунок"_s, u"Цех"_s, u"Відвантажено"_s}));
        QCOMPARE(cast->people(), QStringList{u"Галина Дубчак"_s});
        // Entries of a directory are not discovered, so nothing is written into it.
        QVERIFY(cast->settings["fields"_L1].toArray().isEmpty());
    }

    /// The stand-in, asked by the same connector as the real account, has all of it under the same ids.
    void theStandInTellsWhatTheAccountTold()
    {
        const Result<DemoCast> cast = seedFrom(furnitureMaker(), furnitureRoute());
        QVERIFY(cast.has_value());
        sandbox::Sandbox::Options options;
        options.limits = false;
        options.seed = {{u"planfix"_s, cast->seed}};
        sandbox::Sandbox sandbox(options);
        sandbox::addAll(sandbox);
        QVERIFY(sandbox.start().has_value());
        const SystemClock clock;
        const ExampleSetup example = examplePayment(sandbox.firstLine(), catalogOf(cast->seed));
        const ConnectionSetup &office = example.setup.connections.at(1);
        std::stop_source stop;
        Account account(office, *vendor(office.vendor), example.secrets.value(office.name), {}, clock,
            localHttp(clock), {}, stop.get_token());
        const Result<Catalog> told = QCoro::waitFor(account.connector().discover());
        QVERIFY2(told.has_value(), told ? "" : qPrintable(told.error().logLine()));
        QList<CatalogItem> found = sorted(*told);
        const QList<CatalogItem> wanted = sorted(furnitureMaker());
        for (const CatalogItem &one : wanted) {
            const bool isThere = std::ranges::any_of(found, [&](const CatalogItem &other) {
                return other.kind == one.kind && other.id.section(u':', -1) == one.id.section(u':', -1)
                    && other.name == one.name && other.parent == one.parent && other.type == one.type
                    && other.offered == one.offered;
            });
            QVERIFY2(isThere, qPrintable(one.kind + u' ' + one.name));
        }
        // And the route fits it.
        const Result<std::unique_ptr<OrderBook>> book = account.connector().orderBook(cast->targetSettings);
        QVERIFY(book.has_value());
        const Result<CheckReport> report = QCoro::waitFor((*book)->check());
        QVERIFY(report.has_value());
        QVERIFY2(report->usable(), report->error ? qPrintable(report->error->logLine()) : "");
    }

    void whatTheRouteNeedsAndTheAccountLacksIsNamed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addRow("stage where orders wait") << u"stage"_s << u"301"_s;
        QTest::addRow("stage of paid orders") << u"stage"_s << u"302"_s;
        QTest::addRow("template") << u"template"_s << u"1020"_s;
        QTest::addRow("sum due") << u"field"_s << u"900"_s;
        QTest::addRow("data tag") << u"data-tag"_s << u"5"_s;
        QTest::addRow("sum") << u"field"_s << u"51"_s;
    }

    void whatTheRouteNeedsAndTheAccountLacksIsNamed()
    {
        QFETCH(QString, kind);
        QFETCH(QString, id);
        Catalog catalog = furnitureMaker();
        catalog.items.removeIf([&](const CatalogItem &one) { return one.kind == kind && one.id == id; });
        const Result<DemoCast> cast = seedFrom(catalog, furnitureRoute());
        QVERIFY(!cast.has_value());
        QCOMPARE(cast.error().kind, Error::Kind::Misconfigured);
        QVERIFY(cast.error().text.english().contains(id));
    }

    void anAccountWithoutStagesIsNoOrderSystem()
    {
        Catalog catalog;
        catalog.items = {item(u"field"_s, u"1"_s, u"Поле"_s)};
        QVERIFY(!seedFrom(catalog, furnitureRoute()).has_value());
    }

    /// Wide accounts: templates of orders named by the route, no person to be seen, no optional fields.
    void theLeastIsEnough()
    {
        Catalog catalog = furnitureMaker();
        catalog.items.removeIf([](const CatalogItem &one) {
            return one.kind == "person"_L1 || one.id == "901"_L1 || one.id == "902"_L1 || one.id == "1010"_L1;
        });
        RouteSetup route = furnitureRoute();
        route.targetSettings.remove(u"paidField"_s);
        route.targetSettings.remove(u"differenceField"_s);
        const Result<DemoCast> cast = seedFrom(catalog, route);
        QVERIFY(cast.has_value());
        const int orders = cast->seed["case"_L1]["orderTemplate"_L1].toInt();
        QVERIFY(orders != 0 && orders != 1020);
    }
};

QTEST_GUILESS_MAIN(DemoCastTest)
#include "democast_test.moc"
