#include "core/recipes/paymenttoorder/wishes.h"

#include "core/recipes/paymenttoorder/eventfacts.h"
#include "core/recipes/paymenttoorder/refunds.h"

#include <algorithm>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Recipe::Accepted> acceptMove(const Settings &settings, const Event &event, const PersonDecision &wish)
{
    if (!isMovable(event.outcome)) {
        return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                     "An order is moved anyway only when its payment is booked and something else than the "
                     "exact sum "
                     "or its stage kept it; this event ended as “%1”."),
                {event.outcome}));
    }
    const QList<Allocation> parts = allocations(settings, event);
    const QString wanted = wish.arguments.value("order"_L1).toString();
    QStringList numbers;
    for (const Allocation &part : parts) {
        if (wanted.isEmpty() || part.number.value == wanted)
            numbers.append(part.number.value);
    }
    if (numbers.isEmpty()) {
        return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text", "This payment is not booked at order %1."), {wanted}));
    }
    Recipe::Accepted accepted;
    accepted.decision = wish;
    accepted.said = Text(QT_TRANSLATE_NOOP("Text", "%1 decided to move order %2 on anyway."),
        {wish.who, numbers.join(u", "_s)});
    return accepted;
}

Result<Recipe::Accepted> acceptClosedDay(const Event &event, const PersonDecision &wish)
{
    if (event.outcome != "closed-period"_L1) {
        return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                "There is nothing to confirm: no closed period keeps this payment from being booked.")));
    }
    Recipe::Accepted accepted;
    accepted.decision = wish;
    accepted.said
        = Text(QT_TRANSLATE_NOOP(
                   "Text", "%1 confirmed that payment %2 of a closed day is booked with the first open day."),
            {wish.who, event.payment.reference});
    return accepted;
}

}

bool isMovable(const QString &outcome)
{
    static const QStringList movable{
        u"part"_s, u"prepaid"_s, u"overpaid"_s, u"other-stage"_s, u"computed-late"_s};
    return movable.contains(outcome);
}

Result<Recipe::Accepted> acceptWish(const Settings &settings, const Event &event, const PersonDecision &wish)
{
    if (wish.kind == "move"_L1)
        return acceptMove(settings, event, wish);
    if (wish.kind == "refund"_L1)
        return acceptReturn(event, wish, allocations(settings, event));
    if (wish.kind == "confirm"_L1)
        return acceptClosedDay(event, wish);
    return failure(Error::Kind::Rejected,
        Text(QT_TRANSLATE_NOOP("Text", "This version does not know the act “%1”."), {wish.kind}));
}

}
