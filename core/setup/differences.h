#pragma once

#include "core/setup/setupcheck.h"

namespace provodka {

/// What changes from one setup to another, a sentence each; empty when they are the same.
QList<Text> differences(const Setup &before, const Setup &after);

}
