#pragma once

#include "core/base/money.h"

#include <QDateTime>
#include <QJsonObject>

namespace provodka::sandbox {

/// The mail about a successful payment as the shop gets it. ASSUMED: no real one is public, so sender,
/// subject, labels and forms are invented; only the four values and their Ukrainian names are known.
struct PaymentMail
{
    QString order;
    QString reference;
    Money amount;
    QDateTime paidAt;
    QString cardPan;
};

/// RFC 5322. `how` may hold `mailFrom` (an address), `mailAuth` ("pass", "fail", "none") for the receiving
/// host's Authentication-Results, `mailHost` for its name.
QByteArray paymentMail(const PaymentMail &payment, const QJsonObject &how);

}
