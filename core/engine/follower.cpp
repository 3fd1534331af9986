#include "core/engine/follower.h"

#include "core/rules/shadowing.h"

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 restSeconds = 30;
constexpr int eventsTogether = 100;
constexpr int looksBeforeElsewhere = 8; ///< most of a working day
constexpr int searchesTogether = 3;

}

Follower::Follower(Desk &desk, RouteName route, Account &target, std::unique_ptr<OrderBook> book)
    : m_desk(desk)
    , m_route(std::move(route))
    , m_target(target)
    , m_book(std::move(book))
{
}

QString Follower::name() const
{
    return u"watch "_s + m_route.value;
}

QDateTime Follower::due(const QDateTime &since, const QDateTime &) const
{
    const Result<std::optional<QDateTime>> next = m_desk.watches.nextDue(m_route);
    if (!next || !*next)
        return {};
    return qMax(**next, since.addSecs(restSeconds));
}

Async<void> Follower::work(QDateTime now)
{
    m_answers.clear();
    m_refs.clear();
    m_numbers.clear();
    m_elsewhere.clear();
    Result<QList<Shadow>> due = m_desk.watches.due(m_route, now, eventsTogether);
    if (!due)
        co_return tl::unexpected(due.error());
    m_asked = *due;
    QList<OrderQuery> queries;
    for (const Shadow &shadow : std::as_const(m_asked)) {
        for (const WatchedCommand &command : shadow.commands) {
            const OrderRef &ref = refOf(command.action);
            if (std::ranges::find(m_refs, ref) != m_refs.end())
                continue;
            OrderQuery query;
            query.known = ref;
            for (qsizetype i = 0; i < shadow.orders.size(); ++i) {
                if (shadow.orders[i].ref == ref)
                    query.number = shadow.numbers.value(i);
            }
            m_refs.append(ref);
            m_numbers.append(query.number);
            queries.append(query);
        }
    }
    if (queries.isEmpty())
        co_return {};
    const Result<QList<Result<OrderFound>>> answers = co_await m_book->find(queries, Spend::Routine);
    if (!answers)
        co_return tl::unexpected(answers.error());
    m_answers = *answers;
    for (const Result<OrderFound> &answer : std::as_const(m_answers)) {
        if (!answer && (answer.error().isTransient() || answer.error().kind == Error::Kind::Cancelled))
            co_return tl::unexpected(answer.error());
    }
    co_return co_await searchElsewhere(now);
}

/// Near numbers and orders of the same sum: where a slip of the hand books a payment.
Async<void> Follower::searchElsewhere(QDateTime now)
{
    int searches = 0;
    for (const Shadow &shadow : std::as_const(m_asked)) {
        if (shadow.looks < looksBeforeElsewhere || searches >= searchesTogether)
            continue;
        for (const WatchedCommand &command : shadow.commands) {
            const AddEntry *entry = std::get_if<AddEntry>(&command.action);
            if (!entry || command.sight.kind != Sight::Kind::Nothing)
                continue;
            ++searches;
            SuggestionQuery wanted;
            wanted.number = shadow.numbers.value(0);
            wanted.amount = entry->amount;
            const Result<QList<OrderSuggestion>> near = co_await m_book->suggest(wanted);
            if (!near || near->isEmpty())
                continue;
            QList<OrderQuery> queries;
            for (const OrderSuggestion &one : *near) {
                OrderQuery query;
                query.number = one.number;
                queries.append(query);
            }
            const Result<QList<Result<OrderFound>>> orders = co_await m_book->find(queries, Spend::Routine);
            if (!orders)
                continue;
            for (qsizetype i = 0; i < orders->size(); ++i) {
                if (!orders->at(i))
                    continue;
                const std::optional<Sight> sight
                    = elsewhere(*entry, shadow, queries[i].number, *orders->at(i), now);
                if (sight)
                    m_elsewhere.append(Elsewhere{shadow.event, command.id, *sight});
            }
        }
    }
    co_return {};
}

Result<void> Follower::store(const Result<void> &outcome, const QDateTime &now)
{
    const QList<Shadow> asked = std::exchange(m_asked, {});
    const QList<Result<OrderFound>> answers = std::exchange(m_answers, {});
    if (!outcome) {
        if (outcome.error().kind == Error::Kind::Storage)
            return outcome;
        const bool again = outcome.error().isTransient() || outcome.error().kind == Error::Kind::Cancelled;
        for (const Shadow &shadow : asked) { // what a person must mend is no reason to ask without end
            if (const Result<void> done = again ? Result<void>() : reschedule(shadow.event, false, now);
                !done)
                return done;
        }
        return {};
    }
    QSet<QString> seen;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (!answers[i])
            continue;
        seen.insert(m_refs[i].order);
        if (answers[i]->match != OrderFound::Match::One)
            continue;
        if (const Result<void> done
            = m_desk.transitions.seen(m_target.name().value, *answers[i], m_numbers[i], now);
            !done)
            return done;
        if (const Result<void> done = storeOrder(*answers[i], now); !done)
            return done;
    }
    for (const Elsewhere &found : std::as_const(m_elsewhere)) {
        if (const Result<void> done = storeElsewhere(found); !done)
            return done;
    }
    for (const Shadow &shadow : asked) {
        const bool wasSeen = std::ranges::all_of(shadow.commands,
            [&](const WatchedCommand &command) { return seen.contains(refOf(command.action).order); });
        if (const Result<void> done = reschedule(shadow.event, wasSeen, now); !done)
            return done;
    }
    return {};
}

Result<void> Follower::storeOrder(const OrderFound &order, const QDateTime &now)
{
    Result<QList<Shadow>> watched = m_desk.watches.atOrder(m_target.name().value, order.ref.order);
    if (!watched)
        return tl::unexpected(watched.error());
    look(*watched, order, now);
    for (const Shadow &shadow : std::as_const(*watched)) {
        if (shadow.state != Shadow::State::Following)
            continue;
        if (const Result<void> done = m_desk.watches.saveLook(shadow); !done)
            return done;
    }
    return {};
}

Result<void> Follower::storeElsewhere(const Elsewhere &found)
{
    Result<std::optional<Shadow>> shadow = m_desk.watches.of(found.event);
    if (!shadow || !*shadow)
        return shadow ? Result<void>() : tl::unexpected(shadow.error());
    for (WatchedCommand &command : (*shadow)->commands) {
        if (command.id == found.command && command.sight.kind == Sight::Kind::Nothing)
            command.sight = found.sight;
    }
    return m_desk.watches.saveLook(**shadow);
}

Result<void> Follower::reschedule(EventId event, bool wasSeen, const QDateTime &now)
{
    Result<std::optional<Shadow>> shadow = m_desk.watches.of(event);
    if (!shadow || !*shadow)
        return shadow ? Result<void>() : tl::unexpected(shadow.error());
    Shadow &one = **shadow;
    if (one.state != Shadow::State::Following)
        return {};
    ++one.looks;
    if (wasSeen)
        one.lookedAt = now;
    const std::optional<QDateTime> next = nextLook(one, now);
    if (isSeen(one))
        one.state = Shadow::State::Seen;
    else if (!next)
        one.state = Shadow::State::Ended;
    else
        one.dueAt = *next;
    return m_desk.watches.saveLook(one);
}

}
