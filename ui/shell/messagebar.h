#pragma once

#include "core/base/text.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace provodka::ui {

/// One sentence and at most one button above the pages: what else would be a box in the way.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);
    /// The bar of the window that `widget` is in.
    static MessageBar *of(QWidget *widget);

    void say(const Text &text, const QString &button = {}, std::function<void()> action = {});
    /// With a button that is said anew in another language, too.
    void say(const Text &text, const Text &button, std::function<void()> action);
    void say(const Text &text, std::function<QString()> button, std::function<void()> action);

protected:
    void changeEvent(QEvent *event) override;

private:
    Text m_text;
    std::function<QString()> m_words; ///< of the button
    QLabel *m_label;
    QPushButton *m_button;
    QPushButton *m_close;
    std::function<void()> m_action;
};

}
