#include "core/engine/routerunner.h"

#include "core/rules/shadowing.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int watchedSteps = 6;

Text wouldText(const Action &action, const OrderNumber &number)
{
    if (const AddEntry *entry = std::get_if<AddEntry>(&action)) {
        return Text(QT_TRANSLATE_NOOP("Text",
                        "Provodka would book %1 of payment %2 at order %3 now; this route only watches."),
            {entry->amount.shown(), entry->paymentId, number.value});
    }
    if (const MoveStage *move = std::get_if<MoveStage>(&action)) {
        const QString from = move->from.name.isEmpty() ? move->from.id : move->from.name;
        const QString to = move->to.name.isEmpty() ? move->to.id : move->to.name;
        return Text(QT_TRANSLATE_NOOP("Text",
                        "Provodka would move order %1 from “%2” to “%3” now; this route only watches."),
            {number.value, from, to});
    }
    return Text(
        QT_TRANSLATE_NOOP("Text", "Provodka would write a comment at order %1 now; this route only watches."),
        {number.value});
}

PastCommand pastOf(int step, const Action &action, const QDateTime &at)
{
    PastCommand past;
    past.step = step;
    past.action = action;
    past.state = PastCommand::State::Done;
    past.endedAt = at;
    return past;
}

}

Result<void> RouteRunner::addWatchedPast(Event &event)
{
    const Result<std::optional<Shadow>> shadow = m_desk.watches.of(event.id);
    if (!shadow)
        return tl::unexpected(shadow.error());
    if (*shadow) {
        for (const WatchedCommand &command : (*shadow)->commands)
            event.past.append(pastOf(command.step, command.action, command.at));
    }
    return {};
}

Result<QList<OrderFound>> RouteRunner::decidedOn(const QList<OrderFound> &found)
{
    if (!watches())
        return found;
    QList<OrderFound> orders;
    for (const OrderFound &order : found) {
        if (order.match != OrderFound::Match::One) {
            orders.append(order);
            continue;
        }
        const Result<QList<Shadow>> watched = m_desk.watches.atOrder(m_target.name().value, order.ref.order);
        if (!watched)
            return tl::unexpected(watched.error());
        orders.append(asIfWritten(order, *watched));
    }
    return orders;
}

Result<void> RouteRunner::storeWatched(Live &live, const Finding &finding)
{
    Event &event = live.event;
    const QDateTime now = m_desk.clock.now();
    Shadow shadow;
    shadow.event = event.id;
    shadow.route = m_setup.name;
    shadow.state = Shadow::State::Following;
    shadow.decidedAt = now;
    shadow.orders = finding.found;
    QList<OrderFound> orders;
    for (const OrderFact &fact : finding.facts) {
        shadow.numbers.append(fact.number);
        orders.append(fact.found);
    }
    // What would follow from the writing is decided on what the target would show then.
    Event as = event;
    Decision decision = *finding.decision;
    for (int step = 1; decision.kind == Decision::Kind::Plan && step <= watchedSteps; ++step) {
        for (const PlannedCommand &planned : std::as_const(decision.commands)) {
            WatchedCommand command;
            command.step = step;
            command.action = planned.action;
            command.reason = planned.reason;
            command.at = now;
            shadow.commands.append(command);
            as.past.append(pastOf(step, planned.action, now));
            for (OrderFound &order : orders)
                order = afterAction(order, planned.action, u"watched"_s);
        }
        as.step = step;
        as.attempt = 0;
        if (decision.isFinal)
            break;
        const std::variant<Questions, Decision> answer = m_recipe->ask(as, now);
        if (const Decision *clear = std::get_if<Decision>(&answer)) {
            decision = *clear;
        } else {
            const Questions &questions = std::get<Questions>(answer);
            if (questions.proof || questions.orders.size() != orders.size())
                break;
            decision = m_recipe->decide(as, orders, now);
        }
    }
    shadow.outcome = decision.outcome;
    shadow.reason = decision.reason;
    shadow.dueAt = nextLook(shadow, now).value_or(now);

    const Result<std::optional<Shadow>> before = m_desk.watches.of(event.id);
    if (!before)
        return tl::unexpected(before.error());
    const bool isKnown = *before && !(*before)->commands.isEmpty(); // the first time is what counts
    if (!isKnown) {
        if (const Result<void> done = m_desk.watches.save(shadow, m_target.name().value); !done)
            return done;
        for (const WatchedCommand &command : std::as_const(shadow.commands)) {
            const Result<void> done
                = m_desk.say(JournalLine::Level::Info, "decision", wouldText(command.action, live.number),
                    event.id, m_setup.name.value, m_target.name().value, shadow.outcome);
            if (!done)
                return done;
        }
    }
    event.past = as.past;
    event.state = Event::State::Skipped;
    event.outcome = u"watched"_s;
    event.attempt = 0;
    event.reason = Text(QT_TRANSLATE_NOOP("Text",
                            "This route only watches: nothing was written. For payment %1 of %2 at order %3 "
                            "Provodka would have come to “%4”."),
        {event.payment.reference, event.payment.amount.shown(), live.number.value, shadow.outcome});
    const EventId id = event.id;
    if (const Result<void> done = save(live); !done)
        return done;
    forgetIfOver(id);
    return {};
}

Result<void> RouteRunner::storeAsked(const Live &live, const Finding &finding)
{
    const Result<std::optional<Shadow>> before = m_desk.watches.of(live.event.id);
    if (!before)
        return tl::unexpected(before.error());
    if (*before && !(*before)->commands.isEmpty())
        return {};
    Shadow shadow;
    shadow.event = live.event.id;
    shadow.route = m_setup.name;
    shadow.outcome = finding.decision->outcome;
    shadow.reason = finding.decision->reason;
    shadow.decidedAt = m_desk.clock.now();
    shadow.dueAt = shadow.decidedAt;
    shadow.orders = finding.found;
    for (const OrderFact &fact : finding.facts)
        shadow.numbers.append(fact.number);
    return m_desk.watches.save(shadow, m_target.name().value);
}

// The route worked until now: what was decided then and not sent must not go out any more.
Result<void> RouteRunner::dropForWatching(StoredCommand command)
{
    return m_desk.commands.settle(command.command.id, StoredCommand::State::Dropped, {},
        Text(QT_TRANSLATE_NOOP("Text", "Not sent, because the route only watches now.")), m_desk.clock.now());
}

// The route only watched until now: what people have not begun is its own from here on. It is looked up anew,
// so what they booked meanwhile is seen.
Result<void> RouteRunner::takeOver()
{
    const Result<QList<Shadow>> watched = m_desk.watches.following(m_setup.name);
    if (!watched)
        return tl::unexpected(watched.error());
    if (watched->isEmpty())
        return {};
    Result<Transaction> transaction = Transaction::begin(m_desk.database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const Shadow &shadow : *watched) {
        if (const Result<void> done = m_desk.watches.takenOver(shadow.event); !done)
            return done;
        const bool isBegun = std::any_of(shadow.commands.cbegin(), shadow.commands.cend(),
            [](const WatchedCommand &command) { return command.sight.kind != Sight::Kind::Nothing; });
        Result<std::optional<Event>> event = m_desk.events.load(shadow.event);
        if (!event)
            return tl::unexpected(event.error());
        if (isBegun || !*event || (*event)->state != Event::State::Skipped)
            continue;
        (*event)->state = Event::State::Ready;
        (*event)->outcome.clear();
        (*event)->dueAt = m_desk.clock.now();
        (*event)->changedAt = m_desk.clock.now();
        (*event)->reason
            = Text(QT_TRANSLATE_NOOP("Text",
                       "The route works now; payment %1, which it had only watched, is looked at again."),
                {(*event)->payment.reference});
        if (const Result<void> done = m_desk.events.saveState(**event); !done)
            return done;
        const Result<void> done = m_desk.say(JournalLine::Level::Info, "decision", (*event)->reason,
            shadow.event, m_setup.name.value, m_target.name().value);
        if (!done)
            return done;
    }
    return transaction->commit();
}

}
