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
    QList<PlannedCommand> prepared; ///< Attention: done once a person says yes
};

Judgement attention(const QString &outcome, Text reason);
Judgement settled(const QString &outcome, Text reason);
/// Looked at again, ever more slowly, until it is given up for a person.
Judgement waitOr(const Event &event, const QString &outcome, Text waiting, Text givenUp);

/// Nothing when an entry has no readable sum in this currency.
std::optional<Money> sumOf(const QList<OrderEntry> &entries, const QString &currency);
/// Nothing when the target's own fields say the same as its entries, or has none.
std::optional<Judgement> disagreement(
    const Event &event, const Allocation &part, const OrderFound &order, const Money &paid);
QString stageTitle(const StageRef &stage);

}
