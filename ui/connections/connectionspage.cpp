#include "ui/connections/connectionspage.h"

#include "core/setup/uses.h"
#include "core/store/setupstore.h"
#include "ui/connections/connectioneditor.h"
#include "ui/connections/connectionsmodel.h"
#include "ui/connections/discoveredview.h"
#include "ui/connections/teststeps.h"
#include "ui/shell/buttonrow.h"
#include "ui/shell/columnmemory.h"
#include "ui/shell/guard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/rehearsalstart.h"
#include "ui/shell/textroom.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "shop", "shop-2", "shop-3": the first that is free.
QString freeName(const Setup &setup, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; setup.connection({name}); ++number)
        name = u"%1-%2"_s.arg(wanted, QString::number(number));
    return name;
}

}

ConnectionsPage::ConnectionsPage(WorkspaceView &view, Office &office, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_office(office)
    , m_model(new ConnectionsModel(office.knowledge(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_bar(new MessageBar(this))
    , m_empty(new QLabel(this))
    , m_table(new QTableView(this))
    , m_columns(new ColumnMemory(m_table, u"connections/header"_s))
    , m_trouble(new QLabel(this))
    , m_listener(new QLabel(this))
    , m_copyListener(new QPushButton(this))
    , m_vendors(new QMenu(this))
    , m_add(new QToolButton(this))
    , m_edit(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_discover(new QPushButton(this))
    , m_rehearse(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_rehearsal(new RehearsalStart(office, this))
    , m_steps(new TestSteps(this))
    , m_discovered(new DiscoveredView(this))
{
    setObjectName(u"connections"_s);
    auto *layout = new QVBoxLayout(this);
    auto *acts = new ButtonRow;
    acts->addWidget(m_add);
    for (QPushButton *button : {m_edit, m_copy, m_test, m_discover, m_rehearse, m_remove})
        acts->addWidget(button);
    layout->addLayout(acts);
    layout->addWidget(m_bar);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_trouble);
    auto *listener = new QHBoxLayout;
    listener->addWidget(m_listener, 1);
    listener->addWidget(m_copyListener);
    layout->addLayout(listener);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_discovered, 3);

    m_bar->setObjectName(u"connectionsBar"_s); // the window has one of its own
    m_empty->setWordWrap(true);
    for (QLabel *label : {m_trouble, m_listener}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_trouble->setObjectName(u"selectedState"_s);
    m_listener->setObjectName(u"selectedListener"_s);
    m_copyListener->setObjectName(u"copyListener"_s);
    m_add->setObjectName(u"addConnection"_s);
    m_add->setMenu(m_vendors);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_vendors->setObjectName(u"vendors"_s);
    m_edit->setObjectName(u"editConnection"_s);
    m_copy->setObjectName(u"copyConnection"_s);
    m_test->setObjectName(u"testSelected"_s);
    m_discover->setObjectName(u"discoverSelected"_s);
    m_rehearse->setObjectName(u"rehearseSelected"_s);
    m_remove->setObjectName(u"removeConnection"_s);
    guard(office.rights(), {m_add, m_copy, m_remove});
    m_steps->hide();
    m_discovered->hide();

    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ConnectionsModel::SortRole);
    m_table->setObjectName(u"connectionsTable"_s);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ConnectionsModel::Name, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 7);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_steps->hide();
        m_discovered->hide();
        m_catalog.reset();
        showSelected();
    });
    connect(m_table, &QTableView::activated, this, [this] { edit(); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(); });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyConnection(); });
    connect(m_test, &QPushButton::clicked, this, [this] { test(); });
    connect(m_discover, &QPushButton::clicked, this, [this] { discover(); });
    connect(m_rehearse, &QPushButton::clicked, this, [this] { rehearse(); });
    connect(m_rehearsal, &RehearsalStart::changed, this, [this] { showSelected(); });
    connect(m_rehearsal, &RehearsalStart::said, this, [this](const Text &text) { m_bar->say(text); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(m_copyListener, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(runningAddress()); });
    connect(new QShortcut(QKeySequence::Copy, m_table, {}, {}, Qt::WidgetShortcut), &QShortcut::activated,
        this, [this] { copyTable(); });
    connect(new QShortcut(QKeySequence::Delete, m_table, {}, {}, Qt::WidgetShortcut), &QShortcut::activated,
        this, [this] { remove(); });
    fillVendors();
    retranslate();
    refresh();
}

QString ConnectionsPage::title() const
{
    return tr("Connections");
}

void ConnectionsPage::fillVendors()
{
    m_vendors->clear();
    for (const ConnectorInfo &vendor : m_office.knowledge().vendors) {
        QAction *action = m_vendors->addAction(vendor.title, this, [this, id = vendor.id] { add(id); });
        action->setObjectName(u"add."_s + vendor.id);
    }
}

void ConnectionsPage::retranslate()
{
    m_add->setText(tr("Add a connection"));
    m_add->setAccessibleName(m_add->text());
    m_edit->setText(tr("Edit…"));
    m_copy->setText(tr("Copy…"));
    m_test->setText(tr("Test"));
    m_discover->setText(tr("What it holds"));
    m_rehearse->setText(tr("Rehearse with its names"));
    m_rehearse->setToolTip(tr("The demonstration in a window of its own, on the stages, fields and people of "
                              "this account. Nothing leaves this computer and nothing is written to the "
                              "account."));
    m_remove->setText(tr("Remove"));
    m_copyListener->setText(tr("Copy the address"));
    m_empty->setText(tr("Nothing is connected yet. Add the service that tells of payments, and the one where "
                        "the orders are; keys go to the system's keychain and nowhere else."));
    m_table->setAccessibleName(tr("Connections"));
    m_model->retranslate();
    makeRoomForHeadings(m_table->horizontalHeader());
    showSelected();
    if (m_isAskingToRemove && m_bar->isVisible()) // what uses it is said in words, too
        remove();
}

void ConnectionsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionsPage::refresh()
{
    const Result<Setup> setup = SetupStore(m_view.database()).load();
    Result<QList<ConnectionLook>> looks = connectionLooks(m_view.database(), m_view.clock());
    if (!setup || !looks) {
        m_bar->say(setup ? looks.error() : setup.error());
        return;
    }
    m_setup = *setup;
    if (auto *editor = findChild<ConnectionEditor *>())
        editor->rebase(m_setup);
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(std::move(*looks));
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    if (isFirst && m_model->rowCount() > 0) {
        const ArrangingColumns arranging(m_table->horizontalHeader());
        m_table->resizeColumnsToContents();
        m_table->setColumnWidth(ConnectionsModel::State,
            qMin(m_table->columnWidth(ConnectionsModel::State), fontMetrics().height() * 18));
        m_columns->restore();
        m_table->selectRow(0);
    }
    showSelected();
}

int ConnectionsPage::waiting() const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += m_model->row(row).state.trouble.isEmpty() ? 0 : 1;
    return count;
}

std::optional<ConnectionSetup> ConnectionsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return std::nullopt;
    return m_model->row(m_sorted->mapToSource(rows.first()).row()).setup;
}

QString ConnectionsPage::runningAddress() const
{
    const std::optional<ConnectionSetup> one = selected();
    return one ? m_model->row(m_model->rowOf(one->name)).state.address : QString();
}

void ConnectionsPage::select(const ConnectionName &name)
{
    if (const int row = m_model->rowOf(name); row >= 0)
        m_table->selectRow(m_sorted->mapFromSource(m_model->index(row, 0)).row());
}

void ConnectionsPage::showSelected()
{
    const std::optional<ConnectionSetup> one = selected();
    const bool isKnown = one && m_office.knowledge().vendor(one->vendor);
    for (QPushButton *button : {m_edit, m_copy, m_test, m_discover})
        button->setEnabled(isKnown);
    const ConnectorInfo *vendor = one ? m_office.knowledge().vendor(one->vendor) : nullptr;
    m_rehearse->setEnabled(vendor && vendor->roles.contains("orders"_L1) && !m_rehearsal->isAsking());
    m_remove->setEnabled(one.has_value());
    QString state;
    if (one && !isKnown) {
        state = tr("This version does not know the service “%1”. The connection is kept as it is.")
                    .arg(one->vendor);
    } else if (one) {
        state = m_model->row(m_model->rowOf(one->name)).state.trouble.toString();
    }
    m_trouble->setText(state.isEmpty() ? QString() : u"⚠ "_s + state);
    m_trouble->setVisible(!state.isEmpty());
    const QString address = runningAddress();
    m_listener->setText(tr("Listens at %1").arg(address));
    m_listener->setVisible(!address.isEmpty());
    m_copyListener->setVisible(!address.isEmpty());
}

void ConnectionsPage::add(const QString &vendor)
{
    openEditor({{freeName(m_setup, vendor)}, vendor, {}}, false, {});
}

void ConnectionsPage::edit()
{
    const std::optional<ConnectionSetup> one = selected();
    if (one && m_office.knowledge().vendor(one->vendor))
        openEditor(*one, true, runningAddress());
}

void ConnectionsPage::copyConnection()
{
    std::optional<ConnectionSetup> one = selected();
    if (!one)
        return;
    one->name = {freeName(m_setup, one->name.value)};
    openEditor(*one, false, {});
}

void ConnectionsPage::openEditor(const ConnectionSetup &connection, bool isSaved, const QString &running)
{
    auto *editor = new ConnectionEditor(m_office, m_setup, connection, isSaved, running, this);
    connect(editor, &ConnectionEditor::saved, this, [this](const ConnectionName &name) {
        refresh();
        select(name);
    });
    editor->open();
}

void ConnectionsPage::test()
{
    const std::optional<ConnectionSetup> one = selected();
    if (!one || m_steps->isRunning())
        return;
    m_discovered->hide();
    m_steps->show();
    m_steps->begin(
        Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" (%2):"), {one->name.value, one->vendor}));
    m_steps->wait(Text(QT_TRANSLATE_NOOP("Text", "Asking %1"), {one->name.value}));
    m_office.check(*one, {}, this, [this](const CheckReport &report) { m_steps->end(report); });
}

void ConnectionsPage::discover()
{
    const std::optional<ConnectionSetup> one = selected();
    if (!one || m_steps->isRunning())
        return;
    m_discovered->hide();
    m_steps->show();
    m_steps->begin(Text(QT_TRANSLATE_NOOP("Text", "What connection \"%1\" holds"), {one->name.value}));
    m_steps->wait(Text(QT_TRANSLATE_NOOP("Text", "Asking %1"), {one->name.value}));
    m_office.discover(*one, {}, this, [this](const Result<Catalog> &catalog) {
        if (!catalog) {
            m_steps->end(catalog.error());
            return;
        }
        m_steps->end(std::optional<Error>());
        if (catalog->items.isEmpty()) {
            m_steps->add(CheckStep::Verdict::Remark,
                Text(QT_TRANSLATE_NOOP("Text", "This service has no lists to choose from.")));
            return;
        }
        m_steps->hide();
        m_catalog = *catalog;
        m_discovered->setCatalog(*catalog);
        m_discovered->show();
    });
}

void ConnectionsPage::rehearse()
{
    if (const std::optional<ConnectionSetup> one = selected())
        m_rehearsal->start(*one, RehearsalStart::routeTo(m_setup, one->name), m_catalog);
}

void ConnectionsPage::remove()
{
    const std::optional<ConnectionSetup> one = selected();
    if (!one)
        return;
    m_isAskingToRemove = true;
    const QList<Text> uses = usesOf(m_setup, one->name);
    if (!uses.isEmpty()) {
        QStringList sentences;
        for (const Text &use : uses)
            sentences.append(use.toString());
        m_bar->say(
            Text(QT_TRANSLATE_NOOP("Text",
                     "“%1” cannot be removed while it is used: %2 Choose another connection there "
                     "first."),
                {one->name.value, sentences.join(u' ')}),
            [] { return tr("Open routes"); }, [this] { Q_EMIT pageOpened(u"routes"_s); });
        return;
    }
    m_bar->say(
        Text(QT_TRANSLATE_NOOP("Text",
                 "Nothing uses “%1”. Removing it also deletes its keys from the keychain; what was "
                 "booked stays as it is."),
            {one->name.value}),
        [] { return tr("Remove it"); },
        [this, name = one->name] {
            whenMayEdit(m_office.rights(), this, [this, name] { removeNow(name); });
        });
}

void ConnectionsPage::removeNow(const ConnectionName &name)
{
    const ConnectionSetup *found = m_setup.connection(name);
    if (!found)
        return;
    const ConnectionSetup gone = *found;
    Setup setup = m_setup;
    setup.connections.removeOne(gone);
    if (const Result<void> done = m_office.save(setup); !done) {
        m_bar->say(done.error());
        return;
    }
    const ConnectorInfo *vendor = m_office.knowledge().vendor(gone.vendor);
    for (const FieldSpec &spec : vendor ? vendor->settings : QList<FieldSpec>()) {
        if (spec.type != FieldSpec::Type::Secret)
            continue;
        m_office.forgetSecret(name, spec.key, this, [this](const Result<void> &done) {
            if (!done)
                m_bar->say(done.error());
        });
    }
    refresh();
}

void ConnectionsPage::copyTable() const
{
    QStringList lines;
    for (int row = -1; row < m_sorted->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ConnectionsModel::columns; ++column) {
            cells.append(row < 0 ? m_sorted->headerData(column, Qt::Horizontal).toString()
                                 : m_sorted->index(row, column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

}
