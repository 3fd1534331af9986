#include "core/store/journal.h"
#include "core/store/statement.h"
#include "tests/app/badinput/case.h"
#include "tests/core/net/certificate.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <csignal>
#include <sys/resource.h>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Greets everybody with a certificate and nothing more.
class TlsServer final : public QTcpServer
{
public:
    explicit TlsServer(const TestCertificate &certificate)
    {
        m_tls.setLocalCertificate(QSslCertificate(certificate.certificate));
        m_tls.setPrivateKey(QSslKey(certificate.key, QSsl::Rsa).isNull()
                ? QSslKey(certificate.key, QSsl::Ec)
                : QSslKey(certificate.key, QSsl::Rsa));
        listen(QHostAddress::LocalHost);
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSslConfiguration(m_tls);
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

/// As a full disk: no file of the process grows any more.
void fillDisk(qint64 pid, bool isFull)
{
    rlimit limit{};
    QCOMPARE(prlimit(pid_t(pid), RLIMIT_FSIZE, nullptr, &limit), 0);
    limit.rlim_cur = isFull ? 1 : limit.rlim_max;
    QCOMPARE(prlimit(pid_t(pid), RLIMIT_FSIZE, &limit, nullptr), 0);
}

QByteArray withAddress(const QByteArray &setup, const QByteArray &vendor, const QByteArray &address)
{
    const qsizetype at = setup.indexOf("\"address\"", setup.indexOf("\"vendor\": \"" + vendor));
    const qsizetype from = setup.indexOf('"', setup.indexOf(':', at)) + 1;
    return setup.left(from) + address + setup.mid(setup.indexOf('"', from));
}

}

/// The real program meets what a person, a disk or a vendor gets wrong: one sentence, in the log as well, the
/// right exit code, and nothing lost.
class BadInputTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Case> m_case;

    /// The run said this once, with these words of what to do, ended so, and the log has it.
    void ended(const Run &run, int code, const char *words, bool isLogged = true) const
    {
        QVERIFY2(run.code == code, QByteArray::number(run.code) + ": " + run.err);
        QVERIFY2(run.err.count(words) == 1, run.err.constData());
        if (isLogged)
            QVERIFY2(m_case->logged(QString::fromUtf8(words)) > 0, words);
    }
    void isBookedNow(const QString &why) const
    {
        const Run good = m_case->untilIdle();
        QVERIFY2(good.code == 0, good.err.constData());
        QVERIFY2(m_case->outcomes() == QStringList{u"paid-in-full"_s}, qPrintable(why));
    }
    /// The one event ends so, sooner or later.
    bool becomes(const QString &outcome) const
    {
        return QTest::qWaitFor([&] { return m_case->outcomes() == QStringList{outcome}; }, 60000);
    }
    Result<void> changeDatabase(const QString &sql) const
    {
        const auto database = Database::open(m_case->databaseFile());
        if (!database)
            return tl::unexpected(database.error());
        return execute(**database, sql);
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<Case>();
        QVERIFY(m_case->isReady());
    }
    void cleanup() { m_case.reset(); }

    void wrongKeys_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("WayForPay") << u"payment"_s << u"shop"_s << u"secretKey"_s
                                   << QByteArray("copy the SecretKey again from the cabinet");
        QTest::newRow("Planfix") << u"payment"_s << u"office"_s << u"token"_s
                                 << QByteArray("Planfix does not know this token. Copy it again");
        QTest::newRow("Bitrix24") << u"payment-bitrix24"_s << u"office"_s << u"webhook"_s
                                  << QByteArray("Bitrix24 does not know this webhook");
    }

    void wrongKeys()
    {
        QFETCH(QString, example);
        QFETCH(QString, connection);
        QFETCH(QString, key);
        QFETCH(QByteArray, words);
        if (example != u"payment"_s)
            m_case = std::make_unique<Case>(example);
        QVERIFY(m_case->isReady());
        if (example == u"payment"_s)
            m_case->pays(u"10480"_s, u"4200.00"_s);
        else
            m_case->pays(u"10481"_s, u"4900.00"_s);
        QFile file(m_case->secretsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString right = QJsonDocument::fromJson(file.readAll())[connection][key].toString();
        QString wrong = right;
        wrong.replace(right.size() - 3, 1, u"_"_s);
        QVERIFY(m_case->give(connection, key, wrong));
        const Run run = m_case->untilIdle();
        ended(run, 3, words.constData());
        QVERIFY(!run.err.contains(wrong.toUtf8()) && !run.out.contains(wrong.toUtf8()));
        QVERIFY(m_case->give(connection, key, right));
        const Run good = m_case->untilIdle();
        QVERIFY2(good.code == 0, good.err.constData());
        QCOMPARE(m_case->outcomes(), QStringList{u"paid-in-full"_s});
    }

    void aMissingRight()
    {
        m_case->pays(u"10480"_s, u"4200.00"_s);
        m_case->sandbox.call(u"planfix/scopes"_s, {{u"scopes"_s, QJsonArray{u"task_readonly"_s}}});
        ended(m_case->untilIdle(), 3, "The Planfix token may not do this: tick");
        QCOMPARE(m_case->sandbox.call(u"state/planfix"_s)["entries"_L1].toArray().size(), 0);
        m_case->sandbox.call(u"planfix/scopes"_s, {{u"all"_s, true}});
        isBookedNow(u"as soon as the right is there"_s);
    }

    void hostsThatDoNotAnswer_data()
    {
        QTest::addColumn<QByteArray>("vendor");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("closed port, target") << QByteArray("planfix") << QByteArray("http://127.0.0.1:9/rest")
                                             << QByteArray("127.0.0.1:9 refuses connections. Check");
        QTest::newRow("closed port, source")
            << QByteArray("wayforpay") << QByteArray("http://127.0.0.1:9/api")
            << QByteArray("127.0.0.1:9 refuses connections. Check");
        QTest::newRow("unknown name")
            << QByteArray("planfix") << QByteArray("https://no-such-host.invalid/rest")
            << QByteArray("no-such-host.invalid was not found. Check the internet connection");
    }

    void hostsThatDoNotAnswer()
    {
        QFETCH(QByteArray, vendor);
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, words);
        m_case->pays(u"10480"_s, u"4200.00"_s);
        QVERIFY(m_case->import(withAddress(m_case->setup, vendor, address)));
        ended(m_case->untilIdle(), 3, words.constData());
        QVERIFY(m_case->import(m_case->setup));
        isBookedNow(u"as soon as it answers"_s);
    }

    void anExpiredCertificate()
    {
        TlsServer server(makeCertificate("IP:127.0.0.1", -9, -1));
        QVERIFY(server.isListening());
        m_case->pays(u"10480"_s, u"4200.00"_s);
        const QByteArray address = "https://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/rest";
        QVERIFY(m_case->import(withAddress(m_case->setup, "planfix", address)));
        const std::unique_ptr<QProcess> process = m_case->started({u"run"_s, u"--until-idle"_s});
        QVERIFY(QTest::qWaitFor([&] { return process->state() == QProcess::NotRunning; }, 60000));
        Run run;
        run.code = process->exitCode();
        run.err = process->readAllStandardError();
        ended(run, 3, "has expired. Its owner has to renew it");
    }

    void aPortThatIsTaken()
    {
        const QByteArray key = "\"listen\": \"127.0.0.1:";
        const qsizetype at = m_case->setup.indexOf(key) + key.size();
        const int port = m_case->setup.mid(at, m_case->setup.indexOf('"', at) - at).toInt();
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, quint16(port)));
        ended(m_case->untilIdle(), 2, "is already used by another program. Close that program");
        other.close();
        m_case->pays(u"10480"_s, u"4200.00"_s);
        isBookedNow(u"and nothing had begun before"_s);
    }

    void aDiskThatIsFullFromTheStart()
    {
        m_case->pays(u"10480"_s, u"4200.00"_s);
        QProcess process;
        process.setProcessEnvironment(m_case->program.environment());
        process.setChildProcessModifier([] {
            std::signal(SIGXFSZ, SIG_IGN);
            rlimit limit{};
            getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = 1;
            setrlimit(RLIMIT_FSIZE, &limit);
        });
        process.start(
            QStringLiteral(PROVODKA_BIN "/provodka-cli"), m_case->arguments({u"run"_s, u"--until-idle"_s}));
        QVERIFY(process.waitForFinished(60000));
        Run run;
        run.code = process.exitCode();
        run.err = process.readAllStandardError();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && run.code == 4, run.err.constData());
        QVERIFY2(
            run.err.count("check it (it may be full), then start again. Nothing that was accepted is lost.")
                == 1,
            run.err.constData());
        isBookedNow(u"when there is space again"_s);
    }

    void aDiskThatBecomesFullLosesNoCallback()
    {
        QProcess engine;
        engine.setProcessEnvironment(m_case->program.environment());
        engine.setChildProcessModifier([] { std::signal(SIGXFSZ, SIG_IGN); });
        engine.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"), m_case->arguments({u"run"_s}));
        const QString address = Case::listenerOf(engine);
        QVERIFY(!address.isEmpty());
        QTest::qWait(1000); // its first look at the list is over
        fillDisk(engine.processId(), true);
        const QJsonValue paid = m_case->sandbox.call(u"wayforpay/payment"_s,
            {{u"order"_s, u"10480"_s}, {u"amount"_s, u"4200.00"_s}, {u"notify"_s, QJsonArray{u"callback"_s}},
                {u"callbackUrl"_s, address}, {u"retryMs"_s, 500}});
        QCOMPARE(paid["callback"_L1][0]["status"_L1].toInt(), 503);
        QVERIFY(!paid["callback"_L1][0]["accepted"_L1].toBool());
        QVERIFY(QTest::qWaitFor([&] { return engine.state() == QProcess::NotRunning; }, 60000));
        const QByteArray err = engine.readAllStandardError();
        QVERIFY2(engine.exitStatus() == QProcess::NormalExit && engine.exitCode() == 4, err.constData());
        QVERIFY2(err.count("provodka-cli: The disk") == 1 && err.contains("full"), err.constData());
        QVERIFY2(err.contains("Nothing that was accepted is lost"), err.constData());

        const std::unique_ptr<QProcess> again = m_case->started({u"run"_s});
        const auto accepted
            = [&] { return m_case->sandbox.call(u"state/wayforpay"_s)["unaccepted"_L1].toInt(-1) == 0; };
        QVERIFY2(QTest::qWaitFor(accepted, 90000), "the gateway repeats it and it is taken");
        QVERIFY(becomes(u"paid-in-full"_s));
        again->terminate();
        QVERIFY(again->waitForFinished(60000));
        QCOMPARE(m_case->sandbox.call(u"state/planfix"_s)["entries"_L1].toArray().size(), 1);
    }

    void aNewerDatabase()
    {
        QVERIFY(changeDatabase(u"pragma user_version = 999"_s));
        ended(m_case->untilIdle(), 4, "was last used by a newer Provodka; install that version", false);
        ended(m_case->run({u"event"_s, u"list"_s}), 4, "was last used by a newer Provodka", false);
    }

    void aLockedDatabase()
    {
        QVERIFY(m_case->pays(u"10480"_s, u"4200.00"_s).size() > 0);
        {
            const auto other = Database::open(m_case->databaseFile());
            QVERIFY(other);
            QVERIFY(execute(**other, u"begin exclusive"_s));
            ended(m_case->untilIdle(), 4, "is locked by another program; close that program", false);
            QVERIFY(execute(**other, u"rollback"_s));
        }
        isBookedNow(u"when the other has gone"_s);
    }

    void aDamagedDatabase()
    {
        QFile file(m_case->databaseFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '?'));
        file.close();
        ended(m_case->untilIdle(), 4, "database is damaged; restore the last backup", false);
    }

    void aWorkspaceThatIsRunAlready()
    {
        const std::unique_ptr<QProcess> engine = m_case->started({u"run"_s});
        QVERIFY(!Case::listenerOf(*engine).isEmpty());
        ended(m_case->untilIdle(), 4, "already runs this workspace; stop it first");
        engine->terminate();
        QVERIFY(engine->waitForFinished(60000));
        QCOMPARE(engine->exitCode(), 0);
    }

    void secretsThatOthersMayRead()
    {
        QVERIFY(QFile::setPermissions(m_case->secretsFile(),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        ended(m_case->untilIdle(), 5, "0600");
    }

    void secretsThatAreNotThere_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("one missing")
            << QByteArray("{\"shop\": {\"secretKey\": \"x\"}}")
            << QByteArray("was never given; give it with: provodka-cli secret set office token");
        QTest::newRow("no JSON") << QByteArray("secretKey=x") << QByteArray("secrets.json");
    }

    void secretsThatAreNotThere()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, words);
        m_case->program.write(u"secrets.json"_s, content);
        ended(m_case->untilIdle(), 5, words.constData());
    }

    void aClockThatWasSetBack()
    {
        // Yesterday's work was done with a clock that ran an hour ahead.
        m_case->sandbox.call(u"planfix/scopes"_s, {{u"scopes"_s, QJsonArray{u"comment_add"_s}}});
        m_case->pays(u"10480"_s, u"4200.00"_s);
        QCOMPARE(m_case->untilIdle().code, 3);
        m_case->sandbox.call(u"planfix/scopes"_s, {{u"all"_s, true}});
        const QString hour = u"3600000"_s;
        for (const QString &sql : {u"update journal set at_ms = at_ms + "_s + hour,
                 u"update event set due_at_ms = due_at_ms + "_s + hour,
                 u"update pull_cursor set pulled_at_ms = pulled_at_ms + "_s + hour,
                 u"update connection_state set trouble = '', trouble_at_ms = null"_s})
            QVERIFY(changeDatabase(sql));
        const std::unique_ptr<QProcess> engine = m_case->started({u"run"_s});
        QVERIFY(becomes(u"paid-in-full"_s));
        m_case->pays(u"10481"_s, u"4900.00"_s);
        engine->terminate();
        QVERIFY(engine->waitForFinished(60000));
        QCOMPARE(engine->exitCode(), 0);
        QCOMPARE(m_case->logged(u"clock was set back by"_s), 1);
        QCOMPARE(m_case->untilIdle().code, 0);
        QCOMPARE(m_case->logged(u"clock was set back by"_s), 1);
    }

    void aSetupWithAMistakeChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("vendor") << QByteArray("\"vendor\": \"planfix\"")
                                << QByteArray("\"vendor\": \"plainfix\"") << QByteArray("vendor");
        QTest::newRow("field") << QByteArray("\"merchantAccount\"") << QByteArray("\"merchant\"")
                               << QByteArray("merchant");
        QTest::newRow("source") << QByteArray("[\"shop\", ") << QByteArray("[\"shap\", ")
                                << QByteArray("sources");
        QTest::newRow("address") << QByteArray("\"listen\": \"127.0.0.1:")
                                 << QByteArray("\"listen\": \"127.0.0.1;") << QByteArray("listen");
        QTest::newRow("bracket") << QByteArray("\"routes\": [") << QByteArray("\"routes\" [")
                                 << QByteArray("");
    }

    void aSetupWithAMistakeChangesNothing()
    {
        QFETCH(QByteArray, right);
        QFETCH(QByteArray, wrong);
        QFETCH(QByteArray, field);
        QByteArray mistaken = m_case->setup;
        mistaken.replace("\"name\": \"payments\"", "\"name\": \"renamed\"");
        const qsizetype at = mistaken.indexOf(right);
        QVERIFY(at > 0);
        mistaken.replace(at, right.size(), wrong);
        const int line = int(mistaken.left(at).count('\n')) + 1;
        const QString file = m_case->program.write(u"mistaken.json"_s, mistaken);
        const Run refused = m_case->run({u"setup"_s, u"import"_s, file});
        QCOMPARE(refused.code, 2);
        const QByteArray place = file.toUtf8() + ':' + QByteArray::number(line) + ':';
        QVERIFY2(refused.err.contains(place) && refused.err.contains(field), refused.err.constData());
        QVERIFY(refused.err.contains("nothing was changed"));
        QCOMPARE(m_case->run({u"setup"_s, u"export"_s}).out, m_case->setup);
        const Program fresh;
        QCOMPARE(fresh.run({u"setup"_s, u"import"_s, file}).code, 2);
        QVERIFY2(!QFile::exists(fresh.workspace()), "nothing was begun");
    }

    void aSignedNoticeThatCannotBeReadIsKept()
    {
        const std::unique_ptr<QProcess> engine = m_case->started({u"run"_s});
        const QString address = Case::listenerOf(*engine);
        const QJsonValue paid = m_case->sandbox.call(u"wayforpay/payment"_s,
            {{u"order"_s, u"10480"_s}, {u"amount"_s, u"4200.00"_s}, {u"amountText"_s, u"4 thousand"_s},
                {u"amountAs"_s, u"string"_s}, {u"notify"_s, QJsonArray{u"callback"_s}},
                {u"callbackUrl"_s, address}});
        QVERIFY2(paid["callback"_L1][0]["accepted"_L1].toBool(), "signed well: it need not come again");
        QVERIFY(becomes(u"unreadable"_s));
        engine->terminate();
        QVERIFY(engine->waitForFinished(60000));
        QVERIFY2(engine->exitCode() == 1, "a person is needed");
        const QJsonObject story = m_case->run({u"event"_s, u"show"_s, u"1"_s, u"--json"_s}).object();
        QCOMPARE(story["state"_L1].toString(), u"attention"_s);
        QCOMPARE(story["notices"_L1].toArray().size(), 1);
        QCOMPARE(m_case->logged(u"was received and kept, but it cannot be read"_s), 1);
        QCOMPARE(m_case->sandbox.writes(), 0);
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "badinput_test.moc"
