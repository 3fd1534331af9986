#include "ui/routes/routeeditor.h"

#include "core/rules/mailrules.h"
#include "ui/forms/settingsform.h"
#include "ui/routes/buttonrow.h"
#include "ui/routes/catalogcache.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QGroupBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum SwitchPlace { On, Watch, Off };

/// What of a payment a field of the entry can be filled with.
const QStringList paymentValues{u"amount"_s, u"fee"_s, u"net"_s, u"settled"_s, u"settledDate"_s, u"date"_s,
    u"paymentId"_s, u"payer"_s, u"currency"_s, u"status"_s};

QString chosenIn(const QComboBox *box)
{
    return box->currentData().toString();
}

void chooseIn(QComboBox *box, const QString &id)
{
    int at = box->findData(id);
    if (at < 0 && !id.isEmpty()) {
        box->addItem(id, id); // of another version, or a connection that is gone: kept
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
}

}

RouteEditor::RouteEditor(Office &office, CatalogCache &catalogs, QWidget *parent)
    : Pane(u"routeEditor"_s, parent)
    , m_office(office)
    , m_catalogs(catalogs)
    , m_nameLine(new QLineEdit)
    , m_recipe(new QComboBox)
    , m_sources(new QListWidget)
    , m_target(new QComboBox)
    , m_switch(new QComboBox)
    , m_asking(sentenceLabel(u"asking"_s, this))
    , m_ask(new QPushButton)
    , m_mailRules(new QPushButton)
    , m_mailLabel(sentenceLabel(u"mailRulesCount"_s, this))
    , m_recipeBox(new QGroupBox)
    , m_targetBox(new QGroupBox)
    , m_general(sentenceLabel(u"generalProblems"_s, this))
    , m_report(sentenceLabel(u"checkReport"_s, this))
    , m_save(new QPushButton)
    , m_preview(new QPushButton)
    , m_check(new QPushButton)
    , m_remove(new QPushButton)
{
    m_nameLine->setObjectName(u"routeName"_s);
    m_recipe->setObjectName(u"recipe"_s);
    m_sources->setObjectName(u"sources"_s);
    m_target->setObjectName(u"target"_s);
    m_switch->setObjectName(u"switch"_s);
    m_ask->setObjectName(u"discover"_s);
    m_mailRules->setObjectName(u"editMailRules"_s);
    m_recipeBox->setObjectName(u"recipeBox"_s);
    m_targetBox->setObjectName(u"targetBox"_s);
    m_save->setObjectName(u"saveRoute"_s);
    m_preview->setObjectName(u"previewTyped"_s);
    m_check->setObjectName(u"checkRoute"_s);
    m_remove->setObjectName(u"removeRoute"_s);
    for (QComboBox *box : {m_recipe, m_target, m_switch})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QComboBox *box : {m_recipe, m_target, m_switch})
        box->setMinimumContentsLength(24);
    m_sources->setMaximumHeight(m_sources->fontMetrics().height() * 6);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields.insert(u"name"_s, addField(form, m_nameLine));
    m_fields.insert(u"recipe"_s, addField(form, m_recipe));
    m_fields.insert(u"sources"_s, addField(form, m_sources));
    m_fields.insert(u"target"_s, addField(form, m_target));
    m_fields.insert(u"switch"_s, addField(form, m_switch));
    column->addLayout(form);
    auto *asking = new QHBoxLayout;
    asking->addWidget(m_asking, 1);
    asking->addWidget(m_ask);
    column->addLayout(asking);
    auto *mails = new QHBoxLayout;
    mails->addWidget(m_mailLabel, 1);
    mails->addWidget(m_mailRules);
    new QVBoxLayout(m_recipeBox);
    new QVBoxLayout(m_targetBox);
    column->addWidget(m_recipeBox);
    column->addLayout(mails);
    column->addWidget(m_targetBox);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_general);
    body()->addWidget(m_report);
    auto *buttons = new ButtonRow;
    for (QPushButton *button : {m_save, m_preview, m_check, m_remove})
        buttons->addWidget(button);
    body()->addLayout(buttons);
    m_general->hide();
    m_report->hide();

    const auto touched = [this] {
        if (!m_isFilling)
            showProblems(m_wasTried);
    };
    connect(m_nameLine, &QLineEdit::textEdited, this, touched);
    connect(m_sources, &QListWidget::itemChanged, this, touched);
    connect(m_recipe, &QComboBox::activated, this, [this, touched] {
        rebuildRecipeForm();
        touched();
    });
    connect(m_target, &QComboBox::activated, this, [this, touched] {
        rebuildTargetForm();
        touched();
    });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (const ConnectionSetup *target = m_setup.connection({chosenIn(m_target)}))
            m_catalogs.want(*target, true);
    });
    connect(&m_catalogs, &CatalogCache::changed, this, [this](const ConnectionName &name) {
        if (name.value == chosenIn(m_target)) {
            showAsking();
            showChoices();
        }
    });
    connect(m_mailRules, &QPushButton::clicked, this, &RouteEditor::mailRulesAsked);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_wasTried = true;
        if (showProblems(true))
            Q_EMIT saveAsked();
    });
    connect(m_preview, &QPushButton::clicked, this, [this] {
        m_wasTried = true;
        if (showProblems(true))
            Q_EMIT previewAsked();
    });
    connect(m_check, &QPushButton::clicked, this, &RouteEditor::check);
    connect(m_remove, &QPushButton::clicked, this, &RouteEditor::removeAsked);
    showTexts();
}

RouteEditor::Field RouteEditor::addField(QFormLayout *form, QWidget *editor)
{
    Field field;
    field.problem = sentenceLabel(editor->objectName() + u".problem"_s, this);
    field.problem->hide();
    field.label = new QLabel(this);
    field.label->setBuddy(editor);
    field.label->setWordWrap(true);
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(editor);
    column->addWidget(field.problem);
    form->addRow(field.label, cell);
    return field;
}

QString RouteEditor::title() const
{
    return m_name.isEmpty() ? tr("A new route") : tr("Route “%1”").arg(m_name.value);
}

void RouteEditor::retranslate()
{
    const auto name = [&](const QString &key, QWidget *editor, const QString &text) {
        m_fields.value(key).label->setText(text);
        editor->setAccessibleName(text);
    };
    name(u"name"_s, m_nameLine, tr("Name"));
    name(u"recipe"_s, m_recipe, tr("What it does"));
    name(u"sources"_s, m_sources, tr("Sources of payments"));
    name(u"target"_s, m_target, tr("Works in"));
    name(u"switch"_s, m_switch, tr("Mode"));
    const int chosen = m_switch->currentIndex();
    m_switch->clear();
    m_switch->addItem(tr("On: it writes what it decides"), On);
    m_switch->addItem(tr("Only watches: it decides and writes nothing"), Watch);
    m_switch->addItem(tr("Off"), Off);
    m_switch->setCurrentIndex(chosen < 0 ? int(Watch) : chosen);
    for (int i = 0; i < m_recipe->count(); ++i) {
        if (const RecipeInfo *recipe = m_office.knowledge().recipe(m_recipe->itemData(i).toString()))
            m_recipe->setItemText(i, QCoreApplication::translate("Settings", recipe->title));
    }
    m_recipeBox->setTitle(tr("How it decides"));
    m_targetBox->setTitle(tr("Where to find things in the order system"));
    m_mailRules->setText(tr("Mail rules…"));
    m_mailLabel->setText(m_rules.toArray().isEmpty()
            ? tr("There are no mail rules: mails are not read for payments.")
            : tr("%n mail rule(s) say how mails are read.", nullptr, int(m_rules.toArray().size())));
    m_ask->setText(tr("Ask the account again"));
    m_save->setText(tr("Save"));
    m_preview->setText(tr("Preview"));
    m_check->setText(tr("Check with the account"));
    m_remove->setText(tr("Remove the route"));
    showAsking();
    showProblems(m_wasTried);
}

void RouteEditor::edit(const Setup &setup, const RouteName &route)
{
    m_isFilling = true;
    m_setup = setup;
    m_name = route;
    m_before = {};
    m_before.mode = RouteSetup::Mode::Watch; // what is new writes nothing before somebody looked at it
    const SetupKnowledge &known = m_office.knowledge();
    if (!known.recipes.isEmpty())
        m_before.recipe = known.recipes.first().id;
    for (const RouteSetup &one : setup.routes) {
        if (one.name == route)
            m_before = one;
    }
    m_recipe->clear();
    for (const RecipeInfo &one : known.recipes)
        m_recipe->addItem(QString(), one.id);
    chooseIn(m_recipe, m_before.recipe);
    m_nameLine->setText(m_before.name.value);
    fillConnections();
    m_rules = m_before.settings.value(mailRulesSpec().key);
    m_switch->setCurrentIndex(!m_before.isOn ? Off : m_before.mode == RouteSetup::Mode::Watch ? Watch : On);
    m_wasTried = false;
    delete m_recipeForm;
    delete m_targetForm;
    rebuildRecipeForm();
    rebuildTargetForm();
    m_report->hide();
    m_remove->setVisible(!route.isEmpty());
    m_isFilling = false;
    m_shown = typed();
    showTexts();
    m_nameLine->setFocus();
}

void RouteEditor::fillConnections()
{
    const SetupKnowledge &known = m_office.knowledge();
    const RecipeInfo *recipe = known.recipe(m_before.recipe);
    m_sources->clear();
    m_target->clear();
    QStringList left;
    for (const ConnectionName &one : m_before.sources)
        left.append(one.value);
    const auto addSource = [this](const QString &name, const QString &shown, bool isTicked) {
        auto *item = new QListWidgetItem(shown, m_sources);
        item->setData(Qt::UserRole, name);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    };
    for (const ConnectionSetup &one : m_setup.connections) {
        const ConnectorInfo *vendor = known.vendor(one.vendor);
        const QString shown = u"%1 (%2)"_s.arg(one.name.value, vendor ? vendor->title : one.vendor);
        if (vendor && (vendor->roles.contains("payments"_L1) || vendor->roles.contains("mail"_L1)))
            addSource(one.name.value, shown, left.removeAll(one.name.value) > 0);
        if (vendor && recipe && vendor->roles.contains(recipe->needs))
            m_target->addItem(shown, one.name.value);
    }
    for (const QString &name : std::as_const(left))
        addSource(name, name, true);
    chooseIn(m_target, m_before.target.value);
    if (m_before.target.isEmpty())
        m_target->setCurrentIndex(m_target->count() > 0 ? 0 : -1);
}

void RouteEditor::rebuildRecipeForm()
{
    const QJsonObject values = m_recipeForm ? m_recipeForm->values() : m_before.settings;
    delete m_recipeForm;
    const RecipeInfo *recipe = m_office.knowledge().recipe(chosenIn(m_recipe));
    QList<FieldSpec> specs = recipe ? recipe->settings : QList<FieldSpec>();
    const bool readsMails
        = specs.removeIf([](const FieldSpec &one) { return one.key == mailRulesSpec().key; }) > 0;
    m_mailRules->setVisible(readsMails);
    m_mailLabel->setVisible(readsMails);
    m_recipeForm = new SettingsForm(specs, m_recipeBox);
    m_recipeForm->setObjectName(u"recipeForm"_s);
    QJsonObject shown = values;
    shown.remove(mailRulesSpec().key);
    m_recipeForm->setValues(shown);
    m_recipeBox->layout()->addWidget(m_recipeForm);
    connect(m_recipeForm, &SettingsForm::edited, this, [this] { showProblems(m_wasTried); });
    showChoices();
}

void RouteEditor::rebuildTargetForm()
{
    const QJsonObject values = m_targetForm ? m_targetForm->values() : m_before.targetSettings;
    delete m_targetForm;
    const ConnectionSetup *target = m_setup.connection({chosenIn(m_target)});
    const ConnectorInfo *vendor = target ? m_office.knowledge().vendor(target->vendor) : nullptr;
    m_targetForm = new SettingsForm(vendor ? vendor->orderBookSettings : QList<FieldSpec>(), m_targetBox);
    m_targetForm->setObjectName(u"targetForm"_s);
    m_targetForm->setValues(values);
    m_targetBox->layout()->addWidget(m_targetForm);
    m_targetBox->setVisible(vendor && !vendor->orderBookSettings.isEmpty());
    connect(m_targetForm, &SettingsForm::edited, this, [this] { showProblems(m_wasTried); });
    showChoices();
    if (target)
        m_catalogs.want(*target);
    showAsking();
}

void RouteEditor::showChoices()
{
    Choices choices;
    choices.catalog = m_catalogs.of({chosenIn(m_target)});
    choices.sourceValues = paymentValues;
    for (const ConnectionSetup &one : m_setup.connections)
        choices.connections.append(one.name.value);
    for (const QPointer<SettingsForm> &form : {m_recipeForm, m_targetForm}) {
        if (form)
            form->setChoices(choices);
    }
}

void RouteEditor::showAsking()
{
    const ConnectionName target{chosenIn(m_target)};
    const Text trouble = m_catalogs.trouble(target);
    const qsizetype items = m_catalogs.of(target).items.size();
    m_ask->setVisible(!target.isEmpty());
    m_ask->setEnabled(!m_catalogs.isAsking(target));
    if (target.isEmpty())
        m_asking->setText(tr("First connect an account that keeps orders."));
    else if (m_catalogs.isAsking(target))
        m_asking->setText(tr("“%1” is asked for its stages, fields and templates…").arg(target.value));
    else if (!trouble.isEmpty())
        m_asking->setText(tr("The lists are empty (ids can be typed): %1").arg(trouble.toString()));
    else
        m_asking->setText(
            tr("The lists are filled from “%1”: %n item(s).", nullptr, int(items)).arg(target.value));
}

RouteSetup RouteEditor::typed() const
{
    RouteSetup route = m_before;
    route.name.value = m_nameLine->text().trimmed();
    route.recipe = chosenIn(m_recipe);
    route.target.value = chosenIn(m_target);
    // In the order they had: the first source counts as the first.
    QList<ConnectionName> sources;
    QList<ConnectionName> more;
    for (int row = 0; row < m_sources->count(); ++row) {
        const ConnectionName name{m_sources->item(row)->data(Qt::UserRole).toString()};
        if (m_sources->item(row)->checkState() == Qt::Checked)
            more.append(name);
    }
    for (const ConnectionName &one : m_before.sources) {
        if (more.removeAll(one) > 0)
            sources.append(one);
    }
    route.sources = sources + more;
    const int place = m_switch->currentData().toInt();
    route.isOn = place != Off;
    if (place != Off)
        route.mode = place == Watch ? RouteSetup::Mode::Watch : RouteSetup::Mode::Work;
    if (m_recipeForm)
        route.settings = m_recipeForm->values();
    if (!m_rules.isUndefined())
        route.settings.insert(mailRulesSpec().key, m_rules);
    if (m_targetForm)
        route.targetSettings = m_targetForm->values();
    return route;
}

Setup RouteEditor::typedSetup() const
{
    Setup setup = m_setup;
    const RouteSetup route = typed();
    for (RouteSetup &one : setup.routes) {
        if (one.name == m_name) {
            one = route;
            return setup;
        }
    }
    setup.routes.append(route);
    return setup;
}

void RouteEditor::setMailRules(const QJsonArray &rules)
{
    m_rules = rules;
    retranslate();
}

bool RouteEditor::showProblems(bool all)
{
    if (m_isFilling || !m_recipeForm || !m_targetForm)
        return false;
    const Setup setup = typedSetup();
    qsizetype at = 0;
    while (at < setup.routes.size() - 1 && setup.routes[at].name.value != m_nameLine->text().trimmed())
        ++at;
    for (qsizetype i = 0; i < m_setup.routes.size(); ++i) {
        if (m_setup.routes[i].name == m_name)
            at = i;
    }
    const QString mine = u"routes/%1/"_s.arg(at);
    QHash<QString, Text> recipeProblems;
    QHash<QString, Text> targetProblems;
    QHash<QString, QString> fieldProblems;
    QStringList general;
    const QList<SettingProblem> problems = checkSetup(setup, m_office.knowledge());
    for (const SettingProblem &one : problems) {
        const QString path = one.path.startsWith(mine) ? one.path.mid(mine.size()) : QString();
        const QString key = path.section(u'/', 0, 0);
        const QString setting = path.section(u'/', 1, 1);
        if (path.isEmpty()) {
            general.append(one.path + u": "_s + one.text.toString());
        } else if (m_fields.contains(key)) {
            fieldProblems.insert(key, one.text.toString());
        } else if (setting == mailRulesSpec().key) {
            general.append(one.text.toString());
        } else if (!setting.isEmpty()) {
            (key == "settings"_L1 ? recipeProblems : targetProblems).insert(setting, one.text);
            const auto *form = key == "settings"_L1 ? m_recipeForm.data() : m_targetForm.data();
            if (!form->findChild<QWidget *>(setting))
                general.append(one.text.toString());
        }
    }
    m_recipeForm->setFoundProblems(recipeProblems);
    m_targetForm->setFoundProblems(targetProblems);
    const bool isTargetRight = !all || m_targetForm->check();
    const bool isRecipeRight = !all || m_recipeForm->check(); // last: the first wrong field has the focus
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const bool isTyped = field.key() == "name"_L1 ? !m_nameLine->text().isEmpty() : false;
        const QString text = all || isTyped ? fieldProblems.value(field.key()) : QString();
        field->problem->setText(text.isEmpty() ? QString() : u"⚠ "_s + text);
        field->problem->setVisible(!text.isEmpty());
    }
    m_general->setText(general.isEmpty() ? QString() : u"⚠ "_s + general.join(u"\n⚠ "_s));
    m_general->setVisible(all && !general.isEmpty());
    return all && isRecipeRight && isTargetRight && problems.isEmpty();
}

void RouteEditor::check()
{
    m_wasTried = true;
    if (!showProblems(true))
        return;
    m_report->setText(tr("The account is asked whether it holds what is chosen here…"));
    m_report->show();
    m_check->setEnabled(false);
    m_office.checkRoute(typedSetup(), typed().name, this, [this](const CheckReport &report) {
        QStringList lines;
        for (const CheckStep &one : report.steps) {
            const QString sign = one.verdict == CheckStep::Verdict::Good ? u"✓ "_s
                : one.verdict == CheckStep::Verdict::Remark              ? u"• "_s
                                                                         : u"✗ "_s;
            lines.append(sign + one.text.toString());
        }
        if (report.error && lines.isEmpty())
            lines.append(u"✗ "_s + report.error->text.toString());
        m_report->setText(
            lines.isEmpty() ? tr("Everything that is chosen here is there.") : lines.join(u'\n'));
        m_check->setEnabled(true);
    });
}

}
