#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QLocale>

namespace provodka::ui {

/// By the locale, without a double in between: "10 250,50 UAH".
QString shownMoney(const Money &money, const QLocale &locale);
/// In local time, short.
QString shownTime(const QDateTime &time, const QLocale &locale);

}
