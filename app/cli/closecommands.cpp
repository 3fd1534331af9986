#include "app/cli/commands.h"
#include "app/cli/reportfiles.h"
#include "app/cli/session.h"
#include "core/engine/agreementcheck.h"
#include "core/report/closetext.h"
#include "core/store/setupstore.h"

#include <QSaveFile>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Which days, of which route; what is wrong is said.
tl::expected<CloseQuestion, ExitCode> question(Session &session, const Setup &setup)
{
    const Arguments &arguments = session.arguments();
    CloseQuestion asked;
    asked.route = {arguments.value(u"route"_s)};
    const RouteSetup *route = nullptr;
    for (const RouteSetup &one : setup.routes) {
        if (!route && (asked.route.isEmpty() || one.name == asked.route))
            route = &one;
    }
    if (!route && !asked.route.isEmpty())
        return tl::unexpected(
            wrongReport(session, QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), asked.route.value));
    asked.zone = zoneOf(route ? *route : RouteSetup());
    const int ways = int(arguments.has(u"day"_s)) + int(arguments.has(u"settlement"_s))
        + int(arguments.has(u"from"_s) || arguments.has(u"to"_s));
    if (ways != 1) {
        return tl::unexpected(session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text",
                "Say which days: --day DAY, --from DAY --to DAY, or --settlement DAY for the day on which "
                "the money reached the bank account."))));
    }
    const QDate today = session.clock().now().toTimeZone(asked.zone).date();
    const auto day = dayOption(session, u"day"_s, QDate());
    const auto settlement = dayOption(session, u"settlement"_s, QDate());
    const auto from = dayOption(session, u"from"_s, QDate());
    const auto to = dayOption(session, u"to"_s, today);
    if (!day || !settlement || !from || !to)
        return tl::unexpected(ExitCode::Usage);
    asked.settlement = *settlement;
    asked.from = day->isValid() ? *day : *from;
    asked.to = day->isValid() ? *day : *to;
    if (!asked.settlement.isValid() && (!asked.from.isValid() || asked.from > asked.to)) {
        return tl::unexpected(session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP(
                "Text", "Give the first day with --from; the last one (--to) must not come before it."))));
    }
    return asked;
}

Result<void> writeRows(Database &database, const CloseQuestion &asked, CloseWriter &writer)
{
    CloseTotals totals;
    const Result<void> done = closeRows(database, asked, [&](const CloseRow &row) {
        totals.add(row);
        writer.row(row);
    });
    if (!done)
        return done;
    return writer.end(totals);
}

ExitCode reportClose(Session &session)
{
    const auto format = formatOption(session, {u"text"_s, u"csv"_s, u"json"_s, u"xlsx"_s});
    if (!format)
        return format.error();
    const auto form = csvOption(session, u';', true);
    if (!form)
        return form.error();
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    Database &database = (*workspace)->database();
    const Result<Setup> setup = SetupStore(database).load();
    if (!setup)
        return session.out().fail(setup.error());
    const auto asked = question(session, *setup);
    if (!asked)
        return asked.error();
    if (*format == "xlsx"_L1) {
        return writeReportFile(session, [&](const QString &file) {
            const std::unique_ptr<CloseWriter> writer = closeAsSheet(file);
            return writeRows(database, *asked, *writer);
        });
    }
    const QString name = session.arguments().value(u"o"_s);
    QSaveFile file(name);
    if (!name.isEmpty() && !file.open(QIODevice::WriteOnly))
        return session.out().fail(ExitCode::Storage,
            Text(
                QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {name, file.errorString()}));
    const ByteSink sink = [&](const QByteArray &bytes) {
        if (name.isEmpty())
            session.out().bytes(bytes);
        else
            file.write(bytes);
    };
    const std::unique_ptr<CloseWriter> writer = *format == "csv"_L1 ? closeAsCsv(sink, *form)
        : *format == "json"_L1                                      ? closeAsJson(sink, *asked)
                                                                    : closeAsText(sink);
    if (const Result<void> done = writeRows(database, *asked, *writer); !done)
        return session.out().fail(done.error());
    if (name.isEmpty())
        return ExitCode::Done;
    if (!file.commit())
        return session.out().fail(ExitCode::Storage,
            Text(
                QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {name, file.errorString()}));
    return reportIsIn(session, name);
}

}

QList<CommandEntry> closeCommands()
{
    return {
        {{{u"report"_s, u"close"_s}, {},
             {{u"day"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "payments and returns of this day")},
                 {u"from"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the first day, like 2026-01-31")},
                 {u"to"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the last day")},
                 {u"settlement"_s, u"DAY"_s,
                     QT_TRANSLATE_NOOP("Text", "payments that reached the bank account on this day")},
                 {u"route"_s, u"ROUTE"_s, QT_TRANSLATE_NOOP("Text", "only this route")},
                 {u"format"_s, u"text|csv|json|xlsx"_s, QT_TRANSLATE_NOOP("Text", "how it is written")},
                 {u"delimiter"_s, u",|;"_s, QT_TRANSLATE_NOOP("Text", "between the cells of CSV, for Excel")},
                 {u"o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Text", "where it is written to")}},
             QT_TRANSLATE_NOOP(
                 "Text", "payments with fee, net, VAT date, order and entry, for the accountant")},
            reportClose},
    };
}

}
