#include "tests/support/world.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

// The database's gate is a plain function: what it counts stands here.
int writesUntilFailure = -1; ///< -1: none fails
bool isDead = false; ///< the process "ended": nothing is stored any more

bool countWrite()
{
    if (isDead)
        return false;
    if (writesUntilFailure < 0)
        return true;
    if (writesUntilFailure-- > 0)
        return true;
    isDead = true;
    return false;
}

}

/// Fails at the n-th write or request for n = 0, 1, 2, … until none fails, there and with the end of the
/// process there; one more run must leave the target as if nothing had happened, with nothing done twice.
class NthTest : public QObject
{
    Q_OBJECT

private:
    enum class How { WriteFails, RequestFails, AnswerIsLost, EndsBeforeRequest, EndsAfterRequest };

    void story(World::Target target, How how, int n, bool *wasReached);
    void isAsIfNothingHadHappened(World &world);

private Q_SLOTS:
    void everythingIsDoneOnce_data();
    void everythingIsDoneOnce();
    void cleanup();
};

void NthTest::everythingIsDoneOnce_data()
{
    QTest::addColumn<World::Target>("target");
    QTest::addColumn<int>("how");
    const QList<QPair<World::Target, const char *>> targets{{World::Target::Planfix, "tasks"},
        {World::Target::Deals, "deals, payments"},
        {World::Target::DealsWithMoneyField, "deals, money field"}};
    const QList<const char *> hows{"a write fails and the process ends", "a request fails",
        "an answer is lost", "the process ends before a request", "the process ends after a request"};
    for (const auto &[target, name] : targets) {
        for (int how = 0; how < hows.size(); ++how)
            QTest::addRow("%s: %s", name, hows[how]) << target << how;
    }
}

void NthTest::everythingIsDoneOnce()
{
    QFETCH(World::Target, target);
    QFETCH(int, how);
    int n = 0;
    for (bool wasReached = true; wasReached; ++n) {
        wasReached = false;
        story(target, How(how), n, &wasReached);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"at n = %1"_s.arg(n)));
    }
    QVERIFY2(n > 8, "the story has more points than that");
}

void NthTest::cleanup()
{
    setWriteGate(nullptr);
}

void NthTest::story(World::Target target, How how, int n, bool *wasReached)
{
    writesUntilFailure = -1;
    isDead = false;
    setWriteGate(countWrite);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.hasOrder(u"30483"_s, u"200"_s);
    const QJsonObject byList{{"notify"_L1, QJsonArray{u"list"_s}}};
    world.pays(u"30482"_s, u"100"_s, byList);
    world.pays(u"30483"_s, u"150"_s, byList);
    world.pays(u"30483"_s, u"50"_s, byList);
    world.workspace(); // its making is not part of the story

    int requests = 0;
    world.setRequestGate([&, how, n](bool isAfter) {
        if (isDead)
            return World::Gate::Fail;
        const bool wantsAfter = how == How::AnswerIsLost || how == How::EndsAfterRequest;
        if (how == How::WriteFails || isAfter != wantsAfter || requests++ != n)
            return World::Gate::Pass;
        *wasReached = true;
        isDead = how == How::EndsBeforeRequest || how == How::EndsAfterRequest;
        return World::Gate::Fail;
    });
    if (how == How::WriteFails)
        writesUntilFailure = n;
    const Result<void> first = world.runUntilIdle(std::chrono::seconds(50));
    *wasReached = *wasReached || isDead;
    if (isDead || !first) {
        QVERIFY2(isDead, first ? "" : qPrintable(first.error().logLine()));
        world.endHard();
        isDead = false;
    }
    writesUntilFailure = -1;
    world.setRequestGate({});
    world.clock().move(std::chrono::seconds(61)); // the list is read again
    const Result<void> second = world.runUntilIdle(std::chrono::seconds(50));
    QVERIFY2(second, second ? "" : qPrintable(second.error().logLine()));
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
