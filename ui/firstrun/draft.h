#pragma once

#include "core/model/setup.h"

namespace provodka::ui {

/// What was entered so far, without keys: they go to the keychain at once.
struct Draft
{
    int step = 0; ///< 0: at the doors
    ConnectionSetup source;
    ConnectionSetup target;
    QString recipe;
    QJsonObject settings;
    QJsonObject targetSettings;
    bool isWatching = true;

    QByteArray toJson() const;
    static Draft fromJson(const QByteArray &json);
    /// The setup with this route and its connections in it.
    Setup in(Setup setup) const;
    /// A name for the route that `setup` does not have.
    static RouteName routeName(const Setup &setup);

    friend bool operator==(const Draft &, const Draft &) = default;
};

}
