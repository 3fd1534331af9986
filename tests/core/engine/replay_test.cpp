#include "core/recipes/replay.h"
#include "tests/support/world.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// A changed rule is tried on what was decided, on exactly what was known then.
class ReplayTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;
    QHash<QString, QString> m_payments; ///< by name

    QList<ReplayDifference> replayed(const QJsonObject &settings);
    ReplayDifference of(const QList<ReplayDifference> &all, const QString &name);
    QJsonObject settings() { return m_world->setup().routes.first().settings; }

private Q_SLOTS:
    void initTestCase();
    void theSameRulesDecideTheSame();
    void anotherStageIsNamed();
    void otherFieldsAreNamed();
    void anotherPatternIsNamed();
    void otherWaitingStagesAreNamed();
    void nobodyIsAskedAndNothingIsWritten();
};

void ReplayTest::initTestCase()
{
    m_world = std::make_unique<World>();
    World &world = *m_world;
    for (const char *number : {"30482", "30483", "30484", "30485", "30486"})
        world.hasOrder(QString::fromLatin1(number), u"100"_s);
    world.does(u"planfix/status"_s, {{"number"_L1, u"30485"_s}, {"status"_L1, 140}});
    m_payments[u"whole"_s] = world.pays(u"30482"_s, u"100"_s);
    m_payments[u"part"_s] = world.pays(u"30483"_s, u"60"_s);
    m_payments[u"list"_s] = world.pays(u"30484"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    m_payments[u"elsewhere"_s] = world.pays(u"30485"_s, u"100"_s);
    m_payments[u"unknown"_s] = world.pays(u"99999"_s, u"100"_s);
    m_payments[u"declined"_s]
        = world.pays(u"30486"_s, u"10"_s, {{"status"_L1, u"Declined"_s}, {"reasonCode"_L1, 1101}});
    m_payments[u"foreign"_s] = world.pays(u"30486"_s, u"10"_s, {{"currency"_L1, u"USD"_s}});
    QVERIFY(world.runUntilIdle());
    m_payments[u"rest"_s] = world.pays(u"30483"_s, u"40"_s);
    m_payments[u"twice"_s] = world.pays(u"30482"_s, u"100"_s);
    world.fault(u"planfix"_s, u"failures"_s, u"task/30486"_s, 3);
    m_payments[u"refused"_s] = world.pays(u"30486"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    world.does(u"wayforpay/refund"_s, {{"reference"_L1, m_payments[u"list"_s]}, {"amount"_L1, u"100"_s}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.state(m_payments[u"whole"_s]), u"done"_s);
}

QList<ReplayDifference> ReplayTest::replayed(const QJsonObject &settings)
{
    const Result<std::unique_ptr<Recipe>> made = recipe(u"payment-to-order"_s)->make(settings);
    if (!made)
        qFatal("%s", qPrintable(made.error().logLine()));
    DecisionStore store(m_world->workspace().database());
    const RouteName route{u"payments"_s};
    const Result<QList<EventId>> events = store.lastEvents(route, 200);
    QList<ReplayDifference> differences;
    for (const EventId event : events.value_or(QList<EventId>())) {
        const Result<QList<StoredDecision>> decisions = store.ofEvent(event);
        if (!decisions || decisions->isEmpty())
            qFatal("no decisions");
        const FactsOf factsOf = [&](const OrderNumber &number, const QDateTime &at) {
            return store.factOf(route, number, at).value_or(std::nullopt);
        };
        if (const auto one = replay(*decisions, **made, factsOf))
            differences.append(*one);
    }
    return differences;
}

ReplayDifference ReplayTest::of(const QList<ReplayDifference> &all, const QString &name)
{
    const EventId event = m_world->event(m_payments.value(name)).event.id;
    for (const ReplayDifference &one : all) {
        if (one.event == event)
            return one;
    }
    return {};
}

void ReplayTest::theSameRulesDecideTheSame()
{
    const QList<ReplayDifference> none = replayed(settings());
    QVERIFY2(none.isEmpty(), none.isEmpty() ? "" : qPrintable(none.first().text.english()));
    DecisionStore store(m_world->workspace().database());
    QCOMPARE(store.lastEvents({u"payments"_s}, 200)->size(), m_payments.size());
    QCOMPARE(store.lastEvents({u"payments"_s}, 3)->size(), 3);
    QVERIFY(store.lastEvents({u"another"_s}, 3)->isEmpty());
}

void ReplayTest::anotherStageIsNamed()
{
    QJsonObject changed = settings();
    changed.insert("paidStage"_L1, u"136"_s);
    const QList<ReplayDifference> all = replayed(changed);
    QCOMPARE(of(all, u"whole"_s).kind, ReplayDifference::Kind::Stage);
    QVERIFY(of(all, u"whole"_s).text.english().contains(u"“136” instead of “132”"_s));
    QVERIFY(!of(all, u"unknown"_s).event.isValid());
    QVERIFY(!of(all, u"declined"_s).event.isValid());
    QVERIFY(!of(all, u"part"_s).event.isValid());
}

void ReplayTest::otherFieldsAreNamed()
{
    QJsonObject changed = settings();
    changed.insert("fields"_L1, QJsonArray{QJsonObject{{"field"_L1, u"305"_s}, {"from"_L1, u"fee"_s}}});
    const QList<ReplayDifference> all = replayed(changed);
    QCOMPARE(of(all, u"whole"_s).kind, ReplayDifference::Kind::Field);
    QVERIFY(of(all, u"whole"_s).text.english().contains(u"305: – → 2.00"_s));
    QVERIFY(!of(all, u"foreign"_s).event.isValid());
}

void ReplayTest::anotherPatternIsNamed()
{
    // The first four digits only, and nothing typed beside: orders that nobody ever looked for.
    QJsonObject changed = settings();
    changed.insert("orderPattern"_L1, u"^(\\d{4})"_s);
    changed.insert("typedField"_L1, u"another field"_s);
    const QList<ReplayDifference> all = replayed(changed);
    QCOMPARE(of(all, u"whole"_s).kind, ReplayDifference::Kind::NotSeen);
    QVERIFY(of(all, u"whole"_s).text.english().contains(u"order 3048 would be looked for"_s));
    QVERIFY(!of(all, u"declined"_s).event.isValid());
}

void ReplayTest::otherWaitingStagesAreNamed()
{
    QJsonObject changed = settings();
    changed.insert("waitingStages"_L1, QJsonArray{u"121"_s, u"140"_s});
    const QList<ReplayDifference> all = replayed(changed);
    QCOMPARE(all.size(), 1);
    QCOMPARE(of(all, u"elsewhere"_s).before, u"other-stage"_s);
    QCOMPARE(of(all, u"elsewhere"_s).now, u"paid-in-full"_s);
}

void ReplayTest::nobodyIsAskedAndNothingIsWritten()
{
    m_world->endHard();
    const int before = m_world->callsTo(u"planfix"_s) + m_world->callsTo(u"wayforpay"_s);
    QJsonObject changed = settings();
    changed.insert("paidStage"_L1, u"136"_s);
    QVERIFY(!replayed(changed).isEmpty());
    QCOMPARE(m_world->callsTo(u"planfix"_s) + m_world->callsTo(u"wayforpay"_s), before);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
