#include "core/store/transitionstore.h"

#include "core/store/statement.h"

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array sourceNames{"ours"_L1, "seen"_L1, "vendor"_L1};

}

TransitionStore::TransitionStore(Database &database)
    : m_db(database)
{
}

Result<void> TransitionStore::add(
    const QString &connection, const Transition &transition, Source source, EventId event)
{
    return execute(m_db,
        uR"(insert into transition (connection, order_ref, order_number, title, from_stage, from_name, to_stage, to_name, at_ms, source,
                                    external_id, event)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing)"_s,
        {connection, transition.order, transition.number.value, transition.title, transition.from.id,
            transition.from.name, transition.to.id, transition.to.name, transition.at.toMSecsSinceEpoch(),
            QString(sourceNames[size_t(source)]), transition.externalId,
            event.isValid() ? QVariant(event.value) : QVariant()});
}

Result<void> TransitionStore::seen(
    const QString &connection, const OrderFound &order, const OrderNumber &number, const QDateTime &at)
{
    const qint64 ms = at.toMSecsSinceEpoch();
    StageRef before;
    bool isKnown = false;
    {
        Statement row(m_db,
            u"select stage, stage_name from order_stage where connection = ? and order_ref = ?"_s,
            {connection, order.ref.order});
        if (const Result<void> done = row.done(); !done)
            return done;
        if (row.next()) {
            isKnown = true;
            before.id = row.text(0);
            before.name = row.text(1);
        }
    }
    if (isKnown && before.id == order.stage.id)
        return {};
    if (isKnown) {
        Transition transition;
        transition.order = order.ref.order;
        transition.number = number;
        transition.title = order.title;
        transition.from = before;
        transition.to = order.stage;
        transition.at = at;
        if (const Result<void> done = add(connection, transition, Source::Seen, {}); !done)
            return done;
    }
    return execute(m_db,
        uR"(insert into order_stage (connection, order_ref, order_number, title, stage, stage_name, since_ms, seen_at_ms)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (connection, order_ref) do update set
                order_number = excluded.order_number, title = excluded.title, stage = excluded.stage, stage_name = excluded.stage_name,
                since_ms = excluded.since_ms, seen_at_ms = excluded.seen_at_ms)"_s,
        {connection, order.ref.order, number.value, order.title, order.stage.id, order.stage.name, ms, ms});
}

Result<void> TransitionStore::moved(const QString &connection, const OrderRef &ref, const OrderNumber &number,
    const QString &title, const StageRef &from, const StageRef &to, EventId event, const QDateTime &at,
    bool exact)
{
    Transition transition;
    transition.order = ref.order;
    transition.number = number;
    transition.title = title;
    transition.from = from;
    transition.to = to;
    transition.at = at;
    if (const Result<void> done = add(connection, transition, exact ? Source::Ours : Source::Seen, event);
        !done)
        return done;
    return execute(m_db,
        u"update order_stage set stage = ?, stage_name = ?, since_ms = ?, seen_at_ms = ? where connection = ? and order_ref = ?"_s,
        {to.id, to.name, at.toMSecsSinceEpoch(), at.toMSecsSinceEpoch(), connection, ref.order});
}

Result<void> TransitionStore::told(const QString &connection, const Transition &transition)
{
    return add(connection, transition, Source::Vendor, {});
}

Result<QList<TransitionStore::KnownOrder>> TransitionStore::historyDue(
    const QString &connection, const QDateTime &since, int limit)
{
    Statement rows(m_db, uR"(select order_ref, order_number, title, history_cursor from order_stage
            where connection = ? and history_at_ms < ? order by history_at_ms, seen_at_ms desc limit ?)"_s,
        {connection, since.toMSecsSinceEpoch(), limit});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<KnownOrder> orders;
    while (rows.next())
        orders.append({rows.text(0), {rows.text(1)}, rows.text(2), rows.text(3)});
    return orders;
}

Result<void> TransitionStore::saveHistoryCursor(
    const QString &connection, const QString &order, const QString &cursor, const QDateTime &readAt)
{
    return execute(m_db,
        u"update order_stage set history_cursor = ?, history_at_ms = ? where connection = ? and order_ref = ?"_s,
        {cursor, readAt.toMSecsSinceEpoch(), connection, order});
}

}
