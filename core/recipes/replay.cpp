#include "core/recipes/replay.h"

#include "core/base/json.h"
#include "core/recipes/decisionjson.h"

#include <algorithm>
#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array replayKinds{
    "order"_L1, "sum"_L1, "field"_L1, "stage"_L1, "outcome"_L1, "proof"_L1, "mail"_L1, "not-seen"_L1};

using Kind = ReplayDifference::Kind;

template <typename T> QList<T> actionsOf(const Decision &decision)
{
    QList<T> actions;
    for (const PlannedCommand &command : decision.commands) {
        if (const T *one = std::get_if<T>(&command.action))
            actions.append(*one);
    }
    return actions;
}

QString ordersOf(const Decision &decision)
{
    QStringList orders;
    for (const PlannedCommand &command : decision.commands) {
        const QString &order = refOf(command.action).order;
        if (!orders.contains(order))
            orders.append(order);
    }
    orders.sort();
    return orders.join(u", "_s);
}

QString sumsOf(const QList<AddEntry> &entries)
{
    QStringList sums;
    for (const AddEntry &entry : entries)
        sums.append(entry.amount.shown());
    return sums.isEmpty() ? u"0"_s : sums.join(u", "_s);
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toVariant().toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isUndefined() || value.isNull() ? u"–"_s
                                                 : QString::fromUtf8(json::compact(value.toObject()));
}

QJsonValue fieldOf(const AddEntry &entry, const QString &field)
{
    const auto at = std::ranges::find(entry.fields, field, &FieldValue::field);
    return at == entry.fields.end() ? QJsonValue(QJsonValue::Undefined) : at->value;
}

/// The fields that differ, "305: 100.00 → 250.00".
QStringList fieldChanges(const AddEntry &before, const AddEntry &now)
{
    QStringList names;
    for (const AddEntry *entry : {&before, &now}) {
        for (const FieldValue &field : entry->fields) {
            if (!names.contains(field.field))
                names.append(field.field);
        }
    }
    QStringList changes;
    for (const QString &name : std::as_const(names)) {
        const QJsonValue old = fieldOf(before, name);
        const QJsonValue fresh = fieldOf(now, name);
        if (old != fresh)
            changes.append(u"%1: %2 → %3"_s.arg(name, shown(old), shown(fresh)));
    }
    if (before.date != now.date)
        changes.append(Text::shown(argumentOf(before.date)) + u" → "_s + Text::shown(argumentOf(now.date)));
    if (before.paymentId != now.paymentId)
        changes.append(before.paymentId + u" → "_s + now.paymentId);
    return changes;
}

QString stagesOf(const QList<MoveStage> &moves)
{
    QStringList stages;
    for (const MoveStage &move : moves)
        stages.append(move.to.name.isEmpty() ? move.to.id : move.to.name);
    return stages.join(u", "_s);
}

ReplayDifference difference(const Event &event, Kind kind, Text text, const Decision &before)
{
    ReplayDifference one;
    one.event = event.id;
    one.kind = kind;
    one.text = std::move(text);
    one.before = before.outcome;
    return one;
}

Text sentence(const char *source, const Event &event, const QStringList &arguments)
{
    return Text(source, QStringList{QString::number(event.id.value), event.payment.reference} + arguments);
}

std::optional<ReplayDifference> compare(const Event &event, const Decision &before, const Decision &now)
{
    const auto told = [&](Kind kind, Text text) {
        ReplayDifference one = difference(event, kind, std::move(text), before);
        one.now = now.outcome;
        return std::optional(one);
    };
    const bool bothPlan = before.kind == Decision::Kind::Plan && now.kind == Decision::Kind::Plan;
    if (!bothPlan) {
        if (before.kind == now.kind && before.outcome == now.outcome)
            return std::nullopt;
        return told(Kind::Outcome,
            sentence(QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: “%4” instead of “%3”: %5"), event,
                {before.outcome, now.outcome, now.reason.toString()}));
    }
    if (ordersOf(before) != ordersOf(now)) {
        return told(Kind::Order,
            sentence(QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: written at order %4 instead of %3."),
                event, {ordersOf(before), ordersOf(now)}));
    }
    const QList<AddEntry> oldEntries = actionsOf<AddEntry>(before);
    const QList<AddEntry> newEntries = actionsOf<AddEntry>(now);
    if (sumsOf(oldEntries) != sumsOf(newEntries)) {
        return told(Kind::Sum,
            sentence(QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: %4 booked instead of %3."), event,
                {sumsOf(oldEntries), sumsOf(newEntries)}));
    }
    QStringList changes;
    for (qsizetype i = 0; i < oldEntries.size(); ++i)
        changes.append(fieldChanges(oldEntries[i], newEntries[i]));
    if (!changes.isEmpty()) {
        return told(Kind::Field,
            sentence(QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: the entry says something else (%3)."),
                event, {changes.join(u", "_s)}));
    }
    const QString oldStages = stagesOf(actionsOf<MoveStage>(before));
    const QString newStages = stagesOf(actionsOf<MoveStage>(now));
    if (oldStages != newStages) {
        const char *source = oldStages.isEmpty() ? QT_TRANSLATE_NOOP("Text",
                                 "Event %1, payment %2: the order is moved to “%4”, which was not done.")
            : newStages.isEmpty()
            ? QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: the order is not moved to “%3”.")
            : QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: the order is moved to “%4” instead of “%3”.");
        return told(Kind::Stage, sentence(source, event, {oldStages, newStages}));
    }
    const qsizetype oldComments = actionsOf<AddComment>(before).size();
    const qsizetype newComments = actionsOf<AddComment>(now).size();
    if (before.outcome != now.outcome || oldComments != newComments) {
        if (before.outcome != now.outcome) {
            return told(Kind::Outcome,
                sentence(QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: “%4” instead of “%3”: %5"), event,
                    {before.outcome, now.outcome, now.reason.toString()}));
        }
        return told(Kind::Field,
            sentence(newComments > oldComments
                    ? QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: a comment is written as well.")
                    : QT_TRANSLATE_NOOP("Text", "Event %1, payment %2: no comment is written."),
                event, {}));
    }
    return std::nullopt;
}

std::optional<OrderFound> factFor(
    const OrderQuery &query, const StoredDecision &decision, const FactsOf &factsOf, bool isFirst)
{
    for (const OrderFact &fact : decision.facts) {
        if (fact.number == query.number)
            return fact.found;
    }
    if (!isFirst)
        return std::nullopt;
    const std::optional<OrderFact> elsewhere = factsOf(query.number, decision.at);
    return elsewhere ? std::optional(elsewhere->found) : std::nullopt;
}

}

QString differenceName(ReplayDifference::Kind kind)
{
    return replayKinds[size_t(kind)];
}

std::optional<ReplayDifference> replay(
    const QList<StoredDecision> &decisions, const Recipe &recipe, const FactsOf &factsOf)
{
    for (qsizetype i = 0; i < decisions.size(); ++i) {
        const StoredDecision &stored = decisions[i];
        const Event &event = stored.before;
        const Result<Decision> before = decisionFromJson(stored.decision);
        if (!before)
            continue; // of a version that decided in other words
        std::optional<Decision> now;
        const std::variant<Questions, Decision> answer = recipe.ask(event, stored.at);
        if (const Decision *decision = std::get_if<Decision>(&answer)) {
            now = *decision;
        } else {
            const Questions &questions = std::get<Questions>(answer);
            if (questions.proof) {
                return difference(event, Kind::Proof,
                    sentence(
                        QT_TRANSLATE_NOOP("Text",
                            "Event %1, payment %2: the payment service would be asked first; it was “%3”."),
                        event, {before->outcome}),
                    *before);
            }
            QList<OrderFound> found;
            for (const OrderQuery &query : questions.orders) {
                const std::optional<OrderFound> fact = factFor(query, stored, factsOf, i == 0);
                if (!fact) {
                    return difference(event, Kind::NotSeen,
                        sentence(
                            QT_TRANSLATE_NOOP("Text",
                                "Event %1, payment %2: order %3 would be looked for, about which nothing is "
                                "stored; it was “%4”."),
                            event, {query.number.value, before->outcome}),
                        *before);
                }
                found.append(*fact);
            }
            now = recipe.decide(event, found, stored.at);
        }
        if (std::optional<ReplayDifference> one = compare(event, *before, *now))
            return one;
    }
    return std::nullopt;
}

}
