#include "app/demo/demohistory.h"

#include "core/base/json.h"
#include "core/model/event.h"
#include "core/store/commandstore.h"
#include "core/store/eventstore.h"
#include "core/store/journal.h"
#include "core/store/noticestore.h"
#include "core/store/transitionstore.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTimeZone>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 seed = 20261121;
constexpr qint64 lastNumber = 10479; // behind it the orders begin that wait for the person to play with
constexpr int partsEndDays = 10;
const QTime opens(9, 0);
const QTime closes(18, 0);

const QStringList &payers()
{
    static const QStringList names{u"Ірина Бойко"_s, u"Андрій Ткаченко"_s, u"Наталія Кравець"_s,
        u"Сергій Шевчук"_s, u"Оксана Поліщук"_s, u"ТОВ «Ранок»"_s, u"Дмитро Мороз"_s, u"Юлія Савченко"_s,
        u"ФОП Лисенко О. В."_s, u"Марина Гнатюк"_s, u"Павло Руденко"_s};
    return names;
}

QTimeZone kyiv()
{
    const QTimeZone zone("Europe/Kyiv");
    return zone.isValid() ? zone : QTimeZone("Europe/Kiev"); // older systems know the city by this name only
}

bool isWorkDay(const QDate &day)
{
    return day.dayOfWeek() <= 5;
}

/// The moment when so much time of work has gone by since `from`.
QDateTime afterWork(QDateTime from, qint64 seconds, const QTimeZone &zone)
{
    QDateTime at = from.toTimeZone(zone);
    while (true) {
        if (!isWorkDay(at.date()) || at.time() >= closes) {
            at = QDateTime(at.date().addDays(1), opens, zone);
            continue;
        }
        if (at.time() < opens)
            at.setTime(opens);
        const qint64 left = at.time().secsTo(closes);
        if (seconds < left)
            return at.addSecs(seconds).toUTC();
        seconds -= left;
        at = QDateTime(at.date().addDays(1), opens, zone);
    }
}

class HistoryTeller
{
public:
    HistoryTeller(Database &database, const DemoCast &cast, const HistoryPlace &place)
        : m_place(place)
        , m_zone(kyiv())
        , m_dice(seed)
        , m_events(database)
        , m_notices(database)
        , m_commands(database)
        , m_journal(database)
        , m_transitions(database)
        , m_waiting(cast.waiting())
        , m_paid(cast.paid())
        , m_people(cast.people())
    {
        if (m_people.isEmpty())
            m_people = {u"Олена Коваль"_s};
        const QList<StageRef> funnel = cast.funnel();
        for (const StageRef &stage : funnel) {
            if (!m_fresh && stage.id != m_waiting.id && stage.id != m_paid.id)
                m_fresh = stage;
        }
        const auto paid = std::ranges::find(funnel, m_paid.id, &StageRef::id);
        if (paid != funnel.end() && paid + 1 != funnel.end() && (paid + 1)->id != m_waiting.id)
            m_after = *(paid + 1);
    }

    /// The i-th order, from its first day to its last.
    Result<void> tell(int index)
    {
        m_number = lastNumber - m_place.orders + 1 + index;
        m_title = u"Замовлення %1"_s.arg(m_number);
        m_ref = {QString::number(m_number), QString::number(m_number + 10'000)};
        m_due = {between(300, 24'000) * 100 + (m_dice.bounded(3) == 0 ? 50 : 0), u"UAH"_s};
        m_booked.clear();
        m_attempt = 0;
        const QDateTime paidAt = paymentTime(index);
        m_isManual = paidAt < switchedAt();
        const QDateTime waits = paidAt.addSecs(-between(20 * 60, 30 * 3600));
        if (m_fresh) {
            if (const Result<void> done = movedByPerson(*m_fresh, m_waiting, waits); !done)
                return done;
        }
        if (index % 29 == 7) {
            if (const Result<void> done = declined(paidAt.addSecs(-4 * 60)); !done)
                return done;
        }
        // The stand-ins know the last days as well, and there each order was paid at once.
        const bool isInParts = index % 17 == 5 && paidAt < m_place.now.addDays(-partsEndDays);
        if (isInParts) {
            const Money half{m_due.minor / 2, m_due.currency};
            if (const Result<void> done = paid(half, paidAt.addSecs(-between(600, 5 * 3600)), false); !done)
                return done;
            return paid(m_due - half, paidAt, true);
        }
        return paid(m_due, paidAt, true);
    }

    /// Provodka was never off: the last thing it said is of now.
    Result<void> end()
    {
        JournalLine line;
        line.at = m_place.now;
        line.kind = u"engine"_s;
        line.text = Text(QT_TRANSLATE_NOOP("Text",
            "Up to here it is the invented past of the demonstration; from here on all of it happens."));
        return m_journal.write(line);
    }

    const QList<PastOrder> &past() const { return m_past; }

private:
    qint64 between(qint64 least, qint64 most) { return least + m_dice.bounded(int(most - least + 1)); }

    QDateTime switchedAt() const
    {
        return QDateTime(
            m_place.now.toTimeZone(m_zone).date().addDays(-m_place.days / 2), QTime(0, 0), m_zone)
            .toUTC();
    }

    /// Customers pay at any time from the morning to the night, every day.
    QDateTime paymentTime(int index)
    {
        const QDate first = m_place.now.toTimeZone(m_zone).date().addDays(-m_place.days);
        const int day = int(qint64(index) * m_place.days / m_place.orders);
        const qint64 secondsOfDay = between(7 * 3600 + 1800, 23 * 3600 + 1800);
        return QDateTime(first.addDays(day), QTime(0, 0), m_zone).addSecs(secondsOfDay).toUTC();
    }

    Payment payment(const Money &amount, const QDateTime &at)
    {
        Payment made;
        made.account = m_place.account;
        made.reference = u"%1-%2"_s.arg(m_number).arg(++m_attempt);
        made.amount = amount;
        made.state = PaymentState::Paid;
        made.statusText = u"Approved"_s;
        made.reason = u"1100 Ok"_s;
        made.createdAt = at.addSecs(-90);
        made.processedAt = at;
        made.fee = Money{amount.minor / 50, amount.currency};
        const QDateTime settledAt = afterWork(at.addSecs(6 * 3600), 3600, m_zone);
        if (settledAt < m_place.now) {
            made.settled = amount - *made.fee;
            made.settledAt = settledAt;
        }
        made.payer = payers().at(m_dice.bounded(int(payers().size())));
        made.typedFields = {{u"Номер замовлення"_s, QString::number(m_number)}};
        made.typedFieldsConfirmed = true;
        return made;
    }

    Result<void> declined(const QDateTime &at)
    {
        Event event = eventOf(payment(m_due, at), at.addSecs(2));
        event.payment.state = PaymentState::Failed;
        event.payment.statusText = u"Declined"_s;
        event.payment.fee.reset();
        event.payment.settled.reset();
        event.payment.settledAt = {};
        event.state = Event::State::Skipped;
        event.outcome = u"not-paid"_s;
        event.reason = Text(QT_TRANSLATE_NOOP("Text", "Payment %1 was not made: %2 (%3)."),
            {event.payment.reference, u"Declined"_s, u"1101 Declined To Card Issuer"_s});
        return create(event);
    }

    Result<void> paid(const Money &amount, const QDateTime &at, bool isAll)
    {
        const Payment money = payment(amount, at);
        const QDateTime now = m_isManual ? at.addSecs(manualWait()) : at.addMSecs(quickWait());
        if (now >= m_place.now)
            return {};
        m_booked.append({QString::number(91000 + m_number * 2 + m_booked.size()), money.reference, amount,
            now.date(), now});
        Event event = eventOf(money, m_isManual ? now : at.addMSecs(400));
        event.changedAt = now;
        event.state = Event::State::Done;
        event.step = isAll ? 2 : 1;
        event.outcome = isAll ? u"paid-in-full"_s : u"part"_s;
        const QString number = QString::number(m_number);
        if (m_isManual) {
            const QString who = m_people.at(int(m_number % m_people.size()));
            event.proof = Proof::Confirmed;
            event.allocations = {{{number}, amount}};
            event.decisions = {{u"match"_s, {}, {}, who, now}};
            event.reason
                = Text(QT_TRANSLATE_NOOP("Text",
                           "%1 found the payment of %2 in the mailbox and took care of order %3 by hand."),
                    {who, amount.shown(), number});
        } else if (isAll) {
            event.reason
                = Text(QT_TRANSLATE_NOOP("Text", "Order %1 is paid in full (%2) and stands in “%3”."),
                    {number, m_due.shown(), m_paid.name});
        } else {
            event.reason = Text(
                QT_TRANSLATE_NOOP("Text", "%1 of %2 came for order %3; %4 is missing, so it was not moved."),
                {amount.shown(), m_due.shown(), number, (m_due - amount).shown()});
        }
        if (const Result<void> done = create(event); !done)
            return done;
        if (!m_isManual) {
            if (const Result<void> done = written(event, isAll); !done)
                return done;
        }
        if (isAll)
            return goesOn(event, at, now);
        return {};
    }

    /// Seconds, six hours at most: some mails are seen at once, some with the next round through the mailbox.
    qint64 manualWait()
    {
        const qint64 part = between(0, 1000);
        return 4 * 60 + part * part * (6 * 3600 - 4 * 60) / 1'000'000;
    }

    qint64 quickWait()
    {
        if (m_dice.bounded(40) == 0)
            return between(40'000, 95'000); // the notice got lost, and the list told of it
        return between(900, 4200);
    }

    Result<void> goesOn(const Event &event, const QDateTime &paidAt, const QDateTime &now)
    {
        const Result<void> moved = m_transitions.moved(m_place.office.value, m_ref,
            {QString::number(m_number)}, m_title, m_waiting, m_paid, event.id, now);
        if (!moved)
            return moved;
        StageRef stage = m_paid;
        const QDateTime finished = afterWork(now, between(8 * 3600, 40 * 3600), m_zone);
        if (m_after && finished < m_place.now) {
            if (const Result<void> done = movedByPerson(m_paid, *m_after, finished); !done)
                return done;
            stage = *m_after;
        }
        m_past.append({m_number, m_due, event.payment.reference, paidAt, stage.id});
        return {};
    }

    Result<void> movedByPerson(const StageRef &from, const StageRef &to, const QDateTime &at)
    {
        Transition transition;
        transition.order = m_ref.order;
        transition.number = {QString::number(m_number)};
        transition.title = m_title;
        transition.from = from;
        transition.to = to;
        transition.at = at;
        transition.externalId = u"%1-%2"_s.arg(m_ref.order, to.id);
        return m_transitions.told(m_place.office.value, transition);
    }

    Event eventOf(const Payment &money, const QDateTime &heardAt) const
    {
        Event event;
        event.route = m_place.route;
        event.key = u"payment:"_s + money.account + u'/' + money.reference;
        event.payment = money;
        event.proof = Proof::Signed;
        event.createdAt = heardAt;
        event.changedAt = heardAt;
        event.dueAt = heardAt;
        return event;
    }

    /// The event with what is kept beside it, and the notice that told of it.
    Result<void> create(Event &event)
    {
        const OrderNumber number{QString::number(m_number)};
        const Result<EventId> id = m_events.create(event, number, {event.key});
        if (!id)
            return tl::unexpected(id.error());
        event.id = *id;
        if (!event.allocations.isEmpty()) {
            if (const Result<void> done = m_events.save(event, number); !done)
                return done;
        }
        EventNotes notes;
        notes.facts = facts();
        if (const Result<void> done = m_events.saveNotes(event.id, notes); !done)
            return done;
        if (m_isManual)
            return say(event, event.changedAt, "act", event.reason);
        if (const Result<void> done = heard(event); !done)
            return done;
        return event.state == Event::State::Skipped ? say(event, event.changedAt, "decision", event.reason)
                                                    : Result<void>();
    }

    QByteArray facts() const
    {
        Money sum{0, m_due.currency};
        QJsonArray entries;
        for (const OrderEntry &entry : m_booked) {
            sum = sum + *entry.amount;
            entries.append(QJsonArray{entry.key, entry.paymentId, entry.amount->decimal()});
        }
        const QJsonObject order{{u"order"_s, m_ref.order}, {u"ledger"_s, m_ref.ledger}, {u"title"_s, m_title},
            {u"number"_s, QString::number(m_number)},
            {u"stage"_s, sum.minor == m_due.minor ? m_paid.name : m_waiting.name},
            {u"due"_s, m_due.decimal()}, {u"currency"_s, m_due.currency}, {u"paid"_s, sum.decimal()},
            {u"missing"_s, (m_due - sum).decimal()}, {u"entries"_s, entries}};
        return json::compact(QJsonObject{{u"orders"_s, QJsonArray{order}}});
    }

    Result<void> heard(const Event &event)
    {
        const Payment &money = event.payment;
        Notice notice;
        notice.connection = m_place.shop;
        // What is done a minute later was told by the list.
        notice.kind = money.processedAt.msecsTo(event.changedAt) > 30'000 ? u"list"_s : u"callback"_s;
        notice.externalId = money.reference;
        notice.version = money.statusText;
        notice.receivedAt = event.createdAt;
        notice.payload = json::compact(QJsonObject{{u"merchantAccount"_s, money.account},
            {u"orderReference"_s, money.reference}, {u"amount"_s, money.amount.shortest().toDouble()},
            {u"currency"_s, money.amount.currency}, {u"transactionStatus"_s, money.statusText},
            {u"processingDate"_s, money.processedAt.toSecsSinceEpoch()}, {u"clientName"_s, money.payer}});
        notice.originalSha256 = QCryptographicHash::hash(notice.payload, QCryptographicHash::Sha256);
        notice.proof = notice.kind == "list"_L1 ? Proof::Listed : Proof::Signed;
        const Result<std::optional<NoticeId>> id = m_notices.remember(notice);
        if (!id)
            return tl::unexpected(id.error());
        if (*id) {
            if (const Result<void> done = m_notices.joined(**id, event.id); !done)
                return done;
        }
        return say(event, event.createdAt, "notice",
            Text(QT_TRANSLATE_NOOP("Text", "Payment %1 of %2 came from %4 with status “%3”, signed."),
                {money.reference, money.amount.shown(), money.statusText, m_place.shop.value}));
    }

    Result<void> written(const Event &event, bool isAll)
    {
        const Payment &money = event.payment;
        const QString number = QString::number(m_number);
        AddEntry entry;
        entry.ref = m_ref;
        entry.paymentId = money.reference;
        entry.amount = money.amount;
        entry.date = money.processedAt.toTimeZone(m_zone).date();
        const QStringList said{money.reference, money.amount.shown(), number, m_due.shown(),
            Money{m_due.minor - money.amount.minor, m_due.currency}.shown()};
        const QDateTime half = event.changedAt.addMSecs(-300);
        const Text booked(QT_TRANSLATE_NOOP("Text", "%1 of payment %2 was booked at order %3."),
            {money.amount.shown(), money.reference, number});
        if (const Result<void> done = write(event, 1, entry,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "Payment %1 of %2 is booked at order %3 (due %4, paid before %5)."),
                    {said[0], said[1], said[2], said[3], paidBefore().shown()}),
                half, m_booked.last().key, booked);
            !done)
            return done;
        if (!isAll)
            return say(event, event.changedAt, "decision", event.reason);
        MoveStage move;
        move.ref = m_ref;
        move.from = m_waiting;
        move.to = m_paid;
        return write(event, 2, move,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1 is paid in full: due %2, paid %2, difference zero; it moves on from “%3”."),
                {number, m_due.shown(), m_waiting.name}),
            event.changedAt, m_paid.id,
            Text(QT_TRANSLATE_NOOP("Text", "Order %1 was moved from “%2” to “%3”."),
                {number, m_waiting.name, m_paid.name}));
    }

    Money paidBefore() const
    {
        Money sum{0, m_due.currency};
        for (qsizetype i = 0; i + 1 < m_booked.size(); ++i)
            sum = sum + *m_booked[i].amount;
        return sum;
    }

    Result<void> write(const Event &event, int step, const Action &action, const Text &reason,
        const QDateTime &at, const QString &proof, const Text &doneText)
    {
        StoredCommand command;
        command.event = event.id;
        command.step = step;
        command.command.key = u"%1/%2/%3"_s.arg(event.id.value).arg(event.route.value).arg(step);
        command.command.action = action;
        command.command.reason = reason;
        command.safety = step == 1 ? Safety::Keyed : Safety::Absolute;
        command.decidedAt = at.addMSecs(-250);
        command.dueAt = command.decidedAt;
        command.factsAt = command.decidedAt;
        if (const Result<void> done = say(event, command.decidedAt, "decision", reason); !done)
            return done;
        const Result<CommandId> id = m_commands.add(command);
        if (!id)
            return tl::unexpected(id.error());
        const Result<CallId> call = m_commands.begin(m_place.office.value, {*id}, false, at.addMSecs(-200));
        if (!call)
            return tl::unexpected(call.error());
        if (const Result<void> done = m_commands.end(*call, at); !done)
            return done;
        if (const Result<void> done = m_commands.settle(*id, StoredCommand::State::Done, proof, {}, at);
            !done)
            return done;
        return say(event, at, "receipt", doneText);
    }

    Result<void> say(const Event &event, const QDateTime &at, const char *kind, const Text &text)
    {
        JournalLine line;
        line.at = at;
        line.kind = QString::fromLatin1(kind);
        line.connection = m_place.shop.value;
        line.route = m_place.route.value;
        line.event = event.id;
        line.text = text;
        return m_journal.write(line);
    }

    const HistoryPlace &m_place;
    QTimeZone m_zone;
    QRandomGenerator m_dice;
    EventStore m_events;
    NoticeStore m_notices;
    CommandStore m_commands;
    Journal m_journal;
    TransitionStore m_transitions;
    StageRef m_waiting;
    StageRef m_paid;
    std::optional<StageRef> m_fresh;
    std::optional<StageRef> m_after;
    QStringList m_people;
    QList<PastOrder> m_past;

    // Of the order that is told.
    qint64 m_number = 0;
    QString m_title;
    OrderRef m_ref;
    Money m_due;
    QList<OrderEntry> m_booked;
    int m_attempt = 0;
    bool m_isManual = false;
};

}

Result<QList<PastOrder>> tellHistory(
    Database &database, const DemoCast &cast, const HistoryPlace &place, int keep)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    HistoryTeller teller(database, cast, place);
    for (int i = 0; i < place.orders; ++i) {
        if (const Result<void> done = teller.tell(i); !done)
            return tl::unexpected(done.error());
    }
    if (const Result<void> done = teller.end(); !done)
        return tl::unexpected(done.error());
    if (const Result<void> done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    QList<PastOrder> kept = teller.past();
    kept.removeIf([&](const PastOrder &one) { return one.paidAt < place.now.addDays(-keep); });
    return kept;
}

}
