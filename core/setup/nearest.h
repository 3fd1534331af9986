#pragma once

#include <QString>
#include <QStringList>

namespace provodka {

/// The known name that a mistyped one most likely means; empty when none is near.
QString nearestName(const QString &written, const QStringList &known);

}
