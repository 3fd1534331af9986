#include "core/model/shadow.h"
#include "core/store/statement.h"
#include "core/store/watchstore.h"
#include "tests/support/world.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// A route in "watch" decides as one that works, writes nothing, and sees what people do.
class WatchTest : public QObject
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
    static void watch(World &world) { world.setup().routes.first().mode = RouteSetup::Mode::Watch; }
    static void work(World &world)
    {
        world.endHard();
        world.setup().routes.first().mode = RouteSetup::Mode::Work;
    }
    static int writesTo(World &world);
    static void personBooks(World &world, const QString &number, const QString &amount);
    static void personMoves(World &world, const QString &number, const QString &stage);
    static Shadow shadowOf(World &world, const QString &payment);
    template <typename T> static const WatchedCommand *commandOf(const Shadow &shadow)
    {
        for (const WatchedCommand &command : shadow.commands) {
            if (std::holds_alternative<T>(command.action))
                return &command;
        }
        return nullptr;
    }
    static void passes(World &world, std::chrono::minutes time);

private Q_SLOTS:
    void nothingIsWrittenWhateverComes_data() { targets(); }
    void nothingIsWrittenWhateverComes();
    void theWholePlanIsKept_data() { targets(); }
    void theWholePlanIsKept();
    void aPartAndItsRestMakeAMove_data() { targets(); }
    void aPartAndItsRestMakeAMove();
    void whatPeopleDoIsSeen_data() { targets(); }
    void whatPeopleDoIsSeen();
    void anotherSumIsSeen();
    void anotherOrderIsSeen();
    void anotherStageIsSeen();
    void twoOfTheSameSumAreTwo_data() { targets(); }
    void twoOfTheSameSumAreTwo();
    void looksGrowRareAndEnd();
    void workingDoesNotBookWhatPeopleBooked_data() { targets(); }
    void workingDoesNotBookWhatPeopleBooked();
    void workingBooksWhatNobodyDid_data() { targets(); }
    void workingBooksWhatNobodyDid();
    void watchingSendsNothingThatWasDecidedBefore();
    void aRestartGoesOnFollowing();
};

int WatchTest::writesTo(World &world)
{
    int writes = 0;
    const QJsonArray calls = world.sandbox().calls(world.vendor());
    for (const QJsonValue &call : calls)
        writes += call["write"_L1].toBool() && call["status"_L1].toInt() < 400
            ? 1
            : 0; // not what only asks for rights
    return writes;
}

void WatchTest::personBooks(World &world, const QString &number, const QString &amount)
{
    if (world.target() == World::Target::Planfix) {
        const QString today = world.clock().now().toString(u"dd-MM-yyyy"_s);
        world.does(u"planfix/entry"_s, {{"order"_L1, number}, {"amount"_L1, amount}, {"date"_L1, today}});
    } else if (world.target() == World::Target::Deals) {
        world.does(u"bitrix24/payment"_s, {{"number"_L1, number}, {"sum"_L1, amount}});
    } else {
        const QList<World::Entry> before = world.entriesOf(number);
        Money sum = *parseMoney(amount, u"UAH"_s);
        if (!before.isEmpty())
            sum = sum + *parseMoney(before.first().amount, u"UAH"_s);
        world.does(
            u"bitrix24/payment"_s, {{"number"_L1, number}, {"field"_L1, QString(sum.decimal() + u"|UAH"_s)}});
    }
}

void WatchTest::personMoves(World &world, const QString &number, const QString &stage)
{
    if (world.target() == World::Target::Planfix)
        world.does(u"planfix/status"_s, {{"number"_L1, number}, {"status"_L1, stage.toInt()}});
    else
        world.does(u"bitrix24/stage"_s, {{"number"_L1, number}, {"stage"_L1, stage}});
}

Shadow WatchTest::shadowOf(World &world, const QString &payment)
{
    const Result<std::optional<Shadow>> shadow
        = WatchStore(world.workspace().database()).of(world.event(payment).event.id);
    return shadow && *shadow ? **shadow : Shadow();
}

void WatchTest::passes(World &world, std::chrono::minutes time)
{
    for (std::chrono::minutes passed(0); passed < time;) {
        const std::chrono::minutes step = qMin(time - passed, std::chrono::minutes(60));
        world.clock().move(step);
        QVERIFY(world.runUntilIdle(std::chrono::seconds(1)));
        QVERIFY(world.runUntilIdle(std::chrono::seconds(1))); // what a look brought is stored
        passed += step;
    }
}

void WatchTest::nothingIsWrittenWhateverComes()
{
    QFETCH(World::Target, target);
    World world(target);
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.hasOrder(u"30483"_s, u"100"_s);
    world.hasOrder(u"30484"_s, u"100"_s);
    world.hasOrder(u"30485"_s, u"100"_s);
    world.setup().routes.first().settings.insert("comment"_L1, true);
    personMoves(world, u"30485"_s, target == World::Target::Planfix ? u"140"_s : u"LOSE"_s);
    personBooks(world, u"30484"_s, u"60"_s);
    const QString whole = world.pays(u"30482"_s, u"100"_s);
    const QString again = world.pays(u"30482"_s, u"100"_s);
    const QString part = world.pays(u"30483"_s, u"60"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    const QString byHand = world.pays(u"30484"_s, u"60"_s);
    const QString elsewhere = world.pays(u"30485"_s, u"100"_s);
    const QString unknown = world.pays(u"99999"_s, u"100"_s);
    const QString foreign = world.pays(u"30483"_s, u"10"_s, {{"currency"_L1, u"USD"_s}});
    const QString declined
        = world.pays(u"30483"_s, u"10"_s, {{"status"_L1, u"Declined"_s}, {"reasonCode"_L1, 1101}});
    const QString held = world.pays(u"30483"_s, u"10"_s, {{"status"_L1, u"WaitingAuthComplete"_s}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(whole), u"watched"_s);
    QCOMPARE(world.outcome(again), u"already-paid"_s); // had the first been booked
    QCOMPARE(shadowOf(world, part).outcome, u"part"_s);
    QCOMPARE(world.outcome(byHand), u"perhaps-booked"_s);
    QCOMPARE(shadowOf(world, elsewhere).outcome, u"other-stage"_s);
    QCOMPARE(world.outcome(unknown), u"order-unknown"_s);
    QCOMPARE(world.outcome(foreign), u"other-currency"_s);
    QCOMPARE(world.outcome(declined), u"not-paid"_s);
    QCOMPARE(world.outcome(held), u"held"_s);
    world.does(u"wayforpay/refund"_s, {{"reference"_L1, whole}, {"amount"_L1, u"100"_s}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(whole), u"refund-after-booking"_s);
    personBooks(world, u"30483"_s, u"60"_s);
    passes(world, std::chrono::hours(5));
    QCOMPARE(writesTo(world), 0);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    QCOMPARE(world.entriesOf(u"30483"_s).size(), 1);
    QCOMPARE(world.movesOf(u"30482"_s), 0);
    QCOMPARE(world.movesOf(u"30483"_s), 0);
    Statement commands(world.workspace().database(), u"select count(*) from command"_s, {});
    QVERIFY(commands.next());
    QCOMPARE(commands.number(0), 0);
    Statement calls(world.workspace().database(), u"select count(*) from call"_s, {});
    QVERIFY(calls.next());
    QCOMPARE(calls.number(0), 0);
}

void WatchTest::theWholePlanIsKept()
{
    QFETCH(World::Target, target);
    World world(target);
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    const Shadow shadow = shadowOf(world, payment);
    QCOMPARE(shadow.outcome, u"paid-in-full"_s);
    QCOMPARE(shadow.state, Shadow::State::Following);
    QCOMPARE(shadow.commands.size(), 2);
    const WatchedCommand *entry = commandOf<AddEntry>(shadow);
    const WatchedCommand *move = commandOf<MoveStage>(shadow);
    QVERIFY(entry && move);
    QCOMPARE(std::get<AddEntry>(entry->action).amount, (Money{100'00, u"UAH"_s}));
    QCOMPARE(std::get<AddEntry>(entry->action).paymentId, payment);
    QCOMPARE(std::get<MoveStage>(move->action).to.id, world.paidStage());
    QVERIFY(entry->at.isValid());
    const Result<QList<JournalLine>> journal = Journal(world.workspace().database()).ofEvent(shadow.event);
    QStringList lines;
    for (const JournalLine &line : *journal)
        lines.append(line.text.english());
    QCOMPARE(lines.filter(u"this route only watches"_s).size(), 2);
}

void WatchTest::aPartAndItsRestMakeAMove()
{
    QFETCH(World::Target, target);
    World world(target);
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString part = world.pays(u"30482"_s, u"60"_s);
    QVERIFY(world.runUntilIdle());
    const QString rest = world.pays(u"30482"_s, u"40"_s); // people have booked nothing yet
    QVERIFY(world.runUntilIdle());
    QCOMPARE(shadowOf(world, part).outcome, u"part"_s);
    QCOMPARE(shadowOf(world, rest).outcome, u"paid-in-full"_s);
    QVERIFY(commandOf<MoveStage>(shadowOf(world, rest)));
}

void WatchTest::whatPeopleDoIsSeen()
{
    QFETCH(World::Target, target);
    World world(target);
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    const QDateTime decided = world.clock().now();
    passes(world, std::chrono::hours(2));
    QCOMPARE(shadowOf(world, payment).state, Shadow::State::Following);
    QVERIFY(shadowOf(world, payment).looks > 1);
    personBooks(world, u"30482"_s, u"100"_s);
    passes(world, std::chrono::hours(4));
    Shadow shadow = shadowOf(world, payment);
    const WatchedCommand *entry = commandOf<AddEntry>(shadow);
    QCOMPARE(entry->sight.kind, Sight::Kind::Same);
    QVERIFY(entry->sight.notBefore >= decided.addSecs(600));
    QCOMPARE(entry->sight.exact, target == World::Target::Deals); // its payments have a time
    QCOMPARE(shadow.state, Shadow::State::Following); // not moved yet
    personMoves(world, u"30482"_s, world.paidStage());
    passes(world, std::chrono::hours(9));
    shadow = shadowOf(world, payment);
    QCOMPARE(commandOf<MoveStage>(shadow)->sight.kind, Sight::Kind::Same);
    QCOMPARE(shadow.state, Shadow::State::Seen);
    const int calls = world.callsTo(world.vendor());
    const int looks = shadow.looks;
    passes(world, std::chrono::hours(3));
    QCOMPARE(shadowOf(world, payment).looks, looks);
    // What is asked now is the hourly look's and the history's.
    QVERIFY(world.callsTo(world.vendor()) - calls < 80);
}

void WatchTest::anotherSumIsSeen()
{
    World world;
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    personBooks(world, u"30482"_s, u"10"_s);
    passes(world, std::chrono::hours(1));
    const Shadow wrong = shadowOf(world, payment);
    QCOMPARE(commandOf<AddEntry>(wrong)->sight.kind, Sight::Kind::OtherSum);
    QCOMPARE(commandOf<AddEntry>(wrong)->sight.amount, (Money{10'00, u"UAH"_s}));
    QCOMPARE(wrong.state, Shadow::State::Following);
    personBooks(world, u"30482"_s, u"100"_s); // and sets it right
    passes(world, std::chrono::hours(3));
    const Shadow right = shadowOf(world, payment);
    QCOMPARE(commandOf<AddEntry>(right)->sight.kind, Sight::Kind::Same);
}

void WatchTest::anotherOrderIsSeen()
{
    World world;
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.hasOrder(u"30428"_s, u"500"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    personBooks(world, u"30428"_s, u"100"_s); // two digits changed places
    passes(world, std::chrono::hours(48));
    const Shadow shadow = shadowOf(world, payment);
    QCOMPARE(commandOf<AddEntry>(shadow)->sight.kind, Sight::Kind::OtherOrder);
    QCOMPARE(commandOf<AddEntry>(shadow)->sight.order.value, u"30428"_s);
}

void WatchTest::anotherStageIsSeen()
{
    World world;
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    personMoves(world, u"30482"_s, u"140"_s);
    passes(world, std::chrono::hours(1));
    const Shadow shadow = shadowOf(world, payment);
    QCOMPARE(commandOf<MoveStage>(shadow)->sight.kind, Sight::Kind::OtherStage);
    QCOMPARE(commandOf<MoveStage>(shadow)->sight.stage.id, u"140"_s);
}

void WatchTest::twoOfTheSameSumAreTwo()
{
    QFETCH(World::Target, target);
    World world(target);
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString first = world.pays(u"30482"_s, u"40"_s);
    QVERIFY(world.runUntilIdle());
    const QString second = world.pays(u"30482"_s, u"40"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(shadowOf(world, first).outcome, u"part"_s);
    QCOMPARE(shadowOf(world, second).outcome, u"part"_s);
    personBooks(world, u"30482"_s, u"40"_s);
    passes(world, std::chrono::hours(1));
    QCOMPARE(commandOf<AddEntry>(shadowOf(world, first))->sight.kind, Sight::Kind::Same);
    QCOMPARE(commandOf<AddEntry>(shadowOf(world, second))->sight.kind, Sight::Kind::Nothing);
    personBooks(world, u"30482"_s, u"40"_s);
    passes(world, std::chrono::hours(2));
    QCOMPARE(commandOf<AddEntry>(shadowOf(world, second))->sight.kind, Sight::Kind::Same);
    QCOMPARE(shadowOf(world, second).state, Shadow::State::Seen);
}

void WatchTest::looksGrowRareAndEnd()
{
    World world;
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    passes(world, std::chrono::hours(24));
    const int first = shadowOf(world, payment).looks;
    QVERIFY2(first >= 5 && first < 14, qPrintable(QString::number(first)));
    for (int day = 0; day < 15; ++day) {
        world.clock().move(std::chrono::hours(24));
        QVERIFY(world.runUntilIdle(std::chrono::seconds(1)));
        QVERIFY(world.runUntilIdle(std::chrono::seconds(1)));
    }
    QCOMPARE(shadowOf(world, payment).state, Shadow::State::Ended);
    QVERIFY(shadowOf(world, payment).looks < first + 16);
    QCOMPARE(commandOf<AddEntry>(shadowOf(world, payment))->sight.kind, Sight::Kind::Nothing);
}

void WatchTest::workingDoesNotBookWhatPeopleBooked()
{
    QFETCH(World::Target, target);
    World world(target);
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.hasOrder(u"30483"_s, u"100"_s);
    world.hasOrder(u"30484"_s, u"100"_s);
    const QString seen = world.pays(u"30482"_s, u"100"_s);
    const QString unseen = world.pays(u"30483"_s, u"60"_s);
    const QString whole = world.pays(u"30484"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    personBooks(world, u"30482"_s, u"100"_s);
    passes(world, std::chrono::hours(1)); // this one was seen
    personBooks(world, u"30483"_s, u"60"_s); // these not yet
    personBooks(world, u"30484"_s, u"100"_s);
    personMoves(world, u"30484"_s, world.paidStage());
    work(world);
    QVERIFY(world.runUntilIdle());
    for (const QString &number : {u"30482"_s, u"30483"_s, u"30484"_s})
        QCOMPARE(world.entriesOf(number).size(), 1);
    QCOMPARE(world.outcome(seen), u"watched"_s);
    QCOMPARE(world.outcome(unseen), u"perhaps-booked"_s);
    QCOMPARE(world.outcome(whole), u"perhaps-booked"_s);
    QCOMPARE(world.movesOf(u"30482"_s), 0);
    QCOMPARE(world.movesOf(u"30484"_s), 1); // the person's
}

void WatchTest::workingBooksWhatNobodyDid()
{
    QFETCH(World::Target, target);
    World world(target);
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.hasOrder(u"30483"_s, u"100"_s);
    const QString before = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    work(world);
    const QString after = world.pays(u"30483"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    for (const QString &payment : {before, after}) {
        QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
        QCOMPARE(world.state(payment), u"done"_s);
    }
    for (const QString &number : {u"30482"_s, u"30483"_s}) {
        QCOMPARE(world.entriesOf(number).size(), 1);
        QCOMPARE(world.stageOf(number), world.paidStage());
        QCOMPARE(world.movesOf(number), 1);
    }
    QCOMPARE(shadowOf(world, before).state, Shadow::State::TakenOver);
}

void WatchTest::watchingSendsNothingThatWasDecidedBefore()
{
    // The program ends between the decision and its first write, and the route only watches from then on.
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    bool isDead = false;
    world.setRequestGate([&](bool isAfter) {
        Statement open(world.workspace().database(), u"select count(*) from command"_s, {});
        isDead = isDead || (!isAfter && open.next() && open.number(0) > 0);
        return isDead ? World::Gate::Fail : World::Gate::Pass;
    });
    QVERIFY(world.runUntilIdle(std::chrono::seconds(1)));
    QVERIFY(isDead);
    world.endHard();
    world.setRequestGate({});
    watch(world);
    world.clock().move(std::chrono::minutes(10));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"watched"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    QCOMPARE(writesTo(world), 0);
}

void WatchTest::aRestartGoesOnFollowing()
{
    World world;
    watch(world);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    world.endHard();
    personBooks(world, u"30482"_s, u"100"_s);
    personMoves(world, u"30482"_s, world.paidStage());
    world.clock().move(std::chrono::hours(8));
    QVERIFY(world.runUntilIdle(std::chrono::seconds(1)));
    passes(world, std::chrono::hours(1));
    QCOMPARE(shadowOf(world, payment).state, Shadow::State::Seen);
    QCOMPARE(world.outcome(payment), u"watched"_s);
}

QTEST_GUILESS_MAIN(WatchTest)
#include "watch_test.moc"
