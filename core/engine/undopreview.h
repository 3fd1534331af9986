#pragma once

#include "core/connectors/connector.h"
#include "core/rules/undo.h"
#include "core/store/eventstore.h"

namespace provodka {

struct UndoQuestion
{
    UndoQuestion() = default;
    EventRow row;
    ConnectionName target;
    OrderBook *book = nullptr;
    Database *database = nullptr; ///< only read
    QList<EventId> together; ///< taken back with it: what they wrote later is in nobody's way
};

/// What taking back an event's writes would do, the last write first; none: nothing that still stands was
/// written. What stands now is asked of the target; nothing is written. Errors: of the target, Storage.
Async<QList<UndoStep>> undoPreview(UndoQuestion question);

}
