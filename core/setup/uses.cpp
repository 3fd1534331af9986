#include "core/setup/uses.h"

#include <QJsonArray>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

QList<Text> usesOf(const Setup &setup, const ConnectionName &connection)
{
    QList<Text> uses;
    for (const RouteSetup &route : setup.routes) {
        if (route.sources.contains(connection))
            uses.append(Text(QT_TRANSLATE_NOOP("Text", "Route “%1” reads from it."), {route.name.value}));
        if (route.target == connection)
            uses.append(Text(QT_TRANSLATE_NOOP("Text", "Route “%1” writes to it."), {route.name.value}));
    }
    for (auto member = setup.workspace.begin(); member != setup.workspace.end(); ++member) {
        const QJsonArray rows = member->toArray();
        const bool isNamed = std::any_of(rows.begin(), rows.end(),
            [&](const QJsonValue &row) { return row["connection"_L1].toString() == connection.value; });
        if (isNamed)
            uses.append(Text(
                QT_TRANSLATE_NOOP("Text", "Alarms or summaries are sent through it (%1)."), {member.key()}));
    }
    return uses;
}

}
