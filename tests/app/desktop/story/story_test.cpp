#include "app/demo/demosession.h"
#include "app/desktop/demoscene.h"
#include "app/desktop/enginekeeper.h"
#include "app/desktop/program.h"
#include "core/store/eventstore.h"
#include "tests/app/desktop/story/pictures.h"
#include "ui/demo/demopage.h"
#include "ui/demo/demosteps.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <iostream>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString waitingStage = u"121"_s;
const QString paidStage = u"132"_s;

/// Given on the command line; empty: a few pictures are taken and none is kept.
QString wantedFolder;

}

/// The demonstration as a consultant shows it, from the first payment to the report.
class StoryTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<DemoSession> m_session;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<Pictures> m_pictures;
    QList<OrderNumber> m_unpaid; ///< orders that wait for their payment and that nobody has played with

    ui::DemoStage &stage() { return m_session->stage(); }
    ui::MainWindow &window() { return m_program->window(); }

    QWidget *page(const QString &name) { return window().findChild<ui::Page *>(name); }
    template <typename T> T *on(const QString &pageName, const QString &name)
    {
        return page(pageName)->findChild<T *>(name);
    }
    void click(QAbstractButton *button)
    {
        QVERIFY(button);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->objectName()));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// By the side list, as a person would.
    void go(const QString &name)
    {
        auto *list = window().findChild<QListWidget *>(u"pages"_s);
        auto *stack = window().findChild<QStackedWidget *>();
        for (int row = 0; row < list->count(); ++row) {
            if (stack->widget(row)->objectName() != name)
                continue;
            const QRect place = list->visualItemRect(list->item(row));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
        }
        QTRY_VERIFY(page(name)->isVisible());
    }
    void picture(const QString &name, const std::function<void()> &show = {})
    {
        const auto hide = [] {
            if (dialog())
                dialog()->reject();
            QTRY_VERIFY(!dialog());
        };
        const QString wrong = m_pictures->take(*m_program, name, show, show ? hide : std::function<void()>());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    /// By the button that opens it.
    void open(QAbstractButton *button)
    {
        click(button);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patience);
    }

    std::optional<ui::DemoOrder> order(const OrderNumber &number)
    {
        const QList<ui::DemoOrder> all = stage().orders();
        const auto found = std::ranges::find(all, number, &ui::DemoOrder::number);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
    bool stands(const OrderNumber &number, const QString &stageId, qsizetype entries)
    {
        const auto one = order(number);
        return one && one->stage.id == stageId && one->entries.size() == entries;
    }
    OrderNumber choose()
    {
        const OrderNumber number = m_unpaid.takeFirst();
        auto *box = on<QComboBox>(u"demo"_s, u"demoOrder"_s);
        box->setCurrentIndex(box->findData(number.value));
        return number;
    }
    void press(const QString &name) { click(on<QPushButton>(u"demo"_s, name)); }
    ui::DemoSteps *steps() { return window().findChild<ui::DemoSteps *>(); }
    int stepsOf(ui::DemoStep::Who who)
    {
        int count = 0;
        for (int row = 0; row < steps()->rowCount(); ++row)
            count += steps()->step(row).who == who ? 1 : 0;
        return count;
    }
    bool runs()
    {
        const EngineStatus::State state = m_program->keeper().status().state;
        return state == EngineStatus::State::Waiting || state == EngineStatus::State::Working;
    }
    bool isAtRest() { return m_program->keeper().status().state == EngineStatus::State::Waiting; }
    QList<EventRow> waitingRows()
    {
        EventFilter filter;
        filter.states = {Event::State::Attention};
        return EventStore(m_program->view()->database()).list(filter).value_or(QList<EventRow>());
    }
    /// In the list of what needs a person.
    bool chooseWaiting(EventId event)
    {
        auto *table = on<QTableView>(u"payments"_s, u"waiting"_s);
        const auto shown = on<QLabel>(u"payments"_s, u"cardTitle"_s);
        Q_UNUSED(shown)
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            QTest::qWait(50);
            const Result<std::optional<EventRow>> one = EventStore(m_program->view()->database()).row(event);
            if (!one || !*one)
                return false;
            if (shown->text().contains((*one)->event.payment.reference))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    /// What was seen until it went wrong.
    void cleanup();

    void opensOntoTheDemonstration();
    void aPaymentInFullMovesTheOrder();
    void aPartDoesNotMoveIt();
    void whatIsPaidTwiceIsBookedOnce();
    void aForgedMailChangesNothing();
    void aRefundWaitsForAPerson();
    void aCutConnectionIsMadeUpFor();
    void anEngineThatIsEndedHardLosesNothing();
    void thePaymentsAreLookedAt();
    void aPaymentIsAssignedByHand();
    void theRefundIsConfirmed();
    void theStoryOfAnEvent();
    void theLog();
    void theTimesBetweenStages();
    void theRoutes();
    void theConnections();
    void theFirstSteps();
    void endsAfterTheCallsInHand();
};

void StoryTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"provodka-story-test"_s);
    QSettings().clear();
    m_pictures = std::make_unique<Pictures>(wantedFolder);
    speak(u"en"_s);
    Result<Scene> scene = demoScene();
    QVERIFY2(scene.has_value(), scene ? "" : qPrintable(scene.error().logLine()));
    m_session = scene->demo;
    m_program = std::make_unique<Program>(std::move(*scene));
    m_program->chooseLanguage(u"en"_s);
    m_program->begin();
}

void StoryTest::cleanupTestCase()
{
    m_program.reset();
    if (m_pictures && !m_pictures->folder().isEmpty())
        std::cout << m_pictures->taken() << " pictures in " << m_pictures->folder().toStdString() << '\n';
}

void StoryTest::cleanup()
{
    if (!QTest::currentTestFailed() || !steps())
        return;
    for (int row = 0; row < steps()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ui::DemoSteps::Columns; ++column)
            cells.append(steps()->index(row, column).data().toString());
        qInfo().noquote() << cells.join(u" | "_s);
    }
    qInfo().noquote() << window().findChild<QLabel *>(u"engineStatus"_s)->text();
}

void StoryTest::opensOntoTheDemonstration()
{
    QTRY_VERIFY_WITH_TIMEOUT(page(u"demo"_s) && page(u"demo"_s)->isVisible(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!stage().orders().isEmpty(), patience);
    const QList<ui::DemoOrder> all = stage().orders();
    for (const ui::DemoOrder &one : all) {
        // Payments that wait for a person are of 10482.
        if (one.due && one.stage.id == waitingStage && one.entries.isEmpty()
            && one.number.value != "10482"_L1)
            m_unpaid.append(one.number);
    }
    QVERIFY2(m_unpaid.size() >= 6, qPrintable(QString::number(m_unpaid.size())));
    picture(u"demo"_s);
}

void StoryTest::aPaymentInFullMovesTheOrder()
{
    const OrderNumber number = choose();
    press(u"demoPayFull"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stands(number, paidStage, 1), patience);
    // Step by step: who paid, what Provodka did, where the order stands.
    const auto isTold = [&] {
        const ui::DemoStep &last = steps()->step(steps()->rowCount() - 1);
        return last.who == ui::DemoStep::Who::Target || stepsOf(ui::DemoStep::Who::Target) > 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
    QVERIFY(steps()->step(0).who == ui::DemoStep::Who::Customer);
    QVERIFY(stepsOf(ui::DemoStep::Who::Provodka) >= 3);
    picture(u"paid"_s);
}

void StoryTest::aPartDoesNotMoveIt()
{
    const OrderNumber number = choose();
    on<QLineEdit>(u"demo"_s, u"demoPart"_s)->setText(u"10,00"_s);
    press(u"demoPayPart"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stands(number, waitingStage, 1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    QVERIFY(stands(number, waitingStage, 1));
    picture(u"part"_s);
    press(u"demoPayFull"_s); // what is still missing
    QTRY_VERIFY_WITH_TIMEOUT(stands(number, paidStage, 2), patience);
}

void StoryTest::whatIsPaidTwiceIsBookedOnce()
{
    const OrderNumber number = choose();
    const qsizetype waited = waitingRows().size();
    press(u"demoPayTwice"_s);
    // The second is more than is due: a person says what it was for.
    QTRY_COMPARE_WITH_TIMEOUT(waitingRows().size(), waited + 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(stands(number, paidStage, 1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    QVERIFY(stands(number, paidStage, 1));
    picture(u"twice"_s);
}

void StoryTest::aForgedMailChangesNothing()
{
    const OrderNumber number = choose();
    press(u"demoForge"_s);
    const auto isSaid = [&] {
        const ui::DemoStep &last = steps()->step(steps()->rowCount() - 1);
        return last.who == ui::DemoStep::Who::World && last.order == number;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), patience);
    QVERIFY(stands(number, waitingStage, 0));
    picture(u"forged"_s);
}

void StoryTest::aRefundWaitsForAPerson()
{
    const OrderNumber number = choose();
    press(u"demoPayFull"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stands(number, paidStage, 1), patience);
    QTRY_VERIFY_WITH_TIMEOUT(on<QPushButton>(u"demo"_s, u"demoRefund"_s)->isEnabled(), patience);
    press(u"demoRefund"_s);
    const auto waits = [&] {
        const QList<EventRow> rows = waitingRows();
        return std::ranges::any_of(
            rows, [](const EventRow &row) { return row.event.outcome == "refund-after-booking"_L1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(waits(), patience);
    QVERIFY(stands(number, paidStage, 1));
    picture(u"refund"_s);
}

void StoryTest::aCutConnectionIsMadeUpFor()
{
    const OrderNumber number = choose();
    press(u"demoCut"_s);
    press(u"demoPayFull"_s);
    // Nothing can be written; what is to be done is said in the list.
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_program->keeper().status().unusable.isEmpty() || stepsOf(ui::DemoStep::Who::Provodka) > 0,
        patience);
    QTest::qWait(1500);
    QVERIFY(stands(number, waitingStage, 0));
    picture(u"cut"_s);
    press(u"demoCut"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stands(number, paidStage, 1), patience);
    picture(u"restored"_s);
}

void StoryTest::anEngineThatIsEndedHardLosesNothing()
{
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    const OrderNumber number = choose();
    QList<EngineStatus::State> seen;
    const auto note = connect(&m_program->keeper(), &ui::EngineRoom::changed, this,
        [&] { seen.append(m_program->keeper().status().state); });
    press(u"demoEnd"_s);
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(EngineStatus::State::Stopped), patience);
    QTRY_VERIFY_WITH_TIMEOUT(runs(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(stands(number, paidStage, 1), patience);
    disconnect(note);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    QVERIFY(stands(number, paidStage, 1));
    picture(u"ended-hard"_s);
}

void StoryTest::thePaymentsAreLookedAt()
{
    go(u"payments"_s);
    auto *table = on<QTableView>(u"payments"_s, u"payments"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 20, patience);
    auto *waiting = on<QTableView>(u"payments"_s, u"waiting"_s);
    QTRY_COMPARE_WITH_TIMEOUT(waiting->model()->rowCount(), int(waitingRows().size()), patience);
    waiting->selectRow(0);
    picture(u"payments"_s);
    auto *search = on<QLineEdit>(u"payments"_s, u"search"_s);
    const int all = table->model()->rowCount();
    QTest::keyClicks(search, u"4200"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0 && table->model()->rowCount() < all, patience);
    picture(u"payments-search"_s);
    click(on<QPushButton>(u"payments"_s, u"showAll"_s));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), all, patience);
    auto *tabs = on<QTabWidget>(u"payments"_s, u"paymentTabs"_s);
    tabs->setCurrentIndex(1);
    click(on<QPushButton>(u"payments"_s, u"compareNow"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!on<QLabel>(u"payments"_s, u"agreementSummary"_s)->text().isEmpty()
            && on<QPushButton>(u"payments"_s, u"compareNow"_s)->isEnabled(),
        patience);
    QTest::qWait(3000);
    on<QTableView>(u"payments"_s, u"findings"_s)->selectRow(0);
    picture(u"three-way-check"_s);
    tabs->setCurrentIndex(2);
    QTest::qWait(500);
    picture(u"close-of-day"_s);
    tabs->setCurrentIndex(0);
}

void StoryTest::aPaymentIsAssignedByHand()
{
    const QList<EventRow> rows = waitingRows();
    const auto nameless = std::ranges::find_if(
        rows, [](const EventRow &row) { return row.event.payment.reference == "invoice-A"_L1; });
    QVERIFY(nameless != rows.end());
    const EventId event = nameless->event.id;
    QVERIFY(chooseWaiting(event));
    const QList<ui::DemoOrder> all = stage().orders();
    const auto takes = std::ranges::find_if(all, [](const ui::DemoOrder &one) {
        return one.stage.id == waitingStage && one.due && one.due->minor > 321'00 && one.entries.isEmpty();
    });
    QVERIFY(takes != all.end());
    const auto fill = [this, takes] {
        open(on<QPushButton>(u"payments"_s, u"assign"_s));
        dialog()->findChild<QComboBox *>(u"assignOrder"_s)->setEditText(takes->number.value);
    };
    picture(u"assign"_s, fill);
    fill();
    click(dialog()->findChild<QPushButton *>(u"ok"_s));
    const OrderNumber number = takes->number;
    QTRY_VERIFY_WITH_TIMEOUT(order(number)->entries.size() == 1, patience);
    QCOMPARE(order(number)->entries.first().amount.minor, 321'00);
}

void StoryTest::theRefundIsConfirmed()
{
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(), patience);
    const QList<EventRow> rows = waitingRows();
    const auto refund = std::ranges::find_if(
        rows, [](const EventRow &row) { return row.event.outcome == "refund-after-booking"_L1; });
    QVERIFY(refund != rows.end());
    const OrderNumber number = refund->orderNumber;
    QVERIFY(chooseWaiting(refund->event.id));
    const auto ask = [this] { open(on<QPushButton>(u"payments"_s, u"refund"_s)); };
    picture(u"confirm-refund"_s, ask);
    ask();
    click(dialog()->findChild<QPushButton *>(u"ok"_s));
    const auto isBack = [&] {
        const auto one = order(number);
        return one && one->paid.minor == 0 && one->entries.size() == 2;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), patience);
}

void StoryTest::theStoryOfAnEvent()
{
    go(u"payments"_s);
    auto *table = on<QTableView>(u"payments"_s, u"payments"_s);
    table->selectRow(0);
    QTRY_VERIFY(on<QPushButton>(u"payments"_s, u"story"_s)->isEnabled());
    click(on<QPushButton>(u"payments"_s, u"story"_s));
    QTRY_VERIFY(page(u"story"_s)->isVisible());
    QTRY_VERIFY(!on<QLabel>(u"story"_s, u"headline"_s)->text().isEmpty());
    picture(u"story"_s);
    click(on<QPushButton>(u"story"_s, u"onlyInLog"_s));
    QTRY_VERIFY(page(u"log"_s)->isVisible());
    picture(u"log-of-the-event"_s);
    click(on<QAbstractButton>(u"log"_s, u"clearFilter"_s));
}

void StoryTest::theLog()
{
    go(u"log"_s);
    auto *lines = on<QTableView>(u"log"_s, u"lines"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lines->model()->rowCount() > 20, patience);
    picture(u"log"_s);
}

void StoryTest::theTimesBetweenStages()
{
    go(u"report"_s);
    auto *pairs = on<QTableView>(u"report"_s, u"pairs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pairs->model()->rowCount() > 0, patience);
    QTest::qWait(1000);
    picture(u"transition-times"_s);
    QVERIFY(!on<QLabel>(u"report"_s, u"factor"_s)->text().isEmpty());
}

void StoryTest::theRoutes()
{
    go(u"routes"_s);
    auto *table = on<QTableView>(u"routes"_s, u"routesTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, patience);
    table->selectRow(0);
    picture(u"routes"_s);
    for (const QString &name :
        {u"editRoute"_s, u"previewRoute"_s, u"mailRules"_s, u"showVersions"_s, u"showBook"_s}) {
        click(on<QPushButton>(u"routes"_s, name));
        QTest::qWait(name == "previewRoute"_L1 ? 5000 : 700);
        picture(u"routes-"_s + name);
        const QList<QPushButton *> backs = page(u"routes"_s)->findChildren<QPushButton *>(u"back"_s);
        for (QPushButton *back : backs) {
            if (back->isVisible()) {
                click(back);
                break;
            }
        }
        QTRY_VERIFY(table->isVisible());
    }
}

void StoryTest::theConnections()
{
    go(u"connections"_s);
    auto *table = on<QTableView>(u"connections"_s, u"connectionsTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, patience);
    table->selectRow(0);
    picture(u"connections"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->selectRow(row);
        if (on<QPushButton>(u"connections"_s, u"discoverSelected"_s)->isEnabled()) {
            click(on<QPushButton>(u"connections"_s, u"testSelected"_s));
            QTest::qWait(3000);
            picture(u"connections-test"_s);
            click(on<QPushButton>(u"connections"_s, u"discoverSelected"_s));
            QTest::qWait(3000);
            picture(u"connections-discovered"_s);
            break;
        }
    }
    picture(u"connection-form"_s, [this] { open(on<QPushButton>(u"connections"_s, u"editConnection"_s)); });
}

/// Another window: of somebody who has nothing yet.
void StoryTest::theFirstSteps()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Scene scene;
    scene.folder = folder.path();
    scene.secrets = Secrets();
    scene.clock = &clock;
    scene.makeHttp = m_session->makeHttp();
    Program other(scene);
    QSignalSpy opened(&other, &Program::opened);
    other.begin();
    QVERIFY(!opened.isEmpty() || opened.wait(patience));
    other.window().raiseUp();
    const auto take = [&](const QString &name) {
        const QString wrong = m_pictures->take(other, name);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    };
    take(u"first-steps"_s);
    click(other.window().findChild<QAbstractButton *>(u"connectAccounts"_s));
    take(u"first-steps-account"_s);
    QSignalSpy ended(&other, &Program::ended);
    other.window().quit();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
}

void StoryTest::endsAfterTheCallsInHand()
{
    window().raiseUp();
    QSignalSpy ended(m_program.get(), &Program::ended);
    window().close();
    if (ended.isEmpty() && runs()) // where there is a tray, it asks once
        window().close();
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QVERIFY(!m_program->keeper().isRunning());
}

/// story_test [FOLDER] [options of QTest]
int main(int argc, char **argv)
{
    QList<char *> rest(argv, argv + argc);
    if (rest.size() > 1 && rest[1][0] != '-') {
        wantedFolder = QFileInfo(QString::fromLocal8Bit(rest[1])).absoluteFilePath();
        rest.removeAt(1);
    }
    int count = int(rest.size());
    QApplication app(count, rest.data());
    QApplication::setQuitOnLastWindowClosed(false);
    StoryTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, count, rest.data());
}

#include "story_test.moc"
