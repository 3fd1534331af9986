#pragma once

#include <QJsonObject>

namespace provodka::bench {

/// The log over so many lines: opened, filtered, searched, scrolled. Times to the first screenful and to the
/// end, wall clock and work of all threads.
QJsonObject log(int lines);

}
