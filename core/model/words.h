#pragma once

#include "core/base/text.h"
#include "core/model/event.h"

namespace provodka {

/// The words people read for what lists and stories hold; the stable names stay in JSON.
Text stateWord(Event::State state);
Text proofWord(Proof proof);
Text paymentStateWord(PaymentState state);
/// What a command does: "adds an entry", "moves the order".
Text actionWord(const Action &action);
Text commandStateWord(PastCommand::State state);
/// How an event ended or why it waits; an outcome without a word of its own is shown as it is.
Text outcomeWord(const QString &outcome);
/// Those that have a word, for whoever searches by words.
QStringList outcomesWithWord();

}
