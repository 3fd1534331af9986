#pragma once

#include "core/base/ids.h"
#include "core/store/database.h"

#include <QDate>
#include <QDateTime>

namespace provodka {

/// A comparison of payments, entries and orders as it came out.
struct AgreementRun
{
    RouteName route;
    QDateTime at;
    QDate from;
    QDate to;
    qint64 payments = 0;
    qint64 agree = 0;
    qint64 setAside = 0;
    qint64 underWay = 0;
    bool isNightly = false;
    QByteArray findings; ///< JSON
    friend bool operator==(const AgreementRun &, const AgreementRun &) = default;
};

/// Comparisons, newest last. Writing happens inside the caller's Transaction.
class AgreementStore
{
public:
    explicit AgreementStore(Database &database);

    Result<void> add(const AgreementRun &run);
    /// The newest of a route; with `nightly` only of those done by the clock.
    Result<std::optional<AgreementRun>> latest(const RouteName &route, bool nightly = false);

private:
    Database &m_db;
};

}
