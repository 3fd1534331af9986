#include "tests/ui/support/casecatalog.h"
#include "tests/ui/support/uiworld.h"
#include "ui/firstrun/firstrunpage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

class FirstRunPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoDoorsOpen();
    void theWholeWayTouchesAtMostTwelveFields();
    void nothingGoesOnBeforeTheTestIsGood();
    void whatIsMissingIsSaidWithWhereToMakeIt();
    void namesThatDoNotMatchAreChosenByHand();
    void backLosesNothing();
    void closingLosesNothingButKeys();
    void aLockedKeychainHoldsTheStep();
    void aPreviewThatFailsIsSaidAndOneCanGoOn();
    void ownNamesAreRehearsedBeforeTheStart();
    void startingOverForgetsTheKeys();
    void aConnectionThatIsThereIsOffered();
    void eachStepSaysWhatIsNotChanged();
    void anotherLanguageReachesEachStep();

private:
    struct Shown
    {
        explicit Shown(UiWorld &world)
            : office(world.office)
            , page(*world.view, world.office)
        {
            page.resize(900, 760);
            page.show();
        }
        void press(const QString &name)
        {
            QTest::mouseClick(page.findChild<QAbstractButton *>(name), Qt::LeftButton);
        }
        QLineEdit *line(const QString &form, const QString &key)
        {
            return page.findChild<QWidget *>(form)->findChild<QWidget *>(key)->findChild<QLineEdit *>();
        }
        void type(const QString &form, const QString &key, const QString &text)
        {
            line(form, key)->clear();
            QTest::keyClicks(line(form, key), text);
            ++touched;
        }
        int at()
        {
            const auto *where = page.findChild<QLabel *>(u"where"_s);
            if (!where->isVisible())
                return 0;
            return where->text().section(u' ', 1, 1).toInt();
        }
        bool canGoOn() { return page.findChild<QPushButton *>(u"next"_s)->isEnabled(); }
        void next()
        {
            const int before = at();
            QTRY_VERIFY(canGoOn());
            press(u"next"_s);
            QTRY_VERIFY(at() != before);
        }
        void fillSource()
        {
            type(u"sourceForm"_s, u"merchantAccount"_s, u"my_shop"_s);
            type(u"sourceForm"_s, u"secretKey"_s, u"s3cret"_s);
            QTest::mouseClick(button(u"sourceForm"_s), Qt::LeftButton);
            QTRY_VERIFY(canGoOn());
        }
        void fillTarget()
        {
            type(u"targetForm"_s, u"address"_s, u"https://account.planfix.com/rest"_s);
            type(u"targetForm"_s, u"token"_s, u"t0ken"_s);
            QTest::mouseClick(button(u"targetForm"_s), Qt::LeftButton);
            QTRY_VERIFY(canGoOn());
        }
        QPushButton *button(const QString &form)
        {
            return page.findChild<QWidget *>(form)->findChild<QPushButton *>(u"testConnection"_s);
        }
        FakeOffice &office;
        FirstRunPage page;
        int touched = 0; ///< fields
    };
    static void answerAsTheCase(UiWorld &world) { answerAsCase(world.office); }
};

void FirstRunPageTest::twoDoorsOpen()
{
    UiWorld world;
    Shown shown(world);
    QVERIFY(shown.page.isWanted());
    QSignalSpy demo(&shown.page, &FirstRunPage::demoAsked);
    QVERIFY(!shown.page.findChild<QAbstractButton *>(u"goOn"_s)->isVisible());
    shoot(shown.page, u"firstrun-doors"_s);
    shown.press(u"seeItWork"_s);
    QCOMPARE(demo.count(), 1);
    QCOMPARE(shown.at(), 0);
    shown.press(u"connectAccounts"_s);
    QCOMPARE(shown.at(), 1);
}

void FirstRunPageTest::theWholeWayTouchesAtMostTwelveFields()
{
    UiWorld world;
    answerAsTheCase(world);
    Shown shown(world);
    QSignalSpy opened(&shown.page, &ui::Page::pageOpened);
    shown.press(u"connectAccounts"_s);
    shown.fillSource();
    shoot(shown.page, u"firstrun-source"_s);
    shown.next();
    QCOMPARE(shown.at(), 2);
    shown.fillTarget();
    shoot(shown.page, u"firstrun-target"_s);
    shown.next();
    QCOMPARE(shown.at(), 3);
    QTRY_VERIFY(shown.canGoOn()); // the lists have come, nothing has to be touched
    shoot(shown.page, u"firstrun-work"_s);
    shown.next();
    QCOMPARE(shown.at(), 4);
    auto *preview = shown.page.findChild<QTableView *>(u"preview"_s);
    QTRY_COMPARE(preview->model()->rowCount(), 2);
    shoot(shown.page, u"firstrun-preview"_s);
    shown.next();
    QCOMPARE(shown.at(), 5);
    shoot(shown.page, u"firstrun-start"_s);
    QVERIFY(shown.page.findChild<QRadioButton *>(u"startWatching"_s)->isChecked());
    shown.page.findChild<QRadioButton *>(u"startWorking"_s)->click();
    ++shown.touched;
    shown.press(u"next"_s);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].toString(), u"payments"_s);
    qInfo("%d fields touched", shown.touched);
    QVERIFY(shown.touched <= 12);

    const Setup stored = world.stored();
    QCOMPARE(stored.connections.size(), 2);
    QCOMPARE(stored.routes.size(), 1);
    const RouteSetup &route = stored.routes[0];
    QCOMPARE(route.mode, RouteSetup::Mode::Work);
    QVERIFY(route.isOn);
    QCOMPARE(route.sources, QList<ConnectionName>{{u"wayforpay"_s}});
    QCOMPARE(route.target.value, u"planfix"_s);
    QCOMPARE(route.settings["waitingStages"_L1].toArray(), QJsonArray{u"121"_s}); // of the right process
    QCOMPARE(route.settings["paidStage"_L1].toString(), u"132"_s);
    const QJsonObject expected{{u"subtaskTemplate"_s, u"57"_s}, {u"dueField"_s, u"411"_s},
        {u"paidField"_s, u"412"_s}, {u"differenceField"_s, u"413"_s}, {u"dataTag"_s, u"76"_s},
        {u"sumField"_s, u"301"_s}, {u"dateField"_s, u"302"_s}, {u"paymentIdField"_s, u"303"_s}};
    QCOMPARE(route.targetSettings, expected);
    QCOMPARE(checkSetup(stored, world.office.known), QList<SettingProblem>());
    QCOMPARE(world.office.secrets.value(u"wayforpay/secretKey"_s), u"s3cret"_s);
    QCOMPARE(world.office.secrets.value(u"planfix/token"_s), u"t0ken"_s);
    QVERIFY(!shown.page.isWanted());
}

void FirstRunPageTest::nothingGoesOnBeforeTheTestIsGood()
{
    UiWorld world;
    answerAsTheCase(world);
    world.office.onCheck = [](const ConnectionSetup &, const TypedSecrets &typed) {
        CheckReport report;
        if (typed.value(u"secretKey"_s) != "right"_L1)
            report.error = failure(Error::Kind::Unauthorized, Text("The key is wrong.")).value();
        return report;
    };
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    QVERIFY(!shown.canGoOn());
    shown.type(u"sourceForm"_s, u"merchantAccount"_s, u"my_shop"_s);
    shown.type(u"sourceForm"_s, u"secretKey"_s, u"wrong"_s);
    QTest::mouseClick(shown.button(u"sourceForm"_s), Qt::LeftButton);
    auto *verdict = shown.page.findChild<QWidget *>(u"sourceForm"_s)->findChild<QLabel *>(u"verdict"_s);
    QTRY_COMPARE(verdict->text(), u"The key is wrong."_s);
    QVERIFY(!shown.canGoOn());
    shown.type(u"sourceForm"_s, u"secretKey"_s, u"right"_s);
    QTest::mouseClick(shown.button(u"sourceForm"_s), Qt::LeftButton);
    QTRY_VERIFY(shown.canGoOn());
}

void FirstRunPageTest::whatIsMissingIsSaidWithWhereToMakeIt()
{
    UiWorld world;
    answerAsTheCase(world);
    const Text missing("The data tag has no field for the payment id; make one in Planfix, Data tags.");
    bool isMade = false;
    world.office.onCheckRoute = [&](const RouteName &) {
        CheckReport report;
        if (!isMade)
            report.steps.append({CheckStep::Verdict::Bad, missing});
        return report;
    };
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    shown.fillSource();
    shown.next();
    shown.fillTarget();
    shown.next();
    QTRY_VERIFY(shown.canGoOn());
    shown.press(u"next"_s);
    auto *steps = shown.page.findChild<QWidget *>(u"workSteps"_s)->findChild<QListWidget *>();
    QTRY_VERIFY(steps->count() == 1 && steps->item(0)->text().contains(missing.toString()));
    QCOMPARE(shown.at(), 3);
    shoot(shown.page, u"firstrun-missing"_s);
    isMade = true;
    QTRY_VERIFY(shown.canGoOn());
    shown.next();
    QCOMPARE(shown.at(), 4);
}

void FirstRunPageTest::namesThatDoNotMatchAreChosenByHand()
{
    UiWorld world;
    answerAsTheCase(world);
    world.office.onDiscover = [](const ConnectionSetup &) {
        Catalog catalog = caseCatalog();
        for (CatalogItem &item : catalog.items) {
            if (item.id == "57"_L1)
                item.name = u"Рахунок"_s;
        }
        return Result<Catalog>(catalog);
    };
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    shown.fillSource();
    shown.next();
    shown.fillTarget();
    shown.next();
    QTRY_VERIFY(shown.canGoOn());
    auto *form = shown.page.findChild<QWidget *>(u"targetSettingsForm"_s);
    auto *problem = form->findChild<QLabel *>(u"subtaskTemplate.problem"_s);
    // What was not found is said at once, with where it is made.
    QVERIFY2(problem->text().contains(u"Оплата замовлення"_s), qPrintable(problem->text()));
    QVERIFY2(problem->text().contains(u"Planfix"_s), qPrintable(problem->text()));
    shown.press(u"next"_s);
    QTRY_VERIFY(!problem->text().isEmpty());
    QCOMPARE(shown.at(), 3);
    auto *box = form->findChild<QWidget *>(u"subtaskTemplate"_s)->findChild<QComboBox *>();
    box->setCurrentIndex(box->findData(u"57"_s));
    Q_EMIT box->activated(box->currentIndex());
    shown.next();
    QCOMPARE(shown.at(), 4);
}

void FirstRunPageTest::backLosesNothing()
{
    UiWorld world;
    answerAsTheCase(world);
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    shown.fillSource();
    shown.next();
    shown.fillTarget();
    shown.press(u"back"_s);
    QCOMPARE(shown.at(), 1);
    QCOMPARE(shown.line(u"sourceForm"_s, u"merchantAccount"_s)->text(), u"my_shop"_s);
    QTRY_VERIFY(shown.canGoOn()); // tested before
    QTest::qWait(50);
    shown.next();
    QCOMPARE(shown.line(u"targetForm"_s, u"address"_s)->text(), u"https://account.planfix.com/rest"_s);
}

void FirstRunPageTest::closingLosesNothingButKeys()
{
    UiWorld world;
    answerAsTheCase(world);
    {
        Shown shown(world);
        shown.press(u"connectAccounts"_s);
        shown.fillSource();
        shown.next();
        shown.fillTarget();
        shown.next();
        QTRY_VERIFY(shown.canGoOn());
    }
    QSettings().sync();
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("my_shop"));
    QVERIFY(!kept.contains("s3cret") && !kept.contains("t0ken"));
    Shown again(world);
    QCOMPARE(again.at(), 0);
    again.press(u"goOn"_s);
    QCOMPARE(again.at(), 3);
    QTRY_VERIFY(again.canGoOn());
    again.next();
    QCOMPARE(again.at(), 4);
}

void FirstRunPageTest::aLockedKeychainHoldsTheStep()
{
    UiWorld world;
    const Text locked("The system keychain is locked. Unlock it and try again.");
    world.office.keychainFails = failure(Error::Kind::Secrets, locked).value();
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    shown.fillSource(); // the test itself needs no keychain
    shown.press(u"next"_s);
    auto *trouble = shown.page.findChild<QWidget *>(u"sourceForm"_s)->findChild<QLabel *>(u"trouble"_s);
    QTRY_VERIFY(trouble->text().contains(locked.toString()));
    QTRY_VERIFY(shown.canGoOn());
    QCOMPARE(shown.at(), 1);
    world.office.keychainFails.reset();
    shown.next();
    QCOMPARE(shown.at(), 2);
}

void FirstRunPageTest::aPreviewThatFailsIsSaidAndOneCanGoOn()
{
    UiWorld world;
    answerAsTheCase(world);
    const Text trouble("The service cannot be reached now.");
    world.office.onPreview = [&](const Setup &, const RouteName &) {
        return Result<QList<PreviewRow>>(failure(Error::Kind::Network, trouble));
    };
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    shown.fillSource();
    shown.next();
    shown.fillTarget();
    shown.next();
    shown.next();
    auto *said = shown.page.findChild<QLabel *>(u"previewSaid"_s);
    QTRY_VERIFY(said->text().contains(trouble.toString()));
    shown.next();
    QCOMPARE(shown.at(), 5);
    const Text full("The disk is full; make room and try again.");
    world.office.saveFails = failure(Error::Kind::Storage, full).value();
    shown.press(u"next"_s);
    QTRY_VERIFY(shown.page.findChild<QLabel *>(u"startSaid"_s)->text().contains(full.toString()));
    QCOMPARE(shown.at(), 5);
    world.office.saveFails.reset();
    shown.press(u"next"_s);
    QTRY_COMPARE(world.stored().routes.size(), 1);
    QCOMPARE(world.stored().routes[0].mode, RouteSetup::Mode::Watch);
}

void FirstRunPageTest::ownNamesAreRehearsedBeforeTheStart()
{
    UiWorld world;
    answerAsTheCase(world);
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    shown.fillSource();
    shown.next();
    shown.fillTarget();
    shown.next();
    shown.next();
    shown.next();
    QCOMPARE(shown.at(), 5);
    auto *help = shown.page.findChild<QLabel *>(u"rehearseHelp"_s);
    const QString before = help->text();
    shown.press(u"rehearseFirst"_s);
    QCOMPARE(world.office.rehearsals.size(), 1); // its lists are known from the step before
    const FakeOffice::Rehearsed &one = world.office.rehearsals[0];
    QCOMPARE(one.target.vendor, u"planfix"_s);
    QCOMPARE(one.route.settings["paidStage"_L1].toString(), u"132"_s);
    QCOMPARE(one.catalog.items.size(), caseCatalog().items.size());
    QVERIFY(help->text() != before);
    const Text gone("The stage is gone.");
    world.office.rehearsalFails = failure(Error::Kind::Misconfigured, gone).value();
    shown.press(u"rehearseFirst"_s);
    QCOMPARE(help->text(), gone.toString());
    QVERIFY(shown.canGoOn());
}

void FirstRunPageTest::startingOverForgetsTheKeys()
{
    UiWorld world;
    answerAsTheCase(world);
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    shown.fillSource();
    shown.next();
    QVERIFY(world.office.secrets.contains(u"wayforpay/secretKey"_s));
    shown.press(u"startOver"_s);
    QCOMPARE(shown.at(), 0);
    QTRY_VERIFY(world.office.secrets.isEmpty());
    QVERIFY(!shown.page.findChild<QAbstractButton *>(u"goOn"_s)->isVisible());
    shown.press(u"connectAccounts"_s);
    QCOMPARE(shown.line(u"sourceForm"_s, u"merchantAccount"_s)->text(), QString());
}

void FirstRunPageTest::aConnectionThatIsThereIsOffered()
{
    UiWorld world;
    answerAsTheCase(world);
    Setup setup;
    setup.connections = {{{u"shop"_s}, u"wayforpay"_s, {{u"merchantAccount"_s, u"my_shop"_s}}}};
    QVERIFY(world.office.save(setup));
    world.office.secrets.insert(u"shop/secretKey"_s, u"s3cret"_s);
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    auto *choice = shown.page.findChild<QComboBox *>(u"sourceChoice"_s);
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentData().toString(), u"shop"_s);
    QTest::mouseClick(shown.button(u"sourceForm"_s), Qt::LeftButton);
    QTRY_VERIFY(shown.canGoOn());
    shown.next();
    shown.fillTarget();
    shown.next();
    shown.next();
    shown.next();
    shown.press(u"next"_s);
    QTRY_COMPARE(world.stored().routes.size(), 1);
    QCOMPARE(world.stored().connections.size(), 2);
    QCOMPARE(world.stored().routes[0].sources[0].value, u"shop"_s);
}

void FirstRunPageTest::eachStepSaysWhatIsNotChanged()
{
    UiWorld world;
    answerAsTheCase(world);
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    QStringList promises;
    const auto note = [&] { promises.append(shown.page.findChild<QLabel *>(u"promise"_s)->text()); };
    note();
    shown.fillSource();
    shown.next();
    note();
    shown.fillTarget();
    shown.next();
    note();
    shown.next();
    note();
    shown.next();
    note();
    QCOMPARE(promises.size(), 5);
    QVERIFY(!promises.contains(QString()));
    promises.removeDuplicates();
    QCOMPARE(promises.size(), 5);
}

void FirstRunPageTest::anotherLanguageReachesEachStep()
{
    UiWorld world;
    answerAsTheCase(world);
    Shown shown(world);
    shown.press(u"connectAccounts"_s);
    shown.fillSource();
    shown.next();
    shown.fillTarget();
    shown.next();
    shown.next();
    shown.next();
    LongTexts longTexts;
    QCoreApplication::installTranslator(&longTexts);
    QCoreApplication::processEvents();
    const QList<QLabel *> labels = shown.page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QString text = label->text();
        const bool isShown = !text.isEmpty() && text != u"⚠ "_s && !label->isHidden();
        QVERIFY2(!isShown || text.contains(u'ї'), qPrintable(text));
    }
    const QList<QAbstractButton *> buttons = shown.page.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        QVERIFY2(button->text().isEmpty() || button->text().contains(u'ї'), qPrintable(button->text()));
    QCoreApplication::removeTranslator(&longTexts);
}

QTEST_MAIN(FirstRunPageTest)
#include "firstrunpage_test.moc"
