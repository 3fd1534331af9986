#include "core/engine/morningsummary.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 takenUpAfterSeconds = 3 * 60; // lists are read every minute
constexpr int waitingAtMost = 5000;

QList<CountedSum> counted(const QList<DayStore::Sum> &sums)
{
    QList<CountedSum> all;
    for (const DayStore::Sum &one : sums)
        all.append({one.count, one.sum});
    return all;
}

}

MorningSummary::MorningSummary(Desk &desk, Alarms &alarms)
    : m_alarms(alarms)
    , m_days(desk.database)
{
}

QString MorningSummary::name() const
{
    return u"morning summary"_s;
}

QDateTime MorningSummary::due(const QDateTime &since, const QDateTime &) const
{
    m_since = since;
    const AlarmSettings &settings = m_alarms.settings();
    if (settings.summaryTo.isEmpty())
        return {};
    const QDateTime daily = nextDaily(since, settings.summaryAt, settings.zone);
    if (!m_alarms.absence())
        return daily;
    // What came meanwhile is taken up first.
    return m_alarms.absence()->to.addSecs(takenUpAfterSeconds);
}

Async<void> MorningSummary::work(QDateTime)
{
    co_return Result<void>();
}

Result<void> MorningSummary::store(const Result<void> &, const QDateTime &now)
{
    const AlarmSettings &settings = m_alarms.settings();
    const std::optional<Absence> away = m_alarms.absence();
    const bool isMorning = nextDaily(m_since, settings.summaryAt, settings.zone) <= now;
    Post post;
    if (away) {
        const Result<Post> told = absence(*away, now);
        if (!told)
            return tl::unexpected(told.error());
        post = *told;
        m_alarms.absenceTold();
    }
    if (isMorning) {
        const Result<Post> told = summary(now);
        if (!told)
            return tl::unexpected(told.error());
        if (away)
            post.text += u"\n\n"_s + told->title + u"\n\n"_s + told->text;
        else
            post = *told;
    }
    if (post.title.isEmpty())
        return {};
    post.key = u"summary-%1"_s.arg(now.toMSecsSinceEpoch());
    return m_alarms.office().put(post, settings.summaryTo);
}

Result<SummaryFacts> MorningSummary::facts(const QDateTime &from, const QDateTime &to)
{
    SummaryFacts facts;
    facts.from = from;
    facts.to = to;
    const Result<QList<DayStore::Sum>> came = m_days.came(from, to);
    const Result<QList<DayStore::Sum>> booked = m_days.booked(from, to);
    const Result<QList<WaitingRow>> waiting = m_alarms.alarms().waiting(waitingAtMost);
    const Result<QList<Alarm>> open = m_alarms.alarms().open();
    if (!came || !booked || !waiting || !open)
        return tl::unexpected(!came ? came.error()
                : !booked           ? booked.error()
                : !waiting          ? waiting.error()
                                    : open.error());
    facts.came = counted(*came);
    facts.booked = counted(*booked);
    for (const WaitingRow &row : *waiting) {
        Alarm one;
        one.kind = u"payment"_s;
        one.subject = QString::number(row.event.value);
        one.text = row.reason;
        one.amount = row.amount;
        one.link = row.link;
        one.since = row.since;
        facts.waiting.append(one);
    }
    for (const Alarm &alarm : *open) {
        if (alarm.kind != "payment"_L1)
            facts.open.append(alarm);
    }
    return facts;
}

Result<Post> MorningSummary::summary(const QDateTime &now)
{
    const AlarmSettings &settings = m_alarms.settings();
    const QDate today = now.toTimeZone(settings.zone).date();
    Result<SummaryFacts> day
        = facts(today.addDays(-1).startOfDay(settings.zone).toUTC(), today.startOfDay(settings.zone).toUTC());
    const Result<std::pair<Text, QDateTime>> backup = m_days.newestOf(u"backup"_s);
    const Result<std::pair<Text, QDateTime>> agreement = m_days.newestOf(u"agreement"_s, true);
    if (!day || !backup || !agreement)
        return tl::unexpected(!day ? day.error() : !backup ? backup.error() : agreement.error());
    const auto dated = [&](const char *source, const std::pair<Text, QDateTime> &line) {
        return line.first.isEmpty() ? Text()
                                    : Text(source,
                                        {line.second.toTimeZone(settings.zone).toString(u"dd.MM. HH:mm"_s),
                                            line.first.in(m_alarms.language())});
    };
    day->backup = dated(QT_TRANSLATE_NOOP("Text", "Copy of the workspace, %1: %2"), *backup);
    day->agreement = dated(QT_TRANSLATE_NOOP("Text", "Comparison, %1: %2"), *agreement);
    return summaryPost(*day, settings.zone, m_alarms.language());
}

Result<Post> MorningSummary::absence(const Absence &absence, const QDateTime &now)
{
    const Result<SummaryFacts> meanwhile = facts(absence.from, now.addSecs(1));
    if (!meanwhile)
        return tl::unexpected(meanwhile.error());
    return absencePost(absence, *meanwhile, m_alarms.settings().zone, m_alarms.language());
}

}
