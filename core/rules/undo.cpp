#include "core/rules/undo.h"

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

UndoStep stepOf(const WrittenCommand &written, UndoStep::Kind kind, Text why)
{
    UndoStep step;
    step.kind = kind;
    step.command = written.id;
    step.why = std::move(why);
    return step;
}

QString shown(const StageRef &stage)
{
    return stage.name.isEmpty() ? stage.id : stage.name;
}

QString shown(const OrderFound &order, const OrderRef &ref)
{
    return order.number.isEmpty() ? ref.order : order.number.value;
}

UndoStep moveBack(const WrittenCommand &written, const MoveStage &move, const OrderFound &order)
{
    const QString number = shown(order, move.ref);
    if (order.stage.id == move.from.id) {
        return stepOf(written, UndoStep::Kind::Gone,
            Text(QT_TRANSLATE_NOOP("Text", "Order %1 stands in “%2” again already."),
                {number, shown(order.stage)}));
    }
    if (order.stage.id != move.to.id) {
        return stepOf(written, UndoStep::Kind::Blocked,
            Text(
                QT_TRANSLATE_NOOP("Text",
                    "Order %1 was moved on meanwhile: it stands in “%2” and not where it was brought (“%3”); "
                    "move it yourself."),
                {number, shown(order.stage), shown(move.to)}));
    }
    MoveStage back;
    back.ref = move.ref;
    back.from = order.stage;
    back.to = move.from;
    UndoStep step = stepOf(written, UndoStep::Kind::Undo,
        Text(QT_TRANSLATE_NOOP("Text", "Order %1 is moved back from “%2” to “%3”."),
            {number, shown(order.stage), shown(move.from)}));
    step.inverse = back;
    return step;
}

UndoStep removeEntry(const WrittenCommand &written, const AddEntry &entry, const OrderFound &order)
{
    const QString number = shown(order, entry.ref);
    const QString key = written.proof.section(u':', 0, 0);
    const auto byKey = std::ranges::find_if(
        order.entries, [&](const OrderEntry &one) { return !key.isEmpty() && one.key == key; });
    const auto byPayment = std::ranges::find(order.entries, entry.paymentId, &OrderEntry::paymentId);
    const auto at = byKey != order.entries.end() || entry.paymentId.isEmpty() ? byKey : byPayment;
    if (at == order.entries.end()) {
        return stepOf(written, UndoStep::Kind::Gone,
            Text(QT_TRANSLATE_NOOP("Text", "The entry of payment %1 is not at order %2 any more."),
                {entry.paymentId, number}));
    }
    if (at->amount != entry.amount) {
        return stepOf(written, UndoStep::Kind::Blocked,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The entry of payment %1 at order %2 was changed meanwhile: it says %3 instead of %4; "
                     "correct it yourself."),
                {entry.paymentId, number, at->amount ? at->amount->shown() : u"?"_s, entry.amount.shown()}));
    }
    if (!at->paymentId.isEmpty() && at->paymentId != entry.paymentId) {
        return stepOf(written, UndoStep::Kind::Blocked,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The entry of payment %1 at order %2 names payment %3 now; correct it yourself."),
                {entry.paymentId, number, at->paymentId}));
    }
    RemoveEntry removal;
    removal.ref = entry.ref;
    removal.key = at->key;
    removal.paymentId = entry.paymentId;
    removal.amount = entry.amount;
    removal.paidBefore = order.paidByTarget;
    UndoStep step = stepOf(written, UndoStep::Kind::Undo,
        Text(QT_TRANSLATE_NOOP("Text", "The entry of %1 for payment %2 is removed from order %3."),
            {entry.amount.shown(), entry.paymentId, number}));
    step.inverse = removal;
    return step;
}

}

QList<UndoStep> undoSteps(
    const QList<WrittenCommand> &written, const QList<OrderFound> &found, const QList<LaterWriting> &later)
{
    QList<UndoStep> steps;
    for (auto one = written.crbegin(); one != written.crend(); ++one) {
        const OrderRef &ref = refOf(one->action);
        const auto order = std::ranges::find_if(found, [&](const OrderFound &seen) {
            return seen.ref.order == ref.order && seen.match == OrderFound::Match::One;
        });
        if (std::holds_alternative<AddComment>(one->action)) {
            steps.append(stepOf(*one, UndoStep::Kind::Left,
                Text(QT_TRANSLATE_NOOP("Text", "The comment at order %1 stays; delete it if it misleads."),
                    {order == found.end() ? ref.order : shown(*order, ref)})));
            continue;
        }
        if (std::holds_alternative<RemoveEntry>(one->action))
            continue; // money that was taken back comes again by a retry
        if (order == found.end()) {
            steps.append(stepOf(*one, UndoStep::Kind::Blocked,
                Text(QT_TRANSLATE_NOOP("Text", "Order %1 is not to be found any more."), {ref.order})));
            continue;
        }
        const auto next = std::ranges::find_if(later, [&](const LaterWriting &writing) {
            return writing.order == ref.order && writing.than == one->id && !writing.isBeingUndone;
        });
        const bool waits = std::ranges::any_of(later, [&](const LaterWriting &writing) {
            return writing.order == ref.order && writing.than == one->id && writing.isBeingUndone;
        });
        if (next != later.end()) {
            steps.append(stepOf(*one, UndoStep::Kind::Blocked,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "Event %1 wrote at order %2 later; undo it first, or both together."),
                    {QString::number(next->event.value), shown(*order, ref)})));
        } else if (waits) {
            steps.append(stepOf(*one, UndoStep::Kind::Waits,
                Text(QT_TRANSLATE_NOOP("Text", "What was written at order %1 later is undone first."),
                    {shown(*order, ref)})));
        } else if (const MoveStage *move = std::get_if<MoveStage>(&one->action)) {
            steps.append(moveBack(*one, *move, *order));
        } else if (const AddEntry *entry = std::get_if<AddEntry>(&one->action)) {
            steps.append(removeEntry(*one, *entry, *order));
        }
    }
    return steps;
}

bool isPossible(const QList<UndoStep> &steps)
{
    return std::ranges::none_of(
        steps, [](const UndoStep &step) { return step.kind == UndoStep::Kind::Blocked; });
}

QList<OrderQuery> undoQueries(const QList<WrittenCommand> &written)
{
    QList<OrderQuery> queries;
    for (const WrittenCommand &one : written) {
        const OrderRef &ref = refOf(one.action);
        const auto isSame = [&](const OrderQuery &query) { return query.known->order == ref.order; };
        auto query = std::ranges::find_if(queries, isSame);
        if (query == queries.end()) {
            OrderQuery made;
            made.known = ref;
            made.thorough = true;
            queries.append(made);
            query = queries.end() - 1;
        }
        const AddEntry *entry = std::get_if<AddEntry>(&one.action);
        if (entry && !query->paymentIds.contains(entry->paymentId))
            query->paymentIds.append(entry->paymentId);
    }
    return queries;
}

}
