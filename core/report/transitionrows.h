#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/report/stays.h"

#include <QUrl>

#include <functional>

namespace provodka {

class Database;

/// Told now and then how many rows were read; answers whether to go on.
using StaysWatch = std::function<bool(qint64 rows)>;

/// All stays of the workspace, or those that ended before. `withWays`: by whom payments were confirmed, too.
/// Errors: Storage, Cancelled.
Result<Stays> readStays(Database &database, bool withWays, std::optional<qint64> before = std::nullopt,
    const StaysWatch &watch = {});
/// Differs when the workspace holds other moves than before. Errors: Storage.
Result<QString> transitionsMark(Database &database);
/// Fills in the names of stages that have none yet, and of the slowest orders. Errors: Storage.
Result<void> nameReport(Database &database, TransitionReport &report);

/// Reads the workspace's transitions and reports of them. Errors: Storage.
Result<TransitionReport> transitionReport(Database &database, TransitionQuestion question);
Result<TransitionReport> transitionReport(
    Database &database, TransitionPeriod period, std::optional<qint64> limitMs, int slowest = 5);

/// The latest event that moved this order. Errors: Storage.
Result<std::optional<EventId>> eventOfOrder(
    Database &database, const QString &connection, const QString &order);
/// Where the order opens in a browser; empty when no order of its connection told an address yet.
Result<QUrl> linkOfOrder(Database &database, const QString &connection, const QString &order);

}
