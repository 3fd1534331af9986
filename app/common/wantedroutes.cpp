#include "app/common/wantedroutes.h"

#include "core/rules/alarms.h"

namespace provodka::app {

Result<WantedRoutes> wantedRoutes(const Setup &setup, QStringList names)
{
    const auto fail = [](const char *sentence, const QStringList &arguments = {}) {
        return failure(Error::Kind::Misconfigured, Text(sentence, arguments));
    };
    WantedRoutes wanted;
    wanted.setup = setup;
    const bool isNamed = !names.isEmpty();
    for (const RouteSetup &route : setup.routes) {
        const bool isWanted = isNamed ? names.removeAll(route.name.value) > 0 : route.isOn;
        if (!isWanted)
            continue;
        if (!route.isOn)
            return fail(
                QT_TRANSLATE_NOOP("Text", "Route \"%1\" is switched off in the setup."), {route.name.value});
        wanted.routes.append(route.name);
        const QList<ConnectionName> connections = route.sources + QList<ConnectionName>{route.target};
        for (const ConnectionName &name : connections) {
            if (!wanted.connections.contains(name))
                wanted.connections.append(name);
        }
    }
    if (!names.isEmpty())
        return fail(QT_TRANSLATE_NOOP("Text", "There is no route \"%1\"."), {names.first()});
    if (wanted.routes.isEmpty())
        return fail(QT_TRANSLATE_NOOP("Text", "No route is switched on; there is nothing to run."));
    const AlarmSettings people = AlarmSettings::from(setup.workspace);
    for (const Recipient &recipient : people.alarmsTo + people.summaryTo) {
        if (!wanted.connections.contains(recipient.connection))
            wanted.connections.append(recipient.connection);
    }
    // Connections outside these routes are neither opened nor asked for their secrets.
    wanted.setup.connections.removeIf(
        [&](const ConnectionSetup &one) { return !wanted.connections.contains(one.name); });
    return wanted;
}

}
