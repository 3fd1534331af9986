#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace provodka::ui {

/// Why there are no times to show, and the one thing to do about it.
class EmptyReport final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyReport(QWidget *parent = nullptr);

    /// `isEver`: no order has moved yet; else none did in the period.
    void explain(bool isEver);

Q_SIGNALS:
    void connectionsAsked();
    void allTimeAsked();

private:
    QLabel *m_text;
    QPushButton *m_button;
    bool m_isEver = false;
};

}
