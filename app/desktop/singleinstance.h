#pragma once

#include <QLocalServer>

namespace provodka::app {

/// One window for each workspace: a second start raises the first.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    /// False where another one is there already; it was raised.
    bool isFirst();

Q_SIGNALS:
    void raiseAsked();

private:
    QString m_name;
    QLocalServer m_server;
};

}
