#include "core/store/backup.h"
#include "tests/core/store/copies.h"
#include "tests/core/store/fulldisk.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

class BackupTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString copy() const { return path(u"copy.db"_s); }
    Result<BackupInfo> make(bool overwrite = false)
    {
        BackupWish wish;
        wish.file = copy();
        wish.now = day(0);
        wish.version = u"0.2.0"_s;
        wish.overwrite = overwrite;
        return makeBackup(m_workspace->database(), wish);
    }
    void fill(int from, int count)
    {
        for (int i = from; i < from + count; ++i)
            QVERIFY(addPayment(m_workspace->database(), payment(QString::number(i) + u"-1"_s, day(i))));
    }
    static void refused(const Error &error, const char *words, Error::Kind kind = Error::Kind::Storage)
    {
        const QString sentence = error.text.english();
        QVERIFY2(error.kind == kind && sentence.contains(QLatin1StringView(words)), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'\n') && sentence.size() < 300, qPrintable(sentence));
    }
    QByteArray content(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QStringList filesBeside(const QString &name) const
    {
        return QFileInfo(name).absoluteDir().entryList({QFileInfo(name).fileName() + u'*'}, QDir::Files);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Workspace::open(path(u"ws"_s));
        QVERIFY(opened);
        m_workspace = std::move(*opened);
        fill(0, 20);
    }
    void cleanup() { m_workspace.reset(); }

    void aCopyIsOneCheckedFile()
    {
        const auto made = make();
        QVERIFY2(made, made ? "" : qPrintable(made.error().logLine()));
        QCOMPARE(made->events, 20);
        QCOMPARE(made->workspace, m_workspace->id());
        QCOMPARE(filesBeside(copy()), QStringList{u"copy.db"_s});
        QCOMPARE(QFile(copy()).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        const auto checked = checkBackup(copy());
        QVERIFY(checked);
        QCOMPARE(checked->sha256, made->sha256);
        QCOMPARE(checked->madeAt, day(0));
        QCOMPARE(checked->version, u"0.2.0"_s);
    }

    void aCopyIsNotOverwrittenUnasked()
    {
        QVERIFY(make());
        const QByteArray before = content(copy());
        const auto again = make();
        QVERIFY(!again);
        refused(again.error(), "is there already", Error::Kind::Misconfigured);
        QCOMPARE(content(copy()), before);
        fill(20, 5);
        const auto replaced = make(true);
        QVERIFY(replaced);
        QCOMPARE(replaced->events, 25);
        QCOMPARE(checkBackup(copy())->events, 25);
    }

    void aCopyIsOfOneMomentWhileOthersWrite()
    {
        std::atomic<bool> stop = false;
        std::atomic<int> failures = 0;
        std::thread writer([&] {
            const auto database = Database::open(m_workspace->databaseFile());
            // Each commit brings an event and its key: a copy in between would have them apart.
            for (int i = 1000; !stop; ++i)
                failures += addPayment(**database, payment(QString::number(i) + u"-1"_s, day(1))) ? 0 : 1;
        });
        for (int i = 0; i < 5; ++i) {
            const auto made = make(true);
            QVERIFY2(made, made ? "" : qPrintable(made.error().logLine()));
            const auto restored = restoreBackup(copy(), path(u"r%1"_s.arg(i)), false, u"olena"_s, day(2));
            QVERIFY(restored);
            const auto other = Workspace::open(path(u"r%1"_s.arg(i)));
            QVERIFY(other);
            QCOMPARE(numberOf((*other)->database(), u"select count(*) from event"_s), made->events);
            QCOMPARE(numberOf((*other)->database(), u"select count(*) from event_key"_s), made->events);
        }
        stop = true;
        writer.join();
        QCOMPARE(failures.load(), 0);
    }

    void aFullDiskLeavesNoHalfAndWhatWasThere_data()
    {
        QTest::addColumn<bool>("isOver");
        QTest::newRow("a new file") << false;
        QTest::newRow("over an older copy") << true;
    }

    void aFullDiskLeavesNoHalfAndWhatWasThere()
    {
        QFETCH(bool, isOver);
        if (isOver)
            QVERIFY(make());
        const QByteArray before = content(copy());
        {
            const FullDisk full(20'000);
            const auto made = make(isOver);
            QVERIFY(!made);
            refused(made.error(), "cannot be written: the disk may be full");
        }
        QCOMPARE(filesBeside(copy()), isOver ? QStringList{u"copy.db"_s} : QStringList());
        QCOMPARE(content(copy()), before);
        fill(100, 1);
        QVERIFY2(make(isOver), "the workspace is as it was, and there is space again");
    }

    void aFolderThatIsGoneIsNamed()
    {
        BackupWish wish;
        wish.file = path(u"usb/copy.db"_s);
        const auto made = makeBackup(m_workspace->database(), wish);
        QVERIFY(!made);
        refused(made.error(), "is not there; make it, or name another place");
    }

    void whatIsNoGoodCopyIsRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("missing") << u"missing"_s << QByteArray("cannot be read");
        QTest::newRow("empty") << u"empty"_s << QByteArray("is not a copy of a Provodka workspace");
        QTest::newRow("a letter") << u"letter"_s << QByteArray("is not a copy of a Provodka workspace");
        QTest::newRow("another program's database")
            << u"foreign"_s << QByteArray("is not a copy of a Provodka workspace");
        QTest::newRow("cut off") << u"cut"_s << QByteArray("is damaged");
        QTest::newRow("cut off inside its end") << u"cut end"_s << QByteArray();
        QTest::newRow("a bit in a payer's name") << u"bit"_s << QByteArray("is damaged");
        QTest::newRow("its end says another size") << u"size"_s << QByteArray("is damaged");
        QTest::newRow("newer") << u"newer"_s << QByteArray("was made by a newer Provodka");
        QTest::newRow("a folder") << u"folder"_s << QByteArray("cannot be read");
    }

    void whatIsNoGoodCopyIsRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, words);
        if (kind == "newer"_L1)
            QVERIFY(execute(m_workspace->database(), u"pragma user_version = 999"_s));
        QByteArray bytes;
        const auto made = make();
        if (kind == "newer"_L1)
            QVERIFY2(!made, "such a copy is not even made");
        bytes = content(copy());
        QFile::remove(copy());
        if (kind == "empty"_L1) {
            bytes.clear();
        } else if (kind == "letter"_L1) {
            bytes = QByteArray("Dear accountant,\n").repeated(500);
        } else if (kind == "cut"_L1) {
            bytes.truncate(bytes.size() / 2);
        } else if (kind == "cut end"_L1) {
            bytes.chop(5); // a plain database with something behind it: whole by itself
        } else if (kind == "bit"_L1) {
            const qsizetype at = bytes.indexOf("Olena");
            QVERIFY(at > 0);
            bytes[at] = 'Y';
        } else if (kind == "size"_L1) {
            bytes.replace("\"size\":", "\"size\":9");
            bytes = bytes.left(bytes.size()); // its length digits no longer fit either
        }
        if (kind == "foreign"_L1) {
            const auto other = Database::open(path(u"other.db"_s), Database::Access::Existing);
            QVERIFY(other);
            QVERIFY(execute(**other, u"create table song (name text)"_s));
            bytes = content(path(u"other.db"_s));
        }
        if (kind == "newer"_L1) {
            m_workspace.reset();
            const auto plain = Database::open(path(u"ws/provodka.db"_s), Database::Access::Existing);
            QVERIFY(plain);
            QVERIFY(execute(**plain, u"vacuum into ?"_s, {copy()}));
        } else if (kind == "folder"_L1) {
            QVERIFY(QDir().mkpath(copy()));
        } else if (kind != "missing"_L1) {
            write(copy(), bytes);
        }
        const auto checked = checkBackup(copy());
        const auto restored = restoreBackup(copy(), path(u"new"_s), false, u"olena"_s, day(1));
        if (words.isEmpty()) {
            QVERIFY(checked && restored);
            return;
        }
        QVERIFY(!checked && !restored);
        refused(checked.error(), words.constData());
        refused(restored.error(), words.constData());
        QVERIFY2(!QFile::exists(path(u"new/provodka.db"_s)), "nothing was begun");
    }

    void aDatabaseInUseIsNoCopy()
    {
        const QString live = m_workspace->databaseFile();
        QVERIFY(QFileInfo(live + u"-wal"_s).size() > 0);
        const auto checked = checkBackup(live);
        QVERIFY(!checked);
        refused(checked.error(), "is a database in use and no copy");
    }

    void restoringGivesTheSameBack()
    {
        QVERIFY(make());
        const auto restored = restoreBackup(copy(), path(u"deep/new"_s), false, u"olena"_s, day(1));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().logLine()));
        QVERIFY(restored->aside.isEmpty());
        QCOMPARE(QDir(path(u"deep/new"_s)).entryList(QDir::Files), QStringList{u"provodka.db"_s});
        const auto other = Workspace::open(path(u"deep/new"_s));
        QVERIFY(other);
        QCOMPARE((*other)->id(), m_workspace->id());
        const auto mine = EventStore(m_workspace->database()).list({});
        const auto theirs = EventStore((*other)->database()).list({});
        QCOMPARE(theirs->size(), mine->size());
        for (qsizetype i = 0; i < mine->size(); ++i)
            QVERIFY(theirs->at(i).event.payment == mine->at(i).event.payment);
        Statement mode((*other)->database(), u"pragma journal_mode"_s, {});
        QVERIFY(mode.next());
        QCOMPARE(mode.text(0), u"wal"_s);
    }

    void aWorkspaceThatIsThereIsKeptAside()
    {
        QVERIFY(make());
        fill(50, 3);
        const auto unasked = restoreBackup(copy(), path(u"ws"_s), false, u"olena"_s, day(1));
        QVERIFY(!unasked);
        refused(
            unasked.error(), "add --force, which moves the old database aside", Error::Kind::Misconfigured);
        QVERIFY(m_workspace->lockEngine());
        const auto running = restoreBackup(copy(), path(u"ws"_s), true, u"olena"_s, day(1));
        QVERIFY(!running);
        refused(running.error(), "runs in");
        m_workspace.reset();
        QSet<QString> asides;
        for (int times = 1; times <= 2; ++times) {
            const auto restored = restoreBackup(copy(), path(u"ws"_s), true, u"olena"_s, day(1));
            QVERIFY2(restored, restored ? "" : qPrintable(restored.error().logLine()));
            asides.insert(restored->aside);
            QCOMPARE(asides.size(), times);
            const auto old = Database::open(restored->aside, Database::Access::ReadOnly);
            QVERIFY(old);
            QCOMPARE(numberOf(**old, u"select count(*) from event"_s), times == 1 ? 23 : 20);
            const auto now = Workspace::open(path(u"ws"_s));
            QVERIFY(now);
            QCOMPARE(numberOf((*now)->database(), u"select count(*) from event"_s), 20);
        }
    }

    void aDamagedWorkspaceIsReplaced()
    {
        QVERIFY(make());
        m_workspace.reset();
        write(path(u"ws/provodka.db"_s), QByteArray("rubbish").repeated(1000));
        write(path(u"ws/provodka.db-wal"_s), QByteArray("more rubbish").repeated(1000));
        const auto restored = restoreBackup(copy(), path(u"ws"_s), true, u"olena"_s, day(1));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().logLine()));
        const auto now = Workspace::open(path(u"ws"_s));
        QVERIFY(now);
        QCOMPARE(numberOf((*now)->database(), u"select count(*) from event"_s), 20);
        QVERIFY(content(restored->aside).startsWith("rubbish"));
    }

    void aFullDiskLeavesTheWorkspaceThatWasThere()
    {
        QVERIFY(make());
        fill(50, 3);
        m_workspace.reset();
        {
            const FullDisk full(20'000);
            const auto restored = restoreBackup(copy(), path(u"ws"_s), true, u"olena"_s, day(1));
            QVERIFY(!restored);
            refused(restored.error(), "What was there is as it was");
        }
        QVERIFY(filesBeside(path(u"ws/provodka.db.restoring"_s)).isEmpty());
        const auto now = Workspace::open(path(u"ws"_s));
        QVERIFY(now);
        QCOMPARE(numberOf((*now)->database(), u"select count(*) from event"_s), 23);
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "backup_test.moc"
