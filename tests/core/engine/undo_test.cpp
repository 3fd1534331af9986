#include "core/store/statement.h"
#include "tests/support/failure.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// What was written for an event is taken back, the last first, and only while it is still as it was written.
class UndoTest : public QObject
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
    static void asks(World &world, const QString &kind, const QStringList &payments);
    static QStringList journalOf(World &world, const QString &payment);
    static void personMoves(World &world, const QString &number);
    void story(World::Target target, Failure &failure);

private Q_SLOTS:
    void entryAndMoveAreTakenBack_data() { targets(); }
    void entryAndMoveAreTakenBack();
    void nothingBooksItAgainButARetry_data() { targets(); }
    void nothingBooksItAgainButARetry();
    void aRefundIsStillNews();
    void anOrderThatWasMovedOnIsLeft_data() { targets(); }
    void anOrderThatWasMovedOnIsLeft();
    void anEntryThatIsGoneIsNoTrouble();
    void aLaterPaymentStandsInTheWay_data() { targets(); }
    void aLaterPaymentStandsInTheWay();
    void bothTogetherAreTakenBackInTurn_data() { targets(); }
    void bothTogetherAreTakenBackInTurn();
    void aCommentStaysAndIsNamed();
    void aRefusedDeletionIsShown();
    void nothingWrittenNothingToTakeBack();
    void everythingIsTakenBackOnce_data() { Failure::addRows(); }
    void everythingIsTakenBackOnce();
    void cleanup() { setWriteGate(nullptr); }
};

void UndoTest::asks(World &world, const QString &kind, const QStringList &payments)
{
    QList<EventId> ids;
    for (const QString &payment : payments)
        ids.append(world.event(payment).event.id);
    world.endHard();
    Result<Transaction> transaction = Transaction::begin(world.workspace().database());
    QVERIFY(transaction);
    for (const EventId id : std::as_const(ids)) {
        Act act;
        act.kind = kind;
        act.event = id;
        act.who = u"Олена"_s;
        act.at = world.clock().now();
        QVERIFY(ActStore(world.workspace().database()).add(act));
    }
    QVERIFY(transaction->commit());
}

QStringList UndoTest::journalOf(World &world, const QString &payment)
{
    QStringList lines;
    const Result<QList<JournalLine>> journal
        = Journal(world.workspace().database()).ofEvent(world.event(payment).event.id);
    for (const JournalLine &line : journal.value_or(QList<JournalLine>()))
        lines.append(line.text.english());
    return lines;
}

void UndoTest::personMoves(World &world, const QString &number)
{
    if (world.target() == World::Target::Planfix)
        world.does(u"planfix/status"_s, {{"number"_L1, number}, {"status"_L1, 140}});
    else
        world.does(u"bitrix24/stage"_s, {{"number"_L1, number}, {"stage"_L1, u"LOSE"_s}});
}

void UndoTest::entryAndMoveAreTakenBack()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    asks(world, u"undo"_s, {payment});
    QVERIFY(world.runUntilIdle());
    QVERIFY2(world.outcome(payment) == u"undone"_s, qPrintable(journalOf(world, payment).join(u'\n')));
    QCOMPARE(world.state(payment), u"skipped"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    QCOMPARE(world.movesOf(u"30482"_s), 2); // there and back
    const QStringList journal = journalOf(world, payment);
    QVERIFY(journal.filter(u"Олена asked to undo"_s).size() == 1);
    QVERIFY(journal.filter(u"Олена undid"_s).size() == 1);
    const QList<qsizetype> order{journal.indexOf(journal.filter(u"was moved from"_s).last()),
        journal.indexOf(journal.filter(u"was removed from"_s).last())};
    QVERIFY(order[0] < order[1]); // the last one written first
    // Where the order stood and when is kept.
    Statement moves(
        world.workspace().database(), u"select count(*) from transition where source = 'ours'"_s, {});
    QVERIFY(moves.next());
    QCOMPARE(moves.number(0), 2);
}

void UndoTest::nothingBooksItAgainButARetry()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    asks(world, u"undo"_s, {payment});
    QVERIFY(world.runUntilIdle());
    for (int i = 0; i < 3; ++i) {
        world.does(u"wayforpay/callback"_s,
            {{"reference"_L1, payment}, {"callbackUrl"_L1, world.engine()->address({u"shop"_s})}});
        world.clock().move(std::chrono::minutes(2)); // and the list tells it once more
        QVERIFY(world.runUntilIdle());
        if (i == 1)
            world.endHard();
        if (i == 1)
            QVERIFY(world.runUntilIdle());
    }
    QCOMPARE(world.outcome(payment), u"undone"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());

    asks(world, u"retry"_s, {payment});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.state(payment), u"done"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());

    asks(world, u"undo"_s, {payment}); // and all of it once more
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"undone"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
}

void UndoTest::aRefundIsStillNews()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    asks(world, u"undo"_s, {payment});
    QVERIFY(world.runUntilIdle());
    world.does(u"wayforpay/refund"_s,
        {{"reference"_L1, payment}, {"amount"_L1, u"100"_s},
            {"callbackUrl"_L1, world.engine()->address({u"shop"_s})}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"refund"_s); // nothing of it is booked any more
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
}

void UndoTest::anOrderThatWasMovedOnIsLeft()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    personMoves(world, u"30482"_s);
    const QString stage = world.stageOf(u"30482"_s);
    asks(world, u"undo"_s, {payment});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.state(payment), u"done"_s);
    QCOMPARE(world.stageOf(u"30482"_s), stage);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(journalOf(world, payment).filter(u"was moved on meanwhile"_s).size(), 1);
}

void UndoTest::anEntryThatIsGoneIsNoTrouble()
{
    World world(World::Target::Deals);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"60"_s);
    QVERIFY(world.runUntilIdle());
    const QJsonArray deals = world.sandbox().state(u"bitrix24"_s).value("deals"_L1).toArray();
    QString key;
    for (const QJsonValue &deal : deals) {
        if (deal["number"_L1].toString() == "30482"_L1)
            key = QString::number(deal["payments"_L1][0]["id"_L1].toInteger());
    }
    QVERIFY(!key.isEmpty());
    world.does(u"bitrix24/payment"_s, {{"number"_L1, u"30482"_s}, {"remove"_L1, key}});
    asks(world, u"undo"_s, {payment});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"undone"_s);
    QCOMPARE(journalOf(world, payment).filter(u"is not at order 30482 any more"_s).size(), 1);
}

void UndoTest::aLaterPaymentStandsInTheWay()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString part = world.pays(u"30482"_s, u"60"_s);
    QVERIFY(world.runUntilIdle());
    const QString rest = world.pays(u"30482"_s, u"40"_s);
    QVERIFY(world.runUntilIdle());
    asks(world, u"undo"_s, {part});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(part), u"part"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    QCOMPARE(journalOf(world, part).filter(u"later; undo it first"_s).size(), 1);
    // The later one alone is no trouble.
    asks(world, u"undo"_s, {rest});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(rest), u"undone"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
    const QList<World::Entry> entries = world.entriesOf(u"30482"_s);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().amount, u"60.00"_s);
}

void UndoTest::bothTogetherAreTakenBackInTurn()
{
    QFETCH(World::Target, target);
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString part = world.pays(u"30482"_s, u"60"_s);
    QVERIFY(world.runUntilIdle());
    const QString rest = world.pays(u"30482"_s, u"40"_s);
    QVERIFY(world.runUntilIdle());
    asks(world, u"undo"_s, {part, rest});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(part), u"undone"_s);
    QCOMPARE(world.outcome(rest), u"undone"_s);
    QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
}

void UndoTest::aCommentStaysAndIsNamed()
{
    World world;
    world.setup().routes.first().settings.insert("comment"_L1, true);
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    asks(world, u"undo"_s, {payment});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"undone"_s);
    QCOMPARE(journalOf(world, payment).filter(u"The comment at order"_s).size(), 1);
}

void UndoTest::aRefusedDeletionIsShown()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    world.does(u"fault"_s,
        {{"vendor"_L1, u"planfix"_s}, {"path"_L1, u"datatag/entry"_s}, {"kind"_L1, u"forbid"_s},
            {"method"_L1, u"DELETE"_s}, {"count"_L1, 1}});
    asks(world, u"undo"_s, {payment});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.state(payment), u"attention"_s);
    QCOMPARE(world.outcome(payment), u"undone-in-part"_s);
    QVERIFY(world.event(payment).event.reason.english().contains(u"did not delete the entry"_s));
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    // With the right given, the rest is taken back.
    asks(world, u"undo"_s, {payment});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"undone"_s);
    QVERIFY(world.entriesOf(u"30482"_s).isEmpty());
}

void UndoTest::nothingWrittenNothingToTakeBack()
{
    World world;
    const QString payment = world.pays(u"99999"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    asks(world, u"undo"_s, {payment});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"order-unknown"_s);
    const Result<QList<Act>> acts
        = ActStore(world.workspace().database()).ofEvent(world.event(payment).event.id);
    QVERIFY(acts);
    QVERIFY(acts->first().answer.english().contains(u"Nothing was written"_s));
}

void UndoTest::everythingIsTakenBackOnce()
{
    QFETCH(World::Target, target);
    QFETCH(int, how);
    Failure::everywhere(Failure::How(how), 5, [&](Failure &failure) { story(target, failure); });
}

void UndoTest::story(World::Target target, Failure &failure)
{
    World world(target);
    world.hasOrder(u"30482"_s, u"100"_s);
    world.hasOrder(u"30483"_s, u"200"_s);
    const QJsonObject byList{{"notify"_L1, QJsonArray{u"list"_s}}};
    const QString whole = world.pays(u"30482"_s, u"100"_s, byList);
    const QString part = world.pays(u"30483"_s, u"150"_s, byList);
    QVERIFY(world.runUntilIdle(std::chrono::seconds(50)));
    QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
    asks(world, u"undo"_s, {whole, part});
    world.workspace();

    failure.happensIn(world);
    if (QTest::currentTestFailed())
        return;
    for (const QString &payment : {whole, part})
        QCOMPARE(world.outcome(payment), u"undone"_s);
    for (const QString &number : {u"30482"_s, u"30483"_s}) {
        QVERIFY2(world.entriesOf(number).isEmpty(), qPrintable(number));
        QCOMPARE(world.stageOf(number), world.waitingStage());
    }
    QCOMPARE(world.movesOf(u"30482"_s), 2);
    QCOMPARE(world.movesOf(u"30483"_s), 0);
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undo_test.moc"
