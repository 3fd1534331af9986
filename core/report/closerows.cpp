#include "core/report/closerows.h"

#include "core/store/bookedpayments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

bool moneyMoved(PaymentState state)
{
    return state == PaymentState::Paid || state == PaymentState::Refunding || state == PaymentState::Refunded;
}

void put(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

CloseRow rowOf(const BookedPayment &booked, const QTimeZone &zone)
{
    const Payment &payment = booked.event.payment;
    CloseRow row;
    row.route = booked.event.route;
    row.event = booked.event.id;
    row.at = payment.processedAt.isValid() ? payment.processedAt : booked.event.createdAt;
    row.day = row.at.toTimeZone(zone).date();
    row.gross = payment.amount;
    row.fee = payment.fee;
    row.settled = payment.settled;
    if (payment.fee && payment.fee->currency == payment.amount.currency)
        row.net = payment.amount - *payment.fee;
    else if (payment.settled && payment.settled->currency == payment.amount.currency)
        row.net = payment.settled;
    if (payment.settledAt.isValid())
        row.settledOn = payment.settledAt.toTimeZone(zone).date();
    row.payer = payment.payer;
    QStringList orders;
    QStringList counterparties;
    QStringList keys;
    const QJsonArray facts = QJsonDocument::fromJson(booked.facts).object().value("orders"_L1).toArray();
    for (const BookedEntry &entry : booked.entries) {
        put(keys, entry.proof.section(u':', 0, 0));
        const QString number = entry.entry.ref.order;
        bool isNamed = false;
        for (const QJsonValue &order : facts) {
            if (order["order"_L1].toString() != number)
                continue;
            const QString shown = order["number"_L1].toString();
            isNamed = !shown.isEmpty();
            put(orders, shown);
        }
        if (!isNamed && booked.entries.size() > 1)
            put(orders, number);
    }
    if (orders.isEmpty())
        put(orders, booked.number.value);
    for (const QJsonValue &order : facts)
        put(counterparties, order["counterparty"_L1].toString());
    row.orders = orders.join(u", "_s);
    row.counterparty = counterparties.join(u", "_s);
    row.entryKeys = keys.join(u", "_s);
    row.account = payment.account;
    row.reference = payment.reference;
    row.proof = booked.event.proof;
    row.state = payment.state;
    row.outcome = booked.event.outcome;
    return row;
}

CloseRow returnOf(const CloseRow &purchase, const Payment &payment, const QTimeZone &zone)
{
    CloseRow row = purchase;
    row.isReturn = true;
    row.at = payment.refundedAt;
    row.day = payment.refundedAt.toTimeZone(zone).date();
    row.gross = Money{0, payment.amount.currency} - payment.refunded.value_or(payment.amount);
    row.fee.reset(); // whether the service gives its fee back is not told
    row.net = row.gross;
    row.settledOn = {};
    row.settled.reset();
    return row;
}

/// Rows gathered until those of the same day are known; a year of payments would be too much to sort.
class Rows
{
public:
    explicit Rows(const std::function<void(const CloseRow &)> &take)
        : m_take(take)
    {
    }
    void keep(CloseRow row) { m_kept.push_back(std::move(row)); }
    void sortKept()
    {
        std::ranges::sort(m_kept, {}, [](const CloseRow &row) { return std::pair(row.at, row.event); });
    }
    /// Those that come before this row, then the row.
    void pass(const CloseRow &row)
    {
        while (m_next < m_kept.size() && m_kept[m_next].at < row.at)
            m_take(m_kept[m_next++]);
        m_take(row);
    }
    void passRest()
    {
        while (m_next < m_kept.size())
            m_take(m_kept[m_next++]);
    }

private:
    const std::function<void(const CloseRow &)> &m_take;
    std::vector<CloseRow> m_kept;
    size_t m_next = 0;
};

}

void CloseTotal::add(const CloseRow &row)
{
    const QString currency = row.gross.currency;
    for (Money *sum : {&gross, &fee, &net, &settled})
        sum->currency = currency;
    (row.isReturn ? returns : payments) += 1;
    gross = gross + row.gross;
    if (!row.isReturn && !row.fee)
        ++withoutFee;
    if (row.fee && row.fee->currency == currency)
        fee = fee + *row.fee;
    if (row.net)
        net = net + *row.net;
    if (row.settled && row.settled->currency == currency)
        settled = settled + *row.settled;
}

void CloseTotals::add(const CloseRow &row)
{
    byCurrency[row.gross.currency].add(row);
    if (!row.isReturn)
        bySettlement[{row.settledOn, row.gross.currency}].add(row);
}

Result<void> closeRows(
    Database &database, const CloseQuestion &question, const std::function<void(const CloseRow &)> &take)
{
    BookedPayments payments(database);
    const bool bySettlement = question.settlement.isValid();
    const QDate first = bySettlement ? question.settlement : question.from;
    const QDate last = bySettlement ? question.settlement : question.to;
    const QDateTime from = first.startOfDay(question.zone);
    const QDateTime before = last.addDays(1).startOfDay(question.zone);
    const auto isInside
        = [&](const QDateTime &time) { return time.isValid() && time >= from && time < before; };
    if (bySettlement) {
        return payments.settledOrReturned(question.route, from, before, [&](const BookedPayment &booked) {
            if (moneyMoved(booked.event.payment.state) && isInside(booked.event.payment.settledAt))
                take(rowOf(booked, question.zone));
        });
    }
    Rows rows(take);
    Result<void> done
        = payments.settledOrReturned(question.route, from, before, [&](const BookedPayment &booked) {
              const Payment &payment = booked.event.payment;
              const bool gaveBack
                  = payment.refunded ? payment.refunded->minor > 0 : payment.state == PaymentState::Refunded;
              if (gaveBack && isInside(payment.refundedAt))
                  rows.keep(returnOf(rowOf(booked, question.zone), payment, question.zone));
          });
    if (!done)
        return done;
    rows.sortKept();
    done = payments.happened(question.route, from, before, [&](const BookedPayment &booked) {
        if (moneyMoved(booked.event.payment.state))
            rows.pass(rowOf(booked, question.zone));
    });
    if (done)
        rows.passRest();
    return done;
}

}
