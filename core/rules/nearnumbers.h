#pragma once

#include <QStringList>

namespace provodka {

/// Order numbers that a person may have meant when typing `number`, likeliest first: without its suffix or
/// prefix, two neighbours swapped, a digit lost or typed twice, one digit another. At most 60, never `number`
/// itself.
QStringList nearNumbers(const QString &number);

}
