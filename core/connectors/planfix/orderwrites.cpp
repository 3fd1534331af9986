#include "core/connectors/planfix/orderbook.h"

#include "core/base/json.h"

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

// So many moves share the reads before and after them. No more than are written in the ten seconds for which
// what was read holds, at eight calls in ten seconds.
constexpr qsizetype movesAtOnce = 8;
constexpr auto queuedDetail = "HTTP 202, queued"_L1;
constexpr qint64 queuedAtMostMs = 10 * 60 * 1000;

Receipt open(CommandId command, Error error)
{
    error.mayHaveRun = true;
    return Receipt::failed(command, Receipt::Outcome::Unknown, std::move(error));
}

Receipt stale(CommandId command, const QString &seen)
{
    Receipt receipt;
    receipt.command = command;
    receipt.outcome = Receipt::Outcome::Stale;
    receipt.proof = seen;
    return receipt;
}

Receipt refusedFor(CommandId command, Text text, QString detail = {})
{
    Error error;
    error.kind = Error::Kind::Rejected;
    error.text = std::move(text);
    error.detail = std::move(detail);
    return Receipt::failed(command, Receipt::Outcome::Refused, std::move(error));
}

// Not run because something before it in the call went wrong; what may have run earlier stays open.
Receipt behind(CommandId command, Error error, bool again)
{
    if (again)
        return open(command, std::move(error));
    error.mayHaveRun = false;
    return Receipt::failed(command, Receipt::Outcome::NotRun, std::move(error));
}

bool endsCall(const Receipt &receipt)
{
    if (!receipt.error || receipt.error->detail == queuedDetail)
        return false; // a queued change is nothing wrong with the way there
    const Error &error = *receipt.error;
    const bool failed
        = receipt.outcome == Receipt::Outcome::NotRun || receipt.outcome == Receipt::Outcome::Unknown;
    return failed && (error.isTransient() || error.needsPerson() || error.kind == Error::Kind::Cancelled);
}

Error queuedStill(int asked)
{
    Error error;
    error.kind = Error::Kind::Network;
    error.text = Text(QT_TRANSLATE_NOOP("Text",
        "The Planfix task was busy; Planfix took the change and will make it when the task is free."));
    error.detail = queuedDetail;
    error.retryAfter = seconds(1 << qBound(0, asked - 1, 4));
    error.mayHaveRun = true;
    return error;
}

QString shown(const StageRef &stage)
{
    return stage.name.isEmpty() ? stage.id : stage.name;
}

QString proofOf(const StageRef &stage)
{
    return stage.name.isEmpty() ? stage.id : stage.id + u' ' + stage.name;
}

Text gone(const QString &order)
{
    return Text(QT_TRANSLATE_NOOP("Text",
                    "Planfix no longer shows the order %1; it may have been deleted, or the token's owner "
                    "may not see it."),
        {order});
}

}

QList<Call> Orders::pack(QList<Command> commands) const
{
    QList<Call> calls;
    qsizetype moving = -1; // the call that takes further moves
    QHash<QString, qsizetype> lastOf; // the last call of an order
    for (const Command &command : std::as_const(commands)) {
        const QString order = refOf(command.action).order;
        const bool moves = std::holds_alternative<MoveStage>(command.action);
        const bool fits = moves && moving >= 0 && calls[moving].commands.size() < movesAtOnce
            && lastOf.value(order, -1) < moving;
        if (!fits) {
            calls.append(Call());
            if (moves)
                moving = calls.size() - 1;
        }
        const qsizetype at = moves ? moving : calls.size() - 1;
        calls[at].commands.append(command);
        lastOf.insert(order, at);
    }
    return calls;
}

Safety Orders::safetyOf(const Action &action) const
{
    if (std::holds_alternative<AddEntry>(action))
        return m_settings.entry.paymentId.isEmpty() ? Safety::Unprovable : Safety::Keyed;
    if (const auto *comment = std::get_if<AddComment>(&action))
        return comment->mark.isEmpty() ? Safety::Unprovable : Safety::Marked;
    return Safety::Absolute;
}

Async<QList<Receipt>> Orders::send(Call call)
{
    QList<Receipt> receipts;
    std::optional<Error> trouble;
    for (qsizetype at = 0; at < call.commands.size();) {
        const Command command = call.commands[at];
        if (trouble) {
            receipts.append(behind(command.id, *trouble, call.again));
            ++at;
            continue;
        }
        QList<Receipt> some;
        if (std::holds_alternative<AddEntry>(command.action)) {
            const Receipt one = co_await add(command, call.again);
            some.append(one);
        } else if (std::holds_alternative<AddComment>(command.action)) {
            const Receipt one = co_await comment(command, call.again);
            some.append(one);
        } else if (std::holds_alternative<RemoveEntry>(command.action)) {
            const Receipt one = co_await remove(command, call.again);
            some.append(one);
        } else {
            QList<Command> together;
            for (qsizetype i = at;
                 i < call.commands.size() && std::holds_alternative<MoveStage>(call.commands[i].action); ++i)
                together.append(call.commands[i]);
            some = co_await moves(together, call.again);
        }
        at += some.size();
        for (const Receipt &one : std::as_const(some)) {
            if (endsCall(one))
                trouble = one.error;
        }
        receipts.append(some);
    }
    co_return receipts;
}

QCoro::Task<Receipt> Orders::add(Command command, bool again)
{
    const AddEntry entry = std::get<AddEntry>(command.action);
    const wire::EntryFields &fields = m_settings.entry;
    if (again) {
        const Result<QList<OrderEntry>> there
            = co_await entriesOf(entry.ref.ledger, QStringList(), Spend::Money);
        if (!there)
            co_return open(command.id, there.error());
        for (const OrderEntry &one : *there) {
            const bool sameSum
                = one.amount == entry.amount && (fields.date.isEmpty() || one.date == entry.date);
            const bool same = fields.paymentId.isEmpty() ? sameSum : one.paymentId == entry.paymentId;
            if (same) {
                m_queued.remove(command.key);
                Receipt done = Receipt::done(command.id, one.key);
                done.found = true;
                co_return done;
            }
        }
        if (m_queued.contains(command.key))
            co_return stillQueued(command, command.key);
        for (const OrderEntry &one : *there) {
            if (one.amount == entry.amount && one.paymentId.isEmpty()
                && (fields.date.isEmpty() || one.date == entry.date)) {
                co_return refusedFor(command.id,
                    Text(QT_TRANSLATE_NOOP("Text",
                             "After a lost answer, task %1 holds an entry of the same sum and date without a "
                             "payment id. It may be this payment: "
                             "look at the entry, then skip or retry."),
                        {entry.ref.ledger}),
                    u"entry "_s + one.key);
            }
        }
    }
    const wire::Ask ask = wire::addEntry(fields, entry);
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return receiptOf(command.id, reply.error());
    if (!reply->ok)
        co_return receiptOf(command.id, wire::refusal(*reply, ask));
    if (reply->status == 202)
        co_return stillQueued(command, command.key);
    const QString proof = wire::proofOfEntry(reply->body);
    if (proof.isEmpty()) {
        Error error;
        error.kind = Error::Kind::Malformed;
        error.text = Text(QT_TRANSLATE_NOOP("Text",
            "Planfix answered success without the key of the new entry; the entries are read again."));
        co_return open(command.id, error);
    }
    Memory &known = memory(entry.ref.ledger);
    known.written.insert(proof.section(u':', 0, 0));
    if (!fields.paymentId.isEmpty())
        known.payments.insert(entry.paymentId);
    if (!fields.date.isEmpty())
        known.dates.insert(entry.date);
    co_return Receipt::done(command.id, proof);
}

QCoro::Task<Receipt> Orders::comment(Command command, bool again)
{
    const AddComment comment = std::get<AddComment>(command.action);
    const bool isAtLedger = comment.atLedger && !comment.ref.ledger.isEmpty();
    const QString task = isAtLedger ? comment.ref.ledger : comment.ref.order;
    const QStringList fields{u"id"_s, u"description"_s, u"isDeleted"_s};
    bool more = (again || comment.once) && !comment.mark.isEmpty();
    for (int page = 0; more; ++page) {
        wire::Ask ask = wire::listComments(task, fields, u"Comments"_s, page * wire::pageSize);
        ask.spend = Spend::People;
        const Result<wire::Reply> reply = co_await m_api->ask(ask);
        if (!reply)
            co_return behind(command.id, reply.error(), again);
        if (!reply->ok)
            co_return behind(command.id, wire::refusal(*reply, ask), again);
        const Result<QList<wire::Comment>> rows = wire::comments(reply->body);
        if (!rows)
            co_return behind(command.id, rows.error(), again);
        for (const wire::Comment &row : *rows) {
            if (row.text.contains(comment.mark)) {
                m_queued.remove(command.key);
                Receipt done = Receipt::done(command.id, row.id);
                done.found = true;
                co_return done;
            }
        }
        more = rows->size() == wire::pageSize;
    }
    if (again && m_queued.contains(command.key))
        co_return stillQueued(command, command.key);
    const wire::Ask ask = wire::addComment(task, comment);
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return receiptOf(command.id, reply.error());
    if (!reply->ok)
        co_return receiptOf(command.id, wire::refusal(*reply, ask));
    if (reply->status == 202)
        co_return stillQueued(command, command.key);
    co_return Receipt::done(command.id, json::text(reply->body.value("id"_L1)));
}

Async<std::optional<wire::Entry>> Orders::oneEntry(QString key)
{
    const wire::Ask ask = wire::readEntry(m_settings.entry, key);
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!reply->ok) {
        if (wire::isEntryGone(*reply))
            co_return std::nullopt;
        co_return tl::unexpected(wire::refusal(*reply, ask));
    }
    const Result<wire::Entry> entry = wire::entry(reply->body, m_settings.entry);
    if (!entry)
        co_return tl::unexpected(entry.error());
    co_return std::optional<wire::Entry>(*entry);
}

QCoro::Task<Receipt> Orders::remove(Command command, bool again)
{
    const RemoveEntry removal = std::get<RemoveEntry>(command.action);
    // Read right before: what is deleted is gone for good, so it must still be what we booked.
    const Result<std::optional<wire::Entry>> before = co_await oneEntry(removal.key);
    if (!before)
        co_return behind(command.id, before.error(), again);
    if (!*before) {
        m_queued.remove(command.key);
        memory(removal.ref.ledger).written.remove(removal.key);
        Receipt done = Receipt::done(command.id, removal.key);
        done.found = true;
        co_return done;
    }
    const wire::Entry &seen = **before;
    const bool isOurs = (seen.task.isEmpty() || seen.task == removal.ref.ledger)
        && seen.entry.amount == removal.amount
        && (m_settings.entry.paymentId.isEmpty() || seen.entry.paymentId == removal.paymentId);
    if (!isOurs)
        co_return stale(command.id, u"entry "_s + removal.key);
    if (again && m_queued.contains(command.key))
        co_return stillQueued(command, command.key);
    const wire::Ask ask = wire::removeEntry(removal.key);
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return receiptOf(command.id, reply.error());
    if (!reply->ok && !wire::isEntryGone(*reply))
        co_return receiptOf(command.id, wire::refusal(*reply, ask));
    if (reply->status == 202)
        co_return stillQueued(command, command.key);
    const Result<std::optional<wire::Entry>> after = co_await oneEntry(removal.key);
    if (!after)
        co_return open(command.id, after.error());
    if (*after) {
        co_return refusedFor(command.id,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Planfix answered success, but the entry of %1 is still at task %2. Look whether the "
                     "token's owner may delete entries of the data tag."),
                {removal.amount.shown(), removal.ref.ledger}));
    }
    Memory &known = memory(removal.ref.ledger);
    known.written.remove(removal.key);
    co_return Receipt::done(command.id, removal.key);
}

QCoro::Task<QList<Receipt>> Orders::moves(QList<Command> commands, bool again)
{
    QStringList numbers;
    for (const Command &command : std::as_const(commands))
        numbers.append(refOf(command.action).order);
    // One alone was looked up right before; of several, the last would be written on old facts.
    const bool look = again || commands.size() > 1;
    TasksByNumber before;
    if (look)
        before = co_await tasks(numbers, Spend::Money);

    QList<Receipt> receipts(commands.size());
    QList<qsizetype> toWrite;
    for (qsizetype i = 0; i < commands.size(); ++i) {
        const Command command = commands[i];
        const MoveStage move = std::get<MoveStage>(command.action);
        if (look) {
            const FoundTask seen = before.value(move.ref.order);
            if (!seen) {
                receipts[i] = behind(command.id, seen.error(), again);
                continue;
            }
            if (!*seen || (*seen)->deleted) {
                receipts[i] = refusedFor(command.id, gone(move.ref.order));
                continue;
            }
            const StageRef stage = (*seen)->stage;
            if (again && stage.id == move.to.id) {
                receipts[i] = moveOutcome(command, seen, false);
                receipts[i].found = true;
                continue;
            }
            if (stage.id != move.from.id) {
                m_queued.remove(move.ref.order);
                receipts[i] = stale(command.id, proofOf(stage));
                continue;
            }
            if (again && m_queued.contains(move.ref.order)) {
                receipts[i] = moveOutcome(command, seen, true);
                continue;
            }
        }
        toWrite.append(i);
    }

    // Different orders, so side by side; the budget lets them out one by one where there is a pace.
    std::vector<Async<wire::Reply>> writing;
    QList<wire::Ask> asks;
    for (const qsizetype i : std::as_const(toWrite)) {
        const MoveStage move = std::get<MoveStage>(commands[i].action);
        const wire::Ask ask = wire::moveTask(move.ref.order, move.to.id);
        asks.append(ask);
        writing.push_back(m_api->ask(ask));
    }
    QList<qsizetype> written;
    QSet<qsizetype> queued;
    for (qsizetype at = 0; at < toWrite.size(); ++at) {
        const qsizetype i = toWrite[at];
        const CommandId id = commands[i].id;
        Async<wire::Reply> &one = writing[size_t(at)];
        const Result<wire::Reply> reply = co_await one;
        if (!reply) {
            receipts[i] = receiptOf(id, reply.error());
        } else if (!reply->ok) {
            receipts[i] = receiptOf(id, wire::refusal(*reply, asks[at]));
        } else if (const QStringList failed = wire::failures(reply->body, u"status"_s); !failed.isEmpty()) {
            receipts[i] = refusedFor(id,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Planfix did not change the status of order %1 (%2). Look whether the status set "
                         "allows this move and the token's owner "
                         "may make it."),
                    {refOf(commands[i].action).order, failed.first()}));
        } else {
            written.append(i);
            if (reply->status == 202)
                queued.insert(i);
        }
    }
    if (written.isEmpty())
        co_return receipts;

    QStringList moved;
    for (const qsizetype i : std::as_const(written))
        moved.append(refOf(commands[i].action).order);
    const TasksByNumber after = co_await tasks(moved, Spend::Money);
    for (const qsizetype i : std::as_const(written)) {
        const Command command = commands[i];
        const MoveStage move = std::get<MoveStage>(command.action);
        FoundTask now = after.value(move.ref.order);
        // Before a person is called: a list may lag behind, the task itself does not.
        const bool unmoved = now && *now && (*now)->stage.id != move.to.id;
        if (unmoved && !queued.contains(i) && moved.size() > 1)
            now = co_await oneTask(move.ref.order, Spend::Money);
        receipts[i] = moveOutcome(command, now, queued.contains(i));
    }
    co_return receipts;
}

Receipt Orders::moveOutcome(const Command &command, const FoundTask &now, bool queued)
{
    const MoveStage &move = std::get<MoveStage>(command.action);
    const QString &order = move.ref.order;
    if (!now)
        return open(command.id, now.error());
    if (!*now || (*now)->deleted) {
        m_queued.remove(order);
        return refusedFor(command.id, gone(order));
    }
    const StageRef &stage = (*now)->stage;
    if (stage.id == move.to.id) {
        m_queued.remove(order);
        Receipt done = Receipt::done(command.id, proofOf(stage));
        done.stage = stage;
        return done;
    }
    if (stage.id != move.from.id) {
        m_queued.remove(order);
        return refusedFor(command.id,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Planfix took the move of order %1 to “%2”, but the order is now in “%3”. Another "
                     "scenario may have moved it on: look at the order."),
                {order, shown(move.to), shown(stage)}));
    }
    if (!queued) {
        return refusedFor(command.id,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Planfix answered success, but order %1 stayed in “%2”. Look whether the status set "
                     "allows the move to “%3” and the token's "
                     "owner may make it."),
                {order, shown(stage), shown(move.to)}));
    }
    return stillQueued(command, order);
}

// Planfix took a change and makes it when the task is free: asked for again and again, never sent a second
// time.
Receipt Orders::stillQueued(const Command &command, const QString &what)
{
    Queued &waiting = m_queued[what];
    if (!waiting.since.isValid())
        waiting.since = m_clock.now();
    if (waiting.since.msecsTo(m_clock.now()) > queuedAtMostMs) {
        m_queued.remove(what);
        return refusedFor(command.id,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Planfix took the change at order %1 ten minutes ago and has not made it; the task "
                     "seems busy. Look at the order "
                     "and its scenarios, then retry."),
                {refOf(command.action).order}));
    }
    return open(command.id, queuedStill(++waiting.asked));
}

}
