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
    /// The newest time that anything was written at; invalid when nothing was.
    Result<QDateTime> newest();

private:
    Database &m_db;
};

}
