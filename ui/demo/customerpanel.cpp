#include "ui/demo/customerpanel.h"

#include "ui/shown/shown.h"

#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::minutes anHour{60};

}

CustomerPanel::CustomerPanel(DemoStage &stage, QWidget *parent)
    : QWidget(parent)
    , m_stage(stage)
    , m_orderLabel(new QLabel(this))
    , m_order(new QComboBox(this))
    , m_partLabel(new QLabel(this))
    , m_part(new QLineEdit(this))
    , m_partWrong(new QLabel(this))
    , m_customer(new QGroupBox(this))
    , m_trouble(new QGroupBox(this))
    , m_full(button(u"demoPayFull"_s))
    , m_payPart(button(u"demoPayPart"_s))
    , m_twice(button(u"demoPayTwice"_s))
    , m_refund(button(u"demoRefund"_s))
    , m_forge(button(u"demoForge"_s))
    , m_cut(button(u"demoCut"_s))
    , m_end(button(u"demoEnd"_s))
    , m_time(button(u"demoTime"_s))
{
    m_order->setObjectName(u"demoOrder"_s);
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_order->setMinimumContentsLength(18);
    m_part->setObjectName(u"demoPart"_s);
    m_partWrong->setObjectName(u"demoPartWrong"_s);
    m_partWrong->setWordWrap(true);
    m_partWrong->hide();
    m_orderLabel->setBuddy(m_order);
    m_partLabel->setBuddy(m_part);
    m_cut->setCheckable(true);

    auto *pays = new QVBoxLayout(m_customer);
    const QList<QWidget *> ofCustomer{
        m_orderLabel, m_order, m_full, m_partLabel, m_part, m_partWrong, m_payPart, m_twice, m_refund};
    for (QWidget *one : ofCustomer)
        pays->addWidget(one);
    auto *happens = new QVBoxLayout(m_trouble);
    for (QWidget *one : {m_forge, m_cut, m_end, m_time})
        happens->addWidget(one);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_customer);
    layout->addWidget(m_trouble);
    layout->addStretch(1);

    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        proposePart();
        showState();
        Q_EMIT orderChosen();
    });
    connect(m_part, &QLineEdit::textChanged, this, [this] { m_partWrong->hide(); });
    connect(m_part, &QLineEdit::returnPressed, this, &CustomerPanel::payPart);
    connect(m_full, &QPushButton::clicked, this, [this] { m_stage.pay(order()->number, missing()); });
    connect(m_payPart, &QPushButton::clicked, this, &CustomerPanel::payPart);
    connect(m_twice, &QPushButton::clicked, this, [this] { m_stage.payTwice(order()->number, missing()); });
    connect(m_refund, &QPushButton::clicked, this, [this] { m_stage.refund(order()->number); });
    connect(m_forge, &QPushButton::clicked, this, [this] { m_stage.forgeMail(order()->number, missing()); });
    connect(m_cut, &QPushButton::clicked, this, [this](bool isCut) { m_stage.setCut(isCut); });
    connect(m_end, &QPushButton::clicked, this, [this] { m_stage.endEngine(order()->number, missing()); });
    connect(m_time, &QPushButton::clicked, this, [this] { m_stage.passTime(anHour); });
    connect(&m_stage, &DemoStage::stateChanged, this, &CustomerPanel::showState);
    retranslate();
}

QPushButton *CustomerPanel::button(const QString &name)
{
    auto *made = new QPushButton(this);
    made->setObjectName(name);
    made->setEnabled(false);
    return made;
}

std::optional<DemoOrder> CustomerPanel::order() const
{
    const QList<DemoOrder> orders = m_stage.orders();
    const QString number = m_order->currentData().toString();
    const auto found
        = std::ranges::find_if(orders, [&](const DemoOrder &one) { return one.number.value == number; });
    return found == orders.end() ? std::nullopt : std::optional(*found);
}

void CustomerPanel::choose(const OrderNumber &number)
{
    if (const int index = m_order->findData(number.value); index >= 0)
        m_order->setCurrentIndex(index);
}

/// What the customer still owes; the whole sum once more where nothing is owed.
Money CustomerPanel::missing() const
{
    const std::optional<DemoOrder> one = order();
    if (!one)
        return {0, u"UAH"_s};
    const Money whole = one->due.value_or(Money{100'00, one->paid.currency});
    const Money left = whole - one->paid;
    return left.minor > 0 ? left : whole;
}

std::optional<Money> CustomerPanel::part() const
{
    const Result<Money> read = readMoney(m_part->text().trimmed(), missing().currency);
    return read && read->minor > 0 ? std::optional(*read) : std::nullopt;
}

void CustomerPanel::proposePart()
{
    const Money whole = missing();
    const Money half{qMax<qint64>(whole.minor / 2, 1), whole.currency};
    m_part->setText(half.decimal().replace(u'.', QLocale().decimalPoint()));
}

void CustomerPanel::payPart()
{
    const std::optional<Money> amount = part();
    m_partWrong->setVisible(!amount);
    if (!amount || !order()) {
        m_part->setFocus();
        return;
    }
    m_stage.pay(order()->number, *amount);
}

void CustomerPanel::showOrders()
{
    const QLocale locale;
    const QList<DemoOrder> orders = m_stage.orders();
    const QString chosen = m_order->currentData().toString();
    const bool isSame = m_order->count() == orders.size();
    if (!isSame) {
        const QSignalBlocker blocker(m_order);
        m_order->clear();
        for (const DemoOrder &one : orders)
            m_order->addItem({}, one.number.value);
        m_order->setCurrentIndex(qMax(0, m_order->findData(chosen)));
    }
    for (int i = 0; i < orders.size(); ++i) {
        const DemoOrder &one = orders.at(i);
        m_order->setItemData(i, one.number.value);
        m_order->setItemText(
            i, tr("%1: %2").arg(one.number.value, one.due ? shownMoney(*one.due, locale) : tr("no sum due")));
    }
    if (!isSame) {
        proposePart();
        Q_EMIT orderChosen();
    }
    showState();
}

void CustomerPanel::showState()
{
    const std::optional<DemoOrder> one = order();
    for (QPushButton *each : {m_full, m_payPart, m_twice, m_forge})
        each->setEnabled(one.has_value());
    m_refund->setEnabled(one && !one->entries.isEmpty());
    m_cut->setEnabled(true);
    m_time->setEnabled(m_stage.engineRuns());
    m_end->setEnabled(one && m_stage.engineRuns() && !m_stage.isCut());
    m_cut->setChecked(m_stage.isCut());
    m_cut->setText(m_stage.isCut() ? tr("Restore the connection to %1").arg(m_stage.targetName())
                                   : tr("Cut the connection to %1").arg(m_stage.targetName()));
}

void CustomerPanel::retranslate()
{
    const QChar point(QLocale().decimalPoint().front());
    m_part->setText(m_part->text().replace(u'.', point).replace(u',', point));
    const auto say = [](QPushButton *one, const QString &text, const QString &tip) {
        one->setText(text);
        one->setToolTip(tip);
        one->setAccessibleDescription(tip);
    };
    m_customer->setTitle(tr("The customer"));
    m_trouble->setTitle(tr("What else can happen"));
    m_orderLabel->setText(tr("&Order:"));
    m_partLabel->setText(tr("Or &another sum:"));
    m_partWrong->setText(tr("This is not a sum of money; write for example 250,00."));
    say(m_full, tr("Pay in &full"), tr("The customer pays what is still missing."));
    say(m_payPart, tr("Pay this s&um"), tr("The order moves only once all of it is paid."));
    say(m_twice, tr("Pay t&wice"), tr("The customer pays the whole sum two times, one after the other."));
    say(m_refund, tr("Give the payment &back"), tr("The shop returns the latest payment of this order."));
    say(m_forge, tr("Forge a &mail"),
        tr("A stranger writes that this order was paid. Nothing may be booked for it."));
    m_cut->setToolTip(tr("Nothing can be written until the connection is there again."));
    m_cut->setAccessibleDescription(m_cut->toolTip());
    say(m_end, tr("Kill the &engine"),
        tr("The customer pays, and Provodka is killed in the middle of writing. Nothing may be lost or done "
           "twice."));
    say(m_time, tr("Let an hour &go by"), tr("The clock of the demonstration goes on by sixty minutes."));
    if (const std::optional<Money> typed = part())
        m_part->setText(typed->decimal().replace(u'.', QLocale().decimalPoint()));
    showOrders();
    showState();
}

void CustomerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
