#include "app/sandbox/bitrix24/limits.h"

#include <algorithm>

namespace provodka::sandbox::bitrix24 {

bool RateBucket::take(qint64 nowMs)
{
    m_level = std::max(0.0, m_level - m_drain * double(nowMs - m_lastMs) / 1000.0);
    m_lastMs = nowMs;
    if (m_level + 1 > m_capacity)
        return false;
    m_level += 1;
    return true;
}

void RateBucket::configure(double drainPerSecond, double capacity)
{
    m_drain = drainPerSecond;
    m_capacity = capacity;
}

double Operating::seconds(const QString &method, qint64 nowMs)
{
    const qint64 minute = nowMs / 60000;
    const auto work = m_methods.constFind(method);
    if (work == m_methods.constEnd())
        return 0;
    double sum = 0;
    for (size_t i = 0; i < baskets; ++i) {
        if (minute - work->minute[i] < baskets)
            sum += work->seconds[i];
    }
    return sum;
}

void Operating::add(const QString &method, double seconds, qint64 nowMs)
{
    const qint64 minute = nowMs / 60000;
    Work &work = m_methods[method];
    const size_t at = size_t(minute % baskets);
    if (work.minute[at] != minute) {
        work.minute[at] = minute;
        work.seconds[at] = 0;
    }
    work.seconds[at] += seconds;
}

qint64 Operating::resetAt(const QString &method, qint64 nowMs)
{
    const qint64 minute = nowMs / 60000;
    qint64 oldest = minute;
    const auto work = m_methods.constFind(method);
    if (work != m_methods.constEnd()) {
        for (size_t i = 0; i < baskets; ++i) {
            if (minute - work->minute[i] < baskets && work->seconds[i] > 0)
                oldest = std::min(oldest, work->minute[i]);
        }
    }
    return (oldest + baskets) * 60;
}

}
