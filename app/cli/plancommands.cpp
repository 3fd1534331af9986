#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/planning.h"
#include "app/cli/replaying.h"
#include "app/common/planned.h"
#include "core/report/texttable.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

using app::Planned;

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
    const Result<Secrets> secrets = readSecrets(session, **workspace, wanted->setup, wanted->connections);
    if (!secrets)
        return session.out().fail(secrets.error());
    const Result<app::Plan> made
        = app::planned(**workspace, *wanted, *secrets, session.clock(), httpMaker(session.clock()));
    if (!made)
        return session.out().fail(made.error());
    show(session, made->events);
    const QList<QPair<ConnectionName, Error>> &troubles = made->unusable;
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
