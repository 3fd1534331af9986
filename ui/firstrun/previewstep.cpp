#include "ui/firstrun/previewstep.h"

#include "ui/shell/textroom.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

PreviewStep::PreviewStep(Office &office, QWidget *parent)
    : Step(parent)
    , m_office(office)
    , m_said(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new QStandardItemModel(this))
    , m_again(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_said);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_again, 0, Qt::AlignLeft);
    m_said->setObjectName(u"previewSaid"_s);
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setObjectName(u"preview"_s);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they came
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 10);
    m_again->setObjectName(u"previewAgain"_s);
    connect(m_again, &QPushButton::clicked, this, [this] { look(); });
    connect(new QShortcut(QKeySequence::Copy, m_table, {}, {}, Qt::WidgetShortcut), &QShortcut::activated,
        this, [this] { copy(); });
    retranslate();
}

QString PreviewStep::title() const
{
    return tr("What would be written");
}

QString PreviewStep::promise() const
{
    return tr("Nothing is written: the latest real payments are gone through on a copy.");
}

void PreviewStep::begin(const Draft &draft)
{
    m_draft = draft;
    look();
}

void PreviewStep::look()
{
    m_isBusy = true;
    m_rows = QList<PreviewRow>();
    retranslate();
    Q_EMIT edited();
    const Setup setup = m_draft.in(m_setup);
    m_office.preview(setup, setup.routes.last().name, this, [this](const Result<QList<PreviewRow>> &rows) {
        m_isBusy = false;
        m_rows = rows;
        retranslate();
        Q_EMIT edited();
    });
}

void PreviewStep::retranslate()
{
    m_again->setText(tr("Refresh"));
    m_again->setEnabled(!m_isBusy);
    m_table->setAccessibleName(tr("What would be written"));
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Payment"), tr("Order"), tr("Object"), tr("Field"), tr("Before"), tr("After"), tr("Why")});
    const QList<PreviewRow> rows = m_rows.value_or(QList<PreviewRow>());
    for (const PreviewRow &row : rows) {
        QList<QStandardItem *> items;
        const QStringList texts{row.payment, row.order.value, row.object.toString(), row.field,
            Text::shown(row.before), Text::shown(row.after), row.why.toString()};
        for (const QString &text : texts) {
            items.append(new QStandardItem(text));
            items.last()->setToolTip(text);
        }
        m_model->appendRow(items);
    }
    m_table->setVisible(!rows.isEmpty());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount() - 1; ++column)
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), fontMetrics().height() * 12));
    makeRoomForHeadings(m_table->horizontalHeader());
    m_table->resizeRowsToContents();
    if (m_isBusy)
        m_said->setText(tr("Looking at the latest payments. That may take a minute, as the services allow "
                           "only so many calls."));
    else if (!m_rows)
        m_said->setText(u"⚠ "_s + m_rows.error().text.toString());
    else if (rows.isEmpty())
        m_said->setText(tr("No recent payment would lead to a write. You can go on: the next payment is "
                           "looked at as soon as it comes."));
    else
        m_said->setText(tr("With these settings %n write(s) would be made now.", nullptr, int(rows.size())));
}

void PreviewStep::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(m_model->index(row, column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void PreviewStep::changeEvent(QEvent *event)
{
    Step::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
