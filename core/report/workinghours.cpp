#include "core/report/workinghours.h"

#include <QRegularExpression>

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysAtMost = 366 * 100;

tl::unexpected<Error> notHours(const QString &part)
{
    return failure(Error::Kind::Malformed,
        Text(QT_TRANSLATE_NOOP("Text",
                 "“%1” are no working hours; write them like “Mon-Fri 09:00-18:00, Sat 10:00-14:00”."),
            {part}));
}

int dayNumber(const QString &name)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return int(names.indexOf(name.toLower()));
}

}

Result<WorkingHours> WorkingHours::parse(const QString &text, const QTimeZone &zone)
{
    static const QRegularExpression shape(
        u"\\A(?:([A-Za-z]{3})(?:-([A-Za-z]{3}))?\\s+)?(\\d{1,2}:\\d\\d)-(\\d{1,2}:\\d\\d)\\z"_s);
    WorkingHours hours;
    hours.m_zone = zone;
    int first = 0;
    int last = 4;
    const QStringList parts = text.split(u',');
    for (const QString &written : parts) {
        const QString part = written.trimmed();
        const QRegularExpressionMatch match = shape.match(part);
        if (!match.hasMatch())
            return notHours(part);
        if (!match.captured(1).isEmpty()) { // hours alone belong to the days named before
            first = dayNumber(match.captured(1));
            last = match.captured(2).isEmpty() ? first : dayNumber(match.captured(2));
        }
        const QTime from = QTime::fromString(match.captured(3), u"H:mm"_s);
        const bool isMidnight = match.captured(4) == "24:00"_L1;
        const QTime to
            = isMidnight ? QTime(23, 59, 59, 999) : QTime::fromString(match.captured(4), u"H:mm"_s);
        if (first < 0 || last < 0 || !from.isValid() || !to.isValid() || from >= to)
            return notHours(part);
        for (int day = first;; day = (day + 1) % 7) {
            hours.m_week[size_t(day)].push_back({from, to});
            if (day == last)
                break;
        }
    }
    for (std::vector<Shift> &shifts : hours.m_week) {
        std::ranges::sort(shifts, {}, &Shift::from);
        for (size_t i = 1; i < shifts.size(); ++i) {
            if (shifts[i].from < shifts[i - 1].to)
                return notHours(text);
        }
    }
    return hours;
}

Result<void> WorkingHours::addHolidays(const QByteArray &lines)
{
    int number = 0;
    const QList<QByteArray> all = lines.split('\n');
    for (const QByteArray &one : all) {
        ++number;
        const QString line = QString::fromUtf8(one).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QDate day = QDate::fromString(line.left(10), Qt::ISODate);
        const bool isAlone = line.size() <= 10 || line[10].isSpace() || line[10] == u'#' || line[10] == u',';
        if (!day.isValid() || !isAlone) {
            return failure(Error::Kind::Malformed,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "Line %1 of the holidays is no day: “%2”; write it like 2026-01-31."),
                    {QString::number(number), line.left(40)}));
        }
        m_holidays.push_back(day);
    }
    std::ranges::sort(m_holidays);
    m_days.clear();
    return {};
}

WorkingHours::Day WorkingHours::dayOf(const QDate &date, qint64 before) const
{
    Day day;
    day.startMs = date.startOfDay(m_zone).toMSecsSinceEpoch();
    day.before = before;
    if (std::ranges::binary_search(m_holidays, date))
        return day;
    for (const Shift &shift : m_week[size_t(date.dayOfWeek() - 1)]) {
        // By the wall clock: on the days it is changed a shift may be an hour longer or shorter.
        const qint64 from = QDateTime(date, shift.from, m_zone).toMSecsSinceEpoch();
        const bool isMidnight = shift.to == QTime(23, 59, 59, 999);
        const qint64 to = isMidnight ? date.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch()
                                     : QDateTime(date, shift.to, m_zone).toMSecsSinceEpoch();
        day.shifts.emplace_back(from, to);
    }
    return day;
}

qint64 WorkingHours::workOf(const Day &day)
{
    qint64 work = 0;
    for (const auto &[from, to] : day.shifts)
        work += to - from;
    return work;
}

void WorkingHours::cover(qint64 fromMs, qint64 toMs) const
{
    const auto dayAt
        = [this](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toTimeZone(m_zone).date(); };
    if (!m_days.empty() && fromMs >= m_days.front().startMs && toMs < m_days.back().startMs)
        return;
    // Some years around, so that this is seldom done.
    QDate first = dayAt(fromMs).addDays(-366);
    QDate last = dayAt(toMs).addDays(366);
    if (!m_days.empty()) {
        first = qMin(first, m_first);
        last = qMax(last, m_first.addDays(qint64(m_days.size())));
    }
    last = qMin(last, first.addDays(daysAtMost));
    m_first = first;
    m_days.clear();
    qint64 before = 0;
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        m_days.push_back(dayOf(date, before));
        before += workOf(m_days.back());
    }
}

qint64 WorkingHours::workedUntil(qint64 ms) const
{
    // Days last 24 hours but for two a year: the place is near.
    constexpr qint64 dayMs = 24 * 60 * 60 * 1000;
    const qint64 last = qint64(m_days.size()) - 1;
    auto day = m_days.begin() + std::clamp((ms - m_days.front().startMs) / dayMs, 0LL, qlonglong(last));
    while (day != m_days.begin() && day->startMs > ms)
        --day;
    while (std::next(day) != m_days.end() && std::next(day)->startMs <= ms)
        ++day;
    qint64 worked = day->before;
    for (const auto &[from, to] : day->shifts)
        worked += std::clamp(ms, from, to) - from;
    return worked;
}

qint64 WorkingHours::between(qint64 fromMs, qint64 toMs) const
{
    if (toMs <= fromMs)
        return 0;
    cover(fromMs, toMs);
    return workedUntil(toMs) - workedUntil(fromMs);
}

}
