#include "core/report/transitiontimes.h"

#include "core/report/stays.h"
#include "core/report/toldonce.h"

namespace provodka {

QList<StageMove> toldOnce(QList<StageMove> moves)
{
    std::vector<StageMove> once(moves.begin(), moves.end());
    detail::tellOnce(once);
    return QList<StageMove>(once.begin(), once.end());
}

TransitionTimes::TransitionTimes(TransitionQuestion question)
    : m_question(question)
    , m_stays(std::make_unique<Stays>())
{
}

TransitionTimes::TransitionTimes(TransitionPeriod period, std::optional<qint64> limitMs, int slowest)
    : m_stays(std::make_unique<Stays>())
{
    m_question.period = period;
    m_question.limitMs = limitMs;
    m_question.slowest = slowest;
}

TransitionTimes::~TransitionTimes() = default;

void TransitionTimes::add(const OrderMoves &order)
{
    const int connection = m_stays->connection(order.connection);
    std::vector<Stays::Move> moves;
    for (const StageMove &move : order.moves) {
        Stays::Move &one = moves.emplace_back();
        one.fromId = m_stays->stage(connection, move.fromId);
        one.toId = m_stays->stage(connection, move.toId);
        one.atMs = move.atMs;
        one.source = move.source;
        one.paidAtMs = move.paidAtMs;
        one.way = m_stays->way(move.way);
        m_stays->named(one.fromId, move.fromName, move.atMs);
        m_stays->named(one.toId, move.toName, move.atMs);
    }
    m_stays->add(connection, order.order, order.number, order.title, moves);
}

TransitionReport TransitionTimes::report() const
{
    return m_stays->report(m_question);
}

}
