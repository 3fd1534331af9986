#pragma once

#include "core/connectors/connector.h"

namespace provodka::planfix {

ConnectorInfo info();
/// The vendor's limits of this account: the day's calls follow the plan, a setting.
Limits limitsFor(const QJsonObject &settings);
std::unique_ptr<Connector> make(ConnectorContext context);

}
