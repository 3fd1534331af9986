#include "core/engine/upkeep.h"

#include "core/rules/keptcopies.h"
#include "core/store/backup.h"
#include "core/store/workspace.h"

#include <QDir>
#include <QJsonObject>
#include <QLocale>

#include <QCoroFuture>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString timeInName = u"yyyyMMdd-HHmmss"_s;
const QString ending = u".db"_s;

void removeOldCopies(const QDir &folder, const QString &prefix, int kept)
{
    QHash<QDateTime, QString> names;
    const QStringList files = folder.entryList({prefix + u'*' + ending}, QDir::Files);
    for (const QString &file : files) {
        QDateTime at = QDateTime::fromString(
            file.mid(prefix.size(), file.size() - prefix.size() - ending.size()), timeInName);
        if (at.isValid())
            names.insert(at, file);
    }
    const QList<QDateTime> gone = superfluousCopies(names.keys(), kept);
    for (const QDateTime &at : gone)
        QFile::remove(folder.absoluteFilePath(names.value(at)));
    // Halves that a killed process left.
    const QStringList halves = folder.entryList({prefix + u'*' + ending + u".part-*"_s}, QDir::Files);
    for (const QString &half : halves)
        QFile::remove(folder.absoluteFilePath(half));
}

QDateTime daysBefore(const QDateTime &now, int days)
{
    return days > 0 ? now.addDays(-days) : QDateTime();
}

}

UpkeepSettings UpkeepSettings::from(const QJsonObject &workspace, const QString &workspaceFolder)
{
    const auto number = [&](const char *key, int byDefault) {
        return qMax(0, workspace.value(QLatin1StringView(key)).toInt(byDefault));
    };
    UpkeepSettings settings;
    settings.zone = QTimeZone(workspace["zone"_L1].toString(u"Europe/Kyiv"_s).toUtf8());
    if (!settings.zone.isValid())
        settings.zone = QTimeZone("Europe/Kiev"); // its older name
    if (!settings.zone.isValid())
        settings.zone = QTimeZone::utc();
    settings.nightlyAt = QTime::fromString(workspace["nightlyAt"_L1].toString(u"03:00"_s), u"HH:mm"_s);
    const QString folder = workspace["backupFolder"_L1].toString();
    settings.isOwnFolder = folder.isEmpty();
    settings.backupFolder = QDir(workspaceFolder).absoluteFilePath(folder.isEmpty() ? u"backups"_s : folder);
    settings.backupsKept = number("backupsKept", 14);
    settings.keepLogDays = number("keepLogDays", 90);
    settings.keepRawDays = number("keepRawDays", 30);
    settings.keepJournalDays = number("keepJournalDays", 1100);
    return settings;
}

NightlyUpkeep::NightlyUpkeep(Desk &desk, QString workspaceId, UpkeepSettings settings, std::stop_token stop)
    : m_desk(desk)
    , m_prefix(u"provodka-"_s + workspaceId.left(8) + u'-')
    , m_settings(std::move(settings))
    , m_stop(std::move(stop))
{
}

QDateTime NightlyUpkeep::due(const QDateTime &since, const QDateTime &) const
{
    return nextDaily(since, m_settings.nightlyAt, m_settings.zone);
}

NightlyUpkeep::Done NightlyUpkeep::doAll(const QString &databaseFile, const QString &prefix,
    const UpkeepSettings &settings, const QDateTime &now, const std::stop_token &stop)
{
    Done done;
    const Result<std::unique_ptr<Database>> database = Database::open(databaseFile);
    if (!database) {
        done.copyTrouble = database.error();
        return done;
    }
    if (settings.backupsKept > 0) {
        if (settings.isOwnFolder)
            QDir().mkpath(settings.backupFolder);
        const QDir folder(settings.backupFolder);
        BackupWish wish;
        const QString time = now.toTimeZone(settings.zone).toString(timeInName);
        wish.file = folder.absoluteFilePath(prefix + time + ending);
        wish.now = now;
        wish.version = QStringLiteral(PROVODKA_VERSION);
        wish.overwrite = true;
        const Result<BackupInfo> made = makeBackup(**database, wish);
        if (made) {
            removeOldCopies(folder, prefix, settings.backupsKept);
            done.copy = Text(QT_TRANSLATE_NOOP("Text", "The nightly copy is in %1 (%2, events: %3)."),
                {QDir::toNativeSeparators(wish.file), QLocale::c().formattedDataSize(made->size),
                    QString::number(made->events)});
        } else {
            done.copyTrouble = made.error();
        }
    }
    KeepSince since;
    since.log = daysBefore(now, settings.keepLogDays);
    since.raw = daysBefore(now, settings.keepRawDays);
    since.journal = daysBefore(now, settings.keepJournalDays);
    const Result<Pruned> pruned = prune(**database, since, now, stop);
    if (pruned)
        done.pruned = *pruned;
    else
        done.pruningTrouble = pruned.error();
    return done;
}

Async<void> NightlyUpkeep::work(QDateTime now)
{
    const std::function<Done()> all
        = [file = m_desk.database.file(), prefix = m_prefix, settings = m_settings, now, stop = m_stop] {
              return doAll(file, prefix, settings, now, stop);
          };
    QFuture<Done> future = m_thread.run(all);
    m_done = co_await future;
    Result<void> outcome;
    if (m_stop.stop_requested())
        outcome = failure(Error::Kind::Cancelled, Text());
    co_return outcome;
}

Result<void> NightlyUpkeep::store(const Result<void> &, const QDateTime &)
{
    using Level = JournalLine::Level;
    const Done done = std::exchange(m_done, {});
    if (!done.copy.isEmpty()) {
        if (const Result<void> said = m_desk.say(Level::Info, "backup", done.copy); !said)
            return said;
    }
    for (const auto &[trouble, kind] :
        {std::pair(done.copyTrouble, "backup"), std::pair(done.pruningTrouble, "upkeep")}) {
        if (!trouble)
            continue;
        const Text text = QLatin1StringView(kind) == "backup"_L1
            ? Text(QT_TRANSLATE_NOOP("Text", "There is no copy of this night: %1"), {trouble->text.english()})
            : Text(
                QT_TRANSLATE_NOOP("Text", "What is old could not be removed: %1"), {trouble->text.english()});
        if (const Result<void> said = m_desk.say(Level::Warning, kind, text, {}, {}, {}, trouble->logLine());
            !said)
            return said;
    }
    if (done.pruned.isNothing())
        return {};
    return m_desk.say(Level::Info, "upkeep",
        Text(QT_TRANSLATE_NOOP("Text",
                 "What is old was removed: %1 lines of the log, the raw text of %2 notices, the details of "
                 "%3 events."),
            {QString::number(done.pruned.logLines), QString::number(done.pruned.rawNotices),
                QString::number(done.pruned.events)}));
}

LeaseWatch::LeaseWatch(Desk &, const Workspace &workspace)
    : m_workspace(workspace)
{
}

QDateTime LeaseWatch::due(const QDateTime &since, const QDateTime &) const
{
    return since.addSecs(5 * 60);
}

Async<void> LeaseWatch::work(QDateTime)
{
    const std::function<Result<void>()> look = [this] { return m_workspace.isStillNewest(); };
    QFuture<Result<void>> future = m_thread.run(look);
    const Result<void> outcome = co_await future;
    co_return outcome;
}

Result<void> LeaseWatch::store(const Result<void> &outcome, const QDateTime &)
{
    return outcome; // as a storage that is gone, this ends the engine
}

}
