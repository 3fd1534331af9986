#include "ui/shell/messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    layout->addWidget(m_close);
    m_close->setText(tr("Close"));
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (m_action)
            m_action();
    });
    hide();
}

MessageBar *MessageBar::of(QWidget *widget)
{
    return widget->window()->findChild<MessageBar *>(u"messageBar"_s);
}

void MessageBar::say(const Text &text, const QString &button, std::function<void()> action)
{
    m_text = text;
    m_words = {};
    m_action = std::move(action);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_label->setText(text.toString());
    QWidget::show();
}

void MessageBar::say(const Text &text, const Text &button, std::function<void()> action)
{
    say(
        text, [button] { return button.toString(); }, std::move(action));
}

void MessageBar::say(const Text &text, std::function<QString()> button, std::function<void()> action)
{
    say(text, button(), std::move(action));
    m_words = std::move(button);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_label->setText(m_text.toString());
    if (m_words)
        m_button->setText(m_words());
    m_close->setText(tr("Close"));
}

}
