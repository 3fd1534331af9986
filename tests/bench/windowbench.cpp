#include "tests/bench/windowbench.h"

#include "core/connectors/connector.h"
#include "core/recipes/recipe.h"
#include "core/setup/setupfile.h"
#include "core/setup/workspacesettings.h"
#include "core/store/commandstore.h"
#include "core/store/setuphistory.h"
#include "core/store/setupstore.h"
#include "core/store/statement.h"
#include "tests/bench/manypayments.h"
#include "tests/ui/support/fakeoffice.h"
#include "ui/connections/connectionspage.h"
#include "ui/forms/settingsform.h"
#include "ui/log/logmodel.h"
#include "ui/log/logpage.h"
#include "ui/log/logtable.h"
#include "ui/payments/paymentspage.h"
#include "ui/report/reportpage.h"
#include "ui/routes/routespage.h"
#include "ui/shell/attention.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"
#include "ui/story/storypage.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTreeView>
#include <QVBoxLayout>

#include <atomic>

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int endlessMs = 120'000;

/// Runs the event loop until `isDone`: what begins it and each turn of the loop is time in which the window
/// answers nobody. Thread time beside it tells work from a computer that has other things to do.
QJsonObject stillness(const std::function<void()> &begin, const std::function<bool()> &isDone)
{
    const auto spent = [] {
        timespec now = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
    };
    QElapsedTimer wall;
    wall.start();
    double longest = 0;
    double longestWork = 0;
    const auto measured = [&](const std::function<void()> &turn) {
        QElapsedTimer time;
        time.start();
        const double before = spent();
        turn();
        longest = qMax(longest, double(time.nsecsElapsed()) / 1e6);
        longestWork = qMax(longestWork, spent() - before);
    };
    measured(begin);
    bool isOver = false;
    while (!isOver && wall.elapsed() < endlessMs) {
        measured([] { QCoreApplication::processEvents(); });
        isOver = isDone();
        QThread::usleep(200);
    }
    for (int i = 0; i < 20; ++i)
        measured([] { QCoreApplication::processEvents(); }); // what is painted at the end
    QJsonObject told{{"longest_ms"_L1, qRound(longest * 10) / 10.0},
        {"longest_cpu_ms"_L1, qRound(longestWork * 10) / 10.0}, {"all_ms"_L1, wall.elapsed()}};
    if (!isOver)
        told.insert("ended"_L1, false);
    return told;
}

bool always()
{
    return true;
}

std::function<bool()> after(int ms)
{
    const auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer, ms] { return timer->elapsed() > ms; };
}

/// A workspace, and a page of it in a window.
struct Room
{
    Room()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(u"ini"_s));
        Result<std::unique_ptr<ui::WorkspaceView>> opened
            = ui::WorkspaceView::open(folder.filePath(u"ws"_s), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().logLine()));
        view = std::move(*opened);
        office.known.vendors = QList<ConnectorInfo>();
        for (const Vendor &one : vendors())
            office.known.vendors.append(one.info);
        office.known.recipes = recipes();
        office.known.workspace = workspaceSettings();
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new ui::MessageBar);
    }
    template <typename PageKind> PageKind &shows(PageKind *page)
    {
        window.layout()->addWidget(page);
        window.resize(1200, 800);
        window.show();
        return *page;
    }
    void does(const QString &sql, std::initializer_list<QVariant> values)
    {
        Result<Transaction> transaction = Transaction::begin(view->database());
        const Result<void> done = execute(view->database(), sql, values);
        if (!done || !transaction || !transaction->commit())
            qFatal("%s", done ? "no transaction" : qPrintable(done.error().logLine()));
    }
    template <typename T> T *find(const QString &name) { return window.findChild<T *>(name); }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<ui::WorkspaceView> view;
    ui::FakeOffice office;
    QWidget window;
};

void fillPayments(Room &room, int count)
{
    addPayments(room.view->database(), count, room.clock.now());
}

/// What another thread commits, a few times a second, as the engine does.
class Writer
{
public:
    Writer(const QString &file, const QString &sql, int rows, int everyMs)
    {
        m_thread.reset(QThread::create([this, file, sql, rows, everyMs] {
            const Result<std::unique_ptr<Database>> database = Database::open(file);
            while (database && !m_stop) {
                Result<Transaction> transaction = Transaction::begin(**database);
                if (transaction && execute(**database, sql, {rows}))
                    (void)transaction->commit();
                QThread::msleep(ulong(everyMs));
            }
        }));
        m_thread->start();
    }
    ~Writer()
    {
        m_stop = true;
        m_thread->wait();
    }

private:
    std::atomic_bool m_stop = false;
    std::unique_ptr<QThread> m_thread;
};

QJsonObject exported(Room &room, const QString &action, const QString &dialogName, const QString &file)
{
    return stillness(
        [&] {
            room.find<QAction>(action)->trigger();
            const QList<QFileDialog *> dialogs = room.window.findChildren<QFileDialog *>(dialogName);
            for (QFileDialog *dialog : dialogs) {
                if (!dialog->isVisible())
                    continue;
                Q_EMIT dialog->fileSelected(file);
                dialog->close();
            }
        },
        [&] { return QFile::exists(file) && room.find<QWidget>(u"messageBar"_s)->isVisible(); });
}

QJsonObject paymentsPage(int count)
{
    Room room;
    fillPayments(room, count);
    ui::PaymentsPage &page = room.shows(new ui::PaymentsPage(*room.view));
    QObject::connect(room.view.get(), &ui::WorkspaceView::changed, &page, &ui::Page::refresh);
    auto *table = room.find<QTableView>(u"payments"_s);
    const auto rows = [table] { return table->model()->rowCount(); };
    QJsonObject told{{"payments"_L1, count}};
    told.insert("open"_L1, stillness([&] { page.refresh(); }, [&] { return rows() == count; }));
    auto *search = room.find<QLineEdit>(u"search"_s);
    told.insert("search"_L1,
        stillness([&] { search->setText(u"p-777"_s); }, [&] { return rows() > 0 && rows() < count; }));
    told.insert("everything"_L1, stillness([&] { search->clear(); }, [&] { return rows() == count; }));
    const QString top = table->model()->index(0, 5).data().toString();
    told.insert("sort"_L1,
        stillness([&] { table->sortByColumn(3, Qt::DescendingOrder); },
            [&] { return table->model()->index(0, 5).data().toString() != top; }));
    told.insert("choose"_L1, stillness([&] { table->selectRow(10); }, always));
    int jump = 0;
    told.insert("scroll"_L1,
        stillness([] {},
            [&] {
                table->verticalScrollBar()->setValue(
                    int(qint64(table->verticalScrollBar()->maximum()) * ++jump / 50));
                return jump == 50;
            }));
    told.insert("chooseAll"_L1, stillness([&] { table->selectAll(); }, always));
    table->clearSelection();
    ui::Attention attention(*room.view);
    told.insert("attention"_L1, stillness([&] { attention.look(); }, always));
    told.insert("badge"_L1, stillness([&] { (void)page.waiting(); }, always));
    {
        const Writer writer(room.view->workspace().databaseFile(),
            u"update event set changed_at_ms = changed_at_ms + 1 where id <= ?"_s, 20, 100);
        told.insert("writtenTo"_L1, stillness([] {}, after(4000)));
    }
    const QDir files(room.folder.path());
    told.insert("xlsx"_L1, exported(room, u"exportXlsx"_s, u"saveFile"_s, files.filePath(u"all.xlsx"_s)));
    room.find<QWidget>(u"messageBar"_s)->hide();
    told.insert("csv"_L1, exported(room, u"exportCsv"_s, u"saveFile"_s, files.filePath(u"all.csv"_s)));
    told.insert("close"_L1, stillness([&] { room.window.hide(); }, always));
    return told;
}

QJsonObject liveLog(int lines)
{
    Room room;
    const QString line = uR"(with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
            insert into journal (at_ms, level, kind, connection, route, event, text)
            select 1760000000000 + i * 50, case when i % 1000 = 0 then 'error' when i % 100 = 0 then 'warning' else 'info' end,
                   'receipt', case when i % 3 then 'shop' else 'office' end, 'payments', i / 8 + 1,
                   '["%1 is booked at order %2, and the order moved to «%3».","' || (i % 10000) || '.00 UAH","' || (10000 + i / 8) || '","В роботі"]'
            from n)"_s;
    room.does(line, {lines});
    ui::LogPage &page = room.shows(new ui::LogPage(*room.view));
    QObject::connect(room.view.get(), &ui::WorkspaceView::changed, &page, &ui::Page::refresh);
    QJsonObject told{{"lines"_L1, lines}, {"perSecond"_L1, 5000}};
    told.insert("open"_L1,
        stillness([&] { page.refresh(); }, [&] { return !page.isBusy() && page.model().rowCount() > 0; }));
    const int before = page.model().rowCount();
    {
        const Writer writer(room.view->workspace().databaseFile(), line, 500, 100);
        told.insert("following"_L1, stillness([] {}, after(5000)));
        auto *search = room.find<QLineEdit>(u"search"_s);
        told.insert("filtered"_L1,
            stillness(
                [&] {
                    search->setText(u"order 10007"_s);
                    Q_EMIT search->returnPressed();
                },
                after(5000)));
        room.find<QAbstractButton>(u"clearFilter"_s)->click();
        told.insert("everything"_L1, stillness([] {}, after(4000)));
    }
    told.insert("came"_L1, page.model().rowCount() - before);
    return told;
}

QJsonObject story(int writes)
{
    Room room;
    fillPayments(room, 100);
    room.does(uR"(with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
            insert into journal (at_ms, level, kind, connection, route, event, text)
            select 1760000000000 + i * 50, 'info', 'receipt', 'office', 'payments', 1,
                   '["%1 is booked at order %2.","' || i || '.00 UAH","' || (10000 + i) || '"]' from n)"_s,
        {writes * 4});
    {
        Result<Transaction> transaction = Transaction::begin(room.view->database());
        CommandStore commands(room.view->database());
        for (int i = 0; transaction && i < writes; ++i) {
            AddComment comment;
            comment.ref.order = u"1"_s;
            comment.text = u"Payment %1 of 100.00 UAH came, and 50.00 UAH are missing."_s.arg(i);
            StoredCommand stored;
            stored.command.key = u"key %1"_s.arg(i);
            stored.command.action = comment;
            stored.command.reason = Text("Because of payment %1.", {QString::number(i)});
            stored.event = {1};
            stored.dueAt = stored.decidedAt = stored.factsAt = room.clock.now();
            const Result<CommandId> id = commands.add(stored);
            if (!id
                || !commands.settle(*id, StoredCommand::State::Done, u"c%1"_s.arg(i), {}, room.clock.now()))
                qFatal("a write cannot be stored");
        }
        (void)transaction->commit();
    }
    ui::StoryPage &page = room.shows(new ui::StoryPage(*room.view, &room.office));
    QJsonObject told{{"writes"_L1, writes}};
    told.insert("open"_L1, stillness([&] { page.open({1}); }, always));
    told.insert("again"_L1, stillness([&] { page.refresh(); }, always));
    const QList<QAbstractButton *> folds = room.window.findChildren<QAbstractButton *>();
    told.insert("unfold"_L1,
        stillness(
            [&] {
                for (QAbstractButton *fold : folds) {
                    if (fold->objectName().endsWith(u"Fold"_s) && !fold->isChecked())
                        fold->click();
                }
            },
            always));
    told.insert("copy"_L1, stillness([&] { room.find<QPushButton>(u"copyForSupport"_s)->click(); }, always));
    return told;
}

QJsonObject report(int moves)
{
    Room room;
    fillPayments(room, moves / 5);
    room.does(uR"(with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ?)
            insert into transition (connection, order_ref, order_number, title, from_stage, from_name, to_stage, to_name, at_ms, source, external_id, event)
            select 'office', 10000 + i / 5, 10000 + i / 5, 'Order ' || (i / 5), i % 5, 'Stage ' || (i % 5), i % 5 + 1,
                   'Stage ' || (i % 5 + 1), ? - (i / 5) * 20000 + (i % 5) * 600000,
                   case when i % 5 = 2 then 'ours' else 'vendor' end, 'c' || i, case when i % 5 = 2 then i / 5 + 1 end
            from n)"_s,
        {moves, room.clock.now().addDays(-1).toMSecsSinceEpoch()});
    ui::ReportPage &page = room.shows(new ui::ReportPage(*room.view));
    auto *table = room.find<QTableView>(u"pairs"_s);
    auto *stop = room.find<QPushButton>(u"stop"_s);
    const auto isThere = [&] { return table->model()->rowCount() > 0 && !stop->isVisible(); };
    QJsonObject told{{"moves"_L1, moves}};
    told.insert("open"_L1, stillness([&] { page.refresh(); }, isThere));
    told.insert("choose"_L1, stillness([&] { table->selectRow(2); }, after(1000)));
    const QDir files(room.folder.path());
    for (const QString &suffix : {u"xlsx"_s, u"pdf"_s, u"csv"_s}) {
        const QString action = u"export"_s + suffix.at(0).toUpper() + suffix.mid(1);
        room.find<QWidget>(u"messageBar"_s)->hide();
        told.insert(suffix, exported(room, action, u"saveReport"_s, files.filePath(u"report."_s + suffix)));
    }
    return told;
}

Setup setupOf(int routes)
{
    Setup setup;
    setup.connections = {
        {{u"shop"_s}, u"wayforpay"_s, {{u"merchantAccount"_s, u"shop"_s}, {u"listen"_s, u"127.0.0.1:0"_s}}},
        {{u"office"_s}, u"planfix"_s,
            {{u"address"_s, u"https://desk.test/rest"_s}, {u"callsPerDay"_s, 20000}}}};
    for (int i = 0; i < routes; ++i) {
        RouteSetup route;
        route.name = {i == 0 ? u"payments"_s : u"payments %1"_s.arg(i)};
        route.recipe = recipes().first().id;
        route.sources = {{u"shop"_s}};
        route.target = {u"office"_s};
        route.settings = {{u"waitingStages"_s, QJsonArray{u"121"_s}}, {u"paidStage"_s, u"132"_s}};
        setup.routes.append(route);
    }
    return setup;
}

QJsonObject routes(int versions, int people)
{
    Room room;
    fillPayments(room, 100'000);
    Setup setup = setupOf(8);
    {
        Result<Transaction> transaction = Transaction::begin(room.view->database());
        SetupHistory history(room.view->database());
        for (int i = 0; transaction && i < versions; ++i) {
            setup.routes.first().settings.insert(u"monthsBack"_s, i + 1);
            (void)history.add({0, room.clock.now(), u"olena"_s, writeSetup(setup, room.office.known)});
        }
        (void)SetupStore(room.view->database()).save(setup);
        (void)transaction->commit();
    }
    room.office.onDiscover = [people](const ConnectionSetup &) {
        Catalog catalog;
        for (int i = 0; i < 20; ++i)
            catalog.items.append({u"process"_s, QString::number(i), u"Process %1"_s.arg(i), {}, {}});
        for (int i = 0; i < 400; ++i)
            catalog.items.append(
                {u"stage"_s, QString::number(100 + i), u"Stage %1"_s.arg(i), QString::number(i % 20), {}});
        for (int i = 0; i < 2000; ++i)
            catalog.items.append({u"field"_s, QString::number(5000 + i), u"Field %1"_s.arg(i), {}, {}});
        for (int i = 0; i < people; ++i)
            catalog.items.append({u"person"_s, u"user:%1"_s.arg(i), u"Ткаченко Олена %1"_s.arg(i), {}, {}});
        return Result<Catalog>(catalog);
    };
    ui::RoutesPage &page = room.shows(new ui::RoutesPage(*room.view, room.office));
    QJsonObject told{{"versions"_L1, versions}, {"people"_L1, people}};
    told.insert("open"_L1, stillness([&] { page.refresh(); }, always));
    told.insert("again"_L1, stillness([&] { page.refresh(); }, always));
    told.insert("versionsPane"_L1,
        stillness([&] { room.find<QPushButton>(u"showVersions"_s)->click(); }, after(300)));
    told.insert("versionsAgain"_L1, stillness([&] { page.refresh(); }, always));
    auto *pane = room.find<QWidget>(u"versionsPane"_s);
    pane->findChild<QPushButton *>(u"back"_s)->click();
    room.find<QTableView>(u"routesTable"_s)->selectRow(0);
    told.insert(
        "editor"_L1, stillness([&] { room.find<QPushButton>(u"editRoute"_s)->click(); }, after(1500)));
    return told;
}

QJsonObject connections(int people)
{
    Room room;
    {
        Result<Transaction> transaction = Transaction::begin(room.view->database());
        (void)SetupStore(room.view->database()).save(setupOf(1));
        (void)transaction->commit();
    }
    room.office.onDiscover = [people](const ConnectionSetup &) {
        Catalog catalog;
        for (int i = 0; i < people; ++i)
            catalog.items.append({u"person"_s, u"user:%1"_s.arg(i), u"Ткаченко Олена %1"_s.arg(i), {}, {}});
        return Result<Catalog>(catalog);
    };
    ui::ConnectionsPage &page = room.shows(new ui::ConnectionsPage(*room.view, room.office));
    QJsonObject told{{"people"_L1, people}};
    told.insert("open"_L1, stillness([&] { page.refresh(); }, always));
    told.insert("again"_L1, stillness([&] { page.refresh(); }, always));
    room.find<QTableView>(u"connectionsTable"_s)->selectRow(0);
    told.insert("discover"_L1,
        stillness([&] { room.find<QPushButton>(u"discoverSelected"_s)->click(); }, after(2000)));
    auto *search = room.find<QLineEdit>(u"searchDiscovered"_s);
    told.insert("search"_L1, stillness([&] { search->setText(u"1999"_s); }, after(500)));
    told.insert("searchCleared"_L1, stillness([&] { search->clear(); }, after(500)));
    return told;
}

}

QJsonObject window(bool isQuick)
{
    const int part = isQuick ? 10 : 1;
    return {{"payments"_L1, paymentsPage(100'000 / part)}, {"liveLog"_L1, liveLog(1'000'000 / part)},
        {"story"_L1, story(500)}, {"report"_L1, report(500'000 / part)},
        {"routes"_L1, routes(200, 20'000 / part)}, {"connections"_L1, connections(20'000 / part)}};
}

}
