#pragma once

#include "ui/firstrun/draft.h"

#include <QWidget>

namespace provodka::ui {

/// One step of the first run. Takes what it shows out of the draft and puts back what was entered.
class Step : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    /// What is not changed by it.
    virtual QString promise() const = 0;
    virtual QString nextWords() const { return tr("Next"); }
    virtual void begin(const Draft &draft) = 0;
    virtual void putInto(Draft &draft) const = 0;
    /// Whether one may go on now.
    virtual bool isReady() const = 0;
    /// Does what must be done before the next step; `done` with whether one goes on.
    virtual void finish(std::function<void(bool)> done) { done(true); }

Q_SIGNALS:
    void edited(); ///< what it holds, or whether it is ready
};

}
