#include "tests/support/world.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// Money as accountants see it, with everything real but the vendors, on each kind of target.
class MoneyOutcomesTest : public QObject
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

    static QJsonObject &settings(World &world) { return world.setup().routes.first().settings; }
    static QJsonObject listed() { return {{"notify"_L1, QJsonArray{u"list"_s}}}; }

    static void acts(
        World &world, const QString &kind, const QString &reference, const QJsonObject &arguments = {})
    {
        const EventId event = world.event(reference).event.id;
        world.endHard();
        Result<Transaction> transaction = Transaction::begin(world.workspace().database());
        QVERIFY(transaction);
        Act act;
        act.kind = kind;
        act.event = event;
        act.arguments = arguments;
        act.who = u"Ірина"_s;
        act.at = world.clock().now();
        QVERIFY(ActStore(world.workspace().database()).add(act));
        QVERIFY(transaction->commit());
    }

    static void refunds(World &world, const QString &reference, const QString &amount)
    {
        world.does(u"wayforpay/refund"_s,
            {{"reference"_L1, reference}, {"amount"_L1, amount}, {"notify"_L1, QJsonArray{u"list"_s}}});
        world.clock().move(std::chrono::minutes(2)); // the list tells it
    }

    static QString bookedAt(World &world, const QString &number)
    {
        Money sum{0, u"UAH"_s};
        const QList<World::Entry> entries = world.entriesOf(number);
        for (const World::Entry &entry : entries)
            sum = sum + parseMoney(entry.amount, u"UAH"_s).value_or(Money{0, u"UAH"_s});
        return sum.decimal();
    }

    static QStringList commentsAt(World &world, const QString &number)
    {
        QStringList texts;
        const QJsonObject state = world.sandbox().state(world.vendor());
        if (world.target() == World::Target::Planfix) {
            const QJsonArray comments = state.value("comments"_L1).toArray();
            for (const QJsonValue &comment : comments) {
                if (QString::number(comment["task"_L1].toInteger()) == number)
                    texts.append(comment["description"_L1].toString());
            }
            return texts;
        }
        const QJsonArray deals = state.value("deals"_L1).toArray();
        for (const QJsonValue &deal : deals) {
            const QJsonArray comments
                = deal["number"_L1].toString() == number ? deal["comments"_L1].toArray() : QJsonArray();
            for (const QJsonValue &comment : comments)
                texts.append(comment.toString());
        }
        return texts;
    }

    static bool journalSays(World &world, const QString &reference, const QString &words)
    {
        const auto lines = Journal(world.workspace().database()).ofEvent(world.event(reference).event.id);
        const QList<JournalLine> all = lines.value_or(QList<JournalLine>());
        return std::any_of(all.cbegin(), all.cend(), [&](const JournalLine &line) {
            return line.kind == "act"_L1 && line.text.english().contains(words);
        });
    }

private Q_SLOTS:
    void halfOfItMovesTheOrderOn_data() { targets(); }
    void halfOfItMovesTheOrderOn();
    void aPersonMovesTheOrderAnyway_data() { targets(); }
    void aPersonMovesTheOrderAnyway();
    void aReturnIsPreparedAndBookedOnce_data() { targets(); }
    void aReturnIsPreparedAndBookedOnce();
    void aReturnIsBookedOnceWhateverBreaks_data();
    void aReturnIsBookedOnceWhateverBreaks();
    void theStageStaysWhenThePersonSaysSo();
    void theRestOfASplitGoesToTheOrderWithoutASum_data() { targets(); }
    void theRestOfASplitGoesToTheOrderWithoutASum();
    void twoTypedNumbersAreProposed_data() { targets(); }
    void twoTypedNumbersAreProposed();
    void anOldOrderIsNotMeant_data() { targets(); }
    void anOldOrderIsNotMeant();
    void ofTwoYearsTheNewOrderIsMeant();
    void aClosedDayIsConfirmed_data() { targets(); }
    void aClosedDayIsConfirmed();
    void theOrderSaysItOnce_data();
    void theOrderSaysItOnce();
    void aRefusedCommentHoldsNothingUp();
};

void MoneyOutcomesTest::halfOfItMovesTheOrderOn()
{
    QFETCH(World::Target, target);
    World world(target);
    const QString end = target == World::Target::Planfix ? u"136"_s : u"FINAL_INVOICE"_s;
    const QJsonObject half{{"share"_L1, u"50"_s}, {"stage"_L1, world.paidStage()}};
    settings(world).insert("thresholds"_L1, QJsonArray{half});
    settings(world).insert("paidStage"_L1, end);
    settings(world).insert("toleranceUnder"_L1, u"0.50"_s);
    world.hasOrder(u"30482"_s, u"200"_s);
    const QString first = world.pays(u"30482"_s, u"100"_s, listed());
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(first), u"prepaid"_s);
    QCOMPARE(world.state(first), u"done"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    const QString second = world.pays(u"30482"_s, u"99.60"_s, listed());
    world.clock().move(std::chrono::minutes(2));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(second), u"paid-in-full"_s);
    QVERIFY(world.event(second).event.reason.english().contains(u"tolerated"_s));
    QCOMPARE(world.stageOf(u"30482"_s), end);
    QCOMPARE(world.movesOf(u"30482"_s), 2);
}

void MoneyOutcomesTest::aPersonMovesTheOrderAnyway()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"80"_s, listed());
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"part"_s);
    acts(world, u"move"_s, payment);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"moved-by-person"_s);
    QCOMPARE(world.state(payment), u"done"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.movesOf(u"30482"_s), 1);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QVERIFY(journalSays(world, payment, u"Ірина decided to move"_s));
    const auto event = EventStore(world.workspace().database()).load(world.event(payment).event.id);
    QVERIFY(event && *event);
    QCOMPARE((*event)->past.last().who, u"Ірина"_s);
    QCOMPARE((*event)->decisions.size(), 1);
    acts(world, u"move"_s, payment); // there is nothing left to move
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void MoneyOutcomesTest::aReturnIsPreparedAndBookedOnce()
{
    QFETCH(World::Target, target);
    World world(target);
    settings(world).insert("refundStage"_L1, world.waitingStage());
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, listed());
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    refunds(world, payment, u"25"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"refund-after-booking"_s);
    QCOMPARE(world.event(payment).notes.prepared.size(), 2);
    QCOMPARE(std::get<AddEntry>(world.event(payment).notes.prepared.first().action).amount.minor, -2500);
    QCOMPARE(bookedAt(world, u"30482"_s), u"100.00"_s); // nothing was undone
    acts(world, u"refund"_s, payment);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"refunded"_s);
    QCOMPARE(world.state(payment), u"done"_s);
    QCOMPARE(bookedAt(world, u"30482"_s), u"75.00"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
    QCOMPARE(world.movesOf(u"30482"_s), 2);
    QVERIFY(world.event(payment).notes.prepared.isEmpty());
    QVERIFY(journalSays(world, payment, u"Ірина confirmed"_s));

    world.does(u"wayforpay/status"_s, {{"reference"_L1, payment}, {"status"_L1, u"Refunded"_s}}); // once more
    world.clock().move(std::chrono::minutes(2));
    acts(world, u"refund"_s, payment);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(bookedAt(world, u"30482"_s), u"75.00"_s);

    refunds(world, payment, u"15"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"refund-after-booking"_s);
    QCOMPARE(std::get<AddEntry>(world.event(payment).notes.prepared.first().action).amount.minor, -1500);
    acts(world, u"refund"_s, payment);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"refunded"_s);
    QCOMPARE(bookedAt(world, u"30482"_s), u"60.00"_s);
}

void MoneyOutcomesTest::aReturnIsBookedOnceWhateverBreaks_data()
{
    QTest::addColumn<World::Target>("target");
    QTest::addColumn<bool>("isLost");
    QTest::newRow("tasks: an answer is lost") << World::Target::Planfix << true;
    QTest::newRow("tasks: the process ends") << World::Target::Planfix << false;
    QTest::newRow("payments: an answer is lost") << World::Target::Deals << true;
    QTest::newRow("payments: the process ends") << World::Target::Deals << false;
    QTest::newRow("money field: an answer is lost") << World::Target::DealsWithMoneyField << true;
    QTest::newRow("money field: the process ends") << World::Target::DealsWithMoneyField << false;
}

// Between the confirmation and the end, at the n-th request for n = 0, 1, 2, … until none is left.
void MoneyOutcomesTest::aReturnIsBookedOnceWhateverBreaks()
{
    QFETCH(World::Target, target);
    QFETCH(bool, isLost);
    bool wasReached = true;
    int n = 0;
    for (; wasReached; ++n) {
        wasReached = false;
        World world(target);
        settings(world).insert("refundStage"_L1, world.waitingStage());
        world.hasOrder(u"30482"_s, u"100"_s);
        const QString payment = world.pays(u"30482"_s, u"100"_s, listed());
        QVERIFY(world.runUntilIdle(std::chrono::seconds(50)));
        refunds(world, payment, u"25"_s);
        QVERIFY(world.runUntilIdle(std::chrono::seconds(50)));
        acts(world, u"refund"_s, payment);
        int requests = 0;
        bool isDead = false;
        world.setRequestGate([&](bool isAfter) {
            if (isDead)
                return World::Gate::Fail;
            if (!isAfter || requests++ != n)
                return World::Gate::Pass;
            wasReached = true;
            isDead = !isLost;
            return World::Gate::Fail;
        });
        if (isLost) {
            QVERIFY(world.runUntilIdle(std::chrono::seconds(50)));
        } else {
            (void)world.startEngine();
            QTRY_VERIFY_WITH_TIMEOUT(isDead || world.outcome(payment) == "refunded"_L1, 30000);
            world.endHard();
            isDead = false;
        }
        world.setRequestGate({});
        world.clock().move(std::chrono::minutes(2));
        QVERIFY(world.runUntilIdle(std::chrono::seconds(50)));
        QVERIFY2(world.outcome(payment) == "refunded"_L1,
            qPrintable(u"n = %1: %2"_s.arg(n).arg(world.event(payment).event.reason.english())));
        QCOMPARE(bookedAt(world, u"30482"_s), u"75.00"_s);
        QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
        QCOMPARE(world.movesOf(u"30482"_s), 2);
    }
    QVERIFY2(n > 3, "the story has more points than that");
}

void MoneyOutcomesTest::theStageStaysWhenThePersonSaysSo()
{
    World world;
    settings(world).insert("refundStage"_L1, world.waitingStage());
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, listed());
    QVERIFY(world.runUntilIdle());
    refunds(world, payment, u"100"_s);
    QVERIFY(world.runUntilIdle());
    acts(world, u"refund"_s, payment, {{"keepStage"_L1, true}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"refunded"_s);
    QCOMPARE(bookedAt(world, u"30482"_s), u"0.00"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
}

void MoneyOutcomesTest::theRestOfASplitGoesToTheOrderWithoutASum()
{
    QFETCH(World::Target, target);
    World world(target);
    settings(world).insert("toleranceUnder"_L1, u"1 %"_s);
    world.hasOrder(u"30482"_s, u"60"_s);
    world.hasOrder(u"30483"_s, u"40.30"_s);
    const QString payment = world.pays(u"99999"_s, u"100"_s, listed());
    QVERIFY(world.runUntilIdle());
    acts(world, u"match"_s, payment,
        {{"parts"_L1,
            QJsonArray{QJsonObject{{"order"_L1, u"30482"_s}, {"amount"_L1, u"60.00"_s}},
                QJsonObject{{"order"_L1, u"30483"_s}}}}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(bookedAt(world, u"30482"_s), u"60.00"_s);
    QCOMPARE(bookedAt(world, u"30483"_s), u"40.00"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(world.stageOf(u"30483"_s), world.paidStage()); // 0.30 less is within 1 %
}

void MoneyOutcomesTest::twoTypedNumbersAreProposed()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"60"_s);
    world.hasOrder(u"30483"_s, u"100"_s);
    const QString payment = world.pays(u"x"_s, u"100"_s,
        {{"notify"_L1, QJsonArray{u"list"_s}}, {"reference"_L1, u"WFP-953-68fa6ad40fa79"_s},
            {"typedOrder"_L1, u"№ 30 482, 30483-2"_s}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"two-numbers"_s);
    const QList<OrderSuggestion> suggestions = world.event(payment).notes.suggestions;
    QCOMPARE(suggestions.size(), 2);
    QCOMPARE(suggestions[0].number.value, u"30483"_s); // the same sum
    QCOMPARE(suggestions[1].number.value, u"30482"_s);
    QVERIFY(bookedAt(world, u"30482"_s) == "0.00"_L1 && bookedAt(world, u"30483"_s) == "0.00"_L1);
}

void MoneyOutcomesTest::anOldOrderIsNotMeant()
{
    QFETCH(World::Target, target);
    World world(target);
    const bool isTask = target == World::Target::Planfix;
    world.does(isTask ? u"planfix/order"_s : u"bitrix24/deal"_s,
        {{"number"_L1, u"30482"_s}, {"due"_L1, u"100"_s}, {"madeDaysAgo"_L1, 400}});
    const QString payment = world.pays(u"30482"_s, u"100"_s, listed());
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"old-order"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    acts(world, u"match"_s, payment, {{"parts"_L1, QJsonArray{QJsonObject{{"order"_L1, u"30482"_s}}}}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
}

void MoneyOutcomesTest::ofTwoYearsTheNewOrderIsMeant()
{
    for (const World::Target target : {World::Target::Deals, World::Target::DealsWithMoneyField}) {
        World world(target);
        world.does(
            u"bitrix24/deal"_s, {{"number"_L1, u"17"_s}, {"due"_L1, u"100"_s}, {"madeDaysAgo"_L1, 360}});
        const QString made
            = QString::number(world.does(u"bitrix24/deal"_s, {{"number"_L1, u"17"_s}, {"due"_L1, u"100"_s}})
                                  .value("id"_L1)
                                  .toInteger());
        const QString payment = world.pays(u"17"_s, u"100"_s, listed());
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
        const auto event = EventStore(world.workspace().database()).load(world.event(payment).event.id);
        QCOMPARE(refOf((*event)->past.first().action).order, made);
    }
}

void MoneyOutcomesTest::aClosedDayIsConfirmed()
{
    QFETCH(World::Target, target);
    World world(target);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    settings(world).insert("closedUntil"_L1, today.addDays(2).toString(Qt::ISODate));
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, listed());
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"closed-period"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    acts(world, u"confirm"_s, payment);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    if (target == World::Target::Planfix)
        QCOMPARE(world.entriesOf(u"30482"_s).first().date, today.addDays(3).toString(u"dd-MM-yyyy"_s));
    QVERIFY(journalSays(world, payment, u"Ірина confirmed"_s));
}

void MoneyOutcomesTest::theOrderSaysItOnce_data()
{
    QTest::addColumn<World::Target>("target");
    QTest::addColumn<bool>("isLost");
    QTest::newRow("tasks") << World::Target::Planfix << false;
    QTest::newRow("tasks, answers are lost") << World::Target::Planfix << true;
    QTest::newRow("deals") << World::Target::Deals << false;
    QTest::newRow("deals, answers are lost") << World::Target::Deals << true;
}

// Where answers are lost: the n-th one for n = 0, 1, 2, … until none is left.
void MoneyOutcomesTest::theOrderSaysItOnce()
{
    QFETCH(World::Target, target);
    QFETCH(bool, isLost);
    bool wasReached = true;
    int n = 0;
    for (; wasReached; ++n) {
        wasReached = false;
        World world(target);
        const bool isTask = target == World::Target::Planfix;
        settings(world).insert("comment"_L1, u"ledger"_s);
        settings(world).insert("tellMissing"_L1, true);
        settings(world).insert("language"_L1, u"en"_s);
        world.hasOrder(u"30482"_s, u"10250.50"_s);
        const QString payment = world.pays(u"30482"_s, u"8000"_s, listed());
        int answers = 0;
        world.setRequestGate([&](bool isAfter) {
            if (!isLost || !isAfter || answers++ != n)
                return World::Gate::Pass;
            wasReached = true;
            return World::Gate::Fail;
        });
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.outcome(payment), u"part"_s);
        QCOMPARE(world.state(payment), u"done"_s);
        QStringList said = commentsAt(world, u"30482"_s);
        if (isTask) {
            const QStringList atLedger
                = commentsAt(world, u"40482"_s); // beside the words of the entry itself
            QCOMPARE(atLedger.size(), 1);
            QVERIFY2(atLedger.first().contains(payment), qPrintable(atLedger.first()));
        } else {
            QCOMPARE(said.size(), 2);
            QVERIFY2(said.first().contains(payment), qPrintable(said.first()));
            said.removeFirst();
        }
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"is missing"_s), qPrintable(said.first()));
        if (isTask) {
            const QJsonArray comments = world.sandbox().state(u"planfix"_s).value("comments"_L1).toArray();
            QCOMPARE(comments.last()["recipients"_L1]["roles"_L1].toArray(), QJsonArray{u"assignee"_s});
        }
        world.setRequestGate({});
        acts(world, u"retry"_s, payment);
        QVERIFY(world.runUntilIdle());
        QCOMPARE(commentsAt(world, u"30482"_s).size(), isTask ? 1 : 2);
    }
    QVERIFY2(!isLost || n > 4, "the story has more points than that");
}

void MoneyOutcomesTest::aRefusedCommentHoldsNothingUp()
{
    World world;
    settings(world).insert("comment"_L1, u"order"_s);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, listed());
    world.fault(u"planfix"_s, u"forbid"_s, u"comments/"_s, 5);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QVERIFY(commentsAt(world, u"30482"_s).isEmpty());
}

QTEST_GUILESS_MAIN(MoneyOutcomesTest)
#include "moneyoutcomes_test.moc"
