#pragma once

#include "app/cli/session.h"
#include "core/store/actstore.h"
#include "core/store/eventstore.h"

namespace provodka::cli {

/// The event that a positional argument names. Errors: Misconfigured when it is no number or there is none.
Result<EventRow> eventNamed(Session &session, const QString &id);

/// Stores what a person did, wakes the engine and says so.
ExitCode act(Session &session, const QString &kind, EventId event, const QJsonObject &arguments);

}
