#pragma once

#include "core/model/fieldspec.h"
#include "core/net/limits.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace provodka {

/// What a vendor declares about itself.
struct ConnectorInfo
{
    QString id; ///< "wayforpay"
    QString title; ///< "WayForPay"
    QStringList roles; ///< "payments", "mail", "orders", "history", "feed"
    QList<FieldSpec> settings;
    QList<FieldSpec> orderBookSettings;
    Limits limits; ///< the vendor's own, before our share is taken
};

}
