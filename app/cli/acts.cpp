#include "app/cli/acts.h"

#include "app/cli/wake.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

Result<EventRow> eventNamed(Session &session, const QString &id)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    bool isNumber = false;
    const EventId event{id.toLongLong(&isNumber)};
    if (isNumber) {
        const Result<std::optional<EventRow>> row = EventStore((*workspace)->database()).row(event);
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            return **row;
    }
    return failure(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP(
                 "Text", "There is no event \"%1\"; \"provodka-cli event list\" shows their numbers."),
            {id}));
}

ExitCode act(Session &session, const QString &kind, EventId event, const QJsonObject &arguments)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    Database &database = (*workspace)->database();
    Act act;
    act.kind = kind;
    act.event = event;
    act.arguments = arguments;
    act.who = Session::who();
    act.at = session.clock().now();
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return session.out().fail(transaction.error());
    const Result<ActId> id = ActStore(database).add(act);
    if (!id)
        return session.out().fail(id.error());
    if (const Result<void> done = transaction->commit(); !done)
        return session.out().fail(done.error());
    const bool isRunning = wakeEngine(**workspace);
    session.out().line(isRunning
            ? Text(QT_TRANSLATE_NOOP("Text", "Noted; the running engine takes it up now."))
            : Text(QT_TRANSLATE_NOOP("Text", "Noted; it is taken up with the next \"provodka-cli run\".")));
    session.out().json({{u"act"_s, id->value}, {u"kind"_s, kind}, {u"event"_s, event.value},
        {u"engine_running"_s, isRunning}});
    return ExitCode::Done;
}

}
