#include "core/store/backup.h"

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/store/durable.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QScopeGuard>
#include <QSqlError>
#include <QUrl>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

// The end of a copy: a line of JSON, its length in eight hexadecimal digits, and this mark. SQLite reads as
// many pages as its header names and leaves what follows alone.
constexpr QByteArrayView endMark("PROVODKA-COPY-1\n");
constexpr int lengthDigits = 8;
constexpr qint64 longestInfo = 64 * 1024;
constexpr QByteArrayView databaseMark("SQLite format 3\0", 16);
constexpr QFile::Permissions forOwner = QFile::ReadOwner | QFile::WriteOwner;

QString native(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

tl::unexpected<Error> refused(const char *sentence, const QString &file, const QString &more = {})
{
    return failure(Error::Kind::Storage, Text(sentence, {native(file), more}));
}

tl::unexpected<Error> unwritten(const QString &file, const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.text = Text(QT_TRANSLATE_NOOP("Text",
                          "The copy %1 cannot be written: the disk may be full, or this user may not write "
                          "there. Free some space or name another place; the workspace itself is as it was."),
        {native(file)});
    error.detail = detail;
    return tl::unexpected(error);
}

tl::unexpected<Error> damaged(const QString &file)
{
    return refused(QT_TRANSLATE_NOOP("Text", "The copy %1 is damaged; take another copy."), file);
}

/// A database that nobody else works on, by SQLite alone: neither migrated nor given a journal.
class BareDatabase
{
public:
    enum class Access { Unchanging, Writing };

    BareDatabase(const QString &file, Access access)
        : m_name(u"provodka-bare-"_s + QString::number(quintptr(this)))
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        QString options = u"QSQLITE_OPEN_URI"_s;
        QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
        if (access == Access::Unchanging) {
            options += u";QSQLITE_OPEN_READONLY"_s;
            url.setQuery(u"immutable=1"_s);
        }
        handle.setDatabaseName(url.toString(QUrl::FullyEncoded));
        handle.setConnectOptions(options);
        handle.open();
    }
    ~BareDatabase()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    BareDatabase(const BareDatabase &) = delete;
    BareDatabase &operator=(const BareDatabase &) = delete;

    /// The first value; nothing when there is none or it cannot be read.
    std::optional<QVariant> ask(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        return query.exec(sql) && query.next() ? std::optional(query.value(0)) : std::nullopt;
    }
    bool run(const QString &sql, const QVariantList &values = {}) const
    {
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        return query.exec();
    }

private:
    QString m_name;
};

QByteArray toJson(const BackupInfo &info)
{
    return json::compact(
        QJsonObject{{u"format"_s, 1}, {u"workspace"_s, info.workspace}, {u"schema"_s, info.schema},
            {u"version"_s, info.version}, {u"madeAt"_s, info.madeAt.toMSecsSinceEpoch()},
            {u"events"_s, info.events}, {u"notices"_s, info.notices}, {u"size"_s, info.size},
            {u"sha256"_s, QString::fromLatin1(info.sha256.toHex())}});
}

std::optional<QByteArray> hashOf(QFile &file, qint64 size)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    constexpr qint64 block = 1024 * 1024;
    if (!file.seek(0))
        return std::nullopt;
    while (size > 0) {
        const QByteArray bytes = file.read(qMin(block, size));
        if (bytes.isEmpty())
            return std::nullopt;
        hash.addData(bytes);
        size -= bytes.size();
    }
    return hash.result();
}

/// What the copy says about itself; nothing where it has no such end, as a plain database file.
std::optional<BackupInfo> infoAtEnd(QFile &file)
{
    const qint64 tail = lengthDigits + endMark.size();
    if (file.size() < tail || !file.seek(file.size() - tail))
        return std::nullopt;
    const QByteArray end = file.read(tail);
    if (QByteArrayView(end).sliced(lengthDigits) != endMark)
        return std::nullopt;
    const qint64 length = end.left(lengthDigits).toLongLong(nullptr, 16);
    if (length <= 0 || length > qMin(longestInfo, file.size() - tail)
        || !file.seek(file.size() - tail - length))
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.read(length)).object();
    BackupInfo info;
    info.workspace = json["workspace"_L1].toString();
    info.schema = json["schema"_L1].toInt();
    info.version = json["version"_L1].toString();
    info.madeAt = utcFromMs(json["madeAt"_L1].toInteger());
    info.events = json["events"_L1].toInteger();
    info.notices = json["notices"_L1].toInteger();
    info.size = json["size"_L1].toInteger();
    info.sha256 = QByteArray::fromHex(json["sha256"_L1].toString().toLatin1());
    // A damaged number must not lead outside the file.
    if (info.size != file.size() - tail - length || info.sha256.size() != 32)
        info.size = -1;
    return info;
}

/// What the database in a file holds. Errors: Storage.
Result<BackupInfo> infoInside(const QString &file)
{
    const BareDatabase database(file, BareDatabase::Access::Unchanging);
    const std::optional<QVariant> whole = database.ask(u"pragma integrity_check(1)"_s);
    if (!whole || whole->toString() != "ok"_L1)
        return damaged(file);
    BackupInfo info;
    info.schema = database.ask(u"pragma user_version"_s).value_or(QVariant()).toInt();
    info.workspace
        = database.ask(u"select value from workspace where key = 'id'"_s).value_or(QVariant()).toString();
    const std::optional<QVariant> events = database.ask(u"select count(*) from event"_s);
    const std::optional<QVariant> notices = database.ask(u"select count(*) from notice"_s);
    if (info.schema < 1 || info.workspace.isEmpty() || !events || !notices)
        return refused(QT_TRANSLATE_NOOP("Text", "%1 is not a copy of a Provodka workspace."), file);
    if (info.schema > Database::newestSchema()) {
        return refused(QT_TRANSLATE_NOOP("Text",
                           "The copy %1 was made by a newer Provodka; install that version, or take an older "
                           "copy."),
            file);
    }
    info.events = events->toLongLong();
    info.notices = notices->toLongLong();
    return info;
}

bool append(const QString &name, BackupInfo &info)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    info.size = file.size();
    const std::optional<QByteArray> hash = hashOf(file, info.size);
    if (!hash)
        return false;
    info.sha256 = *hash;
    const QByteArray json = toJson(info);
    const QByteArray length = QByteArray::number(json.size(), 16).rightJustified(lengthDigits, '0');
    const QByteArray end = json + length + endMark.toByteArray();
    return file.seek(info.size) && file.write(end) == end.size() && file.flush();
}

/// Moves a database that may be damaged out of the way, with what belongs to it.
bool moveAside(const QString &file, const QString &aside)
{
    {
        // Whole in one file, if it can still be read.
        const Result<std::unique_ptr<Database>> old = Database::open(file, Database::Access::Existing);
        if (old)
            (void)execute(**old, u"pragma wal_checkpoint(truncate)"_s);
    }
    // A journal of the old one beside the new one would be played into it: it goes first.
    const QString journal = u"-wal"_s;
    if (QFile::exists(file + journal) && !takesName(file + journal, aside + journal))
        return false;
    if (!takesName(file, aside)) {
        (void)takesName(aside + journal, file + journal);
        return false;
    }
    QFile::remove(file + u"-shm"_s);
    return true;
}

QString freeName(const QString &base)
{
    QString name = base;
    for (int i = 2; QFile::exists(name); ++i)
        name = base + u'-' + QString::number(i);
    return name;
}

}

Result<BackupInfo> makeBackup(Database &database, const BackupWish &wish)
{
    const QString file = QFileInfo(wish.file).absoluteFilePath();
    if (QFileInfo(file).isDir() || (QFile::exists(file) && !wish.overwrite)) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "%1 is there already; name another file, or add --force to replace it."),
                {native(file)}));
    }
    const QString part = file + u".part-"_s + QString::number(QCoreApplication::applicationPid());
    const QString path = QFileInfo(file).absolutePath();
    if (!QFileInfo(path).isDir())
        return refused(
            QT_TRANSLATE_NOOP("Text", "The folder %1 is not there; make it, or name another place."), path);
    QFile::remove(part);
    const auto noHalf = qScopeGuard([&] { QFile::remove(part); });
    {
        Statement copy(database, u"vacuum into ?"_s, {part});
        if (const Result<void> done = copy.done(); !done) {
            const bool isSource = isDamage(done.error());
            if (isSource)
                return tl::unexpected(done.error());
            return unwritten(file, done.error().detail);
        }
    }
    QFile::setPermissions(part, forOwner);
    Result<BackupInfo> info = infoInside(part);
    if (!info)
        return info;
    info->version = wish.version;
    info->madeAt = wish.now;
    if (!append(part, *info) || !syncToDisk(part))
        return unwritten(file, {});
    const Result<BackupInfo> written = checkBackup(part);
    if (!written)
        return unwritten(file, written.error().text.english());
    if (!takesName(part, file))
        return unwritten(file, u"rename"_s);
    return info;
}

Result<BackupInfo> checkBackup(const QString &name)
{
    QFile file(name);
    if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly))
        return refused(QT_TRANSLATE_NOOP("Text", "The copy %1 cannot be read: %2."), name,
            file.errorString().isEmpty() ? u"?"_s : file.errorString());
    if (file.peek(databaseMark.size()) != databaseMark)
        return refused(QT_TRANSLATE_NOOP("Text", "%1 is not a copy of a Provodka workspace."), name);
    std::optional<BackupInfo> told = infoAtEnd(file);
    if (told && (told->size < 0 || hashOf(file, told->size) != told->sha256))
        return damaged(name);
    if (!told && QFileInfo(name + u"-wal"_s).size() > 0) {
        return refused(QT_TRANSLATE_NOOP("Text",
                           "%1 is a database in use and no copy; make one with \"provodka-cli workspace "
                           "backup FILE\"."),
            name);
    }
    const qint64 size = file.size();
    file.close();
    Result<BackupInfo> inside = infoInside(name);
    if (!inside)
        return inside;
    if (!told) {
        inside->size = size;
        return inside;
    }
    const bool isSame = told->workspace == inside->workspace && told->schema == inside->schema
        && told->events == inside->events && told->notices == inside->notices;
    if (!isSame)
        return damaged(name);
    return *told;
}

Result<Restored> restoreBackup(
    const QString &file, const QString &folder, bool replace, const QString &who, const QDateTime &now)
{
    Restored restored;
    const Result<BackupInfo> copy = checkBackup(file);
    if (!copy)
        return tl::unexpected(copy.error());
    restored.copy = *copy;
    const QDir dir(folder);
    if (!makeOwnFolder(folder)) {
        return failure(Error::Kind::Storage,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The workspace's folder %1 cannot be made; choose another folder or ask for the right "
                     "to write there."),
                {native(folder)}));
    }
    const QString database = dir.absoluteFilePath(u"provodka.db"_s);
    const bool isThere = QFile::exists(database);
    if (isThere && !replace) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "There is a workspace in %1 already; name another folder with --workspace, or add "
                     "--force, which moves the old database aside and keeps it."),
                {native(folder)}));
    }
    QLockFile lock(dir.absoluteFilePath(u"engine.lock"_s));
    lock.setStaleLockTime(std::chrono::milliseconds(0));
    if (!lock.tryLock(std::chrono::milliseconds(0)) && lock.error() == QLockFile::LockFailedError) {
        return failure(Error::Kind::Storage,
            Text(QT_TRANSLATE_NOOP("Text", "Provodka runs in %1 just now; stop it, then restore."),
                {native(folder)}));
    }
    const QString part = database + u".restoring"_s;
    const auto noHalf = qScopeGuard([&] {
        for (const QString &end : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(part + end);
    });
    bool isReady = copyBytes(file, part, copy->size);
    if (isReady) {
        const BareDatabase marked(part, BareDatabase::Access::Writing);
        const QJsonObject mark{{u"who"_s, who}, {u"at"_s, now.toMSecsSinceEpoch()},
            {u"madeAt"_s, copy->madeAt.isValid() ? copy->madeAt.toMSecsSinceEpoch() : 0}};
        isReady = marked.run(u"pragma journal_mode = delete"_s)
            && marked.run(u"insert into workspace (key, value) values ('restored', ?) "
                          "on conflict (key) do update set value = excluded.value"_s,
                {QString::fromUtf8(json::compact(mark))});
    }
    if (!isReady || !syncToDisk(part)) {
        return refused(QT_TRANSLATE_NOOP("Text",
                           "The copy cannot be put into %1: the disk may be full, or this user may not write "
                           "there. What was there is as it was."),
            folder);
    }
    if (isThere) {
        restored.aside = freeName(database + u".replaced-"_s + now.toString(u"yyyyMMdd-HHmmss"_s));
        if (!moveAside(database, restored.aside)) {
            return refused(
                QT_TRANSLATE_NOOP("Text",
                    "The old database in %1 cannot be moved aside; close what uses it, and restore "
                    "again."),
                folder);
        }
    } else if (const QString journal = database + u"-wal"_s; QFile::exists(journal)) {
        // Left by a database that was deleted: it would be played into the new one.
        QFile::remove(database + u"-shm"_s);
        if (!takesName(journal,
                freeName(database + u".replaced-"_s + now.toString(u"yyyyMMdd-HHmmss"_s) + u"-wal"_s))) {
            return refused(
                QT_TRANSLATE_NOOP("Text",
                    "The old database in %1 cannot be moved aside; close what uses it, and restore "
                    "again."),
                folder);
        }
    }
    if (!takesName(part, database)) {
        return refused(
            QT_TRANSLATE_NOOP("Text", "The copy cannot take its place in %1; restore again."), folder);
    }
    return restored;
}

}
