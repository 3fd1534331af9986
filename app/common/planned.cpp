#include "app/common/planned.h"

#include "core/store/statement.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A copy of the workspace to decide in: the preview goes the same way as a run and leaves nothing behind.
Result<std::unique_ptr<Workspace>> copyOf(Workspace &workspace, const QTemporaryDir &folder)
{
    const QString file = QDir(folder.path()).filePath(u"provodka.db"_s);
    if (const Result<void> done = execute(workspace.database(), u"vacuum into ?"_s, {file}); !done)
        return tl::unexpected(done.error());
    return Workspace::open(folder.path());
}

bool isOpen(const StoredCommand &command)
{
    return command.state == StoredCommand::State::Pending || command.state == StoredCommand::State::Sending;
}

Result<QList<Planned>> plannedIn(Database &database, const QList<RouteName> &routes, const QDateTime &since)
{
    const Result<QList<EventRow>> events = EventStore(database).list({});
    if (!events)
        return tl::unexpected(events.error());
    QList<Planned> planned;
    for (const EventRow &row : *events) {
        const bool isOver = row.event.state == Event::State::Done || row.event.state == Event::State::Skipped;
        if (!routes.contains(row.event.route) || (isOver && row.event.changedAt < since))
            continue;
        const Result<QList<StoredCommand>> commands = CommandStore(database).ofEvent(row.event.id);
        if (!commands)
            return tl::unexpected(commands.error());
        Planned one{row, {}};
        for (const StoredCommand &command : *commands) {
            if (isOpen(command))
                one.commands.append(command);
        }
        planned.prepend(one);
    }
    return planned;
}

}

Result<Plan> planned(Workspace &workspace, const WantedRoutes &wanted, const Secrets &secrets,
    const Clock &clock, const HttpMaker &makeHttp, std::stop_token stop)
{
    const QTemporaryDir folder;
    const Result<std::unique_ptr<Workspace>> copy = copyOf(workspace, folder);
    if (!copy)
        return tl::unexpected(copy.error());
    const QDateTime since = clock.now();
    EngineParts parts;
    parts.clock = &clock;
    parts.makeHttp = makeHttp;
    parts.setup = wanted.setup;
    parts.secrets = secrets;
    parts.only = wanted.routes;
    parts.listen = false;
    parts.deliver = false;
    Engine engine(**copy, std::move(parts));
    QEventLoop loop;
    std::optional<Error> failed;
    QObject::connect(&engine, &Engine::finished, &loop, &QEventLoop::quit);
    QObject::connect(&engine, &Engine::failed, &loop, [&](const Error &error) {
        failed = error;
        loop.quit();
    });
    QObject::connect(&engine, &Engine::idle, &engine, &Engine::finish);
    if (const Result<void> started = engine.start(); !started)
        return tl::unexpected(started.error());
    {
        const std::stop_callback onStop(
            stop, [&engine] { QMetaObject::invokeMethod(&engine, &Engine::finish, Qt::QueuedConnection); });
        loop.exec();
    }
    if (failed)
        return tl::unexpected(*failed);
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, Text());
    Result<QList<Planned>> events = plannedIn((*copy)->database(), wanted.routes, since);
    if (!events)
        return tl::unexpected(events.error());
    return Plan{std::move(*events), engine.unusable()};
}

}
