#pragma once

#include "core/base/ids.h"

#include <QJsonObject>
#include <QList>

namespace provodka {

/// One account of one vendor, without its secrets.
struct ConnectionSetup
{
    ConnectionName name;
    QString vendor;
    QJsonObject settings;
    friend bool operator==(const ConnectionSetup &, const ConnectionSetup &) = default;
};

/// What happens: sources, recipe, target.
struct RouteSetup
{
    RouteName name;
    QString recipe;
    QList<ConnectionName> sources;
    ConnectionName target;
    bool isOn = true;
    enum class Mode {
        Work,
        Watch, ///< decides and stores what it would do, and writes nothing to the target
    };
    Mode mode = Mode::Work;
    QJsonObject settings; ///< the recipe's
    QJsonObject targetSettings; ///< the target's for this route (its order book)
    friend bool operator==(const RouteSetup &, const RouteSetup &) = default;
};

/// All that a person configured.
struct Setup
{
    QList<ConnectionSetup> connections;
    QList<RouteSetup> routes;
    QJsonObject
        workspace; ///< what belongs to no connection and no route: alarms, nightly work, how long to keep
    friend bool operator==(const Setup &, const Setup &) = default;

    const ConnectionSetup *connection(const ConnectionName &name) const
    {
        for (const ConnectionSetup &one : connections) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }
};

}
