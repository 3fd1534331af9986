#pragma once

#include "core/base/error.h"

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
    /// The bar of the window that `widget` is in, or of the one behind a dialog.
    static MessageBar *of(QWidget *widget);

    /// What a button is called, asked again in another language.
    using Words = std::function<QString()>;

    void say(const Text &text, Words button = {}, std::function<void()> action = {});
    /// With a way to the help about errors of its kind.
    void say(const Error &error, Words button = {}, std::function<void()> action = {});
    void say(const Text &text, const Text &button, std::function<void()> action);

protected:
    void changeEvent(QEvent *event) override;

private:
    Text m_text;
    Words m_words; ///< of the button
    QLabel *m_label;
    QPushButton *m_button;
    QPushButton *m_explain;
    QPushButton *m_close;
    std::function<void()> m_action;
};

}
