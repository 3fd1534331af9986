#include "core/recipes/paymenttoorder/afterbooking.h"

#include "core/recipes/paymenttoorder/eventfacts.h"
#include "core/recipes/paymenttoorder/movement.h"

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

Judgement afterBooking(
    const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order)
{
    const OrderEntry *entry = entryOf(event, order);
    if (!entry || !entry->amount) {
        return waitOr(event, u"entry-swallowed"_s,
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
    // A person who moves the order on knows what its fields say.
    const PersonDecision *wish = openDecision(event, u"move"_s, part, order);
    if (wish && order.stage.id != settings.paidStage)
        return moveAnyway(settings, *wish, part, order, *paid);
    if (const std::optional<Judgement> late = disagreement(event, part, order, *paid))
        return *late;
    return moveOn(settings, event, part, order, *paid);
}

}
