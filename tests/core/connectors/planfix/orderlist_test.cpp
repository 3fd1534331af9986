#include "support.h"

#include <QCoroTask>
#include <QTest>

using namespace provodka;
using namespace provodka::planfix;
using namespace provodka::planfix::test;
using namespace Qt::Literals::StringLiterals;

namespace {

OrderListQuery inMarch()
{
    OrderListQuery query;
    query.entriesFrom = QDate(2026, 3, 1);
    query.entriesTo = QDate(2026, 3, 7);
    return query;
}

Result<QList<OrderFound>> listed(World &world, OrderListQuery query, int *pages = nullptr)
{
    QList<OrderFound> orders;
    do {
        const Result<OrderPage> page = QCoro::waitFor(world.book->list(query));
        if (!page)
            return tl::unexpected(page.error());
        orders.append(page->orders);
        query.cursor = page->next;
        if (pages)
            ++*pages;
    } while (!query.cursor.isEmpty());
    return orders;
}

QStringList numbers(const Result<QList<OrderFound>> &orders)
{
    QStringList all;
    for (const OrderFound &order : orders.value_or(QList<OrderFound>()))
        all.append(order.number.value);
    all.sort();
    return all;
}

}

class PlanfixOrderListTest : public QObject
{
    Q_OBJECT

    static void order(World &world, int number, const QString &due, int status = 121)
    {
        world.control(u"order"_s, {{"number"_L1, number}, {"due"_L1, due}, {"status"_L1, status}});
    }
    static void entry(
        World &world, int number, const QString &amount, const QString &payment, const QString &date)
    {
        world.control(u"entry"_s,
            {{"order"_L1, number}, {"amount"_L1, amount}, {"paymentId"_L1, payment}, {"date"_L1, date}});
    }

private Q_SLOTS:
    void tellsOrdersWithEntriesOfTheDays()
    {
        World world;
        order(world, 40001, u"500"_s);
        order(world, 40002, u"700"_s, 132);
        order(world, 40003, u"900"_s);
        order(world, 40004, u"900"_s);
        entry(world, 40001, u"200"_s, u"p-1"_s, u"01-03-2026"_s);
        entry(world, 40001, u"100"_s, u"p-0"_s, u"01-02-2026"_s); // of another month, of the same order
        entry(world, 40002, u"700"_s, u"p-2"_s, u"07-03-2026"_s);
        entry(world, 40003, u"900"_s, u"p-3"_s, u"08-03-2026"_s);
        const qsizetype before = world.http.calls.size();
        const Result<QList<OrderFound>> orders = listed(world, inMarch());
        QCOMPARE(numbers(orders), QStringList({u"40001"_s, u"40002"_s}));
        const OrderFound &first = orders->first();
        QCOMPARE(first.match, OrderFound::Match::One);
        QVERIFY(first.ref == (OrderRef{u"40001"_s, u"50001"_s}));
        QCOMPARE(first.stage.id, u"121"_s);
        QVERIFY(first.due == (Money{50000, u"UAH"_s}));
        QCOMPARE(first.entries.size(), 2);
        QCOMPARE(orders->last().stage.name, u"У виробництві"_s);
        QCOMPARE(orders->last().entries.first().paymentId, u"p-2"_s);
        // Entries, subtasks, orders, and the one subtask that holds more than the days showed.
        QCOMPARE(world.http.calls.size() - before, 4);
        for (const Seen &seen : std::as_const(world.http.calls))
            QVERIFY(!seen.write);
    }

    void tellsOrdersInTheStagesOnce()
    {
        World world;
        world.clock.time = QDateTime::currentDateTimeUtc();
        order(world, 40001, u"500"_s);
        order(world, 40002, u"700"_s);
        order(world, 40003, u"900"_s);
        entry(world, 40002, u"700"_s, u"p-2"_s, u"07-03-2026"_s);
        entry(world, 40003, u"100"_s, u"p-3"_s, u"01-02-2026"_s);
        for (const int number : {40001, 40002, 40003})
            world.control(u"status"_s, {{"number"_L1, number}, {"status"_L1, 132}});
        OrderListQuery query = inMarch();
        query.stages = {u"132"_s};
        query.changedSince = world.clock.time.addDays(-1);
        const Result<QList<OrderFound>> orders = listed(world, query);
        QVERIFY(orders);
        QStringList own = numbers(orders);
        own.removeIf([](const QString &number) { return !number.startsWith("4000"_L1); });
        QCOMPARE(own, QStringList({u"40001"_s, u"40002"_s, u"40003"_s}));
        for (const OrderFound &order : *orders) {
            if (order.number.value == "40001"_L1)
                QVERIFY(order.entries.isEmpty());
            if (order.number.value == "40003"_L1)
                QCOMPARE(order.entries.size(), 1);
        }
        query.entriesFrom = query.entriesTo = {};
        query.changedSince = world.clock.time.addDays(5);
        QVERIFY(listed(world, query)->isEmpty());
    }

    void goesThroughThePages()
    {
        World world;
        world.control(u"orders"_s, {{"from"_L1, 60001}, {"count"_L1, 230}, {"due"_L1, u"10"_s}});
        for (int i = 0; i < 230; ++i)
            entry(world, 60001 + i, u"10"_s, u"p-"_s + QString::number(i), u"02-03-2026"_s);
        const qsizetype before = world.http.calls.size();
        int pages = 0;
        const Result<QList<OrderFound>> orders = listed(world, inMarch(), &pages);
        QVERIFY(orders);
        QCOMPARE(orders->size(), 230);
        QCOMPARE(pages, 3);
        QCOMPARE(world.http.calls.size() - before, 9);
    }

    void anOrderOnTwoPagesIsToldOnce()
    {
        World world;
        order(world, 40001, u"5000"_s);
        for (int i = 0; i < 130; ++i)
            entry(world, 40001, u"10"_s, u"p-"_s + QString::number(i), u"02-03-2026"_s);
        const Result<QList<OrderFound>> orders = listed(world, inMarch());
        QVERIFY(orders);
        QCOMPARE(orders->size(), 1);
        QCOMPARE(orders->first().entries.size(), 130);
    }

    void withoutADayFieldLooksAtWhatChanged()
    {
        QJsonObject settings = bookSettings();
        settings.remove("dateField"_L1);
        World world(settings);
        world.clock.time = QDateTime::currentDateTimeUtc();
        order(world, 40001, u"500"_s);
        entry(world, 40001, u"200"_s, u"p-1"_s, u"01-03-2026"_s);
        OrderListQuery query;
        query.entriesFrom = world.clock.time.date().addDays(-1);
        query.entriesTo = world.clock.time.date();
        const Result<QList<OrderFound>> orders = listed(world, query);
        QVERIFY(orders);
        QVERIFY(numbers(orders).contains(u"40001"_s));
    }

    void aFilterThatIsNotKeptToIsAnError()
    {
        World world;
        order(world, 40001, u"500"_s);
        world.http.trouble = [](const Seen &seen) {
            Trouble trouble;
            if (seen.path.endsWith("/entry/list"_L1)) {
                trouble.kind = Trouble::Kind::Answer;
                trouble.answer.status = 200;
                trouble.answer.body
                    = "{\"result\":\"success\",\"dataTagEntries\":[{\"key\":1,\"task\":{\"id\":50001},"
                      "\"customFieldData\":[{\"field\":{\"id\":302},\"value\":{\"date\":\"01-01-2020\"}}]}]}";
            }
            return trouble;
        };
        const Result<QList<OrderFound>> orders = listed(world, inMarch());
        QVERIFY(!orders);
        QCOMPARE(orders.error().kind, Error::Kind::Malformed);
    }

    void aTroubleOfTheAccountIsTold()
    {
        World world;
        world.http.fault(u"/entry/list"_s, u"limit"_s);
        QCOMPARE(listed(world, inMarch()).error().kind, Error::Kind::RateLimited);
    }
};

QTEST_GUILESS_MAIN(PlanfixOrderListTest)
#include "orderlist_test.moc"
