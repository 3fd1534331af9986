#include "ui/shell/buttonrow.h"

#include <QLabel>
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

/// A label goes to the next row together with what it is about, if that is right behind it.
int ButtonRow::besides(qsizetype place, int gap) const
{
    const auto *label = qobject_cast<const QLabel *>(m_items[place]->widget());
    const QLayoutItem *next = m_items.value(place + 1);
    const bool isAbout = label && next && !next->isEmpty() && label->buddy() == next->widget();
    return isAbout ? gap + next->sizeHint().width() : 0;
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
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        const int together = size.width() + besides(i, gap);
        if (!line.isEmpty() && x + together > rect.x() + rect.width()) {
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
