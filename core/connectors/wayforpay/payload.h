#pragma once

#include "core/connectors/wayforpay/members.h"
#include "core/model/notice.h"

namespace provodka::wayforpay {

/// What is kept of a body, answer or list item: its members by name with numbers as they were written,
/// without card masks, card tokens and the signature over them. `account` is added where the service leaves
/// it out. With `typedFrom` the payer's additional fields are taken from there and marked as confirmed by the
/// service.
QByteArray payloadOf(const Members &members, const QString &account, const Members *typedFrom = nullptr);

/// Short and the same for a repetition; another one when status, money, dates or typed fields differ.
QString versionOf(const QByteArray &payload);

/// What a stored payload says. Errors: Malformed.
Result<Payment> paymentOf(const Notice &notice);

/// The sheet's statuses, in any case of letters.
PaymentState stateOf(const QString &transactionStatus, const QString &transactionType);

/// Additional fields of the payment page, whose shape is documented nowhere: a list of objects with name,
/// title or label and value, or an object of names and values.
QList<NamedValue> typedFieldsOf(const QJsonValue &clientFields);

}
