#pragma once

#include "core/rules/undo.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace provodka::ui {

class FullText;

/// What taking back would do, before anybody says yes.
class UndoPane final : public QFrame
{
    Q_OBJECT
public:
    explicit UndoPane(QWidget *parent = nullptr);

    void ask();
    void show(const Result<QList<UndoStep>> &steps);
    void retranslate();

Q_SIGNALS:
    void agreed();

private:
    QLabel *m_title;
    FullText *m_steps;
    QPushButton *m_yes;
    QPushButton *m_no;
    std::optional<Result<QList<UndoStep>>> m_shown;
};

}
