#include "ui/demo/demopage.h"

#include "core/store/eventstore.h"
#include "core/store/journal.h"
#include "ui/demo/customerpanel.h"
#include "ui/demo/ordercard.h"
#include "ui/shell/columnmemory.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesAtOnce = 200;
constexpr int nearTheEnd = 4; ///< pixels
constexpr int longestSecond = 2; ///< the payment service tells whole seconds
constexpr auto splitKey = "demo/split"_L1;

DemoStep::Who whoOf(DemoNews::Who who)
{
    switch (who) {
    case DemoNews::Who::Customer:
        return DemoStep::Who::Customer;
    case DemoNews::Who::Stranger:
        return DemoStep::Who::Stranger;
    case DemoNews::Who::Provodka:
        return DemoStep::Who::Provodka;
    case DemoNews::Who::World:
        break;
    }
    return DemoStep::Who::World;
}

}

DemoPage::DemoPage(WorkspaceView &view, DemoStage &stage, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_stage(stage)
    , m_notice(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_panel(new CustomerPanel(stage, this))
    , m_card(new OrderCard(this))
    , m_steps(new DemoSteps(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_columns(new ColumnMemory(m_table, u"demo/steps"_s))
    , m_hint(new QLabel(this))
    , m_clear(new QPushButton(this))
{
    setObjectName(u"demo"_s);
    m_notice->setObjectName(u"demoNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setMargin(6);
    m_notice->setFrameShape(QFrame::StyledPanel);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);
    m_hint->setObjectName(u"demoHint"_s);
    m_hint->setWordWrap(true);
    m_clear->setObjectName(u"demoClear"_s);
    makeTable();

    m_scroll->setObjectName(u"demoPanel"_s);
    m_scroll->setWidget(m_panel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its controls take it
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_clear, 0, Qt::AlignRight);
    auto *split = new QSplitter(this);
    split->setObjectName(u"demoSplit"_s);
    split->addWidget(m_scroll);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->restoreState(QSettings().value(splitKey).toByteArray());
    connect(split, &QSplitter::splitterMoved, this,
        [split] { QSettings().setValue(splitKey, split->saveState()); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(split, 1);

    if (const Result<qint64> last = Journal(m_view.database()).lastId())
        m_line = *last;
    connect(m_panel, &CustomerPanel::orderChosen, this, &DemoPage::showOrder);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_steps->clear();
        m_hint->show();
    });
    connect(&m_stage, &DemoStage::happened, this, &DemoPage::takeNews);
    connect(&m_stage, &DemoStage::looked, this, &DemoPage::takeLook);
    connect(&m_stage, &DemoStage::failed, this, [this](const Text &why) {
        if (MessageBar *bar = MessageBar::of(this))
            bar->say(why);
    });
    connect(&m_view, &WorkspaceView::changed, &m_stage, &DemoStage::look);
    retranslate();
    m_stage.look();
}

DemoPage::~DemoPage()
{
    m_table->horizontalHeader()->disconnect(this); // it goes after the page, and tells of widths until then
}

void DemoPage::makeTable()
{
    m_sorted->setSourceModel(m_steps);
    m_sorted->setSortRole(DemoSteps::sortRole);
    m_table->setObjectName(u"demoSteps"_s);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DemoSteps::Since, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(DemoSteps::What, QHeaderView::Stretch);
    m_columns->restore();
    // The newest is seen, until a person scrolls away from it: rows find their heights a little later, and
    // anew in another language.
    QScrollBar *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::actionTriggered, this,
        [this, bar] { m_follows = bar->sliderPosition() >= bar->maximum() - nearTheEnd; });
    connect(bar, &QScrollBar::rangeChanged, this, &DemoPage::follow, Qt::QueuedConnection);
    auto *keys = new QShortcut(QKeySequence::Copy, m_table);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &DemoPage::copy);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const DemoStep &step = m_steps->step(m_sorted->mapToSource(index).row());
        if (step.event.value != 0)
            Q_EMIT eventOpened(step.event.value);
    });
}

QString DemoPage::title() const
{
    return tr("Demonstration");
}

void DemoPage::refresh()
{
    m_stage.look();
}

void DemoPage::takeNews(const DemoNews &news)
{
    if (!m_begunAt.isValid())
        m_begunAt = news.at;
    if (news.isPayment) {
        m_current = news.order;
        m_paidAt[news.order] = news.at;
        m_panel->choose(news.order);
    }
    DemoStep step;
    step.who = whoOf(news.who);
    step.at = news.at;
    step.order = news.order;
    step.text = news.text;
    for (const DemoOrder &one : std::as_const(m_known)) {
        if (one.number == news.order)
            step.stands = one;
    }
    add(step);
}

void DemoPage::takeLook()
{
    takeJournal();
    takeOrders();
    m_panel->showOrders();
    showOrder();
}

void DemoPage::takeJournal()
{
    while (true) {
        const Result<QList<JournalLine>> lines = Journal(m_view.database()).after(m_line, linesAtOnce);
        if (!lines || lines->isEmpty())
            return;
        for (const JournalLine &line : *lines) {
            m_line = line.id;
            if (!m_begunAt.isValid() || line.at < m_begunAt)
                continue; // what the engine says before anybody did anything
            DemoStep step;
            step.who = DemoStep::Who::Provodka;
            step.at = line.at;
            step.event = line.event;
            step.text = line.text;
            if (line.event.value != 0) {
                const Result<std::optional<EventRow>> row = EventStore(m_view.database()).row(line.event);
                if (row && *row) {
                    // What waited already is no matter of the one who plays here.
                    if ((*row)->event.payment.processedAt.isValid()
                        && (*row)->event.payment.processedAt < m_begunAt.addSecs(-longestSecond))
                        continue;
                    step.order = (*row)->orderNumber;
                }
            }
            add(step);
        }
    }
}

/// An order that differs from the last look stands elsewhere now: that is a step of the target.
void DemoPage::takeOrders()
{
    const QList<DemoOrder> orders = m_stage.orders();
    const bool isFirst = m_known.isEmpty();
    for (const DemoOrder &one : orders) {
        const auto before = std::ranges::find(m_known, one.number, &DemoOrder::number);
        const bool isNews
            = !isFirst && m_paidAt.contains(one.number) && (before == m_known.end() || *before != one);
        if (!isNews)
            continue;
        DemoStep step;
        step.who = DemoStep::Who::Target;
        step.at = m_view.clock().now();
        step.order = one.number;
        step.stands = one;
        add(step);
    }
    m_known = orders;
}

void DemoPage::add(DemoStep step)
{
    const OrderNumber paid = m_paidAt.contains(step.order) ? step.order : m_current;
    if (const QDateTime at = m_paidAt.value(paid); at.isValid())
        step.sinceMs = qMax<qint64>(0, at.msecsTo(step.at));
    m_steps->add(step);
    m_hint->hide();
    follow();
}

void DemoPage::follow()
{
    if (m_follows)
        m_table->scrollToBottom();
}

void DemoPage::showOrder()
{
    if (const std::optional<DemoOrder> one = m_panel->order())
        m_card->show(*one, m_stage.funnel());
    else
        m_card->clear();
}

void DemoPage::copy() const
{
    QStringList lines;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < DemoSteps::Columns; ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void DemoPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QTimer::singleShot(0, this, &DemoPage::fitColumns); // once the table has its new room
}

/// As wide as the words of this language, until a person wants it otherwise.
void DemoPage::fitColumns()
{
    if (m_columns->areKnown())
        return;
    QHeaderView *header = m_table->horizontalHeader();
    const ArrangingColumns arranging(header);
    const QFontMetrics metrics = m_table->fontMetrics();
    const int margin = metrics.averageCharWidth() * 3;
    int who = header->sectionSizeHint(DemoSteps::Who);
    const QStringList names = m_steps->names();
    for (const QString &name : names)
        who = qMax(who, metrics.horizontalAdvance(name) + margin);
    header->resizeSection(
        DemoSteps::Since, qMax(header->sectionSizeHint(DemoSteps::Since), metrics.averageCharWidth() * 12));
    header->resizeSection(DemoSteps::Who, who);
    constexpr int least = 21;
    constexpr int most = 38; // letters; what happened has the better part of the room
    const int letter = metrics.averageCharWidth();
    header->resizeSection(
        DemoSteps::Order, qBound(letter * least, m_table->viewport()->width() / 4, letter * most));
}

/// As wide as its buttons in any language, and the bar that comes when the window is low.
void DemoPage::fitPanel()
{
    m_scroll->setMinimumWidth(
        m_panel->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void DemoPage::retranslate()
{
    QString notice = u"<b>"_s + tr("Demonstration.").toHtmlEscaped() + u"</b> "_s
        + tr("The customer, the payment service, the mailbox and %1 are stand-ins inside this program: "
             "nothing "
             "leaves this computer, and no real order or money is touched.")
              .arg(m_stage.targetName())
              .toHtmlEscaped();
    if (m_stage.isRehearsal()) {
        notice += u" <b>"_s + tr("A rehearsal on your own names:").toHtmlEscaped() + u"</b> "_s
            + tr("stages, fields and people are called as in your account; the orders are invented, and your "
                 "account is not written to.")
                  .toHtmlEscaped();
    }
    m_notice->setText(notice);
    m_hint->setText(
        tr("Choose an order on the left and let the customer pay it: each step of Provodka appears "
           "here as it happens. Enter opens the whole story of a step."));
    m_clear->setText(tr("Clear the l&ist"));
    m_table->setAccessibleName(tr("What happened, step by step"));
    m_steps->setTargetName(m_stage.targetName());
    m_steps->retranslate();
    fitColumns();
    fitPanel();
    // Once more when the panel speaks the new language as well.
    QTimer::singleShot(0, this, &DemoPage::fitPanel);
    showOrder();
}

void DemoPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
