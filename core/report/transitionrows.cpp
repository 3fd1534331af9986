#include "core/report/transitionrows.h"

#include "core/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>
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
    // Back from the newest, to the first that names it.
    Statement row(database,
        uR"(select case when to_stage = ? and to_name <> '' then to_name else from_name end
            from transition where at_ms < ? and +connection = ?
                and ((to_stage = ? and to_name <> '') or (from_stage = ? and from_name <> ''))
            order by at_ms desc, id desc limit 1)"_s,
        {stage, beforeMs, connection, stage, stage});
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

/// What one move tells, in the order of `packedMoves`; the stages as they stand in the text.
struct PackedMove
{
    QByteArrayView stages; ///< from and to
    qint64 atMs = 0;
    qint64 source = 0;
    qint64 event = 0; ///< 0: none
};

/// A row of an order's moves costs a fifth of five rows, for reading a row costs more than what stands in it.
constexpr auto packedMoves
    = "json_group_array(json_array(from_stage, to_stage, at_ms, unicode(source), coalesce(event, 0)))";

/// Reads `[["from","to",at,source,event],…]` one by one; SQLite writes it without spaces. False at its end.
bool nextMove(QByteArrayView &rest, PackedMove &move)
{
    const auto number = [&rest] {
        qint64 value = 0;
        const auto [behind, error] = std::from_chars(rest.begin(), rest.end(), value);
        rest = rest.sliced(behind - rest.begin() + 1);
        return value;
    };
    const auto afterText = [&rest](qsizetype from) {
        while (rest[from] != '"')
            from += rest[from] == '\\' ? 2 : 1;
        return from + 1;
    };
    const qsizetype start = rest.indexOf('"');
    if (start < 0)
        return false;
    const qsizetype end = afterText(afterText(start + 1) + 2);
    move.stages = rest.sliced(start, end - start);
    rest = rest.sliced(end + 1);
    move.atMs = number();
    move.source = number();
    move.event = number();
    return true;
}

StageMove::Source sourceOf(qint64 letter)
{
    return letter == 'o' ? StageMove::Source::Ours
        : letter == 's'  ? StageMove::Source::Seen
                         : StageMove::Source::Vendor;
}

/// The moves of one connection, order by order; by the index, and so each order's in the order of time.
Result<void> readMoves(Database &database, const QString &connection, qint64 beforeMs,
    const QHash<qint64, Paid> &paid, const StaysWatch &watch, qint64 &read, Stays &stays)
{
    constexpr qint64 movesBetweenLooks = 8192;
    Statement rows(database,
        u"select order_ref, "_s + QLatin1StringView(packedMoves)
            + u" from transition indexed by transition_report "
              "where connection = ? and at_ms < ? group by order_ref"_s,
        {connection, beforeMs});
    if (const Result<void> done = rows.done(); !done)
        return done;
    const int number = stays.connection(connection);
    QHash<QByteArray, std::pair<int, int>> stages; // by what stands in the text
    const auto stagesOf = [&](QByteArrayView text) {
        const auto known = stages.constFind(QByteArray::fromRawData(text.data(), text.size()));
        if (known != stages.constEnd())
            return *known;
        const QJsonArray both = QJsonDocument::fromJson(QByteArray('[' + text.toByteArray() + ']')).array();
        const std::pair ids(
            stays.stage(number, both.at(0).toString()), stays.stage(number, both.at(1).toString()));
        stages.insert(text.toByteArray(), ids);
        return ids;
    };
    std::vector<Stays::Move> moves;
    qint64 looked = read;
    while (rows.next()) {
        if (read - looked >= movesBetweenLooks) {
            looked = read;
            if (watch && !watch(read))
                return failure(
                    Error::Kind::Cancelled, Text(QT_TRANSLATE_NOOP("Text", "The report was stopped.")));
        }
        const QByteArray text = rows.bytes(1);
        QByteArrayView rest(text);
        moves.clear();
        for (PackedMove packed; nextMove(rest, packed); ++read) {
            Stays::Move &move = moves.emplace_back();
            std::tie(move.fromId, move.toId) = stagesOf(packed.stages);
            move.atMs = packed.atMs;
            move.source = sourceOf(packed.source);
            if (packed.event != 0) {
                const Paid payment = paid.value(packed.event);
                move.paidAtMs = payment.atMs;
                move.way = payment.way;
            }
        }
        stays.add(number, rows.text(0), {}, {}, moves);
    }
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
