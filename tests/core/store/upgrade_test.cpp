#include "core/store/backup.h"
#include "core/store/commandstore.h"
#include "core/store/journal.h"
#include "core/store/noticestore.h"
#include "core/store/setupstore.h"
#include "tests/core/store/copies.h"
#include "tests/core/store/fulldisk.h"

#include <QFile>
#include <QLockFile>
#include <QSqlQuery>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

int gates = 0;
/// The process ends at one point of writing, as if it was killed there.
bool endingGate()
{
    if (--gates < 0)
        _exit(7);
    return true;
}

}

class UpgradeTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"provodka.db"_s); }
    QString aside() const { return file() + u".before-"_s + QString::number(Database::newestSchema()); }
    /// A database as that version left it.
    void madeBy(const QString &version) const
    {
        QFile script(QStringLiteral(PROVODKA_FIXTURES "/workspaces/") + version + u".sql"_s);
        QVERIFY(script.open(QIODevice::ReadOnly));
        const auto database = Database::open(file(), Database::Access::Existing);
        QVERIFY(database);
        QSqlQuery query((*database)->handle());
        QVERIFY(query.exec(u"pragma journal_mode = wal"_s));
        QVERIFY(query.exec(u"begin"_s));
        while (!script.atEnd()) {
            const QString line = QString::fromUtf8(script.readLine()).trimmed();
            if (!line.isEmpty() && !line.startsWith("--"_L1))
                QVERIFY2(query.exec(line), qPrintable(line));
        }
        QVERIFY(query.exec(u"commit"_s));
    }
    static qint64 schemaOf(const QString &name)
    {
        const auto database = Database::open(name, Database::Access::Existing);
        return database ? numberOf(**database, u"pragma user_version"_s) : -1;
    }
    QStringList halves() const { return QDir(m_folder->path()).entryList({u"*.part-*"_s}, QDir::Files); }
    void isWhole() const
    {
        const auto opened = Database::open(file());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().logLine()));
        Database &database = **opened;
        QCOMPARE(numberOf(database, u"pragma user_version"_s), Database::newestSchema());
        Statement check(database, u"pragma integrity_check"_s, {});
        QVERIFY(check.next());
        QCOMPARE(check.text(0), u"ok"_s);
        QCOMPARE(numberOf(database, u"select count(*) from pragma_foreign_key_check"_s), 0);
        const auto counts = EventStore(database).counts({});
        QVERIFY(counts);
        const QHash<Event::State, int> expected{{Event::State::Attention, 1}, {Event::State::Delivering, 2},
            {Event::State::Done, 2}, {Event::State::Ready, 1}, {Event::State::Skipped, 1}};
        QCOMPARE(*counts, expected);
        const auto first = EventStore(database).load({1});
        QVERIFY(first && *first);
        QCOMPARE((*first)->payment.reference, u"10480-1"_s);
        QCOMPARE((*first)->payment.amount.minor, 420'000);
        QCOMPARE((*first)->past.size(), 2);
        QVERIFY(!(*first)->isCleared);
        QVERIFY(!NoticeStore(database).ofEvent({1})->isEmpty());
        const auto open = CommandStore(database).open();
        QVERIFY(open);
        QCOMPARE(open->size(), 2);
        QCOMPARE(open->at(0).state, StoredCommand::State::Sending);
        QCOMPARE(open->at(1).state, StoredCommand::State::Pending);
        QVERIFY(!Journal(database).ofEvent({1})->isEmpty());
        const auto setup = SetupStore(database).load();
        QVERIFY(setup);
        QCOMPARE(setup->connections.size(), 2);
        QCOMPARE(setup->routes.size(), 1);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyReleasedVersionIsUpgradedWhole_data()
    {
        QTest::addColumn<QString>("version");
        const QStringList files
            = QDir(QStringLiteral(PROVODKA_FIXTURES "/workspaces")).entryList({u"*.sql"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &name : files)
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }

    void everyReleasedVersionIsUpgradedWhole()
    {
        QFETCH(QString, version);
        madeBy(version);
        const qint64 before = schemaOf(file());
        isWhole();
        QCOMPARE(schemaOf(aside()), before);
        QVERIFY(halves().isEmpty());
        isWhole(); // the second time nothing is left to do
    }

    void theOldVersionIsToldOfTheCopyAndHowToUseIt()
    {
        madeBy(u"0.1.0"_s);
        isWhole();
        {
            const auto newer = Database::open(file(), Database::Access::Existing);
            QVERIFY(execute(**newer, u"pragma user_version = 999"_s));
        }
        const auto refused = Database::open(file());
        QVERIFY(!refused);
        const QString sentence = refused.error().text.english();
        QVERIFY2(sentence.contains(u"workspace restore "_s + aside() + u" --force"_s), qPrintable(sentence));
        const auto restored = restoreBackup(aside(), m_folder->path(), true, u"olena"_s, day(1));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().logLine()));
        QCOMPARE(schemaOf(file()), 2);
        QCOMPARE(schemaOf(restored->aside), 999);
        isWhole();
    }

    void anUpgradeThatIsKilledAnywhereGoesOn()
    {
        for (int point = 0;; ++point) {
            m_folder = std::make_unique<QTemporaryDir>();
            madeBy(u"0.1.0"_s);
            const pid_t child = fork();
            if (child == 0) {
                gates = point;
                setWriteGate(endingGate);
                _exit(Database::open(file()) ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            isWhole();
            QCOMPARE(schemaOf(aside()), 2);
            if (WEXITSTATUS(status) == 0) {
                QCOMPARE(point, 2); // ended before it began, and before all of it counted
                break;
            }
            QCOMPARE(WEXITSTATUS(status), 7);
        }
    }

    void aFullDiskChangesNothing()
    {
        madeBy(u"0.1.0"_s);
        schemaOf(file()); // what was in the journal is in the file
        {
            const FullDisk full(40'000);
            const auto refused = Database::open(file());
            QVERIFY(!refused);
            const QString sentence = refused.error().text.english();
            QVERIFY2(
                sentence.contains("the disk may be full"_L1) && sentence.contains("nothing was changed"_L1),
                qPrintable(sentence));
        }
        QVERIFY(halves().isEmpty());
        QVERIFY(!QFile::exists(aside()));
        QCOMPARE(schemaOf(file()), 2);
        isWhole();
    }

    void anOlderProgramThatRunsIsNotUpgradedUnder()
    {
        madeBy(u"0.1.0"_s);
        {
            QLockFile lock(m_folder->filePath(u"engine.lock"_s));
            QVERIFY(lock.tryLock());
            const auto refused = Database::open(file());
            QVERIFY(!refused);
            const QString sentence = refused.error().text.english();
            QVERIFY2(sentence.contains("An older Provodka"_L1) && sentence.contains("stop it"_L1),
                qPrintable(sentence));
            QCOMPARE(schemaOf(file()), 2);
        }
        isWhole();
    }

    void aCopyOfAnEarlierUpgradeIsReplacedByThisOne()
    {
        madeBy(u"0.1.0"_s);
        isWhole();
        QVERIFY(restoreBackup(aside(), m_folder->path(), true, u"olena"_s, day(1)));
        {
            const auto old = Database::open(file(), Database::Access::Existing);
            QVERIFY(execute(**old, u"insert into workspace (key, value) values ('later', '1')"_s));
        }
        isWhole();
        const auto copy = Database::open(aside(), Database::Access::Existing);
        QCOMPARE(numberOf(**copy, u"select count(*) from workspace where key = 'later'"_s), 1);
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgrade_test.moc"
