#include "app/cli/replaying.h"

#include "core/recipes/replay.h"
#include "core/report/texttable.h"
#include "core/setup/setupfile.h"
#include "core/store/decisionstore.h"
#include "core/store/setupstore.h"

#include <QFile>

#include <algorithm>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Replayed
{
    int events = 0;
    QList<QPair<QString, ReplayDifference>> differences; ///< with the payment's reference
};

tl::expected<Setup, ExitCode> setupFrom(Session &session, Workspace &workspace)
{
    if (!session.arguments().has(u"setup"_s)) {
        const Result<Setup> stored = SetupStore(workspace.database()).load();
        return stored ? tl::expected<Setup, ExitCode>(*stored)
                      : tl::unexpected(session.out().fail(stored.error()));
    }
    const QString name = session.arguments().value(u"setup"_s);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return tl::unexpected(session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2."), {name, file.errorString()})));
    }
    const auto read = readSetup(file.readAll(), session.knowledge());
    if (read)
        return *read;
    for (const SetupProblem &one : read.error()) {
        session.out().message(u"%1:%2:%3: %4"_s.arg(
            name, QString::number(one.line), QString::number(one.column), one.text.toString()));
    }
    return tl::unexpected(session.out().fail(ExitCode::Usage,
        Text(QT_TRANSLATE_NOOP("Text", "The setup %1 has mistakes; nothing was replayed."), {name})));
}

Result<void> replayRoute(
    Database &database, const RouteSetup &route, const QList<EventId> &events, Replayed &replayed)
{
    const RecipeInfo *kind = recipe(route.recipe);
    if (!kind) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The recipe of route \"%1\" is unknown to this version."),
                {route.name.value}));
    }
    const Result<std::unique_ptr<Recipe>> made = kind->make(route.settings);
    if (!made)
        return tl::unexpected(made.error());
    DecisionStore store(database);
    const FactsOf factsOf = [&](const OrderNumber &number, const QDateTime &at) {
        const Result<std::optional<OrderFact>> fact = store.factOf(route.name, number, at);
        return fact ? *fact : std::nullopt;
    };
    for (const EventId event : events) {
        const Result<QList<StoredDecision>> decisions = store.ofEvent(event);
        if (!decisions)
            return tl::unexpected(decisions.error());
        if (decisions->isEmpty() || decisions->first().before.route != route.name)
            continue;
        ++replayed.events;
        const std::optional<ReplayDifference> difference = replay(*decisions, **made, factsOf);
        if (difference)
            replayed.differences.append({decisions->first().before.payment.reference, *difference});
    }
    return {};
}

void show(Session &session, const Replayed &replayed)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto &[payment, one] : replayed.differences) {
        QJsonObject row;
        row.insert(u"event"_s, one.event.value);
        row.insert(u"payment"_s, payment);
        row.insert(u"kind"_s, differenceName(one.kind));
        row.insert(u"before"_s, one.before);
        row.insert(u"now"_s, one.now.isEmpty() ? QJsonValue() : QJsonValue(one.now));
        row.insert(u"text"_s, one.text.toString());
        json.append(row);
        rows.append({u"  "_s + one.text.toString()});
    }
    session.out().line(Text(QT_TRANSLATE_NOOP("Text", "Of %1 events %2 would be decided differently."),
        {QString::number(replayed.events), QString::number(replayed.differences.size())}));
    if (!rows.isEmpty())
        session.out().text(alignedTable(rows, 1));
    session.out().json({{u"events"_s, replayed.events}, {u"different"_s, qint64(replayed.differences.size())},
        {u"differences"_s, json}});
}

}

ExitCode replayDecisions(Session &session)
{
    bool isNumber = false;
    const QString written = session.arguments().value(u"replay"_s);
    const int count = written.toInt(&isNumber);
    if (!isNumber || count < 1) {
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is no number of events; write it like --replay 200."),
                {written}));
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const auto setup = setupFrom(session, **workspace);
    if (!setup)
        return setup.error();
    Database &database = (*workspace)->database();
    QStringList names = session.arguments().positionals;
    QList<RouteSetup> routes;
    QList<EventId> last;
    for (const RouteSetup &route : setup->routes) {
        if (!session.arguments().positionals.isEmpty() && names.removeAll(route.name.value) == 0)
            continue;
        const Result<QList<EventId>> events = DecisionStore(database).lastEvents(route.name, count);
        if (!events)
            return session.out().fail(events.error());
        routes.append(route);
        last.append(*events);
    }
    if (!names.isEmpty()) {
        return session.out().fail(
            ExitCode::Usage, Text(QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), {names.first()}));
    }
    std::ranges::sort(last);
    last = last.mid(qMax<qsizetype>(0, last.size() - count));
    Replayed replayed;
    for (const RouteSetup &route : std::as_const(routes)) {
        if (const Result<void> done = replayRoute(database, route, last, replayed); !done)
            return session.out().fail(done.error());
    }
    show(session, replayed);
    return ExitCode::Done;
}

}
