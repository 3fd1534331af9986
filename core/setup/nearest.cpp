#include "core/setup/nearest.h"

#include <numeric>
#include <vector>

namespace provodka {

namespace {

/// Letters to add, drop, replace or swap with their neighbour.
int distance(const QString &a, const QString &b)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(row);
    }
    return last.back();
}

}

QString nearestName(const QString &written, const QStringList &known)
{
    const QString wanted = written.toCaseFolded();
    QString nearest;
    int best = 1 + static_cast<int>(qMax(qsizetype(1), wanted.size() / 3));
    for (const QString &name : known) {
        const int away = distance(wanted, name.toCaseFolded());
        if (away < best) {
            best = away;
            nearest = name;
        }
    }
    return nearest;
}

}
