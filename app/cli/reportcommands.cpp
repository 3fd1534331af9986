#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "app/cli/session.h"
#include "app/cli/times.h"
#include "core/engine/historyreader.h"
#include "core/report/transitionrows.h"
#include "core/report/transitiontext.h"
#include "core/store/setupstore.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitCode wrong(Session &session, const char *sentence, const QString &written)
{
    return session.out().fail(ExitCode::Usage, Text(sentence, {written}));
}

ExitCode writeTo(Session &session, const QString &name, const QByteArray &bytes)
{
    if (name.isEmpty()) {
        session.out().bytes(bytes);
        return ExitCode::Done;
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return session.out().fail(ExitCode::Storage,
            Text(
                QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {name, file.errorString()}));
    session.out().line(Text(QT_TRANSLATE_NOOP("Text", "The report is in %1."), {name}));
    session.out().json({{u"file"_s, name}});
    return ExitCode::Done;
}

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
    const Result<std::unique_ptr<SingleAccount>> account = SingleAccount::open(session, workspace, setup);
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

ExitCode reportTransitions(Session &session)
{
    const Arguments &arguments = session.arguments();
    TransitionPeriod period;
    if (arguments.has(u"from"_s) && !(period.fromMs = pointInTime(arguments.value(u"from"_s), false)))
        return wrong(session, QT_TRANSLATE_NOOP("Text", "\"%1\" is no day; write it like 2026-01-31."),
            arguments.value(u"from"_s));
    if (arguments.has(u"to"_s) && !(period.toMs = pointInTime(arguments.value(u"to"_s), true)))
        return wrong(session, QT_TRANSLATE_NOOP("Text", "\"%1\" is no day; write it like 2026-01-31."),
            arguments.value(u"to"_s));
    std::optional<qint64> limit;
    if (arguments.has(u"limit"_s) && !(limit = duration(arguments.value(u"limit"_s))))
        return wrong(session, QT_TRANSLATE_NOOP("Text", "\"%1\" is no time; write it like 15m, 90s, 2h, 1d."),
            arguments.value(u"limit"_s));
    const QString asked = arguments.value(u"format"_s);
    const QString format = !asked.isEmpty() ? asked : session.out().isJson() ? u"json"_s : u"text"_s;
    if (format == "xlsx"_L1 || format == "pdf"_L1)
        return wrong(session,
            QT_TRANSLATE_NOOP(
                "Text", "The format %1 is not in this version of Provodka; there are: text, csv, json."),
            format);
    if (format != "text"_L1 && format != "csv"_L1 && format != "json"_L1)
        return wrong(session,
            QT_TRANSLATE_NOOP("Text", "There is no format \"%1\"; there are: text, csv, json."), format);
    if (session.out().isJson() && format != "json"_L1 && !arguments.has(u"o"_s))
        return wrong(
            session, QT_TRANSLATE_NOOP("Text", "With --json the format %1 needs a file: -o FILE."), format);
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    if (arguments.has(u"pull"_s)) {
        if (const ExitCode code = pullHistory(session, **workspace); code != ExitCode::Done)
            return code;
    }
    const Result<TransitionReport> report = transitionReport((*workspace)->database(), period, limit);
    if (!report)
        return session.out().fail(report.error());
    QByteArray bytes;
    if (format == "csv"_L1)
        bytes = transitionsAsCsv(*report);
    else if (format == "json"_L1)
        bytes = QJsonDocument(transitionsAsJson(*report)).toJson();
    else
        bytes = transitionsAsText(*report, QTimeZone::systemTimeZone()).toUtf8();
    return writeTo(session, arguments.value(u"o"_s), bytes);
}

}

QList<CommandEntry> reportCommands()
{
    return {
        {{{u"report"_s, u"transitions"_s}, {},
             {{u"from"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the first day, like 2026-01-31")},
                 {u"to"_s, u"DAY"_s, QT_TRANSLATE_NOOP("Text", "the last day")},
                 {u"limit"_s, u"TIME"_s,
                     QT_TRANSLATE_NOOP("Text", "counts what took longer, like 15m or 2h")},
                 {u"pull"_s, {},
                     QT_TRANSLATE_NOOP("Text", "reads the order systems' own history of moves first")},
                 {u"format"_s, u"text|csv|json"_s, QT_TRANSLATE_NOOP("Text", "how it is written")},
                 {u"o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Text", "where it is written to")}},
             QT_TRANSLATE_NOOP("Text", "how long orders stayed in a stage before the next")},
            reportTransitions},
    };
}

}
