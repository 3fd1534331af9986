#include "core/recipes/paymenttoorder/paymenttoorder.h"
#include "core/recipes/paymenttoorder/refunds.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// Money as accountants see it: thresholds, tolerances, what goes back, closed days, what the order says.
class PaymentMoneyTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Recipe> made(QJsonObject settings = {})
    {
        settings.insert("waitingStages"_L1, QJsonArray{u"121"_s});
        settings.insert("paidStage"_L1, u"132"_s);
        Result<std::unique_ptr<Recipe>> recipe = paymenttoorder::info().make(settings);
        return recipe ? std::move(*recipe) : nullptr;
    }

    static QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC); }
    static Money uah(qint64 minor) { return {minor, u"UAH"_s}; }

    static Event paid(qint64 minor)
    {
        Event event;
        event.payment.account = u"shop"_s;
        event.payment.reference = u"10482-2"_s;
        event.payment.amount = uah(minor);
        event.payment.state = PaymentState::Paid;
        event.payment.processedAt = now();
        event.payment.payer = u"Олена Коваль"_s;
        event.createdAt = now();
        event.proof = Proof::Asked;
        return event;
    }

    static OrderEntry entry(const QString &paymentId, qint64 minor)
    {
        return {paymentId, paymentId, uah(minor), {}, {}};
    }

    static OrderFound order(qint64 due, QList<OrderEntry> entries = {}, const QString &stage = u"121"_s)
    {
        OrderFound found;
        found.match = OrderFound::Match::One;
        found.ref = {u"10482"_s, u"20482"_s};
        found.stage = {stage, stage, u"14"_s};
        found.due = uah(due);
        found.madeAt = now().addDays(-3);
        found.entries = std::move(entries);
        return found;
    }

    static Event withDone(Event event, const Action &action, const QString &proof = u"1"_s)
    {
        PastCommand past;
        past.action = action;
        past.state = PastCommand::State::Done;
        past.proof = proof;
        past.endedAt = now().addSecs(60);
        event.past.append(past);
        return event;
    }

    static AddEntry added(const QString &paymentId, qint64 minor)
    {
        AddEntry entry;
        entry.ref = {u"10482"_s, u"20482"_s};
        entry.paymentId = paymentId;
        entry.amount = uah(minor);
        return entry;
    }

    static PersonDecision wish(const QString &kind, const QString &outcome, QJsonObject arguments = {})
    {
        return {kind, outcome, std::move(arguments), u"Ірина"_s, now()};
    }

    /// A payment of 100 that is booked at its order, of which this much went back.
    static Event returned(qint64 back)
    {
        Event event = withDone(paid(10000), added(u"10482-2"_s, 10000));
        event.payment.state = PaymentState::Refunded;
        event.payment.statusText = u"Refunded"_s;
        event.payment.refunded = uah(back);
        event.outcome = u"refund-after-booking"_s;
        return event;
    }

    static const MoveStage *moveIn(const Decision &decision)
    {
        for (const PlannedCommand &command : decision.commands) {
            if (const auto *move = std::get_if<MoveStage>(&command.action))
                return move;
        }
        return nullptr;
    }

    static const AddComment *commentIn(const Decision &decision)
    {
        for (const PlannedCommand &command : decision.commands) {
            if (const auto *comment = std::get_if<AddComment>(&command.action))
                return comment;
        }
        return nullptr;
    }

private Q_SLOTS:
    void theHighestThresholdLeadsToItsStage_data();
    void theHighestThresholdLeadsToItsStage();
    void thresholdsThatMeanNothingAreRefused_data();
    void thresholdsThatMeanNothingAreRefused();
    void whatIsToleratedIsSaid_data();
    void whatIsToleratedIsSaid();
    void aPersonMovesTheOrderAnyway_data();
    void aPersonMovesTheOrderAnyway();
    void aMoveIsMadeOnceForEachWish();
    void nothingElseIsMovedAnyway();
    void whatThePayerTypedMustWait_data();
    void whatThePayerTypedMustWait();
    void twoNumbersAreBothProposed();
    void bothSumsOfAForeignCurrencyAreSaid();
    void whatWentBackIsPrepared_data();
    void whatWentBackIsPrepared();
    void aConfirmedReturnIsBookedOnce();
    void theSecondReturnProposesTheDifference();
    void theStageFollowsTheReturn_data();
    void theStageFollowsTheReturn();
    void theSumThatWentBackIsAskedFor();
    void ofASplitPaymentAPersonSaysWhatWentBack();
    void aWholeReturnOfASplitPaymentIsClear();
    void aClosedDayIsConfirmedFirst();
    void aClosedDayMayBeReplacedSilently();
    void theOrderSaysIt_data();
    void theOrderSaysIt();
    void whatIsMissingIsToldOnceForEachState();
};

void PaymentMoneyTest::theHighestThresholdLeadsToItsStage_data()
{
    QTest::addColumn<qint64>("came");
    QTest::addColumn<QString>("stands");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("moves"); // to; empty: stays
    QTest::newRow("below all") << qint64(4999) << u"121"_s << u"part"_s << QString();
    QTest::newRow("exactly half") << qint64(5000) << u"121"_s << u"prepaid"_s << u"130"_s;
    QTest::newRow("the sum above the share") << qint64(8000) << u"121"_s << u"prepaid"_s << u"131"_s;
    QTest::newRow("from the lower stage on") << qint64(8000) << u"130"_s << u"prepaid"_s << u"131"_s;
    QTest::newRow("never back") << qint64(5000) << u"131"_s << u"prepaid"_s << QString();
    QTest::newRow("never back from the end") << qint64(5000) << u"132"_s << u"prepaid"_s << QString();
    QTest::newRow("there already") << qint64(5000) << u"130"_s << u"prepaid"_s << QString();
    QTest::newRow("everything") << qint64(10000) << u"121"_s << u"paid-in-full"_s << u"132"_s;
    QTest::newRow("everything, from a threshold's stage")
        << qint64(10000) << u"130"_s << u"paid-in-full"_s << u"132"_s;
    QTest::newRow("elsewhere") << qint64(5000) << u"140"_s << u"other-stage"_s << QString();
}

void PaymentMoneyTest::theHighestThresholdLeadsToItsStage()
{
    QFETCH(qint64, came);
    QFETCH(QString, stands);
    QFETCH(QString, outcome);
    QFETCH(QString, moves);
    const QJsonArray rows{QJsonObject{{"sum"_L1, u"75.00"_s}, {"stage"_L1, u"131"_s}},
        QJsonObject{{"share"_L1, u"50"_s}, {"stage"_L1, 130}}};
    const auto recipe = made({{"thresholds"_L1, rows}});
    const Decision decision
        = recipe->decide(paid(came), {order(10000, {entry(u"10482-2"_s, came)}, stands)}, now());
    QCOMPARE(decision.outcome, outcome);
    const MoveStage *move = moveIn(decision);
    QCOMPARE(move ? move->to.id : QString(), moves);
    if (outcome == "prepaid"_L1)
        QVERIFY(decision.reason.english().contains(came == 5000 ? u"50\u00A0%"_s : u"75.00"_s));
}

void PaymentMoneyTest::thresholdsThatMeanNothingAreRefused_data()
{
    QTest::addColumn<QJsonObject>("row");
    QTest::newRow("no stage") << QJsonObject{{"share"_L1, u"50"_s}};
    QTest::newRow("no part") << QJsonObject{{"stage"_L1, u"130"_s}};
    QTest::newRow("both") << QJsonObject{{"share"_L1, u"50"_s}, {"sum"_L1, u"5"_s}, {"stage"_L1, u"130"_s}};
    QTest::newRow("all") << QJsonObject{{"share"_L1, u"100"_s}, {"stage"_L1, u"130"_s}};
    QTest::newRow("nothing") << QJsonObject{{"share"_L1, u"0"_s}, {"stage"_L1, u"130"_s}};
    QTest::newRow("words") << QJsonObject{{"share"_L1, u"half"_s}, {"stage"_L1, u"130"_s}};
    QTest::newRow("a share as a sum") << QJsonObject{{"sum"_L1, u"50 %"_s}, {"stage"_L1, u"130"_s}};
}

void PaymentMoneyTest::thresholdsThatMeanNothingAreRefused()
{
    QFETCH(QJsonObject, row);
    const QJsonObject settings{{"waitingStages"_L1, QJsonArray{u"121"_s}}, {"paidStage"_L1, u"132"_s},
        {"thresholds"_L1, QJsonArray{row}}};
    const auto recipe = paymenttoorder::info().make(settings);
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().kind, Error::Kind::Misconfigured);
    QCOMPARE(recipe.error().detail, u"thresholds"_s);
}

void PaymentMoneyTest::whatIsToleratedIsSaid_data()
{
    QTest::addColumn<QString>("under");
    QTest::addColumn<QString>("over");
    QTest::addColumn<qint64>("came");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("none, less") << QString() << QString() << qint64(9999) << u"part"_s;
    QTest::newRow("none, more") << QString() << QString() << qint64(10001) << u"overpaid"_s;
    QTest::newRow("a sum, just enough") << u"1.00"_s << QString() << qint64(9900) << u"paid-in-full"_s;
    QTest::newRow("a sum, too little") << u"1.00"_s << QString() << qint64(9899) << u"part"_s;
    QTest::newRow("under is not over") << u"1.00"_s << QString() << qint64(10001) << u"overpaid"_s;
    QTest::newRow("over is not under") << QString() << u"1.00"_s << qint64(9999) << u"part"_s;
    QTest::newRow("a share, just enough") << QString() << u"0.5 %"_s << qint64(10050) << u"paid-in-full"_s;
    QTest::newRow("a share, too much") << QString() << u"0.5%"_s << qint64(10051) << u"overpaid"_s;
}

void PaymentMoneyTest::whatIsToleratedIsSaid()
{
    QFETCH(QString, under);
    QFETCH(QString, over);
    QFETCH(qint64, came);
    QFETCH(QString, outcome);
    const auto recipe = made({{"toleranceUnder"_L1, under}, {"toleranceOver"_L1, over}});
    const Decision decision = recipe->decide(paid(came), {order(10000, {entry(u"10482-2"_s, came)})}, now());
    QCOMPARE(decision.outcome, outcome);
    QCOMPARE(moveIn(decision) != nullptr, outcome == "paid-in-full"_L1);
    if (outcome == "paid-in-full"_L1)
        QVERIFY(decision.reason.english().contains(u"tolerated"_s));
}

void PaymentMoneyTest::aPersonMovesTheOrderAnyway_data()
{
    QTest::addColumn<qint64>("came");
    QTest::addColumn<QString>("stands");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("too little") << qint64(8000) << u"121"_s << u"part"_s;
    QTest::newRow("too much") << qint64(12000) << u"121"_s << u"overpaid"_s;
    QTest::newRow("elsewhere") << qint64(10000) << u"140"_s << u"other-stage"_s;
}

void PaymentMoneyTest::aPersonMovesTheOrderAnyway()
{
    QFETCH(qint64, came);
    QFETCH(QString, stands);
    QFETCH(QString, outcome);
    const auto recipe = made();
    Event event = withDone(paid(came), added(u"10482-2"_s, came));
    const OrderFound found = order(10000, {entry(u"10482-2"_s, came)}, stands);
    event.outcome = recipe->decide(event, {found}, now()).outcome;
    QCOMPARE(event.outcome, outcome);
    const Result<Recipe::Accepted> accepted = recipe->accept(event, wish(u"move"_s, outcome));
    QVERIFY(accepted);
    QVERIFY(accepted->said.english().contains(u"Ірина"_s));
    event.decisions.append(accepted->decision);
    const Decision decision = recipe->decide(event, {found}, now());
    QCOMPARE(decision.outcome, u"moved-by-person"_s);
    QCOMPARE(moveIn(decision)->from.id, stands);
    QCOMPARE(moveIn(decision)->to.id, u"132"_s);
    QCOMPARE(decision.commands.first().who, u"Ірина"_s);
    QVERIFY(decision.commands.first().reason.english().contains(u"Ірина"_s));
}

void PaymentMoneyTest::aMoveIsMadeOnceForEachWish()
{
    const auto recipe = made();
    Event event = withDone(paid(8000), added(u"10482-2"_s, 8000));
    event.decisions.append(wish(u"move"_s, u"part"_s));
    MoveStage move;
    move.ref = {u"10482"_s, u"20482"_s};
    event = withDone(event, move);
    // Somebody moved the order back since: that was the last word.
    QCOMPARE(recipe->decide(event, {order(10000, {entry(u"10482-2"_s, 8000)})}, now()).outcome, u"part"_s);
}

void PaymentMoneyTest::nothingElseIsMovedAnyway()
{
    const auto recipe = made();
    for (const QString &outcome : {u"order-unknown"_s, u"other-currency"_s, u"paid-in-full"_s, u"refund"_s}) {
        Event event = paid(8000);
        event.outcome = outcome;
        const auto accepted = recipe->accept(event, wish(u"move"_s, outcome));
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().kind, Error::Kind::Rejected);
    }
    Event event = paid(8000);
    event.outcome = u"part"_s;
    QVERIFY(!recipe->accept(event, wish(u"move"_s, u"part"_s, {{"order"_L1, u"777"_s}})));
    QVERIFY(!recipe->accept(event, wish(u"dance"_s, u"part"_s)));
}

void PaymentMoneyTest::whatThePayerTypedMustWait_data()
{
    QTest::addColumn<bool>("typed");
    QTest::addColumn<int>("daysOld");
    QTest::addColumn<QString>("stands");
    QTest::addColumn<bool>("assigned");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("waiting") << true << 3 << u"121"_s << false << u"booking"_s;
    QTest::newRow("typed, elsewhere") << true << 3 << u"140"_s << false << u"not-waiting"_s;
    QTest::newRow("typed, elsewhere, assigned") << true << 3 << u"140"_s << true << u"booking"_s;
    QTest::newRow("signed, elsewhere") << false << 3 << u"140"_s << false << u"booking"_s;
    QTest::newRow("typed, old") << true << 400 << u"121"_s << false << u"old-order"_s;
    QTest::newRow("signed, old") << false << 400 << u"121"_s << false << u"old-order"_s;
    QTest::newRow("old, assigned") << true << 400 << u"121"_s << true << u"booking"_s;
    QTest::newRow("just within") << true << 170 << u"121"_s << false << u"booking"_s;
}

void PaymentMoneyTest::whatThePayerTypedMustWait()
{
    QFETCH(bool, typed);
    QFETCH(int, daysOld);
    QFETCH(QString, stands);
    QFETCH(bool, assigned);
    QFETCH(QString, outcome);
    const auto recipe = made();
    Event event = paid(10000);
    if (typed) {
        event.payment.reference = u"WFP-953-68fa6ad40fa79"_s;
        event.payment.typedFields = {{u"Номер замовлення"_s, u"№ 10 482"_s}};
        event.payment.typedFieldsConfirmed = true;
    }
    if (assigned)
        event.allocations = {{{u"10482"_s}, uah(10000)}};
    const auto asked = recipe->ask(event, now());
    QVERIFY(std::holds_alternative<Questions>(asked));
    const OrderQuery query = std::get<Questions>(asked).orders.first();
    QCOMPARE(query.number.value, u"10482"_s);
    QCOMPARE(query.waitingStages, QStringList{u"121"_s});
    QCOMPARE(query.madeSince, now().addMonths(-6));
    OrderFound found = order(10000, {}, stands);
    found.madeAt = now().addDays(-daysOld);
    const Decision decision = recipe->decide(event, {found}, now());
    QCOMPARE(decision.outcome, outcome);
    QCOMPARE(decision.suggestFor.has_value(), outcome != "booking"_L1);
    if (outcome == "old-order"_L1)
        QVERIFY(decision.reason.english().contains(u"2025-10-17"_s));
}

void PaymentMoneyTest::twoNumbersAreBothProposed()
{
    Event event = paid(10000);
    event.payment.reference = u"WFP-953"_s;
    event.payment.typedFields = {{u"Номер замовлення"_s, u"10482, 10483"_s}};
    event.payment.typedFieldsConfirmed = true;
    const auto recipe = made();
    const auto answer = recipe->ask(event, now());
    const Decision decision = std::get<Decision>(answer);
    QCOMPARE(decision.outcome, u"two-numbers"_s);
    QCOMPARE(decision.suggestions.size(), 2);
    QCOMPARE(decision.suggestions[0].number.value, u"10482"_s);
    QCOMPARE(decision.suggestions[1].number.value, u"10483"_s);
    QCOMPARE(decision.suggestFor->named.size(), 2);
    QVERIFY(recipe->keys(event).isEmpty());
}

void PaymentMoneyTest::bothSumsOfAForeignCurrencyAreSaid()
{
    Event event = paid(10000);
    event.payment.amount = {10000, u"USD"_s};
    event.payment.base = uah(415000);
    const Decision decision = made()->decide(event, {order(500000)}, now());
    QCOMPARE(decision.outcome, u"other-currency"_s);
    for (const Money &sum : {event.payment.amount, *event.payment.base, uah(500000)})
        QVERIFY(decision.reason.english().contains(sum.shown()));
}

void PaymentMoneyTest::whatWentBackIsPrepared_data()
{
    QTest::addColumn<qint64>("back");
    QTest::addColumn<QString>("entry");
    QTest::newRow("all of it") << qint64(10000) << u"10482-2/R100.00"_s;
    QTest::newRow("a part") << qint64(2500) << u"10482-2/R25.00"_s;
    QTest::newRow("voided, without a sum") << qint64(0) << u"10482-2/R100.00"_s;
}

void PaymentMoneyTest::whatWentBackIsPrepared()
{
    QFETCH(qint64, back);
    QFETCH(QString, entry);
    const QJsonArray fields{QJsonObject{{"field"_L1, u"305"_s}, {"from"_L1, u"fee"_s}},
        QJsonObject{{"field"_L1, u"306"_s}, {"from"_L1, u"amount"_s}},
        QJsonObject{{"field"_L1, u"304"_s}, {"value"_L1, 4}}};
    const auto recipe = made({{"fields"_L1, fields}});
    Event event = returned(back);
    event.payment.fee = uah(200);
    const auto asked = recipe->ask(event, now());
    QVERIFY(std::get<Questions>(asked).orders.first().paymentIds.contains(entry));
    const Decision decision
        = recipe->decide(event, {order(10000, {this->entry(u"10482-2"_s, 10000)}, u"132"_s)}, now());
    QCOMPARE(decision.kind, Decision::Kind::Attention);
    QCOMPARE(decision.outcome, u"refund-after-booking"_s);
    QVERIFY(decision.commands.isEmpty());
    QCOMPARE(decision.prepared.size(), 1); // no stage is set for it
    const AddEntry minus = std::get<AddEntry>(decision.prepared.first().action);
    QCOMPARE(minus.paymentId, entry);
    QCOMPARE(minus.amount, uah(back == 0 ? -10000 : -back));
    QCOMPARE(minus.date, QDate(2026, 11, 21));
    QCOMPARE(minus.paidBefore, uah(10000));
    QCOMPARE(minus.fields.size(), 2); // the fee does not come back
    QCOMPARE(minus.fields.first().value.toString(), minus.amount.decimal());
}

void PaymentMoneyTest::aConfirmedReturnIsBookedOnce()
{
    const auto recipe = made({{"refundStage"_L1, u"121"_s}});
    Event event = returned(10000);
    OrderFound found = order(10000, {entry(u"10482-2"_s, 10000)}, u"132"_s);
    QCOMPARE(recipe->decide(event, {found}, now()).prepared.size(), 2);
    const Result<Recipe::Accepted> accepted = recipe->accept(event, wish(u"refund"_s, event.outcome));
    QVERIFY(accepted);
    event.decisions.append(accepted->decision);
    QVERIFY(!recipe->accept(event, wish(u"refund"_s, event.outcome))); // once

    const Decision first = recipe->decide(event, {found}, now());
    QCOMPARE(first.kind, Decision::Kind::Plan);
    QCOMPARE(first.commands.size(), 1); // the stage follows when the entry is there
    QCOMPARE(first.commands.first().who, u"Ірина"_s);
    const AddEntry minus = std::get<AddEntry>(first.commands.first().action);
    QCOMPARE(minus.amount, uah(-10000));
    event = withDone(event, minus, u"91005:1"_s);
    QCOMPARE(recipe->decide(event, {found}, now()).kind, Decision::Kind::Waiting); // not to be seen yet
    found.entries.append(entry(minus.paymentId, -10000));
    const Decision second = recipe->decide(event, {found}, now());
    QCOMPARE(second.kind, Decision::Kind::Plan);
    QCOMPARE(moveIn(second)->from.id, u"132"_s);
    QCOMPARE(moveIn(second)->to.id, u"121"_s);
    MoveStage moved = *moveIn(second);
    event = withDone(event, moved);
    found.stage.id = u"121"_s;
    const Decision last = recipe->decide(event, {found}, now());
    QCOMPARE(last.kind, Decision::Kind::Done);
    QCOMPARE(last.outcome, u"refunded"_s);
    found.stage.id = u"132"_s; // a person moved it on again
    QCOMPARE(recipe->decide(event, {found}, now()).kind, Decision::Kind::Done);
}

void PaymentMoneyTest::theSecondReturnProposesTheDifference()
{
    const auto recipe = made();
    Event event = returned(2500);
    event.decisions.append(recipe->accept(event, wish(u"refund"_s, event.outcome))->decision);
    event = withDone(event, added(u"10482-2/R25.00"_s, -2500));
    const OrderFound found
        = order(10000, {entry(u"10482-2"_s, 10000), entry(u"10482-2/R25.00"_s, -2500)}, u"132"_s);
    QCOMPARE(recipe->decide(event, {found}, now()).outcome, u"refunded"_s); // the same notice once more
    event.payment.refunded = uah(4000);
    const Decision decision = recipe->decide(event, {found}, now());
    QCOMPARE(decision.outcome, u"refund-after-booking"_s);
    const AddEntry minus = std::get<AddEntry>(decision.prepared.first().action);
    QCOMPARE(minus.amount, uah(-1500));
    QCOMPARE(minus.paymentId, u"10482-2/R40.00"_s);
}

void PaymentMoneyTest::theStageFollowsTheReturn_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("back");
    QTest::addColumn<QString>("stands");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QString>("moves");
    QTest::newRow("something is missing now")
        << qint64(10000) << qint64(2500) << u"132"_s << false << u"150"_s;
    QTest::newRow("the person keeps it") << qint64(10000) << qint64(2500) << u"132"_s << true << QString();
    QTest::newRow("what was too much") << qint64(9000) << qint64(1000) << u"121"_s << false << u"132"_s;
    QTest::newRow("too much, on already") << qint64(9000) << qint64(1000) << u"132"_s << false << QString();
    QTest::newRow("elsewhere") << qint64(10000) << qint64(2500) << u"140"_s << false << QString();
}

void PaymentMoneyTest::theStageFollowsTheReturn()
{
    QFETCH(qint64, due);
    QFETCH(qint64, back);
    QFETCH(QString, stands);
    QFETCH(bool, keeps);
    QFETCH(QString, moves);
    const auto recipe = made({{"refundStage"_L1, u"150"_s}});
    Event event = returned(back);
    QJsonObject arguments;
    if (keeps)
        arguments.insert("keepStage"_L1, true);
    event.decisions.append(recipe->accept(event, wish(u"refund"_s, event.outcome, arguments))->decision);
    const QString id = paymenttoorder::returnId(u"10482-2"_s, uah(back));
    event = withDone(event, added(id, -back));
    const Decision decision
        = recipe->decide(event, {order(due, {entry(u"10482-2"_s, 10000), entry(id, -back)}, stands)}, now());
    const MoveStage *move = moveIn(decision);
    QCOMPARE(move ? move->to.id : QString(), moves);
}

void PaymentMoneyTest::theSumThatWentBackIsAskedFor()
{
    const auto recipe = made();
    Event event = returned(2500);
    event.proof = Proof::Signed; // signed, but the sum is covered by no signature
    QVERIFY(std::get<Questions>(recipe->ask(event, now())).proof);
    event.proof = Proof::Asked;
    event.payment.state = PaymentState::Refunding;
    event.payment.refunded = uah(0);
    QCOMPARE(std::get<Decision>(recipe->ask(event, now())).outcome, u"refund-pending"_s);
    event = returned(2500);
    event.past.clear();
    QCOMPARE(recipe->decide(event, {order(10000)}, now()).outcome, u"refund"_s);
    // The service may also leave the status as it was.
    event = returned(2500);
    event.payment.state = PaymentState::Paid;
    QVERIFY(!std::get<Questions>(recipe->ask(event, now())).orders.isEmpty());
    QCOMPARE(recipe->decide(event, {order(10000, {entry(u"10482-2"_s, 10000)})}, now()).outcome,
        u"refund-after-booking"_s);
}

void PaymentMoneyTest::ofASplitPaymentAPersonSaysWhatWentBack()
{
    const auto recipe = made();
    Event event = returned(2500);
    event.past.clear();
    event.allocations = {{{u"10482"_s}, uah(6000)}, {{u"10483"_s}, uah(4000)}};
    const OrderFound first = order(6000, {entry(u"10482-2"_s, 6000)}, u"132"_s);
    OrderFound second = order(4000, {entry(u"10482-2"_s, 4000)}, u"132"_s);
    second.ref = {u"10483"_s, u"20483"_s};
    const Decision decision = recipe->decide(event, {first, second}, now());
    QCOMPARE(decision.outcome, u"refund-after-booking"_s);
    QVERIFY(decision.prepared.isEmpty());
    const auto parts = [](const QString &number, const QString &amount) {
        return QJsonObject{
            {"parts"_L1, QJsonArray{QJsonObject{{"order"_L1, number}, {"amount"_L1, amount}}}}};
    };
    QVERIFY(!recipe->accept(event, wish(u"refund"_s, event.outcome)));
    QVERIFY(!recipe->accept(event, wish(u"refund"_s, event.outcome, parts(u"10483"_s, u"20.00"_s))));
    QVERIFY(!recipe->accept(event, wish(u"refund"_s, event.outcome, parts(u"777"_s, u"25.00"_s))));
    const auto accepted
        = recipe->accept(event, wish(u"refund"_s, event.outcome, parts(u"10483"_s, u"25.00"_s)));
    QVERIFY(accepted);
    event.decisions.append(accepted->decision);
    const Decision booked = recipe->decide(event, {first, second}, now());
    QCOMPARE(booked.commands.size(), 1);
    const AddEntry minus = std::get<AddEntry>(booked.commands.first().action);
    QCOMPARE(minus.ref.order, u"10483"_s);
    QCOMPARE(minus.amount, uah(-2500));
}

void PaymentMoneyTest::aWholeReturnOfASplitPaymentIsClear()
{
    const auto recipe = made();
    Event event = returned(10000);
    event.past.clear();
    event.allocations = {{{u"10482"_s}, uah(6000)}, {{u"10483"_s}, uah(4000)}};
    OrderFound second = order(4000, {entry(u"10482-2"_s, 4000)}, u"132"_s);
    second.ref = {u"10483"_s, u"20483"_s};
    const Decision decision
        = recipe->decide(event, {order(6000, {entry(u"10482-2"_s, 6000)}, u"132"_s), second}, now());
    QCOMPARE(decision.prepared.size(), 2);
    QCOMPARE(std::get<AddEntry>(decision.prepared[0].action).amount, uah(-6000));
    QCOMPARE(std::get<AddEntry>(decision.prepared[1].action).amount, uah(-4000));
}

void PaymentMoneyTest::aClosedDayIsConfirmedFirst()
{
    const auto recipe = made({{"closedUntil"_L1, u"2026-11-30"_s}});
    Event event = paid(10000);
    const Decision asks = recipe->decide(event, {order(10000)}, now());
    QCOMPARE(asks.outcome, u"closed-period"_s);
    QCOMPARE(asks.kind, Decision::Kind::Attention);
    QVERIFY(asks.reason.english().contains(u"2026-12-01"_s));
    QVERIFY(!recipe->accept(event, wish(u"confirm"_s, {})));
    event.outcome = asks.outcome;
    const auto accepted = recipe->accept(event, wish(u"confirm"_s, event.outcome));
    QVERIFY(accepted);
    Event confirmed = event;
    confirmed.decisions.append(accepted->decision);
    const Decision books = recipe->decide(confirmed, {order(10000)}, now());
    QCOMPARE(std::get<AddEntry>(books.commands.first().action).date, QDate(2026, 12, 1));
    QCOMPARE(books.commands.first().who, u"Ірина"_s);
    // Whoever assigns the payment then confirms the day as well.
    Event assigned = event;
    assigned.allocations = {{{u"10482"_s}, uah(10000)}};
    assigned.decisions.append(wish(u"match"_s, u"closed-period"_s));
    QCOMPARE(recipe->decide(assigned, {order(10000)}, now()).outcome, u"booking"_s);
    assigned.decisions.last().outcome = u"no-number"_s;
    QCOMPARE(recipe->decide(assigned, {order(10000)}, now()).outcome, u"closed-period"_s);
    // An open day needs nobody.
    const auto open = made({{"closedUntil"_L1, u"2026-11-20"_s}});
    QCOMPARE(open->decide(event, {order(10000)}, now()).outcome, u"booking"_s);
}

void PaymentMoneyTest::aClosedDayMayBeReplacedSilently()
{
    const auto recipe = made({{"closedUntil"_L1, u"2026-11-21"_s}, {"closedPeriod"_L1, u"open-day"_s}});
    const Decision books = recipe->decide(paid(10000), {order(10000)}, now());
    QCOMPARE(std::get<AddEntry>(books.commands.first().action).date, QDate(2026, 11, 22));
    QVERIFY(books.reason.english().contains(u"first open day"_s));
}

void PaymentMoneyTest::theOrderSaysIt_data()
{
    QTest::addColumn<QJsonValue>("comment");
    QTest::addColumn<bool>("written");
    QTest::addColumn<bool>("atLedger");
    QTest::newRow("as nothing is set") << QJsonValue(QJsonValue::Undefined) << false << false;
    QTest::newRow("off") << QJsonValue(u"off"_s) << false << false;
    QTest::newRow("order") << QJsonValue(u"order"_s) << true << false;
    QTest::newRow("ledger") << QJsonValue(u"ledger"_s) << true << true;
    QTest::newRow("false, as the first version wrote") << QJsonValue(false) << false << false;
    QTest::newRow("true, as the first version wrote") << QJsonValue(true) << true << false;
}

void PaymentMoneyTest::theOrderSaysIt()
{
    QFETCH(QJsonValue, comment);
    QFETCH(bool, written);
    QFETCH(bool, atLedger);
    const QString frame = u"{amount} від {payer}, платіж {payment} ({order}, {date}) {nothing}"_s;
    for (const bool hasFrame : {false, true}) {
        QJsonObject settings;
        if (!comment.isUndefined())
            settings.insert("comment"_L1, comment);
        if (hasFrame)
            settings.insert("commentText"_L1, frame);
        const Decision decision = made(settings)->decide(paid(10000), {order(10000)}, now());
        const AddComment *said = commentIn(decision);
        QCOMPARE(said != nullptr, written);
        if (!said)
            continue;
        QCOMPARE(said->atLedger, atLedger);
        QVERIFY(said->text.endsWith(said->mark) && said->mark.size() > 8);
        for (const QString &word : {uah(10000).shown(), u"Олена Коваль"_s, u"10482-2"_s})
            QVERIFY2(said->text.contains(word), qPrintable(said->text));
        if (hasFrame)
            QVERIFY(said->text.contains(u"(10482, 21.11.2026) {nothing}"_s));
    }
}

void PaymentMoneyTest::whatIsMissingIsToldOnceForEachState()
{
    const auto recipe = made({{"tellMissing"_L1, true}, {"language"_L1, u"en"_s}});
    Event event = paid(800000);
    const OrderFound found = order(1025050, {entry(u"10482-2"_s, 800000)});
    const Decision decision = recipe->decide(event, {found}, now());
    QCOMPARE(decision.kind, Decision::Kind::Plan);
    QVERIFY(decision.isFinal);
    QCOMPARE(decision.outcome, u"part"_s);
    const AddComment said = *commentIn(decision);
    QVERIFY(said.forAssignee && said.once);
    QVERIFY2(said.text.startsWith(u"8\u00A0000.00\u00A0UAH of 10\u00A0250.50\u00A0UAH came for order 10482; "
                                  u"2\u00A0250.50\u00A0UAH is missing."_s),
        qPrintable(said.text));
    event = withDone(event, said);
    const Decision again = recipe->decide(event, {found}, now());
    QCOMPARE(again.kind, Decision::Kind::Done);
    QCOMPARE(again.outcome, u"part"_s);
    const OrderFound more = order(1025050, {entry(u"10482-2"_s, 800000), entry(u"10482-3"_s, 100000)});
    const Decision next = recipe->decide(event, {more}, now());
    QVERIFY(commentIn(next));
    QVERIFY(commentIn(next)->mark != said.mark);
    QVERIFY(!commentIn(made()->decide(paid(800000), {found}, now())));
}

QTEST_GUILESS_MAIN(PaymentMoneyTest)
#include "paymentmoney_test.moc"
