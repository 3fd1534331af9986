#include "ui/payments/paymentstab.h"

#include "ui/payments/filterchips.h"
#include "ui/payments/listexport.h"
#include "ui/payments/paymentsmodel.h"
#include "ui/payments/tablecopy.h"
#include "ui/shell/columnmemory.h"
#include "ui/shell/guard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/textroom.h"
#include "ui/shell/workspaceview.h"
#include "ui/shown/shown.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int afterTypingMs = 200;
/// A workspace that is written to all the time must not keep a core busy with lists.
constexpr qint64 restTimes = 4;
constexpr qint64 longestRestMs = 5000;

const QString columnsKey = u"payments/columns"_s;
const QString waitingColumnsKey = u"payments/waitingColumns"_s;
const QString splitKey = u"payments/split"_s;
const QString panelKey = u"payments/panel"_s;

}

PaymentsTab::PaymentsTab(WorkspaceView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_reader(view.workspace().databaseFile())
    , m_writer(view.workspace().databaseFile())
    , m_model(new PaymentsModel(view.database(), this))
    , m_waiting(new PaymentsModel(view.database(), this))
    , m_card(new PaymentCard(view.database(), view.rights(), this))
    , m_chips(new FilterChips(this))
    , m_search(new QLineEdit(this))
    , m_keep(new QPushButton(this))
    , m_all(new QPushButton(this))
    , m_export(new QToolButton(this))
    , m_stopExport(new QPushButton(this))
    , m_heading(new QLabel(this))
    , m_totals(new QLabel(this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_panel(new QSplitter(Qt::Horizontal, this))
{
    m_table = makeTable(u"payments"_s, columnsKey, m_model);
    m_waitingTable = makeTable(u"waiting"_s, waitingColumnsKey, m_waiting);
    makeExports();
    layOut();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PaymentsTab::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { askSoon(afterTypingMs); });
    connect(m_chips, &FilterChips::changed, this, [this] { askSoon(0); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        PaymentDialogs::nameFilter(this, [this](const QString &name) {
            const QString text = m_search->text();
            m_search->clear();
            m_chips->keep(name, text);
        });
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_chips->clear();
    });
    connect(m_card, &PaymentCard::acted, this, &PaymentsTab::act);
    connect(m_card, &PaymentCard::storyAsked, this, [this] { Q_EMIT eventOpened(m_chosen.value); });
    retranslate();
    showChosen();
}

PaymentsTab::~PaymentsTab()
{
    QSettings settings;
    settings.setValue(splitKey, m_split->saveState());
    settings.setValue(panelKey, m_panel->saveState());
}

QTableView *PaymentsTab::makeTable(const QString &name, const QString &key, PaymentsModel *model)
{
    auto *table = new QTableView(this);
    table->setObjectName(name);
    ColumnMemory *columns = payments::prepareTable(table, key);
    const ArrangingColumns arranging(table->horizontalHeader());
    table->setModel(model);
    table->horizontalHeader()->setSortIndicator(PaymentsModel::Came, Qt::DescendingOrder);
    const bool isKnown = columns->restore();
    if (!isKnown)
        m_withoutWidths.append(table);
    if (!isKnown && model == m_waiting) {
        for (const int column : {PaymentsModel::Source, PaymentsModel::Fee, PaymentsModel::Due,
                 PaymentsModel::Paid, PaymentsModel::Difference, PaymentsModel::Proven, PaymentsModel::State})
            table->hideColumn(column);
    }
    table->setSortingEnabled(true); // sorts by what the heading remembers
    if (!isKnown)
        makeRoomForHeadings(table->horizontalHeader());
    connect(model, &PaymentsModel::sortAsked, this, [this] { askSoon(0); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this, table, model] { chooseIn(table, model); });
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        if (const PaymentRow *row = model->row(index.row()))
            Q_EMIT eventOpened(row->row.event.id.value);
    });
    return table;
}

void PaymentsTab::makeExports()
{
    auto *menu = new QMenu(m_export);
    m_asSheet = menu->addAction(QString());
    m_asSheet->setObjectName(u"exportXlsx"_s);
    m_asCsv = menu->addAction(QString());
    m_asCsv->setObjectName(u"exportCsv"_s);
    m_export->setObjectName(u"export"_s);
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_stopExport->setObjectName(u"stopExport"_s);
    m_stopExport->hide();
    connect(m_stopExport, &QPushButton::clicked, this, [this] {
        if (m_isStopped)
            *m_isStopped = true;
    });
    connect(m_asSheet, &QAction::triggered, this, [this] { exportAs(u"xlsx"_s); });
    connect(m_asCsv, &QAction::triggered, this, [this] { exportAs(u"csv"_s); });
}

void PaymentsTab::layOut()
{
    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_keep->setObjectName(u"keepFilter"_s);
    m_all->setObjectName(u"showAll"_s);
    m_heading->setObjectName(u"waitingCount"_s);
    m_totals->setObjectName(u"totals"_s);
    m_totals->setWordWrap(true);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);

    auto *top = new QWidget(m_split);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins({});
    topLayout->addWidget(m_heading);
    m_panel->addWidget(m_waitingTable);
    auto *cardArea = new QScrollArea(m_panel); // a low window still shows all that can be done
    cardArea->setWidget(m_card);
    cardArea->setWidgetResizable(true);
    cardArea->setFrameShape(QFrame::NoFrame);
    cardArea->setFocusPolicy(Qt::NoFocus); // its buttons take it
    m_panel->addWidget(cardArea);
    m_panel->setChildrenCollapsible(false);
    m_panel->setStretchFactor(0, 1);
    m_panel->setStretchFactor(1, 1);
    m_panel->setSizes({1000, 800});
    topLayout->addWidget(m_panel, 1);

    auto *below = new QWidget(m_split);
    auto *layout = new QVBoxLayout(below);
    layout->setContentsMargins({});
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_all);
    line->addWidget(m_keep);
    line->addWidget(m_export);
    line->addWidget(m_stopExport);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);

    m_split->addWidget(top);
    m_split->addWidget(below);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_split);
    const QSettings settings;
    m_split->restoreState(settings.value(splitKey).toByteArray());
    m_panel->restoreState(settings.value(panelKey).toByteArray());
}

void PaymentsTab::setUndoAsk(UndoAsk ask)
{
    m_card->setUndoAsk(std::move(ask));
}

void PaymentsTab::retranslate()
{
    m_search->setPlaceholderText(tr("Search: order, payer, sum, reference, anything"));
    m_search->setToolTip(m_search->placeholderText()); // the line may be narrower
    m_search->setAccessibleName(tr("Search in payments"));
    m_keep->setText(tr("Keep this filter…"));
    m_all->setText(tr("Show all"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the list as it is shown"));
    showExport(m_exported);
    m_asSheet->setText(tr("Sheet (XLSX)…"));
    m_asCsv->setText(tr("Text table (CSV)…"));
    m_table->setAccessibleName(tr("Payments"));
    m_waitingTable->setAccessibleName(tr("Payments that need a person"));
    showWaiting();
    showTotals();
}

void PaymentsTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    m_waiting->retranslate();
    for (const QTableView *table : {m_table, m_waitingTable})
        makeRoomForHeadings(table->horizontalHeader());
    retranslate();
    showChosen();
    askSoon(0); // words that are searched by mean something else
}

QList<PaymentFilter> PaymentsTab::filters() const
{
    QList<PaymentFilter> filters = m_chips->filters(m_view.clock().now());
    if (const QList<SearchedWord> words = searchedWords(m_search->text()); !words.isEmpty()) {
        PaymentFilter typed;
        typed.words = words;
        filters.append(typed);
    }
    return filters;
}

void PaymentsTab::refresh()
{
    lookForAnswers();
    m_model->forget();
    m_waiting->forget();
    showChosen();
    if (m_isAsking)
        m_isStale = true;
    else if (!m_soon.isActive())
        ask();
}

void PaymentsTab::askSoon(int ms)
{
    m_soon.start(ms);
}

void PaymentsTab::ask()
{
    if (m_isAsking) {
        m_isUrgent = true; // a person wants something else meanwhile
        return;
    }
    m_isAsking = true;
    struct Sorted
    {
        PaymentOrder order;
        Qt::SortOrder direction;
    };
    const Sorted all{m_model->order(), m_model->direction()};
    const Sorted some{m_waiting->order(), m_waiting->direction()};
    m_reader.ask(this,
        [this, all, some, wanted = filters(), isFirst = m_isFirst](
            Database *database, const Error &trouble, const std::atomic_bool &) -> BackReader::Answer {
            const auto search = [&]() -> Result<Found> {
                if (!database)
                    return tl::unexpected(trouble);
                QElapsedTimer timer;
                timer.start();
                PaymentList list(*database);
                PaymentFilter attention;
                attention.states = {Event::State::Attention};
                Result<QList<EventId>> waiting = list.ids({attention}, some.order, some.direction);
                if (!waiting)
                    return tl::unexpected(waiting.error());
                Result<QList<EventId>> ids = list.ids(wanted, all.order, all.direction);
                if (!ids)
                    return tl::unexpected(ids.error());
                // Sums of all take several times as long as the list that somebody waits for.
                if (isFirst)
                    return Found{*ids, *waiting, std::nullopt, timer.elapsed()};
                const Result<QList<PaymentTotal>> totals = list.totals(wanted);
                if (!totals)
                    return tl::unexpected(totals.error());
                return Found{*ids, *waiting, *totals, timer.elapsed()};
            };
            return [this, found = search()] { take(found); };
        });
}

void PaymentsTab::take(const Result<Found> &found)
{
    m_isAsking = false;
    if (!found) {
        if (MessageBar *bar = MessageBar::of(this))
            bar->say(
                found.error(), [] { return tr("Try again"); }, [this] { refresh(); });
        return;
    }
    const bool isStale = std::exchange(m_isStale, false);
    if (std::exchange(m_isUrgent, false) || !found->totals)
        m_soon.start(0);
    else if (isStale && !m_soon.isActive())
        m_soon.start(int(qMin(found->ms * restTimes, longestRestMs)));
    m_sums = found->totals;
    m_model->setIds(found->ids);
    m_waiting->setIds(found->waiting);
    for (QTableView *table : {m_table, m_waitingTable}) {
        if (table->model()->rowCount() == 0 || !m_withoutWidths.removeOne(table))
            continue;
        const ArrangingColumns arranging(table->horizontalHeader());
        table->resizeColumnsToContents();
    }
    if (std::exchange(m_isFirst, false) && !m_chosen.isValid() && m_waiting->rowCount() > 0)
        m_waitingTable->selectRow(0);
    showWaiting();
    showTotals();
    showChosen();
    if (m_sums && m_whenCounted)
        std::exchange(m_whenCounted, {})();
}

void PaymentsTab::showWaiting()
{
    const int count = m_waiting->rowCount();
    m_heading->setText(
        count > 0 ? tr("%n payment(s) need(s) a person", nullptr, count) : tr("Nothing needs a person."));
    m_waitingTable->setVisible(count > 0);
}

void PaymentsTab::showTotals()
{
    const QLocale locale;
    QStringList texts{tr("%n payment(s)", nullptr, m_model->rowCount())};
    const QList<PaymentTotal> totals = m_sums.value_or(QList<PaymentTotal>());
    for (const PaymentTotal &total : totals) {
        QStringList sums{tr("amount %1").arg(shownMoney(total.gross, locale)),
            tr("fee %1").arg(shownMoney(total.fee, locale))};
        if (!total.returned.isZero())
            sums.append(tr("given back %1").arg(shownMoney(total.returned, locale)));
        sums.append(tr("net %1").arg(shownMoney(total.net, locale)));
        if (total.withoutFee > 0)
            sums.append(tr("fee not known yet for %n of them", nullptr, int(total.withoutFee)));
        texts.append(sums.join(u" · "_s));
    }
    m_totals->setText(texts.join(u'\n'));
}

void PaymentsTab::chooseIn(QTableView *table, const PaymentsModel *model)
{
    const QItemSelection chosen = table->selectionModel()->selection();
    if (chosen.isEmpty())
        return; // the other table may have it, or it was filtered away
    const PaymentRow *row = model->row(chosen.last().bottom());
    if (!row)
        return;
    QTableView *other = table == m_table ? m_waitingTable : m_table;
    other->selectionModel()->clearSelection();
    m_chosen = row->row.event.id;
    showChosen();
}

void PaymentsTab::showChosen()
{
    if (!m_chosen.isValid()) {
        m_card->setPayment(std::nullopt);
        return;
    }
    const Result<QList<PaymentRow>> rows = PaymentList(m_view.database()).rows({m_chosen});
    m_card->setPayment(rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt);
}

bool PaymentsTab::choose(EventId event)
{
    m_chosen = event;
    showChosen();
    for (const auto &[table, model] : {std::pair(m_waitingTable, m_waiting), std::pair(m_table, m_model)}) {
        if (const int row = model->rowOf(event); row >= 0) {
            table->selectRow(row);
            break;
        }
    }
    return m_card->payment().has_value();
}

void PaymentsTab::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PaymentsTab::assign()
{
    m_card->assign();
}

void PaymentsTab::act(EventId event, const QString &kind, const QJsonObject &arguments)
{
    whenMayAct(m_view.rights(), this, [this, event, kind, arguments] {
        if (const Result<void> done = m_view.act(kind, event, arguments); !done) {
            if (MessageBar *bar = MessageBar::of(this)) {
                bar->say(
                    done.error(), [] { return tr("Try again"); },
                    [this, event, kind, arguments] { act(event, kind, arguments); });
            }
            return;
        }
        const Result<QList<Act>> acts = ActStore(m_view.database()).ofEvent(event);
        if (acts && !acts->isEmpty())
            m_acts.append({event, acts->last().id});
        m_card->setAnswer(Text(QT_TRANSLATE_NOOP("Text", "Noted; the engine will process it.")));
    });
}

void PaymentsTab::lookForAnswers()
{
    for (auto open = m_acts.begin(); open != m_acts.end();) {
        const auto [event, id] = *open;
        const Result<QList<Act>> acts = ActStore(m_view.database()).ofEvent(event);
        const QList<Act> all = acts.value_or(QList<Act>());
        const auto act = std::find_if(all.cbegin(), all.cend(), [&](const Act &one) { return one.id == id; });
        if (act != all.cend() && !act->takenAt.isValid()) {
            ++open;
            continue;
        }
        open = m_acts.erase(open);
        if (act == all.cend())
            continue;
        const Text answer = act->answer.isEmpty()
            ? Text(QT_TRANSLATE_NOOP("Text", "The engine acts on it in the name of %1."), {act->who})
            : act->answer;
        if (event == m_chosen)
            m_card->setAnswer(answer);
        if (MessageBar *bar = MessageBar::of(this); bar && !act->answer.isEmpty())
            bar->say(act->answer);
    }
}

void PaymentsTab::showExport(qsizetype written)
{
    m_exported = written;
    m_export->setVisible(!m_isStopped);
    m_stopExport->setVisible(m_isStopped != nullptr);
    const QLocale locale;
    m_stopExport->setText(tr("Stop the export (%1 of %2)")
                              .arg(locale.toString(qint64(m_exported)), locale.toString(qint64(m_toExport))));
}

void PaymentsTab::exportAs(const QString &suffix)
{
    const QString name
        = tr("Payments") + u' ' + m_view.clock().now().toLocalTime().date().toString(Qt::ISODate);
    payments::askFile(
        this, name, suffix, [this, suffix](const QString &file) { writeTo(file, suffix == "xlsx"_L1); });
}

void PaymentsTab::writeTo(const QString &file, bool isSheet)
{
    if (!m_sums) { // they belong to it, and are being counted
        m_whenCounted = [this, file, isSheet] { writeTo(file, isSheet); };
        return;
    }
    payments::ListExport what;
    what.file = file;
    what.isSheet = isSheet;
    what.ids = m_model->ids();
    what.totals = *m_sums;
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !m_table->isColumnHidden(column))
            what.columns.append(column);
    }
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_toExport = what.ids.size();
    showExport(0);
    what.goesOn = [self = QPointer(this), isStopped = m_isStopped](qsizetype rows) {
        QMetaObject::invokeMethod(qApp, [self, rows] {
            if (self && self->m_isStopped)
                self->showExport(rows);
        });
        return !*isStopped;
    };
    m_writer.ask(this,
        [this, what](
            Database *database, const Error &trouble, const std::atomic_bool &stop) -> BackReader::Answer {
            const Result<void> done = database ? payments::exportList(*database, what, stop)
                                               : Result<void>(tl::unexpected(trouble));
            return [this, file = what.file, done] {
                m_isStopped.reset();
                showExport(0);
                payments::sayWritten(this, file, done);
            };
        });
}

}
