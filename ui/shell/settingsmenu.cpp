#include "ui/shell/settingsmenu.h"

#include "ui/shell/askdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/rights.h"

#include <QEvent>
#include <QSettings>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString trayKey = u"window/keepsInTray"_s;

}

SettingsMenu::SettingsMenu(QWidget *window)
    : QMenu(window)
    , m_window(window)
{
    setObjectName(u"settingsMenu"_s);
    m_tray = addAction(QString());
    m_tray->setObjectName(u"keepsInTray"_s);
    m_tray->setCheckable(true);
    m_tray->setChecked(keepsInTray().value_or(false));
    connect(m_tray, &QAction::triggered, this, &SettingsMenu::setKeepsInTray);
    addSeparator();
    m_who = addAction(QString(), this, [this] { m_rights->askWho(m_window); });
    m_who->setObjectName(u"who"_s);
    m_shared = addAction(QString());
    m_shared->setObjectName(u"shared"_s);
    m_lookOnly = addAction(QString());
    m_lookOnly->setObjectName(u"lookOnly"_s);
    m_pin = addAction(QString(), this, &SettingsMenu::changePin);
    m_pin->setObjectName(u"pin"_s);
    m_lock = addAction(QString(), this, [this] { m_rights->lock(); });
    m_lock->setObjectName(u"lock"_s);
    for (QAction *action : {m_shared, m_lookOnly})
        action->setCheckable(true);
    const auto say = [this](const Result<void> &done) {
        if (!done)
            MessageBar::of(m_window)->say(done.error().text);
    };
    connect(m_shared, &QAction::triggered, this,
        [this, say](bool on) { change(m_shared, [this, say, on] { say(m_rights->setShared(on)); }); });
    connect(m_lookOnly, &QAction::triggered, this,
        [this, say](bool on) { change(m_lookOnly, [this, say, on] { say(m_rights->setLookOnly(on)); }); });
    show();
    retranslate();
}

void SettingsMenu::change(QAction *action, std::function<void()> then)
{
    show(); // as it is until it is allowed
    // Where there is no PIN, whoever opened the workspace to look only may also open it again.
    if (action == m_lookOnly && !m_rights->hasPin())
        then();
    else
        m_rights->mayEdit(m_window, std::move(then));
}

void SettingsMenu::changePin()
{
    const auto ask = [this] {
        auto *dialog = new AskDialog(
            AskDialog::Kind::NewPin, [rights = m_rights](const QString &pin) { return rights->setPin(pin); },
            m_window);
        dialog->open();
    };
    m_rights->mayEdit(m_window, ask);
}

std::optional<bool> SettingsMenu::keepsInTray()
{
    const QSettings settings;
    if (!settings.contains(trayKey))
        return std::nullopt;
    return settings.value(trayKey).toBool();
}

void SettingsMenu::setKeepsInTray(bool keeps)
{
    QSettings().setValue(trayKey, keeps);
    m_tray->setChecked(keeps);
}

void SettingsMenu::setRights(Rights *rights)
{
    m_rights = rights;
    if (rights)
        connect(rights, &Rights::changed, this, &SettingsMenu::show);
    show();
    retranslate();
}

void SettingsMenu::show()
{
    for (QAction *action : {m_who, m_shared, m_lookOnly, m_pin})
        action->setEnabled(m_rights);
    m_lock->setVisible(m_rights && m_rights->hasPin());
    m_lock->setEnabled(m_rights && m_rights->isUnlocked());
    m_shared->setChecked(m_rights && m_rights->isShared());
    m_lookOnly->setChecked(m_rights && m_rights->isLookOnlyWorkspace());
    m_who->setVisible(m_rights && m_rights->isShared());
    if (m_rights)
        m_pin->setText(m_rights->hasPin() ? tr("Change or remove the PIN…") : tr("Set a &PIN…"));
}

void SettingsMenu::retranslate()
{
    setTitle(tr("&Settings"));
    m_tray->setText(tr("Keep working in the &tray when the window is closed"));
    m_who->setText(tr("&Who is at this computer…"));
    m_shared->setText(tr("&Several people use this computer"));
    m_lookOnly->setText(tr("Open this workspace for &viewing only"));
    m_pin->setText(tr("Set a &PIN…"));
    m_lock->setText(tr("Lock: ask for the PIN &again"));
    show();
}

void SettingsMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
