#pragma once

#include <QJsonObject>

namespace provodka::bench {

/// Signed callbacks a second, each answered after its commit: `payments` different ones, `inFlight` at a
/// time.
QJsonObject intake(int payments, int inFlight);

}
