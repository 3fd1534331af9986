#include "core/store/daystore.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

DayStore::DayStore(Database &database)
    : m_db(database)
{
}

Result<QList<DayStore::Sum>> DayStore::came(const QDateTime &from, const QDateTime &to)
{
    Statement rows(m_db, uR"(select currency, count(*), sum(minor) from event
            where created_at_ms >= ? and created_at_ms < ? and currency <> 'XXX'
                and coalesce(json_extract(record, '$.state'), '') not in ('failed', 'started')
            group by currency order by currency)"_s,
        {from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<Sum> sums;
    while (rows.next())
        sums.append({int(rows.number(1)), Money{rows.number(2), rows.text(0)}});
    return sums;
}

Result<QList<DayStore::Sum>> DayStore::booked(const QDateTime &from, const QDateTime &to)
{
    Statement rows(m_db,
        u"select action from command where state = 'done' and ended_at_ms >= ? and ended_at_ms < ?"_s,
        {from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    std::map<QString, Sum> sums;
    while (rows.next()) {
        const Result<Action> action = actionFromJson(QJsonDocument::fromJson(rows.text(0).toUtf8()).object());
        const AddEntry *entry = action ? std::get_if<AddEntry>(&*action) : nullptr;
        if (!entry)
            continue;
        const Sum none{0, Money{0, entry->amount.currency}};
        Sum &sum = sums.try_emplace(entry->amount.currency, none).first->second;
        ++sum.count;
        sum.sum = sum.sum + entry->amount;
    }
    QList<Sum> all;
    for (const auto &[currency, sum] : sums)
        all.append(sum);
    return all;
}

Result<std::pair<Text, QDateTime>> DayStore::newestOf(const QString &kind, bool withoutDetail)
{
    Statement row(m_db,
        u"select text, at_ms from journal where kind = ? and (? = 0 or detail = '') order by id desc limit 1"_s,
        {kind, withoutDetail});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    if (!row.next())
        return std::pair(Text(), QDateTime());
    return std::pair(Text::fromJson(row.text(0).toUtf8()), utcFromMs(row.number(1)));
}

Result<QDateTime> DayStore::lastSignOfLife()
{
    Statement row(m_db, uR"(select max(ms) from (
                select at_ms as ms from journal where id = (select max(id) from journal)
                union all select max(pulled_at_ms) from pull_cursor
                union all select cast(value as integer) from workspace where key = 'alive'))"_s,
        {});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() && !row.isNull(0) ? utcFromMs(row.number(0)) : QDateTime();
}

}
