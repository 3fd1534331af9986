#pragma once

#include "core/store/database.h"

#include <QDateTime>

#include <stop_token>

namespace provodka {

/// From when on things are kept; an invalid time keeps all of its kind.
struct KeepSince
{
    QDateTime log; ///< journal lines that belong to no event
    QDateTime raw; ///< the raw text of notices whose event is over
    QDateTime journal; ///< commands, journal, acts and raw text of events that were over by then
};

struct Pruned
{
    qint64 logLines = 0;
    qint64 rawNotices = 0;
    qint64 events = 0; ///< cleared of their papers
    friend bool operator==(const Pruned &, const Pruned &) = default;

    bool isNothing() const { return *this == Pruned(); }
};

/// Clears away what is old, a small transaction at a time with a pause behind each, so that nobody who writes
/// meanwhile waits long. What makes things happen once stays: events with their keys and outcome, and the
/// keys and hashes of their notices. A stop ends it early, with what was done until then.
Result<Pruned> prune(Database &database, const KeepSince &since, const QDateTime &now, std::stop_token stop);

}
