#include "core/model/eventjson.h"

#include <QJsonArray>

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array pastNames{"open"_L1, "done"_L1, "stale"_L1, "refused"_L1, "dropped"_L1, "undone"_L1};

QJsonObject pastJson(const PastCommand &past)
{
    QJsonObject json;
    json.insert("step"_L1, past.step);
    json.insert("action"_L1, toJson(past.action));
    json.insert("state"_L1, pastNames[size_t(past.state)]);
    json.insert("proof"_L1, past.proof);
    json.insert("endedAt"_L1, past.endedAt.toMSecsSinceEpoch());
    if (!past.who.isEmpty())
        json.insert("who"_L1, past.who);
    return json;
}

std::optional<PastCommand> pastFrom(const QJsonObject &json)
{
    const Result<Action> action = actionFromJson(json.value("action"_L1).toObject());
    if (!action)
        return std::nullopt;
    PastCommand past;
    past.step = json.value("step"_L1).toInt();
    past.action = *action;
    for (size_t i = 0; i < pastNames.size(); ++i) {
        if (json.value("state"_L1).toString() == pastNames[i])
            past.state = PastCommand::State(i);
    }
    past.proof = json.value("proof"_L1).toString();
    past.who = json.value("who"_L1).toString();
    past.endedAt = QDateTime::fromMSecsSinceEpoch(json.value("endedAt"_L1).toInteger(), Qt::UTC);
    return past;
}

}

QJsonObject toJson(const Event &event)
{
    QJsonObject json;
    json.insert("id"_L1, event.id.value);
    json.insert("route"_L1, event.route.value);
    json.insert("key"_L1, event.key);
    json.insert("state"_L1, eventStateName(event.state));
    json.insert("step"_L1, event.step);
    json.insert("attempt"_L1, event.attempt);
    json.insert("payment"_L1, toJson(event.payment));
    json.insert("proof"_L1, proofName(event.proof));
    json.insert("createdAt"_L1, event.createdAt.toMSecsSinceEpoch());
    if (event.disputed)
        json.insert("disputed"_L1, true);
    if (!event.isProvable)
        json.insert("isProvable"_L1, false);
    if (!event.perhapsSame.isEmpty())
        json.insert("perhapsSame"_L1, event.perhapsSame);
    QJsonArray parts;
    for (const Allocation &part : event.allocations)
        parts.append(QJsonArray{part.number.value, part.amount.decimal(), part.amount.currency});
    if (!parts.isEmpty())
        json.insert("allocations"_L1, parts);
    QJsonArray decisions;
    for (const PersonDecision &one : event.decisions) {
        QJsonObject row;
        row.insert("kind"_L1, one.kind);
        row.insert("outcome"_L1, one.outcome);
        row.insert("arguments"_L1, one.arguments);
        row.insert("who"_L1, one.who);
        row.insert("at"_L1, one.at.toMSecsSinceEpoch());
        decisions.append(row);
    }
    if (!decisions.isEmpty())
        json.insert("decisions"_L1, decisions);
    QJsonArray past;
    for (const PastCommand &one : event.past)
        past.append(pastJson(one));
    if (!past.isEmpty())
        json.insert("past"_L1, past);
    return json;
}

Result<Event> eventFromJson(const QJsonObject &json)
{
    const Result<Payment> payment = paymentFromJson(json.value("payment"_L1).toObject());
    if (!payment)
        return tl::unexpected(payment.error());
    Event event;
    event.id = {json.value("id"_L1).toInteger()};
    event.route = {json.value("route"_L1).toString()};
    event.key = json.value("key"_L1).toString();
    event.state = eventStateFromName(json.value("state"_L1).toString()).value_or(Event::State::Ready);
    event.step = json.value("step"_L1).toInt();
    event.attempt = json.value("attempt"_L1).toInt();
    event.payment = *payment;
    event.proof = proofFromName(json.value("proof"_L1).toString());
    event.createdAt = QDateTime::fromMSecsSinceEpoch(json.value("createdAt"_L1).toInteger(), Qt::UTC);
    event.disputed = json.value("disputed"_L1).toBool();
    event.isProvable = json.value("isProvable"_L1).toBool(true);
    event.perhapsSame = json.value("perhapsSame"_L1).toString();
    const QJsonArray parts = json.value("allocations"_L1).toArray();
    for (const QJsonValue &value : parts) {
        const QJsonArray part = value.toArray();
        if (const Result<Money> amount = parseMoney(part.at(1).toString(), part.at(2).toString()))
            event.allocations.append({{part.at(0).toString()}, *amount});
    }
    const QJsonArray decisions = json.value("decisions"_L1).toArray();
    for (const QJsonValue &value : decisions) {
        const QJsonObject row = value.toObject();
        PersonDecision one;
        one.kind = row.value("kind"_L1).toString();
        one.outcome = row.value("outcome"_L1).toString();
        one.arguments = row.value("arguments"_L1).toObject();
        one.who = row.value("who"_L1).toString();
        one.at = QDateTime::fromMSecsSinceEpoch(row.value("at"_L1).toInteger(), Qt::UTC);
        event.decisions.append(one);
    }
    const QJsonArray past = json.value("past"_L1).toArray();
    for (const QJsonValue &value : past) {
        if (const std::optional<PastCommand> one = pastFrom(value.toObject()))
            event.past.append(*one);
    }
    return event;
}

}
