#pragma once

#include "core/model/command.h"

#include <QDateTime>

namespace provodka {

/// Something written to the target that may be taken back.
struct WrittenCommand
{
    CommandId id;
    Action action;
    QString proof; ///< of its receipt
};

/// What stands in the way of taking back what was written at an order: a later event wrote there as well.
struct LaterWriting
{
    QString order; ///< the target's id
    CommandId than; ///< the command it is later than
    EventId event;
    bool isBeingUndone = false; ///< soon it will not
};

struct UndoStep
{
    enum class Kind {
        Undo, ///< by `inverse`
        Gone, ///< people took it back already
        Left, ///< stays by its nature
        Waits, ///< a later event is being undone
        Blocked, ///< must not be undone any more
    };
    Kind kind = Kind::Left;
    CommandId command;
    std::optional<Action> inverse;
    Text why;
    friend bool operator==(const UndoStep &, const UndoStep &) = default;
};

/// What takes an event's commands back, the last one first, on what the target shows now.
QList<UndoStep> undoSteps(
    const QList<WrittenCommand> &written, const QList<OrderFound> &found, const QList<LaterWriting> &later);

/// Whether nothing stands in the way.
bool isPossible(const QList<UndoStep> &steps);

/// The orders to look at first.
QList<OrderQuery> undoQueries(const QList<WrittenCommand> &written);

}
