#include "ui/report/reportpage.h"

#include "core/report/transitionrows.h"
#include "core/report/transitiontext.h"
#include "ui/report/emptyreport.h"
#include "ui/report/paircharts.h"
#include "ui/report/pairstable.h"
#include "ui/report/reportfilter.h"
#include "ui/report/reporthead.h"
#include "ui/report/reportwords.h"
#include "ui/report/slowesttable.h"
#include "ui/report/stagemap.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds quietAfterWrites{3000};

}

ReportPage::ReportPage(WorkspaceView &view, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_reader(view.workspace().databaseFile())
    , m_filter(new ReportFilter(view.clock(), this))
    , m_save(new SaveReport([this] { return asShown(); }, this))
    , m_stack(new QStackedWidget(this))
    , m_head(new ReportHead(this))
    , m_progress(new QLabel(this))
    , m_stop(new QPushButton(this))
    , m_mapArea(new QScrollArea(this))
    , m_map(new StageMap)
    , m_table(new PairsTable(this))
    , m_slowestTitle(new QLabel(this))
    , m_slowest(new SlowestTable(this))
    , m_charts(new PairCharts(this))
    , m_empty(new EmptyReport(this))
{
    setObjectName(u"report"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_save, 0, Qt::AlignTop);
    auto *waiting = new QHBoxLayout;
    waiting->addWidget(m_progress, 1);
    waiting->addWidget(m_stop);
    m_progress->setObjectName(u"progress"_s);
    m_stop->setObjectName(u"stop"_s);
    m_progress->hide();
    m_stop->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(waiting);
    layout->addWidget(m_stack, 1);
    auto *area = new QScrollArea(this); // in a low window, or with large letters
    area->setWidget(makeBody());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // its parts take it
    m_stack->addWidget(area);
    m_stack->addWidget(m_empty);

    connect(m_filter, &ReportFilter::changed, this, &ReportPage::ask);
    connect(&m_reader, &ReportReader::answered, this, &ReportPage::answered);
    connect(&m_reader, &ReportReader::read, this, [this](qint64 moves) {
        m_read = moves;
        sayRead();
        m_progress->show();
        m_stop->show();
    });
    connect(&m_reader, &ReportReader::stopped, this, [this] {
        m_progress->hide();
        m_stop->hide();
    });
    connect(m_stop, &QPushButton::clicked, &m_reader, &ReportReader::stop);
    connect(m_save, &SaveReport::began, this, [this] { sayBelow(tr("Writing the report…")); });
    connect(m_save, &SaveReport::ended, this, [this] { m_progress->setVisible(m_reader.isReading()); });
    connect(m_save, &SaveReport::said, this, &ReportPage::say);
    connect(m_map, &StageMap::pairChosen, this, &ReportPage::choose);
    connect(m_table, &PairsTable::pairChosen, this, &ReportPage::choose);
    connect(m_slowest, &SlowestTable::orderChosen, this, &ReportPage::openOrder);
    connect(m_empty, &EmptyReport::connectionsAsked, this, [this] { Q_EMIT pageOpened(u"connections"_s); });
    connect(m_empty, &EmptyReport::allTimeAsked, m_filter, &ReportFilter::showAllTime);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ReportPage::ask);
    retranslate();
}

void ReportPage::proposeComparison()
{
    const QSignalBlocker blocker(m_filter); // asked when it is looked at
    m_filter->proposeComparison();
}

QString ReportPage::title() const
{
    return tr("Times between stages");
}

QWidget *ReportPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    m_map->setObjectName(u"map"_s);
    m_mapArea->setWidget(m_map);
    m_mapArea->setWidgetResizable(true);
    m_mapArea->setFrameShape(QFrame::NoFrame);
    m_mapArea->setFocusPolicy(Qt::NoFocus);
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(m_table);
    auto *slow = new QWidget;
    auto *slowLayout = new QVBoxLayout(slow);
    slowLayout->setContentsMargins(0, 0, 0, 0);
    slowLayout->addWidget(m_slowestTitle);
    slowLayout->addWidget(m_slowest, 1);
    left->addWidget(slow);
    auto *lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(left);
    lower->addWidget(m_charts);
    lower->setStretchFactor(0, 5);
    lower->setStretchFactor(1, 5);
    lower->setSizes({600, 560});
    auto *whole = new QSplitter(Qt::Vertical);
    whole->setObjectName(u"parts"_s);
    whole->addWidget(m_mapArea);
    whole->addWidget(lower);
    whole->setStretchFactor(0, 2);
    whole->setStretchFactor(1, 3);
    for (QSplitter *splitter : {left, lower, whole})
        splitter->setChildrenCollapsible(false);
    layout->addWidget(whole, 1);
    m_slowestTitle->setBuddy(m_slowest);
    return body;
}

void ReportPage::refresh()
{
    if (!m_shown)
        return ask();
    // Others write all the time: the report follows in calm steps.
    if (!m_later.isActive())
        m_later.start(quietAfterWrites);
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_shown && !m_reader.isReading())
        ask();
}

void ReportPage::ask()
{
    m_later.stop();
    ReportRequest request = m_filter->request();
    if (m_isChosen)
        request.selected = m_selected;
    m_reader.ask(request);
}

void ReportPage::answered(const std::shared_ptr<const ReportAnswer> &answer)
{
    m_progress->hide();
    m_stop->hide();
    if (answer->trouble) {
        // Working hours that cannot be read are said here; what was shown stays.
        if (answer->trouble->kind == Error::Kind::Malformed || m_shown)
            sayBelow(answer->trouble->text.toString());
        else
            say(answer->trouble->text);
        return;
    }
    m_shown = answer;
    m_filter->showKinds(answer->kinds, answer->ways);
    // Which ways there are is known only now: those that are chosen were not asked for.
    const ReportRequest wanted = m_filter->request();
    if (wanted.compare == ReportRequest::Compare::Ways
        && (wanted.wayNow != answer->request.wayNow || wanted.wayBefore != answer->request.wayBefore))
        return ask();
    showAnswer();
}

void ReportPage::showAnswer()
{
    if (!m_shown)
        return;
    const bool onlyBefore = m_shown->map.pairs.isEmpty();
    const bool isNothing = onlyBefore && !(m_shown->before && !m_shown->before->pairs.isEmpty());
    m_stack->setCurrentIndex(isNothing ? 1 : 0);
    m_save->setPossible(!isNothing);
    if (isNothing)
        return m_empty->explain(m_shown->isEmpty);
    m_table->show(m_shown->table, m_shown->before);
    m_map->show(onlyBefore ? *m_shown->before : m_shown->map);
    if (m_shown->pair) {
        m_selected = PairKey::of(*m_shown->pair);
        m_map->select(*m_selected);
    }
    m_mapArea->setMinimumHeight(qMin(m_map->sizeHint().height() + 4, 260));
    if (m_selected)
        m_table->mark(*m_selected);
    m_head->show(*m_shown);
    m_charts->show(*m_shown);
    showSlowest();
}

void ReportPage::showSlowest()
{
    const QList<TransitionReport::Slow> none;
    m_slowestTitle->setText(m_shown->pair ? tr("The slowes&t orders: %1").arg(pairInWords(*m_shown->pair))
                                          : tr("The slowes&t orders"));
    m_slowest->show(m_shown->pair ? m_shown->pair->slowest : none);
}

void ReportPage::choose(const PairKey &key)
{
    m_isChosen = true;
    if (m_selected == key && m_shown && m_shown->pair && PairKey::of(*m_shown->pair) == key)
        return;
    m_selected = key;
    m_map->select(key);
    m_table->mark(key);
    ask();
}

void ReportPage::openOrder(int row)
{
    if (!m_shown || !m_shown->pair || row < 0 || row >= m_shown->pair->slowest.size())
        return;
    const TransitionReport::Pair &pair = *m_shown->pair;
    const QString &order = pair.slowest[row].order;
    const Result<std::optional<EventId>> event = eventOfOrder(m_view.database(), pair.connection, order);
    if (!event)
        return say(event.error().text);
    if (*event) {
        Q_EMIT eventOpened((*event)->value);
        return;
    }
    const Result<QUrl> link = linkOfOrder(m_view.database(), pair.connection, order);
    if (!link)
        return say(link.error().text);
    if (link->scheme() == "https"_L1 || link->scheme() == "http"_L1)
        QDesktopServices::openUrl(*link);
    else
        say(Text(QT_TRANSLATE_NOOP("Text",
            "Provodka did not move this order, and its address in the order system is not known yet.")));
}

void ReportPage::say(const Text &text)
{
    if (MessageBar *bar = MessageBar::of(this))
        bar->say(text);
    else
        sayBelow(text.toString());
}

/// Below the controls, where reading and writing are told of.
void ReportPage::sayBelow(const QString &text)
{
    m_progress->setText(text);
    m_progress->show();
}

void ReportPage::sayRead()
{
    m_progress->setText(tr("Reading the moves of orders: %1 so far…").arg(QLocale().toString(m_read)));
}

void ReportPage::retranslate()
{
    m_filter->retranslate();
    m_save->retranslate();
    m_stop->setText(tr("Stop"));
    m_map->setAccessibleName(tr("Map of stages"));
    m_map->setToolTip({});
    m_table->retranslate();
    m_slowest->retranslate();
    m_charts->retranslate();
    if (m_reader.isReading())
        sayRead();
    showAnswer();
}

void ReportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showAnswer();
}

std::optional<SaveReport::Shown> ReportPage::asShown() const
{
    if (!m_shown)
        return std::nullopt;
    SaveReport::Shown shown{*m_shown, ReportWords(*m_shown).sentences(title())};
    shown.answer.table.pairs = m_table->pairs();
    return shown;
}

}
