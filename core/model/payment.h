#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace provodka {

enum class PaymentState {
    Started, ///< begun or being checked: nothing to book yet
    Held, ///< money is reserved, not taken
    Paid,
    Failed, ///< declined or expired
    Refunding,
    Refunded, ///< given back fully or in part
    Unknown, ///< a status this version does not know: carried and shown, never booked
};

/// How sure we are that the money part of a record is true; rising.
enum class Proof {
    Unproven, ///< anybody could have sent it
    SenderNamed, ///< a mail with the address of a known sender, which anybody can write
    MailAuthenticated, ///< a mail whose sender's domain our own mail host has verified
    Confirmed, ///< a person looked and said so
    Listed, ///< read from the service over TLS, not signed
    Signed, ///< carries a right signature
    Asked, ///< the service was asked about exactly this and answered with a right signature
};

struct NamedValue
{
    QString name;
    QString value;
    friend bool operator==(const NamedValue &, const NamedValue &) = default;
};

/// A payment as a payment service tells it.
struct Payment
{
    QString account; ///< whose shop it is at the service
    QString reference; ///< with the account: the identity of the payment
    Money amount; ///< gross: what the customer paid
    PaymentState state = PaymentState::Unknown;
    QString statusText; ///< the service's own word
    QString reason; ///< code and text of the service
    QDateTime createdAt;
    QDateTime processedAt; ///< when the money moved: the date to book
    std::optional<Money> fee;
    std::optional<Money> settled; ///< what reached the bank account
    QDateTime settledAt;
    std::optional<Money> refunded; ///< given back so far
    std::optional<Money> base; ///< `amount` as the service converted it into the shop's currency
    QDateTime refundedAt; ///< of the latest return; where the service tells no time: when it was heard of
    QString payer;
    QList<NamedValue> typedFields; ///< what the payer typed into additional fields; covered by no signature
    QList<NamedValue> extra; ///< any further member by name, for mappings
    bool typedFieldsConfirmed = false; ///< the service itself was asked for them

    friend bool operator==(const Payment &, const Payment &) = default;
};

QString paymentStateName(PaymentState state); ///< "paid", "failed", …
/// "unproven", "sender", "mail-authenticated", "confirmed", "listed", "signed", "asked"
QString proofName(Proof proof);
Proof proofFromName(const QString &name);
/// Whether the payment service itself told it, on whatever way; what a mail or a person says is below that.
bool isToldByService(Proof proof);

QJsonObject toJson(const Payment &payment);
/// Errors: Malformed. Reads what toJson of this and earlier versions wrote.
Result<Payment> paymentFromJson(const QJsonObject &json);

}
