#include "core/net/budget.h"
#include "tests/core/net/manualclock.h"

#include <QTest>

namespace provodka {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Limits onePerSecond()
{
    Limits limits;
    limits.windows = {{u"second"_s, 1, 1s, 0}};
    return limits;
}

Limits perDay(qint64 calls)
{
    Limits limits;
    limits.windows = {{u"day"_s, calls, 24h, 0}};
    limits.share = 100;
    return limits;
}

Limits bucket()
{
    Limits limits;
    limits.windows = {{u"requests"_s, 2, 1s, 50}};
    limits.share = 100;
    return limits;
}

/// How many calls of a class are granted now.
int grants(Budget &budget, Spend spend, int atMost = 1000)
{
    int count = 0;
    while (count < atMost) {
        const Budget::Ticket ticket = budget.join(spend);
        if (budget.next() != ticket) {
            budget.leave(ticket);
            break;
        }
        ++count;
    }
    return count;
}

}

class BudgetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsAtOnceWithoutLimits();
    void spacesCallsEvenlyByItsShare();
    void doesNotSaveUpPace();
    void keepsPacesWithPartsOfAMillisecond();
    void drainsABucket();
    void takesItsShareOfABucket();
    void countsADayFromItsFirstCall();
    void keepsAllWindowsAtOnce();
    void servesClassesInOrderAndThenByArrival();
    void leavesReservesToTheEarlierClasses();
    void refusesWhatWouldWaitTooLong();
    void refusesWhoHasWaitedTooLong();
    void refusesWhenTheDayIsUsedUp();
    void holdsBackForThePauseAsked();
    void believesTheVendorWhenLessIsLeft();
    void forgetsWhoLeft();
    void survivesARestart();
    void neverWaitsLongerThanAWindowWhenTheClockWasSetBack();
    void ignoresAStateThatIsNonsense();
    void tellsDelayAndPace();
    void showsItself();
    void keepsOnlyThePauseWhenUnlimited();
};

void BudgetTest::grantsAtOnceWithoutLimits()
{
    ManualClock clock;
    Budget budget({}, clock);
    QCOMPARE(grants(budget, Spend::History), 1000);
    QVERIFY(!budget.untilNext());
}

void BudgetTest::spacesCallsEvenlyByItsShare()
{
    ManualClock clock;
    Budget budget(onePerSecond(), clock); // 80 % of one a second
    QCOMPARE(grants(budget, Spend::Money), 1);
    budget.join(Spend::Money);
    QCOMPARE(*budget.untilNext(), 1250ms);
    clock.go(1249ms);
    QVERIFY(!budget.next());
    clock.go(1ms);
    QVERIFY(budget.next());
}

void BudgetTest::doesNotSaveUpPace()
{
    ManualClock clock;
    Budget budget(onePerSecond(), clock);
    clock.go(1h);
    QCOMPARE(grants(budget, Spend::Money), 1);
}

void BudgetTest::keepsPacesWithPartsOfAMillisecond()
{
    ManualClock clock;
    Limits limits;
    limits.windows = {{u"second"_s, 3, 1s, 0}};
    Budget budget(limits, clock); // every 416.667 ms
    QCOMPARE(grants(budget, Spend::Money), 1);
    clock.go(416ms);
    QCOMPARE(grants(budget, Spend::Money), 0);
    clock.go(1ms);
    QCOMPARE(grants(budget, Spend::Money), 1);
}

void BudgetTest::drainsABucket()
{
    ManualClock clock;
    Budget budget(bucket(), clock);
    QCOMPARE(grants(budget, Spend::Money), 50);
    clock.go(499ms);
    QCOMPARE(grants(budget, Spend::Money), 0);
    clock.go(1ms);
    QCOMPARE(grants(budget, Spend::Money), 1);
    clock.go(10s);
    QCOMPARE(grants(budget, Spend::Money), 20);
    clock.go(1h);
    QCOMPARE(grants(budget, Spend::Money), 50);
}

void BudgetTest::takesItsShareOfABucket()
{
    ManualClock clock;
    Limits limits = bucket();
    limits.share = 80;
    Budget budget(limits, clock);
    QCOMPARE(grants(budget, Spend::Money), 40);
    clock.go(10s);
    QCOMPARE(grants(budget, Spend::Money), 16);
}

void BudgetTest::countsADayFromItsFirstCall()
{
    ManualClock clock;
    Budget budget(perDay(100), clock);
    QCOMPARE(grants(budget, Spend::Money, 1), 1);
    clock.go(23h);
    QCOMPARE(grants(budget, Spend::Money), 99);
    clock.go(1h - 1ms);
    QCOMPARE(grants(budget, Spend::Money), 0);
    clock.go(1ms);
    QCOMPARE(grants(budget, Spend::Money), 100);
}

void BudgetTest::keepsAllWindowsAtOnce()
{
    ManualClock clock;
    Limits limits = onePerSecond();
    limits.windows.append(Limit{u"hour"_s, 10, 1h, 0});
    Budget budget(limits, clock);
    int granted = 0;
    for (int i = 0; i < 20; ++i) {
        granted += grants(budget, Spend::Money);
        clock.go(1250ms);
    }
    QCOMPARE(granted, 8);
}

void BudgetTest::servesClassesInOrderAndThenByArrival()
{
    ManualClock clock;
    Budget budget(onePerSecond(), clock);
    const Budget::Ticket history = budget.join(Spend::History);
    const Budget::Ticket routine = budget.join(Spend::Routine);
    const Budget::Ticket person = budget.join(Spend::People);
    const Budget::Ticket money = budget.join(Spend::Money);
    const Budget::Ticket later = budget.join(Spend::Money);
    QCOMPARE(budget.waiting(), 5);
    for (const Budget::Ticket ticket : {money, later, person, routine, history}) {
        const auto next = budget.next();
        QVERIFY(next);
        QCOMPARE(*next, ticket);
        clock.go(1250ms);
    }
    QVERIFY(!budget.next());
}

void BudgetTest::leavesReservesToTheEarlierClasses()
{
    ManualClock clock;
    Budget budget(perDay(100), clock);
    QCOMPARE(grants(budget, Spend::History), 80);
    QCOMPARE(grants(budget, Spend::Routine), 10);
    QCOMPARE(grants(budget, Spend::History), 0);
    QCOMPARE(grants(budget, Spend::People), 10);
    QCOMPARE(grants(budget, Spend::Money), 0);
}

void BudgetTest::refusesWhatWouldWaitTooLong()
{
    ManualClock clock;
    Budget budget(onePerSecond(), clock, 10s);
    for (int i = 0; i < 20; ++i)
        budget.join(Spend::Money);
    const auto refused = budget.refuse(); // 8 waits of 1.25 s fit, and the first waits not at all
    QCOMPARE(refused.size(), 11);
    QCOMPARE(refused[0].ticket, Budget::Ticket(10));
    QCOMPARE(refused[0].retryAfter, 11250ms);
    QCOMPARE(budget.waiting(), 9);
}

void BudgetTest::refusesWhoHasWaitedTooLong()
{
    ManualClock clock;
    Budget budget({}, clock, 10s);
    const Budget::Ticket ticket = budget.join(Spend::Routine); // nobody asks next(): all connections are busy
    clock.go(9999ms);
    QVERIFY(budget.refuse().isEmpty());
    clock.go(1ms);
    const auto refused = budget.refuse();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0].ticket, ticket);
    QVERIFY(refused[0].retryAfter > 0ms);
}

void BudgetTest::refusesWhenTheDayIsUsedUp()
{
    ManualClock clock;
    Budget budget(perDay(10), clock);
    QCOMPARE(grants(budget, Spend::Money), 10);
    clock.go(4h);
    budget.join(Spend::Money);
    const auto refused = budget.refuse();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0].retryAfter, 20h);
}

void BudgetTest::holdsBackForThePauseAsked()
{
    ManualClock clock;
    Budget budget({}, clock);
    budget.holdBack(30s);
    budget.holdBack(5s); // the longer one stands
    const Budget::Ticket ticket = budget.join(Spend::Money);
    QVERIFY(!budget.next());
    QVERIFY(budget.refuse().isEmpty());
    QCOMPARE(*budget.untilNext(), 30s);
    budget.holdBack(10min);
    const auto refused = budget.refuse();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0].ticket, ticket);
    QCOMPARE(refused[0].retryAfter, 10min);
    clock.go(10min);
    QCOMPARE(grants(budget, Spend::Money, 1), 1);
}

void BudgetTest::believesTheVendorWhenLessIsLeft()
{
    ManualClock clock;
    Budget budget(perDay(100), clock);
    budget.leftToday(7);
    QCOMPARE(grants(budget, Spend::Money), 7);
    budget.leftToday(50);
    QCOMPARE(grants(budget, Spend::Money), 0);
    clock.go(24h);
    budget.leftToday(1000);
    QCOMPARE(grants(budget, Spend::Money), 100);
}

void BudgetTest::forgetsWhoLeft()
{
    ManualClock clock;
    Budget budget({}, clock);
    const Budget::Ticket first = budget.join(Spend::Money);
    const Budget::Ticket second = budget.join(Spend::Money);
    budget.leave(first);
    QCOMPARE(*budget.next(), second);
    QVERIFY(!budget.next());
}

void BudgetTest::survivesARestart()
{
    ManualClock clock;
    Limits limits = perDay(100);
    limits.windows.append(onePerSecond().windows);
    limits.windows.append(bucket().windows);
    Budget before(limits, clock);
    QCOMPARE(grants(before, Spend::Money), 1);
    clock.go(2s);
    QCOMPARE(grants(before, Spend::Money), 1);
    before.holdBack(1s);
    clock.go(400ms);

    Budget after(limits, clock);
    after.restore(before.state());
    QCOMPARE(after.view(), before.view());
    after.join(Spend::Money);
    QCOMPARE(*after.untilNext(), 600ms);
    clock.go(599ms);
    QVERIFY(!after.next());
    clock.go(1ms);
    QVERIFY(after.next());
    QCOMPARE(after.view()[0].used, 3);
}

void BudgetTest::neverWaitsLongerThanAWindowWhenTheClockWasSetBack()
{
    ManualClock clock;
    Limits limits = perDay(2);
    limits.windows.append(onePerSecond().windows);
    Budget before(limits, clock);
    before.holdBack(5s);
    clock.go(5s);
    QCOMPARE(grants(before, Spend::Money), 1);
    before.holdBack(3s);

    clock.go(-24h * 365);
    Budget after(limits, clock);
    after.restore(before.state());
    for (Budget *budget : {&before, &after}) {
        const Budget::Ticket ticket = budget->join(Spend::Money);
        QVERIFY(!budget->next());
        QVERIFY(*budget->untilNext() <= 3s);
        clock.go(3s);
        QCOMPARE(*budget->next(), ticket);
        clock.go(2s);
        QCOMPARE(grants(*budget, Spend::Money), 0); // the day is still used up
        clock.go(24h);
        QCOMPARE(grants(*budget, Spend::Money), 1);
        clock.go(-24h * 10);
    }
}

void BudgetTest::ignoresAStateThatIsNonsense()
{
    ManualClock clock;
    Budget budget(perDay(5), clock);
    QJsonObject window;
    window.insert("at_ms"_L1, -1e300);
    window.insert("used"_L1, u"many"_s);
    QJsonObject windows;
    windows.insert("day"_L1, window);
    windows.insert("week"_L1, 5);
    QJsonObject state;
    state.insert("windows"_L1, windows);
    state.insert("held_until_ms"_L1, 1e300);
    state.insert("held_from_ms"_L1, true);
    budget.restore(state);
    budget.restore({});
    QCOMPARE(grants(budget, Spend::Money), 5);
}

void BudgetTest::tellsDelayAndPace()
{
    ManualClock clock;
    Budget budget(onePerSecond(), clock);
    QCOMPARE(budget.pace(), 1250ms);
    QCOMPARE(budget.delay(Spend::Money), 0ms);
    QCOMPARE(grants(budget, Spend::Money), 1);
    QCOMPARE(budget.delay(Spend::Money), 1250ms);
    budget.join(Spend::Money);
    budget.join(Spend::Money);
    QCOMPARE(budget.delay(Spend::Money), 3750ms);
    budget.setUnlimited(true);
    QCOMPARE(budget.pace(), 0ms);
}

void BudgetTest::showsItself()
{
    ManualClock clock;
    Limits limits = perDay(100);
    limits.windows.append(bucket().windows);
    Budget budget(limits, clock);
    QCOMPARE(budget.view()[0], (BudgetView{u"day"_s, 0, 100, std::nullopt}));
    const QDateTime began = clock.now();
    QCOMPARE(grants(budget, Spend::Money), 50);
    QCOMPARE(budget.view()[0], (BudgetView{u"day"_s, 50, 50, began.addDays(1)}));
    QCOMPARE(budget.view()[1], (BudgetView{u"requests"_s, 50, 0, began.addMSecs(500)}));
    clock.go(5s);
    QCOMPARE(budget.view()[1].used, 40);
    clock.go(24h);
    QCOMPARE(budget.view()[0], (BudgetView{u"day"_s, 0, 100, std::nullopt}));
}

void BudgetTest::keepsOnlyThePauseWhenUnlimited()
{
    ManualClock clock;
    Budget budget(onePerSecond(), clock);
    budget.setUnlimited(true);
    QCOMPARE(grants(budget, Spend::History), 1000);
    budget.holdBack(1s);
    QCOMPARE(grants(budget, Spend::Money), 0);
}

}

QTEST_APPLESS_MAIN(provodka::BudgetTest)
#include "budget_test.moc"
