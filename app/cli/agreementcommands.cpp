#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "app/cli/reportfiles.h"
#include "core/engine/agreementcheck.h"
#include "core/report/agreementtext.h"

#include <QJsonDocument>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysByDefault = 7;

struct Compared
{
    QList<AgreementRun> runs;
    std::optional<Error> trouble;
};

/// Asks the accounts of one route, and keeps what came of it.
Result<AgreementRun> compare(Session &session, Workspace &workspace, const Setup &setup,
    const RouteSetup &route, const QDate &from, const QDate &to)
{
    AgreementJob job;
    job.route = route;
    job.database = &workspace.database();
    job.now = session.clock().now();
    job.from = from;
    job.to = to;
    std::vector<std::unique_ptr<SingleAccount>> accounts;
    const auto open = [&](const ConnectionName &name) -> Result<Connector *> {
        const ConnectionSetup *connection = setup.connection(name);
        if (!connection)
            return failure(Error::Kind::Misconfigured,
                Text(QT_TRANSLATE_NOOP("Text", "There is no connection \"%1\"."), {name.value}));
        Result<std::unique_ptr<SingleAccount>> account = openAccount(session, workspace, *connection);
        if (!account)
            return tl::unexpected(account.error());
        accounts.push_back(std::move(*account));
        return &accounts.back()->connector();
    };
    for (const ConnectionName &name : route.sources) {
        const Result<Connector *> source = open(name);
        if (!source)
            return tl::unexpected(source.error());
        if (PaymentSource *payments = (*source)->payments())
            job.sources.append(payments);
    }
    const Result<Connector *> target = open(route.target);
    if (!target)
        return tl::unexpected(target.error());
    const Result<std::unique_ptr<OrderBook>> book = (*target)->orderBook(route.targetSettings);
    if (!book)
        return tl::unexpected(book.error());
    job.book = book->get();
    const Result<AgreementOutcome> outcome = outcomeOf(compareRoute(job));
    if (!outcome)
        return tl::unexpected(outcome.error());
    Result<Transaction> transaction = Transaction::begin(workspace.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> added = AgreementStore(workspace.database()).add(outcome->run); !added)
        return tl::unexpected(added.error());
    if (const Result<void> done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return outcome->run;
}

ExitCode reportAgreement(Session &session)
{
    const auto format = formatOption(session, {u"text"_s, u"csv"_s, u"json"_s});
    if (!format)
        return format.error();
    const auto form = csvOption(session, u';', true);
    if (!form)
        return form.error();
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const auto setup = usableSetup(session, **workspace);
    if (!setup)
        return setup.error();
    const QString wanted = session.arguments().value(u"route"_s);
    QList<RouteSetup> routes;
    for (const RouteSetup &route : setup->routes) {
        if (wanted.isEmpty() ? route.isOn : route.name.value == wanted)
            routes.append(route);
    }
    if (routes.isEmpty()) {
        return wanted.isEmpty()
            ? session.out().fail(ExitCode::Usage,
                Text(QT_TRANSLATE_NOOP("Text", "No route is on; there is nothing to compare.")))
            : wrongReport(session, QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), wanted);
    }
    QList<AgreementRun> runs;
    std::optional<Error> trouble;
    for (const RouteSetup &route : std::as_const(routes)) {
        const auto [first, last] = lastDays(route, session.clock().now(), daysByDefault);
        const auto from = dayOption(session, u"from"_s, first);
        const auto to = dayOption(session, u"to"_s, last);
        if (!from || !to)
            return ExitCode::Usage;
        if (*from > *to)
            return wrongReport(session,
                QT_TRANSLATE_NOOP("Text", "The first day %1 comes after the last one."),
                from->toString(Qt::ISODate));
        const Result<AgreementRun> run = compare(session, **workspace, *setup, route, *from, *to);
        if (!run && (run.error().kind == Error::Kind::Storage || run.error().kind == Error::Kind::Secrets))
            return session.out().fail(run.error());
        if (run) {
            runs.append(*run);
            continue;
        }
        trouble = run.error();
        session.out().message(Text(QT_TRANSLATE_NOOP("Text", "Route \"%1\" cannot be compared: %2"),
            {route.name.value, run.error().text.toString()}));
    }
    if (runs.isEmpty())
        return session.out().fail(ExitCode::Connection, trouble->text);
    QByteArray bytes;
    if (*format == "csv"_L1) {
        bytes = agreementsAsCsv(runs, *form);
    } else if (*format == "json"_L1) {
        QJsonArray rows;
        for (const AgreementRun &run : std::as_const(runs))
            rows.append(agreementAsJson(run));
        bytes = QJsonDocument(QJsonObject{{u"routes"_s, rows}}).toJson();
    } else {
        for (const AgreementRun &run : std::as_const(runs))
            bytes += agreementAsText(run).toUtf8();
    }
    const ExitCode written = writeReport(session, bytes);
    return written == ExitCode::Done && trouble ? ExitCode::Connection : written;
}

}

QList<CommandEntry> agreementCommands()
{
    return {
        {{{u"report"_s, u"agreement"_s}, {},
             {{u"from"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the first day, like 2026-01-31")},
                 {u"to"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the last day")},
                 {u"route"_s, u"ROUTE"_s, QT_TRANSLATE_NOOP("Text", "only this route")},
                 {u"format"_s, u"text|csv|json"_s, QT_TRANSLATE_NOOP("Text", "how it is written")},
                 {u"delimiter"_s, u",|;"_s, QT_TRANSLATE_NOOP("Text", "between the cells of CSV, for Excel")},
                 {u"o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Text", "where it is written to")}},
             QT_TRANSLATE_NOOP("Text",
                 "compares payments at the service, entries and orders, and names what does not agree")},
            reportAgreement},
    };
}

}
