#pragma once

#include "app/sandbox/sandbox.h"
#include "core/engine/engine.h"
#include "tests/support/shiftedclock.h"

#include <QTemporaryDir>

namespace provodka {

struct WorldConditions
{
    WorldConditions() = default;
    std::chrono::milliseconds latency{0}; ///< before every answer of the vendors
    int connections = 0; ///< to the target at the same time; 0: as declared
    bool mailbox = false; ///< a second source of the route: connection "mailbox"
    bool limits = false; ///< the vendors refuse above their limits, and we keep our pace
};

/// A shop, a target and a workspace between them: everything real but the vendors, who are stand-ins on
/// loopback.
class World
{
public:
    enum class Target { Planfix, Deals, DealsWithMoneyField };

    explicit World(Target target = Target::Planfix, WorldConditions conditions = WorldConditions());
    ~World();

    Target target() const { return m_target; }
    sandbox::Sandbox &sandbox() { return *m_sandbox; }
    ShiftedClock &clock() { return m_clock; }
    Workspace &workspace();
    Setup &setup() { return m_setup; } ///< before the first run
    Secrets &secrets() { return m_secrets; } ///< before the start
    QString language; ///< of alarms and summaries; before the start
    QString folder() const { return m_folder.path(); }

    /// "planfix" or "bitrix24".
    QString vendor() const;
    QJsonObject does(const QString &path, const QJsonObject &body = {});
    void fault(const QString &vendor, const QString &kind, const QString &path = {}, int count = 1);
    /// An order that waits for this sum.
    void hasOrder(const QString &number, const QString &due);
    /// The customer pays; `more` as `POST /_sandbox/wayforpay/payment` takes it. The payment's reference.
    QString pays(const QString &number, const QString &amount, QJsonObject more = {});

    /// A mail arrives; with `WorldConditions::mailbox` the engine will read it.
    void mails(const QByteArray &rfc5322);

    /// The engine works until nothing is left to do within the horizon of its clock. What it ended with.
    Result<void> runUntilIdle(std::chrono::seconds horizon = std::chrono::minutes(10));
    /// Asked before each request and after its answer came, before the engine sees it.
    enum class Gate { Pass, Fail };
    void setRequestGate(std::function<Gate(bool isAfter)> gate) { m_gate = std::move(gate); }
    /// Ends the engine as a killed process would: nothing more is stored, answers under way are lost.
    void endHard();
    /// What the engine's requests were spent on, since the world began or this was cleared.
    QList<Spend> &spent() { return m_spent; }
    Engine *engine() { return m_engine.get(); }
    Result<void> startEngine();

    struct Entry
    {
        QString amount;
        QString paymentId;
        QString date;
    };
    QList<Entry> entriesOf(const QString &number);
    QString stageOf(const QString &number);
    int movesOf(const QString &number);
    QString waitingStage() const;
    QString paidStage() const;
    /// Writing and reading calls the target saw.
    int callsTo(const QString &vendor);

    /// The event of a payment; by reference.
    EventRow event(const QString &reference);
    QString outcome(const QString &reference) { return event(reference).event.outcome; }
    QString state(const QString &reference) { return eventStateName(event(reference).event.state); }

private:
    QJsonObject orderState(const QString &number);
    HttpMaker httpMaker();
    bool isMailRead();

    Target m_target;
    WorldConditions m_conditions;
    QTemporaryDir m_folder;
    ShiftedClock m_clock;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    Setup m_setup;
    Secrets m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Engine> m_engine;
    std::optional<Error> m_failure;
    std::function<Gate(bool)> m_gate;
    QList<Spend> m_spent;
    qint64 m_lastMail = 0; ///< UID
};

}
