#include "ui/payments/splitrows.h"

#include "ui/shown/shown.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

SplitRows::SplitRows(Money whole, QStringList suggested, QWidget *parent)
    : QWidget(parent)
    , m_whole(std::move(whole))
    , m_suggested(std::move(suggested))
    , m_grid(new QGridLayout)
    , m_rest(new QLabel(this))
    , m_add(new QPushButton(tr("&Add an order"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_grid);
    auto *below = new QHBoxLayout;
    below->addWidget(m_add);
    below->addWidget(m_rest, 1);
    layout->addLayout(below);
    m_grid->addWidget(new QLabel(tr("Order"), this), 0, 0);
    m_grid->addWidget(new QLabel(tr("Sum, %1").arg(m_whole.currency), this), 0, 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_add->setObjectName(u"splitAdd"_s);
    m_rest->setObjectName(u"splitRest"_s);
    m_rest->setWordWrap(true);
    m_rest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_add, &QPushButton::clicked, this, [this] { addRow(); });
    connect(this, &SplitRows::changed, this, &SplitRows::fill);
}

SplitRows::Row &SplitRows::make()
{
    const int number = int(m_rows.size());
    Row row{new QComboBox(this), new QLineEdit(this)};
    row.order->setObjectName(u"splitOrder%1"_s.arg(number));
    row.order->setEditable(true);
    row.order->setInsertPolicy(QComboBox::NoInsert);
    row.order->setAccessibleName(tr("Order of part %1").arg(number + 1));
    row.sum->setObjectName(u"splitSum%1"_s.arg(number));
    row.sum->setAccessibleName(tr("Sum of part %1").arg(number + 1));
    row.sum->setAlignment(Qt::AlignRight);
    m_grid->addWidget(row.order, number + 1, 0);
    m_grid->addWidget(row.sum, number + 1, 1);
    connect(row.order, &QComboBox::currentTextChanged, this, &SplitRows::changed);
    connect(row.sum, &QLineEdit::textChanged, this, &SplitRows::changed);
    if (number > 0)
        setTabOrder(m_rows.last().sum, row.order);
    setTabOrder(row.order, row.sum);
    setTabOrder(row.sum, m_add);
    m_rows.append(row);
    return m_rows.last();
}

void SplitRows::addRow()
{
    const int number = int(m_rows.size());
    Row &row = make();
    row.order->addItems(m_suggested);
    row.order->setCurrentIndex(number < m_suggested.size() ? number : -1);
    if (number >= m_suggested.size())
        row.order->clearEditText();
    row.order->setFocus();
    Q_EMIT changed();
}

void SplitRows::addOrder(const QString &number)
{
    m_isFixed = true;
    m_add->hide();
    Row &row = make();
    row.order->addItem(number);
    row.order->setEnabled(false);
    Q_EMIT changed();
}

SplitRows::Told SplitRows::told() const
{
    Told told;
    const QLocale locale;
    Money sum{0, m_whole.currency};
    QSet<QString> numbers;
    int open = 0;
    for (const Row &row : m_rows) {
        const QString number = row.order->currentText().trimmed();
        const QString typed = row.sum->text().trimmed();
        if (typed.isEmpty() && (m_isFixed || number.isEmpty()))
            continue; // a row that is not used
        if (number.isEmpty()) {
            told.problem = tr("A sum has no order yet.");
            return told;
        }
        if (numbers.contains(number)) {
            told.problem = tr("Order %1 stands here twice.").arg(number);
            return told;
        }
        numbers.insert(number);
        QJsonObject part{{"order"_L1, number}};
        if (typed.isEmpty()) {
            ++open;
        } else {
            const Result<Money> one = readMoney(typed, m_whole.currency);
            if (!one || one->minor <= 0) {
                told.problem = tr("“%1” is not a sum; write it like 1250.50.").arg(typed);
                return told;
            }
            sum = sum + *one;
            part.insert("amount"_L1, one->decimal());
        }
        told.parts.append(part);
    }
    const Money rest = m_whole - sum;
    if (told.parts.isEmpty())
        told.problem = tr("%1 still to assign to orders.").arg(shownMoney(rest, locale));
    else if (rest.minor < 0)
        told.problem = tr("%1 too much.").arg(shownMoney(Money{-rest.minor, rest.currency}, locale));
    else if (open > 1)
        told.problem = tr("Left: %1. Say how much of it each order takes.").arg(shownMoney(rest, locale));
    else if (open == 0 && rest.minor > 0)
        told.problem = tr("Left: %1.").arg(shownMoney(rest, locale));
    else if (open == 1 && rest.minor == 0)
        told.problem = tr("Nothing is left for the order without a sum.");
    return told;
}

bool SplitRows::addsUp() const
{
    return told().problem.isEmpty();
}

QJsonArray SplitRows::parts() const
{
    return told().parts;
}

void SplitRows::fill()
{
    const Told now = told();
    m_rest->setText(now.problem.isEmpty()
            ? tr("The parts make %1: nothing is left.").arg(shownMoney(m_whole, QLocale()))
            : now.problem);
}

}
