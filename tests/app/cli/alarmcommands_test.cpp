#include "tests/app/cli/program.h"
#include "tests/support/smtpserver.h"

#include <QTest>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

/// "alarm test" and "alarm list" of the real program.
class AlarmCommandsTest : public QObject
{
    Q_OBJECT

    static QByteArray setupOf(const SmtpServer &server)
    {
        QJsonObject setup = QJsonDocument::fromJson(shopToOffice()).object();
        QJsonArray connections = setup.value("connections"_L1).toArray();
        const QJsonObject settings{{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, server.serverPort()},
            {u"security"_s, u"none"_s}, {u"user"_s, server.user}, {u"from"_s, u"provodka@example.test"_s}};
        connections.append(
            QJsonObject{{u"name"_s, u"post"_s}, {u"vendor"_s, u"smtp"_s}, {u"settings"_s, settings}});
        setup.insert(u"connections"_s, connections);
        const QJsonObject row{{u"connection"_s, u"post"_s}, {u"to"_s, u"boss@example.test"_s}};
        setup.insert(u"workspace"_s, QJsonObject{{u"alarmsTo"_s, QJsonArray{row}}, {u"language"_s, u"en"_s}});
        return QJsonDocument(setup).toJson();
    }

    /// The program blocks while it runs, and the server lives here: it is asked in turns.
    static Run runBeside(const Program &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(program.environment());
        process.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"),
            QStringList{u"--workspace"_s, program.workspace(), u"--lang"_s, u"en"_s} + arguments);
        process.closeWriteChannel();
        Run run;
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            return run;
        run.code = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

private Q_SLOTS:
    void aTestReachesEverybodyOrSaysWhyNot()
    {
        SmtpServer server;
        const Program program;
        QCOMPARE(program.run({u"setup"_s, u"import"_s, u"-"_s}, setupOf(server)).code, 0);
        const QString secrets = program.write(u"secrets.json"_s, "{\"post\":{\"password\":\"s3cret word\"}}");
        QFile::setPermissions(secrets, QFile::ReadOwner | QFile::WriteOwner);
        Run run = runBeside(program, {u"--secrets"_s, secrets, u"alarm"_s, u"test"_s});
        QVERIFY2(run.code == 0, (run.out + run.err).constData());
        QVERIFY2(run.out.contains("boss@example.test was told through \"post\""), run.out.constData());
        QCOMPARE(server.mails.size(), 1);
        QVERIFY(server.mails.first().text().contains("This is a test"_L1));

        server.says.insert("RCPT", "550 5.1.1 User unknown");
        run = runBeside(program, {u"--json"_s, u"--secrets"_s, secrets, u"alarm"_s, u"test"_s});
        QCOMPARE(run.code, 3);
        QVERIFY(run.isPureJson());
        const QJsonObject told = run.object()["recipients"_L1].toArray().first().toObject();
        QCOMPARE(told["told"_L1].toBool(), false);
        QVERIFY2(told["error"_L1].toString().contains("User unknown"_L1), run.out.constData());
        QVERIFY(!run.out.contains("s3cret"));
    }

    void withoutRecipientsItSaysWhereToNameThem()
    {
        const Program program;
        QCOMPARE(program.run({u"setup"_s, u"import"_s, u"-"_s}, shopToOffice()).code, 0);
        const Run run = program.run({u"alarm"_s, u"test"_s});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.says("alarmsTo"), run.err.constData());
    }

    void theListIsThereFromTheBeginning()
    {
        const Program program;
        QCOMPARE(program.run({u"setup"_s, u"import"_s, u"-"_s}, shopToOffice()).code, 0);
        Run run = program.run({u"alarm"_s, u"list"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("No alarm is open."));
        run = program.run({u"--json"_s, u"alarm"_s, u"list"_s, u"--all"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.isPureJson());
        QVERIFY(run.object()["alarms"_L1].isArray());
    }
};

QTEST_GUILESS_MAIN(AlarmCommandsTest)
#include "alarmcommands_test.moc"
