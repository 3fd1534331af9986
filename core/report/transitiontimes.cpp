#include "core/report/transitiontimes.h"

#include <algorithm>
#include <tuple>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 sameMoveMs = 2 * 60 * 1000;

bool isExact(const StageMove &move)
{
    return move.source != StageMove::Source::Seen;
}

/// Whether a vendor's move is one of ours; each of ours stands for one.
bool isOurs(const StageMove &told, const QList<StageMove> &moves, std::vector<bool> &taken)
{
    const auto earliest = std::ranges::lower_bound(moves, told.atMs - sameMoveMs, {}, &StageMove::atMs);
    for (auto at = earliest; at != moves.end() && at->atMs <= told.atMs + sameMoveMs; ++at) {
        const auto index = static_cast<size_t>(at - moves.begin());
        const bool isSame
            = at->source == StageMove::Source::Ours && at->fromId == told.fromId && at->toId == told.toId;
        if (isSame && !taken[index]) {
            taken[index] = true;
            return true;
        }
    }
    return false;
}

/// The exact move that had brought the order where it was seen; it may have gone on at once.
StageMove *explanation(const StageMove &seen, QList<StageMove> &exact)
{
    auto at = std::ranges::upper_bound(exact, seen.atMs + sameMoveMs, {}, &StageMove::atMs);
    while (at != exact.begin()) {
        --at;
        if (at->toId == seen.toId)
            return &*at;
        if (at->atMs <= seen.atMs - sameMoveMs)
            break;
    }
    return nullptr;
}

/// Moves of one minute stay as the vendor told them.
QList<StageMove> byTime(const QList<StageMove> &moves)
{
    const auto order = [](const StageMove &move) { return std::pair(move.atMs, move.source); };
    if (std::ranges::is_sorted(moves, {}, order))
        return moves;
    std::vector<std::tuple<qint64, StageMove::Source, qsizetype>> places;
    for (qsizetype i = 0; i < moves.size(); ++i)
        places.emplace_back(moves[i].atMs, moves[i].source, i);
    std::ranges::sort(places);
    QList<StageMove> sorted;
    for (const auto &[atMs, source, place] : places)
        sorted.append(moves[place]);
    return sorted;
}

/// A vendor may tell the minute only: of moves that close, each stands behind the one that led to where it
/// began.
void putInOrder(QList<StageMove> &moves)
{
    for (qsizetype i = 0; i < moves.size(); ++i) {
        if (i > 0 && moves[i - 1].toId == moves[i].fromId)
            continue;
        for (qsizetype j = i + 1; j < moves.size() && moves[j].atMs < moves[i].atMs + sameMoveMs; ++j) {
            const bool goesOn = i > 0 && moves[j].fromId == moves[i - 1].toId;
            const bool leadsHere = moves[j].toId == moves[i].fromId && moves[i].toId != moves[j].fromId;
            if (!goesOn && !leadsHere)
                continue;
            moves.move(j, i);
            break;
        }
    }
    for (qsizetype i = 1; i < moves.size(); ++i)
        moves[i].atMs = qMax(moves[i].atMs, moves[i - 1].atMs);
}

qint64 median(const std::vector<qint64> &sorted)
{
    const size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle]
                                  : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2;
}

qint64 nearestRank(const std::vector<qint64> &sorted, size_t percent)
{
    const size_t rank = (sorted.size() * percent + 99) / 100;
    return sorted[std::max<size_t>(rank, 1) - 1];
}

}

QList<StageMove> toldOnce(QList<StageMove> moves)
{
    moves.removeIf([](const StageMove &move) { return move.fromId == move.toId; });
    moves = byTime(moves);
    std::vector<bool> taken(static_cast<size_t>(moves.size()));
    QList<StageMove> exact;
    exact.reserve(moves.size());
    for (const StageMove &move : std::as_const(moves)) {
        if (isExact(move) && !(move.source == StageMove::Source::Vendor && isOurs(move, moves, taken)))
            exact.append(move);
    }
    if (std::ranges::all_of(moves, isExact)) {
        putInOrder(exact);
        return exact;
    }
    QList<StageMove> once;
    for (const StageMove &move : std::as_const(moves)) {
        if (isExact(move))
            continue;
        StageMove *told = explanation(move, exact);
        if (!told)
            once.append(move);
        else if (told->paidAtMs == 0 && move.fromId == told->fromId)
            std::tie(told->paidAtMs, told->way) = std::tie(move.paidAtMs, move.way);
    }
    once.append(exact);
    once = byTime(once);
    putInOrder(once);
    return once;
}

TransitionTimes::TransitionTimes(TransitionQuestion question)
    : m_question(question)
{
}

TransitionTimes::TransitionTimes(TransitionPeriod period, std::optional<qint64> limitMs, int slowest)
{
    m_question.period = period;
    m_question.limitMs = limitMs;
    m_question.slowest = slowest;
}

TransitionTimes::Gathered &TransitionTimes::gathered(
    const QString &connection, const StageMove &move, bool fromPayment)
{
    Key key{connection, fromPayment ? QString() : move.fromId, move.toId,
        m_question.split ? move.way : QString(), fromPayment};
    if (const auto known = m_places.constFind(key); known != m_places.constEnd())
        return m_gathered[static_cast<size_t>(*known)];
    TransitionReport::Pair pair;
    pair.connection = connection;
    pair.fromPayment = fromPayment;
    pair.fromId = key.fromId;
    pair.toId = key.toId;
    pair.way = key.way;
    m_places.insert(key, static_cast<qsizetype>(m_gathered.size()));
    m_gathered.push_back({pair, {}});
    return m_gathered.back();
}

void TransitionTimes::named(const QString &connection, const QString &stage, const QString &name, qint64 atMs)
{
    if (name.isEmpty())
        return;
    Named &known = m_names[{connection, stage}];
    // Stages get renamed: the latest name that was told is shown.
    if (known.name.isEmpty() || atMs >= known.fromMs)
        known = {name, atMs};
}

qint64 TransitionTimes::between(qint64 fromMs, qint64 toMs) const
{
    return m_question.hours ? m_question.hours->between(fromMs, toMs) : toMs - fromMs;
}

void TransitionTimes::measured(Gathered &into, const OrderMoves &order, Slow slow)
{
    slow.ms = between(slow.enteredAtMs, slow.leftAtMs);
    into.times.push_back(slow.ms);
    into.pair.inexact += slow.exact ? 0 : 1;
    into.pair.over += m_question.limitMs && slow.ms > *m_question.limitMs ? 1 : 0;
    QList<Slow> &slowest = into.pair.slowest;
    const int most = m_question.slowest;
    if (slowest.size() == most && (most == 0 || slow.ms <= slowest.last().ms))
        return;
    slow.order = order.order;
    slow.number = order.number;
    slow.title = order.title;
    const auto place = std::ranges::upper_bound(slowest, slow.ms, std::ranges::greater(), &Slow::ms);
    slowest.insert(place, std::move(slow));
    if (slowest.size() > most)
        slowest.removeLast();
}

void TransitionTimes::add(const OrderMoves &order)
{
    const QList<StageMove> moves = toldOnce(order.moves);
    const TransitionPeriod &period = m_question.period;
    bool moved = false;
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const StageMove &move = moves[i];
        named(order.connection, move.fromId, move.fromName, move.atMs);
        named(order.connection, move.toId, move.toName, move.atMs);
        if ((period.fromMs && move.atMs < *period.fromMs) || (period.toMs && move.atMs >= *period.toMs))
            continue;
        moved = true;
        Slow slow;
        slow.leftAtMs = move.atMs;
        Gathered &stages = gathered(order.connection, move, false);
        if (i > 0 && moves[i - 1].toId == move.fromId) {
            slow.enteredAtMs = moves[i - 1].atMs;
            slow.exact = isExact(move) && isExact(moves[i - 1]);
            measured(stages, order, slow);
        } else {
            ++stages.pair.unknown;
        }
        if (move.paidAtMs > 0 && move.paidAtMs <= move.atMs) {
            slow.enteredAtMs = move.paidAtMs;
            slow.exact = isExact(move);
            measured(gathered(order.connection, move, true), order, slow);
        }
    }
    m_orders += moved ? 1 : 0;
}

TransitionReport TransitionTimes::report() const
{
    TransitionReport report;
    report.period = m_question.period;
    report.limitMs = m_question.limitMs;
    report.isSplit = m_question.split;
    report.isWorkingTime = m_question.hours != nullptr;
    report.orders = m_orders;
    for (const Gathered &one : m_gathered) {
        TransitionReport::Pair pair = one.pair;
        pair.fromName = pair.fromPayment ? QString() : m_names.value({pair.connection, pair.fromId}).name;
        pair.toName = m_names.value({pair.connection, pair.toId}).name;
        std::vector<qint64> times = one.times;
        std::ranges::sort(times);
        pair.count = static_cast<qint64>(times.size());
        if (!times.empty()) {
            pair.medianMs = median(times);
            pair.p90Ms = nearestRank(times, 90);
            pair.maxMs = times.back();
        }
        report.pairs.append(pair);
    }
    std::ranges::sort(report.pairs, {}, [](const TransitionReport::Pair &pair) {
        return std::tuple(!pair.fromPayment, -pair.count, -pair.unknown, pair.connection, pair.fromName,
            pair.toName, pair.fromId, pair.toId, pair.way);
    });
    return report;
}

}
