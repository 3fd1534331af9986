#include "core/store/journal.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/fsuid.h>
#include <unistd.h>

#include <thread>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

int passes = 0;
bool limitedGate()
{
    return --passes >= 0;
}

qint64 numberOf(Database &database, const QString &sql)
{
    Statement row(database, sql, {});
    return row.next() ? row.number(0) : -1;
}

Result<void> writeLine(Database &database, const QString &detail)
{
    JournalLine line;
    line.at = QDateTime::fromMSecsSinceEpoch(1'760'000'000'000, Qt::UTC);
    line.kind = u"engine"_s;
    line.text = Text("A line.");
    line.detail = detail;
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> done = Journal(database).write(line); !done)
        return done;
    return transaction->commit();
}

/// Files as a user without rights sees them, also when the test is run by root.
class WithoutRights
{
public:
    WithoutRights()
        : m_isRoot(geteuid() == 0)
    {
        if (m_isRoot)
            setfsuid(65534);
    }
    ~WithoutRights()
    {
        if (m_isRoot)
            setfsuid(0);
    }
    WithoutRights(const WithoutRights &) = delete;
    WithoutRights &operator=(const WithoutRights &) = delete;

private:
    bool m_isRoot;
};

}

class DatabaseTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file() const { return m_folder->filePath(u"provodka.db"_s); }
    void refused(const char *words, Database::Access access = Database::Access::ReadWrite) const
    {
        const auto opened = Database::open(file(), access);
        QVERIFY(!opened);
        isStorage(opened.error(), words);
    }
    static void isStorage(const Error &error, const char *words)
    {
        QCOMPARE(error.kind, Error::Kind::Storage);
        const QString sentence = error.text.english();
        QVERIFY2(sentence.contains(QLatin1StringView(words)), qPrintable(sentence));
        QVERIFY2(sentence.count(u'.') >= 1 && !sentence.contains(u'\n'), qPrintable(sentence));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { setWriteGate(nullptr); }

    void aFreshOneIsDurableAndStrict()
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        Statement mode(**database, u"pragma journal_mode"_s, {});
        QVERIFY(mode.next());
        QCOMPARE(mode.text(0), u"wal"_s);
        QCOMPARE(numberOf(**database, u"pragma synchronous"_s), 2);
        QCOMPARE(numberOf(**database, u"pragma foreign_keys"_s), 1);
    }

    void migrationsAreNumberedWithoutGapsAndRecorded()
    {
        const QStringList files = QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        const auto database = Database::open(file());
        QVERIFY(database);
        QCOMPARE(numberOf(**database, u"pragma user_version"_s), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            QVERIFY2(files[i].startsWith(u"%1_"_s.arg(int(i) + 1, 4, 10, QChar(u'0'))), qPrintable(files[i]));
            QFile migration(u":/migrations/"_s + files[i]);
            QVERIFY(migration.open(QIODevice::ReadOnly));
            const QByteArray hash
                = QCryptographicHash::hash(migration.readAll(), QCryptographicHash::Sha256).toHex();
            Statement row(
                **database, u"select value from workspace where key = ?"_s, {u"migration %1"_s.arg(i + 1)});
            QVERIFY(row.next());
            QCOMPARE(row.text(0), files[i] + u' ' + QString::fromLatin1(hash));
        }
    }

    void reopeningKeepsEverything()
    {
        {
            const auto database = Database::open(file());
            QVERIFY(database);
            QVERIFY(writeLine(**database, u"kept"_s));
        }
        const auto again = Database::open(file());
        QVERIFY(again);
        QCOMPARE(numberOf(**again, u"select count(*) from journal where detail = 'kept'"_s), 1);
        QVERIFY2(QDir(m_folder->path()).entryList({u"*.before-*"_s}).isEmpty(), "nothing was migrated");
        const auto viewer = Database::open(file(), Database::Access::ReadOnly);
        QVERIFY(viewer);
        QCOMPARE(numberOf(**viewer, u"select count(*) from journal"_s), 1);
        const Result<void> written = writeLine(**viewer, u"no"_s);
        QVERIFY2(!written, "a viewer writes nothing");
        isStorage(written.error(), "cannot be written; give this user the right to write");
    }

    void manyMayMakeItAtOnce()
    {
        std::array<QString, 6> troubles;
        std::vector<std::thread> threads;
        for (QString &trouble : troubles) {
            threads.emplace_back([this, &trouble] {
                const auto database = Database::open(file());
                const Result<void> done
                    = database ? writeLine(**database, u"x"_s) : tl::unexpected(database.error());
                trouble = done ? QString() : done.error().text.toString() + done.error().detail;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &trouble : troubles)
            QCOMPARE(trouble, QString());
        QVERIFY2(QDir(m_folder->path()).entryList({u"*.before-*"_s}).isEmpty(), "nothing was migrated");
    }

    void aNewerOneIsRefusedAndLeftAlone()
    {
        {
            const auto database = Database::open(file());
            QVERIFY(database);
            QVERIFY(execute(**database, u"pragma user_version = 999"_s));
        }
        refused("newer Provodka; install that version");
        refused("newer Provodka; install that version", Database::Access::ReadOnly);
    }

    void aDamagedOneIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("something else") << QByteArray("This is a letter and no database.\n").repeated(100);
        QTest::newRow("a head alone") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\x7f');
    }

    void aDamagedOneIsRefused()
    {
        QFETCH(QByteArray, content);
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(content) == content.size());
        damaged.close();
        refused("damaged; restore the last backup");
        QVERIFY(damaged.open(QIODevice::ReadOnly));
        QVERIFY2(damaged.readAll() == content, "it is left as it is, for whoever can repair it");
    }

    void damageInTheMiddleIsAStorageError()
    {
        {
            const auto database = Database::open(file());
            QVERIFY(database);
            for (int i = 0; i < 200; ++i)
                QVERIFY(writeLine(**database, QString(2000, u'x')));
            QVERIFY(execute(**database, u"pragma wal_checkpoint(truncate)"_s));
        }
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const qint64 half = damaged.size() / 2;
        QVERIFY(damaged.seek(half));
        damaged.write(QByteArray(damaged.size() - half, '\xff'));
        damaged.close();
        const auto database = Database::open(file());
        QVERIFY(database);
        const Result<QList<JournalLine>> lines = Journal(**database).after(0, 1000);
        if (lines)
            QVERIFY2(lines->size() < 200, "rows are missing, and reading them ended in an error");
        const Result<void> checked = writeLine(**database, QString(9000, u'y'));
        QVERIFY(!lines || !checked);
        isStorage(lines ? checked.error() : lines.error(), "damaged");
    }

    void oneThatIsLockedByAnotherIsNamed()
    {
        const auto mine = Database::open(file());
        QVERIFY(mine);
        {
            const auto other = Database::open(file());
            QVERIFY(other);
            QVERIFY(execute(**other, u"begin exclusive"_s));
            const Result<void> done = writeLine(**mine, u"late"_s);
            QVERIFY(!done);
            isStorage(done.error(), "locked by another program; close that program");
            QVERIFY(execute(**other, u"rollback"_s));
        }
        QVERIFY2(writeLine(**mine, u"free again"_s), "and works when the other has gone");
        QVERIFY(execute(**mine, u"pragma locking_mode = exclusive"_s));
        QVERIFY(writeLine(**mine, u"mine alone"_s));
        QVERIFY(execute(**mine, u"pragma journal_mode = delete"_s));
        QVERIFY(execute(**mine, u"begin exclusive"_s));
        refused("locked by another program; close that program");
    }

    void onesThatCannotBeWrittenAreNamed_data()
    {
        QTest::addColumn<bool>("isFolder");
        QTest::newRow("file") << false;
        QTest::newRow("folder of a new one") << true;
    }

    void onesThatCannotBeWrittenAreNamed()
    {
        QFETCH(bool, isFolder);
        if (!isFolder) {
            const auto database = Database::open(file());
            QVERIFY(database);
        }
        QFile::Permissions folder = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
        if (!isFolder)
            folder |= QFile::WriteOwner | QFile::WriteOther;
        QVERIFY(QFile::setPermissions(m_folder->path(), folder));
        if (!isFolder)
            QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::ReadOther));
        {
            const WithoutRights nobody;
            refused("check that the folder exists and that this user may write in it");
        }
        QVERIFY(
            QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void aFullDiskIsNamedAndKeepsWhatWasAccepted()
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        QVERIFY(writeLine(**database, u"accepted"_s));
        const qint64 pages = numberOf(**database, u"pragma page_count"_s);
        QVERIFY(execute(**database, u"pragma max_page_count = %1"_s.arg(pages)));
        const Result<void> full = writeLine(**database, QString(100'000, u'x'));
        QVERIFY(!full);
        isStorage(full.error(), "The disk is full; free some space");
        QCOMPARE(numberOf(**database, u"select count(*) from journal"_s), 1);
        QVERIFY(execute(**database, u"pragma max_page_count = 1000000"_s));
        QVERIFY2(writeLine(**database, QString(100'000, u'x')), "and goes on when there is space");
    }

    void networkSharesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isNetwork");
        for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs", "9p", "davfs"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "NTFS", "apfs", "zfs", ""})
            QTest::newRow(*name ? name : "unknown") << QByteArray(name) << false;
    }

    void networkSharesAreKnown()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, isNetwork);
        QCOMPARE(isNetworkFileSystem(type), isNetwork);
    }

    void aShareByItsNameIsRefused()
    {
        for (const QString &name : {u"//server/share/provodka.db"_s, u"\\\\server\\share\\provodka.db"_s}) {
            const auto opened = Database::open(name);
            QVERIFY(!opened);
            isStorage(opened.error(), "network share");
        }
    }

    void whatIsNotCommittedIsGone()
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        {
            Result<Transaction> transaction = Transaction::begin(**database);
            QVERIFY(transaction);
            const Transaction moved = std::move(*transaction);
            QVERIFY(execute(**database, u"insert into workspace (key, value) values ('a', '1')"_s));
            QCOMPARE(numberOf(**database, u"select count(*) from workspace where key = 'a'"_s), 1);
        }
        QCOMPARE(numberOf(**database, u"select count(*) from workspace where key = 'a'"_s), 0);
        QVERIFY2(writeLine(**database, u"next"_s), "the next transaction is not hindered");
    }

    void writersOfOneProcessQueue()
    {
        QVERIFY(Database::open(file()));
        constexpr int writers = 4;
        constexpr int lines = 50;
        std::atomic<int> failures = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i) {
            threads.emplace_back([&] {
                const auto database = Database::open(file());
                for (int n = 0; n < lines; ++n)
                    failures += database && writeLine(**database, u"queued"_s) ? 0 : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(failures.load(), 0);
        const auto database = Database::open(file());
        QVERIFY(database);
        QCOMPARE(numberOf(**database, u"select count(*) from journal"_s), writers * lines);
    }

    void theGateFailsBeginAndCommit()
    {
        const auto database = Database::open(file());
        QVERIFY(database);
        for (int passed = 0; passed < 2; ++passed) {
            passes = passed;
            setWriteGate(limitedGate);
            const Result<void> stopped = writeLine(**database, u"gate"_s);
            setWriteGate(nullptr);
            QVERIFY(!stopped);
            isStorage(stopped.error(), "disk is full");
            QCOMPARE(numberOf(**database, u"select count(*) from journal"_s), 0);
        }
        QVERIFY(writeLine(**database, u"gate"_s));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
