#pragma once

#include "core/model/shadow.h"

namespace provodka {

/// An order as it would be after this: what a route in "watch" decides its next step on.
OrderFound afterAction(OrderFound order, const Action &action, const QString &key);

/// An order as it would be if everything watched at it had been written. What people booked in its place
/// counts as that entry and not twice. `watched`: all that was watched at this order, oldest first.
OrderFound asIfWritten(OrderFound order, const QList<Shadow> &watched);

/// What a look at an order tells of the events that are followed there (those that are not are left alone,
/// but what they saw is theirs).
void look(QList<Shadow> &watched, const OrderFound &order, const QDateTime &now);

/// Where else people booked a payment: the entry of its sum at another order.
std::optional<Sight> elsewhere(const AddEntry &entry, const Shadow &shadow, const OrderNumber &number,
    const OrderFound &other, const QDateTime &now);

/// When to look again, ever more rarely; nothing once the time to follow is over.
std::optional<QDateTime> nextLook(const Shadow &shadow, const QDateTime &now);

/// Whether people have done something about each command.
bool isSeen(const Shadow &shadow);

}
