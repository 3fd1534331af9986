#include "core/engine/chore.h"

#include "core/store/statement.h"

#include <QTimeZone>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 triedAgainAfterSeconds = 5 * 60;

QString keyOf(const Chore &chore)
{
    return u"chore "_s + chore.name();
}

}

QDateTime nextDaily(const QDateTime &since, const QTime &time, const QTimeZone &zone)
{
    const QDate day = since.toTimeZone(zone).date();
    const QDateTime today(day, time, zone);
    return (today > since ? today : QDateTime(day.addDays(1), time, zone)).toUTC();
}

Chores::Chores(Desk &desk)
    : m_desk(desk)
{
}

Result<void> Chores::add(std::unique_ptr<Chore> chore)
{
    auto place = std::make_unique<Place>();
    Statement row(m_desk.database, u"select value from workspace where key = ?"_s, {keyOf(*chore)});
    if (const Result<void> done = row.done(); !done)
        return done;
    while (row.next())
        place->since = QDateTime::fromMSecsSinceEpoch(row.text(0).toLongLong(), Qt::UTC);
    // A clock that was set back must not silence it for long.
    const QDateTime now = m_desk.clock.now();
    place->isNew = !place->since.isValid() || place->since > now;
    if (place->isNew)
        place->since = now;
    place->chore = std::move(chore);
    m_places.push_back(std::move(place));
    return {};
}

Result<void> Chores::store()
{
    for (const auto &place : m_places) {
        if (std::exchange(place->isNew, false)) {
            if (const Result<void> done = remember(*place, place->since); !done)
                return done;
        }
        if (!place->outcome)
            continue;
        const Result<void> outcome = *std::exchange(place->outcome, std::nullopt);
        const QDateTime now = m_desk.clock.now();
        if (const Result<void> done = place->chore->store(outcome, now); !done)
            return done;
        const bool again
            = !outcome && (outcome.error().isTransient() || outcome.error().kind == Error::Kind::Cancelled);
        if (again) {
            place->notBefore = now.addSecs(triedAgainAfterSeconds);
            continue;
        }
        place->isAsked = false;
        if (const Result<void> done = remember(*place, now); !done)
            return done;
    }
    return {};
}

Result<void> Chores::remember(Place &place, const QDateTime &time)
{
    place.since = time;
    return execute(m_desk.database, uR"(insert into workspace (key, value) values (?, ?)
            on conflict (key) do update set value = excluded.value)"_s,
        {keyOf(*place.chore), QString::number(time.toMSecsSinceEpoch())});
}

bool Chores::ask(const QString &name)
{
    for (const auto &place : m_places) {
        if (place->chore->name() != name)
            continue;
        place->isAsked = true;
        place->notBefore = {};
        return true;
    }
    return false;
}

void Chores::launch()
{
    const QDateTime now = m_desk.clock.now();
    for (const auto &place : m_places) {
        const QDateTime due = place->chore->due(place->since, now);
        const bool isDue = place->isAsked || (due.isValid() && due <= now);
        if (place->isWorking || place->outcome || !isDue || place->notBefore > now)
            continue;
        place->isWorking = true;
        run(place.get());
    }
}

QCoro::Task<> Chores::run(Place *place)
{
    const Running running(m_desk);
    const Result<void> outcome = co_await place->chore->work(m_desk.clock.now());
    place->outcome = outcome;
    place->isWorking = false;
}

std::optional<QDateTime> Chores::nextDue() const
{
    std::optional<QDateTime> next;
    for (const auto &place : m_places) {
        if (place->isWorking)
            continue;
        QDateTime due
            = place->isAsked ? m_desk.clock.now() : place->chore->due(place->since, m_desk.clock.now());
        if (due.isValid() && place->notBefore.isValid())
            due = qMax(due, place->notBefore);
        if (due.isValid() && (!next || due < *next))
            next = due;
    }
    return next;
}

}
