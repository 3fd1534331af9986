#include "core/engine/routerunner.h"

#include "core/rules/undo.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 waitSeconds = 2;
const QString undoing = u"undoing"_s; ///< the event's outcome meanwhile
const QString rolePrefix = u"undo-"_s;

QList<WrittenCommand> writtenOf(const QList<DoneCommand> &done)
{
    QList<WrittenCommand> written;
    for (const DoneCommand &one : done)
        written.append({one.id, one.action, one.proof});
    return written;
}

/// The command that this one takes back.
CommandId undoneBy(const QString &key)
{
    return {key.section(u':', 3, 3).mid(rolePrefix.size()).toLongLong()};
}

}

Result<void> RouteRunner::loadUndo(Live &live)
{
    if (live.event.outcome != undoing)
        return {};
    const Result<std::optional<Undoing>> open = m_desk.undos.open(live.event.id);
    if (!open)
        return tl::unexpected(open.error());
    live.undo = *open;
    return {};
}

Result<Text> RouteRunner::takeUndo(Live &live, const Act &act, Text &said)
{
    if (watches()) {
        return Text(QT_TRANSLATE_NOOP(
            "Text", "This route only watches and writes nothing; let it work before anything is undone."));
    }
    if (live.undo)
        return Text(QT_TRANSLATE_NOOP("Text", "This event is being undone already."));
    const Result<QList<DoneCommand>> done = m_desk.undos.done(live.event.id);
    if (!done)
        return tl::unexpected(done.error());
    if (done->isEmpty())
        return Text(QT_TRANSLATE_NOOP("Text", "Nothing was written for this event that still stands."));
    Undoing begun;
    begun.event = live.event.id;
    begun.who = act.who;
    begun.at = m_desk.clock.now();
    begun.state = live.event.state;
    begun.outcome = live.event.outcome;
    begun.reason = live.event.reason;
    const Result<qint64> id = m_desk.undos.begin(begun);
    if (!id)
        return tl::unexpected(id.error());
    begun.id = *id;
    live.undo = begun;
    live.event.outcome = undoing;
    said = Text(QT_TRANSLATE_NOOP("Text", "%1 asked to undo what was written for payment %2."),
        {act.who, live.event.payment.reference});
    live.event.reason = said;
    live.event.attempt = 0;
    makeReady(live, m_desk.clock.now());
    return Text();
}

Result<QList<OrderQuery>> RouteRunner::undoOrders(const Live &live)
{
    const Result<QList<DoneCommand>> done = m_desk.undos.done(live.event.id);
    if (!done)
        return tl::unexpected(done.error());
    return undoQueries(writtenOf(*done));
}

Result<QList<LaterWriting>> RouteRunner::laterWritings(EventId event, const QList<WrittenCommand> &written)
{
    const Result<QSet<EventId>> open = m_desk.undos.openEvents();
    if (!open)
        return tl::unexpected(open.error());
    QList<LaterWriting> later;
    for (const WrittenCommand &one : written) {
        const QString order = refOf(one.action).order;
        const Result<QList<DoneCommand>> others
            = m_desk.undos.doneLater(event, m_target.name(), order, one.id);
        if (!others)
            return tl::unexpected(others.error());
        for (const DoneCommand &other : *others)
            later.append({order, one.id, other.event, open->contains(other.event)});
    }
    return later;
}

Result<void> RouteRunner::storeUndo(Live &live, const Finding &finding)
{
    const QDateTime now = m_desk.clock.now();
    if (watches()) {
        release(live);
        return endUndo(live, false,
            Text(QT_TRANSLATE_NOOP("Text",
                "This route only watches and writes nothing; let it work before anything is undone.")));
    }
    const Result<QList<DoneCommand>> done = m_desk.undos.done(live.event.id);
    if (!done)
        return tl::unexpected(done.error());
    const QList<WrittenCommand> written = writtenOf(*done);
    const Result<QList<LaterWriting>> later = laterWritings(live.event.id, written);
    if (!later)
        return tl::unexpected(later.error());
    QList<OrderFound> found = finding.found;
    if (found.size() == 1 && found.first().number.isEmpty())
        found.first().number = live.number; // as people know it
    const QList<UndoStep> steps = undoSteps(written, found, *later);
    const auto first = [&](UndoStep::Kind kind) {
        return std::find_if(
            steps.cbegin(), steps.cend(), [kind](const UndoStep &step) { return step.kind == kind; });
    };
    if (const auto blocked = first(UndoStep::Kind::Blocked); blocked != steps.cend()) {
        release(live);
        return endUndo(live, false, blocked->why);
    }
    if (first(UndoStep::Kind::Waits) != steps.cend()) {
        release(live);
        makeReady(live, now.addSecs(waitSeconds));
        return save(live);
    }
    for (const UndoStep &step : steps) {
        if (step.kind == UndoStep::Kind::Undo)
            return planUndo(live, step, finding.factsAt);
        if (step.kind != UndoStep::Kind::Gone)
            continue;
        if (const Result<void> stored = m_desk.undos.undone(step.command, now, live.undo->who, {}); !stored)
            return stored;
        const Result<void> stored = m_desk.say(JournalLine::Level::Info, "receipt", step.why, live.event.id,
            m_setup.name.value, m_target.name().value);
        if (!stored)
            return stored;
    }
    release(live);
    Text left;
    if (const auto stays = first(UndoStep::Kind::Left); stays != steps.cend())
        left = stays->why;
    return endUndo(live, true, left);
}

// One at a time, each on a fresh look: the last one written is the first one taken back.
Result<void> RouteRunner::planUndo(Live &live, const UndoStep &step, const QDateTime &factsAt)
{
    Event &event = live.event;
    ++event.step;
    event.state = Event::State::Delivering;
    live.isFinal = false;
    live.stale = false;
    live.refusal.reset();
    StoredCommand stored;
    stored.event = event.id;
    stored.step = event.step;
    stored.command.key = u"e%1:%2:%3:%4%5"_s.arg(QString::number(event.id.value), m_setup.name.value,
        QString::number(event.step), rolePrefix, QString::number(step.command.value));
    stored.command.action = *step.inverse;
    stored.command.reason = step.why;
    stored.safety = m_book->safetyOf(*step.inverse);
    stored.dueAt = m_desk.clock.now();
    stored.decidedAt = stored.dueAt;
    stored.factsAt = factsAt;
    const Result<CommandId> added = m_desk.commands.add(stored);
    if (!added)
        return tl::unexpected(added.error());
    stored.command.id = *added;
    m_pending.append(stored);
    ++live.open;
    if (const Result<void> done = save(live); !done)
        return done;
    return m_desk.say(JournalLine::Level::Info, "decision", step.why, event.id, m_setup.name.value,
        m_target.name().value, undoing);
}

Result<void> RouteRunner::storeUndone(Live &live, const StoredCommand &sent, const QString &proof)
{
    const QString who = live.undo ? live.undo->who : QString();
    return m_desk.undos.undone(undoneBy(sent.command.key), m_desk.clock.now(), who, proof);
}

Result<void> RouteRunner::endUndo(Live &live, bool isDone, const Text &why)
{
    const QDateTime now = m_desk.clock.now();
    const Undoing undo = *std::exchange(live.undo, std::nullopt);
    Event &event = live.event;
    const EventId id = event.id;
    const Result<int> taken = m_desk.undos.undoneSince(id, undo.at);
    if (!taken)
        return tl::unexpected(taken.error());
    if (const Result<void> done = m_desk.undos.end(undo.id, now); !done)
        return done;
    const Result<std::optional<Event>> stored = m_desk.events.load(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored)
        event.past = (*stored)->past;
    event.attempt = 0;
    Text said;
    if (isDone) {
        event.state = Event::State::Skipped;
        event.outcome = u"undone"_s;
        said = Text(QT_TRANSLATE_NOOP("Text",
                        "%1 undid what was written for payment %2 of %3; it is not booked again unless "
                        "somebody asks to try again."),
            {undo.who, event.payment.reference, event.payment.amount.shown()});
        event.reason = said;
    } else if (*taken > 0) {
        event.state = Event::State::Attention;
        event.outcome = u"undone-in-part"_s;
        event.reason = why;
        said = Text(QT_TRANSLATE_NOOP("Text",
                        "Only a part of what was written for payment %1 was undone; look at the order."),
            {event.payment.reference});
    } else {
        event.state = undo.state;
        event.outcome = undo.outcome;
        event.reason = undo.reason;
        said = Text(
            QT_TRANSLATE_NOOP("Text", "Nothing was undone for payment %1."), {event.payment.reference});
        if (event.state == Event::State::Ready)
            makeReady(live, now);
    }
    if (const Result<void> done = save(live); !done)
        return done;
    const auto level = isDone ? JournalLine::Level::Info : JournalLine::Level::Warning;
    for (const Text &line : {said, why}) {
        if (line.isEmpty())
            continue;
        const Result<void> done
            = m_desk.say(level, "act", line, id, m_setup.name.value, m_target.name().value);
        if (!done)
            return done;
    }
    forgetIfOver(id);
    return {};
}

}
