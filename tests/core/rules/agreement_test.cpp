#include "core/rules/agreement.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;
using Kind = Finding::Kind;

namespace {

Money uah(qint64 minor)
{
    return {minor, u"UAH"_s};
}

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

/// A week in which order 1 was paid by payment "p-1", and nothing is wrong.
struct Week
{
    Week()
    {
        sides.from = QDate(2026, 11, 16);
        sides.to = QDate(2026, 11, 22);
        sides.zone = QTimeZone("Europe/Kiev");
        sides.settledBefore = at(u"2026-11-22T20:00:00Z"_s);
        sides.demands.waitingStages = {u"wait"_s};
        sides.demands.paidStages = {{u"work"_s}};
        pays(u"p-1"_s, 10000);
        order(u"1"_s, 10000, u"work"_s, {{u"p-1"_s, 10000}});
        knows(u"p-1"_s, u"1"_s);
    }
    Payment &pays(const QString &reference, qint64 minor, const QString &when = u"2026-11-18T10:00:00Z"_s)
    {
        Payment payment;
        payment.account = u"shop"_s;
        payment.reference = reference;
        payment.amount = uah(minor);
        payment.state = PaymentState::Paid;
        payment.statusText = u"Approved"_s;
        payment.createdAt = payment.processedAt = at(when);
        sides.payments.append({payment, {}});
        return sides.payments.last().payment;
    }
    OrderFound &order(const QString &number, qint64 due, const QString &stage,
        const QList<std::pair<QString, qint64>> &entries, const QDate &day = QDate(2026, 11, 18))
    {
        OrderFound order;
        order.match = OrderFound::Match::One;
        order.ref = {number, number};
        order.number = {number};
        order.stage.id = stage;
        order.due = uah(due);
        order.link = QUrl(u"https://office/"_s + number);
        for (const auto &[payment, minor] : entries) {
            OrderEntry entry;
            entry.key = u"k"_s + QString::number(++m_lastKey);
            entry.paymentId = payment;
            entry.amount = uah(minor);
            entry.date = day;
            order.entries.append(entry);
        }
        sides.orders.append(order);
        return sides.orders.last();
    }
    PaymentRecord &knows(
        const QString &reference, const QString &number, Event::State state = Event::State::Done)
    {
        PaymentRecord record;
        record.event = {qint64(sides.records.size()) + 1};
        record.state = state;
        for (const ServicePayment &told : std::as_const(sides.payments)) {
            if (told.payment.reference == reference)
                record.payment = told.payment;
        }
        record.orders = {{number}};
        return *sides.records.insert(reference, record);
    }
    Agreement agreement() const { return agreementOf(sides); }
    /// The kinds of what is found, with the order or payment each names.
    QStringList found() const
    {
        QStringList list;
        for (const Finding &finding : agreement().findings)
            list.append(findingName(finding.kind) + u' '
                + (finding.number.isEmpty() ? finding.reference : finding.number.value));
        return list;
    }

    AgreementSides sides;

private:
    int m_lastKey = 0;
};

}

class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereNothingIsWrong()
    {
        Week week;
        QCOMPARE(week.found(), QStringList());
        QCOMPARE(week.agreement().payments, 1);
        QCOMPARE(week.agreement().agree, 1);
    }

    void aSplitPaymentAgrees()
    {
        Week week;
        week.pays(u"p-2"_s, 5000);
        week.order(u"2"_s, 2000, u"work"_s, {{u"p-2"_s, 2000}});
        week.order(u"3"_s, 3000, u"work"_s, {{u"p-2"_s, 3000}});
        QCOMPARE(week.found(), QStringList());
        QCOMPARE(week.agreement().agree, 2);
    }

    void aPaidPaymentWithoutAnEntryIsFound_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("says");
        QTest::newRow("never heard of") << -1 << u"has not taken it up"_s;
        QTest::newRow("waits") << int(Event::State::Attention)
                               << u"waits for a person (event 2). No number."_s;
        QTest::newRow("under way for too long") << int(Event::State::Ready) << u"still not booked"_s;
        QTest::newRow("entry deleted") << int(Event::State::Done) << u"its entry is gone"_s;
        QTest::newRow("skipped by a rule") << int(Event::State::Skipped) << u"had set it aside"_s;
    }
    void aPaidPaymentWithoutAnEntryIsFound()
    {
        QFETCH(int, state);
        QFETCH(QString, says);
        Week week;
        week.pays(u"p-2"_s, 5000);
        if (state >= 0)
            week.knows(u"p-2"_s, u"2"_s, Event::State(state)).reason = Text("No number.");
        const Agreement agreement = week.agreement();
        QCOMPARE(agreement.findings.size(), 1);
        QCOMPARE(agreement.findings.first().kind, Kind::NoEntry);
        QCOMPARE(agreement.findings.first().reference, u"p-2"_s);
        QVERIFY2(agreement.findings.first().text.english().contains(says),
            qPrintable(agreement.findings.first().text.english()));
        QCOMPARE(agreement.payments, 2);
        QCOMPARE(agreement.agree, 1);
    }

    void whatAPersonSkippedIsSetAside()
    {
        Week week;
        week.pays(u"p-2"_s, 5000);
        week.knows(u"p-2"_s, u"2"_s, Event::State::Skipped).outcome = u"skipped-by-person"_s;
        QCOMPARE(week.found(), QStringList());
        QCOMPARE(week.agreement().setAside, 1);
        QCOMPARE(week.agreement().payments, 1);
    }

    void whatIsUnderWayIsNotCompared()
    {
        Week week;
        week.pays(u"p-2"_s, 5000, u"2026-11-22T20:10:00Z"_s);
        week.pays(u"p-3"_s, 5000, u"2026-11-22T20:10:00Z"_s);
        week.knows(u"p-3"_s, u"3"_s, Event::State::Delivering);
        week.order(u"3"_s, 5000, u"wait"_s, {{u"p-3"_s, 5000}});
        QCOMPARE(week.found(), QStringList());
        QCOMPARE(week.agreement().underWay, 1);
        QCOMPARE(week.agreement().agree, 2);
    }

    void whatWasNotPaidNeedsNoEntry()
    {
        Week week;
        week.pays(u"p-2"_s, 5000).state = PaymentState::Failed;
        week.pays(u"p-3"_s, 5000).state = PaymentState::Held;
        QCOMPARE(week.found(), QStringList());
        QCOMPARE(week.agreement().payments, 1);
        week.order(u"2"_s, 9000, u"wait"_s, {{u"p-2"_s, 5000}});
        QCOMPARE(week.found(), QStringList{u"not-paid 2"_s});
    }

    void sumsAreCompared_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("second");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("agree") << qint64(5000) << qint64(0) << QStringList();
        QTest::newRow("less") << qint64(4999) << qint64(0) << QStringList{u"sums-differ 2"_s};
        QTest::newRow("more") << qint64(5001) << qint64(0) << QStringList{u"sums-differ 2"_s};
        QTest::newRow("twice") << qint64(5000) << qint64(5000) << QStringList{u"entry-twice 2"_s};
        QTest::newRow("in two parts") << qint64(2000) << qint64(3000) << QStringList();
        QTest::newRow("in two parts, too much")
            << qint64(2000) << qint64(4000) << QStringList{u"sums-differ 2"_s};
    }
    void sumsAreCompared()
    {
        QFETCH(qint64, first);
        QFETCH(qint64, second);
        QFETCH(QStringList, found);
        Week week;
        week.pays(u"p-2"_s, 5000);
        QList<std::pair<QString, qint64>> entries{{u"p-2"_s, first}};
        if (second > 0)
            entries.append({u"p-2"_s, second});
        week.order(u"2"_s, 90000, u"wait"_s, entries);
        QCOMPARE(week.found(), found);
    }

    void returnsAreCompared_data()
    {
        QTest::addColumn<qint64>("refunded");
        QTest::addColumn<qint64>("minus");
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("whole, still booked")
            << qint64(5000) << qint64(0) << QString() << QStringList{u"refund-still-booked 2"_s};
        QTest::newRow("part, still booked")
            << qint64(2000) << qint64(0) << QString() << QStringList{u"refund-still-booked 2"_s};
        QTest::newRow("sum unknown, still booked")
            << qint64(-1) << qint64(0) << QString() << QStringList{u"refund-still-booked 2"_s};
        QTest::newRow("whole, entered") << qint64(5000) << qint64(-5000) << u"p-2"_s << QStringList();
        QTest::newRow("whole, entered with a mark")
            << qint64(5000) << qint64(-5000) << u"p-2:refund"_s << QStringList();
        QTest::newRow("part, entered") << qint64(2000) << qint64(-2000) << u"p-2"_s << QStringList();
        QTest::newRow("part, wrongly entered")
            << qint64(2000) << qint64(-1000) << u"p-2"_s << QStringList{u"sums-differ 2"_s};
    }
    void returnsAreCompared()
    {
        QFETCH(qint64, refunded);
        QFETCH(qint64, minus);
        QFETCH(QString, mark);
        QFETCH(QStringList, found);
        Week week;
        Payment &payment = week.pays(u"p-2"_s, 5000);
        payment.state = PaymentState::Refunded;
        if (refunded >= 0)
            payment.refunded = uah(refunded);
        QList<std::pair<QString, qint64>> entries{{u"p-2"_s, 5000}};
        if (minus < 0)
            entries.append({mark, minus});
        week.order(u"2"_s, 90000, u"wait"_s, entries);
        QCOMPARE(week.found(), found);
    }

    void aReturnOfAnOlderPurchaseIsCompared()
    {
        Week week;
        Payment &back = week.pays(u"p-0"_s, 5000, u"2026-11-19T10:00:00Z"_s);
        back.state = PaymentState::Refunded;
        back.refunded = uah(5000);
        PaymentRecord &record = week.knows(u"p-0"_s, u"9"_s);
        record.payment.createdAt = record.payment.processedAt = at(u"2026-09-01T10:00:00Z"_s);
        record.payment.amount = uah(8000);
        QCOMPARE(doubtful(week.sides).size(), 1);
        QCOMPARE(doubtful(week.sides).first().number.value, u"9"_s);
        week.order(u"9"_s, 8000, u"done"_s, {{u"p-0"_s, 8000}}, QDate(2026, 9, 1));
        QCOMPARE(week.found(), QStringList{u"refund-still-booked 9"_s});
        QVERIFY(doubtful(week.sides).isEmpty());
    }

    void entriesWithoutAPaymentAreFound()
    {
        Week week;
        week.order(u"2"_s, 90000, u"wait"_s, {{QString(), 700}});
        week.order(u"3"_s, 90000, u"wait"_s, {{u"p-9"_s, 800}});
        QCOMPARE(week.found(), (QStringList{u"unknown-payment 3"_s, u"no-payment 2"_s}));
        QCOMPARE(week.agreement().agree, 1);
        // Of another period nobody asked.
        week.sides.from = week.sides.to = QDate(2026, 11, 22);
        QCOMPARE(week.found(), QStringList());
    }

    void anEntryOfAnOlderPaymentIsKnown()
    {
        Week week;
        week.order(u"3"_s, 90000, u"wait"_s, {{u"p-9"_s, 800}});
        PaymentRecord &record = week.knows(u"p-9"_s, u"3"_s);
        record.payment.processedAt = at(u"2026-10-01T10:00:00Z"_s);
        QCOMPARE(week.found(), QStringList());
        record.payment.processedAt = at(u"2026-11-18T10:00:00Z"_s);
        QCOMPARE(week.found(), QStringList{u"unknown-payment 3"_s});
        record.isListed = false; // a service without a list: nothing to compare with
        QCOMPARE(week.found(), QStringList());
    }

    void whatIsBookedByHandIsOneFinding()
    {
        Week week;
        week.pays(u"p-2"_s, 700);
        week.knows(u"p-2"_s, u"2"_s, Event::State::Attention);
        week.order(u"2"_s, 90000, u"wait"_s, {{QString(), 700}});
        QCOMPARE(week.found(), QStringList{u"no-entry 2"_s});
        QVERIFY(week.agreement().findings.first().text.english().contains(u"booked by hand"_s));
    }

    void anEntryWithoutIdIsKnownByItsKey()
    {
        Week week;
        week.pays(u"p-2"_s, 700);
        const OrderFound &order = week.order(u"2"_s, 90000, u"wait"_s, {{QString(), 700}});
        week.knows(u"p-2"_s, u"2"_s).entryKeys = {order.entries.first().key};
        QCOMPARE(week.found(), QStringList());
        QCOMPARE(week.agreement().agree, 2);
    }

    void ordersPastWaitingMustBePaid_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("unpaid in production")
            << u"work"_s << qint64(0) << QStringList{u"unpaid-in-production 2"_s};
        QTest::newRow("half paid in production")
            << u"work"_s << qint64(500) << QStringList{u"unpaid-in-production 2"_s};
        QTest::newRow("half is enough there") << u"half"_s << qint64(500) << QStringList();
        QTest::newRow("less than half there")
            << u"half"_s << qint64(499) << QStringList{u"unpaid-in-production 2"_s};
        QTest::newRow("paid at the stage of half")
            << u"half"_s << qint64(1001) << QStringList{u"paid-still-waiting 2"_s};
        QTest::newRow("a sum is enough there") << u"sum"_s << qint64(300) << QStringList();
        QTest::newRow("less than the sum there")
            << u"sum"_s << qint64(299) << QStringList{u"unpaid-in-production 2"_s};
        QTest::newRow("paid in production") << u"work"_s << qint64(1001) << QStringList();
        QTest::newRow("paid and waiting")
            << u"wait"_s << qint64(1001) << QStringList{u"paid-still-waiting 2"_s};
        QTest::newRow("overpaid and waiting")
            << u"wait"_s << qint64(1100) << QStringList{u"paid-still-waiting 2"_s};
        QTest::newRow("half paid and waiting") << u"wait"_s << qint64(500) << QStringList();
        QTest::newRow("unpaid somewhere else") << u"cancelled"_s << qint64(0) << QStringList();
    }
    void ordersPastWaitingMustBePaid()
    {
        QFETCH(QString, stage);
        QFETCH(qint64, paid);
        QFETCH(QStringList, found);
        Week week;
        week.sides.demands.paidStages.append({u"half"_s, 5000});
        week.sides.demands.waitingStages.append(u"half"_s);
        week.sides.demands.paidStages.append({u"sum"_s, 0, u"3.00"_s});
        QList<std::pair<QString, qint64>> entries;
        if (paid > 0)
            entries.append({u"p-2"_s, paid});
        if (paid > 0)
            week.pays(u"p-2"_s, paid);
        week.order(u"2"_s, 1001, stage, entries);
        QCOMPARE(week.found(), found);
    }

    void whatIsToleratedIsPaidInFull()
    {
        Week week;
        week.sides.demands.tolerated.sum = u"0.50"_s;
        week.pays(u"p-2"_s, 960);
        OrderFound &order = week.order(u"2"_s, 1000, u"work"_s, {{u"p-2"_s, 960}});
        QCOMPARE(week.found(), QStringList());
        order.stage.id = u"wait"_s;
        QCOMPARE(week.found(), QStringList{u"paid-still-waiting 2"_s});
    }

    void aForeignPaymentAgreesInTheShopsCurrency()
    {
        Week week;
        Payment &payment = week.pays(u"p-2"_s, 100);
        payment.amount.currency = u"USD"_s;
        payment.base = uah(4100);
        week.order(u"2"_s, 90000, u"wait"_s, {{u"p-2"_s, 4100}});
        QCOMPARE(week.found(), QStringList());
        payment.base = uah(4200);
        QCOMPARE(week.found(), QStringList{u"sums-differ 2"_s});
    }

    void anOrderThatSomethingIsUnderWayForIsLeft()
    {
        Week week;
        week.pays(u"p-2"_s, 1000);
        week.knows(u"p-2"_s, u"2"_s, Event::State::Delivering);
        week.order(u"2"_s, 1000, u"wait"_s, {{u"p-2"_s, 1000}});
        QCOMPARE(week.found(), QStringList());
    }

    void theGravestComesFirst()
    {
        Week week;
        week.order(u"2"_s, 90000, u"wait"_s, {{QString(), 700}});
        week.pays(u"p-3"_s, 700);
        week.order(u"4"_s, 90000, u"work"_s, {});
        QCOMPARE(
            week.found(), (QStringList{u"unpaid-in-production 4"_s, u"no-entry p-3"_s, u"no-payment 2"_s}));
    }

    void rowsOfTheListBecomePayments()
    {
        Week week;
        Payment purchase = week.sides.payments.first().payment;
        Payment back = purchase;
        back.amount = uah(2500);
        back.refunded = uah(2500);
        back.state = PaymentState::Refunded;
        back.statusText = u"Refunded"_s;
        back.createdAt = back.processedAt = at(u"2026-11-20T10:00:00Z"_s);
        Payment again = back;
        again.createdAt = again.processedAt = at(u"2026-11-21T10:00:00Z"_s);
        const QList<ServicePayment> told = servicePayments({back, purchase, again});
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().payment.amount == uah(10000));
        QVERIFY(told.first().payment.refunded == uah(5000));
        QCOMPARE(told.first().payment.state, PaymentState::Refunded);
        QCOMPARE(told.first().returnedAt, again.processedAt);
        // A later word about the purchase itself.
        Payment later = purchase;
        later.state = PaymentState::Refunded;
        later.refunded = uah(1000);
        QVERIFY(servicePayments({purchase, later}).first().payment.refunded == uah(1000));
        // A refused attempt and a good one.
        Payment refused = purchase;
        refused.state = PaymentState::Failed;
        refused.createdAt = purchase.createdAt.addSecs(-60);
        QCOMPARE(servicePayments({refused, purchase}).first().payment.state, PaymentState::Paid);
    }

    void namesAreStable()
    {
        QCOMPARE(findingName(Kind::UnpaidInProduction), u"unpaid-in-production"_s);
        QCOMPARE(findingName(Kind::NoPayment), u"no-payment"_s);
        QVERIFY(findingFromName(u"entry-twice"_s) == Kind::EntryTwice);
        QVERIFY(!findingFromName(u"x"_s));
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreement_test.moc"
