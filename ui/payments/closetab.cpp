#include "ui/payments/closetab.h"

#include "core/engine/agreementcheck.h"
#include "core/report/closetext.h"
#include "core/store/setupstore.h"
#include "ui/payments/listexport.h"
#include "ui/payments/rowsmodel.h"
#include "ui/payments/tablecopy.h"
#include "ui/shell/buttonrow.h"
#include "ui/shell/columnmemory.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/textroom.h"
#include "ui/shell/workspaceview.h"
#include "ui/shown/shown.h"
#include "ui/shown/spreadsheet.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;
using payments::ReportRow;
using payments::RowsModel;

namespace {

enum CloseColumn {
    CloseDay,
    CloseKind,
    CloseGross,
    CloseFee,
    CloseNet,
    CloseOrder,
    CloseEntry,
    ClosePayer,
    CloseSettled,
    ClosePayment,
    CloseProof
};
enum Way { ByDay, BySettlement };

/// More is not read by eye; the files hold all.
constexpr qint64 rowsShown = 20000;
const QString closeColumnsKey = u"payments/closeColumns"_s;
const QString wayKey = u"payments/closeWay"_s;

QString shownSum(const std::optional<Money> &money, const QLocale &locale)
{
    return money ? shownMoney(*money, locale) : QString();
}

QVariant sumValue(const std::optional<Money> &money)
{
    return money ? QVariant(money->minor) : QVariant(qlonglong(0));
}

QString dayShown(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, QLocale::ShortFormat) : QString();
}

Result<void> writeClose(Database &database, const CloseQuestion &question, const QString &file,
    const QString &suffix, const std::atomic_bool &stop)
{
    return payments::writeWhole(file, [&](const QString &part) -> Result<void> {
        QFile written(part);
        std::unique_ptr<CloseWriter> writer;
        if (suffix == "xlsx"_L1) {
            writer = closeAsSheet(part);
        } else {
            const auto cannot = [&]() -> Result<void> {
                return failure(Error::Kind::Storage,
                    Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."),
                        {file, written.errorString()}));
            };
            if (!written.open(QIODevice::WriteOnly))
                return cannot();
            const ByteSink sink = [&written](const QByteArray &bytes) { written.write(bytes); };
            writer = suffix == "csv"_L1 ? closeAsCsv(sink, csvFor()) : closeAsText(sink);
        }
        CloseTotals totals;
        const Result<void> done = closeRows(database, question, [&](const CloseRow &row) {
            if (stop)
                return;
            totals.add(row);
            writer->row(row);
        });
        if (!done)
            return done;
        if (stop)
            return failure(Error::Kind::Cancelled, Text());
        if (const Result<void> ended = writer->end(totals); !ended)
            return ended;
        if (written.isOpen() && (!written.flush() || written.error() != QFileDevice::NoError)) {
            return failure(Error::Kind::Storage,
                Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."),
                    {file, written.errorString()}));
        }
        return {};
    });
}

}

CloseTab::CloseTab(WorkspaceView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_reader(view.workspace().databaseFile())
    , m_writer(view.workspace().databaseFile())
    , m_model(new RowsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_way(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_route(new QComboBox(this))
    , m_export(new QToolButton(this))
    , m_dash(new QLabel(u"–"_s, this))
    , m_totals(new QLabel(this))
{
    setObjectName(u"close"_s);
    m_way->setObjectName(u"closeWay"_s);
    m_way->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_way->addItem(QString(), ByDay);
    m_way->addItem(QString(), BySettlement);
    m_way->setCurrentIndex(QSettings().value(wayKey).toInt() == BySettlement ? BySettlement : ByDay);
    m_from->setObjectName(u"closeFrom"_s);
    m_to->setObjectName(u"closeTo"_s);
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setDate(m_view.clock().now().toLocalTime().date());
    }
    m_route->setObjectName(u"closeRoute"_s);
    m_export->setObjectName(u"closeExport"_s);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setFocusPolicy(Qt::StrongFocus);
    m_formats = new QMenu(m_export);
    for (const QString &suffix : {u"xlsx"_s, u"csv"_s, u"txt"_s}) {
        QAction *format = m_formats->addAction(QString());
        format->setObjectName(u"close-"_s + suffix);
        connect(format, &QAction::triggered, this, [this, suffix] { exportAs(suffix); });
    }
    m_export->setMenu(m_formats);
    m_totals->setObjectName(u"closeTotals"_s);
    m_totals->setWordWrap(true);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RowsModel::ValueRole);
    m_table->setObjectName(u"closeRows"_s);
    ColumnMemory *columns = payments::prepareTable(m_table, closeColumnsKey);
    const ArrangingColumns arranging(m_table->horizontalHeader());
    readRoutes();
    retranslate();
    m_table->setModel(m_sorted);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_hasWidths = columns->restore();
    m_table->setSortingEnabled(true);
    if (!m_hasWidths)
        makeRoomForHeadings(m_table->horizontalHeader());
    layOut();
    connect(m_way, &QComboBox::currentIndexChanged, this, [this](int way) {
        QSettings().setValue(wayKey, way);
        ask();
    });
    connect(m_from, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        if (m_to->date() < day)
            m_to->setDate(day);
        ask();
    });
    connect(m_to, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        if (m_from->date() > day)
            m_from->setDate(day);
        ask();
    });
    connect(m_route, &QComboBox::currentIndexChanged, this, &CloseTab::ask);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT eventOpened(index.data(RowsModel::EventRole).toLongLong());
    });
}

void CloseTab::layOut()
{
    auto *layout = new QVBoxLayout(this);
    auto *choices = new ButtonRow;
    for (QWidget *widget : {static_cast<QWidget *>(m_way), static_cast<QWidget *>(m_from),
             static_cast<QWidget *>(m_dash), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_route)})
        choices->addWidget(widget);
    auto *top = new QHBoxLayout;
    top->addLayout(choices, 1);
    top->addWidget(m_export, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);
}

void CloseTab::readRoutes()
{
    const Result<Setup> setup = SetupStore(m_view.database()).load();
    QStringList names;
    if (setup) {
        for (const RouteSetup &route : setup->routes)
            names.append(route.name.value);
    }
    QStringList old;
    for (int i = 1; i < m_route->count(); ++i)
        old.append(m_route->itemText(i));
    if (m_route->count() > 0 && names == old)
        return;
    const QString chosen = m_route->currentData().toString();
    const QSignalBlocker quiet(m_route);
    m_route->clear();
    m_route->addItem(tr("All routes"), QString());
    for (const QString &name : names)
        m_route->addItem(name, name);
    m_route->setCurrentIndex(qMax(0, m_route->findData(chosen)));
}

std::optional<CloseQuestion> CloseTab::question() const
{
    const Result<Setup> setup = SetupStore(m_view.database()).load();
    if (!setup)
        return std::nullopt;
    CloseQuestion asked;
    asked.route = {m_route->currentData().toString()};
    RouteSetup route;
    for (const RouteSetup &one : setup->routes) {
        if (route.name.isEmpty() && (asked.route.isEmpty() || one.name == asked.route))
            route = one;
    }
    asked.zone = zoneOf(route);
    if (m_way->currentData().toInt() == BySettlement) {
        asked.settlement = m_from->date();
    } else {
        asked.from = m_from->date();
        asked.to = m_to->date();
    }
    return asked;
}

void CloseTab::refresh()
{
    readRoutes();
    ask();
}

void CloseTab::ask()
{
    const bool isRange = m_way->currentData().toInt() == ByDay;
    m_dash->setVisible(isRange);
    m_to->setVisible(isRange);
    m_isStale = m_isAsking;
    const std::optional<CloseQuestion> asked = question();
    if (m_isAsking || !asked)
        return;
    m_isAsking = true;
    m_reader.ask(this,
        [this, asked = *asked](
            Database *database, const Error &trouble, const std::atomic_bool &stop) -> BackReader::Answer {
            auto told = std::make_shared<Told>();
            if (!database) {
                told->trouble = trouble;
            } else {
                const Result<void> done = closeRows(*database, asked, [&](const CloseRow &row) {
                    if (stop)
                        return;
                    told->totals.add(row);
                    if (told->all++ < rowsShown)
                        told->rows.push_back(row);
                });
                if (!done)
                    told->trouble = done.error();
            }
            return [this, told] {
                m_isAsking = false;
                m_told = std::move(*told);
                fill();
                if (m_isStale)
                    ask();
            };
        });
}

void CloseTab::fill()
{
    if (m_told.trouble) {
        if (MessageBar *bar = MessageBar::of(this))
            bar->say(*m_told.trouble);
        return;
    }
    const QLocale locale;
    QList<ReportRow> rows;
    for (const CloseRow &one : m_told.rows) {
        ReportRow row;
        row.texts = {dayShown(one.day, locale), one.isReturn ? tr("Return") : tr("Payment"),
            shownMoney(one.gross, locale), shownSum(one.fee, locale), shownSum(one.net, locale), one.orders,
            one.entryKeys, one.payer, dayShown(one.settledOn, locale), one.reference,
            proofInWords(one.proof)};
        row.values = {one.at, {}, qlonglong(one.gross.minor), sumValue(one.fee), sumValue(one.net), {}, {},
            {}, one.settledOn.toJulianDay()};
        row.event = one.event;
        rows.append(row);
    }
    m_model->setRows(rows);
    if (!rows.isEmpty() && !std::exchange(m_hasWidths, true)) {
        const ArrangingColumns arranging(m_table->horizontalHeader());
        m_table->resizeColumnsToContents();
    }
    QStringList lines;
    const auto tell = [&](const QString &name, const CloseTotal &total) {
        QStringList sums{tr("%n payment(s)", nullptr, int(total.payments))};
        if (total.returns > 0)
            sums.append(tr("%n return(s)", nullptr, int(total.returns)));
        sums.append(tr("amount %1").arg(shownMoney(total.gross, locale)));
        sums.append(tr("fee %1").arg(shownMoney(total.fee, locale)));
        sums.append(tr("net %1").arg(shownMoney(total.net, locale)));
        if (!total.settled.isZero())
            sums.append(tr("on the bank account %1").arg(shownMoney(total.settled, locale)));
        if (total.withoutFee > 0)
            sums.append(tr("fee not known yet for %n of them", nullptr, int(total.withoutFee)));
        lines.append(name + u": "_s + sums.join(u" · "_s));
    };
    for (const auto &[currency, total] : m_told.totals.byCurrency)
        tell(tr("Total"), total);
    for (const auto &[key, total] : m_told.totals.bySettlement) {
        if (m_told.totals.bySettlement.size() > 1)
            tell(key.first.isValid() ? tr("paid out %1").arg(dayShown(key.first, locale))
                                     : tr("not paid out yet"),
                total);
    }
    if (lines.isEmpty())
        lines.append(tr("There are no payments of these days."));
    if (m_told.all > qint64(m_told.rows.size()))
        lines.append(tr("The first %1 of %2 rows are shown; an export holds all of them.")
                         .arg(locale.toString(qint64(m_told.rows.size())), locale.toString(m_told.all)));
    m_totals->setText(lines.join(u'\n'));
}

void CloseTab::exportAs(const QString &suffix)
{
    const std::optional<CloseQuestion> asked = question();
    if (!asked)
        return;
    const QString name = tr("Close of day") + u' ' + m_from->date().toString(Qt::ISODate);
    payments::askFile(this, name, suffix, [this, suffix, asked = *asked](const QString &file) {
        m_writer.ask(this,
            [this, suffix, asked, file](Database *database, const Error &trouble,
                const std::atomic_bool &stop) -> BackReader::Answer {
                const Result<void> done = database ? writeClose(*database, asked, file, suffix, stop)
                                                   : Result<void>(tl::unexpected(trouble));
                return [this, file, done] { payments::sayWritten(this, file, done); };
            });
    });
}

void CloseTab::retranslate()
{
    m_model->setHeadings({tr("Date for VAT"), tr("Kind"), tr("Amount"), tr("Fee"), tr("Net"), tr("Order"),
                             tr("Entry"), tr("Payer"), tr("Paid out on"), tr("Payment"), tr("Proven by")},
        {CloseGross, CloseFee, CloseNet});
    m_way->setItemText(ByDay, tr("By the day of payment"));
    m_way->setItemText(BySettlement, tr("By the day it reached the bank account"));
    m_way->setAccessibleName(tr("Which day counts"));
    for (QDateEdit *day : {m_from, m_to}) {
        day->setLocale(QLocale());
        day->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_route->setAccessibleName(tr("Route"));
    if (m_route->count() > 0)
        m_route->setItemText(0, tr("All routes"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the close of day"));
    const QList<QAction *> formats = m_formats->actions();
    formats[0]->setText(tr("Sheet (XLSX)…"));
    formats[1]->setText(tr("Text table (CSV)…"));
    formats[2]->setText(tr("Plain text…"));
    m_table->setAccessibleName(tr("Close of day"));
    makeRoomForHeadings(m_table->horizontalHeader());
}

void CloseTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

}
