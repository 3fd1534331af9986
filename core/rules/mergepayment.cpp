#include "core/rules/mergepayment.h"

namespace provodka {

namespace {

/// Whom to believe: a signature and an asked answer prove equally much.
int rank(Proof proof)
{
    return int(proof == Proof::Asked ? Proof::Signed : proof);
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
    fill(main.fee, other.fee, !main.fee || main.fee->isZero()); // told only once it is known
    fill(main.settled, other.settled, !main.settled);
    fill(main.settledAt, other.settledAt, !main.settledAt.isValid());
    // What was given back belongs to the state it was told with.
    fill(main.refunded, other.refunded, !main.refunded && main.state == other.state);
    fill(main.refundedAt, other.refundedAt, main.refundedAt < other.refundedAt);
    fill(main.base, other.base, !main.base);
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

// More was given back than is known: only the service itself can say so.
bool saysMoreWasReturned(const Payment &known, const Payment &news)
{
    const qint64 returned = known.refunded ? known.refunded->minor : 0;
    return news.refunded && news.refunded->currency == news.amount.currency
        && news.refunded->minor > returned;
}

}

KnownPayment mergePayment(const KnownPayment &known, const Payment &news, Proof proof)
{
    if (known.payment.reference.isEmpty())
        return {news, proof, false};
    const Payment &old = known.payment;
    if (proof == Proof::Asked)
        return {isToldByService(known.proof) ? filledFrom(news, old) : news, proof, false};
    const bool sameMoney = old.amount == news.amount;
    const bool isBelieved = rank(known.proof) > rank(proof);
    // What a worse proof says beside is no part of what a better one said: it would be booked as if it were
    // proven as well. The service's own words, on whatever way they come, complete each other.
    const bool mixes = known.proof == proof || (isToldByService(known.proof) && isToldByService(proof));
    const Payment kept = mixes ? filledFrom(old, news) : old;
    const Payment taken = mixes ? filledFrom(news, old) : news;
    if (sameMoney && old.state == news.state) {
        const bool better = proof > known.proof;
        const bool isMore = saysMoreWasReturned(old, news) && rank(known.proof) >= rank(Proof::Signed);
        const bool disputed = (known.disputed && (!better || isToldByService(known.proof))) || isMore;
        return {better ? taken : kept, better ? proof : known.proof, disputed};
    }
    if (isBelieved) {
        // A doorbell only: the service is asked, money and state stay as they were told better.
        const bool says = isFinal(news.state) && (!isProgress(news.state, old.state) || !sameMoney);
        return {kept, known.proof, known.disputed || says};
    }
    if (rank(known.proof) < rank(proof))
        return {taken, proof, false};
    // Both prove equally much. Progress in state is taken; the rest waits for an asked answer.
    if (sameMoney && isProgress(old.state, news.state))
        return {taken, proof, known.disputed};
    if (sameMoney && isProgress(news.state, old.state))
        return {kept, known.proof, known.disputed}; // older news that came late
    return {kept, known.proof, true};
}

}
