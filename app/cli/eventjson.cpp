#include "app/cli/eventjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue jsonMoney(const Money &money)
{
    return QJsonObject{{u"amount"_s, money.decimal()}, {u"currency"_s, money.currency}};
}

QString shownTime(const QDateTime &time)
{
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString describe(const Action &action)
{
    if (const auto *entry = std::get_if<AddEntry>(&action))
        return u"%1  %2  %3"_s.arg(
            entry->amount.shown(), entry->date.toString(Qt::ISODate), entry->paymentId);
    if (const auto *move = std::get_if<MoveStage>(&action))
        return u"%1 → %2"_s.arg(move->from.name.isEmpty() ? move->from.id : move->from.name,
            move->to.name.isEmpty() ? move->to.id : move->to.name);
    return std::get<AddComment>(action).text;
}

QJsonObject toJson(const EventRow &row)
{
    const Event &event = row.event;
    QJsonArray suggestions;
    for (const OrderSuggestion &one : row.notes.suggestions) {
        suggestions.append(QJsonObject{{u"order"_s, one.number.value}, {u"title"_s, one.title},
            {u"due"_s, one.due ? jsonMoney(*one.due) : QJsonValue()}, {u"why"_s, one.why.toString()}});
    }
    const auto moneyOrNull = [](const std::optional<Money> &money) {
        return money ? QJsonValue(jsonMoney(*money)) : QJsonValue();
    };
    QJsonArray prepared;
    for (const PreparedCommand &one : row.notes.prepared) {
        QJsonObject what = provodka::toJson(one.action);
        what[u"reason"_s] = one.reason.toString();
        prepared.append(what);
    }
    QJsonArray decisions;
    for (const PersonDecision &one : event.decisions) {
        decisions.append(QJsonObject{{u"kind"_s, one.kind}, {u"who"_s, one.who}, {u"at"_s, jsonTime(one.at)},
            {u"outcome"_s, one.outcome}, {u"arguments"_s, one.arguments}});
    }
    const OrderMoney money = orderMoney(row.notes);
    QJsonArray allocations;
    for (const Allocation &one : event.allocations)
        allocations.append(QJsonObject{{u"order"_s, one.number.value}, {u"amount"_s, jsonMoney(one.amount)}});
    return {{u"id"_s, event.id.value}, {u"route"_s, event.route.value}, {u"key"_s, event.key},
        {u"state"_s, eventStateName(event.state)}, {u"outcome"_s, event.outcome},
        {u"reason"_s, event.reason.toString()}, {u"order"_s, row.orderNumber.value},
        {u"account"_s, event.payment.account}, {u"reference"_s, event.payment.reference},
        {u"amount"_s, jsonMoney(event.payment.amount)}, {u"payer"_s, event.payment.payer},
        {u"payment_state"_s, paymentStateName(event.payment.state)}, {u"proof"_s, proofName(event.proof)},
        {u"disputed"_s, event.disputed}, {u"step"_s, event.step}, {u"attempt"_s, event.attempt},
        {u"due_at"_s, jsonTime(event.dueAt)}, {u"happened_at"_s, jsonTime(event.payment.processedAt)},
        {u"created_at"_s, jsonTime(event.createdAt)}, {u"changed_at"_s, jsonTime(event.changedAt)},
        {u"due"_s, moneyOrNull(money.due)}, {u"paid"_s, moneyOrNull(money.paid)},
        {u"missing"_s, moneyOrNull(money.missing)}, {u"fee"_s, moneyOrNull(event.payment.fee)},
        {u"settled"_s, moneyOrNull(event.payment.settled)},
        {u"settled_at"_s, jsonTime(event.payment.settledAt)},
        {u"refunded"_s, moneyOrNull(event.payment.refunded)}, {u"base"_s, moneyOrNull(event.payment.base)},
        {u"suggestions"_s, suggestions}, {u"allocations"_s, allocations}, {u"prepared"_s, prepared},
        {u"decisions"_s, decisions}};
}

QJsonObject toJson(const StoredNotice &stored)
{
    const Notice &notice = stored.notice;
    const QJsonDocument payload = QJsonDocument::fromJson(notice.payload);
    return {{u"id"_s, stored.id.value}, {u"connection"_s, notice.connection.value}, {u"kind"_s, notice.kind},
        {u"external_id"_s, notice.externalId}, {u"version"_s, notice.version},
        {u"received_at"_s, jsonTime(notice.receivedAt)}, {u"proof"_s, proofName(notice.proof)},
        {u"sha256"_s, QString::fromLatin1(notice.originalSha256.toHex())},
        {u"payload"_s,
            payload.isObject() ? QJsonValue(payload.object())
                               : QJsonValue(QString::fromUtf8(notice.payload))}};
}

QJsonObject toJson(const StoredCommand &stored)
{
    return {{u"id"_s, stored.command.id.value}, {u"step"_s, stored.step}, {u"key"_s, stored.command.key},
        {u"action"_s, actionName(stored.command.action)},
        {u"what"_s, provodka::toJson(stored.command.action)}, {u"reason"_s, stored.command.reason.toString()},
        {u"safety"_s, safetyName(stored.safety)}, {u"state"_s, commandStateName(stored.state)},
        {u"attempt"_s, stored.attempt}, {u"proof"_s, stored.proof}, {u"who"_s, stored.who},
        {u"error"_s, stored.error.toString()}, {u"decided_at"_s, jsonTime(stored.decidedAt)},
        {u"facts_at"_s, jsonTime(stored.factsAt)}, {u"sent_at"_s, jsonTime(stored.sentAt)},
        {u"ended_at"_s, jsonTime(stored.endedAt)}};
}

QJsonObject toJson(const Act &act)
{
    return {{u"id"_s, act.id.value}, {u"kind"_s, act.kind}, {u"arguments"_s, act.arguments},
        {u"who"_s, act.who}, {u"at"_s, jsonTime(act.at)}, {u"taken_at"_s, jsonTime(act.takenAt)},
        {u"answer"_s, act.answer.toString()}};
}

QJsonObject toJson(const JournalLine &line)
{
    return {{u"id"_s, line.id}, {u"at"_s, jsonTime(line.at)}, {u"level"_s, levelName(line.level)},
        {u"kind"_s, line.kind}, {u"connection"_s, line.connection}, {u"route"_s, line.route},
        {u"event"_s, line.event.isValid() ? QJsonValue(line.event.value) : QJsonValue()},
        {u"text"_s, line.text.toString()}, {u"detail"_s, line.detail}};
}

}
