#pragma once

#include <QString>

namespace provodka::ui {

/// A PIN as it is kept: salted and slow to guess.
QString sealedPin(const QString &pin);
bool isPin(const QString &sealed, const QString &pin);

}
