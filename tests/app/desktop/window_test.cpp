#include "app/desktop/desktopoffice.h"
#include "app/desktop/enginekeeper.h"
#include "app/desktop/program.h"
#include "app/desktop/singleinstance.h"
#include "core/store/connectionstates.h"
#include "tests/app/desktop/office.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rights.h"
#include "ui/shell/workspaceview.h"

#include <QAction>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Every sentence comes out marked, so that one which was not said anew is seen.
class Marking final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'§' + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

template <typename T> T *at(Program &program, const QString &name)
{
    return program.window().findChild<T *>(name);
}

QString statusOf(Program &program)
{
    return at<QLabel>(program, u"engineStatus"_s)->text();
}

EngineStatus::State stateOf(Program &program)
{
    return program.keeper().status().state;
}

bool isAtRest(Program &program)
{
    return stateOf(program) == EngineStatus::State::Waiting;
}

}

class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"provodka-window-test"_s);
    }
    void init() { QSettings().clear(); }

    void isUsableWithinHalfASecond();
    void aPaymentThatArrivesIsShown();
    void theEngineEndsAndIsStartedAgain();
    void aSavedSetupIsWorkedWith();
    void looksAndActsBesideAHeadlessEngine();
    void offersToTakeOver();
    void aWorkspaceThatCannotBeOpenedLeavesAWindow();
    void secretsThatWereNeverGivenAreAskedFor();
    void theLanguageChangesAtOnce();
    void aSecondStartRaisesTheFirst();
    void looksOnly();
    void theEndWaitsForTheCallsInHand();
};

void WindowTest::isUsableWithinHalfASecond()
{
    OfficeOfStandIns office;
    QVERIFY(office.isGood());
    QElapsedTimer timer;
    timer.start();
    Program program(office.scene());
    QSignalSpy opened(&program, &Program::opened);
    program.begin();
    QVERIFY(program.window().isVisible());
    QVERIFY(opened.wait(patience));
    qInfo("open after %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(at<QListWidget>(program, u"pages"_s)->currentRow(), 0);
}

void WindowTest::aPaymentThatArrivesIsShown()
{
    OfficeOfStandIns office;
    QVERIFY(office.isGood());
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    const QString listener
        = program.keeper().status().addresses.value(office.setup().connections.first().name);
    QVERIFY(!listener.isEmpty());
    auto *table = at<QTableView>(program, u"payments"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 0);
    const QJsonObject paid = office.happens(u"wayforpay/payment"_s,
        {{u"order"_s, u"10482"_s}, {u"amount"_s, u"1200.00"_s}, {u"callbackUrl"_s, listener}});
    QVERIFY2(!paid.contains(u"error"_s), qPrintable(paid[u"error"_s].toString()));
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    if (const QString file = qEnvironmentVariable("PROVODKA_SHOT"); !file.isEmpty()) {
        QTest::qWait(1500);
        program.window().grab().save(file);
        QPalette dark(QColor(45, 48, 52));
        dark.setColor(QPalette::Base, QColor(32, 34, 38));
        dark.setColor(QPalette::AlternateBase, QColor(38, 40, 45));
        QApplication::setPalette(dark);
        program.chooseLanguage(u"uk"_s);
        QTest::qWait(300);
        program.window().grab().save(file + u".dark.png"_s);
        program.chooseLanguage(u"en"_s);
        QApplication::setPalette(QPalette());
    }
}

void WindowTest::theEngineEndsAndIsStartedAgain()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    auto *button = at<QPushButton>(program, u"engineSwitch"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(program), EngineStatus::State::Stopped, patience);
    const QString stopped = statusOf(program);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QVERIFY(statusOf(program) != stopped);
}

void WindowTest::aSavedSetupIsWorkedWith()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    Setup setup = office.setup();
    setup.routes.first().isOn = false;
    QVERIFY(program.office()->save(setup));
    // Nothing is switched on any more: the window says so and offers the page.
    auto *remedy = at<QPushButton>(program, u"engineRemedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(program.keeper().obstacle().has_value(), patience);
    QVERIFY(remedy->isVisible());
    setup.routes.first().isOn = true;
    QVERIFY(program.office()->save(setup));
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QVERIFY(!remedy->isVisible());
}

void WindowTest::looksAndActsBesideAHeadlessEngine()
{
    OfficeOfStandIns office;
    QProcess headless;
    headless.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    headless.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"),
        {u"run"_s, u"--workspace"_s, office.folder(), u"--secrets"_s, office.secretsFile(), u"--lang"_s,
            u"en"_s});
    QVERIFY(headless.waitForStarted());
    const QString lock = office.folder() + u"/engine.lock"_s;
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lock), patience);
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(!program.keeper().elsewhere().isEmpty(), patience);
    QVERIFY(!at<QPushButton>(program, u"engineSwitch"_s)->isVisible());
    const ConnectionName shop = office.setup().connections.first().name;
    QString listener;
    const auto isListening = [&] {
        listener = ConnectionStates(program.view()->database()).load(shop)->address;
        return !listener.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListening(), patience);
    // An order that nobody knows: it waits for a person.
    const QJsonObject unknown{
        {u"order"_s, u"99999"_s}, {u"amount"_s, u"10.00"_s}, {u"callbackUrl"_s, listener}};
    QVERIFY(!office.happens(u"wayforpay/payment"_s, unknown).contains(u"error"_s));
    auto *table = at<QTableView>(program, u"payments"_s);
    auto *needs = at<QPushButton>(program, u"needsPerson"_s);
    QTRY_VERIFY_WITH_TIMEOUT(needs->isVisible(), 2 * patience);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    const Result<QList<EventRow>> rows = EventStore(program.view()->database()).list({});
    QVERIFY(rows && rows->size() == 1);
    QVERIFY(program.view()->act(u"skip"_s, rows->first().event.id));
    QTRY_VERIFY_WITH_TIMEOUT(!needs->isVisible(), patience);
    headless.terminate();
    QVERIFY(headless.waitForFinished(patience));
}

void WindowTest::offersToTakeOver()
{
    OfficeOfStandIns office;
    Result<std::unique_ptr<Workspace>> other = Workspace::open(office.folder());
    QVERIFY(other && (*other)->lockEngine());
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(!program.keeper().elsewhere().isEmpty(), patience);
    other->reset();
    auto *remedy = at<QPushButton>(program, u"engineRemedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remedy->isVisible(), patience);
    QVERIFY(program.keeper().elsewhere().isEmpty());
    QTest::mouseClick(remedy, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QVERIFY(!remedy->isVisible());
}

void WindowTest::aWorkspaceThatCannotBeOpenedLeavesAWindow()
{
    OfficeOfStandIns office;
    const QString file = office.folder() + u"/provodka.db"_s;
    QVERIFY(QFile::rename(file, file + u".kept"_s));
    for (const QString &end : {u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(8192, 'x'));
    broken.close();
    Program program(office.scene());
    program.begin();
    auto *remedy = at<QPushButton>(program, u"engineRemedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remedy->isVisible(), patience);
    QVERIFY(!statusOf(program).isEmpty());
    QVERIFY(!program.view());
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
    QVERIFY(QFile::rename(file + u".kept"_s, file));
    QTest::mouseClick(remedy, Qt::LeftButton);
    auto *dialog = at<QDialog>(program, u"restoreFile"_s);
    QVERIFY(dialog);
    dialog->reject(); // it was put right by hand
    QTRY_VERIFY_WITH_TIMEOUT(program.view(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
}

void WindowTest::secretsThatWereNeverGivenAreAskedFor()
{
    OfficeOfStandIns office;
    Scene scene = office.scene();
    const Secrets all = *scene.secrets;
    const ConnectionName target = office.setup().routes.first().target;
    scene.secrets->remove(target);
    Program program(scene);
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(program.keeper().obstacle().has_value(), patience);
    QVERIFY(program.keeper().obstacle()->remedy == ui::EngineRoom::Obstacle::Remedy::OpenConnections);
    for (auto one = all[target].cbegin(); one != all[target].cend(); ++one)
        program.office()->keepSecret(target, one.key(), one.value(), this, [](const Result<void> &) {});
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
}

void WindowTest::theLanguageChangesAtOnce()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    program.window().show();
    Marking marking;
    QVERIFY(QCoreApplication::installTranslator(&marking));
    QTest::qWait(50);
    QStringList old;
    const auto look = [&](const QString &text) {
        if (!text.isEmpty() && !text.contains(u'§'))
            old.append(text);
    };
    const QList<QMenu *> menus = program.window().findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        // Only the shell's own; languages are called what they call themselves.
        const bool isOfPage
            = menu->parentWidget() != &program.window() && menu->parentWidget() != program.window().menuBar();
        if (isOfPage || menu->objectName() == "languages"_L1)
            continue;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            look(action->text());
    }
    const QList<QAction *> titles = program.window().menuBar()->actions();
    for (const QAction *action : titles)
        look(action->text());
    for (const QString &name : {u"engineSwitch"_s, u"engineRemedy"_s, u"needsPerson"_s})
        look(
            at<QPushButton>(program, name)->isVisible() ? at<QPushButton>(program, name)->text() : QString());
    look(statusOf(program));
    look(program.window().windowTitle());
    auto *list = at<QListWidget>(program, u"pages"_s);
    for (int row = 0; row < list->count(); ++row)
        look(list->item(row)->text());
    look(list->accessibleName());
    QCoreApplication::removeTranslator(&marking);
    QVERIFY2(old.isEmpty(), qPrintable(old.join(u'|')));
    // From the menu, and it is remembered.
    auto *russian = at<QAction>(program, u"language-ru"_s);
    QVERIFY(russian);
    russian->trigger();
    QCOMPARE(rememberedLanguage(), u"ru"_s);
    QVERIFY(russian->isChecked());
    program.chooseLanguage(u"en"_s);
}

void WindowTest::aSecondStartRaisesTheFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.isFirst());
    QSignalSpy raised(&first, &SingleInstance::raiseAsked);
    SingleInstance second(folder.path());
    QVERIFY(!second.isFirst());
    QVERIFY(raised.wait(5000));
    const QTemporaryDir other;
    SingleInstance elsewhere(other.path());
    QVERIFY(elsewhere.isFirst());
}

void WindowTest::looksOnly()
{
    OfficeOfStandIns office;
    Scene scene = office.scene();
    scene.looksOnly = true;
    Program program(scene);
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(program.view(), patience);
    QTest::qWait(300);
    QCOMPARE(stateOf(program), EngineStatus::State::Stopped);
    QVERIFY(!at<QPushButton>(program, u"engineSwitch"_s)->isEnabled());
    const Result<void> acted = program.view()->act(u"retry"_s, {1});
    QVERIFY(!acted);
    QVERIFY(!acted.error().text.isEmpty());
    QVERIFY(!program.office()->save(office.setup()));
}

void WindowTest::theEndWaitsForTheCallsInHand()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QSignalSpy ended(&program, &Program::ended);
    program.window().close();
    QVERIFY(program.window().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QVERIFY(!program.keeper().isRunning());
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
