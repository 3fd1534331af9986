#include "core/recipes/paymenttoorder/questions.h"

#include "core/recipes/paymenttoorder/eventfacts.h"
#include "core/recipes/paymenttoorder/ordernumbers.h"
#include "core/recipes/paymenttoorder/refunds.h"

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

// Notices come within minutes and are repeated for days; a date far from that was not written by the service.
bool isPlausible(const QDateTime &processedAt, const QDateTime &receivedAt)
{
    return processedAt.isValid() && processedAt >= receivedAt.addDays(-6)
        && processedAt <= receivedAt.addSecs(3600);
}

Decision needsPerson(const QString &outcome, Text reason)
{
    Decision decision;
    decision.kind = Decision::Kind::Attention;
    decision.outcome = outcome;
    decision.reason = std::move(reason);
    return decision;
}

std::optional<Decision> notPaid(const Event &event, const QDateTime &now)
{
    const Payment &payment = event.payment;
    Decision decision;
    switch (payment.state) {
    case PaymentState::Paid:
        return std::nullopt;
    case PaymentState::Refunding:
    case PaymentState::Refunded:
        return std::nullopt;
    case PaymentState::Failed:
        if (wasBooked(event)) {
            return needsPerson(u"decline-after-booking"_s,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Payment %1 of %2 is now reported as “%3” although it had been booked. Nothing was "
                         "undone: ask the payment service and correct the order yourself."),
                    {payment.reference, payment.amount.shown(), payment.statusText}));
        }
        decision.kind = Decision::Kind::Skipped;
        decision.outcome = u"not-paid"_s;
        decision.reason = Text(QT_TRANSLATE_NOOP("Text", "Payment %1 was not made: %2 (%3)."),
            {payment.reference, payment.statusText, payment.reason});
        return decision;
    case PaymentState::Started:
    case PaymentState::Held:
        // Asked ever more rarely for about a week; news that comes by itself wakes it at once.
        if (event.attempt < 24) {
            decision.kind = Decision::Kind::Waiting;
            decision.until = now.addSecs(qMin<qint64>(24 * 3600, 600LL << qMin(event.attempt / 2, 8)));
        } else {
            decision.kind = Decision::Kind::Skipped;
        }
        decision.outcome = payment.state == PaymentState::Held ? u"held"_s : u"in-progress"_s;
        decision.reason = payment.state == PaymentState::Held
            ? Text(QT_TRANSLATE_NOOP("Text", "The money of payment %1 is only held (%2), not paid yet."),
                {payment.reference, payment.statusText})
            : Text(QT_TRANSLATE_NOOP("Text", "Payment %1 is still in progress (%2)."),
                {payment.reference, payment.statusText});
        return decision;
    case PaymentState::Unknown:
        return needsPerson(u"unknown-status"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Payment %1 has the status “%2”, which this version does not know; it was not booked."),
                {payment.reference, payment.statusText}));
    }
    return std::nullopt;
}

/// A payment that went back, as far as that is clear without its order.
std::optional<Decision> notBookable(const Settings &settings, const Event &event)
{
    const Payment &payment = event.payment;
    const QStringList facts{payment.reference, payment.amount.shown(), payment.statusText};
    if (returnedOf(event).isZero()) {
        return needsPerson(u"refund-pending"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Payment %1 of %2 is to be given back (%3); how much went back is not known yet, and "
                     "nothing was "
                     "undone."),
                facts));
    }
    const NamedOrder named = namedOrder(payment, settings.orderPattern, settings.typedField);
    const bool isPlaced = wasBooked(event) || !event.allocations.isEmpty()
        || (!named.number.isEmpty() && named.other.isEmpty());
    if (isPlaced)
        return std::nullopt;
    return needsPerson(u"refund"_s,
        Text(QT_TRANSLATE_NOOP(
                 "Text", "Payment %1 of %2 was given back (%3) before it was booked; it was not booked."),
            facts));
}

/// Why a person has to say which order is meant; nothing when that is clear.
std::optional<Decision> unclearNumber(const Settings &settings, const Event &event)
{
    const Payment &payment = event.payment;
    const NamedOrder named = namedOrder(payment, settings.orderPattern, settings.typedField);
    std::optional<Decision> decision;
    if (!named.several.isEmpty() && (payment.typedFieldsConfirmed || !isToldByService(event.proof))) {
        QStringList numbers;
        for (const OrderNumber &number : named.several)
            numbers.append(number.value);
        decision = needsPerson(u"two-numbers"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The payer of %2 (payment %1) typed several order numbers: %3; assign the payment to "
                     "the right "
                     "one, or split it over them."),
                {payment.reference, payment.amount.shown(), numbers.join(u", "_s)}));
        for (const OrderNumber &number : named.several) {
            OrderSuggestion suggestion;
            suggestion.number = number;
            suggestion.why = Text(QT_TRANSLATE_NOOP("Text", "The payer typed this number."));
            decision->suggestions.append(suggestion);
        }
    } else if (named.number.isEmpty()) {
        decision = needsPerson(u"no-number"_s,
            Text(QT_TRANSLATE_NOOP("Text", "Payment %1 of %2 names no order number; assign it to an order."),
                {payment.reference, payment.amount.shown()}));
    } else if (!named.fromReference && !payment.typedFieldsConfirmed && isToldByService(event.proof)) {
        return needsPerson(u"unconfirmed-number"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Only the unsigned part of the notice names order %1 and the payment service does "
                     "not confirm it; assign the payment to an order."),
                {named.number.value}));
    } else if (!named.other.isEmpty()) {
        decision = needsPerson(u"numbers-disagree"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The payment's reference %1 names order %2, but the payer typed %3; choose the "
                     "right order."),
                {payment.reference, named.number.value, named.other.value}));
    }
    if (decision)
        decision->suggestFor = suggestionsFor(settings, event);
    return decision;
}

QList<OrderQuery> orderQueries(const Settings &settings, const Event &event)
{
    QList<OrderQuery> queries;
    const QList<Allocation> parts = allocations(settings, event);
    for (const Allocation &part : parts) {
        OrderQuery query;
        query.number = part.number;
        query.paymentIds = {event.payment.reference};
        if (isReturned(event.payment))
            query.paymentIds.append(returnIds(event));
        query.waitingStages = settings.waitingStages;
        query.madeSince = ordersMadeSince(settings, event);
        for (const PastCommand &past : event.past) {
            const OrderRef &ref = refOf(past.action);
            // One order: its ids are known from the earlier step. A split payment is found by number each
            // time.
            if (parts.size() == 1 && !ref.order.isEmpty() && past.state == PastCommand::State::Done)
                query.known = ref;
            query.thorough = query.thorough || past.state == PastCommand::State::Refused;
        }
        queries.append(query);
    }
    return queries;
}

bool isTrusted(const Settings &settings, const Event &event)
{
    if (event.disputed)
        return false;
    switch (event.proof) {
    case Proof::Signed:
    case Proof::Asked:
        return true;
    case Proof::Confirmed:
        return !event.isProvable;
    case Proof::MailAuthenticated:
        return !event.isProvable && settings.mailTrust != MailTrust::None;
    case Proof::SenderNamed:
        return !event.isProvable && settings.mailTrust == MailTrust::Sender;
    case Proof::Listed:
    case Proof::Unproven:
        break;
    }
    return false;
}

/// Nobody can be asked, and the route does not trust what came.
Decision unproven(const Settings &settings, const Event &event)
{
    const QStringList arguments{event.payment.reference, event.payment.amount.shown()};
    Text reason;
    if (event.disputed) {
        reason = Text(QT_TRANSLATE_NOOP("Text",
                          "What came about payment %1 of %2 contradicts itself, and there is nobody to ask. "
                          "Look at the payment service; if the money came, assign the payment to an order, "
                          "otherwise skip it."),
            arguments);
    } else if (isToldByService(event.proof)) {
        reason = Text(QT_TRANSLATE_NOOP("Text",
                          "Payment %1 of %2 is not proven, and no source of the route can be asked about it. "
                          "Give the payment service's key, or look there yourself and assign the payment to "
                          "an order."),
            arguments);
    } else if (settings.mailTrust == MailTrust::None) {
        reason = Text(QT_TRANSLATE_NOOP("Text",
                          "Payment %1 of %2 is known from a mail only, and this route trusts no mails. Look "
                          "at the payment service; if the money came, assign the payment to an order, "
                          "otherwise skip it."),
            arguments);
    } else {
        reason = Text(QT_TRANSLATE_NOOP("Text",
                          "Payment %1 of %2 is known from a mail only, and who wrote it is not as sure as "
                          "this route wants (mailTrust): perhaps somebody forged it. Look at the payment "
                          "service; if the money came, assign the payment to an order, otherwise skip it."),
            arguments);
    }
    Decision decision = needsPerson(u"unproven"_s, reason);
    decision.suggestFor = suggestionsFor(settings, event);
    return decision;
}

/// How much went back, nobody can be asked.
Decision returnedByMail(const Event &event)
{
    const QStringList arguments{
        event.payment.reference, event.payment.amount.shown(), event.payment.statusText};
    if (wasBooked(event)) {
        return needsPerson(u"refund-after-booking"_s,
            Text(
                QT_TRANSLATE_NOOP("Text",
                    "By a mail, payment %1 of %2 was given back (%3) after it had been booked, and there is "
                    "nobody to ask how much. Nothing was undone: look at the payment service and correct the "
                    "entry and the order's stage yourself."),
                arguments));
    }
    return needsPerson(u"refund"_s,
        Text(QT_TRANSLATE_NOOP("Text",
                 "By a mail, payment %1 of %2 was given back (%3) before it was booked; it was not booked."),
            arguments));
}

bool isWarnedOf(const Event &event)
{
    // Whoever assigns it after the warning has decided that it is another payment.
    return std::any_of(event.decisions.cbegin(), event.decisions.cend(),
        [](const PersonDecision &one) { return one.kind == "match"_L1 && one.outcome == "perhaps-same"_L1; });
}

}

std::variant<Questions, Decision> questions(
    const Settings &settings, const Event &event, const QDateTime &now)
{
    Questions asked;
    if (!isTrusted(settings, event)) {
        if (!event.isProvable)
            return unproven(settings, event);
        const NamedOrder named = namedOrder(event.payment, settings.orderPattern, settings.typedField);
        asked.proof = true;
        asked.typedFields
            = event.allocations.isEmpty() && !named.fromReference && !event.payment.typedFieldsConfirmed;
        return asked;
    }
    const bool isOpen
        = event.payment.state == PaymentState::Started || event.payment.state == PaymentState::Held;
    if (isOpen && event.isProvable && event.attempt % 2 == 1) {
        asked.proof = true; // every second look of a wait is a question to the service
        return asked;
    }
    if (const std::optional<Decision> decision = notPaid(event, now))
        return *decision;
    if (event.proof == Proof::Signed && !isPlausible(event.payment.processedAt, event.createdAt)) {
        if (!event.isProvable)
            return unproven(settings, event);
        asked.proof = true; // the date is covered by no signature
        return asked;
    }
    if (!event.perhapsSame.isEmpty() && !wasBooked(event) && !isWarnedOf(event)) {
        return needsPerson(u"perhaps-same"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Payment %1 of %2 is perhaps payment %3, which is booked already: the same order, the "
                     "same sum, within minutes, and one of them is known from a mail only. It was not booked "
                     "again. If it is another payment, assign it to the order; otherwise skip it."),
                {event.payment.reference, event.payment.amount.shown(), event.perhapsSame}));
    }
    if (isReturned(event.payment)) {
        // How much went back only the service's own answer tells.
        if (event.proof != Proof::Asked && !event.isProvable)
            return returnedByMail(event);
        asked.proof = event.proof != Proof::Asked;
        if (asked.proof)
            return asked;
        if (const std::optional<Decision> decision = notBookable(settings, event))
            return *decision;
        asked.orders = orderQueries(settings, event);
        return asked;
    }
    if (event.allocations.isEmpty()) {
        const NamedOrder named = namedOrder(event.payment, settings.orderPattern, settings.typedField);
        // What the payer typed is covered by no signature: the service is asked for it before it decides
        // anything.
        const bool isAsked = event.proof == Proof::Asked || !event.isProvable; // else trusted as a whole
        if (!named.fromReference && !event.payment.typedFieldsConfirmed && !isAsked) {
            asked.proof = true;
            asked.typedFields = true;
            return asked;
        }
        if (const std::optional<Decision> decision = unclearNumber(settings, event))
            return *decision;
    } else {
        Money sum{0, event.payment.amount.currency};
        for (const Allocation &part : event.allocations)
            sum = sum + part.amount;
        if (sum != event.payment.amount) {
            return needsPerson(u"split-differs"_s,
                Text(QT_TRANSLATE_NOOP("Text",
                         "The parts assigned to orders make %1, but the payment is %2; assign it again."),
                    {sum.shown(), event.payment.amount.shown()}));
        }
    }
    asked.orders = orderQueries(settings, event);
    return asked;
}

}
