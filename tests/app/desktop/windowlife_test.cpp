#include "app/desktop/enginekeeper.h"
#include "app/desktop/program.h"
#include "core/store/connectionstates.h"
#include "core/store/statement.h"
#include "tests/app/desktop/office.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/workspaceview.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

template <typename T> T *at(Program &program, const QString &name)
{
    return program.window().findChild<T *>(name);
}

QWidget *pageOf(Program &program, const QString &name)
{
    return program.window().findChild<ui::Page *>(name);
}

bool isAtRest(Program &program)
{
    return program.keeper().status().state == EngineStatus::State::Waiting;
}

QString listenerOf(Program &program, const OfficeOfStandIns &office)
{
    const ConnectionName shop = office.setup().connections.first().name;
    const Result<ConnectionStates::State> state = ConnectionStates(program.view()->database()).load(shop);
    return state ? state->address : QString();
}

/// What a person can press about the engine: there is always exactly one thing.
QList<QPushButton *> buttons(Program &program)
{
    QList<QPushButton *> shown;
    for (const QString &name : {u"engineSwitch"_s, u"engineRemedy"_s}) {
        auto *button = at<QPushButton>(program, name);
        if (button->isVisible() && button->isEnabled())
            shown.append(button);
    }
    return shown;
}

bool pays(OfficeOfStandIns &office, const QString &order, const QString &amount, const QString &listener)
{
    QJsonObject payment{{u"order"_s, order}, {u"amount"_s, amount}};
    if (!listener.isEmpty())
        payment.insert(u"callbackUrl"_s, listener);
    return !office.happens(u"wayforpay/payment"_s, payment).contains(u"error"_s);
}

int number(Database &database, const QString &sql)
{
    Statement one(database, sql, {});
    return one.next() ? int(one.number(0)) : -1;
}

}

/// What a window meets from its start to its end, and what it knows of that the next time.
class WindowLifeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"provodka-windowlife-test"_s);
    }
    void init() { QSettings().clear(); }

    void anEngineThatIsEndedHardIsStartedByOneButton();
    void anEngineThatFailsSaysWhyAndIsTriedAgain();
    void aHeadlessEngineThatIsKilledIsReplaced();
    void theLogFollowsAHeadlessEngine();
    void windowColumnsAndFiltersAreRemembered();
    void theCallInHandIsFinished();
};

void WindowLifeTest::anEngineThatIsEndedHardIsStartedByOneButton()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    const QString before = at<QLabel>(program, u"engineStatus"_s)->text();
    program.keeper().host().abandon();
    QTRY_COMPARE_WITH_TIMEOUT(program.keeper().status().state, EngineStatus::State::Stopped, patience);
    QVERIFY(at<QLabel>(program, u"engineStatus"_s)->text() != before);
    QTRY_COMPARE(buttons(program).size(), 1);
    QTest::mouseClick(buttons(program).first(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QVERIFY(pays(office, u"10482"_s, u"1200.00"_s, listenerOf(program, office)));
    QTRY_COMPARE_WITH_TIMEOUT(at<QTableView>(program, u"payments"_s)->model()->rowCount(), 1, patience);
}

void WindowLifeTest::anEngineThatFailsSaysWhyAndIsTriedAgain()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    const QString listener = listenerOf(program, office);
    Result<std::unique_ptr<Workspace>> other = Workspace::open(office.folder());
    QVERIFY(other);
    Database &database = (*other)->database();
    // As if somebody had laid hands on the file.
    QVERIFY(execute(database, u"alter table command rename to command_gone"_s, {}));
    QVERIFY(pays(office, u"10482"_s, u"1200.00"_s, listener));
    QTRY_COMPARE_WITH_TIMEOUT(program.keeper().status().state, EngineStatus::State::Failed, patience);
    auto *remedy = at<QPushButton>(program, u"engineRemedy"_s);
    QTRY_VERIFY(remedy->isVisible());
    QCOMPARE(buttons(program).size(), 1);
    QVERIFY(!at<QLabel>(program, u"engineStatus"_s)->text().isEmpty());
    // The window goes on working.
    program.window().openPage(u"log"_s);
    QVERIFY(pageOf(program, u"log"_s)->isVisible());
    QVERIFY(execute(database, u"alter table command_gone rename to command"_s, {}));
    QTest::mouseClick(remedy, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QVERIFY(!remedy->isVisible());
}

void WindowLifeTest::aHeadlessEngineThatIsKilledIsReplaced()
{
    OfficeOfStandIns office;
    QProcess headless;
    headless.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    headless.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"),
        {u"run"_s, u"--workspace"_s, office.folder(), u"--secrets"_s, office.secretsFile(), u"--lang"_s,
            u"en"_s});
    QVERIFY(headless.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(office.folder() + u"/engine.lock"_s), patience);
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(!program.keeper().elsewhere().isEmpty(), patience);
    QVERIFY(buttons(program).isEmpty());
    headless.kill();
    QVERIFY(headless.waitForFinished(patience));
    QTRY_COMPARE_WITH_TIMEOUT(buttons(program).size(), 1, patience);
    QVERIFY(at<QPushButton>(program, u"engineRemedy"_s)->isVisible());
    QTest::mouseClick(buttons(program).first(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QVERIFY(program.keeper().elsewhere().isEmpty());
}

void WindowLifeTest::theLogFollowsAHeadlessEngine()
{
    OfficeOfStandIns office;
    QProcess headless;
    headless.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    headless.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"),
        {u"run"_s, u"--workspace"_s, office.folder(), u"--secrets"_s, office.secretsFile(), u"--lang"_s,
            u"en"_s});
    QVERIFY(headless.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(office.folder() + u"/engine.lock"_s), patience);
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(!program.keeper().elsewhere().isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!listenerOf(program, office).isEmpty(), patience);
    program.window().openPage(u"log"_s);
    auto *lines = pageOf(program, u"log"_s)->findChild<QTableView *>(u"lines"_s);
    const int before = lines->model()->rowCount();
    QVERIFY(pays(office, u"10482"_s, u"1200.00"_s, listenerOf(program, office)));
    QTRY_VERIFY_WITH_TIMEOUT(lines->model()->rowCount() >= before + 3, patience);
    const auto lastIsSeen = [&] {
        const QModelIndex last = lines->model()->index(lines->model()->rowCount() - 1, 0);
        return lines->viewport()->rect().intersects(lines->visualRect(last));
    };
    QTRY_VERIFY(lastIsSeen());
    QCOMPARE(program.keeper().status().state, EngineStatus::State::Stopped); // all of it is the other's
    headless.terminate();
    QVERIFY(headless.waitForFinished(patience));
}

void WindowLifeTest::windowColumnsAndFiltersAreRemembered()
{
    OfficeOfStandIns office;
    constexpr QSize size(1020, 640);
    constexpr int width = 233;
    const auto end = [](Program &program) {
        QSignalSpy ended(&program, &Program::ended);
        program.window().quit();
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    };
    {
        Program program(office.scene());
        program.begin();
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
        program.window().resize(size);
        auto *payments = at<QTableView>(program, u"payments"_s);
        payments->setColumnWidth(1, width);
        payments->hideColumn(4);
        QTest::mouseClick(at<QPushButton>(program, u"showAll"_s), Qt::LeftButton);
        at<QAbstractButton>(program, u"chip-refunds"_s)->setChecked(true);
        program.window().openPage(u"log"_s);
        auto *warnings = pageOf(program, u"log"_s)->findChild<QToolButton *>(u"level-warning"_s);
        QTest::mouseClick(warnings, Qt::LeftButton);
        QVERIFY(warnings->isChecked());
        QTest::qWait(500); // columns are kept a moment after they were moved
        end(program);
    }
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(program.view(), patience);
    QTRY_VERIFY(pageOf(program, u"log"_s)->isVisible());
    QCOMPARE(program.window().size(), size);
    auto *payments = at<QTableView>(program, u"payments"_s);
    QCOMPARE(payments->columnWidth(1), width);
    QVERIFY(payments->isColumnHidden(4));
    QVERIFY(!payments->isColumnHidden(3));
    QVERIFY(at<QAbstractButton>(program, u"chip-refunds"_s)->isChecked());
    QVERIFY(pageOf(program, u"log"_s)->findChild<QToolButton *>(u"level-warning"_s)->isChecked());
    QVERIFY(!pageOf(program, u"log"_s)->findChild<QToolButton *>(u"level-error"_s)->isChecked());
    end(program);
}

void WindowLifeTest::theCallInHandIsFinished()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    // The entry is written at once, and its answer takes its time.
    const QJsonObject slow{{u"vendor"_s, u"planfix"_s}, {u"method"_s, u"POST"_s},
        {u"path"_s, u"*/datatags/"_s}, {u"kind"_s, u"delay"_s}, {u"ms"_s, 2500}};
    QVERIFY(!office.happens(u"fault"_s, slow).contains(u"error"_s));
    QVERIFY(pays(office, u"10482"_s, u"1200.00"_s, listenerOf(program, office)));
    Result<std::unique_ptr<Workspace>> other = Workspace::open(office.folder());
    QVERIFY(other);
    const QString inHand = u"select count(*) from command where state = 'sending'"_s;
    const QString done = u"select count(*) from command where state = 'done'"_s;
    QTRY_COMPARE_WITH_TIMEOUT(number((*other)->database(), inHand), 1, patience);
    const int before = number((*other)->database(), done);
    QSignalSpy ended(&program, &Program::ended);
    program.window().close();
    QVERIFY(program.window().isVisible()); // and says what it waits for
    QVERIFY(ended.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    // Its receipt is kept; nothing has to be looked up the next time.
    QCOMPARE(number((*other)->database(), inHand), 0);
    QVERIFY(number((*other)->database(), done) > before);
}

QTEST_MAIN(WindowLifeTest)
#include "windowlife_test.moc"
