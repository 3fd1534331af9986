#pragma once

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace provodka {

/// A client that says exactly what it is told, for servers on other threads.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(10000);
    }

    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(10000)) { }
    }

    /// One whole answer: head and a body of its Content-Length. Less when the connection ends before.
    QByteArray answer(bool withBody = true)
    {
        const QDeadlineTimer patience(20000);
        while (true) {
            const qsizetype head = m_read.indexOf("\r\n\r\n");
            if (head >= 0) {
                const qsizetype whole = head + 4 + (withBody ? length(m_read.left(head)) : 0);
                if (m_read.size() >= whole) {
                    const QByteArray result = m_read.left(whole);
                    m_read.remove(0, whole);
                    return result;
                }
            }
            if (!more(patience))
                return std::exchange(m_read, {});
        }
    }

    int status() { return answer().mid(9, 3).toInt(); }

    /// Whether the other side ends the connection, without saying anything more.
    bool isClosed()
    {
        const QDeadlineTimer patience(20000);
        while (more(patience)) { }
        return m_read.isEmpty() && m_socket.state() != QAbstractSocket::ConnectedState;
    }

    /// Everything until the connection ends.
    QByteArray rest()
    {
        const QDeadlineTimer patience(20000);
        while (more(patience)) { }
        return std::exchange(m_read, {});
    }

    bool hasNothingNow()
    {
        m_socket.waitForReadyRead(50);
        m_read += m_socket.readAll();
        return m_read.isEmpty();
    }

    QTcpSocket &socket() { return m_socket; }

private:
    static qsizetype length(const QByteArray &head)
    {
        const qsizetype at = head.toLower().indexOf("content-length:");
        if (at < 0)
            return 0;
        const qsizetype end = head.indexOf('\r', at);
        return head.mid(at + 15, end < 0 ? -1 : end - at - 15).trimmed().toLongLong();
    }

    bool more(const QDeadlineTimer &patience)
    {
        while (!patience.hasExpired()) {
            m_read += m_socket.readAll();
            if (m_socket.waitForReadyRead(100)) {
                m_read += m_socket.readAll();
                return true;
            }
            if (m_socket.state() != QAbstractSocket::ConnectedState) {
                const QByteArray last = m_socket.readAll();
                m_read += last;
                return !last.isEmpty();
            }
        }
        return false;
    }

    QTcpSocket m_socket;
    QByteArray m_read;
};

}
