#include "core/recipes/decisionjson.h"

#include <QJsonArray>

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array decisionKinds{"plan"_L1, "waiting"_L1, "attention"_L1, "done"_L1, "skipped"_L1};

}

QString decisionKindName(Decision::Kind kind)
{
    return decisionKinds[size_t(kind)];
}

QJsonObject toJson(const Decision &decision)
{
    QJsonObject json;
    json.insert("kind"_L1, decisionKindName(decision.kind));
    json.insert("outcome"_L1, decision.outcome);
    json.insert("reason"_L1, QString::fromUtf8(decision.reason.toJson()));
    if (decision.isFinal)
        json.insert("isFinal"_L1, true);
    if (decision.until.isValid())
        json.insert("until"_L1, decision.until.toMSecsSinceEpoch());
    QJsonArray commands;
    for (const PlannedCommand &command : decision.commands)
        commands.append(QJsonObject{{"role"_L1, command.role}, {"action"_L1, toJson(command.action)}});
    if (!commands.isEmpty())
        json.insert("commands"_L1, commands);
    return json;
}

Result<Decision> decisionFromJson(const QJsonObject &json)
{
    Decision decision;
    for (size_t i = 0; i < decisionKinds.size(); ++i) {
        if (json.value("kind"_L1).toString() == decisionKinds[i])
            decision.kind = Decision::Kind(i);
    }
    decision.outcome = json.value("outcome"_L1).toString();
    decision.reason = Text::fromJson(json.value("reason"_L1).toString().toUtf8());
    decision.isFinal = json.value("isFinal"_L1).toBool();
    if (json.contains("until"_L1))
        decision.until = QDateTime::fromMSecsSinceEpoch(json.value("until"_L1).toInteger(), Qt::UTC);
    const QJsonArray commands = json.value("commands"_L1).toArray();
    for (const QJsonValue &value : commands) {
        const Result<Action> action = actionFromJson(value.toObject().value("action"_L1).toObject());
        if (!action)
            return tl::unexpected(action.error());
        PlannedCommand command;
        command.role = value.toObject().value("role"_L1).toString();
        command.action = *action;
        decision.commands.append(command);
    }
    return decision;
}

}
