#include "core/model/words.h"

#include <QHash>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

Text stateWord(Event::State state)
{
    switch (state) {
    case Event::State::Ready:
        return Text(QT_TRANSLATE_NOOP("Text", "waits"));
    case Event::State::Delivering:
        return Text(QT_TRANSLATE_NOOP("Text", "is being written"));
    case Event::State::Attention:
        return Text(QT_TRANSLATE_NOOP("Text", "needs a person"));
    case Event::State::Done:
        return Text(QT_TRANSLATE_NOOP("Text", "done"));
    case Event::State::Skipped:
        return Text(QT_TRANSLATE_NOOP("Text", "skipped"));
    }
    return {};
}

Text proofWord(Proof proof)
{
    switch (proof) {
    case Proof::Unproven:
        return Text(QT_TRANSLATE_NOOP("Text", "not proven"));
    case Proof::SenderNamed:
        return Text(QT_TRANSLATE_NOOP("Text", "a mail that names a known sender"));
    case Proof::MailAuthenticated:
        return Text(QT_TRANSLATE_NOOP("Text", "a mail with a verified sender"));
    case Proof::Confirmed:
        return Text(QT_TRANSLATE_NOOP("Text", "confirmed by a person"));
    case Proof::Listed:
        return Text(QT_TRANSLATE_NOOP("Text", "stands in the service's list"));
    case Proof::Signed:
        return Text(QT_TRANSLATE_NOOP("Text", "signed by the service"));
    case Proof::Asked:
        return Text(QT_TRANSLATE_NOOP("Text", "confirmed by the service"));
    }
    return {};
}

Text paymentStateWord(PaymentState state)
{
    switch (state) {
    case PaymentState::Started:
        return Text(QT_TRANSLATE_NOOP("Text", "in progress"));
    case PaymentState::Held:
        return Text(QT_TRANSLATE_NOOP("Text", "held, not taken"));
    case PaymentState::Paid:
        return Text(QT_TRANSLATE_NOOP("Text", "paid"));
    case PaymentState::Failed:
        return Text(QT_TRANSLATE_NOOP("Text", "not paid"));
    case PaymentState::Refunding:
        return Text(QT_TRANSLATE_NOOP("Text", "is being given back"));
    case PaymentState::Refunded:
        return Text(QT_TRANSLATE_NOOP("Text", "given back"));
    case PaymentState::Unknown:
        return Text(QT_TRANSLATE_NOOP("Text", "unknown status"));
    }
    return {};
}

Text actionWord(const Action &action)
{
    if (std::holds_alternative<AddEntry>(action))
        return Text(QT_TRANSLATE_NOOP("Text", "adds an entry"));
    if (std::holds_alternative<MoveStage>(action))
        return Text(QT_TRANSLATE_NOOP("Text", "moves the order"));
    if (std::holds_alternative<AddComment>(action))
        return Text(QT_TRANSLATE_NOOP("Text", "writes a comment"));
    return Text(QT_TRANSLATE_NOOP("Text", "removes an entry"));
}

Text commandStateWord(PastCommand::State state)
{
    switch (state) {
    case PastCommand::State::Open:
        return Text(QT_TRANSLATE_NOOP("Text", "is under way"));
    case PastCommand::State::Done:
        return Text(QT_TRANSLATE_NOOP("Text", "done"));
    case PastCommand::State::Stale:
        return Text(QT_TRANSLATE_NOOP("Text", "no longer fitted"));
    case PastCommand::State::Refused:
        return Text(QT_TRANSLATE_NOOP("Text", "refused"));
    case PastCommand::State::Dropped:
        return Text(QT_TRANSLATE_NOOP("Text", "not sent"));
    case PastCommand::State::Undone:
        return Text(QT_TRANSLATE_NOOP("Text", "undone"));
    }
    return {};
}

namespace {

const QHash<QString, const char *> &outcomeWords()
{
    static const QHash<QString, const char *> words{
        {u"booking"_s, QT_TRANSLATE_NOOP("Text", "is booked now")},
        {u"paid-in-full"_s, QT_TRANSLATE_NOOP("Text", "paid in full")},
        {u"part"_s, QT_TRANSLATE_NOOP("Text", "a part is paid")},
        {u"overpaid"_s, QT_TRANSLATE_NOOP("Text", "too much is paid")},
        {u"already-paid"_s, QT_TRANSLATE_NOOP("Text", "was paid already")},
        {u"order-unknown"_s, QT_TRANSLATE_NOOP("Text", "no such order")},
        {u"no-number"_s, QT_TRANSLATE_NOOP("Text", "names no order")},
        {u"unconfirmed-number"_s, QT_TRANSLATE_NOOP("Text", "order number not confirmed")},
        {u"numbers-disagree"_s, QT_TRANSLATE_NOOP("Text", "two order numbers")},
        {u"two-numbers"_s, QT_TRANSLATE_NOOP("Text", "two order numbers")},
        {u"orders-ambiguous"_s, QT_TRANSLATE_NOOP("Text", "several such orders")},
        {u"old-order"_s, QT_TRANSLATE_NOOP("Text", "an old order")},
        {u"no-subtask"_s, QT_TRANSLATE_NOOP("Text", "no payment subtask")},
        {u"several-subtasks"_s, QT_TRANSLATE_NOOP("Text", "several payment subtasks")},
        {u"due-empty"_s, QT_TRANSLATE_NOOP("Text", "sum due is empty")},
        {u"other-currency"_s, QT_TRANSLATE_NOOP("Text", "another currency")},
        {u"other-stage"_s, QT_TRANSLATE_NOOP("Text", "the order stands elsewhere")},
        {u"entry-swallowed"_s, QT_TRANSLATE_NOOP("Text", "the entry is not to be seen")},
        {u"entry-differs"_s, QT_TRANSLATE_NOOP("Text", "the entry says another sum")},
        {u"unreadable-entry"_s, QT_TRANSLATE_NOOP("Text", "an entry without a sum")},
        {u"computed-late"_s, QT_TRANSLATE_NOOP("Text", "the order's own field differs")},
        {u"refund"_s, QT_TRANSLATE_NOOP("Text", "given back before it was booked")},
        {u"refund-after-booking"_s, QT_TRANSLATE_NOOP("Text", "given back after it was booked")},
        {u"decline-after-booking"_s, QT_TRANSLATE_NOOP("Text", "declined after it was booked")},
        {u"held"_s, QT_TRANSLATE_NOOP("Text", "money is held only")},
        {u"in-progress"_s, QT_TRANSLATE_NOOP("Text", "the customer is still paying")},
        {u"not-paid"_s, QT_TRANSLATE_NOOP("Text", "was not paid")},
        {u"perhaps-booked"_s, QT_TRANSLATE_NOOP("Text", "perhaps booked by hand")},
        {u"split-differs"_s, QT_TRANSLATE_NOOP("Text", "the parts make another sum")},
        {u"unknown-status"_s, QT_TRANSLATE_NOOP("Text", "unknown status of the payment")},
        {u"unreadable"_s, QT_TRANSLATE_NOOP("Text", "cannot be read")},
        {u"skipped-by-person"_s, QT_TRANSLATE_NOOP("Text", "skipped by a person")},
        {u"undone"_s, QT_TRANSLATE_NOOP("Text", "undone")},
        {u"closed-period"_s, QT_TRANSLATE_NOOP("Text", "the period is closed")},
        {u"mail-not-confirmed"_s, QT_TRANSLATE_NOOP("Text", "a mail that nobody confirms")},
        {u"unproven"_s, QT_TRANSLATE_NOOP("Text", "nobody proves it")},
    };
    return words;
}

}

Text outcomeWord(const QString &outcome)
{
    const char *word = outcomeWords().value(outcome, nullptr);
    return word ? Text(word) : Text("%1", {outcome});
}

QStringList outcomesWithWord()
{
    return outcomeWords().keys();
}

}
