#include "ui/story/foldable.h"

#include <QAbstractTextDocumentLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

FullText::FullText(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WordWrap); // a sum is not parted in its middle
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { fit(); });
}

void FullText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void FullText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void FullText::fit()
{
    const int height = int(std::ceil(document()->size().height())) + 4;
    if (minimumHeight() != height)
        setFixedHeight(height);
}

Foldable::Foldable(const QString &name, bool isOpen, QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_text(new FullText(this))
{
    setObjectName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_fold);
    layout->addWidget(m_text);
    m_fold->setObjectName(name + u"Fold"_s);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    QFont font = m_fold->font();
    font.setBold(true);
    m_fold->setFont(font);
    m_text->setObjectName(name + u"Text"_s);
    layout->setAlignment(m_fold, Qt::AlignLeft);
    connect(m_fold, &QToolButton::toggled, this, &Foldable::setOpen);
    setOpen(isOpen);
}

void Foldable::setOpen(bool isOpen)
{
    m_fold->setChecked(isOpen);
    m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_text->setVisible(isOpen);
}

void Foldable::show(const QString &title, const QString &html)
{
    m_fold->setText(title);
    m_fold->setAccessibleName(title);
    m_text->setAccessibleName(title);
    setVisible(!html.isEmpty());
    if (std::exchange(m_html, html) != html)
        m_text->setHtml(html); // only then: what is selected stays selected
}

}
