#include "core/report/stays.h"

#include "core/report/toldonce.h"

#include <numeric>

namespace provodka {

namespace {

int numberOf(QStringList &names, const QString &name)
{
    const qsizetype known = names.indexOf(name);
    if (known >= 0)
        return int(known);
    names.append(name);
    return int(names.size()) - 1;
}

qint64 timeBetween(const TransitionQuestion &question, qint64 fromMs, qint64 toMs)
{
    return question.hours ? question.hours->between(fromMs, toMs) : toMs - fromMs;
}

/// The times are put in any order.
qint64 placed(std::vector<qint64> &times, size_t place)
{
    const auto at = times.begin() + static_cast<qsizetype>(place);
    std::ranges::nth_element(times, at);
    return *at;
}

qint64 medianOf(std::vector<qint64> &times)
{
    const size_t middle = times.size() / 2;
    const qint64 upper = placed(times, middle);
    if (times.size() % 2 == 1)
        return upper;
    const qint64 lower = *std::max_element(times.begin(), times.begin() + static_cast<qsizetype>(middle));
    return lower + (upper - lower) / 2;
}

qint64 nearestRankOf(std::vector<qint64> &times, size_t percent)
{
    const size_t rank = (times.size() * percent + 99) / 100;
    return placed(times, std::max<size_t>(rank, 1) - 1);
}

/// A pair while its times are gathered.
struct GatheredTimes
{
    TransitionReport::Pair pair;
    std::vector<qint64> times;
};

}

PairKey PairKey::of(const TransitionReport::Pair &pair)
{
    PairKey key;
    key.connection = pair.connection;
    key.fromId = pair.fromId;
    key.toId = pair.toId;
    key.fromPayment = pair.fromPayment;
    return key;
}

int Stays::connection(const QString &name)
{
    return numberOf(m_connections, name);
}

int Stays::way(const QString &name)
{
    return numberOf(m_ways, name);
}

int Stays::stage(int connection, const QString &id)
{
    const std::pair key(connection, id);
    const auto known = m_stageNumbers.constFind(key);
    if (known != m_stageNumbers.constEnd())
        return *known;
    const int number = int(m_stages.size());
    m_stages.push_back({connection, id, {}, 0});
    m_stageNumbers.insert(key, number);
    return number;
}

void Stays::named(int stage, const QString &name, qint64 atMs)
{
    if (name.isEmpty())
        return;
    Stage &known = m_stages[size_t(stage)];
    // Stages get renamed: the latest name that was told is shown.
    if (known.name.isEmpty() || atMs >= known.namedAtMs) {
        known.name = name;
        known.namedAtMs = atMs;
    }
}

void Stays::add(int connection, const QString &order, const QString &number, const QString &title,
    std::vector<Move> &moves)
{
    detail::tellOnce(moves);
    if (moves.empty())
        return;
    m_orders.push_back({connection, order, number, title});
    Stay stay;
    stay.order = qint32(m_orders.size()) - 1;
    for (size_t i = 0; i < moves.size(); ++i) {
        const Move &move = moves[i];
        stay.leftAtMs = move.atMs;
        stay.from = move.fromId;
        stay.to = move.toId;
        stay.way = qint16(move.way);
        stay.isKnown = i > 0 && moves[i - 1].toId == move.fromId;
        stay.enteredAtMs = stay.isKnown ? moves[i - 1].atMs : 0;
        stay.isExact = detail::isExact(move) && (!stay.isKnown || detail::isExact(moves[i - 1]));
        m_stays.push_back(stay);
        if (move.paidAtMs > 0 && move.paidAtMs <= move.atMs) {
            stay.from = payment;
            stay.isKnown = true;
            stay.enteredAtMs = move.paidAtMs;
            stay.isExact = detail::isExact(move);
            m_stays.push_back(stay);
        }
    }
}

qint64 Stays::firstMs() const
{
    const auto first = std::ranges::min_element(m_stays, {}, &Stay::leftAtMs);
    return first == m_stays.end() ? 0 : first->leftAtMs;
}

qint64 Stays::lastMs() const
{
    const auto last = std::ranges::max_element(m_stays, {}, &Stay::leftAtMs);
    return last == m_stays.end() ? 0 : last->leftAtMs;
}

bool Stays::isIn(const TransitionPeriod &period, const Stay &stay)
{
    return !(period.fromMs && stay.leftAtMs < *period.fromMs)
        && !(period.toMs && stay.leftAtMs >= *period.toMs);
}

TransitionReport Stays::report(const TransitionQuestion &question) const
{
    TransitionReport report;
    report.period = question.period;
    report.limitMs = question.limitMs;
    report.isSplit = question.split;
    report.isWorkingTime = question.hours != nullptr;
    std::vector<GatheredTimes> all;
    QHash<quint64, size_t> places;
    const auto gathered = [&](const Stay &stay) -> GatheredTimes & {
        const quint64 way = question.split ? quint64(stay.way) : 0;
        const quint64 key = quint64(stay.from + 1) << 40 | quint64(stay.to) << 16 | way;
        const auto known = places.constFind(key);
        if (known != places.constEnd())
            return all[*known];
        places.insert(key, all.size());
        GatheredTimes &made = all.emplace_back();
        const Stage &to = m_stages[size_t(stay.to)];
        made.pair.connection = m_connections[to.connection];
        made.pair.fromPayment = stay.from == payment;
        made.pair.toId = to.id;
        made.pair.toName = to.name;
        if (stay.from != payment) {
            made.pair.fromId = m_stages[size_t(stay.from)].id;
            made.pair.fromName = m_stages[size_t(stay.from)].name;
        }
        if (question.split)
            made.pair.way = m_ways[stay.way];
        return made;
    };
    qint32 counted = -1;
    for (const Stay &stay : m_stays) {
        if (!isIn(question.period, stay))
            continue;
        report.orders += stay.order != counted ? 1 : 0;
        counted = stay.order;
        GatheredTimes &into = gathered(stay);
        if (!stay.isKnown) {
            ++into.pair.unknown;
            continue;
        }
        const qint64 ms = timeBetween(question, stay.enteredAtMs, stay.leftAtMs);
        into.times.push_back(ms);
        into.pair.inexact += stay.isExact ? 0 : 1;
        into.pair.over += question.limitMs && ms > *question.limitMs ? 1 : 0;
        QList<TransitionReport::Slow> &slowest = into.pair.slowest;
        if (slowest.size() >= question.slowest && (slowest.isEmpty() || ms <= slowest.last().ms))
            continue;
        const Order &order = m_orders[size_t(stay.order)];
        TransitionReport::Slow slow{
            order.ref, order.number, order.title, ms, stay.enteredAtMs, stay.leftAtMs, stay.isExact};
        slowest.insert(
            std::ranges::upper_bound(slowest, ms, std::ranges::greater(), &TransitionReport::Slow::ms), slow);
        if (slowest.size() > question.slowest)
            slowest.removeLast();
    }
    for (GatheredTimes &one : all) {
        one.pair.count = qint64(one.times.size());
        if (!one.times.empty()) {
            one.pair.medianMs = medianOf(one.times);
            one.pair.p90Ms = nearestRankOf(one.times, 90);
            one.pair.maxMs = *std::ranges::max_element(one.times);
        }
        report.pairs.append(one.pair);
    }
    std::ranges::sort(report.pairs, {}, [](const TransitionReport::Pair &pair) {
        return std::tuple(!pair.fromPayment, -pair.count, -pair.unknown, pair.connection, pair.fromName,
            pair.toName, pair.fromId, pair.toId, pair.way);
    });
    return report;
}

std::vector<Stays::Measured> Stays::times(const TransitionQuestion &question, const PairKey &key) const
{
    const qsizetype connection = m_connections.indexOf(key.connection);
    const int from = key.fromPayment ? payment : m_stageNumbers.value({int(connection), key.fromId}, -2);
    const int to = m_stageNumbers.value({int(connection), key.toId}, -2);
    const qsizetype way = key.way ? m_ways.indexOf(*key.way) : -1;
    std::vector<Measured> times;
    for (const Stay &stay : m_stays) {
        if (stay.from != from || stay.to != to || !stay.isKnown || !isIn(question.period, stay))
            continue;
        if (!key.way || stay.way == way)
            times.push_back({stay.leftAtMs, timeBetween(question, stay.enteredAtMs, stay.leftAtMs)});
    }
    return times;
}

QList<Stays::Kind> Stays::kinds() const
{
    // Stages belong together when orders go from one to the other.
    std::vector<int> roots(m_stages.size());
    std::iota(roots.begin(), roots.end(), 0);
    const auto rootOf = [&roots](int stage) {
        while (roots[size_t(stage)] != stage)
            stage = roots[size_t(stage)] = roots[size_t(roots[size_t(stage)])];
        return stage;
    };
    struct Passed
    {
        qint64 moves = 0;
        qint64 left = 0;
        qint64 entered = 0;
    };
    std::vector<Passed> passed(m_stages.size());
    for (const Stay &stay : m_stays) {
        if (stay.from == payment)
            continue;
        roots[size_t(rootOf(stay.from))] = rootOf(stay.to);
        ++passed[size_t(stay.from)].left;
        ++passed[size_t(stay.to)].entered;
    }
    QHash<int, QList<int>> groups;
    for (int stage = 0; stage < int(m_stages.size()); ++stage) {
        if (passed[size_t(stage)].left + passed[size_t(stage)].entered > 0)
            groups[rootOf(stage)].append(stage);
    }
    QList<Kind> kinds;
    for (QList<int> &stages : groups) {
        // Where more leave than enter stands first.
        std::ranges::sort(stages, {}, [&](int stage) {
            const Passed &one = passed[size_t(stage)];
            return std::pair(double(one.entered - one.left) / double(one.entered + one.left), stage);
        });
        Kind kind;
        for (const int number : std::as_const(stages)) {
            const Stage &stage = m_stages[size_t(number)];
            kind.connection = m_connections[stage.connection];
            kind.stages.append(stage.id);
            kind.names.append(stage.name.isEmpty() ? stage.id : stage.name);
            kind.moves += passed[size_t(number)].left;
        }
        kinds.append(kind);
    }
    std::ranges::sort(
        kinds, {}, [](const Kind &kind) { return std::tuple(-kind.moves, kind.connection, kind.stages); });
    return kinds;
}

}
