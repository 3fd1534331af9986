#include "app/cli/acts.h"
#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "app/cli/times.h"
#include "app/cli/wake.h"
#include "core/engine/undopreview.h"
#include "core/report/texttable.h"
#include "core/store/setupstore.h"
#include "core/store/undostore.h"

#include <algorithm>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Preview
{
    EventRow row;
    QList<UndoStep> steps; ///< the last write first
};

QString kindName(UndoStep::Kind kind)
{
    switch (kind) {
    case UndoStep::Kind::Undo:
        return u"undo"_s;
    case UndoStep::Kind::Gone:
        return u"gone"_s;
    case UndoStep::Kind::Left:
        return u"left"_s;
    case UndoStep::Kind::Waits:
        return u"waits"_s;
    case UndoStep::Kind::Blocked:
        return u"blocked"_s;
    }
    return {};
}

const RouteSetup *routeOf(const Setup &setup, const RouteName &name)
{
    const auto at = std::ranges::find(setup.routes, name, &RouteSetup::name);
    return at == setup.routes.end() ? nullptr : &*at;
}

/// What stands now is asked of the target; nothing is written.
Result<Preview> previewOf(Session &session, Workspace &workspace, const Setup &setup, const EventRow &row,
    const QList<EventId> &together)
{
    Preview preview;
    preview.row = row;
    const Result<QList<DoneCommand>> done = UndoStore(workspace.database()).done(row.event.id);
    if (!done)
        return tl::unexpected(done.error());
    if (done->isEmpty())
        return preview;
    const RouteSetup *route = routeOf(setup, row.event.route);
    const ConnectionSetup *target = route ? setup.connection(route->target) : nullptr;
    if (!target) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The route \"%1\" of this event is no longer set up."),
                {row.event.route.value}));
    }
    const Result<std::unique_ptr<SingleAccount>> account = openAccount(session, workspace, *target);
    if (!account)
        return tl::unexpected(account.error());
    const Result<std::unique_ptr<OrderBook>> book = (*account)->connector().orderBook(route->targetSettings);
    if (!book)
        return tl::unexpected(book.error());
    UndoQuestion question;
    question.row = row;
    question.target = target->name;
    question.book = book->get();
    question.database = &workspace.database();
    question.together = together;
    const Result<QList<UndoStep>> steps = outcomeOf(undoPreview(question));
    if (!steps)
        return tl::unexpected(steps.error());
    preview.steps = *steps;
    return preview;
}

QJsonObject jsonOf(const Preview &preview)
{
    QJsonArray steps;
    for (const UndoStep &step : preview.steps) {
        QJsonObject row;
        row.insert(u"command"_s, step.command.value);
        row.insert(u"kind"_s, kindName(step.kind));
        row.insert(u"does"_s, step.inverse ? QJsonValue(actionName(*step.inverse)) : QJsonValue());
        row.insert(u"text"_s, step.why.toString());
        steps.append(row);
    }
    QJsonObject json;
    json.insert(u"event"_s, preview.row.event.id.value);
    json.insert(u"payment"_s, preview.row.event.payment.reference);
    json.insert(u"possible"_s, isPossible(preview.steps));
    json.insert(u"steps"_s, steps);
    return json;
}

QString textOf(const Preview &preview)
{
    const Event &event = preview.row.event;
    QString text
        = Text(QT_TRANSLATE_NOOP("Text", "Event %1, payment %2 of %3:"),
              {QString::number(event.id.value), event.payment.reference, event.payment.amount.shown()})
              .toString()
        + u'\n';
    QList<QStringList> rows;
    for (const UndoStep &step : preview.steps) {
        const bool isBlocked = step.kind == UndoStep::Kind::Blocked;
        const QString sign = isBlocked ? u"  !"_s : step.kind == UndoStep::Kind::Undo ? u"  -"_s : u"  *"_s;
        rows.append({sign, step.why.toString()});
    }
    if (rows.isEmpty()) {
        rows.append({u"  *"_s,
            Text(QT_TRANSLATE_NOOP("Text", "Nothing was written for this event that still stands."))
                .toString()});
    }
    text += alignedTable(rows, 2);
    if (!isPossible(preview.steps)) {
        text += u"  "_s
            + Text(QT_TRANSLATE_NOOP("Text", "So nothing of this event can be undone.")).toString() + u'\n';
    }
    return text;
}

ExitCode showPreviews(Session &session, Workspace &workspace, const QList<EventRow> &rows)
{
    const auto setup = usableSetup(session, workspace);
    if (!setup)
        return setup.error();
    QList<EventId> together;
    for (const EventRow &row : rows)
        together.append(row.event.id);
    QJsonArray json;
    for (const EventRow &row : rows) {
        const Result<Preview> preview = previewOf(session, workspace, *setup, row, together);
        if (!preview) {
            const Error::Kind kind = preview.error().kind;
            const bool isOurs = kind == Error::Kind::Storage || kind == Error::Kind::Secrets
                || kind == Error::Kind::Misconfigured;
            return isOurs ? session.out().fail(preview.error())
                          : session.out().fail(ExitCode::Connection, preview.error().text);
        }
        session.out().text(textOf(*preview));
        json.append(jsonOf(*preview));
    }
    session.out().line(Text(QT_TRANSLATE_NOOP("Text", "Nothing was changed; add --yes to do it.")));
    session.out().json({{u"asked"_s, false}, {u"events"_s, json}});
    return ExitCode::Done;
}

ExitCode askForUndo(Session &session, Workspace &workspace, const QList<EventRow> &rows)
{
    Database &database = workspace.database();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return session.out().fail(transaction.error());
    QJsonArray events;
    for (const EventRow &row : rows) {
        Act act;
        act.kind = u"undo"_s;
        act.event = row.event.id;
        act.who = Session::who();
        act.at = session.clock().now();
        if (const Result<ActId> id = ActStore(database).add(act); !id)
            return session.out().fail(id.error());
        events.append(row.event.id.value);
    }
    if (const Result<void> done = transaction->commit(); !done)
        return session.out().fail(done.error());
    const bool isRunning = wakeEngine(workspace);
    session.out().line(isRunning
            ? Text(QT_TRANSLATE_NOOP("Text", "Noted; the running engine takes it up now."))
            : Text(QT_TRANSLATE_NOOP("Text", "Noted; it is taken up with the next \"provodka-cli run\".")));
    session.out().json({{u"asked"_s, true}, {u"events"_s, events}, {u"engine_running"_s, isRunning}});
    return ExitCode::Done;
}

ExitCode undo(Session &session, Workspace &workspace, const QList<EventRow> &rows)
{
    return session.arguments().has(u"yes"_s) ? askForUndo(session, workspace, rows)
                                             : showPreviews(session, workspace, rows);
}

ExitCode undoEvent(Session &session)
{
    const Result<EventRow> row = eventNamed(session, session.arguments().positionals[0]);
    if (!row)
        return session.out().fail(row.error());
    return undo(session, **session.workspace(), {*row});
}

ExitCode undoRoute(Session &session)
{
    const RouteName route{session.arguments().positionals[0]};
    const QString written = session.arguments().value(u"last"_s);
    const std::optional<qint64> last = duration(written);
    if (!last) {
        return session.out().fail(ExitCode::Usage,
            written.isEmpty()
                ? Text(QT_TRANSLATE_NOOP("Text", "Say how far back, like --last 30m."))
                : Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is not a time; write it like 15m, 90s, 2h, 1d."),
                    {written}));
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    Database &database = (*workspace)->database();
    const Result<Setup> setup = SetupStore(database).load();
    if (!setup)
        return session.out().fail(setup.error());
    if (!routeOf(*setup, route)) {
        return session.out().fail(
            ExitCode::Usage, Text(QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), {route.value}));
    }
    const Result<QList<EventId>> events
        = UndoStore(database).writtenSince(route, session.clock().now().addMSecs(-*last));
    if (!events)
        return session.out().fail(events.error());
    QList<EventRow> rows;
    for (const EventId event : *events) {
        const Result<std::optional<EventRow>> row = EventStore(database).row(event);
        if (!row)
            return session.out().fail(row.error());
        if (*row)
            rows.append(**row);
    }
    if (rows.isEmpty()) {
        session.out().line(
            Text(QT_TRANSLATE_NOOP("Text", "Route \"%1\" wrote nothing in this time that still stands."),
                {route.value}));
        session.out().json({{u"asked"_s, false}, {u"events"_s, QJsonArray()}});
        return ExitCode::Done;
    }
    return undo(session, **workspace, rows);
}

const OptionSpec yes{
    u"yes"_s, {}, QT_TRANSLATE_NOOP("Text", "does it; without it only says what would be done, and why not")};

}

QList<CommandEntry> undoCommands()
{
    return {
        {{{u"event"_s, u"undo"_s}, {u"ID"_s}, {yes},
             QT_TRANSLATE_NOOP("Text", "undoes what was written for one event")},
            undoEvent},
        {{{u"route"_s, u"undo"_s}, {u"ROUTE"_s},
             {{u"last"_s, u"TIME"_s, QT_TRANSLATE_NOOP("Text", "how far back, like 30m")}, yes},
             QT_TRANSLATE_NOOP("Text", "undoes what a route wrote in the last minutes")},
            undoRoute},
    };
}

}
