#pragma once

#include "core/base/text.h"
#include "ui/shell/shellstate.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace provodka::ui {

/// The icon beside the clock: the state at a glance, what began to wait for a person, and the way back.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(EngineRoom &room, QObject *parent = nullptr);
    ~Tray() override;

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setNeedsPerson(int count);
    /// Whoever sits here may neither start nor stop.
    void setLookOnly(bool on);
    /// A click on it opens the event.
    void tell(qint64 event, const Text &why);
    void retranslate();
    QMenu &menu() { return m_menu; }
    QString toolTip() const { return m_icon.toolTip(); }

Q_SIGNALS:
    void openAsked();
    void eventAsked(qint64 event);
    void quitAsked();

private:
    void show();

    EngineRoom &m_room;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_open;
    QAction *m_switch;
    QAction *m_quit;
    int m_count = 0;
    bool m_isLookOnly = false;
    qint64 m_told = 0;
    ShellState m_state = ShellState::Stopped;
};

}
