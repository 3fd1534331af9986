#include "core/store/setupstore.h"
#include "tests/support/world.h"
#include "tests/ui/payments/pageroom.h"
#include "ui/payments/paymentsmodel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QCheckBox>
#include <QSignalSpy>
#include <QTabWidget>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

class Browser : public QObject
{
    Q_OBJECT
public:
    QUrl opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

/// What an accountant does here, with the real engine behind it and stand-ins for the vendors.
class PaymentsPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

    static QJsonObject listed(const QString &payer = {})
    {
        QJsonObject more{{"notify"_L1, QJsonArray{u"list"_s}}};
        if (!payer.isEmpty())
            more.insert("payer"_L1, payer);
        return more;
    }
    /// The engine takes up what the page wrote.
    static bool comesTo(World &world, const QString &reference, const QString &outcome)
    {
        for (int turn = 0; turn < 20; ++turn) {
            QTest::qWait(50); // the page's word to the engine is on its way
            if (!world.runUntilIdle())
                return false;
            if (world.outcome(reference) == outcome)
                return true;
        }
        qWarning() << "came to" << world.outcome(reference) << world.event(reference).event.reason.english();
        return false;
    }
    static bool journalSays(World &world, const QString &reference, const QString &words)
    {
        const auto lines = Journal(world.workspace().database()).ofEvent(world.event(reference).event.id);
        const QList<JournalLine> all = lines.value_or(QList<JournalLine>());
        return std::any_of(all.cbegin(), all.cend(), [&](const JournalLine &line) {
            return line.kind == "act"_L1 && line.text.english().contains(words);
        });
    }
    /// As the program stores what a person set up.
    static void keepsSetup(World &world)
    {
        Result<Transaction> transaction = Transaction::begin(world.workspace().database());
        QVERIFY(transaction && SetupStore(world.workspace().database()).save(world.setup()));
        QVERIFY(transaction->commit());
    }
    static QString bookedAt(World &world, const QString &number)
    {
        Money sum{0, u"UAH"_s};
        const QList<World::Entry> entries = world.entriesOf(number);
        for (const World::Entry &entry : entries)
            sum = sum + parseMoney(entry.amount, u"UAH"_s).value_or(Money{0, u"UAH"_s});
        return sum.decimal();
    }
    static bool showsWaiting(PageRoom &room, int count)
    {
        return QTest::qWaitFor([&] { return room.rows(u"waiting"_s)->rowCount() == count; }, 20000);
    }
    static void types(QWidget *widget, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(widget);
        if (auto *combo = qobject_cast<QComboBox *>(widget))
            edit = combo->lineEdit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_settings); }
    void init() { QSettings().clear(); }

    void aPaymentIsAssignedByHandAndBooked()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        const QString payment = world.pays(u"99999"_s, u"100"_s, listed());
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.outcome(payment), u"order-unknown"_s);
        PageRoom room(world.folder(), world.clock());
        QVERIFY(showsWaiting(room, 1));
        QCOMPARE(room.page->waiting(), 1);
        QCOMPARE(room.find<QLabel>(u"cardWhy"_s)->text(), world.event(payment).event.reason.toString());
        room.find<QTableView>(u"waiting"_s)->setFocus();
        QTest::keyClick(room.find<QTableView>(u"waiting"_s), Qt::Key_F2);
        QVERIFY(room.find<QDialog>(u"assignDialog"_s));
        types(room.find<QComboBox>(u"assignOrder"_s), u"30482"_s);
        QVERIFY(room.confirms(u"assignDialog"_s));
        QVERIFY(comesTo(world, payment, u"paid-in-full"_s));
        QCOMPARE(bookedAt(world, u"30482"_s), u"100.00"_s);
        QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
        QVERIFY(journalSays(world, payment, u"Ірина assigned the payment to 30482"_s));
        QVERIFY(showsWaiting(room, 0));
        QVERIFY(!room.find<QTableView>(u"waiting"_s)->isVisible());
        QTRY_VERIFY(room.find<QLabel>(u"cardAnswer"_s)->text().contains(u"Ірина"_s));
        QTRY_COMPARE(room.cell(u"payments"_s, 0, PaymentsModel::Paid).left(3), u"100"_s);
    }

    void aProposedOrderIsTakenWithOneClick()
    {
        World world;
        world.hasOrder(u"30482"_s, u"60"_s);
        world.hasOrder(u"30483"_s, u"100"_s);
        const QString payment = world.pays(u"x"_s, u"100"_s,
            {{"notify"_L1, QJsonArray{u"list"_s}}, {"reference"_L1, u"WFP-953-68fa6ad40fa79"_s},
                {"typedOrder"_L1, u"№ 30 482, 30483-2"_s}});
        QVERIFY(world.runUntilIdle());
        PageRoom room(world.folder(), world.clock());
        QVERIFY(showsWaiting(room, 1));
        QVERIFY(room.find<QAbstractButton>(u"suggestion-30482"_s));
        QTRY_VERIFY(room.click(u"suggestion-30483"_s));
        QVERIFY(comesTo(world, payment, u"paid-in-full"_s));
        QCOMPARE(bookedAt(world, u"30483"_s), u"100.00"_s);
        QCOMPARE(bookedAt(world, u"30482"_s), u"0.00"_s);
    }

    void aPaymentIsSplitOverTwoOrders()
    {
        World world;
        world.hasOrder(u"30482"_s, u"60"_s);
        world.hasOrder(u"30483"_s, u"40"_s);
        const QString payment = world.pays(u"99999"_s, u"100"_s, listed());
        QVERIFY(world.runUntilIdle());
        PageRoom room(world.folder(), world.clock());
        QVERIFY(showsWaiting(room, 1));
        QVERIFY(room.click(u"split"_s));
        types(room.find<QComboBox>(u"splitOrder0"_s), u"30482"_s);
        types(room.find<QLineEdit>(u"splitSum0"_s), u"60"_s);
        QVERIFY(room.find<QLabel>(u"splitRest"_s)->text().contains(u"40"_s));
        QVERIFY(!room.confirms(u"splitDialog"_s)); // it does not add up yet
        types(room.find<QComboBox>(u"splitOrder1"_s), u"30483"_s);
        types(room.find<QLineEdit>(u"splitSum1"_s), u"41"_s);
        QVERIFY(!room.confirms(u"splitDialog"_s));
        types(room.find<QLineEdit>(u"splitSum1"_s), u"40,00"_s);
        QVERIFY(room.confirms(u"splitDialog"_s));
        QVERIFY(comesTo(world, payment, u"paid-in-full"_s));
        QCOMPARE(bookedAt(world, u"30482"_s), u"60.00"_s);
        QCOMPARE(bookedAt(world, u"30483"_s), u"40.00"_s);
    }

    void aRefundIsConfirmedAndTheStageStays()
    {
        World world;
        world.setup().routes.first().settings.insert("refundStage"_L1, world.waitingStage());
        world.hasOrder(u"30482"_s, u"100"_s);
        const QString payment = world.pays(u"30482"_s, u"100"_s, listed());
        QVERIFY(world.runUntilIdle());
        world.does(u"wayforpay/refund"_s,
            {{"reference"_L1, payment}, {"amount"_L1, u"25"_s}, {"notify"_L1, QJsonArray{u"list"_s}}});
        world.clock().move(std::chrono::minutes(2));
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.outcome(payment), u"refund-after-booking"_s);
        PageRoom room(world.folder(), world.clock());
        QVERIFY(showsWaiting(room, 1));
        QVERIFY(room.click(u"refund"_s));
        room.find<QCheckBox>(u"keepStage"_s)->click();
        QVERIFY(room.confirms(u"refundDialog"_s));
        QVERIFY(comesTo(world, payment, u"refunded"_s));
        QCOMPARE(bookedAt(world, u"30482"_s), u"75.00"_s);
        QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
        QVERIFY(journalSays(world, payment, u"Ірина confirmed that"_s));
        QTRY_VERIFY(room.find<QLabel>(u"totals"_s)->text().contains(u"25"_s)); // given back
    }

    void aPaymentIsLeftAloneWithARemarkAndTriedAgain()
    {
        World world;
        const QString payment = world.pays(u"99999"_s, u"100"_s, listed());
        QVERIFY(world.runUntilIdle());
        PageRoom room(world.folder(), world.clock());
        QVERIFY(showsWaiting(room, 1));
        QVERIFY(room.click(u"ignore"_s));
        types(room.find<QLineEdit>(u"remark"_s), u"paid for the other shop"_s);
        QVERIFY(room.confirms(u"ignoreDialog"_s));
        QVERIFY(comesTo(world, payment, u"skipped-by-person"_s));
        QVERIFY(journalSays(world, payment, u"paid for the other shop"_s));
        QVERIFY(showsWaiting(room, 0));
        world.hasOrder(u"99999"_s, u"100"_s);
        QTRY_COMPARE(room.rows(u"payments"_s)->rowCount(), 1);
        room.choose(u"payments"_s, 0);
        QVERIFY(room.click(u"retry"_s));
        QVERIFY(comesTo(world, payment, u"paid-in-full"_s));
    }

    void anOrderIsMovedAnywayAndItAllIsTakenBack()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        const QString payment = world.pays(u"30482"_s, u"80"_s, listed());
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.outcome(payment), u"part"_s);
        PageRoom room(world.folder(), world.clock());
        QTRY_COMPARE(room.rows(u"payments"_s)->rowCount(), 1);
        room.choose(u"payments"_s, 0);
        QVERIFY(room.click(u"move"_s));
        QVERIFY(comesTo(world, payment, u"moved-by-person"_s));
        QCOMPARE(world.stageOf(u"30482"_s), world.paidStage());
        QTRY_VERIFY(!room.find<QAbstractButton>(u"move"_s)->isVisible());
        QVERIFY(room.click(u"undo"_s));
        const QString preview = room.find<QLabel>(u"undoSteps"_s)->text();
        QVERIFY2(preview.contains(u"80"_s) && preview.count(u'−') == 2, qPrintable(preview));
        QVERIFY(room.confirms(u"undoDialog"_s));
        QVERIFY(comesTo(world, payment, u"undone"_s));
        QCOMPARE(bookedAt(world, u"30482"_s), u"0.00"_s);
        QCOMPARE(world.stageOf(u"30482"_s), world.waitingStage());
    }

    void anUndoIsPreviewedByTheOrderSystem()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        world.pays(u"30482"_s, u"100"_s, listed());
        QVERIFY(world.runUntilIdle());
        PageRoom room(world.folder(), world.clock());
        UndoStep blocked;
        blocked.kind = UndoStep::Kind::Blocked;
        blocked.why = Text("Somebody moved the order on.");
        room.page->setUndoAsk(
            [&](EventId, QObject *, const std::function<void(Result<QList<UndoStep>>)> &done) {
                done(QList<UndoStep>{blocked});
            });
        QTRY_COMPARE(room.rows(u"payments"_s)->rowCount(), 1);
        room.choose(u"payments"_s, 0);
        QVERIFY(room.click(u"undo"_s));
        QVERIFY(room.find<QLabel>(u"undoSteps"_s)->text().contains(u"Somebody moved the order on."_s));
        QVERIFY(!room.confirms(u"undoDialog"_s));
    }

    void theEnginesNoIsSaid()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        const QString payment = world.pays(u"30482"_s, u"80"_s, listed());
        QVERIFY(world.runUntilIdle());
        PageRoom room(world.folder(), world.clock());
        QTRY_COMPARE(room.rows(u"payments"_s)->rowCount(), 1);
        room.choose(u"payments"_s, 0);
        // Two who see the same button: the second comes too late.
        for (int person = 0; person < 2; ++person) {
            QVERIFY(room.click(u"undo"_s));
            QVERIFY(room.confirms(u"undoDialog"_s));
            QTRY_VERIFY(!room.find<QDialog>(u"undoDialog"_s));
        }
        QVERIFY(comesTo(world, payment, u"undone"_s));
        room.page->refresh();
        QTRY_VERIFY(room.find<QWidget>(u"messageBar"_s)->isVisible());
    }

    void storyAndOrderAreOneKeyAway()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        const QString payment = world.pays(u"30482"_s, u"100"_s, listed());
        QVERIFY(world.runUntilIdle());
        PageRoom room(world.folder(), world.clock());
        QTRY_COMPARE(room.rows(u"payments"_s)->rowCount(), 1);
        QSignalSpy opened(room.page, &ui::Page::eventOpened);
        room.choose(u"payments"_s, 0);
        auto *table = room.find<QTableView>(u"payments"_s);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toLongLong(), world.event(payment).event.id.value);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u"\t30482\t"_s));
        Browser browser;
        QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
        QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
        QVERIFY(room.click(u"openOrder"_s));
        QVERIFY(browser.opened.toString().contains(u"30482"_s));
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(room.find<QLineEdit>(u"search"_s)->hasFocus());
    }

    void theListIsExportedAsItIsShown()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        world.hasOrder(u"30483"_s, u"70"_s);
        world.pays(u"30482"_s, u"100"_s, listed());
        world.pays(u"30483"_s, u"70"_s, listed());
        QVERIFY(world.runUntilIdle());
        {
            // The stand-in always names the same payer.
            EventStore events(world.workspace().database());
            EventRow row = events.list({}).value().last();
            row.event.payment.payer = u"=HYPERLINK(\"http://evil\")"_s;
            Result<Transaction> transaction = Transaction::begin(world.workspace().database());
            QVERIFY(transaction && events.save(row.event, row.orderNumber) && transaction->commit());
        }
        PageRoom room(world.folder(), world.clock());
        QTRY_COMPARE(room.rows(u"payments"_s)->rowCount(), 2);
        types(room.find<QLineEdit>(u"search"_s), u"30482"_s);
        QTRY_COMPARE(room.rows(u"payments"_s)->rowCount(), 1);
        QTemporaryDir folder;
        const QString sheet = folder.filePath(u"list.xlsx"_s);
        QVERIFY(room.savesAs(u"exportXlsx"_s, sheet));
        const QByteArray cells = PageRoom::unzipped(sheet, u"xl/worksheets/sheet1.xml"_s);
        QVERIFY2(cells.contains("30482") && !cells.contains("30483"), cells.constData());
        QVERIFY(cells.contains("<v>100</v>"));
        QVERIFY(cells.contains("=HYPERLINK") && !cells.contains("<f>")); // a text, not a formula
        QVERIFY(PageRoom::unzipped(sheet, u"xl/worksheets/sheet2.xml"_s).contains("<v>100</v>"));
        // As the spreadsheets of the country take it.
        const QLocale before;
        const QList<QPair<QLocale, QByteArray>> countries{
            {QLocale(QLocale::Ukrainian, QLocale::Ukraine), ";100,00;"},
            {QLocale(QLocale::English, QLocale::UnitedStates), ",100.00,"}};
        for (const auto &[locale, sum] : countries) {
            QLocale::setDefault(locale);
            const QString csv = folder.filePath(locale.name() + u".csv"_s);
            QVERIFY(room.savesAs(u"exportCsv"_s, csv));
            QFile file(csv);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY2(text.contains(sum) && text.contains("\"'=HYPERLINK"), text.constData());
            QCOMPARE(text.count("\r\n"), 2);
        }
        QLocale::setDefault(before);
        QTRY_VERIFY(room.find<QWidget>(u"messageBar"_s)->isVisible());
    }

    void theThreeWayCheckIsRunAndRead()
    {
        World world;
        keepsSetup(world);
        world.hasOrder(u"30482"_s, u"100"_s);
        world.pays(u"30482"_s, u"100"_s);
        const QString lost = world.pays(u"99999"_s, u"50"_s);
        QVERIFY(world.runUntilIdle());
        PageRoom room(world.folder(), world.clock());
        room.find<QTabWidget>(u"paymentTabs"_s)->setCurrentIndex(1);
        QCOMPARE(room.rows(u"findings"_s)->rowCount(), 0);
        world.clock().move(std::chrono::hours(1));
        QVERIFY(room.click(u"compareNow"_s));
        QTest::qWait(100);
        QVERIFY(world.runUntilIdle());
        QTRY_VERIFY_WITH_TIMEOUT(room.rows(u"findings"_s)->rowCount() > 0, 30000);
        auto *kind = room.find<QComboBox>(u"findingKind"_s);
        kind->setCurrentIndex(kind->findData(int(Finding::Kind::NoEntry)));
        QCOMPARE(room.rows(u"findings"_s)->rowCount(), 1);
        room.choose(u"findings"_s, 0);
        QVERIFY(room.find<QLabel>(u"mend"_s)->isVisible());
        QVERIFY(room.find<QLabel>(u"finding"_s)->text().contains(lost));
        QSignalSpy opened(room.page, &ui::Page::eventOpened);
        QVERIFY(room.click(u"findingStory"_s));
        QCOMPARE(opened.first().first().toLongLong(), world.event(lost).event.id.value);
        types(room.find<QLineEdit>(u"findingSearch"_s), u"nothing like it"_s);
        QCOMPARE(room.rows(u"findings"_s)->rowCount(), 0);
        QTemporaryDir folder;
        room.click(u"exportFindings"_s);
        QVERIFY(room.saves(folder.filePath(u"findings.csv"_s)));
    }

    void aDayIsClosed()
    {
        World world;
        world.hasOrder(u"30482"_s, u"100"_s);
        world.pays(u"30482"_s, u"100"_s, listed());
        QVERIFY(world.runUntilIdle());
        PageRoom room(world.folder(), world.clock());
        room.find<QTabWidget>(u"paymentTabs"_s)->setCurrentIndex(2);
        const QDate today = world.clock().now().toTimeZone(QTimeZone("Europe/Kiev")).date();
        room.find<QDateEdit>(u"closeTo"_s)->setDate(today);
        QTRY_COMPARE(room.rows(u"closeRows"_s)->rowCount(), 1);
        QVERIFY(room.find<QLabel>(u"closeTotals"_s)->text().contains(u"100"_s));
        QTemporaryDir folder;
        const QString sheet = folder.filePath(u"close.xlsx"_s);
        QVERIFY(room.savesAs(u"close-xlsx"_s, sheet));
        QVERIFY(PageRoom::unzipped(sheet, u"xl/worksheets/sheet1.xml"_s).contains("30482"));
        const QString text = folder.filePath(u"close.txt"_s);
        QVERIFY(room.savesAs(u"close-txt"_s, text));
        QFile file(text);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("30482"));
        const QString csv = folder.filePath(u"close.csv"_s);
        QVERIFY(room.savesAs(u"close-csv"_s, csv));
        room.find<QDateEdit>(u"closeFrom"_s)->setDate(today.addDays(-20));
        room.find<QDateEdit>(u"closeTo"_s)->setDate(today.addDays(-10));
        QTRY_COMPARE(room.rows(u"closeRows"_s)->rowCount(), 0);
        auto *way = room.find<QComboBox>(u"closeWay"_s);
        way->setCurrentIndex(1);
        QVERIFY(!room.find<QDateEdit>(u"closeTo"_s)->isVisible());
    }

    void looksRight()
    {
        World world;
        world.setup().routes.first().settings.insert("refundStage"_L1, world.waitingStage());
        keepsSetup(world);
        for (int number = 30481; number <= 30490; ++number)
            world.hasOrder(QString::number(number), u"1250.50"_s);
        for (int number = 30481; number <= 30487; ++number)
            world.pays(
                QString::number(number), number % 3 ? u"1250.50"_s : u"800"_s, listed(u"Олена Ткаченко"_s));
        world.pays(u"99999"_s, u"1250.50"_s, listed(u"Ivan Petrenko"_s));
        world.pays(u"x"_s, u"1250.50"_s,
            {{"notify"_L1, QJsonArray{u"list"_s}}, {"reference"_L1, u"WFP-953-68fa6ad40fa79"_s},
                {"typedOrder"_L1, u"№ 30 488, 30489-2"_s}});
        QVERIFY(world.runUntilIdle());
        const QString back = world.pays(u"30490"_s, u"1250.50"_s, listed());
        world.clock().move(std::chrono::minutes(2));
        QVERIFY(world.runUntilIdle());
        world.does(u"wayforpay/refund"_s,
            {{"reference"_L1, back}, {"amount"_L1, u"25"_s}, {"notify"_L1, QJsonArray{u"list"_s}}});
        world.clock().move(std::chrono::minutes(50));
        QVERIFY(world.runUntilIdle());
        const QPalette light = QApplication::palette();
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x2b, 0x2b, 0x2b));
        dark.setColor(QPalette::WindowText, Qt::white);
        dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
        dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
        dark.setColor(QPalette::Text, Qt::white);
        dark.setColor(QPalette::Button, QColor(0x35, 0x35, 0x35));
        dark.setColor(QPalette::ButtonText, Qt::white);
        dark.setColor(QPalette::PlaceholderText, QColor(0xa0, 0xa0, 0xa0));
        dark.setColor(QPalette::Highlight, QColor(0x2a, 0x6f, 0xb0));
        dark.setColor(QPalette::HighlightedText, Qt::white);
        for (const auto &[name, palette] : {std::pair(u"light"_s, light), std::pair(u"dark"_s, dark)}) {
            QApplication::setPalette(palette);
            PageRoom room(world.folder(), world.clock());
            QTRY_VERIFY(room.rows(u"waiting"_s)->rowCount() >= 2);
            QTest::qWait(50);
            room.shot(u"payments-"_s + name);
            room.click(u"split"_s);
            if (auto *dialog = room.find<QDialog>(u"splitDialog"_s)) {
                const QPixmap picture = dialog->grab();
                if (qEnvironmentVariableIsSet("PROVODKA_SHOTS"))
                    picture.save(qEnvironmentVariable("PROVODKA_SHOTS") + u"/split-"_s + name + u".png"_s);
                dialog->reject();
            }
            room.find<QTabWidget>(u"paymentTabs"_s)->setCurrentIndex(1);
            room.click(u"compareNow"_s);
            QTest::qWait(100);
            QVERIFY(world.runUntilIdle());
            QTRY_VERIFY_WITH_TIMEOUT(room.rows(u"findings"_s)->rowCount() > 0, 30000);
            room.choose(u"findings"_s, 0);
            room.shot(u"agreement-"_s + name);
            room.find<QTabWidget>(u"paymentTabs"_s)->setCurrentIndex(2);
            QTRY_VERIFY(room.rows(u"closeRows"_s)->rowCount() > 0);
            room.shot(u"close-"_s + name);
        }
        QApplication::setPalette(light);
    }
};

QTEST_MAIN(PaymentsPageTest)
#include "paymentspage_test.moc"
