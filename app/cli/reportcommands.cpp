#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "app/cli/reportfiles.h"
#include "app/cli/session.h"
#include "app/cli/times.h"
#include "core/engine/historyreader.h"
#include "core/pages/pdfpages.h"
#include "core/report/transitionrows.h"
#include "core/report/transitiontext.h"
#include "core/store/setupstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QTimeZone>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Pulled
{
    int orders = 0;
    int moves = 0;
};

/// What storing a part of the vendor's history answered; in a transaction of its own.
Result<HistoryRead> stored(Database &database, const ConnectionName &name,
    const QList<TransitionStore::KnownOrder> &asked, const Result<QList<Result<StageHistory::Slice>>> &answer,
    const QDateTime &at)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    TransitionStore transitions(database);
    Result<HistoryRead> read = storeHistory(transitions, name, asked, answer, at);
    if (!read)
        return read;
    if (const Result<void> done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return read;
}

/// The history of every order this connection's routes have looked at.
Result<void> pull(Session &session, Workspace &workspace, const ConnectionSetup &setup, Pulled &pulled)
{
    TransitionStore transitions(workspace.database());
    const QDateTime start = session.clock().now();
    const auto due
        = [&] { return transitions.historyDue(setup.name.value, start, HistoryReader::ordersAtOnce); };
    Result<QList<TransitionStore::KnownOrder>> orders = due();
    if (!orders)
        return tl::unexpected(orders.error());
    if (orders->isEmpty())
        return {};
    const Result<std::unique_ptr<SingleAccount>> account = openAccount(session, workspace, setup);
    if (!account)
        return tl::unexpected(account.error());
    StageHistory *history = (*account)->connector().history();
    if (!history)
        return {};
    while (!orders->isEmpty()) {
        QList<QPair<QString, Cursor>> asked;
        for (const TransitionStore::KnownOrder &order : std::as_const(*orders))
            asked.append({order.order, {order.cursor}});
        const auto answer = outcomeOf(history->read(asked, Spend::People));
        const Result<HistoryRead> read = stored(workspace.database(), setup.name, *orders, answer, start);
        if (!read)
            return tl::unexpected(read.error());
        pulled.orders += read->orders;
        pulled.moves += read->moves;
        for (const auto &[order, error] : read->refused)
            session.out().message(Text(QT_TRANSLATE_NOOP("Text", "The moves of order %1 cannot be read: %2"),
                {order.number.value, error.text.toString()}));
        if (read->trouble)
            return tl::unexpected(*read->trouble);
        orders = due();
        if (!orders)
            return tl::unexpected(orders.error());
    }
    return {};
}

ExitCode pullHistory(Session &session, Workspace &workspace)
{
    const Result<Setup> setup = SetupStore(workspace.database()).load();
    if (!setup)
        return session.out().fail(setup.error());
    Pulled pulled;
    std::optional<Error> trouble;
    for (const ConnectionSetup &one : setup->connections) {
        const Vendor *kind = vendor(one.vendor);
        if (!kind || !kind->info.roles.contains(u"history"_s))
            continue;
        if (const Result<void> done = pull(session, workspace, one, pulled); !done) {
            trouble = done.error();
            break;
        }
    }
    session.out().message(
        Text(QT_TRANSLATE_NOOP(
                 "Text", "Read from the order systems: %1 orders, %2 moves since they were last read."),
            {QString::number(pulled.orders), QString::number(pulled.moves)}));
    if (!trouble)
        return ExitCode::Done;
    const bool isOurs = trouble->kind == Error::Kind::Storage || trouble->kind == Error::Kind::Secrets;
    return isOurs ? session.out().fail(*trouble) : session.out().fail(ExitCode::Connection, trouble->text);
}

/// One of the two options of a period; what is wrong is said.
bool readPoint(Session &session, const QString &option, bool isEnd, std::optional<qint64> &into)
{
    if (!session.arguments().has(option))
        return true;
    into = pointInTime(session.arguments().value(option), isEnd);
    if (!into)
        (void)wrongReport(session,
            QT_TRANSLATE_NOOP("Text", "\"%1\" is not a day; write it like 2026-01-31."),
            session.arguments().value(option));
    return into.has_value();
}

/// The office's zone, in which working hours are meant.
QTimeZone officeZone(const Setup &setup)
{
    const QTimeZone zone(setup.workspace.value("zone"_L1).toString(u"Europe/Kyiv"_s).toUtf8());
    return zone.isValid() ? zone : QTimeZone("Europe/Kiev"); // older systems know the city by this name only
}

tl::expected<std::optional<WorkingHours>, ExitCode> workingHours(Session &session, Database &database)
{
    const Arguments &arguments = session.arguments();
    if (!arguments.has(u"working-hours"_s))
        return std::nullopt;
    const Result<Setup> setup = SetupStore(database).load();
    if (!setup)
        return tl::unexpected(session.out().fail(setup.error()));
    Result<WorkingHours> hours = WorkingHours::parse(arguments.value(u"working-hours"_s), officeZone(*setup));
    if (!hours)
        return tl::unexpected(session.out().fail(ExitCode::Usage, hours.error().text));
    if (arguments.has(u"holidays"_s)) {
        QFile file(arguments.value(u"holidays"_s));
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(session.out().fail(ExitCode::Usage,
                Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2."),
                    {file.fileName(), file.errorString()})));
        if (const Result<void> done = hours->addHolidays(file.readAll()); !done)
            return tl::unexpected(session.out().fail(ExitCode::Usage, done.error().text));
    }
    return std::optional(*hours);
}

ExitCode reportTransitions(Session &session)
{
    const Arguments &arguments = session.arguments();
    TransitionQuestion question;
    TransitionPeriod compared;
    for (const auto &[option, isEnd, into] : {std::tuple(u"from"_s, false, &question.period.fromMs),
             std::tuple(u"to"_s, true, &question.period.toMs),
             std::tuple(u"compare-from"_s, false, &compared.fromMs),
             std::tuple(u"compare-to"_s, true, &compared.toMs)}) {
        if (!readPoint(session, option, isEnd, *into))
            return ExitCode::Usage;
    }
    const bool compares = compared.fromMs || compared.toMs;
    if (arguments.has(u"limit"_s) && !(question.limitMs = duration(arguments.value(u"limit"_s))))
        return wrongReport(session,
            QT_TRANSLATE_NOOP("Text", "\"%1\" is not a time; write it like 15m, 90s, 2h, 1d."),
            arguments.value(u"limit"_s));
    const QString split = arguments.value(u"by"_s);
    if (!split.isEmpty() && split != "confirmation"_L1)
        return wrongReport(session,
            QT_TRANSLATE_NOOP("Text", "Times cannot be split by \"%1\"; there is: confirmation."), split);
    question.split = !split.isEmpty();
    if (arguments.has(u"holidays"_s) && !arguments.has(u"working-hours"_s))
        return wrongReport(session,
            QT_TRANSLATE_NOOP(
                "Text", "--holidays %1 says nothing without --working-hours \"Mon-Fri 09:00-18:00\"."),
            arguments.value(u"holidays"_s));
    const auto format = formatOption(session, {u"text"_s, u"csv"_s, u"json"_s, u"xlsx"_s, u"pdf"_s});
    if (!format)
        return format.error();
    const auto form = csvOption(session, u',', false);
    if (!form)
        return form.error();
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    Database &database = (*workspace)->database();
    const auto hours = workingHours(session, database);
    if (!hours)
        return hours.error();
    question.hours = *hours ? &**hours : nullptr;
    if (arguments.has(u"pull"_s)) {
        if (const ExitCode code = pullHistory(session, **workspace); code != ExitCode::Done)
            return code;
    }
    const Result<TransitionReport> report = transitionReport(database, question);
    if (!report)
        return session.out().fail(report.error());
    std::optional<TransitionReport> before;
    if (compares) {
        question.period = compared;
        const Result<TransitionReport> other = transitionReport(database, question);
        if (!other)
            return session.out().fail(other.error());
        before = *other;
    }
    const TransitionReport *then = before ? &*before : nullptr;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (*format == "csv"_L1)
        return writeReport(session, transitionsAsCsv(*report, then, *form));
    if (*format == "json"_L1)
        return writeReport(session, QJsonDocument(transitionsAsJson(*report, then)).toJson());
    if (*format == "xlsx"_L1) {
        return writeReportFile(
            session, [&](const QString &file) { return transitionsAsSheet(*report, then, file); });
    }
    if (*format == "pdf"_L1) {
        const QString title = Text(QT_TRANSLATE_NOOP("Text", "Times between stages")).toString();
        return writeReportFile(session, [&](const QString &file) {
            return writePdf(transitionsAsHtml(*report, then, zone), title, file);
        });
    }
    return writeReport(session, transitionsAsText(*report, zone, then).toUtf8());
}

}

QList<CommandEntry> reportCommands()
{
    return {
        {{{u"report"_s, u"transitions"_s}, {},
             {{u"from"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the first day, like 2026-01-31")},
                 {u"to"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the last day")},
                 {u"compare-from"_s, u"DAY"_s,
                     QT_TRANSLATE_NOOP("Text", "the first day of another period to compare with")},
                 {u"compare-to"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "its last day")},
                 {u"by"_s, u"confirmation"_s,
                     QT_TRANSLATE_NOOP("Text", "splits the times by how the payment was confirmed")},
                 {u"working-hours"_s, u"HOURS"_s,
                     QT_TRANSLATE_NOOP("Text", "counts only these, like \"Mon-Fri 09:00-18:00\"")},
                 {u"holidays"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Text", "days without work, one a line")},
                 {u"limit"_s, u"TIME"_s,
                     QT_TRANSLATE_NOOP("Text", "counts what took longer, like 15m or 2h")},
                 {u"pull"_s, {},
                     QT_TRANSLATE_NOOP("Text", "reads the order systems' own history of moves first")},
                 {u"format"_s, u"text|csv|json|xlsx|pdf"_s, QT_TRANSLATE_NOOP("Text", "how it is written")},
                 {u"delimiter"_s, u",|;"_s, QT_TRANSLATE_NOOP("Text", "between the cells of CSV, for Excel")},
                 {u"o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Text", "where it is written to")}},
             QT_TRANSLATE_NOOP("Text", "how long orders stayed in a stage before the next")},
            reportTransitions},
    };
}

}
