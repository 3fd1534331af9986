#pragma once

#include "core/connectors/connector.h"
#include "core/model/setup.h"
#include "core/rules/agreement.h"
#include "core/store/agreementstore.h"

namespace provodka {

/// A route whose payments, entries and orders are to be compared, and who is asked.
struct AgreementJob
{
    AgreementJob() = default;
    RouteSetup route;
    QList<PaymentSource *> sources; ///< of the route; those without a list are left out
    OrderBook *book = nullptr;
    Database *database = nullptr; ///< only read
    QDate from; ///< days in the route's zone
    QDate to;
    QDateTime now;
};

struct AgreementOutcome
{
    AgreementOutcome() = default;
    AgreementRun run;
    Agreement agreement;
    QList<Notice> news; ///< the service's newest word of payments that are known here
};

/// The zone whose days a route's payments are booked on.
QTimeZone zoneOf(const RouteSetup &route);
/// The last `days` days and today, in the route's zone.
QPair<QDate, QDate> lastDays(const RouteSetup &route, const QDateTime &now, int days);

/// Asks the services for their lists and the target for its orders, never at the cost of payments under way,
/// and compares. Errors: of the accounts; Misconfigured where nothing can be compared.
Async<AgreementOutcome> compareRoute(AgreementJob job);

}
