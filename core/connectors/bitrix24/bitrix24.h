#pragma once

#include "core/connectors/connector.h"

namespace provodka::bitrix24 {

ConnectorInfo info();
std::unique_ptr<Connector> make(ConnectorContext context);

}
