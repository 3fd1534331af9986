#include "ui/firstrun/firstrunpage.h"

#include "core/store/setupstore.h"
#include "ui/firstrun/accountstep.h"
#include "ui/firstrun/doors.h"
#include "ui/firstrun/previewstep.h"
#include "ui/firstrun/startstep.h"
#include "ui/firstrun/workstep.h"
#include "ui/shell/guard.h"
#include "ui/shell/workspaceview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

FirstRunPage::FirstRunPage(WorkspaceView &view, Office &office, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_office(office)
    , m_doors(new Doors(this))
    , m_source(new AccountStep(AccountStep::Side::Source, office, this))
    , m_target(new AccountStep(AccountStep::Side::Target, office, this))
    , m_work(new WorkStep(office, this))
    , m_preview(new PreviewStep(office, this))
    , m_start(new StartStep(office, this))
    , m_steps{m_source, m_target, m_work, m_preview, m_start}
    , m_stack(new QStackedWidget(this))
    , m_frame(new QWidget(this))
    , m_where(new QLabel(this))
    , m_title(new QLabel(this))
    , m_promise(new QLabel(this))
    , m_over(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"firstrun"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_where);
    layout->addWidget(m_title);
    layout->addWidget(m_promise);
    layout->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout(m_frame);
    buttons->setContentsMargins({});
    buttons->addWidget(m_over);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addWidget(m_frame);
    m_stack->addWidget(m_doors);
    for (Step *step : std::as_const(m_steps)) {
        auto *scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(step);
        m_stack->addWidget(scroll);
        connect(step, &Step::edited, this, [this, step] {
            const bool isShown = m_at > 0 && m_steps[m_at - 1] == step;
            if (isShown) {
                keep();
                retranslate();
            }
        });
    }
    m_where->setObjectName(u"where"_s);
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setWordWrap(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_promise->setObjectName(u"promise"_s);
    m_promise->setWordWrap(true);
    m_over->setObjectName(u"startOver"_s);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    connect(m_doors, &Doors::demoAsked, this, &FirstRunPage::demoAsked);
    guard(office.rights(),
        {m_doors->findChild<QWidget *>(u"connectAccounts"_s), m_doors->findChild<QWidget *>(u"goOn"_s),
            m_next, m_over});
    connect(m_doors, &Doors::connectAsked, this, [this] {
        whenMayEdit(m_office.rights(), this, [this] {
            m_draft.step = 1;
            go(1);
        });
    });
    connect(m_doors, &Doors::goOnAsked, this, [this] {
        whenMayEdit(m_office.rights(), this, [this] { go(qBound(1, m_draft.step, int(m_steps.size()))); });
    });
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    // Each step may keep something: the PIN may be asked for again when a step took long.
    connect(m_next, &QPushButton::clicked, this,
        [this] { whenMayEdit(m_office.rights(), this, [this] { next(); }); });
    connect(m_over, &QPushButton::clicked, this,
        [this] { whenMayEdit(m_office.rights(), this, [this] { startOver(); }); });
    m_draft = Draft::fromJson(QSettings().value(draftKey()).toByteArray());
    refresh();
    go(0);
}

QString FirstRunPage::title() const
{
    return tr("First steps");
}

QString FirstRunPage::draftKey() const
{
    return u"firstrun/"_s + m_view.workspace().id();
}

void FirstRunPage::refresh()
{
    if (Result<Setup> setup = SetupStore(m_view.database()).load())
        m_setup = std::move(*setup);
    giveSetup();
}

void FirstRunPage::giveSetup()
{
    m_source->setSetup(m_setup);
    m_target->setSetup(m_setup);
    m_work->setSetup(m_setup);
    m_preview->setSetup(m_setup);
    m_start->setSetup(m_setup);
}

void FirstRunPage::go(int step)
{
    m_at = step;
    m_isBusy = false;
    m_stack->setCurrentIndex(step);
    m_start->setCatalog(m_work->catalog());
    if (step > 0) {
        m_steps[step - 1]->begin(m_draft);
        m_draft.step = qMax(m_draft.step, step);
        keep();
    }
    m_doors->setBegun(m_draft.step > 0);
    retranslate();
    if (step > 0)
        m_stack->currentWidget()->setFocus();
}

void FirstRunPage::keep()
{
    if (m_at == 0)
        return;
    m_steps[m_at - 1]->putInto(m_draft);
    if (!m_steps[m_at - 1]->isReady()) // another account is to be tested again, also after a restart
        m_draft.step = qMin(m_draft.step, m_at);
    QSettings().setValue(draftKey(), m_draft.toJson());
}

void FirstRunPage::next()
{
    Step *step = m_steps[m_at - 1];
    if (m_isBusy || !step->isReady())
        return;
    m_isBusy = true;
    keep();
    retranslate();
    step->finish([this](bool goesOn) {
        m_isBusy = false;
        keep();
        if (!goesOn)
            retranslate();
        else if (m_at == int(m_steps.size()))
            finished();
        else
            go(m_at + 1);
    });
}

void FirstRunPage::startOver()
{
    for (const ConnectionSetup &one : {m_draft.source, m_draft.target}) {
        const ConnectorInfo *vendor = m_office.knowledge().vendor(one.vendor);
        if (!vendor || m_setup.connection(one.name))
            continue; // in force already: its keys are not ours to take away
        for (const FieldSpec &spec : vendor->settings) {
            if (spec.type == FieldSpec::Type::Secret)
                m_office.forgetSecret(one.name, spec.key, this, [](const Result<void> &) {});
        }
    }
    m_draft = {};
    QSettings().remove(draftKey());
    go(0);
}

void FirstRunPage::finished()
{
    m_draft = {};
    QSettings().remove(draftKey());
    refresh();
    go(0);
    Q_EMIT pageOpened(u"payments"_s);
}

void FirstRunPage::retranslate()
{
    const bool isInside = m_at > 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_title),
             static_cast<QWidget *>(m_promise), m_frame})
        widget->setVisible(isInside);
    m_over->setText(tr("Start over"));
    m_back->setText(tr("Back"));
    if (!isInside)
        return;
    const Step *step = m_steps[m_at - 1];
    m_where->setText(tr("Step %1 of %2").arg(m_at).arg(m_steps.size()));
    m_title->setText(step->title());
    m_stack->currentWidget()->setAccessibleName(step->title());
    m_promise->setText(step->promise());
    m_next->setText(step->nextWords());
    m_next->setEnabled(step->isReady() && !m_isBusy);
    m_back->setEnabled(!m_isBusy);
}

void FirstRunPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
