#pragma once

#include "core/store/eventstore.h"
#include "core/store/statement.h"
#include "core/store/workspace.h"

#include <QTemporaryDir>

namespace provodka::testing {

inline QDateTime day(int number)
{
    return QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC).addDays(number);
}

inline qint64 numberOf(Database &database, const QString &sql)
{
    Statement row(database, sql, {});
    return row.next() ? row.number(0) : -1;
}

inline Event payment(const QString &reference, const QDateTime &at)
{
    Event event;
    event.route = {QStringLiteral("payments")};
    event.key = QStringLiteral("payment:shop/") + reference;
    event.state = Event::State::Done;
    event.outcome = QStringLiteral("paid-in-full");
    event.payment.account = QStringLiteral("shop");
    event.payment.reference = reference;
    event.payment.amount = {420'000, QStringLiteral("UAH")};
    event.payment.state = PaymentState::Paid;
    event.payment.payer = QStringLiteral("Olena K.");
    event.proof = Proof::Signed;
    event.reason = Text("Paid.");
    event.dueAt = at;
    event.createdAt = at;
    event.changedAt = at;
    return event;
}

inline Result<EventId> addPayment(Database &database, const Event &event)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QString number = event.payment.reference.section(QLatin1Char('-'), 0, 0);
    const Result<EventId> id
        = EventStore(database).create(event, {number}, {QStringLiteral("order:") + number});
    if (!id)
        return id;
    if (const Result<void> done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return id;
}

}
