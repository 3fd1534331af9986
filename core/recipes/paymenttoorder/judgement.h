#pragma once

#include "core/recipes/recipe.h"

namespace provodka::paymenttoorder {

/// What happened to one order of the payment: the orders of a split payment are judged one by one.
struct Judgement
{
    enum class Kind { Act, Wait, Attention, Settled };
    Kind kind = Kind::Settled;
    QString outcome;
    Text reason;
    QList<PlannedCommand> commands;
    bool isFinal = false; ///< Act: nothing is left to look at once it is done
    bool suggest = false;
};

Judgement attention(const QString &outcome, Text reason);
Judgement settled(const QString &outcome, Text reason);

/// Nothing when an entry has no readable sum in this currency.
std::optional<Money> sumOf(const QList<OrderEntry> &entries, const QString &currency);
QString stageTitle(const StageRef &stage);

}
