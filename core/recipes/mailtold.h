#pragma once

#include "core/model/notice.h"
#include "core/recipes/recipe.h"

namespace provodka {

/// The payment a route books where only mails tell of it, but for its account: a mail without the payment's
/// number names it by its Message-ID, and a date that cannot be gives way to the mail's own, or to when it
/// came. `sign.payment` must be there.
Payment paymentTold(const MailSign &sign, const MailMessage &mail, const Notice &notice);

}
