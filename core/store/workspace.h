#pragma once

#include "core/store/database.h"
#include "core/store/lease.h"

#include <QLockFile>

namespace provodka {

/// Where copies of one workspace see each other; each may be left empty.
struct WorkspaceSurroundings
{
    QString registry; ///< a folder of this user on this computer
    QString machine; ///< what this computer is known by
    QString host; ///< its name for people
};

/// A folder with one database and nothing secret in it.
class Workspace
{
public:
    /// Makes the folder and database when there are none. Errors: Storage, with what to do.
    static Result<std::unique_ptr<Workspace>> open(
        const QString &folder, const WorkspaceSurroundings &surroundings = WorkspaceSurroundings());

    Database &database() { return *m_database; }
    QString folder() const { return m_folder; }
    QString databaseFile() const { return m_database->file(); }
    /// Names this workspace in the keychain and to its engine's socket; made once.
    QString id() const { return m_id; }
    QString socketName() const;

    /// One process at a time runs the engine, and of several copies only the newest. `shared`: a folder that
    /// other computers with a copy see too; may be empty. Errors: Storage, naming who holds it, or which
    /// copy is newer.
    Result<void> lockEngine(const QDateTime &now = {}, const QString &shared = {});
    /// While the engine runs: whether no other copy took over. From any thread. Errors: Storage.
    Result<void> isStillNewest() const;
    /// A person decided that this copy goes on and no other: when it runs next. Inside a Transaction.
    Result<void> takeOver(const QString &who, const QDateTime &now);
    Result<Lease> lease();

    Result<QString> value(const QString &key);
    /// Inside a Transaction.
    Result<void> setValue(const QString &key, const QString &value);

private:
    Workspace(QString folder, std::unique_ptr<Database> database, WorkspaceSurroundings surroundings);
    Result<void> lockFolder();
    Result<void> lockMachine();
    Result<void> claim(const QDateTime &now);
    QStringList leaseFiles() const;
    Lease newestLease() const;
    bool isWorkspaceIn(const Lease &lease) const;

    QString m_folder;
    std::unique_ptr<Database> m_database;
    WorkspaceSurroundings m_surroundings;
    QString m_id;
    QString m_shared;
    Lease m_lease; ///< while this process runs the engine
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLockFile> m_machineLock;
};

}
