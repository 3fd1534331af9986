#pragma once

#include "core/store/database.h"

#include <QDateTime>
#include <QJsonObject>

namespace provodka {

/// What stands about a copy of a workspace at its end. Before it the file is a plain SQLite database.
struct BackupInfo
{
    QString workspace; ///< its id
    int schema = 0;
    QString version; ///< of the program that made it
    QDateTime madeAt;
    qint64 events = 0;
    qint64 notices = 0;
    qint64 size = 0; ///< of the database in it
    QByteArray sha256; ///< of the database in it; empty in a plain database file
};

struct BackupWish
{
    QString file;
    QDateTime now;
    QString version;
    bool overwrite = false;
};

/// Copies a workspace's database as it is at one moment, while others work on it. The copy is read back and
/// checked before it takes its name. Errors: Misconfigured (the name is taken), Storage; then there is no
/// file, or the one that was there before.
Result<BackupInfo> makeBackup(Database &database, const BackupWish &wish);

/// Reads a copy whole and checks it. Errors: Storage: not readable, foreign, damaged, of a newer version.
Result<BackupInfo> checkBackup(const QString &file);

struct Restored
{
    BackupInfo copy;
    QString aside; ///< where the old database is now; empty when there was none
};

/// Puts a checked copy into a workspace's folder, marked so that it goes on as a new generation. A database
/// that is there is moved aside with `replace`, and refused without. Errors: Misconfigured, Storage.
Result<Restored> restoreBackup(
    const QString &file, const QString &folder, bool replace, const QString &who, const QDateTime &now);

}
