#include "core/store/budgetstore.h"
#include "core/store/connectionstates.h"
#include "tests/ui/support/uiworld.h"
#include "ui/connections/connectionsmodel.h"
#include "ui/connections/connectionspage.h"
#include "ui/shell/messagebar.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Setup threeConnections()
{
    Setup setup;
    setup.connections = {{{u"shop"_s}, u"wayforpay"_s, {{u"merchantAccount"_s, u"my_shop"_s}}},
        {{u"office"_s}, u"planfix"_s, {{u"address"_s, u"https://account.planfix.com/rest"_s}}},
        {{u"spare"_s}, u"planfix"_s, {{u"address"_s, u"https://spare.planfix.com/rest"_s}}}};
    RouteSetup route;
    route.name = {u"payments"_s};
    route.recipe = u"payment-to-order"_s;
    route.sources = {ConnectionName{u"shop"_s}};
    route.target = {u"office"_s};
    setup.routes = {route};
    return setup;
}

}

class ConnectionsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stateContactBudgetAndListenerAreShown();
    void aConnectionIsAddedWithItsKeyInTheKeychain();
    void aConnectionIsEdited();
    void whatChangedElsewhereIsNotUndoneByTheEditor();
    void aConnectionIsCopiedWithoutItsKey();
    void aConnectionThatIsUsedIsNotRemoved();
    void anUnusedConnectionIsRemovedWithItsKeys();
    void aLockedKeychainKeepsTheEditorOpen();
    void aSetupThatCannotBeSavedIsSaid();
    void aSavedConnectionIsTested();
    void whatAnAccountHoldsIsATreeToSearchAndCopy();
    void anAccountsNamesAreRehearsed();
    void aRehearsalThatCannotBeIsSaid();
    void anUnknownVendorIsShownAndLeftAlone();
    void theTableIsCopiedWithTabs();
    void columnWidthsAreRemembered();
    void anotherLanguageReachesThePage();

private:
    struct Shown
    {
        explicit Shown(UiWorld &world)
            : page(*world.view, world.office)
        {
            page.resize(980, 640);
            page.show();
        }
        QTableView *table() { return page.findChild<QTableView *>(u"connectionsTable"_s); }
        void choose(const QString &name)
        {
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                if (table()->model()->index(row, 0).data().toString() == name)
                    table()->selectRow(row);
            }
        }
        void press(const QString &name)
        {
            QTest::mouseClick(page.findChild<QPushButton *>(name), Qt::LeftButton);
        }
        QDialog *editor() { return page.findChild<QDialog *>(u"connectionEditor"_s); }
        void type(const QString &key, const QString &text)
        {
            auto *line = editor()->findChild<QWidget *>(key)->findChild<QLineEdit *>();
            line->clear();
            QTest::keyClicks(line, text);
        }
        void save()
        {
            QTest::mouseClick(editor()->findChild<QPushButton *>(u"saveConnection"_s), Qt::LeftButton);
        }
        QString barText() { return page.findChild<MessageBar *>()->findChild<QLabel *>()->text(); }
        ConnectionsPage page;
    };
    static void inTransaction(UiWorld &world, const std::function<void()> &work)
    {
        Result<Transaction> transaction = Transaction::begin(world.view->database());
        QVERIFY(transaction);
        work();
        QVERIFY(transaction->commit());
    }
};

void ConnectionsPageTest::stateContactBudgetAndListenerAreShown()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    const Text trouble("The SecretKey is wrong; copy it again.");
    inTransaction(world, [&] {
        ConnectionStates::State state;
        state.address = u"http://127.0.0.1:8095/shop/0123"_s;
        state.trouble = trouble;
        state.troubleAt = world.clock.now();
        state.workedAt = world.clock.now().addSecs(-600);
        QVERIFY(ConnectionStates(world.view->database()).save({u"shop"_s}, state));
    });
    Shown shown(world);
    shown.choose(u"shop"_s);
    const QAbstractItemModel *model = shown.table()->model();
    const QAbstractItemModelTester tester(
        shown.page.findChild<ConnectionsModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 3);
    const int row = shown.table()->currentIndex().row();
    const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
    QCOMPARE(cell(ConnectionsModel::VendorTitle), u"WayForPay"_s);
    QVERIFY(cell(ConnectionsModel::State).contains(trouble.toString()));
    QVERIFY(!cell(ConnectionsModel::LastContact).isEmpty());
    QVERIFY(!cell(ConnectionsModel::BudgetUsed).isEmpty());
    QCOMPARE(cell(ConnectionsModel::Listener), u"http://127.0.0.1:8095/shop/0123"_s);
    QVERIFY(shown.page.findChild<QLabel *>(u"selectedState"_s)->text().contains(trouble.toString()));
    shown.press(u"copyListener"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"http://127.0.0.1:8095/shop/0123"_s);
    QCOMPARE(shown.page.waiting(), 1);
    shoot(shown.page, u"page"_s);
}

void ConnectionsPageTest::aConnectionIsAddedWithItsKeyInTheKeychain()
{
    UiWorld world;
    Shown shown(world);
    shown.page.findChild<QAction *>(u"add.planfix"_s)->trigger();
    QVERIFY(shown.editor());
    shoot(*shown.editor(), u"editor-new"_s);
    shown.save(); // nothing is filled in
    QVERIFY(shown.editor());
    QCOMPARE(world.office.saves, 0);
    shown.type(u"address"_s, u"https://account.planfix.com/rest"_s);
    shown.type(u"token"_s, u"s3cret"_s);
    shown.save();
    QTRY_VERIFY(!shown.editor());
    QCOMPARE(world.stored().connections.size(), 1);
    QCOMPARE(world.stored().connections[0].settings["address"_L1].toString(),
        u"https://account.planfix.com/rest"_s);
    QVERIFY(!world.stored().connections[0].settings.contains("token"_L1));
    QCOMPARE(world.office.secrets.value(u"planfix/token"_s), u"s3cret"_s);
    QCOMPARE(shown.table()->model()->rowCount(), 1);
}

void ConnectionsPageTest::aConnectionIsEdited()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    world.office.secrets.insert(u"office/token"_s, u"old"_s);
    Shown shown(world);
    shown.choose(u"office"_s);
    shown.press(u"editConnection"_s);
    QVERIFY(shown.editor()->findChild<QLineEdit *>(u"connectionName"_s)->isReadOnly());
    shown.type(u"address"_s, u"https://other.planfix.com/rest"_s);
    QTest::qWait(50); // the keychain has answered that it has the key
    shown.save();
    QTRY_VERIFY(!shown.editor());
    const Setup stored = world.stored();
    QCOMPARE(stored.connections.size(), 3);
    QCOMPARE(stored.connection({u"office"_s})->settings["address"_L1].toString(),
        u"https://other.planfix.com/rest"_s);
    QCOMPARE(stored.routes, threeConnections().routes);
    QCOMPARE(world.office.secrets.value(u"office/token"_s), u"old"_s); // nothing typed: kept
}

void ConnectionsPageTest::whatChangedElsewhereIsNotUndoneByTheEditor()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    world.office.secrets.insert(u"office/token"_s, u"old"_s);
    Shown shown(world);
    shown.choose(u"office"_s);
    shown.press(u"editConnection"_s);
    shown.type(u"address"_s, u"https://other.planfix.com/rest"_s);
    Setup changed = threeConnections();
    changed.routes[0].isOn = false;
    QVERIFY(world.office.save(changed));
    shown.page.refresh();
    QTest::qWait(50);
    shown.save();
    QTRY_VERIFY(!shown.editor());
    QVERIFY(!world.stored().routes[0].isOn);
    QCOMPARE(world.stored().connection({u"office"_s})->settings["address"_L1].toString(),
        u"https://other.planfix.com/rest"_s);
}

void ConnectionsPageTest::aConnectionIsCopiedWithoutItsKey()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    world.office.secrets.insert(u"office/token"_s, u"old"_s);
    Shown shown(world);
    shown.choose(u"office"_s);
    shown.press(u"copyConnection"_s);
    QCOMPARE(shown.editor()->findChild<QLineEdit *>(u"connectionName"_s)->text(), u"office-2"_s);
    QTest::qWait(20);
    shown.save();
    QVERIFY(shown.editor()); // its own key is missing
    shown.type(u"token"_s, u"new"_s);
    shown.save();
    QTRY_VERIFY(!shown.editor());
    QCOMPARE(world.stored().connections.size(), 4);
    QCOMPARE(world.office.secrets.value(u"office-2/token"_s), u"new"_s);
}

void ConnectionsPageTest::aConnectionThatIsUsedIsNotRemoved()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    Shown shown(world);
    QSignalSpy opened(&shown.page, &ui::Page::pageOpened);
    shown.choose(u"shop"_s);
    shown.press(u"removeConnection"_s);
    QVERIFY(shown.barText().contains(u"payments"));
    QCOMPARE(world.stored().connections.size(), 3);
    const QList<QPushButton *> buttons = shown.page.findChild<MessageBar *>()->findChildren<QPushButton *>();
    buttons[0]->click(); // its action leads to the routes and removes nothing
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), u"routes"_s);
    QCOMPARE(world.stored().connections.size(), 3);
}

void ConnectionsPageTest::anUnusedConnectionIsRemovedWithItsKeys()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    world.office.secrets.insert(u"spare/token"_s, u"old"_s);
    Shown shown(world);
    shown.choose(u"spare"_s);
    shown.press(u"removeConnection"_s);
    QCOMPARE(world.stored().connections.size(), 3); // asked first
    shown.page.findChild<MessageBar *>()->findChildren<QPushButton *>()[0]->click();
    QCOMPARE(world.stored().connections.size(), 2);
    QTRY_VERIFY(!world.office.secrets.contains(u"spare/token"_s));
    QCOMPARE(shown.table()->model()->rowCount(), 2);
}

void ConnectionsPageTest::aLockedKeychainKeepsTheEditorOpen()
{
    UiWorld world;
    const Text locked("The system keychain is locked. Unlock it and try again.");
    world.office.keychainFails = failure(Error::Kind::Secrets, locked).value();
    Shown shown(world);
    shown.page.findChild<QAction *>(u"add.planfix"_s)->trigger();
    shown.type(u"address"_s, u"https://account.planfix.com/rest"_s);
    shown.type(u"token"_s, u"s3cret"_s);
    shown.save();
    auto *trouble = shown.editor()->findChild<QLabel *>(u"trouble"_s);
    QTRY_VERIFY(trouble->text().contains(locked.toString()));
    QTest::qWait(20);
    QVERIFY(shown.editor());
    QCOMPARE(world.office.saves, 0);
    world.office.keychainFails.reset();
    shown.save();
    QTRY_VERIFY(!shown.editor());
    QCOMPARE(world.office.saves, 1);
}

void ConnectionsPageTest::aSetupThatCannotBeSavedIsSaid()
{
    UiWorld world;
    const Text full("The disk is full; make room and try again.");
    world.office.saveFails = failure(Error::Kind::Storage, full).value();
    Shown shown(world);
    shown.page.findChild<QAction *>(u"add.planfix"_s)->trigger();
    shown.type(u"address"_s, u"https://account.planfix.com/rest"_s);
    shown.type(u"token"_s, u"s3cret"_s);
    shown.save();
    QTRY_VERIFY(shown.editor()->findChild<QLabel *>(u"trouble"_s)->text().contains(full.toString()));
    QVERIFY(shown.editor()->isVisible());
}

void ConnectionsPageTest::aSavedConnectionIsTested()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    world.office.onCheck = [](const ConnectionSetup &connection, const TypedSecrets &) {
        CheckReport report;
        report.steps.append(
            {CheckStep::Verdict::Good, Text("The account %1 answers.", {connection.name.value})});
        report.steps.append({CheckStep::Verdict::Remark, Text("The token lacks a scope.")});
        return report;
    };
    Shown shown(world);
    shown.choose(u"office"_s);
    shown.press(u"testSelected"_s);
    auto *steps = shown.page.findChild<QListWidget *>(u"steps"_s);
    QTRY_COMPARE(steps->count(), 2);
    QVERIFY(steps->item(0)->text().contains(u"office"));
    QVERIFY(steps->item(1)->text().startsWith(u"⚠"));
    QTRY_VERIFY(!shown.page.findChild<QLabel *>(u"verdict"_s)->text().isEmpty());
    shoot(shown.page, u"page-test"_s);
}

void ConnectionsPageTest::whatAnAccountHoldsIsATreeToSearchAndCopy()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    world.office.onDiscover = [](const ConnectionSetup &) {
        Catalog catalog;
        catalog.items = {{u"process"_s, u"14"_s, u"Замовлення"_s, {}, {}},
            {u"stage"_s, u"121"_s, u"Очікує оплату"_s, u"14"_s, {}},
            {u"data-tag"_s, u"14"_s, u"Доходы"_s, {}, {}},
            {u"field"_s, u"301"_s, u"Сума"_s, u"14"_s, u"number"_s}};
        return Result<Catalog>(catalog);
    };
    Shown shown(world);
    shown.choose(u"office"_s);
    shown.press(u"discoverSelected"_s);
    auto *tree = shown.page.findChild<QTreeView *>(u"discovered"_s);
    QTRY_VERIFY(tree->isVisible());
    const QAbstractItemModel *model = tree->model();
    QCOMPARE(model->rowCount(), 2);
    const QModelIndex process = model->index(0, 0, model->index(0, 0));
    QCOMPARE(model->index(0, 0, process).data().toString(), u"Очікує оплату"_s);
    const QModelIndex tag = model->index(0, 0, model->index(1, 0));
    QCOMPARE(model->index(0, 2, tag).data().toString(), u"number"_s);
    shoot(shown.page, u"page-discovered"_s);
    QTest::keyClicks(shown.page.findChild<QLineEdit *>(u"searchDiscovered"_s), u"301"_s);
    QCOMPARE(model->rowCount(), 1);
    QTest::mouseClick(shown.page.findChild<QPushButton *>(u"copyDiscovered"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"Сума\t301\tnumber"));
}

void ConnectionsPageTest::anAccountsNamesAreRehearsed()
{
    UiWorld world;
    Setup setup = threeConnections();
    RouteSetup off;
    off.name = {u"off"_s};
    off.recipe = u"payment-to-order"_s;
    off.target = {u"office"_s};
    off.isOn = false;
    RouteSetup on = off;
    on.name = {u"on"_s};
    on.isOn = true;
    setup.routes = {off, on};
    QVERIFY(world.office.save(setup));
    int asked = 0;
    world.office.onDiscover = [&](const ConnectionSetup &) {
        ++asked;
        Catalog catalog;
        catalog.items = {{u"stage"_s, u"121"_s, u"Очікує оплату"_s, u"14"_s, {}}};
        return Result<Catalog>(catalog);
    };
    Shown shown(world);
    auto *button = shown.page.findChild<QPushButton *>(u"rehearseSelected"_s);
    shown.choose(u"shop"_s);
    QVERIFY(!button->isEnabled()); // no orders are there
    shown.choose(u"office"_s);
    QVERIFY(button->isEnabled());
    shown.press(u"rehearseSelected"_s);
    QVERIFY(!button->isEnabled()); // it is asked
    QTRY_COMPARE(world.office.rehearsals.size(), 1);
    QVERIFY(button->isEnabled());
    QCOMPARE(world.office.rehearsals[0].target.name.value, u"office"_s);
    QCOMPARE(world.office.rehearsals[0].route.name.value, u"on"_s);
    QCOMPARE(world.office.rehearsals[0].catalog.items.size(), 1);
    QVERIFY(shown.barText().contains(u"office"_s));
    // What was looked at already is not asked again.
    shown.press(u"discoverSelected"_s);
    QTRY_VERIFY(shown.page.findChild<QTreeView *>(u"discovered"_s)->isVisible());
    QCOMPARE(asked, 2);
    shown.press(u"rehearseSelected"_s);
    QCOMPARE(world.office.rehearsals.size(), 2);
    QCOMPARE(asked, 2);
    shoot(shown.page, u"page-rehearsal"_s);
}

void ConnectionsPageTest::aRehearsalThatCannotBeIsSaid()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    const Text unreachable("Planfix cannot be reached now.");
    world.office.onDiscover = [&](const ConnectionSetup &) {
        return Result<Catalog>(failure(Error::Kind::Network, unreachable));
    };
    Shown shown(world);
    shown.choose(u"office"_s);
    shown.press(u"rehearseSelected"_s);
    QTRY_COMPARE(shown.barText(), unreachable.toString());
    const Text gone("The stage is gone.");
    world.office.onDiscover = {};
    world.office.rehearsalFails = failure(Error::Kind::Misconfigured, gone).value();
    shown.press(u"rehearseSelected"_s);
    QTRY_COMPARE(shown.barText(), gone.toString());
    QVERIFY(world.office.rehearsals.isEmpty());
}

void ConnectionsPageTest::anUnknownVendorIsShownAndLeftAlone()
{
    UiWorld world;
    Setup setup;
    setup.connections = {{{u"old"_s}, u"ofanotherversion"_s, {{u"a"_s, 1}}}};
    QVERIFY(world.office.save(setup));
    Shown shown(world);
    shown.choose(u"old"_s);
    QVERIFY(!shown.page.findChild<QPushButton *>(u"editConnection"_s)->isEnabled());
    QVERIFY(!shown.page.findChild<QPushButton *>(u"testSelected"_s)->isEnabled());
    QVERIFY(shown.page.findChild<QLabel *>(u"selectedState"_s)->text().contains(u"ofanotherversion"));
}

void ConnectionsPageTest::theTableIsCopiedWithTabs()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    Shown shown(world);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[1].startsWith(u"office\tPlanfix\t"));
}

void ConnectionsPageTest::columnWidthsAreRemembered()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    {
        Shown shown(world);
        shown.table()->setColumnWidth(0, 222);
    }
    Shown shown(world);
    QCOMPARE(shown.table()->columnWidth(0), 222);
}

void ConnectionsPageTest::anotherLanguageReachesThePage()
{
    UiWorld world;
    QVERIFY(world.office.save(threeConnections()));
    Shown shown(world);
    LongTexts longTexts;
    QCoreApplication::installTranslator(&longTexts);
    QCoreApplication::processEvents();
    const QList<QPushButton *> buttons = shown.page.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        const bool isTranslated = button->text().isEmpty() || button->text().contains(u'ї');
        QVERIFY2(isTranslated, qPrintable(button->objectName() + button->text()));
    }
    const QAbstractItemModel *model = shown.table()->model();
    for (int column = 0; column < ConnectionsModel::columns; ++column)
        QVERIFY(model->headerData(column, Qt::Horizontal).toString().contains(u'ї'));
    QVERIFY(shown.page.title().contains(u'ї'));
    QCoreApplication::removeTranslator(&longTexts);
}

QTEST_MAIN(ConnectionsPageTest)
#include "connectionspage_test.moc"
