#pragma once

#include "core/mail/maillimits.h"
#include "core/model/mailmessage.h"

namespace provodka {

/// RFC 5322 and MIME as people's programs write them: wrong declarations are mended where the bytes tell
/// better, what cannot be read is passed over. The time it takes grows with the size and nothing else.
/// Errors: Malformed, when it is no mail at all.
Result<MailMessage> readMail(const QByteArray &raw, const MailLimits &limits = {});

}
