#include "ui/shell/tray.h"

#include <QEvent>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

Tray::Tray(EngineRoom &room, QObject *parent)
    : QObject(parent)
    , m_room(room)
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_open = m_menu.addAction(QString(), this, &Tray::openAsked);
    m_open->setObjectName(u"trayOpen"_s);
    m_switch = m_menu.addAction(QString(), this, [this] {
        if (m_room.isRunning())
            m_room.stop();
        else
            m_room.start();
    });
    m_switch->setObjectName(u"traySwitch"_s);
    m_menu.addSeparator();
    m_quit = m_menu.addAction(QString(), this, &Tray::quitAsked);
    m_quit->setObjectName(u"trayQuit"_s);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openAsked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        Q_EMIT openAsked();
        if (m_told > 0)
            Q_EMIT eventAsked(m_told);
    });
    connect(&room, &EngineRoom::changed, this, &Tray::show);
    retranslate();
    if (isAvailable())
        m_icon.show();
}

Tray::~Tray() = default;

void Tray::setNeedsPerson(int count)
{
    m_count = count;
    show();
}

void Tray::tell(qint64 event, const Text &why)
{
    m_told = event;
    if (m_icon.isVisible())
        m_icon.showMessage(tr("Needs a person"), why.toString(), m_icon.icon());
}

void Tray::retranslate()
{
    m_open->setText(tr("&Open"));
    m_quit->setText(tr("&Quit"));
    show();
}

void Tray::show()
{
    const ShellState state = shellState(m_room, m_count);
    const bool hasFailed = state == ShellState::Failed && m_state != ShellState::Failed;
    m_state = state;
    m_switch->setText(m_room.isRunning() ? tr("&Stop") : tr("&Start"));
    m_switch->setEnabled(m_room.elsewhere().isEmpty());
    QIcon icon;
    for (const int size : {16, 22, 32, 48, 64})
        icon.addPixmap(statePixmap(state, m_count, size));
    m_icon.setIcon(icon);
    QString text = tr("Provodka") + u'\n' + statusSentence(m_room).toString();
    if (m_count > 0)
        text += u'\n' + tr("%n payment(s) need a person.", nullptr, m_count);
    m_icon.setToolTip(text);
    if (hasFailed && m_icon.isVisible()) {
        m_told = 0;
        m_icon.showMessage(
            tr("Provodka has stopped working"), statusSentence(m_room).toString(), QSystemTrayIcon::Warning);
    }
}

}
