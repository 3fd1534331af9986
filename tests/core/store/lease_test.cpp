#include "core/store/backup.h"
#include "core/store/journal.h"
#include "tests/core/store/copies.h"

#include <QDir>
#include <QTest>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

/// Of several copies of a workspace only the newest runs.
class LeaseTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<Workspace> opened(const QString &name, const QString &computer = u"office"_s) const
    {
        WorkspaceSurroundings around;
        around.registry = path(u"user of "_s + computer);
        around.machine = computer;
        around.host = computer;
        auto workspace = Workspace::open(path(name), around);
        return workspace ? std::move(*workspace) : nullptr;
    }
    /// Starts and ends an engine; why it may not run, or nothing.
    QString ran(const QString &name, const QString &computer = u"office"_s, const QString &shared = {}) const
    {
        const auto workspace = opened(name, computer);
        if (!workspace)
            return u"not there"_s;
        const Result<void> locked = workspace->lockEngine(day(1), shared);
        return locked ? QString() : locked.error().text.english();
    }
    void backUp(const QString &name) const
    {
        const auto workspace = opened(name);
        BackupWish wish;
        wish.file = path(u"copy.db"_s);
        wish.now = day(0);
        wish.overwrite = true;
        QVERIFY(makeBackup(workspace->database(), wish));
    }
    void restore(const QString &name, bool replace = false) const
    {
        QVERIFY(restoreBackup(path(u"copy.db"_s), path(name), replace, u"olena"_s, day(1)));
    }
    void copyFolder(const QString &from, const QString &to) const
    {
        QVERIFY(QDir().mkpath(path(to)));
        const QStringList files = QDir(path(from)).entryList(QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::copy(path(from) + u'/' + file, path(to) + u'/' + file));
    }
    void takeOver(const QString &name, const QString &computer = u"office"_s) const
    {
        const auto workspace = opened(name, computer);
        Result<Transaction> transaction = Transaction::begin(workspace->database());
        QVERIFY(transaction && workspace->takeOver(u"olena"_s, day(1)) && transaction->commit());
    }
    static void says(const QString &sentence, const char *words)
    {
        QVERIFY2(sentence.contains(QLatin1StringView(words)), qPrintable(sentence));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(ran(u"old"_s), QString());
        backUp(u"old"_s);
    }

    void oneAloneRunsAgainAndAgain()
    {
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ran(u"old"_s), QString());
        const auto workspace = opened(u"old"_s);
        QCOMPARE(workspace->lease()->generation, 1);
        QCOMPARE(workspace->lease()->starts, 4);
        QVERIFY(Journal(workspace->database()).after(0, 10)->isEmpty());
    }

    void theOldOneRefusesOnceTheRestoredOneHasRun()
    {
        restore(u"new"_s);
        QCOMPARE(ran(u"old"_s), QString()); // restored is not yet running
        QCOMPARE(ran(u"new"_s), QString());
        const QString refusal = ran(u"old"_s);
        says(refusal, "A newer copy of this workspace has run in");
        says(refusal, "new (on office");
        QCOMPARE(ran(u"new"_s), QString());
        const auto workspace = opened(u"new"_s);
        QCOMPARE(workspace->lease()->generation, 2);
        const auto lines = Journal(workspace->database()).after(0, 10);
        QCOMPARE(lines->size(), 1);
        says(lines->first().text.english(), "copies that ran before it refuse to");
    }

    void aPersonMayTakeOverAgain()
    {
        restore(u"new"_s);
        QCOMPARE(ran(u"new"_s), QString());
        takeOver(u"old"_s);
        QCOMPARE(ran(u"old"_s), QString());
        says(ran(u"new"_s), "A newer copy of this workspace has run in");
    }

    void theLastOfSeveralRestoredGoesOn()
    {
        restore(u"a"_s);
        restore(u"b"_s);
        QCOMPARE(ran(u"a"_s), QString());
        QCOMPARE(ran(u"b"_s), QString());
        says(ran(u"a"_s), "A newer copy");
        says(ran(u"old"_s), "A newer copy");
        QCOMPARE(opened(u"b"_s)->lease()->generation, 3);
    }

    void twoNeverRunAtOnce()
    {
        restore(u"new"_s);
        const auto running = opened(u"old"_s);
        QVERIFY(running->lockEngine(day(1)));
        const QString refusal = ran(u"new"_s);
        says(refusal, "Another copy of this workspace runs in");
        says(refusal, "old (process");
        QVERIFY2(opened(u"new"_s)->lease()->generation == 1, "and nothing was taken over");
    }

    void aCopiedFolderRefusesAndAMovedOneRuns()
    {
        copyFolder(u"old"_s, u"copied"_s);
        says(ran(u"copied"_s), "is a copy of the one that ran in");
        QCOMPARE(ran(u"old"_s), QString());
        QVERIFY(QDir().rename(path(u"old"_s), path(u"moved"_s)));
        QCOMPARE(ran(u"moved"_s), QString());
        QVERIFY(QDir().rename(path(u"moved"_s), path(u"old"_s)));
        QCOMPARE(ran(u"old"_s), QString());
        takeOver(u"copied"_s);
        QCOMPARE(ran(u"copied"_s), QString());
        says(ran(u"old"_s), "A newer copy");
    }

    void anOlderStatePutBackInItsPlaceGoesOnAndSaysSo()
    {
        restore(u"old"_s, true);
        QCOMPARE(ran(u"old"_s), QString());
        QCOMPARE(opened(u"old"_s)->lease()->generation, 2);
        // By hand, as a file.
        const auto info = checkBackup(path(u"copy.db"_s));
        QVERIFY(QFile::remove(path(u"old/provodka.db"_s)));
        QFile::remove(path(u"old/provodka.db-wal"_s));
        QVERIFY(QFile::copy(path(u"copy.db"_s), path(u"old/provodka.db"_s)));
        QCOMPARE(ran(u"old"_s), QString());
        const auto workspace = opened(u"old"_s);
        QCOMPARE(workspace->lease()->generation, 3);
        const auto lines = Journal(workspace->database()).after(0, 10);
        says(lines->last().text.english(), "was put back to an earlier state");
    }

    void onAnotherComputerAPersonDecides()
    {
        copyFolder(u"old"_s, u"elsewhere"_s);
        const QString refusal = ran(u"elsewhere"_s, u"laptop"_s);
        says(refusal, "is a copy of the one that ran in");
        says(refusal, "(on office");
        takeOver(u"elsewhere"_s, u"laptop"_s);
        QCOMPARE(ran(u"elsewhere"_s, u"laptop"_s), QString());
    }

    void computersThatShareTheBackupFolderSeeEachOther()
    {
        QVERIFY(QDir().mkpath(path(u"shared"_s)));
        const QString shared = path(u"shared"_s);
        QCOMPARE(ran(u"old"_s, u"office"_s, shared), QString());
        restore(u"new"_s);
        const auto running = opened(u"old"_s);
        QVERIFY(running->lockEngine(day(1), shared));
        QVERIFY(running->isStillNewest());
        QCOMPARE(ran(u"new"_s, u"laptop"_s, shared), QString());
        const Result<void> still = running->isStillNewest();
        QVERIFY2(!still, "it learns while it runs that another one took over");
        says(still.error().text.english(), "A newer copy of this workspace has run in");
        says(ran(u"new"_s, u"laptop"_s, shared), "");
    }

    void twoComputersThatTookOverAtTheSameTimeAreToldApart()
    {
        const QString shared = path(u"shared"_s);
        QVERIFY(QDir().mkpath(shared));
        restore(u"a"_s);
        restore(u"b"_s);
        // Each without seeing the other, so both are the second generation.
        QCOMPARE(ran(u"a"_s, u"laptop"_s), QString());
        QCOMPARE(ran(u"b"_s, u"server"_s), QString());
        QCOMPARE(ran(u"a"_s, u"laptop"_s, shared), QString());
        says(ran(u"b"_s, u"server"_s, shared), "A newer copy");
    }

    void whereNothingCanBeWrittenDownTheWorkGoesOnAndSaysSo()
    {
        WorkspaceSurroundings around;
        around.registry = path(u"file/registry"_s);
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto workspace = Workspace::open(path(u"third"_s), around);
        QVERIFY(workspace);
        QVERIFY((*workspace)->lockEngine(day(1)));
        const auto lines = Journal((*workspace)->database()).after(0, 10);
        QCOMPARE(lines->size(), 1);
        says(lines->first().text.english(), "a second copy of this workspace would not be noticed");
    }
};

QTEST_GUILESS_MAIN(LeaseTest)
#include "lease_test.moc"
