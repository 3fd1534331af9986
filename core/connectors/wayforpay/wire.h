#pragma once

#include "core/connectors/wayforpay/members.h"
#include "core/connectors/wayforpay/signature.h"
#include "core/net/http.h"

#include <QDateTime>

/// From values to WayForPay's requests and from its bytes to values; no network.
namespace provodka::wayforpay::wire {

/// What a callback's body may mean, best guess first: JSON as it is, percent-decoded, as the name of the
/// first form field, as its value. The signature decides which one is right.
QList<QByteArray> bodyReadings(const QByteArray &body);

/// {"orderReference","status":"accept","time","signature"}
QByteArray acceptance(const Account &account, const QString &orderReference, const QDateTime &now);

HttpRequest checkStatus(
    const QUrl &address, const Account &account, const QString &orderReference, Spend spend);

/// Unix seconds, both included.
struct Range
{
    qint64 begin = 0;
    qint64 end = 0;
    friend bool operator==(const Range &, const Range &) = default;
};
HttpRequest transactionList(const QUrl &address, const Account &account, Range range, Spend spend);

/// The longest range one list may be asked for.
constexpr qint64 longestRange = 30 * 86400;

/// Ranges that hold these payments by creation and by processing, as few and as short as that takes.
QList<Range> rangesAround(QList<qint64> createdAt);

/// The members of any answer that carries a reasonCode. Errors: by HTTP status, or Malformed.
Result<Members> answer(const HttpAnswer &answer);

/// Whether the service says that it knows no such payment.
bool isUnknownReference(const Members &answer);

/// What a reasonCode means for a call of ours; nothing for Ok.
std::optional<Error> refusal(const Members &answer);

/// A CHECK_STATUS answer about this payment of this account, rightly signed.
/// Errors: Rejected (no such payment), Malformed (not signed by our key, or about something else), as
/// `refusal`.
Result<Members> status(const HttpAnswer &answer, const Account &account, const QString &orderReference);

/// The items of a TRANSACTION_LIST answer, each as its bytes. Errors: as `refusal`, Malformed.
Result<QList<QByteArray>> transactions(const HttpAnswer &answer);

}
