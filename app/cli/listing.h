#pragma once

#include "app/cli/session.h"
#include "core/store/eventstore.h"

namespace provodka::cli {

/// How a command lists events.
struct Listing
{
    Text none; ///< instead of an empty table
    QStringList columns;
    int textColumns = 0; ///< the others are numbers
    QStringList (*cells)(const EventRow &row) = nullptr;
};

/// What every list of events can be narrowed by.
QList<OptionSpec> listOptions();

/// The events that `filter` and the options of listOptions() leave, newest first.
ExitCode listRows(Session &session, EventFilter filter, const Listing &listing);

}
