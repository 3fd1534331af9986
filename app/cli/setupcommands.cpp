#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/setupwords.h"
#include "app/cli/wake.h"
#include "app/common/putinforce.h"
#include "core/setup/differences.h"
#include "core/setup/setupfile.h"
#include "core/store/setupstore.h"

#include <QFile>
#include <QSaveFile>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitCode refuse(Session &session, const QString &file, const QList<SetupProblem> &problems)
{
    QJsonArray list;
    for (const SetupProblem &one : problems) {
        const QString place
            = u"%1:%2:%3: "_s.arg(file, QString::number(one.line), QString::number(one.column));
        session.out().message(
            place + (one.path.isEmpty() ? QString() : one.path + u": "_s) + one.text.toString());
        list.append(QJsonObject{{u"line"_s, one.line}, {u"column"_s, one.column}, {u"path"_s, one.path},
            {u"text"_s, one.text.toString()}});
    }
    return session.out().fail(ExitCode::Usage,
        Text(QT_TRANSLATE_NOOP("Text", "The setup has mistakes; nothing was changed.")),
        {{u"problems"_s, list}});
}

/// The setup in force now; an empty one where there is no workspace yet, and none is made.
Result<Setup> setupInForce(Session &session)
{
    if (!session.hasWorkspace())
        return Setup();
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return tl::unexpected(workspace.error());
    return SetupStore((*workspace)->database()).load();
}

ExitCode importSetup(Session &session)
{
    const QString name = session.arguments().positionals[0];
    QFile file(name);
    const bool isOpen
        = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2."), {name, file.errorString()}));
    }
    const auto setup = readSetup(file.readAll(), session.knowledge());
    if (!setup)
        return refuse(session, name, setup.error());
    const Result<Setup> before = setupInForce(session);
    if (!before)
        return session.out().fail(before.error());
    showHosts(session, *setup, *before);
    QJsonArray changes;
    const QList<Text> sentences = differences(*before, *setup);
    for (const Text &sentence : sentences) {
        session.out().line(sentence);
        changes.append(sentence.toString());
    }
    if (sentences.isEmpty())
        session.out().line(Text(QT_TRANSLATE_NOOP("Text", "The setup is as it was; nothing changes.")));
    QJsonArray warnings;
    for (const RouteSetup &route : setup->routes) {
        const RecipeInfo *recipe = session.knowledge().recipe(route.recipe);
        const QList<Text> said
            = recipe && recipe->warnings ? recipe->warnings(route.settings) : QList<Text>();
        for (const Text &warning : said) {
            session.out().message(route.name.value + u": "_s + warning.toString());
            warnings.append(warning.toString());
        }
    }
    const QStringList secrets = secretCommandsFor(session, *setup, *before);
    QJsonObject json{{u"changes"_s, changes}, {u"hosts"_s, jsonOfHosts(session, *setup, *before)},
        {u"connections"_s, setup->connections.size()}, {u"routes"_s, setup->routes.size()},
        {u"warnings"_s, warnings}, {u"secrets"_s, QJsonArray::fromStringList(secrets)}};
    const bool isTrial = session.arguments().has(u"dry-run"_s);
    const bool isCertain = session.arguments().has(u"yes"_s) || name == "-"_L1 || sentences.isEmpty();
    if (isTrial || (!isCertain && !wantsToGoOn(session))) {
        session.out().message(Text(QT_TRANSLATE_NOOP("Text", "Nothing was changed.")));
        json[u"imported"_s] = false;
        session.out().json(json);
        return ExitCode::Done;
    }
    const Result<Workspace *> workspace = session.workspaceOrNew();
    if (!workspace)
        return session.out().fail(workspace.error());
    const app::By by{Session::who(), session.clock().now()};
    if (const Result<void> done = app::putInForce((*workspace)->database(), *setup, session.knowledge(), by);
        !done)
        return session.out().fail(done.error());
    if (wakeEngine(**workspace) && !sentences.isEmpty())
        session.out().message(
            Text(QT_TRANSLATE_NOOP("Text", "The running engine goes on with this setup from now.")));
    askForSecrets(session, secrets);
    json[u"imported"_s] = true;
    session.out().json(json);
    return ExitCode::Done;
}

ExitCode exportSetup(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const Result<Setup> setup = SetupStore((*workspace)->database()).load();
    if (!setup)
        return session.out().fail(setup.error());
    const QByteArray text = writeSetup(*setup, session.knowledge());
    const QStringList &positionals = session.arguments().positionals;
    if (positionals.isEmpty() || positionals[0] == "-"_L1) {
        session.out().bytes(text);
        return ExitCode::Done;
    }
    QSaveFile file(positionals[0]);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return session.out().fail(ExitCode::Storage,
            Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."),
                {positionals[0], file.errorString()}));
    }
    session.out().line(
        Text(QT_TRANSLATE_NOOP("Text", "The setup is in %1. It holds no secrets."), {positionals[0]}));
    session.out().json({{u"file"_s, positionals[0]}, {u"connections"_s, setup->connections.size()},
        {u"routes"_s, setup->routes.size()}});
    return ExitCode::Done;
}

}

QList<CommandEntry> setupCommands()
{
    return {
        {{{u"setup"_s, u"import"_s}, {u"FILE"_s},
             {{u"dry-run"_s, {}, QT_TRANSLATE_NOOP("Text", "says what would change, and changes nothing")},
                 {u"yes"_s, {}, QT_TRANSLATE_NOOP("Text", "asks nothing")}},
             QT_TRANSLATE_NOOP("Text", "takes a setup from a file, all or nothing, and says what changes")},
            importSetup},
        {{{u"setup"_s, u"export"_s}, {u"[FILE]"_s}, {},
             QT_TRANSLATE_NOOP("Text", "writes the setup as JSON without secrets")},
            exportSetup},
    };
}

}
