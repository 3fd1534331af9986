#pragma once

#include "core/rules/mailrules.h"

namespace provodka {

/// What a route knows that a mail does not say.
struct MailPaymentContext
{
    MailPaymentContext() = default;
    QString account; ///< Payment::account
    QByteArray zone = "Europe/Kyiv"; ///< the shop's, for dates without time
    QString typedField; ///< the name under which the order number is kept; empty: "order"
    QString currency; ///< of amounts where neither mail nor rule names one
};

struct MailPayment
{
    Payment payment;
    QList<Text> warnings;
};

/// The payment that a mail tells of, by the values "amount", "currency", "order", "date", "paymentId",
/// "payer", "status", "fee"; others become `extra`. It proves nothing by itself. The reference is the payment
/// id, else "mail:" and a short hash of Message-ID; the order number is a typed field that nobody confirmed;
/// the state is Paid only when a rule says so (its status, or "success"). Errors: Rejected, no rule matched;
/// Malformed, a value is missing, cannot be read, or is several different ones: the text says which, and a
/// person is needed.
Result<MailPayment> paymentFromReading(
    const MailReading &reading, const MailMessage &message, const MailPaymentContext &context);

}
