#pragma once

#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace provodka {

/// A server that answers each line as a test says; "TAG" stands for the line's tag.
class FakeImap : public QTcpServer
{
public:
    std::function<QByteArray(const QByteArray &line)> answer;
    QByteArray greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] Hello\r\n";
    QByteArrayList lines;
    int connections = 0;

    FakeImap()
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            socket->write(greeting);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                while (socket->canReadLine()) {
                    const QByteArray line = socket->readLine().trimmed();
                    lines.append(line);
                    QByteArray said = answer ? answer(line) : QByteArray();
                    said.replace("TAG", line.left(line.indexOf(' ')));
                    if (said == "CUT")
                        socket->disconnectFromHost();
                    else
                        socket->write(said);
                }
            });
        });
    }

    /// What any server says to these; empty for others.
    static QByteArray usual(const QByteArray &line)
    {
        if (line.contains("CAPABILITY"))
            return "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\nTAG OK Done\r\n";
        if (line.contains("AUTHENTICATE") || line.contains("LOGIN"))
            return "TAG OK [CAPABILITY IMAP4rev1] Logged in\r\n";
        if (line.contains("EXAMINE"))
            return "* 0 EXISTS\r\n* OK [UIDVALIDITY 7] .\r\n* OK [UIDNEXT 1] .\r\nTAG OK [READ-ONLY] "
                   "Done\r\n";
        if (line.contains("NOOP"))
            return "TAG OK Done\r\n";
        return {};
    }
};

}
