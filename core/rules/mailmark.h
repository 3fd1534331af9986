#pragma once

#include "core/rules/mailrules.h"

#include <QJsonObject>

namespace provodka {

/// What a person marked in a mail, and which value it is: "amount", "order", "paymentId", …
struct MailMark
{
    QString value;
    MailSpan where; ///< in "subject" or "body"
    QString currency = {}; ///< of an amount where the mail names none
};

/// The way to find the marked text again in other mails like this one, as a value of a rule's "take": by the
/// label before it rather than by its place, and only one that finds in this mail what was marked and nothing
/// else. Errors: Rejected, when nothing was marked or nothing leads to it; the text says what to do.
Result<QJsonObject> mailRuleFromMark(const MailMessage &message, const MailMark &mark);

/// The rules as they are saved: one whose content differs from the rule of its name before, and that still
/// has its version, becomes a version more.
QJsonArray mailRulesWithVersions(const QJsonArray &before, QJsonArray after);

}
