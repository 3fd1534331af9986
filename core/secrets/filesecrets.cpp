#include "core/secrets/filesecrets.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

tl::unexpected<Error> refused(Text text, QString detail = {})
{
    return failure(Error::Kind::Secrets, std::move(text), std::move(detail));
}

bool isOnlyOurs(const QFile &file)
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    constexpr QFile::Permissions all = owner | QFile::ExeOwner | QFile::ReadGroup | QFile::WriteGroup
        | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return (file.permissions() & all) == owner;
#else
    Q_UNUSED(file);
    return true; // the user's profile folder is protected by its access list
#endif
}

bool isOurs(const QString &path)
{
#ifdef Q_OS_UNIX
    return QFileInfo(path).ownerId() == ::geteuid();
#else
    Q_UNUSED(path);
    return true;
#endif
}

}

FileSecrets::FileSecrets(QString path)
    : m_path(std::move(path))
{
}

Result<QJsonObject> FileSecrets::load() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return refused(
            Text(QT_TRANSLATE_NOOP("Text",
                     "The secrets file %1 does not exist. Store a secret first, or name another file."),
                {m_path}));
    }
    if (!isOurs(m_path)) {
        return refused(Text(
            QT_TRANSLATE_NOOP("Text", "The secrets file %1 belongs to another user. Use a file of your own."),
            {m_path}));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(Text(QT_TRANSLATE_NOOP("Text",
                                "The secrets file %1 cannot be read. Check that it is a file of your own "
                                "with mode 0600."),
                           {m_path}),
            file.errorString());
    }
    if (!isOnlyOurs(file)) {
        return refused(
            Text(QT_TRANSLATE_NOOP("Text",
                     "The secrets file %1 must be readable by its owner alone. Set its mode to 0600: "
                     "chmod 600 %1"),
                {m_path}));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject()) {
        return refused(Text(QT_TRANSLATE_NOOP("Text",
                                "The secrets file %1 cannot be understood at byte %2. It has to look like "
                                "{\"connection\": {\"key\": \"value\"}}."),
            {m_path, QString::number(error.offset)}));
    }
    const QJsonObject all = document.object();
    for (auto connection = all.begin(); connection != all.end(); ++connection) {
        const QJsonObject keys = connection.value().toObject();
        bool isGood = connection.value().isObject();
        for (auto key = keys.begin(); key != keys.end(); ++key)
            isGood = isGood && key.value().isString();
        if (!isGood) {
            return refused(Text(QT_TRANSLATE_NOOP("Text",
                                    "In the secrets file %1, %2 has to hold keys with texts, as in "
                                    "{\"connection\": {\"key\": \"value\"}}."),
                {m_path, connection.key()}));
        }
    }
    return all;
}

Result<QJsonObject> FileSecrets::loadOrNew() const
{
    if (!QFileInfo::exists(m_path) && !QFileInfo(m_path).isSymLink())
        return QJsonObject();
    return load();
}

Result<void> FileSecrets::save(const QJsonObject &all) const
{
    const auto failed = [this](const QString &why) {
        return refused(
            Text(QT_TRANSLATE_NOOP("Text",
                     "The secrets file %1 cannot be written. Check that its folder exists, is yours and "
                     "has room."),
                {m_path}),
            why);
    };
    const QFileInfo link(m_path);
    const QString path = link.isSymLink() ? link.symLinkTarget() : m_path;
    QTemporaryFile file(path + u".XXXXXX"_s); // made with mode 0600
    if (!file.open())
        return failed(file.errorString());
    const QByteArray bytes = QJsonDocument(all).toJson();
    bool written = file.write(bytes) == bytes.size() && file.flush();
#ifdef Q_OS_UNIX
    written = written && ::fsync(file.handle()) == 0;
#endif
    if (!written)
        return failed(file.errorString());
    file.close();
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(file.fileName().toStdU16String()),
        std::filesystem::path(path.toStdU16String()), error);
    if (error)
        return failed(QString::fromStdString(error.message()));
    file.setAutoRemove(false);
    return {};
}

Async<std::optional<QString>> FileSecrets::read(ConnectionName connection, QString key)
{
    const Result<QJsonObject> all = load();
    if (!all)
        co_return tl::unexpected(all.error());
    const QJsonValue value = all->value(connection.value).toObject().value(key);
    std::optional<QString> found;
    if (value.isString())
        found = value.toString();
    co_return found;
}

Async<void> FileSecrets::write(ConnectionName connection, QString key, QString value)
{
    Result<QJsonObject> all = loadOrNew();
    if (!all)
        co_return tl::unexpected(all.error());
    QJsonObject keys = all->value(connection.value).toObject();
    keys.insert(key, value);
    all->insert(connection.value, keys);
    co_return save(*all);
}

Async<void> FileSecrets::remove(ConnectionName connection, QString key)
{
    Result<QJsonObject> all = loadOrNew();
    if (!all)
        co_return tl::unexpected(all.error());
    QJsonObject keys = all->value(connection.value).toObject();
    if (!keys.contains(key))
        co_return Result<void>();
    keys.remove(key);
    if (keys.isEmpty())
        all->remove(connection.value);
    else
        all->insert(connection.value, keys);
    co_return save(*all);
}

Async<void> FileSecrets::status()
{
    const Result<QJsonObject> all = load();
    if (!all)
        co_return tl::unexpected(all.error());
    co_return Result<void>();
}

}
