#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "app/cli/setupwords.h"
#include "core/store/backup.h"
#include "core/store/setupstore.h"
#include "core/store/windowrights.h"

#include <QDir>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const BackupInfo &info)
{
    return {{u"workspace"_s, info.workspace}, {u"made_at"_s, jsonTime(info.madeAt)},
        {u"version"_s, info.version}, {u"events"_s, info.events}, {u"notices"_s, info.notices},
        {u"bytes"_s, info.size}, {u"sha256"_s, QString::fromLatin1(info.sha256.toHex())}};
}

ExitCode backUp(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    BackupWish wish;
    wish.file = session.arguments().positionals[0];
    wish.now = session.clock().now();
    wish.version = QStringLiteral(PROVODKA_VERSION);
    wish.overwrite = session.arguments().has(u"force"_s);
    const Result<BackupInfo> made = makeBackup((*workspace)->database(), wish);
    if (!made)
        return session.out().fail(made.error());
    session.out().line(Text(QT_TRANSLATE_NOOP("Text",
                                "The copy is in %1 and was read back: events: %2, notices: %3. It holds no "
                                "secrets."),
        {QDir::toNativeSeparators(wish.file), QString::number(made->events),
            QString::number(made->notices)}));
    QJsonObject json = jsonOf(*made);
    json[u"file"_s] = wish.file;
    session.out().json(json);
    return ExitCode::Done;
}

ExitCode restore(Session &session)
{
    const QString file = session.arguments().positionals[0];
    const Result<Restored> restored = restoreBackup(file, session.workspaceFolder(),
        session.arguments().has(u"force"_s), Session::who(), session.clock().now());
    if (!restored)
        return session.out().fail(restored.error());
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const Result<Setup> setup = SetupStore((*workspace)->database()).load();
    if (!setup)
        return session.out().fail(setup.error());
    session.out().line(Text(
        QT_TRANSLATE_NOOP("Text", "The workspace in %1 is as it was in the copy: events: %2, notices: %3."),
        {QDir::toNativeSeparators(session.workspaceFolder()), QString::number(restored->copy.events),
            QString::number(restored->copy.notices)}));
    if (!restored->aside.isEmpty())
        session.out().line(Text(QT_TRANSLATE_NOOP("Text", "The database that was there is now %1."),
            {QDir::toNativeSeparators(restored->aside)}));
    session.out().line(Text(QT_TRANSLATE_NOOP("Text",
        "From its first \"provodka-cli run\" on, copies that ran before refuse to. On another computer they "
        "may not see that: stop them there.")));
    const QStringList secrets = secretCommandsFor(session, *setup, Setup());
    askForSecrets(session, secrets);
    QJsonObject json = jsonOf(restored->copy);
    json[u"folder"_s] = session.workspaceFolder();
    json[u"aside"_s] = restored->aside;
    json[u"secrets"_s] = QJsonArray::fromStringList(secrets);
    session.out().json(json);
    return ExitCode::Done;
}

ExitCode takeOver(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    Result<Transaction> transaction = Transaction::begin((*workspace)->database());
    if (!transaction)
        return session.out().fail(transaction.error());
    Result<void> done = (*workspace)->takeOver(Session::who(), session.clock().now());
    if (done)
        done = transaction->commit();
    if (!done)
        return session.out().fail(done.error());
    session.out().line(
        Text(QT_TRANSLATE_NOOP("Text",
                 "With its next \"provodka-cli run\" the workspace in %1 goes on, and every other "
                 "copy that can see it refuses to. Make sure that none runs on another computer."),
            {QDir::toNativeSeparators(session.workspaceFolder())}));
    session.out().json({{u"take_over"_s, true}, {u"folder"_s, session.workspaceFolder()}});
    return ExitCode::Done;
}

ExitCode forgetThePin(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const Result<bool> forgotten = forgetPin(**workspace, Session::who(), session.clock().now());
    if (!forgotten)
        return session.out().fail(forgotten.error());
    if (*forgotten)
        session.out().line(Text(QT_TRANSLATE_NOOP("Text",
            "The PIN is removed: connections and routes can be changed without it. Set a new one in the "
            "window, in the menu “Settings”.")));
    else
        session.out().line(Text(QT_TRANSLATE_NOOP("Text", "This workspace has no PIN.")));
    session.out().json({{u"forgotten"_s, *forgotten}});
    return ExitCode::Done;
}

}

QList<CommandEntry> workspaceCommands()
{
    return {
        {{{u"workspace"_s, u"backup"_s}, {u"FILE"_s},
             {{u"force"_s, {}, QT_TRANSLATE_NOOP("Text", "replaces a file that is there")}},
             QT_TRANSLATE_NOOP("Text", "copies the workspace into one file, everything but secrets")},
            backUp},
        {{{u"workspace"_s, u"restore"_s}, {u"FILE"_s},
             {{u"force"_s, {}, QT_TRANSLATE_NOOP("Text", "moves the database that is there aside")}},
             QT_TRANSLATE_NOOP(
                 "Text", "makes a workspace from a copy; the old one refuses to run afterwards")},
            restore},
        {{{u"workspace"_s, u"take-over"_s}, {}, {},
             QT_TRANSLATE_NOOP("Text", "decides that this copy of a workspace goes on, and no other")},
            takeOver},
        {{{u"workspace"_s, u"forget-pin"_s}, {}, {},
             QT_TRANSLATE_NOOP("Text", "removes the window's PIN when nobody knows it any more")},
            forgetThePin},
    };
}

}
