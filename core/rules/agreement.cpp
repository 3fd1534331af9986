#include "core/rules/agreement.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kindNames{"unpaid-in-production"_L1, "no-entry"_L1, "entry-twice"_L1,
    "refund-still-booked"_L1, "sums-differ"_L1, "not-paid"_L1, "unknown-payment"_L1, "paid-still-waiting"_L1,
    "no-payment"_L1};

bool isReturn(const Payment &payment)
{
    return payment.state == PaymentState::Refunded || payment.state == PaymentState::Refunding;
}

QList<Payment> byCreation(const QList<Payment> &rows)
{
    std::vector<std::pair<qint64, qsizetype>> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.emplace_back(rows[i].createdAt.toMSecsSinceEpoch(), i);
    std::ranges::sort(places);
    QList<Payment> sorted;
    for (const auto &[createdAt, place] : places)
        sorted.append(rows[place]);
    return sorted;
}

/// An entry with the order it stands at.
struct Booked
{
    const OrderEntry *entry = nullptr;
    const OrderFound *order = nullptr;
};

/// A payment of the period with what its record adds.
struct Judged
{
    Payment payment;
    QDateTime returnedAt;
    const PaymentRecord *record = nullptr;
};

QString shownNumber(const OrderFound &order)
{
    return order.number.value.isEmpty() ? order.ref.order : order.number.value;
}

QString shownStage(const StageRef &stage)
{
    return stage.name.isEmpty() ? stage.id : stage.name;
}

/// What a demand comes to; nothing when its sum does not fit the currency.
qint64 minorOf(const StageDemand &demand, const Money &due)
{
    if (!demand.sum.isEmpty()) {
        const Result<Money> sum = parseMoney(demand.sum, due.currency);
        return sum ? qMin(sum->minor, due.minor) : 0;
    }
    // Rounded down: a kopiyka does not stop a production.
    return due.minor / 10000 * demand.basisPoints + due.minor % 10000 * demand.basisPoints / 10000;
}

/// A return's entry may carry a mark behind the payment's id.
bool isEntryOf(const OrderEntry &entry, const QString &reference)
{
    if (entry.paymentId == reference)
        return true;
    return entry.amount && entry.amount->minor < 0 && entry.paymentId.size() > reference.size()
        && entry.paymentId.startsWith(reference) && !entry.paymentId[reference.size()].isLetterOrNumber();
}

std::optional<Money> sumOf(const QList<Booked> &entries)
{
    std::optional<Money> sum;
    for (const Booked &one : entries) {
        if (!one.entry->amount || (sum && sum->currency != one.entry->amount->currency))
            return std::nullopt;
        sum = sum ? *sum + *one.entry->amount : *one.entry->amount;
    }
    return sum;
}

class Comparison
{
public:
    explicit Comparison(const AgreementSides &sides)
        : m_sides(sides)
    {
        for (const OrderFound &order : m_sides.orders) {
            for (const OrderEntry &entry : order.entries) {
                if (!entry.paymentId.isEmpty())
                    m_byPayment[entry.paymentId].append({&entry, &order});
                if (entry.amount && entry.amount->minor < 0)
                    m_negative.append({&entry, &order});
                if (!entry.key.isEmpty())
                    m_byKey[entry.key].append({&entry, &order});
            }
        }
        for (const ServicePayment &told : m_sides.payments)
            m_told.insert(told.payment.reference);
        for (const PaymentRecord &record : m_sides.records) {
            for (const QString &key : record.entryKeys)
                m_ownKeys.insert(key);
            for (const OrderNumber &number : record.orders) {
                if (isUnderWay(record))
                    m_busy.insert(number.value);
            }
        }
    }

    QList<Judged> judged() const;
    QList<Booked> entriesOf(const Judged &one) const;
    Agreement result();

private:
    bool isOfPeriod(const QDateTime &time) const
    {
        const QDate day = time.toTimeZone(m_sides.zone).date();
        return time.isValid() && day >= m_sides.from && day <= m_sides.to;
    }
    bool isOfPeriod(const QDate &day) const
    {
        return day.isValid() && day >= m_sides.from && day <= m_sides.to;
    }
    static bool isUnderWay(const PaymentRecord &record)
    {
        return record.state == Event::State::Ready || record.state == Event::State::Delivering;
    }
    Money expected(const Payment &payment) const;
    Finding of(Finding::Kind kind, const Judged &one, Text text) const;
    Finding of(Finding::Kind kind, const Booked &booked, Text text) const;
    void judge(const Judged &one);
    Text noEntryText(const Judged &one) const;
    void judgeEntries();
    void judgeEntry(const Booked &booked);
    void judgeOrder(const OrderFound &order);

    const AgreementSides &m_sides;
    QHash<QString, QList<Booked>> m_byPayment;
    QHash<QString, QList<Booked>> m_byKey;
    QList<Booked> m_negative;
    QSet<QString> m_told;
    QSet<QString> m_ownKeys; ///< entries that payments were booked as
    QSet<QString> m_busy; ///< orders that something is under way for
    Agreement m_result;
};

QList<Judged> Comparison::judged() const
{
    QList<Judged> all;
    for (const ServicePayment &told : m_sides.payments) {
        Judged one{told.payment, told.returnedAt, nullptr};
        if (const auto record = m_sides.records.constFind(told.payment.reference);
            record != m_sides.records.constEnd())
            one.record = &*record;
        const bool isOfOlder = one.record && isReturn(one.payment) && one.record->payment.createdAt.isValid()
            && one.payment.createdAt > one.record->payment.createdAt.addSecs(60);
        if (isOfOlder) { // the list holds only the return of an older purchase
            const Money back = one.payment.refunded.value_or(one.payment.amount);
            one.returnedAt = qMax(one.returnedAt, one.payment.processedAt);
            one.payment = one.record->payment;
            one.payment.state = told.payment.state;
            one.payment.refunded = back;
        }
        if (isOfPeriod(one.payment.processedAt) || isOfPeriod(one.returnedAt))
            all.append(one);
    }
    return all;
}

QList<Booked> Comparison::entriesOf(const Judged &one) const
{
    const QString &reference = one.payment.reference;
    QList<Booked> entries = m_byPayment.value(reference);
    for (const Booked &booked : m_negative) {
        if (booked.entry->paymentId != reference && isEntryOf(*booked.entry, reference))
            entries.append(booked);
    }
    for (const QString &key : one.record ? one.record->entryKeys : QStringList()) {
        for (const Booked &booked : m_byKey.value(key)) {
            if (booked.entry->paymentId.isEmpty())
                entries.append(booked);
        }
    }
    return entries;
}

Money Comparison::expected(const Payment &payment) const
{
    const Money nothing{0, payment.amount.currency};
    if (payment.state == PaymentState::Refunded)
        return payment.refunded ? payment.amount - *payment.refunded : nothing;
    if (payment.state == PaymentState::Paid || payment.state == PaymentState::Refunding)
        return payment.refunded ? payment.amount - *payment.refunded : payment.amount;
    return nothing;
}

Finding Comparison::of(Finding::Kind kind, const Judged &one, Text text) const
{
    Finding finding;
    finding.kind = kind;
    finding.text = std::move(text);
    finding.reference = one.payment.reference;
    finding.amount = one.payment.amount;
    if (one.record) {
        finding.event = one.record->event;
        finding.number = one.record->orders.value(0);
    }
    const QList<Booked> entries = entriesOf(one);
    if (!entries.isEmpty()) {
        finding.number = OrderNumber{shownNumber(*entries.first().order)};
        finding.link = entries.first().order->link;
    }
    return finding;
}

Finding Comparison::of(Finding::Kind kind, const Booked &booked, Text text) const
{
    Finding finding;
    finding.kind = kind;
    finding.text = std::move(text);
    finding.reference = booked.entry->paymentId;
    finding.number = OrderNumber{shownNumber(*booked.order)};
    finding.amount = booked.entry->amount;
    finding.link = booked.order->link;
    return finding;
}

Text Comparison::noEntryText(const Judged &one) const
{
    const Payment &payment = one.payment;
    const QString sum = payment.amount.shown();
    if (!one.record) {
        return Text(QT_TRANSLATE_NOOP("Text",
                        "Payment %1 of %2 is paid at the payment service, but Provodka has not taken it up "
                        "and no order has an entry for it. Look whether the route runs; the payment comes "
                        "with the next list, or book it by hand."),
            {payment.reference, sum});
    }
    const QString event = QString::number(one.record->event.value);
    const QString order = one.record->orders.value(0).value;
    switch (one.record->state) {
    case Event::State::Attention:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "Payment %1 of %2 is paid, but booked nowhere: it waits for a person (event %3). %4"),
            {payment.reference, sum, event, one.record->reason.toString()});
    case Event::State::Ready:
    case Event::State::Delivering:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "Payment %1 of %2 is paid, but still not booked (event %3). Look whether the route "
                        "runs and its order system can be reached."),
            {payment.reference, sum, event});
    case Event::State::Skipped:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "Payment %1 of %2 is paid at the payment service, but Provodka had set it aside "
                        "(event %3). %4 Retry the event."),
            {payment.reference, sum, event, one.record->reason.toString()});
    case Event::State::Done:
        break;
    }
    return Text(
        QT_TRANSLATE_NOOP("Text",
            "Payment %1 of %2 was booked at order %3, but its entry is gone. Find out who deleted it, "
            "then retry event %4."),
        {payment.reference, sum, order, event});
}

void Comparison::judge(const Judged &one)
{
    const Payment &payment = one.payment;
    const QList<Booked> entries = entriesOf(one);
    const bool isYoung = payment.processedAt > m_sides.settledBefore
        || (one.returnedAt.isValid() && one.returnedAt > m_sides.settledBefore);
    const bool isOpen = !one.record || isUnderWay(*one.record);
    const bool wasPaid = payment.state == PaymentState::Paid || isReturn(payment);
    if (!wasPaid && entries.isEmpty())
        return;
    if (isYoung && isOpen && entries.isEmpty()) {
        ++m_result.underWay;
        return;
    }
    if (!wasPaid) {
        m_result.findings.append(of(Finding::Kind::NotPaid, one,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1 has an entry for payment %2 of %3, but the payment service says “%4”. If no "
                     "other payment came for it, delete the entry and correct the order's stage."),
                {shownNumber(*entries.first().order), payment.reference, payment.amount.shown(),
                    payment.statusText})));
        return;
    }
    const Money wanted = expected(payment);
    if (entries.isEmpty() && !wanted.isZero() && one.record
        && one.record->outcome == "skipped-by-person"_L1) {
        ++m_result.setAside;
        return;
    }
    ++m_result.payments;
    const std::optional<Money> sum = entries.isEmpty() ? Money{0, wanted.currency} : sumOf(entries);
    const bool inBase = payment.base && sum == payment.base && wanted == payment.amount;
    if (sum == wanted || inBase) {
        ++m_result.agree;
        return;
    }
    if (entries.isEmpty()) {
        m_result.findings.append(of(Finding::Kind::NoEntry, one, noEntryText(one)));
        return;
    }
    QStringList orders;
    QList<Money> positive;
    for (const Booked &booked : entries) {
        if (const QString number = shownNumber(*booked.order); !orders.contains(number))
            orders.append(number);
        if (booked.entry->amount && booked.entry->amount->minor > 0)
            positive.append(*booked.entry->amount);
    }
    const QString where = orders.join(u", "_s);
    const bool isMore = sum && sum->currency == wanted.currency && sum->minor > wanted.minor;
    if (isMore && payment.refunded && *sum == payment.amount) {
        m_result.findings.append(of(Finding::Kind::RefundStillBooked, one,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 of payment %2 of %3 was given back, but order %4 still has the whole entry. Enter "
                     "the "
                     "return there and look at the order's stage."),
                {payment.refunded->shown(), payment.reference, payment.amount.shown(), where})));
        return;
    }
    if (isMore && isReturn(payment) && !payment.refunded) {
        m_result.findings.append(of(Finding::Kind::RefundStillBooked, one,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Payment %1 of %2 was given back (%3), but order %4 still has its entry. Enter the "
                     "return "
                     "there and look at the order's stage."),
                {payment.reference, payment.amount.shown(), payment.statusText, where})));
        return;
    }
    if (isMore && positive.size() > 1
        && std::count(positive.cbegin(), positive.cend(), positive.last()) > 1) {
        m_result.findings.append(of(Finding::Kind::EntryTwice, one,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Payment %1 of %2 is booked %3 times (order %4). Delete what is too much, then look at "
                     "the "
                     "order's stage."),
                {payment.reference, payment.amount.shown(), QString::number(positive.size()), where})));
        return;
    }
    m_result.findings.append(of(Finding::Kind::SumsDiffer, one,
        Text(QT_TRANSLATE_NOOP("Text",
                 "Payment %1 is %2 at the payment service, but %3 is booked for it (order %4). Correct the "
                 "entry."),
            {payment.reference, wanted.shown(), sum ? sum->shown() : u"?"_s, where})));
}

void Comparison::judgeEntry(const Booked &booked)
{
    const OrderEntry &entry = *booked.entry;
    const QString sum = entry.amount ? entry.amount->shown() : u"?"_s;
    const QString number = shownNumber(*booked.order);
    if (entry.paymentId.isEmpty()) {
        if (m_ownKeys.contains(entry.key) || !isOfPeriod(entry.date))
            return;
        // Most likely the payment that seems to have no entry, booked by hand.
        for (Finding &finding : m_result.findings) {
            const PaymentRecord record = m_sides.records.value(finding.reference);
            if (finding.kind != Finding::Kind::NoEntry || finding.amount != entry.amount
                || !finding.link.isEmpty() || !record.orders.contains(OrderNumber{number}))
                continue;
            finding.number = OrderNumber{number};
            finding.link = booked.order->link;
            finding.text
                = Text(QT_TRANSLATE_NOOP("Text",
                           "Payment %1 of %2 seems to be booked by hand at order %3: an entry of the "
                           "same sum names no payment. Write the payment's id into that entry, then "
                           "retry event %4."),
                    {finding.reference, sum, number, QString::number(finding.event.value)});
            return;
        }
        m_result.findings.append(of(Finding::Kind::NoPayment, booked,
            Text(
                QT_TRANSLATE_NOOP("Text",
                    "The entry of %1 at order %2 (%3) names no payment. If the money came another way (cash, "
                    "bank transfer) nothing is to be done; otherwise write the payment's id into it."),
                {sum, number, argumentOf(entry.date)})));
        return;
    }
    QString reference = entry.paymentId;
    const auto isKnown
        = [&](const QString &id) { return m_told.contains(id) || m_sides.records.contains(id); };
    if (entry.amount && entry.amount->minor < 0) {
        while (!reference.isEmpty() && !isKnown(reference))
            reference.chop(1);
    }
    if (m_told.contains(reference))
        return; // compared from the payment's side
    if (const auto record = m_sides.records.constFind(reference); record != m_sides.records.constEnd()) {
        const bool shouldBeTold = record->isListed && isOfPeriod(record->payment.processedAt);
        if (!shouldBeTold)
            return;
    } else if (entry.date.isValid() && !isOfPeriod(entry.date)) {
        return;
    }
    m_result.findings.append(of(Finding::Kind::UnknownPayment, booked,
        Text(
            QT_TRANSLATE_NOOP("Text",
                "The entry of %1 at order %2 names payment “%3”, which the payment service does not list for "
                "these days. Compare it with the payment service's cabinet; correct the id or delete the "
                "entry."),
            {sum, number, entry.paymentId})));
}

void Comparison::judgeEntries()
{
    for (const OrderFound &order : m_sides.orders) {
        for (const OrderEntry &entry : order.entries)
            judgeEntry({&entry, &order});
    }
}

void Comparison::judgeOrder(const OrderFound &order)
{
    if (!order.due || order.due->minor <= 0)
        return;
    const bool isBusy = m_busy.contains(order.number.value);
    QList<Booked> entries;
    for (const OrderEntry &entry : order.entries)
        entries.append({&entry, &order});
    const std::optional<Money> sum = entries.isEmpty() ? Money{0, order.due->currency} : sumOf(entries);
    if (isBusy || !sum || sum->currency != order.due->currency)
        return;
    const Booked none{nullptr, &order};
    const auto found = [&](Finding::Kind kind, Text text) {
        Finding finding;
        finding.kind = kind;
        finding.text = std::move(text);
        finding.number = OrderNumber{shownNumber(*none.order)};
        finding.amount = *order.due - *sum;
        finding.link = order.link;
        m_result.findings.append(finding);
    };
    const OrderDemands &demands = m_sides.demands;
    const qint64 full = order.due->minor - minorOf(demands.tolerated, *order.due);
    for (const StageDemand &demand : demands.paidStages) {
        const qint64 needed = qMin(full, minorOf(demand, *order.due));
        if (demand.stage != order.stage.id || sum->minor >= needed)
            continue;
        found(Finding::Kind::UnpaidInProduction,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Order %1 stands in “%2”, but only %3 of %4 is paid; %5 is missing. Ask who moved it, "
                     "and "
                     "stop it or get the money."),
                {shownNumber(order), shownStage(order.stage), sum->shown(), order.due->shown(),
                    Money{needed - sum->minor, sum->currency}.shown()}));
        return;
    }
    if (!demands.waitingStages.contains(order.stage.id) || sum->minor < full)
        return;
    if (sum->minor > order.due->minor) {
        found(Finding::Kind::PaidStillWaiting,
            Text(
                QT_TRANSLATE_NOOP("Text",
                    "Order %1 still stands in “%2” although %3 is paid, %4 more than the %5 due. Decide what "
                    "the surplus is for, and move the order."),
                {shownNumber(order), shownStage(order.stage), sum->shown(), (*sum - *order.due).shown(),
                    order.due->shown()}));
        return;
    }
    found(Finding::Kind::PaidStillWaiting,
        Text(
            QT_TRANSLATE_NOOP("Text",
                "Order %1 is paid in full (%2) but still stands in “%3”. Move it by hand, or retry the event "
                "of its last payment."),
            {shownNumber(order), order.due->shown(), shownStage(order.stage)}));
}

Agreement Comparison::result()
{
    const QList<Judged> all = judged();
    for (const Judged &one : all)
        judge(one);
    judgeEntries();
    for (const OrderFound &order : m_sides.orders)
        judgeOrder(order);
    QList<Finding> sorted;
    for (size_t kind = 0; kind < kindNames.size(); ++kind) {
        for (const Finding &finding : std::as_const(m_result.findings)) {
            if (size_t(finding.kind) == kind)
                sorted.append(finding);
        }
    }
    m_result.findings = sorted;
    return m_result;
}

}

QString findingName(Finding::Kind kind)
{
    return kindNames[size_t(kind)];
}

std::optional<Finding::Kind> findingFromName(const QString &name)
{
    const auto found = std::ranges::find(kindNames, name);
    return found == kindNames.end() ? std::nullopt : std::optional(Finding::Kind(found - kindNames.begin()));
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray rows;
    for (const Finding &finding : findings) {
        QJsonObject row{
            {"kind"_L1, findingName(finding.kind)}, {"text"_L1, QString::fromUtf8(finding.text.toJson())}};
        if (!finding.reference.isEmpty())
            row.insert("payment"_L1, finding.reference);
        if (!finding.number.isEmpty())
            row.insert("order"_L1, finding.number.value);
        if (finding.event.isValid())
            row.insert("event"_L1, finding.event.value);
        if (finding.amount)
            row.insert("amount"_L1, QJsonArray{finding.amount->decimal(), finding.amount->currency});
        if (!finding.link.isEmpty())
            row.insert("link"_L1, finding.link.toString());
        rows.append(row);
    }
    return rows;
}

QList<Finding> findingsFromJson(const QJsonArray &json)
{
    QList<Finding> findings;
    for (const QJsonValue &value : json) {
        const QJsonObject row = value.toObject();
        const std::optional<Finding::Kind> kind = findingFromName(row.value("kind"_L1).toString());
        if (!kind)
            continue;
        Finding finding;
        finding.kind = *kind;
        finding.text = Text::fromJson(row.value("text"_L1).toString().toUtf8());
        finding.reference = row.value("payment"_L1).toString();
        finding.number = OrderNumber{row.value("order"_L1).toString()};
        finding.event = EventId{row.value("event"_L1).toInteger()};
        const QJsonArray amount = row.value("amount"_L1).toArray();
        if (const Result<Money> money = parseMoney(amount.at(0).toString(), amount.at(1).toString()))
            finding.amount = *money;
        finding.link = QUrl(row.value("link"_L1).toString());
        findings.append(finding);
    }
    return findings;
}

QList<ServicePayment> servicePayments(const QList<Payment> &rows)
{
    QList<ServicePayment> all;
    QHash<QString, QList<Payment>> byReference;
    QStringList order;
    for (const Payment &row : rows) {
        const QString key = row.account + u'/' + row.reference;
        if (!byReference.contains(key))
            order.append(key);
        byReference[key].append(row);
    }
    for (const QString &key : std::as_const(order)) {
        QList<Payment> same = byReference.value(key);
        // The purchase comes first; of several attempts the one that was paid.
        same = byCreation(same);
        const auto isPaid
            = [](const Payment &row) { return row.state == PaymentState::Paid || isReturn(row); };
        auto base = std::ranges::find_if(same, isPaid);
        if (base == same.end())
            base = std::prev(same.end());
        ServicePayment one{*base, {}};
        Money back{0, base->amount.currency};
        for (auto row = same.begin(); row != same.end(); ++row) {
            if (!isReturn(*row))
                continue;
            if (row != base && row->createdAt == base->createdAt) { // the purchase again, later in its life
                one.payment.state = row->state;
                one.payment.statusText = row->statusText;
                if (row->refunded)
                    one.payment.refunded = row->refunded;
                continue;
            }
            if (row == base)
                continue;
            back = back + row->refunded.value_or(row->amount);
            one.returnedAt = qMax(one.returnedAt, row->processedAt);
            one.payment.state = row->state;
            one.payment.statusText = row->statusText;
        }
        if (!back.isZero() && (!one.payment.refunded || one.payment.refunded->minor < back.minor))
            one.payment.refunded = back;
        all.append(one);
    }
    return all;
}

QList<OrderQuery> doubtful(const AgreementSides &sides)
{
    const Comparison comparison(sides);
    QList<OrderQuery> queries;
    const QList<Judged> all = comparison.judged();
    for (const Judged &one : all) {
        const bool wasPaid = one.payment.state == PaymentState::Paid || isReturn(one.payment);
        if (!one.record || !wasPaid || !comparison.entriesOf(one).isEmpty())
            continue;
        for (const OrderNumber &number : one.record->orders) {
            OrderQuery query;
            query.number = number;
            query.paymentIds = {one.payment.reference};
            query.waitingStages = sides.demands.waitingStages;
            queries.append(query);
        }
    }
    return queries;
}

Agreement agreementOf(const AgreementSides &sides)
{
    return Comparison(sides).result();
}

}
