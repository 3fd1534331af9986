#pragma once

#include "core/store/workspace.h"

namespace provodka {

/// Names of the workspace's values that say what whoever sits at its windows may do.
struct WindowRights
{
    static const QString pin; ///< sealed; empty: none
    static const QString pinTries; ///< wrong ones in a row, and until when no other is taken
    static const QString lookOnly;
    static const QString shared;
};

/// For whoever owns the workspace's files and does not know its PIN any more; false when there is none.
/// Written into the journal. Errors: Storage.
Result<bool> forgetPin(Workspace &workspace, const QString &who, const QDateTime &now);

}
