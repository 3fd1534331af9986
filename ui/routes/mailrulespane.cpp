#include "ui/routes/mailrulespane.h"

#include "core/rules/mailmark.h"
#include "core/rules/mailpayment.h"
#include "core/rules/mailrulewords.h"
#include "core/rules/mailtemplates.h"
#include "ui/shell/buttonrow.h"
#include "ui/routes/mailruleform.h"
#include "ui/routes/mailrulestext.h"
#include "ui/routes/mailsource.h"
#include "ui/routes/mailtext.h"
#include "ui/routes/mailtrial.h"
#include "ui/shown/shown.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

MailRulesPane::MailRulesPane(WorkspaceView &view, QWidget *parent)
    : Pane(u"mailRulesPane"_s, parent)
    , m_view(view)
    , m_source(new MailSource(view, this))
    , m_sender(sentenceLabel(u"mailSender"_s, this))
    , m_text(new MailText(this))
    , m_markLabel(new QLabel(this))
    , m_answer(sentenceLabel(u"markAnswer"_s, this))
    , m_payment(sentenceLabel(u"mailPayment"_s, this))
    , m_choice(new QComboBox(this))
    , m_add(new QPushButton(this))
    , m_template(new QToolButton(this))
    , m_remove(new QPushButton(this))
    , m_tabs(new QTabWidget(this))
    , m_form(new MailRuleForm(this))
    , m_json(new MailRulesText(this))
    , m_trial(new MailTrial(view, this))
    , m_save(new QPushButton(this))
{
    m_choice->setObjectName(u"rule"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_add->setObjectName(u"addRule"_s);
    m_template->setObjectName(u"ruleTemplate"_s);
    m_template->setPopupMode(QToolButton::InstantPopup);
    m_template->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_template->setFocusPolicy(Qt::StrongFocus);
    m_remove->setObjectName(u"removeRule"_s);
    m_tabs->setObjectName(u"ruleTabs"_s);
    m_save->setObjectName(u"saveRules"_s);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->addWidget(m_source);
    leftColumn->addWidget(m_sender);
    leftColumn->addWidget(m_text, 1);
    m_markLabel->setWordWrap(true);
    leftColumn->addWidget(m_markLabel);
    auto *marks = new ButtonRow;
    for (const QString &value :
        {u"amount"_s, u"order"_s, u"paymentId"_s, u"date"_s, u"payer"_s, u"status"_s, u"fee"_s}) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"mark_"_s + value);
        marks->addWidget(button);
        m_marks.append({value, button});
        connect(button, &QPushButton::clicked, this, [this, value] { mark(value); });
    }
    leftColumn->addLayout(marks);
    leftColumn->addWidget(m_answer);
    leftColumn->addWidget(m_payment);

    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins({});
    auto *ruleRow = new ButtonRow;
    for (QWidget *one : std::initializer_list<QWidget *>{m_choice, m_add, m_template, m_remove})
        ruleRow->addWidget(one);
    rightColumn->addLayout(ruleRow);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take it
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(scroll, {});
    m_tabs->addTab(m_json, {});
    m_tabs->addTab(m_trial, {});
    rightColumn->addWidget(m_tabs, 1);

    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 600});
    body()->addWidget(splitter, 1);
    body()->addWidget(m_save, 0, Qt::AlignLeft);

    connect(m_source, &MailSource::chosen, this, &MailRulesPane::showMail);
    connect(m_source, &MailSource::failed, this,
        [this](const Text &text) { m_answer->setText(text.toString()); });
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_choice->setToolTip(m_choice->currentText());
        m_form->setRule(m_rules.at(m_choice->currentIndex()).toObject());
        read();
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRule({{u"name"_s, freeName(tr("Mail rule"))}, {u"take"_s, QJsonArray()}});
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_choice->currentIndex() < 0)
            return;
        QJsonArray rules = m_rules;
        rules.removeAt(m_choice->currentIndex());
        takeRules(rules);
        showRules();
    });
    connect(m_form, &MailRuleForm::edited, this, [this] {
        QJsonArray rules = m_rules;
        if (m_choice->currentIndex() < 0 || m_choice->currentIndex() >= rules.size())
            return;
        rules[m_choice->currentIndex()] = m_form->rule();
        m_choice->setItemText(m_choice->currentIndex(), m_form->rule()["name"_L1].toString());
        m_choice->setToolTip(m_choice->currentText());
        takeRules(rules);
    });
    connect(m_json, &MailRulesText::edited, this, [this](const QJsonArray &rules) {
        if (rules == m_rules)
            return;
        m_rules = rules;
        showRules();
        read();
    });
    connect(m_json, &MailRulesText::rightChanged, this, [this] { m_save->setEnabled(m_json->isRight()); });
    connect(m_save, &QPushButton::clicked, this, &MailRulesPane::saveAsked);
    showTexts();
}

QString MailRulesPane::title() const
{
    return tr("Mail rules of the route “%1”").arg(m_route.name.value);
}

void MailRulesPane::retranslate()
{
    m_text->setAccessibleName(tr("Subject and text of the mail"));
    m_text->setPlaceholderText(tr("Choose a stored mail, open one from a file, or paste one."));
    m_markLabel->setText(tr("Mark text in the mail, then say what it is:"));
    const QStringList texts{
        tr("Amount"), tr("Order number"), tr("Payment id"), tr("Date"), tr("Payer"), tr("Status"), tr("Fee")};
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        m_marks[i].second->setText(texts[i]);
        m_marks[i].second->setAccessibleName(tr("The marked text is: %1").arg(texts[i]));
    }
    m_choice->setAccessibleName(tr("Rule"));
    m_choice->setPlaceholderText(tr("No rule yet"));
    m_add->setText(tr("New rule"));
    m_template->setText(tr("From a template"));
    m_template->setAccessibleName(tr("Add rules from a template"));
    fillTemplates();
    m_remove->setText(tr("Remove the rule"));
    m_tabs->setTabText(0, tr("Rule"));
    m_tabs->setTabText(1, tr("As text"));
    m_tabs->setTabText(2, tr("Try on stored mails"));
    m_save->setText(tr("Save the rules"));
    read();
}

void MailRulesPane::fillTemplates()
{
    auto *menu = m_template->menu() ? m_template->menu() : new QMenu(m_template);
    m_template->setMenu(menu);
    menu->clear();
    const QStringList names = mailTemplates();
    for (const QString &name : names) {
        QAction *action = menu->addAction(name);
        action->setObjectName(u"template_"_s + name);
        connect(action, &QAction::triggered, this, [this, name] {
            const QJsonArray rules
                = QJsonDocument::fromJson(mailTemplate(name)).object()["rules"_L1].toArray();
            for (const QJsonValue &one : rules) {
                QJsonObject rule = one.toObject();
                rule.insert("name"_L1, freeName(rule["name"_L1].toString()));
                addRule(rule);
            }
        });
    }
}

QString MailRulesPane::freeName(const QString &wanted) const
{
    QStringList taken;
    for (const QJsonValue &one : m_rules)
        taken.append(one["name"_L1].toString());
    QString name = wanted;
    for (int i = 2; taken.contains(name); ++i)
        name = u"%1 %2"_s.arg(wanted, QString::number(i));
    return name;
}

void MailRulesPane::edit(const RouteSetup &route, const QString &currency)
{
    m_route = route;
    m_currency = currency;
    m_rules = route.settings.value(mailRulesSpec().key).toArray();
    m_before = m_rules;
    m_mail = {};
    m_hasMail = false;
    m_text->setMail({});
    m_text->clear();
    m_answer->clear();
    m_sender->clear();
    m_form->setMail({});
    m_trial->setRoute(route);
    m_json->setRules(m_rules);
    showRules();
    showTexts();
    m_source->offer(route.sources);
    m_tabs->setCurrentIndex(0);
}

void MailRulesPane::showMail(const MailMessage &mail)
{
    m_mail = mail;
    m_hasMail = true;
    m_text->setMail(mail);
    m_form->setMail(mail);
    m_answer->clear();
    read();
}

void MailRulesPane::showRules()
{
    const int chosen = qMin(qMax(0, m_choice->currentIndex()), int(m_rules.size()) - 1);
    m_choice->clear();
    for (const QJsonValue &one : std::as_const(m_rules))
        m_choice->addItem(one["name"_L1].toString());
    m_choice->setCurrentIndex(chosen);
    m_choice->setToolTip(m_choice->currentText());
    m_remove->setEnabled(chosen >= 0);
    m_form->setRule(m_rules.at(chosen).toObject());
    m_trial->setRules(m_rules);
}

void MailRulesPane::takeRules(const QJsonArray &rules)
{
    m_rules = rules;
    m_json->setRules(rules);
    m_trial->setRules(rules);
    m_save->setEnabled(m_json->isRight());
    read();
}

void MailRulesPane::addRule(QJsonObject rule)
{
    if (m_hasMail && !m_mail.fromAddress.isEmpty() && !rule.contains("when"_L1)) {
        const QJsonObject sender{{u"field"_s, u"sender"_s}, {u"equals"_s, m_mail.fromAddress}};
        rule.insert("when"_L1, QJsonObject{{u"all"_s, QJsonArray{sender}}});
    }
    QJsonArray rules = m_rules;
    rules.append(rule);
    takeRules(rules);
    showRules();
    m_choice->setCurrentIndex(m_choice->count() - 1);
    m_choice->setToolTip(m_choice->currentText());
    m_form->setRule(rule);
    read();
}

void MailRulesPane::mark(const QString &value)
{
    MailMark mark;
    mark.value = value;
    mark.where = m_text->marked();
    mark.currency = m_currency;
    const Result<QJsonObject> made = mailRuleFromMark(m_mail, mark);
    if (!made) {
        m_answer->setText(made.error().text.toString());
        return;
    }
    if (m_rules.isEmpty())
        addRule({{u"name"_s, m_mail.fromName.isEmpty() ? tr("Mail rule") : m_mail.fromName},
            {u"take"_s, QJsonArray()}});
    if (value == "status"_L1) {
        const QString &text = mark.where.source == "subject"_L1 ? m_mail.subject : m_mail.seen;
        QJsonObject rule = m_form->rule();
        QJsonObject states = rule["status"_L1].toObject();
        states.insert(text.mid(mark.where.from, mark.where.to - mark.where.from).trimmed(), u"paid"_s);
        rule.insert("status"_L1, states);
        m_form->setRule(rule);
    }
    m_form->putValue(*made);
    const QJsonObject alone{{u"take"_s, QJsonArray{*made}}};
    const Result<MailRules> read = mailRulesFromJson(QJsonArray{alone});
    if (read && !read->rules.isEmpty() && !read->rules.first().values.isEmpty())
        m_answer->setText(tr("%1: %2.").arg(
            valueWord(value), extractionWords(read->rules.first().values.first().extraction).toString()));
}

void MailRulesPane::read()
{
    m_sender->setText(!m_hasMail ? QString()
            : m_mail.fromAddress.isEmpty()
            ? tr("A text without its sender: conditions on the sender cannot be tried.")
            : !m_mail.date.isValid()
            ? m_mail.fromAddress
            : tr("From %1, %2").arg(m_mail.fromAddress, shownTime(m_mail.date, QLocale())));
    const Result<MailRules> rules = mailRulesFromJson(m_rules);
    if (!rules) {
        m_payment->setText(rules.error().text.toString());
        m_text->setFound({});
        m_save->setEnabled(false);
        return;
    }
    m_save->setEnabled(m_json->isRight());
    if (!m_hasMail || m_rules.isEmpty()) {
        m_payment->clear();
        m_text->setFound({});
        return;
    }
    MailPaymentContext context;
    if (const QByteArray zone = m_route.settings["zone"_L1].toString().toUtf8(); !zone.isEmpty())
        context.zone = zone;
    context.typedField = m_route.settings["typedField"_L1].toString();
    MailDefaults defaults;
    defaults.zone = context.zone;
    const MailReading reading = readByRules(*rules, m_mail, defaults);
    const int chosen = m_choice->currentIndex();
    const MailRuleReading mine = reading.rules.value(chosen);
    m_form->setReading(mine);
    m_text->setFound(mine.values);
    const Result<MailPayment> payment = paymentFromReading(reading, m_mail, context);
    if (!payment) {
        m_payment->setText(tr("All rules together: %1").arg(payment.error().text.toString()));
        return;
    }
    QString said
        = tr("All rules together read a payment of %1.").arg(shownMoney(payment->payment.amount, QLocale()));
    for (const Text &one : payment->warnings)
        said += u' ' + one.toString();
    m_payment->setText(said);
}

}
