#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

/// What a plain HTTP client sees; status 0: the connection was cut.
struct Seen
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    QJsonObject json() const;
    QJsonArray array() const;
    QByteArray header(const QByteArray &name) const;
};

/// One request on a connection of its own; never repeated.
Seen call(const QByteArray &method, const QString &url, const QByteArray &body = {},
    const QList<QPair<QByteArray, QByteArray>> &headers = {});
Seen call(const QByteArray &method, const QString &url, const QJsonObject &body,
    const QList<QPair<QByteArray, QByteArray>> &headers = {});
