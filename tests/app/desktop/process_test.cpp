#include "app/common/stopsignals.h"
#include "core/store/commandstore.h"
#include "core/store/connectionstates.h"
#include "tests/app/desktop/office.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The real program, with a home of its own.
class Provodka
{
public:
    explicit Provodka(const QString &home)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"XDG_DATA_HOME"_s);
        environment.remove(u"XDG_CONFIG_HOME"_s);
        for (const QString &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, home);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    void start(const QStringList &arguments)
    {
        m_process.start(
            QStringLiteral(PROVODKA_BIN "/provodka"), QStringList{u"--lang"_s, u"en"_s} + arguments);
    }
    QProcess &process() { return m_process; }
    bool send(int number) { return ::kill(pid_t(m_process.processId()), number) == 0; }
    bool hasEndedWell()
    {
        return m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

QStringList foldersIn(const QString &path)
{
    return QDir(path).entryList({u"*provodka*"_s, u"*Provodka*"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
}

}

class ProcessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysItsVersion_data();
    void saysItsVersion();
    void aSignalIsHeardOnce();
    void theCallInHandIsFinishedBeforeTheEnd();
    void theDemonstrationLeavesNothingBehind();
};

void ProcessTest::saysItsVersion_data()
{
    QTest::addColumn<QString>("program");
    for (const QString &program : {u"provodka"_s, u"provodka-cli"_s, u"provodka-sandbox"_s})
        QTest::newRow(qPrintable(program)) << program;
}

void ProcessTest::saysItsVersion()
{
    QFETCH(QString, program);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s); // no screen is asked for
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROVODKA_BIN "/") + program, {u"--version"_s});
    QVERIFY(process.waitForFinished(patience));
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(process.readAllStandardOutput(), program.toUtf8() + " " PROVODKA_VERSION "\n");
}

void ProcessTest::aSignalIsHeardOnce()
{
    {
        StopSignals signals;
        QSignalSpy asked(&signals, &StopSignals::asked);
        QVERIFY(!signals.wasAsked());
        std::raise(SIGTERM);
        QTRY_COMPARE(asked.size(), 1);
        std::raise(SIGINT);
        QTest::qWait(50);
        QCOMPARE(asked.size(), 1);
        QVERIFY(signals.wasAsked());
    }
    StopSignals again;
    QSignalSpy asked(&again, &StopSignals::asked);
    QVERIFY(!again.wasAsked());
    std::raise(SIGINT);
    QTRY_COMPARE(asked.size(), 1);
}

void ProcessTest::theCallInHandIsFinishedBeforeTheEnd()
{
    OfficeOfStandIns office;
    QVERIFY(office.isGood());
    const QTemporaryDir home;
    Provodka provodka(home.path());
    provodka.start({u"--workspace"_s, office.folder(), u"--secrets"_s, office.secretsFile()});
    QVERIFY(provodka.process().waitForStarted());
    const auto database = Database::open(office.folder() + u"/provodka.db"_s, Database::Access::ReadOnly);
    QVERIFY(database);
    QString listener;
    const auto isListening = [&] {
        const auto state = ConnectionStates(**database).load(office.setup().connections.first().name);
        listener = state ? state->address : QString();
        return !listener.isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isListening(), patience);
    // The entry is booked at once, and its answer is long in coming.
    const QJsonObject slow{{u"vendor"_s, u"planfix"_s}, {u"method"_s, u"POST"_s},
        {u"path"_s, u"*/datatags/"_s}, {u"kind"_s, u"delay"_s}, {u"ms"_s, 10000}};
    QVERIFY(!office.happens(u"fault"_s, slow).contains(u"error"_s));
    const QJsonObject paid{{u"order"_s, u"10482"_s}, {u"amount"_s, u"1200.00"_s},
        {u"callbackUrl"_s, listener}, {u"wait"_s, false}};
    QVERIFY(!office.happens(u"wayforpay/payment"_s, paid).contains(u"error"_s));
    const auto sending = [&] {
        const auto open = CommandStore(**database).open();
        return open ? std::ranges::count(*open, StoredCommand::State::Sending, &StoredCommand::state) : 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(sending() > 0, patience);
    QVERIFY(provodka.send(SIGTERM));
    QVERIFY(provodka.hasEndedWell());
    QCOMPARE(sending(), 0);
    const auto commands = CommandStore(**database).ofEvent({1});
    QVERIFY(commands && !commands->isEmpty());
    QCOMPARE(commands->first().state, StoredCommand::State::Done);
    QCOMPARE(commands->first().attempt, 0); // nothing had to be sent again
    QVERIFY(!QFile::exists(office.folder() + u"/engine.lock"_s));
}

void ProcessTest::theDemonstrationLeavesNothingBehind()
{
    const QTemporaryDir home;
    Provodka provodka(home.path());
    provodka.start({u"--demo"_s});
    QVERIFY(provodka.process().waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!foldersIn(home.path()).isEmpty(), patience);
    QTest::qWait(500);
    QVERIFY(provodka.send(SIGINT));
    QVERIFY(provodka.hasEndedWell());
    QCOMPARE(foldersIn(home.path()), QStringList());
}

QTEST_MAIN(ProcessTest)
#include "process_test.moc"
