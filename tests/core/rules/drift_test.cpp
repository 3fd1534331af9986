#include "core/rules/drift.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

CatalogItem item(const QString &kind, const QString &id, const QString &name, const QString &parent = {})
{
    CatalogItem made;
    made.kind = kind;
    made.id = id;
    made.name = name;
    made.parent = parent;
    return made;
}

Catalog account()
{
    Catalog catalog;
    catalog.items = {item(u"stage"_s, u"121"_s, u"Waiting"_s), item(u"stage"_s, u"132"_s, u"Made"_s),
        item(u"data-tag"_s, u"76"_s, u"Income"_s), item(u"field"_s, u"301"_s, u"Sum"_s, u"76"_s),
        item(u"field"_s, u"411"_s, u"Due"_s)};
    return catalog;
}

const QList<UsedItem> used{{u"stage"_s, u"121"_s, u"waitingStages"_s}, {u"stage"_s, u"132"_s, u"paidStage"_s},
    {u"data-tag"_s, u"76"_s, u"dataTag"_s}, {u"field"_s, u"301"_s, u"sumField"_s},
    {u"field"_s, u"411"_s, u"dueField"_s}};

}

class DriftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsTellWhatTheyUse()
    {
        FieldSpec stages;
        stages.key = u"waitingStages"_s;
        stages.type = FieldSpec::Type::CatalogItems;
        stages.catalogKind = u"stage"_s;
        FieldSpec tag;
        tag.key = u"dataTag"_s;
        tag.type = FieldSpec::Type::CatalogItem;
        tag.catalogKind = u"data-tag"_s;
        FieldSpec fields;
        fields.key = u"fields"_s;
        fields.type = FieldSpec::Type::Fields;
        FieldSpec text;
        text.key = u"zone"_s;
        const QJsonObject settings{{u"waitingStages"_s, QJsonArray{u"121"_s, 122}}, {u"dataTag"_s, u"76"_s},
            {u"fields"_s, QJsonArray{QJsonObject{{u"field"_s, u"305"_s}, {u"from"_s, u"fee"_s}}}},
            {u"zone"_s, u"121"_s}};
        const QList<UsedItem> wanted{{u"stage"_s, u"121"_s, u"waitingStages"_s},
            {u"stage"_s, u"122"_s, u"waitingStages"_s}, {u"data-tag"_s, u"76"_s, u"dataTag"_s},
            {u"field"_s, u"305"_s, u"fields"_s}};
        QCOMPARE(usedItems(settings, {stages, tag, fields, text}), wanted);
    }

    void nothingChangedIsNothing()
    {
        const Drift first = drift(used, account(), {});
        QVERIFY(first.problems.isEmpty() && first.changes.isEmpty());
        const Drift again = drift(used, account(), first.seen);
        QVERIFY(again.problems.isEmpty() && again.changes.isEmpty());
        QCOMPARE(again.seen, first.seen);
    }

    void whatIsGoneStaysAProblemUnderItsOldName()
    {
        QJsonObject seen = drift(used, account(), {}).seen;
        Catalog catalog = account();
        catalog.items.removeAt(1);
        for (int look = 0; look < 2; ++look) {
            const Drift found = drift(used, catalog, seen);
            QCOMPARE(found.problems.size(), 1);
            QCOMPARE(found.problems.first().subject, u"stage 132"_s);
            QVERIFY(found.problems.first().text.english().contains(u"“Made” (132)"_s));
            seen = found.seen;
        }
        // Never seen at all: by its number.
        QVERIFY(drift(used, catalog, {}).problems.first().text.english().contains(u"“132”"_s));
        QVERIFY(drift(used, account(), seen).problems.isEmpty());
    }

    void aNewNameIsToldOnce()
    {
        const QJsonObject seen = drift(used, account(), {}).seen;
        Catalog catalog = account();
        catalog.items[1].name = u"Started"_s;
        const Drift found = drift(used, catalog, seen);
        QVERIFY(found.problems.isEmpty());
        QCOMPARE(found.changes.size(), 1);
        QVERIFY(found.changes.first().text.english().contains(u"“Made” and is now “Started”"_s));
        QVERIFY(drift(used, catalog, found.seen).changes.isEmpty());
    }

    void mandatoryFieldsAreProblemsUntilTheyAreFilled()
    {
        const QJsonObject seen = drift(used, account(), {}).seen;
        Catalog catalog = account();
        catalog.items.append(item(u"field"_s, u"309"_s, u"Till"_s, u"76"_s));
        catalog.items.append(item(u"field"_s, u"900"_s, u"Elsewhere"_s, u"77"_s));
        catalog.items.last().mandatory = true;
        const Drift added = drift(used, catalog, seen);
        QVERIFY(added.problems.isEmpty());
        QCOMPARE(added.changes.size(), 1);
        QVERIFY(added.changes.first().text.english().contains(u"“Till”"_s));
        catalog.items[catalog.items.size() - 2].mandatory = true;
        Drift found = drift(used, catalog, added.seen);
        QCOMPARE(found.problems.size(), 1);
        found = drift(used, catalog, found.seen);
        QCOMPARE(found.problems.size(), 1);
        QList<UsedItem> filled = used;
        filled.append({u"field"_s, u"309"_s, u"fields"_s});
        QVERIFY(drift(filled, catalog, found.seen).problems.isEmpty());
        // What was mandatory from the beginning works as it is.
        QVERIFY(drift(used, catalog, {}).problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DriftTest)
#include "drift_test.moc"
