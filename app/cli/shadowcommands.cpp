#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "app/cli/times.h"
#include "core/base/clock.h"
#include "core/report/shadowreport.h"
#include "core/store/eventstore.h"
#include "core/store/setupstore.h"
#include "core/store/watchstore.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QList<ShadowInput>> inputs(
    Database &database, const RouteName &route, const QDateTime &from, const QDateTime &to)
{
    WatchStore watches(database);
    const Result<QList<Shadow>> shadows = watches.between(route, from, to);
    if (!shadows)
        return tl::unexpected(shadows.error());
    QList<ShadowInput> all;
    for (const Shadow &shadow : *shadows) {
        const Result<std::optional<EventRow>> row = EventStore(database).row(shadow.event);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            continue;
        const Result<QList<SeenMove>> moves = watches.movesOf(shadow.event);
        if (!moves)
            return tl::unexpected(moves.error());
        ShadowInput input;
        input.shadow = shadow;
        input.state = (*row)->event.state;
        input.reference = (*row)->event.payment.reference;
        input.amount = (*row)->event.payment.amount;
        input.number = (*row)->orderNumber;
        input.moves = *moves;
        all.append(input);
    }
    return all;
}

ExitCode wrong(Session &session, const char *sentence, const QString &written)
{
    return session.out().fail(ExitCode::Usage, Text(sentence, {written}));
}

ExitCode reportShadow(Session &session)
{
    const Arguments &arguments = session.arguments();
    QDateTime from;
    QDateTime to;
    for (const bool isEnd : {false, true}) {
        const QString name = isEnd ? u"to"_s : u"from"_s;
        if (!arguments.has(name))
            continue;
        const std::optional<qint64> ms = pointInTime(arguments.value(name), isEnd);
        if (!ms) {
            return wrong(session, QT_TRANSLATE_NOOP("Text", "\"%1\" is no day; write it like 2026-01-31."),
                arguments.value(name));
        }
        (isEnd ? to : from) = utcFromMs(*ms);
    }
    const QString asked = arguments.value(u"format"_s);
    const QString format = !asked.isEmpty() ? asked : session.out().isJson() ? u"json"_s : u"text"_s;
    if (format != "text"_L1 && format != "csv"_L1 && format != "json"_L1) {
        return wrong(session,
            QT_TRANSLATE_NOOP("Text", "There is no format \"%1\"; there are: text, csv, json."), format);
    }
    if (session.out().isJson() && format != "json"_L1 && !arguments.has(u"o"_s)) {
        return wrong(
            session, QT_TRANSLATE_NOOP("Text", "With --json the format %1 needs a file: -o FILE."), format);
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    Database &database = (*workspace)->database();
    const RouteName route{arguments.value(u"route"_s)};
    if (!route.isEmpty()) {
        const Result<Setup> setup = SetupStore(database).load();
        if (!setup)
            return session.out().fail(setup.error());
        if (std::ranges::find(setup->routes, route, &RouteSetup::name) == setup->routes.end())
            return wrong(session, QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), route.value);
    }
    const Result<QList<ShadowInput>> all = inputs(database, route, from, to);
    if (!all)
        return session.out().fail(all.error());
    const ShadowReport report = shadowReport(*all);
    const QByteArray bytes = format == "csv"_L1 ? shadowAsCsv(report)
        : format == "json"_L1                   ? QJsonDocument(shadowAsJson(report)).toJson()
                                                : shadowAsText(report, QTimeZone::systemTimeZone()).toUtf8();
    const QString name = arguments.value(u"o"_s);
    if (name.isEmpty()) {
        session.out().bytes(bytes);
        return ExitCode::Done;
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return session.out().fail(ExitCode::Storage,
            Text(
                QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {name, file.errorString()}));
    }
    session.out().line(Text(QT_TRANSLATE_NOOP("Text", "The report is in %1."), {name}));
    session.out().json({{u"file"_s, name}});
    return ExitCode::Done;
}

}

QList<CommandEntry> shadowCommands()
{
    return {
        {{{u"report"_s, u"shadow"_s}, {},
             {{u"route"_s, u"ROUTE"_s, QT_TRANSLATE_NOOP("Text", "only this route")},
                 {u"from"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the first day, like 2026-01-31")},
                 {u"to"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the last day")},
                 {u"format"_s, u"text|csv|json"_s, QT_TRANSLATE_NOOP("Text", "how it is written")},
                 {u"o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Text", "where it is written to")}},
             QT_TRANSLATE_NOOP(
                 "Text", "what routes that only watch would have done, beside what people did")},
            reportShadow},
    };
}

}
