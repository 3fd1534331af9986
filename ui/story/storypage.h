#pragma once

#include "core/store/eventstore.h"
#include "ui/shell/page.h"

class QTextBrowser;

namespace provodka::ui {

class WorkspaceView;

/// The whole story of one event: what came, what was proven, what was decided and why, each write.
class StoryPage final : public Page
{
    Q_OBJECT
public:
    explicit StoryPage(WorkspaceView &view, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-history"); }
    void refresh() override;
    bool open(EventId event) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    WorkspaceView &m_view;
    QTextBrowser *m_text;
    EventId m_event;
};

}
