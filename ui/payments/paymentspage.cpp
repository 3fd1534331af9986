#include "ui/payments/paymentspage.h"

#include "ui/payments/paymentsmodel.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Any column, any of the words, in any order; and, where asked for, only what needs a person.
class PaymentsFilter final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }
    void setOnlyWaiting(bool only)
    {
        m_onlyWaiting = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const auto &model = static_cast<const PaymentsModel &>(*sourceModel());
        const EventRow &one = model.row(row);
        if (m_onlyWaiting && one.event.state != Event::State::Attention)
            return false;
        if (m_words.isEmpty())
            return true;
        QString text = one.event.payment.reference + u' ' + one.event.payment.amount.decimal();
        for (int column = 0; column < PaymentsModel::columns; ++column)
            text += u' ' + model.index(row, column).data().toString();
        return std::all_of(m_words.cbegin(), m_words.cend(),
            [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
    bool m_onlyWaiting = false;
};

}

PaymentsPage::PaymentsPage(WorkspaceView &view, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_model(new PaymentsModel(this))
    , m_sorted(new PaymentsFilter(this))
    , m_table(new QTableView(this))
    , m_search(new QLineEdit(this))
    , m_onlyWaiting(new QToolButton(this))
    , m_why(new QLabel(this))
    , m_totals(new QLabel(this))
    , m_story(new QPushButton(this))
    , m_assign(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_skip(new QPushButton(this))
{
    setObjectName(u"payments"_s);
    auto *layout = new QVBoxLayout(this);
    auto *filter = new QHBoxLayout;
    filter->addWidget(m_search, 1);
    filter->addWidget(m_onlyWaiting);
    layout->addLayout(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);
    layout->addWidget(m_why);
    auto *acts = new QHBoxLayout;
    for (QPushButton *button : {m_story, m_assign, m_retry, m_skip})
        acts->addWidget(button);
    acts->addStretch();
    layout->addLayout(acts);

    m_search->setObjectName(u"search"_s);
    m_search->setClearButtonEnabled(true);
    m_onlyWaiting->setObjectName(u"onlyWaiting"_s);
    m_onlyWaiting->setCheckable(true);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_why->setMinimumHeight(m_why->fontMetrics().height() * 2);

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PaymentsModel::SortRole);
    m_table->setObjectName(u"payments"_s);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PaymentsModel::Came, Qt::DescendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionsMovable(true);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        static_cast<PaymentsFilter *>(m_sorted)->setWords(text);
        showTotals();
    });
    connect(m_onlyWaiting, &QToolButton::toggled, this, [this](bool only) {
        static_cast<PaymentsFilter *>(m_sorted)->setOnlyWaiting(only);
        showTotals();
    });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showSelected(); });
    const auto open = [this] {
        if (const std::optional<EventRow> row = selected())
            Q_EMIT eventOpened(row->event.id.value);
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_story, &QPushButton::clicked, this, open);
    connect(m_retry, &QPushButton::clicked, this, [this] { act(u"retry"_s); });
    connect(m_skip, &QPushButton::clicked, this, [this] { act(u"skip"_s); });
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(); });
    connect(new QShortcut(QKeySequence::Copy, m_table, {}, {}, Qt::WidgetShortcut), &QShortcut::activated,
        this, [this] { copy(); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    retranslate();
    showSelected();
}

QString PaymentsPage::title() const
{
    return tr("Payments");
}

void PaymentsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search: order, payer, sum, reference, anything"));
    m_search->setAccessibleName(tr("Search in payments"));
    m_onlyWaiting->setText(tr("Needs a person (%1)").arg(m_waiting));
    m_table->setAccessibleName(tr("Payments"));
    m_story->setText(tr("Story"));
    m_assign->setText(tr("Assign to an order…"));
    m_retry->setText(tr("Try again"));
    m_skip->setText(tr("Leave alone"));
    showTotals();
}

void PaymentsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSelected();
    }
}

void PaymentsPage::refresh()
{
    Result<QList<EventRow>> rows = EventStore(m_view.database()).list({});
    if (!rows) {
        MessageBar::of(this)->say(rows.error().text);
        return;
    }
    m_waiting = int(std::count_if(rows->cbegin(), rows->cend(),
        [](const EventRow &row) { return row.event.state == Event::State::Attention; }));
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(std::move(*rows));
    if (isFirst)
        m_table->resizeColumnsToContents();
    retranslate();
    showSelected();
}

void PaymentsPage::showTotals()
{
    QMap<QString, qint64> sums;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const EventRow &one = m_model->row(m_sorted->mapToSource(m_sorted->index(row, 0)).row());
        if (one.event.payment.state == PaymentState::Paid)
            sums[one.event.payment.amount.currency] += one.event.payment.amount.minor;
    }
    QStringList texts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        texts.append(shownMoney(Money{sum.value(), sum.key()}, QLocale()));
    m_totals->setText(texts.isEmpty()
            ? tr("%n payment(s)", nullptr, m_sorted->rowCount())
            : tr("%n payment(s), paid: %1", nullptr, m_sorted->rowCount()).arg(texts.join(u" + "_s)));
}

std::optional<EventRow> PaymentsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return std::nullopt;
    return m_model->row(m_sorted->mapToSource(rows.first()).row());
}

void PaymentsPage::showSelected()
{
    const std::optional<EventRow> row = selected();
    const bool isOver
        = row && (row->event.state == Event::State::Done || row->event.state == Event::State::Skipped);
    m_story->setEnabled(row.has_value());
    m_retry->setEnabled(row.has_value());
    m_assign->setEnabled(row && !isOver);
    m_skip->setEnabled(row && !isOver);
    if (!row) {
        m_why->setText(tr("Choose a payment to see why it stands where it stands."));
        return;
    }
    QString text = row->event.reason.toString();
    for (const OrderSuggestion &one : row->notes.suggestions)
        text += u"\n• "_s + one.number.value + u" "_s + one.title + u": "_s + one.why.toString();
    m_why->setText(text);
}

void PaymentsPage::act(const QString &kind, const QJsonObject &arguments)
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows) {
        const EventId event = m_model->row(m_sorted->mapToSource(index).row()).event.id;
        if (const Result<void> done = m_view.act(kind, event, arguments); !done)
            MessageBar::of(this)->say(done.error().text);
    }
}

void PaymentsPage::assign()
{
    const std::optional<EventRow> row = selected();
    if (!row)
        return;
    QStringList numbers;
    for (const OrderSuggestion &one : row->notes.suggestions)
        numbers.append(one.number.value);
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(
        tr("Assign the payment of %1").arg(shownMoney(row->event.payment.amount, QLocale())));
    dialog->setLabelText(tr("Order number:"));
    dialog->setComboBoxItems(numbers);
    dialog->setComboBoxEditable(true);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &number) {
        if (number.trimmed().isEmpty())
            return;
        const QJsonObject part{{u"order"_s, number.trimmed()}};
        act(u"match"_s, {{u"parts"_s, QJsonArray{part}}});
    });
    dialog->open();
}

void PaymentsPage::copy() const
{
    QStringList lines;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : rows) {
        QStringList cells;
        for (int column = 0; column < PaymentsModel::columns; ++column)
            cells.append(index.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

}
