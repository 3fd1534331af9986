#include "core/engine/routerunner.h"

#include "core/recipes/mailtold.h"

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestReference = 200;
const QString noCurrency = u"XXX"_s; // of ISO 4217
constexpr std::chrono::minutes sameTime{15};

// What a mail announces may reach the service's own books a little later.
constexpr std::array<qint64, 2> patienceSeconds{30, 300};

bool isName(const QString &reference)
{
    return !reference.isEmpty() && reference.size() <= longestReference
        && std::all_of(reference.cbegin(), reference.cend(), [](QChar c) { return c.isPrint(); });
}

QString shown(const QString &text)
{
    return text.isEmpty() ? u"?"_s : text.simplified().left(120); // an encoded word may hold line ends
}

Text readText(const QStringList &arguments, Proof proof)
{
    if (proof == Proof::MailAuthenticated) {
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "The mail “%1” of %2, whose domain our mail host has verified, was read by rule %3: payment "
                "%4 of %5."),
            arguments);
    }
    if (proof == Proof::SenderNamed) {
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The mail “%1” that names %2 as its sender was read by rule %3: payment %4 of %5."),
            arguments);
    }
    return Text(
        QT_TRANSLATE_NOOP("Text",
            "The mail “%1” of %2 was read by rule %3: payment %4 of %5. Nothing proves who wrote it."),
        arguments);
}

}

Account *RouteRunner::proverOf(const Live &live) const
{
    for (Account *prover : m_provers) {
        if (prover->connector().payments()->account() == live.event.payment.account)
            return prover;
    }
    // Its account was renamed since: the connection it came from still knows it best.
    return isToldByService(live.event.proof) && m_provers.contains(m_desk.account(live.source))
        ? m_desk.account(live.source)
        : nullptr;
}

void RouteRunner::ringForPayments()
{
    for (Account *prover : std::as_const(m_provers))
        m_desk.ring(prover->name());
}

Result<void> RouteRunner::sayOfMail(
    JournalLine::Level level, const char *kind, const Text &text, const StoredNotice &stored, EventId event)
{
    return m_desk.say(level, kind, text, event, m_setup.name.value, stored.notice.connection.value,
        u"notice %1"_s.arg(stored.id.value));
}

Result<RouteRunner::MailEnd> RouteRunner::takeMail(
    const StoredNotice &stored, const Result<MailMessage> &mail, const QString &authservId)
{
    if (!mail) {
        if (m_provers.isEmpty()) {
            if (const Result<void> done = takeUnreadable(stored, mail.error()); !done)
                return tl::unexpected(done.error());
            return MailEnd::Joined;
        }
        ringForPayments();
        const Result<void> said = sayOfMail(JournalLine::Level::Warning, "mail-unread",
            Text(QT_TRANSLATE_NOOP("Text",
                     "A mail in %1 cannot be read at all; the list of payments is looked at instead."),
                {stored.notice.connection.value}),
            stored);
        if (!said)
            return tl::unexpected(said.error());
        return MailEnd::Unread;
    }
    MailSign sign = m_recipe->signIn(*mail, authservId);
    if (!isName(sign.reference))
        sign.reference.clear();
    if (sign.proof != Proof::Unproven) {
        if (const Result<void> done = m_desk.notices.judged(stored.id, sign.proof); !done)
            return tl::unexpected(done.error());
    }
    if (m_provers.isEmpty()) {
        if (sign.payment)
            return takeTold(stored, *mail, sign);
        if (!sign.rules.isEmpty())
            return takeHalf(stored, *mail, sign);
    } else if (!sign.reference.isEmpty()) {
        return takeNamed(stored, *mail, sign);
    }
    return takeSilent(stored, *mail, sign);
}

Result<RouteRunner::MailEnd> RouteRunner::takeHalf(
    const StoredNotice &stored, const MailMessage &mail, const MailSign &sign)
{
    Error error;
    error.kind = Error::Kind::Malformed;
    error.text = sign.problem;
    error.detail = u"rule %1, subject “%2”"_s.arg(sign.rules, shown(mail.subject));
    if (const Result<void> done = takeUnreadable(stored, error); !done)
        return tl::unexpected(done.error());
    return MailEnd::Joined;
}

Result<RouteRunner::MailEnd> RouteRunner::takeSilent(
    const StoredNotice &stored, const MailMessage &mail, const MailSign &sign)
{
    ringForPayments();
    const bool rings = !m_provers.isEmpty();
    const QStringList arguments{shown(mail.subject), shown(mail.fromAddress), m_setup.name.value};
    const bool isMissed = sign.isExpected && sign.rules.isEmpty() && (sign.hasRules || !rings);
    Text text;
    if (isMissed && !sign.hasRules) {
        text = Text(QT_TRANSLATE_NOOP("Text",
                        "The mail “%1” of %2 came, but route “%3” has no rule to read mails by (mailRules); "
                        "perhaps a payment came. Write a rule and try it with “rule test”."),
            arguments);
    } else if (isMissed && !rings) {
        text = Text(QT_TRANSLATE_NOOP("Text",
                        "No rule of route “%3” can read the mail “%1” of %2; perhaps a payment came. Try the "
                        "rules with “rule test” and correct them."),
            arguments);
    } else if (isMissed) {
        text = Text(QT_TRANSLATE_NOOP("Text",
                        "No rule of route “%3” can read the mail “%1” of %2; the list of payments is looked "
                        "at instead. Try the rules with “rule test” and correct them."),
            arguments);
    } else if (rings) {
        text = Text(QT_TRANSLATE_NOOP("Text",
                        "The mail “%1” of %2 names no payment; the list of payments is looked at for it."),
            arguments);
    } else {
        text = Text(QT_TRANSLATE_NOOP(
                        "Text", "The mail “%1” of %2 is read by no rule of route “%3” and was skipped."),
            arguments);
    }
    const Result<void> said = m_desk.say(isMissed ? JournalLine::Level::Warning : JournalLine::Level::Info,
        isMissed ? "mail-unread" : "mail", text, {}, m_setup.name.value, stored.notice.connection.value,
        u"notice %1"_s.arg(stored.id.value));
    if (!said)
        return tl::unexpected(said.error());
    return isMissed || !rings ? MailEnd::Unread : MailEnd::Rang;
}

Result<RouteRunner::MailEnd> RouteRunner::takeNamed(
    const StoredNotice &stored, const MailMessage &mail, const MailSign &sign)
{
    // Only the name of the payment is taken from the mail, its sum to show it; the service tells all the
    // rest.
    Payment named;
    named.reference = sign.reference;
    named.amount.currency = noCurrency;
    if (sign.payment) {
        named.amount = sign.payment->amount;
        named.state = sign.payment->state;
        named.statusText = sign.payment->statusText;
    }
    const QStringList arguments{shown(mail.subject), shown(mail.fromAddress), sign.rules, sign.reference};
    for (Account *prover : std::as_const(m_provers)) {
        named.account = prover->connector().payments()->account();
        const Result<std::optional<EventId>> found = m_desk.events.find(m_setup.name, keyOf(named));
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            continue;
        if (const Result<void> done = m_desk.notices.joined(stored.id, **found); !done)
            return tl::unexpected(done.error());
        if (const Result<void> done = hearAgain(**found, stored, named, arguments); !done)
            return tl::unexpected(done.error());
        return MailEnd::Joined;
    }
    const QDateTime now = m_desk.clock.now();
    if (!m_mailBounds.mayBegin(now)) {
        ringForPayments();
        if (const Result<void> done = sayFlood(stored, now); !done)
            return tl::unexpected(done.error());
        return MailEnd::Rang;
    }
    named.account = m_provers.first()->connector().payments()->account();
    const Result<EventId> id = create(stored, named, Proof::Unproven,
        Text(QT_TRANSLATE_NOOP("Text",
                 "The mail “%1” of %2 was read by rule %3 and names payment %4; the payment service is asked "
                 "about it."),
            arguments));
    if (!id)
        return tl::unexpected(id.error());
    m_mailBounds.began(*id, now);
    return MailEnd::Joined;
}

Result<void> RouteRunner::sayFlood(const StoredNotice &stored, const QDateTime &now)
{
    if (m_floodSaidAt.isValid() && m_floodSaidAt <= now && m_floodSaidAt.secsTo(now) < 3600)
        return {};
    m_floodSaidAt = now;
    return sayOfMail(JournalLine::Level::Warning, "mail-flood",
        Text(QT_TRANSLATE_NOOP("Text",
                 "Many mails in %1 name payments that the payment service does not know. Perhaps somebody "
                 "forges them, or a rule of route “%2” takes another number for the payment's. For an hour "
                 "they only ring: real payments are found in the list."),
            {stored.notice.connection.value, m_setup.name.value}),
        stored);
}

Result<void> RouteRunner::hearAgain(
    EventId id, const StoredNotice &stored, const Payment &named, const QStringList &arguments)
{
    const Result<Live *> one = live(id);
    if (!one)
        return tl::unexpected(one.error());
    Live &known = **one;
    Event &event = known.event;
    const bool isUnderWay
        = known.lookingUp || event.state == Event::State::Delivering || event.isCleared || known.undo;
    const bool saysAmount = named.amount.currency != noCurrency && event.payment.amount != named.amount;
    const bool saysState = named.state != PaymentState::Unknown && event.payment.state != named.state;
    const bool saysMore = saysAmount || saysState;
    const bool asks = isToldByService(event.proof) && !isUnderWay && !event.disputed && saysMore
        && m_mailBounds.mayAskAgain(id, m_desk.clock.now());
    const Result<void> done = sayOfMail(JournalLine::Level::Info, "mail",
        asks ? Text(
            QT_TRANSLATE_NOOP("Text",
                "The mail “%1” of %2 was read by rule %3 and says something else about payment %4 than "
                "is known; the payment service is asked again."),
            arguments)
             : Text(
                 QT_TRANSLATE_NOOP("Text",
                     "The mail “%1” of %2 was read by rule %3 and names payment %4, which is known already."),
                 arguments),
        stored, id);
    if (!done || !asks) {
        forgetIfOver(id);
        return done;
    }
    event.disputed = true; // until the service has answered
    event.attempt = 0;
    makeReady(known, m_desk.clock.now());
    return m_desk.events.save(event, known.number, known.keys);
}

Result<RouteRunner::MailEnd> RouteRunner::takeTold(
    const StoredNotice &stored, const MailMessage &mail, const MailSign &sign)
{
    Payment payment = paymentTold(sign, mail, stored.notice);
    payment.account = m_mailAccount;
    const Text text = readText(
        {shown(mail.subject), shown(mail.fromAddress), sign.rules, payment.reference, payment.amount.shown()},
        sign.proof);
    const Result<std::optional<EventId>> found = m_desk.events.find(m_setup.name, keyOf(payment));
    if (!found)
        return tl::unexpected(found.error());
    if (!*found) {
        if (const Result<EventId> id = create(stored, payment, sign.proof, text); !id)
            return tl::unexpected(id.error());
        return MailEnd::Joined;
    }
    const Result<Live *> one = live(**found);
    if (!one)
        return tl::unexpected(one.error());
    Result<void> done = m_desk.notices.joined(stored.id, **found);
    if (done)
        done = sayOfMail(JournalLine::Level::Info, "mail", text, stored, **found);
    // Whoever proves less could only stand in the way: nobody can be asked who is right.
    if (done && sign.proof >= (*one)->event.proof) {
        done = (*one)->event.isCleared ? takeLate(**one, payment, sign.proof)
                                       : merge(**one, payment, sign.proof, false);
    }
    forgetIfOver(**found);
    if (!done)
        return tl::unexpected(done.error());
    return MailEnd::Joined;
}

Result<void> RouteRunner::lookForTheSame(Live &live)
{
    Event &event = live.event;
    event.isProvable = proverOf(live) != nullptr;
    event.perhapsSame.clear();
    if (!m_readsMail || event.step > 0 || live.number.isEmpty())
        return {};
    const Result<QList<EventRow>> others = m_desk.events.ofSameSum(event, sameTime);
    if (!others)
        return tl::unexpected(others.error());
    for (const EventRow &other : *others) {
        const bool isCertain = isToldByService(event.proof) && isToldByService(other.event.proof);
        if (!isCertain && other.event.step > 0 && other.orderNumber == live.number)
            event.perhapsSame = other.event.payment.reference;
    }
    return {};
}

Result<bool> RouteRunner::moveToNextAccount(Live &live)
{
    qsizetype next = 0;
    while (next < m_provers.size()
        && m_provers[next]->connector().payments()->account() != live.event.payment.account)
        ++next;
    if (++next >= m_provers.size())
        next = 0;
    Payment moved = live.event.payment;
    moved.account = m_provers[next]->connector().payments()->account();
    if (moved.account == live.event.payment.account)
        return false;
    const Result<std::optional<EventId>> other = m_desk.events.find(m_setup.name, keyOf(moved));
    if (!other)
        return tl::unexpected(other.error());
    if (*other)
        return false;
    if (const Result<void> done = m_desk.events.rekey(live.event.id, keyOf(moved)); !done)
        return tl::unexpected(done.error());
    live.event.key = keyOf(moved);
    live.event.payment.account = moved.account;
    if (const Result<void> done = m_desk.events.save(live.event, live.number, live.keys); !done)
        return tl::unexpected(done.error());
    return next != 0; // a whole round was made when it is the first one's turn again
}

Result<void> RouteRunner::storeUnconfirmed(Live &live, const Account &asked)
{
    Event &event = live.event;
    const QDateTime now = m_desk.clock.now();
    const Result<bool> moved = moveToNextAccount(live);
    if (!moved)
        return tl::unexpected(moved.error());
    if (*moved) {
        makeReady(live, now);
        return save(live);
    }
    const QStringList arguments{event.payment.reference, event.payment.amount.shown(), asked.name().value};
    if (event.attempt < int(patienceSeconds.size())) {
        ringForPayments();
        const bool isFirst = event.attempt == 0;
        const QDateTime due = now.addSecs(patienceSeconds[size_t(event.attempt)]);
        ++event.attempt;
        event.outcome = u"mail-asked"_s;
        event.reason = Text(QT_TRANSLATE_NOOP("Text",
                                "A mail names payment %1 of %2, but %3 does not know it yet; it is asked "
                                "again in some minutes."),
            arguments);
        makeReady(live, due);
        if (const Result<void> done = save(live); !done || !isFirst)
            return done;
        return m_desk.say(JournalLine::Level::Info, "decision", event.reason, event.id, m_setup.name.value,
            asked.name().value, event.outcome);
    }
    const Result<QList<EventRow>> others = m_desk.events.ofSameSum(event, sameTime);
    if (!others)
        return tl::unexpected(others.error());
    QString other;
    for (const EventRow &row : *others) {
        if (isToldByService(row.event.proof))
            other = row.event.payment.reference;
    }
    event.attempt = 0;
    event.state = other.isEmpty() ? Event::State::Attention : Event::State::Skipped;
    event.outcome = other.isEmpty() ? u"mail-not-confirmed"_s : u"mail-other-id"_s;
    event.reason = other.isEmpty()
        ? Text(QT_TRANSLATE_NOOP("Text",
                   "A mail names payment %1 of %2, but %3 knows no such payment, so it was not booked: "
                   "perhaps somebody forged the mail, or a rule takes another number for the payment's. Look "
                   "at the payment service; if there is nothing, skip it."),
            arguments)
        : Text(
            QT_TRANSLATE_NOOP("Text",
                "A mail names payment %1 of %2, which %3 does not know; payment %4 of the same sum came at "
                "the same time. Probably the rule takes another number for the payment's: nothing is "
                "lost, but correct it."),
            arguments + QStringList{other});
    if (const Result<void> done = save(live); !done)
        return done;
    const EventId id = event.id;
    const Result<void> done = m_desk.say(JournalLine::Level::Warning, "decision", event.reason, id,
        m_setup.name.value, asked.name().value, event.outcome);
    forgetIfOver(id);
    return done;
}

}
