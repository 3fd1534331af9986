#pragma once

#include <QJsonObject>
#include <QList>

#include <algorithm>

namespace provodka::bench {

/// `{"n":200,"p50":14,"p99":31,"worst":40,"worstAt":0}` of durations in milliseconds, by nearest rank;
/// the worst one's position, for the first of all has the connections to make.
inline QJsonObject ranks(QList<qint64> all)
{
    const auto worst = std::max_element(all.cbegin(), all.cend());
    const qsizetype worstAt = worst - all.cbegin();
    std::sort(all.begin(), all.end());
    const auto rank = [&all](qsizetype percent) {
        return all.isEmpty() ? 0 : all[(all.size() * percent + 99) / 100 - 1];
    };
    return {{QStringLiteral("n"), all.size()}, {QStringLiteral("p50"), rank(50)},
        {QStringLiteral("p99"), rank(99)}, {QStringLiteral("worst"), rank(100)},
        {QStringLiteral("worstAt"), worstAt}};
}

}
