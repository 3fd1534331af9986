#include "tests/support/world.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// Every outcome of "payment to order", with everything real but the vendors, on each kind of target.
class OutcomesTest : public QObject
{
    Q_OBJECT

private:
    static void targets()
    {
        QTest::addColumn<World::Target>("target");
        QTest::newRow("tasks") << World::Target::Planfix;
        QTest::newRow("deals, payments") << World::Target::Deals;
        QTest::newRow("deals, money field") << World::Target::DealsWithMoneyField;
    }

private Q_SLOTS:
    void aFullPaymentMovesTheOrder_data() { targets(); }
    void aFullPaymentMovesTheOrder();
    void aPartIsBookedAndTheRestMoves_data() { targets(); }
    void aPartIsBookedAndTheRestMoves();
    void aKopiykaLessDoesNotMove_data() { targets(); }
    void aKopiykaLessDoesNotMove();
    void moreThanDueIsBookedAndShown_data() { targets(); }
    void moreThanDueIsBookedAndShown();
    void aSecondFullPaymentIsNotBooked_data() { targets(); }
    void aSecondFullPaymentIsNotBooked();
    void repeatedNoticesBookOnce_data() { targets(); }
    void repeatedNoticesBookOnce();
    void theListAloneIsAskedAndBooked_data() { targets(); }
    void theListAloneIsAskedAndBooked();
    void theListFirstAndTheCallbackLaterIsOnePayment_data() { targets(); }
    void theListFirstAndTheCallbackLaterIsOnePayment();
    void anUnknownOrderIsShownWithSuggestions_data() { targets(); }
    void anUnknownOrderIsShownWithSuggestions();
    void anotherCurrencyIsNotBooked_data() { targets(); }
    void anotherCurrencyIsNotBooked();
    void anOrderAtTheTargetIsBookedAndLeft_data() { targets(); }
    void anOrderAtTheTargetIsBookedAndLeft();
    void anOrderElsewhereIsBookedAndShown_data() { targets(); }
    void anOrderElsewhereIsBookedAndShown();
    void aForbiddenStatusIsShown_data() { targets(); }
    void aForbiddenStatusIsShown();
    void aRefundAfterBookingUndoesNothing_data() { targets(); }
    void aRefundAfterBookingUndoesNothing();
    void aLateDeclineAfterBookingUndoesNothing_data() { targets(); }
    void aLateDeclineAfterBookingUndoesNothing();
    void aForgedCallbackDoesNothing_data() { targets(); }
    void aForgedCallbackDoesNothing();
    void anUnpaidStatusIsAcceptedAndKept();
    void noSubtaskAndTwoSubtasksAreShown();
    void anEmptyDueFieldIsShown();
    void aSwallowedEntryIsShown();
    void aLateComputedFieldIsWaitedFor();
    void theEntrysDateIsTheProcessingDateInTheShopsZone();
    void theReferenceAndTheTypedNumberMustAgree();
    void aTypedNumberAloneIsConfirmedFirst();
    void aPersonAssignsAPayment();
    void whatWasBookedByHandIsNotBookedAgain();
    void aNumberThatTwoDealsHaveIsShown();
    void whatCameWhileTheRouteWasOffIsTakenUpLater();
    void aHeldPaymentIsSupersededByItsApproval();
    void aDealThatAPersonMovesMeanwhileIsLeft();
};

void OutcomesTest::aFullPaymentMovesTheOrder()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"18250.50"_s);
    const QString payment = world.pays(u"30482"_s, u"18250.50"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.state(payment), u"done"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.movesOf(u"30482"_s), 1);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.entriesOf(u"30482"_s).first().amount, u"18250.50"_s);
}

void OutcomesTest::aPartIsBookedAndTheRestMoves()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"18250.50"_s);
    const QString part = world.pays(u"30482"_s, u"8000"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(part), u"part"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
    const QString rest = world.pays(u"30482"_s, u"10250.50"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(rest), u"paid-in-full"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void OutcomesTest::aKopiykaLessDoesNotMove()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"18250.50"_s);
    const QString payment = world.pays(u"30482"_s, u"18250.49"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"part"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
    QVERIFY(world.event(payment).event.reason.english().contains(u"0.01"_s));
}

void OutcomesTest::moreThanDueIsBookedAndShown()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100.01"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"overpaid"_s);
    QCOMPARE(world.state(payment), u"attention"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void OutcomesTest::aSecondFullPaymentIsNotBooked()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    const QString second = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(second), u"already-paid"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void OutcomesTest::repeatedNoticesBookOnce()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"repeat"_L1, 5}});
    QVERIFY(world.runUntilIdle());
    world.clock().move(std::chrono::minutes(2)); // the list tells it once more
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void OutcomesTest::theListAloneIsAskedAndBooked()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.event(payment).event.proof, Proof::Asked);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void OutcomesTest::theListFirstAndTheCallbackLaterIsOnePayment()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    QVERIFY(world.runUntilIdle());
    world.does(u"wayforpay/callback"_s,
        {{"reference"_L1, payment}, {"callbackUrl"_L1, world.engine()->address({u"shop"_s})}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void OutcomesTest::anUnknownOrderIsShownWithSuggestions()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"777.77"_s);
    const QString payment = world.pays(u"30428"_s, u"777.77"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"order-unknown"_s);
    const QList<OrderSuggestion> suggestions = world.event(payment).notes.suggestions;
    QVERIFY(!suggestions.isEmpty());
    QCOMPARE(suggestions.first().number.value, u"30482"_s);
    QVERIFY(!suggestions.first().why.isEmpty());
}

void OutcomesTest::anotherCurrencyIsNotBooked()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"currency"_L1, u"USD"_s}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"other-currency"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
}

void OutcomesTest::anOrderAtTheTargetIsBookedAndLeft()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    if (target == World::Target::Planfix)
        world.does(u"planfix/status"_s, {{"number"_L1, u"30482"_s}, {"status"_L1, 132}});
    else
        world.does(u"bitrix24/stage"_s, {{"number"_L1, u"30482"_s}, {"stage"_L1, u"EXECUTING"_s}});
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.movesOf(u"30482"_s), 1); // the person's
}

void OutcomesTest::anOrderElsewhereIsBookedAndShown()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    if (target == World::Target::Planfix)
        world.does(u"planfix/status"_s, {{"number"_L1, u"30482"_s}, {"status"_L1, 140}});
    else
        world.does(u"bitrix24/stage"_s, {{"number"_L1, u"30482"_s}, {"stage"_L1, u"LOSE"_s}});
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"other-stage"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void OutcomesTest::aForbiddenStatusIsShown()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString part = world.pays(u"30482"_s, u"60"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(part), u"part"_s);
    const QString path = target == World::Target::Planfix ? u"task/30482"_s : u"batch"_s;
    world.fault(world.vendor(), target == World::Target::Planfix ? u"failures"_s : u"swallow"_s, path, 50);
    const QString payment = world.pays(u"30482"_s, u"40"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.state(payment), u"attention"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
}

void OutcomesTest::aRefundAfterBookingUndoesNothing()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    world.does(u"wayforpay/refund"_s, {{"reference"_L1, payment}, {"amount"_L1, u"100"_s}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"refund-after-booking"_s);
    QCOMPARE(world.state(payment), u"attention"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void OutcomesTest::aLateDeclineAfterBookingUndoesNothing()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    // Only the callback says so: the service still answers that it is paid.
    world.does(u"wayforpay/decline"_s, {{"reference"_L1, payment}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    // And when the service itself says so, a person is told.
    world.does(u"wayforpay/status"_s,
        {{"reference"_L1, payment}, {"status"_L1, u"Declined"_s}, {"reasonCode"_L1, 1101}});
    world.clock().move(std::chrono::minutes(2));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"decline-after-booking"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void OutcomesTest::aForgedCallbackDoesNothing()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s,
        {{"notify"_L1, QJsonArray{u"callback"_s}}, {"known"_L1, false}, {"tamper"_L1, u"merchantSignature"_s},
            {"retryMs"_L1, 60000}});
    QVERIFY(world.runUntilIdle());
    QVERIFY(world.event(payment).event.payment.reference.isEmpty());
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
}

void OutcomesTest::anUnpaidStatusIsAcceptedAndKept()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment
        = world.pays(u"30482"_s, u"100"_s, {{"status"_L1, u"Declined"_s}, {"reasonCode"_L1, 1101}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"not-paid"_s);
    QCOMPARE(world.state(payment), u"skipped"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
}

void OutcomesTest::noSubtaskAndTwoSubtasksAreShown()
{
    World world;
    const QString none = world.pays(u"10490"_s, u"5600"_s);
    const QString two = world.pays(u"10491"_s, u"4400"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(none), u"no-subtask"_s);
    QCOMPARE(world.outcome(two), u"several-subtasks"_s);
    QVERIFY(world.entriesOf(u"10491"_s).isEmpty());
}

void OutcomesTest::anEmptyDueFieldIsShown()
{
    World world;
    const QString payment = world.pays(u"10492"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"due-empty"_s);
    QVERIFY(world.entriesOf(u"10492"_s).isEmpty());
}

void OutcomesTest::aSwallowedEntryIsShown()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    world.fault(u"planfix"_s, u"swallow"_s, u"datatags"_s, 1);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"entry-swallowed"_s);
    QCOMPARE(world.state(payment), u"attention"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
}

void OutcomesTest::aLateComputedFieldIsWaitedFor()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    world.does(u"fault"_s,
        {{"vendor"_L1, u"planfix"_s}, {"path"_L1, u"datatags"_s}, {"kind"_L1, u"lag"_s}, {"count"_L1, 1},
            {"ms"_L1, 700}});
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void OutcomesTest::theEntrysDateIsTheProcessingDateInTheShopsZone()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    // Half an hour before midnight UTC is the next day in Kyiv, summer or winter.
    const QDateTime late(world.clock().now().date().addDays(-1), QTime(23, 30), Qt::UTC);
    world.pays(u"30482"_s, u"100"_s, {{"processingDate"_L1, late.toSecsSinceEpoch()}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.entriesOf(u"30482"_s).first().date, late.date().addDays(1).toString(u"dd-MM-yyyy"_s));
}

void OutcomesTest::theReferenceAndTheTypedNumberMustAgree()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment
        = world.pays(u"30482"_s, u"100"_s, {{"typedOrder"_L1, u"30483"_s}, {"apiVersion"_L1, 2}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"numbers-disagree"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
}

void OutcomesTest::aTypedNumberAloneIsConfirmedFirst()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s,
        {{"reference"_L1, u"WFP-BTN-77-68fa6ad40fa79"_s}, {"typedOrder"_L1, u"№ 30 482"_s},
            {"apiVersion"_L1, 2}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QVERIFY(world.event(payment).event.payment.typedFieldsConfirmed);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
}

void OutcomesTest::aPersonAssignsAPayment()
{
    World world;
    world.hasOrder(u"30482"_s, u"60"_s);
    world.hasOrder(u"30483"_s, u"40"_s);
    const QString payment = world.pays(u"99999"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"order-unknown"_s);
    const EventRow row = world.event(payment);
    world.endHard();
    {
        Result<Transaction> transaction = Transaction::begin(world.workspace().database());
        QVERIFY(transaction);
        Act act;
        act.kind = u"match"_s;
        act.event = row.event.id;
        act.arguments = {{"parts"_L1,
            QJsonArray{QJsonObject{{"order"_L1, u"30482"_s}, {"amount"_L1, u"60.00"_s}},
                QJsonObject{{"order"_L1, u"30483"_s}, {"amount"_L1, u"40.00"_s}}}}};
        act.who = u"Олена"_s;
        act.at = world.clock().now();
        QVERIFY(ActStore(world.workspace().database()).add(act));
        QVERIFY(transaction->commit());
    }
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.stageOf(u"30483"_s), world.paidStage());
}

void OutcomesTest::whatWasBookedByHandIsNotBookedAgain()
{
    World world;
    world.hasOrder(u"30482"_s, u"120"_s);
    world.does(u"planfix/entry"_s, {{"order"_L1, u"30482"_s}, {"amount"_L1, u"60"_s}});
    const QString payment = world.pays(u"30482"_s, u"60"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"perhaps-booked"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
}

void OutcomesTest::aNumberThatTwoDealsHaveIsShown()
{
    World world(World::Target::Deals);
    const QString payment = world.pays(u"10490"_s, u"8200"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"orders-ambiguous"_s);
    QCOMPARE(world.state(payment), u"attention"_s);
}

void OutcomesTest::whatCameWhileTheRouteWasOffIsTakenUpLater()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    world.setup().routes.first().isOn = false;
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"callback"_s}}});
    QVERIFY(world.runUntilIdle());
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    world.endHard();
    world.setup().routes.first().isOn = true;
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void OutcomesTest::aHeldPaymentIsSupersededByItsApproval()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"status"_L1, u"WaitingAuthComplete"_s}});
    QVERIFY(world.runUntilIdle(std::chrono::seconds(5)));
    QCOMPARE(world.outcome(payment), u"held"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    world.does(u"wayforpay/status"_s, {{"reference"_L1, payment}, {"status"_L1, u"Approved"_s}});
    world.does(u"wayforpay/callback"_s,
        {{"reference"_L1, payment}, {"callbackUrl"_L1, world.engine()->address({u"shop"_s})}});
    QVERIFY(world.runUntilIdle(std::chrono::seconds(5)));
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
}

void OutcomesTest::aDealThatAPersonMovesMeanwhileIsLeft()
{
    // Whenever the person does it, before any of our requests: the deal ends where the person put it.
    for (int n = 0; n < 6; ++n) {
        World world(World::Target::Deals);
        world.hasOrder(u"30482"_s, u"100"_s);
        world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
        int requests = 0;
        world.setRequestGate([&](bool isAfter) {
            if (!isAfter && requests++ == n)
                world.does(u"bitrix24/stage"_s, {{"number"_L1, u"30482"_s}, {"stage"_L1, u"LOSE"_s}});
            return World::Gate::Pass;
        });
        QVERIFY(world.runUntilIdle(std::chrono::seconds(30)));
        QVERIFY(requests > n);
        QCOMPARE(world.stageOf(u"30482"_s), u"LOSE"_s);
    }
}

QTEST_GUILESS_MAIN(OutcomesTest)
#include "outcomes_test.moc"
