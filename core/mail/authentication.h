#pragma once

#include "core/model/mailmessage.h"

namespace provodka {

/// What the host that received a mail found out about its sender.
struct MailVerdict
{
    bool isAuthenticated = false;
    QString domain; ///< that answers for the mail, when authenticated
    Text why;
    friend bool operator==(const MailVerdict &, const MailVerdict &) = default;
};

/// Reads Authentication-Results (RFC 8601) as far as they can be believed: only the topmost such header,
/// because the receiving host writes on top and all below may be the sender's; only when it is of
/// `authservId`; only dmarc=pass, or dkim=pass of a domain that belongs to the one address of From. SPF says
/// nothing about From. The host must remove headers of its own name that come in (RFC 8601, 5); without an
/// `authservId` nobody is believed.
MailVerdict mailVerdict(const MailMessage &message, const QString &authservId);

}
