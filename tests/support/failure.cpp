#include "tests/support/failure.h"

#include <QTest>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

// The database's gate is a plain function: what it counts stands here.
int writesUntilFailure = -1; ///< -1: none fails
bool isDead = false; ///< the process "ended": nothing is stored any more

bool countWrite()
{
    if (isDead)
        return false;
    if (writesUntilFailure < 0 || writesUntilFailure-- > 0)
        return true;
    isDead = true;
    return false;
}

}

Failure::Failure(How how, int n)
    : m_how(how)
    , m_n(n)
{
    writesUntilFailure = -1;
    isDead = false;
    setWriteGate(countWrite);
}

Failure::~Failure()
{
    setWriteGate(nullptr);
}

void Failure::addRows()
{
    QTest::addColumn<World::Target>("target");
    QTest::addColumn<int>("how");
    const QList<QPair<World::Target, const char *>> targets{{World::Target::Planfix, "tasks"},
        {World::Target::Deals, "deals, payments"},
        {World::Target::DealsWithMoneyField, "deals, money field"}};
    const QList<const char *> hows{"a write fails and the process ends", "a request fails",
        "an answer is lost", "the process ends before a request", "the process ends after a request"};
    for (const auto &[target, name] : targets) {
        for (int how = 0; how < hows.size(); ++how)
            QTest::addRow("%s: %s", name, hows[how]) << target << how;
    }
}

void Failure::everywhere(How how, int least, const std::function<void(Failure &)> &story)
{
    int n = 0;
    for (bool wasReached = true; wasReached; ++n) {
        Failure failure(how, n);
        story(failure);
        wasReached = failure.m_wasReached;
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"at n = %1"_s.arg(n)));
    }
    QVERIFY2(n > least, "the story has more points than that");
}

void Failure::happensIn(World &world)
{
    int requests = 0;
    world.setRequestGate([&](bool isAfter) {
        if (isDead)
            return World::Gate::Fail;
        const bool wantsAfter = m_how == How::AnswerIsLost || m_how == How::EndsAfterRequest;
        if (m_how == How::WriteFails || isAfter != wantsAfter || requests++ != m_n)
            return World::Gate::Pass;
        m_wasReached = true;
        isDead = m_how == How::EndsBeforeRequest || m_how == How::EndsAfterRequest;
        return World::Gate::Fail;
    });
    if (m_how == How::WriteFails)
        writesUntilFailure = m_n;
    const Result<void> first = world.runUntilIdle(std::chrono::seconds(50));
    m_wasReached = m_wasReached || isDead;
    if (isDead || !first) {
        QVERIFY2(isDead, first ? "" : qPrintable(first.error().logLine()));
        world.endHard();
        isDead = false;
    }
    writesUntilFailure = -1;
    world.setRequestGate({});
    world.clock().move(std::chrono::seconds(61)); // the list is read again
    const Result<void> second = world.runUntilIdle(std::chrono::seconds(50));
    QVERIFY2(second, second ? "" : qPrintable(second.error().logLine()));
}

}
