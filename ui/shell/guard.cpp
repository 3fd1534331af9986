#include "ui/shell/guard.h"

#include "ui/shell/rights.h"

#include <QEvent>
#include <QWidget>

namespace provodka::ui {

namespace {

/// Lives as long as its control and the rights.
class Guard final : public QObject
{
public:
    Guard(Rights &rights, QWidget *control)
        : QObject(control)
        , m_rights(rights)
        , m_control(control)
        , m_tip(control->toolTip())
    {
        control->installEventFilter(this);
        connect(&rights, &Rights::changed, this, &Guard::show);
        connect(&rights, &QObject::destroyed, this, &Guard::letGo);
        show();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_isShowing || watched != m_control)
            return false;
        if (event->type() == QEvent::ToolTipChange) {
            m_tip = m_control->toolTip();
            show();
        } else if (event->type() == QEvent::EnabledChange || event->type() == QEvent::LanguageChange) {
            show();
        }
        return false;
    }

private:
    void show() { showWhether(m_rights.isLookOnly()); }

    /// A control of the window outlives a workspace that is opened anew, and the next one's rights hold it
    /// then.
    void letGo()
    {
        m_control->removeEventFilter(this);
        showWhether(false);
        deleteLater();
    }

    void showWhether(bool isHeld)
    {
        m_isShowing = true;
        const bool isUnwanted = m_control->testAttribute(Qt::WA_ForceDisabled);
        if (isHeld && m_control->isEnabled()) {
            m_control->setEnabled(false);
            // Disabled as if by its parent: the page did not ask for it, and what it asks later is kept.
            m_control->setAttribute(Qt::WA_ForceDisabled, isUnwanted);
        } else if (!isHeld && m_wasHeld && !isUnwanted) {
            m_control->setEnabled(true);
        }
        if (isHeld)
            m_control->setToolTip(m_rights.whyLookOnly().toString());
        else if (m_wasHeld)
            m_control->setToolTip(m_tip);
        m_wasHeld = isHeld;
        m_isShowing = false;
    }

    Rights &m_rights;
    QWidget *m_control;
    QString m_tip;
    bool m_wasHeld = false;
    bool m_isShowing = false;
};

}

void guard(Rights *rights, std::initializer_list<QWidget *> controls)
{
    for (QWidget *control : controls) {
        if (rights)
            new Guard(*rights, control);
    }
}

void whenMayAct(Rights *rights, QWidget *asker, std::function<void()> then)
{
    if (rights)
        rights->mayAct(asker, std::move(then));
    else
        then();
}

void whenMayEdit(Rights *rights, QWidget *asker, std::function<void()> then)
{
    if (rights)
        rights->mayEdit(asker, std::move(then));
    else
        then();
}

}
