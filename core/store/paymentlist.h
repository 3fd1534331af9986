#pragma once

#include "core/store/ordermoney.h"

namespace provodka {

/// A word that is looked for, and what it means beside being a part of a name or a number.
struct SearchedWord
{
    QString text;
    QList<Event::State> states; ///< whose words hold it
    QStringList outcomes;
    QList<Proof> proofs;
    friend bool operator==(const SearchedWord &, const SearchedWord &) = default;
};

/// Which payments are meant: every condition that is given holds.
struct PaymentFilter
{
    QList<Event::State> states; ///< any of these; empty: all
    QStringList outcomes;
    QList<Proof> proofs;
    QDateTime from; ///< when the money moved; invalid: any time
    QDateTime before;
    bool onlyReturned = false; ///< money went back, or is going back
    QList<SearchedWord> words; ///< each is found somewhere
    friend bool operator==(const PaymentFilter &, const PaymentFilter &) = default;
};

/// What a list is sorted by.
enum class PaymentOrder { Time, Source, Payer, Gross, Fee, Order, Due, Paid, Difference, Proof, State, Why };

/// Sums in one currency, of the payments whose money moved.
struct PaymentTotal
{
    QString currency;
    qint64 payments = 0; ///< whose money moved
    qint64 withoutFee = 0; ///< the service has not told their fee
    Money gross;
    Money fee;
    Money returned;
    Money net; ///< gross less fee less what went back
    friend bool operator==(const PaymentTotal &, const PaymentTotal &) = default;
};

struct PaymentRow
{
    EventRow row;
    OrderMoney money;
    QStringList sources; ///< connections that told of it; the account when their notices are cleared away
};

/// Outcomes of payments that found no order.
QStringList unmatchedOutcomes();

/// Payments in large lists: numbers first, whole rows only for what is looked at. Reads only.
class PaymentList
{
public:
    explicit PaymentList(Database &database);

    /// Which payments fulfil all filters, in this order. Errors: Storage.
    Result<QList<EventId>> ids(
        const QList<PaymentFilter> &filters, PaymentOrder order, Qt::SortOrder direction);
    /// By the order of `ids`; what is gone is left out.
    Result<QList<PaymentRow>> rows(const QList<EventId> &ids);
    Result<QList<PaymentTotal>> totals(const QList<PaymentFilter> &filters);
    /// How many need a person.
    Result<int> waiting();

private:
    Database &m_db;
};

}
