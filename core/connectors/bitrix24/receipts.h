#pragma once

#include "core/connectors/connector.h"

namespace provodka::bitrix24 {

/// It cannot be known whether the command ran.
Receipt lost(const Command &command, Error error);

/// The portal refused this one command of a batch.
Receipt refusedBy(const Command &command, const Error &error);

}
