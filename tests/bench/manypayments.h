#pragma once

#include "core/store/database.h"

#include <QDateTime>

namespace provodka::bench {

/// As many events of the route "payments", a minute apart until `now`; every hundredth needs a person.
void addPayments(Database &database, int count, const QDateTime &now);

}
