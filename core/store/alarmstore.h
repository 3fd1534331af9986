#pragma once

#include "core/model/alarm.h"
#include "core/store/database.h"

#include <QJsonObject>

namespace provodka {

/// An event that waits for a person, as alarms and summaries name it.
struct WaitingRow
{
    EventId event;
    RouteName route;
    OrderNumber order;
    Text reason;
    Money amount;
    QUrl link; ///< of the order, when one was found
    QDateTime since;
};

/// Alarms, from raised to told to over. Writing happens inside the caller's Transaction.
class AlarmStore
{
public:
    explicit AlarmStore(Database &database);

    /// Not over yet, oldest first.
    Result<QList<Alarm>> open();
    /// Over since then.
    Result<QList<Alarm>> endedSince(const QDateTime &time);
    /// Open ones that were not told and may be now, and those whose end was not.
    Result<QList<Alarm>> untold(const QDateTime &now);
    /// When people were told since then.
    Result<QList<QDateTime>> toldSince(const QDateTime &time);
    /// The newest first.
    Result<QList<Alarm>> latest(int limit);
    /// All of one subject, over or not, oldest first.
    Result<QList<Alarm>> ofSubject(const QString &kind, const QString &subject);

    Result<void> raise(const Alarm &alarm);
    /// Told once, and over with that.
    Result<void> raiseOnce(Alarm alarm);
    /// Its words, sum and link.
    Result<void> update(const Alarm &alarm);
    /// Over. Whether that is worth a word: only when the beginning was told, and unless `silently`.
    Result<void> end(qint64 id, const QDateTime &at, bool silently);
    Result<void> told(const QList<Alarm> &alarms, const QDateTime &at);

    /// What was over, and words that were told, before then.
    Result<void> forget(const QDateTime &before);

    /// Events in attention, oldest first.
    Result<QList<WaitingRow>> waiting(int limit);

private:
    Database &m_db;
};

/// What the hourly look remembers of one subject. Writing happens inside the caller's Transaction.
class LookStore
{
public:
    struct Look
    {
        QDateTime at; ///< invalid: never
        QJsonObject seen;
        QByteArray problems; ///< JSON, by the looker's words
    };
    explicit LookStore(Database &database);
    Result<Look> load(const QString &subject);
    Result<QList<QPair<QString, Look>>> all();
    Result<void> save(const QString &subject, const Look &look);
    Result<void> remove(const QString &subject);

private:
    Database &m_db;
};

}
