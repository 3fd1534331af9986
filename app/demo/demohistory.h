#pragma once

#include "app/demo/democast.h"
#include "core/store/database.h"

namespace provodka::app {

/// Where the history is told, and until when.
struct HistoryPlace
{
    QDateTime now;
    ConnectionName shop;
    ConnectionName office;
    RouteName route;
    QString account; ///< of the shop at the payment service
    int orders = 600;
    int days = 60; ///< the first half is the manual era
};

/// A paid order of the last days: the stand-ins have to know of it as well.
struct PastOrder
{
    qint64 number = 0;
    Money amount;
    QString reference;
    QDateTime paidAt;
    QString stage;
};

/// Two months of payments and moves of orders: in the first people looked into the mailbox and moved orders
/// by hand, within hours of work; in the second Provodka did it within seconds. The same for the same time.
/// All in one transaction of its own. The orders of the last `keep` days come back. Errors: Storage.
Result<QList<PastOrder>> tellHistory(
    Database &database, const DemoCast &cast, const HistoryPlace &place, int keep = 8);

}
