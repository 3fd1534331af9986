#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QObject>
#include <QThread>

#include <functional>

namespace provodka::sandbox {

/// Lines, literals and answers of an IMAP server on loopback, on a thread of its own. What a command does is
/// decided elsewhere.
class ImapWire : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        QByteArray bytes;
        int delayMs = 0;
        bool cut = false; ///< the connection ends at once, nothing is sent
        bool closes = false; ///< the connection ends behind the answer
    };
    using Done = std::function<void(Answer)>;
    /// A whole command, literals in it. Called on the wire's thread; `done` may be called from any.
    using Command = std::function<void(quint64 session, QByteArray bytes, Done done)>;
    using Ended = std::function<void(quint64 session)>;

    ImapWire(Command command, Ended ended);
    ~ImapWire() override;

    /// Binds a free port. Errors: Misconfigured.
    Result<quint16> listen(QByteArray greeting);

    // From any thread.
    void push(quint64 session, QByteArray bytes, int delayMs);
    void cutAll();

private:
    struct Worker;
    QThread m_thread;
    Worker *m_worker = nullptr;
};

}
