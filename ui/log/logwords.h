#pragma once

#include "core/store/journal.h"

#include <QLocale>

namespace provodka::ui {

/// "Error", "Warning", …: for a line.
QString levelWord(JournalLine::Level level);
/// With the milliseconds; the day only when it is not today's.
QString lineTime(const QDateTime &at, const QLocale &locale);
/// With day and zone-free local time, as it stands in exports and tool tips.
QString exactLineTime(const QDateTime &at);

}
