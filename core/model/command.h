#pragma once

#include "core/base/ids.h"
#include "core/model/order.h"

#include <QJsonObject>

#include <variant>

namespace provodka {

/// One field of an entry as the route's mapping filled it. `value` is a string, number, bool or the vendor's
/// own object given as a constant; money is canonical decimal text, dates are ISO 8601.
struct FieldValue
{
    enum class Type { Text, Money, Date, DateTime, Number, Raw };
    QString field; ///< the vendor's field id
    Type type = Type::Text;
    QJsonValue value;
    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

/// Book money at an order.
struct AddEntry
{
    OrderRef ref;
    QString paymentId; ///< finds the entry again: unique within the order
    Money amount;
    QDate date; ///< in the shop's zone
    QList<FieldValue> fields; ///< mapped fields beside amount, date and payment id
    std::optional<Money> paidBefore; ///< what was paid when this was decided; absolute money fields need it
    friend bool operator==(const AddEntry &, const AddEntry &) = default;
};

/// Move an order to a stage; only from the stages it was decided on.
struct MoveStage
{
    OrderRef ref;
    StageRef from; ///< precondition: the order is still here
    StageRef to;
    friend bool operator==(const MoveStage &, const MoveStage &) = default;
};

/// A sentence at the order; `mark` is a short code at its end by which it is found again.
struct AddComment
{
    OrderRef ref;
    QString text;
    QString mark;
    bool atLedger = false; ///< where the entries are booked instead of at the order
    bool forAssignee = false; ///< whoever is responsible is told, where the target can
    bool once = false; ///< somebody else may have written it: the mark is looked for before the first write
    friend bool operator==(const AddComment &, const AddComment &) = default;
};

/// Take back money booked at an order: the entry that has this key, payment and sum; gone is done.
struct RemoveEntry
{
    OrderRef ref;
    QString key; ///< of the entry, as the target names it
    QString paymentId;
    Money amount;
    std::optional<Money> paidBefore; ///< what was paid when this was decided; absolute money fields need it
    friend bool operator==(const RemoveEntry &, const RemoveEntry &) = default;
};

using Action = std::variant<AddEntry, MoveStage, AddComment, RemoveEntry>;

/// How a lost answer is dealt with (design.md 4).
enum class Safety { Keyed, Absolute, Marked, Unprovable };
QString safetyName(Safety safety);

/// One write to the target, with its reason.
struct Command
{
    CommandId id;
    QString key; ///< event, route, step and role in the plan: stable across versions
    Action action;
    Text reason;
    friend bool operator==(const Command &, const Command &) = default;
};

/// One request to a vendor, carrying one or many commands.
struct Call
{
    Call() = default;
    QList<Command> commands;
    bool again = false; ///< it may have run before: find its own earlier effect first
    friend bool operator==(const Call &, const Call &) = default;
};

/// What became of a command.
struct Receipt
{
    enum class Outcome {
        Done, ///< the target shows it
        Stale, ///< the precondition no longer held; nothing was written, look up again
        Refused, ///< the target says no; a person must look
        NotRun, ///< surely not done: may be tried again after error.retryAfter
        Unknown, ///< the answer was lost: must be asked again with Call::again
    };
    CommandId command;
    Outcome outcome = Outcome::Unknown;
    QString proof; ///< the vendor's id of what was made; what the target said in the end
    bool found = false; ///< Done by an earlier attempt that this one found
    std::optional<StageRef> stage; ///< of a move that is done: where it brought the order, as the target says
    std::optional<Error> error;

    static Receipt done(CommandId command, QString proof);
    static Receipt failed(CommandId command, Outcome outcome, Error error);
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// The receipt that an error of a whole request means for each of its commands: Unknown when it may have run,
/// NotRun for transient errors, a needed person and cancelling, Refused for the rest.
Receipt receiptOf(CommandId command, const Error &error);
QString outcomeName(Receipt::Outcome outcome);

/// "add-entry", "move-stage", "add-comment", "remove-entry".
QString actionName(const Action &action);
const OrderRef &refOf(const Action &action);
QJsonObject toJson(const Action &action);
Result<Action> actionFromJson(const QJsonObject &json);

}
