#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace provodka {

/// The system's time, moved by hand: the stand-ins live in the same hour, and nobody waits for minutes to
/// pass.
class ShiftedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(m_shift); }
    void move(std::chrono::milliseconds by) { m_shift += by.count(); }

private:
    std::atomic<qint64> m_shift = 0;
};

}
