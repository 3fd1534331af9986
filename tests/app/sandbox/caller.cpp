#include "tests/app/sandbox/caller.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QUrl>

QJsonObject Seen::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Seen::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QByteArray Seen::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name.toLower())
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

Seen call(const QByteArray &method, const QString &url, const QByteArray &body,
    const QList<QPair<QByteArray, QByteArray>> &headers)
{
    constexpr int patience = 20'000;
    const QUrl address(url);
    QTcpSocket socket;
    socket.connectToHost(address.host(), quint16(address.port()));
    Seen seen;
    if (!socket.waitForConnected(patience))
        return seen;
    QByteArray target = address.path(QUrl::FullyEncoded).toLatin1();
    if (address.hasQuery())
        target += '?' + address.query(QUrl::FullyEncoded).toLatin1();
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: " + address.authority().toLatin1()
        + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST")
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray bytes;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience))
        bytes += socket.readAll();
    bytes += socket.readAll();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return seen;
    seen.head = bytes.left(end);
    seen.body = bytes.mid(end + 4);
    seen.status = seen.head.mid(9, 3).toInt();
    return seen;
}

Seen call(const QByteArray &method, const QString &url, const QJsonObject &body,
    const QList<QPair<QByteArray, QByteArray>> &headers)
{
    return call(method, url, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}
