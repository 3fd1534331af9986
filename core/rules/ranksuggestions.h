#pragma once

#include "core/model/order.h"

namespace provodka {

/// An order that may be meant, as a target found it.
struct OrderCandidate
{
    OrderCandidate() = default;
    OrderNumber number;
    QString title;
    QString customer; ///< as the target names him; may be empty
    std::optional<Money> due;
    QDateTime madeAt;
};

/// The candidates that have anything in common with the payment, likeliest first, at most ten, each with its
/// reason: the payer named it, the same sum is due, the number is near, the payer's name is there, it is new.
QList<OrderSuggestion> rankedSuggestions(
    const SuggestionQuery &query, const QList<OrderCandidate> &candidates);

/// Whether two names are likely one person's, whatever the alphabet, case and order of words.
bool isSamePerson(const QString &payer, const QString &text);

}
