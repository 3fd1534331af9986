#include "app/demo/democast.h"
#include "app/demo/rehearsal.h"
#include "app/desktop/demoscene.h"
#include "app/desktop/desktopoffice.h"
#include "app/desktop/enginekeeper.h"
#include "app/desktop/options.h"
#include "app/desktop/program.h"
#include "tests/app/demo/strangenames.h"
#include "tests/app/desktop/office.h"
#include "tests/app/desktop/pictures.h"
#include "ui/connections/connectionspage.h"
#include "ui/demo/demopage.h"
#include "ui/report/reportpage.h"
#include "ui/report/stagemap.h"
#include "ui/routes/routespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"
#include "ui/story/storypage.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// All that a page shows in labels, texts and tables.
QString shownOn(const QWidget *page)
{
    QStringList texts;
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    for (const QLabel *one : labels)
        texts.append(one->text());
    const QList<QTextBrowser *> browsers = page->findChildren<QTextBrowser *>();
    for (const QTextBrowser *one : browsers)
        texts.append(one->toPlainText());
    const QList<QTableView *> tables = page->findChildren<QTableView *>();
    for (const QTableView *table : tables) {
        for (int row = 0; row < qMin(200, table->model()->rowCount()); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                texts.append(table->model()->index(row, column).data().toString());
        }
    }
    return texts.join(u'\n');
}

}

/// A client's own names in the demonstration: handed over by the button, seen in every page.
class RehearsalWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"provodka-rehearsal-test"_s);
    }
    void init() { QSettings().clear(); }

    void theButtonsHandOverNamesAndNoSecret();
    void whatCannotBeRehearsedIsSaid();
    void everyPageSpeaksInOwnNames_data();
    void everyPageSpeaksInOwnNames();
    void aFileThatIsNoneIsRefused();
    void theCommandLineTakesTheFileWithTheDemonstrationOnly();
};

void RehearsalWindowTest::theButtonsHandOverNamesAndNoSecret()
{
    OfficeOfStandIns stands;
    QVERIFY(stands.isGood());
    Scene scene = stands.scene();
    const Secrets secrets = *scene.secrets;
    Program program(scene);
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(program.office() != nullptr, patience);
    QStringList opened;
    program.office()->setOpener([&](const QStringList &arguments) {
        opened = arguments;
        return true;
    });
    const ConnectionName target = stands.setup().routes.first().target;
    const auto names = [&] {
        QFile file(opened.value(2));
        if (!file.open(QIODevice::ReadOnly))
            return QByteArray();
        return file.readAll();
    };
    // The page of connections asks the account first.
    auto *connections = program.window().findChild<ui::ConnectionsPage *>();
    program.window().openPage(u"connections"_s);
    auto *table = connections->findChild<QTableView *>(u"connectionsTable"_s);
    auto *button = connections->findChild<QPushButton *>(u"rehearseSelected"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->selectRow(row);
        const bool isTarget = table->model()->index(row, 0).data().toString() == target.value;
        QCOMPARE(button->isEnabled(), isTarget); // only where orders are
    }
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == target.value)
            table->selectRow(row);
    }
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 5, patience);
    QCOMPARE(opened.mid(0, 2), (QStringList{u"--demo"_s, u"--rehearse"_s}));
    takePictures(program, u"rehearse-connections"_s);
    QVERIFY(names().contains("Очікує оплату"));
    for (const QHash<QString, QString> &of : secrets) {
        for (const QString &secret : of)
            QVERIFY(!names().contains(secret.toUtf8()));
    }
    const QFileDevice::Permissions forOthers
        = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(opened[2]) & forOthers));
    const Result<Rehearsal> read = readRehearsal(names());
    QVERIFY(read.has_value());
    QCOMPARE(read->route.settings["paidStage"_L1].toString(), u"132"_s);
    QVERIFY(seedFrom(read->catalog, read->route).has_value());
    // And so does that of routes.
    opened.clear();
    auto *routes = program.window().findChild<ui::RoutesPage *>();
    program.window().openPage(u"routes"_s);
    QTest::mouseClick(routes->findChild<QPushButton *>(u"rehearseRoute"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 5, patience);
    takePictures(program, u"rehearse-routes"_s);
}

void RehearsalWindowTest::whatCannotBeRehearsedIsSaid()
{
    OfficeOfStandIns stands;
    QVERIFY(stands.isGood());
    Program program(stands.scene());
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(program.office() != nullptr, patience);
    bool isOpened = false;
    program.office()->setOpener([&](const QStringList &) {
        isOpened = true;
        return false;
    });
    const RouteSetup route = stands.setup().routes.first();
    const ConnectionSetup target = *stands.setup().connection(route.target);
    Result<void> done = program.office()->rehearse(target, strangePlanfix(), route);
    QVERIFY(!done); // it has no stage of the route
    QCOMPARE(done.error().kind, Error::Kind::Misconfigured);
    QVERIFY(!isOpened);
    done = program.office()->rehearse(target, strangePlanfix(), {});
    QVERIFY(!done); // the window did not start
    QVERIFY(isOpened);
}

void RehearsalWindowTest::everyPageSpeaksInOwnNames_data()
{
    QTest::addColumn<bool>("isPlanfix");
    QTest::addRow("Planfix") << true;
    QTest::addRow("Bitrix24") << false;
}

void RehearsalWindowTest::everyPageSpeaksInOwnNames()
{
    QFETCH(bool, isPlanfix);
    const QString vendor = isPlanfix ? u"planfix"_s : u"bitrix24"_s;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"names.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writeRehearsal(rehearsalOf(isPlanfix ? strangePlanfix() : strangeBitrix24(), {}, vendor)));
    file.close();
    Result<Scene> scene = demoScene(file.fileName());
    QVERIFY2(scene.has_value(), scene ? "" : qPrintable(scene.error().logLine()));
    Program program(std::move(*scene));
    program.window().resize(1280, 860);
    program.begin();
    QTRY_VERIFY_WITH_TIMEOUT(program.keeper().status().state == EngineStatus::State::Waiting, 2 * patience);
    const QString waiting = strangeNames()[1];
    const QString paid = strangeNames()[2];
    // The demonstration is labelled, and the order moves through own stages.
    auto *demo = program.window().findChild<ui::DemoPage *>();
    QVERIFY(demo->findChild<QLabel *>(u"demoNotice"_s)->text().contains(u"rehearsal"_s));
    QVERIFY(demo->findChild<QLabel *>(u"demoNotice"_s)
                ->text()
                .contains(isPlanfix ? u"Planfix"_s : u"Bitrix24"_s));
    auto *stages = demo->findChild<QLabel *>(u"demoStages"_s);
    auto *pay = demo->findChild<QPushButton *>(u"demoPayFull"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pay->isEnabled() && !stages->text().isEmpty(), patience);
    QVERIFY2(program.window().width() < 2000, "strange names do not widen the window");
    QTest::mouseClick(pay, Qt::LeftButton);
    const auto isMoved = [&] {
        auto *steps = demo->findChild<QTableView *>(u"demoSteps"_s);
        for (int row = 0; row < steps->model()->rowCount(); ++row) {
            for (int column = 0; column < steps->model()->columnCount(); ++column) {
                if (steps->model()->index(row, column).data().toString().contains(paid))
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMoved(), 2 * patience);
    takePictures(program, u"rehearse-demo-"_s + vendor);
    // Payments: the sentence of the newest one.
    EventFilter newest;
    newest.text = u"10480"_s;
    const auto event = [&]() -> std::optional<EventRow> {
        const Result<QList<EventRow>> rows = EventStore(program.view()->database()).list(newest);
        return rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt;
    };
    QTRY_VERIFY_WITH_TIMEOUT(event() && event()->event.state == Event::State::Done, patience);
    program.window().openPage(u"payments"_s);
    auto *payments = program.window().findChild<QTableView *>(u"payments"_s);
    const auto why = [&] {
        QString text;
        for (int row = 0; row < payments->model()->rowCount(); ++row) {
            for (int column = 0; column < payments->model()->columnCount(); ++column)
                text += payments->model()->index(row, column).data().toString() + u'\n';
        }
        return text;
    };
    QTRY_VERIFY_WITH_TIMEOUT(why().contains(waiting), patience);
    takePictures(program, u"rehearse-payments-"_s + vendor);
    // The map of stages.
    program.window().openPage(u"report"_s);
    auto *report = program.window().findChild<ui::ReportPage *>();
    auto *map = report->findChild<ui::StageMap *>();
    const auto hasArrow = [&] {
        for (const ui::StageMapPicture::Arrow &arrow : map->picture().arrows()) {
            if (arrow.pair.fromName == waiting || arrow.pair.toName == paid)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasArrow(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(shownOn(report).contains(paid), patience);
    QVERIFY(program.window().width() < 2000);
    takePictures(program, u"rehearse-report-"_s + vendor);
    // The story of the payment.
    program.window().openEvent(event()->event.id);
    auto *story = program.window().findChild<ui::StoryPage *>();
    QTRY_VERIFY_WITH_TIMEOUT(shownOn(story).contains(paid), patience);
    takePictures(program, u"rehearse-story-"_s + vendor);
}

void RehearsalWindowTest::aFileThatIsNoneIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(!demoScene(folder.filePath(u"gone.json"_s)));
    QFile file(folder.filePath(u"other.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": 1}");
    file.close();
    const Result<Scene> scene = demoScene(file.fileName());
    QVERIFY(!scene);
    QCOMPARE(scene.error().kind, Error::Kind::Malformed);
}

void RehearsalWindowTest::theCommandLineTakesTheFileWithTheDemonstrationOnly()
{
    const QStringList arguments = demonstrationArguments(u"uk"_s, u"/tmp/names.json"_s);
    const auto options = optionsOf(QStringList{u"provodka"_s} + arguments);
    QVERIFY(options);
    QVERIFY(options->demo);
    QCOMPARE(options->rehearsal, u"/tmp/names.json"_s);
    QVERIFY(!optionsOf({u"provodka"_s, u"--rehearse"_s, u"/tmp/names.json"_s}));
    QCOMPARE(options->language, u"uk"_s);
    QCOMPARE(demonstrationArguments(u"en"_s), (QStringList{u"--demo"_s, u"--lang"_s, u"en"_s}));
}

QTEST_MAIN(RehearsalWindowTest)
#include "rehearsal_test.moc"
