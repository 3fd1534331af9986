#pragma once

#include "core/recipes/paymenttoorder/judgement.h"
#include "core/recipes/paymenttoorder/settings.h"

namespace provodka::paymenttoorder {

/// The service says that money of this payment goes or went back.
bool isReturned(const Payment &payment);
/// How much went back so far; zero while the service has not said so.
Money returnedOf(const Event &event);
/// By which a minus entry is found again: one for each sum returned so far.
QString returnId(const QString &reference, const Money &returnedSoFar);
/// Of all minus entries that this event knows of.
QStringList returnIds(const Event &event);

/// The minus entries of a booked payment that went back: prepared for a person, and written once confirmed.
Judgement judgeReturn(const Settings &settings, const Event &event, const Allocation &part,
    const OrderFound &order, const QDateTime &now);

/// A person confirms what was prepared. Errors: Rejected.
Result<Recipe::Accepted> acceptReturn(
    const Event &event, const PersonDecision &wish, const QList<Allocation> &parts);

}
