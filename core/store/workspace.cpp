#include "core/store/workspace.h"

#include "core/store/statement.h"

#include <QDir>
#include <QUuid>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

Workspace::Workspace(QString folder, std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
{
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists() && !QDir().mkpath(folder)) {
        return failure(Error::Kind::Storage,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The workspace's folder %1 cannot be made; choose another folder or ask for the right "
                     "to write there."),
                {folder}));
    }
    Result<std::unique_ptr<Database>> database = Database::open(dir.absoluteFilePath(u"provodka.db"_s));
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<Workspace> workspace(new Workspace(dir.absolutePath(), std::move(*database)));
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

Result<void> Workspace::lockEngine()
{
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).absoluteFilePath(u"engine.lock"_s));
    lock->setStaleLockTime(std::chrono::milliseconds(0));
    if (!lock->tryLock(std::chrono::milliseconds(0))) {
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
