#include "core/engine/routereplay.h"

#include "core/base/json.h"
#include "core/recipes/replaymails.h"
#include "core/store/decisionstore.h"
#include "core/store/noticestore.h"

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

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

}

int Replayed::differentEvents() const
{
    const auto isOfEvent = [](const Difference &one) { return one.what.event.isValid(); };
    return int(std::ranges::count_if(differences, isOfEvent));
}

QList<Text> Replayed::sentences() const
{
    QList<Text> said{Text(QT_TRANSLATE_NOOP("Text", "Of %1 events %2 would be decided differently."),
        {QString::number(events), QString::number(differentEvents())})};
    if (mails > 0) {
        said.append(Text(QT_TRANSLATE_NOOP("Text", "Of %1 mails that no rule could read %2 are read now."),
            {QString::number(mails), QString::number(mailsReadNow())}));
    }
    if (clearedMails > 0) {
        said.append(Text(QT_TRANSLATE_NOOP("Text",
                             "The text of %1 mails is not stored any more; they were not read again."),
            {QString::number(clearedMails)}));
    }
    return said;
}

Result<Replayed> replaySetup(
    Database &database, const Setup &setup, const QList<RouteName> &routes, int count)
{
    QList<const RouteSetup *> wanted;
    QList<EventId> last;
    for (const RouteSetup &route : setup.routes) {
        if (!routes.contains(route.name))
            continue;
        const Result<QList<EventId>> events = DecisionStore(database).lastEvents(route.name, count);
        if (!events)
            return tl::unexpected(events.error());
        wanted.append(&route);
        last.append(*events);
    }
    std::ranges::sort(last);
    last = last.mid(qMax<qsizetype>(0, last.size() - count));
    Replayed replayed;
    for (const RouteSetup *route : std::as_const(wanted)) {
        if (const Result<void> done = RouteReplay(database, setup, *route, replayed).run(last, count); !done)
            return tl::unexpected(done.error());
    }
    return replayed;
}

}
