#pragma once

#include "core/store/database.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>

namespace provodka::ui {

/// Long questions to the workspace, one after the other on a thread with its own connection, so that the
/// window never waits. Goes when the question in hand has ended.
class BackReader : public QObject
{
    Q_OBJECT
public:
    /// What is done with an answer, on the window's thread.
    using Answer = std::function<void()>;
    /// Asks on the reader's thread; should end soon once `stop` is set. The database is null with `trouble`
    /// where it cannot be opened.
    using Question
        = std::function<Answer(Database *database, const Error &trouble, const std::atomic_bool &stop)>;

    explicit BackReader(const QString &databaseFile, QObject *parent = nullptr);
    ~BackReader() override;

    /// No answer once `asker` is gone.
    void ask(QObject *asker, Question question);

private:
    class Worker;
    QString m_file;
    QThread m_thread;
    Worker *m_worker = nullptr;
    std::atomic_bool m_stop = false;
};

}
