#pragma once

#include <QJsonObject>
#include <QList>

#include <algorithm>

namespace provodka::bench {

/// `{"n":200,"p50":14,"p99":31,"worst":40}` of durations in milliseconds.
inline QJsonObject ranks(QList<qint64> all)
{
    std::sort(all.begin(), all.end());
    const auto rank = [&all](qsizetype percent) {
        return all.isEmpty() ? 0 : all[qMin(all.size() - 1, all.size() * percent / 100)];
    };
    return {{QStringLiteral("n"), all.size()}, {QStringLiteral("p50"), rank(50)},
        {QStringLiteral("p99"), rank(99)}, {QStringLiteral("worst"), rank(100)}};
}

}
