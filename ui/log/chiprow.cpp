#include "ui/log/chiprow.h"

#include <QWidget>

namespace provodka::ui {

ChipLayout::~ChipLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *ChipLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize ChipLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void ChipLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int ChipLayout::place(const QRect &rect, bool move) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const int gap = qMax(0, spacing());
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lineHeight > 0 && x + size.width() > inside.x() + inside.width()) {
            x = inside.x();
            y += lineHeight + gap;
            lineHeight = 0;
        }
        if (move)
            item->setGeometry({{x, y}, QSize(qMin(size.width(), inside.width()), size.height())});
        x += size.width() + gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

}
