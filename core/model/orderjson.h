#pragma once

#include "core/model/order.h"

#include <QJsonObject>

namespace provodka {

/// Without loss, so that a decision can be made again on what was seen.
QJsonObject toJson(const OrderFound &order);
/// Reads what toJson of this and earlier versions wrote; what is missing is not known.
OrderFound orderFoundFromJson(const QJsonObject &json);

QJsonObject toJson(const OrderEntry &entry);
OrderEntry orderEntryFromJson(const QJsonObject &json);

}
