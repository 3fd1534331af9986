#include "core/engine/routerunner.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a move brought the order, named as well as anybody named it.
StageRef reached(const MoveStage &move, const Receipt &receipt)
{
    StageRef stage = receipt.stage.value_or(move.to);
    if (stage.name.isEmpty() && stage.id == move.to.id)
        stage.name = move.to.name;
    return stage;
}

Text doneText(const StoredCommand &sent, const Receipt &receipt, const OrderNumber &number)
{
    if (const AddEntry *entry = std::get_if<AddEntry>(&sent.command.action)) {
        return receipt.found
            ? Text(QT_TRANSLATE_NOOP("Text", "The entry of %1 for payment %2 is at order %3 already."),
                {entry->amount.shown(), entry->paymentId, number.value})
            : Text(QT_TRANSLATE_NOOP("Text", "%1 of payment %2 was booked at order %3."),
                {entry->amount.shown(), entry->paymentId, number.value});
    }
    if (const MoveStage *move = std::get_if<MoveStage>(&sent.command.action)) {
        const QString from = move->from.name.isEmpty() ? move->from.id : move->from.name;
        const StageRef stage = reached(*move, receipt);
        const QString to = stage.name.isEmpty() ? stage.id : stage.name;
        return receipt.found
            ? Text(QT_TRANSLATE_NOOP("Text", "Order %1 stands in “%2” already."), {number.value, to})
            : Text(
                QT_TRANSLATE_NOOP("Text", "Order %1 was moved from “%2” to “%3”."), {number.value, from, to});
    }
    if (const RemoveEntry *entry = std::get_if<RemoveEntry>(&sent.command.action)) {
        return receipt.found
            ? Text(QT_TRANSLATE_NOOP("Text", "The entry of %1 for payment %2 is gone from order %3 already."),
                {entry->amount.shown(), entry->paymentId, number.value})
            : Text(QT_TRANSLATE_NOOP("Text", "The entry of %1 for payment %2 was removed from order %3."),
                {entry->amount.shown(), entry->paymentId, number.value});
    }
    return Text(QT_TRANSLATE_NOOP("Text", "A comment was written at order %1."), {number.value});
}

}

Result<void> RouteRunner::beginCalls()
{
    m_paceUntil.reset();
    const QDateTime now = m_desk.clock.now();
    if (!m_options.deliver || watches() || m_pending.isEmpty() || m_target.rests(now))
        return {};
    const bool isPaced = m_target.http().pace().count() > 0;
    int slots_ = m_target.connections() - m_inFlight;
    const std::chrono::milliseconds delay = m_target.http().delay(Spend::Money);
    if (delay.count() > 0) {
        m_paceUntil = now.addMSecs(delay.count());
        return {};
    }
    if (isPaced)
        slots_ = qMin(slots_, 1); // the next one waits for its turn undecided, not marked as sent
    if (slots_ <= 0)
        return {};

    QList<StoredCommand> again;
    QList<StoredCommand> first;
    QList<StoredCommand> rest;
    for (const StoredCommand &command : std::as_const(m_pending)) {
        const bool isAgain = command.state == StoredCommand::State::Sending;
        if (command.dueAt > now) {
            rest.append(command);
        } else if (isAgain) {
            again.append(command);
        } else if (now > command.factsAt.addMSecs(m_book->freshFor(command.command.action).count())) {
            if (const Result<void> done = settleStale(command); !done)
                return done;
        } else {
            first.append(command);
        }
    }
    // What finishes an order goes before what begins one.
    std::sort(first.begin(), first.end(), [](const StoredCommand &a, const StoredCommand &b) {
        return std::pair(a.step <= 1, a.command.id) < std::pair(b.step <= 1, b.command.id);
    });

    const auto begin = [&](const QList<StoredCommand> &list, bool isAgain) -> Result<void> {
        QList<Command> commands;
        QHash<CommandId, StoredCommand> byId;
        const qsizetype most
            = qMin<qsizetype>(list.size(), qsizetype(slots_) * qMax(8, m_book->commandsPerRequest()));
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (i < most) {
                commands.append(list[i].command);
                byId.insert(list[i].command.id, list[i]);
            } else {
                rest.append(list[i]);
            }
        }
        const QList<Call> calls = m_book->pack(commands);
        for (const Call &call : calls) {
            Begun begun;
            begun.call = call;
            begun.call.again = isAgain;
            QList<CommandId> ids;
            for (const Command &command : call.commands) {
                begun.commands.append(byId.value(command.id));
                ids.append(command.id);
            }
            if (slots_ <= 0) {
                rest.append(begun.commands);
                continue;
            }
            --slots_;
            const Result<CallId> id = m_desk.commands.begin(m_target.name().value, ids, isAgain, now);
            if (!id)
                return tl::unexpected(id.error());
            begun.id = *id;
            m_begun.append(begun);
        }
        return {};
    };
    Result<void> done = begin(again, true);
    if (done)
        done = begin(first, false);
    m_pending = rest;
    return done;
}

QCoro::Task<> RouteRunner::deliver(Begun begun)
{
    const Running running(m_desk);
    const Call call = begun.call;
    const Result<QList<Receipt>> receipts = co_await m_book->send(call);
    Sent sent;
    sent.call = begun.id;
    sent.commands = begun.commands;
    if (receipts) {
        sent.receipts = *receipts;
    } else {
        for (const Command &command : call.commands)
            sent.receipts.append(receiptOf(command.id, receipts.error()));
    }
    m_sent.append(sent);
    --m_inFlight;
}

Result<void> RouteRunner::storeReceipts()
{
    const QList<Sent> all = std::exchange(m_sent, {});
    for (const Sent &sent : all) {
        if (const Result<void> done = m_desk.commands.end(sent.call, m_desk.clock.now()); !done)
            return done;
        for (qsizetype i = 0; i < sent.commands.size(); ++i) {
            Receipt receipt;
            receipt.command = sent.commands[i].command.id;
            for (const Receipt &one : sent.receipts) {
                if (one.command == receipt.command)
                    receipt = one;
            }
            if (const Result<void> done = storeReceipt(sent.commands[i], receipt); !done)
                return done;
        }
    }
    return {};
}

Result<void> RouteRunner::storeReceipt(const StoredCommand &sent, const Receipt &receipt)
{
    const QDateTime now = m_desk.clock.now();
    Live *one = known(sent.event);
    if (!one)
        return {};
    const Error trouble = receipt.error.value_or(Error());
    if (trouble.kind == Error::Kind::Storage && receipt.error)
        return tl::unexpected(trouble);
    switch (receipt.outcome) {
    case Receipt::Outcome::Done:
        m_target.worked();
        return storeDone(*one, sent, receipt);
    case Receipt::Outcome::Stale:
        m_target.worked();
        return settleStale(sent);
    case Receipt::Outcome::NotRun:
    case Receipt::Outcome::Unknown: {
        const bool isUnknown = receipt.outcome == Receipt::Outcome::Unknown;
        if (isUnknown && sent.safety == Safety::Unprovable)
            break;
        StoredCommand again = sent;
        again.state = isUnknown || sent.state == StoredCommand::State::Sending
            ? StoredCommand::State::Sending
            : StoredCommand::State::Pending;
        ++again.attempt;
        again.dueAt = now;
        // The vendor took it and is not through with it: that is no trouble of the account.
        const bool isUnderWay = isUnknown && trouble.retryAfter.count() > 0;
        if (isUnderWay)
            again.dueAt = now.addMSecs(trouble.retryAfter.count());
        else if (receipt.error && trouble.kind != Error::Kind::Cancelled) {
            const Account::Failure failure = m_target.failed(trouble, now);
            again.dueAt = qMax(failure.until, now.addMSecs(trouble.retryAfter.count()));
            if (failure.isNews) {
                const Result<void> done = m_desk.say(JournalLine::Level::Warning, "connection", trouble.text,
                    sent.event, m_setup.name.value, m_target.name().value, trouble.logLine());
                if (!done)
                    return done;
            }
        }
        m_pending.append(again);
        return m_desk.commands.postpone(
            sent.command.id, again.state, again.attempt, again.dueAt, trouble.text);
    }
    case Receipt::Outcome::Refused:
        m_target.worked();
        break;
    }
    Error refusal = trouble;
    if (receipt.outcome == Receipt::Outcome::Unknown) {
        refusal.text = Text(QT_TRANSLATE_NOOP("Text",
            "The answer to a write that cannot be looked up again was lost; see at the order whether it was "
            "done, then retry or skip."));
    }
    if (!std::holds_alternative<AddComment>(sent.command.action))
        one->refusal = refusal; // what is only said beside the money holds nothing up
    --one->open;
    if (const Result<void> done = m_desk.commands.settle(
            sent.command.id, StoredCommand::State::Refused, receipt.proof, refusal.text, now);
        !done)
        return done;
    if (const Result<void> done = m_desk.say(JournalLine::Level::Warning, "receipt", refusal.text, sent.event,
            m_setup.name.value, m_target.name().value, refusal.logLine());
        !done)
        return done;
    PastCommand past;
    past.step = sent.step;
    past.action = sent.command.action;
    past.state = PastCommand::State::Refused;
    past.endedAt = now;
    past.who = sent.who;
    one->event.past.append(past);
    return one->open == 0 ? finishStep(*one) : Result<void>();
}

Result<void> RouteRunner::settleStale(const StoredCommand &command)
{
    const Result<void> done = m_desk.commands.settle(command.command.id, StoredCommand::State::Stale, {},
        Text(
            QT_TRANSLATE_NOOP("Text", "Looked up again before writing, because the order may have changed.")),
        m_desk.clock.now());
    if (!done)
        return done;
    Live *one = known(command.event);
    if (!one)
        return {};
    one->stale = true;
    --one->open;
    return one->open == 0 ? finishStep(*one) : Result<void>();
}

Result<void> RouteRunner::storeDone(Live &live, const StoredCommand &sent, const Receipt &receipt)
{
    const QDateTime now = m_desk.clock.now();
    if (const Result<void> done
        = m_desk.commands.settle(sent.command.id, StoredCommand::State::Done, receipt.proof, {}, now);
        !done)
        return done;
    if (const Result<void> done
        = m_desk.say(JournalLine::Level::Info, "receipt", doneText(sent, receipt, live.number), sent.event,
            m_setup.name.value, m_target.name().value, receipt.proof);
        !done)
        return done;
    if (const MoveStage *move = std::get_if<MoveStage>(&sent.command.action)) {
        const Result<void> done = m_desk.transitions.moved(m_target.name().value, move->ref, live.number,
            live.title, move->from, reached(*move, receipt), sent.event, now, !receipt.found);
        if (!done)
            return done;
    }
    if (live.undo) {
        if (const Result<void> done = storeUndone(live, sent, receipt.proof); !done)
            return done;
    }
    PastCommand past;
    past.step = sent.step;
    past.action = sent.command.action;
    past.state = PastCommand::State::Done;
    past.proof = receipt.proof;
    past.endedAt = now;
    past.who = sent.who;
    live.event.past.append(past);
    --live.open;
    return live.open == 0 ? finishStep(live) : Result<void>();
}

Result<void> RouteRunner::finishStep(Live &live)
{
    const QDateTime now = m_desk.clock.now();
    const EventId id = live.event.id;
    release(live);
    if (live.undo && live.refusal)
        return endUndo(live, false, live.refusal->text);
    if (live.refusal) {
        live.event.state = Event::State::Attention;
        live.event.outcome = u"refused"_s;
        live.event.reason = live.refusal->text;
    } else if (live.isFinal && !live.stale && live.event.payment.state == PaymentState::Paid
        && !live.event.disputed) {
        live.event.state = Event::State::Done;
        live.event.attempt = 0;
    } else {
        live.event.attempt = 0;
        makeReady(live, now);
    }
    if (const Result<void> done = save(live); !done)
        return done;
    forgetIfOver(id);
    return {};
}

}
