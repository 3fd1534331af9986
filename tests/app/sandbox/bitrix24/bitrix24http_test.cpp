#include "app/sandbox/bitrix24.h"
#include "app/sandbox/sandbox.h"
#include "core/connectors/bitrix24/bitrix24.h"
#include "core/net/accounthttp.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// The connector and the stand-in over real sockets.
class Bitrix24HttpTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::stop_source m_stop;
    SystemClock m_clock;
    std::unique_ptr<AccountHttp> m_http;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<OrderBook> m_book;

    Result<OrderFound> find(const QString &number)
    {
        OrderQuery query;
        query.number = OrderNumber{number};
        const Result<QList<Result<OrderFound>>> found = QCoro::waitFor(m_book->find({query}, Spend::Money));
        return found ? found->first() : tl::unexpected(found.error());
    }
    Receipt send(const Action &action, bool again = false)
    {
        Command command;
        command.id = CommandId{1};
        command.action = action;
        Call call;
        call.commands.append(command);
        call.again = again;
        return QCoro::waitFor(m_book->send(call)).value_or(QList<Receipt>()).value(0);
    }
    void fault(const QString &kind, int count)
    {
        m_sandbox->control(u"fault"_s,
            {{"vendor"_L1, u"bitrix24"_s}, {"path"_L1, u"batch"_s}, {"kind"_L1, kind}, {"count"_L1, count}});
    }

private Q_SLOTS:
    void init()
    {
        sandbox::Sandbox::Options options;
        options.limits = false;
        m_sandbox = std::make_unique<sandbox::Sandbox>(options);
        m_sandbox->add(std::make_unique<sandbox::Bitrix24StandIn>());
        QVERIFY(m_sandbox->start());
        m_stop = std::stop_source();
        HttpOptions unlimited;
        unlimited.unlimited = true;
        m_http
            = std::make_unique<AccountHttp>(bitrix24::info().limits, m_clock, m_stop.get_token(), unlimited);
        ConnectorContext context;
        const QJsonValue webhook = m_sandbox->firstLine().value("bitrix24"_L1)["webhook"_L1];
        context.secrets.insert(u"webhook"_s, webhook.toString());
        context.http = m_http.get();
        context.clock = &m_clock;
        m_connector = bitrix24::make(context);
        Result<std::unique_ptr<OrderBook>> book
            = m_connector->orderBook({{"orderField"_L1, u"UF_CRM_ORDER"_s}});
        QVERIFY(book);
        m_book = std::move(*book);
    }
    void cleanup()
    {
        m_book.reset();
        m_connector.reset();
        m_http.reset();
        m_sandbox.reset();
    }

    void takesItsAddressFromTheFirstLine()
    {
        const Result<CheckReport> report = QCoro::waitFor(m_connector->check());
        QVERIFY(report && report->usable());
        QVERIFY(QCoro::waitFor(m_book->check())->usable());
        QVERIFY(QCoro::waitFor(m_connector->discover()));
    }

    void booksAndMovesOnceWhenEveryWritesAnswerIsLost()
    {
        const Result<OrderFound> order = find(u"10482"_s);
        QVERIFY(order);
        AddEntry entry;
        entry.ref = order->ref;
        entry.paymentId = u"WFP-1"_s;
        entry.amount = *order->due;
        entry.date = QDate(2026, 8, 21);
        fault(u"drop-after"_s, 1);
        QCOMPARE(send(entry).outcome, Receipt::Outcome::Unknown);
        Receipt receipt = send(entry, true);
        QCOMPARE(receipt.outcome, Receipt::Outcome::Done);
        QVERIFY(receipt.found);
        const MoveStage move{order->ref, order->stage, {u"EXECUTING"_s, {}, u"0"_s}};
        fault(u"drop-after"_s, 1);
        QCOMPARE(send(move).outcome, Receipt::Outcome::Unknown);
        receipt = send(move, true);
        QCOMPARE(receipt.outcome, Receipt::Outcome::Done);
        QVERIFY(receipt.found);
        const QJsonArray deals = m_sandbox->state(u"bitrix24"_s).value("deals"_L1).toArray();
        for (const QJsonValue &deal : deals) {
            if (deal["number"_L1].toString() != "10482"_L1)
                continue;
            QCOMPARE(deal["payments"_L1].toArray().size(), 1);
            QCOMPARE(deal["stage"_L1].toString(), u"EXECUTING"_s);
            QCOMPARE(deal["history"_L1].toArray().size(), 2);
        }
        int writes = 0;
        const QJsonArray calls = m_sandbox->calls(u"bitrix24"_s);
        for (const QJsonValue &call : calls)
            writes += call["write"_L1].toBool() ? 1 : 0;
        QCOMPARE(writes, 3); // the entry once, the move twice: it compares and writes in one request
    }

    void endsAsCancelled()
    {
        m_stop.request_stop();
        const Result<OrderFound> order = find(u"10482"_s);
        QVERIFY(!order);
        QCOMPARE(order.error().kind, Error::Kind::Cancelled);
    }

    void saysWhenThePortalIsNotThere()
    {
        m_sandbox.reset();
        const Result<OrderFound> order = find(u"10482"_s);
        QVERIFY(!order);
        QCOMPARE(order.error().kind, Error::Kind::Network);
        QVERIFY(!order.error().logLine().contains(u"k7d2m9x4w1q8z5r3"_s));
    }
};

QTEST_GUILESS_MAIN(Bitrix24HttpTest)
#include "bitrix24http_test.moc"
