#pragma once

#include "core/base/money.h"

#include <QList>

#include <optional>

namespace provodka::paymenttoorder {

/// "50" or "33.33" percent in hundredths, or a sum as decimal text in whatever currency the order is in.
struct ShareOrSum
{
    int basisPoints = 0; ///< of what is due
    QString sum; ///< empty: the share counts

    bool isNothing() const { return basisPoints == 0 && sum.isEmpty(); }
    /// Of what is due, a share rounded up; nothing when the sum does not fit the currency.
    std::optional<Money> of(const Money &due) const;
    QString shown(const Money &due) const; ///< "50 %", "1 000.00 UAH"

    /// "1.5 %", "1.5%" or "150.00". Errors: Malformed.
    static Result<ShareOrSum> fromText(const QString &text);
    /// "50" percent, more than none and at most `most`. Errors: Malformed.
    static Result<ShareOrSum> fromPercent(const QString &text, int most);
};

/// A part of what is due that leads to a stage.
struct Threshold
{
    ShareOrSum part;
    QString stage;
};

/// A threshold for one order.
struct Level
{
    Money from;
    QString stage;
    QString shown; ///< "50 %"
};

/// Lowest first, those below the full sum only.
QList<Level> levelsOf(const QList<Threshold> &thresholds, const Money &due);

}
