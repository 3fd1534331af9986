#include "core/connectors/planfix/orderbook.h"

// Orders page by page. First those with entries of the wanted days, read from the entries up to their orders;
// then those that stand in the wanted stages. An order is told once.

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto stagesPart = "stages:"_L1;
constexpr auto entriesPart = "entries:"_L1;

// The token owner's zone is not known: a day more on each side.
QDate dayBefore(const QDateTime &time)
{
    return time.toUTC().date().addDays(-1);
}

}

Async<Orders::Listed> Orders::listByEntries(OrderListQuery query, int offset)
{
    Listed listed;
    if (m_settings.entry.date.isEmpty()) {
        // Entries without a day: the subtasks that something was done at.
        const QDate until = m_clock.now().date().addDays(2);
        QJsonArray filters;
        filters.append(wire::filterTemplates({m_settings.subtaskTemplate}));
        filters.append(wire::filterChanged(query.entriesFrom.addDays(-1), until, true));
        wire::Ask ask = wire::listTasks(filters, taskFields(), offset);
        ask.spend = Spend::Routine;
        const Result<wire::Reply> reply = co_await m_api->ask(ask);
        if (!reply)
            co_return tl::unexpected(reply.error());
        if (!reply->ok)
            co_return tl::unexpected(wire::refusal(*reply, ask));
        const Result<QList<wire::Task>> rows = wire::tasks(reply->body);
        if (!rows)
            co_return tl::unexpected(rows.error());
        for (const wire::Task &row : *rows)
            listed.ledgers.append(row.number);
        listed.isLast = rows->size() < wire::pageSize;
        co_return listed;
    }
    wire::Ask ask = wire::listEntriesOfDays(
        m_settings.entry, m_settings.subtaskTemplate, query.entriesFrom, query.entriesTo, offset);
    ask.spend = Spend::Routine;
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!reply->ok)
        co_return tl::unexpected(wire::refusal(*reply, ask));
    const Result<QList<wire::Entry>> rows = wire::entries(reply->body, m_settings.entry);
    if (!rows)
        co_return tl::unexpected(rows.error());
    for (const wire::Entry &row : *rows) {
        if (row.entry.date < query.entriesFrom || row.entry.date > query.entriesTo)
            co_return tl::unexpected(filterIgnored());
        if (row.task.isEmpty())
            continue;
        if (!listed.ledgers.contains(row.task))
            listed.ledgers.append(row.task);
        listed.entries[row.task].append(row.entry);
    }
    listed.isLast = rows->size() < wire::pageSize;
    co_return listed;
}

Async<Orders::Listed> Orders::listByStages(OrderListQuery query, int offset)
{
    QJsonArray filters;
    filters.append(wire::filterStages(query.stages));
    if (!m_settings.orderTemplates.isEmpty())
        filters.append(wire::filterTemplates(m_settings.orderTemplates));
    if (query.changedSince.isValid()) {
        const QDate until = m_clock.now().date().addDays(2);
        filters.append(wire::filterChanged(dayBefore(query.changedSince), until, false));
    }
    wire::Ask ask = wire::listTasks(filters, taskFields(), offset);
    ask.spend = Spend::Routine;
    const Result<wire::Reply> reply = co_await m_api->ask(ask);
    if (!reply)
        co_return tl::unexpected(reply.error());
    if (!reply->ok)
        co_return tl::unexpected(wire::refusal(*reply, ask));
    const Result<QList<wire::Task>> rows = wire::tasks(reply->body);
    if (!rows)
        co_return tl::unexpected(rows.error());
    Listed listed;
    for (const wire::Task &row : *rows) {
        if (!query.stages.contains(row.stage.id))
            co_return tl::unexpected(filterIgnored());
        // Subtasks have stages of their own, often of the same process.
        if (isOrder(row) && row.templateId != m_settings.subtaskTemplate)
            listed.orders.append(row);
    }
    listed.isLast = rows->size() < wire::pageSize;
    co_return listed;
}

Async<QList<OrderFound>> Orders::complete(Listed listed)
{
    struct Place
    {
        wire::Task order;
        wire::Task ledger;
    };
    QList<Place> places;
    const TasksByNumber subtasks = co_await tasks(listed.ledgers, Spend::Routine);
    QStringList parents;
    for (const QString &number : std::as_const(listed.ledgers)) {
        const FoundTask subtask = subtasks.value(number);
        if (!subtask)
            co_return tl::unexpected(subtask.error());
        if (*subtask && isLedger(**subtask) && !(*subtask)->parent.isEmpty()
            && !parents.contains((*subtask)->parent) && !m_listed.contains((*subtask)->parent))
            parents.append((*subtask)->parent);
    }
    const TasksByNumber above = co_await tasks(parents, Spend::Routine);
    for (const QString &number : std::as_const(parents)) {
        const FoundTask order = above.value(number);
        if (!order)
            co_return tl::unexpected(order.error());
        if (*order && isOrder(**order))
            listed.orders.append(**order);
    }
    QStringList searched;
    for (const wire::Task &order : std::as_const(listed.orders)) {
        if (!m_listed.contains(order.number) && !searched.contains(order.number))
            searched.append(order.number);
    }
    // What was read from below is known; of the others the subtasks are looked for.
    QHash<QString, QList<wire::Task>> known;
    for (const FoundTask &subtask : subtasks) {
        if (subtask && *subtask && isLedger(**subtask))
            known[(*subtask)->parent].append(**subtask);
    }
    QStringList unknown = searched;
    unknown.removeIf([&known](const QString &number) { return known.contains(number); });
    const Ledgers below = co_await ledgers(unknown, Spend::Routine);
    for (const wire::Task &order : std::as_const(listed.orders)) {
        if (!searched.removeOne(order.number))
            continue;
        QList<wire::Task> ledgersOfOrder = known.value(order.number);
        if (ledgersOfOrder.isEmpty()) {
            const Result<QList<wire::Task>> rows = below.value(order.number);
            if (!rows)
                co_return tl::unexpected(rows.error());
            ledgersOfOrder = *rows;
        }
        // None or several: the look-up of a payment says so to a person.
        if (ledgersOfOrder.size() == 1) {
            Place place;
            place.order = order;
            place.ledger = ledgersOfOrder.first();
            places.append(place);
        }
    }
    Needs needs;
    EntriesByLedger read;
    for (const Place &place : std::as_const(places)) {
        const QString &ledger = place.ledger.number;
        const QList<OrderEntry> seen = listed.entries.value(ledger);
        Need need;
        need.keys = place.ledger.keysOf(m_settings.entry.dataTag);
        QSet<QString> keys;
        for (const OrderEntry &entry : seen) {
            keys.insert(entry.key);
            need.payments.insert(entry.paymentId);
        }
        if (need.keys && keys == QSet<QString>(need.keys->begin(), need.keys->end())) {
            read.insert(ledger, seen);
            remember(ledger, seen);
        } else {
            needs.insert(ledger, need);
        }
    }
    const EntriesByLedger others = co_await entries(needs, Spend::Routine);
    read.insert(others);
    QList<OrderFound> orders;
    for (const Place &place : std::as_const(places)) {
        const Result<QList<OrderEntry>> booked = read.value(place.ledger.number);
        if (!booked)
            co_return tl::unexpected(booked.error());
        OrderFound order = found(place.order, place.ledger, *booked);
        order.number = OrderNumber{place.order.number};
        m_listed.insert(place.order.number);
        orders.append(order);
    }
    co_return orders;
}

Async<OrderPage> Orders::list(OrderListQuery query)
{
    if (query.cursor.isEmpty())
        m_listed.clear();
    const bool byEntries = query.entriesFrom.isValid() && !query.cursor.startsWith(stagesPart);
    const int offset = query.cursor.section(u':', 1).toInt();
    OrderPage page;
    Result<Listed> listed = Listed();
    if (byEntries)
        listed = co_await listByEntries(query, offset);
    else if (!query.stages.isEmpty())
        listed = co_await listByStages(query, offset);
    if (!listed)
        co_return tl::unexpected(listed.error());
    const bool isLast = listed->isLast;
    const Result<QList<OrderFound>> orders = co_await complete(*listed);
    if (!orders)
        co_return tl::unexpected(orders.error());
    page.orders = *orders;
    if (!isLast)
        page.next = (byEntries ? entriesPart : stagesPart) + QString::number(offset + wire::pageSize);
    else if (byEntries && !query.stages.isEmpty())
        page.next = stagesPart + QString::number(0);
    co_return page;
}

}
