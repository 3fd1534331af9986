#include "ui/routes/pane.h"

#include "ui/shell/messagebar.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

Pane::Pane(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_back(new QPushButton(this))
    , m_title(new QLabel(this))
    , m_body(new QVBoxLayout)
{
    setObjectName(name);
    m_back->setObjectName(u"back"_s);
    m_title->setObjectName(u"paneTitle"_s);
    m_title->setWordWrap(true);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    layout->addLayout(m_body, 1);
    connect(m_back, &QPushButton::clicked, this, &Pane::closed);
}

void Pane::showTexts()
{
    m_back->setText(tr("← Back"));
    m_back->setAccessibleName(tr("Back to the routes"));
    m_title->setText(title());
    retranslate();
}

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void Pane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

QLabel *sentenceLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void sayThere(QWidget *widget, const Text &text)
{
    if (MessageBar *bar = MessageBar::of(widget))
        bar->say(text);
}

void sayThere(QWidget *widget, const Error &error)
{
    if (MessageBar *bar = MessageBar::of(widget))
        bar->say(error);
}

}
