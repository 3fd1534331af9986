#include "ui/firstrun/draft.h"

#include "core/base/json.h"

#include <QJsonDocument>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject jsonOf(const ConnectionSetup &connection)
{
    return {{u"name"_s, connection.name.value}, {u"vendor"_s, connection.vendor},
        {u"settings"_s, connection.settings}};
}

ConnectionSetup connectionOf(const QJsonObject &json)
{
    return {{json.value("name"_L1).toString()}, json.value("vendor"_L1).toString(),
        json.value("settings"_L1).toObject()};
}

void put(Setup &setup, const ConnectionSetup &connection)
{
    for (ConnectionSetup &one : setup.connections) {
        if (one.name == connection.name) {
            one = connection;
            return;
        }
    }
    setup.connections.append(connection);
}

}

QByteArray Draft::toJson() const
{
    return json::compact(QJsonObject{{u"step"_s, step}, {u"source"_s, jsonOf(source)},
        {u"target"_s, jsonOf(target)}, {u"recipe"_s, recipe}, {u"settings"_s, settings},
        {u"targetSettings"_s, targetSettings}, {u"watching"_s, isWatching}});
}

Draft Draft::fromJson(const QByteArray &json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    Draft draft;
    draft.step = read.value("step"_L1).toInt();
    draft.source = connectionOf(read.value("source"_L1).toObject());
    draft.target = connectionOf(read.value("target"_L1).toObject());
    draft.recipe = read.value("recipe"_L1).toString();
    draft.settings = read.value("settings"_L1).toObject();
    draft.targetSettings = read.value("targetSettings"_L1).toObject();
    draft.isWatching = read.value("watching"_L1).toBool(true);
    return draft;
}

RouteName Draft::routeName(const Setup &setup)
{
    const auto isTaken = [&](const QString &name) {
        return std::any_of(setup.routes.cbegin(), setup.routes.cend(),
            [&](const RouteSetup &route) { return route.name.value == name; });
    };
    QString name = u"payments"_s;
    for (int number = 2; isTaken(name); ++number)
        name = u"payments-%1"_s.arg(number);
    return {name};
}

Setup Draft::in(Setup setup) const
{
    RouteSetup route;
    route.name = routeName(setup);
    route.recipe = recipe;
    route.sources = {source.name};
    route.target = target.name;
    route.mode = isWatching ? RouteSetup::Mode::Watch : RouteSetup::Mode::Work;
    route.settings = settings;
    route.targetSettings = targetSettings;
    put(setup, source);
    put(setup, target);
    setup.routes.append(route);
    return setup;
}

}
