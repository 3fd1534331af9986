#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QDateTime>

namespace provodka {

/// "грн", "₴", "руб.", "US$", "євро", "PLN", …: the ISO code; empty when it is none.
QString currencyOf(QStringView word);

/// An amount as mails write it, with its currency before or behind it: "12 500,50 грн", "UAH 12,500.50",
/// "1'234 ₴", "12 грн 50 коп.". `currency` is used when none is named. "12.500" can be two amounts and is
/// refused unless `decimal` says which sign parts the fraction. Errors: Malformed.
Result<Money> readMailMoney(QStringView text, const QString &currency, QChar decimal = {});

struct MailDate
{
    QDateTime at; ///< UTC; noon in the zone when the text tells only the day
    bool hasTime = false;
};

/// "21.11.2026 21:54:50", "2026-11-21T21:54:50+02:00", "21 листопада 2026", "November 21, 2026, 9:54 PM".
/// 03/04/2026 is the day that is nearer to `around` when that is within a week, and refused otherwise.
/// Errors: Malformed.
Result<MailDate> readMailDate(
    QStringView text, const QByteArray &zone, bool monthFirst = false, const QDateTime &around = {});

}
