#include "core/report/transitionrows.h"

#include "core/store/statement.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Paid
{
    qint64 atMs = 0;
    QString way;
};

/// The payments that moved orders, by their event.
Result<QHash<qint64, Paid>> payments(Database &database, bool withWay)
{
    // A person who assigned the payment confirmed it; else whoever told of it first.
    const QString way = withWay
        ? u"case when e.allocations <> '' then 'by-hand' else coalesce((select n.kind from notice n where n.event = e.id order by n.id limit 1), '') end"_s
        : u"''"_s;
    Statement rows(database,
        u"select e.id, e.happened_at_ms, "_s + way
            + u" from event e where e.id in (select event from transition where event is not null)"_s,
        {});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QHash<qint64, Paid> all;
    while (rows.next())
        all.insert(rows.number(0), {rows.number(1), rows.text(2)});
    return all;
}

/// The next name behind this one; empty behind the last.
Result<QString> connectionBehind(Database &database, const QString &name)
{
    Statement row(database, u"select min(connection) from transition where connection > ?"_s, {name});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? row.text(0) : QString();
}

/// The newest moves name nearly every stage, and with its latest name.
Result<void> nameStages(
    Database &database, const QString &connection, qint64 beforeMs, TransitionTimes &times)
{
    constexpr int newest = 5000;
    Statement rows(database, uR"(select from_stage, from_name, to_stage, to_name, at_ms from transition
            where at_ms < ? and +connection = ? order by at_ms desc limit ?)"_s,
        {beforeMs, connection, newest});
    if (const Result<void> done = rows.done(); !done)
        return done;
    while (rows.next()) {
        times.named(connection, rows.text(0), rows.text(1), rows.number(4));
        times.named(connection, rows.text(2), rows.text(3), rows.number(4));
    }
    return {};
}

/// A stage that none of them named is looked for among all.
Result<QString> nameOf(Database &database, const QString &connection, const QString &stage, qint64 beforeMs)
{
    Statement row(database, uR"(select name, max(at_ms) from (
                select to_name as name, at_ms from transition
                where connection = ? and to_stage = ? and to_name <> '' and at_ms < ?
                union all
                select from_name, at_ms from transition
                where connection = ? and from_stage = ? and from_name <> '' and at_ms < ?))"_s,
        {connection, stage, beforeMs, connection, stage, beforeMs});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? row.text(0) : QString();
}

Result<void> nameTheRest(Database &database, qint64 beforeMs, TransitionReport &report)
{
    QHash<std::pair<QString, QString>, QString> asked;
    const auto fill = [&](const QString &connection, const QString &stage, QString &name) -> Result<void> {
        if (!name.isEmpty() || stage.isEmpty())
            return {};
        const std::pair key(connection, stage);
        if (!asked.contains(key)) {
            const Result<QString> found = nameOf(database, connection, stage, beforeMs);
            if (!found)
                return tl::unexpected(found.error());
            asked.insert(key, *found);
        }
        name = asked.value(key);
        return {};
    };
    for (TransitionReport::Pair &pair : report.pairs) {
        if (const Result<void> done = fill(pair.connection, pair.fromId, pair.fromName); !done)
            return done;
        if (const Result<void> done = fill(pair.connection, pair.toId, pair.toName); !done)
            return done;
    }
    return {};
}

/// The orders that are shown by name: their latest number and title.
Result<void> nameSlowest(Database &database, TransitionReport &report)
{
    for (TransitionReport::Pair &pair : report.pairs) {
        for (TransitionReport::Slow &slow : pair.slowest) {
            Statement rows(database,
                u"select order_number, title from transition where connection = ? and order_ref = ? order by at_ms, id"_s,
                {pair.connection, slow.order});
            if (const Result<void> done = rows.done(); !done)
                return done;
            while (rows.next()) {
                if (const QString number = rows.text(0); !number.isEmpty())
                    slow.number = number;
                if (const QString title = rows.text(1); !title.isEmpty())
                    slow.title = title;
            }
        }
    }
    return {};
}

}

Result<TransitionReport> transitionReport(Database &database, TransitionQuestion question)
{
    const Result<QHash<qint64, Paid>> paid = payments(database, question.split);
    if (!paid)
        return tl::unexpected(paid.error());
    const qint64 beforeMs = question.period.toMs.value_or(std::numeric_limits<qint64>::max());
    TransitionTimes times(question);
    Result<QString> connection = connectionBehind(database, {});
    for (; connection && !connection->isEmpty(); connection = connectionBehind(database, *connection)) {
        if (const Result<void> done = nameStages(database, *connection, beforeMs, times); !done)
            return tl::unexpected(done.error());
        // All before the period's start as well: they tell when a stage was entered.
        Statement rows(database, uR"(select order_ref, from_stage, to_stage, at_ms,
                       case source when 'ours' then 0 when 'seen' then 1 else 2 end, coalesce(event, 0)
                from transition where connection = ? and at_ms < ? order by order_ref, at_ms, id)"_s,
            {*connection, beforeMs});
        if (const Result<void> done = rows.done(); !done)
            return tl::unexpected(done.error());
        OrderMoves order;
        order.connection = *connection;
        while (rows.next()) {
            if (QString ref = rows.text(0); ref != order.order) {
                times.add(order);
                order.order = std::move(ref);
                order.moves.clear();
            }
            StageMove move;
            move.fromId = rows.text(1);
            move.toId = rows.text(2);
            move.atMs = rows.number(3);
            move.source = StageMove::Source(rows.number(4));
            if (const qint64 event = rows.number(5); event != 0) {
                const Paid payment = paid->value(event);
                move.paidAtMs = payment.atMs;
                move.way = payment.way;
            }
            order.moves.append(std::move(move));
        }
        times.add(order);
    }
    if (!connection)
        return tl::unexpected(connection.error());
    TransitionReport report = times.report();
    if (const Result<void> done = nameTheRest(database, beforeMs, report); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = nameSlowest(database, report); !done)
        return tl::unexpected(done.error());
    return report;
}

Result<TransitionReport> transitionReport(
    Database &database, TransitionPeriod period, std::optional<qint64> limitMs, int slowest)
{
    TransitionQuestion question;
    question.period = period;
    question.limitMs = limitMs;
    question.slowest = slowest;
    return transitionReport(database, question);
}

}
