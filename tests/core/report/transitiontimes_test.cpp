#include "core/report/transitiontimes.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 start = 1'700'000'000'000;

using Source = StageMove::Source;

StageMove move(const QString &from, const QString &to, qint64 at, Source source = Source::Vendor)
{
    StageMove move;
    move.fromId = from;
    move.fromName = from.toUpper();
    move.toId = to;
    move.toName = to.toUpper();
    move.atMs = start + at;
    move.source = source;
    return move;
}

OrderMoves order(const QString &number, const QList<StageMove> &moves)
{
    return {u"office"_s, u"id-"_s + number, number, u"Order "_s + number, moves};
}

/// Entered "wait" at the start and left it for "work" after each of these times.
TransitionReport waited(const QList<qint64> &times, std::optional<qint64> limit = std::nullopt)
{
    TransitionTimes report({}, limit);
    int number = 1;
    for (const qint64 time : times)
        report.add(order(
            QString::number(number++), {move(u"new"_s, u"wait"_s, 0), move(u"wait"_s, u"work"_s, time)}));
    return report.report();
}

const TransitionReport::Pair *pairOf(const TransitionReport &report, const QString &from, const QString &to)
{
    for (const TransitionReport::Pair &pair : report.pairs) {
        if (!pair.fromPayment && pair.fromId == from && pair.toId == to)
            return &pair;
    }
    return nullptr;
}

}

class TransitionTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresFromEnteringAStageToEnteringTheNext()
    {
        TransitionTimes times({}, {});
        times.add(order(u"1"_s,
            {move(u"b"_s, u"c"_s, 5 * hour), move(u"new"_s, u"a"_s, 0), move(u"a"_s, u"b"_s, 2 * hour)}));
        const TransitionReport report = times.report();
        QCOMPARE(report.orders, 1);
        QCOMPARE(report.pairs.size(), 3);
        QCOMPARE(pairOf(report, u"a"_s, u"b"_s)->maxMs, 2 * hour);
        QCOMPARE(pairOf(report, u"b"_s, u"c"_s)->maxMs, 3 * hour);
        QCOMPARE(pairOf(report, u"new"_s, u"a"_s)->count, 0);
        QCOMPARE(pairOf(report, u"new"_s, u"a"_s)->unknown, 1);
    }

    void countsMedianPercentileAndMaximum_data()
    {
        QTest::addColumn<QList<qint64>>("times");
        QTest::addColumn<qint64>("median");
        QTest::addColumn<qint64>("p90");
        QTest::addColumn<qint64>("max");
        QTest::newRow("one") << QList<qint64>{7} << qint64(7) << qint64(7) << qint64(7);
        QTest::newRow("two") << QList<qint64>{10, 20} << qint64(15) << qint64(20) << qint64(20);
        QTest::newRow("three, unsorted")
            << QList<qint64>{30, 10, 20} << qint64(20) << qint64(30) << qint64(30);
        QTest::newRow("ten") << QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} << qint64(5) << qint64(9)
                             << qint64(10);
        QTest::newRow("eleven") << QList<qint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << qint64(6) << qint64(10)
                                << qint64(11);
        QTest::newRow("equal") << QList<qint64>{4, 4, 4, 4} << qint64(4) << qint64(4) << qint64(4);
    }

    void countsMedianPercentileAndMaximum()
    {
        QFETCH(QList<qint64>, times);
        QFETCH(qint64, median);
        QFETCH(qint64, p90);
        QFETCH(qint64, max);
        const TransitionReport report = waited(times);
        const TransitionReport::Pair *pair = pairOf(report, u"wait"_s, u"work"_s);
        QVERIFY(pair);
        QCOMPARE(pair->count, times.size());
        QCOMPARE(pair->medianMs, median);
        QCOMPARE(pair->p90Ms, p90);
        QCOMPARE(pair->maxMs, max);
    }

    void countsWhatIsOverTheLimit()
    {
        const TransitionReport report
            = waited({15 * minute, 15 * minute + 1, 1 * hour, 1 * second}, 15 * minute);
        QCOMPARE(pairOf(report, u"wait"_s, u"work"_s)->over, 2);
        QCOMPARE(pairOf(report, u"new"_s, u"wait"_s)->over, 0);
    }

    void namesTheSlowestOrdersFirst()
    {
        const TransitionReport report = waited({3, 9, 1, 7, 5, 8, 2});
        QStringList numbers;
        for (const TransitionReport::Slow &slow : pairOf(report, u"wait"_s, u"work"_s)->slowest)
            numbers.append(slow.number + u':' + QString::number(slow.ms));
        QCOMPARE(numbers, (QStringList{u"2:9"_s, u"6:8"_s, u"4:7"_s, u"5:5"_s, u"1:3"_s}));
    }

    void showsWhatBecameQuicker()
    {
        // In January an accountant copied payments by hand; in February they were booked at once.
        const qint64 february = 31 * 24 * hour;
        TransitionTimes before({{}, start + february}, 15 * minute);
        TransitionTimes after({start + february, {}}, 15 * minute);
        const QList<qint64> byHand{1 * hour, 2 * hour, 6 * hour, 4 * hour, 10 * minute};
        const QList<qint64> atOnce{4 * second, 5 * second, 6 * second, 7 * second, 9 * second};
        int number = 1;
        for (const auto &[when, times] : {std::pair(qint64(0), byHand), std::pair(february, atOnce)}) {
            for (const qint64 time : times) {
                const OrderMoves one = order(QString::number(number++),
                    {move(u"prepared"_s, u"paid"_s, when), move(u"paid"_s, u"work"_s, when + time)});
                before.add(one);
                after.add(one);
            }
        }
        const TransitionReport january = before.report();
        QCOMPARE(january.orders, 5);
        QCOMPARE(pairOf(january, u"paid"_s, u"work"_s)->maxMs, 6 * hour);
        QCOMPARE(pairOf(january, u"paid"_s, u"work"_s)->medianMs, 2 * hour);
        QCOMPARE(pairOf(january, u"paid"_s, u"work"_s)->over, 4);
        const TransitionReport now = after.report();
        QCOMPARE(pairOf(now, u"paid"_s, u"work"_s)->maxMs, 9 * second);
        QCOMPARE(pairOf(now, u"paid"_s, u"work"_s)->medianMs, 6 * second);
        QCOMPARE(pairOf(now, u"paid"_s, u"work"_s)->over, 0);
    }

    void countsWhatEnteredBeforeThePeriod()
    {
        TransitionTimes times({start + hour, start + 3 * hour}, {});
        times.add(order(u"1"_s,
            {move(u"a"_s, u"b"_s, 0), move(u"b"_s, u"c"_s, 2 * hour), move(u"c"_s, u"d"_s, 3 * hour)}));
        const TransitionReport report = times.report();
        QCOMPARE(report.pairs.size(), 1);
        QCOMPARE(pairOf(report, u"b"_s, u"c"_s)->maxMs, 2 * hour);
    }

    void countsTheTimeFromThePaymentToItsEffect()
    {
        StageMove paid = move(u"wait"_s, u"work"_s, 10 * hour, Source::Ours);
        paid.paidAtMs = start + 10 * hour - 4 * second;
        TransitionTimes times({}, {});
        times.add(order(u"1"_s, {move(u"new"_s, u"wait"_s, 0), paid}));
        const TransitionReport report = times.report();
        QVERIFY(report.pairs[0].fromPayment);
        QCOMPARE(report.pairs[0].maxMs, 4 * second);
        QCOMPARE(report.pairs[0].toName, u"WORK"_s);
        QCOMPARE(pairOf(report, u"wait"_s, u"work"_s)->maxMs, 10 * hour);
    }

    void knowsNoTimeWhereTheWayHasAGap()
    {
        TransitionTimes times({}, {});
        times.add(order(u"1"_s, {move(u"a"_s, u"b"_s, 0), move(u"x"_s, u"c"_s, hour)}));
        const TransitionReport report = times.report();
        QCOMPARE(pairOf(report, u"x"_s, u"c"_s)->count, 0);
        QCOMPARE(pairOf(report, u"x"_s, u"c"_s)->unknown, 1);
    }

    void keepsThePaymentOfAMoveThatWasOnlyFoundLater()
    {
        StageMove found = move(u"wait"_s, u"work"_s, 10 * hour, Source::Seen);
        found.paidAtMs = start + 9 * hour;
        TransitionTimes times({}, {});
        times.add(order(u"1"_s,
            {move(u"new"_s, u"wait"_s, 0), found, move(u"wait"_s, u"work"_s, 9 * hour + 5 * second)}));
        const TransitionReport report = times.report();
        QVERIFY(report.pairs[0].fromPayment);
        QCOMPARE(report.pairs[0].maxMs, 5 * second);
        QCOMPARE(report.pairs[0].inexact, 0);
        QCOMPARE(pairOf(report, u"wait"_s, u"work"_s)->count, 1);
    }

    void keepsConnectionsApart()
    {
        OrderMoves other = order(u"1"_s, {move(u"a"_s, u"b"_s, 0)});
        other.connection = u"factory"_s;
        TransitionTimes times({}, {});
        times.add(order(u"1"_s, {move(u"a"_s, u"b"_s, 0)}));
        times.add(other);
        QCOMPARE(times.report().pairs.size(), 2);
    }

    void showsTheLatestNameOfAStage()
    {
        StageMove renamed = move(u"a"_s, u"b"_s, hour);
        renamed.toName = u"Renamed"_s;
        StageMove nameless = move(u"a"_s, u"b"_s, 2 * hour);
        nameless.toName.clear();
        TransitionTimes times({}, {});
        times.add(order(u"1"_s, {renamed}));
        times.add(order(u"2"_s, {move(u"a"_s, u"b"_s, 0)}));
        times.add(order(u"3"_s, {nameless}));
        QCOMPARE(times.report().pairs[0].toName, u"Renamed"_s);
    }

    void takesANameFromWhoeverToldIt()
    {
        StageMove nameless = move(u"b"_s, u"c"_s, 2 * hour, Source::Ours);
        nameless.fromName.clear();
        nameless.toName.clear();
        nameless.paidAtMs = start + hour;
        TransitionTimes times({}, {});
        times.add(order(u"1"_s, {move(u"a"_s, u"b"_s, 0), nameless}));
        times.add(order(u"2"_s, {move(u"c"_s, u"d"_s, 0)}));
        const TransitionReport report = times.report();
        QCOMPARE(pairOf(report, u"b"_s, u"c"_s)->fromName, u"B"_s);
        QCOMPARE(pairOf(report, u"b"_s, u"c"_s)->toName, u"C"_s);
        QCOMPARE(report.pairs[0].toName, u"C"_s);
    }

    void tellsAMoveOnce_data()
    {
        QTest::addColumn<QList<StageMove>>("told");
        QTest::addColumn<QStringList>("once");
        const QString a = u"a"_s;
        const QString b = u"b"_s;
        const QString c = u"c"_s;
        QTest::newRow("ours wins over the vendor's before it") << QList<StageMove>{move(a, b, 0),
            move(a, b, 70 * second, Source::Ours)} << QStringList{u"a>b 70 ours"_s};
        QTest::newRow("and behind it")
            << QList<StageMove>{move(a, b, 2 * minute), move(a, b, 0, Source::Ours)}
            << QStringList{u"a>b 0 ours"_s};
        QTest::newRow("but not more than two minutes away") << QList<StageMove>{move(a, b, 2 * minute + 1),
            move(a, b, 0, Source::Ours)} << QStringList{u"a>b 0 ours"_s, u"a>b 120 vendor"_s};
        QTest::newRow("nor another move") << QList<StageMove>{move(b, c, 1000), move(a, b, 0, Source::Ours)}
                                          << QStringList{u"a>b 0 ours"_s, u"b>c 1 vendor"_s};
        QTest::newRow("one of ours stands for one of the vendor's") << QList<StageMove>{
            move(a, b, 0, Source::Ours), move(a, b, 10 * second), move(b, a, 20 * second),
            move(a, b, 30 * second)} << QStringList{u"a>b 0 ours"_s, u"b>a 20 vendor"_s, u"a>b 30 vendor"_s};
        QTest::newRow("seen gives way to the vendor's") << QList<StageMove>{move(a, b, 0),
            move(a, b, hour, Source::Seen)} << QStringList{u"a>b 0 vendor"_s};
        QTest::newRow("seen over two stages gives way to both")
            << QList<StageMove>{move(a, b, 0), move(b, c, 10 * second), move(a, c, hour, Source::Seen)}
            << QStringList{u"a>b 0 vendor"_s, u"b>c 10 vendor"_s};
        QTest::newRow("seen stays where nothing else tells of it") << QList<StageMove>{move(a, b, 0),
            move(b, c, hour, Source::Seen)} << QStringList{u"a>b 0 vendor"_s, u"b>c 3600 seen"_s};
        QTest::newRow("a later exact move explains nothing earlier")
            << QList<StageMove>{move(a, b, 0, Source::Seen), move(c, b, hour)}
            << QStringList{u"a>b 0 seen"_s, u"c>b 3600 vendor"_s};
        QTest::newRow("seen right before we moved it on gives way too")
            << QList<StageMove>{move(a, b, 0), move(a, b, hour, Source::Seen),
                   move(b, c, hour + 3 * second, Source::Ours)}
            << QStringList{u"a>b 0 vendor"_s, u"b>c 3603 ours"_s};
        QTest::newRow("ours, seen and the vendor's minute are one") << QList<StageMove>{
            move(a, b, 50 * second, Source::Ours), move(a, b, 0),
            move(a, b, 52 * second, Source::Seen)} << QStringList{u"a>b 50 ours"_s};
        QTest::newRow("the vendor's moves of one minute stay as told") << QList<StageMove>{
            move(c, b, 0), move(b, a, 0)} << QStringList{u"c>b 0 vendor"_s, u"b>a 0 vendor"_s};
        QTest::newRow("what began where ours ended stands behind it") << QList<StageMove>{move(b, c, 0),
            move(a, b, 20 * second, Source::Ours)} << QStringList{u"a>b 20 ours"_s, u"b>c 20 vendor"_s};
        QTest::newRow("so also behind what came before both")
            << QList<StageMove>{move(c, a, -hour), move(b, c, 0), move(a, b, 20 * second, Source::Ours)}
            << QStringList{u"c>a -3600 vendor"_s, u"a>b 20 ours"_s, u"b>c 20 vendor"_s};
        QTest::newRow("there and back stays") << QList<StageMove>{move(a, b, 0), move(b, a, 30 * second)}
                                              << QStringList{u"a>b 0 vendor"_s, u"b>a 30 vendor"_s};
        QTest::newRow("staying is no move") << QList<StageMove>{move(a, a, 0)} << QStringList();
    }

    void tellsAMoveOnce()
    {
        QFETCH(QList<StageMove>, told);
        QFETCH(QStringList, once);
        const QStringList names{u"ours"_s, u"seen"_s, u"vendor"_s};
        QStringList result;
        const QList<StageMove> moves = toldOnce(told);
        for (const StageMove &one : moves)
            result.append(u"%1>%2 %3 %4"_s.arg(
                one.fromId, one.toId, QString::number((one.atMs - start) / second), names[int(one.source)]));
        QCOMPARE(result, once);
    }

    void marksTimesThatAreOnlyBounds()
    {
        TransitionTimes times({}, {});
        times.add(order(u"1"_s, {move(u"a"_s, u"b"_s, 0), move(u"b"_s, u"c"_s, hour, Source::Seen)}));
        const TransitionReport report = times.report();
        QCOMPARE(pairOf(report, u"b"_s, u"c"_s)->inexact, 1);
        QVERIFY(!pairOf(report, u"b"_s, u"c"_s)->slowest[0].exact);
    }
};

QTEST_GUILESS_MAIN(TransitionTimesTest)
#include "transitiontimes_test.moc"
