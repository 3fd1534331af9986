#pragma once

#include "core/base/clock.h"

namespace provodka {

/// Stands still until it is told to go.
class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void go(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

private:
    QDateTime m_now = utcFromMs(1'760'000'000'000);
};

}
