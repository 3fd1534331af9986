#include "core/store/windowrights.h"
#include "tests/app/cli/program.h"

#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

/// A second day with the real program: copies, another folder, the old one that refuses.
class WorkspaceCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Program> m_program;

    Run in(const QString &folder, const QStringList &arguments) const
    {
        return m_program->plain(QStringList{u"--workspace"_s, m_program->path(folder), u"--lang"_s, u"en"_s,
                                    u"--secrets"_s, m_program->path(u"secrets.json"_s)}
            + arguments);
    }
    Run run(const QStringList &arguments) const { return in(u"ws"_s, arguments); }
    QString copy() const { return m_program->path(u"copy.db"_s); }
    QStringList halves() const
    {
        return QDir(m_program->path(QString())).entryList({u"copy.db*"_s}, QDir::Files);
    }
    static void isOneSentence(const Run &run, int code, const char *words)
    {
        QVERIFY2(run.code == code && run.err.contains(words), run.err.constData());
        const QByteArray last = run.err.trimmed().split('\n').last();
        QVERIFY2(last.startsWith("provodka-cli: "), run.err.constData());
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<Program>();
        // Nobody listens at these addresses: what is run here ends with nothing done.
        const QByteArray setup
            = shopToOffice()
                  .replace("https://company.planfix.com/rest", "http://127.0.0.1:9/rest")
                  .replace("\"listen\": \"127.0.0.1:8095\"", "\"address\": \"http://127.0.0.1:9/api\"");
        const QString secrets = m_program->write(
            u"secrets.json"_s, R"({"shop":{"secretKey":"flk3409refn54t54t"},"office":{"token":"geheim"}})");
        QVERIFY(QFile::setPermissions(secrets, QFile::ReadOwner | QFile::WriteOwner));
        const Run imported = run({u"setup"_s, u"import"_s, m_program->write(u"setup.json"_s, setup)});
        QVERIFY2(imported.code == 0, imported.err.constData());
    }
    void cleanup() { m_program.reset(); }

    void backsUpAndRestores()
    {
        const Run made = run({u"--json"_s, u"workspace"_s, u"backup"_s, copy()});
        QVERIFY2(made.code == 0 && made.isPureJson(), made.err.constData());
        QCOMPARE(made.object()["events"_L1].toInt(-1), 0);
        QVERIFY(!made.object()["sha256"_L1].toString().isEmpty());
        isOneSentence(run({u"workspace"_s, u"backup"_s, copy()}), 2, "is there already");
        QCOMPARE(run({u"workspace"_s, u"backup"_s, copy(), u"--force"_s}).code, 0);
        QCOMPARE(halves(), QStringList{u"copy.db"_s});
        QFile file(copy());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("flk3409") && !bytes.contains("geheim"), "a copy holds no secrets");

        const Run restored = in(u"new"_s, {u"workspace"_s, u"restore"_s, copy()});
        QVERIFY2(restored.code == 0, restored.err.constData());
        QVERIFY2(restored.says("provodka-cli secret set shop secretKey"), restored.err.constData());
        QCOMPARE(in(u"new"_s, {u"setup"_s, u"export"_s}).out, run({u"setup"_s, u"export"_s}).out);
        isOneSentence(in(u"new"_s, {u"workspace"_s, u"restore"_s, copy()}), 2, "add --force");
        const Run again = in(u"new"_s, {u"workspace"_s, u"restore"_s, copy(), u"--force"_s});
        QVERIFY2(again.code == 0 && again.out.contains("provodka.db.replaced-"), again.err.constData());
    }

    void theOldCopyRefusesOnceTheNewOneHasRun()
    {
        const QStringList engine{u"run"_s, u"--for"_s, u"1"_s};
        QCOMPARE(run({u"workspace"_s, u"backup"_s, copy()}).code, 0);
        QVERIFY(run(engine).code != 4);
        QCOMPARE(in(u"new"_s, {u"workspace"_s, u"restore"_s, copy()}).code, 0);
        QVERIFY(in(u"new"_s, engine).code != 4);
        const Run refused = run(engine);
        isOneSentence(refused, 4, "A newer copy of this workspace has run in");
        QVERIFY2(refused.err.contains("provodka-cli workspace take-over"), refused.err.constData());
        QCOMPARE(run({u"event"_s, u"list"_s}).code, 0); // it may still be looked at
        QCOMPARE(run({u"workspace"_s, u"take-over"_s}).code, 0);
        QVERIFY(run(engine).code != 4);
        isOneSentence(in(u"new"_s, engine), 4, "A newer copy of this workspace has run in");
    }

    void aCopiedFolderAndItsOriginDoNotRunTogether()
    {
        QProcess first;
        first.setProcessEnvironment(m_program->environment());
        first.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"),
            {u"--workspace"_s, m_program->workspace(), u"--lang"_s, u"en"_s, u"--secrets"_s,
                m_program->path(u"secrets.json"_s), u"run"_s});
        const QString registry = m_program->path(u".local/share/provodka/workspaces"_s);
        const auto isRunning = [&] { return !QDir(registry).entryList({u"*.json"_s}).isEmpty(); };
        QVERIFY(QTest::qWaitFor(isRunning, 60'000));
        QVERIFY(QDir().mkpath(m_program->path(u"twin"_s)));
        for (const QString &name : {u"provodka.db"_s, u"provodka.db-wal"_s})
            QVERIFY(QFile::copy(m_program->workspace() + u'/' + name, m_program->path(u"twin/"_s + name)));
        const QStringList engine{u"run"_s, u"--for"_s, u"1"_s};
        isOneSentence(in(u"twin"_s, engine), 4, "Another copy of this workspace runs in");
        first.terminate();
        QVERIFY(first.waitForFinished(60'000));
        isOneSentence(in(u"twin"_s, engine), 4, "is a copy of the one that ran in");
        QVERIFY(run(engine).code != 4);
    }

    void whoeverOwnsTheFilesRemovesAForgottenPin()
    {
        Run gone = run({u"workspace"_s, u"forget-pin"_s});
        QVERIFY2(gone.code == 0 && gone.out.contains("has no PIN"), gone.err.constData());
        {
            const auto workspace = Workspace::open(m_program->workspace());
            QVERIFY(workspace);
            Result<Transaction> transaction = Transaction::begin((*workspace)->database());
            QVERIFY(transaction && (*workspace)->setValue(WindowRights::pin, u"1:00:00"_s));
            QVERIFY(transaction->commit());
        }
        gone = run({u"--json"_s, u"workspace"_s, u"forget-pin"_s});
        QVERIFY2(gone.code == 0 && gone.object()["forgotten"_L1].toBool(), gone.err.constData());
        const auto workspace = Workspace::open(m_program->workspace());
        QVERIFY(workspace);
        QCOMPARE((*workspace)->value(WindowRights::pin), Result<QString>(QString()));
        const Run log = run({u"log"_s});
        QVERIFY2(log.out.contains("The PIN of this workspace was removed by"), log.out.constData());
    }

    void aFullDiskIsOneSentence()
    {
        QProcess process;
        process.setProcessEnvironment(m_program->environment());
        process.setChildProcessModifier([] {
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit limit{};
            getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = 50'000;
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"),
            {u"--workspace"_s, m_program->workspace(), u"--lang"_s, u"en"_s, u"workspace"_s, u"backup"_s,
                copy()});
        QVERIFY(process.waitForFinished(60'000));
        Run full;
        full.code = process.exitCode();
        full.err = process.readAllStandardError();
        isOneSentence(full, 4, "cannot be written: the disk may be full");
        QVERIFY(halves().isEmpty());
        QCOMPARE(run({u"workspace"_s, u"backup"_s, copy()}).code, 0);
    }

    void whatIsNoCopyIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a letter") << QByteArray("Dear accountant")
                                  << QByteArray("is not a copy of a Provodka workspace");
        QTest::newRow("half a copy") << QByteArray() << QByteArray("is damaged; take another copy");
    }

    void whatIsNoCopyIsOneSentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, words);
        if (content.isEmpty()) {
            QCOMPARE(run({u"workspace"_s, u"backup"_s, copy()}).code, 0);
            QFile file(copy());
            QVERIFY(file.resize(file.size() / 2));
        } else {
            m_program->write(u"copy.db"_s, content);
        }
        isOneSentence(in(u"new"_s, {u"workspace"_s, u"restore"_s, copy()}), 4, words.constData());
        QVERIFY(!QDir(m_program->path(u"new"_s)).exists());
        isOneSentence(run({u"workspace"_s, u"restore"_s, copy(), u"--force"_s}), 4, words.constData());
        QCOMPARE(run({u"event"_s, u"list"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(WorkspaceCommandsTest)
#include "workspacecommands_test.moc"
