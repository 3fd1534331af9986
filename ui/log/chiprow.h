#pragma once

#include <QLayout>

namespace provodka::ui {

/// Small widgets in lines, like words of a text: as many lines as the width needs.
class ChipLayout final : public QLayout
{
public:
    using QLayout::QLayout;
    ~ChipLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    int place(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
};

}
