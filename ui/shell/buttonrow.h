#pragma once

#include <QLayout>

namespace provodka::ui {

/// Widgets beside each other, in further rows where the window or a language leaves too little room.
class ButtonRow final : public QLayout
{
public:
    explicit ButtonRow(QWidget *parent = nullptr);
    ~ButtonRow() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int besides(qsizetype place, int gap) const;
    int arrange(const QRect &rect, bool moves) const;

    QList<QLayoutItem *> m_items;
};

}
