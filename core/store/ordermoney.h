#pragma once

#include "core/store/eventstore.h"

#include <QUrl>

namespace provodka {

/// An order of an event as it was found at the last look-up.
struct KnownOrder
{
    OrderNumber number;
    QString title;
    QString stage;
    QUrl link; ///< opens it in the browser; empty when the target tells none
    friend bool operator==(const KnownOrder &, const KnownOrder &) = default;
};

/// What an event's orders were found with at its last look-up, added up; nothing where it is not known.
struct OrderMoney
{
    std::optional<Money> due;
    std::optional<Money> paid;
    std::optional<Money> missing;
    QList<KnownOrder> orders;
    friend bool operator==(const OrderMoney &, const OrderMoney &) = default;
};

OrderMoney orderMoney(const EventNotes &notes);

}
