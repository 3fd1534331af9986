#include "ui/shell/messagebar.h"

#include "ui/help/help.h"

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
    , m_explain(new QPushButton(this))
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
    layout->addWidget(m_explain);
    layout->addWidget(m_close);
    m_explain->setObjectName(u"messageHelp"_s);
    m_explain->setText(tr("What is this?"));
    m_explain->hide();
    m_close->setText(tr("Close"));
    connect(m_explain, &QPushButton::clicked, this, [this] {
        if (Help *help = Help::of(this))
            help->open(this, helpTopicAt(this));
    });
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
    for (QWidget *window = widget->window(); window;) {
        if (auto *bar = window->findChild<MessageBar *>(u"messageBar"_s))
            return bar;
        QWidget *behind = window->parentWidget();
        window = behind ? behind->window() : nullptr;
    }
    return nullptr;
}

void MessageBar::say(const Text &text, Words button, std::function<void()> action)
{
    m_text = text;
    m_words = std::move(button);
    m_action = std::move(action);
    m_button->setVisible(bool(m_words));
    m_button->setText(m_words ? m_words() : QString());
    setHelpTopic(this, {});
    m_explain->hide();
    m_label->setText(text.toString());
    QWidget::show();
}

void MessageBar::say(const Error &error, Words button, std::function<void()> action)
{
    say(error.text, std::move(button), std::move(action));
    setHelpTopic(this, errorTopic(error.kind));
    m_explain->setVisible(Help::of(this));
}

void MessageBar::say(const Text &text, const Text &button, std::function<void()> action)
{
    const auto words = [button] { return button.toString(); };
    say(text, words, std::move(action));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_label->setText(m_text.toString());
    if (m_words)
        m_button->setText(m_words());
    m_explain->setText(tr("What is this?"));
    m_close->setText(tr("Close"));
}

}
