#include "app/desktop/enginekeeper.h"
#include "app/desktop/program.h"
#include "app/desktop/singleinstance.h"
#include "tests/app/desktop/office.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/page.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/tray.h"
#include "ui/shell/workspaceview.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

bool isAtRest(Program &program)
{
    return program.keeper().status().state == EngineStatus::State::Waiting;
}

bool pays(OfficeOfStandIns &office, Program &program, const QString &order)
{
    const QString listener
        = program.keeper().status().addresses.value(office.setup().connections.first().name);
    const QJsonObject payment{{u"order"_s, order}, {u"amount"_s, u"10.00"_s}, {u"callbackUrl"_s, listener}};
    return !office.happens(u"wayforpay/payment"_s, payment).contains(u"error"_s);
}

/// What is shown beside the clock where the desktop shows no notifications of its own.
QWidget *balloon()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (one->inherits("QBalloonTip") && one->isVisible())
            return one;
    }
    return nullptr;
}

void clickAction(Program &program, const QString &name)
{
    const auto *menu = &program.window().tray().menu();
    for (QAction *action : menu->actions()) {
        if (action->objectName() == name)
            return action->trigger();
    }
    QFAIL(qPrintable(name));
}

}

/// In a real tray, on an X server that nobody sees.
class TrayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"provodka-tray-test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(ui::Tray::isAvailable(), patience);
    }
    void init()
    {
        QSettings().clear();
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void closingGoesOnInTheTrayByChoice();
    void closingEndsOtherwise();
    void whatNeedsAPersonIsTold();
    void aSecondStartRaisesTheFirst();
};

void TrayTest::closingGoesOnInTheTrayByChoice()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QSignalSpy ended(&program, &Program::ended);
    program.window().close();
    QVERIFY(program.window().isVisible()); // asks once, in the window
    ui::MessageBar *bar = ui::MessageBar::of(&program.window());
    QVERIFY(bar->isVisible());
    const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
    const auto shown = std::ranges::find_if(buttons, [](const QPushButton *one) { return one->isVisible(); });
    QVERIFY(shown != buttons.end());
    QTest::mouseClick(*shown, Qt::LeftButton);
    QTRY_VERIFY(!program.window().isVisible());
    QCOMPARE(ui::SettingsMenu::keepsInTray(), std::optional(true));
    // It goes on working there.
    QVERIFY(pays(office, program, u"10482"_s));
    auto *payments = program.window().findChild<QTableView *>(u"payments"_s);
    const auto hasCome = [&] {
        return EventStore(program.view()->database()).list({}).value_or(QList<EventRow>()).size() == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasCome(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QVERIFY(!program.window().isVisible());
    clickAction(program, u"trayOpen"_s);
    QTRY_VERIFY(program.window().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(payments->model()->rowCount(), 1, patience);
    // The next time it is not asked again.
    program.window().close();
    QTRY_VERIFY(!program.window().isVisible());
    QVERIFY(ended.isEmpty());
    clickAction(program, u"trayQuit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QVERIFY(!program.keeper().isRunning());
}

void TrayTest::closingEndsOtherwise()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QSignalSpy ended(&program, &Program::ended);
    program.window().close(); // is asked
    QVERIFY(ended.isEmpty());
    program.window().close(); // and this is the answer
    QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), patience);
    QVERIFY(!program.keeper().isRunning());
    QCOMPARE(ui::SettingsMenu::keepsInTray(), std::optional(false));
}

void TrayTest::whatNeedsAPersonIsTold()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(program), patience);
    QVERIFY(!balloon());
    QVERIFY(pays(office, program, u"99999"_s)); // of an order that nobody knows
    QTRY_VERIFY_WITH_TIMEOUT(balloon(), 2 * patience);
    QStringList texts;
    const QList<QLabel *> labels = balloon()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    QVERIFY2(texts.join(u'|').contains(u"99999"_s), qPrintable(texts.join(u'|')));
    program.window().openPage(u"log"_s);
    program.window().hide();
    QTest::mouseClick(balloon(), Qt::LeftButton);
    QTRY_VERIFY(program.window().isVisible());
    // On the story of the very payment.
    auto *story = program.window().findChild<ui::Page *>(u"story"_s);
    QTRY_VERIFY(story->isVisible());
    const auto tells = [story] {
        const QList<QLabel *> all = story->findChildren<QLabel *>();
        return std::ranges::any_of(
            all, [](const QLabel *one) { return one->isVisible() && one->text().contains(u"99999"_s); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(tells(), patience);
    QVERIFY(program.window().tray().toolTip().contains(u"1"_s));
}

void TrayTest::aSecondStartRaisesTheFirst()
{
    OfficeOfStandIns office;
    Program program(office.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(program.view(), patience);
    SingleInstance first(office.folder());
    QVERIFY(first.isFirst());
    connect(&first, &SingleInstance::raiseAsked, &program, [&program] { program.window().raiseUp(); });
    QVERIFY(QTest::qWaitForWindowActive(&program.window(), patience));
    program.window().hide();
    // Qt knows that it went before anybody can want it back.
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::focusWindow(), patience);
    QProcess second;
    second.setProcessChannelMode(QProcess::ForwardedChannels);
    second.start(QStringLiteral(PROVODKA_BIN "/provodka"), {u"--workspace"_s, office.folder()});
    QTRY_VERIFY_WITH_TIMEOUT(program.window().isVisible(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(program.window().isActiveWindow(), patience);
    program.window().showMinimized();
    second.start(QStringLiteral(PROVODKA_BIN "/provodka"), {u"--workspace"_s, office.folder()});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!program.window().isMinimized(), patience);
}

QTEST_MAIN(TrayTest)
#include "tray_test.moc"
