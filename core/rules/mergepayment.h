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
/// What one of them does not tell is kept from the other, but nothing that only a mail says is kept beside
/// what the service told. The order in which they come does not matter for what is booked.
///
/// Proofs rank as they stand in Proof, a signature and an asked answer alike: a mail is below the list, which
/// is the service's own word over TLS, and a person's word is above every mail and below the service.
KnownPayment mergePayment(const KnownPayment &known, const Payment &news, Proof proof);

}
