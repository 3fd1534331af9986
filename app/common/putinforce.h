#pragma once

#include "core/setup/setupcheck.h"
#include "core/store/database.h"

#include <QDateTime>

namespace provodka::app {

/// A person's doing.
struct By
{
    QString who;
    QDateTime at;
};

/// Stores a setup as the newest version; one that is as it was makes no new version. What waited for such a
/// setup is looked at again. Errors: Storage.
Result<void> putInForce(Database &database, const Setup &setup, const SetupKnowledge &known, const By &by);

}
