#include "ui/firstrun/startstep.h"

#include <QEvent>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

StartStep::StartStep(Office &office, QWidget *parent)
    : Step(parent)
    , m_office(office)
    , m_summary(new QLabel(this))
    , m_watch(new QRadioButton(this))
    , m_watchHelp(new QLabel(this))
    , m_work(new QRadioButton(this))
    , m_workHelp(new QLabel(this))
    , m_said(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QLabel *label : {m_summary, m_watchHelp, m_workHelp, m_said})
        label->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(m_watch);
    layout->addWidget(m_watchHelp);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_work);
    layout->addWidget(m_workHelp);
    layout->addWidget(m_said);
    layout->addStretch();
    for (QLabel *help : {m_watchHelp, m_workHelp})
        help->setIndent(fontMetrics().height() * 2);
    m_watch->setObjectName(u"startWatching"_s);
    m_work->setObjectName(u"startWorking"_s);
    m_said->setObjectName(u"startSaid"_s);
    m_said->hide();
    connect(m_watch, &QRadioButton::toggled, this, &StartStep::edited);
    retranslate();
}

QString StartStep::title() const
{
    return tr("Start");
}

QString StartStep::promise() const
{
    return m_watch->isChecked()
        ? tr("Nothing is written to the orders while the route watches; you switch it on under “Routes”.")
        : tr("Payments that came before today's start are booked too, if their orders still wait for them; "
             "the preview showed which. Every change can be undone.");
}

void StartStep::begin(const Draft &draft)
{
    m_draft = draft;
    (draft.isWatching ? m_watch : m_work)->setChecked(true);
    m_trouble = {};
    retranslate();
}

void StartStep::putInto(Draft &draft) const
{
    draft.isWatching = m_watch->isChecked();
}

void StartStep::finish(std::function<void(bool)> done)
{
    putInto(m_draft);
    const Result<void> saved = m_office.save(m_draft.in(m_setup));
    m_trouble = saved ? Text() : saved.error().text;
    retranslate();
    done(saved.has_value());
}

void StartStep::retranslate()
{
    m_summary->setText(
        tr("Payments of “%1” are looked up in “%2”, booked there, and the order moves on when it "
           "is paid in full.")
            .arg(m_draft.source.name.value, m_draft.target.name.value));
    m_watch->setText(tr("Watch first"));
    m_watchHelp->setText(
        tr("Decides about every payment and writes nothing. After some days the report shows "
           "what it would have done beside what people did, and how much sooner."));
    m_work->setText(tr("Switch it on"));
    m_workHelp->setText(
        tr("Books proven payments and moves orders from now on. What is not clear waits for a "
           "person."));
    m_said->setText(m_trouble.isEmpty() ? QString() : u"⚠ "_s + m_trouble.toString());
    m_said->setVisible(!m_trouble.isEmpty());
}

void StartStep::changeEvent(QEvent *event)
{
    Step::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
