#include "ui/help/help.h"

#include "ui/help/helppane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QShortcut>
#include <QVBoxLayout>
#include <QVariant>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *topicProperty = "helpTopic";

/// Over a dialog, which keeps its window from being used meanwhile.
HelpPane *paneOver(QWidget *dialog)
{
    if (auto *there = dialog->findChild<HelpPane *>(u"helpPane"_s))
        return there;
    auto *window = new QDialog(dialog);
    window->setObjectName(u"helpWindow"_s);
    window->setWindowTitle(Help::tr("Help"));
    auto *pane = new HelpPane(window);
    auto *layout = new QVBoxLayout(window);
    layout->setContentsMargins({});
    layout->addWidget(pane);
    const int em = window->fontMetrics().height();
    window->resize(em * 28, em * 34);
    return pane;
}

}

void setHelpTopic(QWidget *widget, const QString &topic)
{
    widget->setProperty(topicProperty, topic);
}

QString helpTopicAt(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString topic = widget->property(topicProperty).toString();
        if (!topic.isEmpty())
            return topic;
        if (widget->inherits("provodka::ui::Page"))
            return u"page/"_s + widget->objectName();
    }
    return {};
}

Help::Help(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_dock(new QDockWidget(window))
{
    setObjectName(u"help"_s);
    m_dock->setObjectName(u"helpDock"_s);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    m_dock->hide();
    auto *away = new QShortcut(Qt::Key_Escape, m_dock);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, m_dock, &QWidget::hide);
    qApp->installEventFilter(this);
    retranslate();
}

Help *Help::of(const QWidget *widget)
{
    for (const QWidget *window = widget->window(); window;) {
        if (auto *help = window->findChild<Help *>(u"help"_s, Qt::FindDirectChildrenOnly))
            return help;
        const QWidget *behind = window->parentWidget();
        window = behind ? behind->window() : nullptr;
    }
    return nullptr;
}

HelpPane &Help::pane()
{
    if (!m_pane) {
        m_pane = new HelpPane;
        m_dock->setWidget(m_pane);
        connect(m_pane, &HelpPane::pageAsked, this, &Help::pageAsked);
    }
    return *m_pane;
}

void Help::open(QWidget *asker, const QString &topic)
{
    QWidget *window = asker->window();
    HelpPane *shown = nullptr;
    if (window != m_window && window->isModal()) {
        shown = paneOver(window);
        shown->window()->show();
        shown->window()->raise();
    } else {
        shown = &pane();
        m_dock->show();
        m_dock->raise();
    }
    if (!topic.isEmpty())
        shown->open(topic);
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched == m_window) {
        retranslate();
        return false;
    }
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *widget = static_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || Help::of(widget) != this)
        return false;
    open(widget, helpTopicAt(widget));
    return true;
}

void Help::retranslate()
{
    m_dock->setWindowTitle(tr("Help"));
    const auto name = [this](const QString &button, const QString &text) {
        if (auto *found = m_dock->findChild<QAbstractButton *>(button)) {
            found->setFocusPolicy(Qt::TabFocus);
            found->setAccessibleName(text);
            found->setAccessibleDescription({});
            found->setToolTip(text);
        }
    };
    name(u"qt_dockwidget_floatbutton"_s, tr("Help in a window of its own"));
    name(u"qt_dockwidget_closebutton"_s, tr("Close the help"));
}

}
