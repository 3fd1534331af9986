#include "core/report/transitionrows.h"

#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstring>
#include <limits>
#include <tuple>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Paid
{
    qint64 atMs = 0;
    int way = 0;
};

/// The payments that moved orders, by their event.
Result<QHash<qint64, Paid>> payments(Database &database, Stays &stays, bool withWay)
{
    // Without the way the index over the times answers alone. A person who assigned the payment confirmed it;
    // else whoever told of it first.
    const QString sql = withWay
        ? uR"(select e.id, e.happened_at_ms, case when e.allocations <> '' then 'by-hand'
                    else coalesce((select n.kind from notice n where n.event = e.id order by n.id limit 1), '') end
                from event e where e.id in (select event from transition where event is not null))"_s
        : u"select id, happened_at_ms from event"_s;
    Statement rows(database, sql, {});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    const int none = stays.way(QString());
    QHash<qint64, Paid> all;
    while (rows.next())
        all.insert(rows.number(0), {rows.number(1), withWay ? stays.way(rows.text(2)) : none});
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
    Database &database, const QString &connection, qint64 beforeMs, Stays &stays, int number)
{
    constexpr int newest = 5000;
    Statement rows(database, uR"(select from_stage, from_name, to_stage, to_name, at_ms from transition
            where at_ms < ? and +connection = ? order by at_ms desc limit ?)"_s,
        {beforeMs, connection, newest});
    if (const Result<void> done = rows.done(); !done)
        return done;
    while (rows.next()) {
        stays.named(stays.stage(number, rows.text(0)), rows.text(1), rows.number(4));
        stays.named(stays.stage(number, rows.text(2)), rows.text(3), rows.number(4));
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

/// The moves of one connection. What a row tells comes in few cells, for each costs more than what is read:
/// order and stages as bytes with a separator between, and time and source as one number.
Result<void> readMoves(Database &database, const QString &connection, qint64 beforeMs,
    const QHash<qint64, Paid> &paid, const StaysWatch &watch, qint64 &read, Stays &stays)
{
    constexpr qint64 sources = 128; // the first letter of the source is below
    constexpr qint64 rowsBetweenLooks = 8192;
    constexpr char separator = '\x1f';
    Statement rows(database,
        u"select cast(order_ref || '\x1f' || from_stage || '\x1f' || to_stage as blob), "
        "at_ms * 128 + unicode(source), event "
        "from transition where connection = ? and at_ms < ? order by order_ref, at_ms, id"_s,
        {connection, beforeMs});
    if (const Result<void> done = rows.done(); !done)
        return done;
    const int number = stays.connection(connection);
    QHash<QByteArray, std::pair<int, int>> stages; // by what stands behind the order
    QByteArray order;
    std::vector<Stays::Move> moves;
    const auto add = [&] {
        if (!moves.empty())
            stays.add(number, QString::fromUtf8(order), {}, {}, moves);
        moves.clear();
    };
    while (rows.next()) {
        if (++read % rowsBetweenLooks == 0 && watch && !watch(read))
            return failure(
                Error::Kind::Cancelled, Text(QT_TRANSLATE_NOOP("Text", "The report was stopped.")));
        const QByteArray row = rows.bytes(0);
        const qsizetype second = row.lastIndexOf(separator);
        const qsizetype first = row.lastIndexOf(separator, second - 1);
        if (first != order.size() || memcmp(row.constData(), order.constData(), size_t(first)) != 0) {
            add();
            order = row.first(first);
        }
        const QByteArray pair = QByteArray::fromRawData(row.constData() + first, row.size() - first);
        auto known = stages.constFind(pair);
        if (known == stages.constEnd()) {
            const auto stage = [&](qsizetype from, qsizetype to) {
                return stays.stage(number, QString::fromUtf8(row.mid(from, to - from)));
            };
            known = stages.insert(QByteArray(pair.constData(), pair.size()),
                {stage(first + 1, second), stage(second + 1, row.size())});
        }
        const qint64 time = rows.number(1);
        Stays::Move &move = moves.emplace_back();
        std::tie(move.fromId, move.toId) = *known;
        move.atMs = time / sources;
        const qint64 source = time % sources;
        move.source = source == 'o' ? StageMove::Source::Ours
            : source == 's'         ? StageMove::Source::Seen
                                    : StageMove::Source::Vendor;
        if (const qint64 event = rows.number(2); event != 0) {
            const Paid payment = paid.value(event);
            move.paidAtMs = payment.atMs;
            move.way = payment.way;
        }
    }
    add();
    return {};
}

}

Result<Stays> readStays(
    Database &database, bool withWays, std::optional<qint64> before, const StaysWatch &watch)
{
    const qint64 beforeMs = before.value_or(std::numeric_limits<qint64>::max());
    Stays stays;
    stays.way(QString());
    const Result<QHash<qint64, Paid>> paid = payments(database, stays, withWays);
    if (!paid)
        return tl::unexpected(paid.error());
    qint64 read = 0;
    Result<QString> connection = connectionBehind(database, {});
    for (; connection && !connection->isEmpty(); connection = connectionBehind(database, *connection)) {
        // All before the period's start as well: they tell when a stage was entered.
        if (const auto done = readMoves(database, *connection, beforeMs, *paid, watch, read, stays); !done)
            return tl::unexpected(done.error());
        const int number = stays.connection(*connection);
        if (const auto done = nameStages(database, *connection, beforeMs, stays, number); !done)
            return tl::unexpected(done.error());
    }
    if (!connection)
        return tl::unexpected(connection.error());
    return stays;
}

Result<QString> transitionsMark(Database &database)
{
    // Moves are added and, when they are old, taken away.
    Statement row(database,
        u"select coalesce((select min(id) from transition), 0) || '-' || coalesce((select max(id) from transition), 0)"_s,
        {});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? row.text(0) : QString();
}

Result<void> nameReport(Database &database, TransitionReport &report)
{
    const qint64 beforeMs = report.period.toMs.value_or(std::numeric_limits<qint64>::max());
    if (const Result<void> done = nameTheRest(database, beforeMs, report); !done)
        return done;
    return nameSlowest(database, report);
}

Result<TransitionReport> transitionReport(Database &database, TransitionQuestion question)
{
    const Result<Stays> stays = readStays(database, question.split, question.period.toMs);
    if (!stays)
        return tl::unexpected(stays.error());
    TransitionReport report = stays->report(question);
    if (const Result<void> done = nameReport(database, report); !done)
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

Result<std::optional<EventId>> eventOfOrder(
    Database &database, const QString &connection, const QString &order)
{
    Statement row(database,
        u"select event from transition where connection = ? and order_ref = ? and event is not null order by at_ms desc limit 1"_s,
        {connection, order});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? std::optional(EventId{row.number(0)}) : std::nullopt;
}

Result<QUrl> linkOfOrder(Database &database, const QString &connection, const QString &order)
{
    // Orders of one account open under addresses that differ in their id only.
    Statement rows(database, uR"(select facts from event where facts <> '' and id in (
                select event from transition where connection = ? and event is not null order by at_ms desc limit 20))"_s,
        {connection});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    while (rows.next()) {
        const QJsonArray facts = QJsonDocument::fromJson(rows.bytes(0)).object().value("orders"_L1).toArray();
        for (const QJsonValue &fact : facts) {
            const QString id = fact.toObject().value("order"_L1).toString();
            QString link = fact.toObject().value("link"_L1).toString();
            const qsizetype at = id.isEmpty() ? -1 : link.lastIndexOf(id);
            const bool isOnce = at >= 0 && link.indexOf(id) == at;
            if (isOnce)
                return QUrl(link.replace(at, id.size(), order));
        }
    }
    return QUrl();
}

}
