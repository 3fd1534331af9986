#include "core/store/setupstore.h"

#include "core/base/json.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(json::compact(object));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

}

SetupStore::SetupStore(Database &database)
    : m_db(database)
{
}

Result<Setup> SetupStore::load()
{
    Setup setup;
    {
        Statement rows(m_db, u"select name, vendor, settings from connection order by position"_s, {});
        if (const Result<void> done = rows.done(); !done)
            return tl::unexpected(done.error());
        while (rows.next())
            setup.connections.append({{rows.text(0)}, rows.text(1), objectOf(rows.text(2))});
    }
    Statement rows(m_db,
        u"select name, recipe, sources, target, is_on, settings, target_settings, mode from route order by position"_s,
        {});
    if (const Result<void> done = rows.done(); !done)
        return tl::unexpected(done.error());
    while (rows.next()) {
        RouteSetup route;
        route.name = {rows.text(0)};
        route.recipe = rows.text(1);
        const QJsonArray sources = QJsonDocument::fromJson(rows.text(2).toUtf8()).array();
        for (const QJsonValue &source : sources)
            route.sources.append({source.toString()});
        route.target = {rows.text(3)};
        route.isOn = rows.number(4) != 0;
        route.settings = objectOf(rows.text(5));
        route.targetSettings = objectOf(rows.text(6));
        route.mode = rows.text(7) == "watch"_L1 ? RouteSetup::Mode::Watch : RouteSetup::Mode::Work;
        setup.routes.append(route);
    }
    Statement workspace(m_db, u"select value from workspace where key = 'settings'"_s, {});
    if (const Result<void> done = workspace.done(); !done)
        return tl::unexpected(done.error());
    while (workspace.next())
        setup.workspace = objectOf(workspace.text(0));
    return setup;
}

Result<void> SetupStore::save(const Setup &setup)
{
    for (const QString &clear : {u"delete from connection"_s, u"delete from route"_s}) {
        if (const Result<void> done = execute(m_db, clear); !done)
            return done;
    }
    int position = 0;
    for (const ConnectionSetup &one : setup.connections) {
        const Result<void> done = execute(m_db,
            u"insert into connection (name, position, vendor, settings) values (?, ?, ?, ?)"_s,
            {one.name.value, position++, one.vendor, compactText(one.settings)});
        if (!done)
            return done;
    }
    position = 0;
    for (const RouteSetup &route : setup.routes) {
        QJsonArray sources;
        for (const ConnectionName &source : route.sources)
            sources.append(source.value);
        const Result<void> done = execute(m_db,
            uR"(insert into route (name, position, recipe, sources, target, is_on, settings, target_settings, mode)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
            {route.name.value, position++, route.recipe, QString::fromUtf8(json::compact(sources)),
                route.target.value, int(route.isOn), compactText(route.settings),
                compactText(route.targetSettings),
                route.mode == RouteSetup::Mode::Watch ? u"watch"_s : u"work"_s});
        if (!done)
            return done;
    }
    return execute(m_db, uR"(insert into workspace (key, value) values ('settings', ?)
            on conflict (key) do update set value = excluded.value)"_s,
        {compactText(setup.workspace)});
}

}
