#include "app/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace provodka::app {

namespace {

constexpr int patienceMs = 1000;

}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
{
    const QDir dir(folder);
    const QString place = dir.exists() ? dir.canonicalPath() : dir.absolutePath();
    const QByteArray who = QDir::homePath().toUtf8();
    m_name = QStringLiteral("provodka-window-")
        + QString::fromLatin1(
            QCryptographicHash::hash(who + '\n' + place.toUtf8(), QCryptographicHash::Sha256)
                .toHex()
                .left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            Q_EMIT raiseAsked();
        }
    });
}

bool SingleInstance::isFirst()
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(patienceMs)) {
        socket.write("raise\n");
        socket.waitForBytesWritten(patienceMs);
        return false;
    }
    if (m_server.listen(m_name))
        return true;
    QLocalServer::removeServer(m_name); // of one that was killed
    m_server.listen(m_name);
    return true;
}

}
