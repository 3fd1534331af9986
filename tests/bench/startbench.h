#pragma once

#include <QJsonObject>

namespace provodka::bench {

/// `provodka` as a process, with so many events in its workspace: from its start until the window, its first
/// page, and the list of payments are painted.
QJsonObject start(int events, int runs);

}
