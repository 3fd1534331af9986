#pragma once

#include "core/base/clock.h"

#include <atomic>
#include <chrono>

namespace provodka::app {

/// The system's time, ahead by what the demonstration lets pass.
class DemoClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(m_ahead); }
    void pass(std::chrono::milliseconds time) { m_ahead += time.count(); }

private:
    std::atomic<qint64> m_ahead = 0;
};

}
