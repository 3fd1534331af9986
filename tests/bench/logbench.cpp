#include "tests/bench/logbench.h"

#include "core/store/statement.h"
#include "ui/log/logmodel.h"
#include "ui/log/logpage.h"
#include "ui/log/logtable.h"
#include "ui/shell/workspaceview.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>
#include <QToolButton>

#include <ctime>

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The longest turn of the event loop meanwhile is what a person feels as a window that stands still.
QJsonObject measuredLog(ui::LogPage &page, int firstRows, const std::function<void()> &begin)
{
    QElapsedTimer wall;
    wall.start();
    const std::clock_t before = std::clock();
    begin();
    qint64 longest = wall.elapsed();
    qint64 first = -1;
    while (page.isBusy() || first < 0) {
        QElapsedTimer turn;
        turn.start();
        QCoreApplication::processEvents();
        longest = qMax(longest, turn.elapsed());
        if (first < 0 && (page.model().rowCount() >= firstRows || !page.isBusy())) {
            page.findChild<ui::LogTable *>()->viewport()->grab();
            first = wall.elapsed();
        }
        QThread::usleep(200);
    }
    return {{"first_ms"_L1, first}, {"all_ms"_L1, wall.elapsed()},
        {"cpu_ms"_L1, double(std::clock() - before) * 1000 / CLOCKS_PER_SEC}, {"longest_turn_ms"_L1, longest},
        {"rows"_L1, page.model().rowCount()}};
}

}

QJsonObject log(int lines)
{
    QTemporaryDir folder;
    const SystemClock clock;
    const Result<std::unique_ptr<ui::WorkspaceView>> view = ui::WorkspaceView::open(folder.path(), clock);
    if (!view)
        return {{"error"_L1, view.error().logLine()}};
    const Result<void> filled = execute((*view)->database(),
        uR"(with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
            insert into journal (at_ms, level, kind, connection, route, event, text)
            select 1760000000000 + i * 50, case when i % 1000 = 0 then 'error' when i % 100 = 0 then 'warning' else 'info' end,
                   'receipt', case when i % 3 then 'shop' else 'office' end, 'payments', i / 8 + 1,
                   '["%1 is booked at order %2, and the order moved to «%3».","' || (i % 10000) || '.00 UAH","' || (10000 + i / 8) || '","В роботі"]'
            from n)"_s,
        {lines});
    if (!filled)
        return {{"error"_L1, filled.error().logLine()}};
    ui::LogPage page(**view);
    page.resize(1200, 800);
    page.show();
    auto *search = page.findChild<QLineEdit *>(u"search"_s);
    auto *table = page.findChild<ui::LogTable *>();
    const auto click = [&](const QString &name) { page.findChild<QToolButton *>(name)->click(); };
    const auto type = [&](const QString &words) {
        search->setText(words);
        Q_EMIT search->returnPressed();
    };
    constexpr int screenful = 30;
    QJsonObject result{{"lines"_L1, lines}};
    result.insert("open"_L1, measuredLog(page, screenful, [&] { page.refresh(); }));
    result.insert("onlyErrors"_L1, measuredLog(page, screenful, [&] { click(u"level-error"_s); }));
    result.insert("everything"_L1, measuredLog(page, screenful, [&] { click(u"clearFilter"_s); }));
    result.insert("frequentWord"_L1, measuredLog(page, screenful, [&] { type(u"booked shop"_s); }));
    result.insert("oldOrder"_L1, measuredLog(page, 1, [&] { type(u"order 10007"_s); }));
    click(u"clearFilter"_s);
    measuredLog(page, screenful, [&] { page.refresh(); });
    QElapsedTimer scrolling;
    qint64 longest = 0;
    constexpr int jumps = 200;
    const std::clock_t before = std::clock();
    for (int i = 0; i < jumps; ++i) {
        scrolling.start();
        table->verticalScrollBar()->setValue(int(qint64(table->verticalScrollBar()->maximum()) * i / jumps));
        table->viewport()->grab();
        longest = qMax(longest, scrolling.elapsed());
    }
    result.insert("jumps"_L1,
        QJsonObject{{"count"_L1, jumps}, {"longest_ms"_L1, longest},
            {"cpu_ms_each"_L1, double(std::clock() - before) * 1000 / CLOCKS_PER_SEC / jumps}});
    return result;
}

}
