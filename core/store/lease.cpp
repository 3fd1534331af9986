#include "core/store/lease.h"

#include "core/base/clock.h"
#include "core/base/json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

QByteArray toJson(const Lease &lease)
{
    return json::compact(QJsonObject{{u"generation"_s, lease.generation}, {u"token"_s, lease.token},
        {u"starts"_s, lease.starts}, {u"folder"_s, lease.folder}, {u"machine"_s, lease.machine},
        {u"host"_s, lease.host}, {u"at"_s, lease.at.toMSecsSinceEpoch()}});
}

Lease leaseFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Lease lease;
    lease.generation = json["generation"_L1].toInteger();
    lease.token = json["token"_L1].toString();
    lease.starts = json["starts"_L1].toInteger();
    lease.folder = json["folder"_L1].toString();
    lease.machine = json["machine"_L1].toString();
    lease.host = json["host"_L1].toString();
    lease.at = utcFromMs(json["at"_L1].toInteger());
    return lease;
}

Lease readLease(const QString &name)
{
    QFile file(name);
    constexpr qint64 enough = 64 * 1024;
    return file.open(QIODevice::ReadOnly) ? leaseFromJson(file.read(enough)) : Lease();
}

bool writeLease(const QString &name, const Lease &lease)
{
    QSaveFile file(name);
    const QByteArray text = toJson(lease) + '\n';
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

std::optional<Text> whyNotToRun(const Lease &mine, const Lease &newest, bool isThere)
{
    if (newest.isNone() || mine.isAtSamePlaceAs(newest))
        return std::nullopt;
    const QStringList arguments{QDir::toNativeSeparators(newest.folder), newest.host, argumentOf(newest.at),
        QDir::toNativeSeparators(mine.folder)};
    if (newest.generation > mine.generation
        || (newest.generation == mine.generation && newest.token != mine.token)) {
        return Text(QT_TRANSLATE_NOOP("Text",
                        "A newer copy of this workspace has run in %1 (on %2, since %3), so this one in %4 "
                        "writes nothing any more; use that one."),
            arguments);
    }
    if (newest.generation == mine.generation && isThere) {
        return Text(QT_TRANSLATE_NOOP("Text",
                        "This workspace in %4 is a copy of the one that ran in %1 (on %2, at %3), and only "
                        "one of them may write; use that one."),
            arguments);
    }
    return std::nullopt;
}

}
