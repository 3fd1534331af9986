#pragma once

#include "core/model/command.h"
#include "core/model/event.h"

#include <QDateTime>

namespace provodka {

/// What people were seen to do in place of a command that was only watched.
struct Sight
{
    enum class Kind {
        Nothing, ///< not yet
        Same,
        OtherSum,
        OtherOrder,
        OtherStage,
    };
    Kind kind = Kind::Nothing;
    QString key; ///< of the entry they made
    std::optional<Money> amount;
    OrderNumber order; ///< OtherOrder: where they booked it
    StageRef stage; ///< OtherStage: where they moved it
    QDateTime notBefore; ///< the last look that did not show it
    QDateTime at; ///< when it was done, or seen first
    bool exact = false; ///< `at` is the target's own word
    friend bool operator==(const Sight &, const Sight &) = default;
};

/// A command that a route in "watch" would have sent.
struct WatchedCommand
{
    qint64 id = 0;
    int step = 0;
    Action action;
    Text reason;
    QDateTime at; ///< when it would have been written
    Sight sight;
};

/// An event of a route in "watch": what Provodka would have done, and what people did.
struct Shadow
{
    enum class State {
        Asked, ///< a person would have been asked: nothing to follow
        Following,
        Seen, ///< people did their part
        Ended, ///< nothing more was seen in time
        TakenOver, ///< the route works now and took it up
    };
    EventId event;
    RouteName route;
    State state = State::Asked;
    QString outcome; ///< how it would have ended
    Text reason;
    QDateTime decidedAt;
    QDateTime dueAt; ///< of the next look
    QDateTime lookedAt;
    int looks = 0;
    QList<OrderFound> orders; ///< as they stood at the decision
    QList<OrderNumber> numbers; ///< by position of `orders`
    QList<WatchedCommand> commands;
};

/// An order that a watched event is about left a stage.
struct SeenMove
{
    QString order;
    StageRef from;
    StageRef to;
    QDateTime at;
    bool exact = false; ///< the target's own word; otherwise at or before
};

QString shadowStateName(Shadow::State state); ///< "asked", "following", "seen", "ended", "taken-over"
QString sightName(Sight::Kind kind); ///< "nothing", "same", "other-sum", "other-order", "other-stage"

}
