#pragma once

#include "core/base/error.h"
#include "core/model/fieldhelp.h"
#include "core/model/fieldspec.h"
#include "core/recipes/paymenttoorder/levels.h"
#include "core/rules/mailrules.h"

#include <QDate>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

namespace provodka::paymenttoorder {

struct MappedField
{
    QString field;
    QString from; ///< name of a value of the payment; empty: `constant`
    QJsonValue constant;
};

/// How far a mail is trusted where nobody can be asked about the payment.
enum class MailTrust {
    None,
    Authenticated, ///< our mail host has verified the domain of a known sender
    Sender, ///< it names a known sender, which anybody can write
};
enum class CommentAt { Off, Order, Ledger };

/// A route's settings, read and checked once.
struct Settings
{
    QRegularExpression orderPattern;
    QString typedField;
    int monthsBack = 6; ///< older orders are not meant; 0: any age
    QStringList waitingStages; ///< also those that thresholds lead to
    QString paidStage;
    QStringList productionStages; ///< behind `paidStage`: orders there should be paid as well
    QList<Threshold> thresholds;
    ShareOrSum under; ///< tolerated below what is due
    ShareOrSum over;
    QString refundStage; ///< empty: a refund proposes no stage
    QDate closedUntil; ///< the last day of the closed period; invalid: none is closed
    bool asksWhenClosed = true; ///< else booked with the first open day
    QTimeZone zone;
    QList<MappedField> fields;
    MailRules mailRules;
    MailTrust mailTrust = MailTrust::None;
    QStringList mailSenders; ///< addresses and domains, in lower case
    CommentAt comment = CommentAt::Off;
    QString commentText; ///< empty: the usual sentence
    QString language; ///< of what is written at orders; empty: the program's
    bool tellMissing = false;

    /// The day in the shop's zone, or the first open one behind a closed period.
    QDate openDay(const QDateTime &at) const;
    QDate day(const QDateTime &at) const { return at.toTimeZone(zone).date(); }
};

/// Errors: Misconfigured, naming the setting.
Result<Settings> readSettings(const QJsonObject &json);
QList<FieldSpec> settingSpecs();
QList<FieldHelp> settingHelp();

}
