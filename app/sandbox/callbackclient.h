#pragma once

#include <QByteArray>
#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace provodka::sandbox {

/// One POST to a shop's address.
struct Callback
{
    quint64 id = 0;
    QUrl url;
    QByteArray contentType;
    QByteArray body;
    int afterMs = 0;
};

/// Sends callbacks from a thread of its own, several at once over kept connections; never repeats one by
/// itself.
class CallbackClient : public QObject
{
    Q_OBJECT

public:
    /// `answered` is called on the client's thread; status 0: no answer.
    using Answered = std::function<void(quint64 id, int status, QByteArray body)>;

    explicit CallbackClient(Answered answered);
    ~CallbackClient() override;

    // From any thread.
    void send(QList<Callback> callbacks);
    void setConcurrency(int connections);
    /// Runs a job on the client's thread after a while; it dies with the client.
    void later(int ms, std::function<void()> job);
    /// Forgets what has not been sent.
    void clear();

private:
    struct Worker;
    QThread m_thread;
    Worker *m_worker = nullptr;
};

}
