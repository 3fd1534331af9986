#include "ui/routes/mailruleform.h"

#include "core/mail/html.h"
#include "core/rules/mailrulewords.h"
#include "ui/routes/mailstates.h"
#include "ui/shell/buttonrow.h"
#include "ui/routes/mailtext.h"
#include "ui/routes/mailvalueform.h"
#include "ui/routes/pane.h"
#include "ui/shell/textroom.h"
#include "ui/shown/shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList conditionFields{u"sender"_s, u"senderName"_s, u"recipient"_s, u"subject"_s, u"body"_s};
const QStringList conditionTests{u"contains"_s, u"containsNot"_s, u"equals"_s, u"equalsNot"_s, u"matches"_s};

/// The tests of a rule whose conditions stand side by side; nothing where they are nested.
std::optional<QList<QJsonObject>> flatConditions(const QJsonValue &when)
{
    QJsonArray list = when.toArray();
    if (when.isObject()) {
        const QJsonObject group = when.toObject();
        list = group.contains("all"_L1) ? group["all"_L1].toArray()
            : group.contains("any"_L1)  ? group["any"_L1].toArray()
                                        : QJsonArray{group};
    }
    QList<QJsonObject> tests;
    for (const QJsonValue &one : list) {
        if (!one.toObject().contains("field"_L1))
            return std::nullopt;
        tests.append(one.toObject());
    }
    return tests;
}

/// The part of a subject that other mails of the kind have too: the longest without digits.
QString lastingPart(const QString &subject)
{
    QString longest;
    QString part;
    for (const QChar c : onOneLine(subject) + u'0') {
        if (!c.isDigit()) {
            part += c;
            continue;
        }
        if (part.trimmed().size() > longest.size())
            longest = part.trimmed();
        part.clear();
    }
    while (
        !longest.isEmpty() && (longest.back() == u'#' || longest.back() == u'№' || longest.back().isSpace()))
        longest.chop(1);
    return longest;
}

void dress(QTableWidget *table, const QString &name)
{
    table->setObjectName(name);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->setMinimumHeight(table->fontMetrics().height() * 6);
    table->setMaximumHeight(table->fontMetrics().height() * 12);
}

}

MailRuleForm::MailRuleForm(QWidget *parent)
    : QWidget(parent)
    , m_nameLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_on(new QCheckBox(this))
    , m_when(new QGroupBox(this))
    , m_how(new QComboBox(this))
    , m_conditions(new QTableWidget(0, 3, this))
    , m_nested(sentenceLabel(u"nestedConditions"_s, this))
    , m_fromSender(new QPushButton(this))
    , m_fromSubject(new QPushButton(this))
    , m_removeCondition(new QPushButton(this))
    , m_take(new QGroupBox(this))
    , m_values(new QTableWidget(0, 3, this))
    , m_removeValue(new QPushButton(this))
    , m_value(new MailValueForm(this))
    , m_states(new MailStates(this))
    , m_success(new QCheckBox(this))
    , m_final(new QCheckBox(this))
    , m_fits(sentenceLabel(u"ruleFits"_s, this))
{
    m_name->setObjectName(u"ruleName"_s);
    m_nameLabel->setBuddy(m_name);
    m_on->setObjectName(u"ruleOn"_s);
    m_how->setObjectName(u"allOrAny"_s);
    m_how->addItem(QString(), u"all"_s);
    m_how->addItem(QString(), u"any"_s);
    m_fromSender->setObjectName(u"conditionFromSender"_s);
    m_fromSubject->setObjectName(u"conditionFromSubject"_s);
    m_removeCondition->setObjectName(u"removeCondition"_s);
    m_removeValue->setObjectName(u"removeValue"_s);
    m_success->setObjectName(u"ruleSuccess"_s);
    m_final->setObjectName(u"ruleFinal"_s);
    dress(m_conditions, u"conditions"_s);
    dress(m_values, u"values"_s);
    m_values->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto *layout = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    head->addWidget(m_nameLabel);
    head->addWidget(m_name, 1);
    head->addWidget(m_on);
    layout->addLayout(head);
    layout->addWidget(m_fits);
    auto *when = new QVBoxLayout(m_when);
    when->addWidget(m_how);
    when->addWidget(m_conditions);
    when->addWidget(m_nested);
    auto *conditionButtons = new ButtonRow;
    for (QPushButton *button : {m_fromSender, m_fromSubject, m_removeCondition})
        conditionButtons->addWidget(button);
    when->addLayout(conditionButtons);
    layout->addWidget(m_when);
    auto *take = new QVBoxLayout(m_take);
    take->addWidget(m_values);
    take->addWidget(m_removeValue, 0, Qt::AlignLeft);
    take->addWidget(m_value);
    layout->addWidget(m_take);
    layout->addWidget(m_states);
    layout->addWidget(m_success);
    layout->addWidget(m_final);
    layout->addStretch();

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { change(u"name"_s, text); });
    connect(m_on, &QCheckBox::clicked, this,
        [this](bool on) { change(u"on"_s, on ? QJsonValue(QJsonValue::Undefined) : QJsonValue(false)); });
    const auto flag = [this](QCheckBox *box, const QString &key) {
        connect(box, &QCheckBox::clicked, this,
            [this, key](bool on) { change(key, on ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined)); });
    };
    connect(m_states, &MailStates::edited, this, [this] {
        const QJsonObject states = m_states->states();
        change(u"status"_s, states.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(states));
    });
    flag(m_success, u"success"_s);
    flag(m_final, u"final"_s);
    connect(m_how, &QComboBox::activated, this, &MailRuleForm::takeConditions);
    connect(m_conditions, &QTableWidget::cellChanged, this, &MailRuleForm::takeConditions);
    connect(m_conditions, &QTableWidget::itemSelectionChanged, this,
        [this] { m_removeCondition->setEnabled(m_conditions->currentRow() >= 0); });
    connect(m_fromSender, &QPushButton::clicked, this,
        [this] { addCondition(u"sender"_s, u"equals"_s, m_mail.fromAddress); });
    connect(m_fromSubject, &QPushButton::clicked, this,
        [this] { addCondition(u"subject"_s, u"contains"_s, lastingPart(m_mail.subject)); });
    connect(m_removeCondition, &QPushButton::clicked, this, [this] {
        if (m_conditions->currentRow() < 0)
            return;
        m_conditions->removeRow(m_conditions->currentRow());
        takeConditions();
    });
    connect(m_values, &QTableWidget::itemSelectionChanged, this, &MailRuleForm::showValue);
    connect(m_removeValue, &QPushButton::clicked, this, [this] {
        QJsonArray values = m_rule.value("take"_L1).toArray();
        if (chosenValue() < 0)
            return;
        values.removeAt(chosenValue());
        change(u"take"_s, values);
        showValues();
        showValue();
    });
    connect(m_value, &MailValueForm::edited, this, [this] {
        QJsonArray values = m_rule.value("take"_L1).toArray();
        if (chosenValue() < 0)
            return;
        values[chosenValue()] = m_value->value();
        change(u"take"_s, values);
    });
    retranslate();
    setRule({});
}

void MailRuleForm::retranslate()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the rule"));
    m_on->setText(tr("On"));
    m_when->setTitle(tr("Which mails"));
    m_how->setItemText(0, tr("All of these hold"));
    m_how->setItemText(1, tr("Any of these holds"));
    m_how->setAccessibleName(tr("How conditions are joined"));
    m_conditions->setHorizontalHeaderLabels({tr("Part of the mail"), tr("Test"), tr("Text")});
    m_conditions->setAccessibleName(tr("Conditions"));
    m_fromSender->setText(tr("Only from this sender"));
    m_fromSubject->setText(tr("Only with this subject"));
    m_removeCondition->setText(tr("Remove the condition"));
    m_take->setTitle(tr("What is taken from it"));
    m_values->setHorizontalHeaderLabels({tr("Value"), tr("Found in this mail"), tr("How")});
    m_values->setAccessibleName(tr("Values of the rule"));
    m_removeValue->setText(tr("Remove the value"));
    m_success->setText(tr("Such a mail tells of a payment that went well"));
    m_final->setText(tr("Rules below are not tried when this one fits"));
    showConditions();
    showValues();
}

void MailRuleForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MailRuleForm::change(const QString &key, const QJsonValue &value)
{
    if (m_isFilling)
        return;
    if (value.isUndefined())
        m_rule.remove(key);
    else
        m_rule.insert(key, value);
    Q_EMIT edited();
}

void MailRuleForm::setRule(const QJsonObject &rule)
{
    if (rule == m_rule && m_rule.size() > 0)
        return;
    m_rule = rule;
    m_reading = {};
    m_isFilling = true;
    setEnabled(!rule.isEmpty());
    if (m_name->text() != rule["name"_L1].toString()) {
        m_name->setText(rule["name"_L1].toString());
        m_name->setCursorPosition(0); // its beginning says more
    }
    m_on->setChecked(rule["on"_L1].toBool(true));
    m_states->setStates(rule["status"_L1].toObject());
    m_success->setChecked(rule["success"_L1].toBool());
    m_final->setChecked(rule["final"_L1].toBool());
    m_isFilling = false;
    showConditions();
    showValues();
    showValue();
}

void MailRuleForm::setMail(const MailMessage &mail)
{
    m_mail = mail;
    m_fromSender->setEnabled(!mail.fromAddress.isEmpty());
    m_fromSubject->setEnabled(!lastingPart(mail.subject).isEmpty());
}

void MailRuleForm::setReading(const MailRuleReading &reading)
{
    m_reading = reading;
    m_fits->setText(reading.matched ? tr("✓ The rule fits this mail.") : reading.whyNot.toString());
    showValues();
}

void MailRuleForm::showConditions()
{
    m_isFilling = true;
    const auto tests = flatConditions(m_rule.value("when"_L1));
    m_how->setVisible(tests.has_value());
    m_conditions->setVisible(tests.has_value());
    m_fromSender->setVisible(tests.has_value());
    m_fromSubject->setVisible(tests.has_value());
    m_removeCondition->setVisible(tests.has_value());
    m_removeCondition->setEnabled(m_conditions->currentRow() >= 0);
    m_nested->setVisible(!tests);
    if (!tests) {
        const Result<MailRules> rules = mailRulesFromJson(QJsonArray{m_rule});
        m_nested->setText(tr("A mail is read when %1. Such nested conditions are edited as text.")
                              .arg(rules ? conditionWords(rules->rules.first().when) : u"?"_s));
        m_isFilling = false;
        return;
    }
    m_how->setCurrentIndex(m_rule.value("when"_L1).toObject().contains("any"_L1) ? 1 : 0);
    const QStringList fields{tr("sender"), tr("sender's name"), tr("recipient"), tr("subject"), tr("text")};
    const QStringList says{
        tr("contains"), tr("does not contain"), tr("is"), tr("is not"), tr("fits the pattern")};
    m_conditions->setRowCount(int(tests->size()));
    for (int row = 0; row < tests->size(); ++row) {
        const QJsonObject &one = tests->at(row);
        const auto box
            = [&](int column, const QStringList &ids, const QStringList &texts, const QString &chosen) {
                  auto *choice = new QComboBox(m_conditions);
                  choice->setAccessibleName(m_conditions->horizontalHeaderItem(column)->text());
                  for (qsizetype i = 0; i < ids.size(); ++i)
                      choice->addItem(texts[i], ids[i]);
                  choice->setCurrentIndex(int(qMax<qsizetype>(0, ids.indexOf(chosen))));
                  connect(choice, &QComboBox::activated, this, &MailRuleForm::takeConditions);
                  m_conditions->setCellWidget(row, column, choice);
              };
        QString test = conditionTests.first();
        for (const QString &known : conditionTests) {
            if (one.contains(known))
                test = known;
        }
        box(0, conditionFields, fields, one["field"_L1].toString());
        box(1, conditionTests, says, test);
        auto *item = new QTableWidgetItem(one[test].toString());
        item->setData(Qt::UserRole, one); // what the form does not show is kept
        m_conditions->setItem(row, 2, item);
    }
    m_conditions->resizeRowsToContents();
    m_conditions->resizeColumnToContents(0);
    m_conditions->resizeColumnToContents(1);
    makeRoomForHeadings(m_conditions->horizontalHeader());
    m_isFilling = false;
}

void MailRuleForm::takeConditions()
{
    if (m_isFilling)
        return;
    QJsonArray tests;
    for (int row = 0; row < m_conditions->rowCount(); ++row) {
        QJsonObject one = m_conditions->item(row, 2)->data(Qt::UserRole).toJsonObject();
        for (const QString &test : conditionTests)
            one.remove(test);
        const auto chosen = [&](int column) {
            return qobject_cast<QComboBox *>(m_conditions->cellWidget(row, column))->currentData().toString();
        };
        one.insert("field"_L1, chosen(0));
        one.insert(chosen(1), m_conditions->item(row, 2)->text());
        tests.append(one);
    }
    const QString how = m_how->currentData().toString();
    change(u"when"_s, tests.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonObject{{how, tests}});
}

void MailRuleForm::addCondition(const QString &field, const QString &test, const QString &text)
{
    QJsonArray tests;
    const QList<QJsonObject> known = flatConditions(m_rule.value("when"_L1)).value_or(QList<QJsonObject>());
    for (const QJsonObject &one : known)
        tests.append(one);
    const QJsonObject added{{u"field"_s, field}, {test, text}};
    if (text.isEmpty() || tests.contains(added))
        return;
    tests.append(added);
    change(u"when"_s, QJsonObject{{m_how->currentData().toString(), tests}});
    showConditions();
}

int MailRuleForm::chosenValue() const
{
    const QModelIndexList rows = m_values->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
    return row < m_rule.value("take"_L1).toArray().size() ? row : -1;
}

void MailRuleForm::showValues()
{
    const QJsonArray values = m_rule.value("take"_L1).toArray();
    const Result<MailRules> read = mailRulesFromJson(QJsonArray{m_rule});
    const QSignalBlocker quiet(m_values);
    m_values->setRowCount(int(values.size()));
    for (int row = 0; row < values.size(); ++row) {
        const QString name = values[row]["value"_L1].toString();
        QString found = u"—"_s;
        if (row < m_reading.values.size() && m_reading.values[row].name == name) {
            const MailValue &value = m_reading.values[row];
            QStringList texts;
            for (const MailFind &find : value.found) {
                texts.append(!find.problem.isEmpty()          ? u"⚠ "_s + find.problem.toString()
                        : find.money                          ? shownMoney(*find.money, QLocale())
                        : find.date.isValid() && find.hasTime ? shownTime(find.date, QLocale())
                        : find.date.isValid() ? QLocale().toString(find.date.date(), QLocale::ShortFormat)
                                              : find.cleaned);
            }
            found = texts.isEmpty() ? u"⚠ "_s + value.problem.toString() : texts.join(u"; "_s);
        }
        const QString how = read && row < read->rules.first().values.size()
            ? extractionWords(read->rules.first().values[row].extraction).toString()
            : QString();
        const QStringList cells{valueWord(name), found, how};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_values->setItem(row, column, item);
        }
        // The colour it has in the mail.
        m_values->item(row, 0)->setBackground(MailText::colourOf(row, palette()));
    }
    m_values->resizeColumnToContents(0);
    m_values->setColumnWidth(
        1, qMin(m_values->sizeHint().width(), m_values->fontMetrics().averageCharWidth() * 24));
    makeRoomForHeadings(m_values->horizontalHeader());
}

void MailRuleForm::showValue()
{
    const int row = chosenValue();
    m_removeValue->setEnabled(row >= 0);
    m_value->setVisible(row >= 0);
    if (row >= 0 && m_value->value() != m_rule.value("take"_L1)[row].toObject())
        m_value->setValue(m_rule.value("take"_L1)[row].toObject());
}

void MailRuleForm::putValue(QJsonObject value)
{
    QJsonArray values = m_rule.value("take"_L1).toArray();
    int row = 0;
    while (row < values.size() && values[row]["value"_L1] != value["value"_L1])
        ++row;
    if (row < values.size()) {
        const QJsonObject old = values[row].toObject();
        if (old.contains("optional"_L1))
            value.insert("optional"_L1, old["optional"_L1]);
        values[row] = value;
    } else {
        values.append(value);
    }
    change(u"take"_s, values);
    showValues();
    m_values->selectRow(row);
    showValue();
}

}
