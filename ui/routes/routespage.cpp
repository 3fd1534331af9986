#include "ui/routes/routespage.h"

#include "core/model/words.h"
#include "core/rules/mailmark.h"
#include "core/setup/setupfile.h"
#include "core/store/eventstore.h"
#include "core/store/setupstore.h"
#include "ui/help/help.h"
#include "ui/routes/bookpane.h"
#include "ui/shell/buttonrow.h"
#include "ui/routes/catalogcache.h"
#include "ui/routes/importpane.h"
#include "ui/routes/mailrulespane.h"
#include "ui/shell/plaintable.h"
#include "ui/routes/previewpane.h"
#include "ui/routes/routeeditor.h"
#include "ui/routes/versionspane.h"
#include "ui/shell/guard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/office.h"
#include "ui/shell/rehearsalstart.h"
#include "ui/shell/workspaceview.h"
#include "ui/shown/shown.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Column { DoneColumn = 5, WaitingColumn, PersonColumn };

QString currencyIn(const RouteSetup &route, const Setup &setup, const SetupKnowledge &known)
{
    const QString said = route.targetSettings["currency"_L1].toString();
    const ConnectionSetup *target = setup.connection(route.target);
    const ConnectorInfo *vendor = target ? known.vendor(target->vendor) : nullptr;
    for (const FieldSpec &spec : vendor ? vendor->orderBookSettings : QList<FieldSpec>()) {
        if (said.isEmpty() && spec.type == FieldSpec::Type::Currency)
            return spec.byDefault.toString();
    }
    return said;
}

}

RoutesPage::RoutesPage(WorkspaceView &view, Office &office, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_office(office)
    , m_catalogs(new CatalogCache(office, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QWidget(this))
    , m_table(new PlainTable(u"routesTable"_s, this))
    , m_told(sentenceLabel(u"routeTold"_s, this))
    , m_new(new QPushButton(this))
    , m_versionsButton(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_bookButton(new QPushButton(this))
    , m_edit(new QPushButton(this))
    , m_previewButton(new QPushButton(this))
    , m_mails(new QPushButton(this))
    , m_rehearse(new QPushButton(this))
    , m_rehearsal(new RehearsalStart(office, this))
    , m_on(new QPushButton(this))
    , m_watch(new QPushButton(this))
    , m_off(new QPushButton(this))
    , m_editor(new RouteEditor(office, *m_catalogs, this))
    , m_preview(new PreviewPane(office, this))
    , m_mailRules(new MailRulesPane(view, this))
    , m_versions(new VersionsPane(view, office.knowledge(), this))
    , m_importPane(new ImportPane(office.knowledge(), this))
    , m_book(new BookPane(view, office.knowledge(), *m_catalogs, this))
{
    setObjectName(u"routes"_s);
    makeList();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_list);
    for (Pane *pane :
        std::initializer_list<Pane *>{m_editor, m_preview, m_mailRules, m_versions, m_importPane, m_book}) {
        m_stack->addWidget(pane);
        connect(pane, &Pane::closed, this, [this, pane] {
            const bool isForEditor = pane == m_mailRules && m_rulesForEditor;
            const bool isUnsaved = (pane == m_editor && m_editor->isChanged())
                || (pane == m_mailRules && m_mailRules->isChanged());
            if (isForEditor)
                show(m_editor);
            else
                showList();
            MessageBar *bar = MessageBar::of(this);
            if (isUnsaved && bar) {
                bar->say(
                    Text(QT_TRANSLATE_NOOP("Text", "What you changed there is not saved.")),
                    [] { return tr("Continue editing"); },
                    [this, pane, isForEditor] {
                        m_rulesForEditor = isForEditor;
                        show(pane);
                    });
            }
        });
    }
    connectPanes();
    const QStringList changing{u"newRoute"_s, u"switchOn"_s, u"onlyWatch"_s, u"switchOff"_s, u"saveRoute"_s,
        u"removeRoute"_s, u"applyPreview"_s, u"saveRules"_s, u"restoreVersion"_s, u"applyImport"_s};
    setHelpTopic(m_editor, u"page/routes/editor"_s);
    setHelpTopic(m_preview, u"page/routes/preview"_s);
    setHelpTopic(m_mailRules, u"page/routes/mailrules"_s);
    setHelpTopic(m_versions, u"page/routes/versions"_s);
    setHelpTopic(m_importPane, u"page/routes/import"_s);
    setHelpTopic(m_book, u"page/routes/book"_s);
    for (const QString &name : changing)
        guard(office.rights(), {findChild<QPushButton *>(name)});
    retranslate();
}

void RoutesPage::makeList()
{
    m_new->setObjectName(u"newRoute"_s);
    m_versionsButton->setObjectName(u"showVersions"_s);
    m_import->setObjectName(u"importSetup"_s);
    m_export->setObjectName(u"exportSetup"_s);
    m_bookButton->setObjectName(u"showBook"_s);
    m_edit->setObjectName(u"editRoute"_s);
    m_previewButton->setObjectName(u"previewRoute"_s);
    m_mails->setObjectName(u"mailRules"_s);
    m_rehearse->setObjectName(u"rehearseRoute"_s);
    m_on->setObjectName(u"switchOn"_s);
    m_watch->setObjectName(u"onlyWatch"_s);
    m_off->setObjectName(u"switchOff"_s);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins({});
    auto *all = new ButtonRow;
    for (QPushButton *button : {m_new, m_versionsButton, m_import, m_export, m_bookButton})
        all->addWidget(button);
    layout->addLayout(all);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_told);
    auto *one = new ButtonRow;
    for (QPushButton *button : {m_edit, m_previewButton, m_mails, m_rehearse, m_on, m_watch, m_off})
        one->addWidget(button);
    layout->addLayout(one);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_told->setMinimumHeight(m_told->fontMetrics().height() * 2);

    const auto editChosen = [this] {
        if (const RouteSetup *route = chosen()) {
            m_editor->edit(m_setup, route->name);
            show(m_editor);
        }
    };
    connect(m_table, &PlainTable::chosenChanged, this, &RoutesPage::showChosen);
    connect(m_table, &QAbstractItemView::activated, this, editChosen);
    connect(m_edit, &QPushButton::clicked, this, editChosen);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_editor->edit(m_setup, {});
        show(m_editor);
    });
    connect(m_previewButton, &QPushButton::clicked, this, [this] {
        if (const RouteSetup *route = chosen()) {
            m_preview->look(m_setup, route->name);
            show(m_preview);
        }
    });
    connect(m_mails, &QPushButton::clicked, this, [this] {
        if (const RouteSetup *route = chosen()) {
            m_rulesForEditor = false;
            editMailRules(*route);
        }
    });
    connect(m_rehearse, &QPushButton::clicked, this, &RoutesPage::rehearse);
    connect(m_rehearsal, &RehearsalStart::changed, this, &RoutesPage::showChosen);
    connect(m_rehearsal, &RehearsalStart::said, this, [this](const Text &text) { sayThere(this, text); });
    connect(m_on, &QPushButton::clicked, this, [this] { setSwitch(Switch::On); });
    connect(m_watch, &QPushButton::clicked, this, [this] { setSwitch(Switch::Watch); });
    connect(m_off, &QPushButton::clicked, this, [this] { setSwitch(Switch::Off); });
    connect(m_versionsButton, &QPushButton::clicked, this, [this] {
        m_versions->look(m_setup);
        show(m_versions);
    });
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_importPane->start(m_setup);
        show(m_importPane);
    });
    connect(m_export, &QPushButton::clicked, this, &RoutesPage::exportSetup);
    connect(m_bookButton, &QPushButton::clicked, this, [this] {
        show(m_book);
        m_book->look(m_setup);
    });
}

void RoutesPage::connectPanes()
{
    connect(m_editor, &RouteEditor::saveAsked, this, [this] {
        load();
        m_editor->rebase(m_setup);
        save(m_editor->typedSetup(),
            Text(QT_TRANSLATE_NOOP("Text", "The route “%1” is saved."), {m_editor->typed().name.value}),
            [this] { showList(); });
    });
    connect(m_editor, &RouteEditor::previewAsked, this, [this] {
        m_preview->look(m_editor->typedSetup(), m_editor->typed().name);
        show(m_preview);
    });
    connect(m_editor, &RouteEditor::mailRulesAsked, this, [this] {
        m_rulesForEditor = true;
        editMailRules(m_editor->typed());
    });
    connect(m_editor, &RouteEditor::removeAsked, this, [this] {
        Setup setup = m_setup;
        const RouteName name = m_editor->edited();
        setup.routes.removeIf([&](const RouteSetup &one) { return one.name == name; });
        save(setup, {}, [this, name, before = m_setup] {
            showList();
            // Taken back with one click instead of a question before it.
            if (MessageBar *bar = MessageBar::of(this)) {
                bar->say(
                    Text(QT_TRANSLATE_NOOP("Text", "The route “%1” is removed."), {name.value}),
                    [] { return tr("Restore"); },
                    [this, before] { save(before, Text(QT_TRANSLATE_NOOP("Text", "The route is back."))); });
            }
        });
    });
    connect(m_preview, &PreviewPane::switchOnAsked, this, [this] {
        save(m_preview->setup(),
            Text(QT_TRANSLATE_NOOP("Text", "The route “%1” is switched on."), {m_preview->route().value}),
            [this] { showList(); });
    });
    connect(m_mailRules, &MailRulesPane::saveAsked, this, [this] {
        if (m_rulesForEditor) {
            m_editor->setMailRules(m_mailRules->rules());
            show(m_editor);
            return;
        }
        Setup setup = m_setup;
        for (RouteSetup &one : setup.routes) {
            if (one.name != m_mailRules->route())
                continue;
            const QString key = mailRulesSpec().key;
            one.settings.insert(
                key, mailRulesWithVersions(one.settings.value(key).toArray(), m_mailRules->rules()));
        }
        save(setup, Text(QT_TRANSLATE_NOOP("Text", "The mail rules are saved.")), [this] { showList(); });
    });
    connect(m_versions, &VersionsPane::restoreAsked, this, [this](const Setup &setup) {
        save(setup, Text(QT_TRANSLATE_NOOP("Text", "The version is restored, as a new one.")),
            [this] { m_versions->look(m_setup); });
    });
    connect(m_importPane, &ImportPane::applyAsked, this, [this](const Setup &setup) {
        save(setup, Text(QT_TRANSLATE_NOOP("Text", "The setup from the file was applied.")),
            [this] { showList(); });
    });
}

QString RoutesPage::title() const
{
    return tr("Routes");
}

void RoutesPage::retranslate()
{
    m_new->setText(tr("New route"));
    m_versionsButton->setText(tr("Versions"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    m_bookButton->setText(tr("Setup book"));
    m_edit->setText(tr("Edit"));
    m_previewButton->setText(tr("Preview"));
    m_mails->setText(tr("Mail rules"));
    m_rehearse->setText(tr("Rehearse"));
    m_rehearse->setToolTip(
        tr("The demonstration in a window of its own, with this route and the names of its "
           "account. Nothing leaves this computer and nothing is written to the "
           "account."));
    m_on->setText(tr("Switch on"));
    m_watch->setText(tr("Only watch"));
    m_off->setText(tr("Switch off"));
    m_table->setAccessibleName(tr("Routes"));
    m_table->setHeaders({tr("Route"), tr("From"), tr("What it does"), tr("To"), tr("Mode"), tr("Done today"),
        tr("Waiting"), tr("Needs a person"), tr("Last result")});
    showRoutes();
}

void RoutesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RoutesPage::load()
{
    const Result<Setup> setup = SetupStore(m_view.database()).load();
    if (setup)
        m_setup = *setup;
    else
        sayThere(this, setup.error());
}

void RoutesPage::refresh()
{
    load();
    showRoutes();
    if (m_stack->currentWidget() == m_versions)
        m_versions->look(m_setup);
}

void RoutesPage::showRoutes()
{
    const SetupKnowledge &known = m_office.knowledge();
    EventStore events(m_view.database());
    const QDateTime midnight = m_view.clock().now().toLocalTime().date().startOfDay();
    const Result<QHash<QString, RouteCounts>> counts = events.routeCounts(midnight);
    QList<PlainRow> rows;
    m_needPerson = 0;
    for (const RouteSetup &route : std::as_const(m_setup.routes)) {
        const RouteCounts mine = counts ? counts->value(route.name.value) : RouteCounts();
        m_needPerson += mine.needPerson;
        QStringList sources;
        for (const ConnectionName &one : route.sources)
            sources.append(one.value);
        const RecipeInfo *recipe = known.recipe(route.recipe);
        EventFilter last;
        last.routes = {route.name};
        last.limit = 1;
        QString result;
        if (const Result<QList<EventRow>> row = events.list(last); row && !row->isEmpty()) {
            const Event &event = row->first().event;
            const QString outcome = outcomeWord(event.outcome).toString();
            result = shownTime(event.changedAt, QLocale()) + u" — "_s
                + (outcome.isEmpty() ? stateWord(event.state).toString() : outcome);
        }
        PlainRow row(route.name.value,
            {route.name.value, sources.join(u", "_s),
                recipe ? QCoreApplication::translate("Settings", recipe->title) : route.recipe,
                route.target.value,
                !route.isOn                                 ? tr("off")
                    : route.mode == RouteSetup::Mode::Watch ? tr("watches")
                                                            : tr("on"),
                QLocale().toString(mine.doneSince), QLocale().toString(mine.waiting),
                QLocale().toString(mine.needPerson), result});
        row.sortValues
            = {{DoneColumn, mine.doneSince}, {WaitingColumn, mine.waiting}, {PersonColumn, mine.needPerson}};
        row.isBold = mine.needPerson > 0;
        rows.append(row);
    }
    const bool isFirst = !rows.isEmpty() && m_table->chosenKeys().isEmpty();
    const QString first = rows.isEmpty() ? QString() : rows.first().key;
    m_table->setRows(std::move(rows));
    if (isFirst)
        m_table->choose(first);
    showChosen();
}

const RouteSetup *RoutesPage::chosen() const
{
    const QStringList keys = m_table->chosenKeys();
    for (const RouteSetup &one : m_setup.routes) {
        if (keys.contains(one.name.value))
            return &one;
    }
    return nullptr;
}

void RoutesPage::showChosen()
{
    const RouteSetup *route = chosen();
    for (QPushButton *button : {m_edit, m_previewButton, m_mails})
        button->setEnabled(route != nullptr);
    m_rehearse->setEnabled(route && m_setup.connection(route->target) && !m_rehearsal->isAsking());
    const bool works = route && route->isOn && route->mode == RouteSetup::Mode::Work;
    const bool watches = route && route->isOn && route->mode == RouteSetup::Mode::Watch;
    m_on->setEnabled(route && !works);
    m_watch->setEnabled(route && !watches);
    m_off->setEnabled(route && route->isOn);
    m_export->setEnabled(m_setup != Setup());
    m_bookButton->setEnabled(m_setup != Setup());
    if (!route) {
        m_told->setText(m_setup.routes.isEmpty() ? tr("There is no route yet. A route says where news of "
                                                      "payments comes from, and what is done about it.")
                                                 : tr("Choose a route to see its state."));
        return;
    }
    QStringList said{works
            ? tr("“%1” is on: it writes to %2 what it decides.").arg(route->name.value, route->target.value)
            : watches ? tr("“%1” only watches: it decides, and writes nothing to %2.")
                            .arg(route->name.value, route->target.value)
                      : tr("“%1” is off: payments are not looked at.").arg(route->name.value)};
    const RecipeInfo *recipe = m_office.knowledge().recipe(route->recipe);
    if (!recipe)
        said.append(tr("This version of Provodka does not know what it does; it is kept as it is."));
    else if (recipe->warnings) {
        const QList<Text> warnings = recipe->warnings(route->settings);
        for (const Text &one : warnings)
            said.append(u"⚠ "_s + one.toString());
    }
    EventFilter last;
    last.routes = {route->name};
    last.limit = 1;
    const Result<QList<EventRow>> row = EventStore(m_view.database()).list(last);
    if (row && !row->isEmpty() && !row->first().event.reason.isEmpty())
        said.append(tr("Last: %1").arg(row->first().event.reason.toString()));
    m_told->setText(said.join(u'\n'));
}

void RoutesPage::show(QWidget *pane)
{
    m_stack->setCurrentWidget(pane);
    pane->setFocus();
}

void RoutesPage::showList()
{
    m_rulesForEditor = false;
    m_stack->setCurrentWidget(m_list);
    m_table->setFocus();
    refresh();
}

void RoutesPage::save(const Setup &setup, const Text &done, std::function<void()> then)
{
    whenMayEdit(m_office.rights(), this, [this, setup, done, then = std::move(then)] {
        if (const Result<void> saved = m_office.save(setup); !saved) {
            if (MessageBar *bar = MessageBar::of(this))
                bar->say(saved.error());
            return;
        }
        if (!done.isEmpty())
            sayThere(this, done);
        refresh();
        if (then)
            then();
    });
}

void RoutesPage::setSwitch(Switch to)
{
    const RouteSetup *route = chosen();
    if (!route)
        return;
    const RouteName name = route->name;
    Setup setup = m_setup;
    for (RouteSetup &one : setup.routes) {
        if (one.name != name)
            continue;
        one.isOn = to != Switch::Off;
        if (to != Switch::Off)
            one.mode = to == Switch::Watch ? RouteSetup::Mode::Watch : RouteSetup::Mode::Work;
    }
    const char *sentence = to == Switch::On ? QT_TRANSLATE_NOOP("Text", "The route “%1” is switched on.")
        : to == Switch::Watch ? QT_TRANSLATE_NOOP("Text", "The route “%1” only watches from now on.")
                              : QT_TRANSLATE_NOOP("Text", "The route “%1” is switched off.");
    save(setup, Text(sentence, {name.value}));
}

void RoutesPage::rehearse()
{
    const RouteSetup *route = chosen();
    const ConnectionSetup *target = route ? m_setup.connection(route->target) : nullptr;
    if (!target)
        return;
    const Catalog known = m_catalogs->of(target->name);
    m_rehearsal->start(*target, *route, known.items.isEmpty() ? std::nullopt : std::optional(known));
}

void RoutesPage::editMailRules(const RouteSetup &route)
{
    m_mailRules->edit(route, currencyIn(route, m_setup, m_office.knowledge()));
    show(m_mailRules);
}

void RoutesPage::exportSetup()
{
    auto *dialog = new QFileDialog(this, tr("Export the setup to a file"), {}, tr("Setups (*.json)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        const QByteArray text = writeSetup(m_setup, m_office.knowledge());
        QSaveFile file(name);
        const bool isWritten
            = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
        sayThere(this,
            isWritten ? Text(QT_TRANSLATE_NOOP("Text", "The setup is in %1. It holds no secrets."), {name})
                      : Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."),
                          {name, file.errorString()}));
    });
    dialog->open();
}

}
