#pragma once

#include "core/engine/chore.h"

namespace provodka {

/// Looks now and then, ever more rarely, whether people have done what a route in "watch" would have done,
/// and stores when that was seen. Spends only what nothing else needs.
class Follower final : public Chore
{
public:
    /// The order book is its own: it asks beside the route's look-ups.
    Follower(Desk &desk, RouteName route, Account &target, std::unique_ptr<OrderBook> book);

    QString name() const override;
    QDateTime due(const QDateTime &since, const QDateTime &now) const override;
    Async<void> work(QDateTime now) override;
    Result<void> store(const Result<void> &outcome, const QDateTime &now) override;

private:
    struct Elsewhere
    {
        EventId event;
        qint64 command = 0;
        Sight sight;
    };
    Async<void> searchElsewhere(QDateTime now);
    Result<void> storeOrder(const OrderFound &order, const QDateTime &now);
    Result<void> storeElsewhere(const Elsewhere &found);
    Result<void> reschedule(EventId event, bool wasSeen, const QDateTime &now);

    Desk &m_desk;
    RouteName m_route;
    Account &m_target;
    std::unique_ptr<OrderBook> m_book;
    QList<Shadow> m_asked;
    QList<Result<OrderFound>> m_answers;
    QList<OrderRef> m_refs; ///< by position of m_answers
    QList<OrderNumber> m_numbers;
    QList<Elsewhere> m_elsewhere;
};

}
