#pragma once

#include "core/base/error.h"

#include <QDateTime>

namespace provodka {

/// Which copy of a workspace runs, as it is written down where several copies can see it: once for each user
/// of a computer, and in a backup folder that computers share.
struct Lease
{
    qint64 generation = 0; ///< grows each time another copy takes over
    QString token; ///< of the generation: two copies may reach the same number apart from each other
    qint64 starts = 0; ///< how often the engine was started: an older state put back is behind
    QString folder;
    QString machine; ///< empty: not known
    QString host; ///< the machine's name for people
    QDateTime at;

    bool isNone() const { return generation == 0; }
    bool isAtSamePlaceAs(const Lease &other) const
    {
        const bool mayBeSame = machine.isEmpty() || other.machine.isEmpty() || machine == other.machine;
        return folder == other.folder && mayBeSame;
    }
};

QByteArray toJson(const Lease &lease);
/// None when there is nothing that can be read as one.
Lease leaseFromJson(const QByteArray &text);

Lease readLease(const QString &file);
/// Whole or not at all.
bool writeLease(const QString &file, const Lease &lease);

/// The sentence with which a copy refuses; nothing when it may run. `isThere`: whether the place named by
/// `newest` still holds a workspace of the same id, as far as that can be seen from here.
std::optional<Text> whyNotToRun(const Lease &mine, const Lease &newest, bool isThere);

}
