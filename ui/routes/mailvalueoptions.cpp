#include "ui/routes/mailvalueoptions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <utility>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList picks{u"all"_s, u"first"_s, u"last"_s};
const QStringList views{u"seen"_s, u"text"_s, u"html"_s, u"htmlText"_s};
const QStringList decimals{QString(), u"."_s, u","_s};
const QStringList cleaningKinds{u"digits"_s, u"lower"_s, u"upper"_s, u"before"_s, u"behind"_s, u"replace"_s};

}

MailValueOptions::MailValueOptions(QWidget *parent)
    : QWidget(parent)
    , m_more(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_matchCase(new QCheckBox(m_body))
    , m_monthFirst(new QCheckBox(m_body))
    , m_cleanLabel(new QLabel(m_body))
    , m_clean(new QTableWidget(0, 3, m_body))
    , m_addClean(new QPushButton(m_body))
    , m_removeClean(new QPushButton(m_body))
{
    m_more->setObjectName(u"moreOfValue"_s);
    m_more->setCheckable(true);
    m_matchCase->setObjectName(u"valueMatchCase"_s);
    m_monthFirst->setObjectName(u"valueMonthFirst"_s);
    m_clean->setObjectName(u"valueClean"_s);
    m_addClean->setObjectName(u"addClean"_s);
    m_removeClean->setObjectName(u"removeClean"_s);
    m_removeClean->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_body->hide();
    auto *form = new QFormLayout(m_body);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_pick = choice(form, u"valuePick"_s, picks);
    m_view = choice(form, u"valueView"_s, views);
    m_decimal = choice(form, u"valueDecimal"_s, decimals);
    m_zone = choice(form, u"valueZone"_s, {QString()});
    m_zone->setEditable(true); // to search by typing
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/'))
            m_zone->addItem(QString::fromUtf8(zone), QString::fromUtf8(zone));
    }
    connect(m_zone, &QComboBox::editTextChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
    form->addRow(m_matchCase);
    form->addRow(m_monthFirst);
    form->addRow(m_cleanLabel);
    form->addRow(m_clean);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addClean);
    buttons->addWidget(m_removeClean);
    buttons->addStretch();
    form->addRow(buttons);
    m_cleanLabel->setBuddy(m_clean);
    m_cleanLabel->setWordWrap(true);
    m_clean->verticalHeader()->hide();
    m_clean->verticalHeader()->setDefaultSectionSize(m_clean->fontMetrics().height() + 8);
    m_clean->setTabKeyNavigation(false);
    m_clean->setSelectionMode(QAbstractItemView::SingleSelection);
    m_clean->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_clean->setMaximumHeight(m_clean->fontMetrics().height() * 9);
    connect(m_more, &QPushButton::toggled, m_body, &QWidget::setVisible);
    for (QCheckBox *box : {m_matchCase, m_monthFirst})
        connect(box, &QCheckBox::clicked, this, &MailValueOptions::edited);
    connect(m_addClean, &QPushButton::clicked, this, [this] {
        addCleaning(cleaningKinds.first());
        m_clean->setCurrentCell(m_clean->rowCount() - 1, 0);
        Q_EMIT edited();
    });
    connect(m_removeClean, &QPushButton::clicked, this, [this] {
        m_clean->removeRow(m_clean->currentRow());
        Q_EMIT edited();
    });
    connect(m_clean, &QTableWidget::currentCellChanged, this,
        [this] { m_removeClean->setEnabled(m_clean->currentRow() >= 0); });
    connect(m_clean, &QTableWidget::cellChanged, this, [this] {
        if (!m_isFilling)
            Q_EMIT edited();
    });
    retranslate();
}

QComboBox *MailValueOptions::choice(QFormLayout *form, const QString &name, const QStringList &ids)
{
    auto *box = new QComboBox(m_body);
    box->setObjectName(name);
    for (const QString &id : ids)
        box->addItem(id, id);
    auto *label = new QLabel(m_body);
    label->setBuddy(box);
    label->setWordWrap(true);
    form->addRow(label, box);
    m_labels.append(label);
    connect(box, &QComboBox::activated, this, &MailValueOptions::edited);
    return box;
}

void MailValueOptions::retranslate()
{
    const bool wasFilling = std::exchange(m_isFilling, true); // the zone's line changes with its list
    m_more->setText(tr("More about this value"));
    const QStringList titles{
        tr("If it stands there several times"), tr("In which part"), tr("Decimal sign"), tr("Time zone")};
    const QList<QComboBox *> boxes{m_pick, m_view, m_decimal, m_zone};
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        m_labels[i]->setText(titles[i]);
        boxes[i]->setAccessibleName(titles[i]);
    }
    const auto say = [](QComboBox *box, const QStringList &texts) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            box->setItemText(int(i), texts[i]);
    };
    say(m_pick, {tr("all of them; they must agree"), tr("the first"), tr("the last")});
    say(m_view,
        {tr("the mail as it is read"), tr("the plain text part"), tr("the HTML source"),
            tr("the text of the HTML part")});
    say(m_decimal, {tr("by what stands there"), tr("point"), tr("comma")});
    say(m_zone, {tr("that of the route")});
    m_matchCase->setText(tr("Capital and small letters differ"));
    m_monthFirst->setText(tr("The month stands before the day (11/21/2026)"));
    m_cleanLabel->setText(tr("Before it is read, one after the other:"));
    m_clean->setHorizontalHeaderLabels({tr("Do"), tr("Text"), tr("Replaced by")});
    m_clean->setAccessibleName(tr("How the value is cleaned"));
    m_addClean->setText(tr("Add a step"));
    m_removeClean->setText(tr("Remove the step"));
    for (int row = 0; row < m_clean->rowCount(); ++row) {
        auto *box = qobject_cast<QComboBox *>(m_clean->cellWidget(row, 0));
        box->setAccessibleName(tr("Do"));
        say(box,
            {tr("keep the digits"), tr("small letters"), tr("capital letters"), tr("keep what stands before"),
                tr("keep what stands behind"), tr("replace")});
    }
    m_isFilling = wasFilling;
}

void MailValueOptions::addCleaning(const QJsonValue &one)
{
    m_isFilling = true;
    const int row = m_clean->rowCount();
    m_clean->insertRow(row);
    QString kind = one.toString();
    for (const QString &known : cleaningKinds) {
        if (one.toObject().contains(known))
            kind = known;
    }
    auto *box = new QComboBox(m_clean);
    for (const QString &known : cleaningKinds)
        box->addItem(known, known);
    box->setCurrentIndex(int(qMax<qsizetype>(0, cleaningKinds.indexOf(kind))));
    connect(box, &QComboBox::activated, this, &MailValueOptions::edited);
    m_clean->setCellWidget(row, 0, box);
    m_clean->setItem(row, 1, new QTableWidgetItem(one[kind].toString()));
    m_clean->setItem(row, 2, new QTableWidgetItem(one["with"_L1].toString()));
    m_isFilling = false;
    retranslate();
}

QJsonArray MailValueOptions::cleanings() const
{
    QJsonArray steps;
    for (int row = 0; row < m_clean->rowCount(); ++row) {
        const QString kind = qobject_cast<QComboBox *>(m_clean->cellWidget(row, 0))->currentData().toString();
        const QString text = m_clean->item(row, 1)->text();
        if (cleaningKinds.indexOf(kind) < 3) {
            steps.append(kind);
        } else {
            QJsonObject step{{kind, text}};
            if (kind == "replace"_L1)
                step.insert("with"_L1, m_clean->item(row, 2)->text());
            steps.append(step);
        }
    }
    return steps;
}

/// Only what means something for the value.
void MailValueOptions::showKind(const QJsonObject &value)
{
    const QString name = value["value"_L1].toString();
    const QString type = value["type"_L1].toString(name == "amount"_L1 || name == "fee"_L1 ? u"money"_s
            : name == "date"_L1                                                            ? u"date"_s
                                                                                           : QString());
    const auto show = [this](qsizetype at, QWidget *box, bool isShown) {
        m_labels[at]->setVisible(isShown);
        box->setVisible(isShown);
    };
    show(2, m_decimal, type == "money"_L1);
    show(3, m_zone, type == "date"_L1);
    m_monthFirst->setVisible(type == "date"_L1);
}

void MailValueOptions::setValue(const QJsonObject &value)
{
    const QSignalBlocker quiet(this);
    m_isFilling = true;
    const auto choose = [](QComboBox *box, const QString &id) {
        if (box->findData(id) < 0)
            box->addItem(id, id);
        box->setCurrentIndex(box->findData(id));
    };
    choose(m_pick, value["pick"_L1].toString(picks.first()));
    choose(m_view, value["view"_L1].toString(views.first()));
    choose(m_decimal, value["decimal"_L1].toString());
    choose(m_zone, value["zone"_L1].toString());
    m_matchCase->setChecked(value["matchCase"_L1].toBool());
    m_monthFirst->setChecked(value["monthFirst"_L1].toBool());
    m_clean->setRowCount(0);
    m_isFilling = false;
    const QJsonArray steps = value["clean"_L1].toArray();
    for (const QJsonValue &one : steps)
        addCleaning(one);
    showKind(value);
}

QJsonObject MailValueOptions::put(QJsonObject value) const
{
    const auto set = [&value](const QString &key, const QJsonValue &said, bool isUsual) {
        if (isUsual)
            value.remove(key);
        else
            value.insert(key, said);
    };
    const QString zone = m_zone->currentText() == m_zone->itemText(m_zone->currentIndex())
        ? m_zone->currentData().toString()
        : m_zone->currentText().trimmed();
    set(u"pick"_s, m_pick->currentData().toString(), m_pick->currentIndex() == 0);
    set(u"view"_s, m_view->currentData().toString(), m_view->currentIndex() == 0);
    set(u"decimal"_s, m_decimal->currentData().toString(), m_decimal->currentIndex() == 0);
    set(u"zone"_s, zone, zone.isEmpty());
    set(u"matchCase"_s, true, !m_matchCase->isChecked());
    set(u"monthFirst"_s, true, !m_monthFirst->isChecked());
    set(u"clean"_s, cleanings(), m_clean->rowCount() == 0);
    return value;
}

void MailValueOptions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
