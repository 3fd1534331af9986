#include "core/store/database.h"

#include "core/store/durable.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QScopeGuard>
#include <QSqlError>
#include <QStorageInfo>
#include <QThread>
#include <QtEndian>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sqliteBusy = 5;
constexpr int sqliteLocked = 6;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteIoError = 10;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;
// Somebody else's file went from under this one's feet, as when several make the same new database.
constexpr int sqliteStatMissed = 1802;
constexpr int sqliteDeleteMissed = 5898;

/// How long another program's lock is waited for before a person is told.
constexpr std::chrono::milliseconds busyPatience(5000);

WriteGate writeGate = nullptr;

std::shared_ptr<std::mutex> writingMutex(const QString &file)
{
    static std::mutex guard;
    static std::unordered_map<QString, std::weak_ptr<std::mutex>> known;
    const std::scoped_lock lock(guard);
    std::weak_ptr<std::mutex> &place = known[QFileInfo(file).absoluteFilePath()];
    std::shared_ptr<std::mutex> mutex = place.lock();
    if (!mutex) {
        mutex = std::make_shared<std::mutex>();
        place = mutex;
    }
    return mutex;
}

Text sentenceFor(int code)
{
    switch (code & 0xff) {
    case sqliteBusy:
    case sqliteLocked:
        return Text(QT_TRANSLATE_NOOP("Text",
            "The workspace's database is locked by another program; close that program and start again."));
    case sqliteReadOnly:
        return Text(QT_TRANSLATE_NOOP("Text",
            "The workspace's database cannot be written; give this user the right to write in the "
            "workspace's folder."));
    case sqliteFull:
        return Text(QT_TRANSLATE_NOOP(
            "Text", "The disk is full; free some space and start again. Nothing that was accepted is lost."));
    case sqliteIoError:
        return Text(QT_TRANSLATE_NOOP("Text",
            "The disk cannot be read or written; check it (it may be full), then start again. Nothing that "
            "was accepted is lost."));
    case sqliteCorrupt:
    case sqliteNotADatabase:
        return Text(QT_TRANSLATE_NOOP("Text",
            "The workspace's database is damaged; restore the last backup, or move the file provodka.db "
            "aside and import the setup again."));
    case sqliteCannotOpen:
        return Text(QT_TRANSLATE_NOOP("Text",
            "The workspace's database cannot be opened; check that the folder exists and that this user may "
            "write in it."));
    default:
        return Text(QT_TRANSLATE_NOOP(
            "Text", "The workspace's database refuses to work; the log names the details."));
    }
}

Error storageError(const QSqlError &problem)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.text = sentenceFor(problem.nativeErrorCode().toInt());
    error.detail = problem.text();
    return error;
}

Error gateError()
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.text = sentenceFor(sqliteFull);
    return error;
}

Result<void> run(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        return tl::unexpected(storageError(query.lastError()));
    return {};
}

bool passesBy(const QSqlError &problem)
{
    const int code = problem.nativeErrorCode().toInt();
    const int kind = code & 0xff;
    return kind == sqliteBusy || kind == sqliteLocked || code == sqliteStatMissed
        || code == sqliteDeleteMissed;
}

/// SQLite refuses at once, without its own patience, where waiting for each other could last for ever.
Result<void> runWhenFree(const QSqlDatabase &database, const QString &sql)
{
    constexpr std::chrono::milliseconds pause(20);
    const QDeadlineTimer deadline(busyPatience);
    for (;;) {
        QSqlQuery query(database);
        if (query.exec(sql))
            return {};
        if (!passesBy(query.lastError()) || deadline.hasExpired())
            return tl::unexpected(storageError(query.lastError()));
        QThread::msleep(pause.count());
    }
}

Result<qint64> number(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql) || !query.next())
        return tl::unexpected(storageError(query.lastError()));
    return query.value(0).toLongLong();
}

QStringList migrationFiles()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QByteArray contentOf(const QString &name)
{
    QFile file(u":/migrations/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number of the schema in a file that nobody uses, from its header; 0 when it is no database.
int schemaIn(const QString &name)
{
    constexpr int place = 60;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.read(15) != "SQLite format 3" || !file.seek(place))
        return 0;
    const QByteArray bytes = file.read(4);
    return bytes.size() == 4 ? qFromBigEndian<qint32>(bytes.constData()) : 0;
}

QString asideName(const QString &file, qsizetype schema)
{
    return file + u".before-"_s + QString::number(schema);
}

Text newerSentence(const QString &file)
{
    const QFileInfo info(file);
    QString copy;
    int schema = 0;
    const QStringList names
        = info.absoluteDir().entryList({info.fileName() + u".before-*"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const int found = schemaIn(info.absoluteDir().absoluteFilePath(name));
        if (found > schema && found <= Database::newestSchema()) {
            copy = name;
            schema = found;
        }
    }
    if (copy.isEmpty()) {
        return Text(QT_TRANSLATE_NOOP("Text",
            "The workspace was last used by a newer Provodka; install that version, or restore a backup "
            "made with this one."));
    }
    return Text(
        QT_TRANSLATE_NOOP("Text",
            "The workspace was last used by a newer Provodka; install that version, or go back to the "
            "copy from before its upgrade with \"provodka-cli workspace restore %1 --force\"."),
        {QDir::toNativeSeparators(info.absoluteDir().absoluteFilePath(copy))});
}

Result<qint64> versionOf(const QSqlDatabase &database, const QString &file)
{
    const Result<qint64> version = number(database, u"pragma user_version"_s);
    if (version && *version > Database::newestSchema())
        return failure(Error::Kind::Storage, newerSentence(file));
    return version;
}

/// The migration would change the tables under an older program that works with them.
Result<void> refuseWhileItRuns(const QString &file)
{
    QLockFile lock(QFileInfo(file).absoluteDir().absoluteFilePath(u"engine.lock"_s));
    lock.setStaleLockTime(std::chrono::milliseconds(0));
    if (lock.tryLock(std::chrono::milliseconds(0)) || lock.error() != QLockFile::LockFailedError)
        return {};
    qint64 pid = 0;
    QString host;
    QString program;
    lock.getLockInfo(&pid, &host, &program);
    return failure(Error::Kind::Storage,
        Text(QT_TRANSLATE_NOOP("Text",
                 "An older Provodka (%1, process %2) runs this workspace; stop it, then start this version."),
            {program.isEmpty() ? u"?"_s : program, QString::number(pid)}));
}

Result<void> refuseNetworkShare(const QString &file)
{
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    if (!isNetworkFileSystem(storage.fileSystemType()) && !file.startsWith("//"_L1)
        && !file.startsWith("\\\\"_L1))
        return {};
    return failure(Error::Kind::Storage,
        Text(QT_TRANSLATE_NOOP("Text",
                 "The workspace lies on a network share (%1), where its database would be damaged; move it "
                 "to a disk of this computer."),
            {QString::fromUtf8(storage.fileSystemType())}));
}

}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> shares{"nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afs",
        "ncpfs", "9p", "fuse.sshfs", "fuse.davfs", "davfs", "davfs2", "fuse.gvfsd-fuse", "fuse.rclone",
        "webdav", "afpfs", "glusterfs", "fuse.glusterfs"};
    return shares.contains(type.toLower());
}

void setWriteGate(WriteGate gate)
{
    writeGate = gate;
}

int Database::newestSchema()
{
    static const int newest = int(migrationFiles().size());
    return newest;
}

bool isDamage(const Error &error)
{
    return error.kind == Error::Kind::Storage && error.text == sentenceFor(sqliteCorrupt);
}

Error storageError(const QSqlQuery &query)
{
    return storageError(query.lastError());
}

Error storageError(const QSqlDatabase &database)
{
    return storageError(database.lastError());
}

Database::Database(QString name, QString file)
    : m_name(std::move(name))
    , m_file(std::move(file))
    , m_writing(writingMutex(m_file))
{
}

Database::~Database()
{
    m_statements.clear();
    handle().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    if (const Result<void> local = refuseNetworkShare(file); !local)
        return tl::unexpected(local.error());
    // It holds names of payers; what sqlite puts beside it is made with the same rights.
    if (access == Access::ReadWrite)
        makeOwnFile(file);
    static QAtomicInt serial;
    const QString name = u"provodka-"_s + QString::number(serial.fetchAndAddRelaxed(1));
    std::unique_ptr<Database> database(new Database(name, file));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        handle.setDatabaseName(file);
        QString options = u"QSQLITE_BUSY_TIMEOUT="_s + QString::number(busyPatience.count());
        if (access == Access::ReadOnly)
            options += u";QSQLITE_OPEN_READONLY"_s;
        handle.setConnectOptions(options);
        if (!handle.open())
            return tl::unexpected(storageError(handle.lastError()));
    }
    const QSqlDatabase handle = database->handle();
    if (const Result<void> done = run(handle, u"pragma foreign_keys = on"_s); !done)
        return tl::unexpected(done.error());
    if (access == Access::Existing)
        return database;
    if (access == Access::ReadOnly) {
        const Result<qint64> version = versionOf(handle, file);
        if (!version)
            return tl::unexpected(version.error());
        return database;
    }
    // The first before there is anything in a new file; an older file keeps its way until it is copied.
    for (const QString &pragma : {u"pragma auto_vacuum = incremental"_s, u"pragma journal_mode = wal"_s,
             u"pragma synchronous = full"_s}) {
        if (const Result<void> done = runWhenFree(handle, pragma); !done)
            return tl::unexpected(done.error());
    }
    if (const Result<void> done = database->migrate(); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<void> Database::migrate()
{
    const QStringList files = migrationFiles();
    const Result<qint64> version = versionOf(handle(), m_file);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == files.size())
        return {};
    if (*version > 0) {
        if (const Result<void> done = refuseWhileItRuns(m_file); !done)
            return done;
        if (const Result<void> done = copyAside(); !done)
            return done;
    }
    // All steps or none: nobody meets a database between two versions.
    Result<Transaction> transaction = Transaction::begin(*this);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<qint64> reached = versionOf(handle(), m_file);
    if (!reached)
        return tl::unexpected(reached.error());
    for (qsizetype i = *reached; i < files.size(); ++i) {
        if (const Result<void> done = migrateOnce(files[i], i + 1); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> Database::migrateOnce(const QString &name, qsizetype version)
{
    const QByteArray content = contentOf(name);
    const QStringList statements = QString::fromUtf8(content).split(u"\n-- next\n"_s);
    for (const QString &statement : statements) {
        if (const Result<void> done = run(handle(), statement); !done)
            return done;
    }
    const QString hash
        = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QString record = u"insert into workspace (key, value) values ('migration %1', '%2 %3')"_s.arg(
        QString::number(version), name, hash);
    if (const Result<void> done = run(handle(), record); !done)
        return done;
    return run(handle(), u"pragma user_version = "_s + QString::number(version));
}

Result<void> Database::copyAside()
{
    const QString aside = asideName(m_file, migrationFiles().size());
    const QString part
        = aside + u".part-"_s + QString::number(QCoreApplication::applicationPid()) + u'-' + m_name;
    QFile::remove(part);
    const auto noHalf = qScopeGuard([&] { QFile::remove(part); });
    QSqlQuery copy(handle());
    copy.prepare(u"vacuum into ?"_s);
    copy.addBindValue(part);
    if (!copy.exec()) {
        Error error = storageError(copy.lastError());
        if (!isDamage(error)) {
            error.text
                = Text(QT_TRANSLATE_NOOP("Text",
                           "This version has to change the workspace's database, and the copy %1 from "
                           "before cannot be written: the disk may be full, or this user may not write "
                           "there. Free some space and start again; nothing was changed."),
                    {QDir::toNativeSeparators(aside)});
        }
        return tl::unexpected(error);
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    if (!syncToDisk(part) || !takesName(part, aside))
        return tl::unexpected(gateError());
    return {};
}

QSqlQuery &Database::prepared(const QString &sql)
{
    auto at = m_statements.find(sql);
    if (at == m_statements.end()) {
        QSqlQuery query(handle());
        query.setForwardOnly(true);
        query.prepare(sql);
        at = m_statements.emplace(sql, std::move(query)).first;
    }
    return at->second;
}

Transaction::Transaction(Database &database, std::unique_lock<std::mutex> turn)
    : m_database(&database)
    , m_turn(std::move(turn))
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_turn(std::move(other.m_turn))
{
}

Transaction::~Transaction()
{
    if (m_database)
        (void)run(m_database->handle(), u"rollback"_s);
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (writeGate && !writeGate())
        return tl::unexpected(gateError());
    std::unique_lock<std::mutex> turn(*database.m_writing);
    QSqlQuery &query = database.prepared(u"begin immediate"_s);
    if (!query.exec())
        return tl::unexpected(storageError(query.lastError()));
    return Transaction(database, std::move(turn));
}

Result<void> Transaction::commit()
{
    if (writeGate && !writeGate())
        return tl::unexpected(gateError());
    QSqlQuery &query = m_database->prepared(u"commit"_s);
    if (!query.exec())
        return tl::unexpected(storageError(query.lastError()));
    m_database = nullptr;
    m_turn.unlock();
    return {};
}

}
