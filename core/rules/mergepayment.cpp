#include "core/rules/mergepayment.h"

namespace provodka {

namespace {

bool isProvenBy(Proof proof)
{
    return proof == Proof::Signed || proof == Proof::Asked;
}

// Started and held payments become something else by themselves: that is progress, not contradiction.
bool isFinal(PaymentState state)
{
    return state != PaymentState::Started && state != PaymentState::Held && state != PaymentState::Unknown;
}

bool isProgress(PaymentState from, PaymentState to)
{
    if (!isFinal(from))
        return true;
    const bool givenBack = to == PaymentState::Refunding || to == PaymentState::Refunded;
    return givenBack && (from == PaymentState::Paid || from == PaymentState::Refunding);
}

Payment filledFrom(Payment main, const Payment &other)
{
    const auto fill = [](auto &mine, const auto &theirs, bool isMissing) {
        if (isMissing)
            mine = theirs;
    };
    fill(main.createdAt, other.createdAt, !main.createdAt.isValid());
    fill(main.processedAt, other.processedAt, !main.processedAt.isValid());
    fill(main.fee, other.fee, !main.fee);
    fill(main.settled, other.settled, !main.settled);
    fill(main.settledAt, other.settledAt, !main.settledAt.isValid());
    fill(main.refunded, other.refunded, !main.refunded);
    fill(main.refundedAt, other.refundedAt, main.refundedAt < other.refundedAt);
    fill(main.payer, other.payer, main.payer.isEmpty());
    if (!main.typedFieldsConfirmed && (main.typedFields.isEmpty() || other.typedFieldsConfirmed)) {
        if (other.typedFieldsConfirmed || !other.typedFields.isEmpty()) {
            main.typedFields = other.typedFields;
            main.typedFieldsConfirmed = other.typedFieldsConfirmed;
        }
    }
    for (const NamedValue &value : other.extra) {
        const bool isThere = std::any_of(main.extra.cbegin(), main.extra.cend(),
            [&](const NamedValue &mine) { return mine.name == value.name; });
        if (!isThere)
            main.extra.append(value);
    }
    return main;
}

}

KnownPayment mergePayment(const KnownPayment &known, const Payment &news, Proof proof)
{
    if (known.payment.reference.isEmpty())
        return {news, proof, false};
    const Payment &old = known.payment;
    if (proof == Proof::Asked)
        return {filledFrom(news, old), proof, false};
    const bool sameMoney = old.amount == news.amount;
    if (sameMoney && old.state == news.state) {
        const bool better = proof > known.proof;
        return {better ? filledFrom(news, old) : filledFrom(old, news), better ? proof : known.proof,
            known.disputed};
    }
    if (isProvenBy(known.proof) && !isProvenBy(proof)) {
        // Believed as a doorbell only: the service is asked, money and state stay as proven.
        const bool says = isFinal(news.state) && (!isProgress(news.state, old.state) || !sameMoney);
        return {filledFrom(old, news), known.proof, known.disputed || says};
    }
    if (!isProvenBy(known.proof) && isProvenBy(proof))
        return {filledFrom(news, old), proof, false};
    // Both prove equally much. Progress in state is taken; the rest waits for an asked answer.
    if (sameMoney && isProgress(old.state, news.state))
        return {filledFrom(news, old), proof, known.disputed};
    if (sameMoney && isProgress(news.state, old.state))
        return {filledFrom(old, news), known.proof, known.disputed}; // older news that came late
    return {filledFrom(old, news), known.proof, true};
}

}
