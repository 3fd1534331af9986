#include "core/net/budget.h"

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 longestPace = 60 * second; // longer windows are counted, shorter ones are evenly spaced
constexpr qint64 day = 24 * 3600 * second;
constexpr std::array<Spend, 4> classes{Spend::Money, Spend::People, Spend::Routine, Spend::History};

qint64 micros(std::chrono::milliseconds time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

std::chrono::milliseconds roundedUp(qint64 time)
{
    return std::chrono::milliseconds(std::max<qint64>(0, (time + 999) / 1000));
}

QDateTime utcFromMicros(qint64 time)
{
    return utcFromMs((time + 999) / 1000);
}

}

Budget::Budget(Limits limits, const Clock &clock, Wait bound)
    : m_clock(clock)
    , m_bound(micros(bound))
{
    const qint64 share = std::clamp(limits.share, 1, 100);
    for (const Limit &limit : std::as_const(limits.windows)) {
        if (limit.calls <= 0 || limit.window.count() <= 0)
            continue;
        Window window;
        window.name = limit.name;
        window.length = micros(limit.window);
        window.spacing = (window.length * 100 + limit.calls * share - 1) / (limit.calls * share);
        if (limit.burst > 0) {
            window.kind = Window::Kind::Bucket;
            window.most = std::max<qint64>(1, limit.burst * share / 100);
        } else if (window.length > longestPace) {
            window.kind = Window::Kind::Count;
            window.most = std::max<qint64>(1, limit.calls * share / 100);
        }
        m_windows.append(window);
    }
}

Budget::Ticket Budget::join(Spend spend)
{
    m_queues[size_t(spend)].push_back({++m_last, now()});
    return m_last;
}

void Budget::leave(Ticket ticket)
{
    for (auto &queue : m_queues)
        std::erase_if(queue, [ticket](const Waiter &waiter) { return waiter.ticket == ticket; });
}

std::optional<Budget::Ticket> Budget::next()
{
    const qint64 at = now();
    settle(at);
    for (const Spend spend : classes) {
        auto &queue = m_queues[size_t(spend)];
        if (queue.empty() || readyAt(spend, 0, at) > at)
            continue;
        if (!m_unlimited) {
            for (Window &window : m_windows)
                count(window, at);
        }
        const Ticket ticket = queue.front().ticket;
        queue.pop_front();
        return ticket;
    }
    return std::nullopt;
}

QList<Budget::Refusal> Budget::refuse()
{
    QList<Refusal> refused;
    const qint64 at = now();
    settle(at);
    const auto isFresh
        = [&](const auto &queue) { return queue.empty() || at - queue.front().since < m_bound; };
    const bool isFree = m_heldUntil <= at && (m_unlimited || m_windows.isEmpty());
    if (isFree && std::ranges::all_of(m_queues, isFresh))
        return refused;
    qint64 ahead = 0;
    for (const Spend spend : classes) {
        auto &queue = m_queues[size_t(spend)];
        std::erase_if(queue, [&](const Waiter &waiter) {
            const qint64 ready = readyAt(spend, ahead, at);
            const qint64 waited = std::max<qint64>(0, at - waiter.since);
            if (waited < m_bound && ready - at + waited <= m_bound) {
                ++ahead;
                return false;
            }
            refused.append({waiter.ticket, roundedUp(std::max(ready - at, second))});
            return true;
        });
    }
    return refused;
}

std::optional<Budget::Wait> Budget::untilNext() const
{
    const qint64 at = now();
    std::optional<qint64> soonest;
    for (const Spend spend : classes) {
        const auto &queue = m_queues[size_t(spend)];
        if (queue.empty())
            continue;
        const qint64 expires = std::min(queue.front().since, at) + m_bound;
        const qint64 turn = std::min(readyAt(spend, 0, at), expires);
        soonest = std::min(soonest.value_or(turn), turn);
    }
    if (!soonest)
        return std::nullopt;
    return roundedUp(*soonest - at);
}

qsizetype Budget::waiting() const
{
    qsizetype sum = 0;
    for (const auto &queue : m_queues)
        sum += qsizetype(queue.size());
    return sum;
}

void Budget::holdBack(Wait pause)
{
    const qint64 at = now();
    if (at + micros(pause) <= m_heldUntil && m_heldFrom <= at)
        return;
    m_heldFrom = at;
    m_heldUntil = at + micros(pause);
}

void Budget::leftToday(qint64 calls)
{
    const qint64 at = now();
    for (Window &window : m_windows) {
        if (window.kind != Window::Kind::Count || window.length != day)
            continue;
        settle(window, at);
        if (window.used == 0)
            window.at = at;
        // Others may have called: believe it when it is less than we think, never when it is more.
        window.used = std::max(window.used, window.most - std::max<qint64>(0, calls));
    }
}

Budget::Wait Budget::delay(Spend spend) const
{
    const qint64 at = now();
    return roundedUp(readyAt(spend, qint64(waiting()), at) - at);
}

Budget::Wait Budget::pace() const
{
    qint64 spacing = 0;
    for (const Window &window : m_windows) {
        if (!m_unlimited && window.kind != Window::Kind::Count)
            spacing = std::max(spacing, window.spacing);
    }
    return roundedUp(spacing);
}

/// When the call behind `ahead` others may be made.
qint64 Budget::readyAt(const Window &window, Spend spend, qint64 ahead, qint64 at) const
{
    switch (window.kind) {
    case Window::Kind::Pace:
        return std::min(std::max(window.at, at), at + window.spacing) + ahead * window.spacing;
    case Window::Kind::Bucket: {
        const qint64 full = window.most * window.spacing;
        const qint64 level = std::clamp<qint64>(window.at - at, 0, full) + ahead * window.spacing;
        return std::max(at, at + level + window.spacing - full);
    }
    case Window::Kind::Count: {
        const qint64 began = std::min(window.at, at);
        if (window.used == 0 || at >= began + window.length || window.used + ahead < mostFor(window, spend))
            return at;
        return began + window.length;
    }
    }
    return at;
}

qint64 Budget::readyAt(Spend spend, qint64 ahead, qint64 at) const
{
    qint64 ready = at;
    if (m_heldUntil > at) // clock set back: never longer than the pause that was asked for
        ready = at + std::min(m_heldUntil - at, m_heldUntil - m_heldFrom);
    if (!m_unlimited) {
        for (const Window &window : m_windows)
            ready = std::max(ready, readyAt(window, spend, ahead, at));
    }
    return ready;
}

void Budget::count(Window &window, qint64 at)
{
    switch (window.kind) {
    case Window::Kind::Pace:
    case Window::Kind::Bucket:
        window.at = std::max(window.at, at) + window.spacing;
        break;
    case Window::Kind::Count:
        if (window.used++ == 0)
            window.at = at;
        break;
    }
}

/// Forgets what is over, and times that lie ahead because the clock was set back.
void Budget::settle(Window &window, qint64 at)
{
    switch (window.kind) {
    case Window::Kind::Pace:
        window.at = std::min(window.at, at + window.spacing);
        break;
    case Window::Kind::Bucket:
        window.at = std::min(window.at, at + window.most * window.spacing);
        break;
    case Window::Kind::Count:
        window.at = std::min(window.at, at);
        if (at >= window.at + window.length)
            window.used = 0;
        break;
    }
}

void Budget::settle(qint64 at)
{
    for (Window &window : m_windows)
        settle(window, at);
    if (m_heldFrom > at) {
        m_heldUntil = at + (m_heldUntil - m_heldFrom);
        m_heldFrom = at;
    }
    for (auto &queue : m_queues) {
        for (Waiter &waiter : queue)
            waiter.since = std::min(waiter.since, at);
    }
}

qint64 Budget::mostFor(const Window &window, Spend spend)
{
    switch (spend) {
    case Spend::Money:
    case Spend::People:
        break;
    case Spend::Routine:
        return window.most - (window.most + 9) / 10;
    case Spend::History:
        return window.most - (window.most + 4) / 5;
    }
    return window.most;
}

QList<BudgetView> Budget::view() const
{
    QList<BudgetView> views;
    const qint64 at = now();
    for (const Window &window : m_windows) {
        BudgetView view;
        view.name = window.name;
        const qint64 ready = readyAt(window, Spend::Money, 0, at);
        switch (window.kind) {
        case Window::Kind::Pace:
            view.used = ready > at ? 1 : 0;
            view.left = 1 - view.used;
            break;
        case Window::Kind::Bucket:
            view.used
                = std::clamp<qint64>((window.at - at + window.spacing - 1) / window.spacing, 0, window.most);
            view.left = window.most - view.used;
            break;
        case Window::Kind::Count:
            if (at < std::min(window.at, at) + window.length)
                view.used = std::min(window.used, window.most);
            view.left = window.most - view.used;
            if (view.used > 0)
                view.again = utcFromMicros(std::min(window.at, at) + window.length);
            break;
        }
        if (ready > at)
            view.again = utcFromMicros(ready);
        views.append(view);
    }
    return views;
}

QJsonObject Budget::state() const
{
    QJsonObject windows;
    for (const Window &window : m_windows) {
        QJsonObject one;
        one.insert("at_ms"_L1, (window.at + 999) / 1000);
        if (window.kind == Window::Kind::Count)
            one.insert("used"_L1, window.used);
        windows.insert(window.name, one);
    }
    QJsonObject state;
    state.insert("windows"_L1, windows);
    if (m_heldUntil > m_heldFrom) {
        state.insert("held_from_ms"_L1, m_heldFrom / 1000);
        state.insert("held_until_ms"_L1, (m_heldUntil + 999) / 1000);
    }
    return state;
}

void Budget::restore(const QJsonObject &state)
{
    const QJsonObject windows = state.value("windows"_L1).toObject();
    const auto time = [](const QJsonValue &value) { // what is out of all bounds would overflow
        return std::clamp<qint64>(value.toInteger(), 0, 253402300799999) * 1000;
    };
    for (Window &window : m_windows) {
        const QJsonObject one = windows.value(window.name).toObject();
        window.at = time(one.value("at_ms"_L1));
        window.used = std::clamp<qint64>(one.value("used"_L1).toInteger(), 0, window.most);
    }
    m_heldFrom = time(state.value("held_from_ms"_L1));
    m_heldUntil = std::max(m_heldFrom, time(state.value("held_until_ms"_L1)));
    settle(now());
}

}
