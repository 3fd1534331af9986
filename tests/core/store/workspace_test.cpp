#include "core/store/workspace.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class WorkspaceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void hold(QProcess &process, const QString &folder)
    {
        process.start(QStringLiteral(WORKSPACE_HOLDER), {folder});
        QVERIFY(process.waitForStarted());
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(30'000));
    }

private Q_SLOTS:
    void keepsItsId()
    {
        const QString folder = m_folder.filePath(u"deep/er"_s);
        QString id;
        {
            const auto made = Workspace::open(folder);
            QVERIFY(made);
            id = (*made)->id();
            QVERIFY(!id.isEmpty());
            Result<Transaction> transaction = Transaction::begin((*made)->database());
            QVERIFY(transaction);
            QVERIFY((*made)->setValue(u"a"_s, u"1"_s));
            QVERIFY((*made)->setValue(u"a"_s, u"2"_s));
            QVERIFY(transaction->commit());
        }
        const auto again = Workspace::open(folder);
        QVERIFY(again);
        QCOMPARE((*again)->id(), id);
        QCOMPARE((*again)->value(u"a"_s).value_or(u"?"_s), u"2"_s);
        QCOMPARE((*again)->value(u"b"_s).value_or(u"?"_s), QString());
    }

    void whatItMakesOnlyItsOwnerCanRead()
    {
        const auto rightsOf = [](const QString &name) {
            constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
            return QFile::permissions(name) & others;
        };
        const QString folder = m_folder.filePath(u"parent/own"_s);
        const auto made = Workspace::open(folder);
        QVERIFY(made);
        Result<Transaction> transaction = Transaction::begin((*made)->database());
        QVERIFY(transaction && (*made)->setValue(u"a"_s, u"1"_s) && transaction->commit());
        QCOMPARE(rightsOf(folder), QFile::Permissions());
        for (const QString &file : {u"provodka.db"_s, u"provodka.db-wal"_s, u"provodka.db-shm"_s}) {
            QVERIFY(QFile::exists(folder + u'/' + file));
            QCOMPARE(rightsOf(folder + u'/' + file), QFile::Permissions());
        }
        QVERIFY(rightsOf(m_folder.filePath(u"parent"_s)) != QFile::Permissions());
    }

    void whatIsThereKeepsItsRights()
    {
        const QString folder = m_folder.filePath(u"shared"_s);
        QVERIFY(QDir().mkpath(folder));
        const QFile::Permissions shared = QFile::permissions(folder) | QFile::ReadGroup | QFile::ExeGroup;
        QVERIFY(QFile::setPermissions(folder, shared));
        const QString file = folder + u"/provodka.db"_s;
        QVERIFY(Workspace::open(folder));
        QVERIFY(QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadGroup));
        const QFile::Permissions before = QFile::permissions(file);
        QVERIFY(Workspace::open(folder));
        QCOMPARE(QFile::permissions(file), before);
        QCOMPARE(QFile::permissions(folder), shared);
    }

    void refusesAFolderThatCannotBeMade()
    {
        QFile file(m_folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = Workspace::open(file.fileName() + u"/ws"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY(refused.error().text.english().contains("cannot be made"_L1));
    }

    void isRunByOneProcessAtATime()
    {
        const QString folder = m_folder.filePath(u"shared"_s);
        QProcess other;
        hold(other, folder);
        const auto workspace = Workspace::open(folder);
        QVERIFY2(workspace, "a viewer may look at it");
        const Result<void> refused = (*workspace)->lockEngine();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        const QString sentence = refused.error().text.english();
        QVERIFY2(sentence.contains("workspace_holder"_L1) && sentence.contains("stop it first"_L1)
                && sentence.contains(QString::number(other.processId())),
            qPrintable(sentence));
        other.closeWriteChannel();
        QVERIFY(other.waitForFinished(30'000));
        QVERIFY((*workspace)->lockEngine());
    }

    void aKilledProcessLeavesNoLock()
    {
        const QString folder = m_folder.filePath(u"killed"_s);
        QProcess other;
        hold(other, folder);
        other.kill();
        QVERIFY(other.waitForFinished(30'000));
        QVERIFY2(QFile::exists(folder + u"/engine.lock"_s), "its lock file stays behind");
        const auto workspace = Workspace::open(folder);
        QVERIFY(workspace);
        QVERIFY((*workspace)->lockEngine());
    }

    void aLockThatCannotBeWrittenIsNoOtherProcess()
    {
        const QString folder = m_folder.filePath(u"lost"_s);
        const auto workspace = Workspace::open(folder);
        QVERIFY(workspace);
        QVERIFY(QDir(folder).rename(folder, folder + u"-moved"_s)); // as a disk that was pulled out
        const Result<void> refused = (*workspace)->lockEngine();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().text.english().contains("Nothing can be written"_L1),
            qPrintable(refused.error().text.english()));
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
