#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "app/cli/eventjson.h"
#include "app/cli/planning.h"
#include "app/cli/signals.h"
#include "core/store/eventstore.h"
#include "core/store/setuphistory.h"
#include "translations/language.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Prints what the journal gets while the engine works.
class LiveLog
{
public:
    LiveLog(Session &session, Database &database)
        : m_session(session)
        , m_journal(database)
        , m_last(m_journal.lastId().value_or(0))
    {
    }

    void print()
    {
        constexpr int linesAtOnce = 500;
        const Result<QList<JournalLine>> lines = m_journal.after(m_last, linesAtOnce);
        if (!lines)
            return; // the engine meets the same trouble and says it
        for (const JournalLine &line : *lines) {
            m_last = line.id;
            if (line.level != JournalLine::Level::Debug)
                m_session.out().text(shownTime(line.at) + u' ' + line.text.toString() + u'\n');
        }
    }

private:
    Session &m_session;
    Journal m_journal;
    qint64 m_last;
};

ExitCode summary(Session &session, Workspace &workspace, const Engine &engine, const QList<RouteName> &routes)
{
    const auto counts = EventStore(workspace.database()).counts(routes);
    if (!counts)
        return session.out().fail(counts.error());
    QJsonObject states;
    for (auto state = counts->begin(); state != counts->end(); ++state)
        states[eventStateName(state.key())] = state.value();
    const int attention = counts->value(Event::State::Attention);
    QJsonArray unusable;
    const QList<QPair<ConnectionName, Error>> troubles = engine.unusable();
    for (const auto &[name, error] : troubles) {
        session.out().message(
            Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" could not be used at the end: %2"),
                {name.value, error.text.toString()}));
        unusable.append(QJsonObject{{u"connection"_s, name.value}, {u"kind"_s, errorKindName(error.kind)},
            {u"text"_s, error.text.toString()}});
    }
    if (attention > 0)
        session.out().message(
            Text(QT_TRANSLATE_NOOP("Text",
                     "Events that need a person: %1; see \"provodka-cli event list --state attention\"."),
                {QString::number(attention)}));
    const ExitCode code = !troubles.isEmpty() ? ExitCode::Connection
        : attention > 0                       ? ExitCode::NeedsPerson
                                              : ExitCode::Done;
    session.out().json(
        {{u"events"_s, states}, {u"unusable"_s, unusable}, {u"exit"_s, static_cast<int>(code)}});
    return code;
}

/// What keeps a run from starting or going on stands in the log too, where the log can be written.
void log(Session &session, Workspace &workspace, const Error &error)
{
    JournalLine line;
    line.at = session.clock().now();
    line.level = JournalLine::Level::Error;
    line.kind = u"engine"_s;
    line.text = error.text;
    line.detail = error.detail;
    if (Result<Transaction> transaction = Transaction::begin(workspace.database())) {
        if (Journal(workspace.database()).write(line))
            (void)transaction->commit();
    }
}

ExitCode failAndLog(Session &session, Workspace &workspace, const Error &error)
{
    log(session, workspace, error);
    return session.out().fail(error);
}

/// What lasts over the engines of one run.
struct Run
{
    Run(Session &session_, Workspace &workspace_)
        : session(session_)
        , workspace(workspace_)
        , log(session_, workspace_.database())
    {
    }
    Session &session;
    Workspace &workspace;
    StopSignals signals;
    LiveLog log;
    QDeadlineTimer end{QDeadlineTimer::Forever};
    bool isRestart = false;
    Text awaited; ///< what a restart waits for, said once

    bool isOver() const { return signals.wasAsked() || end.hasExpired(); }
};

/// Waits, as long as the run is not over.
void wait(Run &run, std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    QObject::connect(&run.signals, &StopSignals::asked, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What the engine is started with.
struct Prepared
{
    WantedRoutes wanted;
    Secrets secrets;
    qint64 setupVersion = 0;
};

/// Nothing when the setup that is in force now cannot be run; then `code` is what to end with.
std::optional<Prepared> prepare(Run &run, ExitCode &code)
{
    Session &session = run.session;
    const Result<qint64> version = SetupHistory(run.workspace.database()).lastId();
    if (!version) {
        code = session.out().fail(version.error());
        return std::nullopt;
    }
    const auto setup = usableSetup(session, run.workspace);
    if (!setup) {
        code = setup.error();
        return std::nullopt;
    }
    const auto wanted = wantedRoutes(session, *setup);
    if (!wanted) {
        code = wanted.error();
        return std::nullopt;
    }
    const Result<Secrets> secrets = readSecrets(session, run.workspace, wanted->setup, wanted->connections);
    if (!secrets && run.isRestart) {
        code = exitCodeOf(secrets.error());
        if (run.awaited != secrets.error().text) {
            run.awaited = secrets.error().text;
            log(session, run.workspace, secrets.error());
            session.out().message(run.awaited);
        }
        return std::nullopt;
    }
    if (!secrets) {
        code = failAndLog(session, run.workspace, secrets.error());
        return std::nullopt;
    }
    run.awaited = {};
    return Prepared{*wanted, *secrets, *version};
}

struct Ended
{
    ExitCode code = ExitCode::Done;
    bool bySetup = false; ///< another setup is in force: the run goes on with that one
};

Ended work(Run &run, Prepared prepared)
{
    Session &session = run.session;
    EngineParts parts;
    parts.clock = &session.clock();
    parts.makeHttp = httpMaker(session.clock());
    parts.setup = prepared.wanted.setup;
    parts.setupVersion = prepared.setupVersion;
    parts.secrets = std::move(prepared.secrets);
    parts.only = prepared.wanted.routes;
    parts.language = prepared.wanted.setup.workspace.value("language"_L1).toString(u"uk"_s);
    parts.stays = run.end.isForever() && !session.arguments().has(u"until-idle"_s);
    Engine engine(run.workspace, std::move(parts));
    QEventLoop loop;
    std::optional<Error> failed;
    Ended ended;
    QObject::connect(&engine, &Engine::journalGrew, &loop, [&] { run.log.print(); });
    QObject::connect(&engine, &Engine::finished, &loop, &QEventLoop::quit);
    QObject::connect(&engine, &Engine::failed, &loop, [&](const Error &error) {
        failed = error;
        loop.quit();
    });
    QObject::connect(&engine, &Engine::setupChanged, &engine, [&] {
        ended.bySetup = true;
        engine.finish();
    });
    QObject::connect(&run.signals, &StopSignals::asked, &engine, &Engine::finish);
    if (session.arguments().has(u"until-idle"_s))
        QObject::connect(&engine, &Engine::idle, &engine, &Engine::finish);
    if (!run.end.isForever())
        QTimer::singleShot(std::chrono::milliseconds(run.end.remainingTime()), &engine, &Engine::finish);
    if (const Result<void> started = engine.start(); !started) {
        ended.code = failAndLog(session, run.workspace, started.error());
        return ended;
    }
    for (const ConnectionName &name : prepared.wanted.connections) {
        if (const QString address = engine.address(name); !address.isEmpty())
            session.out().message(
                Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" listens at %2"), {name.value, address}));
    }
    loop.exec();
    run.log.print();
    if (failed) {
        ended.bySetup = false;
        ended.code = failAndLog(session, run.workspace, *failed);
        return ended;
    }
    ended.bySetup = ended.bySetup && !run.isOver();
    if (!ended.bySetup)
        ended.code = summary(session, run.workspace, engine, prepared.wanted.routes);
    return ended;
}

ExitCode runRoutes(Session &session)
{
    std::optional<int> seconds;
    if (session.arguments().has(u"for"_s)) {
        bool isNumber = false;
        seconds = session.arguments().value(u"for"_s).toInt(&isNumber);
        if (!isNumber || *seconds < 0)
            return session.out().fail(ExitCode::Usage,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is not a number of seconds."),
                    {session.arguments().value(u"for"_s)}));
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    Run run(session, **workspace);
    if (seconds)
        run.end.setRemainingTime(std::chrono::seconds(*seconds));
    for (;;) {
        ExitCode code = ExitCode::Done;
        std::optional<Prepared> prepared = prepare(run, code);
        if (!prepared) {
            // A new connection's secret is given after the import: the run goes on when it is there.
            const bool mayCome = run.isRestart && code == ExitCode::Secrets && !run.isOver();
            if (!mayCome)
                return code;
            wait(run, std::chrono::seconds(5));
            if (run.isOver())
                return code;
            continue;
        }
        const Ended ended = work(run, std::move(*prepared));
        if (!ended.bySetup)
            return ended.code;
        session.out().message(
            Text(QT_TRANSLATE_NOOP("Text", "Another setup is in force; the engine goes on with that one.")));
        run.isRestart = true;
    }
}

}

QList<CommandEntry> runCommands()
{
    return {
        {{{u"run"_s}, {u"[ROUTE...]"_s},
             {{u"until-idle"_s, {}, QT_TRANSLATE_NOOP("Text", "ends when there is nothing more to do")},
                 {u"for"_s, u"SECONDS"_s, QT_TRANSLATE_NOOP("Text", "ends after this time")}},
             QT_TRANSLATE_NOOP("Text", "runs the routes until it is stopped")},
            runRoutes},
    };
}

}
