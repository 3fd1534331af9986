#include "app/sandbox/imap/imapwire.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace provodka::sandbox {

namespace {

constexpr qsizetype longestLine = 64 * 1024;
constexpr qsizetype largestLiteral = 64 * 1024 * 1024;

struct Session
{
    QTcpSocket *socket = nullptr;
    QByteArray buffer;
    QByteArray command; ///< what came of it so far
    qsizetype literal = -1; ///< bytes of it that are still to come; -1: a line is
    bool isBusy = false; ///< its last command is not answered
};

}

struct ImapWire::Worker : QObject
{
    Command command;
    Ended ended;
    QByteArray greeting;
    QTcpServer server;
    QHash<quint64, Session> sessions;
    quint64 lastSession = 0;

    Worker()
        : server(this)
    {
        connect(&server, &QTcpServer::newConnection, this, &Worker::accept);
    }
    ~Worker() override
    {
        for (const Session &session : std::as_const(sessions))
            session.socket->disconnect(this);
    }

    void accept()
    {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            const quint64 id = ++lastSession;
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            sessions[id].socket = socket;
            connect(socket, &QTcpSocket::readyRead, this, [this, id] { read(id); });
            connect(socket, &QTcpSocket::disconnected, this, [this, id] { end(id); });
            socket->write(greeting);
        }
    }

    void end(quint64 id)
    {
        const auto found = sessions.find(id);
        if (found == sessions.end())
            return;
        QTcpSocket *socket = found->socket;
        sessions.erase(found);
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
        ended(id);
    }

    void read(quint64 id)
    {
        const auto found = sessions.find(id);
        if (found == sessions.end())
            return;
        found->buffer += found->socket->readAll();
        next(id);
    }

    /// Takes commands one after another: the next when the one before it is answered.
    void next(quint64 id)
    {
        const auto found = sessions.find(id);
        if (found == sessions.end() || found->isBusy)
            return;
        Session &session = *found;
        while (true) {
            if (session.literal >= 0) {
                const qsizetype taken = qMin(session.literal, session.buffer.size());
                session.command += session.buffer.first(taken);
                session.buffer.remove(0, taken);
                session.literal -= taken;
                if (session.literal > 0)
                    return;
                session.literal = -1;
            }
            const qsizetype at = session.buffer.indexOf("\r\n");
            if (at < 0) {
                if (session.buffer.size() > longestLine)
                    end(id);
                return;
            }
            const QByteArray line = session.buffer.first(at);
            session.buffer.remove(0, at + 2);
            session.command += line;
            const qsizetype brace = line.endsWith('}') ? line.lastIndexOf('{') : -1;
            if (brace >= 0) {
                bool ok = false;
                const qsizetype size = line.sliced(brace + 1).chopped(1).toLongLong(&ok);
                if (ok && size >= 0 && size <= largestLiteral) {
                    session.command += "\r\n";
                    session.literal = size;
                    session.socket->write("+ OK\r\n");
                    continue;
                }
            }
            session.isBusy = true;
            command(id, std::exchange(session.command, {}), [this, id](const Answer &answer) {
                QMetaObject::invokeMethod(this, [this, id, answer] { later(id, answer); });
            });
            return;
        }
    }

    void later(quint64 id, const Answer &answer)
    {
        if (answer.delayMs > 0)
            QTimer::singleShot(answer.delayMs, this, [this, id, answer] { say(id, answer); });
        else
            say(id, answer);
    }

    void say(quint64 id, const Answer &answer)
    {
        const auto found = sessions.find(id);
        if (found == sessions.end())
            return;
        if (answer.cut)
            return end(id);
        found->socket->write(answer.bytes);
        found->isBusy = false;
        if (answer.closes)
            found->socket->disconnectFromHost();
        else
            next(id);
    }

    void push(quint64 id, const QByteArray &bytes)
    {
        const auto found = sessions.find(id);
        if (found != sessions.end())
            found->socket->write(bytes);
    }
};

ImapWire::ImapWire(Command command, Ended ended)
    : m_worker(new Worker)
{
    m_worker->command = std::move(command);
    m_worker->ended = std::move(ended);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ImapWire::~ImapWire()
{
    cutAll();
    m_thread.quit();
    m_thread.wait();
}

Result<quint16> ImapWire::listen(QByteArray greeting)
{
    bool listens = false;
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_worker,
        [&] {
            m_worker->greeting = greeting;
            listens = m_worker->server.listen(QHostAddress::LocalHost, 0);
            port = m_worker->server.serverPort();
        },
        Qt::BlockingQueuedConnection);
    if (!listens)
        return failure(Error::Kind::Misconfigured, Text("No port is free for the mailbox."));
    return port;
}

void ImapWire::push(quint64 session, QByteArray bytes, int delayMs)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, session, bytes, delayMs] {
        if (delayMs > 0)
            QTimer::singleShot(delayMs, worker, [worker, session, bytes] { worker->push(session, bytes); });
        else
            worker->push(session, bytes);
    });
}

void ImapWire::cutAll()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        const QList<quint64> ids = worker->sessions.keys();
        for (const quint64 id : ids)
            worker->end(id);
    });
}

}
