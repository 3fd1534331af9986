#include "core/model/command.h"

#include <QJsonArray>

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename... Ts> struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

constexpr std::array fieldTypeNames{"text"_L1, "money"_L1, "date"_L1, "date-time"_L1, "number"_L1, "raw"_L1};

QJsonArray moneyJson(const Money &money)
{
    return {money.decimal(), money.currency};
}

std::optional<Money> moneyFrom(const QJsonValue &json)
{
    const QJsonArray pair = json.toArray();
    const Result<Money> money = parseMoney(pair.at(0).toString(), pair.at(1).toString());
    return money ? std::optional(*money) : std::nullopt;
}

QJsonObject stageJson(const StageRef &stage)
{
    return {{"id"_L1, stage.id}, {"name"_L1, stage.name}, {"funnel"_L1, stage.funnel}};
}

StageRef stageFrom(const QJsonValue &json)
{
    const QJsonObject stage = json.toObject();
    return {stage.value("id"_L1).toString(), stage.value("name"_L1).toString(),
        stage.value("funnel"_L1).toString()};
}

QJsonObject addEntryJson(const AddEntry &entry)
{
    QJsonArray fields;
    for (const FieldValue &field : entry.fields)
        fields.append(QJsonArray{field.field, fieldTypeNames[size_t(field.type)], field.value});
    QJsonObject json;
    json.insert("paymentId"_L1, entry.paymentId);
    json.insert("amount"_L1, moneyJson(entry.amount));
    json.insert("date"_L1, entry.date.toString(Qt::ISODate));
    json.insert("fields"_L1, fields);
    if (entry.paidBefore)
        json.insert("paidBefore"_L1, moneyJson(*entry.paidBefore));
    return json;
}

std::optional<AddEntry> addEntryFrom(const QJsonObject &json, const OrderRef &ref)
{
    const std::optional<Money> amount = moneyFrom(json.value("amount"_L1));
    if (!amount)
        return std::nullopt;
    AddEntry entry;
    entry.ref = ref;
    entry.paymentId = json.value("paymentId"_L1).toString();
    entry.amount = *amount;
    entry.date = QDate::fromString(json.value("date"_L1).toString(), Qt::ISODate);
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const QJsonValue &value : fields) {
        const QJsonArray parts = value.toArray();
        FieldValue field;
        field.field = parts.at(0).toString();
        for (size_t i = 0; i < fieldTypeNames.size(); ++i) {
            if (parts.at(1).toString() == fieldTypeNames[i])
                field.type = FieldValue::Type(i);
        }
        field.value = parts.at(2);
        entry.fields.append(field);
    }
    if (json.contains("paidBefore"_L1))
        entry.paidBefore = moneyFrom(json.value("paidBefore"_L1));
    return entry;
}

QJsonObject removeEntryJson(const RemoveEntry &entry)
{
    QJsonObject json;
    json.insert("key"_L1, entry.key);
    json.insert("paymentId"_L1, entry.paymentId);
    json.insert("amount"_L1, moneyJson(entry.amount));
    if (entry.paidBefore)
        json.insert("paidBefore"_L1, moneyJson(*entry.paidBefore));
    return json;
}

std::optional<RemoveEntry> removeEntryFrom(const QJsonObject &json, const OrderRef &ref)
{
    const std::optional<Money> amount = moneyFrom(json.value("amount"_L1));
    if (!amount)
        return std::nullopt;
    RemoveEntry entry;
    entry.ref = ref;
    entry.key = json.value("key"_L1).toString();
    entry.paymentId = json.value("paymentId"_L1).toString();
    entry.amount = *amount;
    if (json.contains("paidBefore"_L1))
        entry.paidBefore = moneyFrom(json.value("paidBefore"_L1));
    return entry;
}

}

QString safetyName(Safety safety)
{
    switch (safety) {
    case Safety::Keyed:
        return u"keyed"_s;
    case Safety::Absolute:
        return u"absolute"_s;
    case Safety::Marked:
        return u"marked"_s;
    case Safety::Unprovable:
        return u"unprovable"_s;
    }
    return {};
}

Receipt Receipt::done(CommandId command, QString proof)
{
    Receipt receipt;
    receipt.command = command;
    receipt.outcome = Outcome::Done;
    receipt.proof = std::move(proof);
    return receipt;
}

Receipt Receipt::failed(CommandId command, Outcome outcome, Error error)
{
    Receipt receipt;
    receipt.command = command;
    receipt.outcome = outcome;
    receipt.error = std::move(error);
    return receipt;
}

Receipt receiptOf(CommandId command, const Error &error)
{
    if (error.mayHaveRun)
        return Receipt::failed(command, Receipt::Outcome::Unknown, error);
    const bool later = error.isTransient() || error.needsPerson() || error.kind == Error::Kind::Cancelled;
    return Receipt::failed(command, later ? Receipt::Outcome::NotRun : Receipt::Outcome::Refused, error);
}

QString outcomeName(Receipt::Outcome outcome)
{
    switch (outcome) {
    case Receipt::Outcome::Done:
        return u"done"_s;
    case Receipt::Outcome::Stale:
        return u"stale"_s;
    case Receipt::Outcome::Refused:
        return u"refused"_s;
    case Receipt::Outcome::NotRun:
        return u"not-run"_s;
    case Receipt::Outcome::Unknown:
        return u"unknown"_s;
    }
    return {};
}

QString actionName(const Action &action)
{
    return std::visit(Overloaded{[](const AddEntry &) { return u"add-entry"_s; },
                          [](const MoveStage &) { return u"move-stage"_s; },
                          [](const AddComment &) { return u"add-comment"_s; },
                          [](const RemoveEntry &) { return u"remove-entry"_s; }},
        action);
}

const OrderRef &refOf(const Action &action)
{
    return std::visit([](const auto &one) -> const OrderRef & { return one.ref; }, action);
}

QJsonObject toJson(const Action &action)
{
    QJsonObject json = std::visit(
        Overloaded{[](const AddEntry &entry) { return addEntryJson(entry); },
            [](const MoveStage &move) {
                return QJsonObject{{"from"_L1, stageJson(move.from)}, {"to"_L1, stageJson(move.to)}};
            },
            [](const AddComment &comment) {
                QJsonObject made{{"text"_L1, comment.text}, {"mark"_L1, comment.mark}};
                if (comment.atLedger)
                    made.insert("atLedger"_L1, true);
                if (comment.forAssignee)
                    made.insert("forAssignee"_L1, true);
                if (comment.once)
                    made.insert("once"_L1, true);
                return made;
            },
            [](const RemoveEntry &entry) { return removeEntryJson(entry); }},
        action);
    json.insert("do"_L1, actionName(action));
    json.insert("order"_L1, refOf(action).order);
    json.insert("ledger"_L1, refOf(action).ledger);
    return json;
}

Result<Action> actionFromJson(const QJsonObject &json)
{
    const OrderRef ref{json.value("order"_L1).toString(), json.value("ledger"_L1).toString()};
    const QString name = json.value("do"_L1).toString();
    if (name == "add-entry"_L1) {
        if (const std::optional<AddEntry> entry = addEntryFrom(json, ref))
            return Action(*entry);
    }
    if (name == "move-stage"_L1)
        return Action(MoveStage{ref, stageFrom(json.value("from"_L1)), stageFrom(json.value("to"_L1))});
    if (name == "add-comment"_L1)
        return Action(AddComment{ref, json.value("text"_L1).toString(), json.value("mark"_L1).toString(),
            json.value("atLedger"_L1).toBool(), json.value("forAssignee"_L1).toBool(),
            json.value("once"_L1).toBool()});
    if (name == "remove-entry"_L1) {
        if (const std::optional<RemoveEntry> entry = removeEntryFrom(json, ref))
            return Action(*entry);
    }
    return failure(
        Error::Kind::Malformed, Text(QT_TRANSLATE_NOOP("Text", "A stored command cannot be read.")), name);
}

}
