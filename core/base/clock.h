#pragma once

#include <QDateTime>

namespace provodka {

/// Where "now" comes from; always UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    qint64 nowMs() const { return now().toMSecsSinceEpoch(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// The stored form of a time: milliseconds since the epoch, UTC.
QDateTime utcFromMs(qint64 ms);

}
