#pragma once

#include "core/connectors/connector.h"

namespace provodka::smtp {

ConnectorInfo info();
std::unique_ptr<Connector> make(ConnectorContext context);

}
