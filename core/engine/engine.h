#pragma once

#include "core/engine/alarms.h"
#include "core/engine/chore.h"
#include "core/engine/desk.h"
#include "core/engine/historyreader.h"
#include "core/engine/intake.h"
#include "core/engine/puller.h"
#include "core/engine/routerunner.h"
#include "core/store/workspace.h"

#include <QObject>
#include <QTimer>

class QLocalServer;

namespace provodka {

/// Secrets by connection and key, as read from the keychain or the secrets file before the start.
using Secrets = QHash<ConnectionName, QHash<QString, QString>>;

struct EngineParts
{
    const Clock *clock = nullptr;
    HttpMaker makeHttp;
    Setup setup;
    Secrets secrets;
    QList<RouteName> only; ///< empty: every route that is on
    qint64 setupVersion = -1; ///< which one of the history `setup` is; not known: the newest at the start
    bool listen = true; ///< false: no intake (preview)
    bool deliver = true; ///< false: stops after *decide* (preview)
    QString language; ///< of what people are told through feeds; none: the program's
    bool stays = true; ///< false: it runs for a moment only, and being off is the rule
};

/// Runs a workspace's routes on the thread it lives on. Each turn gathers what happened since the last one,
/// stores it in one transaction, and only then lets the next things begin.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine(Workspace &workspace, EngineParts parts);
    ~Engine() override;

    /// Takes the workspace's lock and starts. Errors: Storage, Misconfigured (nothing has started then).
    Result<void> start();
    /// Finishes the calls in hand, stores their receipts, then `finished`.
    void finish();

    /// Reading past moves of orders does not count.
    bool isIdle() const;
    /// Something is under way now, not waiting for a time.
    bool isBusy() const;
    /// Of what isIdle() counts.
    std::optional<QDateTime> nextDue() const;
    /// Connections that could not be used when last tried.
    QList<QPair<ConnectionName, Error>> unusable() const;
    /// Where the listener of a connection can be reached; empty when it has none.
    QString address(const ConnectionName &name) const { return m_addresses.value(name); }
    /// For a clock that is moved by hand.
    void wake();

Q_SIGNALS:
    void idle();
    void journalGrew();
    void finished();
    void setupChanged(); ///< another setup than this one's is in force from now on
    void failed(const provodka::Error &error); ///< storage gave up: nothing more is done

private:
    Result<void> build();
    Result<void> takeUnroutedAgain();
    Result<void> hearsOfPayments(const RouteSetup &route) const;
    Result<void> ringAgain();
    void buildHistories();
    Result<void> buildFollowers();
    Result<void> buildChores();
    bool hadTrouble(const RouteSetup &route) const; ///< a connection of it, when last tried
    Result<void> openIntake();
    Result<void> afterClockWasSetBack();
    void listenForActs();
    void turn();
    Result<void> lookForSetup();
    Result<void> storeTurn();
    Result<void> join();
    Result<bool> joinPayment(const StoredNotice &stored, Account *account);
    Result<bool> joinMail(const StoredNotice &stored, const MailSource &source);
    Result<void> takeActs();
    Result<void> takeComparison(const Act &act);
    Result<void> takeHistories();
    Result<void> saveAccounts();
    void planNext();
    void stopNow(const Error &error);

    Workspace &m_workspace;
    EngineParts m_parts;
    std::stop_source m_stop;
    Desk m_desk;
    std::vector<std::unique_ptr<RouteRunner>> m_runners;
    std::vector<std::unique_ptr<Puller>> m_pullers;
    std::vector<std::unique_ptr<HistoryReader>> m_histories;
    Chores m_chores;
    std::unique_ptr<Alarms> m_alarms; ///< none in a preview
    std::unique_ptr<Intake> m_intake;
    QHash<ConnectionName, QString> m_addresses;
    QHash<ConnectionName, QJsonObject> m_savedBudgets;
    QHash<ConnectionName, ConnectionStates::State> m_savedStates;
    std::mutex m_refusalsMutex;
    QList<Intake::Refusal> m_refusals; ///< from the intake's thread
    int m_droppedRefusals = 0;
    QTimer m_timer;
    QLocalServer *m_acts = nullptr;
    bool m_started = false;
    bool m_turnPosted = false;
    bool m_hasFresh = true; ///< notices that no event has taken up may be there
    bool m_hasActs = true;
    bool m_finishing = false;
    bool m_wordsEnd = false; ///< posts under way were waited for long enough
    bool m_ended = false;
};

}
