#include "core/store/journal.h"
#include "core/store/windowrights.h"
#include "tests/core/net/manualclock.h"
#include "tests/support/world.h"
#include "tests/ui/support/uiworld.h"
#include "ui/connections/connectionspage.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/payments/paymentspage.h"
#include "ui/routes/routespage.h"
#include "ui/shell/guard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/rights.h"
#include "ui/story/storypage.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page under a message bar.
struct Framed
{
    explicit Framed(ui::Page *page)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new MessageBar);
        layout->addWidget(page, 1);
        window.resize(1100, 800);
        window.show();
        page->refresh();
    }
    QWidget *control(const char *name)
    {
        auto *found = window.findChild<QWidget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    void press(const char *name) { QTest::mouseClick(control(name), Qt::LeftButton); }
    QDialog *dialog(const char *name) { return window.findChild<QDialog *>(QString::fromLatin1(name)); }

    QWidget window;
};

void answer(QDialog *dialog, const QString &text)
{
    dialog->findChild<QLineEdit *>(u"line"_s)->setText(text);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"ok"_s), Qt::LeftButton);
}

Setup oneRoute()
{
    Setup setup;
    setup.connections = {{{u"shop"_s}, u"wayforpay"_s, QJsonObject{{u"merchantAccount"_s, u"my_shop"_s}}},
        {{u"office"_s}, u"planfix"_s, QJsonObject{{u"address"_s, u"https://a.planfix.com/rest"_s}}},
        {{u"spare"_s}, u"wayforpay"_s, QJsonObject{{u"merchantAccount"_s, u"other_shop"_s}}}};
    RouteSetup route;
    route.name = {u"payments"_s};
    route.recipe = recipes().first().id;
    route.sources = {{u"shop"_s}};
    route.target = {u"office"_s};
    route.settings = {{u"waitingStages"_s, QJsonArray{u"121"_s}}, {u"paidStage"_s, u"132"_s}};
    setup.routes = {route};
    return setup;
}

QStringList journal(Database &database)
{
    QStringList said;
    const QList<JournalLine> lines = Journal(database).after(0, 100).value_or(QList<JournalLine>());
    for (const JournalLine &line : lines)
        said.append(line.text.english());
    return said;
}

/// Held back, with the reason; and as before when it is allowed again.
void isHeld(Framed &page, Rights &rights, const QStringList &names)
{
    for (const QString &name : names) {
        QWidget *control = page.control(name.toLatin1().constData());
        QVERIFY2(!control->isEnabled(), qPrintable(name));
        QVERIFY2(control->toolTip() == rights.whyLookOnly().toString(), qPrintable(name));
    }
}

}

class RightsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatAPageWantsIsKept();
    void aControlOutlivesTheWorkspace();
    void paymentsAreOnlyLookedAt();
    void aStoryIsOnlyLookedAt();
    void routesAreOnlyLookedAt();
    void connectionsAreOnlyLookedAt();
    void firstStepsAreOnlyLookedAt();
    void routesAskForThePinOnce();
    void aConnectionAsksForThePinWhenItIsSaved();
    void firstStepsAskForThePin();
    void aDecisionAsksWhoItIs();
    void pausesGrowAndSurviveAStart();
    void aForgottenPinIsRemovedByTheOwnerOfTheFiles();
    void everyChangeOfTheRightsIsInTheJournal();
};

void RightsTest::whatAPageWantsIsKept()
{
    UiWorld world;
    Rights rights(*world.view, false);
    QWidget window;
    auto *button = new QPushButton(&window);
    button->setToolTip(u"F2"_s);
    guard(&rights, {button});
    QVERIFY(button->isEnabled());
    QVERIFY(rights.setLookOnly(true));
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip() != u"F2"_s);
    button->setEnabled(true);
    QVERIFY(!button->isEnabled());
    window.setEnabled(false);
    window.setEnabled(true);
    QVERIFY(!button->isEnabled());
    button->setEnabled(false);
    button->setToolTip(u"F3"_s);
    QVERIFY(button->toolTip() != u"F3"_s);
    QVERIFY(rights.setLookOnly(false));
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"F3"_s);
    QVERIFY(rights.setLookOnly(true));
    button->setEnabled(true);
    QVERIFY(rights.setLookOnly(false));
    QVERIFY(button->isEnabled());
}

void RightsTest::aControlOutlivesTheWorkspace()
{
    UiWorld world;
    auto rights = std::make_unique<Rights>(*world.view, true);
    QWidget window;
    auto *button = new QPushButton(&window);
    button->setToolTip(u"F2"_s);
    guard(rights.get(), {button});
    QVERIFY(!button->isEnabled());
    rights.reset();
    QVERIFY(button->isEnabled());
    QCOMPARE(button->toolTip(), u"F2"_s);
    button->setEnabled(false);
    button->setEnabled(true);
    Rights next(*world.view, false);
    guard(&next, {button});
    QVERIFY(button->isEnabled());
    QVERIFY(next.setLookOnly(true));
    QVERIFY(!button->isEnabled());
}

void RightsTest::paymentsAreOnlyLookedAt()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"99999"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    const SystemClock clock;
    auto view = WorkspaceView::open(world.folder(), clock);
    QVERIFY(view);
    Rights rights(**view, true);
    auto *page = new PaymentsPage(**view);
    Framed framed(page);
    auto *waiting = static_cast<QTableView *>(framed.control("waiting"));
    QVERIFY(QTest::qWaitFor([&] { return waiting->model()->rowCount() == 1; }, 20'000));
    waiting->selectRow(0);
    isHeld(framed, rights, {u"assign"_s, u"split"_s, u"retry"_s, u"ignore"_s, u"compareNow"_s});
    QVERIFY(framed.control("story")->isEnabled());
    waiting->setFocus();
    QTest::keyClick(waiting, Qt::Key_F2);
    QVERIFY(!framed.dialog("assignDialog"));
    QVERIFY(ActStore((*view)->database()).open().value().isEmpty());
}

void RightsTest::aStoryIsOnlyLookedAt()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"99999"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    const SystemClock clock;
    auto view = WorkspaceView::open(world.folder(), clock);
    QVERIFY(view);
    Rights rights(**view, false);
    auto *page = new StoryPage(**view);
    Framed framed(page);
    QVERIFY(page->open(world.event(payment).event.id));
    QVERIFY(framed.control("retry")->isEnabled());
    QVERIFY(rights.setLookOnly(true));
    isHeld(framed, rights, {u"retry"_s, u"skip"_s, u"skipYes"_s, u"undoYes"_s});
    QVERIFY(framed.control("copyForSupport")->isEnabled());
    QVERIFY(rights.setLookOnly(false));
    QVERIFY(framed.control("retry")->isEnabled());
}

void RightsTest::routesAreOnlyLookedAt()
{
    UiWorld world;
    QVERIFY(world.office.save(oneRoute()));
    Rights rights(*world.view, true);
    world.office.asked = &rights;
    Framed framed(new RoutesPage(*world.view, world.office));
    isHeld(framed, rights, {u"newRoute"_s, u"switchOn"_s, u"onlyWatch"_s, u"switchOff"_s});
    // What is set can be read.
    framed.press("editRoute");
    QVERIFY(framed.control("routeEditor")->isVisible());
    isHeld(framed, rights, {u"saveRoute"_s, u"removeRoute"_s});
    QVERIFY(framed.control("previewTyped")->isEnabled());
    isHeld(framed, rights, {u"applyPreview"_s, u"saveRules"_s, u"restoreVersion"_s, u"applyImport"_s});
}

void RightsTest::connectionsAreOnlyLookedAt()
{
    UiWorld world;
    QVERIFY(world.office.save(oneRoute()));
    Rights rights(*world.view, true);
    world.office.asked = &rights;
    Framed framed(new ConnectionsPage(*world.view, world.office));
    static_cast<QTableView *>(framed.control("connectionsTable"))->selectRow(0);
    isHeld(framed, rights, {u"addConnection"_s, u"copyConnection"_s, u"removeConnection"_s});
    QVERIFY(framed.control("testSelected")->isEnabled());
    framed.press("editConnection");
    QVERIFY(framed.dialog("connectionEditor"));
    isHeld(framed, rights, {u"saveConnection"_s});
}

void RightsTest::firstStepsAreOnlyLookedAt()
{
    UiWorld world;
    Rights rights(*world.view, true);
    world.office.asked = &rights;
    Framed framed(new FirstRunPage(*world.view, world.office));
    isHeld(framed, rights, {u"connectAccounts"_s});
    QVERIFY(framed.control("seeItWork")->isEnabled());
}

void RightsTest::routesAskForThePinOnce()
{
    UiWorld world;
    QVERIFY(world.office.save(oneRoute()));
    Rights rights(*world.view, false);
    QVERIFY(rights.setPin(u"4711"_s));
    world.office.asked = &rights;
    Framed framed(new RoutesPage(*world.view, world.office));
    QVERIFY(world.stored().routes.first().isOn);
    framed.press("switchOff");
    QDialog *pin = framed.dialog("pinDialog");
    QVERIFY(pin);
    QVERIFY(world.stored().routes.first().isOn);
    answer(pin, u"0000"_s);
    QVERIFY(pin->isVisible());
    answer(pin, u"4711"_s);
    QVERIFY(!world.stored().routes.first().isOn);
    QTRY_VERIFY(!framed.dialog("pinDialog"));
    framed.press("onlyWatch");
    QVERIFY(!framed.dialog("pinDialog"));
    QCOMPARE(world.stored().routes.first().mode, RouteSetup::Mode::Watch);
    rights.lock();
    framed.press("editRoute");
    auto *name = static_cast<QLineEdit *>(framed.control("routeName"));
    name->clear();
    QTest::keyClicks(name, u"renamed"_s);
    rights.lock();
    QMetaObject::invokeMethod(framed.control("routeEditor"), "saveAsked");
    pin = framed.dialog("pinDialog");
    QVERIFY(pin);
    QTest::mouseClick(pin->findChild<QPushButton *>(u"cancel"_s), Qt::LeftButton);
    // Nothing of what was typed is lost.
    QVERIFY(framed.control("routeEditor")->isVisible());
    QCOMPARE(name->text(), u"renamed"_s);
    QCOMPARE(world.stored().routes.first().name.value, u"payments"_s);
}

void RightsTest::aConnectionAsksForThePinWhenItIsSaved()
{
    UiWorld world;
    QVERIFY(world.office.save(oneRoute()));
    Rights rights(*world.view, false);
    QVERIFY(rights.setPin(u"4711"_s));
    world.office.asked = &rights;
    Framed framed(new ConnectionsPage(*world.view, world.office));
    auto *table = static_cast<QTableView *>(framed.control("connectionsTable"));
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == "shop"_L1)
            table->selectRow(row);
    }
    framed.press("editConnection");
    QDialog *editor = framed.dialog("connectionEditor");
    QVERIFY(editor);
    auto *account = editor->findChild<QWidget *>(u"merchantAccount"_s)->findChild<QLineEdit *>();
    account->clear();
    QTest::keyClicks(account, u"new_shop"_s);
    QTest::mouseClick(editor->findChild<QPushButton *>(u"saveConnection"_s), Qt::LeftButton);
    auto *pin = editor->findChild<QDialog *>(u"pinDialog"_s);
    QVERIFY(pin);
    answer(pin, u"4711"_s);
    const auto isSaved = [&] {
        const Setup stored = world.stored();
        const ConnectionSetup *shop = stored.connection({u"shop"_s});
        return shop && shop->settings["merchantAccount"_L1].toString() == "new_shop"_L1;
    };
    QVERIFY(QTest::qWaitFor(isSaved, 20'000));
}

void RightsTest::firstStepsAskForThePin()
{
    UiWorld world;
    Rights rights(*world.view, false);
    QVERIFY(rights.setPin(u"4711"_s));
    world.office.asked = &rights;
    Framed framed(new FirstRunPage(*world.view, world.office));
    QVERIFY(!framed.control("next")->isVisible());
    framed.press("connectAccounts");
    QDialog *pin = framed.dialog("pinDialog");
    QVERIFY(pin);
    answer(pin, u"4711"_s);
    QVERIFY(framed.control("next")->isVisible());
}

void RightsTest::aDecisionAsksWhoItIs()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"99999"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    const SystemClock clock;
    auto view = WorkspaceView::open(world.folder(), clock);
    QVERIFY(view);
    Rights rights(**view, false);
    QVERIFY(rights.setShared(true));
    auto *page = new StoryPage(**view);
    Framed framed(page);
    QVERIFY(page->open(world.event(payment).event.id));
    framed.press("retry");
    QVERIFY(ActStore((*view)->database()).open().value().isEmpty());
    QDialog *name = framed.dialog("nameDialog");
    QVERIFY(name);
    answer(name, u"Олена Коваль"_s);
    const QList<Act> acts = ActStore((*view)->database()).open().value();
    QCOMPARE(acts.size(), 1);
    QCOMPARE(acts.first().who, u"Олена Коваль"_s);
    QVERIFY(acts.first().at.isValid());
}

void RightsTest::pausesGrowAndSurviveAStart()
{
    const QTemporaryDir folder;
    ManualClock clock;
    auto view = WorkspaceView::open(folder.path(), clock);
    QVERIFY(view);
    {
        Rights rights(**view, false);
        QVERIFY(rights.setPin(u"4711"_s));
        for (int i = 0; i < 3; ++i)
            QVERIFY(!rights.unlock(u"0000"_s));
        QVERIFY(!rights.unlock(u"4711"_s)); // not even the right one
    }
    Rights rights(**view, false);
    QVERIFY(!rights.unlock(u"4711"_s));
    clock.go(std::chrono::seconds(31));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!rights.unlock(u"0000"_s));
    clock.go(std::chrono::seconds(31));
    QVERIFY(!rights.unlock(u"4711"_s));
    clock.go(std::chrono::seconds(30));
    QVERIFY(rights.unlock(u"4711"_s));
    QVERIFY(rights.isUnlocked());
    clock.go(std::chrono::minutes(16));
    QVERIFY(!rights.isUnlocked());
    QVERIFY(!rights.unlock(u"0000"_s)); // counted from the beginning
    QVERIFY(rights.unlock(u"4711"_s));
    QVERIFY(!journal((*view)->database()).filter(u"A wrong PIN was given 6 times"_s).isEmpty());
}

void RightsTest::aForgottenPinIsRemovedByTheOwnerOfTheFiles()
{
    const QTemporaryDir folder;
    ManualClock clock;
    auto view = WorkspaceView::open(folder.path(), clock);
    QVERIFY(view);
    Rights rights(**view, false);
    QVERIFY(rights.setPin(u"4711"_s));
    QVERIFY(!rights.mayEditNow());
    const auto owner = Workspace::open(folder.path());
    QVERIFY(owner);
    QCOMPARE(forgetPin(**owner, u"root"_s, clock.now()), Result<bool>(true));
    QCOMPARE(forgetPin(**owner, u"root"_s, clock.now()), Result<bool>(false));
    (*view)->look(); // as the window does all the time
    QTRY_VERIFY(!rights.hasPin());
    QVERIFY(rights.mayEditNow());
    QCOMPARE(journal((*view)->database()).filter(u"removed by root"_s).size(), 1);
}

void RightsTest::everyChangeOfTheRightsIsInTheJournal()
{
    UiWorld world;
    world.view->setWho(u"Ірина"_s);
    Rights rights(*world.view, false);
    QVERIFY(rights.setPin(u"4711"_s));
    QVERIFY(rights.setPin(u"4712"_s));
    QVERIFY(rights.setPin({}));
    QVERIFY(rights.setLookOnly(true));
    QVERIFY(rights.setLookOnly(false));
    QVERIFY(rights.setShared(true));
    const QStringList said = journal(world.view->database());
    QCOMPARE(said.size(), 6);
    for (const QString &sentence : said)
        QVERIFY(sentence.startsWith(u"Ірина "_s));
    QVERIFY(!said.join(u'\n').contains(u"471"_s));
}

QTEST_MAIN(RightsTest)
#include "rights_test.moc"
