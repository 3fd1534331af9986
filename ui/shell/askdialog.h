#pragma once

#include "core/base/error.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace provodka::ui {

/// One line that a person types, or two that must agree; what is wrong with it is said below.
class AskDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Name, Pin, NewPin };
    /// Closes when `take` takes it.
    AskDialog(Kind kind, std::function<Result<void>(const QString &)> take, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take();
    void say(const Text &text);

    Kind m_kind;
    std::function<Result<void>(const QString &)> m_take;
    Text m_said;
    QLabel *m_label;
    QLineEdit *m_line;
    QLabel *m_againLabel = nullptr;
    QLineEdit *m_again = nullptr;
    QLabel *m_wrong;
    QDialogButtonBox *m_buttons;
};

}
