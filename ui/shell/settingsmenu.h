#pragma once

#include <QMenu>

#include <functional>
#include <optional>

namespace provodka::ui {

class Rights;

/// What a person chooses for this window, and for everybody who uses this workspace.
class SettingsMenu : public QMenu
{
    Q_OBJECT
public:
    explicit SettingsMenu(QWidget *window);
    void setRights(Rights *rights);

    /// Closing the window keeps the program working in the tray; nothing while it was not decided.
    static std::optional<bool> keepsInTray();
    void setKeepsInTray(bool keeps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show();
    void changePin();
    void change(QAction *action, std::function<void()> then);

    QWidget *m_window;
    Rights *m_rights = nullptr;
    QAction *m_tray;
    QAction *m_lookOnly;
    QAction *m_shared;
    QAction *m_who;
    QAction *m_pin;
    QAction *m_lock;
};

}
