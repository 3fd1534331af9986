#pragma once

#include <QHash>
#include <QString>

#include <array>

namespace provodka::sandbox::bitrix24 {

/// The leaky bucket over all requests: each adds one, `drain` a second flow out.
class RateBucket
{
public:
    bool take(qint64 nowMs);
    void configure(double drainPerSecond, double capacity);
    void clear() { m_level = 0; }

private:
    double m_drain = 2;
    double m_capacity = 50;
    double m_level = 0;
    qint64 m_lastMs = 0;
};

/// Seconds of work of each method in ten baskets of a minute.
class Operating
{
public:
    double seconds(const QString &method, qint64 nowMs);
    void add(const QString &method, double seconds, qint64 nowMs);
    /// Unix second at which the oldest filled basket drops out.
    qint64 resetAt(const QString &method, qint64 nowMs);
    void clear() { m_methods.clear(); }

private:
    static constexpr int baskets = 10;
    struct Work
    {
        std::array<double, baskets> seconds{};
        std::array<qint64, baskets> minute{};
    };
    QHash<QString, Work> m_methods;
};

}
