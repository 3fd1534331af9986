#pragma once

#include "core/model/setup.h"
#include "core/rules/undo.h"
#include "core/store/eventstore.h"

namespace provodka {

/// What must be asked of the target before it can be said what taking back an event's writes would do.
struct UndoPreview
{
    /// `together`: events that are taken back with it and so do not stand in its way. Errors: Misconfigured,
    /// Storage.
    static Result<UndoPreview> of(
        Database &database, const Setup &setup, const EventRow &row, const QList<EventId> &together = {});

    bool isNothing() const { return m_written.isEmpty(); } ///< nothing stands; there is nobody to ask
    const ConnectionSetup &target() const { return m_target; }
    const QJsonObject &targetSettings() const { return m_targetSettings; }
    QList<OrderQuery> queries() const { return undoQueries(m_written); }
    /// By position of queries(). Errors: the first of the answers.
    Result<QList<UndoStep>> steps(const QList<Result<OrderFound>> &answers) const;

private:
    ConnectionSetup m_target;
    QJsonObject m_targetSettings;
    OrderNumber m_number;
    QList<WrittenCommand> m_written;
    QList<LaterWriting> m_later;
};

/// Whether nothing stands in the way.
bool isUndoPossible(const QList<UndoStep> &steps);

}
