#include "core/recipes/paymenttoorder/eventfacts.h"

#include "core/recipes/paymenttoorder/ordernumbers.h"

#include <algorithm>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOfOrder(const PastCommand &past, const OrderRef &ref)
{
    return refOf(past.action).order == ref.order;
}

}

QList<Allocation> allocations(const Settings &settings, const Event &event)
{
    if (!event.allocations.isEmpty())
        return event.allocations;
    const NamedOrder named = namedOrder(event.payment, settings.orderPattern, settings.typedField);
    return named.number.isEmpty() ? QList<Allocation>()
                                  : QList<Allocation>{{named.number, event.payment.amount}};
}

QDateTime ordersMadeSince(const Settings &settings, const Event &event)
{
    // Counted from the payment, so that asking twice asks the same.
    return settings.monthsBack > 0 ? event.createdAt.addMonths(-settings.monthsBack) : QDateTime();
}

SuggestionQuery suggestionsFor(const Settings &settings, const Event &event)
{
    const NamedOrder named = namedOrder(event.payment, settings.orderPattern, settings.typedField);
    SuggestionQuery query;
    const QList<Allocation> parts = allocations(settings, event);
    if (!parts.isEmpty())
        query.number = parts.first().number;
    query.named = named.several;
    if (!named.other.isEmpty())
        query.named = {named.number, named.other};
    query.amount = event.payment.amount;
    query.payer = event.payment.payer;
    query.at = event.createdAt;
    query.waitingStages = settings.waitingStages;
    query.madeSince = ordersMadeSince(settings, event);
    return query;
}

const PersonDecision *openDecision(
    const Event &event, const QString &kind, const Allocation &part, const OrderFound &order)
{
    for (auto one = event.decisions.crbegin(); one != event.decisions.crend(); ++one) {
        const QString wanted = one->arguments.value("order"_L1).toString();
        if (one->kind != kind || (!wanted.isEmpty() && wanted != part.number.value))
            continue;
        const bool isDone = std::any_of(event.past.cbegin(), event.past.cend(), [&](const PastCommand &past) {
            return std::holds_alternative<MoveStage>(past.action) && isOfOrder(past, order.ref)
                && past.state == PastCommand::State::Done && past.endedAt >= one->at;
        });
        return isDone ? nullptr : &*one;
    }
    return nullptr;
}

const PersonDecision *closedDayConfirmed(const Event &event)
{
    for (const PersonDecision &one : event.decisions) {
        const bool isAssigned = one.kind == "match"_L1 && one.outcome == "closed-period"_L1;
        if (one.kind == "confirm"_L1 || isAssigned)
            return &one;
    }
    return nullptr;
}

const PastCommand *bookedCommand(const Event &event, const OrderRef *ref)
{
    for (const PastCommand &past : event.past) {
        const auto *entry = std::get_if<AddEntry>(&past.action);
        const bool isEntry = entry && entry->paymentId == event.payment.reference; // not what was given back
        if (isEntry && past.state == PastCommand::State::Done && (!ref || isOfOrder(past, *ref)))
            return &past;
    }
    return nullptr;
}

bool wasBooked(const Event &event)
{
    return bookedCommand(event, nullptr) != nullptr;
}

const OrderEntry *entryOf(const Event &event, const OrderFound &order)
{
    const PastCommand *booked = bookedCommand(event, &order.ref);
    for (const OrderEntry &entry : order.entries) {
        if (entry.paymentId == event.payment.reference)
            return &entry;
        if (booked && entry.paymentId.isEmpty() && !entry.key.isEmpty()
            && booked->proof.section(u':', 0, 0) == entry.key)
            return &entry;
    }
    return nullptr;
}

}
