#include "app/cli/replaying.h"

#include "core/engine/routereplay.h"
#include "core/report/texttable.h"
#include "core/setup/setupfile.h"
#include "core/store/setupstore.h"

#include <QFile>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

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

void show(Session &session, const Replayed &replayed)
{
    QJsonArray json;
    QList<QStringList> rows;
    for (const auto &[payment, one] : replayed.differences) {
        QJsonObject row;
        row.insert(u"event"_s, one.event.isValid() ? QJsonValue(one.event.value) : QJsonValue());
        row.insert(u"payment"_s, payment.isEmpty() ? QJsonValue() : QJsonValue(payment));
        row.insert(u"kind"_s, differenceName(one.kind));
        row.insert(u"before"_s, one.before);
        row.insert(u"now"_s, one.now.isEmpty() ? QJsonValue() : QJsonValue(one.now));
        row.insert(u"text"_s, one.text.toString());
        json.append(row);
        rows.append({u"  "_s + one.text.toString()});
    }
    const QList<Text> sentences = replayed.sentences();
    for (const Text &one : sentences)
        session.out().line(one);
    if (!rows.isEmpty())
        session.out().text(alignedTable(rows, 1));
    session.out().json({{u"events"_s, replayed.events}, {u"different"_s, replayed.differentEvents()},
        {u"unreadMails"_s, replayed.mails}, {u"mailsReadNow"_s, replayed.mailsReadNow()},
        {u"clearedMails"_s, replayed.clearedMails}, {u"differences"_s, json}});
}

}

ExitCode replayDecisions(Session &session)
{
    bool isNumber = false;
    const QString written = session.arguments().value(u"replay"_s);
    const int count = written.toInt(&isNumber);
    if (!isNumber || count < 1) {
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is not a number of events; write it like --replay 200."),
                {written}));
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const auto setup = setupFrom(session, **workspace);
    if (!setup)
        return setup.error();
    QStringList names = session.arguments().positionals;
    const bool isNamed = !names.isEmpty();
    QList<RouteName> routes;
    for (const RouteSetup &route : setup->routes) {
        if (!isNamed || names.removeAll(route.name.value) > 0)
            routes.append(route.name);
    }
    if (!names.isEmpty()) {
        return session.out().fail(
            ExitCode::Usage, Text(QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), {names.first()}));
    }
    const Result<Replayed> replayed = replaySetup((*workspace)->database(), *setup, routes, count);
    if (!replayed)
        return session.out().fail(replayed.error());
    show(session, *replayed);
    return ExitCode::Done;
}

}
