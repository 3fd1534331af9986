#pragma once

#include "core/base/error.h"
#include "core/model/catalog.h"
#include "core/model/setup.h"
#include "core/model/order.h"

#include <QJsonObject>

namespace provodka::app {

/// Under which names the demonstration plays: those that come with it, or those of a person's own account.
struct DemoCast
{
    QString vendor = QStringLiteral("planfix");
    QJsonObject seed; ///< the vendor's part of a sandbox's seed
    QJsonObject settings; ///< of the route's recipe
    QJsonObject targetSettings;
    bool isRehearsal = false;

    QList<StageRef> funnel() const;
    StageRef stage(const QString &id) const;
    QStringList people() const;
    StageRef waiting() const; ///< the first of the stages that wait for payment
    StageRef paid() const;
};

/// The names that come with the sandbox.
DemoCast builtInCast();

/// A rehearsal: the stand-in gets the statuses, fields and people that `discover` found in an account, and
/// the route that was set up for it. No order, payment or secret of that account is in it. Errors:
/// Misconfigured, naming what the route needs and the account does not have, or a vendor that no rehearsal is
/// made for. What the route does not name yet is completed (app/demo/completing.h).
Result<DemoCast> seedFrom(const Catalog &catalog, const RouteSetup &route);

/// What a seed holds, as `discover` would find it at the stand-in.
Catalog catalogOf(const QJsonObject &seed);

}
