#pragma once

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/model/event.h"
#include "core/model/order.h"
#include "core/model/payment.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QUrl>

namespace provodka {

/// A payment as the service's list tells it: its purchase and its returns put together.
struct ServicePayment
{
    Payment payment;
    QDateTime returnedAt = {}; ///< of the latest return; invalid when none is told
    friend bool operator==(const ServicePayment &, const ServicePayment &) = default;
};

/// Rows of the list in the order they were told.
QList<ServicePayment> servicePayments(const QList<Payment> &rows);

/// What the workspace knows of a payment.
struct PaymentRecord
{
    EventId event;
    Event::State state = Event::State::Ready;
    QString outcome;
    Text reason;
    Payment payment;
    QList<OrderNumber> orders; ///< it was meant for
    QStringList entryKeys; ///< entries it was booked as
    bool isListed = true; ///< its service can be asked for a list
};

/// A stage past waiting, and how much of what is due must be paid there.
struct StageDemand
{
    QString stage;
    int basisPoints = 10000; ///< of what is due
    QString sum = {}; ///< decimal text, instead of the share
    friend bool operator==(const StageDemand &, const StageDemand &) = default;
};

/// How much must be paid where, as a route is set up.
struct OrderDemands
{
    QStringList waitingStages;
    QList<StageDemand> paidStages;
    StageDemand tolerated{{}, 0}; ///< below what is due, and still paid in full
};

/// Payments, entries and orders of some days, to be compared.
struct AgreementSides
{
    QDate from; ///< days in `zone`
    QDate to;
    QTimeZone zone = QTimeZone::utc();
    QDateTime settledBefore; ///< what is younger may still be under way
    OrderDemands demands;
    QList<ServicePayment> payments; ///< of some days more on each side
    QHash<QString, PaymentRecord> records; ///< by reference
    QList<OrderFound> orders; ///< each with all its entries
};

/// Something that does not agree, as a sentence with what to do.
struct Finding
{
    enum class Kind {
        UnpaidInProduction,
        NoEntry, ///< paid, and booked nowhere
        EntryTwice,
        RefundStillBooked,
        SumsDiffer,
        NotPaid, ///< booked, and the service says it was not paid
        UnknownPayment, ///< an entry names a payment that the service does not know
        PaidStillWaiting,
        NoPayment, ///< an entry names none
    };
    Kind kind = Kind::NoEntry;
    Text text;
    QString reference;
    OrderNumber number;
    EventId event;
    std::optional<Money> amount;
    QUrl link; ///< opens the order
    friend bool operator==(const Finding &, const Finding &) = default;
};
QString findingName(Finding::Kind kind); ///< "unpaid-in-production", "no-entry", …
std::optional<Finding::Kind> findingFromName(const QString &name);

QJsonArray toJson(const QList<Finding> &findings);
QList<Finding> findingsFromJson(const QJsonArray &json);

struct Agreement
{
    qint64 payments = 0; ///< compared
    qint64 agree = 0;
    qint64 setAside = 0; ///< skipped by a person: neither compared nor found
    qint64 underWay = 0; ///< too young to be compared
    QList<Finding> findings; ///< the gravest first
    friend bool operator==(const Agreement &, const Agreement &) = default;
};

/// Payments that seem to have no entry, or one in another period: their orders are looked at once more.
QList<OrderQuery> doubtful(const AgreementSides &sides);

Agreement agreementOf(const AgreementSides &sides);

}
