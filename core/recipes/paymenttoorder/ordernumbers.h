#pragma once

#include "core/base/ids.h"
#include "core/model/payment.h"

#include <QRegularExpression>

namespace provodka::paymenttoorder {

/// The order number a payment names, and whom to believe.
struct NamedOrder
{
    OrderNumber number; ///< empty: none named, or several
    bool fromReference = false; ///< else from what the payer typed
    OrderNumber other; ///< set when the two sources disagree
    QList<OrderNumber> several; ///< what was typed names more than one, and nothing else decides
};

/// First group of the pattern in the reference; empty when it does not match.
OrderNumber numberFromReference(const QString &reference, const QRegularExpression &pattern);

/// What a payer typed, cleaned: "№ 10 482", "замовл.10482-2" and full-width digits are 10482. Letters belong
/// to a number where the pattern says so ("A-1048"). Everything that may be a number, in its order, each
/// once.
QList<OrderNumber> numbersTyped(const QString &typed, const QRegularExpression &pattern);

/// The same number, whatever the case of its letters and its leading zeros.
bool isSameNumber(const OrderNumber &a, const OrderNumber &b);

NamedOrder namedOrder(const Payment &payment, const QRegularExpression &pattern, const QString &typedField);

}
