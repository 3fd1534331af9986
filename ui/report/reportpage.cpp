#include "ui/report/reportpage.h"

#include "core/report/transitionrows.h"
#include "core/report/transitiontext.h"
#include "ui/report/charts.h"
#include "ui/report/pairsmodel.h"
#include "ui/report/reportfilter.h"
#include "ui/report/stagemap.h"
#include "ui/shell/background.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/textroom.h"
#include "ui/shell/workspaceview.h"
#include "ui/shown/shown.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds quietAfterWrites{3000};

QFont grown(const QWidget *of, double times, bool isBold)
{
    QFont font = of->font();
    font.setPointSizeF(font.pointSizeF() * times);
    font.setBold(isBold);
    return font;
}

/// What is selected, as a spreadsheet takes it.
void copySelected(const QTableView *table)
{
    QModelIndexList rows = table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (!table->isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void makeTable(QTableView *table, const QString &name)
{
    table->setObjectName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSectionsMovable(true);
    QObject::connect(new QShortcut(QKeySequence::Copy, table, {}, {}, Qt::WidgetShortcut),
        &QShortcut::activated, table, [table] { copySelected(table); });
}

}

ReportPage::ReportPage(WorkspaceView &view, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_reader(view.workspace().databaseFile())
    , m_filter(new ReportFilter(view.clock(), this))
    , m_export(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_factor(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_stop(new QPushButton(this))
    , m_mapArea(new QScrollArea(this))
    , m_map(new StageMap)
    , m_model(new PairsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_slowestTitle(new QLabel(this))
    , m_slowest(new QTableWidget(this))
    , m_distributionTitle(new QLabel(this))
    , m_distribution(new DistributionChart(this))
    , m_courseTitle(new QLabel(this))
    , m_course(new CourseChart(this))
    , m_empty(new QLabel(this))
    , m_emptyButton(new QPushButton(this))
{
    setObjectName(u"report"_s);
    makeExports();
    makeTables();
    auto *top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_export, 0, Qt::AlignTop);
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
    m_stack->addWidget(makeEmpty());

    connect(m_filter, &ReportFilter::changed, this, &ReportPage::ask);
    connect(&m_reader, &ReportReader::answered, this, &ReportPage::answered);
    connect(&m_reader, &ReportReader::read, this, [this](qint64 moves) {
        m_read = moves;
        m_progress->setText(tr("Reading the moves of orders: %1 so far…").arg(QLocale().toString(moves)));
        m_progress->show();
        m_stop->show();
    });
    connect(&m_reader, &ReportReader::stopped, this, [this] {
        m_progress->hide();
        m_stop->hide();
    });
    connect(m_stop, &QPushButton::clicked, &m_reader, &ReportReader::stop);
    connect(m_map, &StageMap::pairChosen, this, &ReportPage::choose);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ReportPage::ask);
    retranslate();
}

ReportPage::~ReportPage()
{
    QSettings().setValue(u"report/columns"_s, m_table->horizontalHeader()->saveState());
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

void ReportPage::makeExports()
{
    m_export->setObjectName(u"export"_s);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_export);
    const auto action = [&](const QString &name, Format format) {
        QAction *made = menu->addAction(QString());
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, [this, format] { chooseFile(format); });
        return made;
    };
    m_xlsx = action(u"exportXlsx"_s, Format::Xlsx);
    m_pdf = action(u"exportPdf"_s, Format::Pdf);
    m_csv = action(u"exportCsv"_s, Format::Csv);
    m_export->setMenu(menu);
}

void ReportPage::makeTables()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PairsModel::SortRole);
    m_table->setModel(m_sorted);
    makeTable(m_table, u"pairs"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PairsModel::Orders, Qt::DescendingOrder);
    m_table->horizontalHeader()->restoreState(QSettings().value(u"report/columns"_s).toByteArray());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &index) {
            if (!m_isMarking && index.isValid())
                choose(PairKey::of(m_model->pair(m_sorted->mapToSource(index).row())));
        });
    makeTable(m_slowest, u"slowest"_s);
    m_slowest->setColumnCount(3);
    m_slowest->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_slowest, &QTableWidget::cellActivated, this, [this](int row, int) { openOrder(row); });
    connect(m_slowest, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == 0)
            openOrder(row);
    });
}

ReportPage::Tile ReportPage::makeTile(const QString &name)
{
    Tile tile{new QLabel(this), new QLabel(this)};
    tile.value->setObjectName(name);
    tile.value->setFont(grown(this, 1.35, true));
    tile.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tile.caption->setForegroundRole(QPalette::PlaceholderText);
    return tile;
}

QWidget *ReportPage::makeHead()
{
    auto *head = new QFrame(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(4, 2, 4, 2);
    m_factor->setObjectName(u"factor"_s);
    m_factor->setFont(grown(this, 2.6, true));
    m_headline->setObjectName(u"headline"_s);
    m_headline->setFont(grown(this, 1.45, true));
    m_detail->setObjectName(u"detail"_s);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    for (QLabel *label : {m_headline, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        texts->addWidget(label);
    }
    layout->addWidget(m_factor);
    layout->addLayout(texts, 1);
    m_orders = makeTile(u"orders"_s);
    m_median = makeTile(u"median"_s);
    m_ninety = makeTile(u"ninety"_s);
    m_over = makeTile(u"over"_s);
    for (const Tile &tile : {m_orders, m_median, m_ninety, m_over}) {
        auto *column = new QVBoxLayout;
        column->addStretch();
        column->addWidget(tile.value, 0, Qt::AlignRight);
        column->addWidget(tile.caption, 0, Qt::AlignRight);
        column->addStretch();
        layout->addSpacing(14);
        layout->addLayout(column);
    }
    return head;
}

QWidget *ReportPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHead());
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
    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    m_distribution->setObjectName(u"distribution"_s);
    m_course->setObjectName(u"course"_s);
    for (QWidget *chart : {static_cast<QWidget *>(m_distribution), static_cast<QWidget *>(m_course)})
        chart->setMinimumHeight(fontMetrics().height() * 7);
    rightLayout->addWidget(m_distributionTitle);
    rightLayout->addWidget(m_distribution, 1);
    rightLayout->addWidget(m_courseTitle);
    rightLayout->addWidget(m_course, 1);
    auto *lower = new QSplitter(Qt::Horizontal);
    lower->addWidget(left);
    lower->addWidget(right);
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

QWidget *ReportPage::makeEmpty()
{
    auto *empty = new QWidget(this);
    auto *layout = new QVBoxLayout(empty);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFont(grown(this, 1.2, false));
    m_emptyButton->setObjectName(u"emptyButton"_s);
    layout->addStretch();
    layout->addWidget(m_empty);
    layout->addWidget(m_emptyButton, 0, Qt::AlignCenter);
    layout->addStretch();
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_shown && m_shown->isEmpty)
            Q_EMIT pageOpened(u"connections"_s);
        else
            m_filter->showAllTime();
    });
    return empty;
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
        if (answer->trouble->kind == Error::Kind::Malformed || m_shown) {
            m_progress->setText(answer->trouble->text.toString());
            m_progress->show();
        } else {
            say(answer->trouble->text);
        }
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
    const bool isNothing
        = m_shown->map.pairs.isEmpty() && !(m_shown->before && !m_shown->before->pairs.isEmpty());
    m_stack->setCurrentIndex(isNothing ? 1 : 0);
    for (QAction *action : {m_xlsx, m_pdf, m_csv})
        action->setEnabled(!isNothing);
    if (isNothing)
        return showEmpty();
    const bool onlyBefore = m_shown->map.pairs.isEmpty();
    m_isMarking = true;
    m_model->show(m_shown->table, m_shown->before);
    for (int column = 0; column < PairsModel::columns; ++column)
        m_table->setColumnHidden(column, !m_model->isShown(PairsModel::Column(column)));
    if (!QSettings().contains(u"report/columns"_s))
        m_table->resizeColumnsToContents();
    makeRoomForHeadings(m_table->horizontalHeader());
    m_isMarking = false;
    m_map->show(onlyBefore ? *m_shown->before : m_shown->map);
    if (m_shown->pair) {
        m_selected = PairKey::of(*m_shown->pair);
        m_map->select(*m_selected);
    }
    m_mapArea->setMinimumHeight(qMin(m_map->sizeHint().height() + 4, 260));
    markRow();
    showHead();
    showCharts();
    showSlowest();
}

void ReportPage::showEmpty()
{
    if (m_shown->isEmpty) {
        m_empty->setText(tr("No order has moved yet, so there are no times to show. They come by themselves: "
                            "with the first payment that moves an order, and from the order system's own "
                            "history once it is connected."));
        m_emptyButton->setText(tr("Open the connections"));
    } else {
        m_empty->setText(tr("No order of this kind moved in this period. Choose a longer one."));
        m_emptyButton->setText(tr("Show all time"));
    }
}

void ReportPage::markRow()
{
    m_isMarking = true;
    for (int row = 0; m_selected && row < m_sorted->rowCount(); ++row) {
        const QModelIndex index = m_sorted->index(row, 0);
        if (PairKey::of(m_model->pair(m_sorted->mapToSource(index).row())) != *m_selected)
            continue;
        const bool isOther = m_table->currentIndex().row() != row;
        if (isOther || !m_table->selectionModel()->hasSelection())
            m_table->setCurrentIndex(index);
        break;
    }
    m_isMarking = false;
}

void ReportPage::choose(const PairKey &key)
{
    m_isChosen = true;
    if (m_selected == key && m_shown && m_shown->pair && PairKey::of(*m_shown->pair) == key)
        return;
    m_selected = key;
    m_map->select(key);
    markRow();
    ask();
}

QString ReportPage::headline() const
{
    const TransitionReport::Pair &pair = *m_shown->pair;
    if (m_shown->before) {
        const TransitionReport::Pair *before = m_shown->pairBefore ? &*m_shown->pairBefore : nullptr;
        if (!before || before->count == 0)
            return tr("Median wait %1; there is nothing to compare it with.")
                .arg(durationInWords(pair.medianMs));
        const QString then = durationInWords(before->medianMs);
        if (pair.count == 0)
            return tr("Median wait %1 before; no order went this way now.").arg(then);
        const double factor = double(qMax(before->medianMs, 1LL)) / double(qMax(pair.medianMs, 1LL));
        const double size = factor >= 1 ? factor : 1 / factor;
        const QString now = durationInWords(pair.medianMs);
        if (size < 1.05)
            return tr("Median wait %1 before, %2 now: as fast").arg(then, now);
        const QString times = QLocale().toString(size, 'f', size < 10 ? 1 : 0);
        return factor > 1 ? tr("Median wait %1 before, %2 now: %3× faster").arg(then, now, times)
                          : tr("Median wait %1 before, %2 now: %3× slower").arg(then, now, times);
    }
    if (pair.count == 0)
        return tr("It is not known when these orders entered this stage.");
    return tr("Half of the orders go on within %1, 90 of 100 within %2")
        .arg(durationInWords(pair.medianMs), durationInWords(pair.p90Ms));
}

QString ReportPage::detail() const
{
    const TransitionReport::Pair &pair = *m_shown->pair;
    QString text = pairInWords(pair);
    if (m_shown->pairBefore && m_shown->before) {
        text += u"  ·  "_s
            + (m_shown->request.compare == ReportRequest::Compare::Ways
                    ? tr("before: %1 (%2 orders), now: %3 (%4 orders)")
                          .arg(wayInWords(m_shown->request.wayBefore),
                              QLocale().toString(m_shown->pairBefore->count),
                              wayInWords(m_shown->request.wayNow), QLocale().toString(pair.count))
                    : tr("%1 orders before, %2 now")
                          .arg(QLocale().toString(m_shown->pairBefore->count),
                              QLocale().toString(pair.count)));
    }
    if (m_shown->map.isWorkingTime)
        text += u"  ·  "_s + tr("only working hours are counted");
    return text;
}

void ReportPage::showHead()
{
    m_factor->hide();
    if (!m_shown->pair)
        return;
    const TransitionReport::Pair &pair = *m_shown->pair;
    m_headline->setText(headline());
    m_detail->setText(detail());
    const TransitionReport::Pair *before = m_shown->pairBefore ? &*m_shown->pairBefore : nullptr;
    if (before && before->count > 0 && pair.count > 0) {
        const double factor = double(qMax(before->medianMs, 1LL)) / double(qMax(pair.medianMs, 1LL));
        if (factor >= 1.05) {
            m_factor->setText(QLocale().toString(factor, 'f', factor < 10 ? 1 : 0) + QChar(0x00d7));
            QPalette colours = palette();
            colours.setColor(QPalette::WindowText, ChartColours::of(palette()).now);
            m_factor->setPalette(colours);
            m_factor->show();
        }
    }
    m_factor->setAccessibleName(m_headline->text());
    const auto time = [&pair](qint64 ms) { return pair.count > 0 ? durationInWords(ms) : u"–"_s; };
    m_orders.value->setText(QLocale().toString(pair.count));
    m_median.value->setText(time(pair.medianMs));
    m_ninety.value->setText(time(pair.p90Ms));
    m_orders.caption->setText(tr("orders"));
    m_median.caption->setText(tr("median"));
    m_ninety.caption->setText(tr("90 of 100 within"));
    if (m_shown->request.limitMs) {
        m_over.value->setText(pair.count > 0
                ? QLocale().toString(100.0 * double(pair.over) / double(pair.count), 'f', 1) + u"\u00a0%"_s
                : u"–"_s);
        m_over.caption->setText(tr("over %1").arg(durationInWords(*m_shown->request.limitMs)));
    } else {
        m_over.value->setText(time(pair.maxMs));
        m_over.caption->setText(tr("longest"));
    }
    for (const Tile &tile : {m_orders, m_median, m_ninety, m_over})
        tile.value->setAccessibleName(tile.caption->text() + u": "_s + tile.value->text());
}

ReportSentences ReportPage::sentences() const
{
    ReportSentences all;
    all.title = title();
    if (m_shown && m_shown->pair) {
        all.headline = headline();
        all.detail = detail();
    }
    all.payment = StageMap::tr("Payment received");
    all.longest = StageMap::tr("Longest wait");
    all.chart.now = tr("now");
    if (m_shown && m_shown->before) {
        all.chart.before = tr("before");
        if (m_shown->request.compare == ReportRequest::Compare::Ways) {
            all.chart.now = wayInWords(m_shown->request.wayNow);
            all.chart.before = wayInWords(m_shown->request.wayBefore);
        }
    } else {
        all.chart.now = tr("share of orders");
    }
    all.chart.median = tr("median");
    all.chart.ninety = tr("90 of 100 within");
    if (m_shown && m_shown->request.limitMs)
        all.chart.limit = tr("limit %1").arg(durationInWords(*m_shown->request.limitMs));
    all.chart.nothing = tr("No times are known here.");
    return all;
}

void ReportPage::showCharts()
{
    const ChartWords words = sentences().chart;
    m_distributionTitle->setText(tr("How long orders waited"));
    m_courseTitle->setText(m_shown->course.step == Course::Step::Day ? tr("Day by day")
            : m_shown->course.step == Course::Step::Week             ? tr("Week by week")
                                                                     : tr("Month by month"));
    m_distribution->show(m_shown->distribution, m_shown->request.limitMs, words);
    m_course->show(m_shown->course, m_shown->courseBefore, m_shown->request.limitMs, words);
}

void ReportPage::showSlowest()
{
    m_slowest->setHorizontalHeaderLabels({tr("Order"), tr("Went on"), tr("Time")});
    const QList<TransitionReport::Slow> slowest
        = m_shown->pair ? m_shown->pair->slowest : QList<TransitionReport::Slow>();
    m_slowestTitle->setText(m_shown->pair ? tr("The slowes&t orders: %1").arg(pairInWords(*m_shown->pair))
                                          : tr("The slowes&t orders"));
    m_slowest->setRowCount(int(slowest.size()));
    for (int row = 0; row < int(slowest.size()); ++row) {
        const TransitionReport::Slow &slow = slowest[row];
        const QString number = slow.number.isEmpty() ? slow.order : slow.number;
        auto *order = new QTableWidgetItem(slow.title.isEmpty() ? number : number + u"  "_s + slow.title);
        QFont font = m_slowest->font();
        font.setUnderline(true);
        order->setFont(font);
        order->setForeground(palette().brush(QPalette::Link));
        order->setToolTip(tr("Opens the story of this order, or the order in the browser."));
        m_slowest->setItem(row, 0, order);
        m_slowest->setItem(row, 1, new QTableWidgetItem(shownTime(utcFromMs(slow.leftAtMs), QLocale())));
        auto *time = new QTableWidgetItem((slow.exact ? QString() : u"≈ "_s) + durationInWords(slow.ms));
        time->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_slowest->setItem(row, 2, time);
    }
    m_slowest->resizeColumnsToContents();
    m_slowest->setColumnWidth(0, qMax(m_slowest->columnWidth(0), 160));
    makeRoomForHeadings(m_slowest->horizontalHeader());
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
    if (MessageBar *bar = MessageBar::of(this)) {
        bar->say(text);
        return;
    }
    m_progress->setText(text.toString());
    m_progress->show();
}

void ReportPage::retranslate()
{
    m_filter->retranslate();
    m_export->setText(tr("Sa&ve as"));
    m_xlsx->setText(tr("Excel with charts (XLSX)…"));
    m_pdf->setText(tr("Pages to print (PDF)…"));
    m_csv->setText(tr("Table (CSV)…"));
    m_stop->setText(tr("Stop"));
    m_map->setAccessibleName(tr("Map of stages"));
    m_map->setToolTip({});
    m_table->setAccessibleName(tr("Times between stages"));
    m_slowest->setAccessibleName(tr("The slowest orders"));
    m_distribution->setAccessibleName(tr("How long orders waited"));
    m_course->setAccessibleName(tr("Course of the waiting times"));
    m_export->setAccessibleName(tr("Save the report"));
    if (m_reader.isReading())
        m_progress->setText(tr("Reading the moves of orders: %1 so far…").arg(QLocale().toString(m_read)));
    m_model->retranslate();
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

void ReportPage::chooseFile(Format format)
{
    const QString suffix = format == Format::Xlsx ? u"xlsx"_s : format == Format::Pdf ? u"pdf"_s : u"csv"_s;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(u"saveReport"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"*."_s + suffix);
    dialog->selectFile(tr("Times between stages") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString &file) { saveTo(format, file); });
    dialog->open();
}

ReportAnswer ReportPage::asShown() const
{
    ReportAnswer shown = *m_shown;
    QList<TransitionReport::Pair> pairs;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        pairs.append(m_model->pair(m_sorted->mapToSource(m_sorted->index(row, 0)).row()));
    shown.table.pairs = pairs;
    return shown;
}

void ReportPage::saveTo(Format format, const QString &file)
{
    if (!m_shown)
        return;
    // Hundreds of pairs fill many pages: the window goes on meanwhile.
    m_export->setEnabled(false);
    m_progress->setText(tr("Writing the report…"));
    m_progress->show();
    const auto write = [shown = asShown(), words = sentences(), locale = QLocale(), format, file] {
        return format == Format::Xlsx ? saveReportSheet(shown, file)
            : format == Format::Pdf   ? saveReportPdf(shown, words, file)
                                      : saveReportCsv(shown, locale, file);
    };
    inBackground(this, write, [this, file](const Result<void> &done) {
        m_export->setEnabled(true);
        m_progress->setVisible(m_reader.isReading());
        if (!done)
            return say(done.error().text);
        const Text text(QT_TRANSLATE_NOOP("Text", "The report is in %1."), {QDir::toNativeSeparators(file)});
        if (MessageBar *bar = MessageBar::of(this))
            bar->say(
                text, [] { return tr("Open"); },
                [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
        else
            say(text);
    });
}

}
