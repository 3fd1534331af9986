#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "app/cli/eventjson.h"
#include "app/cli/planning.h"
#include "app/cli/signals.h"
#include "core/store/eventstore.h"
#include "translations/language.h"

#include <QEventLoop>
#include <QTimer>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Counts
{
    QHash<QString, int> byState;
    int attention = 0;
};

Result<Counts> countEvents(Database &database, const QList<RouteName> &routes)
{
    Counts counts;
    const Result<QList<EventRow>> events = EventStore(database).list({});
    if (!events)
        return tl::unexpected(events.error());
    for (const EventRow &row : *events) {
        if (!routes.contains(row.event.route))
            continue;
        ++counts.byState[eventStateName(row.event.state)];
        counts.attention += row.event.state == Event::State::Attention ? 1 : 0;
    }
    return counts;
}

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
    const Result<Counts> counts = countEvents(workspace.database(), routes);
    if (!counts)
        return session.out().fail(counts.error());
    QJsonObject states;
    for (auto state = counts->byState.begin(); state != counts->byState.end(); ++state)
        states[state.key()] = state.value();
    QJsonArray unusable;
    const QList<QPair<ConnectionName, Error>> troubles = engine.unusable();
    for (const auto &[name, error] : troubles) {
        session.out().message(
            Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" could not be used at the end: %2"),
                {name.value, error.text.toString()}));
        unusable.append(QJsonObject{{u"connection"_s, name.value}, {u"kind"_s, errorKindName(error.kind)},
            {u"text"_s, error.text.toString()}});
    }
    if (counts->attention > 0)
        session.out().message(
            Text(QT_TRANSLATE_NOOP("Text",
                     "Events that need a person: %1; see \"provodka-cli event list --state attention\"."),
                {QString::number(counts->attention)}));
    const ExitCode code = !troubles.isEmpty() ? ExitCode::Connection
        : counts->attention > 0               ? ExitCode::NeedsPerson
                                              : ExitCode::Done;
    session.out().json(
        {{u"events"_s, states}, {u"unusable"_s, unusable}, {u"exit"_s, static_cast<int>(code)}});
    return code;
}

/// What keeps a run from starting or going on stands in the log too, where the log can be written.
ExitCode failAndLog(Session &session, Workspace &workspace, const Error &error)
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
    return session.out().fail(error);
}

ExitCode work(
    Session &session, Workspace &workspace, WantedRoutes wanted, Secrets secrets, std::optional<int> seconds)
{
    EngineParts parts;
    parts.clock = &session.clock();
    parts.makeHttp = httpMaker(session.clock());
    parts.setup = wanted.setup;
    parts.secrets = std::move(secrets);
    parts.only = wanted.routes;
    parts.language = translationInto(wanted.setup.workspace.value("language"_L1).toString(u"uk"_s));
    parts.stays = !seconds && !session.arguments().has(u"until-idle"_s);
    Engine engine(workspace, std::move(parts));
    QEventLoop loop;
    StopSignals signals;
    LiveLog log(session, workspace.database());
    std::optional<Error> failed;
    QObject::connect(&engine, &Engine::journalGrew, &loop, [&] { log.print(); });
    QObject::connect(&engine, &Engine::finished, &loop, &QEventLoop::quit);
    QObject::connect(&engine, &Engine::failed, &loop, [&](const Error &error) {
        failed = error;
        loop.quit();
    });
    QObject::connect(&signals, &StopSignals::asked, &engine, &Engine::finish);
    if (session.arguments().has(u"until-idle"_s))
        QObject::connect(&engine, &Engine::idle, &engine, &Engine::finish);
    if (seconds)
        QTimer::singleShot(std::chrono::seconds(*seconds), &engine, &Engine::finish);
    if (const Result<void> started = engine.start(); !started)
        return failAndLog(session, workspace, started.error());
    for (const ConnectionName &name : wanted.connections) {
        if (const QString address = engine.address(name); !address.isEmpty())
            session.out().message(
                Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" listens at %2"), {name.value, address}));
    }
    loop.exec();
    log.print();
    if (failed)
        return failAndLog(session, workspace, *failed);
    return summary(session, workspace, engine, wanted.routes);
}

ExitCode runRoutes(Session &session)
{
    std::optional<int> seconds;
    if (session.arguments().has(u"for"_s)) {
        bool isNumber = false;
        seconds = session.arguments().value(u"for"_s).toInt(&isNumber);
        if (!isNumber || *seconds < 0)
            return session.out().fail(ExitCode::Usage,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is no number of seconds."),
                    {session.arguments().value(u"for"_s)}));
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
        return failAndLog(session, **workspace, secrets.error());
    return work(session, **workspace, *wanted, *secrets, seconds);
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
