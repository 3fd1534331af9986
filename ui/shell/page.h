#pragma once

#include "core/base/ids.h"

#include <QWidget>

namespace provodka::ui {

/// One entry of the side list. Its objectName is its stable name: "payments", "story", "log", …
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    /// What was written to the workspace since; called while the page is to be seen, and when it comes up.
    virtual void refresh() = 0;
    /// How many things wait for a person here; 0: no badge.
    virtual int waiting() const { return 0; }
    /// Shows this event, where the page can.
    virtual bool open(EventId) { return false; }

Q_SIGNALS:
    void eventOpened(qint64 event);
    /// Another page is wanted, by its objectName: "connections", "routes", …
    void pageOpened(const QString &name);
};

}
