#pragma once

#include "core/model/command.h"
#include "core/model/payment.h"

#include <QList>

namespace provodka {

/// A part of a payment for one order, as a person assigned it.
struct Allocation
{
    OrderNumber number;
    Money amount;
    friend bool operator==(const Allocation &, const Allocation &) = default;
};

/// What a person decided about an event beside its allocations, by the recipe's words.
struct PersonDecision
{
    QString kind; ///< "move", "refund", "confirm", "match"
    QString outcome; ///< what the event had come to when it was made
    QJsonObject arguments;
    QString who;
    QDateTime at;
    friend bool operator==(const PersonDecision &, const PersonDecision &) = default;
};

/// A command of an earlier step and what became of it.
struct PastCommand
{
    enum class State { Open, Done, Stale, Refused, Dropped, Undone };
    int step = 0;
    Action action;
    State state = State::Open;
    QString proof;
    QDateTime endedAt;
    QString who; ///< the person who wanted it; empty: the facts did
    friend bool operator==(const PastCommand &, const PastCommand &) = default;
};

/// What a recipe decides about: the thing the notices told of, and what was done about it so far.
struct Event
{
    enum class State { Ready, Delivering, Attention, Done, Skipped };
    EventId id;
    RouteName route;
    QString key; ///< identity by the recipe's rule
    State state = State::Ready;
    QString outcome; ///< the recipe's stable word for how it ended or why it waits
    int step = 0; ///< plans made so far
    int attempt = 0; ///< looks in a row that brought no plan
    QDateTime dueAt;
    Payment payment;
    Proof proof = Proof::Unproven;
    bool disputed = false; ///< notices contradict each other: only an asked answer settles it
    QList<Allocation> allocations; ///< empty: the recipe finds the order itself
    QList<PersonDecision> decisions; ///< oldest first
    QList<PastCommand> past;
    Text reason;
    QDateTime createdAt;
    QDateTime changedAt;
    bool isCleared
        = false; ///< done long ago, and its commands were cleared away: nothing is decided any more

    // Not stored: told by the engine before each decision.
    bool isProvable = true; ///< there is somebody who can be asked whether it is true
    QString perhapsSame; ///< another payment that is booked already and may be this one under another name
};

QString eventStateName(Event::State state); ///< "ready", "delivering", "attention", "done", "skipped"
std::optional<Event::State> eventStateFromName(const QString &name);

}
