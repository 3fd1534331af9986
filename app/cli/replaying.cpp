#include "app/cli/replaying.h"

#include "core/base/json.h"
#include "core/recipes/replaymails.h"
#include "core/report/texttable.h"
#include "core/setup/setupfile.h"
#include "core/store/decisionstore.h"
#include "core/store/noticestore.h"
#include "core/store/setupstore.h"

#include <QFile>

#include <algorithm>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Replayed
{
    int events = 0;
    int mails = 0; ///< that no rule could read
    int clearedMails = 0; ///< whose text is not stored any more
    QList<QPair<QString, ReplayDifference>> differences; ///< with the payment's reference
};

/// One route's rules over what its workspace stored.
class RouteReplay
{
public:
    RouteReplay(Database &database, const Setup &setup, const RouteSetup &route, Replayed &replayed)
        : m_decisions(database)
        , m_notices(database)
        , m_route(route)
        , m_replayed(replayed)
    {
        for (const ConnectionSetup &one : setup.connections)
            m_authservIds.insert(one.name.value, one.settings.value("authservId"_L1).toString());
    }

    Result<void> run(const QList<EventId> &events, int unreadMails);

private:
    Result<void> runEvent(EventId event, const Recipe &recipe, const FactsOf &factsOf);
    Result<void> runUnread(int count, const Recipe &recipe);
    std::optional<ReplayMail> mailOf(const StoredNotice &stored);

    DecisionStore m_decisions;
    NoticeStore m_notices;
    const RouteSetup &m_route;
    Replayed &m_replayed;
    QHash<QString, QString> m_authservIds;
};

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

Result<void> RouteReplay::run(const QList<EventId> &events, int unreadMails)
{
    const RecipeInfo *kind = recipe(m_route.recipe);
    if (!kind) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The recipe of route \"%1\" is unknown to this version."),
                {m_route.name.value}));
    }
    const Result<std::unique_ptr<Recipe>> made = kind->make(m_route.settings);
    if (!made)
        return tl::unexpected(made.error());
    const FactsOf factsOf = [this](const OrderNumber &number, const QDateTime &at) {
        const Result<std::optional<OrderFact>> fact = m_decisions.factOf(m_route.name, number, at);
        return fact ? *fact : std::nullopt;
    };
    for (const EventId event : events) {
        if (const Result<void> done = runEvent(event, **made, factsOf); !done)
            return done;
    }
    return runUnread(unreadMails, **made);
}

Result<void> RouteReplay::runEvent(EventId event, const Recipe &recipe, const FactsOf &factsOf)
{
    const Result<QList<StoredDecision>> decisions = m_decisions.ofEvent(event);
    if (!decisions)
        return tl::unexpected(decisions.error());
    if (decisions->isEmpty() || decisions->first().before.route != m_route.name)
        return {};
    ++m_replayed.events;
    const Result<QList<StoredNotice>> notices = m_notices.ofEvent(event);
    if (!notices)
        return tl::unexpected(notices.error());
    QList<ReplayMail> mails;
    bool isWhole = true;
    for (const StoredNotice &stored : *notices) {
        if (stored.notice.kind != "mail"_L1)
            continue;
        const std::optional<ReplayMail> mail = mailOf(stored);
        isWhole = isWhole && mail;
        if (mail)
            mails.append(*mail);
    }
    // Of half its mails an event would look like another one.
    Reread again = isWhole ? reread(*decisions, mails, recipe) : Reread{*decisions, {}};
    if (!again.difference)
        again.difference = replay(again.decisions, recipe, factsOf);
    if (again.difference)
        m_replayed.differences.append({decisions->first().before.payment.reference, *again.difference});
    return {};
}

Result<void> RouteReplay::runUnread(int count, const Recipe &recipe)
{
    const Result<QList<StoredNotice>> unread = m_notices.lastUnread(count);
    if (!unread)
        return tl::unexpected(unread.error());
    for (const StoredNotice &stored : *unread) {
        if (!m_route.sources.contains(stored.notice.connection))
            continue;
        ++m_replayed.mails;
        const std::optional<ReplayMail> mail = mailOf(stored);
        const std::optional<Text> said = mail ? rereadAlone(*mail, recipe) : std::nullopt;
        if (!said)
            continue;
        ReplayDifference one;
        one.kind = ReplayDifference::Kind::Mail;
        one.text = *said;
        m_replayed.differences.append({QString(), one});
    }
    return {};
}

std::optional<ReplayMail> RouteReplay::mailOf(const StoredNotice &stored)
{
    const Result<QJsonObject> json = json::object(stored.notice.payload);
    const Result<MailMessage> message
        = json ? mailMessageFromJson(*json) : Result<MailMessage>(tl::unexpected(json.error()));
    if (!message) {
        ++m_replayed.clearedMails;
        return std::nullopt;
    }
    ReplayMail mail{stored.notice, *message, m_authservIds.value(stored.notice.connection.value)};
    mail.notice.payload.clear();
    return mail;
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
    const auto isOfEvent = [](const auto &one) { return one.second.event.isValid(); };
    const qsizetype events = std::ranges::count_if(replayed.differences, isOfEvent);
    session.out().line(Text(QT_TRANSLATE_NOOP("Text", "Of %1 events %2 would be decided differently."),
        {QString::number(replayed.events), QString::number(events)}));
    if (replayed.mails > 0) {
        session.out().line(
            Text(QT_TRANSLATE_NOOP("Text", "Of %1 mails that no rule could read %2 are read now."),
                {QString::number(replayed.mails), QString::number(replayed.differences.size() - events)}));
    }
    if (replayed.clearedMails > 0) {
        session.out().line(Text(QT_TRANSLATE_NOOP("Text",
                                    "The text of %1 mails is not stored any more; they were not read again."),
            {QString::number(replayed.clearedMails)}));
    }
    if (!rows.isEmpty())
        session.out().text(alignedTable(rows, 1));
    session.out().json({{u"events"_s, replayed.events}, {u"different"_s, qint64(events)},
        {u"unreadMails"_s, replayed.mails}, {u"mailsReadNow"_s, qint64(replayed.differences.size() - events)},
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
            Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is no number of events; write it like --replay 200."),
                {written}));
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const auto setup = setupFrom(session, **workspace);
    if (!setup)
        return setup.error();
    Database &database = (*workspace)->database();
    QStringList names = session.arguments().positionals;
    QList<RouteSetup> routes;
    QList<EventId> last;
    for (const RouteSetup &route : setup->routes) {
        if (!session.arguments().positionals.isEmpty() && names.removeAll(route.name.value) == 0)
            continue;
        const Result<QList<EventId>> events = DecisionStore(database).lastEvents(route.name, count);
        if (!events)
            return session.out().fail(events.error());
        routes.append(route);
        last.append(*events);
    }
    if (!names.isEmpty()) {
        return session.out().fail(
            ExitCode::Usage, Text(QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), {names.first()}));
    }
    std::ranges::sort(last);
    last = last.mid(qMax<qsizetype>(0, last.size() - count));
    Replayed replayed;
    for (const RouteSetup &route : std::as_const(routes)) {
        if (const Result<void> done = RouteReplay(database, *setup, route, replayed).run(last, count); !done)
            return session.out().fail(done.error());
    }
    show(session, replayed);
    return ExitCode::Done;
}

}
