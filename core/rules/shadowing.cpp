#include "core/rules/shadowing.h"

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 firstPauseSeconds = 2 * 60;
constexpr qint64 longestPauseSeconds = 12 * 3600;
constexpr int followedDays = 14;

const OrderEntry *entryWith(const QList<OrderEntry> &entries, const QString &key)
{
    const auto at = std::ranges::find(entries, key, &OrderEntry::key);
    return at == entries.end() ? nullptr : &*at;
}

const OrderFound *orderAt(const Shadow &shadow, const QString &ref)
{
    const auto at
        = std::ranges::find_if(shadow.orders, [&](const OrderFound &one) { return one.ref.order == ref; });
    return at == shadow.orders.end() ? nullptr : &*at;
}

/// What of each hand-made entry no watched command has for itself yet.
QHash<QString, Money> unclaimed(const QList<Shadow> &watched, const OrderFound &order)
{
    QHash<QString, Money> left;
    for (const OrderEntry &entry : order.entries) {
        if (entry.amount)
            left.insert(entry.key, *entry.amount);
    }
    for (const Shadow &shadow : watched) {
        for (const WatchedCommand &command : shadow.commands) {
            const bool isHere = refOf(command.action).order == order.ref.order;
            const bool claims
                = command.sight.kind == Sight::Kind::Same || command.sight.kind == Sight::Kind::OtherSum;
            const auto at = left.find(command.sight.key);
            if (isHere && claims && command.sight.amount && at != left.end())
                *at = *at - *command.sight.amount;
        }
    }
    return left;
}

/// What is new in an entry since the event was decided.
Money newIn(const OrderEntry &entry, const Money &left, const Shadow &shadow, const QString &order)
{
    const OrderFound *before = orderAt(shadow, order);
    const OrderEntry *known = before ? entryWith(before->entries, entry.key) : nullptr;
    if (!known || !known->amount || known->amount->currency != entry.amount->currency)
        return left;
    const Money grown = *entry.amount - *known->amount;
    return grown.minor < left.minor ? grown : left;
}

bool mayBeFor(const OrderEntry &entry, const AddEntry &wanted)
{
    return entry.amount && entry.amount->currency == wanted.amount.currency
        && (entry.paymentId.isEmpty() || entry.paymentId == wanted.paymentId);
}

void seen(WatchedCommand &command, const Shadow &shadow, Sight::Kind kind, const QDateTime &at,
    const QDateTime &now)
{
    Sight &sight = command.sight;
    sight.kind = kind;
    sight.notBefore = shadow.lookedAt.isValid() ? shadow.lookedAt : shadow.decidedAt;
    sight.exact = at.isValid();
    sight.at = at.isValid() ? at : now;
}

void lookForEntries(QList<Shadow> &watched, const OrderFound &order, const QDateTime &now, bool sameSum)
{
    for (Shadow &shadow : watched) {
        if (shadow.state != Shadow::State::Following)
            continue;
        for (WatchedCommand &command : shadow.commands) {
            const AddEntry *wanted = std::get_if<AddEntry>(&command.action);
            const bool isOpen = command.sight.kind == Sight::Kind::Nothing
                || (sameSum && command.sight.kind == Sight::Kind::OtherSum);
            if (!wanted || !isOpen || wanted->ref.order != order.ref.order)
                continue;
            const Sight before = std::exchange(command.sight, Sight());
            const QHash<QString, Money> left = unclaimed(watched, order);
            for (const OrderEntry &entry : order.entries) {
                if (!mayBeFor(entry, *wanted) || !left.contains(entry.key))
                    continue;
                const Money fresh = newIn(entry, left.value(entry.key), shadow, order.ref.order);
                if (fresh.minor <= 0 || (fresh == wanted->amount) != sameSum)
                    continue;
                seen(command, shadow, sameSum ? Sight::Kind::Same : Sight::Kind::OtherSum, entry.at, now);
                command.sight.key = entry.key;
                command.sight.amount = fresh;
                break;
            }
            if (command.sight.kind == Sight::Kind::Nothing)
                command.sight = before;
        }
    }
}

void lookForMoves(QList<Shadow> &watched, const OrderFound &order, const QDateTime &now)
{
    for (Shadow &shadow : watched) {
        if (shadow.state != Shadow::State::Following)
            continue;
        for (WatchedCommand &command : shadow.commands) {
            const MoveStage *move = std::get_if<MoveStage>(&command.action);
            if (!move || move->ref.order != order.ref.order || command.sight.kind != Sight::Kind::Nothing)
                continue;
            if (order.stage.id == move->to.id)
                seen(command, shadow, Sight::Kind::Same, {}, now);
            else if (order.stage.id != move->from.id)
                seen(command, shadow, Sight::Kind::OtherStage, {}, now);
            command.sight.stage = order.stage;
        }
    }
}

}

namespace {

/// The target's own fields follow its entries.
void computeAgain(OrderFound &order)
{
    if (!order.targetComputes || !order.due)
        return;
    Money paid{0, order.due->currency};
    for (const OrderEntry &entry : order.entries) {
        if (!entry.amount || entry.amount->currency != paid.currency)
            return;
        paid = paid + *entry.amount;
    }
    if (order.paidByTarget)
        order.paidByTarget = paid;
    order.differenceByTarget = *order.due - paid;
}

}

OrderFound afterAction(OrderFound order, const Action &action, const QString &key)
{
    if (refOf(action).order != order.ref.order)
        return order;
    if (const AddEntry *entry = std::get_if<AddEntry>(&action)) {
        OrderEntry made;
        made.key = key;
        made.paymentId = entry->paymentId;
        made.amount = entry->amount;
        made.date = entry->date;
        order.entries.append(made);
        computeAgain(order);
    } else if (const MoveStage *move = std::get_if<MoveStage>(&action)) {
        order.stage = move->to;
    }
    return order;
}

OrderFound asIfWritten(OrderFound order, const QList<Shadow> &watched)
{
    for (const Shadow &shadow : watched) {
        for (const WatchedCommand &command : shadow.commands) {
            if (refOf(command.action).order != order.ref.order)
                continue;
            const QString key = u"watched:"_s + QString::number(command.id);
            if (const MoveStage *move = std::get_if<MoveStage>(&command.action)) {
                if (order.stage.id == move->from.id)
                    order = afterAction(order, command.action, key);
                continue;
            }
            const AddEntry *entry = std::get_if<AddEntry>(&command.action);
            if (!entry)
                continue;
            if (command.sight.kind == Sight::Kind::OtherSum) {
                for (OrderEntry &one : order.entries) {
                    if (one.key == command.sight.key)
                        one.paymentId = entry->paymentId;
                }
                continue;
            }
            // People booked it, as was seen or as this look shows: it is that entry.
            const OrderFound *before = orderAt(shadow, order.ref.order);
            const auto byHand = std::ranges::find_if(order.entries, [&](const OrderEntry &one) {
                const bool isSeen = command.sight.kind == Sight::Kind::Same && command.sight.key == one.key;
                const bool isNew = !before || !entryWith(before->entries, one.key);
                return one.amount == entry->amount
                    && ((one.paymentId.isEmpty() && (isSeen || isNew)) || one.paymentId == entry->paymentId);
            });
            if (byHand != order.entries.end())
                byHand->paymentId = entry->paymentId;
            else if (command.sight.kind != Sight::Kind::Same)
                order = afterAction(order, command.action, key);
        }
    }
    return order;
}

void look(QList<Shadow> &watched, const OrderFound &order, const QDateTime &now)
{
    if (order.match != OrderFound::Match::One)
        return;
    // Those of the right sum first: what is left over may be a wrong one.
    lookForEntries(watched, order, now, true);
    lookForEntries(watched, order, now, false);
    lookForMoves(watched, order, now);
}

std::optional<Sight> elsewhere(const AddEntry &entry, const Shadow &shadow, const OrderNumber &number,
    const OrderFound &other, const QDateTime &now)
{
    if (other.match != OrderFound::Match::One || other.ref.order == entry.ref.order)
        return std::nullopt;
    for (const OrderEntry &one : other.entries) {
        // Days at the shop and here may differ by one.
        const bool isRecent
            = one.at.isValid() ? one.at >= shadow.decidedAt : one.date >= entry.date && one.date.isValid();
        if (one.amount != entry.amount || !isRecent
            || !(one.paymentId.isEmpty() || one.paymentId == entry.paymentId))
            continue;
        Sight sight;
        sight.kind = Sight::Kind::OtherOrder;
        sight.key = one.key;
        sight.amount = one.amount;
        sight.order = number;
        sight.notBefore = shadow.lookedAt.isValid() ? shadow.lookedAt : shadow.decidedAt;
        sight.exact = one.at.isValid();
        sight.at = one.at.isValid() ? one.at : now;
        return sight;
    }
    return std::nullopt;
}

std::optional<QDateTime> nextLook(const Shadow &shadow, const QDateTime &now)
{
    if (shadow.decidedAt.daysTo(now) >= followedDays)
        return std::nullopt;
    return now.addSecs(qMin(longestPauseSeconds, firstPauseSeconds << qMin(shadow.looks, 12)));
}

bool isSeen(const Shadow &shadow)
{
    return std::ranges::all_of(shadow.commands, [](const WatchedCommand &command) {
        return std::holds_alternative<AddComment>(command.action)
            || command.sight.kind != Sight::Kind::Nothing;
    });
}

}
