#pragma once

#include "core/store/database.h"

#include <QLockFile>

namespace provodka {

/// A folder with one database and nothing secret in it.
class Workspace
{
public:
    /// Makes the folder and database when there are none. Errors: Storage, with what to do.
    static Result<std::unique_ptr<Workspace>> open(const QString &folder);

    Database &database() { return *m_database; }
    QString folder() const { return m_folder; }
    QString databaseFile() const { return m_database->file(); }
    /// Names this workspace in the keychain and to its engine's socket; made once.
    QString id() const { return m_id; }
    QString socketName() const;

    /// One process at a time runs the engine. Errors: Storage, naming who holds it.
    Result<void> lockEngine();

    Result<QString> value(const QString &key);
    /// Inside a Transaction.
    Result<void> setValue(const QString &key, const QString &value);

private:
    Workspace(QString folder, std::unique_ptr<Database> database);

    QString m_folder;
    std::unique_ptr<Database> m_database;
    QString m_id;
    std::unique_ptr<QLockFile> m_lock;
};

}
