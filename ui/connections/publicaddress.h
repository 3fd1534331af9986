#pragma once

#include "ui/shell/office.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace provodka::ui {

class TestSteps;

/// The public address of a listener: what to enter at the vendor, whether it answers, and how a tunnel is
/// made.
class PublicAddress : public QWidget
{
    Q_OBJECT
public:
    explicit PublicAddress(Office &office, QWidget *parent = nullptr);

    /// `running`: the listener's own address while or since the engine ran; empty before.
    void setAddresses(const QString &listen, const QString &publicAddress, const QString &running);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void test();

    Office &m_office;
    QString m_listen;
    QString m_public;
    QString m_running;
    QLabel *m_title;
    QLabel *m_url;
    QPushButton *m_copy;
    QPushButton *m_test;
    QPushButton *m_tunnel;
    TestSteps *m_steps;
    QPlainTextEdit *m_recipe;
};

/// Command lines that lead a public address to `listen`, for three ways.
QString tunnelRecipe(const QString &listen);

}
