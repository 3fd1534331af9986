#include "ui/routes/mailstates.h"

#include "core/model/payment.h"
#include "core/model/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those that a mail can tell of.
constexpr std::array tellable{PaymentState::Paid, PaymentState::Held, PaymentState::Started,
    PaymentState::Failed, PaymentState::Refunding, PaymentState::Refunded};

}

MailStates::MailStates(QWidget *parent)
    : QGroupBox(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    m_table->setObjectName(u"statusWords"_s);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 6);
    m_table->setMaximumHeight(m_table->fontMetrics().height() * 12);
    m_add->setObjectName(u"addStatusWord"_s);
    m_remove->setObjectName(u"removeStatusWord"_s);
    m_remove->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}, paymentStateName(PaymentState::Paid));
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, 0));
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        Q_EMIT edited();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this,
        [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
    retranslate();
}

QComboBox *MailStates::stateAt(int row) const
{
    return qobject_cast<QComboBox *>(m_table->cellWidget(row, 1));
}

void MailStates::addRow(const QString &word, const QString &state)
{
    m_isFilling = true;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(word));
    auto *box = new QComboBox(m_table);
    for (const PaymentState one : tellable)
        box->addItem(paymentStateWord(one).toString(), paymentStateName(one));
    if (box->findData(state) < 0)
        box->addItem(state, state); // kept; what is wrong with it is said below
    box->setCurrentIndex(box->findData(state));
    box->setAccessibleName(m_table->horizontalHeaderItem(1)->text());
    connect(box, &QComboBox::activated, this, &MailStates::edited);
    m_table->setCellWidget(row, 1, box);
    m_isFilling = false;
}

void MailStates::setStates(const QJsonObject &given)
{
    if (given == states() && m_table->rowCount() > 0)
        return; // a row that is being typed stays
    m_isFilling = true;
    m_table->setRowCount(0);
    m_isFilling = false;
    for (auto one = given.begin(); one != given.end(); ++one)
        addRow(one.key(), one.value().toString());
}

QJsonObject MailStates::states() const
{
    QJsonObject states;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString word = m_table->item(row, 0)->text().trimmed();
        if (!word.isEmpty())
            states.insert(word, stateAt(row)->currentData().toString());
    }
    return states;
}

void MailStates::retranslate()
{
    setTitle(tr("What its status means"));
    m_table->setHorizontalHeaderLabels({tr("Word in the mail"), tr("The payment is")});
    m_table->setAccessibleName(tr("Words of the status"));
    m_add->setText(tr("Add a word"));
    m_remove->setText(tr("Remove the word"));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QComboBox *box = stateAt(row);
        box->setAccessibleName(m_table->horizontalHeaderItem(1)->text());
        for (size_t i = 0; i < tellable.size(); ++i)
            box->setItemText(int(i), paymentStateWord(tellable[i]).toString());
    }
}

void MailStates::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
