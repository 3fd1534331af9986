#pragma once

#include "core/engine/engine.h"

#include <QPointer>
#include <QThread>

namespace provodka {

/// What the engine is about: one value from which window, tray and title tell the same.
struct EngineStatus
{
    enum class State {
        Stopped,
        Starting,
        Working, ///< something is under way now
        Waiting, ///< for news, or for a time
        Finishing, ///< the calls in hand come to their end
        Failed, ///< `trouble` says why; nothing more is done
    };
    State state = State::Stopped;
    std::optional<Error> trouble;
    std::optional<QDateTime> nextDue; ///< Waiting: the next thing by the clock
    QList<QPair<ConnectionName, Error>> unusable; ///< connections that could not be used when last tried
    QHash<ConnectionName, QString> addresses; ///< of listeners
};

/// Runs a workspace's engine on a thread of its own. Lives on the caller's thread and never lets it wait but
/// in its destructor, where the calls in hand are finished.
class EngineHost : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QString folder;
        const Clock *clock = nullptr;
        HttpMaker makeHttp; ///< called on the engine's thread
        Setup setup;
        Secrets secrets;
        WorkspaceSurroundings surroundings = {};
        qint64 setupVersion = -1; ///< as EngineParts
        QList<RouteName> only = {}; ///< as EngineParts
        QString language = {}; ///< as EngineParts
    };

    explicit EngineHost(QObject *parent = nullptr);
    ~EngineHost() override;

    /// Only when it is stopped or failed.
    void start(Parts parts);
    /// Ends after the calls in hand; then the state is Stopped.
    void finish();
    /// Ends at once, as if the process were killed: calls in hand are cut, and nothing more is stored.
    void abandon();
    const EngineStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();
    /// Another setup than the one it was started with is in force.
    void setupChanged();
    /// Something was written to the workspace; a few times a second at most.
    void workspaceChanged();

private:
    class Worker;
    void set(EngineStatus status);

    QThread m_thread;
    QPointer<Worker> m_worker;
    EngineStatus m_status;
};

}
