// Each slot belongs to a situation that keyring.sh prepares; see CMakeLists.txt.

#include "core/secrets/keychainsecrets.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <memory>

#include <csignal>

namespace provodka {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ConnectionName planfix{u"planfix-main"_s};
const QString token = u"token"_s;

KeychainSecrets secrets()
{
    return KeychainSecrets(u"workspace-1"_s);
}

QString words(const Error &error)
{
    return error.text.english();
}

}

class KeychainSecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // unlocked
    void keepsWhatIsWritten();
    void keepsLargeAndStrangeValues();
    void keepsWorkspacesApart();
    void removes();
    void worksOnAnotherThread();
    // locked, wrong-password
    void storesForLater();
    void saysThatItIsLocked();
    void neitherLosesNorDoublesWhenLocked();
    // the others
    void saysThatItWasNeverMade();
    void saysThatThereIsNoBus();
    void saysThatThereIsNoService();
    void givesUpOnSilenceAndGoesOnLater();
    void tellsSituationsApart_data();
    void tellsSituationsApart();
};

void KeychainSecretsTest::keepsWhatIsWritten()
{
    KeychainSecrets store = secrets();
    QVERIFY(QCoro::waitFor(store.status()));
    const auto before = QCoro::waitFor(store.read(planfix, token));
    QVERIFY(before);
    QVERIFY(!before->has_value());
    QVERIFY(QCoro::waitFor(store.write(planfix, token, u"first"_s)));
    QVERIFY(QCoro::waitFor(store.write(planfix, token, u"second"_s)));
    KeychainSecrets another = secrets();
    const auto after = QCoro::waitFor(another.read(planfix, token));
    QVERIFY(after);
    QCOMPARE(after->value(), u"second"_s);
}

void KeychainSecretsTest::keepsLargeAndStrangeValues()
{
    KeychainSecrets store = secrets();
    QString value;
    for (int i = 0; i < 64 * 1024; ++i)
        value += QChar(i % 0x500);
    const QString key = u"ключ/доступу «1»"_s;
    QVERIFY(QCoro::waitFor(store.write(ConnectionName{u"Оплати"_s}, key, value)));
    QCOMPARE(QCoro::waitFor(store.read(ConnectionName{u"Оплати"_s}, key))->value(), value);
    QVERIFY(QCoro::waitFor(store.write(planfix, u"empty"_s, QString())));
    QCOMPARE(QCoro::waitFor(store.read(planfix, u"empty"_s))->value(), QString());
}

void KeychainSecretsTest::keepsWorkspacesApart()
{
    KeychainSecrets one(u"one"_s);
    KeychainSecrets two(u"two"_s);
    QVERIFY(QCoro::waitFor(one.write(planfix, token, u"1"_s)));
    QVERIFY(!QCoro::waitFor(two.read(planfix, token))->has_value());
}

void KeychainSecretsTest::removes()
{
    KeychainSecrets store = secrets();
    QVERIFY(QCoro::waitFor(store.write(planfix, u"old"_s, u"x"_s)));
    QVERIFY(QCoro::waitFor(store.remove(planfix, u"old"_s)));
    QVERIFY(!QCoro::waitFor(store.read(planfix, u"old"_s))->has_value());
    QVERIFY(QCoro::waitFor(store.remove(planfix, u"old"_s)));
}

void KeychainSecretsTest::worksOnAnotherThread()
{
    QString read;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        KeychainSecrets store(u"threaded"_s);
        if (QCoro::waitFor(store.write(planfix, token, u"there"_s)))
            read = QCoro::waitFor(store.read(planfix, token))->value();
    }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 60000);
    QCOMPARE(read, u"there"_s);
}

void KeychainSecretsTest::storesForLater()
{
    KeychainSecrets store = secrets();
    QVERIFY(QCoro::waitFor(store.write(planfix, token, u"kept"_s)));
}

void KeychainSecretsTest::saysThatItIsLocked()
{
    KeychainSecrets store = secrets();
    const auto status = QCoro::waitFor(store.status());
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::Secrets);
    QVERIFY2(words(status.error()).contains(u"locked"_s), qPrintable(status.error().logLine()));
    // The keychain itself says that there is no such entry.
    const auto read = QCoro::waitFor(store.read(planfix, token));
    QVERIFY(!read);
    QVERIFY(words(read.error()).contains(u"locked"_s));
}

void KeychainSecretsTest::neitherLosesNorDoublesWhenLocked()
{
    KeychainSecrets store = secrets();
    const auto written = QCoro::waitFor(store.write(planfix, token, u"other"_s));
    QVERIFY(!written);
    QVERIFY(words(written.error()).contains(u"locked"_s));
    const auto removed = QCoro::waitFor(store.remove(planfix, token));
    QVERIFY(!removed);
    QVERIFY(words(removed.error()).contains(u"locked"_s));
}

void KeychainSecretsTest::saysThatItWasNeverMade()
{
    KeychainSecrets store = secrets();
    const auto read = QCoro::waitFor(store.read(planfix, token));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Secrets);
    QVERIFY2(words(read.error()).contains(u"never set up"_s), qPrintable(read.error().logLine()));
    QVERIFY(!QCoro::waitFor(store.write(planfix, token, u"x"_s)));
    QVERIFY(!QCoro::waitFor(store.remove(planfix, token)));
}

void KeychainSecretsTest::saysThatThereIsNoBus()
{
    KeychainSecrets store = secrets();
    const auto read = QCoro::waitFor(store.read(planfix, token));
    QVERIFY(!read);
    QVERIFY2(words(read.error()).contains(u"no desktop session"_s), qPrintable(read.error().logLine()));
    QVERIFY(!QCoro::waitFor(store.status()));
}

void KeychainSecretsTest::saysThatThereIsNoService()
{
    KeychainSecrets store = secrets();
    const auto read = QCoro::waitFor(store.read(planfix, token));
    QVERIFY(!read);
    QVERIFY2(words(read.error()).contains(u"No keychain is running"_s), qPrintable(read.error().logLine()));
    QVERIFY(!QCoro::waitFor(store.write(planfix, token, u"x"_s)));
}

void KeychainSecretsTest::givesUpOnSilenceAndGoesOnLater()
{
    const int daemon = qEnvironmentVariableIntValue("PROVODKA_KEYRING_PID");
    QVERIFY(daemon > 1);
    QList<bool> waiting;
    KeychainOptions options;
    options.giveUpAfter = 600ms;
    options.waitingAfter = 200ms;
    options.onWaiting = [&](bool is) { waiting.append(is); };
    KeychainSecrets store(u"workspace-1"_s, options);
    QVERIFY(QCoro::waitFor(store.write(planfix, token, u"kept"_s)));
    waiting.clear();
    QCOMPARE(::kill(daemon, SIGSTOP), 0);
    const auto read = QCoro::waitFor(store.read(planfix, token));
    QVERIFY(!read);
    QVERIFY2(words(read.error()).contains(u"does not answer"_s), qPrintable(read.error().logLine()));
    QCOMPARE(waiting, QList<bool>{true});
    QCOMPARE(::kill(daemon, SIGCONT), 0);
    std::optional<QString> again;
    QTRY_VERIFY_WITH_TIMEOUT(
        (again = QCoro::waitFor(store.read(planfix, token)).value_or(std::nullopt)), 20000);
    QCOMPARE(*again, u"kept"_s);
}

void KeychainSecretsTest::tellsSituationsApart_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("hasBus");
    QTest::addColumn<bool>("hasLibrary");
    QTest::addColumn<int>("trouble");
    const auto row = [](const char *name, QKeychain::Error error, const QString &said, bool hasBus,
                         bool hasLibrary, KeychainTrouble trouble) {
        QTest::newRow(name) << int(error) << said << hasBus << hasLibrary << int(trouble);
    };
    row("no library", QKeychain::OtherError, u"Unknown error"_s, true, false, KeychainTrouble::NoLibrary);
    row("no bus", QKeychain::OtherError, u"Cannot autolaunch D-Bus without X11 $DISPLAY"_s, false, true,
        KeychainTrouble::NoBus);
    row("no service", QKeychain::OtherError,
        u"The name org.freedesktop.secrets was not provided by any .service files"_s, true, true,
        KeychainTrouble::NoService);
    row("never made", QKeychain::OtherError,
        u"Object does not exist at path “/org/freedesktop/secrets/collection/login”"_s, true, true,
        KeychainTrouble::NeverMade);
    row("locked", QKeychain::AccessDenied, QString(), true, true, KeychainTrouble::Locked);
    row("refused by the person", QKeychain::AccessDeniedByUser, QString(), true, true,
        KeychainTrouble::Denied);
    row("no backend", QKeychain::NoBackendAvailable, QString(), true, true, KeychainTrouble::NoService);
    row("anything else", QKeychain::OtherError, u"disk full"_s, true, true, KeychainTrouble::Other);
}

void KeychainSecretsTest::tellsSituationsApart()
{
    QFETCH(int, error);
    QFETCH(QString, said);
    QFETCH(bool, hasBus);
    QFETCH(bool, hasLibrary);
    QFETCH(int, trouble);
    KeychainFacts facts;
    facts.hasBus = hasBus;
    facts.hasLibrary = hasLibrary;
    QCOMPARE(int(keychainTrouble(QKeychain::Error(error), said, facts)), trouble);
    const Error told = keychainError(KeychainTrouble(trouble));
    QCOMPARE(told.kind, Error::Kind::Secrets);
    QCOMPARE(troubleOf(told), KeychainTrouble(trouble));
    QVERIFY2(!told.text.english().contains(u"--"_s), "the window has buttons for it");
    QVERIFY(!told.text.isEmpty());
}

}

QTEST_GUILESS_MAIN(provodka::KeychainSecretsTest)
#include "keychainsecrets_test.moc"
