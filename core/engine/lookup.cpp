#include "core/engine/routerunner.h"

#include "core/base/json.h"
#include "core/recipes/decisionjson.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostTogether = 100;
constexpr int stepBound = 20;

// A trouble of the whole question is the trouble of each position.
template <typename T> QList<Result<T>> perPosition(const Result<QList<Result<T>>> &answers, qsizetype count)
{
    if (answers && answers->size() == count)
        return *answers;
    Error error;
    if (!answers)
        error = answers.error();
    return QList<Result<T>>(count, tl::unexpected(error));
}

// What the target proposes knows more of an order than the recipe's own proposal of the same number.
QList<OrderSuggestion> withOwn(QList<OrderSuggestion> proposed, const QList<OrderSuggestion> &own)
{
    for (qsizetype i = own.size() - 1; i >= 0; --i) {
        const bool isThere = std::any_of(proposed.cbegin(), proposed.cend(),
            [&](const OrderSuggestion &one) { return one.number == own[i].number; });
        if (!isThere)
            proposed.prepend(own[i]);
    }
    return proposed;
}

/// What its entries make; nothing when one of them cannot be read.
std::optional<Money> paidAt(const OrderFound &order)
{
    Money sum{0, order.due->currency};
    for (const OrderEntry &entry : order.entries) {
        if (!entry.amount || entry.amount->currency != sum.currency)
            return std::nullopt;
        sum = sum + *entry.amount;
    }
    return sum;
}

QJsonObject factsJson(const QList<OrderFound> &found)
{
    QJsonArray orders;
    for (const OrderFound &order : found) {
        QJsonObject row;
        row.insert("order"_L1, order.ref.order);
        row.insert("ledger"_L1, order.ref.ledger);
        row.insert("title"_L1, order.title);
        if (!order.number.isEmpty())
            row.insert("number"_L1, order.number.value);
        if (!order.counterparty.isEmpty())
            row.insert("counterparty"_L1, order.counterparty);
        row.insert("link"_L1, order.link.toString());
        row.insert("stage"_L1, order.stage.name.isEmpty() ? order.stage.id : order.stage.name);
        row.insert("number"_L1, order.number.value);
        if (order.due) {
            row.insert("due"_L1, order.due->decimal());
            row.insert("currency"_L1, order.due->currency);
            if (const std::optional<Money> paid = paidAt(order)) {
                row.insert("paid"_L1, paid->decimal());
                row.insert("missing"_L1, (*order.due - *paid).decimal());
            }
        }
        if (order.madeAt.isValid())
            row.insert("madeAt"_L1, order.madeAt.toUTC().toString(Qt::ISODate));
        if (order.paidByTarget)
            row.insert("paidByTarget"_L1, order.paidByTarget->decimal());
        if (order.differenceByTarget)
            row.insert("differenceByTarget"_L1, order.differenceByTarget->decimal());
        QJsonArray entries;
        for (const OrderEntry &entry : order.entries)
            entries.append(QJsonArray{entry.key, entry.paymentId,
                entry.amount ? QJsonValue(entry.amount->decimal()) : QJsonValue()});
        row.insert("entries"_L1, entries);
        if (!order.candidates.isEmpty())
            row.insert("candidates"_L1, QJsonArray::fromStringList(order.candidates));
        orders.append(row);
    }
    return {{"orders"_L1, orders}};
}

}

QList<EventId> RouteRunner::pick()
{
    const QDateTime now = m_desk.clock.now();
    while (!m_later.empty() && m_later.begin()->first <= now.toMSecsSinceEpoch()) {
        const qint64 id = m_later.begin()->second;
        m_later.erase(m_later.begin());
        if (const Live *one = known({id}))
            m_ready.insert({one->event.step == 0, id});
    }
    if (m_lookUps > 0 || m_ready.empty() || m_target.rests(now))
        return {};
    // What is decided must be written while the facts are fresh: at a vendor's pace that bounds a group.
    const std::chrono::milliseconds pace = m_target.http().pace();
    const auto group = [&](const Action &action) {
        return pace.count() == 0
            ? m_together
            : qBound(1, int(m_book->freshFor(action) / pace) * m_book->commandsPerRequest(), m_together);
    };
    const int begunGroup = group(MoveStage());
    const int freshGroup = group(AddEntry());
    const auto firstFresh = m_ready.lower_bound({true, 0});
    const int begun = int(std::distance(m_ready.begin(), firstFresh));
    const int pending = m_options.deliver ? int(m_pending.size()) : 0; // a preview sends nothing
    const bool isIdle = pending == 0;
    // Those with a step behind them are looked at together once nothing else can be sent, or when the group
    // is full.
    const bool takeBegun = begun > 0 && (isIdle || begun >= begunGroup);
    if (!takeBegun && pending >= freshGroup)
        return {};
    auto at = takeBegun ? m_ready.begin() : firstFresh;
    const auto end = takeBegun ? firstFresh : m_ready.end();
    const int most = takeBegun ? begunGroup : freshGroup - pending;
    QList<EventId> picked;
    while (at != end && picked.size() < most) {
        const EventId id{at->second};
        const Result<Live *> one = live(id);
        if (!one || !*one || (*one)->event.state != Event::State::Ready) {
            at = m_ready.erase(at);
            continue;
        }
        const bool isBlocked = std::any_of((*one)->keys.cbegin(), (*one)->keys.cend(),
            [&](const QString &key) { return m_busyKeys.contains(key); });
        if (isBlocked) {
            ++at;
            continue;
        }
        hold(**one);
        (*one)->lookingUp = true;
        picked.append(id);
        at = m_ready.erase(at);
    }
    return picked;
}

void RouteRunner::launch()
{
    const QList<Begun> begun = std::exchange(m_begun, {});
    for (const Begun &one : begun) {
        ++m_inFlight;
        deliver(one);
    }
    const QList<EventId> picked = pick();
    if (picked.isEmpty())
        return;
    ++m_lookUps;
    lookUp(picked);
}

QCoro::Task<> RouteRunner::lookUp(QList<EventId> ids)
{
    const Running running(m_desk);
    std::map<ConnectionName, std::pair<QList<EventId>, QList<ProofQuery>>> toProve;
    QList<EventId> asking;
    QList<qsizetype> firstQuery;
    QList<OrderQuery> queries;
    for (const EventId id : ids) {
        Live *one = known(id);
        if (!one)
            continue;
        if (const Result<void> done = lookForTheSame(*one); !done) {
            Finding finding;
            finding.event = id;
            finding.error = done.error();
            m_findings.append(finding);
            continue;
        }
        if (one->undo) {
            const Result<QList<OrderQuery>> orders = undoOrders(*one);
            if (!orders || orders->isEmpty()) {
                Finding finding;
                finding.event = id;
                if (!orders)
                    finding.error = orders.error();
                m_findings.append(finding); // nothing is left to look at
                continue;
            }
            asking.append(id);
            firstQuery.append(queries.size());
            queries.append(*orders);
            continue;
        }
        const std::variant<Questions, Decision> answer = m_recipe->ask(one->event, m_desk.clock.now());
        if (const Decision *decision = std::get_if<Decision>(&answer)) {
            Finding finding;
            finding.event = id;
            finding.decision = *decision;
            finding.before = one->event;
            finding.factsAt = m_desk.clock.now();
            if (decision->suggestFor && !m_target.rests(m_desk.clock.now())) {
                const Result<QList<OrderSuggestion>> suggestions
                    = co_await m_book->suggest(*decision->suggestFor);
                finding.suggestions = suggestions.value_or(QList<OrderSuggestion>());
            }
            m_findings.append(finding);
            continue;
        }
        const Questions &questions = std::get<Questions>(answer);
        if (questions.proof) {
            ProofQuery query;
            query.reference = one->event.payment.reference;
            query.createdAt = one->event.payment.createdAt;
            query.typedFields = questions.typedFields;
            const Account *prover = proverOf(*one);
            one->source = prover ? prover->name() : one->source;
            auto &[events, list] = toProve[one->source];
            events.append(id);
            list.append(query);
            continue;
        }
        asking.append(id);
        firstQuery.append(queries.size());
        queries.append(questions.orders);
    }
    for (const auto &[connection, question] : toProve) {
        const QList<EventId> events = question.first;
        const QList<ProofQuery> list = question.second;
        Account *source = m_desk.account(connection);
        prove(events, list, source); // beside the look-up: a silent source holds up only what it must prove
    }
    if (!queries.isEmpty()) {
        firstQuery.append(queries.size());
        const Result<QList<Result<OrderFound>>> looked = co_await m_book->find(queries, Spend::Money);
        const QList<Result<OrderFound>> answers = perPosition(looked, queries.size());
        const bool wentWell
            = std::all_of(answers.cbegin(), answers.cend(), [](const auto &one) { return bool(one); });
        m_together = wentWell ? qMin(m_together * 2, mostTogether) : firstTogether;
        const QDateTime factsAt = m_desk.clock.now();
        for (qsizetype i = 0; i < asking.size(); ++i) {
            Finding finding;
            finding.event = asking[i];
            finding.factsAt = factsAt;
            for (qsizetype at = firstQuery[i]; at < firstQuery[i + 1]; ++at) {
                if (answers[at])
                    finding.found.append(*answers[at]);
                else
                    finding.error = answers[at].error();
            }
            const Live *one = known(asking[i]);
            if (!one)
                continue;
            if (finding.error) {
                finding.blamed = &m_target;
            } else {
                m_target.worked();
            }
            if (!finding.error && !one->undo) {
                // News may have come while we looked: then what was asked no longer fits, and it is asked
                // again.
                const std::variant<Questions, Decision> again = m_recipe->ask(one->event, factsAt);
                const Questions *questions = std::get_if<Questions>(&again);
                finding.before = one->event;
                if (const Decision *decision = std::get_if<Decision>(&again))
                    finding.decision = *decision;
                else if (!questions->proof
                    && std::equal(questions->orders.cbegin(), questions->orders.cend(),
                        queries.cbegin() + firstQuery[i], queries.cbegin() + firstQuery[i + 1]))
                    decide(finding, questions->orders);
            }
            if (finding.decision && finding.decision->suggestFor) {
                const Result<QList<OrderSuggestion>> suggestions
                    = co_await m_book->suggest(*finding.decision->suggestFor);
                finding.suggestions = suggestions.value_or(QList<OrderSuggestion>());
            }
            m_findings.append(finding);
        }
    }
    --m_lookUps;
}

QCoro::Task<> RouteRunner::prove(QList<EventId> ids, QList<ProofQuery> queries, Account *source)
{
    const Running running(m_desk);
    ++m_proofs;
    QList<Proof> askedOn;
    for (const EventId id : std::as_const(ids)) {
        const Live *one = known(id);
        askedOn.append(one ? one->event.proof : Proof::Unproven);
    }
    PaymentSource *payments = source ? source->connector().payments() : nullptr;
    QList<Result<Notice>> answers;
    if (payments) {
        const Result<QList<Result<Notice>>> proven = co_await payments->prove(queries);
        answers = perPosition(proven, queries.size());
    } else {
        const Result<Notice> nobody = failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text",
                "The connection this payment came from is no longer set up, so it cannot be proven.")));
        answers = QList<Result<Notice>>(ids.size(), nobody);
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        Finding finding;
        finding.event = ids[i];
        finding.factsAt = m_desk.clock.now();
        finding.blamed = source;
        finding.askedOn = askedOn[i];
        if (answers[i]) {
            source->worked();
            finding.proof = *answers[i];
        } else {
            finding.error = answers[i].error();
        }
        m_findings.append(finding);
    }
    --m_proofs;
}

void RouteRunner::decide(Finding &finding, const QList<OrderQuery> &queries)
{
    const Result<QList<OrderFound>> orders = decidedOn(finding.found);
    if (!orders) {
        finding.error = orders.error();
        return;
    }
    for (qsizetype i = 0; i < orders->size(); ++i)
        finding.facts.append({queries[i].number, orders->at(i)});
    finding.decision = m_recipe->decide(finding.before, *orders, finding.factsAt);
}

Result<void> RouteRunner::storeFindings()
{
    const QList<Finding> findings = std::exchange(m_findings, {});
    for (const Finding &finding : findings) {
        Live *one = known(finding.event);
        if (!one)
            continue;
        one->lookingUp = false;
        if (finding.proof) {
            release(*one);
            const Result<std::optional<NoticeId>> id = m_desk.notices.remember(*finding.proof);
            if (!id)
                return tl::unexpected(id.error());
            if (*id) {
                if (const Result<void> done = m_desk.notices.joined(**id, finding.event); !done)
                    return done;
            }
            const Result<Payment> payment = finding.blamed->connector().payments()->payment(*finding.proof);
            const Result<void> done
                = payment ? merge(*one, *payment, finding.proof->proof, true) : storeTrouble(*one, finding);
            if (!done)
                return done;
            continue;
        }
        if (one->undo && !finding.error) {
            if (const Result<void> done = storeUndo(*one, finding); !done)
                return done;
            continue;
        }
        if (finding.decision) {
            if (finding.decision->kind != Decision::Kind::Plan || watches())
                release(*one); // a plan keeps them until its receipts are in
            if (const Result<void> done = storeDecision(*one, finding); !done)
                return done;
            continue;
        }
        release(*one);
        if (const Result<void> done = storeTrouble(*one, finding); !done)
            return done;
    }
    return {};
}

Result<void> RouteRunner::storeTrouble(Live &live, const Finding &finding)
{
    const QDateTime now = m_desk.clock.now();
    if (!finding.error) { // what was asked no longer fitted
        makeReady(live, now);
        return save(live);
    }
    const Error &error = *finding.error;
    if (error.kind == Error::Kind::Storage)
        return tl::unexpected(error);
    if (error.isTransient() || error.needsPerson() || error.kind == Error::Kind::Cancelled) {
        QDateTime due = now;
        if (finding.blamed && error.kind != Error::Kind::Cancelled) {
            const Account::Failure failure = finding.blamed->failed(error, now);
            due = failure.until;
            if (failure.isNews) {
                const Result<void> done = m_desk.say(JournalLine::Level::Warning, "connection", error.text,
                    {}, m_setup.name.value, finding.blamed->name().value, error.logLine());
                if (!done)
                    return done;
            }
        }
        makeReady(live, due);
        return save(live);
    }
    if (finding.askedOn && finding.blamed && error.kind == Error::Kind::Rejected) {
        if (live.event.proof != *finding.askedOn) { // somebody who knows it better spoke meanwhile
            makeReady(live, now);
            return save(live);
        }
        if (!isToldByService(live.event.proof)) {
            finding.blamed->worked();
            return storeUnconfirmed(live, *finding.blamed);
        }
    }
    if (live.undo)
        return endUndo(live, false, error.text);
    live.event.state = Event::State::Attention;
    live.event.outcome = errorKindName(error.kind);
    live.event.reason = error.text;
    if (const Result<void> done = save(live); !done)
        return done;
    const EventId id = live.event.id;
    const Result<void> done = m_desk.say(
        JournalLine::Level::Warning, "decision", error.text, id, m_setup.name.value, {}, error.logLine());
    forgetIfOver(id);
    return done;
}

Result<void> RouteRunner::storeDecision(Live &live, const Finding &finding)
{
    const Decision &decision = *finding.decision;
    Event &event = live.event;
    const EventId id = event.id;
    const QString before = event.outcome;
    event.outcome = decision.outcome;
    event.reason = decision.reason;
    for (const OrderFound &order : finding.found) {
        if (order.match != OrderFound::Match::One)
            continue;
        live.title = order.title;
        if (const Result<void> done
            = m_desk.transitions.seen(m_target.name().value, order, live.number, finding.factsAt);
            !done)
            return done;
    }
    const bool isRepeat = decision.kind == Decision::Kind::Waiting && before == decision.outcome;
    if (!isRepeat) {
        StoredDecision decided;
        decided.event = id;
        decided.at = finding.factsAt;
        decided.before = finding.before;
        decided.facts = finding.facts;
        decided.decision = toJson(decision);
        if (const Result<void> done = m_desk.decisions.add(decided); !done)
            return done;
    }
    bool isPlan = decision.kind == Decision::Kind::Plan;
    if (isPlan && watches())
        return storeWatched(live, finding);
    if (watches() && decision.kind != Decision::Kind::Waiting) {
        if (const Result<void> done = storeAsked(live, finding); !done)
            return done;
    }
    if (isPlan && event.step >= stepBound) {
        isPlan = false;
        event.state = Event::State::Attention;
        event.reason = Text(
            QT_TRANSLATE_NOOP("Text",
                "Order %1 was written to %2 times without coming to an end; look what changes it meanwhile."),
            {live.number.value, QString::number(event.step)});
        release(live);
    } else if (isPlan) {
        ++event.step;
        event.state = Event::State::Delivering;
        live.isFinal = decision.isFinal;
        live.stale = false;
        live.refusal.reset();
        for (const PlannedCommand &planned : decision.commands) {
            StoredCommand stored;
            stored.event = id;
            stored.step = event.step;
            stored.command.key = u"e%1:%2:%3:%4"_s.arg(
                QString::number(id.value), m_setup.name.value, QString::number(event.step), planned.role);
            stored.command.action = planned.action;
            stored.command.reason = planned.reason;
            stored.who = planned.who;
            stored.safety = m_book->safetyOf(planned.action);
            stored.dueAt = m_desk.clock.now();
            stored.decidedAt = stored.dueAt;
            stored.factsAt = finding.factsAt;
            const Result<CommandId> added = m_desk.commands.add(stored);
            if (!added)
                return tl::unexpected(added.error());
            stored.command.id = *added;
            m_pending.append(stored);
            ++live.open;
        }
    } else {
        const bool waits = decision.kind == Decision::Kind::Waiting;
        event.attempt = waits ? event.attempt + 1 : 0;
        event.state = waits                              ? Event::State::Ready
            : decision.kind == Decision::Kind::Attention ? Event::State::Attention
            : decision.kind == Decision::Kind::Done      ? Event::State::Done
                                                         : Event::State::Skipped;
        if (waits)
            makeReady(live, decision.until);
    }
    if (const Result<void> done = save(live); !done)
        return done;
    EventNotes notes;
    notes.facts = json::compact(factsJson(finding.found));
    notes.suggestions = withOwn(finding.suggestions, decision.suggestions);
    for (const PlannedCommand &planned : decision.prepared)
        notes.prepared.append({planned.action, planned.reason});
    if (!finding.found.isEmpty() || !notes.suggestions.isEmpty()) {
        if (const Result<void> done = m_desk.events.saveNotes(id, notes); !done)
            return done;
    }
    if (!isRepeat) {
        const bool isWarning = event.state == Event::State::Attention;
        const Result<void> done
            = m_desk.say(isWarning ? JournalLine::Level::Warning : JournalLine::Level::Info, "decision",
                event.reason, id, m_setup.name.value, m_target.name().value, decision.outcome);
        if (!done)
            return done;
    }
    forgetIfOver(id);
    return {};
}

}
