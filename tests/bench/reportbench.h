#pragma once

#include <QJsonObject>

namespace provodka::bench {

/// The times between stages out of so many transitions: wall clock and work, as a whole and in variants.
QJsonObject transitions(int count);

}
