#include "core/recipes/paymenttoorder/afterbooking.h"

#include "core/recipes/paymenttoorder/eventfacts.h"
#include "core/recipes/paymenttoorder/lagwaits.h"

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

Judgement move(const Settings &settings, const Allocation &part, const OrderFound &order)
{
    if (order.stage.id == settings.paidStage) {
        return settled(u"paid-in-full"_s,
            Text(QT_TRANSLATE_NOOP("Text", "Order %1 is paid in full (%2) and stands in “%3”."),
                {part.number.value, order.due->shown(), stageTitle(order.stage)}));
    }
    if (!settings.waitingStages.contains(order.stage.id)) {
        return attention(u"other-stage"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1 is paid in full (%2), but it stands in “%3” and not where orders wait for "
                     "payment; it was not moved."),
                {part.number.value, order.due->shown(), stageTitle(order.stage)}));
    }
    MoveStage moveStage;
    moveStage.ref = order.ref;
    moveStage.from = order.stage;
    moveStage.to.id = settings.paidStage;
    moveStage.to.funnel = order.stage.funnel;
    Judgement judgement;
    judgement.kind = Judgement::Kind::Act;
    judgement.outcome = u"paid-in-full"_s;
    judgement.isFinal = true;
    judgement.reason
        = Text(QT_TRANSLATE_NOOP("Text",
                   "Order %1 is paid in full: due %2, paid %2, difference zero; it moves on from “%3”."),
            {part.number.value, order.due->shown(), stageTitle(order.stage)});
    judgement.commands.append({u"move-"_s + part.number.value, moveStage, judgement.reason});
    return judgement;
}

}

Judgement afterBooking(
    const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order)
{
    const auto waitOr = [&](const QString &outcome, Text waiting, Text givenUp) {
        if (event.attempt >= int(lagWaits.size()))
            return attention(outcome, std::move(givenUp));
        Judgement judgement;
        judgement.kind = Judgement::Kind::Wait;
        judgement.outcome = outcome;
        judgement.reason = std::move(waiting);
        return judgement;
    };
    const OrderEntry *entry = entryOf(event, order);
    if (!entry || !entry->amount) {
        return waitOr(u"entry-swallowed"_s,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The entry of payment %1 was accepted but is not to be seen at order %2 yet."),
                {event.payment.reference, part.number.value}),
            Text(QT_TRANSLATE_NOOP("Text",
                     "The entry of payment %1 was accepted, but order %2 does not show it with its sum. "
                     "Check the fields chosen for the entry; the order was not moved."),
                {event.payment.reference, part.number.value}));
    }
    if (*entry->amount != part.amount) {
        return attention(u"entry-differs"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The entry of payment %1 at order %2 says %3 instead of %4; the order was not moved."),
                {event.payment.reference, part.number.value, entry->amount->shown(), part.amount.shown()}));
    }
    const std::optional<Money> paid = sumOf(order.entries, order.due->currency);
    if (!paid) {
        return attention(u"unreadable-entry"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "An entry of order %1 has no readable sum, so it is not known how much is paid; the "
                     "order was not moved."),
                {part.number.value}));
    }
    const Money difference = *order.due - *paid;
    const bool fieldsAgree
        = (!order.paidByTarget || *order.paidByTarget == *paid) && order.differenceByTarget == difference;
    if (order.targetComputes && !fieldsAgree) {
        const QString shown = order.differenceByTarget ? order.differenceByTarget->shown() : u"?"_s;
        return waitOr(u"computed-late"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1: the entries leave a difference of %2, its own field says %3; waiting until "
                     "they agree."),
                {part.number.value, difference.shown(), shown}),
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1: the entries leave a difference of %2, but its own field still says %3. The "
                     "order was not moved; check the formula."),
                {part.number.value, difference.shown(), shown}));
    }
    if (difference.minor > 0) {
        return settled(u"part"_s,
            Text(QT_TRANSLATE_NOOP("Text", "%1 of %2 came for order %3; %4 is missing, so it was not moved."),
                {paid->shown(), order.due->shown(), part.number.value, difference.shown()}));
    }
    if (difference.minor < 0) {
        return attention(u"overpaid"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 came for order %2, which is %3 more than the %4 due; the order was not moved."),
                {paid->shown(), part.number.value, Money{-difference.minor, difference.currency}.shown(),
                    order.due->shown()}));
    }
    return move(settings, part, order);
}

}
