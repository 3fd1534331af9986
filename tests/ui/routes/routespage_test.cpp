#include "tests/ui/routes/routesworld.h"

#include "core/store/decisionstore.h"
#include "core/store/eventstore.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableWidget>
#include <QTextBrowser>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

class RoutesPageTest : public QObject
{
    Q_OBJECT

    static void addEvent(RoutesWorld &world, const QString &key, Event::State state)
    {
        Event event;
        event.route = {u"payments"_s};
        event.key = key;
        event.state = state;
        event.payment.reference = key;
        event.payment.amount = Money{120000, u"UAH"_s};
        event.reason = Text(QT_TRANSLATE_NOOP("Text", "Mark the text in the mail first."));
        event.createdAt = world.clock.now();
        event.changedAt = event.createdAt;
        event.dueAt = event.createdAt;
        Result<Transaction> transaction = Transaction::begin(world.view->database());
        QVERIFY(transaction);
        QVERIFY(EventStore(world.view->database()).create(event, {}, {}));
        QVERIFY(transaction->commit());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"provodka-test"_s);
        QCoreApplication::setApplicationName(u"routespage"_s);
        QSettings().clear();
        if (qEnvironmentVariableIsSet("PROVODKA_DARK")) {
            QPalette dark(QColor(45, 45, 48), QColor(37, 37, 38));
            QApplication::setPalette(dark);
        }
    }

    void theListShowsRoutesWithTheirCounters();
    void aRouteIsSwitched();
    void aSwitchThatCannotBeSavedIsSaid();
    void aRouteIsEditedWithNamesOutOfDiscovery();
    void anUnknownIdIsShownAndKept();
    void partsOfTheSumLeadToStages();
    void aRouteIsRehearsed();
    void whatIsWrongIsSaidAtTheField();
    void whatOnlyTheRecipeKnowsIsSaidAtTheFieldToo();
    void aNewRouteOnlyWatches();
    void whatWasNotSavedIsNotLost();
    void aRemovedRouteComesBack();
    void theAccountIsAskedWhetherItFits();
    void aPreviewShowsWritesAndSwitchesOn();
    void versionsAreComparedAndRestored();
    void aVersionIsReplayedOverWhatHappened();
    void anImportShowsHostsAndChangesFirst();
    void anImportWithMistakesIsNotTaken();
    void theSetupIsExported();
    void theSetupBookNamesIdsAndIsCopied();
    void rowsAreCopiedAsATable();
    void everythingHasANameAndIsReachedByKeys();
};

void RoutesPageTest::theListShowsRoutesWithTheirCounters()
{
    RoutesWorld world;
    addEvent(world, u"a"_s, Event::State::Done);
    addEvent(world, u"b"_s, Event::State::Attention);
    addEvent(world, u"c"_s, Event::State::Ready);
    world.open();
    auto *table = world.of<QTableView>("routesTable");
    auto *proxy = qobject_cast<QSortFilterProxyModel *>(table->model());
    QAbstractItemModelTester tester(proxy->sourceModel());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cellOf(table, 0, 0), u"payments"_s);
    QCOMPARE(cellOf(table, 0, 1), u"shop, mailbox"_s);
    QCOMPARE(cellOf(table, 0, 3), u"office"_s);
    QCOMPARE(cellOf(table, 0, 5), u"1"_s);
    QCOMPARE(cellOf(table, 0, 6), u"1"_s);
    QCOMPARE(cellOf(table, 0, 7), u"1"_s);
    QVERIFY(!cellOf(table, 0, 8).isEmpty());
    QCOMPARE(world.page->waiting(), 1);
    addEvent(world, u"d"_s, Event::State::Attention);
    world.page->refresh();
    QCOMPARE(cellOf(table, 0, 7), u"2"_s);
    world.shoot(u"routes"_s);
}

void RoutesPageTest::aRouteIsSwitched()
{
    RoutesWorld world;
    world.open();
    QVERIFY(!world.of<QPushButton>("switchOn")->isEnabled());
    world.click("onlyWatch");
    QCOMPARE(world.stored().routes[0].mode, RouteSetup::Mode::Watch);
    QVERIFY(world.stored().routes[0].isOn);
    world.click("switchOff");
    QVERIFY(!world.stored().routes[0].isOn);
    QVERIFY(!world.of<QPushButton>("switchOff")->isEnabled());
    world.click("switchOn");
    QVERIFY(world.stored().routes[0].isOn);
    QCOMPARE(world.stored().routes[0].mode, RouteSetup::Mode::Work);
    QCOMPARE(world.office.saves, 3);
}

void RoutesPageTest::aSwitchThatCannotBeSavedIsSaid()
{
    RoutesWorld world;
    world.open();
    world.office.saveFails = Error{Error::Kind::Storage, Text("The disk is full."), {}};
    world.click("switchOff");
    QVERIFY(world.stored().routes[0].isOn);
    QVERIFY(world.bar->isVisible());
}

void RoutesPageTest::aRouteIsEditedWithNamesOutOfDiscovery()
{
    RoutesWorld world;
    int asked = 0;
    world.office.onDiscover = [&, before = world.office.onDiscover](const ConnectionSetup &one) {
        ++asked;
        return before(one);
    };
    world.open();
    world.click("editRoute");
    auto *paid = world.of<QWidget>("paidStage")->findChild<QComboBox *>();
    QTRY_COMPARE(paid->currentText(), u"Sales — Paid (132)"_s);
    QCOMPARE(world.of<QComboBox>("recipe")->count(), int(world.office.known.recipes.size()));
    world.shoot(u"editor"_s);
    const int production = paid->findText(u"Sales — In production (136)"_s);
    QVERIFY(production >= 0);
    paid->setCurrentIndex(production);
    Q_EMIT paid->activated(production);
    world.click("saveRoute");
    QCOMPARE(world.stored().routes[0].settings["paidStage"_L1].toString(), u"136"_s);
    QCOMPARE(world.stored().routes[0].targetSettings, world.setup.routes[0].targetSettings);
    QCOMPARE(world.stored().routes[0].sources, world.setup.routes[0].sources);
    world.click("editRoute"); // the account's lists are known already
    QTest::qWait(20);
    QCOMPARE(asked, 1);
    world.click("discover");
    QTRY_COMPARE(asked, 2);
}

void RoutesPageTest::anUnknownIdIsShownAndKept()
{
    RoutesWorld world;
    world.setup.routes[0].settings.insert("paidStage"_L1, u"999"_s);
    world.setup.routes[0].targetSettings.insert("dueField"_L1, u"777"_s);
    world.store(world.setup);
    world.open();
    world.click("editRoute");
    auto *paid = world.of<QWidget>("paidStage")->findChild<QComboBox *>();
    QTRY_VERIFY(paid->findText(u"Sales — Paid (132)"_s) >= 0);
    QCOMPARE(paid->currentText(), u"999"_s);
    world.of<QLineEdit>("routeName")->setText(u"renamed"_s);
    world.click("saveRoute");
    const RouteSetup saved = world.stored().routes[0];
    QCOMPARE(saved.name.value, u"renamed"_s);
    QCOMPARE(saved.settings["paidStage"_L1].toString(), u"999"_s);
    QCOMPARE(saved.targetSettings["dueField"_L1].toString(), u"777"_s);
}

void RoutesPageTest::partsOfTheSumLeadToStages()
{
    RoutesWorld world;
    world.open();
    world.click("editRoute");
    auto *editor = world.of<QWidget>("thresholds");
    auto *table = editor->findChild<QTableWidget *>();
    auto *paid = world.of<QWidget>("paidStage")->findChild<QComboBox *>();
    QTRY_COMPARE(paid->currentText(), u"Sales — Paid (132)"_s); // the lists are there
    QTest::mouseClick(editor->findChild<QPushButton *>(u"addRow"_s), Qt::LeftButton);
    QVERIFY(!world.of<QLabel>("thresholds.problem")->isVisible());
    table->item(0, 1)->setText(u"100"_s);
    auto *stage = qobject_cast<QComboBox *>(table->cellWidget(0, 2));
    stage->setCurrentIndex(stage->findText(u"Sales — In production (136)"_s));
    for (QWidget *at = editor; at; at = at->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(at))
            area->ensureWidgetVisible(editor, 0, 120);
    }
    // Only the recipe knows that the full sum has a setting of its own.
    QVERIFY(world.of<QLabel>("thresholds.problem")->isVisible());
    world.shoot(u"editor-thresholds-problem"_s);
    world.click("saveRoute");
    QCOMPARE(world.office.saves, 0);
    table->item(0, 1)->setText(u"50"_s);
    QVERIFY(!world.of<QLabel>("thresholds.problem")->isVisible());
    world.shoot(u"editor-thresholds"_s);
    world.click("saveRoute");
    const QJsonObject row{{u"share"_s, u"50"_s}, {u"stage"_s, u"136"_s}};
    QCOMPARE(world.stored().routes[0].settings["thresholds"_L1].toArray(), QJsonArray{row});
    // The book says it in a sentence.
    world.click("showBook");
    auto *book = world.of<QTextBrowser>("book");
    QTRY_VERIFY(book->toPlainText().contains(u"50 %"_s));
    QTRY_VERIFY(book->toPlainText().contains(u"Sales — In production (136)"_s));
}

void RoutesPageTest::aRouteIsRehearsed()
{
    RoutesWorld world;
    int asked = 0;
    world.office.onDiscover = [&, before = world.office.onDiscover](const ConnectionSetup &one) {
        ++asked;
        return before(one);
    };
    world.open();
    world.click("rehearseRoute");
    QTRY_COMPARE(world.office.rehearsals.size(), 1);
    QCOMPARE(world.office.rehearsals[0].route, world.setup.routes[0]);
    QCOMPARE(world.office.rehearsals[0].target.name.value, u"office"_s);
    QVERIFY(world.bar->isVisible());
    // The editor has asked the account; its answer serves.
    world.click("editRoute");
    QTRY_COMPARE(asked, 2);
    auto *paid = world.of<QWidget>("paidStage")->findChild<QComboBox *>();
    QTRY_COMPARE(paid->currentText(), u"Sales — Paid (132)"_s);
    QTest::keyClick(world.of<QLineEdit>("routeName"), Qt::Key_Escape);
    world.click("rehearseRoute");
    QCOMPARE(world.office.rehearsals.size(), 2);
    QCOMPARE(world.office.rehearsals[1].catalog.items.size(), 5);
    QCOMPARE(asked, 2);
}

void RoutesPageTest::whatIsWrongIsSaidAtTheField()
{
    RoutesWorld world;
    world.open();
    world.click("editRoute");
    auto *name = world.of<QLineEdit>("routeName");
    name->selectAll();
    QTest::keyClicks(name, u"two words"_s);
    QVERIFY(world.of<QLabel>("routeName.problem")->isVisible());
    auto *months = world.of<QWidget>("monthsBack")->findChild<QLineEdit *>();
    QTest::keyClicks(months, u"many"_s);
    QVERIFY(world.of<QLabel>("monthsBack.problem")->isVisible());
    auto *sources = world.of<QListWidget>("sources");
    for (int row = 0; row < sources->count(); ++row)
        sources->item(row)->setCheckState(Qt::Unchecked);
    world.click("saveRoute");
    QVERIFY(world.of<QLabel>("sources.problem")->isVisible());
    QCOMPARE(world.office.saves, 0);
    world.shoot(u"editor-problems"_s);
}

void RoutesPageTest::whatOnlyTheRecipeKnowsIsSaidAtTheFieldToo()
{
    RoutesWorld world;
    world.open();
    world.click("editRoute");
    auto *pattern = world.of<QWidget>("orderPattern")->findChild<QLineEdit *>();
    QTest::keyClicks(pattern, u"("_s);
    QVERIFY(world.of<QLabel>("orderPattern.problem")->isVisible());
    QTest::keyClicks(pattern, u"\\d+)"_s);
    QVERIFY(!world.of<QLabel>("orderPattern.problem")->isVisible());
    world.click("saveRoute");
    QCOMPARE(world.office.saves, 1);
}

void RoutesPageTest::aNewRouteOnlyWatches()
{
    RoutesWorld world;
    world.open();
    world.click("newRoute");
    QTest::keyClicks(world.of<QLineEdit>("routeName"), u"second"_s);
    world.of<QListWidget>("sources")->item(0)->setCheckState(Qt::Checked);
    world.click("saveRoute");
    QCOMPARE(world.office.saves, 0); // the stages are missing
    QVERIFY(world.of<QLabel>("paidStage.problem")->isVisible());
    auto *waiting = world.of<QWidget>("waitingStages")->findChild<QListWidget *>();
    QTRY_COMPARE(waiting->count(), 3);
    waiting->item(0)->setCheckState(Qt::Checked);
    auto *paid = world.of<QWidget>("paidStage")->findChild<QComboBox *>();
    paid->setCurrentIndex(2);
    Q_EMIT paid->activated(2);
    auto *due = world.of<QWidget>("dueField")->findChild<QComboBox *>();
    due->setCurrentIndex(1);
    Q_EMIT due->activated(1);
    world.click("saveRoute");
    QCOMPARE(world.office.saves, 1);
    const Setup saved = world.stored();
    QCOMPARE(saved.routes.size(), 2);
    QCOMPARE(saved.routes[1].name.value, u"second"_s);
    QCOMPARE(saved.routes[1].mode, RouteSetup::Mode::Watch);
    QCOMPARE(saved.routes[1].target.value, u"office"_s);
}

void RoutesPageTest::whatWasNotSavedIsNotLost()
{
    RoutesWorld world;
    world.open();
    world.click("editRoute");
    auto *name = world.of<QLineEdit>("routeName");
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!world.bar->isVisible());
    world.click("editRoute");
    QTest::keyClicks(name, u"2"_s);
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(world.of<QTableView>("routesTable")->isVisible());
    QVERIFY(world.bar->isVisible());
    QTest::mouseClick(world.bar->findChildren<QPushButton *>().first(), Qt::LeftButton);
    QVERIFY(name->isVisible());
    QCOMPARE(name->text(), u"payments2"_s);
}

void RoutesPageTest::aRemovedRouteComesBack()
{
    RoutesWorld world;
    world.open();
    world.click("editRoute");
    world.click("removeRoute");
    QVERIFY(world.stored().routes.isEmpty());
    const QList<QPushButton *> buttons = world.bar->findChildren<QPushButton *>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(world.stored().routes, world.setup.routes);
}

void RoutesPageTest::theAccountIsAskedWhetherItFits()
{
    RoutesWorld world;
    world.office.onCheckRoute = [](const RouteName &) {
        CheckReport report;
        report.steps = {{CheckStep::Verdict::Bad, Text("The field 411 is not there.")}};
        return report;
    };
    world.open();
    world.click("editRoute");
    world.click("checkRoute");
    QTRY_VERIFY(world.of<QLabel>("checkReport")->text().contains(u"411"_s));
    QCOMPARE(world.office.saves, 0);
}

void RoutesPageTest::aPreviewShowsWritesAndSwitchesOn()
{
    RoutesWorld world;
    world.setup.routes[0].mode = RouteSetup::Mode::Watch;
    world.store(world.setup);
    std::optional<Setup> previewed;
    world.office.onPreview = [&](const Setup &setup, const RouteName &) {
        previewed = setup;
        PreviewRow row;
        row.payment = u"WFP-1"_s;
        row.order = {u"10485"_s};
        row.object = Text("Order 10485");
        row.field = u"Stage"_s;
        row.before = u"Waits for payment (121)"_s;
        row.after = u"Paid (132)"_s;
        row.why = Text("What is due and what is paid differ by nothing.");
        return Result<QList<PreviewRow>>(QList<PreviewRow>{row});
    };
    world.open();
    world.click("previewRoute");
    QVERIFY(!world.of<QPushButton>("applyPreview")->isEnabled());
    auto *table = world.of<QTableView>("preview");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(cellOf(table, 0, 4), u"Waits for payment (121)"_s);
    QCOMPARE(cellOf(table, 0, 5), u"Paid (132)"_s);
    QVERIFY(!cellOf(table, 0, 6).isEmpty());
    QCOMPARE(previewed->routes[0].mode, RouteSetup::Mode::Work);
    QCOMPARE(world.office.saves, 0);
    world.shoot(u"preview"_s);
    world.click("discardPreview");
    QCOMPARE(world.stored().routes[0].mode, RouteSetup::Mode::Watch);
    world.click("previewRoute");
    QTRY_VERIFY(world.of<QPushButton>("applyPreview")->isEnabled());
    world.click("applyPreview");
    QCOMPARE(world.stored().routes[0].mode, RouteSetup::Mode::Work);
    QCOMPARE(world.office.saves, 1);
}

void RoutesPageTest::versionsAreComparedAndRestored()
{
    RoutesWorld world;
    Setup changed = world.setup;
    changed.routes[0].settings.insert("paidStage"_L1, u"136"_s);
    world.store(changed);
    world.open();
    world.click("showVersions");
    auto *table = world.of<QTableView>("versions");
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cellOf(table, 0, 2), u"olena"_s);
    QVERIFY(world.of<QLabel>("compared")->text().contains(u"\"132\""_s));
    QVERIFY(!world.of<QPushButton>("restoreVersion")->isEnabled()); // it is in force
    table->selectRow(1);
    QVERIFY(world.of<QPushButton>("restoreVersion")->isEnabled());
    table->selectAll();
    QVERIFY(world.of<QLabel>("compared")->text().contains(u"\"136\""_s));
    QVERIFY(!world.of<QPushButton>("restoreVersion")->isEnabled());
    table->selectRow(1);
    world.shoot(u"versions"_s);
    world.click("restoreVersion");
    QCOMPARE(world.stored(), world.setup);
    QCOMPARE(table->model()->rowCount(), 3);
}

void RoutesPageTest::aVersionIsReplayedOverWhatHappened()
{
    RoutesWorld world;
    world.open();
    world.click("showVersions");
    world.click("replayVersion");
    QTRY_VERIFY(world.of<QLabel>("replaySaid")->text().contains(u"Of 0 events 0"_s));
    QTRY_VERIFY(world.of<QPushButton>("replayVersion")->isEnabled());
}

void RoutesPageTest::anImportShowsHostsAndChangesFirst()
{
    RoutesWorld world;
    Setup other = world.setup;
    other.connections[2].settings.insert("address"_L1, u"https://elsewhere.test"_s);
    other.routes[0].settings.insert("paidStage"_L1, u"136"_s);
    const QString name = world.folder.filePath(u"other.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeSetup(other, world.office.known));
    file.close();
    world.open();
    world.click("importSetup");
    QVERIFY(!world.of<QPushButton>("applyImport")->isEnabled());
    QTest::keyClicks(world.of<QLineEdit>("importFile"), name);
    QTest::keyClick(world.of<QLineEdit>("importFile"), Qt::Key_Return);
    const QString told = world.of<QTextBrowser>("importTold")->toPlainText();
    QVERIFY2(told.contains(u"NEW host: elsewhere.test"_s), qPrintable(told));
    QVERIFY2(told.contains(u"\nHost: till.test"_s), qPrintable(told));
    QVERIFY(told.indexOf(u"elsewhere.test"_s) < told.indexOf(u"paidStage"_s));
    QCOMPARE(world.office.saves, 0);
    world.shoot(u"import"_s);
    world.click("applyImport");
    QCOMPARE(world.stored(), other);
}

void RoutesPageTest::anImportWithMistakesIsNotTaken()
{
    RoutesWorld world;
    const QString name = world.folder.filePath(u"wrong.json"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 1,\n \"connections\": [], \"routs\": []}");
    file.close();
    world.open();
    world.click("importSetup");
    world.of<QLineEdit>("importFile")->setText(name);
    world.click("lookImport");
    const QString told = world.of<QTextBrowser>("importTold")->toPlainText();
    QVERIFY2(told.contains(u"Line 2, character 21"_s), qPrintable(told));
    QVERIFY(!world.of<QPushButton>("applyImport")->isEnabled());
    world.of<QLineEdit>("importFile")->setText(name + u".gone"_s);
    world.click("lookImport");
    QVERIFY(world.of<QTextBrowser>("importTold")->toPlainText().contains(u".gone"_s));
    QTest::keyClick(world.of<QLineEdit>("importFile"), Qt::Key_Escape);
    QVERIFY(world.of<QTableView>("routesTable")->isVisible());
}

void RoutesPageTest::theSetupIsExported()
{
    RoutesWorld world;
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    world.open();
    world.click("exportSetup");
    auto *dialog = world.of<QFileDialog>("exportDialog");
    const QString name = world.folder.filePath(u"out.json"_s);
    dialog->selectFile(name);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(QFile::exists(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = readSetup(file.readAll(), world.office.known);
    QVERIFY(read);
    QCOMPARE(*read, world.setup);
}

void RoutesPageTest::theSetupBookNamesIdsAndIsCopied()
{
    RoutesWorld world;
    world.open();
    world.click("showBook");
    auto *book = world.of<QTextBrowser>("book");
    QTRY_VERIFY(book->toPlainText().contains(u"Sales — Paid (132)"_s));
    world.shoot(u"book"_s);
    world.click("copyBook");
    QVERIFY(QApplication::clipboard()->text().contains(u"Sales — Paid (132)"_s));
}

void RoutesPageTest::rowsAreCopiedAsATable()
{
    RoutesWorld world;
    world.open();
    auto *table = world.of<QTableView>("routesTable");
    QApplication::setActiveWindow(world.window.get());
    table->setFocus();
    table->selectRow(0);
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"payments\tshop, mailbox\t"_s));
}

void RoutesPageTest::everythingHasANameAndIsReachedByKeys()
{
    RoutesWorld world;
    world.open();
    for (const char *opens :
        {"editRoute", "mailRules", "showVersions", "importSetup", "showBook", "previewRoute"}) {
        world.click(opens);
        const QList<QWidget *> all = world.page->findChildren<QWidget *>();
        for (const QWidget *one : all) {
            const bool isOwn = !one->objectName().startsWith(u"qt_"_s) && one->isVisible();
            if (!isOwn || !(one->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(one);
            const bool isNamed = !one->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool isPart = qobject_cast<const QComboBox *>(one->parentWidget())
                || qstrcmp(one->metaObject()->className(), "QScrollArea") == 0 || one->focusProxy();
            QVERIFY2(isNamed || isPart,
                qPrintable(QString::fromLatin1(opens) + u": "_s + one->objectName() + u" "_s
                    + QString::fromLatin1(one->metaObject()->className()) + u" in "_s
                    + one->parentWidget()->objectName()));
        }
        auto *back = static_cast<QPushButton *>(nullptr);
        const QList<QPushButton *> backs = world.page->findChildren<QPushButton *>(u"back"_s);
        for (QPushButton *one : backs)
            back = one->isVisible() ? one : back;
        QVERIFY(back);
        QTest::keyClick(back, Qt::Key_Space);
    }
}

QTEST_MAIN(RoutesPageTest)
#include "routespage_test.moc"
