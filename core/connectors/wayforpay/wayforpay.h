#pragma once

#include "core/connectors/connector.h"

namespace provodka::wayforpay {

ConnectorInfo info();
/// The account's own pace is a setting.
Limits limitsFor(const QJsonObject &settings);
std::unique_ptr<Connector> make(ConnectorContext context);

}
