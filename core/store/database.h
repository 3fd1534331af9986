#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <mutex>
#include <unordered_map>

namespace provodka {

/// One connection to a workspace's database, for the thread that opened it.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Existing, ///< to write, but neither made nor migrated
    };

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Opens and, for writing, migrates; the file is copied aside before a migration changes it.
    /// Errors: Storage, saying what to do (newer, locked, damaged, full, read-only, network share).
    static Result<std::unique_ptr<Database>> open(const QString &file, Access access = Access::ReadWrite);

    /// The number of the newest migration this version knows.
    static int newestSchema();

    QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }
    QString file() const { return m_file; }

    /// A prepared statement, kept for the next call; bind with addBindValue and finish() after reading.
    QSqlQuery &prepared(const QString &sql);

private:
    friend class Transaction;
    Database(QString name, QString file);
    Result<void> migrate();
    Result<void> migrateOnce(const QString &name, qsizetype version);
    Result<void> copyAside();

    QString m_name;
    QString m_file;
    std::shared_ptr<std::mutex> m_writing; // shared by this file's connections in this process
    std::unordered_map<QString, QSqlQuery> m_statements; // its nodes stay where they are
};

/// BEGIN IMMEDIATE; rolls back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Result<void> commit();

private:
    Transaction(Database &database, std::unique_lock<std::mutex> turn);
    Database *m_database;
    std::unique_lock<std::mutex>
        m_turn; // threads of one process queue here and not in SQLite's sleeping busy handler
};

/// Storage error with a sentence for what SQLite says.
Error storageError(const QSqlQuery &query);
Error storageError(const QSqlDatabase &database);

/// Whether a storage error says that the database itself is damaged.
bool isDamage(const Error &error);

/// Makes the next statement or commit of any Database of this process fail, or end the process: for the tests
/// that try every point of failure. Called with each write; answers false to let it fail as a full disk
/// would.
using WriteGate = bool (*)();
void setWriteGate(WriteGate gate);

/// Whether a file system's name (as the system calls it) is one of a network share.
bool isNetworkFileSystem(const QByteArray &type);

}
