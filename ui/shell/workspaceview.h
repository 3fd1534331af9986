#pragma once

#include "core/base/clock.h"
#include "core/store/actstore.h"
#include "core/store/workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace provodka::ui {

class Rights;

/// A workspace as the window sees it, whoever runs its engine: reads it, writes acts into it, and says when
/// anybody wrote to it.
class WorkspaceView : public QObject
{
    Q_OBJECT
public:
    /// Errors: Storage.
    static Result<std::unique_ptr<WorkspaceView>> open(const QString &folder, const Clock &clock,
        const WorkspaceSurroundings &surroundings = WorkspaceSurroundings());

    Workspace &workspace() { return *m_workspace; }
    Database &database() { return m_workspace->database(); }
    const Clock &clock() const { return m_clock; }
    QString who() const { return m_who; }
    void setWho(const QString &who) { m_who = who; }
    /// Asked before each act; its error is what the act is refused with.
    void setGate(std::function<Result<void>()> gate) { m_gate = std::move(gate); }
    /// What the person at the window may do; null: all.
    Rights *rights() const { return m_rights; }
    void setRights(Rights *rights) { m_rights = rights; }

    /// Errors: Storage.
    Result<void> act(const QString &kind, EventId event, const QJsonObject &arguments = {});
    /// Looks now instead of at the next tick.
    void look();
    /// A running engine looks at once for what was written.
    void wakeEngine();

Q_SIGNALS:
    void changed();

private:
    WorkspaceView(std::unique_ptr<Workspace> workspace, const Clock &clock);

    std::unique_ptr<Workspace> m_workspace;
    const Clock &m_clock;
    QString m_who;
    std::function<Result<void>()> m_gate;
    Rights *m_rights = nullptr;
    QTimer m_tick;
    qint64 m_version = -1;
};

}
