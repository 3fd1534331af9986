#pragma once

#include "ui/help/helptopics.h"

#include <QObject>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace provodka::ui {

class HelpPane;

/// F1 about whatever has the focus: beside the pages, and over a dialog in a window of its own. In the way of
/// nothing.
class Help : public QObject
{
    Q_OBJECT
public:
    explicit Help(QMainWindow *window);
    /// Of the window that `widget` is in, or of the one behind a dialog; null: there is none.
    static Help *of(const QWidget *widget);

    /// Without a topic: the one that was read last.
    void open(QWidget *asker, const QString &topic = {});
    /// Beside the pages; made when it is wanted first.
    HelpPane &pane();

Q_SIGNALS:
    void pageAsked(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QMainWindow *m_window;
    QDockWidget *m_dock;
    HelpPane *m_pane = nullptr;
};

/// What F1 in this widget and all within is about, unless something within says otherwise; empty: nothing.
void setHelpTopic(QWidget *widget, const QString &topic);
QString helpTopicAt(const QWidget *widget);

}
