#pragma once

#include <QString>

namespace provodka {

/// What was written to a file survives a power cut from now on.
bool syncToDisk(const QString &file);

/// Gives a finished file its name in one step, over what may be there, and durably.
bool takesName(const QString &from, const QString &to);

/// The first `size` bytes of a file as another that only its owner can read.
bool copyBytes(const QString &from, const QString &to, qint64 size);

/// A folder that only its owner can look into, where there is none yet; one that is there stays as it is.
bool makeOwnFolder(const QString &folder);

/// An empty file that only its owner can read, where there is none yet.
void makeOwnFile(const QString &file);

}
