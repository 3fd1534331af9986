#include "core/report/transitionrows.h"

#include "core/store/statement.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

StageMove::Source sourceOf(const QString &name)
{
    if (name == "ours"_L1)
        return StageMove::Source::Ours;
    return name == "vendor"_L1 ? StageMove::Source::Vendor : StageMove::Source::Seen;
}

}

Result<TransitionReport> transitionReport(
    Database &database, TransitionPeriod period, std::optional<qint64> limitMs, int slowest)
{
    // All before the period's start as well: they tell when a stage was entered.
    Statement rows(database,
        uR"(select t.connection, t.order_ref, t.order_number, t.title, t.from_stage, t.from_name, t.to_stage, t.to_name,
                   t.at_ms, t.source, coalesce(e.happened_at_ms, 0)
            from transition t left join event e on e.id = t.event
            where t.at_ms < ? order by t.connection, t.order_ref, t.at_ms, t.id)"_s,
        {period.toMs.value_or(std::numeric_limits<qint64>::max())});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    TransitionTimes times(period, limitMs, slowest);
    OrderMoves order;
    while (rows.next()) {
        const QString connection = rows.text(0);
        const QString ref = rows.text(1);
        if (ref != order.order || connection != order.connection) {
            times.add(order);
            order = {connection, ref, {}, {}, {}};
        }
        if (const QString number = rows.text(2); !number.isEmpty())
            order.number = number;
        if (const QString title = rows.text(3); !title.isEmpty())
            order.title = title;
        order.moves.append({rows.text(4), rows.text(5), rows.text(6), rows.text(7), rows.number(8),
            sourceOf(rows.text(9)), rows.number(10)});
    }
    times.add(order);
    return times.report();
}

}
