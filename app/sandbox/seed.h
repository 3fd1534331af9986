#pragma once

#include <QJsonObject>
#include <QString>

namespace provodka::sandbox {

/// A vendor's part of the built-in seed (seed.json).
QJsonObject builtInSeed(const QString &vendor);

}
