#pragma once

#include "app/desktop/scene.h"

#include <QObject>
#include <QThread>

namespace provodka {
class SecretStore;
}

namespace provodka::ui {
class MainWindow;
class Rights;
class WorkspaceView;
}

namespace provodka::app {

class DesktopOffice;
class EngineKeeper;
class WindowSecrets;

/// The window with everything behind it, for one workspace.
class Program : public QObject
{
    Q_OBJECT
public:
    explicit Program(Scene scene, QObject *parent = nullptr);
    /// Finishes the calls in hand.
    ~Program() override;

    /// Shows the window at once and opens the workspace behind it.
    void begin();
    /// "uk", "ru" or "en"; at once, and remembered.
    void chooseLanguage(const QString &language);
    ui::MainWindow &window() { return *m_window; }
    EngineKeeper &keeper() { return *m_keeper; }
    /// Nothing until the workspace is open.
    ui::WorkspaceView *view() { return m_view.get(); }
    ui::Rights *rights() { return m_rights.get(); }
    DesktopOffice *office() { return m_office.get(); }

Q_SIGNALS:
    void opened();
    void ended();

private:
    void open();
    void haveOpened(const Result<void> &ready);
    void closeWorkspace();
    void reopen();
    void writeAgain();
    Result<void> writeThereAgain();
    void restore(const QString &file);
    void keepSecretsInFile();
    std::shared_ptr<SecretStore> storeOf(const QString &workspaceId);
    /// On another thread; `done` hears of it on this one.
    template <typename Work, typename Done> void aside(Work work, Done done);

    Scene m_scene;
    std::unique_ptr<QThread> m_aside;
    std::shared_ptr<WindowSecrets> m_secrets;
    // In the order in which they need each other.
    std::unique_ptr<ui::WorkspaceView> m_view;
    std::unique_ptr<ui::Rights> m_rights;
    std::unique_ptr<EngineKeeper> m_keeper;
    std::unique_ptr<DesktopOffice> m_office;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// The language a person chose before, or the system's, as the program's sentences and dates go by it.
QString rememberedLanguage();
void speak(const QString &language);

}
