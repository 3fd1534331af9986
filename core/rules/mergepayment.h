#pragma once

#include "core/model/payment.h"

namespace provodka {

struct KnownPayment
{
    Payment payment;
    Proof proof = Proof::Unproven;
    bool disputed = false; ///< what came contradicts what is known: the service must be asked
    friend bool operator==(const KnownPayment &, const KnownPayment &) = default;
};

/// Another notice of the same payment: whoever proves more is believed about money and state; an asked answer
/// settles everything; a contradiction between notices that prove equally much is disputed, never averaged.
/// What one of them does not tell is kept from the other. The order in which they come does not matter for
/// what is booked.
KnownPayment mergePayment(const KnownPayment &known, const Payment &news, Proof proof);

}
