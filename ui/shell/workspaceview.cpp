#include "ui/shell/workspaceview.h"

#include "core/store/standing.h"
#include "core/store/statement.h"

#include <QLocalSocket>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lookEvery{400};
/// Behind whoever writes just now; longer the window would stand still.
constexpr std::chrono::milliseconds patience{400};

}

WorkspaceView::WorkspaceView(std::unique_ptr<Workspace> workspace, const Clock &clock)
    : m_workspace(std::move(workspace))
    , m_clock(clock)
    , m_who(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")))
{
    connect(&m_tick, &QTimer::timeout, this, &WorkspaceView::look);
    m_tick.start(lookEvery);
}

Result<std::unique_ptr<WorkspaceView>> WorkspaceView::open(
    const QString &folder, const Clock &clock, const WorkspaceSurroundings &surroundings)
{
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder, surroundings);
    if (!workspace)
        return tl::unexpected(workspace.error());
    setPatience((*workspace)->database(), patience);
    (void)standing((*workspace)->database()); // what lies there from now on is compared with this
    return std::unique_ptr<WorkspaceView>(new WorkspaceView(std::move(*workspace), clock));
}

void WorkspaceView::look()
{
    // Counts what other connections committed, of this process or another.
    Statement row(database(), u"pragma data_version"_s, {});
    if (!row.done() || !row.next())
        return;
    const qint64 version = row.number(0);
    if (std::exchange(m_version, version) != version)
        Q_EMIT changed();
}

Result<void> WorkspaceView::act(const QString &kind, EventId event, const QJsonObject &arguments)
{
    if (m_gate) {
        if (const Result<void> may = m_gate(); !may)
            return may;
    }
    // What is written into a file that is gone would be gone with the window.
    if (const Result<void> there = standing(database()); !there)
        return there;
    Act act;
    act.kind = kind;
    act.event = event;
    act.arguments = arguments;
    act.who = m_who;
    act.at = m_clock.now();
    Result<Transaction> transaction = Transaction::begin(database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<ActId> id = ActStore(database()).add(act); !id)
        return tl::unexpected(id.error());
    if (const Result<void> done = transaction->commit(); !done)
        return done;
    wakeEngine();
    Q_EMIT changed();
    return {};
}

void WorkspaceView::wakeEngine()
{
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, [socket] {
        socket->write("act\n");
        socket->disconnectFromServer();
    });
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(
        socket, &QLocalSocket::errorOccurred, socket, &QObject::deleteLater); // nobody runs: taken up later
    socket->connectToServer(m_workspace->socketName());
}

}
