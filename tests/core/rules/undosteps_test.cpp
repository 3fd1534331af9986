#include "core/rules/undo.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// Whether what was written may be taken back is read from what stands there now.
class UndoStepsTest : public QObject
{
    Q_OBJECT

    static Money uah(qint64 minor) { return {minor, u"UAH"_s}; }

    /// Booked (command 1), moved (command 2).
    static QList<WrittenCommand> written()
    {
        AddEntry entry;
        entry.ref = {u"10482"_s, u"20482"_s};
        entry.paymentId = u"10482-2"_s;
        entry.amount = uah(100'00);
        MoveStage move;
        move.ref = entry.ref;
        move.from = {u"121"_s, u"Waits"_s, {}};
        move.to = {u"132"_s, {}, {}};
        return {{{1}, entry, u"91005:480221"_s}, {{2}, move, u"132"_s}};
    }

    static OrderFound order()
    {
        OrderFound order;
        order.match = OrderFound::Match::One;
        order.ref = {u"10482"_s, u"20482"_s};
        order.stage = {u"132"_s, u"Made"_s, {}};
        order.paidByTarget = uah(100'00);
        order.entries = {{u"91005"_s, u"10482-2"_s, uah(100'00), {}, {}}};
        return order;
    }

    static QList<UndoStep::Kind> kinds(const OrderFound &order, const QList<LaterWriting> &later = {})
    {
        QList<UndoStep::Kind> result;
        const QList<UndoStep> steps = undoSteps(written(), {order}, later);
        for (const UndoStep &step : steps)
            result.append(step.kind);
        return result;
    }

    using Kind = UndoStep::Kind;
    using Kinds = QList<UndoStep::Kind>;

private Q_SLOTS:
    void theLastIsTakenBackFirst()
    {
        const QList<UndoStep> steps = undoSteps(written(), {order()}, {});
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0].command, CommandId{2});
        const MoveStage back = std::get<MoveStage>(*steps[0].inverse);
        QCOMPARE(back.from.id, u"132"_s);
        QCOMPARE(back.to.id, u"121"_s);
        const RemoveEntry removal = std::get<RemoveEntry>(*steps[1].inverse);
        QCOMPARE(removal.key, u"91005"_s);
        QCOMPARE(removal.amount, uah(100'00));
        QCOMPARE(removal.paidBefore, uah(100'00));
    }

    void anEntryOfAnotherSumIsLeft()
    {
        OrderFound changed = order();
        changed.entries.first().amount = uah(90'00);
        QCOMPARE(kinds(changed), (Kinds{Kind::Undo, Kind::Blocked}));
        changed.entries.first().amount.reset();
        QCOMPARE(kinds(changed), (Kinds{Kind::Undo, Kind::Blocked}));
    }

    void anEntryOfAnotherPaymentIsLeft()
    {
        OrderFound changed = order();
        changed.entries.first().paymentId = u"10482-9"_s;
        QCOMPARE(kinds(changed), (Kinds{Kind::Undo, Kind::Blocked}));
    }

    void whatPeopleTookBackIsGone()
    {
        OrderFound changed = order();
        changed.entries.clear();
        changed.stage.id = u"121"_s;
        QCOMPARE(kinds(changed), (Kinds{Kind::Gone, Kind::Gone}));
    }

    void anOrderMovedOnIsLeft()
    {
        OrderFound changed = order();
        changed.stage.id = u"140"_s;
        QCOMPARE(kinds(changed), (Kinds{Kind::Blocked, Kind::Undo}));
    }

    void anOrderThatIsGoneIsLeft()
    {
        OrderFound gone;
        QCOMPARE(kinds(gone), (Kinds{Kind::Blocked, Kind::Blocked}));
    }

    void laterWritingsComeFirst()
    {
        const QList<LaterWriting> later{{u"10482"_s, {1}, {9}, false}};
        QCOMPARE(kinds(order(), later), (Kinds{Kind::Undo, Kind::Blocked}));
        const QList<LaterWriting> going{{u"10482"_s, {1}, {9}, true}, {u"10482"_s, {2}, {9}, true}};
        QCOMPARE(kinds(order(), going), (Kinds{Kind::Waits, Kind::Waits}));
    }

    void oneLookForEachOrder()
    {
        const QList<OrderQuery> queries = undoQueries(written());
        QCOMPARE(queries.size(), 1);
        QCOMPARE(queries.first().paymentIds, QStringList{u"10482-2"_s});
        QVERIFY(queries.first().thorough);
        QCOMPARE(queries.first().known->ledger, u"20482"_s);
    }
};

QTEST_GUILESS_MAIN(UndoStepsTest)
#include "undosteps_test.moc"
