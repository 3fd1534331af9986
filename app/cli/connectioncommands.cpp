#include "app/cli/checks.h"
#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "app/cli/eventjson.h"
#include "core/engine/connectionlooks.h"
#include "core/report/texttable.h"
#include "core/store/setupstore.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const ConnectionLook &row)
{
    QJsonArray budget;
    for (const BudgetView &one : row.budget)
        budget.append(QJsonObject{{u"name"_s, one.name}, {u"used"_s, one.used}, {u"left"_s, one.left},
            {u"again"_s, one.again ? jsonTime(*one.again) : QJsonValue()}});
    return {{u"name"_s, row.setup.name.value}, {u"vendor"_s, row.setup.vendor},
        {u"address"_s, row.state.address}, {u"trouble"_s, row.state.trouble.toString()},
        {u"trouble_at"_s, jsonTime(row.state.troubleAt)}, {u"worked_at"_s, jsonTime(row.state.workedAt)},
        {u"budget"_s, budget}};
}

QStringList connectionCells(const ConnectionLook &row)
{
    QStringList budget;
    for (const BudgetView &one : row.budget)
        budget.append(words(QT_TRANSLATE_NOOP("Text", "%1: %2 used, %3 left"),
            {one.name, QString::number(one.used), QString::number(one.left)}));
    return {row.setup.name.value, row.setup.vendor, row.words().toString(), row.state.address,
        budget.join(u"; "_s)};
}

ExitCode listConnections(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const Result<QList<ConnectionLook>> looks = connectionLooks((*workspace)->database(), session.clock());
    if (!looks)
        return session.out().fail(looks.error());
    QJsonArray json;
    QList<QStringList> rows{{words(QT_TRANSLATE_NOOP("Text", "Connection")),
        words(QT_TRANSLATE_NOOP("Text", "Vendor")), words(QT_TRANSLATE_NOOP("Text", "State")),
        words(QT_TRANSLATE_NOOP("Text", "Listens at")), words(QT_TRANSLATE_NOOP("Text", "Budget"))}};
    for (const ConnectionLook &look : *looks) {
        json.append(jsonOf(look));
        rows.append(connectionCells(look));
    }
    session.out().text(alignedTable(rows, 5));
    session.out().jsonList(json);
    return ExitCode::Done;
}

/// The connection that the first positional argument names.
tl::expected<ConnectionSetup, ExitCode> connectionNamed(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(session.out().fail(workspace.error()));
    const Result<Setup> setup = SetupStore((*workspace)->database()).load();
    if (!setup)
        return tl::unexpected(session.out().fail(setup.error()));
    const ConnectionName name{session.arguments().positionals[0]};
    if (const ConnectionSetup *found = setup->connection(name))
        return *found;
    return tl::unexpected(session.out().fail(ExitCode::Usage,
        Text(QT_TRANSLATE_NOOP(
                 "Text", "There is no connection \"%1\"; \"provodka-cli connection list\" shows them."),
            {name.value})));
}

ExitCode testConnection(Session &session)
{
    const auto setup = connectionNamed(session);
    if (!setup)
        return setup.error();
    const Result<Workspace *> workspace = session.workspace();
    const CheckedConnection checked = check(session, **workspace, *setup);
    session.out().text(textOf(checked));
    session.out().json(jsonOf(checked));
    return checked.exitCode();
}

ExitCode discoverConnection(Session &session)
{
    const auto setup = connectionNamed(session);
    if (!setup)
        return setup.error();
    const Result<Workspace *> workspace = session.workspace();
    const Result<std::unique_ptr<SingleAccount>> account = openAccount(session, **workspace, *setup);
    if (!account)
        return session.out().fail(account.error());
    const Result<Catalog> catalog = outcomeOf((*account)->connector().discover());
    if (!catalog)
        return session.out().fail(catalog.error());
    QJsonArray json;
    QList<QStringList> rows{{words(QT_TRANSLATE_NOOP("Text", "What")), words(QT_TRANSLATE_NOOP("Text", "Id")),
        words(QT_TRANSLATE_NOOP("Text", "Name")), words(QT_TRANSLATE_NOOP("Text", "Of")),
        words(QT_TRANSLATE_NOOP("Text", "Type"))}};
    for (const CatalogItem &item : catalog->items) {
        json.append(QJsonObject{{u"kind"_s, item.kind}, {u"id"_s, item.id}, {u"name"_s, item.name},
            {u"parent"_s, item.parent}, {u"type"_s, item.type}, {u"offered"_s, item.offered}});
        rows.append({item.kind, item.id, item.name, item.parent, item.type});
    }
    session.out().text(alignedTable(rows, 5));
    session.out().jsonList(json);
    return ExitCode::Done;
}

}

QList<CommandEntry> connectionCommands()
{
    return {
        {{{u"connection"_s, u"list"_s}, {}, {},
             QT_TRANSLATE_NOOP("Text", "state, address of the listener, budget")},
            listConnections},
        {{{u"connection"_s, u"test"_s}, {u"NAME"_s}, {},
             QT_TRANSLATE_NOOP("Text", "tries address, secrets and rights")},
            testConnection},
        {{{u"connection"_s, u"discover"_s}, {u"NAME"_s}, {},
             QT_TRANSLATE_NOOP("Text", "its stages, fields and people with their ids")},
            discoverConnection},
    };
}

}
