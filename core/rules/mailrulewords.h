#pragma once

#include "core/rules/mailrules.h"

namespace provodka {

/// Where a value is looked for, as people say it: "what stands behind “Total:”".
Text extractionWords(const MailExtraction &extraction);
/// "the subject contains “paid”", groups joined by "and" or "or"; empty for a rule that takes every mail.
QString conditionWords(const MailCondition &condition);
/// "amount", "order number", …; a name of its own stands as it is.
QString valueWord(const QString &name);

}
