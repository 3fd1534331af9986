#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "core/setup/setupbook.h"
#include "core/store/setupstore.h"

#include <QSaveFile>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the targets of the routes call their stages and fields. One that cannot be asked is said: its ids
/// then stand alone.
QHash<ConnectionName, Catalog> namesFor(Session &session, Workspace &workspace, const Setup &setup)
{
    QHash<ConnectionName, Catalog> catalogs;
    for (const RouteSetup &route : setup.routes) {
        const ConnectionSetup *target = setup.connection(route.target);
        if (!target || catalogs.contains(target->name))
            continue;
        catalogs.insert(target->name, {});
        const Result<std::unique_ptr<SingleAccount>> account = openAccount(session, workspace, *target);
        const Result<Catalog> found = account ? outcomeOf((*account)->connector().discover())
                                              : Result<Catalog>(tl::unexpected(account.error()));
        if (found)
            catalogs.insert(target->name, *found);
        else
            session.out().message(
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" cannot be asked for names, ids stand alone: %2"),
                    {target->name.value, found.error().text.toString()}));
    }
    return catalogs;
}

ExitCode writeBook(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const Result<Setup> setup = SetupStore((*workspace)->database()).load();
    if (!setup)
        return session.out().fail(setup.error());
    QHash<ConnectionName, Catalog> names;
    if (!session.arguments().has(u"ids"_s))
        names = namesFor(session, **workspace, *setup);
    const QList<BookParagraph> book = setupBook(*setup, session.knowledge(), names, session.clock().now());
    const QString name = session.arguments().value(u"o"_s);
    const bool isHtml = name.endsWith(".html"_L1, Qt::CaseInsensitive);
    const QString text = isHtml ? bookAsHtml(book) : bookAsText(book);
    QJsonArray lines;
    for (const BookParagraph &one : book)
        lines.append(one.text.toString());
    if (name.isEmpty()) {
        session.out().text(text);
        session.out().json({{u"book"_s, lines}});
        return ExitCode::Done;
    }
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return session.out().fail(ExitCode::Storage,
            Text(
                QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {name, file.errorString()}));
    }
    session.out().line(Text(QT_TRANSLATE_NOOP("Text", "The setup book is in %1."), {name}));
    session.out().json({{u"file"_s, name}, {u"book"_s, lines}});
    return ExitCode::Done;
}

}

QList<CommandEntry> bookCommands()
{
    return {
        {{{u"setup"_s, u"book"_s}, {},
             {{u"o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Text", "where it is written to; .html for HTML")},
                 {u"ids"_s, {}, QT_TRANSLATE_NOOP("Text", "asks no account for names: ids only")}},
             QT_TRANSLATE_NOOP("Text", "the whole setup told in sentences, for the colleague who stands in")},
            writeBook},
    };
}

}
