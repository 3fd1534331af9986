#pragma once

#include "core/base/error.h"
#include "core/rules/mailpayment.h"
#include "core/rules/mailrules.h"

#include <tl/expected.hpp>

namespace provodka {

/// Mail rules as a person gives them: a list, {"version", "rules"}, or a setup whose route has "mailRules".
struct RuleFile
{
    MailRules rules;
    MailPaymentContext context; ///< of the route, when it is a setup
    QString route;
};

struct RuleFileProblem
{
    int line = 1;
    int column = 1;
    QString path;
    Text text;
};

/// `route` names the route of a setup; it may be empty where only one has mail rules.
tl::expected<RuleFile, QList<RuleFileProblem>> readRuleFile(const QByteArray &text, const QString &route);

}
