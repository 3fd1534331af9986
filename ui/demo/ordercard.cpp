#include "ui/demo/ordercard.h"

#include "ui/shown/shown.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of a long funnel only what is near the order.
constexpr qsizetype stagesShown = 12;
constexpr qsizetype stagesAround = 3;
constexpr qsizetype longestName = 40;

/// On one line, and short enough for several beside each other.
QString nameOf(const StageRef &stage)
{
    QString name = stage.name.left(longestName);
    if (name.size() < stage.name.size()) {
        if (name.back().isHighSurrogate())
            name.chop(1);
        name = name.trimmed() + u'…';
    }
    return name.toHtmlEscaped().replace(u' ', u"&nbsp;"_s);
}

}

OrderCard::OrderCard(QWidget *parent)
    : QGroupBox(parent)
    , m_form(new QFormLayout)
    , m_stages(value(u"demoStages"_s))
    , m_due(value(u"demoDue"_s))
    , m_paid(value(u"demoPaid"_s))
    , m_missing(value(u"demoMissing"_s))
    , m_entries(value(u"demoEntries"_s))
{
    setObjectName(u"demoCard"_s);
    m_stages->setTextFormat(Qt::RichText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stages);
    layout->addLayout(m_form);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QLabel *one : {m_due, m_paid, m_missing, m_entries})
        m_form->addRow(new QLabel(this), one);
    retranslate();
}

QLabel *OrderCard::value(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void OrderCard::show(const DemoOrder &order, const QList<StageRef> &funnel)
{
    m_order = order;
    m_funnel = funnel;
    retranslate();
}

void OrderCard::clear()
{
    m_order.reset();
    retranslate();
}

void OrderCard::retranslate()
{
    const QLocale locale;
    const QStringList names{tr("Due:"), tr("Paid:"), tr("Missing:"), tr("Entries:")};
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto *name = static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        auto *field = m_form->itemAt(row, QFormLayout::FieldRole)->widget();
        name->setText(names.at(row));
        field->setAccessibleName(QString(names.at(row)).remove(u':'));
    }
    m_stages->setAccessibleName(tr("Stage of the order"));
    if (!m_order) {
        setTitle(tr("No order is chosen"));
        for (QLabel *label : {m_stages, m_due, m_paid, m_missing, m_entries})
            label->clear();
        return;
    }
    const bool isNamed = m_order->title.contains(m_order->number.value); // "Order 10480"
    setTitle(isNamed ? m_order->title : tr("Order %1: %2").arg(m_order->number.value, m_order->title));
    m_due->setText(m_order->due ? shownMoney(*m_order->due, locale) : tr("not filled in"));
    m_paid->setText(shownMoney(m_order->paid, locale));
    m_missing->setText(m_order->due ? shownMoney(*m_order->due - m_order->paid, locale) : u"—"_s);
    QStringList entries;
    for (const DemoOrder::Entry &entry : std::as_const(m_order->entries))
        entries.append(tr("%1, payment %2").arg(shownMoney(entry.amount, locale), entry.paymentId));
    m_entries->setText(entries.isEmpty() ? tr("none yet") : entries.join(u'\n'));
    showStages();
}

void OrderCard::showStages()
{
    const QString lit = u"<span style='background-color:%1;color:%2'><b>&nbsp;%3&nbsp;</b></span>"_s.arg(
        palette().color(QPalette::Highlight).name(), palette().color(QPalette::HighlightedText).name());
    qsizetype here = 0;
    while (here < m_funnel.size() && m_funnel[here].id != m_order->stage.id)
        ++here;
    QStringList shown;
    for (qsizetype i = 0; i < m_funnel.size(); ++i) {
        const bool isNear = m_funnel.size() <= stagesShown || qAbs(i - here) <= stagesAround;
        if (!isNear) {
            if (shown.isEmpty() || shown.last() != u"…"_s)
                shown.append(u"…"_s);
            continue;
        }
        const QString name = nameOf(m_funnel[i]);
        shown.append(i == here ? lit.arg(name) : name);
    }
    if (here == m_funnel.size())
        shown.append(lit.arg(nameOf(m_order->stage)));
    m_stages->setText(shown.join(u" → "_s));
    m_stages->setToolTip(m_order->stage.name.toHtmlEscaped());
}

void OrderCard::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_order)
        showStages();
}

}
