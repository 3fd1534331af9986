#pragma once

#include "core/model/order.h"
#include "core/store/database.h"

namespace provodka {

/// Where orders stand and when they moved, as we saw, did or were told. Writing happens inside the caller's
/// Transaction.
class TransitionStore
{
public:
    enum class Source { Ours, Seen, Vendor };

    /// An order that was looked at, and how far its vendor's history was read.
    struct KnownOrder
    {
        QString order; ///< the vendor's id
        OrderNumber number;
        QString title;
        QString cursor;
    };

    explicit TransitionStore(Database &database);

    /// An order was looked at: remembers its stage, and a transition when it differs from the last look.
    Result<void> seen(
        const QString &connection, const OrderFound &order, const OrderNumber &number, const QDateTime &at);
    /// We moved it; not exact when only an earlier attempt's effect was found: then or before.
    Result<void> moved(const QString &connection, const OrderRef &ref, const OrderNumber &number,
        const QString &title, const StageRef &from, const StageRef &to, EventId event, const QDateTime &at,
        bool exact = true);
    /// The vendor's own history; rows known by their external id are left alone.
    Result<void> told(const QString &connection, const Transition &transition);

    /// Orders whose vendor history was not read since, those never read first.
    Result<QList<KnownOrder>> historyDue(const QString &connection, const QDateTime &since, int limit);
    Result<void> saveHistoryCursor(
        const QString &connection, const QString &order, const QString &cursor, const QDateTime &readAt);

private:
    Result<void> add(const QString &connection, const Transition &transition, Source source, EventId event);
    Database &m_db;
};

}
