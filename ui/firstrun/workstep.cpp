#include "ui/firstrun/workstep.h"

#include "core/setup/prefill.h"
#include "ui/connections/teststeps.h"
#include "ui/forms/settingsform.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<FieldSpec> essentialOf(const QList<FieldSpec> &specs)
{
    QList<FieldSpec> essential;
    for (const FieldSpec &spec : specs) {
        if (spec.required || spec.isCommon || !spec.usualNames.isEmpty())
            essential.append(spec);
    }
    return essential;
}

}

WorkStep::WorkStep(Office &office, QWidget *parent)
    : Step(parent)
    , m_office(office)
    , m_question(new QLabel(this))
    , m_recipe(new QComboBox(this))
    , m_matched(new QLabel(this))
    , m_again(new QPushButton(this))
    , m_place(new QVBoxLayout)
    , m_check(new QPushButton(this))
    , m_steps(new TestSteps(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_question);
    layout->addWidget(m_recipe);
    layout->addWidget(m_matched);
    layout->addLayout(m_place);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_again);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addWidget(m_steps);
    layout->addStretch();
    m_question->setBuddy(m_recipe);
    m_recipe->setObjectName(u"recipe"_s);
    m_matched->setObjectName(u"matched"_s);
    m_matched->setWordWrap(true);
    m_again->setObjectName(u"discoverAgain"_s);
    m_check->setObjectName(u"checkWork"_s);
    m_steps->setObjectName(u"workSteps"_s);
    m_steps->hide();
    for (const RecipeInfo &recipe : office.knowledge().recipes)
        m_recipe->addItem(QString(), recipe.id);
    connect(m_recipe, &QComboBox::activated, this, [this] {
        m_draft.recipe = m_recipe->currentData().toString();
        makeForms();
        take(m_catalog);
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        putInto(m_draft);
        askTarget();
    });
    connect(m_check, &QPushButton::clicked, this, [this] { checkRoute([](bool) {}); });
    retranslate();
}

QString WorkStep::title() const
{
    return tr("What should happen");
}

QString WorkStep::promise() const
{
    return tr("Nothing is changed: Provodka only compares these settings with what the account holds.");
}

void WorkStep::begin(const Draft &draft)
{
    m_draft = draft;
    if (m_draft.recipe.isEmpty())
        m_draft.recipe = m_recipe->itemData(0).toString();
    m_recipe->setCurrentIndex(m_recipe->findData(m_draft.recipe));
    const bool isOne = m_recipe->count() < 2;
    m_question->setVisible(!isOne);
    m_recipe->setVisible(!isOne);
    makeForms();
    m_steps->hide();
    if (m_catalogOf == m_draft.target && !m_catalog.items.isEmpty())
        take(m_catalog);
    else
        askTarget();
}

void WorkStep::makeForms()
{
    delete m_work;
    delete m_target;
    m_work = nullptr;
    m_target = nullptr;
    const RecipeInfo *recipe = m_office.knowledge().recipe(m_draft.recipe);
    const ConnectorInfo *vendor = m_office.knowledge().vendor(m_draft.target.vendor);
    if (!recipe || !vendor)
        return;
    m_work = new SettingsForm(essentialOf(recipe->settings), this);
    m_target = new SettingsForm(essentialOf(vendor->orderBookSettings), this);
    m_work->setObjectName(u"workForm"_s);
    m_target->setObjectName(u"targetSettingsForm"_s);
    m_work->setValues(m_draft.settings);
    m_target->setValues(m_draft.targetSettings);
    m_place->addWidget(m_work);
    m_place->addWidget(m_target);
    for (SettingsForm *form : {m_work, m_target})
        connect(form, &SettingsForm::edited, this, &WorkStep::edited);
}

void WorkStep::askTarget()
{
    m_isBusy = true;
    m_steps->show();
    m_steps->begin(
        Text(QT_TRANSLATE_NOOP("Text", "What connection \"%1\" holds"), {m_draft.target.name.value}));
    m_steps->wait(Text(QT_TRANSLATE_NOOP("Text", "Asking %1"), {m_draft.target.name.value}));
    retranslate();
    Q_EMIT edited();
    m_office.discover(m_draft.target, {}, this, [this](const Result<Catalog> &catalog) {
        m_isBusy = false;
        if (catalog) {
            m_steps->end(std::optional<Error>());
            m_steps->hide();
            m_catalogOf = m_draft.target;
            take(*catalog);
        } else {
            m_steps->end(catalog.error());
            retranslate();
        }
        Q_EMIT edited();
    });
}

void WorkStep::take(const Catalog &catalog)
{
    m_catalog = catalog;
    if (!m_work)
        return;
    const RecipeInfo &recipe = *m_office.knowledge().recipe(m_draft.recipe);
    const ConnectorInfo &vendor = *m_office.knowledge().vendor(m_draft.target.vendor);
    Choices choices;
    choices.catalog = catalog;
    m_work->setChoices(choices);
    m_target->setChoices(choices);
    const QList<FieldSpec> all = essentialOf(recipe.settings) + essentialOf(vendor.orderBookSettings);
    QJsonObject together = m_work->values();
    const QJsonObject ofTarget = m_target->values();
    for (auto one = ofTarget.begin(); one != ofTarget.end(); ++one)
        together.insert(one.key(), one.value());
    // What is only there by default gives way to what the account calls by a usual name.
    for (const FieldSpec &spec : all) {
        if (!spec.usualNames.isEmpty() && together.value(spec.key) == spec.byDefault
            && !m_draft.settings.contains(spec.key) && !m_draft.targetSettings.contains(spec.key))
            together.remove(spec.key);
    }
    const QJsonObject filled = prefilled(together, all, catalog);
    QJsonObject work = m_work->values();
    QJsonObject target = m_target->values();
    m_found = 0;
    m_wanted = 0;
    for (const FieldSpec &spec : all) {
        if (spec.usualNames.isEmpty())
            continue;
        ++m_wanted;
        if (!filled.contains(spec.key))
            continue;
        ++m_found;
        const bool isOfTarget = std::any_of(vendor.orderBookSettings.cbegin(),
            vendor.orderBookSettings.cend(), [&](const FieldSpec &one) { return one.key == spec.key; });
        (isOfTarget ? target : work).insert(spec.key, filled.value(spec.key));
    }
    m_work->setValues(work);
    m_target->setValues(target);
    retranslate();
    Q_EMIT edited();
}

void WorkStep::putInto(Draft &draft) const
{
    draft.recipe = m_draft.recipe;
    if (!m_work)
        return;
    draft.settings = m_work->values();
    draft.targetSettings = m_target->values();
}

bool WorkStep::isReady() const
{
    return m_work && !m_isBusy;
}

void WorkStep::finish(std::function<void(bool)> done)
{
    checkRoute(std::move(done));
}

void WorkStep::checkRoute(std::function<void(bool)> done)
{
    if (m_isBusy || !m_work)
        return;
    putInto(m_draft);
    m_steps->show();
    m_steps->begin(
        Text(QT_TRANSLATE_NOOP("Text", "What the route needs in \"%1\""), {m_draft.target.name.value}));
    const bool isWorkGood = m_work->check();
    const bool isTargetGood = m_target->check();
    const Setup setup = m_draft.in(m_setup);
    const QList<SettingProblem> problems
        = isWorkGood && isTargetGood ? checkSetup(setup, m_office.knowledge()) : QList<SettingProblem>();
    const QString path = u"routes/%1"_s.arg(setup.routes.size() - 1);
    for (const SettingProblem &problem : problems) {
        if (problem.path.startsWith(path))
            m_steps->add(CheckStep::Verdict::Bad, problem.text);
    }
    if (!isWorkGood || !isTargetGood) {
        const Text text(
            QT_TRANSLATE_NOOP("Text", "Some fields need another value; what is wrong is said at each."));
        m_steps->end(failure(Error::Kind::Misconfigured, text).value());
        done(false);
        return;
    }
    m_isBusy = true;
    m_steps->wait(Text(QT_TRANSLATE_NOOP("Text", "Asking %1"), {m_draft.target.name.value}));
    retranslate();
    Q_EMIT edited();
    m_office.checkRoute(setup, setup.routes.last().name, this, [this, done](const CheckReport &report) {
        m_isBusy = false;
        m_steps->end(report);
        retranslate();
        Q_EMIT edited();
        done(m_steps->isGood());
    });
}

void WorkStep::retranslate()
{
    m_question->setText(tr("What should be done with a payment?"));
    m_recipe->setAccessibleName(m_question->text());
    for (int at = 0; at < m_recipe->count(); ++at) {
        const RecipeInfo *recipe = m_office.knowledge().recipe(m_recipe->itemData(at).toString());
        m_recipe->setItemText(at, QCoreApplication::translate("Settings", recipe->title));
    }
    m_again->setText(tr("Read the lists again"));
    m_check->setText(tr("Check"));
    m_again->setEnabled(!m_isBusy);
    m_check->setEnabled(!m_isBusy);
    m_matched->setText(m_isBusy || m_catalog.items.isEmpty() ? QString()
            : m_found == m_wanted
            ? tr("Everything was found under its usual names and is filled in. Please check it.")
            : tr("%1 of %2 were found under their usual names and are filled in; choose the others. What is "
                 "missing in the account can be made there: “Check” says where.")
                  .arg(QLocale().toString(m_found), QLocale().toString(m_wanted)));
    m_matched->setVisible(!m_matched->text().isEmpty());
}

void WorkStep::changeEvent(QEvent *event)
{
    Step::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
