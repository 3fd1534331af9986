#include "app/demo/knock.h"

#include <QLocalSocket>

namespace provodka::app {

void knockAtEngine(const QString &socketName, QObject *parent)
{
    auto *socket = new QLocalSocket(parent);
    QObject::connect(socket, &QLocalSocket::connected, socket, [socket] {
        socket->write("act\n");
        socket->disconnectFromServer();
    });
    QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QLocalSocket::errorOccurred, socket, &QObject::deleteLater);
    socket->connectToServer(socketName);
}

}
