#pragma once

#include "core/connectors/connector.h"
#include "core/rules/undo.h"
#include "core/store/eventstore.h"

#include <algorithm>

namespace provodka {

/// What taking back an event's writes would do now, or why nothing of it can be taken back.
struct UndoPreview
{
    UndoPreview() = default;
    QList<UndoStep> steps; ///< the last write first; empty: nothing was written that still stands

    bool isPossible() const
    {
        return std::ranges::none_of(
            steps, [](const UndoStep &step) { return step.kind == UndoStep::Kind::Blocked; });
    }
};

struct UndoQuestion
{
    UndoQuestion() = default;
    EventRow row;
    ConnectionName target;
    OrderBook *book = nullptr;
    Database *database = nullptr; ///< only read
    QList<EventId> together; ///< taken back with it: what they wrote later is in nobody's way
};

/// What stands now is asked of the target; nothing is written. Errors: of the target, Storage.
Async<UndoPreview> undoPreview(UndoQuestion question);

}
