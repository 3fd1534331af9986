#pragma once

#include "core/engine/postoffice.h"
#include "core/model/setup.h"
#include "core/rules/alarms.h"
#include "core/rules/summary.h"
#include "core/store/alarmstore.h"

namespace provodka {

/// Looks at what is going on, keeps what is worth an alarm, and has people told: once until it is over.
class Alarms
{
public:
    struct Options
    {
        QString language;
        bool notesAbsence = true; ///< false: it runs for a moment only, and being off is the rule
    };
    Alarms(Desk &desk, const Setup &setup, Options options);

    /// From the store, once at the start.
    Result<void> resume();
    /// Inside the turn's transaction, behind everything else.
    Result<void> store();
    /// After the commit.
    void launch() { m_office.launch(); }
    std::optional<QDateTime> nextDue() const;

    /// A word is on its way to somebody.
    bool isTelling() const { return m_office.isSending(); }
    /// At the next `store`, whatever the time.
    void lookSoon() { m_next = {}; }
    const AlarmSettings &settings() const { return m_settings; }
    const QString &language() const { return m_options.language; }
    PostOffice &office() { return m_office; }
    AlarmStore &alarms() { return m_store; }
    /// A time without work that nobody was told of yet.
    const std::optional<Absence> &absence() const { return m_absence; }
    void absenceTold() { m_absence.reset(); }

private:
    Result<void> noteTime(const QDateTime &now);
    Result<void> noteRoutes();
    Result<Situation> situation(const QDateTime &now);
    Result<void> apply(const AlarmChanges &changes, const QDateTime &now);
    Result<void> tell(const QDateTime &now);
    Result<QString> value(const QString &key);
    Result<void> setValue(const QString &key, const QString &value);

    Desk &m_desk;
    const Setup &m_setup;
    Options m_options;
    AlarmSettings m_settings;
    AlarmStore m_store;
    PostOffice m_office;
    QList<ConnectionName> m_used;
    QList<RouteName> m_stopped;
    QStringList m_routesOn; ///< to be remembered at the first turn
    QDateTime m_next;
    QDateTime m_lastTurn;
    QDateTime m_alive;
    qint64 m_journal = 0; ///< read up to here
    std::optional<Absence> m_absence;
};

}
