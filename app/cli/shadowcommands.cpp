#include "app/cli/commands.h"
#include "app/cli/reportfiles.h"
#include "app/cli/times.h"
#include "core/base/clock.h"
#include "core/report/shadowreport.h"
#include "core/store/eventstore.h"
#include "core/store/setupstore.h"
#include "core/store/watchstore.h"

#include <QJsonDocument>

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
            return wrongReport(session,
                QT_TRANSLATE_NOOP("Text", "\"%1\" is not a day; write it like 2026-01-31."),
                arguments.value(name));
        }
        (isEnd ? to : from) = utcFromMs(*ms);
    }
    const auto format = formatOption(session, {u"text"_s, u"csv"_s, u"json"_s});
    if (!format)
        return format.error();
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
            return wrongReport(session, QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), route.value);
    }
    const Result<QList<ShadowInput>> all = inputs(database, route, from, to);
    if (!all)
        return session.out().fail(all.error());
    const ShadowReport report = shadowReport(*all);
    if (*format == "csv"_L1)
        return writeReport(session, shadowAsCsv(report));
    if (*format == "json"_L1)
        return writeReport(session, QJsonDocument(shadowAsJson(report)).toJson());
    return writeReport(session, shadowAsText(report, QTimeZone::systemTimeZone()).toUtf8());
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
