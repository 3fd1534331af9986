#include "app/desktop/demoscene.h"
#include "app/desktop/program.h"
#include "tests/app/desktop/office.h"
#include "ui/help/help.h"
#include "ui/help/helppane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QDockWidget>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QTextBrowser>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patienceForPages = 60'000;

/// F1 on each page of a window shows what is written about it.
QStringList explainedPages(Program &program)
{
    QStringList names;
    ui::MainWindow &window = program.window();
    const QList<ui::HelpTopic> topics = ui::HelpTopics::all();
    auto *help = window.findChild<ui::Help *>(u"help"_s);
    for (const ui::Page *page : window.findChildren<ui::Page *>()) {
        const QString name = page->objectName();
        window.openPage(name);
        QTest::keyClick(const_cast<ui::Page *>(page), Qt::Key_F1);
        const QString id = u"page/"_s + name;
        const bool isWritten = std::any_of(topics.cbegin(), topics.cend(),
            [&](const ui::HelpTopic &topic) { return topic.id == id && topic.text.size() > 200; });
        if (isWritten && help && help->pane().topic() == id)
            names.append(name);
        else
            qWarning("nothing is written about %s", qPrintable(name));
    }
    names.sort();
    return names;
}

}

class HelpPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"provodka-helppages-test"_s);
        speak(u"en"_s);
    }
    void init() { QSettings().clear(); }

    void everyPageIsExplained();
    void theDemonstrationIsExplained();
    void aTopicLeadsToItsPage();
};

void HelpPagesTest::everyPageIsExplained()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    Scene scene;
    scene.folder = folder.filePath(u"new"_s);
    scene.secrets.emplace();
    scene.clock = &clock;
    scene.makeHttp = httpMaker(clock, Pace::Unlimited);
    Program program(scene);
    QSignalSpy opened(&program, &Program::opened);
    program.begin();
    QVERIFY(opened.wait(patienceForPages));
    const QStringList expected{
        u"connections"_s, u"firstrun"_s, u"log"_s, u"payments"_s, u"report"_s, u"routes"_s, u"story"_s};
    QCOMPARE(explainedPages(program), expected);
    QCOMPARE(program.window().findChildren<ui::Page *>().size(), expected.size());
}

void HelpPagesTest::theDemonstrationIsExplained()
{
    Result<Scene> scene = demoScene();
    QVERIFY(scene);
    Program program(*scene);
    QSignalSpy opened(&program, &Program::opened);
    program.begin();
    QVERIFY(opened.wait(patienceForPages));
    QVERIFY(explainedPages(program).contains(u"demo"_s));
}

void HelpPagesTest::aTopicLeadsToItsPage()
{
    OfficeOfStandIns office;
    QVERIFY(office.isGood());
    Program program(office.scene());
    QSignalSpy opened(&program, &Program::opened);
    program.begin();
    QVERIFY(opened.wait(patienceForPages));
    ui::MainWindow &window = program.window();
    window.openPage(u"payments"_s);
    window.findChild<QAction *>(u"helpAboutSharing"_s)->trigger();
    QVERIFY(window.findChild<QDockWidget *>(u"helpDock"_s)->isVisible());
    Q_EMIT window.findChild<QTextBrowser *>(u"helpText"_s)->anchorClicked(QUrl(u"page:routes"_s));
    auto *routes = window.findChild<ui::Page *>(u"routes"_s);
    QVERIFY(routes && routes->isVisible());
    QVERIFY(window.findChild<QDockWidget *>(u"helpDock"_s)->isVisible());
    if (const QString shots = qEnvironmentVariable("PROVODKA_SHOTS"); !shots.isEmpty()) {
        QTest::qWait(500);
        window.grab().save(shots + u"/help-window.png"_s);
    }
}

QTEST_MAIN(HelpPagesTest)
#include "helppages_test.moc"
