#include "core/report/transitionrows.h"
#include "core/store/statement.h"
#include "tests/support/world.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The engine reads the past moves of the orders it looked at, when there is nothing else to do.
class HistoryTest : public QObject
{
    Q_OBJECT

    static int historyCalls(World &world)
    {
        int count = 0;
        const QJsonArray calls = world.sandbox().calls(u"planfix"_s);
        for (const QJsonValue &call : calls) {
            // The hourly look tries its right to read comments at task 0.
            const QString path = call["path"_L1].toString();
            count += path.contains("comments/list"_L1) && !path.contains("/task/0/"_L1) ? 1 : 0;
        }
        return count;
    }

    static qint64 rows(World &world, const QString &source)
    {
        Statement count(
            world.workspace().database(), u"select count(*) from transition where source = ?"_s, {source});
        return count.next() ? count.number(0) : -1;
    }

    static TransitionReport::Pair pairOf(World &world, const QString &from, const QString &to)
    {
        const Result<TransitionReport> report = transitionReport(world.workspace().database(), {}, {});
        for (const TransitionReport::Pair &pair : report->pairs) {
            if (!pair.fromPayment && pair.fromName == from && pair.toName == to)
                return pair;
        }
        return {};
    }

    /// The clock goes on by this, with the engine at work all the time.
    static void goesOn(World &world, std::chrono::milliseconds by)
    {
        world.clock().move(by);
        world.engine()->wake();
        QVERIFY(QTest::qWaitFor([&] { return !world.engine()->isBusy(); }, 60000));
    }

    static void personMoves(World &world, const QString &number, int status)
    {
        world.does(u"planfix/status"_s, {{"number"_L1, number.toInt()}, {"status"_L1, status}});
    }

private Q_SLOTS:
    void aMoveIsToldWithTheNamesOfItsStages_data()
    {
        QTest::addColumn<World::Target>("target");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("tasks") << World::Target::Planfix << u"Очікує оплату"_s << u"У виробництві"_s;
        QTest::newRow("deals") << World::Target::Deals << QString() << QString();
    }

    void aMoveIsToldWithTheNamesOfItsStages()
    {
        QFETCH(World::Target, target);
        QFETCH(QString, from);
        QFETCH(QString, to);
        World world(target);
        world.hasOrder(u"30482"_s, u"100"_s);
        world.pays(u"30482"_s, u"100"_s);
        QVERIFY(world.runUntilIdle(5min));
        Statement move(world.workspace().database(),
            u"select from_name, to_name, to_stage from transition where source = 'ours'"_s, {});
        QVERIFY(move.next());
        QVERIFY2(!move.text(0).isEmpty() && !move.text(1).isEmpty() && move.text(1) != move.text(2),
            qPrintable(move.text(0) + u" > "_s + move.text(1)));
        if (!from.isEmpty()) {
            QCOMPARE(move.text(0), from);
            QCOMPARE(move.text(1), to);
        }
        Statement stage(world.workspace().database(), u"select stage_name from order_stage"_s, {});
        QVERIFY(stage.next());
        QCOMPARE(stage.text(0), move.text(1));
        Statement said(world.workspace().database(),
            u"select count(*) from journal where kind = 'receipt' and text like '%' || ? || '%'"_s,
            {move.text(1)});
        QVERIFY(said.next());
        QCOMPARE(said.number(0), 1);
    }

    void theVendorsMovesAreReadWhenTheRoutesRest()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        world.hasOrder(u"30483"_s, u"100"_s);
        world.pays(u"30482"_s, u"100"_s);
        world.pays(u"30483"_s, u"40"_s);
        QVERIFY(world.runUntilIdle(5min));
        QCOMPARE(historyCalls(world), 0);
        QVERIFY(world.engine()->isIdle());
        personMoves(world, u"30482"_s, 136);

        goesOn(world, 10min);
        QCOMPARE(historyCalls(world), 2);
        // Made, sent to the customer, moved by us, finished by a person: our own move counts once.
        QCOMPARE(rows(world, u"vendor"_s), 4);
        const TransitionReport::Pair ours = pairOf(world, u"Очікує оплату"_s, u"У виробництві"_s);
        QCOMPARE(ours.count, 1);
        QCOMPARE(ours.unknown, 0);
        QVERIFY2(ours.maxMs > 40 * 3'600'000, "it waited since a person had sent it to the customer");
        QCOMPARE(ours.slowest.first().number, u"30482"_s);
        QCOMPARE(ours.slowest.first().title, u"Замовлення 30482"_s);
        QCOMPARE(pairOf(world, u"У виробництві"_s, u"Виконано"_s).count, 1);
        QVERIFY(world.engine()->isIdle());

        // Nothing is read twice, and no order again within the hour.
        goesOn(world, 11min);
        QCOMPARE(historyCalls(world), 2);
        personMoves(world, u"30483"_s, 132);
        goesOn(world, 60min);
        QCOMPARE(historyCalls(world), 4);
        QCOMPARE(rows(world, u"vendor"_s), 5);
        QCOMPARE(pairOf(world, u"Очікує оплату"_s, u"У виробництві"_s).count, 2);
    }

    void aRoundIsOfTwentyOrdersAndGoesOnWithTheOthers()
    {
        World world;
        QVERIFY(world.startEngine());
        for (int i = 0; i < 25; ++i) {
            const QString number = QString::number(30001 + i);
            world.hasOrder(number, u"100"_s);
            world.pays(number, u"40"_s);
        }
        QVERIFY(world.runUntilIdle(5min));
        goesOn(world, 10min);
        QCOMPARE(historyCalls(world), 20);
        goesOn(world, 11min);
        QCOMPARE(historyCalls(world), 25);
    }

    void aHistoryThatCannotBeReadStopsNothing()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        world.pays(u"30482"_s, u"40"_s);
        QVERIFY(world.runUntilIdle(5min));
        bool cuts = true;
        world.setRequestGate([&](bool) { return cuts ? World::Gate::Fail : World::Gate::Pass; });
        goesOn(world, 10min);
        QVERIFY(!world.engine()->isBusy());
        QCOMPARE(rows(world, u"vendor"_s), 0);
        cuts = false;
        world.pays(u"30482"_s, u"60"_s);
        QVERIFY(world.runUntilIdle(3min));
        QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
        goesOn(world, 15min);
        goesOn(world, 10min);
        QCOMPARE(rows(world, u"vendor"_s), 2);
    }

    void theEndWaitsForNoHistory()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        world.pays(u"30482"_s, u"40"_s);
        QVERIFY(world.runUntilIdle(5min));
        world.does(u"fault"_s,
            {{"vendor"_L1, u"planfix"_s}, {"path"_L1, u"comments/list"_s}, {"kind"_L1, u"delay"_s},
                {"ms"_L1, 60000}});
        int asked = 0;
        world.setRequestGate([&](bool isAfter) {
            asked += isAfter ? 0 : 1;
            return World::Gate::Pass;
        });
        world.clock().move(10min);
        world.engine()->wake();
        QVERIFY(QTest::qWaitFor([&] { return asked >= 2; }, 60000));
        bool ended = false;
        connect(world.engine(), &Engine::finished, this, [&] { ended = true; });
        world.engine()->finish();
        QVERIFY(QTest::qWaitFor([&] { return ended; }, 20000));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "history_test.moc"
