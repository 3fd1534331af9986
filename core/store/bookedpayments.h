#pragma once

#include "core/model/event.h"
#include "core/store/database.h"

#include <functional>

namespace provodka {

/// An entry that was booked for a payment, by its receipt.
struct BookedEntry
{
    AddEntry entry;
    QString proof; ///< the target's key of it
    QDateTime at;
};

/// A payment with what was booked for it.
struct BookedPayment
{
    Event event; ///< without `past`
    OrderNumber number;
    QByteArray facts; ///< JSON of what was found at the last look-up
    QList<BookedEntry> entries;
};

/// Payments by their days, for comparisons and for the close of a day; they are handed out one by one, so
/// that many need little memory. Errors: Storage.
class BookedPayments
{
public:
    using Take = std::function<void(const BookedPayment &)>;

    explicit BookedPayments(Database &database);

    /// Those that happened in this time, oldest first; of any route when none is named.
    Result<void> happened(
        const RouteName &route, const QDateTime &from, const QDateTime &before, const Take &take);
    /// Those that reached the bank account or were given back in this time, wherever they happened.
    Result<void> settledOrReturned(
        const RouteName &route, const QDateTime &from, const QDateTime &before, const Take &take);
    Result<std::optional<BookedPayment>> byKey(const RouteName &route, const QString &key);

private:
    Result<void> read(class Statement &rows, const Take &take);
    Database &m_db;
};

}
