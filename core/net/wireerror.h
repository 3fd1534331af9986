#pragma once

#include "core/net/transport.h"

namespace provodka {

/// What a failed exchange means, in words for a person.
Error wireError(const WireResult &result, const HttpRequest &request, const Origin &origin);

}
