#pragma once

#include "core/model/event.h"

#include <QTimeZone>

#include <functional>
#include <map>

namespace provodka {

class Database;

/// A payment, or what was given back of one, as an accountant enters it.
struct CloseRow
{
    RouteName route;
    EventId event;
    bool isReturn = false;
    QDate day; ///< for VAT, by the first event: when the customer paid, in the shop's zone
    QDateTime at;
    Money gross; ///< less than nothing for a return
    std::optional<Money> fee;
    std::optional<Money> net;
    QDate settledOn;
    std::optional<Money> settled;
    QString payer;
    QString orders; ///< numbers
    QString counterparty;
    QString entryKeys;
    QString account; ///< of the shop at the payment service
    QString reference; ///< id of the payment
    Proof proof = Proof::Unproven;
    PaymentState state = PaymentState::Unknown;
    QString outcome; ///< what became of it here: "paid-in-full", "part", …
};

/// Sums in one currency.
struct CloseTotal
{
    qint64 payments = 0;
    qint64 returns = 0;
    qint64 withoutFee = 0; ///< the service has not told their fee
    Money gross;
    Money fee;
    Money net;
    Money settled;
    void add(const CloseRow &row);
};

struct CloseTotals
{
    std::map<QString, CloseTotal> byCurrency;
    /// By settlement and currency; what is not settled yet has no day.
    std::map<std::pair<QDate, QString>, CloseTotal> bySettlement;
    void add(const CloseRow &row);
};

struct CloseQuestion
{
    RouteName route; ///< empty: all
    QTimeZone zone = QTimeZone::utc();
    QDate from; ///< days that payments happened on, and returns
    QDate to;
    QDate settlement; ///< instead: the day money reached the bank account
};

/// Every row in the order of the days, one by one. Errors: Storage.
Result<void> closeRows(
    Database &database, const CloseQuestion &question, const std::function<void(const CloseRow &)> &take);

}
