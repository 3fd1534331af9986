#pragma once

#include "core/model/setup.h"
#include "core/recipes/replay.h"
#include "core/store/database.h"

namespace provodka {

/// What a setup's rules would decide differently about what a workspace stored.
struct Replayed
{
    struct Difference
    {
        QString payment; ///< its reference; empty for a mail that no rule could read
        ReplayDifference what;
    };
    int events = 0;
    int mails = 0; ///< that no rule could read
    int clearedMails = 0; ///< whose text is not stored any more
    QList<Difference> differences;

    int differentEvents() const;
    int mailsReadNow() const { return int(differences.size()) - differentEvents(); }
    /// How much was looked at and how much of it differs, a sentence each.
    QList<Text> sentences() const;
};

/// Decides the last `count` events of these routes again, on what was known then, their mails read again.
/// Asks nobody and writes nothing. Errors: Misconfigured, Storage.
Result<Replayed> replaySetup(
    Database &database, const Setup &setup, const QList<RouteName> &routes, int count);

}
