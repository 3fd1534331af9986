#include "core/store/decisionstore.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/model/eventjson.h"
#include "core/model/orderjson.h"
#include "core/store/statement.h"

#include <QJsonDocument>

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<OrderFact> factsFrom(const QString &text)
{
    QList<OrderFact> facts;
    const QJsonArray rows = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        facts.append({{row.at(0).toString()}, orderFoundFromJson(row.at(1).toObject())});
    }
    return facts;
}

}

DecisionStore::DecisionStore(Database &database)
    : m_db(database)
{
}

Result<void> DecisionStore::add(const StoredDecision &decision)
{
    QJsonArray facts;
    for (const OrderFact &fact : decision.facts)
        facts.append(QJsonArray{fact.number.value, toJson(fact.found)});
    return execute(m_db,
        u"insert into decided (event, at_ms, before, facts, decision) values (?, ?, ?, ?, ?)"_s,
        {decision.event.value, decision.at.toMSecsSinceEpoch(),
            QString::fromUtf8(json::compact(toJson(decision.before))),
            QString::fromUtf8(json::compact(facts)), QString::fromUtf8(json::compact(decision.decision))});
}

Result<QList<StoredDecision>> DecisionStore::ofEvent(EventId event)
{
    Statement rows(m_db, u"select at_ms, before, facts, decision from decided where event = ? order by id"_s,
        {event.value});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<StoredDecision> decisions;
    while (rows.next()) {
        const Result<Event> before = eventFromJson(QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
        if (!before)
            return tl::unexpected(before.error());
        StoredDecision one;
        one.event = event;
        one.at = utcFromMs(rows.number(0));
        one.before = *before;
        one.facts = factsFrom(rows.text(2));
        one.decision = QJsonDocument::fromJson(rows.text(3).toUtf8()).object();
        decisions.append(one);
    }
    return decisions;
}

Result<QList<EventId>> DecisionStore::lastEvents(const RouteName &route, int count)
{
    Statement rows(m_db,
        uR"(select id from event where (? = '' or route = ?) and exists (select 1 from decided where event = event.id)
            order by id desc limit ?)"_s,
        {route.value, route.value, count});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    QList<EventId> events;
    while (rows.next())
        events.prepend(EventId{rows.number(0)});
    return events;
}

Result<std::optional<OrderFact>> DecisionStore::factOf(
    const RouteName &route, const OrderNumber &number, const QDateTime &at)
{
    Statement rows(m_db,
        uR"(select d.facts from decided d join event e on e.id = d.event join event_key k on k.event = e.id
            where e.route = ? and k.key = ? and d.facts <> '[]' order by abs(d.at_ms - ?) limit 20)"_s,
        {route.value, u"order:"_s + number.value, at.toMSecsSinceEpoch()});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    while (rows.next()) {
        const QList<OrderFact> facts = factsFrom(rows.text(0));
        const auto fact = std::ranges::find(facts, number, &OrderFact::number);
        if (fact != facts.end())
            return std::optional(*fact);
    }
    return std::nullopt;
}

}
