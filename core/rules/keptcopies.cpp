#include "core/rules/keptcopies.h"

#include <QSet>

#include <algorithm>

namespace provodka {

QList<QDateTime> superfluousCopies(QList<QDateTime> copies, int kept)
{
    constexpr int daily = 7;
    std::ranges::sort(copies, [](const QDateTime &a, const QDateTime &b) { return a > b; });
    QSet<QDate> days;
    QSet<std::pair<int, int>> weeks;
    QList<QDateTime> gone;
    int staying = 0;
    for (const QDateTime &copy : std::as_const(copies)) {
        const QDate day = copy.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        const bool isNewDay = !days.contains(day);
        const bool isDaily = isNewDay && days.size() < daily;
        const bool isWeekly = isNewDay && !isDaily && !weeks.contains({year, week});
        if (staying < qMax(1, kept) && (isDaily || isWeekly)) {
            ++staying;
            days.insert(day);
            weeks.insert({year, week});
        } else {
            gone.append(copy);
        }
    }
    return gone;
}

}
