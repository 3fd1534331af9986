#include "core/setup/prefill.h"
#include "core/setup/uses.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

FieldSpec spec(const QString &key, const QString &kind, const QStringList &names, const QString &within = {})
{
    FieldSpec made;
    made.key = key;
    made.type = FieldSpec::Type::CatalogItem;
    made.catalogKind = kind;
    made.usualNames = names;
    made.within = within;
    return made;
}

CatalogItem item(const QString &kind, const QString &id, const QString &name, const QString &parent = {})
{
    CatalogItem made;
    made.kind = kind;
    made.id = id;
    made.name = name;
    made.parent = parent;
    return made;
}

}

class PrefillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatHasAUsualNameIsFilledIn();
    void whatIsSetStays();
    void ofTwoOfOneNameNoneIsTaken();
    void equalNamesAreToldApartByTheirProcess();
    void aFieldIsTakenOutOfItsDataTag();
    void whatMustNotBeChosenIsNotFilledIn();
    void aProviderIsKnownByItsDomain();
    void usesOfAConnectionAreNamed();
};

void PrefillTest::whatHasAUsualNameIsFilledIn()
{
    const QList<FieldSpec> specs{spec(u"paid"_s, u"stage"_s, {u"У виробництві"_s, u"In production"_s})};
    const Catalog catalog{{item(u"field"_s, u"1"_s, u"In production"_s),
        item(u"stage"_s, u"2"_s, u" in Production"_s, u"9"_s)}};
    QCOMPARE(prefilled({}, specs, catalog), (QJsonObject{{u"paid"_s, u"2"_s}}));
}

void PrefillTest::whatIsSetStays()
{
    const QList<FieldSpec> specs{spec(u"paid"_s, u"stage"_s, {u"Paid"_s})};
    const QJsonObject set{{u"paid"_s, u"7"_s}};
    QCOMPARE(prefilled(set, specs, {{item(u"stage"_s, u"2"_s, u"Paid"_s)}}), set);
}

void PrefillTest::ofTwoOfOneNameNoneIsTaken()
{
    const QList<FieldSpec> specs{spec(u"due"_s, u"field"_s, {u"Due"_s})};
    const Catalog catalog{{item(u"field"_s, u"1"_s, u"Due"_s), item(u"field"_s, u"2"_s, u"Due"_s)}};
    QCOMPARE(prefilled({}, specs, catalog), QJsonObject());
}

void PrefillTest::equalNamesAreToldApartByTheirProcess()
{
    FieldSpec waiting = spec(u"waiting"_s, u"stage"_s, {u"Waits"_s});
    waiting.type = FieldSpec::Type::CatalogItems;
    const QList<FieldSpec> specs{waiting, spec(u"paid"_s, u"stage"_s, {u"Paid"_s})};
    const Catalog catalog{{item(u"stage"_s, u"1"_s, u"Waits"_s, u"a"_s),
        item(u"stage"_s, u"2"_s, u"Waits"_s, u"b"_s), item(u"stage"_s, u"3"_s, u"Paid"_s, u"b"_s)}};
    const QJsonObject expected{{u"waiting"_s, QJsonArray{u"2"_s}}, {u"paid"_s, u"3"_s}};
    QCOMPARE(prefilled({}, specs, catalog), expected);
}

void PrefillTest::aFieldIsTakenOutOfItsDataTag()
{
    const QList<FieldSpec> specs{
        spec(u"tag"_s, u"data-tag"_s, {u"Income"_s}), spec(u"sum"_s, u"field"_s, {u"Sum"_s}, u"tag"_s)};
    const Catalog catalog{{item(u"data-tag"_s, u"5"_s, u"Income"_s), item(u"data-tag"_s, u"6"_s, u"Spent"_s),
        item(u"field"_s, u"61"_s, u"Sum"_s, u"6"_s), item(u"field"_s, u"51"_s, u"Sum"_s, u"5"_s)}};
    QCOMPARE(prefilled({}, specs, catalog), (QJsonObject{{u"tag"_s, u"5"_s}, {u"sum"_s, u"51"_s}}));
    const Catalog withoutTag{{item(u"field"_s, u"61"_s, u"Sum"_s, u"6"_s)}};
    QCOMPARE(prefilled({}, specs, withoutTag), QJsonObject());
}

void PrefillTest::whatMustNotBeChosenIsNotFilledIn()
{
    const QList<FieldSpec> specs{spec(u"paid"_s, u"stage"_s, {u"Paid"_s})};
    CatalogItem one = item(u"stage"_s, u"2"_s, u"Paid"_s);
    one.offered = false;
    QCOMPARE(prefilled({}, specs, {{one}}), QJsonObject());
}

void PrefillTest::aProviderIsKnownByItsDomain()
{
    ConnectorInfo vendor;
    vendor.presets
        = {{u"Post"_s, {u"post.test"_s}, {{u"host"_s, u"imap.post.test"_s}, {u"from"_s, u"%1"_s}}}};
    QVERIFY(!presetFor(vendor, u"a@other.test"_s));
    QVERIFY(!presetFor(vendor, u"post.test"_s));
    const SettingPreset *preset = presetFor(vendor, u"a@POST.test "_s);
    QVERIFY(preset);
    const QJsonObject expected{{u"host"_s, u"imap.post.test"_s}, {u"from"_s, u"a@post.test"_s}};
    QCOMPARE(withPreset({{u"host"_s, u"old"_s}}, *preset, u"a@post.test"_s), expected);
}

void PrefillTest::usesOfAConnectionAreNamed()
{
    Setup setup;
    RouteSetup route;
    route.name = {u"payments"_s};
    route.sources = {ConnectionName{u"shop"_s}, ConnectionName{u"mail"_s}};
    route.target = {u"office"_s};
    setup.routes = {route};
    const QJsonObject row{{u"connection"_s, u"post"_s}, {u"to"_s, u"a@b.test"_s}};
    setup.workspace = {{u"alarmsTo"_s, QJsonArray{row}}};
    for (const QString &used : {u"shop"_s, u"mail"_s, u"office"_s, u"post"_s})
        QCOMPARE(usesOf(setup, {used}).size(), 1);
    QCOMPARE(usesOf(setup, {u"spare"_s}).size(), 0);
    QVERIFY(usesOf(setup, {u"shop"_s})[0].english().contains(u"payments"));
}

QTEST_GUILESS_MAIN(PrefillTest)
#include "prefill_test.moc"
