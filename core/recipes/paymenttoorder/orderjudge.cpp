#include "core/recipes/paymenttoorder/orderjudge.h"

#include "core/recipes/paymenttoorder/afterbooking.h"
#include "core/recipes/paymenttoorder/booking.h"
#include "core/recipes/paymenttoorder/eventfacts.h"
#include "core/recipes/paymenttoorder/ordernumbers.h"
#include "core/recipes/paymenttoorder/refunds.h"

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shownList(const QStringList &texts)
{
    return texts.join(u", "_s);
}

Judgement otherCurrency(const Event &event, const Allocation &part, const OrderFound &order)
{
    const Payment &payment = event.payment;
    const QStringList facts{payment.reference, part.amount.shown(), part.number.value, order.due->shown(),
        payment.base ? payment.base->shown() : QString()};
    return attention(u"other-currency"_s,
        payment.base ? Text(
            QT_TRANSLATE_NOOP("Text",
                "Payment %1 is of %2 (%5 as the payment service converted it), but order %3 asks for %4; it "
                "was not booked."),
            facts)
                     : Text(QT_TRANSLATE_NOOP(
                                "Text", "Payment %1 is of %2, but order %3 asks for %4; it was not booked."),
                         facts));
}

/// What the payer typed may be any number: an old order's or one that waits for nothing. A person who
/// assigned the payment knows better.
std::optional<Judgement> notMeant(
    const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order)
{
    if (!event.allocations.isEmpty())
        return std::nullopt;
    const QStringList facts{event.payment.reference, part.amount.shown(), part.number.value,
        argumentOf(settings.day(order.madeAt)), stageTitle(order.stage)};
    const QDateTime since = ordersMadeSince(settings, event);
    std::optional<Judgement> judgement;
    if (since.isValid() && order.madeAt.isValid() && order.madeAt < since) {
        judgement = attention(u"old-order"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %3 that payment %1 of %2 names is of %4, longer ago than this route takes orders "
                     "from; it was not booked. If it is meant nevertheless, assign the payment to it."),
                facts));
    } else if (!namedOrder(event.payment, settings.orderPattern, settings.typedField).fromReference
        && !settings.waitingStages.contains(order.stage.id)) {
        judgement = attention(u"not-waiting"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The payer of %2 (payment %1) typed order %3, but that stands in “%5” and not where "
                     "orders "
                     "wait for payment; it was not booked. If it is meant nevertheless, assign the payment "
                     "to it."),
                facts));
    }
    if (judgement)
        judgement->suggest = true;
    return judgement;
}

}

Judgement judge(const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order,
    const QDateTime &now)
{
    const QString number = part.number.value;
    switch (order.match) {
    case OrderFound::Match::None: {
        Judgement judgement = attention(u"order-unknown"_s,
            order.candidates.isEmpty()
                ? Text(QT_TRANSLATE_NOOP("Text",
                           "There is no order %1 (or the connection may not see it) for payment %2 of %3; "
                           "assign the payment to an order."),
                    {number, event.payment.reference, part.amount.shown()})
                : Text(QT_TRANSLATE_NOOP("Text",
                           "Order %1 is not among the orders this route works on (%4), so payment %2 of %3 "
                           "was not booked; assign it to an order."),
                    {number, event.payment.reference, part.amount.shown(), shownList(order.candidates)}));
        judgement.suggest = true;
        return judgement;
    }
    case OrderFound::Match::Several:
        return attention(u"orders-ambiguous"_s,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "Several orders have the number %1: %2. Assign the payment to one of them."),
                {number, shownList(order.candidates)}));
    case OrderFound::Match::NoLedger:
        return attention(u"no-subtask"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1 has no payment subtask, so the payment cannot be booked; make the subtask and "
                     "retry."),
                {number}));
    case OrderFound::Match::SeveralLedgers:
        return attention(u"several-subtasks"_s,
            Text(
                QT_TRANSLATE_NOOP("Text", "Order %1 has several payment subtasks (%2); leave one and retry."),
                {number, shownList(order.candidates)}));
    case OrderFound::Match::One:
        break;
    }
    if (!order.due) {
        return attention(u"due-empty"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1 does not say how much is due (the field is empty); fill it in and retry."),
                {number}));
    }
    if (order.due->currency != part.amount.currency) {
        return otherCurrency(event, part, order);
    }
    if (isReturned(event.payment))
        return judgeReturn(settings, event, part, order, now);
    if (bookedCommand(event, &order.ref) || entryOf(event, order))
        return afterBooking(settings, event, part, order);
    const std::optional<Money> paid = sumOf(order.entries, order.due->currency);
    if (!paid) {
        return attention(u"unreadable-entry"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "An entry of order %1 has no readable sum, so it is not known how much is paid; the "
                     "payment was not booked."),
                {number}));
    }
    if (std::optional<Judgement> judgement = notMeant(settings, event, part, order))
        return *judgement;
    // Whoever booked by hand seldom wrote a payment id. Booking it twice could move an order that is not
    // paid.
    for (const OrderEntry &entry : order.entries) {
        if (event.allocations.isEmpty() && entry.paymentId.isEmpty() && entry.amount == part.amount) {
            return attention(u"perhaps-booked"_s,
                Text(
                    QT_TRANSLATE_NOOP("Text",
                        "Order %1 has an entry of %2 without a payment id already, perhaps payment %3 booked "
                        "by hand; it was not "
                        "booked again. If it is another payment, assign it to the order; otherwise skip it."),
                    {number, part.amount.shown(), event.payment.reference}));
        }
    }
    return book(settings, event, part, order, *paid);
}

}
