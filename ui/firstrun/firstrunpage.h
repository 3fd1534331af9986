#pragma once

#include "ui/firstrun/draft.h"
#include "ui/shell/office.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace provodka::ui {

class AccountStep;
class Doors;
class PreviewStep;
class StartStep;
class Step;
class WorkStep;
class WorkspaceView;

/// What a new workspace begins with: a demonstration, or five steps to a route. What was entered outlives the
/// program, without keys.
class FirstRunPage : public Page
{
    Q_OBJECT
public:
    FirstRunPage(WorkspaceView &view, Office &office, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("go-next"); }
    void refresh() override;
    /// The workspace has no route yet.
    bool isWanted() const { return m_setup.routes.isEmpty(); }

Q_SIGNALS:
    void demoAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void go(int step);
    void next();
    void keep();
    void startOver();
    void finished();
    void giveSetup();
    QString draftKey() const;

    WorkspaceView &m_view;
    Office &m_office;
    Setup m_setup;
    Draft m_draft;
    int m_at = 0;
    bool m_isBusy = false;
    Doors *m_doors;
    AccountStep *m_source;
    AccountStep *m_target;
    WorkStep *m_work;
    PreviewStep *m_preview;
    StartStep *m_start;
    QList<Step *> m_steps;
    QStackedWidget *m_stack;
    QWidget *m_frame;
    QLabel *m_where;
    QLabel *m_title;
    QLabel *m_promise;
    QPushButton *m_over;
    QPushButton *m_back;
    QPushButton *m_next;
};

}
