#include "core/connectors/bitrix24/orderbook.h"

#include "core/base/json.h"

// Deals page by page. First those with payments of the wanted days (with a money field, which has no days of
// its own: those changed since), then those that stand in the wanted stages. A deal is told once.

namespace provodka::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto entriesPart = "entries:"_L1;
constexpr auto stagesPart = "stages:"_L1;
constexpr int pagesAtOnce = 10;

Error filterIgnored()
{
    Error error;
    error.kind = Error::Kind::Malformed;
    error.text = Text(QT_TRANSLATE_NOOP("Text", "Bitrix24 answered with records that were not asked for."));
    return error;
}

QString iso(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

}

Async<DealBook::Listed> DealBook::listByPayments(OrderListQuery query, int start)
{
    const QDateTime from(query.entriesFrom, QTime(0, 0), m_settings.zone);
    const QDateTime to(query.entriesTo.addDays(1), QTime(0, 0), m_settings.zone);
    QList<wire::Command> commands;
    for (int page = 0; page < pagesAtOnce; ++page) {
        wire::Command command(u"sale.payment.list"_s);
        command.list(u"select"_s, {u"id"_s, u"orderId"_s, u"xmlId"_s, u"paid"_s, u"datePaid"_s});
        command.set(u"filter[paid]"_s, u"Y"_s);
        command.set(u"filter[>=datePaid]"_s, iso(from));
        command.set(u"filter[<datePaid]"_s, iso(to));
        command.set(u"order[id]"_s, u"asc"_s);
        command.set(u"start"_s, start + page * wire::pageSize);
        commands.append(command);
    }
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, false, false, Spend::Routine);
    if (!inners)
        co_return tl::unexpected(inners.error());
    QStringList orders;
    Listed listed;
    for (const wire::Inner &inner : *inners) {
        if (inner.error)
            co_return tl::unexpected(*inner.error);
        const QJsonArray rows = rowsOf(inner, u"payments"_s);
        learnNames(rows);
        for (const QJsonValue &row : rows) {
            const QDateTime paidAt = QDateTime::fromString(row["datePaid"_L1].toString(), Qt::ISODate);
            if (paidAt < from || paidAt >= to)
                co_return tl::unexpected(filterIgnored());
            const QString order = json::text(row["orderId"_L1]);
            if (!order.isEmpty() && !orders.contains(order))
                orders.append(order);
        }
        if (rows.size() < wire::pageSize) {
            listed.next.clear();
            break;
        }
        listed.next = entriesPart + QString::number(start + pagesAtOnce * wire::pageSize);
    }
    const Result<QStringList> deals = co_await dealsOfOrders(orders);
    if (!deals)
        co_return tl::unexpected(deals.error());
    listed.deals = *deals;
    co_return listed;
}

// A payment belongs to an order of the shop, which is tied to its deal.
Async<QStringList> DealBook::dealsOfOrders(QStringList orders)
{
    QList<Listing> listings;
    for (qsizetype from = 0; from < orders.size(); from += wire::pageSize) {
        wire::Command command(u"crm.orderentity.list"_s);
        command.list(u"filter[@orderId]"_s, orders.mid(from, wire::pageSize));
        command.set(u"filter[ownerTypeId]"_s, 2);
        listings.append(Listing(command, Listing::Paging::ByStart, u"orderEntity"_s));
    }
    QStringList deals;
    if (listings.isEmpty())
        co_return deals;
    const Result<QList<Result<QJsonArray>>> lists
        = co_await m_session->lists(listings, m_settings.batch, Spend::Routine);
    if (!lists)
        co_return tl::unexpected(lists.error());
    for (const Result<QJsonArray> &list : *lists) {
        if (!list)
            co_return tl::unexpected(list.error());
        for (const QJsonValue &row : *list) {
            if (!orders.contains(json::text(row["orderId"_L1])))
                co_return tl::unexpected(filterIgnored());
            const QString deal = json::text(row["ownerId"_L1]);
            if (!deals.contains(deal))
                deals.append(deal);
        }
    }
    co_return deals;
}

Async<DealBook::Listed> DealBook::listDeals(OrderListQuery query, QString after)
{
    wire::Command command = selecting(wire::Command(u"crm.deal.list"_s));
    command.set(u"filter[=CATEGORY_ID]"_s, m_settings.funnel);
    if (!query.stages.isEmpty())
        command.list(u"filter[@STAGE_ID]"_s, query.stages);
    if (query.changedSince.isValid())
        command.set(u"filter[>=DATE_MODIFY]"_s, iso(query.changedSince));
    if (!after.isEmpty())
        command.set(u"filter[>ID]"_s, after);
    QList<wire::Command> commands;
    commands.append(command);
    const Result<QList<wire::Inner>> inners = co_await m_session->run(commands, false, false, Spend::Routine);
    if (!inners)
        co_return tl::unexpected(inners.error());
    if (inners->first().error)
        co_return tl::unexpected(*inners->first().error);
    Listed listed;
    const QJsonArray rows = rowsOf(inners->first());
    for (const QJsonValue &row : rows) {
        const wire::Deal deal = wire::readDeal(row.toObject(), m_settings.orderField, m_settings.paidField);
        if (deal.funnel != m_settings.funnel
            || (!query.stages.isEmpty() && !query.stages.contains(deal.stage)))
            co_return tl::unexpected(filterIgnored());
        listed.deals.append(deal.id);
    }
    if (rows.size() == wire::pageSize)
        listed.next = listed.deals.last();
    co_return listed;
}

Async<QList<OrderFound>> DealBook::complete(QStringList deals)
{
    QList<Look> looks;
    for (const QString &deal : std::as_const(deals)) {
        if (m_listed.contains(deal))
            continue;
        Look look;
        look.query.known = OrderRef{deal, deal};
        looks.append(look);
    }
    QList<OrderFound> orders;
    if (looks.isEmpty())
        co_return orders;
    Result<QList<Look>> seen = co_await lookInTurn(looks, Spend::Routine);
    if (seen)
        seen = co_await readEntries(*seen, Spend::Routine);
    if (seen && !m_settings.moneyField)
        seen = co_await namePayments(*seen, Spend::Routine);
    if (!seen)
        co_return tl::unexpected(seen.error());
    for (const Look &look : std::as_const(*seen)) {
        if (look.error)
            co_return tl::unexpected(*look.error);
        const wire::Deal *deal = only(look);
        if (!deal)
            continue; // of another funnel, or deleted meanwhile
        const Result<OrderFound> one = found(look);
        if (!one)
            co_return tl::unexpected(one.error());
        OrderFound order = *one;
        order.number = OrderNumber{deal->numbers.value(0)};
        m_listed.insert(deal->id);
        orders.append(order);
    }
    co_return orders;
}

Async<OrderPage> DealBook::list(OrderListQuery query)
{
    if (query.cursor.isEmpty())
        m_listed.clear();
    const bool byEntries = query.entriesFrom.isValid() && !query.cursor.startsWith(stagesPart);
    const QString at = query.cursor.section(u':', 1);
    Result<Listed> listed = Listed();
    if (byEntries && !m_settings.moneyField) {
        listed = co_await listByPayments(query, at.toInt());
    } else if (byEntries) {
        OrderListQuery changed;
        changed.changedSince = QDateTime(query.entriesFrom, QTime(0, 0), m_settings.zone);
        listed = co_await listDeals(changed, at);
        if (listed && !listed->next.isEmpty())
            listed->next.prepend(entriesPart);
    } else if (!query.stages.isEmpty()) {
        listed = co_await listDeals(query, at);
        if (listed && !listed->next.isEmpty())
            listed->next.prepend(stagesPart);
    }
    if (!listed)
        co_return tl::unexpected(listed.error());
    OrderPage page;
    const QStringList deals = listed->deals;
    page.next = listed->next;
    if (page.next.isEmpty() && byEntries && !query.stages.isEmpty())
        page.next = stagesPart;
    const Result<QList<OrderFound>> orders = co_await complete(deals);
    if (!orders)
        co_return tl::unexpected(orders.error());
    page.orders = *orders;
    co_return page;
}

}
