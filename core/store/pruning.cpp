#include "core/store/pruning.h"

#include "core/base/json.h"
#include "core/store/statement.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QThread>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsTogether = 1000;
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
            rest(timer);
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
        const Result<QString> ids = idsIn(uR"(
                select notice.id from notice left join event on event.id = notice.event
                where notice.received_at_ms < ? and length(payload) > 0
                    and (notice.state = 'rang' or event.state in ('done', 'skipped')) limit ?)"_s,
            {before.toMSecsSinceEpoch(), rowsTogether});
        return ids ? emptied(*ids) : tl::unexpected(ids.error());
    }

    Result<qint64> neverRead(const QDateTime &before)
    {
        const Result<QString> ids
            = idsIn(uR"(select id from notice where received_at_ms < ? and length(payload) > 0
                    and state in ('unread', 'unreadable') limit ?)"_s,
                {before.toMSecsSinceEpoch(), rowsTogether});
        return ids ? emptied(*ids) : tl::unexpected(ids.error());
    }

    Result<qint64> events(const QDateTime &before, const QDateTime &now)
    {
        qsizetype count = 0;
        const Result<QString> ids
            = idsIn(uR"(select id from event where changed_at_ms < ? and cleared_at_ms is null
                    and state in ('done', 'skipped') and not exists (select 1 from command
                        where command.event = event.id and command.state in ('pending', 'sending')) limit ?)"_s,
                {before.toMSecsSinceEpoch(), rowsTogether}, &count);
        if (!ids)
            return tl::unexpected(ids.error());
        if (count == 0)
            return 0;
        const QString &these = *ids;
        const QString ofThem = u"(select value from json_each(?))"_s;
        const QString commandsOfThem = u"(select id from command where event in "_s + ofThem + u')';
        QStringList clearing;
        for (const auto &[owner, chosen] :
            {std::pair(u"command"_s, commandsOfThem), std::pair(u"event"_s, ofThem)}) {
            const Result<QStringList> papers = hangingOn(owner, chosen);
            if (!papers)
                return tl::unexpected(papers.error());
            clearing += *papers;
        }
        clearing += {u"delete from command where event in "_s + ofThem,
            u"delete from act where event in "_s + ofThem,
            u"delete from journal where id < (select max(id) from journal) and event in "_s + ofThem};
        for (const QString &sql : clearing) {
            if (const Result<void> done = execute(m_db, sql, {these}); !done)
                return tl::unexpected(done.error());
        }
        const Result<QString> notices = idsIn(u"select id from notice where event in "_s + ofThem, {these});
        if (!notices)
            return tl::unexpected(notices.error());
        if (const Result<qint64> done = emptied(*notices); !done)
            return tl::unexpected(done.error());
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
        return count;
    }

    Result<qint64> calls(const QDateTime &before)
    {
        return changed(
            uR"(delete from call where id in (select id from call where state = 'ended' and ended_at_ms < ?
                and not exists (select 1 from command where command.call = call.id) limit ?))"_s,
            {before.toMSecsSinceEpoch(), rowsTogether});
    }

    Result<qint64> findings(const QDateTime &before)
    {
        const Result<qint64> agreements = changed(
            u"delete from agreement where id in (select id from agreement where at_ms < ? limit ?)"_s,
            {before.toMSecsSinceEpoch(), rowsTogether});
        if (!agreements || *agreements == rowsTogether)
            return agreements;
        return changed(
            u"delete from alarm where id in (select id from alarm where ended_at_ms < ? limit ?)"_s,
            {before.toMSecsSinceEpoch(), rowsTogether});
    }

    Result<void> freePages()
    {
        while (!m_stop.stop_requested()) {
            QElapsedTimer timer;
            timer.start();
            Result<Transaction> transaction = Transaction::begin(m_db);
            if (!transaction)
                return tl::unexpected(transaction.error());
            for (int i = 0; i < pagesTogether; ++i) {
                // It frees a page a step, and a statement without columns makes one step only.
                if (const Result<void> done = execute(m_db, u"pragma incremental_vacuum(1)"_s); !done)
                    return done;
            }
            if (const Result<void> done = transaction->commit(); !done)
                return done;
            Statement left(m_db, u"pragma freelist_count"_s, {});
            if (const Result<void> done = left.done(); !done)
                return done;
            const qint64 pages = left.next() ? left.number(0) : 0;
            // A file of an older version does not shrink: its free pages are used again.
            if (pages == 0 || pages == m_pagesLeft)
                return {};
            m_pagesLeft = pages;
            rest(timer);
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

    /// Empties the raw text of chosen notices, by ids as JSON. A row that is made shorter in its place leaves
    /// its page as it was; put in anew, it shares one with others, and pages become free.
    Result<qint64> emptied(const QString &ids)
    {
        const QString theirs = u"where id in (select value from json_each(?)) and length(payload) > 0"_s;
        for (const QString &sql :
            {u"create temp table if not exists shorter as select * from notice limit 0"_s,
                u"delete from temp.shorter"_s}) {
            if (const Result<void> done = execute(m_db, sql); !done)
                return tl::unexpected(done.error());
        }
        const Result<qint64> taken
            = changed(u"insert into temp.shorter select * from notice "_s + theirs, {ids});
        if (!taken || *taken == 0)
            return taken;
        for (const QString &sql : {u"update temp.shorter set payload = x''"_s,
                 u"delete from notice where id in (select id from temp.shorter)"_s,
                 u"insert into notice select * from temp.shorter"_s, u"delete from temp.shorter"_s}) {
            if (const Result<void> done = execute(m_db, sql); !done)
                return tl::unexpected(done.error());
        }
        return taken;
    }

    Result<QString> idsIn(const QString &sql, const QVariantList &values, qsizetype *count = nullptr)
    {
        Statement rows(m_db, sql, values);
        if (const Result<void> done = rows.done(); !done)
            return tl::unexpected(done.error());
        QJsonArray ids;
        while (rows.next())
            ids.append(rows.number(0));
        if (count)
            *count = ids.size();
        return QString::fromUtf8(json::compact(ids));
    }

    /// What clears away the rows of every table that belongs to one of these, whatever later versions add.
    Result<QStringList> hangingOn(const QString &owner, const QString &chosen)
    {
        Statement rows(m_db,
            uR"(select m.name, f."from" from sqlite_master m, pragma_foreign_key_list(m.name) f
                where m.type = 'table' and f."table" = ? and m.name not in ('notice', 'command') order by m.name)"_s,
            {owner});
        if (const Result<void> done = rows.done(); !done)
            return tl::unexpected(done.error());
        QStringList clearing;
        while (rows.next())
            clearing.append(u"delete from %1 where %2 in "_s.arg(rows.text(0), rows.text(1)) + chosen);
        return clearing;
    }

    /// Others have their turn.
    static void rest(const QElapsedTimer &held)
    {
        QThread::msleep(ulong(qBound(1, int(held.elapsed()) / 2, 200)));
    }

    Database &m_db;
    std::stop_token m_stop;
    qint64 m_pagesLeft = 0;
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
        done = take(since.journal, nullptr, [&] { return pruning.findings(since.journal); });
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
