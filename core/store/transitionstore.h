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

    explicit TransitionStore(Database &database);

    /// An order was looked at: remembers its stage, and a transition when it differs from the last look.
    Result<void> seen(
        const QString &connection, const OrderFound &order, const OrderNumber &number, const QDateTime &at);
    /// We moved it: exact.
    Result<void> moved(const QString &connection, const OrderRef &ref, const OrderNumber &number,
        const QString &title, const StageRef &from, const StageRef &to, EventId event, const QDateTime &at);
    /// The vendor's own history; rows known by their external id are left alone.
    Result<void> told(const QString &connection, const Transition &transition);

    /// Orders whose vendor history may have news: (vendor id, cursor), those never read first.
    Result<QList<QPair<QString, QString>>> withHistory(const QString &connection, int limit);
    Result<void> saveHistoryCursor(const QString &connection, const QString &order, const QString &cursor);

private:
    Result<void> add(const QString &connection, const Transition &transition, Source source, EventId event);
    Database &m_db;
};

}
