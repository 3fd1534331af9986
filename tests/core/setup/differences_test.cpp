#include "core/setup/differences.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class DifferencesTest : public QObject
{
    Q_OBJECT

    static Setup setup()
    {
        Setup setup;
        setup.connections = {{{u"shop"_s}, u"till"_s, {{u"address"_s, u"https://a"_s}, {u"pace"_s, 3}}},
            {{u"office"_s}, u"desk"_s, {}}};
        RouteSetup route;
        route.name = {u"payments"_s};
        route.recipe = u"booking"_s;
        route.sources = {{u"shop"_s}};
        route.target = {u"office"_s};
        route.settings = {{u"paidStage"_s, u"132"_s}};
        setup.routes = {route};
        return setup;
    }

    static QStringList sentences(const Setup &before, const Setup &after)
    {
        QStringList result;
        const QList<Text> texts = differences(before, after);
        for (const Text &text : texts)
            result.append(text.english());
        return result;
    }

private Q_SLOTS:
    void areNoneBetweenEqualSetups() { QCOMPARE(sentences(setup(), setup()), QStringList()); }

    void nameWhatIsNew()
    {
        QCOMPARE(sentences({}, setup()),
            (QStringList{u"Connection \"shop\" (till) is new."_s, u"Connection \"office\" (desk) is new."_s,
                u"Route \"payments\" is new: from shop to office."_s}));
    }

    void nameWhatIsRemoved()
    {
        QCOMPARE(sentences(setup(), {}),
            (QStringList{u"Connection \"shop\" (till) is removed."_s,
                u"Connection \"office\" (desk) is removed."_s, u"Route \"payments\" is removed."_s}));
    }

    void nameEverySettingThatChanges()
    {
        Setup after = setup();
        after.connections[0].settings = {{u"address"_s, u"https://b"_s}, {u"zone"_s, u"Europe/Kyiv"_s}};
        after.connections[1].vendor = u"ledger"_s;
        after.routes[0].isOn = false;
        after.routes[0].sources.append({u"office"_s});
        after.routes[0].settings["paidStage"_L1] = 133;
        after.routes[0].targetSettings["stages"_L1] = QJsonArray{1, u"2"_s};
        QCOMPARE(sentences(setup(), after),
            (QStringList{u"Connection \"shop\": \"address\" changes from \"https://a\" to \"https://b\"."_s,
                u"Connection \"shop\": \"pace\" is no longer set (it was 3)."_s,
                u"Connection \"shop\": \"zone\" is set to \"Europe/Kyiv\"."_s,
                u"Connection \"office\" goes to another vendor: ledger instead of desk."_s,
                u"Route \"payments\": \"sources\" changes from shop to shop, office."_s,
                u"Route \"payments\" is switched off."_s,
                u"Route \"payments\": \"paidStage\" changes from \"132\" to 133."_s,
                u"Route \"payments\": \"stages\" is set to [1,\"2\"]."_s}));
    }

    void nameARouteThatOnlyWatches()
    {
        Setup after = setup();
        after.routes[0].mode = RouteSetup::Mode::Watch;
        QCOMPARE(sentences(setup(), after),
            QStringList{
                u"Route \"payments\" only watches from now on: it says what it would do and writes nothing."_s});
        QCOMPARE(sentences(after, setup()),
            QStringList{
                u"Route \"payments\" works from now on: it writes to its target instead of only watching."_s});
    }

    void nameAnotherOrder()
    {
        Setup after = setup();
        after.connections.swapItemsAt(0, 1);
        QCOMPARE(sentences(setup(), after), QStringList{u"The connections stand in another order."_s});
    }
};

QTEST_GUILESS_MAIN(DifferencesTest)
#include "differences_test.moc"
