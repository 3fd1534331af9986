#pragma once

#include "app/demo/democast.h"

namespace provodka::app {

/// What the window hands to the demonstration for a rehearsal on a person's own names.
struct Rehearsal
{
    Catalog catalog;
    RouteSetup route;
};

/// Names and ids only: of the route's settings those that are chosen out of lists. Neither the account's
/// address nor anything that was typed is in it, and no setting is a secret.
Rehearsal rehearsalOf(const Catalog &catalog, const RouteSetup &route, const QString &vendor);

QByteArray writeRehearsal(const Rehearsal &rehearsal);
/// Errors: Malformed.
Result<Rehearsal> readRehearsal(const QByteArray &text);

}
