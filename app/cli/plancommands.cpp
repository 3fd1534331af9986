#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/planning.h"
#include "app/cli/replaying.h"
#include "core/report/texttable.h"
#include "core/store/statement.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>

namespace provodka::cli {

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

struct Planned
{
    EventRow row;
    QList<StoredCommand> commands;
};

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
        planned.prepend(one); // oldest first
    }
    return planned;
}

void show(Session &session, const QList<Planned> &planned)
{
    QJsonArray json;
    QString text;
    for (const Planned &one : planned) {
        const Event &event = one.row.event;
        QJsonObject row = toJson(one.row);
        QJsonArray commands;
        QList<QStringList> cells;
        for (const StoredCommand &command : one.commands) {
            commands.append(toJson(command));
            cells.append({u"   "_s, actionName(command.command.action), command.command.reason.toString()});
        }
        row[u"commands"_s] = commands;
        json.append(row);
        text += Text(QT_TRANSLATE_NOOP("Text", "Payment %1 of %2, order %3"),
                    {event.payment.reference, event.payment.amount.shown(),
                        one.row.orderNumber.isEmpty() ? u"?"_s : one.row.orderNumber.value})
                    .toString()
            + u'\n'
            + (cells.isEmpty()
                    ? u"    "_s + eventStateName(event.state) + u": "_s + event.reason.toString() + u'\n'
                    : alignedTable(cells, 3));
    }
    if (planned.isEmpty())
        session.out().line(Text(QT_TRANSLATE_NOOP("Text", "There is nothing to do.")));
    session.out().text(text);
    session.out().json({{u"plan"_s, json}});
}

ExitCode plan(Session &session)
{
    if (session.arguments().has(u"replay"_s))
        return replayDecisions(session);
    if (session.arguments().has(u"setup"_s)) {
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "--setup is tried on what was decided already: add --replay N.")));
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const auto setup = usableSetup(session, **workspace);
    if (!setup)
        return setup.error();
    const auto wanted = wantedRoutes(session, *setup);
    if (!wanted)
        return wanted.error();
    const std::unique_ptr<SecretStore> store = secretStore(session.secretsFile(), (*workspace)->id());
    const Result<Secrets> secrets = readSecrets(*store, wanted->setup, wanted->connections);
    if (!secrets)
        return session.out().fail(secrets.error());
    const QTemporaryDir folder;
    const Result<std::unique_ptr<Workspace>> copy = copyOf(**workspace, folder);
    if (!copy)
        return session.out().fail(copy.error());
    const QDateTime since = session.clock().now();
    EngineParts parts;
    parts.clock = &session.clock();
    parts.makeHttp = httpMaker(session.clock());
    parts.setup = wanted->setup;
    parts.secrets = *secrets;
    parts.only = wanted->routes;
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
        return session.out().fail(started.error());
    loop.exec();
    if (failed)
        return session.out().fail(*failed);
    const Result<QList<Planned>> planned = plannedIn((*copy)->database(), wanted->routes, since);
    if (!planned)
        return session.out().fail(planned.error());
    show(session, *planned);
    const QList<QPair<ConnectionName, Error>> troubles = engine.unusable();
    for (const auto &[name, error] : troubles)
        session.out().message(
            Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" could not be used at the end: %2"),
                {name.value, error.text.toString()}));
    return troubles.isEmpty() ? ExitCode::Done : ExitCode::Connection;
}

}

QList<CommandEntry> planCommands()
{
    return {
        {{{u"plan"_s}, {u"[ROUTE...]"_s},
             {{u"replay"_s, u"N"_s,
                  QT_TRANSLATE_NOOP("Text", "decides the last N events again, on what was known then")},
                 {u"setup"_s, u"FILE"_s,
                     QT_TRANSLATE_NOOP("Text", "with --replay: by this setup instead of the stored one")}},
             QT_TRANSLATE_NOOP("Text", "what a run would write and why; writes nothing")},
            plan},
    };
}

}
