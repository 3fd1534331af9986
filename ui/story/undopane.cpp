#include "ui/story/undopane.h"

#include "ui/story/foldable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

UndoPane::UndoPane(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_steps(new FullText(this))
    , m_yes(new QPushButton(this))
    , m_no(new QPushButton(this))
{
    setObjectName(u"undoPreview"_s);
    setFrameShape(StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_steps);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_yes);
    buttons->addWidget(m_no);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_title->setWordWrap(true);
    m_steps->setObjectName(u"undoSteps"_s);
    m_yes->setObjectName(u"undoYes"_s);
    m_no->setObjectName(u"undoNo"_s);
    connect(m_yes, &QPushButton::clicked, this, &UndoPane::agreed);
    connect(m_yes, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_no, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    retranslate();
}

void UndoPane::ask()
{
    m_shown.reset();
    retranslate();
    setVisible(true);
}

void UndoPane::show(const Result<QList<UndoStep>> &steps)
{
    m_shown = steps;
    retranslate();
    m_yes->setFocus();
}

void UndoPane::retranslate()
{
    m_yes->setText(tr("Undo the writes"));
    m_no->setText(tr("Leave it as it is"));
    m_steps->setAccessibleName(tr("What undoing would do"));
    m_steps->setVisible(m_shown.has_value());
    m_yes->setEnabled(false);
    if (!m_shown) {
        m_title->setText(tr("Checking what is there now…"));
        return;
    }
    if (!*m_shown) {
        m_title->setText(tr("It cannot be said what undoing would do."));
        m_steps->setPlainText(m_shown->error().text.toString());
        return;
    }
    const QList<UndoStep> &steps = **m_shown;
    const bool isBlocked = !isPossible(steps);
    m_title->setText(steps.isEmpty() ? tr("Nothing was written for this event that still stands.")
            : isBlocked              ? tr("Nothing of this event can be undone, because:")
                                     : tr("This would be undone, the last write first:"));
    QString html;
    for (const UndoStep &step : steps) {
        if (!isBlocked || step.kind == UndoStep::Kind::Blocked)
            html += u"<li>"_s + step.why.toString().toHtmlEscaped() + u"</li>"_s;
    }
    m_steps->setHtml(u"<ul>"_s + html + u"</ul>"_s);
    m_steps->setVisible(!html.isEmpty());
    m_yes->setEnabled(!isBlocked && !steps.isEmpty());
}

}
