#pragma once

#include "core/base/error.h"
#include "core/report/transitiontimes.h"

namespace provodka {

class Database;

/// Reads the workspace's transitions, one order after the other, so that many need little memory. Errors:
/// Storage.
Result<TransitionReport> transitionReport(Database &database, TransitionQuestion question);
Result<TransitionReport> transitionReport(
    Database &database, TransitionPeriod period, std::optional<qint64> limitMs, int slowest = 5);

}
