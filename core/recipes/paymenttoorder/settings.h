#pragma once

#include "core/base/error.h"
#include "core/model/fieldspec.h"
#include "core/rules/mailrules.h"

#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QTimeZone>

namespace provodka::paymenttoorder {

struct MappedField
{
    QString field;
    QString from; ///< name of a value of the payment; empty: `constant`
    QJsonValue constant;
};

/// What a mail is worth where nobody can be asked whether it is true.
enum class MailTrust {
    None,
    Authenticated, ///< our mail host has verified the domain of a known sender
    Sender, ///< it names a known sender, which anybody can write
};

/// A route's settings, read and checked once.
struct Settings
{
    QRegularExpression orderPattern;
    QString typedField;
    QStringList waitingStages;
    QString paidStage;
    QTimeZone zone;
    QList<MappedField> fields;
    bool comment = false;
    MailRules mailRules;
    MailTrust mailTrust = MailTrust::None;
    QStringList mailSenders; ///< addresses and domains, in lower case
};

/// Errors: Misconfigured, naming the setting.
Result<Settings> readSettings(const QJsonObject &json);
QList<FieldSpec> settingSpecs();

}
