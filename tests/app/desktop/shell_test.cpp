#include "ui/shell/askdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageicon.h"
#include "ui/shell/pin.h"
#include "ui/shell/programicon.h"
#include "ui/shell/rights.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/tray.h"
#include "ui/shell/workspaceview.h"

#include <QDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An engine as a test wants it.
class FakeRoom final : public EngineRoom
{
public:
    EngineStatus now;
    Text other;
    std::optional<Obstacle> hinders;
    int starts = 0;

    EngineStatus status() const override { return now; }
    Text elsewhere() const override { return other; }
    std::optional<Obstacle> obstacle() const override { return hinders; }
    void start() override { ++starts; }
    void stop() override
    {
        now.state = isRunning() ? EngineStatus::State::Finishing : now.state;
        Q_EMIT changed();
    }
    void tell(EngineStatus::State state)
    {
        now.state = state;
        Q_EMIT changed();
    }
};

struct Opened
{
    explicit Opened(bool lookOnly = false)
        : view(std::move(*WorkspaceView::open(folder.path(), clock)))
        , rights(*view, lookOnly)
        , window(room)
    {
        window.setWorkspace(*view, rights);
        window.show();
    }
    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<WorkspaceView> view;
    Rights rights;
    FakeRoom room;
    MainWindow window;
};

void typeIn(QDialog *dialog, const QString &text, const QString &again = {})
{
    dialog->findChild<QLineEdit *>(u"line"_s)->setText(text);
    if (auto *line = dialog->findChild<QLineEdit *>(u"again"_s))
        line->setText(again);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"ok"_s), Qt::LeftButton);
}

}

class ShellTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"provodka-shell-test"_s);
    }
    void init() { QSettings().clear(); }

    void oneStateDrivesAll();
    void everyStateIsDrawnDifferently();
    void everyStateHasASentence();
    void anObstacleHasOneButton();
    void quittingWaitsForTheEngine();
    void aPinIsKeptSaltedAndSlow();
    void changingAsksForThePin();
    void thePinIsChangedAndRemoved();
    void wrongPinsAreSlowedDown();
    void aSharedComputerAsksForTheName();
    void lookingOnlyRefusesActs();
    void aWindowStartedToViewChangesNothing();
    void theChoiceOfTheTrayIsKept();
    void theProgramsIconIsThereWhereNothingIsInstalled();
    void behindADialogNoLanguageIsChosen();
    void anObstacleNamesItsButton();
    void pagesHaveSignsOfTheirOwn();
};

void ShellTest::oneStateDrivesAll()
{
    FakeRoom room;
    room.now.state = EngineStatus::State::Waiting;
    QCOMPARE(shellState(room, 0), ShellState::Idle);
    QCOMPARE(shellState(room, 2), ShellState::NeedsPerson);
    room.now.state = EngineStatus::State::Working;
    QCOMPARE(shellState(room, 0), ShellState::Working);
    QCOMPARE(shellState(room, 1), ShellState::NeedsPerson);
    room.now.unusable = {{{u"shop"_s}, Error{}}};
    QCOMPARE(shellState(room, 0), ShellState::NeedsPerson);
    room.now.state = EngineStatus::State::Stopped;
    QCOMPARE(shellState(room, 5), ShellState::Stopped);
    room.now.state = EngineStatus::State::Failed;
    QCOMPARE(shellState(room, 0), ShellState::Failed);
    room.other = Text("elsewhere");
    room.now = {};
    QCOMPARE(shellState(room, 0), ShellState::Idle);
}

void ShellTest::everyStateIsDrawnDifferently()
{
    QList<QImage> seen;
    for (const ShellState state : {ShellState::Idle, ShellState::Working, ShellState::NeedsPerson,
             ShellState::Failed, ShellState::Stopped}) {
        for (const int count : {0, 3}) {
            const QImage image = statePixmap(state, count, 64).toImage();
            QVERIFY(!seen.contains(image));
            seen.append(image);
        }
    }
}

void ShellTest::everyStateHasASentence()
{
    Opened opened;
    auto *status = opened.window.findChild<QLabel *>(u"engineStatus"_s);
    QStringList seen;
    for (const EngineStatus::State state : {EngineStatus::State::Stopped, EngineStatus::State::Starting,
             EngineStatus::State::Working, EngineStatus::State::Waiting, EngineStatus::State::Finishing}) {
        opened.room.tell(state);
        QVERIFY(!status->text().isEmpty());
        QVERIFY(!seen.contains(status->text()));
        QVERIFY(opened.window.tray().toolTip().contains(status->text()));
        seen.append(status->text());
    }
}

void ShellTest::anObstacleHasOneButton()
{
    Opened opened;
    auto *remedy = opened.window.findChild<QPushButton *>(u"engineRemedy"_s);
    auto *button = opened.window.findChild<QPushButton *>(u"engineSwitch"_s);
    QVERIFY(!remedy->isVisible());
    opened.room.hinders
        = EngineRoom::Obstacle{Text("The disk is full."), EngineRoom::Obstacle::Remedy::TryAgain};
    opened.room.tell(EngineStatus::State::Failed);
    QVERIFY(remedy->isVisible());
    QVERIFY(!button->isVisible());
    QTest::mouseClick(remedy, Qt::LeftButton);
    QCOMPARE(opened.room.starts, 1);
}

void ShellTest::quittingWaitsForTheEngine()
{
    Opened opened;
    opened.room.tell(EngineStatus::State::Working);
    QSignalSpy ready(&opened.window, &MainWindow::quitReady);
    opened.window.close();
    QVERIFY(opened.window.isVisible());
    QVERIFY(ready.isEmpty());
    opened.room.tell(EngineStatus::State::Stopped);
    QCOMPARE(ready.size(), 1);
}

void ShellTest::aPinIsKeptSaltedAndSlow()
{
    const QString sealed = sealedPin(u"4711"_s);
    QVERIFY(!sealed.contains(u"4711"_s));
    QVERIFY(sealedPin(u"4711"_s) != sealed);
    QVERIFY(isPin(sealed, u"4711"_s));
    QVERIFY(!isPin(sealed, u"4712"_s));
    QVERIFY(!isPin({}, {}));
}

void ShellTest::changingAsksForThePin()
{
    Opened opened;
    QVERIFY(opened.rights.setPin(u"4711"_s));
    int edits = 0;
    opened.rights.mayEdit(&opened.window, [&] { ++edits; });
    auto *dialog = opened.window.findChild<QDialog *>(u"pinDialog"_s);
    QVERIFY(dialog);
    typeIn(dialog, u"0000"_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"wrong"_s)->isVisible());
    QCOMPARE(edits, 0);
    typeIn(dialog, u"4711"_s);
    QCOMPARE(edits, 1);
    opened.rights.mayEdit(&opened.window, [&] { ++edits; }); // for a while
    QCOMPARE(edits, 2);
    opened.rights.lock();
    QVERIFY(!opened.rights.mayEditNow());
    // Acts need no PIN.
    QVERIFY(opened.rights.mayAct());
}

void ShellTest::thePinIsChangedAndRemoved()
{
    Opened opened;
    auto *pin = opened.window.findChild<QAction *>(u"pin"_s);
    pin->trigger();
    auto *dialog = opened.window.findChild<QDialog *>(u"newPinDialog"_s);
    QVERIFY(dialog);
    typeIn(dialog, u"4711"_s, u"4712"_s);
    QVERIFY(!opened.rights.hasPin());
    typeIn(dialog, u"4711"_s, u"4711"_s);
    QVERIFY(opened.rights.hasPin());
    QTRY_VERIFY(!opened.window.findChild<QDialog *>(u"newPinDialog"_s));
    QVERIFY(opened.rights.unlock(u"4711"_s));
    pin->trigger();
    dialog = opened.window.findChild<QDialog *>(u"newPinDialog"_s);
    QVERIFY(dialog);
    typeIn(dialog, {}, {});
    QVERIFY(!opened.rights.hasPin());
    QVERIFY(opened.rights.mayEditNow());
}

void ShellTest::wrongPinsAreSlowedDown()
{
    Opened opened;
    QVERIFY(opened.rights.setPin(u"4711"_s));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!opened.rights.unlock(u"0000"_s));
    QVERIFY(!opened.rights.unlock(u"4711"_s));
}

void ShellTest::aSharedComputerAsksForTheName()
{
    Opened opened;
    QVERIFY(opened.rights.setShared(true));
    QVERIFY(!opened.view->act(u"retry"_s, {1}));
    opened.rights.askWho(&opened.window);
    auto *dialog = opened.window.findChild<QDialog *>(u"nameDialog"_s);
    QVERIFY(dialog);
    typeIn(dialog, u"  "_s);
    QVERIFY(dialog->isVisible());
    typeIn(dialog, u"Олена Коваль"_s);
    QVERIFY(opened.view->act(u"retry"_s, {1}));
    const auto acts = ActStore(opened.view->database()).open();
    QVERIFY(acts && acts->size() == 1);
    QCOMPARE(acts->first().who, u"Олена Коваль"_s);
}

void ShellTest::lookingOnlyRefusesActs()
{
    Opened opened;
    auto *lookOnly = opened.window.findChild<QAction *>(u"lookOnly"_s);
    lookOnly->trigger();
    QVERIFY(opened.rights.isLookOnly());
    QVERIFY(lookOnly->isChecked());
    QVERIFY(!opened.view->act(u"retry"_s, {1}));
    int edits = 0;
    opened.rights.mayEdit(&opened.window, [&] { ++edits; });
    QCOMPARE(edits, 0);
    QVERIFY(MessageBar::of(&opened.window)->isVisible());
    // Another window of the same workspace goes by it too.
    const auto other = WorkspaceView::open(opened.folder.path(), opened.clock);
    QVERIFY(other);
    const Rights there(**other, false);
    QVERIFY(there.isLookOnly());
    lookOnly->trigger();
    QVERIFY(opened.view->act(u"retry"_s, {1}));
}

void ShellTest::aWindowStartedToViewChangesNothing()
{
    Opened opened(true);
    for (const QString &name : {u"lookOnly"_s, u"shared"_s, u"pin"_s})
        QVERIFY2(!opened.window.findChild<QAction *>(name)->isEnabled(), qPrintable(name));
    auto *button = opened.window.findChild<QPushButton *>(u"engineSwitch"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), opened.rights.whyLookOnly().toString());
    QVERIFY(!opened.view->act(u"retry"_s, {1}));
    opened.room.hinders = EngineRoom::Obstacle{Text("It has ended."), EngineRoom::Obstacle::Remedy::Start};
    opened.room.tell(EngineStatus::State::Stopped);
    auto *remedy = opened.window.findChild<QPushButton *>(u"engineRemedy"_s);
    QVERIFY(remedy->isVisible() && !remedy->isEnabled());
    QCOMPARE(remedy->toolTip(), opened.rights.whyLookOnly().toString());
    // A PIN does not help: the program is to be started otherwise.
    QVERIFY(opened.rights.setPin(u"4711"_s));
    QVERIFY(opened.rights.unlock(u"4711"_s));
    QVERIFY(!opened.rights.mayEditNow());
    QVERIFY(!opened.rights.mayAct());
}

void ShellTest::theChoiceOfTheTrayIsKept()
{
    QVERIFY(!SettingsMenu::keepsInTray());
    Opened opened;
    auto *keeps = opened.window.findChild<QAction *>(u"keepsInTray"_s);
    keeps->trigger();
    QCOMPARE(SettingsMenu::keepsInTray(), std::optional(true));
    keeps->trigger();
    QCOMPARE(SettingsMenu::keepsInTray(), std::optional(false));
}

void ShellTest::theProgramsIconIsThereWhereNothingIsInstalled()
{
    const QIcon icon = programIcon();
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256}) {
        const QImage image = icon.pixmap(size, size).toImage();
        QCOMPARE(image.size(), QSize(size, size));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0); // its corners are round
        QVERIFY(image.pixelColor(size / 2, size / 8).green() > 100);
    }
}

void ShellTest::behindADialogNoLanguageIsChosen()
{
    Opened opened;
    opened.rights.setWho(u"Olena"_s);
    QVERIFY(opened.rights.setShared(true));
    opened.rights.setWho({});
    const QSignalSpy chosen(&opened.window, &MainWindow::languageChosen);
    auto *languages = opened.window.findChild<QMenu *>(u"languages"_s);
    QMenuBar *bar = opened.window.menuBar();
    const QPoint place = bar->mapTo(&opened.window, bar->actionGeometry(languages->menuAction()).center());
    // Through the window system, which knows what a dialog keeps from being used.
    const auto reach = [&] { QTest::mouseClick(opened.window.windowHandle(), Qt::LeftButton, {}, place); };
    reach();
    QVERIFY(languages->isVisible());
    languages->close();
    opened.rights.askWho(&opened.window);
    auto *dialog = opened.window.findChild<QDialog *>(u"nameDialog"_s);
    QVERIFY(dialog->isModal());
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    reach();
    QVERIFY(!languages->isVisible());
    QTest::keyClick(dialog->windowHandle(), Qt::Key_L, Qt::AltModifier);
    QVERIFY(!languages->isVisible());
    QCOMPARE(chosen.size(), 0);
    dialog->reject();
    reach();
    QVERIFY(languages->isVisible());
    languages->close();
}

void ShellTest::anObstacleNamesItsButton()
{
    Opened opened;
    auto *status = opened.window.findChild<QLabel *>(u"engineStatus"_s);
    auto *remedy = opened.window.findChild<QPushButton *>(u"engineRemedy"_s);
    using Remedy = EngineRoom::Obstacle::Remedy;
    for (const Remedy one : {Remedy::TakeOver, Remedy::SecretsFile}) {
        opened.room.hinders = EngineRoom::Obstacle{Text("It is so."), one};
        opened.room.tell(EngineStatus::State::Stopped);
        QVERIFY2(status->text().contains(remedy->text()), qPrintable(status->text()));
    }
    opened.room.hinders->remedy = Remedy::TryAgain;
    opened.room.tell(EngineStatus::State::Stopped);
    QCOMPARE(status->text(), u"It is so."_s);
}

void ShellTest::pagesHaveSignsOfTheirOwn()
{
    const QStringList names{u"network-server"_s, u"view-process-tree"_s, u"view-list-details"_s,
        u"utilities-log-viewer"_s, u"view-history"_s, u"office-chart-line"_s, u"media-playback-start"_s,
        u"go-next"_s, u"another"_s};
    const auto colourOf = [](const QImage &image) {
        QColor strongest(Qt::transparent);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        return strongest;
    };
    const QPalette before = QGuiApplication::palette();
    QList<QImage> seen;
    for (const QString &name : names) {
        const QIcon icon = pageIcon(name);
        const QImage image = icon.pixmap(64).toImage();
        QVERIFY2(!seen.contains(image), qPrintable(name));
        seen.append(image);
        for (const QColor &text : {QColor(20, 20, 20), QColor(235, 235, 235)}) {
            QPalette palette = before;
            palette.setColor(QPalette::Text, text);
            palette.setColor(QPalette::HighlightedText, Qt::red);
            QGuiApplication::setPalette(palette);
            QCOMPARE(colourOf(icon.pixmap(64).toImage()), text);
            QCOMPARE(colourOf(icon.pixmap(64, QIcon::Selected).toImage()), QColor(Qt::red));
            QGuiApplication::setPalette(before);
        }
    }
}

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
