#include "app/sandbox/callbackclient.h"

#include <QTcpSocket>
#include <QTimer>

#include <deque>
#include <vector>

namespace provodka::sandbox {

namespace {

constexpr int answerTimeoutMs = 30'000;

QByteArray requestBytes(const Callback &callback)
{
    QByteArray target = callback.url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (callback.url.hasQuery())
        target += '?' + callback.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray bytes = "POST " + target
        + " HTTP/1.1\r\nHost: " + callback.url.authority(QUrl::FullyEncoded).toLatin1()
        + "\r\nUser-Agent: WayForPay\r\nAccept: */*\r\n";
    if (!callback.contentType.isEmpty())
        bytes += "Content-Type: " + callback.contentType + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(callback.body.size()) + "\r\n\r\n" + callback.body;
}

// An answer as it comes in: by length, in chunks, or up to the end of the connection.
struct AnswerReader
{
    enum class State { Incomplete, Done, Broken };

    QByteArray bytes;
    int status = 0;
    QByteArray body;
    bool keepsAlive = true;

    State read(bool isClosed)
    {
        const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return isClosed ? State::Broken : State::Incomplete;
        const QByteArray head = bytes.left(headEnd);
        if (!head.startsWith("HTTP/1."))
            return State::Broken;
        status = head.mid(9, 3).toInt();
        keepsAlive = head.startsWith("HTTP/1.1");
        qsizetype length = -1;
        bool inChunks = false;
        for (const QByteArray &line : head.toLower().split('\n')) {
            if (line.startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
            else if (line.startsWith("transfer-encoding:"))
                inChunks = line.contains("chunked");
            else if (line.startsWith("connection:"))
                keepsAlive = !line.contains("close");
        }
        if (inChunks)
            return readChunks(headEnd + 4, isClosed);
        const QByteArray rest = bytes.mid(headEnd + 4);
        if (length < 0) {
            keepsAlive = false;
            body = rest;
            return isClosed ? State::Done : State::Incomplete;
        }
        if (rest.size() < length)
            return isClosed ? State::Broken : State::Incomplete;
        body = rest.left(length);
        return State::Done;
    }

    State readChunks(qsizetype at, bool isClosed)
    {
        const State unfinished = isClosed ? State::Broken : State::Incomplete;
        body.clear();
        while (true) {
            const qsizetype lineEnd = bytes.indexOf("\r\n", at);
            if (lineEnd < 0)
                return unfinished;
            bool ok = false;
            const QByteArray line = bytes.mid(at, lineEnd - at);
            const qsizetype size = line.split(';').first().trimmed().toLongLong(&ok, 16);
            if (!ok || size < 0)
                return State::Broken;
            at = lineEnd + 2;
            if (bytes.size() < at + size + 2)
                return unfinished;
            if (size == 0)
                return State::Done;
            body += bytes.mid(at, size);
            at += size + 2;
        }
    }
};

}

struct CallbackClient::Worker : QObject
{
    struct Line
    {
        std::unique_ptr<QTcpSocket> socket;
        std::unique_ptr<QTimer> deadline;
        Callback callback;
        AnswerReader reader;
        bool isBusy = false;
        QString host;
        int port = 0;
    };

    explicit Worker(Answered given)
        : answered(std::move(given))
    {
    }

    ~Worker() override
    {
        for (const auto &line : lines)
            line->socket->disconnect(this);
    }

    void add(Callback callback)
    {
        if (callback.afterMs <= 0) {
            waiting.push_back(std::move(callback));
            return;
        }
        const int afterMs = callback.afterMs;
        QTimer::singleShot(afterMs, this, [this, callback, born = generation] {
            if (born != generation)
                return;
            waiting.push_back(callback);
            pump();
        });
    }

    void pump()
    {
        while (int(lines.size()) < concurrency)
            addLine();
        for (auto &line : lines) {
            if (waiting.empty())
                return;
            if (line->isBusy)
                continue;
            line->callback = std::move(waiting.front());
            waiting.pop_front();
            begin(*line);
        }
    }

    void addLine()
    {
        lines.push_back(std::make_unique<Line>());
        Line &line = *lines.back();
        line.socket = std::make_unique<QTcpSocket>();
        line.deadline = std::make_unique<QTimer>();
        line.deadline->setSingleShot(true);
        QTcpSocket *socket = line.socket.get();
        connect(socket, &QTcpSocket::connected, this,
            [&line] { line.socket->write(requestBytes(line.callback)); });
        connect(socket, &QTcpSocket::readyRead, this, [this, &line] {
            line.reader.bytes += line.socket->readAll();
            look(line, false);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this, &line] { look(line, true); });
        connect(socket, &QTcpSocket::errorOccurred, this, [this, &line] {
            // A close by the peer comes again as disconnected; what never got through does not.
            if (line.socket->state() == QAbstractSocket::UnconnectedState)
                look(line, true);
        });
        connect(line.deadline.get(), &QTimer::timeout, this, [this, &line] { finish(line, false); });
    }

    void begin(Line &line)
    {
        line.isBusy = true;
        line.reader = AnswerReader();
        line.deadline->start(answerTimeoutMs);
        const QString host = line.callback.url.host();
        const int port = line.callback.url.port(80);
        const bool isOpen = line.socket->state() == QAbstractSocket::ConnectedState && line.host == host
            && line.port == port;
        if (isOpen) {
            line.socket->write(requestBytes(line.callback));
            return;
        }
        line.socket->abort();
        line.host = host;
        line.port = port;
        line.socket->connectToHost(host, quint16(port));
    }

    void look(Line &line, bool isClosed)
    {
        if (!line.isBusy)
            return;
        const AnswerReader::State state = line.reader.read(isClosed);
        if (state != AnswerReader::State::Incomplete)
            finish(line, state == AnswerReader::State::Done);
    }

    void finish(Line &line, bool isWhole)
    {
        const bool keep = isWhole && line.reader.keepsAlive;
        const int status = isWhole ? line.reader.status : 0;
        line.isBusy = false;
        line.deadline->stop();
        if (!keep)
            line.socket->abort();
        answered(line.callback.id, status, isWhole ? line.reader.body : QByteArray());
        // From the loop, because this may run inside one of the socket's own signals.
        QMetaObject::invokeMethod(
            this, [this] { pump(); }, Qt::QueuedConnection);
    }

    Answered answered;
    std::deque<Callback> waiting;
    std::vector<std::unique_ptr<Line>> lines;
    int concurrency = 4;
    quint64 generation = 0;
};

CallbackClient::CallbackClient(Answered answered)
    : m_worker(new Worker(std::move(answered)))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

CallbackClient::~CallbackClient()
{
    m_thread.quit();
    m_thread.wait();
}

void CallbackClient::send(QList<Callback> callbacks)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, callbacks = std::move(callbacks)] {
        for (const Callback &callback : callbacks)
            worker->add(callback);
        worker->pump();
    });
}

void CallbackClient::setConcurrency(int connections)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, connections] { worker->concurrency = qBound(1, connections, 512); });
}

void CallbackClient::later(int ms, std::function<void()> job)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ms, job = std::move(job)] { QTimer::singleShot(ms, worker, job); });
}

void CallbackClient::clear()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        worker->waiting.clear();
        ++worker->generation;
    });
}

}
