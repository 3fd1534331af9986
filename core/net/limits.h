#pragma once

#include <QList>
#include <QString>

#include <chrono>

namespace provodka {

/// So many calls in a window. A leaky bucket has a burst above its drain.
struct Limit
{
    QString name; ///< "second", "day"
    qint64 calls = 0; ///< within `window`; for a bucket what drains in it
    std::chrono::milliseconds window{1000};
    qint64 burst = 0; ///< capacity of a leaky bucket; 0: an even pace, no burst
};

/// What a vendor allows an account.
struct Limits
{
    QList<Limit> windows;
    int share = 80; ///< percent we take: the customer's other programs share the account
    int connections = 6; ///< calls at the same time

    /// The same with another pace of the window "second": 0 takes every window away, for servers that set
    /// none.
    Limits withCallsPerSecond(qint64 calls) const
    {
        Limits changed = *this;
        if (calls <= 0)
            changed.windows.clear();
        for (Limit &limit : changed.windows) {
            if (limit.name == QLatin1StringView("second"))
                limit.calls = calls;
        }
        return changed;
    }
};

}
