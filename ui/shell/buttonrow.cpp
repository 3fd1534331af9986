#include "ui/shell/buttonrow.h"

#include <QStyle>
#include <QWidget>

namespace provodka::ui {

ButtonRow::ButtonRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ButtonRow::~ButtonRow()
{
    qDeleteAll(m_items);
}

QLayoutItem *ButtonRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize ButtonRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void ButtonRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int ButtonRow::arrange(const QRect &rect, bool moves) const
{
    constexpr int gap = 6;
    const bool isMirrored = parentWidget() && parentWidget()->isRightToLeft();
    QList<QPair<QLayoutItem *, QRect>> line;
    int y = rect.y();
    int x = rect.x();
    int height = 0;
    const auto placeLine = [&] {
        for (const auto &[item, place] : std::as_const(line)) {
            if (moves) { // in the middle of its row: labels stand beside higher buttons
                const QRect mine(
                    place.x(), place.y() + (height - place.height()) / 2, place.width(), place.height());
                item->setGeometry(
                    QStyle::visualRect(isMirrored ? Qt::RightToLeft : Qt::LeftToRight, rect, mine));
            }
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + size.width() > rect.x() + rect.width()) {
            placeLine();
            x = rect.x();
            y += height + gap;
            height = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + gap;
        height = qMax(height, size.height());
    }
    placeLine();
    return y + height - rect.y();
}

}
