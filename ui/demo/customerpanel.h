#pragma once

#include "ui/demo/demostage.h"

#include <QWidget>

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace provodka::ui {

/// What the person at the demonstration can make happen: as the customer, as a stranger, as fate.
class CustomerPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerPanel(DemoStage &stage, QWidget *parent = nullptr);

    /// Takes the stage's orders; the choice stays.
    void showOrders();
    std::optional<DemoOrder> order() const;
    /// Brings this order up, when it is there.
    void choose(const OrderNumber &number);

Q_SIGNALS:
    void orderChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *button(const QString &name);
    void retranslate();
    void showState();
    void proposePart();
    Money missing() const;
    std::optional<Money> part() const;
    void payPart();

    DemoStage &m_stage;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QLabel *m_partLabel;
    QLineEdit *m_part;
    QLabel *m_partWrong;
    QGroupBox *m_customer;
    QGroupBox *m_trouble;
    QPushButton *m_full;
    QPushButton *m_payPart;
    QPushButton *m_twice;
    QPushButton *m_refund;
    QPushButton *m_forge;
    QPushButton *m_cut;
    QPushButton *m_end;
    QPushButton *m_time;
};

}
