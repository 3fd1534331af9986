#pragma once

#include <QString>

namespace provodka {

/// What was written to a file survives a power cut from now on.
bool syncToDisk(const QString &file);

/// Gives a finished file its name in one step, over what may be there, and durably.
bool takesName(const QString &from, const QString &to);

/// The first `size` bytes of a file as another that only its owner can read.
bool copyBytes(const QString &from, const QString &to, qint64 size);

}
