#pragma once

#include "core/model/mailmessage.h"
#include "core/model/notice.h"
#include "core/recipes/replay.h"

namespace provodka {

/// A stored mail, as a route would be given it.
struct ReplayMail
{
    Notice notice; ///< its payload is not needed
    MailMessage message;
    QString authservId;
};

/// An event's decisions as they would have been asked for if the recipe had read the event's mails, or what
/// is different before anything is decided. Where the payment service told the rest, only the payment's name
/// counts in a mail.
struct Reread
{
    QList<StoredDecision> decisions;
    std::optional<ReplayDifference> difference;
};
Reread reread(QList<StoredDecision> decisions, const QList<ReplayMail> &mails, const Recipe &recipe);

/// A mail that no rule could read: the sentence, where the recipe reads it now.
std::optional<Text> rereadAlone(const ReplayMail &mail, const Recipe &recipe);

}
