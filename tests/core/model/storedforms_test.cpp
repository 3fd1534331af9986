#include "core/base/json.h"
#include "core/model/eventjson.h"
#include "core/model/orderjson.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// What decisions are made on comes back from its stored form as it was.
class StoredFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderComesBack_data();
    void anOrderComesBack();
    void anEventComesBack();
};

void StoredFormsTest::anOrderComesBack_data()
{
    QTest::addColumn<int>("match");
    for (int match = 0; match < 5; ++match)
        QTest::addRow("%d", match) << match;
}

void StoredFormsTest::anOrderComesBack()
{
    QFETCH(int, match);
    OrderFound order;
    order.match = OrderFound::Match(match);
    if (match > 0)
        order.candidates = {u"10485 Оплата"_s, u"10486"_s};
    order.ref = {u"10482"_s, u"20482"_s};
    order.number = {u"10482"_s};
    order.title = u"Замовлення \"10482\""_s;
    order.link = QUrl(u"https://a.planfix.com/task/10482"_s);
    order.madeAt = QDateTime::fromMSecsSinceEpoch(1'767'225'600'123, Qt::UTC);
    order.stage = {u"121"_s, u"Очікує оплату"_s, u"14"_s};
    order.due = Money{18250'50, u"UAH"_s};
    order.paidByTarget = Money{0, u"UAH"_s};
    if (match != 1)
        order.differenceByTarget = Money{-1, u"KWD"_s};
    order.targetComputes = match == 0;
    OrderEntry full{u"91005"_s, u"10482-2"_s, Money{1234, u"JPY"_s}, QDate(2026, 11, 21),
        QDateTime::fromMSecsSinceEpoch(1'767'225'600'001, Qt::UTC)};
    order.entries = {full, OrderEntry()};
    const QByteArray stored = json::compact(toJson(order));
    QCOMPARE(orderFoundFromJson(*json::object(stored)), order);
    QCOMPARE(orderFoundFromJson(toJson(OrderFound())), OrderFound());
}

void StoredFormsTest::anEventComesBack()
{
    Event event;
    event.id = {7};
    event.route = {u"payments"_s};
    event.key = u"payment:shop/10482-2"_s;
    event.state = Event::State::Attention;
    event.step = 2;
    event.attempt = 3;
    event.payment.account = u"shop"_s;
    event.payment.reference = u"10482-2"_s;
    event.payment.amount = {100'00, u"UAH"_s};
    event.payment.state = PaymentState::Paid;
    event.proof = Proof::Asked;
    event.disputed = true;
    event.allocations = {{{u"10482"_s}, {60'00, u"UAH"_s}}, {{u"10483"_s}, {40'00, u"UAH"_s}}};
    event.decisions = {{u"move"_s, u"part"_s, {{u"a"_s, 1}}, u"Олена"_s,
        QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC)}};
    event.createdAt = QDateTime::fromMSecsSinceEpoch(1'767'225'600'000, Qt::UTC);
    for (const PastCommand::State state :
        {PastCommand::State::Open, PastCommand::State::Done, PastCommand::State::Undone}) {
        PastCommand past;
        past.step = 1;
        past.action = MoveStage{{u"1"_s, u"2"_s}, {u"3"_s, u"а"_s, {}}, {u"4"_s, {}, {}}};
        past.state = state;
        past.proof = u"4"_s;
        past.endedAt = event.createdAt;
        past.who = u"Олена"_s;
        event.past.append(past);
    }
    const Result<Event> read = eventFromJson(*json::object(json::compact(toJson(event))));
    QVERIFY(read);
    QCOMPARE(toJson(*read), toJson(event));
    QCOMPARE(read->past, event.past);
    QCOMPARE(read->allocations, event.allocations);
    QCOMPARE(read->decisions, event.decisions);
    QCOMPARE(read->payment, event.payment);
    QCOMPARE(read->createdAt, event.createdAt);
    QVERIFY(read->disputed && read->proof == Proof::Asked && read->state == event.state);
    QVERIFY(!eventFromJson({}));
}

QTEST_GUILESS_MAIN(StoredFormsTest)
#include "storedforms_test.moc"
