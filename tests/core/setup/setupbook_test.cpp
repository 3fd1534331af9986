#include "core/setup/setupbook.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

FieldSpec spec(const QString &key, FieldSpec::Type type, const char *label, const QString &kind = {})
{
    FieldSpec one;
    one.key = key;
    one.type = type;
    one.label = label;
    one.catalogKind = kind;
    return one;
}

}

class SetupBookTest : public QObject
{
    Q_OBJECT

    static SetupKnowledge known()
    {
        using Type = FieldSpec::Type;
        SetupKnowledge known;
        ConnectorInfo till;
        till.id = u"till"_s;
        till.title = u"Till"_s;
        till.roles = QStringList{u"payments"_s};
        till.settings = {spec(u"address"_s, Type::Url, "Address"), spec(u"key"_s, Type::Secret, "Key")};
        ConnectorInfo desk;
        desk.id = u"desk"_s;
        desk.title = u"Desk"_s;
        desk.roles = QStringList{u"orders"_s};
        desk.orderBookSettings = {spec(u"sumField"_s, Type::CatalogItem, "Field of the sum", u"field"_s)};
        known.vendors = {till, desk};
        RecipeInfo booking;
        booking.id = u"booking"_s;
        booking.title = "books payments";
        booking.needs = u"orders"_s;
        booking.settings = {spec(u"paidStage"_s, Type::CatalogItem, "Paid", u"stage"_s),
            spec(u"waitingStages"_s, Type::CatalogItems, "Waiting", u"stage"_s),
            spec(u"tell"_s, Type::Flag, "Tell"), spec(u"fields"_s, Type::Fields, "Fields"),
            spec(u"mailRules"_s, Type::Rules, "Mail rules")};
        known.recipes = {booking};
        known.workspace = {spec(u"alarmsTo"_s, Type::Recipients, "Alarms")};
        return known;
    }

    static Setup setup()
    {
        Setup setup;
        setup.connections = {{{u"shop"_s}, u"till"_s, {{u"address"_s, u"https://till.test"_s}}},
            {{u"office"_s}, u"desk"_s, {}}};
        RouteSetup route;
        route.name = {u"payments"_s};
        route.recipe = u"booking"_s;
        route.sources = {{u"shop"_s}};
        route.target = {u"office"_s};
        const QJsonObject fee{{u"field"_s, u"305"_s}, {u"from"_s, u"fee"_s}};
        const QJsonObject amount{{u"value"_s, u"amount"_s}, {u"after"_s, u"Total:"_s}};
        const QJsonObject rule{{u"name"_s, u"Bank"_s}, {u"take"_s, QJsonArray{amount}}};
        route.settings = {{u"paidStage"_s, u"132"_s}, {u"waitingStages"_s, QJsonArray{u"121"_s, 999}},
            {u"tell"_s, true}, {u"fields"_s, QJsonArray{fee}}, {u"mailRules"_s, QJsonArray{rule}},
            {u"later"_s, u"of another version"_s}};
        route.targetSettings = {{u"sumField"_s, u"305"_s}};
        setup.routes = {route};
        const QJsonObject boss{{u"connection"_s, u"office"_s}, {u"to"_s, u"user:5"_s}};
        setup.workspace = {{u"alarmsTo"_s, QJsonArray{boss}}};
        return setup;
    }

    static QList<BookParagraph> book(const Setup &setup)
    {
        Catalog office;
        office.items
            = {{u"process"_s, u"7"_s, u"Sales"_s, {}, {}}, {u"stage"_s, u"121"_s, u"Waits"_s, u"7"_s, {}},
                {u"stage"_s, u"132"_s, u"Paid"_s, u"7"_s, {}}, {u"field"_s, u"305"_s, u"Fee"_s, {}, {}}};
        return setupBook(
            setup, known(), {{{u"office"_s}, office}}, QDateTime(QDate(2026, 11, 22), QTime(7, 0), Qt::UTC));
    }

private Q_SLOTS:
    void tellsEverythingWithIdsAndNames()
    {
        const QString text = bookAsText(book(setup()));
        for (const QString &part : {u"2026-11-22 07:00"_s, u"books payments"_s,
                 u"payments: shop (Till). It works in office (Desk)"_s, u"Paid: Sales — Paid (132)"_s,
                 u"Waiting: Sales — Waits (121); 999"_s, u"Tell: yes"_s, u"Fee (305) ← fee"_s,
                 u"Mail rule “Bank” (version 1) reads every mail:"_s,
                 u"amount: what stands behind “Total:” in the text"_s, u"later: of another version"_s,
                 u"Field of the sum: Fee (305)"_s, u"Address: https://till.test"_s,
                 u"Key: a secret, not in this book"_s, u"Alarms: user:5 through office"_s,
                 u"Data goes to and comes from till.test (shop)."_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n\n"_s + text));
    }

    void saysHowARouteIsSwitched()
    {
        Setup one = setup();
        QVERIFY(bookAsText(book(one)).contains(u"writes by itself"_s));
        one.routes[0].mode = RouteSetup::Mode::Watch;
        QVERIFY(bookAsText(book(one)).contains(u"only watches"_s));
        one.routes[0].isOn = false;
        QVERIFY(bookAsText(book(one)).contains(u"switched off"_s));
    }

    void standsAloneWhereTheVersionKnowsLess()
    {
        const QString text = bookAsText(setupBook(setup(), {}, {}, QDateTime::currentDateTimeUtc()));
        QVERIFY(text.contains(u"paidStage: 132"_s));
        QVERIFY(text.contains(u"It is an account of till."_s));
    }

    void isHtmlThatEscapesWhatPeopleWrote()
    {
        Setup one = setup();
        one.routes[0].settings.insert("later"_L1, u"<b>&"_s);
        const QString html = bookAsHtml(book(one));
        QVERIFY(html.contains(u"<li>later: &lt;b&gt;&amp;</li>"_s));
        QCOMPARE(html.count(u"<ul>"_s), html.count(u"</ul>"_s));
        QVERIFY(html.contains(u"<h2>Route “payments”</h2>"_s));
    }
};

QTEST_GUILESS_MAIN(SetupBookTest)
#include "setupbook_test.moc"
