#pragma once

#include "core/base/text.h"
#include "core/model/setup.h"

namespace provodka {

/// Who works with a connection: routes as source or target, and what is told to people through it. Empty: it
/// can be removed.
QList<Text> usesOf(const Setup &setup, const ConnectionName &connection);

}
