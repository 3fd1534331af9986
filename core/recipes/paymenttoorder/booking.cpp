#include "core/recipes/paymenttoorder/booking.h"

#include "core/recipes/paymenttoorder/comments.h"
#include "core/recipes/paymenttoorder/eventfacts.h"

#include <QJsonValue>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

QList<FieldValue> mappedFields(const Settings &settings, const Payment &payment)
{
    const auto money = [](const std::optional<Money> &amount) {
        return amount ? QJsonValue(amount->decimal()) : QJsonValue();
    };
    const auto date = [&settings](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toTimeZone(settings.zone).date().toString(Qt::ISODate))
                            : QJsonValue();
    };
    QList<FieldValue> values;
    for (const MappedField &row : settings.fields) {
        FieldValue value;
        value.field = row.field;
        if (row.from.isEmpty()) {
            value.type = FieldValue::Type::Raw;
            value.value = row.constant;
        } else if (row.from == "amount"_L1 || row.from == "fee"_L1 || row.from == "settled"_L1
            || row.from == "net"_L1) {
            value.type = FieldValue::Type::Money;
            const std::optional<Money> net
                = payment.fee ? std::optional(payment.amount - *payment.fee) : std::nullopt;
            value.value = money(row.from == "amount"_L1 ? std::optional(payment.amount)
                    : row.from == "fee"_L1              ? payment.fee
                    : row.from == "net"_L1              ? net
                                                        : payment.settled);
        } else if (row.from == "date"_L1 || row.from == "settledDate"_L1) {
            value.type = FieldValue::Type::Date;
            value.value = date(row.from == "date"_L1 ? payment.processedAt : payment.settledAt);
        } else {
            const QString text = row.from == "paymentId"_L1 ? payment.reference
                : row.from == "payer"_L1                    ? payment.payer
                : row.from == "currency"_L1                 ? payment.amount.currency
                : row.from == "status"_L1                   ? payment.statusText
                                                            : QString();
            value.value = text;
            for (const QList<NamedValue> &list : {payment.typedFields, payment.extra}) {
                for (const NamedValue &named : list) {
                    if (named.name == row.from)
                        value.value = named.value;
                }
            }
        }
        if (!value.value.isNull())
            values.append(value);
    }
    return values;
}

Judgement book(const Settings &settings, const Event &event, const Allocation &part, const OrderFound &order,
    const Money &paid)
{
    const Money remaining = *order.due - paid;
    if (remaining.minor <= 0) {
        return attention(u"already-paid"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1 was already paid in full (%2 of %3) before payment %4 of %5 came; it was not "
                     "booked. Perhaps the customer paid twice."),
                {part.number.value, paid.shown(), order.due->shown(), event.payment.reference,
                    part.amount.shown()}));
    }
    const QDateTime when = event.payment.processedAt.isValid() ? event.payment.processedAt : event.createdAt;
    const QDate day = settings.day(when);
    const QDate openDay = settings.openDay(when);
    const PersonDecision *confirmed = closedDayConfirmed(event);
    const bool isClosed = day != openDay;
    if (isClosed && settings.asksWhenClosed && !confirmed) {
        return attention(u"closed-period"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Payment %1 of %2 is of %3, and the books are closed until %4; it was not booked. "
                     "Confirm it "
                     "to book it at order %5 with %6, the first open day."),
                {event.payment.reference, part.amount.shown(), argumentOf(day),
                    argumentOf(settings.closedUntil), part.number.value, argumentOf(openDay)}));
    }
    AddEntry entry;
    entry.ref = order.ref;
    entry.paymentId = event.payment.reference;
    entry.amount = part.amount;
    entry.date = openDay;
    entry.fields = mappedFields(settings, event.payment);
    entry.paidBefore = paid;
    Judgement judgement;
    judgement.kind = Judgement::Kind::Act;
    judgement.outcome = u"booking"_s;
    const QStringList facts{event.payment.reference, part.amount.shown(), part.number.value,
        order.due->shown(), paid.shown(), argumentOf(day), argumentOf(openDay),
        confirmed ? confirmed->who : QString()};
    judgement.reason = !isClosed
        ? Text(QT_TRANSLATE_NOOP("Text", "Payment %1 of %2 is booked at order %3 (due %4, paid before %5)."),
            facts)
        : facts.last().isEmpty() ? Text(QT_TRANSLATE_NOOP("Text",
                                            "Payment %1 of %2 is booked at order %3 (due %4, paid before "
                                            "%5). It is of %6, which is closed: "
                                            "it gets %7, the first open day."),
              facts)
                                 : Text(QT_TRANSLATE_NOOP("Text",
                                            "Payment %1 of %2 is booked at order %3 (due %4, paid before "
                                            "%5). It is of %6, which is closed: "
                                            "%8 decided that it gets %7, the first open day."),
                                     facts);
    PlannedCommand planned{u"entry-"_s + part.number.value, entry, judgement.reason};
    if (isClosed && confirmed)
        planned.who = confirmed->who;
    judgement.commands.append(planned);
    if (const std::optional<PlannedCommand> comment = paymentComment(settings, event, part, order))
        judgement.commands.append(*comment);
    return judgement;
}

}
