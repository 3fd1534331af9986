#include "core/store/journal.h"
#include "ui/demo/demopage.h"
#include "ui/demo/demosteps.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Money uah(qint64 minor)
{
    return {minor, u"UAH"_s};
}

/// Remembers what it was asked for and shows what a test put there.
class FakeStage final : public DemoStage
{
public:
    FakeStage()
    {
        DemoOrder first;
        first.number = {u"10480"_s};
        first.title = u"Замовлення 10480"_s;
        first.stage = {u"121"_s, u"Очікує оплату"_s, u"14"_s};
        first.due = uah(4200'00);
        first.paid = uah(0);
        DemoOrder second = first;
        second.number = {u"10481"_s};
        second.due = uah(990'00);
        list = {first, second};
    }

    QString targetName() const override { return u"Planfix"_s; }
    bool isRehearsal() const override { return rehearses; }
    QList<StageRef> funnel() const override
    {
        return {
            {u"1"_s, u"Нове"_s, {}}, {u"121"_s, u"Очікує оплату"_s, {}}, {u"132"_s, u"У виробництві"_s, {}}};
    }
    QList<DemoOrder> orders() const override { return list; }
    bool isCut() const override { return cut; }
    bool engineRuns() const override { return runs; }
    void look() override { Q_EMIT looked(); }
    void pay(const OrderNumber &order, const Money &amount) override { did("pay", order, amount); }
    void payTwice(const OrderNumber &order, const Money &amount) override { did("twice", order, amount); }
    void refund(const OrderNumber &order) override { did("refund", order, uah(0)); }
    void forgeMail(const OrderNumber &order, const Money &amount) override { did("forge", order, amount); }
    void setCut(bool isCutNow) override
    {
        cut = isCutNow;
        done.append(cut ? u"cut"_s : u"restore"_s);
        Q_EMIT stateChanged();
    }
    void endEngine(const OrderNumber &order, const Money &amount) override { did("end", order, amount); }
    void passTime(std::chrono::minutes time) override { done.append(u"time %1"_s.arg(time.count())); }

    void did(const char *what, const OrderNumber &order, const Money &amount)
    {
        done.append(u"%1 %2 %3"_s.arg(QLatin1StringView(what), order.value, amount.decimal()));
        DemoNews news;
        news.who = DemoNews::Who::Customer;
        news.at = QDateTime::currentDateTimeUtc();
        news.order = order;
        news.text = Text("Somebody did something.");
        news.isPayment = true;
        Q_EMIT happened(news);
    }

    QList<DemoOrder> list;
    QStringList done;
    bool rehearses = false;
    bool cut = false;
    bool runs = true;
};

/// Turns every text into another one.
class Shouting final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"#"_s + QString::fromUtf8(source);
    }
};

}

class DemoPageTest : public QObject
{
    Q_OBJECT

    struct Shown
    {
        explicit Shown(std::unique_ptr<FakeStage> given = std::make_unique<FakeStage>())
            : stage(std::move(given))
        {
            view = std::move(*WorkspaceView::open(folder.path(), clock));
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(new MessageBar);
            page = new DemoPage(*view, *stage);
            layout->addWidget(page);
            window.resize(1100, 700);
            window.show();
        }
        template <typename T> T *find(const QString &name)
        {
            T *found = window.findChild<T *>(name);
            Q_ASSERT(found);
            return found;
        }
        void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        DemoSteps &steps() { return *window.findChild<DemoSteps *>(); }
        Result<void> write(const Text &text)
        {
            // Another connection, as the engine has one.
            Result<std::unique_ptr<Workspace>> other = Workspace::open(folder.path());
            if (!other)
                return tl::unexpected(other.error());
            Result<Transaction> transaction = Transaction::begin((*other)->database());
            JournalLine line;
            line.at = clock.now();
            line.kind = u"decision"_s;
            line.text = text;
            if (const Result<void> done = Journal((*other)->database()).write(line); !done)
                return done;
            return transaction->commit();
        }

        QTemporaryDir folder;
        SystemClock clock;
        std::unique_ptr<FakeStage> stage;
        std::unique_ptr<WorkspaceView> view;
        QWidget window;
        DemoPage *page = nullptr;
    };

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"provodka-test"_s);
        QCoreApplication::setApplicationName(u"demopage"_s);
    }
    void init() { QSettings().clear(); }

    void everyButtonAsksTheStage()
    {
        Shown shown;
        shown.press(u"demoPayFull"_s);
        shown.press(u"demoPayPart"_s);
        shown.press(u"demoPayTwice"_s);
        shown.press(u"demoForge"_s);
        shown.press(u"demoEnd"_s);
        shown.press(u"demoTime"_s);
        QCOMPARE(shown.stage->done,
            (QStringList{u"pay 10480 4200.00"_s, u"pay 10480 2100.00"_s, u"twice 10480 4200.00"_s,
                u"forge 10480 4200.00"_s, u"end 10480 4200.00"_s, u"time 60"_s}));
    }

    void theConnectionIsCutAndRestoredByOneButton()
    {
        Shown shown;
        shown.press(u"demoCut"_s);
        QVERIFY(shown.find<QPushButton>(u"demoCut"_s)->isChecked());
        QVERIFY(!shown.find<QPushButton>(u"demoEnd"_s)->isEnabled());
        shown.press(u"demoCut"_s);
        QCOMPARE(shown.stage->done, (QStringList{u"cut"_s, u"restore"_s}));
        QVERIFY(!shown.find<QPushButton>(u"demoCut"_s)->isChecked());
    }

    void onlyWhatWasPaidCanGoBack()
    {
        Shown shown;
        QVERIFY(!shown.find<QPushButton>(u"demoRefund"_s)->isEnabled());
        shown.stage->list[0].entries = {{u"10480-1"_s, uah(4200'00)}};
        shown.stage->list[0].paid = uah(4200'00);
        shown.stage->look();
        QVERIFY(shown.find<QPushButton>(u"demoRefund"_s)->isEnabled());
        shown.press(u"demoRefund"_s);
        QCOMPARE(shown.stage->done, QStringList{u"refund 10480 0.00"_s});
    }

    void aSumThatIsNoneIsSaidAtTheField()
    {
        Shown shown;
        auto *part = shown.find<QLineEdit>(u"demoPart"_s);
        part->setText(u"viel"_s);
        shown.press(u"demoPayPart"_s);
        QVERIFY(shown.stage->done.isEmpty());
        QVERIFY(shown.find<QLabel>(u"demoPartWrong"_s)->isVisible());
        part->selectAll();
        QTest::keyClicks(part, u"250"_s);
        QVERIFY(!shown.find<QLabel>(u"demoPartWrong"_s)->isVisible());
        QTest::keyClick(part, Qt::Key_Return);
        QCOMPARE(shown.stage->done, QStringList{u"pay 10480 250.00"_s});
    }

    void anotherOrderIsPaidAndShown()
    {
        Shown shown;
        shown.find<QComboBox>(u"demoOrder"_s)->setCurrentIndex(1);
        QVERIFY(shown.find<QLabel>(u"demoDue"_s)->text().startsWith(u"990"_s));
        shown.press(u"demoPayFull"_s);
        QCOMPARE(shown.stage->done, QStringList{u"pay 10481 990.00"_s});
    }

    void stepsComeLiveFromTheCustomerTheJournalAndTheTarget()
    {
        Shown shown;
        QAbstractItemModelTester tester(&shown.steps());
        QVERIFY(shown.write(Text("The engine started.")).has_value());
        shown.view->look();
        QCOMPARE(shown.steps().rowCount(), 0); // nobody did anything yet
        shown.press(u"demoPayFull"_s);
        QCOMPARE(shown.steps().rowCount(), 1);
        QCOMPARE(shown.steps().step(0).who, DemoStep::Who::Customer);
        QVERIFY(shown.write(Text("The payment is booked.")).has_value());
        QTRY_COMPARE(shown.steps().rowCount(), 2);
        QCOMPARE(shown.steps().step(1).who, DemoStep::Who::Provodka);
        QVERIFY(shown.steps().step(1).sinceMs.has_value());
        shown.stage->list[0].stage = shown.stage->funnel().at(2);
        shown.stage->list[0].paid = uah(4200'00);
        shown.stage->list[0].entries = {{u"10480-1"_s, uah(4200'00)}};
        shown.stage->look();
        QCOMPARE(shown.steps().rowCount(), 3);
        QCOMPARE(shown.steps().step(2).who, DemoStep::Who::Target);
        QVERIFY(shown.steps().index(2, DemoSteps::What).data().toString().contains(u"У виробництві"_s));
        QVERIFY(shown.find<QLabel>(u"demoStages"_s)->text().contains(u"<b>&nbsp;У&nbsp;виробництві"_s));
        QVERIFY(!shown.find<QLabel>(u"demoHint"_s)->isVisible());
        shown.press(u"demoClear"_s);
        QCOMPARE(shown.steps().rowCount(), 0);
    }

    void rowsAreCopiedAsATable()
    {
        Shown shown;
        shown.press(u"demoPayFull"_s);
        auto *table = shown.find<QTableView>(u"demoSteps"_s);
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\t'), int(DemoSteps::Columns) - 1);
    }

    void whatCannotBeDoneIsSaidInTheBar()
    {
        Shown shown;
        Q_EMIT shown.stage->failed(Text("This cannot be."));
        QVERIFY(shown.find<MessageBar>(u"messageBar"_s)->isVisible());
    }

    void itSaysThatNothingLeavesTheComputerAndWhoseNamesThereAre()
    {
        Shown plain;
        const qsizetype length = plain.find<QLabel>(u"demoNotice"_s)->text().size();
        QVERIFY(length > 50);
        auto stage = std::make_unique<FakeStage>();
        stage->rehearses = true;
        Shown rehearsal(std::move(stage));
        QVERIFY(rehearsal.find<QLabel>(u"demoNotice"_s)->text().size() > length);
    }

    void everyControlHasANameForThoseWhoDoNotSee()
    {
        Shown shown;
        const QList<QWidget *> all = shown.page->findChildren<QWidget *>();
        for (QWidget *one : all) {
            const bool isControl = qobject_cast<QPushButton *>(one) || qobject_cast<QTableView *>(one);
            if (!isControl)
                continue;
            QVERIFY2(!one->objectName().isEmpty(), one->metaObject()->className());
            const auto *button = qobject_cast<QPushButton *>(one);
            QVERIFY2(!one->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(one->objectName()));
        }
        for (const QString &name : {u"demoOrder"_s, u"demoPart"_s}) {
            const QList<QLabel *> labels = shown.page->findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels,
                [&](const QLabel *label) { return label->buddy() && label->buddy()->objectName() == name; }));
        }
    }

    void anotherLanguageLeavesNoOldText()
    {
        Shown shown;
        shown.press(u"demoPayFull"_s);
        shown.stage->list[0].paid = uah(1'00);
        shown.stage->look();
        Shouting shouting;
        QCoreApplication::installTranslator(&shouting);
        QCoreApplication::processEvents();
        for (const QString &name : {u"demoPayFull"_s, u"demoPayPart"_s, u"demoPayTwice"_s, u"demoRefund"_s,
                 u"demoForge"_s, u"demoCut"_s, u"demoEnd"_s, u"demoTime"_s, u"demoClear"_s}) {
            QVERIFY2(shown.find<QPushButton>(name)->text().startsWith(u'#'), qPrintable(name));
        }
        QVERIFY(shown.find<QLabel>(u"demoNotice"_s)->text().contains(u"#"_s));
        QVERIFY(shown.find<QComboBox>(u"demoOrder"_s)->itemText(0).startsWith(u'#'));
        QVERIFY(shown.find<QLabel>(u"demoEntries"_s)->text().startsWith(u'#'));
        QVERIFY(shown.page->title().startsWith(u'#'));
        for (int row = 0; row < shown.steps().rowCount(); ++row)
            QVERIFY(shown.steps().index(row, DemoSteps::What).data().toString().startsWith(u'#'));
        QCoreApplication::removeTranslator(&shouting);
    }
};

QTEST_MAIN(DemoPageTest)
#include "demopage_test.moc"
