#pragma once

#include "ui/demo/demostage.h"

#include <QGroupBox>

class QFormLayout;
class QLabel;

namespace provodka::ui {

/// The card of an order, as it lies in the target: sums, entries, and the stages it goes through.
class OrderCard final : public QGroupBox
{
    Q_OBJECT
public:
    explicit OrderCard(QWidget *parent = nullptr);

    void show(const DemoOrder &order, const QList<StageRef> &funnel);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showStages();
    QLabel *value(const QString &name);

    std::optional<DemoOrder> m_order;
    QList<StageRef> m_funnel;
    QFormLayout *m_form;
    QLabel *m_stages;
    QLabel *m_due;
    QLabel *m_paid;
    QLabel *m_missing;
    QLabel *m_entries;
};

}
