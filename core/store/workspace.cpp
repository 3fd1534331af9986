#include "core/store/workspace.h"

#include "core/base/json.h"
#include "core/store/durable.h"
#include "core/store/journal.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QUuid>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

/// This program itself may hold it for a moment, to write an account's budget down.
bool isTaken(QLockFile &lock)
{
    if (lock.tryLock(std::chrono::milliseconds(0)))
        return true;
    qint64 pid = 0;
    QString host;
    QString program;
    const bool isOwn = lock.error() == QLockFile::LockFailedError && lock.getLockInfo(&pid, &host, &program)
        && pid == QCoreApplication::applicationPid();
    return isOwn && lock.tryLock(std::chrono::seconds(1));
}

std::unique_ptr<QLockFile> lockAt(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(std::chrono::milliseconds(0));
    return lock;
}

const QString keptKey = u"lease"_s;
const QString restoredKey = u"restored"_s;
const QString takeOverKey = u"take over"_s;

}

Workspace::Workspace(QString folder, std::unique_ptr<Database> database, WorkspaceSurroundings surroundings)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
    , m_surroundings(std::move(surroundings))
{
}

Result<std::unique_ptr<Workspace>> Workspace::open(
    const QString &folder, const WorkspaceSurroundings &surroundings)
{
    const QDir dir(folder);
    if (!makeOwnFolder(folder)) {
        return failure(Error::Kind::Storage,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The workspace's folder %1 cannot be made; choose another folder or ask for the right "
                     "to write there."),
                {folder}));
    }
    Result<std::unique_ptr<Database>> database = Database::open(dir.absoluteFilePath(u"provodka.db"_s));
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Workspace> workspace(
        new Workspace(dir.absolutePath(), std::move(*database), surroundings));
    Result<QString> id = workspace->value(u"id"_s);
    if (!id)
        return tl::unexpected(id.error());
    if (id->isEmpty()) {
        Result<Transaction> transaction = Transaction::begin(workspace->database());
        if (!transaction)
            return tl::unexpected(transaction.error());
        // Two programs may open a new workspace at once: the first id stays.
        const QString fresh = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const Result<void> kept = execute(workspace->database(),
            u"insert into workspace (key, value) values ('id', ?) on conflict (key) do nothing"_s, {fresh});
        if (!kept)
            return tl::unexpected(kept.error());
        if (const Result<void> done = transaction->commit(); !done)
            return tl::unexpected(done.error());
        id = workspace->value(u"id"_s);
        if (!id)
            return tl::unexpected(id.error());
    }
    workspace->m_id = *id;
    return workspace;
}

QString Workspace::socketName() const
{
    return u"provodka-"_s + m_id;
}

Result<void> Workspace::lockEngine(const QDateTime &now, const QString &shared)
{
    if (m_lock)
        return {}; // this process has it already
    m_shared = shared;
    if (const Result<void> locked = lockFolder(); !locked)
        return locked;
    Result<void> mayRun = lockMachine();
    if (mayRun)
        mayRun = claim(now);
    if (!mayRun) {
        m_machineLock.reset();
        m_lock.reset();
    }
    return mayRun;
}

Result<void> Workspace::lockFolder()
{
    std::unique_ptr<QLockFile> lock = lockAt(QDir(m_folder).absoluteFilePath(u"engine.lock"_s));
    if (!isTaken(*lock)) {
        if (lock->error() != QLockFile::LockFailedError) {
            return failure(Error::Kind::Storage,
                Text(QT_TRANSLATE_NOOP("Text",
                         "Nothing can be written in the workspace's folder %1; free space on the disk, or "
                         "give "
                         "this user the right to write there."),
                    {QDir::toNativeSeparators(m_folder)}));
        }
        qint64 pid = 0;
        QString host;
        QString program;
        lock->getLockInfo(&pid, &host, &program);
        return failure(Error::Kind::Storage,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Another Provodka (%1, process %2) already runs this workspace; stop it first, or look "
                     "at its work from here."),
                {program.isEmpty() ? u"?"_s : program, QString::number(pid)}));
    }
    m_lock = std::move(lock);
    return {};
}

Result<void> Workspace::lockMachine()
{
    // Where nothing can be written down there is nothing to hold: claim() says so in the log.
    if (m_surroundings.registry.isEmpty() || !QDir().mkpath(m_surroundings.registry))
        return {};
    std::unique_ptr<QLockFile> lock
        = lockAt(QDir(m_surroundings.registry).absoluteFilePath(m_id + u".lock"_s));
    if (!lock->tryLock(std::chrono::milliseconds(0))) {
        if (lock->error() != QLockFile::LockFailedError)
            return {};
        qint64 pid = 0;
        QString host;
        QString program;
        lock->getLockInfo(&pid, &host, &program);
        return failure(Error::Kind::Storage,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Another copy of this workspace runs in %1 (process %2), and only one may write; stop "
                     "it first."),
                {QDir::toNativeSeparators(newestLease().folder), QString::number(pid)}));
    }
    m_machineLock = std::move(lock);
    return {};
}

QStringList Workspace::leaseFiles() const
{
    QStringList files;
    if (!m_surroundings.registry.isEmpty())
        files.append(QDir(m_surroundings.registry).absoluteFilePath(m_id + u".json"_s));
    if (!m_shared.isEmpty())
        files.append(QDir(m_shared).absoluteFilePath(u"provodka-"_s + m_id + u".lease"_s));
    return files;
}

Lease Workspace::newestLease() const
{
    Lease newest;
    const QStringList files = leaseFiles();
    for (const QString &file : files) {
        const Lease lease = readLease(file);
        if (lease.generation > newest.generation
            || (lease.generation == newest.generation && lease.starts > newest.starts))
            newest = lease;
    }
    return newest;
}

bool Workspace::isWorkspaceIn(const Lease &lease) const
{
    const bool isElsewhere = !lease.machine.isEmpty() && !m_surroundings.machine.isEmpty()
        && lease.machine != m_surroundings.machine;
    if (isElsewhere)
        return true; // not to be seen from here
    const QString file = QDir(lease.folder).absoluteFilePath(u"provodka.db"_s);
    if (!QFileInfo::exists(file))
        return false;
    const Result<std::unique_ptr<Database>> other = Database::open(file, Database::Access::ReadOnly);
    if (!other)
        return true;
    Statement row(**other, u"select 1 from workspace where key = 'id' and value = ?"_s, {m_id});
    return row.next();
}

Result<Lease> Workspace::lease()
{
    const Result<QString> text = value(keptKey);
    if (!text)
        return tl::unexpected(text.error());
    return leaseFromJson(text->toUtf8());
}

Result<void> Workspace::claim(const QDateTime &now)
{
    const Result<Lease> kept = lease();
    const Result<QString> restored = value(restoredKey);
    const Result<QString> takenOver = value(takeOverKey);
    for (const auto &error : {kept ? Error() : kept.error(), restored ? Error() : restored.error(),
             takenOver ? Error() : takenOver.error()}) {
        if (!error.text.isEmpty())
            return tl::unexpected(error);
    }
    Lease mine = *kept;
    mine.folder = QFileInfo(m_folder).canonicalFilePath();
    mine.machine = m_surroundings.machine;
    mine.host = m_surroundings.host;
    const Lease newest = newestLease();
    const bool isDecided = !restored->isEmpty() || !takenOver->isEmpty();
    if (!isDecided) {
        // What the database itself knows of where it ran tells a copied folder, too.
        for (const Lease &other : {newest, *kept}) {
            const bool isElsewhere = !other.isNone() && !mine.isAtSamePlaceAs(other);
            if (const auto why = whyNotToRun(mine, other, isElsewhere && isWorkspaceIn(other)))
                return failure(Error::Kind::Storage, *why);
        }
    }
    const bool wasPutBack = !isDecided && !newest.isNone()
        && (newest.generation > mine.generation || newest.starts > mine.starts);
    const bool isOlder = isDecided || wasPutBack;
    if (isOlder || mine.isNone()) {
        mine.generation = qMax(mine.generation, newest.generation) + 1;
        mine.token = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
    mine.starts = qMax(mine.starts, newest.starts) + 1;
    mine.at = now.isValid() ? now : QDateTime::currentDateTimeUtc();

    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> done = setValue(keptKey, QString::fromUtf8(toJson(mine))); !done)
        return done;
    const Result<void> cleared
        = execute(*m_database, u"delete from workspace where key in (?, ?)"_s, {restoredKey, takeOverKey});
    if (!cleared)
        return cleared;
    JournalLine line;
    line.at = mine.at;
    line.kind = u"engine"_s;
    line.level = JournalLine::Level::Warning;
    if (isOlder && !newest.isNone() && wasPutBack)
        line.text = Text(QT_TRANSLATE_NOOP("Text",
            "The workspace was put back to an earlier state; whatever was written since then is looked for "
            "before anything is written again."));
    else if (isOlder)
        line.text = Text(QT_TRANSLATE_NOOP("Text",
            "This copy of the workspace goes on from now; copies that ran before it refuse to. Whatever was "
            "written meanwhile is looked for before anything is written again."));
    if (!line.text.isEmpty()) {
        if (const Result<void> done = Journal(*m_database).write(line); !done)
            return done;
    }
    if (const Result<void> done = transaction->commit(); !done)
        return done;
    m_lease = mine;
    const QStringList files = leaseFiles();
    QStringList unwritten;
    for (const QString &file : files) {
        if (!writeLease(file, mine))
            unwritten.append(QDir::toNativeSeparators(file));
    }
    if (unwritten.isEmpty())
        return {};
    line.text
        = Text(QT_TRANSLATE_NOOP("Text",
                   "%1 cannot be written, so a second copy of this workspace would not be noticed; give "
                   "this user the right to write there."),
            {unwritten.join(u", "_s)});
    Result<Transaction> saying = Transaction::begin(*m_database);
    if (!saying)
        return tl::unexpected(saying.error());
    if (const Result<void> done = Journal(*m_database).write(line); !done)
        return done;
    return saying->commit();
}

Result<void> Workspace::isStillNewest() const
{
    const Lease newest = newestLease();
    if (const auto why = whyNotToRun(m_lease, newest, false))
        return failure(Error::Kind::Storage, *why);
    return {};
}

Result<void> Workspace::takeOver(const QString &who, const QDateTime &now)
{
    const QJsonObject said{{u"who"_s, who}, {u"at"_s, now.toMSecsSinceEpoch()}};
    return setValue(takeOverKey, QString::fromUtf8(json::compact(said)));
}

Result<QString> Workspace::value(const QString &key)
{
    Statement row(*m_database, u"select value from workspace where key = ?"_s, {key});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? row.text(0) : QString();
}

Result<void> Workspace::setValue(const QString &key, const QString &value)
{
    return execute(*m_database,
        u"insert into workspace (key, value) values (?, ?) on conflict (key) do update set value = excluded.value"_s,
        {key, value});
}

}
