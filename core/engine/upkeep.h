#pragma once

#include "core/engine/asidethread.h"
#include "core/engine/chore.h"
#include "core/store/pruning.h"

#include <QTime>
#include <QTimeZone>

namespace provodka {

class Workspace;

/// What the workspace's settings say about its upkeep.
struct UpkeepSettings
{
    QTimeZone zone;
    QTime nightlyAt;
    QString backupFolder; ///< where copies go
    bool isOwnFolder = true; ///< the workspace's: made when it is not there, seen by no other computer
    int backupsKept = 0; ///< 0: no copies
    int keepLogDays = 0; ///< 0 and the same below: for ever
    int keepRawDays = 0;
    int keepJournalDays = 0;

    /// Settings that are not set have their defaults.
    static UpkeepSettings from(const QJsonObject &workspace, const QString &workspaceFolder);
};

/// Every night: a copy of the workspace, the oldest copies gone, and what is old cleared away. On a thread of
/// its own, so that payments do not wait.
class NightlyUpkeep final : public Chore
{
public:
    NightlyUpkeep(Desk &desk, QString workspaceId, UpkeepSettings settings, std::stop_token stop);

    QString name() const override { return QStringLiteral("upkeep"); }
    QDateTime due(const QDateTime &since, const QDateTime &now) const override;
    Async<void> work(QDateTime now) override;
    Result<void> store(const Result<void> &outcome, const QDateTime &now) override;

private:
    struct Done
    {
        Text copy; ///< empty: none was wanted
        std::optional<Error> copyTrouble;
        Pruned pruned;
        std::optional<Error> pruningTrouble;
    };
    static Done doAll(const QString &databaseFile, const QString &prefix, const UpkeepSettings &settings,
        const QDateTime &now, const std::stop_token &stop);

    Desk &m_desk;
    QString m_prefix;
    UpkeepSettings m_settings;
    std::stop_token m_stop;
    Done m_done;
    AsideThread m_thread;
};

/// Looks every few minutes whether a copy on another computer took over; then this engine ends.
class LeaseWatch final : public Chore
{
public:
    LeaseWatch(Desk &desk, const Workspace &workspace);

    QString name() const override { return QStringLiteral("lease"); }
    QDateTime due(const QDateTime &since, const QDateTime &now) const override;
    Async<void> work(QDateTime now) override;
    Result<void> store(const Result<void> &outcome, const QDateTime &now) override;

private:
    const Workspace &m_workspace;
    AsideThread m_thread;
};

}
