#pragma once

#include <QLocale>
#include <QString>

namespace provodka {

/// What Money::shown() made, and a day as "2026-11-22", as this locale writes them; anything else as it is.
QString spokenIn(const QLocale &locale, const QString &argument);

}
