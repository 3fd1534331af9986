#include "core/engine/chore.h"
#include "tests/support/shiftedclock.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

class Counted final : public Chore
{
public:
    QString name() const override { return u"counted"_s; }
    QDateTime due(const QDateTime &since, const QDateTime &) const override
    {
        return nextDaily(since, QTime(3, 0), QTimeZone::utc());
    }
    Async<void> work(QDateTime) override
    {
        ++works;
        const Result<void> outcome = answer;
        co_return outcome;
    }
    Result<void> store(const Result<void> &, const QDateTime &) override
    {
        ++stores;
        return {};
    }
    Result<void> answer;
    int works = 0;
    int stores = 0;
};

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

struct Bench
{
    Bench()
        : database(std::move(*Database::open(folder.filePath(u"provodka.db"_s))))
        , desk(*database, clock)
    {
        desk.wake = [] {};
        start();
    }
    void start()
    {
        chores = std::make_unique<Chores>(desk);
        auto made = std::make_unique<Counted>();
        counted = made.get();
        QVERIFY(chores->add(std::move(made)));
    }
    void turn()
    {
        Result<Transaction> transaction = Transaction::begin(*database);
        QVERIFY(transaction);
        QVERIFY(chores->store());
        QVERIFY(transaction->commit());
        chores->launch();
    }
    QTemporaryDir folder;
    ShiftedClock clock;
    std::unique_ptr<Database> database;
    Desk desk;
    std::unique_ptr<Chores> chores;
    Counted *counted = nullptr;
};

}

class ChoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNextDayIsTheOffices_data();
    void theNextDayIsTheOffices();
    void aNewOneWaitsForItsTime();
    void aMissedOneIsDoneAfterTheStart();
    void aTransientTroubleIsTriedAgain();
};

void ChoreTest::theNextDayIsTheOffices_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("next");
    QTest::newRow("before its time") << u"2026-11-21T00:30:00Z"_s << u"2026-11-21T01:00:00Z"_s;
    QTest::newRow("at its time") << u"2026-11-21T01:00:00Z"_s << u"2026-11-22T01:00:00Z"_s;
    QTest::newRow("late in the evening") << u"2026-11-21T23:30:00Z"_s << u"2026-11-22T01:00:00Z"_s;
    QTest::newRow("summer time") << u"2026-07-01T12:00:00Z"_s << u"2026-07-02T00:00:00Z"_s;
}

void ChoreTest::theNextDayIsTheOffices()
{
    QFETCH(QString, since);
    QFETCH(QString, next);
    QCOMPARE(nextDaily(utc(since), QTime(3, 0), QTimeZone("Europe/Kiev")), utc(next));
}

void ChoreTest::aNewOneWaitsForItsTime()
{
    Bench bench;
    bench.turn();
    QCOMPARE(bench.counted->works, 0);
    bench.clock.move(std::chrono::hours(24));
    bench.turn();
    QCOMPARE(bench.counted->works, 1);
    bench.turn();
    QCOMPARE(bench.counted->stores, 1);
    bench.turn();
    QCOMPARE(bench.counted->works, 1);
}

void ChoreTest::aMissedOneIsDoneAfterTheStart()
{
    Bench bench;
    bench.turn();
    bench.clock.move(std::chrono::hours(24 * 5));
    bench.start();
    bench.turn();
    QCOMPARE(bench.counted->works, 1);
    bench.turn();
    bench.start();
    bench.turn();
    QCOMPARE(bench.counted->works, 0);
}

void ChoreTest::aTransientTroubleIsTriedAgain()
{
    Bench bench;
    bench.turn();
    bench.clock.move(std::chrono::hours(24));
    bench.counted->answer = failure(Error::Kind::Network, Text("cut"));
    bench.turn();
    bench.turn();
    QCOMPARE(bench.counted->works, 1);
    bench.clock.move(std::chrono::minutes(6));
    bench.turn();
    QCOMPARE(bench.counted->works, 2);
}

QTEST_GUILESS_MAIN(ChoreTest)
#include "chore_test.moc"
