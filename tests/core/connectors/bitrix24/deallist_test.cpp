#include "core/connectors/bitrix24/bitrix24.h"
#include "tests/core/connectors/bitrix24/standinhttp.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

class NowClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

struct Office
{
    explicit Office(const QString &mode = u"payments"_s)
        : http(portal)
    {
        portal.setLimits(false);
        ConnectorContext context;
        context.settings = QJsonObject{{"zone"_L1, u"Europe/Kyiv"_s}};
        const QString address = portal.credentials(u"http://127.0.0.1:1"_s).value("webhook"_L1).toString();
        context.secrets.insert(u"webhook"_s, address);
        context.http = &http;
        context.clock = &clock;
        connector = bitrix24::make(context);
        book = std::move(*connector->orderBook({{"orderField"_L1, u"UF_CRM_ORDER"_s}, {"funnel"_L1, u"0"_s},
            {"entryMode"_L1, mode}, {"paidField"_L1, u"UF_CRM_PAID"_s}, {"currency"_L1, u"UAH"_s}}));
    }

    void does(const QString &what, const QJsonObject &body)
    {
        const std::optional<QJsonObject> answer = portal.control(what, body);
        QVERIFY(answer && !answer->contains("error"_L1));
    }
    void order(int number, const QString &due, const QString &stage = u"PREPARATION"_s)
    {
        does(u"deal"_s, {{"number"_L1, number}, {"due"_L1, due}, {"stage"_L1, stage}});
    }
    void entry(int number, const QString &sum, const QString &payment, const QString &date)
    {
        does(u"payment"_s,
            {{"number"_L1, number}, {"sum"_L1, sum}, {"xmlId"_L1, u"provodka:"_s + payment},
                {"date"_L1, date}});
    }

    Result<QList<OrderFound>> listed(OrderListQuery query)
    {
        QList<OrderFound> orders;
        do {
            const Result<OrderPage> page = QCoro::waitFor(book->list(query));
            if (!page)
                return tl::unexpected(page.error());
            orders.append(page->orders);
            query.cursor = page->next;
        } while (!query.cursor.isEmpty());
        return orders;
    }

    sandbox::Bitrix24StandIn portal;
    test::StandInHttp http;
    NowClock clock;
    std::unique_ptr<Connector> connector;
    std::unique_ptr<OrderBook> book;
};

OrderListQuery inMarch()
{
    OrderListQuery query;
    query.entriesFrom = QDate(2026, 3, 1);
    query.entriesTo = QDate(2026, 3, 7);
    return query;
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

class DealListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDealsWithPaymentsOfTheDays()
    {
        Office office;
        office.order(40001, u"500"_s);
        office.order(40002, u"700"_s, u"EXECUTING"_s);
        office.order(40003, u"900"_s);
        office.entry(40001, u"200"_s, u"p-1"_s, u"2026-03-01T00:30:00+02:00"_s);
        office.entry(40001, u"100"_s, u"p-0"_s, u"2026-02-01T12:00:00+02:00"_s);
        office.entry(40002, u"700"_s, u"p-2"_s, u"2026-03-07T23:30:00+02:00"_s);
        office.entry(40003, u"900"_s, u"p-3"_s, u"2026-03-08T00:30:00+02:00"_s);
        const int before = office.http.calls;
        const Result<QList<OrderFound>> orders = office.listed(inMarch());
        QCOMPARE(numbers(orders), QStringList({u"40001"_s, u"40002"_s}));
        const OrderFound &first = orders->first();
        QCOMPARE(first.match, OrderFound::Match::One);
        QCOMPARE(first.stage.id, u"PREPARATION"_s);
        QVERIFY(first.due == (Money{50000, u"UAH"_s}));
        QCOMPARE(first.entries.size(), 2);
        QCOMPARE(first.entries.first().paymentId, u"p-1"_s);
        QCOMPARE(first.entries.first().date, QDate(2026, 3, 1));
        // Payments, their orders, the deals, all their payments, the name of the one not seen before.
        QCOMPARE(office.http.calls - before, 5);
    }

    void tellsDealsInTheStagesOnce_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("payments") << u"payments"_s;
        QTest::newRow("money field") << u"money-field"_s;
    }
    void tellsDealsInTheStagesOnce()
    {
        QFETCH(QString, mode);
        Office office(mode);
        office.order(40001, u"500"_s, u"EXECUTING"_s);
        office.order(40002, u"700"_s, u"EXECUTING"_s);
        office.entry(40002, u"700"_s, u"p-2"_s, u"2026-03-07T12:00:00+02:00"_s);
        OrderListQuery query = inMarch();
        query.stages = {u"EXECUTING"_s};
        query.changedSince = office.clock.now().addDays(-1);
        QStringList own = numbers(office.listed(query));
        own.removeIf([](const QString &number) { return !number.startsWith("4000"_L1); });
        QCOMPARE(own, QStringList({u"40001"_s, u"40002"_s}));
        query.entriesFrom = query.entriesTo = {};
        query.changedSince = office.clock.now().addDays(5);
        const Result<QList<OrderFound>> later = office.listed(query);
        QVERIFY(later && later->isEmpty());
    }

    void goesThroughThePages()
    {
        Office office;
        office.does(u"deals"_s, {{"from"_L1, 60001}, {"count"_L1, 620}, {"due"_L1, u"10"_s}});
        for (int i = 0; i < 620; ++i)
            office.entry(60001 + i, u"10"_s, u"p-"_s + QString::number(i), u"2026-03-02T12:00:00+02:00"_s);
        const int before = office.http.calls;
        const Result<QList<OrderFound>> orders = office.listed(inMarch());
        QVERIFY(orders);
        QCOMPARE(orders->size(), 620);
        QVERIFY2(office.http.calls - before < 30, qPrintable(QString::number(office.http.calls - before)));
    }

    void aTroubleOfThePortalIsTold()
    {
        Office office;
        office.http.fault(u"limit"_s);
        QCOMPARE(office.listed(inMarch()).error().kind, Error::Kind::RateLimited);
        office.does(u"option"_s, {{"administrator"_L1, false}});
        QCOMPARE(office.listed(inMarch()).error().kind, Error::Kind::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(DealListTest)
#include "deallist_test.moc"
