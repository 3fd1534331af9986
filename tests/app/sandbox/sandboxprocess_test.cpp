#include "tests/app/sandbox/caller.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class SandboxProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLineComesBeforeAnythingIsAsked();
    void endsWhenItsInputCloses();
    void staysUntilItIsEnded();
    void takesTheSeedFile();
    void limitsAreOffOnDemand();
    void wrongUseIsToldAndEndsWithTwo_data();
    void wrongUseIsToldAndEndsWithTwo();

private:
    static QString program() { return QStringLiteral(PROVODKA_BIN "/provodka-sandbox"); }
    static QJsonObject firstLine(QProcess &process);
};

QJsonObject SandboxProcessTest::firstLine(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
    return QJsonDocument::fromJson(process.readLine()).object();
}

void SandboxProcessTest::firstLineComesBeforeAnythingIsAsked()
{
    QProcess process;
    process.start(program(), {});
    const QJsonObject line = firstLine(process);
    QVERIFY(line["planfix"_L1]["url"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
    QCOMPARE(call("GET", line["control"_L1].toString() + u"/_sandbox/calls"_s).status, 200);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20'000));
    QVERIFY(process.readAll().isEmpty());
}

void SandboxProcessTest::endsWhenItsInputCloses()
{
    QProcess process;
    process.start(program(), {});
    QVERIFY(!firstLine(process).isEmpty());
    process.write("something\n");
    QVERIFY(!process.waitForFinished(300));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void SandboxProcessTest::staysUntilItIsEnded()
{
    QProcess process;
    process.start(program(), {u"--stay"_s});
    const QJsonObject line = firstLine(process);
    process.closeWriteChannel();
    QVERIFY(!process.waitForFinished(500));
    QCOMPARE(call("GET", line["control"_L1].toString() + u"/_sandbox/calls"_s).status, 200);
    process.terminate();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void SandboxProcessTest::takesTheSeedFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"seed.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"planfix":{"orders":[{"number":7,"due":"2.00"}]}})");
    file.close();
    QProcess process;
    process.start(program(), {u"--seed"_s, file.fileName()});
    const QJsonObject line = firstLine(process);
    const Seen state = call("GET", line["control"_L1].toString() + u"/_sandbox/state/planfix"_s);
    QCOMPARE(state.json()["tasks"_L1].toArray().size(), 2);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20'000));
}

void SandboxProcessTest::limitsAreOffOnDemand()
{
    for (const bool limits : {true, false}) {
        QProcess process;
        process.start(program(), limits ? QStringList() : QStringList{u"--no-limits"_s});
        const QJsonValue planfix = firstLine(process)["planfix"_L1];
        const QByteArray bearer = "Bearer " + planfix["token"_L1].toString().toLatin1();
        const QString ping = planfix["url"_L1].toString() + u"/ping"_s;
        int refused = 0;
        for (int i = 0; i < 5; ++i)
            refused += call("GET", ping, QByteArray(), {{"Authorization", bearer}}).status == 429;
        QCOMPARE(refused > 0, limits);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(20'000));
    }
}

void SandboxProcessTest::wrongUseIsToldAndEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--rain"_s};
    QTest::newRow("no number") << QStringList{u"--http"_s, u"x"_s};
    QTest::newRow("port too large") << QStringList{u"--http"_s, u"70000"_s};
    QTest::newRow("negative latency") << QStringList{u"--latency"_s, u"-1"_s};
    QTest::newRow("no such seed") << QStringList{u"--seed"_s, u"/nonexistent/seed"_s};
    QTest::newRow("stray word") << QStringList{u"please"_s};
}

void SandboxProcessTest::wrongUseIsToldAndEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(program(), arguments);
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    QVERIFY(!process.readAllStandardError().isEmpty());
}

QTEST_GUILESS_MAIN(SandboxProcessTest)
#include "sandboxprocess_test.moc"
