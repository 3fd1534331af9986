// Each slot belongs to a situation that keyring.sh prepares; see CMakeLists.txt.

#include "app/desktop/desktopoffice.h"
#include "app/desktop/enginekeeper.h"
#include "app/desktop/program.h"
#include "core/secrets/keychainsecrets.h"
#include "tests/app/desktop/office.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;
using Remedy = ui::EngineRoom::Obstacle::Remedy;

namespace {

constexpr int patience = 60'000;

/// The window with the session's own keychain, over stand-ins of the vendors.
class KeychainDesk
{
public:
    OfficeOfStandIns office;
    Secrets secrets;
    std::unique_ptr<Program> program;

    KeychainDesk()
    {
        Scene scene = office.scene();
        secrets = *scene.secrets;
        scene.secrets.reset();
        program = std::make_unique<Program>(scene);
        program->begin();
    }
    bool hinders(Remedy remedy) const
    {
        const auto obstacle = program->keeper().obstacle();
        return obstacle && obstacle->remedy == remedy && !obstacle->text.isEmpty();
    }
    bool isAtRest() const { return program->keeper().status().state == EngineStatus::State::Waiting; }
    QPushButton *remedy() const { return program->window().findChild<QPushButton *>(u"engineRemedy"_s); }
    /// As the connections' forms do.
    void enterSecrets(QObject *asker)
    {
        m_unkept = 0;
        for (auto one = secrets.cbegin(); one != secrets.cend(); ++one) {
            for (auto secret = one->cbegin(); secret != one->cend(); ++secret) {
                ++m_unkept;
                program->office()->keepSecret(one.key(), secret.key(), secret.value(), asker,
                    [this](const Result<void> &kept) { m_unkept -= kept ? 1 : 0; });
            }
        }
    }
    bool areKept() const { return m_unkept == 0; }

private:
    int m_unkept = 0;
};

}

class KeychainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setApplicationName(u"provodka-keychain-test"_s);
        QSettings().clear();
    }
    // unlocked
    void worksWithTheKeychain();
    // locked
    void storesForLater();
    void aLockedKeychainIsAskedAgain();
    // silent
    void aKeychainThatWaitsIsWaitedFor();
    // bare
    void withoutAKeychainAFileKeepsThem();
};

void KeychainWindowTest::worksWithTheKeychain()
{
    KeychainDesk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.hinders(Remedy::OpenConnections), patience);
    desk.enterSecrets(this);
    QTRY_VERIFY_WITH_TIMEOUT(desk.areKept(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isAtRest(), patience);
    QVERIFY(!desk.remedy()->isVisible());
}

void KeychainWindowTest::storesForLater()
{
    KeychainSecrets store(u"any"_s);
    QVERIFY(QCoro::waitFor(store.write({u"any"_s}, u"key"_s, u"kept"_s)));
}

void KeychainWindowTest::aLockedKeychainIsAskedAgain()
{
    KeychainDesk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.hinders(Remedy::TryAgain), patience);
    QVERIFY(desk.remedy()->isVisible() && desk.remedy()->isEnabled());
    QTest::mouseClick(desk.remedy(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.hinders(Remedy::TryAgain), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hinders(Remedy::TryAgain), patience); // it still is
    // All else goes on: pages, and acts that the engine takes up when it runs.
    QVERIFY(desk.program->view());
    QVERIFY(desk.program->view()->act(u"agreement"_s, {}));
}

void KeychainWindowTest::aKeychainThatWaitsIsWaitedFor()
{
    const auto daemon = qEnvironmentVariableIntValue("PROVODKA_KEYRING_PID");
    QVERIFY(daemon > 1);
    QCOMPARE(::kill(daemon, SIGSTOP), 0);
    KeychainDesk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.hinders(Remedy::TryAgain), patience);
    QVERIFY(desk.remedy()->isVisible());
    QVERIFY(desk.program->view()); // the pages are there all the while
    QCOMPARE(::kill(daemon, SIGCONT), 0);
    // Unlocked by the person it goes on by itself.
    QTRY_VERIFY_WITH_TIMEOUT(desk.hinders(Remedy::OpenConnections), patience);
    desk.enterSecrets(this);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isAtRest(), patience);
}

void KeychainWindowTest::withoutAKeychainAFileKeepsThem()
{
    KeychainDesk desk;
    QTRY_VERIFY_WITH_TIMEOUT(desk.hinders(Remedy::SecretsFile), patience);
    QVERIFY(desk.remedy()->isVisible() && desk.remedy()->isEnabled());
    QTest::mouseClick(desk.remedy(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(desk.hinders(Remedy::OpenConnections), patience);
    desk.enterSecrets(this);
    QTRY_VERIFY_WITH_TIMEOUT(desk.areKept(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isAtRest(), patience);
    const QFileInfoList files = QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
                                    .entryInfoList({u"secrets-*.json"_s});
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // Remembered for the next start.
    Scene scene = desk.office.scene();
    scene.secrets.reset();
    desk.program.reset();
    desk.program = std::make_unique<Program>(scene);
    desk.program->begin();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isAtRest(), patience);
}

QTEST_MAIN(KeychainWindowTest)
#include "keychainwindow_test.moc"
