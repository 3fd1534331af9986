#pragma once

#include "core/model/mailmessage.h"

namespace provodka::mailbox {

/// Card numbers in a text, but for their first six and last four digits: "444455******1111". A number counts
/// as a card's by its length, its beginning and its check digit, and when it is no part of a longer word.
QString withoutCards(const QString &text);

/// The mail without whole card numbers, wherever they stand.
MailMessage withoutCards(MailMessage message);

}
