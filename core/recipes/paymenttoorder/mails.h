#pragma once

#include "core/recipes/paymenttoorder/settings.h"
#include "core/recipes/recipe.h"

namespace provodka::paymenttoorder {

/// The settings "mailRules", "mailTrust" and "mailSenders". Errors: Misconfigured, naming the setting.
Result<void> readMailSettings(const QJsonObject &json, Settings &settings);
QList<FieldSpec> mailSpecs();
/// Of settings that can be used and yet let in what anybody can write.
QList<Text> mailWarnings(const QJsonObject &json);

/// What the route's rules make of a mail, and how sure it is who wrote it.
MailSign signIn(const Settings &settings, const MailMessage &message, const QString &authservId);

}
