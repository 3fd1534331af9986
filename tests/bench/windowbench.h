#pragma once

#include <QJsonObject>

namespace provodka::bench {

/// How long the window stands still at most, page by page, over as much as an office gathers in years.
QJsonObject window(bool isQuick);

}
