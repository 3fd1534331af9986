#include "core/recipes/paymenttoorder/paymenttoorder.h"

#include "core/base/json.h"
#include "core/recipes/paymenttoorder/ordernumbers.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTimeZone>

namespace provodka::paymenttoorder {

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct MappedField
{
    QString field;
    QString from; ///< name of a value of the payment; empty: `constant`
    QJsonValue constant;
};

struct Settings
{
    QRegularExpression orderPattern;
    QString typedField;
    QStringList waitingStages;
    QString paidStage;
    QTimeZone zone;
    QList<MappedField> fields;
    bool comment = false;
};

/// What happened to one order of the payment: the orders of a split payment are judged one by one.
struct Judgement
{
    enum class Kind { Act, Wait, Attention, Settled };
    Kind kind = Kind::Settled;
    QString outcome;
    Text reason;
    QList<PlannedCommand> commands;
    bool isFinal = false; ///< Act: nothing is left to look at once it is done
    bool suggest = false;
};

Judgement attention(const QString &outcome, Text reason)
{
    Judgement judgement;
    judgement.kind = Judgement::Kind::Attention;
    judgement.outcome = outcome;
    judgement.reason = std::move(reason);
    return judgement;
}

Judgement settled(const QString &outcome, Text reason)
{
    Judgement judgement;
    judgement.kind = Judgement::Kind::Settled;
    judgement.outcome = outcome;
    judgement.reason = std::move(reason);
    return judgement;
}

// How long a target may take to show an entry that it accepted, look by look.
constexpr std::array lagWaits{milliseconds(1000), milliseconds(2000), milliseconds(4000), milliseconds(15000),
    milliseconds(60000), milliseconds(180000)};

std::optional<Money> sumOf(const QList<OrderEntry> &entries, const QString &currency)
{
    Money sum{0, currency};
    for (const OrderEntry &entry : entries) {
        if (!entry.amount || entry.amount->currency != currency)
            return std::nullopt;
        sum.minor += entry.amount->minor;
    }
    return sum;
}

QString stageTitle(const StageRef &stage)
{
    return stage.name.isEmpty() ? stage.id : stage.name;
}

QString shownList(const QStringList &texts)
{
    return texts.join(u", "_s);
}

class PaymentToOrder final : public Recipe
{
public:
    explicit PaymentToOrder(Settings settings)
        : m_settings(std::move(settings))
    {
    }

    QStringList keys(const Event &event) const override
    {
        QStringList keys;
        const QList<Allocation> parts = allocations(event);
        for (const Allocation &part : parts)
            keys.append(u"order:"_s + part.number.value);
        return keys;
    }

    OrderNumber orderNumber(const Event &event) const override
    {
        const QList<Allocation> parts = allocations(event);
        return parts.isEmpty() ? OrderNumber() : parts.first().number;
    }

    std::variant<Questions, Decision> ask(const Event &event, const QDateTime &now) const override;
    Decision decide(const Event &event, const QList<OrderFound> &found, const QDateTime &now) const override;

private:
    QList<Allocation> allocations(const Event &event) const
    {
        if (!event.allocations.isEmpty())
            return event.allocations;
        const NamedOrder named = namedOrder(event.payment, m_settings.orderPattern, m_settings.typedField);
        return named.number.isEmpty() ? QList<Allocation>()
                                      : QList<Allocation>{{named.number, event.payment.amount}};
    }

    std::optional<Decision> notPaid(const Event &event, const QDateTime &now) const;
    Judgement judge(const Event &event, const Allocation &part, const OrderFound &order) const;
    Judgement book(
        const Event &event, const Allocation &part, const OrderFound &order, const Money &paid) const;
    Judgement afterBooking(const Event &event, const Allocation &part, const OrderFound &order) const;
    Judgement move(const Allocation &part, const OrderFound &order) const;
    QList<FieldValue> mapped(const Payment &payment) const;

    Settings m_settings;
};

bool isOfOrder(const PastCommand &past, const OrderRef &ref)
{
    return refOf(past.action).order == ref.order;
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

/// The entry of this payment at the order: by payment id, or by the key our receipt named.
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

std::optional<Decision> PaymentToOrder::notPaid(const Event &event, const QDateTime &now) const
{
    const Payment &payment = event.payment;
    Decision decision;
    switch (payment.state) {
    case PaymentState::Paid:
        return std::nullopt;
    case PaymentState::Refunding:
    case PaymentState::Refunded:
        if (wasBooked(event)) {
            return needsPerson(u"refund-after-booking"_s,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Payment %1 of %2 was given back (%3) after it had been booked. Nothing was undone: "
                         "correct the entry and the order's stage yourself."),
                    {payment.reference, payment.amount.shown(), payment.statusText}));
        }
        return needsPerson(u"refund"_s,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "Payment %1 of %2 was given back (%3) before it was booked; it was not booked."),
                {payment.reference, payment.amount.shown(), payment.statusText}));
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

std::variant<Questions, Decision> PaymentToOrder::ask(const Event &event, const QDateTime &now) const
{
    const bool proven = (event.proof == Proof::Signed || event.proof == Proof::Asked) && !event.disputed;
    Questions questions;
    if (!proven) {
        questions.proof = true;
        return questions;
    }
    const bool isOpen
        = event.payment.state == PaymentState::Started || event.payment.state == PaymentState::Held;
    if (isOpen && event.attempt % 2 == 1) {
        questions.proof = true; // every second look of a wait is a question to the service
        return questions;
    }
    if (const std::optional<Decision> decision = notPaid(event, now))
        return *decision;
    if (event.proof == Proof::Signed && !isPlausible(event.payment.processedAt, event.createdAt)) {
        questions.proof = true; // the date is covered by no signature
        return questions;
    }
    if (event.allocations.isEmpty()) {
        const NamedOrder named = namedOrder(event.payment, m_settings.orderPattern, m_settings.typedField);
        // What the payer typed is covered by no signature: the service is asked for it before it decides
        // anything.
        const bool typedMatters = named.number.isEmpty() || !named.fromReference;
        if (typedMatters && !event.payment.typedFieldsConfirmed && event.proof != Proof::Asked) {
            questions.proof = true;
            questions.typedFields = true;
            return questions;
        }
        if (named.number.isEmpty()) {
            Decision decision = needsPerson(u"no-number"_s,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "Payment %1 of %2 names no order number; assign it to an order."),
                    {event.payment.reference, event.payment.amount.shown()}));
            decision.suggestFor.emplace();
            decision.suggestFor->amount = event.payment.amount;
            decision.suggestFor->waitingStages = m_settings.waitingStages;
            return decision;
        }
        if (!named.fromReference && !event.payment.typedFieldsConfirmed) {
            return needsPerson(u"unconfirmed-number"_s,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Only the unsigned part of the notice names order %1 and the payment service does "
                         "not confirm it; assign the payment to an order."),
                    {named.number.value}));
        }
        if (!named.other.isEmpty()) {
            return needsPerson(u"numbers-disagree"_s,
                Text(QT_TRANSLATE_NOOP("Text",
                         "The payment's reference %1 names order %2, but the payer typed %3; choose the "
                         "right order."),
                    {event.payment.reference, named.number.value, named.other.value}));
        }
    } else {
        Money sum{0, event.payment.amount.currency};
        for (const Allocation &part : event.allocations)
            sum.minor += part.amount.minor;
        if (sum != event.payment.amount) {
            return needsPerson(u"split-differs"_s,
                Text(QT_TRANSLATE_NOOP("Text",
                         "The parts assigned to orders make %1, but the payment is %2; assign it again."),
                    {sum.shown(), event.payment.amount.shown()}));
        }
    }
    const QList<Allocation> parts = allocations(event);
    for (const Allocation &part : parts) {
        OrderQuery query;
        query.number = part.number;
        query.paymentIds = {event.payment.reference};
        for (const PastCommand &past : event.past) {
            const OrderRef &ref = refOf(past.action);
            // One order: its ids are known from the earlier step. A split payment is found by number each
            // time.
            if (parts.size() == 1 && !ref.order.isEmpty() && past.state == PastCommand::State::Done)
                query.known = ref;
            query.thorough = query.thorough || past.state == PastCommand::State::Refused;
        }
        questions.orders.append(query);
    }
    return questions;
}

QList<FieldValue> PaymentToOrder::mapped(const Payment &payment) const
{
    const auto money = [](const std::optional<Money> &amount) {
        return amount ? QJsonValue(amount->decimal()) : QJsonValue();
    };
    const auto date = [this](const QDateTime &at) {
        return at.isValid() ? QJsonValue(at.toTimeZone(m_settings.zone).date().toString(Qt::ISODate))
                            : QJsonValue();
    };
    QList<FieldValue> values;
    for (const MappedField &row : m_settings.fields) {
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

Judgement PaymentToOrder::book(
    const Event &event, const Allocation &part, const OrderFound &order, const Money &paid) const
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
    AddEntry entry;
    entry.ref = order.ref;
    entry.paymentId = event.payment.reference;
    entry.amount = part.amount;
    entry.date = when.toTimeZone(m_settings.zone).date();
    entry.fields = mapped(event.payment);
    entry.paidBefore = paid;
    Judgement judgement;
    judgement.kind = Judgement::Kind::Act;
    judgement.outcome = u"booking"_s;
    judgement.reason = Text(
        QT_TRANSLATE_NOOP("Text", "Payment %1 of %2 is booked at order %3 (due %4, paid before %5)."),
        {event.payment.reference, part.amount.shown(), part.number.value, order.due->shown(), paid.shown()});
    judgement.commands.append({u"entry-"_s + part.number.value, entry, judgement.reason});
    if (m_settings.comment) {
        const QByteArray digest = QCryptographicHash::hash(
            (event.payment.account + u'/' + event.payment.reference + u'/' + part.number.value).toUtf8(),
            QCryptographicHash::Sha256);
        AddComment comment;
        comment.ref = order.ref;
        comment.mark = u"[p-"_s + QString::fromLatin1(digest.toHex().left(10)) + u']';
        comment.text = Text(QT_TRANSLATE_NOOP("Text", "Payment %1 of %2 came from %3."),
            {event.payment.reference, part.amount.shown(),
                event.payment.payer.isEmpty() ? u"?"_s : event.payment.payer})
                           .toString();
        judgement.commands.append({u"comment-"_s + part.number.value, comment, judgement.reason});
    }
    return judgement;
}

Judgement PaymentToOrder::move(const Allocation &part, const OrderFound &order) const
{
    if (order.stage.id == m_settings.paidStage) {
        return settled(u"paid-in-full"_s,
            Text(QT_TRANSLATE_NOOP("Text", "Order %1 is paid in full (%2) and stands in “%3”."),
                {part.number.value, order.due->shown(), stageTitle(order.stage)}));
    }
    if (!m_settings.waitingStages.contains(order.stage.id)) {
        return attention(u"other-stage"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1 is paid in full (%2), but it stands in “%3” and not where orders wait for "
                     "payment; it was not moved."),
                {part.number.value, order.due->shown(), stageTitle(order.stage)}));
    }
    MoveStage moveStage;
    moveStage.ref = order.ref;
    moveStage.from = order.stage;
    moveStage.to.id = m_settings.paidStage;
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

Judgement PaymentToOrder::afterBooking(
    const Event &event, const Allocation &part, const OrderFound &order) const
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
    return move(part, order);
}

Judgement PaymentToOrder::judge(const Event &event, const Allocation &part, const OrderFound &order) const
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
        return attention(u"other-currency"_s,
            Text(QT_TRANSLATE_NOOP("Text", "Payment %1 is in %2, but order %3 is in %4; it was not booked."),
                {event.payment.reference, part.amount.currency, number, order.due->currency}));
    }
    if (bookedCommand(event, &order.ref) || entryOf(event, order))
        return afterBooking(event, part, order);
    const std::optional<Money> paid = sumOf(order.entries, order.due->currency);
    if (!paid) {
        return attention(u"unreadable-entry"_s,
            Text(QT_TRANSLATE_NOOP("Text",
                     "An entry of order %1 has no readable sum, so it is not known how much is paid; the "
                     "payment was not booked."),
                {number}));
    }
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
    return book(event, part, order, *paid);
}

Decision PaymentToOrder::decide(
    const Event &event, const QList<OrderFound> &found, const QDateTime &now) const
{
    const QList<Allocation> parts = allocations(event);
    Q_ASSERT(parts.size() == found.size());
    QList<Judgement> judgements;
    for (qsizetype i = 0; i < parts.size(); ++i)
        judgements.append(judge(event, parts[i], found[i]));

    const auto first = [&](Judgement::Kind kind) -> const Judgement * {
        for (const Judgement &judgement : judgements) {
            if (judgement.kind == kind)
                return &judgement;
        }
        return nullptr;
    };
    Decision decision;
    if (const Judgement *act = first(Judgement::Kind::Act)) {
        decision.kind = Decision::Kind::Plan;
        decision.outcome = act->outcome;
        decision.reason = act->reason;
        decision.isFinal = true;
        for (const Judgement &judgement : judgements) {
            decision.commands.append(judgement.commands);
            const bool isSettled
                = judgement.kind == Judgement::Kind::Settled && judgement.outcome == act->outcome;
            decision.isFinal = decision.isFinal && (judgement.isFinal || isSettled);
        }
        return decision;
    }
    if (const Judgement *wait = first(Judgement::Kind::Wait)) {
        decision.kind = Decision::Kind::Waiting;
        decision.outcome = wait->outcome;
        decision.reason = wait->reason;
        decision.until
            = now.addMSecs(lagWaits[size_t(qMin(event.attempt, int(lagWaits.size()) - 1))].count());
        return decision;
    }
    const Judgement *last = first(Judgement::Kind::Attention);
    decision.kind = last ? Decision::Kind::Attention : Decision::Kind::Done;
    if (!last) {
        last = first(Judgement::Kind::Settled);
        // Of a split payment the part that leaves something open is what a person asks about.
        for (const Judgement &judgement : judgements) {
            if (judgement.outcome == "part"_L1)
                last = &judgement;
        }
    }
    decision.outcome = last->outcome;
    decision.reason = last->reason;
    if (last->suggest) {
        decision.suggestFor.emplace();
        decision.suggestFor->number = parts.first().number;
        decision.suggestFor->amount = event.payment.amount;
        decision.suggestFor->waitingStages = m_settings.waitingStages;
    }
    return decision;
}

tl::unexpected<Error> wrong(const char *setting, Text text)
{
    return failure(Error::Kind::Misconfigured, std::move(text), QString::fromLatin1(setting));
}

Result<std::unique_ptr<Recipe>> make(const QJsonObject &json)
{
    Settings settings;
    settings.orderPattern
        = QRegularExpression(json.value("orderPattern"_L1).toString(uR"(^(\d+)(?![\p{L}\d]))"_s));
    if (!settings.orderPattern.isValid()) {
        return wrong("orderPattern",
            Text(QT_TRANSLATE_NOOP(
                     "Text", "The pattern of order numbers is not a valid regular expression: %1."),
                {settings.orderPattern.errorString()}));
    }
    settings.typedField = json.value("typedField"_L1).toString(u"Номер замовлення"_s);
    const QJsonArray waiting = json.value("waitingStages"_L1).toArray();
    for (const QJsonValue &stage : waiting)
        settings.waitingStages.append(json::text(stage));
    settings.paidStage = json::text(json.value("paidStage"_L1));
    if (settings.waitingStages.contains(settings.paidStage)) {
        return wrong("paidStage",
            Text(QT_TRANSLATE_NOOP("Text",
                "The stage of paid orders is also named as a stage where orders wait for payment; choose two "
                "different ones.")));
    }
    settings.zone = QTimeZone(json.value("zone"_L1).toString(u"Europe/Kyiv"_s).toUtf8());
    if (!settings.zone.isValid())
        settings.zone = QTimeZone("Europe/Kiev"); // older systems know the city by this name only
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const QJsonValue &value : fields) {
        const QJsonObject row = value.toObject();
        settings.fields.append(
            {json::text(row.value("field"_L1)), row.value("from"_L1).toString(), row.value("value"_L1)});
    }
    settings.comment = json.value("comment"_L1).toBool();
    return std::make_unique<PaymentToOrder>(std::move(settings));
}

}

RecipeInfo info()
{
    RecipeInfo info;
    info.id = u"payment-to-order"_s;
    info.title = QT_TRANSLATE_NOOP("Settings", "Payment to order");
    info.needs = u"orders"_s;
    info.make = make;
    FieldSpec pattern;
    pattern.key = u"orderPattern"_s;
    pattern.label
        = QT_TRANSLATE_NOOP("Settings", "Order number in the payment's reference (regular expression)");
    pattern.required = false;
    FieldSpec typed;
    typed.key = u"typedField"_s;
    typed.label = QT_TRANSLATE_NOOP("Settings", "Additional field the payer types the order number into");
    typed.required = false;
    FieldSpec waiting;
    waiting.key = u"waitingStages"_s;
    waiting.type = FieldSpec::Type::CatalogItems;
    waiting.label = QT_TRANSLATE_NOOP("Settings", "Stages where orders wait for payment");
    waiting.catalogKind = u"stage"_s;
    FieldSpec paid;
    paid.key = u"paidStage"_s;
    paid.type = FieldSpec::Type::CatalogItem;
    paid.label = QT_TRANSLATE_NOOP("Settings", "Stage of paid orders");
    paid.catalogKind = u"stage"_s;
    FieldSpec zone;
    zone.key = u"zone"_s;
    zone.type = FieldSpec::Type::Zone;
    zone.label = QT_TRANSLATE_NOOP("Settings", "Time zone of the shop");
    zone.required = false;
    zone.byDefault = u"Europe/Kyiv"_s;
    FieldSpec fields;
    fields.key = u"fields"_s;
    fields.type = FieldSpec::Type::Fields;
    fields.label = QT_TRANSLATE_NOOP("Settings", "Further fields of the entry");
    fields.required = false;
    FieldSpec comment;
    comment.key = u"comment"_s;
    comment.type = FieldSpec::Type::Flag;
    comment.label = QT_TRANSLATE_NOOP("Settings", "Write a comment at the order as well");
    comment.required = false;
    comment.byDefault = false;
    info.settings = {pattern, typed, waiting, paid, zone, fields, comment};
    return info;
}

}
