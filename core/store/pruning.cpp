#include "core/store/pruning.h"

#include "core/base/json.h"
#include "core/store/statement.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsTogether = 400;
constexpr int pagesTogether = 500;

class Pruning
{
public:
    Pruning(Database &database, std::stop_token stop)
        : m_db(database)
        , m_stop(std::move(stop))
    {
    }

    /// Repeats `step` until it finds less than a full batch; how many rows it took in all.
    template <typename Step> Result<qint64> inBatches(Step step)
    {
        qint64 total = 0;
        while (!m_stop.stop_requested()) {
            QElapsedTimer timer;
            timer.start();
            Result<Transaction> transaction = Transaction::begin(m_db);
            if (!transaction)
                return tl::unexpected(transaction.error());
            const Result<qint64> taken = step();
            if (!taken)
                return taken;
            if (const Result<void> done = transaction->commit(); !done)
                return tl::unexpected(done.error());
            total += *taken;
            if (*taken < rowsTogether)
                break;
            // The lock is free for as long as it was held.
            QThread::msleep(ulong(qBound(1, int(timer.elapsed()), 200)));
        }
        return total;
    }

    Result<qint64> logLines(const QDateTime &before)
    {
        // The newest line stays: its number goes on, and its time tells of a clock that was set back.
        return changed(
            uR"(delete from journal where id in (select id from journal where event is null and at_ms < ?
                and id < (select max(id) from journal) limit ?))"_s,
            {before.toMSecsSinceEpoch(), rowsTogether});
    }

    Result<qint64> rawNotices(const QDateTime &before)
    {
        return changed(uR"(update notice set payload = x'' where id in (
                select notice.id from notice left join event on event.id = notice.event
                where notice.received_at_ms < ? and length(payload) > 0
                    and (notice.state = 'rang' or event.state in ('done', 'skipped')) limit ?))"_s,
            {before.toMSecsSinceEpoch(), rowsTogether});
    }

    Result<qint64> neverRead(const QDateTime &before)
    {
        return changed(uR"(update notice set payload = x'' where id in (
                select id from notice where received_at_ms < ? and length(payload) > 0
                    and state in ('unread', 'unreadable') limit ?))"_s,
            {before.toMSecsSinceEpoch(), rowsTogether});
    }

    Result<qint64> events(const QDateTime &before, const QDateTime &now)
    {
        QJsonArray ids;
        {
            Statement rows(m_db, uR"(select id from event where changed_at_ms < ? and cleared_at_ms is null
                    and state in ('done', 'skipped') and not exists (select 1 from command
                        where command.event = event.id and command.state in ('pending', 'sending')) limit ?)"_s,
                {before.toMSecsSinceEpoch(), rowsTogether});
            if (const Result<void> done = rows.done(); !done)
                return tl::unexpected(done.error());
            while (rows.next())
                ids.append(rows.number(0));
        }
        if (ids.isEmpty())
            return 0;
        const QString these = QString::fromUtf8(json::compact(ids));
        const QString ofThem = u"(select value from json_each(?))"_s;
        const QString commandsOfThem = u"(select id from command where event in "_s + ofThem + u')';
        const QStringList clearing{u"delete from undone where command in "_s + commandsOfThem,
            u"delete from command where event in "_s + ofThem,
            u"delete from watched where event in "_s + ofThem, u"delete from act where event in "_s + ofThem,
            u"delete from journal where id < (select max(id) from journal) and event in "_s + ofThem,
            u"delete from event_key where event in "_s + ofThem,
            u"update notice set payload = x'' where length(payload) > 0 and event in "_s + ofThem};
        for (const QString &sql : clearing) {
            if (const Result<void> done = execute(m_db, sql, {these}); !done)
                return tl::unexpected(done.error());
        }
        // What is compared with later word of the same payment stays; who paid does not.
        const Result<void> done = execute(m_db,
            uR"(update event set cleared_at_ms = ?, facts = '', suggestions = '',
                    record = iif(json_valid(record),
                        json_remove(record, '$.payer', '$.typedFields', '$.extra', '$.reason'), record)
                where id in )"_s
                + ofThem,
            {now.toMSecsSinceEpoch(), these});
        if (!done)
            return tl::unexpected(done.error());
        return ids.size();
    }

    Result<qint64> calls(const QDateTime &before)
    {
        return changed(
            uR"(delete from call where id in (select id from call where state = 'ended' and ended_at_ms < ?
                and not exists (select 1 from command where command.call = call.id) limit ?))"_s,
            {before.toMSecsSinceEpoch(), rowsTogether});
    }

    Result<void> freePages()
    {
        while (!m_stop.stop_requested()) {
            qint64 pages = 0;
            {
                // It frees a page with every row that is read.
                Statement rows(m_db, u"pragma incremental_vacuum(%1)"_s.arg(pagesTogether), {});
                if (const Result<void> done = rows.done(); !done)
                    return done;
                while (rows.next())
                    ++pages;
            }
            Statement left(m_db, u"pragma freelist_count"_s, {});
            if (const Result<void> done = left.done(); !done)
                return done;
            if (pages == 0 || !left.next() || left.number(0) == 0)
                return {};
            QThread::msleep(10);
        }
        return {};
    }

private:
    Result<qint64> changed(const QString &sql, std::initializer_list<QVariant> values)
    {
        Statement statement(m_db, sql, values);
        if (const Result<void> done = statement.done(); !done)
            return tl::unexpected(done.error());
        return statement.changed();
    }

    Database &m_db;
    std::stop_token m_stop;
};

}

Result<Pruned> prune(Database &database, const KeepSince &since, const QDateTime &now, std::stop_token stop)
{
    Pruning pruning(database, std::move(stop));
    Pruned pruned;
    const auto take = [&](const QDateTime &before, qint64 *into, auto step) -> Result<void> {
        if (!before.isValid())
            return {};
        const Result<qint64> taken = pruning.inBatches(step);
        if (!taken)
            return tl::unexpected(taken.error());
        if (into)
            *into += *taken;
        return {};
    };
    Result<void> done
        = take(since.journal, &pruned.events, [&] { return pruning.events(since.journal, now); });
    if (done)
        done = take(since.journal, nullptr, [&] { return pruning.calls(since.journal); });
    if (done)
        done = take(since.journal, &pruned.rawNotices, [&] { return pruning.neverRead(since.journal); });
    if (done)
        done = take(since.raw, &pruned.rawNotices, [&] { return pruning.rawNotices(since.raw); });
    if (done)
        done = take(since.log, &pruned.logLines, [&] { return pruning.logLines(since.log); });
    if (done && !pruned.isNothing())
        done = pruning.freePages();
    if (!done)
        return tl::unexpected(done.error());
    return pruned;
}

}
