#include "core/recipes/paymenttoorder/eventfacts.h"

#include "core/recipes/paymenttoorder/ordernumbers.h"

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

const PastCommand *bookedCommand(const Event &event, const OrderRef *ref)
{
    for (const PastCommand &past : event.past) {
        const bool isEntry = std::holds_alternative<AddEntry>(past.action);
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
