#pragma once

#include "core/report/eventstory.h"
#include "ui/shell/page.h"

class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace provodka::ui {

class EventChooser;
class Foldable;
class Office;
class UndoPane;
class WorkspaceView;

/// The whole story of one event: what came, what was proven, looked up and decided and why, each write, what
/// people did; and what can be done about it. Without an event it offers the latest ones.
class StoryPage final : public Page
{
    Q_OBJECT
public:
    /// Without an office nothing can be asked of a target, so nothing is taken back.
    explicit StoryPage(WorkspaceView &view, Office *office = nullptr, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-history"); }
    void refresh() override;
    bool open(EventId event) override;

Q_SIGNALS:
    /// The lines of this event in the log.
    void logAsked(qint64 event);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTold();
    void makeButtons(QVBoxLayout *whole);
    void chooseAnother();
    void retranslate();
    void showStory();
    void act(const QString &kind, const QJsonObject &arguments = {});
    void previewUndo();

    WorkspaceView &m_view;
    Office *m_office;
    QStackedWidget *m_stack;
    EventChooser *m_chooser;
    QLabel *m_headline;
    QPushButton *m_another;
    QLabel *m_state;
    QLabel *m_next;
    QScrollArea *m_area;
    QPushButton *m_explain;
    QPushButton *m_retry;
    QPushButton *m_skip;
    QPushButton *m_undo;
    QPushButton *m_order;
    QPushButton *m_log;
    QPushButton *m_copy;
    QFrame *m_skipPane;
    QLineEdit *m_remark;
    QPushButton *m_skipYes;
    QPushButton *m_skipNo;
    UndoPane *m_undoPane;
    QList<Foldable *> m_sections;
    EventId m_event;
    std::optional<EventStory> m_story;
};

}
