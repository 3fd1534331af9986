#include "core/engine/undopreview.h"

#include "core/store/undostore.h"

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

Result<UndoPreview> UndoPreview::of(
    Database &database, const Setup &setup, const EventRow &row, const QList<EventId> &together)
{
    UndoPreview preview;
    preview.m_number = row.orderNumber;
    UndoStore undos(database);
    const Result<QList<DoneCommand>> done = undos.done(row.event.id);
    if (!done)
        return tl::unexpected(done.error());
    if (done->isEmpty())
        return preview;
    const auto route = std::ranges::find(setup.routes, row.event.route, &RouteSetup::name);
    const ConnectionSetup *target = route == setup.routes.end() ? nullptr : setup.connection(route->target);
    if (!target) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The route \"%1\" of this event is no longer set up."),
                {row.event.route.value}));
    }
    preview.m_target = *target;
    preview.m_targetSettings = route->targetSettings;
    for (const DoneCommand &one : *done) {
        preview.m_written.append({one.id, one.action, one.proof});
        const QString order = refOf(one.action).order;
        const Result<QList<DoneCommand>> others = undos.doneLater(row.event.id, target->name, order, one.id);
        if (!others)
            return tl::unexpected(others.error());
        for (const DoneCommand &other : *others) {
            if (!together.contains(other.event))
                preview.m_later.append({order, one.id, other.event, false});
        }
    }
    return preview;
}

Result<QList<UndoStep>> UndoPreview::steps(const QList<Result<OrderFound>> &answers) const
{
    QList<OrderFound> found;
    for (const Result<OrderFound> &answer : answers) {
        if (!answer)
            return tl::unexpected(answer.error());
        found.append(*answer);
    }
    if (found.size() == 1 && found.first().number.isEmpty())
        found.first().number = m_number;
    return undoSteps(m_written, found, m_later);
}

bool isUndoPossible(const QList<UndoStep> &steps)
{
    return std::ranges::none_of(
        steps, [](const UndoStep &step) { return step.kind == UndoStep::Kind::Blocked; });
}

}
