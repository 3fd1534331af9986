#pragma once

#include <QString>

#include <optional>

namespace provodka::cli {

/// A day in this computer's zone, or a time with its zone, in milliseconds. The end of a period is behind its
/// last day.
std::optional<qint64> pointInTime(const QString &written, bool isEnd);

/// "15m", "90s", "2h", "1d", "1h30m", in milliseconds.
std::optional<qint64> duration(const QString &written);

}
