#pragma once

#include <QJsonObject>

namespace provodka::bench {

/// `provodka-cli run` as a process: milliseconds from its start to listening, resident memory idle and after
/// `payments`.
QJsonObject process(int payments);

}
