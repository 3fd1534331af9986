#include "core/engine/agreementcheck.h"

#include "core/base/json.h"
#include "core/recipes/recipe.h"
#include "core/store/bookedpayments.h"

#include <QJsonArray>
#include <QSet>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int marginDays = 3; // by which of its dates a service lists a payment is not always known
constexpr int pagesAtMost = 1000;
constexpr qint64 settlesWithinSeconds = 30 * 60;
constexpr qsizetype ordersAtOnce = 50;

QString keyOf(const QString &account, const QString &reference)
{
    return u"payment:"_s + account + u'/' + reference;
}

PaymentRecord recordOf(const BookedPayment &booked, const QStringList &accounts)
{
    PaymentRecord record;
    record.event = booked.event.id;
    record.state = booked.event.state;
    record.outcome = booked.event.outcome;
    record.reason = booked.event.reason;
    record.payment = booked.event.payment;
    record.isListed = accounts.contains(booked.event.payment.account);
    if (!booked.number.isEmpty())
        record.orders.append(booked.number);
    for (const BookedEntry &entry : booked.entries) {
        const QString key = entry.proof.section(u':', 0, 0);
        if (!key.isEmpty())
            record.entryKeys.append(key);
    }
    return record;
}

/// Reads the workspace's own records; what is not a payment is left out.
class Records
{
public:
    Records(Database &database, RouteName route, QStringList accounts)
        : m_payments(database)
        , m_route(std::move(route))
        , m_accounts(std::move(accounts))
    {
    }

    Result<void> happened(const QDateTime &from, const QDateTime &before)
    {
        return m_payments.happened(
            m_route, from, before, [this](const BookedPayment &booked) { take(booked); });
    }
    Result<void> find(const QString &reference)
    {
        for (const QString &account : m_accounts) {
            if (all.contains(reference))
                return {};
            const Result<std::optional<BookedPayment>> booked
                = m_payments.byKey(m_route, keyOf(account, reference));
            if (!booked)
                return tl::unexpected(booked.error());
            if (*booked)
                take(**booked);
        }
        return {};
    }

    QHash<QString, PaymentRecord> all;

private:
    void take(const BookedPayment &booked)
    {
        const Payment &payment = booked.event.payment;
        if (payment.reference.isEmpty())
            return;
        PaymentRecord record = recordOf(booked, m_accounts);
        if (!booked.event.key.startsWith("payment:"_L1))
            return;
        all.insert(payment.reference, record);
    }

    BookedPayments m_payments;
    RouteName m_route;
    QStringList m_accounts;
};

void putOrder(QList<OrderFound> &orders, const OrderFound &order)
{
    for (OrderFound &known : orders) {
        if (known.ref.order == order.ref.order) {
            known = order;
            return;
        }
    }
    orders.append(order);
}

bool endsAll(const Error &error)
{
    return error.isTransient() || error.needsPerson() || error.kind == Error::Kind::Cancelled
        || error.kind == Error::Kind::Storage;
}

}

QTimeZone zoneOf(const RouteSetup &route)
{
    const QTimeZone zone(route.settings.value("zone"_L1).toString(u"Europe/Kyiv"_s).toUtf8());
    return zone.isValid() ? zone : QTimeZone("Europe/Kiev"); // older systems know the city by this name only
}

QPair<QDate, QDate> lastDays(const RouteSetup &route, const QDateTime &now, int days)
{
    const QDate today = now.toTimeZone(zoneOf(route)).date();
    return {today.addDays(-days), today};
}

Async<AgreementOutcome> compareRoute(AgreementJob job)
{
    AgreementSides sides;
    sides.from = job.from;
    sides.to = job.to;
    sides.zone = zoneOf(job.route);
    sides.settledBefore = job.now.addSecs(-settlesWithinSeconds);
    const RecipeInfo *kind = recipe(job.route.recipe);
    if (!kind || !kind->demands) {
        co_return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "Route “%1” books no payments, so there is nothing to compare."),
                {job.route.name.value}));
    }
    const Result<OrderDemands> demands = kind->demands(job.route.settings);
    if (!demands)
        co_return tl::unexpected(demands.error());
    sides.demands = *demands;
    const QDateTime begin(job.from, QTime(0, 0), sides.zone);
    const QDateTime end(job.to.addDays(1), QTime(0, 0), sides.zone);
    const QDateTime listBegin = begin.addDays(-marginDays);
    const QDateTime listEnd = qMin(end.addDays(marginDays), job.now);

    QList<Payment> rows;
    QList<Notice> told;
    QStringList accounts;
    for (PaymentSource *source : std::as_const(job.sources)) {
        if (!source->proves())
            continue;
        const Result<QList<Notice>> notices = co_await source->listed(listBegin, listEnd);
        if (!notices)
            co_return tl::unexpected(notices.error());
        accounts.append(source->account());
        for (const Notice &notice : *notices) {
            const Result<Payment> payment = source->payment(notice);
            if (!payment)
                continue; // the route has set it aside and shows it
            rows.append(*payment);
            told.append(notice);
        }
    }
    if (accounts.isEmpty()) {
        co_return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "No payment service of route “%1” can be asked for a list, so there is nothing to "
                     "compare "
                     "with; give its connection the keys of its API."),
                {job.route.name.value}));
    }
    sides.payments = servicePayments(rows);

    Records records(*job.database, job.route.name, accounts);
    if (const Result<void> done = records.happened(listBegin, end.addDays(marginDays)); !done)
        co_return tl::unexpected(done.error());
    for (const ServicePayment &payment : std::as_const(sides.payments)) {
        if (const Result<void> done = records.find(payment.payment.reference); !done)
            co_return tl::unexpected(done.error());
    }

    OrderListQuery query;
    for (const StageDemand &demand : std::as_const(sides.demands.paidStages)) {
        if (!demand.stage.isEmpty() && !query.stages.contains(demand.stage))
            query.stages.append(demand.stage);
    }
    query.changedSince = begin;
    query.entriesFrom = job.from;
    query.entriesTo = job.to;
    for (int page = 0; page < pagesAtMost; ++page) {
        const Result<OrderPage> orders = co_await job.book->list(query);
        if (!orders)
            co_return tl::unexpected(orders.error());
        sides.orders.append(orders->orders);
        if (orders->next.isEmpty() || orders->next == query.cursor)
            break;
        query.cursor = orders->next;
    }
    for (const OrderFound &order : std::as_const(sides.orders)) {
        for (const OrderEntry &entry : order.entries) {
            if (entry.paymentId.isEmpty())
                continue;
            if (const Result<void> done = records.find(entry.paymentId); !done)
                co_return tl::unexpected(done.error());
        }
    }
    sides.records = records.all;

    // An entry of another day, or one that a page missed, must not become an alarm.
    const QList<OrderQuery> doubts = doubtful(sides);
    for (qsizetype at = 0; at < doubts.size(); at += ordersAtOnce) {
        const QList<OrderQuery> some = doubts.mid(at, ordersAtOnce);
        const Result<QList<Result<OrderFound>>> answers = co_await job.book->find(some, Spend::Routine);
        if (!answers)
            co_return tl::unexpected(answers.error());
        for (qsizetype i = 0; i < answers->size(); ++i) {
            const Result<OrderFound> &answer = answers->at(i);
            if (!answer && endsAll(answer.error()))
                co_return tl::unexpected(answer.error());
            if (!answer || answer->match != OrderFound::Match::One)
                continue;
            OrderFound order = *answer;
            if (order.number.isEmpty())
                order.number = some[i].number;
            putOrder(sides.orders, order);
        }
    }

    AgreementOutcome outcome;
    outcome.agreement = agreementOf(sides);
    AgreementRun &run = outcome.run;
    run.route = job.route.name;
    run.at = job.now;
    run.from = job.from;
    run.to = job.to;
    run.payments = outcome.agreement.payments;
    run.agree = outcome.agreement.agree;
    run.setAside = outcome.agreement.setAside;
    run.underWay = outcome.agreement.underWay;
    run.findings = json::compact(toJson(outcome.agreement.findings));
    for (qsizetype i = 0; i < told.size(); ++i) {
        if (sides.records.contains(rows[i].reference))
            outcome.news.append(told[i]);
    }
    co_return outcome;
}

}
