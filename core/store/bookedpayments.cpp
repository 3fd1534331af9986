#include "core/store/bookedpayments.h"

#include "core/base/clock.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

// A payment stands in as many rows as it has entries, one behind the other.
const QString selectBooked
    = uR"(select e.id, e.route, e.key, e.state, e.outcome, e.record, e.proof, e.order_number, e.facts, e.reason, e.created_at_ms,
               e.changed_at_ms, c.action, c.proof, c.ended_at_ms
        from event e left join command c on c.event = e.id and c.state = 'done'
            and not exists (select 1 from undone u where u.command = c.id) )"_s;

BookedPayment paymentAt(const Statement &rows)
{
    BookedPayment one;
    Event &event = one.event;
    event.id = {rows.number(0)};
    event.route = {rows.text(1)};
    event.key = rows.text(2);
    event.state = eventStateFromName(rows.text(3)).value_or(Event::State::Attention);
    event.outcome = rows.text(4);
    const QJsonObject record = QJsonDocument::fromJson(rows.text(5).toUtf8()).object();
    if (const Result<Payment> payment = paymentFromJson(record))
        event.payment = *payment;
    event.proof = proofFromName(rows.text(6));
    one.number = {rows.text(7)};
    one.facts = rows.text(8).toUtf8();
    event.reason = Text::fromJson(rows.text(9).toUtf8());
    event.createdAt = utcFromMs(rows.number(10));
    event.changedAt = utcFromMs(rows.number(11));
    return one;
}

}

BookedPayments::BookedPayments(Database &database)
    : m_db(database)
{
}

Result<void> BookedPayments::read(Statement &rows, const Take &take)
{
    if (const Result<void> done = rows.done(); !done)
        return done;
    std::optional<BookedPayment> one;
    while (rows.next()) {
        if (!one || one->event.id.value != rows.number(0)) {
            if (one)
                take(*one);
            one = paymentAt(rows);
        }
        if (rows.isNull(12))
            continue;
        const Result<Action> action
            = actionFromJson(QJsonDocument::fromJson(rows.text(12).toUtf8()).object());
        if (const AddEntry *entry = action ? std::get_if<AddEntry>(&*action) : nullptr)
            one->entries.append({*entry, rows.text(13), utcFromMs(rows.number(14))});
    }
    if (one)
        take(*one);
    return {};
}

Result<void> BookedPayments::happened(
    const RouteName &route, const QDateTime &from, const QDateTime &before, const Take &take)
{
    Statement rows(m_db, selectBooked + uR"(where e.happened_at_ms >= ? and e.happened_at_ms < ?
            and (? = '' or e.route = ?) order by e.happened_at_ms, e.id, c.id)"_s,
        {from.toMSecsSinceEpoch(), before.toMSecsSinceEpoch(), route.value, route.value});
    return read(rows, take);
}

Result<void> BookedPayments::settledOrReturned(
    const RouteName &route, const QDateTime &from, const QDateTime &before, const Take &take)
{
    const qint64 first = from.toMSecsSinceEpoch();
    const qint64 end = before.toMSecsSinceEpoch();
    Statement rows(m_db,
        selectBooked + uR"(where (e.record ->> '$.settledAt' >= ? and e.record ->> '$.settledAt' < ?
            or e.record ->> '$.refundedAt' >= ? and e.record ->> '$.refundedAt' < ?)
            and (? = '' or e.route = ?) order by e.happened_at_ms, e.id, c.id)"_s,
        {first, end, first, end, route.value, route.value});
    return read(rows, take);
}

Result<std::optional<BookedPayment>> BookedPayments::byKey(const RouteName &route, const QString &key)
{
    std::optional<BookedPayment> found;
    Statement rows(
        m_db, selectBooked + u"where e.route = ? and e.key = ? order by e.id, c.id"_s, {route.value, key});
    const Result<void> done = read(rows, [&found](const BookedPayment &one) { found = one; });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

}
