#include "tests/app/cli/sandboxprocess.h"

#include <QTest>

using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

/// The real program against the real sandbox, each in its own process.
class RunCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<Program> m_program;
    QByteArray m_setup;

    Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program->run(
            QStringList{u"--secrets"_s, m_program->path(u"secrets.json"_s)} + arguments, input);
    }

    std::unique_ptr<QProcess> started(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_program->environment());
        process->start(QStringLiteral(PROVODKA_BIN "/provodka-cli"),
            QStringList{u"--workspace"_s, m_program->workspace(), u"--lang"_s, u"en"_s, u"--secrets"_s,
                m_program->path(u"secrets.json"_s)}
                + arguments);
        return process;
    }

    /// Where the listener of a started run can be reached.
    static QString listenerOf(QProcess &process)
    {
        QByteArray said;
        if (!QTest::qWaitFor(
                [&] { return (said += process.readAllStandardError()).contains("listens at "); }, 30000))
            return {};
        return QString::fromUtf8(said.mid(said.indexOf("listens at ") + 11).split('\n').first()).trimmed();
    }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        QVERIFY(m_sandbox->isRunning());
        m_program = std::make_unique<Program>();
        const QString line = m_program->write(u"sandbox.json"_s, m_sandbox->firstLine());
        const Run example = run({u"setup"_s, u"example"_s, u"payment"_s, u"--sandbox"_s, line});
        QCOMPARE(example.code, 0);
        QVERIFY2(example.says("secrets.json"), example.err.constData());
        m_setup = example.out;
        QCOMPARE(run({u"setup"_s, u"import"_s, u"-"_s}, m_setup).code, 0);
    }

    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
    }

    void exampleHoldsNoSecretAndItsFileIsPrivate()
    {
        QVERIFY(!m_setup.contains("flk3409"));
        QFile file(m_program->path(u"secrets.json"_s));
        QCOMPARE(file.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("flk3409"));
        QCOMPARE(run({u"setup"_s, u"export"_s}).out, m_setup);
    }

    void planSaysWhatARunWritesAndWritesNothing()
    {
        m_sandbox->pay({{u"order"_s, u"10480"_s}, {u"amount"_s, 4200}, {u"notify"_s, QJsonArray{u"list"_s}}});
        const Run plan = run({u"plan"_s, u"--json"_s});
        QVERIFY2(plan.code == 0, plan.err.constData());
        QVERIFY(plan.isPureJson());
        const QJsonObject planned = plan.object()["plan"_L1][0].toObject();
        QCOMPARE(planned["order"_L1].toString(), u"10480"_s);
        QCOMPARE(planned["commands"_L1][0]["action"_L1].toString(), u"add-entry"_s);
        QVERIFY(!planned["commands"_L1][0]["reason"_L1].toString().isEmpty());
        QCOMPARE(m_sandbox->writes(), 0);
        QVERIFY2(run({u"event"_s, u"list"_s, u"--json"_s}).array().isEmpty(),
            "a plan leaves no trace in the workspace");
    }

    void runBooksAndEnds()
    {
        m_sandbox->pay({{u"order"_s, u"10480"_s}, {u"amount"_s, 4200}, {u"notify"_s, QJsonArray{u"list"_s}}});
        const Run first = run({u"run"_s, u"--until-idle"_s, u"--json"_s});
        QVERIFY2(first.code == 0, first.err.constData());
        QVERIFY2(first.isPureJson(), first.out.constData());
        QCOMPARE(first.object()["events"_L1]["done"_L1].toInt(), 1);
        QCOMPARE(
            run({u"event"_s, u"list"_s, u"--json"_s}).array()[0]["outcome"_L1].toString(), u"paid-in-full"_s);
        const QJsonObject story = run({u"event"_s, u"show"_s, u"1"_s, u"--json"_s}).object();
        QCOMPARE(story["commands"_L1].toArray().size(), 2);
        QVERIFY(!story["notices"_L1].toArray().isEmpty());
        const int writes = m_sandbox->writes();
        QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 0);
        QCOMPARE(m_sandbox->writes(), writes);
    }

    void theReportReadsWhatTheOrderSystemTells()
    {
        m_sandbox->pay({{u"order"_s, u"10480"_s}, {u"amount"_s, 4200}, {u"notify"_s, QJsonArray{u"list"_s}}});
        QCOMPARE(run({u"run"_s, u"--until-idle"_s}).code, 0);
        const QStringList plain{u"report"_s, u"transitions"_s, u"--json"_s};
        const auto pairOf = [](const Run &report, const QString &to) {
            const QJsonArray pairs = report.object()["pairs"_L1].toArray();
            for (const QJsonValue &pair : pairs) {
                if (pair["from"_L1]["kind"_L1].toString() == "stage"_L1
                    && pair["to"_L1]["name"_L1].toString() == to)
                    return pair.toObject();
            }
            return QJsonObject();
        };
        const QJsonObject before = pairOf(run(plain), u"У виробництві"_s);
        QCOMPARE(before["from"_L1]["name"_L1].toString(), u"Очікує оплату"_s);
        QCOMPARE(before["count"_L1].toInt(-1), 0);
        QCOMPARE(before["unknown"_L1].toInt(), 1);

        m_sandbox->call(u"planfix/status"_s, {{u"number"_s, 10480}, {u"status"_s, 136}});
        const Run pulled = run(plain + QStringList{u"--pull"_s});
        QVERIFY2(pulled.code == 0, pulled.err.constData());
        QVERIFY2(pulled.says("1 orders, 3 moves"), pulled.err.constData());
        QVERIFY(pulled.isPureJson());
        const QJsonObject after = pairOf(pulled, u"У виробництві"_s);
        QCOMPARE(after["count"_L1].toInt(), 1);
        QCOMPARE(after["unknown"_L1].toInt(-1), 0);
        QCOMPARE(pairOf(pulled, u"Виконано"_s)["count"_L1].toInt(), 1);
        QVERIFY(run(plain + QStringList{u"--pull"_s}).says("1 orders, 0 moves"));

        const std::unique_ptr<QProcess> engine = started({u"run"_s});
        QVERIFY(!listenerOf(*engine).isEmpty());
        m_sandbox->call(u"planfix/status"_s, {{u"number"_s, 10480}, {u"status"_s, 132}});
        const Run beside = run(plain + QStringList{u"--pull"_s});
        QVERIFY2(beside.code == 0, beside.err.constData());
        QVERIFY2(beside.says("1 orders, 1 moves"), beside.err.constData());
        engine->terminate();
        QVERIFY(engine->waitForFinished());

        m_sandbox.reset();
        const Run unreachable = run(plain + QStringList{u"--pull"_s});
        QCOMPARE(unreachable.code, 3);
        QVERIFY2(unreachable.says("0 orders, 0 moves"), unreachable.err.constData());
    }

    void runSaysThatAPersonIsNeededAndTakesTheAnswer()
    {
        m_sandbox->pay(
            {{u"order"_s, u"99999"_s}, {u"amount"_s, u"640.00"_s}, {u"notify"_s, QJsonArray{u"list"_s}}});
        const Run lost = run({u"run"_s, u"--until-idle"_s});
        QVERIFY2(lost.code == 1, lost.err.constData());
        QCOMPARE(run({u"payment"_s, u"list"_s, u"--unmatched"_s, u"--json"_s}).array().size(), 1);
        QCOMPARE(run({u"payment"_s, u"match"_s, u"1"_s, u"10498"_s}).code, 0);
        const Run found = run({u"run"_s, u"--until-idle"_s});
        QVERIFY2(found.code == 0, found.err.constData());
        QCOMPARE(run({u"event"_s, u"show"_s, u"1"_s, u"--json"_s}).object()["outcome"_L1].toString(),
            u"paid-in-full"_s);
    }

    void aRunningEngineTakesCallbacksActsAndTheEnd()
    {
        const std::unique_ptr<QProcess> engine = started({u"run"_s});
        const QString address = listenerOf(*engine);
        QVERIFY(!address.isEmpty());
        m_sandbox->pay({{u"order"_s, u"99999"_s}, {u"amount"_s, u"640.00"_s}, {u"callbackUrl"_s, address}});
        const auto outcome = [&] {
            return run({u"event"_s, u"list"_s, u"--json"_s}).array()[0]["outcome"_L1].toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"order-unknown"_s, 60000);
        const Run match = run({u"payment"_s, u"match"_s, u"1"_s, u"10498"_s, u"--json"_s});
        QCOMPARE(match.code, 0);
        QVERIFY(match.object()["engine_running"_L1].toBool());
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"paid-in-full"_s, 60000);
        QVERIFY2(run({u"connection"_s, u"list"_s}).out.contains(address.toUtf8()),
            "the listener's address is shown");
        const Run second = run({u"run"_s, u"--until-idle"_s});
        QCOMPARE(second.code, 4);
        QVERIFY2(second.says("already runs this workspace"), second.err.constData());
        engine->terminate();
        QVERIFY(engine->waitForFinished(60000));
        QCOMPARE(engine->exitStatus(), QProcess::NormalExit);
        QCOMPARE(engine->exitCode(), 0);
    }

    void whatKeepsAServiceFromStartingIsLoggedOnce()
    {
        const std::unique_ptr<QProcess> engine = started({u"run"_s});
        QVERIFY(!listenerOf(*engine).isEmpty());
        for (int i = 0; i < 3; ++i)
            QCOMPARE(run({u"run"_s}).code, 4);
        const Run log = run({u"log"_s, u"--grep"_s, u"already runs this workspace"_s, u"--json"_s});
        QCOMPARE(log.code, 0);
        QCOMPARE(log.out.count("already runs this workspace"), 1);
        engine->terminate();
        QVERIFY(engine->waitForFinished(60000));
    }

    void aRunningEngineGoesOnWithAnotherSetup()
    {
        const std::unique_ptr<QProcess> engine = started({u"run"_s});
        const QString address = listenerOf(*engine);
        QVERIFY(!address.isEmpty());
        const QByteArray other = QByteArray(m_setup).replace("\"office\"", "\"bureau\"");
        QVERIFY(other != m_setup);
        const Run imported = run({u"setup"_s, u"import"_s, u"-"_s}, other);
        QCOMPARE(imported.code, 0);
        QVERIFY2(imported.says("The running engine goes on with this setup"), imported.err.constData());
        QByteArray said;
        const auto says = [&](const char *words) {
            return QTest::qWaitFor(
                [&] { return (said += engine->readAllStandardError()).contains(words); }, 60'000);
        };
        QVERIFY2(says("Another setup is in force"), said.constData());
        QVERIFY2(says("The secret \"token\" of connection \"bureau\" was never given"), said.constData());
        QCOMPARE(engine->state(), QProcess::Running);
        QFile secrets(m_program->path(u"secrets.json"_s));
        QVERIFY(secrets.open(QIODevice::ReadOnly));
        const QByteArray token
            = QJsonDocument::fromJson(secrets.readAll())["office"_L1]["token"_L1].toString().toUtf8();
        QCOMPARE(said.count("was never given"), 1);
        said.clear();
        QCOMPARE(run({u"secret"_s, u"set"_s, u"bureau"_s, u"token"_s}, token + '\n').code, 0);
        QVERIFY2(says("Connection \"shop\" listens at"), said.constData());
        const QString now = QString::fromUtf8(said.mid(said.lastIndexOf("listens at ") + 11))
                                .section(u'\n', 0, 0)
                                .trimmed();
        m_sandbox->pay({{u"order"_s, u"10480"_s}, {u"amount"_s, u"4200.00"_s}, {u"callbackUrl"_s, now}});
        const auto outcome = [&] {
            return run({u"event"_s, u"list"_s, u"--json"_s}).array()[0]["outcome"_L1].toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(outcome(), u"paid-in-full"_s, 60'000);
        QCOMPARE(
            run({u"setup"_s, u"import"_s, u"-"_s}, QByteArray(other).replace("\"on\": true", "\"on\": false"))
                .code,
            0);
        QVERIFY2(engine->waitForFinished(60'000), "a route that is switched off stops");
        QCOMPARE(engine->exitCode(), 2);
    }

    void runEndsAfterItsTime()
    {
        QCOMPARE(run({u"run"_s, u"--for"_s, u"1"_s}).code, 0);
        QCOMPARE(run({u"run"_s, u"--for"_s, u"soon"_s}).code, 2);
    }

    void runRefusesRoutesThatCannotRun()
    {
        const Run unknown = run({u"run"_s, u"shipping"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.says("no route \"shipping\""));
        QCOMPARE(run({u"setup"_s, u"import"_s, u"-"_s},
                     QByteArray(m_setup).replace("\"on\": true", "\"on\": false"))
                     .code,
            0);
        const Run off = run({u"run"_s});
        QCOMPARE(off.code, 2);
        QVERIFY(off.says("No route is switched on"));
    }

    void checkTriesEveryConnection()
    {
        const QByteArray paced
            = QByteArray(m_setup).replace("\"callsPerSecond\": 0", "\"callsPerSecond\": 100");
        QCOMPARE(run({u"setup"_s, u"import"_s, u"-"_s}, paced).code, 0);
        const Run check = run({u"setup"_s, u"check"_s, u"--json"_s});
        QVERIFY2(check.code == 0, check.err.constData());
        QVERIFY(check.isPureJson());
        QCOMPARE(check.object()["connections"_L1].toArray().size(), 3);
        QCOMPARE(check.object()["routes"_L1][0]["safety"_L1]["add-entry"_L1].toString(), u"keyed"_s);
        const QJsonArray connections = run({u"connection"_s, u"list"_s, u"--json"_s}).array();
        QVERIFY2(connections[1]["budget"_L1].toArray().last()["used"_L1].toInt() > 0,
            "what a test spends is remembered");
    }

    void aWrongKeyIsNamed()
    {
        QCOMPARE(run({u"secret"_s, u"set"_s, u"office"_s, u"token"_s}, "wrong\n").code, 0);
        const Run test = run({u"connection"_s, u"test"_s, u"office"_s});
        QCOMPARE(test.code, 3);
        QVERIFY2(test.out.contains("  ! "), test.out.constData());
        QVERIFY(!test.out.contains("wrong") && !test.err.contains("wrong"));
        const Run json = run({u"connection"_s, u"test"_s, u"office"_s, u"--json"_s});
        QCOMPARE(json.code, 3);
        QCOMPARE(json.object()["error"_L1]["kind"_L1].toString(), u"unauthorized"_s);
        QCOMPARE(run({u"connection"_s, u"discover"_s, u"office"_s}).code, 3);
    }

    void anUnreachableVendorIsNamed()
    {
        m_sandbox.reset();
        const Run test = run({u"connection"_s, u"test"_s, u"office"_s});
        QCOMPARE(test.code, 3);
        QVERIFY2(test.out.contains("  ! "), test.out.constData());
    }

    void secretsThatOthersCanReadAreRefused()
    {
        QFile file(m_program->path(u"secrets.json"_s));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        for (const QStringList &arguments :
            {QStringList{u"run"_s, u"--until-idle"_s}, QStringList{u"setup"_s, u"check"_s},
                QStringList{u"connection"_s, u"test"_s, u"office"_s}, QStringList{u"plan"_s}}) {
            const Run refused = run(arguments);
            QCOMPARE(refused.code, 5);
            QVERIFY2(refused.says("0600") || refused.out.contains("0600"), refused.err.constData());
        }
        const Run set = run({u"secret"_s, u"set"_s, u"office"_s, u"token"_s}, "x");
        QCOMPARE(set.code, 5);
    }

    void aMissingSecretIsNamed()
    {
        m_program->write(u"secrets.json"_s, "{}");
        const Run refused = run({u"run"_s, u"--until-idle"_s});
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.says("provodka-cli secret set office token"), refused.err.constData());
        // The shop can do without its key, but without a mailbox nothing tells of payments then.
        const QByteArray alone = QByteArray(m_setup).replace("[\"shop\", \"mailbox\"]", "[\"shop\"]");
        QVERIFY(alone != m_setup);
        QCOMPARE(run({u"setup"_s, u"import"_s, u"-"_s}, alone).code, 0);
        m_program->write(u"secrets.json"_s, "{\"office\": {\"token\": \"x\"}}");
        const Run unreached = run({u"run"_s, u"--until-idle"_s});
        QCOMPARE(unreached.code, 5);
        QVERIFY2(unreached.says("provodka-cli secret set shop secretKey"), unreached.err.constData());
    }

    void secretsAreTakenOnlyForWhatNeedsThem()
    {
        QCOMPARE(run({u"secret"_s, u"set"_s, u"shop"_s, u"secretKey"_s}, "a key\n").code, 0);
        QFile file(m_program->path(u"secrets.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll())["shop"_L1]["secretKey"_L1].toString(), u"a key"_s);
        const Run connection = run({u"secret"_s, u"set"_s, u"store"_s, u"secretKey"_s}, "x");
        QCOMPARE(connection.code, 2);
        QVERIFY(connection.says("no connection"));
        const Run key = run({u"secret"_s, u"set"_s, u"shop"_s, u"password"_s}, "x");
        QCOMPARE(key.code, 2);
        QVERIFY(key.says("secretKey"));
        QCOMPARE(run({u"secret"_s, u"set"_s, u"shop"_s, u"secretKey"_s}, "\n").code, 2);
    }

    void examplesOfOtherCasesAndWithoutSandboxAreRefused()
    {
        QCOMPARE(
            run({u"setup"_s, u"example"_s, u"onec"_s, u"--sandbox"_s, m_program->path(u"sandbox.json"_s)})
                .code,
            2);
        QCOMPARE(run({u"setup"_s, u"example"_s, u"payment"_s}).code, 2);
        QCOMPARE(
            run({u"setup"_s, u"example"_s, u"payment"_s, u"--sandbox"_s, m_program->path(u"missing"_s)}).code,
            2);
        QCOMPARE(run({u"setup"_s, u"example"_s, u"payment"_s, u"--sandbox"_s,
                         m_program->write(u"empty"_s, "{}\n")})
                     .code,
            2);
    }

    void theSameRecipeRunsOnDeals()
    {
        const Program deals;
        const QString secrets = deals.path(u"secrets.json"_s);
        const QString line = deals.write(u"sandbox.json"_s, m_sandbox->firstLine());
        const Run example = deals.run(
            {u"--secrets"_s, secrets, u"setup"_s, u"example"_s, u"payment-bitrix24"_s, u"--sandbox"_s, line});
        QCOMPARE(example.code, 0);
        QCOMPARE(deals.run({u"setup"_s, u"import"_s, u"-"_s}, example.out).code, 0);
        m_sandbox->pay(
            {{u"order"_s, u"10481"_s}, {u"amount"_s, u"4900.00"_s}, {u"notify"_s, QJsonArray{u"list"_s}}});
        const Run run = deals.run({u"--secrets"_s, secrets, u"run"_s, u"--until-idle"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(deals.run({u"event"_s, u"list"_s, u"--json"_s}).array()[0]["outcome"_L1].toString(),
            u"paid-in-full"_s);
    }
};

QTEST_GUILESS_MAIN(RunCommandsTest)
#include "runcommands_test.moc"
