#include "core/store/standing.h"

#include "core/store/durable.h"
#include "core/store/lease.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>

#include <mutex>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Two files of one name are not the same one. Empty: there is none.
QByteArray identityOf(const QString &file)
{
#ifdef Q_OS_UNIX
    struct stat facts = {};
    if (::stat(QFile::encodeName(file).constData(), &facts) != 0)
        return {};
    return QByteArray::number(quint64(facts.st_dev)) + ':' + QByteArray::number(quint64(facts.st_ino));
#else
    // An open file is neither deleted nor replaced there.
    return QFileInfo::exists(file) ? QByteArray("there") : QByteArray();
#endif
}

/// Of the file when it was asked for first, by connection.
QByteArray firstIdentity(const QString &connection, const QByteArray &now)
{
    static std::mutex guard;
    static QHash<QString, QByteArray> known;
    const std::scoped_lock lock(guard);
    QByteArray &first = known[connection];
    if (first.isEmpty())
        first = now;
    return first;
}

qint64 schemaOf(const QSqlDatabase &handle)
{
    QSqlQuery query(handle);
    return query.exec(u"pragma user_version"_s) && query.next() ? query.value(0).toLongLong() : 0;
}

QString sourceOf(const Text &text)
{
    return QJsonDocument::fromJson(text.toJson()).array().at(0).toString();
}

bool isOfOtherCopy(const Error &error)
{
    Lease mine;
    mine.generation = 1;
    Lease other = mine;
    other.folder = u"elsewhere"_s;
    const auto copy = whyNotToRun(mine, other, true);
    ++other.generation;
    const auto newer = whyNotToRun(mine, other, false);
    const QString source = sourceOf(error.text);
    return (copy && sourceOf(*copy) == source) || (newer && sourceOf(*newer) == source);
}

Error databaseGone(const QString &file)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.text
        = Text(QT_TRANSLATE_NOOP("Text",
                   "The workspace's database %1 was moved or deleted while Provodka works with it; let "
                   "Provodka write it there again, with all that it holds."),
            {QDir::toNativeSeparators(file)});
    return error;
}

Error databaseReplaced(const QString &file)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.text
        = Text(QT_TRANSLATE_NOOP("Text",
                   "Another database was put in the place of %1 while Provodka works with it; open the "
                   "workspace anew to go on with that one."),
            {QDir::toNativeSeparators(file)});
    return error;
}

}

Result<void> standing(const Database &database)
{
    const QSqlDatabase handle = database.handle();
    const QString file = database.file();
    const QByteArray now = identityOf(file);
    const QByteArray first = firstIdentity(handle.connectionName(), now);
    if (!first.isEmpty() && now.isEmpty())
        return tl::unexpected(databaseGone(file));
    if (first != now)
        return tl::unexpected(databaseReplaced(file));
    if (schemaOf(handle) <= Database::newestSchema())
        return {};
    // Said as at the opening.
    const Result<std::unique_ptr<Database>> anew = Database::open(file, Database::Access::ReadOnly);
    if (!anew)
        return tl::unexpected(anew.error());
    return {};
}

Cure cureOf(const Error &error, const QString &file)
{
    if (error.kind != Error::Kind::Storage)
        return Cure::TryAgain;
    if (error.text == databaseGone(file).text)
        return Cure::WriteAgain;
    if (error.text == databaseReplaced(file).text)
        return Cure::Reopen;
    if (isDamage(error))
        return Cure::Restore;
    if (isOfOtherCopy(error))
        return Cure::TakeOver;
    if (!QFileInfo::exists(file))
        return Cure::TryAgain;
    const Result<std::unique_ptr<Database>> now = Database::open(file, Database::Access::Existing);
    if (!now)
        return Cure::TryAgain;
    setPatience(**now, {});
    return schemaOf((*now)->handle()) > Database::newestSchema() ? Cure::Restore : Cure::TryAgain;
}

Result<void> copyTo(const Database &database, const QString &file)
{
    QFile::remove(file);
    QSqlQuery copy(database.handle());
    copy.prepare(u"vacuum into ?"_s);
    copy.addBindValue(file);
    const bool isThere = copy.exec() && QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner)
        && syncToDisk(file);
    if (isThere)
        return {};
    const Error error = storageError(copy);
    QFile::remove(file);
    return tl::unexpected(error);
}

void setPatience(const Database &database, std::chrono::milliseconds patience)
{
    QSqlQuery query(database.handle());
    query.exec(u"pragma busy_timeout = "_s + QString::number(patience.count()));
}

}
