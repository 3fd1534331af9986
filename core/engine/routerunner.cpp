#include "core/engine/routerunner.h"

#include "core/base/json.h"
#include "core/rules/mergepayment.h"

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

Text cameText(const Payment &payment, Proof proof, const ConnectionName &connection)
{
    const QStringList arguments{
        payment.reference, payment.amount.shown(), payment.statusText, connection.value};
    switch (proof) {
    case Proof::Signed:
        return Text(
            QT_TRANSLATE_NOOP("Text", "Payment %1 of %2 came from %4 with status “%3”, signed."), arguments);
    case Proof::Asked:
        return Text(
            QT_TRANSLATE_NOOP("Text", "%4 was asked about payment %1 of %2 and answered “%3”."), arguments);
    case Proof::Listed:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "Payment %1 of %2 stands in the list of %4 with status “%3”; the service is asked to "
                        "confirm it."),
            arguments);
    case Proof::Unproven:
    case Proof::SenderNamed:
    case Proof::MailAuthenticated:
    case Proof::Confirmed:
        break;
    }
    return Text(QT_TRANSLATE_NOOP("Text",
                    "Payment %1 of %2 was announced through %4 with status “%3”; the service is asked to "
                    "confirm it."),
        arguments);
}

/// The parts of a payment as an act names them; the one without a sum takes what is left.
Result<QList<Allocation>> allocatedTo(const QJsonArray &parts, const Money &amount)
{
    QList<Allocation> allocations;
    Money left = amount;
    qsizetype rest = -1;
    for (const QJsonValue &value : parts) {
        const QJsonObject part = value.toObject();
        const OrderNumber number{part.value("order"_L1).toString()};
        const bool isTwice = std::any_of(allocations.cbegin(), allocations.cend(),
            [&](const Allocation &other) { return other.number == number; });
        const QString written = part.value("amount"_L1).toString();
        if (number.isEmpty() || isTwice || (written.isEmpty() && rest >= 0))
            return failure(Error::Kind::Rejected,
                Text(QT_TRANSLATE_NOOP("Text",
                    "Name each order once, and leave out the sum of one of them at most: it takes what is "
                    "left.")));
        Allocation allocation{number, {0, amount.currency}};
        if (written.isEmpty()) {
            rest = allocations.size();
        } else {
            const Result<Money> sum = parseMoney(written, amount.currency);
            if (!sum)
                return tl::unexpected(sum.error());
            allocation.amount = *sum;
            left = left - *sum;
        }
        allocations.append(allocation);
    }
    if (rest >= 0)
        allocations[rest].amount = left;
    const bool isWrong = std::any_of(allocations.cbegin(), allocations.cend(),
        [](const Allocation &allocation) { return allocation.amount.minor <= 0; });
    if (isWrong || allocations.isEmpty())
        return failure(Error::Kind::Rejected,
            Text(QT_TRANSLATE_NOOP("Text", "Nothing of the %1 would be left for one of the orders."),
                {amount.shown()}));
    return allocations;
}

}

QString RouteRunner::keyOf(const Payment &payment)
{
    return u"payment:"_s + payment.account + u'/' + payment.reference;
}

RouteRunner::RouteRunner(Desk &desk, RouteSetup setup, std::unique_ptr<Recipe> recipe,
    std::unique_ptr<OrderBook> book, Account &target, Options options)
    : m_desk(desk)
    , m_setup(std::move(setup))
    , m_recipe(std::move(recipe))
    , m_book(std::move(book))
    , m_target(target)
    , m_options(options)
    , m_mailAccount(u"mail"_s)
{
    bool hasAccount = false;
    for (const ConnectionName &name : std::as_const(m_setup.sources)) {
        Account *source = m_desk.account(name);
        if (!source)
            continue;
        m_readsMail = m_readsMail || source->connector().mail();
        const PaymentSource *payments = source->connector().payments();
        if (payments && payments->proves())
            m_provers.append(source);
        if (payments && !std::exchange(hasAccount, true))
            m_mailAccount = payments->account();
    }
}

Result<void> RouteRunner::resume()
{
    if (!watches()) {
        if (const Result<void> done = takeOver(); !done)
            return done;
    }
    const Result<QList<StoredCommand>> open = m_desk.commands.open();
    if (!open)
        return tl::unexpected(open.error());
    for (StoredCommand stored : *open) {
        const Result<Live *> owner = live(stored.event);
        if (!owner)
            return tl::unexpected(owner.error());
        if (!*owner || (*owner)->event.route != m_setup.name)
            continue;
        if (watches()) {
            if (const Result<void> done = dropForWatching(stored); !done)
                return done;
            continue;
        }
        ++(*owner)->open;
        if (stored.state == StoredCommand::State::Sending || m_options.triesAgainAtOnce)
            stored.dueAt = m_desk.clock.now(); // its answer was lost with the process: asked again at once
        m_pending.append(stored);
    }
    const Result<QList<EventId>> delivering = m_desk.events.inState(Event::State::Delivering);
    const Result<QList<EventId>> ready = m_desk.events.inState(Event::State::Ready);
    if (!delivering || !ready)
        return tl::unexpected((delivering ? ready : delivering).error());
    for (const EventId id : *delivering + *ready) {
        const Result<Live *> one = live(id);
        if (!one)
            return tl::unexpected(one.error());
        if (!*one || (*one)->event.route != m_setup.name) {
            m_live.erase(id.value);
            continue;
        }
        if ((*one)->open > 0) {
            hold(**one);
        } else {
            (*one)->event.state = Event::State::Ready;
            makeReady(**one, m_options.triesAgainAtOnce ? m_desk.clock.now() : (*one)->event.dueAt);
            if (!isToldByService((*one)->event.proof) && !m_provers.isEmpty())
                m_mailBounds.began(id, m_desk.clock.now());
        }
    }
    return {};
}

RouteRunner::Live *RouteRunner::known(EventId id)
{
    const auto at = m_live.find(id.value);
    return at == m_live.end() ? nullptr : &at->second;
}

Result<RouteRunner::Live *> RouteRunner::live(EventId id)
{
    if (Live *one = known(id))
        return one;
    Result<std::optional<Event>> event = m_desk.events.load(id);
    if (!event)
        return tl::unexpected(event.error());
    if (!*event)
        return nullptr;
    const Result<QList<StoredNotice>> notices = m_desk.notices.ofEvent(id);
    if (!notices)
        return tl::unexpected(notices.error());
    Live one;
    one.event = std::move(**event);
    if (const Result<void> done = loadUndo(one); !done)
        return tl::unexpected(done.error());
    if (watches()) {
        if (const Result<void> done = addWatchedPast(one.event); !done)
            return tl::unexpected(done.error());
    }
    for (const StoredNotice &notice : *notices) {
        Account *account = m_desk.account(notice.notice.connection);
        // A mailbox cannot be asked: the payment service it tells about is.
        if (one.source.isEmpty() || !account || account->connector().payments())
            one.source = notice.notice.connection;
    }
    refreshKeys(one);
    return &m_live.emplace(id.value, std::move(one)).first->second;
}

void RouteRunner::refreshKeys(Live &live)
{
    live.keys = m_recipe->keys(live.event);
    live.number = m_recipe->orderNumber(live.event);
}

void RouteRunner::makeReady(Live &live, const QDateTime &due)
{
    unqueue(live);
    live.event.state = Event::State::Ready;
    live.event.dueAt = due;
    const qint64 id = live.event.id.value;
    if (due <= m_desk.clock.now())
        m_ready.insert({live.event.step == 0, id});
    else
        m_later.insert({due.toMSecsSinceEpoch(), id});
}

void RouteRunner::unqueue(const Live &live)
{
    const qint64 id = live.event.id.value;
    m_later.erase({live.event.dueAt.toMSecsSinceEpoch(), id});
    m_ready.erase({true, id});
    m_ready.erase({false, id});
}

void RouteRunner::hold(Live &live)
{
    live.held = live.keys;
    for (const QString &key : std::as_const(live.held))
        ++m_busyKeys[key];
}

void RouteRunner::release(Live &live)
{
    for (const QString &key : std::as_const(live.held)) {
        if (--m_busyKeys[key] <= 0)
            m_busyKeys.remove(key);
    }
    live.held.clear();
}

void RouteRunner::forgetIfOver(EventId id)
{
    const Live *one = known(id);
    if (!one || one->lookingUp || one->event.state == Event::State::Ready
        || one->event.state == Event::State::Delivering)
        return;
    m_live.erase(id.value);
}

Result<void> RouteRunner::save(Live &live)
{
    live.event.changedAt = m_desk.clock.now();
    return m_desk.events.saveState(live.event);
}

Result<void> RouteRunner::takeNotice(const StoredNotice &stored, const Result<Payment> &payment)
{
    if (!payment)
        return takeUnreadable(stored, payment.error());
    const Result<std::optional<EventId>> found = eventOf(*payment);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found) {
        const Result<EventId> made = create(stored, *payment, stored.notice.proof,
            cameText(*payment, stored.notice.proof, stored.notice.connection));
        return made ? Result<void>() : tl::unexpected(made.error());
    }
    const Result<Live *> one = live(**found);
    if (!one)
        return tl::unexpected(one.error());
    if (const Result<void> done = m_desk.notices.joined(stored.id, **found); !done)
        return done;
    (*one)->source = stored.notice.connection;
    if ((*one)->event.isCleared) {
        const Result<void> taken = takeLate(**one, *payment, stored.notice.proof);
        forgetIfOver(**found);
        return taken;
    }
    const Result<void> merged = merge(**one, *payment, stored.notice.proof, false);
    forgetIfOver(**found);
    return merged;
}

Result<std::optional<EventId>> RouteRunner::eventOf(const Payment &payment)
{
    Result<std::optional<EventId>> found = m_desk.events.find(m_setup.name, keyOf(payment));
    if (!found || *found || !m_readsMail || m_provers.size() < 2)
        return found;
    // A mail may have announced it without saying of which account it is.
    for (Account *prover : std::as_const(m_provers)) {
        Payment announced = payment;
        announced.account = prover->connector().payments()->account();
        found = m_desk.events.find(m_setup.name, keyOf(announced));
        if (!found)
            return found;
        if (!*found)
            continue;
        const Result<Live *> one = live(**found);
        if (!one)
            return tl::unexpected(one.error());
        if (isToldByService((*one)->event.proof) || (*one)->event.step > 0)
            continue;
        (*one)->event.key = keyOf(payment);
        (*one)->event.payment.account = payment.account;
        if (const Result<void> done = m_desk.events.rekey(**found, (*one)->event.key); !done)
            return tl::unexpected(done.error());
        return found;
    }
    return std::optional<EventId>();
}

Result<EventId> RouteRunner::create(
    const StoredNotice &stored, const Payment &payment, Proof proof, const Text &reason)
{
    Live one;
    one.event.route = m_setup.name;
    one.event.key = keyOf(payment);
    one.event.payment = payment;
    one.event.proof = proof;
    one.event.createdAt = stored.notice.receivedAt;
    one.event.changedAt = m_desk.clock.now();
    one.event.dueAt = stored.notice.receivedAt;
    one.event.reason = reason;
    one.source = stored.notice.connection;
    refreshKeys(one);
    const Result<EventId> id = m_desk.events.create(one.event, one.number, one.keys);
    if (!id)
        return id;
    one.event.id = *id;
    if (const Result<void> done = m_desk.notices.joined(stored.id, *id); !done)
        return tl::unexpected(done.error());
    Live &kept = m_live.emplace(id->value, std::move(one)).first->second;
    makeReady(kept, m_desk.clock.now());
    const Result<void> said = m_desk.say(JournalLine::Level::Info, "notice", kept.event.reason, *id,
        m_setup.name.value, stored.notice.connection.value, stored.notice.kind);
    if (!said)
        return tl::unexpected(said.error());
    return id;
}

Result<void> RouteRunner::takeUnreadable(const StoredNotice &stored, const Error &error)
{
    Event event;
    event.route = m_setup.name;
    event.key = u"notice:"_s + QString::number(stored.id.value);
    event.state = Event::State::Attention;
    event.outcome = u"unreadable"_s;
    event.payment.account = stored.notice.connection.value;
    event.payment.reference = stored.notice.externalId.isEmpty() ? event.key : stored.notice.externalId;
    event.payment.amount.currency = u"XXX"_s;
    event.proof = stored.notice.proof;
    event.createdAt = stored.notice.receivedAt;
    event.changedAt = m_desk.clock.now();
    event.dueAt = stored.notice.receivedAt;
    event.reason
        = Text(QT_TRANSLATE_NOOP("Text",
                   "A notice from %1 was received and kept, but it cannot be read; what is wrong with "
                   "it stands in its story."),
            {stored.notice.connection.value});
    const Result<EventId> id = m_desk.events.create(event, {}, {});
    if (!id)
        return tl::unexpected(id.error());
    if (const Result<void> done = m_desk.notices.joined(stored.id, *id); !done)
        return done;
    for (const Text &text : {event.reason, error.text}) {
        const Result<void> done = m_desk.say(JournalLine::Level::Warning, "notice", text, *id,
            m_setup.name.value, stored.notice.connection.value, error.logLine());
        if (!done)
            return done;
    }
    return {};
}

Result<void> RouteRunner::merge(Live &live, const Payment &payment, Proof proof, bool asked)
{
    Event &event = live.event;
    const KnownPayment before{event.payment, event.proof, event.disputed};
    const KnownPayment after = mergePayment(before, payment, proof);
    // What only a mail told of and the service tells now has begun anew, however it had ended.
    const bool isFirstWord = !isToldByService(before.proof) && isToldByService(after.proof);
    const bool isNews = after.payment.state != before.payment.state
        || after.payment.amount != before.payment.amount || after.disputed != before.disputed
        || after.payment.refunded != before.payment.refunded || isFirstWord;
    const bool isBetter = after.proof > before.proof
        || after.payment.typedFields != before.payment.typedFields
        || after.payment.typedFieldsConfirmed != before.payment.typedFieldsConfirmed;
    event.payment = after.payment;
    if (event.payment.refunded != before.payment.refunded && !event.payment.refundedAt.isValid())
        event.payment.refundedAt = m_desk.clock.now();
    event.proof = after.proof;
    event.disputed = after.disputed;
    if (isFirstWord)
        m_mailBounds.confirmed(event.id);
    refreshKeys(live);
    if (isNews || (asked && isBetter)) {
        const Text news = asked
            ? cameText(payment, Proof::Asked, live.source)
            : Text(QT_TRANSLATE_NOOP("Text", "Newer word of payment %1: status “%2”, %3."),
                {event.payment.reference, event.payment.statusText, event.payment.amount.shown()});
        const Result<void> done = m_desk.say(JournalLine::Level::Info, "notice", news, event.id,
            m_setup.name.value, live.source.value, proofName(proof));
        if (!done)
            return done;
    }
    const bool isOpen = event.state == Event::State::Ready || event.state == Event::State::Attention;
    if (isNews) {
        event.attempt = 0;
        if (event.state == Event::State::Delivering) {
            // What was decided on older news and is not under way yet must not go out.
            if (const Result<void> done = dropPending(live); !done)
                return done;
        }
        // What a person took back stays so while it is paid; anything else is news.
        const bool isTakenBack = event.outcome == "undone"_L1 && event.state == Event::State::Skipped
            && event.payment.state == PaymentState::Paid;
        if (event.state != Event::State::Delivering && !live.lookingUp && !isTakenBack)
            makeReady(live, m_desk.clock.now());
    } else if ((asked || (isBetter && isOpen)) && !live.lookingUp
        && event.state != Event::State::Delivering) {
        if (asked)
            ++event.attempt;
        makeReady(live, m_desk.clock.now());
    } else if (after == before) {
        return {};
    }
    return m_desk.events.save(event, live.number, live.keys);
}

Result<void> RouteRunner::takeLate(Live &live, const Payment &payment, Proof proof)
{
    // What was written for it is forgotten by now: nothing more is decided here.
    Event &event = live.event;
    const KnownPayment before{event.payment, event.proof, event.disputed};
    const KnownPayment after = mergePayment(before, payment, proof);
    const bool isNews = after.payment.state != before.payment.state
        || after.payment.amount != before.payment.amount || after.payment.refunded != before.payment.refunded;
    if (!isNews)
        return {};
    event.payment = after.payment;
    event.proof = after.proof;
    event.state = Event::State::Attention;
    event.outcome = u"cleared-away"_s;
    event.changedAt = m_desk.clock.now();
    event.reason = Text(QT_TRANSLATE_NOOP("Text",
                            "Payment %1 of %2 was finished long ago and its details were removed; now it has "
                            "status “%3”. Do by hand what that means for the order, then skip this event."),
        {event.payment.reference, event.payment.amount.shown(), event.payment.statusText});
    if (const Result<void> done = m_desk.events.save(event, live.number); !done)
        return done;
    return m_desk.say(JournalLine::Level::Warning, "notice", event.reason, event.id, m_setup.name.value,
        live.source.value, proofName(proof));
}

Result<void> RouteRunner::dropPending(Live &live)
{
    QList<StoredCommand> kept;
    for (const StoredCommand &command : std::as_const(m_pending)) {
        if (command.event != live.event.id || command.state != StoredCommand::State::Pending) {
            kept.append(command);
            continue;
        }
        const Result<void> done = m_desk.commands.settle(command.command.id, StoredCommand::State::Dropped,
            {}, Text(QT_TRANSLATE_NOOP("Text", "Not sent, because newer word came before its turn.")),
            m_desk.clock.now());
        if (!done)
            return done;
        --live.open;
    }
    m_pending = kept;
    live.isFinal = false;
    return live.open == 0 ? finishStep(live) : Result<void>();
}

Result<Text> RouteRunner::take(const Act &act)
{
    struct Kind
    {
        QLatin1StringView name;
        Result<Text> (RouteRunner::*take)(Live &, const Act &, Text &);
    };
    static constexpr std::array kinds{Kind{"skip"_L1, &RouteRunner::takeSkip},
        Kind{"retry"_L1, &RouteRunner::takeRetry}, Kind{"match"_L1, &RouteRunner::takeMatch},
        Kind{"undo"_L1, &RouteRunner::takeUndo}};
    const auto known
        = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &one) { return one.name == act.kind; });
    // What is left only the recipe understands.
    const auto taking = known == kinds.end() ? &RouteRunner::takeDecision : known->take;
    const Result<Live *> found = live(act.event);
    if (!found)
        return tl::unexpected(found.error());
    Live &one = **found;
    if (one.event.state == Event::State::Delivering || one.lookingUp)
        return Text(
            QT_TRANSLATE_NOOP("Text", "This event is being worked on just now; try again in a moment."));
    if (one.undo && act.kind != "undo"_L1)
        return Text(QT_TRANSLATE_NOOP("Text", "This event is being undone; try again in a moment."));
    if (one.event.isCleared && act.kind != "skip"_L1) {
        return Text(QT_TRANSLATE_NOOP("Text",
            "This event was finished long ago and its details were removed; do by hand what is missing."));
    }
    Text said;
    const Result<Text> refused = (this->*taking)(one, act, said);
    if (!refused || !refused->isEmpty()) {
        forgetIfOver(act.event);
        return refused;
    }
    one.event.changedAt = m_desk.clock.now();
    if (const Result<void> done = m_desk.events.save(one.event, one.number, one.keys); !done)
        return tl::unexpected(done.error());
    const Result<void> done
        = m_desk.say(JournalLine::Level::Info, "act", said, one.event.id, m_setup.name.value);
    if (!done)
        return tl::unexpected(done.error());
    forgetIfOver(act.event);
    return Text();
}

Result<Text> RouteRunner::takeSkip(Live &live, const Act &act, Text &said)
{
    live.event.state = Event::State::Skipped;
    live.event.outcome = u"skipped-by-person"_s;
    const QString remark = act.arguments.value("remark"_L1).toString().trimmed();
    said = remark.isEmpty()
        ? Text(QT_TRANSLATE_NOOP("Text", "%1 decided that nothing is to be done."), {act.who})
        : Text(QT_TRANSLATE_NOOP("Text", "%1 decided that nothing is to be done: %2"), {act.who, remark});
    live.event.reason = said;
    unqueue(live);
    return Text();
}

Result<Text> RouteRunner::takeRetry(Live &live, const Act &act, Text &said)
{
    said = Text(QT_TRANSLATE_NOOP("Text", "%1 asked to try again."), {act.who});
    live.event.attempt = 0;
    makeReady(live, m_desk.clock.now());
    return Text();
}

Result<Text> RouteRunner::takeMatch(Live &live, const Act &act, Text &said)
{
    const Result<QList<Allocation>> parts
        = allocatedTo(act.arguments.value("parts"_L1).toArray(), live.event.payment.amount);
    if (!parts)
        return parts.error().text;
    live.event.decisions.append({act.kind, live.event.outcome, act.arguments, act.who, act.at});
    live.event.allocations = *parts;
    QStringList numbers;
    for (const Allocation &part : *parts)
        numbers.append(part.number.value);
    said
        = Text(QT_TRANSLATE_NOOP("Text", "%1 assigned the payment to %2."), {act.who, numbers.join(u", "_s)});
    if (!proverOf(live) && (!isToldByService(live.event.proof) || live.event.disputed)) {
        // There is nobody else to say whether it is true.
        live.event.proof = Proof::Confirmed;
        live.event.disputed = false;
        said = Text(QT_TRANSLATE_NOOP(
                        "Text", "%1 assigned the payment to %2 and answers for it that the money came."),
            {act.who, numbers.join(u", "_s)});
    }
    refreshKeys(live);
    live.event.attempt = 0;
    makeReady(live, m_desk.clock.now());
    return Text();
}

Result<Text> RouteRunner::takeDecision(Live &live, const Act &act, Text &said)
{
    const PersonDecision wish{act.kind, live.event.outcome, act.arguments, act.who, act.at};
    const Result<Recipe::Accepted> accepted = m_recipe->accept(live.event, wish);
    if (!accepted)
        return accepted.error().text;
    live.event.decisions.append(accepted->decision);
    said = accepted->said;
    live.event.attempt = 0;
    makeReady(live, m_desk.clock.now());
    return Text();
}

bool RouteRunner::isQuiet() const
{
    if (m_lookUps > 0 || m_proofs > 0 || m_inFlight > 0 || !m_begun.isEmpty() || !m_sent.isEmpty()
        || !m_findings.isEmpty())
        return false;
    if (m_target.failures() >= 3)
        return true;
    const QDateTime soon = m_desk.clock.now().addSecs(5);
    if (m_target.rests(m_desk.clock.now()) && m_target.restsUntil() > soon)
        return true;
    const bool isSoon = !m_later.empty() && m_later.begin()->first <= soon.toMSecsSinceEpoch();
    if (!m_options.deliver) {
        // Nothing is sent: what shares an order with something planned would wait for ever.
        return !isSoon && std::all_of(m_ready.cbegin(), m_ready.cend(), [&](const auto &one) {
            const auto live = m_live.find(one.second);
            return live != m_live.end()
                && std::any_of(live->second.keys.cbegin(), live->second.keys.cend(),
                    [&](const QString &key) { return m_busyKeys.contains(key); });
        });
    }
    if (!m_ready.empty() || isSoon)
        return false;
    return std::none_of(m_pending.cbegin(), m_pending.cend(),
        [&](const StoredCommand &command) { return command.dueAt <= soon; });
}

std::optional<QDateTime> RouteRunner::nextDue() const
{
    std::optional<QDateTime> next = m_paceUntil;
    const auto consider = [&](const QDateTime &time) {
        if (!next || time < *next)
            next = time;
    };
    if (!m_later.empty())
        consider(utcFromMs(m_later.begin()->first));
    for (const StoredCommand &command : m_pending)
        consider(command.dueAt);
    const QDateTime now = m_desk.clock.now();
    if (next && m_target.rests(now) && *next < m_target.restsUntil())
        next = m_target.restsUntil();
    if (!next && m_target.rests(now) && (!m_ready.empty() || !m_pending.isEmpty()))
        next = m_target.restsUntil();
    return next;
}

}
