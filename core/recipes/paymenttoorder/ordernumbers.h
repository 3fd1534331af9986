#pragma once

#include "core/base/ids.h"
#include "core/model/payment.h"

#include <QRegularExpression>

#include <optional>

namespace provodka::paymenttoorder {

/// The order number a payment names, and whom to believe.
struct NamedOrder
{
    OrderNumber number; ///< empty: none named
    bool fromReference = false; ///< else from what the payer typed
    OrderNumber other; ///< set when the two sources disagree
};

/// First group of the pattern in the reference; empty when it does not match.
OrderNumber numberFromReference(const QString &reference, const QRegularExpression &pattern);

/// What a payer typed, cleaned: "№ 10 482" -> "10482"; empty when it is not one number.
OrderNumber numberFromTyped(const QString &typed);

NamedOrder namedOrder(const Payment &payment, const QRegularExpression &pattern, const QString &typedField);

}
