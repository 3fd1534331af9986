#include "core/recipes/paymenttoorder/refunds.h"

#include "core/recipes/paymenttoorder/booking.h"
#include "core/recipes/paymenttoorder/eventfacts.h"

#include <QJsonArray>

#include <algorithm>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString returnSign = u"/R"_s;

Money sumIn(const QJsonObject &arguments, QLatin1StringView key, const QString &currency)
{
    return parseMoney(arguments.value(key).toString(), currency).value_or(Money{0, currency});
}

/// What people confirmed for one order of a payment that went back in part.
Money assignedTo(const Event &event, const OrderNumber &number)
{
    Money sum{0, event.payment.amount.currency};
    for (const PersonDecision &one : event.decisions) {
        const QJsonArray parts
            = one.kind == "refund"_L1 ? one.arguments.value("parts"_L1).toArray() : QJsonArray();
        for (const QJsonValue &part : parts) {
            if (part["order"_L1].toString() == number.value)
                sum = sum + sumIn(part.toObject(), "amount"_L1, sum.currency);
        }
    }
    return sum;
}

bool isSplit(const Event &event)
{
    return event.allocations.size() > 1;
}

/// What this order's minus entries make once `returned` is booked. Of a split payment that went back in part
/// only a person knows which order it concerns.
Money wantedAt(const Event &event, const Allocation &part, const Money &returned)
{
    if (!isSplit(event))
        return returned;
    return returned.minor >= event.payment.amount.minor ? part.amount : assignedTo(event, part.number);
}

Money confirmedOf(const Event &event)
{
    Money most{0, event.payment.amount.currency};
    for (const PersonDecision &one : event.decisions) {
        const Money sum = sumIn(one.arguments, "returned"_L1, most.currency);
        if (one.kind == "refund"_L1 && sum.minor > most.minor)
            most = sum;
    }
    return most;
}

const PersonDecision *lastConfirmation(const Event &event)
{
    for (auto one = event.decisions.crbegin(); one != event.decisions.crend(); ++one) {
        if (one->kind == "refund"_L1)
            return &*one;
    }
    return nullptr;
}

/// What minus entries of this payment make at the order: as the target shows it, and as our receipts say.
struct Booked
{
    Money shown;
    Money written;
};

Booked bookedReturns(const Event &event, const OrderFound &order)
{
    const QString currency = event.payment.amount.currency;
    Booked booked{{0, currency}, {0, currency}};
    const QString prefix = event.payment.reference + returnSign;
    QStringList keys;
    for (const PastCommand &past : event.past) {
        const auto *entry = std::get_if<AddEntry>(&past.action);
        if (entry && past.state == PastCommand::State::Done && entry->amount.minor < 0
            && entry->ref.order == order.ref.order && entry->paymentId.startsWith(prefix)) {
            booked.written = booked.written - entry->amount;
            keys.append(past.proof.section(u':', 0, 0));
        }
    }
    for (const OrderEntry &entry : order.entries) {
        const bool isOurs = entry.paymentId.startsWith(prefix)
            || (entry.paymentId.isEmpty() && !entry.key.isEmpty() && keys.contains(entry.key));
        if (isOurs && entry.amount && entry.amount->currency == currency)
            booked.shown = booked.shown - *entry.amount;
    }
    return booked;
}

/// The stage that fits the order after the money went back; empty: it stays where it is.
QString stageAfter(const Settings &settings, const OrderFound &order, const Money &paid)
{
    const Money difference = *order.due - paid;
    const qint64 under = settings.under.of(*order.due).value_or(Money()).minor;
    const qint64 over = settings.over.of(*order.due).value_or(Money()).minor;
    const bool isWaiting = settings.waitingStages.contains(order.stage.id);
    if (difference.minor <= under && -difference.minor <= over)
        return isWaiting ? settings.paidStage : QString();
    const bool isKnown = isWaiting || order.stage.id == settings.paidStage;
    return difference.minor > under && isKnown && order.stage.id != settings.refundStage
        ? settings.refundStage
        : QString();
}

struct Place
{
    const Settings &settings;
    const Event &event;
    const Allocation &part;
    const OrderFound &order;
    const Money &paid;
};

PlannedCommand minusEntry(const Place &place, const Money &before, const Money &wanted, const QDateTime &at,
    const PersonDecision *confirmed)
{
    const Payment &payment = place.event.payment;
    const Money minus = before - wanted;
    Payment returned = payment;
    returned.reference = returnId(payment.reference, wanted);
    returned.amount = minus;
    returned.processedAt = at;
    returned.fee.reset();
    returned.settled.reset();
    returned.settledAt = {};
    AddEntry entry;
    entry.ref = place.order.ref;
    entry.paymentId = returned.reference;
    entry.amount = minus;
    entry.date = place.settings.openDay(at);
    entry.fields = mappedFields(place.settings, returned);
    entry.paidBefore = place.paid;
    const QStringList facts{Money{-minus.minor, minus.currency}.shown(), payment.reference,
        place.part.number.value, confirmed ? confirmed->who : QString()};
    PlannedCommand planned{u"return-"_s + place.part.number.value, entry,
        confirmed
            ? Text(QT_TRANSLATE_NOOP("Text",
                       "%1 of payment %2 went back; %4 confirmed that it is booked as a minus at order %3."),
                facts)
            : Text(
                QT_TRANSLATE_NOOP("Text", "%1 of payment %2 went back and is booked as a minus at order %3."),
                facts)};
    if (confirmed)
        planned.who = confirmed->who;
    return planned;
}

PlannedCommand stageMove(const Place &place, const QString &stage, const PersonDecision *confirmed)
{
    MoveStage move;
    move.ref = place.order.ref;
    move.from = place.order.stage;
    move.to.id = stage;
    move.to.funnel = place.order.stage.funnel;
    const QStringList facts{place.part.number.value, stageTitle(place.order.stage),
        place.event.payment.reference, confirmed ? confirmed->who : QString()};
    PlannedCommand planned{u"move-"_s + place.part.number.value, move,
        confirmed
            ? Text(QT_TRANSLATE_NOOP("Text",
                       "Order %1 moves from “%2”, because money of payment %3 went back; %4 confirmed it."),
                facts)
            : Text(
                QT_TRANSLATE_NOOP("Text", "Order %1 moves from “%2”, because money of payment %3 went back."),
                facts)};
    if (confirmed)
        planned.who = confirmed->who;
    return planned;
}

Judgement acting(PlannedCommand command, bool isFinal)
{
    Judgement judgement;
    judgement.kind = Judgement::Kind::Act;
    judgement.outcome = isFinal ? u"refunded"_s : u"refunding"_s;
    judgement.reason = command.reason;
    judgement.isFinal = isFinal;
    judgement.commands.append(std::move(command));
    return judgement;
}

Judgement prepared(const Place &place, const Money &before, const Money &returned, const QDateTime &now)
{
    const Payment &payment = place.event.payment;
    const Money wanted = wantedAt(place.event, place.part, returned);
    const QStringList facts{returned.shown(), payment.reference, payment.amount.shown(), payment.statusText,
        (wanted - before).shown(), place.part.number.value};
    if (isSplit(place.event) && returned.minor < payment.amount.minor) {
        return attention(u"refund-after-booking"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 of payment %2 (%3) went back (%4) after it had been booked at several orders. "
                     "Nothing was "
                     "undone: say how much of it belongs to which order, and it is booked there as a minus."),
                facts));
    }
    Judgement judgement = attention(u"refund-after-booking"_s,
        before.isZero() ? Text(
            QT_TRANSLATE_NOOP("Text",
                "%1 of payment %2 (%3) went back (%4) after it had been booked. Nothing was undone: an entry "
                "of minus %5 at order %6 is prepared, confirm it."),
            facts)
                        : Text(QT_TRANSLATE_NOOP("Text",
                                   "%1 of payment %2 (%3) went back so far (%4), more than is booked. "
                                   "Nothing was undone: an "
                                   "entry of minus %5 at order %6 is prepared, confirm it."),
                            facts));
    judgement.prepared.append(minusEntry(place, before, wanted, now, nullptr));
    const QString stage = stageAfter(place.settings, place.order, place.paid - (wanted - before));
    if (!stage.isEmpty())
        judgement.prepared.append(stageMove(place, stage, nullptr));
    return judgement;
}

}

bool isReturned(const Payment &payment)
{
    return payment.state == PaymentState::Refunded || payment.state == PaymentState::Refunding
        || (payment.state == PaymentState::Paid && payment.refunded && payment.refunded->minor > 0);
}

Money returnedOf(const Event &event)
{
    const Payment &payment = event.payment;
    const Money nothing{0, payment.amount.currency};
    if (payment.refunded && payment.refunded->minor > 0 && payment.refunded->currency == nothing.currency)
        return payment.refunded->minor > payment.amount.minor ? payment.amount : *payment.refunded;
    // Voided payments are told without a sum: the whole of it went back.
    return payment.state == PaymentState::Refunded ? payment.amount : nothing;
}

QString returnId(const QString &reference, const Money &returnedSoFar)
{
    return reference + returnSign + returnedSoFar.decimal();
}

QStringList returnIds(const Event &event)
{
    QStringList ids{returnId(event.payment.reference, returnedOf(event))};
    for (const PastCommand &past : event.past) {
        const auto *entry = std::get_if<AddEntry>(&past.action);
        if (entry && entry->paymentId != event.payment.reference && !ids.contains(entry->paymentId))
            ids.append(entry->paymentId);
    }
    return ids;
}

Judgement judgeReturn(const Settings &settings, const Event &event, const Allocation &part,
    const OrderFound &order, const QDateTime &now)
{
    const Payment &payment = event.payment;
    if (!bookedCommand(event, &order.ref) && !entryOf(event, order)) {
        return attention(u"refund"_s,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "%1 of payment %2 (%3) went back (%4) before it was booked; it was not booked."),
                {returnedOf(event).shown(), payment.reference, payment.amount.shown(), payment.statusText}));
    }
    const std::optional<Money> paid = sumOf(order.entries, order.due->currency);
    if (!paid) {
        return attention(u"unreadable-entry"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "An entry of order %1 has no readable sum, so it is not known how much is paid; what "
                     "went back "
                     "of payment %2 was not booked."),
                {part.number.value, payment.reference}));
    }
    const Booked booked = bookedReturns(event, order);
    if (booked.shown.minor < booked.written.minor) {
        return waitOr(event, u"entry-swallowed"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The minus entry of payment %1 was accepted but is not to be seen at order %2 yet."),
                {payment.reference, part.number.value}),
            Text(QT_TRANSLATE_NOOP("Text",
                     "The minus entry of payment %1 was accepted, but order %2 does not show it with its "
                     "sum; look "
                     "at the order's entries."),
                {payment.reference, part.number.value}));
    }
    const Place place{settings, event, part, order, *paid};
    const Money returned = returnedOf(event);
    const Money confirmed = confirmedOf(event);
    const PersonDecision *confirmation = lastConfirmation(event);
    const Money confirmedHere = wantedAt(event, part, confirmed);
    if (confirmation && confirmedHere.minor > booked.shown.minor)
        return acting(minusEntry(place, booked.shown, confirmedHere, confirmation->at, confirmation), false);
    const bool isOpen = returned.minor > confirmed.minor;
    const bool isUnclear = isSplit(event) && returned.minor < payment.amount.minor;
    if (isOpen && (isUnclear || wantedAt(event, part, returned).minor > booked.shown.minor))
        return prepared(place, booked.shown, returned, now);
    const bool moves = confirmation && !confirmation->arguments.value("keepStage"_L1).toBool();
    const QString stage = moves && openDecision(event, u"refund"_s, part, order)
        ? stageAfter(settings, order, *paid)
        : QString();
    if (!stage.isEmpty()) {
        if (const std::optional<Judgement> late = disagreement(event, part, order, *paid))
            return *late;
        return acting(stageMove(place, stage, confirmation), true);
    }
    return settled(u"refunded"_s,
        Text(QT_TRANSLATE_NOOP("Text",
                 "%1 of payment %2 went back and is booked as a minus at order %3; it stands in “%4”."),
            {booked.shown.shown(), payment.reference, part.number.value, stageTitle(order.stage)}));
}

Result<Recipe::Accepted> acceptReturn(
    const Event &event, const PersonDecision &wish, const QList<Allocation> &parts)
{
    const auto no = [](Text text) -> Result<Recipe::Accepted> {
        return failure(Error::Kind::Rejected, std::move(text));
    };
    const Money returned = returnedOf(event);
    const Money confirmed = confirmedOf(event);
    if (event.outcome != "refund-after-booking"_L1 || returned.minor <= confirmed.minor) {
        return no(Text(QT_TRANSLATE_NOOP("Text",
            "Nothing is prepared to be confirmed here: either nothing went back, or it is confirmed "
            "already.")));
    }
    const QJsonArray wanted = wish.arguments.value("parts"_L1).toArray();
    Money sum{0, returned.currency};
    for (const QJsonValue &value : wanted) {
        const OrderNumber number{value["order"_L1].toString()};
        const Money amount = sumIn(value.toObject(), "amount"_L1, returned.currency);
        const auto part = std::find_if(
            parts.cbegin(), parts.cend(), [&](const Allocation &one) { return one.number == number; });
        const bool fits = part != parts.cend() && amount.minor > 0
            && (assignedTo(event, number) + amount).minor <= part->amount.minor;
        if (!fits) {
            return no(Text(QT_TRANSLATE_NOOP("Text", "%1 of this payment cannot go back from order %2."),
                {amount.shown(), number.value}));
        }
        sum = sum + amount;
    }
    const Money open = returned - confirmed;
    const bool needsParts = isSplit(event) && returned.minor < event.payment.amount.minor;
    if (needsParts ? sum != open : !wanted.isEmpty()) {
        return no(needsParts
                ? Text(QT_TRANSLATE_NOOP("Text",
                           "Say how the %1 that went back belong to the payment's orders; the parts make "
                           "%2."),
                    {open.shown(), sum.shown()})
                : Text(QT_TRANSLATE_NOOP(
                    "Text", "What goes back from which order is clear here; confirm it without parts.")));
    }
    Recipe::Accepted accepted;
    accepted.decision = wish;
    accepted.decision.arguments.insert("returned"_L1, returned.decimal());
    accepted.said = wish.arguments.value("keepStage"_L1).toBool()
        ? Text(QT_TRANSLATE_NOOP("Text",
                   "%1 confirmed that %2 of payment %3 went back: it is booked as a minus, the order's stage "
                   "stays."),
            {wish.who, open.shown(), event.payment.reference})
        : Text(QT_TRANSLATE_NOOP(
                   "Text", "%1 confirmed that %2 of payment %3 went back: it is booked as a minus."),
            {wish.who, open.shown(), event.payment.reference});
    return accepted;
}

}
