#pragma once

#include "core/store/database.h"

#include <chrono>
#include <optional>

namespace provodka {

/// What one click of a person does about a trouble of the workspace.
enum class Cure {
    TryAgain,
    WriteAgain, ///< the database was taken away, and what is open still holds all of it
    Reopen, ///< another database stands in its place
    Restore, ///< a copy has to be put back
    TakeOver, ///< of two copies of a workspace this one is to go on
};

/// Whether the file that was opened still lies where it was when this was asked first, and no newer version
/// has changed it. Quick. Errors: Storage, with what to do.
Result<void> standing(const Database &database);

/// Of an error that a workspace with this database met.
Cure cureOf(const Error &error, const QString &file);

/// All that a connection sees, as a file of its own; nothing is left of it where that fails. Errors: Storage.
Result<void> copyTo(const Database &database, const QString &file);

/// How long a statement waits for its turn behind other programs before it is refused.
void setPatience(const Database &database, std::chrono::milliseconds patience);

}
