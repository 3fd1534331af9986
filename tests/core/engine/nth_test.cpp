#include "tests/support/failure.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// Fails at the n-th write or request for n = 0, 1, 2, … until none fails, there and with the end of the
/// process there; one more run must leave the target as if nothing had happened, with nothing done twice.
class NthTest : public QObject
{
    Q_OBJECT

private:
    void story(World::Target target, Failure &failure);
    void isAsIfNothingHadHappened(World &world);

private Q_SLOTS:
    void everythingIsDoneOnce_data() { Failure::addRows(); }
    void everythingIsDoneOnce();
};

void NthTest::everythingIsDoneOnce()
{
    QFETCH(World::Target, target);
    QFETCH(int, how);
    Failure::everywhere(Failure::How(how), 8, [&](Failure &failure) { story(target, failure); });
}

void NthTest::story(World::Target target, Failure &failure)
{
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.hasOrder(u"30483"_s, u"200"_s);
    const QJsonObject byList{{"notify"_L1, QJsonArray{u"list"_s}}};
    world.pays(u"30482"_s, u"100"_s, byList);
    world.pays(u"30483"_s, u"150"_s, byList);
    world.pays(u"30483"_s, u"50"_s, byList);
    world.workspace(); // its making is not part of the story

    failure.happensIn(world);
    if (!QTest::currentTestFailed())
        isAsIfNothingHadHappened(world);
}

void NthTest::isAsIfNothingHadHappened(World &world)
{
    const auto sum = [&](const QString &number) {
        qint64 minor = 0;
        const QList<World::Entry> entries = world.entriesOf(number);
        for (const World::Entry &entry : entries)
            minor += parseMoney(entry.amount, u"UAH"_s).value_or(Money()).minor;
        return minor;
    };
    const bool hasRows = world.target() != World::Target::DealsWithMoneyField;
    QCOMPARE(sum(u"30482"_s), 100'00);
    QCOMPARE(sum(u"30483"_s), 200'00);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.entriesOf(u"30483"_s).size(), hasRows ? 2 : 1);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.stageOf(u"30483"_s), world.paidStage());
    QCOMPARE(world.movesOf(u"30482"_s), 1);
    QCOMPARE(world.movesOf(u"30483"_s), 1);
    EventStore events(world.workspace().database());
    const Result<QList<EventRow>> rows = events.list({});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    for (const EventRow &row : *rows)
        QVERIFY2(row.event.state == Event::State::Done, qPrintable(row.event.reason.english()));
}

QTEST_GUILESS_MAIN(NthTest)
#include "nth_test.moc"
