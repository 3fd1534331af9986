#include "core/store/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace provodka {

namespace {

constexpr QFile::Permissions ownersAlone = QFile::ReadOwner | QFile::WriteOwner;

}

bool syncToDisk(const QString &name)
{
#ifdef Q_OS_UNIX
    const int file = open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
    const bool isDone = file >= 0 && fsync(file) == 0;
    if (file >= 0)
        close(file);
    return isDone;
#else
    QFile file(name);
    return file.open(QIODevice::ReadWrite) && _commit(file.handle()) == 0;
#endif
}

bool takesName(const QString &from, const QString &to)
{
    std::error_code problem;
    std::filesystem::rename(
        QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), problem);
    if (problem)
        return false;
#ifdef Q_OS_UNIX
    syncToDisk(QFileInfo(to).absolutePath()); // the name; some file systems cannot, and need not
#endif
    return true;
}

bool copyBytes(const QString &from, const QString &to, qint64 size)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    target.setPermissions(ownersAlone);
    constexpr qint64 block = 1024 * 1024;
    while (size > 0) {
        const QByteArray bytes = source.read(qMin(block, size));
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return false;
        size -= bytes.size();
    }
    return target.flush();
}

bool makeOwnFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const QFileInfo info(QDir(folder).absolutePath());
    const bool isMade = info.isDir()
        || (QDir().mkpath(info.absolutePath())
            && QDir().mkdir(info.absoluteFilePath(), ownersAlone | QFile::ExeOwner));
    // Another program may have been quicker.
    return isMade || QDir(folder).exists();
#else
    return QDir().mkpath(folder);
#endif
}

void makeOwnFile([[maybe_unused]] const QString &file)
{
#ifdef Q_OS_UNIX
    QFile made(file);
    // Where it cannot be made, whoever opens it says so.
    (void)made.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersAlone);
#endif
}

}
