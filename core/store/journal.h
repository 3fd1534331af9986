#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/store/database.h"

#include <QDateTime>

namespace provodka {

struct JournalLine
{
    enum class Level { Debug, Info, Warning, Error };
    qint64 id = 0;
    QDateTime at;
    Level level = Level::Info;
    QString kind; ///< "notice", "decision", "receipt", "act", "connection", "engine", "transition"
    QString connection;
    QString route;
    EventId event;
    Text text;
    QString detail; ///< for support; English, without secrets
};

QString levelName(JournalLine::Level level);

/// Which lines are meant; what is empty means all.
struct JournalFilter
{
    QList<JournalLine::Level> levels;
    QString connection;
    QString route;
    EventId event;
    friend bool operator==(const JournalFilter &, const JournalFilter &) = default;
};

/// How many lines there are of one kind.
struct JournalTally
{
    JournalLine::Level level = JournalLine::Level::Info;
    QString connection;
    QString route;
    qint64 count = 0;
};

/// Lines as they are stored, read as one block: a search looks at a million of them.
struct PackedLine
{
    qint64 id = 0;
    JournalLine::Level level = JournalLine::Level::Info;
    QByteArrayView text; ///< as Text::toJson wrote it
    QByteArrayView connection;
    QByteArrayView route;
    QByteArrayView event; ///< its number; "0": none
    QByteArrayView detail;
};

class JournalPack
{
public:
    explicit JournalPack(QByteArray bytes);
    /// The next line; false behind the last. Its views live as long as the pack.
    bool next(PackedLine &line);

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// All that happened, in order: the log, the payments page and the stories read only this and the events.
/// Writing happens inside the caller's Transaction.
class Journal
{
public:
    explicit Journal(Database &database);

    Result<void> write(const JournalLine &line);
    Result<QList<JournalLine>> ofEvent(EventId event);
    /// Lines after `id`, oldest first.
    Result<QList<JournalLine>> after(qint64 id, int limit);
    /// Those of some kinds after `id` and up to `last`, oldest first.
    Result<QList<JournalLine>> ofKinds(const QStringList &kinds, qint64 id, qint64 last);
    Result<qint64> lastId();

    // For the log, which shows a part of very many lines. Ranges of ids are behind `after` and up to `last`.
    /// Those that are still there, oldest first.
    Result<QList<JournalLine>> withIds(const QList<qint64> &ids);
    /// Ids of a range, oldest first; reads the lines of the range.
    Result<QList<qint64>> idsWithin(const JournalFilter &filter, qint64 after, qint64 last);
    /// Ids of everything up to `last`, oldest first; reads only the index.
    Result<QList<qint64>> idsUpTo(const JournalFilter &filter, qint64 last);
    Result<JournalPack> packed(const JournalFilter &filter, qint64 after, qint64 last);
    /// The newest id up to `last`; 0: none.
    Result<qint64> idAtMost(qint64 last);
    Result<QList<JournalTally>> tally(qint64 after, qint64 last);
    /// The newest time that anything was written at; invalid when nothing was.
    Result<QDateTime> newest();

private:
    Database &m_db;
};

}
