#pragma once

#include "core/base/clock.h"
#include "core/net/http.h"
#include "core/net/limits.h"

#include <QJsonObject>

#include <array>
#include <deque>
#include <optional>

namespace provodka {

/// One window for people: what is used, what is left, when there is something again.
struct BudgetView
{
    QString name;
    qint64 used = 0;
    qint64 left = 0;
    std::optional<QDateTime>
        again; ///< when nothing is left: the next call; when used: everything is free again

    friend bool operator==(const BudgetView &, const BudgetView &) = default;
};

/// Whose turn it is to call, and when: all windows of an account at once, by class and then in order of
/// arrival. Pure logic of one thread: whoever asks waits on his own.
class Budget
{
public:
    using Ticket = quint64;
    using Wait = std::chrono::milliseconds;

    /// What would have to wait longer than `bound` is refused.
    Budget(Limits limits, const Clock &clock, Wait bound = std::chrono::seconds(60));

    /// Windows are not kept; only what the vendor said by holdBack() is.
    void setUnlimited(bool unlimited) { m_unlimited = unlimited; }

    /// A place in the queue.
    Ticket join(Spend spend);
    void leave(Ticket ticket);
    /// The one who may call now; counted, and no longer in the queue.
    std::optional<Ticket> next();
    struct Refusal
    {
        Ticket ticket = 0;
        Wait retryAfter{0};
    };
    /// Those who would wait too long; no longer in the queue.
    QList<Refusal> refuse();
    /// When to ask next() and refuse() again; nothing when nobody waits.
    std::optional<Wait> untilNext() const;
    qsizetype waiting() const;
    /// How long a call of this class that came now would wait behind those in the queue.
    Wait delay(Spend spend) const;
    /// Between two calls at the steady pace, a burst aside; zero without limits.
    Wait pace() const;

    void holdBack(Wait pause);
    void leftToday(qint64 calls);

    QList<BudgetView> view() const;
    QJsonObject state() const;
    void restore(const QJsonObject &state);

private:
    /// Times in microseconds since the epoch: a pace of many calls a second needs parts of a millisecond.
    struct Window
    {
        enum class Kind { Pace, Bucket, Count } kind = Kind::Pace;
        QString name;
        qint64 length = 0;
        qint64 spacing = 0; ///< pace and bucket: time a call takes up
        qint64 most = 0; ///< bucket: capacity; count: calls
        qint64 at = 0; ///< pace: next call; bucket: empty again; count: began
        qint64 used = 0; ///< count
    };
    struct Waiter
    {
        Ticket ticket;
        qint64 since;
    };

    qint64 now() const { return m_clock.nowMs() * 1000; }
    qint64 readyAt(const Window &window, Spend spend, qint64 ahead, qint64 at) const;
    qint64 readyAt(Spend spend, qint64 ahead, qint64 at) const;
    static void count(Window &window, qint64 at);
    static void settle(Window &window, qint64 at);
    static qint64 mostFor(const Window &window, Spend spend);
    void settle(qint64 at);

    const Clock &m_clock;
    QList<Window> m_windows;
    std::array<std::deque<Waiter>, 4> m_queues; ///< by Spend
    qint64 m_bound;
    qint64 m_heldFrom = 0;
    qint64 m_heldUntil = 0;
    Ticket m_last = 0;
    bool m_unlimited = false;
};

}
