#include "tests/bench/reportbench.h"

#include "core/report/transitioncharts.h"
#include "core/report/transitionrows.h"
#include "core/store/statement.h"
#include "core/store/workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <ctime>

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject measured(Database &database, const TransitionQuestion &question)
{
    QElapsedTimer wall;
    wall.start();
    const std::clock_t before = std::clock();
    const Result<TransitionReport> report = transitionReport(database, question);
    const double work = double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    return {{"wall_ms"_L1, wall.elapsed()}, {"cpu_ms"_L1, work}, {"orders"_L1, report ? report->orders : -1}};
}

/// What the window does: reads once, and computes each view out of what it holds.
QJsonObject views(Database &database)
{
    const auto cpu = [] { return double(std::clock()) * 1000 / CLOCKS_PER_SEC; };
    const double start = cpu();
    const Result<Stays> stays = readStays(database, true);
    if (!stays)
        return {{"error"_L1, stays.error().logLine()}};
    const double isRead = cpu();
    TransitionQuestion question;
    question.split = true;
    question.slowest = 25;
    const TransitionReport report = stays->report(question);
    const double isReported = cpu();
    const std::vector<Stays::Measured> times = stays->times(question, PairKey::of(report.pairs.first()));
    const Distribution distribution = distributionOf(times);
    const provodka::Course course = courseOf(times, QTimeZone("Europe/Kiev"));
    const double isDrawn = cpu();
    return {{"read_cpu_ms"_L1, isRead - start}, {"report_cpu_ms"_L1, isReported - isRead},
        {"charts_cpu_ms"_L1, isDrawn - isReported}, {"bins"_L1, distribution.bins.size()},
        {"points"_L1, course.points.size()}};
}

}

QJsonObject transitions(int count)
{
    QTemporaryDir folder;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder.path());
    if (!workspace)
        return {{"error"_L1, workspace.error().logLine()}};
    Database &database = (*workspace)->database();
    {
        // Five moves an order; one of them is ours, behind a payment.
        Result<Transaction> transaction = Transaction::begin(database);
        Result<void> filled = execute(database,
            uR"(with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ? / 5)
                insert into event (route, key, state, due_at_ms, record, proof, happened_at_ms, created_at_ms, changed_at_ms)
                select 'r', 'k' || i, 'done', 0, '{}', 'signed', 1767225600000 + i * 1000, 0, 0 from n)"_s,
            {count});
        if (filled)
            filled = execute(database,
                uR"(with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ?)
                insert into transition (connection, order_ref, order_number, title, from_stage, from_name, to_stage, to_name, at_ms, source, external_id, event)
                select 'office', 10000 + i / 5, 10000 + i / 5, 'Order ' || (i / 5), i % 5, 'Stage ' || (i % 5), i % 5 + 1,
                       'Stage ' || (i % 5 + 1), 1767225600000 + i / 5 * 1000 + (i % 5) * 600000,
                       case when i % 5 = 2 then 'ours' else 'vendor' end, 'c' || i, case when i % 5 = 2 then i / 5 + 1 end
                from n)"_s,
                {count});
        if (!filled || !transaction || !transaction->commit())
            return {{"error"_L1, u"the rows cannot be written"_s}};
    }
    TransitionQuestion question;
    question.limitMs = 15 * 60 * 1000;
    QJsonObject result{{"transitions"_L1, count}, {"first"_L1, measured(database, question)},
        {"again"_L1, measured(database, question)}};
    question.split = true;
    result.insert("split"_L1, measured(database, question));
    question.split = false;
    const Result<WorkingHours> hours
        = WorkingHours::parse(u"Mon-Fri 09:00-18:00"_s, QTimeZone("Europe/Kiev"));
    question.hours = hours ? &*hours : nullptr;
    result.insert("workingHours"_L1, measured(database, question));
    result.insert("views"_L1, views(database));
    return result;
}

}
