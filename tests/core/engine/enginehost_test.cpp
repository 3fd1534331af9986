#include "core/engine/enginehost.h"
#include "core/net/accounthttp.h"
#include "core/store/setupstore.h"
#include "tests/support/shiftedclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

EngineHost::Parts partsFor(const QString &folder, const Clock &clock)
{
    EngineHost::Parts parts;
    parts.folder = folder;
    parts.clock = &clock;
    parts.makeHttp
        = [&clock](const ConnectionName &, const Limits &limits, const QJsonObject &, std::stop_token stop) {
              auto http = std::make_unique<AccountHttp>(limits, clock, std::move(stop), HttpOptions());
              return Outlet{std::move(http), [] { return QJsonObject(); }};
          };
    return parts;
}

bool reaches(EngineHost &host, EngineStatus::State state)
{
    return QTest::qWaitFor([&] { return host.status().state == state; }, 30000);
}

}

class EngineHostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itStartsWaitsAndEnds();
    void itStartsAgainAfterTheEnd();
    void anotherRunnerOfTheWorkspaceIsSaid();
    void itEndsWithItsOwner();
    void abandonedItIsGoneAtOnceAndCanStartAgain();
};

void EngineHostTest::itStartsWaitsAndEnds()
{
    const QTemporaryDir folder;
    const ShiftedClock clock;
    EngineHost host;
    QSignalSpy changed(&host, &EngineHost::statusChanged);
    host.start(partsFor(folder.path(), clock));
    QCOMPARE(host.status().state, EngineStatus::State::Starting);
    QVERIFY(reaches(host, EngineStatus::State::Waiting));
    host.finish();
    QVERIFY(reaches(host, EngineStatus::State::Stopped));
    QVERIFY(!host.status().trouble);
    QVERIFY(changed.count() >= 3);
}

void EngineHostTest::itStartsAgainAfterTheEnd()
{
    const QTemporaryDir folder;
    const ShiftedClock clock;
    EngineHost host;
    for (int i = 0; i < 3; ++i) {
        host.start(partsFor(folder.path(), clock));
        QVERIFY(reaches(host, EngineStatus::State::Waiting));
        host.finish();
        QVERIFY(reaches(host, EngineStatus::State::Stopped));
    }
}

void EngineHostTest::abandonedItIsGoneAtOnceAndCanStartAgain()
{
    const QTemporaryDir folder;
    const ShiftedClock clock;
    EngineHost host;
    host.abandon(); // nothing runs
    for (int i = 0; i < 2; ++i) {
        host.start(partsFor(folder.path(), clock));
        QVERIFY(reaches(host, EngineStatus::State::Waiting));
        QSignalSpy changed(&host, &EngineHost::statusChanged);
        host.abandon();
        QVERIFY(reaches(host, EngineStatus::State::Stopped));
        QCOMPARE(changed.count(), 1); // no word about finishing
    }
}

void EngineHostTest::anotherRunnerOfTheWorkspaceIsSaid()
{
    const QTemporaryDir folder;
    const ShiftedClock clock;
    EngineHost first;
    first.start(partsFor(folder.path(), clock));
    QVERIFY(reaches(first, EngineStatus::State::Waiting));
    EngineHost second;
    second.start(partsFor(folder.path(), clock));
    QVERIFY(reaches(second, EngineStatus::State::Failed));
    QCOMPARE(second.status().trouble->kind, Error::Kind::Storage);
    QCOMPARE(first.status().state, EngineStatus::State::Waiting);
}

void EngineHostTest::itEndsWithItsOwner()
{
    const QTemporaryDir folder;
    const ShiftedClock clock;
    for (int i = 0; i < 5; ++i) {
        EngineHost host;
        host.start(partsFor(folder.path(), clock));
        QTest::qWait(i * 10);
    }
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder.path());
    QVERIFY(workspace);
    QVERIFY((*workspace)->lockEngine());
}

QTEST_GUILESS_MAIN(EngineHostTest)
#include "enginehost_test.moc"
