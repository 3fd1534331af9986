#include "ui/payments/agreementtab.h"

#include "core/report/agreementtext.h"
#include "core/store/setupstore.h"
#include "ui/payments/listexport.h"
#include "ui/payments/rowsmodel.h"
#include "ui/payments/tablecopy.h"
#include "ui/shell/columnmemory.h"
#include "ui/shell/guard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/textroom.h"
#include "ui/shell/workspaceview.h"
#include "ui/shown/shown.h"
#include "ui/shown/spreadsheet.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;
using payments::ReportRow;
using payments::RowsModel;

namespace {

enum FindingColumn { FindingKind, FindingText, FindingSum, FindingOrder, FindingPayment, FindingRoute };

const QString findingColumnsKey = u"payments/findingColumns"_s;

/// Of one kind, and with these words.
class FindingFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setKind(int kind)
    {
        m_kind = kind;
        invalidateFilter();
    }
    void setWords(const QString &text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const ReportRow &one = static_cast<const RowsModel *>(sourceModel())->row(row);
        if (m_kind >= 0 && one.kind != m_kind)
            return false;
        const QString all = one.texts.join(u' ');
        return std::all_of(m_words.cbegin(), m_words.cend(),
            [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    }

private:
    int m_kind = -1;
    QStringList m_words;
};

QLabel *wrapped(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

constexpr int kinds = int(Finding::Kind::NoPayment) + 1;

}

AgreementTab::AgreementTab(WorkspaceView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(new RowsModel(this))
    , m_shown(new FindingFilter(this))
    , m_table(new QTableView(this))
    , m_kind(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_again(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_story(new QPushButton(this))
    , m_order(new QPushButton(this))
    , m_summary(wrapped(this, u"agreementSummary"_s))
    , m_sentence(wrapped(this, u"finding"_s))
    , m_mend(wrapped(this, u"mend"_s))
{
    setObjectName(u"agreement"_s);
    m_shown->setSourceModel(m_model);
    m_shown->setSortRole(RowsModel::ValueRole);
    m_kind->setObjectName(u"findingKind"_s);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search->setObjectName(u"findingSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_again->setObjectName(u"compareNow"_s);
    m_export->setObjectName(u"exportFindings"_s);
    m_story->setObjectName(u"findingStory"_s);
    m_order->setObjectName(u"findingOrder"_s);
    m_table->setObjectName(u"findings"_s);
    ColumnMemory *columns = payments::prepareTable(m_table, findingColumnsKey);
    const ArrangingColumns arranging(m_table->horizontalHeader());
    retranslate();
    m_table->setModel(m_shown);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the gravest first
    m_hasWidths = columns->restore();
    if (!m_hasWidths) {
        const int character = fontMetrics().averageCharWidth();
        m_table->setColumnWidth(FindingKind, 24 * character);
        m_table->setColumnWidth(FindingText, 70 * character);
        m_table->setColumnWidth(FindingSum, 16 * character);
        m_table->setColumnWidth(FindingPayment, 24 * character);
    }
    m_table->setSortingEnabled(true);
    if (!m_hasWidths)
        makeRoomForHeadings(m_table->horizontalHeader());
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this,
        [this] { static_cast<FindingFilter *>(m_shown)->setKind(m_kind->currentData().toInt()); });
    connect(m_search, &QLineEdit::textChanged, this,
        [this](const QString &text) { static_cast<FindingFilter *>(m_shown)->setWords(text); });
    guard(view.rights(), {m_again});
    connect(m_again, &QPushButton::clicked, this, &AgreementTab::compareNow);
    connect(m_export, &QPushButton::clicked, this, &AgreementTab::exportAsCsv);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AgreementTab::showChosen);
    connect(m_model, &RowsModel::modelReset, this, &AgreementTab::showChosen);
    const auto open = [this] {
        if (const int row = chosenRow(); row >= 0 && m_model->row(row).event.isValid())
            Q_EMIT eventOpened(m_model->row(row).event.value);
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_story, &QPushButton::clicked, this, open);
    connect(m_order, &QPushButton::clicked, this, [this] {
        if (const int row = chosenRow(); row >= 0)
            QDesktopServices::openUrl(m_model->row(row).link);
    });
    showChosen();
}

void AgreementTab::layOut()
{
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(m_again, 0, Qt::AlignTop);
    layout->addLayout(top);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_kind);
    filter->addWidget(m_search, 1);
    filter->addWidget(m_export);
    layout->addLayout(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_mend);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_story);
    acts->addWidget(m_order);
    acts->addStretch();
    layout->addLayout(acts);
}

void AgreementTab::search()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AgreementTab::refresh()
{
    const Result<Setup> setup = SetupStore(m_view.database()).load();
    if (!setup)
        return;
    QList<AgreementRun> runs;
    AgreementStore store(m_view.database());
    for (const RouteSetup &route : setup->routes) {
        const Result<std::optional<AgreementRun>> run = store.latest(route.name);
        if (run && *run)
            runs.append(**run);
    }
    if (m_askedAt.isValid() && std::any_of(runs.cbegin(), runs.cend(), [&](const AgreementRun &run) {
            return run.at >= m_askedAt;
        }))
        m_askedAt = {};
    m_runs = runs;
    showRuns();
}

void AgreementTab::showRuns()
{
    const QLocale locale;
    QStringList told;
    QList<ReportRow> rows;
    m_findings.clear();
    for (const AgreementRun &run : std::as_const(m_runs)) {
        told.append(tr("%1, %2 to %3, compared %4: %5 of %6 payments agree.")
                        .arg(run.route.value, locale.toString(run.from, QLocale::ShortFormat),
                            locale.toString(run.to, QLocale::ShortFormat), shownTime(run.at, locale),
                            locale.toString(run.agree), locale.toString(run.payments)));
        if (!run.isNightly)
            told.last() += u' ' + tr("A person asked for it.");
        if (run.setAside > 0)
            told.last() += u' ' + tr("Skipped by a person: %1.").arg(locale.toString(run.setAside));
        if (run.underWay > 0)
            told.last() += u' ' + tr("Still under way: %1.").arg(locale.toString(run.underWay));
        const QList<Finding> findings = findingsFromJson(QJsonDocument::fromJson(run.findings).array());
        for (const Finding &finding : findings) {
            ReportRow row;
            row.texts = {kindName(finding.kind), finding.text.toString(),
                finding.amount ? shownMoney(*finding.amount, locale) : QString(), finding.number.value,
                finding.reference, run.route.value};
            row.values = {int(finding.kind), {}, finding.amount ? finding.amount->minor : 0};
            row.event = finding.event;
            const QString scheme = finding.link.scheme();
            if (scheme == "https"_L1 || scheme == "http"_L1)
                row.link = finding.link;
            row.kind = int(finding.kind);
            rows.append(row);
            m_findings.append(finding);
        }
    }
    if (m_runs.isEmpty())
        told.append(tr("Payments, entries and orders have not been compared yet; this happens every night."));
    else if (m_findings.isEmpty())
        told.append(tr("Everything agrees; nothing is to be done."));
    if (m_askedAt.isValid()) {
        const Result<QList<Act>> open = ActStore(m_view.database()).open();
        const bool isTaken = open && std::none_of(open->cbegin(), open->cend(), [](const Act &act) {
            return act.kind == "agreement"_L1;
        });
        told.append(isTaken ? tr("Being compared now: the services and the order system are asked…")
                            : tr("Asked; the engine compares as soon as it runs."));
    }
    m_summary->setText(told.join(u'\n'));
    const int chosen = chosenRow();
    const auto isSame = [&](int row) {
        return row < m_model->rowCount() && row < rows.size()
            && m_model->row(row).texts.value(FindingPayment) == rows[row].texts.value(FindingPayment)
            && m_model->row(row).kind == rows[row].kind;
    };
    const bool staysChosen = chosen >= 0 && isSame(chosen);
    m_model->setRows(rows);
    if (staysChosen)
        m_table->selectRow(m_shown->mapFromSource(m_model->index(chosen, 0)).row());
    if (!rows.isEmpty() && !std::exchange(m_hasWidths, true)) {
        const ArrangingColumns arranging(m_table->horizontalHeader());
        const int sentence = m_table->columnWidth(FindingText);
        m_table->resizeColumnsToContents();
        m_table->setColumnWidth(FindingText, sentence);
        m_table->setColumnWidth(FindingPayment, qMin(m_table->columnWidth(FindingPayment), sentence / 2));
    }
    showKinds();
    showChosen();
}

QString AgreementTab::kindName(Finding::Kind kind)
{
    const std::array<QString, kinds> names{tr("In production, not paid"), tr("Paid, booked nowhere"),
        tr("Booked twice"), tr("Refund still booked"), tr("Sums differ"), tr("Booked, not paid"),
        tr("Unknown payment"), tr("Paid, still waiting"), tr("Entry without payment")};
    return names[size_t(kind)];
}

void AgreementTab::showKinds()
{
    std::array<int, kinds> counts{};
    for (const Finding &finding : std::as_const(m_findings))
        ++counts[size_t(finding.kind)];
    const QVariant chosen = m_kind->currentData();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    m_kind->addItem(tr("All kinds (%1)").arg(m_findings.size()), -1);
    for (int kind = 0; kind < kinds; ++kind) {
        const int count = counts[size_t(kind)];
        m_kind->addItem(count > 0 ? u"%1 (%2)"_s.arg(kindName(Finding::Kind(kind))).arg(count)
                                  : kindName(Finding::Kind(kind)),
            kind);
    }
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

int AgreementTab::chosenRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_shown->mapToSource(rows.first()).row() : -1;
}

void AgreementTab::showChosen()
{
    const std::array<QString, kinds> ways{
        tr("How to fix: ask the customer for the payment, or move the order back; if the money came another "
           "way, book it at the order by hand."),
        tr("How to fix: open its story; assign it to its order on the page “Payments”, or try again."),
        tr("How to fix: at the order, remove the entry that was made by hand or twice."),
        tr("How to fix: confirm the refund on the page “Payments”, or remove the entry at the order."),
        tr("How to fix: correct the sum of the entry at the order to what the service says."),
        tr("How to fix: remove the entry: the service did not get this money; move the order back if it went "
           "on."),
        tr("How to fix: find out whose payment it is; correct the number in the entry, or leave it if it "
           "came another way than through this service."),
        tr("How to fix: open its story and try again, or move the order by hand if it should go on."),
        tr("How to fix: write the number of the payment into the entry, so that it can be compared."),
    };
    const int row = chosenRow();
    const bool isChosen = row >= 0 && row < m_findings.size();
    m_story->setEnabled(isChosen && m_findings[row].event.isValid());
    m_order->setEnabled(isChosen && !m_model->row(row).link.isEmpty());
    m_sentence->setText(
        isChosen ? m_findings[row].text.toString() : tr("Choose a line to see what to do about it."));
    m_mend->setText(isChosen ? ways[size_t(m_findings[row].kind)] : QString());
    m_mend->setVisible(isChosen);
}

void AgreementTab::compareNow()
{
    whenMayAct(m_view.rights(), this, [this] {
        const QDateTime now = m_view.clock().now();
        if (const Result<void> done = m_view.act(u"agreement"_s, {}); !done) {
            if (MessageBar *bar = MessageBar::of(this))
                bar->say(done.error());
            return;
        }
        m_askedAt = now;
        showRuns();
    });
}

void AgreementTab::exportAsCsv()
{
    payments::askFile(this, tr("Three-way check"), u"csv"_s, [this](const QString &file) {
        const QByteArray bytes = agreementsAsCsv(m_runs, csvFor());
        const Result<void> done = payments::writeWhole(file, [&](const QString &part) -> Result<void> {
            QFile written(part);
            if (written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size() && written.flush())
                return {};
            return failure(Error::Kind::Storage,
                Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."),
                    {file, written.errorString()}));
        });
        payments::sayWritten(this, file, done);
    });
}

void AgreementTab::retranslate()
{
    m_model->setHeadings(
        {tr("What"), tr("Explanation"), tr("Sum"), tr("Order"), tr("Payment"), tr("Route")}, {FindingSum});
    m_kind->setAccessibleName(tr("Kind of disagreement"));
    m_search->setPlaceholderText(tr("Search: order, payment, words"));
    m_search->setAccessibleName(tr("Search in what does not agree"));
    m_again->setText(tr("Compare now"));
    m_export->setText(tr("Export (CSV)…"));
    m_story->setText(tr("Story"));
    m_order->setText(tr("Open the order"));
    m_table->setAccessibleName(tr("What does not agree"));
    makeRoomForHeadings(m_table->horizontalHeader());
    showKinds();
}

void AgreementTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRuns();
    }
}

}
