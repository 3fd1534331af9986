#include "ui/shell/columnmemory.h"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>

namespace provodka::ui {

namespace {

constexpr std::chrono::milliseconds afterTheLastChange{300};
constexpr auto arrangingProperty = "provodkaArranging";

}

ArrangingColumns::ArrangingColumns(QHeaderView *header)
    : m_header(header)
{
    m_header->setProperty(arrangingProperty, m_header->property(arrangingProperty).toInt() + 1);
}

ArrangingColumns::~ArrangingColumns()
{
    m_header->setProperty(arrangingProperty, m_header->property(arrangingProperty).toInt() - 1);
}

bool ArrangingColumns::isOn(const QHeaderView *header)
{
    return header->property(arrangingProperty).toInt() > 0;
}

ColumnMemory::ColumnMemory(QTableView *table, const QString &key)
    : QObject(table)
    , m_header(table->horizontalHeader())
    , m_key(key)
{
    m_later.setSingleShot(true);
    m_later.setInterval(afterTheLastChange);
    connect(&m_later, &QTimer::timeout, this, [this] {
        if (m_header->count() > 0) // a section is hidden only after that was told
            m_unwritten = m_header->saveState();
        write();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int before, int now) {
        if (!isStretched(section) || before == 0 || now == 0) // also: hidden, or seen again
            remember();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, &ColumnMemory::remember);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &ColumnMemory::remember);
}

ColumnMemory::~ColumnMemory()
{
    write();
}

bool ColumnMemory::restore()
{
    write();
    const ArrangingColumns arranging(m_header);
    m_areKnown = m_header->restoreState(QSettings().value(m_key).toByteArray());
    m_isReady = true;
    return m_areKnown;
}

/// As wide as the window leaves it.
bool ColumnMemory::isStretched(int section) const
{
    if (m_header->sectionResizeMode(section) != QHeaderView::Interactive)
        return true;
    if (!m_header->stretchLastSection())
        return false;
    for (int place = m_header->count() - 1; place >= 0; --place) {
        if (const int last = m_header->logicalIndex(place); !m_header->isSectionHidden(last))
            return last == section;
    }
    return false;
}

void ColumnMemory::remember()
{
    // Without columns its model is gone.
    if (!m_isReady || m_header->count() == 0 || ArrangingColumns::isOn(m_header))
        return;
    m_areKnown = true;
    m_unwritten = m_header->saveState();
    m_later.start();
}

void ColumnMemory::write()
{
    m_later.stop();
    if (!m_unwritten.isEmpty())
        QSettings().setValue(m_key, std::exchange(m_unwritten, {}));
}

}
