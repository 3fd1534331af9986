#include "ui/shell/attention.h"

#include "ui/shell/workspaceview.h"

namespace provodka::ui {

namespace {

/// Newer ones than these are told of one by one; of a flood the number says enough.
constexpr int toldOf = 50;

}

Attention::Attention(WorkspaceView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    connect(&view, &WorkspaceView::changed, this, &Attention::look);
}

void Attention::look()
{
    EventStore events(m_view.database());
    const auto counts = events.counts({});
    EventFilter filter;
    filter.states = {Event::State::Attention};
    filter.limit = toldOf;
    const Result<QList<EventRow>> rows = events.list(filter);
    if (!counts || !rows)
        return; // pages meet the same trouble and say it
    QSet<qint64> known;
    for (const EventRow &row : *rows) {
        known.insert(row.event.id.value);
        if (m_hasLooked && !m_known.contains(row.event.id.value))
            Q_EMIT began(row.event.id.value, row.event.reason);
    }
    // What slipped out of the newest ones is still known.
    m_known = counts->value(Event::State::Attention) > toldOf ? m_known.unite(known) : known;
    m_hasLooked = true;
    const int count = counts->value(Event::State::Attention);
    if (std::exchange(m_count, count) != count)
        Q_EMIT changed();
}

}
