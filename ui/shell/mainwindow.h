#pragma once

#include "core/engine/enginehost.h"
#include "ui/shell/page.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace provodka::ui {

class MessageBar;
class WorkspaceView;

/// The window: a list of pages at the side, one sentence about the engine below, and no boxes in the way.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `host` is null where another process runs the engine.
    MainWindow(WorkspaceView &view, EngineHost *host, QWidget *parent = nullptr);

    /// In the order of the side list.
    void addPage(Page *page);
    /// By its objectName.
    void openPage(const QString &name);
    void openEvent(EventId event);
    void setLanguage(const QString &language);

Q_SIGNALS:
    void startAsked();
    void stopAsked();
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void retranslate();
    void refresh();
    void showStatus();
    Page *current() const;

    WorkspaceView &m_view;
    EngineHost *m_host;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    MessageBar *m_bar;
    QLabel *m_status;
    QPushButton *m_switch;
    QList<Page *> m_pages;
    QMenu *m_file = nullptr;
    QMenu *m_languages = nullptr;
    QAction *m_quit = nullptr;
};

}
