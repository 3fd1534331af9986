#include "app/desktop/enginekeeper.h"
#include "app/desktop/program.h"
#include "core/engine/setuplook.h"
#include "core/store/backup.h"
#include "core/store/paymentlist.h"
#include "core/store/statement.h"
#include "tests/app/desktop/office.h"
#include "tests/core/store/fulldisk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

#include <atomic>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;
using Remedy = ui::EngineRoom::Obstacle::Remedy;

namespace {

constexpr int patience = 60'000;
std::atomic_bool engineFails = false;

/// As a full disk, for the engine's thread alone.
bool mayWrite()
{
    return !engineFails || QThread::currentThread()->objectName() != "engine"_L1;
}

/// The window over stand-ins of the vendors, with one payment that waits for a person.
class Morning
{
public:
    OfficeOfStandIns office;
    std::unique_ptr<Program> program;

    Morning() { begin(); }

    void begin()
    {
        program = std::make_unique<Program>(office.scene());
        program->begin();
    }
    template <typename T> T *at(const QString &name) const { return program->window().findChild<T *>(name); }
    EngineStatus::State state() const { return program->keeper().status().state; }
    bool isAtRest() const { return state() == EngineStatus::State::Waiting; }
    bool hinders(Remedy remedy) const
    {
        const auto obstacle = program->keeper().obstacle();
        return obstacle && obstacle->remedy == remedy && !obstacle->text.isEmpty();
    }
    QPushButton *remedy() const { return at<QPushButton>(u"engineRemedy"_s); }
    QString status() const { return at<QLabel>(u"engineStatus"_s)->text(); }
    void click(const QString &name) const { QTest::mouseClick(at<QPushButton>(name), Qt::LeftButton); }
    /// On the page of the event's story.
    void tells(const QString &name) const
    {
        QTest::mouseClick(at<QWidget>(u"story"_s)->findChild<QPushButton *>(name), Qt::LeftButton);
    }
    QString file() const { return office.folder() + u"/provodka.db"_s; }

    /// Whether the service took the answer for a payment.
    bool pays(const QString &order, const QString &amount)
    {
        const QString listener
            = program->keeper().status().addresses.value(office.setup().connections.first().name);
        return !office
                    .happens(u"wayforpay/payment"_s,
                        {{u"order"_s, order}, {u"amount"_s, amount}, {u"callbackUrl"_s, listener}})
                    .contains(u"error"_s);
    }
    QList<EventRow> events() const
    {
        return EventStore(program->view()->database()).list({}).value_or(QList<EventRow>());
    }
    bool isIn(qsizetype at, Event::State state) const
    {
        const QList<EventRow> all = events();
        return at < all.size() && all[at].event.state == state;
    }
    /// Every page is looked at.
    void walk() const
    {
        auto *list = at<QListWidget>(u"pages"_s);
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QCoreApplication::processEvents();
        }
        list->setCurrentRow(0);
    }
    QString kept() const { return office.path(u"kept.provodka"_s); }
    bool keepCopy() const
    {
        BackupWish wish;
        wish.file = kept();
        wish.now = QDateTime::currentDateTimeUtc();
        wish.version = u"test"_s;
        return makeBackup(program->view()->database(), wish).has_value();
    }
};

/// A connection as any other program has it.
class Stranger
{
public:
    explicit Stranger(const QString &file)
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        handle.setDatabaseName(file);
        m_isOpen = handle.open();
    }
    ~Stranger()
    {
        QSqlDatabase::database(u"stranger"_s).close();
        QSqlDatabase::removeDatabase(u"stranger"_s);
    }
    bool does(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(u"stranger"_s));
        return m_isOpen && query.exec(sql);
    }

private:
    bool m_isOpen = false;
};

/// Everything behind the first page, as a dying disk would leave it.
bool spoil(const QString &file)
{
    QFile database(file);
    constexpr qint64 page = 4096;
    if (!database.open(QIODevice::ReadWrite) || database.size() < 4 * page || !database.seek(page))
        return false;
    const QByteArray rubbish(int(database.size() - page), 'x');
    return database.write(rubbish) == rubbish.size();
}

}

class SecondDayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"provodka-secondday-test"_s);
        setWriteGate(mayWrite);
    }
    void init()
    {
        QSettings().clear();
        engineFails = false;
    }
    void cleanupTestCase() { setWriteGate(nullptr); }

    void anEngineThatFailedIsStartedAgain();
    void aFullDiskLosesNothing();
    void anActBehindAnotherProgramIsRepeated();
    void aDeletedDatabaseIsWrittenThereAgain();
    void aDeletedDatabaseIsThereAfterTheEnd();
    void anotherDatabaseInItsPlaceIsOpened();
    void aSpoiltDatabaseIsRestored();
    void aNewerVersionIsNotWorkedUnder();
    void oneOfTwoCopiesGoesOn();
    void aLostNetworkIsTriedAgain();
};

void SecondDayTest::anEngineThatFailedIsStartedAgain()
{
    Morning morning;
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    engineFails = true;
    QVERIFY(morning.pays(u"99999"_s, u"10.00"_s)); // accepted: it is stored before anything else
    QTRY_COMPARE_WITH_TIMEOUT(morning.state(), EngineStatus::State::Failed, patience);
    QVERIFY(morning.hinders(Remedy::TryAgain));
    QVERIFY(morning.remedy()->isVisible() && morning.remedy()->isEnabled());
    QVERIFY(!morning.at<QPushButton>(u"engineSwitch"_s)->isVisible());
    QVERIFY(!morning.status().isEmpty());
    morning.walk();
    // Again, and it is no better yet.
    morning.click(u"engineRemedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!morning.hinders(Remedy::TryAgain), patience);
    QTRY_VERIFY_WITH_TIMEOUT(morning.hinders(Remedy::TryAgain), patience);
    engineFails = false;
    morning.click(u"engineRemedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Attention), patience);
    // What a person does while it does not run is taken up when it does.
    engineFails = true;
    QVERIFY(morning.pays(u"99998"_s, u"10.00"_s));
    QTRY_COMPARE_WITH_TIMEOUT(morning.state(), EngineStatus::State::Failed, patience);
    QVERIFY(morning.program->view()->act(u"skip"_s, morning.events().last().event.id));
    engineFails = false;
    morning.click(u"engineRemedy"_s);
    QTRY_COMPARE_WITH_TIMEOUT(morning.events().size(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(1, Event::State::Skipped), patience);
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Attention), patience);
    QVERIFY(!morning.remedy()->isVisible());
}

void SecondDayTest::aFullDiskLosesNothing()
{
    Morning morning;
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    QVERIFY(morning.pays(u"99999"_s, u"10.00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Attention), patience);
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    const EventId event = morning.events().first().event.id;
    auto *bar = morning.at<QWidget>(u"messageBar"_s);
    {
        const FullDisk disk(4096);
        morning.walk();
        QVERIFY(!bar->isVisible()); // reading needs no room
        morning.program->window().openEvent(event);
        morning.tells(u"skip"_s);
        morning.tells(u"skipYes"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(!bar->findChild<QLabel *>()->text().isEmpty());
        QVERIFY(morning.isIn(0, Event::State::Attention));
        // The service hears that nothing was accepted, and tries again later.
        morning.pays(u"99998"_s, u"10.00"_s);
        morning.walk();
        QVERIFY(morning.program->window().isVisible());
    }
    if (!morning.isAtRest()) {
        QTRY_VERIFY_WITH_TIMEOUT(morning.remedy()->isVisible(), patience);
        morning.click(u"engineRemedy"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    morning.program->window().openEvent(event);
    morning.tells(u"skip"_s);
    morning.tells(u"skipYes"_s);
    const auto isSkipped = [&] {
        const QList<EventRow> all = morning.events();
        return std::any_of(all.cbegin(), all.cend(), [&](const EventRow &one) {
            return one.event.id == event && one.event.state == Event::State::Skipped;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSkipped(), patience);
}

void SecondDayTest::anActBehindAnotherProgramIsRepeated()
{
    Morning morning;
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    QVERIFY(morning.pays(u"99999"_s, u"10.00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Attention), patience);
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    morning.program->window().openEvent(morning.events().first().event.id);
    const Stranger stranger(morning.file());
    QVERIFY(stranger.does(u"begin immediate"_s));
    morning.tells(u"skip"_s);
    morning.at<QWidget>(u"story"_s)->findChild<QLineEdit *>(u"remark"_s)->setText(u"paid twice"_s);
    morning.tells(u"skipYes"_s);
    auto *bar = morning.at<QWidget>(u"messageBar"_s);
    QVERIFY(bar->isVisible());
    morning.walk();
    QVERIFY(stranger.does(u"rollback"_s));
    // Its button does what was meant, with the remark.
    const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    if (morning.remedy()->isVisible())
        morning.click(u"engineRemedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Skipped), patience);
    const auto acts
        = ActStore(morning.program->view()->database()).ofEvent(morning.events().first().event.id);
    QVERIFY(acts && acts->size() == 1);
    QCOMPARE(acts->first().arguments[u"remark"_s].toString(), u"paid twice"_s);
}

void SecondDayTest::aDeletedDatabaseIsWrittenThereAgain()
{
    Morning morning;
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    QVERIFY(morning.pays(u"99999"_s, u"10.00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Attention), patience);
    QVERIFY(QFile::remove(morning.file()));
    QTRY_VERIFY_WITH_TIMEOUT(morning.hinders(Remedy::WriteAgain), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!morning.program->keeper().isRunning(), patience);
    QVERIFY(morning.remedy()->isVisible() && morning.remedy()->isEnabled());
    QVERIFY(!QFile::exists(morning.file()));
    // What nobody would find again is not taken.
    QVERIFY(!morning.program->view()->act(u"skip"_s, morning.events().first().event.id));
    morning.walk();
    QSignalSpy opened(morning.program.get(), &Program::opened);
    morning.click(u"engineRemedy"_s);
    QVERIFY(opened.wait(patience));
    QVERIFY(QFile::exists(morning.file()));
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    QVERIFY(morning.isIn(0, Event::State::Attention));
    QVERIFY(morning.pays(u"99998"_s, u"10.00"_s));
    QTRY_COMPARE_WITH_TIMEOUT(morning.events().size(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        morning.at<QTableView>(u"payments"_s)->model()->rowCount(), 2, patience); // pages read the new one
    QVERIFY(morning.program->view()->act(u"skip"_s, morning.events().first().event.id));
}

void SecondDayTest::aDeletedDatabaseIsThereAfterTheEnd()
{
    Morning morning;
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    QVERIFY(morning.pays(u"99999"_s, u"10.00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Attention), patience);
    QVERIFY(QDir(morning.office.folder()).removeRecursively());
    morning.program.reset();
    QVERIFY(QFile::exists(morning.file()));
    morning.begin();
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    QVERIFY(morning.isIn(0, Event::State::Attention));
}

void SecondDayTest::anotherDatabaseInItsPlaceIsOpened()
{
    Morning morning;
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    const Result<qint64> before = Journal(morning.program->view()->database()).lastId();
    QVERIFY(before && morning.keepCopy());
    QVERIFY(morning.pays(u"99999"_s, u"10.00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Attention), patience);
    const QString aside = morning.file() + u".mine"_s;
    QVERIFY(QFile::rename(morning.file(), aside));
    QTRY_VERIFY_WITH_TIMEOUT(morning.hinders(Remedy::WriteAgain), patience);
    QVERIFY(restoreBackup(
        morning.kept(), morning.office.folder(), true, u"test"_s, QDateTime::currentDateTimeUtc()));
    QSignalSpy opened(morning.program.get(), &Program::opened);
    morning.click(u"engineRemedy"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(!opened.isEmpty(), qPrintable(morning.status()), 20000);
    QVERIFY(QFile::exists(aside));
    QVERIFY(morning.events().isEmpty()); // as in the copy; the service is asked for what came since
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
}

void SecondDayTest::aSpoiltDatabaseIsRestored()
{
    Morning morning;
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    QVERIFY(morning.pays(u"99999"_s, u"10.00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Attention), patience);
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    QVERIFY(morning.keepCopy());
    {
        const Stranger stranger(morning.file());
        QVERIFY(stranger.does(u"insert into workspace (key, value) values ('stranger', 'was here')"_s));
        QVERIFY(stranger.does(u"pragma wal_checkpoint(truncate)"_s));
        QVERIFY(spoil(morning.file()));
        QVERIFY(stranger.does(u"update workspace set value = 'is gone' where key = 'stranger'"_s)
            || QFile::exists(morning.file()));
    }
    morning.program->view()->wakeEngine();
    QTRY_VERIFY_WITH_TIMEOUT(morning.hinders(Remedy::Restore), patience);
    QVERIFY(morning.remedy()->isVisible() && morning.remedy()->isEnabled());
    morning.walk();
    morning.click(u"engineRemedy"_s);
    auto *dialog = morning.at<QFileDialog>(u"restoreFile"_s);
    QVERIFY(dialog);
    QSignalSpy opened(morning.program.get(), &Program::opened);
    Q_EMIT dialog->fileSelected(morning.kept());
    dialog->close();
    QVERIFY(opened.wait(patience));
    QVERIFY(morning.at<QWidget>(u"messageBar"_s)->isVisible()); // where the old one is
    QCOMPARE(QDir(morning.office.folder()).entryList({u"provodka.db.replaced-*"_s}).isEmpty(), false);
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    QVERIFY(morning.isIn(0, Event::State::Attention));
}

void SecondDayTest::aNewerVersionIsNotWorkedUnder()
{
    Morning morning;
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    {
        const Stranger newer(morning.file());
        QVERIFY(newer.does(u"pragma user_version = 999"_s));
    }
    QTRY_VERIFY_WITH_TIMEOUT(morning.hinders(Remedy::Restore), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!morning.program->keeper().isRunning(), patience);
    QVERIFY(!morning.program->view()->act(u"skip"_s, {1}));
    morning.walk();
    // And a window that is opened beside it says the same, without pages.
    morning.begin();
    QTRY_VERIFY_WITH_TIMEOUT(morning.hinders(Remedy::Restore), patience);
    QVERIFY(!morning.program->view());
    QVERIFY(morning.remedy()->isVisible());
    {
        const Stranger older(morning.file());
        QVERIFY(older.does(u"pragma user_version = %1"_s.arg(Database::newestSchema())));
    }
    // Whoever chooses no copy tries again with what is there.
    morning.click(u"engineRemedy"_s);
    auto *dialog = morning.at<QFileDialog>(u"restoreFile"_s);
    QVERIFY(dialog);
    dialog->reject();
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
}

void SecondDayTest::oneOfTwoCopiesGoesOn()
{
    OfficeOfStandIns office;
    WorkspaceSurroundings around;
    around.registry = office.path(u"registry"_s);
    around.machine = u"this"_s;
    around.host = u"office"_s;
    Scene scene = office.scene();
    scene.surroundings = around;
    {
        Program first(scene);
        first.begin();
        QTRY_COMPARE_WITH_TIMEOUT(first.keeper().status().state, EngineStatus::State::Waiting, patience);
    }
    const QString copy = office.path(u"copy"_s);
    QVERIFY(QDir().mkpath(copy));
    QVERIFY(QFile::copy(office.folder() + u"/provodka.db"_s, copy + u"/provodka.db"_s));
    scene.folder = copy;
    Program second(scene);
    second.begin();
    auto *remedy = second.window().findChild<QPushButton *>(u"engineRemedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(remedy->isVisible(), patience);
    const auto obstacle = second.keeper().obstacle();
    QVERIFY(obstacle && obstacle->remedy == Remedy::TakeOver);
    QVERIFY(second.view());
    QTest::mouseClick(remedy, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(second.keeper().status().state, EngineStatus::State::Waiting, patience);
    QVERIFY(!remedy->isVisible());
}

void SecondDayTest::aLostNetworkIsTriedAgain()
{
    Morning morning;
    QTRY_VERIFY_WITH_TIMEOUT(morning.isAtRest(), patience);
    const QString before = morning.status();
    QVERIFY(
        !morning.office
             .happens(u"fault"_s, {{u"vendor"_s, u"*"_s}, {u"kind"_s, u"drop-before"_s}, {u"count"_s, -1}})
             .contains(u"error"_s));
    QVERIFY(morning.pays(u"10482"_s, u"1200.00"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!morning.program->keeper().status().unusable.isEmpty(), patience);
    QVERIFY(morning.remedy()->isVisible() && morning.remedy()->isEnabled());
    QVERIFY(morning.status() != before);
    QVERIFY(!morning.program->keeper().obstacle());
    morning.walk();
    QVERIFY(!morning.office.happens(u"heal"_s).contains(u"error"_s));
    morning.click(u"engineRemedy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(morning.isIn(0, Event::State::Done), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!morning.remedy()->isVisible(), patience);
}

QTEST_MAIN(SecondDayTest)
#include "secondday_test.moc"
