#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace provodka::ui {

/// A view inside the page with a way back: what would be a dialog in the way.
class Pane : public QWidget
{
    Q_OBJECT
public:
    explicit Pane(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    virtual QString title() const = 0;
    /// All texts again, in the language of now.
    virtual void retranslate() = 0;
    void showTexts();
    QVBoxLayout *body() const { return m_body; }
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPushButton *m_back;
    QLabel *m_title;
    QVBoxLayout *m_body;
};

/// A label with sentences that can be selected and read by keyboard.
QLabel *sentenceLabel(const QString &name, QWidget *parent);
/// Into the window's message bar, where there is one.
void sayThere(QWidget *widget, const Text &text);
void sayThere(QWidget *widget, const Error &error);

}
