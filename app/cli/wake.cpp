#include "app/cli/wake.h"

#include <QLocalSocket>

namespace provodka::cli {

bool wakeEngine(const Workspace &workspace)
{
    constexpr int patienceMs = 500;
    QLocalSocket socket;
    socket.connectToServer(workspace.socketName());
    if (!socket.waitForConnected(patienceMs))
        return false;
    socket.write("act\n");
    socket.waitForBytesWritten(patienceMs);
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(patienceMs);
    return true;
}

}
