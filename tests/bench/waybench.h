#pragma once

#include "tests/support/world.h"

#include <QJsonObject>

namespace provodka::bench {

/// The whole way of `payments` that come together: payments a second from the first callback to the last
/// write, and from each callback to its last write (p50, p99 in ms).
QJsonObject way(World::Target target, int payments, int latencyMs, int inFlight);

/// The same for payments that come one after another.
QJsonObject oneByOne(World::Target target, int payments);

/// Calls to the target per payment when so many come together.
QJsonObject callsPerPayment(World::Target target, bool arrays);

/// Payments at the vendors' limits and our pace: refusals met (there must be none).
QJsonObject refusals(World::Target target, int payments);

}
