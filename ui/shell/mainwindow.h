#pragma once

#include "ui/shell/engineroom.h"
#include "ui/shell/page.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QPushButton;
class QShortcut;
class QStackedWidget;

namespace provodka::ui {

class Attention;
class Help;
class MessageBar;
class Rights;
class SettingsMenu;
class Tray;
class WorkspaceView;

/// The window: a list of pages at the side, one sentence about the engine below, and no boxes in the way.
/// There before the workspace is open, and usable when it cannot be opened.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(EngineRoom &room, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// When the workspace is open; before the pages.
    void setWorkspace(WorkspaceView &view, Rights &rights);
    /// Pages and all else that reads it go, before it is opened anew.
    void dropWorkspace();
    /// In the order of the side list.
    void addPage(Page *page);
    /// After the last page: shows the one that was open last.
    void pagesAreThere();
    /// By its objectName.
    void openPage(const QString &name);
    void openEvent(EventId event);
    void setLanguage(const QString &language);
    /// Shows it, whatever it was hidden behind.
    void raiseUp();
    /// Ends after the calls in hand; then `quitReady`.
    void quit();
    Tray &tray() { return *m_tray; }

Q_SIGNALS:
    void languageChosen(const QString &language);
    void quitReady();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeStatus();
    void retranslate();
    void refresh();
    void showPages();
    void showStatus();
    void showRemedy();
    void remedy();
    /// Of the button.
    static QString remedyWords(EngineRoom::Obstacle::Remedy remedy);
    /// What the button is for, where the obstacle's own sentence cannot know of it.
    static QString remedyHint(EngineRoom::Obstacle::Remedy remedy);
    std::optional<EngineRoom::Obstacle::Remedy> remedyNow() const;
    void chooseCopy();
    void remember();
    Page *current() const;

    EngineRoom &m_room;
    WorkspaceView *m_view = nullptr;
    Rights *m_rights = nullptr;
    Attention *m_attention = nullptr;
    Tray *m_tray;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    MessageBar *m_bar;
    QLabel *m_status;
    QPushButton *m_needs;
    QPushButton *m_remedy;
    QPushButton *m_switch;
    Help *m_help;
    QList<Page *> m_pages;
    QList<QShortcut *> m_pageKeys;
    QMenu *m_file = nullptr;
    QMenu *m_languages = nullptr;
    SettingsMenu *m_settings = nullptr;
    QMenu *m_helpMenu = nullptr;
    QAction *m_openHelp = nullptr;
    QAction *m_aboutPage = nullptr;
    QAction *m_aboutSharing = nullptr;
    QAction *m_quit = nullptr;
    bool m_isQuitting = false;
    bool m_wasAskedAboutTray = false;
};

}
