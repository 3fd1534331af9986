#pragma once

#include <QWidget>

class QCommandLinkButton;
class QLabel;

namespace provodka::ui {

/// The two doors, and the way back to what was begun.
class Doors : public QWidget
{
    Q_OBJECT
public:
    explicit Doors(QWidget *parent = nullptr);
    void setBegun(bool isBegun);

Q_SIGNALS:
    void demoAsked();
    void connectAsked();
    void goOnAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_welcome;
    QCommandLinkButton *m_goOn;
    QCommandLinkButton *m_demo;
    QCommandLinkButton *m_connect;
};

}
