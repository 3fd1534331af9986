#pragma once

#include "core/store/journal.h"

#include <QObject>
#include <QThread>

#include <array>
#include <atomic>
#include <functional>

namespace provodka::ui {

/// What the log shows: conditions that the database knows, and words as a person reads them.
struct LogFilter
{
    JournalFilter lines;
    QString words;

    bool isAll() const { return lines == JournalFilter() && words.isEmpty(); }
    friend bool operator==(const LogFilter &, const LogFilter &) = default;
};

using LevelCounts = std::array<qint64, 4>;

/// A part of an answer.
struct LogFound
{
    int search = 0; ///< which search it belongs to
    QList<qint64> ids; ///< oldest first
    LevelCounts counts{}; ///< where words or an event were wanted: lines that fit, of every level
    qint64 last = 0; ///< everything up to here was looked at, once `isLast`
    bool isNewer = false; ///< behind what was found before; else: before it
    bool isLast = false;
    std::optional<Error> error;
};

/// How many lines there are of each kind, whatever is filtered.
struct LogTallies
{
    QList<JournalTally> tallies; ///< of lines that were not counted yet
    bool isAll = false; ///< instead of what was counted before
};

/// Searches the journal on a thread and a connection of its own, newest first, and tells what it finds piece
/// by piece. A new search ends the one before.
class LogReader : public QObject
{
    Q_OBJECT
public:
    explicit LogReader(QString file, QObject *parent = nullptr);
    ~LogReader() override;

    /// Its number. From the newest line down.
    int search(const LogFilter &filter);
    /// Lines that came behind `after`; answered by found() also when there are none.
    void more(const LogFilter &filter, qint64 after);
    /// Writes these lines to a file; `progress` and `done` come on the caller's thread.
    void write(const QString &target, const QList<qint64> &ids);
    /// Counts all lines of every kind again: some were cleared away.
    void recount();
    void stopWriting() { m_stopWriting = true; }

    /// Only for tests and measurements: how many lines were looked at for their words.
    qint64 linesScanned() const { return m_scanned; }

Q_SIGNALS:
    void found(const provodka::ui::LogFound &found);
    void tallied(const provodka::ui::LogTallies &tallies);
    void written(qint64 lines, qint64 of);
    /// Empty text: done.
    void writingEnded(const provodka::Text &problem);

private:
    Result<Database *> database();
    void run(int number, const LogFilter &filter);
    void runMore(int number, const LogFilter &filter, qint64 after);
    void runWords(LogFound found, const LogFilter &filter, qint64 last);
    Result<void> look(
        LogFound &found, const LogFilter &filter, qint64 after, qint64 last, class LineMatcher &matcher);
    bool isOver(int number) const { return m_wanted.load(std::memory_order_relaxed) != number; }
    void tell(LogFound &found);
    Result<void> count(qint64 last);
    void later(std::function<void()> work);

    const QString m_file;
    QThread m_thread;
    QObject *m_there; ///< lives on the thread
    std::unique_ptr<Database> m_database; // of the thread
    qint64 m_counted = 0; ///< of the thread: tallied up to this line
    std::atomic<int> m_wanted = 0;
    std::atomic<bool> m_stopWriting = false;
    std::atomic<qint64> m_scanned = 0;
};

}
