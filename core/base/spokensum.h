#pragma once

#include <QLocale>
#include <QString>

namespace provodka {

/// What Money::shown() made, as this locale writes sums; anything else as it is.
QString withSumIn(const QLocale &locale, const QString &argument);

}
