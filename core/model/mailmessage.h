#pragma once

#include "core/base/error.h"
#include "core/model/payment.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace provodka {

/// A mail as people and rules read it: decoded, bounded, without what its attachments hold.
struct MailMessage
{
    QString messageId; ///< with its angle brackets; empty when the mail has none
    QString fromAddress; ///< of the first mailbox of From, in lower case
    QString fromName;
    QStringList to; ///< addresses
    QString subject;
    QDateTime date; ///< invalid when the Date header cannot be read
    QString text; ///< the text part; empty when there is none
    QString html; ///< the HTML part as it came; empty when there is none
    QString seen; ///< as a person sees it: the text part, or text made from the HTML one
    QStringList attachments; ///< names
    QList<NamedValue> headers; ///< decoded, topmost first, names as written
    bool isCut = false; ///< something was left out for its size or depth
    friend bool operator==(const MailMessage &, const MailMessage &) = default;
};

QJsonObject toJson(const MailMessage &message);
/// Errors: Malformed. Reads what toJson of this and earlier versions wrote.
Result<MailMessage> mailMessageFromJson(const QJsonObject &json);

}
