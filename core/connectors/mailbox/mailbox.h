#pragma once

#include "core/connectors/mailbox/mailsettings.h"

namespace provodka::mailbox {

std::unique_ptr<Connector> make(ConnectorContext context);

}
