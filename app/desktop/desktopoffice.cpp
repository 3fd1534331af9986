#include "app/desktop/desktopoffice.h"

#include "app/common/planned.h"
#include "app/common/putinforce.h"
#include "app/common/routecheck.h"
#include "app/common/singleaccount.h"
#include "app/common/surroundings.h"
#include "app/demo/rehearsal.h"
#include "app/desktop/options.h"
#include "app/desktop/program.h"
#include "app/desktop/previewrows.h"
#include "core/engine/undopreview.h"
#include "core/knowledge/knowledge.h"
#include "core/store/setupstore.h"
#include "ui/shell/rights.h"
#include "ui/shell/workspaceview.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QTimer>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

using Asker = QPointer<QObject>;

// Free coroutines: what they need comes as values, and the store lives until they return.
QCoro::Task<> tellStatus(std::shared_ptr<SecretStore> store, Asker asker, ui::Office::Done<Result<void>> done)
{
    const Result<void> answer = co_await store->status();
    if (asker)
        done(answer);
}

QCoro::Task<> tellWhetherKept(std::shared_ptr<SecretStore> store, ConnectionName connection, QString key,
    Asker asker, ui::Office::Done<Result<bool>> done)
{
    const Result<std::optional<QString>> value = co_await store->read(connection, key);
    if (!asker)
        co_return;
    Result<bool> answer = false;
    if (value)
        answer = value->has_value();
    else
        answer = tl::unexpected(value.error());
    done(answer);
}

QCoro::Task<> keep(std::shared_ptr<SecretStore> store, ConnectionName connection, QString key, QString value,
    QPointer<DesktopOffice> office, Asker asker, ui::Office::Done<Result<void>> done)
{
    const Result<void> answer = co_await store->write(connection, key, value);
    if (answer && office)
        Q_EMIT office->secretsChanged();
    if (asker)
        done(answer);
}

QCoro::Task<> forget(std::shared_ptr<SecretStore> store, ConnectionName connection, QString key,
    QPointer<DesktopOffice> office, Asker asker, ui::Office::Done<Result<void>> done)
{
    const Result<void> answer = co_await store->remove(connection, key);
    if (answer && office)
        Q_EMIT office->secretsChanged();
    if (asker)
        done(answer);
}

QCoro::Task<> readFor(std::shared_ptr<SecretStore> store, Setup setup, QList<ConnectionName> connections,
    Secrets typed, Asker asker, std::function<void(const Result<ReadSecrets> &)> then)
{
    const Result<ReadSecrets> read = co_await readSecrets(store, setup, connections, typed);
    if (asker)
        then(read);
}

Error neverGiven(const ConnectionName &connection, const QString &key)
{
    Error error;
    error.kind = Error::Kind::Secrets;
    error.text = Text(QT_TRANSLATE_NOOP("Text",
                          "A secret of connection “%1” (%2) was never given; enter it at the connection."),
        {connection.value, key});
    return error;
}

CheckReport reportOf(const Result<CheckReport> &answer)
{
    if (answer)
        return *answer;
    CheckReport report;
    report.steps = {{CheckStep::Verdict::Bad, answer.error().text}};
    report.error = answer.error();
    return report;
}

Setup alone(const ConnectionSetup &connection)
{
    Setup setup;
    setup.connections = {connection};
    return setup;
}

/// What the recipe, the target and the sources say about a route.
struct RouteQuestion
{
    Setup setup;
    RouteSetup route;
    const Clock *clock = nullptr;
    HttpMaker makeHttp;

    Result<std::unique_ptr<SingleAccount>> account(const ConnectionName &name, Workspace &workspace,
        const Secrets &secrets, const std::stop_token &stop) const
    {
        const ConnectionSetup *connection = setup.connection(name);
        if (!connection) {
            return failure(Error::Kind::Misconfigured,
                Text(QT_TRANSLATE_NOOP("Text", "There is no connection \"%1\"."), {name.value}));
        }
        return SingleAccount::open(workspace, *connection, secrets.value(name), *clock, makeHttp, stop);
    }

    bool isTold(Workspace &workspace, const Secrets &secrets, const std::stop_token &stop) const
    {
        return std::any_of(route.sources.cbegin(), route.sources.cend(), [&](const ConnectionName &name) {
            const auto source = account(name, workspace, secrets, stop);
            return !source || bringsNews((*source)->connector()); // said at the connection
        });
    }

    Result<CheckReport> answer(
        Workspace &workspace, const Secrets &secrets, const std::stop_token &stop) const
    {
        const auto target = account(route.target, workspace, secrets, stop);
        if (!target)
            return tl::unexpected(target.error());
        const Result<std::unique_ptr<OrderBook>> book
            = (*target)->connector().orderBook(route.targetSettings);
        const CheckedRoute checked = app::checkRoute(book, route);
        if (checked.error)
            return tl::unexpected(*checked.error);
        Result<CheckReport> report = outcomeOf((*book)->check());
        if (!report)
            return report;
        for (const Text &warning : checked.warnings)
            report->steps.append({CheckStep::Verdict::Remark, warning});
        if (!report->error && !isTold(workspace, secrets, stop)) {
            report->error = hearsNothing();
            report->steps.append({CheckStep::Verdict::Bad, report->error->text});
        }
        return report;
    }
};

const RouteSetup *routeNamed(const Setup &setup, const RouteName &name)
{
    const auto at = std::find_if(
        setup.routes.cbegin(), setup.routes.cend(), [&](const RouteSetup &one) { return one.name == name; });
    return at == setup.routes.cend() ? nullptr : &*at;
}

Error noSuchRoute(const RouteName &name)
{
    Error error;
    error.kind = Error::Kind::Misconfigured;
    error.text = Text(QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), {name.value});
    return error;
}

template <typename T> void later(QObject *asker, const ui::Office::Done<T> &done, T answer)
{
    QTimer::singleShot(0, asker, [done, answer] { done(answer); });
}

}

DesktopOffice::DesktopOffice(const Scene &scene, ui::WorkspaceView &view, ui::Rights &rights,
    std::shared_ptr<SecretStore> store, QObject *parent)
    : Office(parent)
    , m_scene(scene)
    , m_view(view)
    , m_rights(rights)
    , m_store(std::move(store))
    , m_knowledge(knowledgeOfThisVersion())
    , m_open([](const QStringList &arguments) {
        return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    })
{
}

DesktopOffice::~DesktopOffice()
{
    for (const auto &task : std::as_const(m_tasks))
        task->stop.request_stop();
    for (const auto &task : std::as_const(m_tasks)) {
        task->thread->wait();
        delete task->thread;
    }
}

Result<void> DesktopOffice::save(const Setup &setup)
{
    if (const Result<void> may = m_rights.mayEditNow(); !may)
        return may;
    const QList<SettingProblem> problems = checkSetup(setup, m_knowledge);
    if (!problems.isEmpty()) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The setup has a mistake: %1: %2"),
                {problems.first().path, problems.first().text.toString()}));
    }
    const By by{m_view.who(), m_scene.clock->now()};
    if (const Result<void> done = putInForce(m_view.database(), setup, m_knowledge, by); !done)
        return done;
    m_view.wakeEngine();
    m_view.look();
    Q_EMIT m_view.changed();
    return {};
}

void DesktopOffice::secretsWork(QObject *asker, Done<Result<void>> done)
{
    tellStatus(m_store, asker, std::move(done));
}

void DesktopOffice::hasSecret(ConnectionName connection, QString key, QObject *asker, Done<Result<bool>> done)
{
    tellWhetherKept(m_store, std::move(connection), std::move(key), asker, std::move(done));
}

void DesktopOffice::keepSecret(
    ConnectionName connection, QString key, QString value, QObject *asker, Done<Result<void>> done)
{
    if (const Result<void> may = m_rights.mayEditNow(); !may)
        return later(asker, done, may);
    keep(m_store, std::move(connection), std::move(key), std::move(value), this, asker, std::move(done));
}

void DesktopOffice::forgetSecret(
    ConnectionName connection, QString key, QObject *asker, Done<Result<void>> done)
{
    if (const Result<void> may = m_rights.mayEditNow(); !may)
        return later(asker, done, may);
    forget(m_store, std::move(connection), std::move(key), this, asker, std::move(done));
}

template <typename T>
void DesktopOffice::start(
    QObject *asker, Done<Result<T>> done, std::function<Result<T>(Workspace &, std::stop_token)> work)
{
    auto task = std::make_shared<Task>();
    // Nobody waits for the answer any more: the vendor need not be asked on.
    connect(asker, &QObject::destroyed, this, [task] { task->stop.request_stop(); });
    const Asker guard(asker);
    task->thread = QThread::create(
        [this, task, work = std::move(work), done = std::move(done), guard, folder = m_scene.folder] {
            Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder);
            Result<T> answer = workspace ? work(**workspace, task->stop.get_token())
                                         : Result<T>(tl::unexpected(workspace.error()));
            // A question that was given up leaves its sockets to an event loop, and this thread has none
            // more.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QMetaObject::invokeMethod(
                this,
                [guard, done, answer] {
                    if (guard)
                        done(answer);
                },
                Qt::QueuedConnection);
        });
    task->thread->setObjectName(u"question"_s);
    m_tasks.append(task);
    connect(task->thread, &QThread::finished, this, [this, task] {
        m_tasks.removeOne(task);
        task->thread->wait();
        task->thread->deleteLater();
    });
    task->thread->start();
}

template <typename T>
void DesktopOffice::ask(const Setup &setup, const QList<ConnectionName> &connections, const Secrets &typed,
    QObject *asker, Done<Result<T>> done,
    std::function<Result<T>(Workspace &, const Secrets &, std::stop_token)> work)
{
    const QPointer<DesktopOffice> self(this);
    const QPointer<QObject> guard(asker);
    readFor(m_store, setup, connections, typed, asker,
        [self, guard, done = std::move(done), work = std::move(work)](const Result<ReadSecrets> &read) {
            if (!self || !guard)
                return;
            if (!read)
                return later(guard.data(), done, Result<T>(tl::unexpected(read.error())));
            if (!read->missing.isEmpty()) {
                const auto &[connection, key] = read->missing.first();
                return later(guard.data(), done, Result<T>(tl::unexpected(neverGiven(connection, key))));
            }
            self->start<T>(guard.data(), done,
                [work, secrets = read->secrets](Workspace &workspace, std::stop_token stop) {
                    return work(workspace, secrets, std::move(stop));
                });
        });
}

void DesktopOffice::check(
    ConnectionSetup connection, ui::TypedSecrets typed, QObject *asker, Done<CheckReport> done)
{
    Secrets given;
    given.insert(connection.name, typed);
    const auto tell = [done = std::move(done)](const Result<CheckReport> &answer) { done(reportOf(answer)); };
    ask<CheckReport>(alone(connection), {connection.name}, given, asker, tell,
        [connection, clock = m_scene.clock, makeHttp = m_scene.makeHttp](Workspace &workspace,
            const Secrets &secrets, const std::stop_token &stop) -> Result<CheckReport> {
            const auto account = SingleAccount::open(
                workspace, connection, secrets.value(connection.name), *clock, makeHttp, stop);
            if (!account)
                return tl::unexpected(account.error());
            return outcomeOf((*account)->connector().check());
        });
}

void DesktopOffice::discover(
    ConnectionSetup connection, ui::TypedSecrets typed, QObject *asker, Done<Result<Catalog>> done)
{
    Secrets given;
    given.insert(connection.name, typed);
    ask<Catalog>(alone(connection), {connection.name}, given, asker, std::move(done),
        [connection, clock = m_scene.clock, makeHttp = m_scene.makeHttp](
            Workspace &workspace, const Secrets &secrets, const std::stop_token &stop) -> Result<Catalog> {
            const auto account = SingleAccount::open(
                workspace, connection, secrets.value(connection.name), *clock, makeHttp, stop);
            if (!account)
                return tl::unexpected(account.error());
            return outcomeOf((*account)->connector().discover());
        });
}

void DesktopOffice::checkRoute(Setup setup, RouteName route, QObject *asker, Done<CheckReport> done)
{
    const auto tell = [done = std::move(done)](const Result<CheckReport> &answer) { done(reportOf(answer)); };
    const RouteSetup *found = routeNamed(setup, route);
    if (!found)
        return later(
            asker, Done<Result<CheckReport>>(tell), Result<CheckReport>(tl::unexpected(noSuchRoute(route))));
    const RouteQuestion question{setup, *found, m_scene.clock, m_scene.makeHttp};
    ask<CheckReport>(setup, found->sources + QList<ConnectionName>{found->target}, {}, asker, tell,
        [question](Workspace &workspace, const Secrets &secrets, const std::stop_token &stop) {
            return question.answer(workspace, secrets, stop);
        });
}

void DesktopOffice::preview(
    Setup setup, RouteName route, QObject *asker, Done<Result<QList<ui::PreviewRow>>> done)
{
    for (RouteSetup &one : setup.routes)
        one.isOn = one.isOn || one.name == route; // what would happen if it were
    const Result<WantedRoutes> wanted = wantedRoutes(setup, {route.value});
    if (!wanted)
        return later(asker, done, Result<QList<ui::PreviewRow>>(tl::unexpected(wanted.error())));
    ask<QList<ui::PreviewRow>>(wanted->setup, wanted->connections, {}, asker, std::move(done),
        [wanted = *wanted, clock = m_scene.clock, makeHttp = m_scene.makeHttp](Workspace &workspace,
            const Secrets &secrets, const std::stop_token &stop) -> Result<QList<ui::PreviewRow>> {
            const Result<Plan> plan = planned(workspace, wanted, secrets, *clock, makeHttp, stop);
            if (!plan)
                return tl::unexpected(plan.error());
            if (plan->events.isEmpty() && !plan->unusable.isEmpty())
                return tl::unexpected(plan->unusable.first().second);
            return previewRows(*plan);
        });
}

Result<void> DesktopOffice::rehearse(
    const ConnectionSetup &target, const Catalog &catalog, const RouteSetup &route)
{
    const Rehearsal rehearsal = rehearsalOf(catalog, route, target.vendor);
    // Said here and not by a window that would close again at once.
    if (const Result<DemoCast> cast = seedFrom(rehearsal.catalog, rehearsal.route); !cast)
        return tl::unexpected(cast.error());
    const QString name = QDir(m_scene.folder).filePath(u"rehearsal.json"_s);
    QSaveFile file(name);
    const QByteArray text = writeRehearsal(rehearsal);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(text) == text.size() && file.commit();
    if (!isWritten)
        return failure(Error::Kind::Storage,
            Text(
                QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {name, file.errorString()}));
    if (!m_open(demonstrationArguments(rememberedLanguage(), name)))
        return failure(Error::Kind::Storage,
            Text(QT_TRANSLATE_NOOP("Text", "The window of the demonstration could not be started.")));
    return {};
}

void DesktopOffice::undoPreview(EventId event, QObject *asker, Done<Result<QList<UndoStep>>> done)
{
    using Steps = Result<QList<UndoStep>>;
    Database &database = m_view.database();
    const Result<Setup> setup = SetupStore(database).load();
    if (!setup)
        return later(asker, done, Steps(tl::unexpected(setup.error())));
    const Result<std::optional<EventRow>> row = EventStore(database).row(event);
    if (!row)
        return later(asker, done, Steps(tl::unexpected(row.error())));
    if (!*row)
        return later(asker, done, Steps(QList<UndoStep>()));
    const RouteSetup *route = routeNamed(*setup, (*row)->event.route);
    const ConnectionSetup *connection = route ? setup->connection(route->target) : nullptr;
    if (!connection)
        return later(asker, done, Steps(tl::unexpected(noSuchRoute((*row)->event.route))));
    const ConnectionSetup target = *connection;
    ask<QList<UndoStep>>(*setup, {target.name}, {}, asker, std::move(done),
        [row = **row, settings = route->targetSettings, target, clock = m_scene.clock,
            makeHttp = m_scene.makeHttp](
            Workspace &workspace, const Secrets &secrets, const std::stop_token &stop) -> Steps {
            const auto account
                = SingleAccount::open(workspace, target, secrets.value(target.name), *clock, makeHttp, stop);
            if (!account)
                return tl::unexpected(account.error());
            const Result<std::unique_ptr<OrderBook>> book = (*account)->connector().orderBook(settings);
            if (!book)
                return tl::unexpected(book.error());
            UndoQuestion question;
            question.row = row;
            question.target = target.name;
            question.book = book->get();
            question.database = &workspace.database();
            return outcomeOf(provodka::undoPreview(question));
        });
}

}
