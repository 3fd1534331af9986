#include "core/engine/alarms.h"

#include "core/store/daystore.h"
#include "core/store/statement.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 everySeconds = 30;
constexpr qint64 aliveSeconds = 5 * 60;
constexpr qint64 hourSeconds = 3600;
constexpr int mostWaiting = 5000;
constexpr qint64 tightBytes = 200LL * 1024 * 1024;

const QString journalKey = u"alarms read the journal up to"_s;
const QString routesKey = u"routes that were on"_s;
const QString aliveKey = u"alive"_s;

}

Alarms::Alarms(Desk &desk, const Setup &setup, Options options)
    : m_desk(desk)
    , m_setup(setup)
    , m_options(std::move(options))
    , m_settings(AlarmSettings::from(setup.workspace))
    , m_store(desk.database)
    , m_office(desk)
{
    for (const RouteSetup &route : setup.routes) {
        if (route.isOn)
            m_used += route.sources + QList<ConnectionName>{route.target};
    }
    for (const Recipient &recipient : m_settings.alarmsTo + m_settings.summaryTo)
        m_used.append(recipient.connection);
}

Result<void> Alarms::resume()
{
    const QDateTime now = m_desk.clock.now();
    const Result<QDateTime> last = DayStore(m_desk.database).lastSignOfLife();
    if (!last)
        return tl::unexpected(last.error());
    m_lastTurn = last->isValid() ? *last : now;
    const Result<QString> journal = value(journalKey);
    const Result<QString> routes = value(routesKey);
    const Result<qint64> newest = m_desk.journal.lastId();
    if (!journal || !routes || !newest)
        return tl::unexpected(!journal ? journal.error() : !routes ? routes.error() : newest.error());
    // What stood in the journal before there were alarms is old news.
    m_journal = journal->isEmpty() ? *newest : journal->toLongLong();
    const QJsonArray on = QJsonDocument::fromJson(routes->toUtf8()).array();
    QStringList known;
    for (const RouteSetup &route : m_setup.routes) {
        const bool wasOn = on.contains(route.name.value);
        if (wasOn && !route.isOn)
            m_stopped.append(route.name);
        if (wasOn || route.isOn)
            known.append(route.name.value);
    }
    const QString text
        = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(known)).toJson(QJsonDocument::Compact));
    if (text != *routes)
        m_routesOn = known;
    return m_office.resume();
}

Result<QString> Alarms::value(const QString &key)
{
    Statement row(m_desk.database, u"select value from workspace where key = ?"_s, {key});
    if (const Result<void> done = row.done(); !done)
        return tl::unexpected(done.error());
    return row.next() ? row.text(0) : QString();
}

Result<void> Alarms::setValue(const QString &key, const QString &value)
{
    return execute(m_desk.database, uR"(insert into workspace (key, value) values (?, ?)
            on conflict (key) do update set value = excluded.value)"_s,
        {key, value});
}

Result<void> Alarms::store()
{
    const QDateTime now = m_desk.clock.now();
    if (const Result<void> done = m_office.store(); !done)
        return done;
    if (const Result<void> done = noteTime(now); !done)
        return done;
    if (m_next.isValid() && now < m_next && m_next < now.addSecs(2 * everySeconds))
        return {};
    m_next = now.addSecs(everySeconds);
    if (const Result<void> done = noteRoutes(); !done)
        return done;
    const Result<Situation> current = situation(now);
    const Result<QList<Alarm>> open = m_store.open();
    const Result<QList<Alarm>> ended = m_store.endedSince(now.addSecs(-hourSeconds));
    if (!current || !open || !ended)
        return tl::unexpected(!current ? current.error() : !open ? open.error() : ended.error());
    const AlarmChanges changes = alarmChanges(*open, *ended, *current, m_settings.after, now);
    if (const Result<void> done = apply(changes, now); !done)
        return done;
    return tell(now);
}

/// That it is alive, and whether it was not: a stop, or the computer slept between two turns.
Result<void> Alarms::noteTime(const QDateTime &now)
{
    const qint64 silentMs = m_lastTurn.msecsTo(now);
    const bool wasAway = silentMs >= std::chrono::milliseconds(shortestAbsence).count();
    if (wasAway && m_options.notesAbsence) {
        Absence absence;
        absence.from = m_absence ? m_absence->from : m_lastTurn;
        absence.to = now;
        m_absence = absence;
        const Result<void> said = m_desk.say(JournalLine::Level::Info, "engine",
            Text(QT_TRANSLATE_NOOP(
                     "Text", "Provodka did not work for %1 minutes: it was off, or the computer slept."),
                {QString::number(silentMs / 60000)}));
        if (!said)
            return said;
    }
    m_lastTurn = now;
    if (m_alive.isValid() && m_alive <= now && m_alive.secsTo(now) < aliveSeconds)
        return {};
    m_alive = now;
    // Lines that are read twice after a restart change nothing.
    if (const Result<void> done = setValue(journalKey, QString::number(m_journal)); !done)
        return done;
    return setValue(aliveKey, QString::number(now.toMSecsSinceEpoch()));
}

Result<void> Alarms::noteRoutes()
{
    if (m_routesOn.isEmpty())
        return {};
    const QStringList routes = std::exchange(m_routesOn, {});
    return setValue(routesKey,
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(routes)).toJson(QJsonDocument::Compact)));
}

Result<Situation> Alarms::situation(const QDateTime &now)
{
    Situation current;
    const Result<QList<WaitingRow>> waiting = m_store.waiting(mostWaiting);
    const Result<QList<QPair<QString, LookStore::Look>>> looks = LookStore(m_desk.database).all();
    const Result<qint64> newest = m_desk.journal.lastId();
    if (!waiting || !looks || !newest)
        return tl::unexpected(!waiting ? waiting.error() : !looks ? looks.error() : newest.error());
    for (const WaitingRow &row : *waiting)
        current.waiting.append(
            {row.event, row.route, row.order, row.reason, row.amount, row.link, row.since});
    for (const auto &[name, account] : m_desk.accounts) {
        const Text trouble = account->troubleText();
        if (trouble.isEmpty() || !m_used.contains(name))
            continue;
        const Text named(QT_TRANSLATE_NOOP("Text", "Connection “%1” does not work: %2"),
            {name.value, trouble.in(m_options.language)});
        current.unusable.append({name, named, account->troubleSince()});
    }
    for (const auto &[subject, look] : *looks) {
        const QJsonArray rows = QJsonDocument::fromJson(look.problems).array();
        for (const QJsonValue &row : rows) {
            FoundProblem problem;
            problem.subject = row["subject"_L1].toString();
            const QString text = Text::fromJson(row["text"_L1].toString().toUtf8()).in(m_options.language);
            const QString about = subject.section(u' ', 1);
            problem.text = subject.startsWith("route "_L1)
                ? Text(QT_TRANSLATE_NOOP("Text", "Route “%1”: %2"), {about, text})
                : Text(QT_TRANSLATE_NOOP("Text", "Connection “%1”: %2"), {about, text});
            problem.since = utcFromMs(row["since"_L1].toInteger());
            problem.mayPass = row["mayPass"_L1].toBool();
            const Account *account = m_desk.account({about});
            if (problem.mayPass && account && !account->troubleText().isEmpty())
                continue; // the work itself has met it too
            current.problems.append(problem);
        }
    }
    current.stoppedRoutes = m_stopped;
    const QList<PostOffice::Unreached> unreached = m_office.unreached();
    for (const PostOffice::Unreached &one : unreached) {
        Alarm alarm;
        alarm.kind = u"feed"_s;
        alarm.subject = one.recipient.connection.value + u' ' + one.recipient.to;
        alarm.text = Text(QT_TRANSLATE_NOOP("Text", "Alarms do not reach %1 through “%2”: %3"),
            {one.recipient.to, one.recipient.connection.value, one.reason.in(m_options.language)});
        alarm.since = one.since;
        current.others.append(alarm);
    }
    const QStorageInfo disk(QFileInfo(m_desk.database.file()).absolutePath());
    if (disk.isValid() && disk.isReady() && disk.bytesAvailable() >= 0
        && disk.bytesAvailable() < tightBytes) {
        Alarm alarm;
        alarm.kind = u"disk"_s;
        alarm.subject = u"workspace"_s;
        alarm.text = Text(QT_TRANSLATE_NOOP("Text",
                              "The disk with the workspace has only %1 MB left; when it is full, Provodka "
                              "stops. Free some space on it."),
            {QString::number(disk.bytesAvailable() / (1024 * 1024))});
        alarm.since = now;
        current.others.append(alarm);
    }
    if (*newest <= m_journal)
        return current;
    const Result<QList<JournalLine>> lines = m_desk.journal.ofKinds(announcingKinds(), m_journal, *newest);
    if (!lines)
        return tl::unexpected(lines.error());
    for (const JournalLine &line : *lines) {
        if (line.event.isValid())
            continue; // a single finding; what it belongs to is announced too
        Announcement one;
        one.kind = line.kind;
        one.subject = line.route + (line.route.isEmpty() || line.connection.isEmpty() ? u""_s : u" "_s)
            + line.connection;
        one.text = line.text;
        one.at = line.at;
        one.isGood = line.level < JournalLine::Level::Warning;
        current.announced.append(one);
    }
    m_journal = *newest;
    return current;
}

Result<void> Alarms::apply(const AlarmChanges &changes, const QDateTime &now)
{
    for (const Alarm &alarm : changes.raise) {
        if (const Result<void> done = m_store.raise(alarm); !done)
            return done;
    }
    for (const Alarm &alarm : changes.update) {
        if (const Result<void> done = m_store.update(alarm); !done)
            return done;
    }
    for (const qint64 id : changes.end) {
        if (const Result<void> done = m_store.end(id, now, false); !done)
            return done;
    }
    for (const qint64 id : changes.fade) {
        if (const Result<void> done = m_store.end(id, now, true); !done)
            return done;
    }
    return {};
}

Result<void> Alarms::tell(const QDateTime &now)
{
    if (m_settings.alarmsTo.isEmpty())
        return {};
    const Result<QList<Alarm>> untold = m_store.untold(now);
    if (!untold)
        return tl::unexpected(untold.error());
    if (untold->isEmpty())
        return {};
    const Result<QList<QDateTime>> told = m_store.toldSince(now.addSecs(-hourSeconds));
    if (!told)
        return tl::unexpected(told.error());
    const QDateTime notBefore = mayTellAt(*told);
    if (notBefore.isValid() && now < notBefore)
        return {};
    QList<Alarm> raised;
    QList<Alarm> over;
    for (const Alarm &alarm : *untold)
        (alarm.toldAt.isValid() ? over : raised).append(alarm);
    Post post = alarmPost(raised, over, m_settings.zone, m_options.language);
    post.key = u"alarm-%1-%2"_s.arg(untold->first().id).arg(now.toMSecsSinceEpoch());
    if (const Result<void> done = m_office.put(post, m_settings.alarmsTo); !done)
        return done;
    return m_store.told(*untold, now);
}

std::optional<QDateTime> Alarms::nextDue() const
{
    std::optional<QDateTime> next = m_office.nextDue();
    const QDateTime own = m_next.isValid() ? m_next : m_desk.clock.now();
    return next && *next < own ? next : std::optional(own);
}

}
