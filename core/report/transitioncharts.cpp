#include "core/report/transitioncharts.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace provodka {

namespace {

constexpr qint64 chartSecond = 1000;
constexpr qint64 chartMinute = 60 * chartSecond;
constexpr qint64 chartHour = 60 * chartMinute;
constexpr qint64 chartDay = 24 * chartHour;
constexpr std::array<qint64, 34> steps{0, chartSecond, 2 * chartSecond, 5 * chartSecond, 10 * chartSecond,
    20 * chartSecond, 30 * chartSecond, chartMinute, 2 * chartMinute, 5 * chartMinute, 10 * chartMinute,
    20 * chartMinute, 30 * chartMinute, 45 * chartMinute, chartHour, 90 * chartMinute, 2 * chartHour,
    3 * chartHour, 4 * chartHour, 5 * chartHour, 6 * chartHour, 8 * chartHour, 12 * chartHour, 18 * chartHour,
    chartDay, 30 * chartHour, 36 * chartHour, 2 * chartDay, 3 * chartDay, 4 * chartDay, 5 * chartDay,
    7 * chartDay, 14 * chartDay, 30 * chartDay};
constexpr qsizetype fewestBins = 8;

constexpr int daysByDay = 62;
constexpr int daysByWeek = 550;

size_t stepOf(qint64 ms)
{
    const auto behind = std::ranges::upper_bound(steps, ms);
    return behind == steps.begin() ? 0 : size_t(behind - steps.begin()) - 1;
}

}

Distribution distributionOf(
    const std::vector<Stays::Measured> &times, const std::vector<Stays::Measured> &before)
{
    Distribution all;
    for (size_t i = 0; i < steps.size(); ++i) {
        const qint64 to = i + 1 < steps.size() ? steps[i + 1] : std::numeric_limits<qint64>::max();
        all.bins.append({steps[i], to, 0, 0});
    }
    for (const Stays::Measured &one : times)
        ++all.bins[qsizetype(stepOf(one.ms))].count;
    for (const Stays::Measured &one : before)
        ++all.bins[qsizetype(stepOf(one.ms))].before;
    const auto isEmpty = [](const Distribution::Bin &bin) { return bin.count == 0 && bin.before == 0; };
    const auto first = std::ranges::find_if_not(all.bins, isEmpty);
    if (first == all.bins.end()) {
        all.bins.clear();
        return all;
    }
    // A few empty ones beside show whether times lie close together.
    qsizetype from = first - all.bins.begin();
    qsizetype behind = all.bins.size();
    while (isEmpty(all.bins[behind - 1]))
        --behind;
    while (behind - from < fewestBins) {
        from = qMax<qsizetype>(0, from - 1);
        behind = qMin(all.bins.size(), behind + 1);
    }
    all.bins = all.bins.mid(from, behind - from);
    all.count = qint64(times.size());
    all.before = qint64(before.size());
    return all;
}

Course courseOf(const std::vector<Stays::Measured> &times, const QTimeZone &zone)
{
    Course course;
    if (times.empty())
        return course;
    const auto [first, last] = std::ranges::minmax(times, {}, &Stays::Measured::leftAtMs);
    const qint64 days = (last.leftAtMs - first.leftAtMs) / chartDay;
    course.step = days <= daysByDay ? Course::Step::Day
        : days <= daysByWeek        ? Course::Step::Week
                                    : Course::Step::Month;
    const auto startOf = [&](qint64 ms) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(ms, zone).date();
        if (course.step == Course::Step::Week)
            return day.addDays(1 - day.dayOfWeek());
        return course.step == Course::Step::Month ? QDate(day.year(), day.month(), 1) : day;
    };
    // Zones are slow to ask: once an hour of the year is enough, for days begin at whole quarters of it.
    constexpr qint64 quarter = chartHour / 4;
    QHash<qint64, QDate> known;
    std::map<QDate, std::vector<qint64>> parts;
    for (const Stays::Measured &one : times) {
        QDate &day = known[one.leftAtMs / quarter];
        if (!day.isValid())
            day = startOf(one.leftAtMs);
        parts[day].push_back(one.ms);
    }
    for (auto &[day, own] : parts) {
        std::ranges::sort(own);
        const size_t middle = own.size() / 2;
        const qint64 median
            = own.size() % 2 == 1 ? own[middle] : own[middle - 1] + (own[middle] - own[middle - 1]) / 2;
        const size_t rank = std::max<size_t>((own.size() * 90 + 99) / 100, 1);
        course.points.append({day, qint64(own.size()), median, own[rank - 1]});
    }
    return course;
}

}
