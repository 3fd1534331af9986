#include "core/store/paymentlist.h"

#include "core/base/json.h"
#include "core/store/statement.h"

#include <QSet>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString moneyMoved = u"record ->> '$.state' in ('paid', 'refunding', 'refunded')"_s;

// Decimal text always has the currency's decimals: without the point it is the sum in minor units.
QString minorOf(const QString &key)
{
    return u"cast(replace(record ->> '$.%1[0]', '.', '') as integer)"_s.arg(key);
}

/// SQLite knows upper and lower case of ASCII only.
QStringList spellings(const QString &word)
{
    QStringList all{word};
    const QString lower = word.toLower();
    const QString title = lower.left(1).toUpper() + lower.mid(1);
    QString decimal = word;
    decimal.replace(u',', u'.');
    for (const QString &one : {lower, word.toUpper(), title, decimal}) {
        if (!all.contains(one))
            all.append(one);
    }
    return all;
}

QString like(QString text)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        text.replace(special, QString(u'\\') + special);
    return u'%' + text + u'%';
}

const QString searched
    = uR"((order_number || ' ' || coalesce(record ->> '$.reference', '') || ' ' || coalesce(record ->> '$.account', '') || ' ' || allocations || ' ' || coalesce(record ->> '$.amount[0]', '')
        || ' ' || coalesce(record ->> '$.amount[1]', '') || ' ' || coalesce(record ->> '$.payer', '')
        || ' ' || coalesce(record ->> '$.typedFields', '') || ' ' || coalesce(record ->> '$.statusText', '')
        || ' ' || coalesce(record ->> '$.reason', '')))"_s;

struct Where
{
    QStringList parts;
    QVariantList values;

    static QString marks(qsizetype count) { return u"?"_s + u", ?"_s.repeated(int(count) - 1); }
    void among(const QString &column, const QStringList &names)
    {
        if (names.isEmpty())
            return;
        parts.append(column + u" in ("_s + marks(names.size()) + u')');
        for (const QString &name : names)
            values.append(name);
    }
    QString sql() const { return parts.isEmpty() ? QString() : u" where "_s + parts.join(u" and "_s); }
};

QStringList namesOf(const QList<Event::State> &states)
{
    QStringList names;
    for (const Event::State state : states)
        names.append(eventStateName(state));
    return names;
}

QStringList namesOf(const QList<Proof> &proofs)
{
    QStringList names;
    for (const Proof proof : proofs)
        names.append(proofName(proof));
    return names;
}

void add(Where &where, const SearchedWord &word)
{
    Where any;
    for (const QString &spelling : spellings(word.text)) {
        any.parts.append(searched + uR"( like ? escape '\')"_s);
        any.values.append(like(spelling));
    }
    any.among(u"state"_s, namesOf(word.states));
    any.among(u"outcome"_s, word.outcomes);
    any.among(u"proof"_s, namesOf(word.proofs));
    where.parts.append(u'(' + any.parts.join(u" or "_s) + u')');
    where.values += any.values;
}

Where conditionsOf(const QList<PaymentFilter> &filters)
{
    Where where;
    for (const PaymentFilter &filter : filters) {
        where.among(u"state"_s, namesOf(filter.states));
        where.among(u"outcome"_s, filter.outcomes);
        where.among(u"proof"_s, namesOf(filter.proofs));
        if (filter.from.isValid()) {
            where.parts.append(u"happened_at_ms >= ?"_s);
            where.values.append(filter.from.toMSecsSinceEpoch());
        }
        if (filter.before.isValid()) {
            where.parts.append(u"happened_at_ms < ?"_s);
            where.values.append(filter.before.toMSecsSinceEpoch());
        }
        if (filter.onlyReturned) {
            where.parts.append(uR"((record ->> '$.state' in ('refunding', 'refunded') or )"_s
                + minorOf(u"refunded"_s) + u" > 0)"_s);
        }
        for (const SearchedWord &word : filter.words)
            add(where, word);
    }
    return where;
}

QStringList sortedBy(PaymentOrder order)
{
    switch (order) {
    case PaymentOrder::Time:
        return {u"happened_at_ms"_s};
    case PaymentOrder::Source:
        return {u"record ->> '$.account'"_s};
    case PaymentOrder::Payer:
        return {u"record ->> '$.payer'"_s};
    case PaymentOrder::Gross:
        return {u"minor"_s};
    case PaymentOrder::Fee:
        return {minorOf(u"fee"_s)};
    case PaymentOrder::Order:
        return {u"length(order_number)"_s, u"order_number"_s};
    case PaymentOrder::Due:
        return {u"cast(nullif(facts, '') ->> '$.orders[0].due' as real)"_s};
    case PaymentOrder::Paid:
        return {u"cast(nullif(facts, '') ->> '$.orders[0].paid' as real)"_s};
    case PaymentOrder::Difference:
        return {u"cast(nullif(facts, '') ->> '$.orders[0].missing' as real)"_s};
    case PaymentOrder::Proof:
        return {u"proof"_s};
    case PaymentOrder::State:
        return {u"state"_s, u"outcome"_s};
    case PaymentOrder::Why:
        return {u"reason"_s};
    }
    return {};
}

QString jsonOf(const QList<EventId> &ids)
{
    QStringList numbers;
    for (const EventId id : ids)
        numbers.append(QString::number(id.value));
    return u'[' + numbers.join(u',') + u']';
}

}

QStringList unmatchedOutcomes()
{
    return {u"no-number"_s, u"unconfirmed-number"_s, u"numbers-disagree"_s, u"order-unknown"_s,
        u"orders-ambiguous"_s, u"split-differs"_s, u"perhaps-booked"_s, u"two-numbers"_s, u"old-order"_s,
        u"not-waiting"_s};
}

PaymentList::PaymentList(Database &database)
    : m_db(database)
{
}

Result<QList<EventId>> PaymentList::ids(
    const QList<PaymentFilter> &filters, PaymentOrder order, Qt::SortOrder direction)
{
    const Where where = conditionsOf(filters);
    const QString turn = direction == Qt::DescendingOrder ? u" desc"_s : QString();
    QStringList sorted = sortedBy(order);
    sorted.append(u"id"_s);
    Statement rows(m_db,
        u"select id from event"_s + where.sql() + u" order by "_s + sorted.join(turn + u", "_s) + turn,
        where.values);
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<EventId> ids;
    while (rows.next())
        ids.append(EventId{rows.number(0)});
    return ids;
}

Result<QList<PaymentRow>> PaymentList::rows(const QList<EventId> &ids)
{
    const Result<QList<EventRow>> events = EventStore(m_db).rows(ids);
    if (!events)
        return tl::unexpected(events.error());
    QHash<qint64, QStringList> sources;
    Statement told(m_db, uR"(select distinct event, connection from notice
            where event in (select value from json_each(?)) order by event, connection)"_s,
        {jsonOf(ids)});
    if (const Result<void> done = told.done(); !done)
        return tl::unexpected(done.error());
    while (told.next())
        sources[told.number(0)].append(told.text(1));
    QList<PaymentRow> rows;
    rows.reserve(events->size());
    for (const EventRow &event : *events) {
        PaymentRow row;
        row.row = event;
        row.money = orderMoney(event.notes);
        row.sources = sources.value(event.event.id.value);
        if (row.sources.isEmpty() && !event.event.payment.account.isEmpty())
            row.sources.append(event.event.payment.account);
        rows.append(std::move(row));
    }
    return rows;
}

Result<QList<PaymentTotal>> PaymentList::totals(const QList<PaymentFilter> &filters)
{
    Where where = conditionsOf(filters);
    where.parts.append(moneyMoved);
    const QString isSameCurrency = u"record ->> '$.fee[1]' = currency"_s;
    Statement rows(m_db,
        u"select currency, count(*), sum(minor), coalesce(sum(case when "_s + isSameCurrency + u" then "_s
            + minorOf(u"fee"_s)
            + u" end), 0), sum(record ->> '$.fee[0]' is null), "
              "sum(case when record ->> '$.refunded[0]' is not null then min(minor, "_s
            + minorOf(u"refunded"_s)
            + u") when record ->> '$.state' = 'refunded' then minor else 0 end) from event"_s + where.sql()
            + u" group by currency order by currency"_s,
        where.values);
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<PaymentTotal> totals;
    while (rows.next()) {
        PaymentTotal total;
        total.currency = rows.text(0);
        total.payments = rows.number(1);
        total.gross = {rows.number(2), total.currency};
        total.fee = {rows.number(3), total.currency};
        total.withoutFee = rows.number(4);
        total.returned = {rows.number(5), total.currency};
        total.net = total.gross - total.fee - total.returned;
        totals.append(total);
    }
    return totals;
}

Result<int> PaymentList::waiting()
{
    Statement row(m_db, u"select count(*) from event where state = 'attention'"_s, {});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? int(row.number(0)) : 0;
}

}
