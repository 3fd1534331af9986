#pragma once

#include "core/model/command.h"
#include "core/store/database.h"

#include <QDateTime>

namespace provodka {

/// What a time span brought, for summaries: reads only.
class DayStore
{
public:
    struct Sum
    {
        int count = 0;
        Money sum;
    };
    explicit DayStore(Database &database);
    /// Payments that were heard of first, and not declined; by currency.
    Result<QList<Sum>> came(const QDateTime &from, const QDateTime &to);
    /// Entries that were booked; by currency.
    Result<QList<Sum>> booked(const QDateTime &from, const QDateTime &to);
    /// The newest line of a kind in the journal, of those without detail only if so wanted; empty when there
    /// is none.
    Result<std::pair<Text, QDateTime>> newestOf(const QString &kind, bool withoutDetail = false);
    /// When anything is known to have been done last; invalid when nothing was.
    Result<QDateTime> lastSignOfLife();

private:
    Database &m_db;
};

}
