#include "core/secrets/keychainsecrets.h"

#include "core/net/until.h"

#include <QCoreApplication>
#include <QTimer>

#include <coroutine>
#include <memory>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"Provodka"_s;

}

/// What a job said, and whether it said it in time.
struct KeychainSecrets::Outcome
{
    Outcome() = default;
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    QByteArray data;
    bool noAnswer = true;
    bool isFound() const { return error == QKeychain::NoError && !noAnswer; }
    bool isAbsent() const { return error == QKeychain::EntryNotFound && !noAnswer; }
};

/// Runs a job on the application's first thread: the library's queue of jobs lives on one thread and touches
/// jobs of others after their end. A job that does not answer in time goes on there without us.
class KeychainSecrets::JobWait
{
public:
    JobWait(QKeychain::Job *job, const KeychainOptions &options)
        : m_options(options)
        , m_outcome(std::make_shared<Outcome>())
    {
        m_giveUp.setSingleShot(true);
        m_patience.setSingleShot(true);
        QObject::connect(&m_giveUp, &QTimer::timeout, &m_context, [this] { over(); });
        QObject::connect(&m_patience, &QTimer::timeout, &m_context, [this] { tellWaiting(true); });
        QObject::connect(job, &QKeychain::Job::finished, job, [job, outcome = m_outcome] {
            outcome->error = job->error();
            outcome->words = job->errorString();
            if (const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(job))
                outcome->data = read->binaryData();
        });
        QObject::connect(
            job, &QKeychain::Job::finished, &m_context,
            [this] {
                m_outcome->noAnswer = false;
                over();
            },
            Qt::QueuedConnection);
        if (options.giveUpAfter.count() > 0)
            m_giveUp.start(options.giveUpAfter);
        m_patience.start(options.waitingAfter);
        job->moveToThread(QCoreApplication::instance()->thread());
        QMetaObject::invokeMethod(
            job, [job] { job->start(); }, Qt::QueuedConnection);
    }
    JobWait(const JobWait &) = delete;
    JobWait &operator=(const JobWait &) = delete;

    /// Unanswered, the job may still be writing into its own.
    Outcome outcome() const { return m_outcome->noAnswer ? Outcome() : *m_outcome; }

    bool isOver() const { return m_isOver; }
    void setWaiting(std::coroutine_handle<> waiting) { m_waiting = waiting; }

private:
    void tellWaiting(bool waiting)
    {
        m_toldWaiting = waiting;
        if (m_options.onWaiting)
            m_options.onWaiting(waiting);
    }

    void over()
    {
        if (std::exchange(m_isOver, true))
            return;
        m_giveUp.stop();
        m_patience.stop();
        if (m_toldWaiting && !m_outcome->noAnswer)
            tellWaiting(false);
        if (m_waiting)
            m_waiting.resume();
    }

    const KeychainOptions &m_options;
    std::shared_ptr<Outcome> m_outcome;
    QObject m_context;
    QTimer m_giveUp;
    QTimer m_patience;
    std::coroutine_handle<> m_waiting;
    bool m_isOver = false;
    bool m_toldWaiting = false;
};

KeychainSecrets::KeychainSecrets(QString workspaceId, KeychainOptions options)
    : m_workspaceId(std::move(workspaceId))
    , m_options(std::move(options))
{
}

QString KeychainSecrets::entryOf(const ConnectionName &connection, const QString &key) const
{
    return m_workspaceId + u'/' + connection.value + u'/' + key;
}

QString KeychainSecrets::marker() const
{
    return m_workspaceId + u"/marker"_s; // one part less than any secret
}

Error KeychainSecrets::errorOf(const Outcome &outcome)
{
    if (outcome.noAnswer)
        return keychainError(KeychainTrouble::NoAnswer);
    const QString detail = u"keychain error %1: "_s.arg(int(outcome.error)) + outcome.words;
    return keychainError(keychainTrouble(outcome.error, outcome.words, KeychainFacts::here()), detail);
}

QCoro::Task<KeychainSecrets::Outcome> KeychainSecrets::finish(QKeychain::Job *job)
{
    JobWait wait(job, m_options);
    Until untilOver(wait);
    co_await untilOver;
    co_return wait.outcome();
}

QCoro::Task<KeychainSecrets::Outcome> KeychainSecrets::readEntry(QString entry)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(entry);
    const Outcome outcome = co_await finish(job);
    co_return outcome;
}

QCoro::Task<KeychainSecrets::Outcome> KeychainSecrets::writeEntry(QString entry, QByteArray data)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(entry);
    job->setBinaryData(data);
    const Outcome outcome = co_await finish(job);
    co_return outcome;
}

/// Asks for the marker; where it is not found, writing it tells an open keychain from a locked one.
Async<void> KeychainSecrets::status()
{
    const QString entry = marker();
    const Outcome found = co_await readEntry(entry);
    if (found.isFound())
        co_return Result<void>();
    if (!found.isAbsent())
        co_return tl::unexpected(errorOf(found));
    const QByteArray mark = "1";
    const Outcome written = co_await writeEntry(entry, mark);
    if (!written.isFound())
        co_return tl::unexpected(errorOf(written));
    const Outcome kept = co_await readEntry(entry);
    if (!kept.isFound())
        co_return tl::unexpected(keychainError(KeychainTrouble::Lost));
    co_return Result<void>();
}

Async<std::optional<QString>> KeychainSecrets::read(ConnectionName connection, QString key)
{
    const QString entry = entryOf(connection, key);
    Outcome found = co_await readEntry(entry);
    if (found.isAbsent()) {
        const Result<void> open = co_await status();
        if (!open)
            co_return tl::unexpected(open.error());
        // It may have been unlocked just now, by the question itself.
        found = co_await readEntry(entry);
    }
    std::optional<QString> value;
    if (found.isAbsent())
        co_return value;
    if (!found.isFound())
        co_return tl::unexpected(errorOf(found));
    value = QString::fromUtf8(found.data);
    co_return value;
}

Async<void> KeychainSecrets::write(ConnectionName connection, QString key, QString value)
{
    if (!m_isMarked) {
        const Result<void> open = co_await status();
        if (!open)
            co_return open;
        m_isMarked = true;
    }
    const QString entry = entryOf(connection, key);
    const QByteArray data = value.toUtf8();
    const Outcome written = co_await writeEntry(entry, data);
    if (!written.isFound())
        co_return tl::unexpected(errorOf(written));
    const Outcome kept = co_await readEntry(entry);
    if (!kept.isFound() || kept.data != data)
        co_return tl::unexpected(keychainError(KeychainTrouble::Lost));
    co_return Result<void>();
}

Async<void> KeychainSecrets::remove(ConnectionName connection, QString key)
{
    const Result<void> open = co_await status();
    if (!open)
        co_return open;
    auto *job = new QKeychain::DeletePasswordJob(service);
    const QString entry = entryOf(connection, key);
    job->setKey(entry);
    const Outcome deleted = co_await finish(job);
    if (!deleted.isFound() && !deleted.isAbsent())
        co_return tl::unexpected(errorOf(deleted));
    const Outcome left = co_await readEntry(entry);
    if (left.isFound())
        co_return tl::unexpected(keychainError(KeychainTrouble::NotDeleted));
    if (!left.isAbsent())
        co_return tl::unexpected(errorOf(left));
    co_return Result<void>();
}

}
