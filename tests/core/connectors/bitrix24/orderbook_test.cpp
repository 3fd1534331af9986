#include "core/connectors/bitrix24/bitrix24.h"
#include "tests/core/connectors/bitrix24/standinhttp.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

using Outcome = Receipt::Outcome;
using Match = OrderFound::Match;

namespace {

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now = QDateTime(QDate(2026, 8, 21), QTime(9, 0), Qt::UTC);
};

Money uah(qint64 minor)
{
    return {minor, u"UAH"_s};
}

const StageRef waiting{u"PREPARATION"_s, {}, u"0"_s};
const StageRef inProduction{u"EXECUTING"_s, {}, u"0"_s};

struct World
{
    explicit World(
        const QString &mode = u"payments"_s, const QJsonObject &more = {}, const QString &webhook = {})
        : http(portal)
    {
        portal.setLimits(false);
        ConnectorContext context;
        context.name = ConnectionName{u"portal"_s};
        context.settings = QJsonObject{{"zone"_L1, u"Europe/Kyiv"_s}};
        const QString address = portal.credentials(u"http://127.0.0.1:1"_s).value("webhook"_L1).toString();
        context.secrets.insert(u"webhook"_s, webhook.isEmpty() ? address : webhook);
        context.http = &http;
        context.clock = &clock;
        connector = bitrix24::make(context);
        QJsonObject settings{{"orderField"_L1, u"UF_CRM_ORDER"_s}, {"funnel"_L1, u"0"_s},
            {"entryMode"_L1, mode}, {"paidField"_L1, u"UF_CRM_PAID"_s}, {"currency"_L1, u"UAH"_s}};
        for (auto it = more.begin(); it != more.end(); ++it)
            settings.insert(it.key(), it.value());
        Result<std::unique_ptr<OrderBook>> made = connector->orderBook(settings);
        if (made)
            book = std::move(*made);
        else
            trouble = made.error();
    }

    static OrderQuery asking(const QString &number, const QStringList &payments = {})
    {
        OrderQuery query;
        query.number = OrderNumber{number};
        query.paymentIds = payments;
        return query;
    }
    QList<Result<OrderFound>> find(const QList<OrderQuery> &queries)
    {
        return QCoro::waitFor(book->find(queries, Spend::Money)).value_or(QList<Result<OrderFound>>());
    }
    Result<OrderFound> find(const QString &number)
    {
        return find(QList<OrderQuery>{asking(number)}).value(0, OrderFound());
    }
    QList<Receipt> send(const QList<Command> &commands, bool again = false)
    {
        Call call;
        call.commands = commands;
        call.again = again;
        return QCoro::waitFor(book->send(call)).value_or(QList<Receipt>());
    }
    Receipt send(const Command &command, bool again = false)
    {
        return send(QList<Command>{command}, again).value(0);
    }

    Command command(const Action &action)
    {
        Command made;
        made.id = CommandId{++lastId};
        made.key = u"key-%1"_s.arg(lastId);
        made.action = action;
        return made;
    }
    Command entry(const OrderFound &order, const QString &payment, Money amount)
    {
        AddEntry add;
        add.ref = order.ref;
        add.paymentId = payment;
        add.amount = amount;
        add.date = QDate(2026, 8, 21);
        add.paidBefore = paid(order);
        return command(add);
    }
    Command move(const OrderFound &order, const StageRef &to = inProduction)
    {
        return command(MoveStage{order.ref, order.stage, to});
    }
    Command comment(const OrderFound &order, const QString &mark)
    {
        return command(AddComment{order.ref, u"Оплачено через WayForPay."_s, mark});
    }

    static Money paid(const OrderFound &order)
    {
        Money sum = uah(0);
        for (const OrderEntry &one : order.entries)
            sum = sum + one.amount.value_or(uah(0));
        return sum;
    }
    QJsonObject deal(const QString &number) const
    {
        const QJsonArray deals = portal.state().value("deals"_L1).toArray();
        for (const QJsonValue &one : deals) {
            if (one["number"_L1].toString() == number)
                return one.toObject();
        }
        return {};
    }
    /// What the portal itself shows as paid for this deal, in minor units.
    qint64 paidAtPortal(const QString &number, bool moneyField) const
    {
        const QJsonObject state = deal(number);
        if (moneyField)
            return parseMoney(state.value("paidField"_L1).toString(u"0"_s).section(u'|', 0, 0), u"UAH"_s)
                .value_or(uah(0))
                .minor;
        qint64 sum = 0;
        const QJsonArray payments = state.value("payments"_L1).toArray();
        for (const QJsonValue &one : payments)
            sum += one["paid"_L1].toString() == "Y"_L1 ? qRound64(one["sum"_L1].toDouble() * 100) : 0;
        return sum;
    }

    sandbox::Bitrix24StandIn portal;
    test::StandInHttp http;
    StillClock clock;
    std::unique_ptr<Connector> connector;
    std::unique_ptr<OrderBook> book;
    std::optional<Error> trouble;
    qint64 lastId = 0;
};

}

class Bitrix24OrderBookTest : public QObject
{
    Q_OBJECT

    static void modes()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("payments") << u"payments"_s;
        QTest::newRow("money field") << u"money-field"_s;
    }

private Q_SLOTS:
    void findsADealWithAllThatIsDecidedOn_data() { modes(); }
    void findsADealWithAllThatIsDecidedOn()
    {
        QFETCH(QString, mode);
        World world(mode);
        const Result<OrderFound> order = world.find(u"10480"_s);
        QVERIFY(order);
        QCOMPARE(order->match, Match::One);
        QCOMPARE(order->title, u"Замовлення 10480"_s);
        QCOMPARE(order->due, uah(18250'50));
        QCOMPARE(order->stage.id, u"PREPARATION"_s);
        QCOMPARE(order->stage.name, u"Очікує оплати"_s);
        QCOMPARE(order->stage.funnel, u"0"_s);
        QCOMPARE(order->ref.ledger, order->ref.order);
        QCOMPARE(order->link.toString(), u"http://127.0.0.1:1/crm/deal/details/%1/"_s.arg(order->ref.order));
        QVERIFY(order->entries.isEmpty());
        QCOMPARE(order->paidByTarget.has_value(), mode == "money-field"_L1);
        QCOMPARE(world.http.calls, 1);
    }

    void tellsWhatIsNotExactlyOneDeal()
    {
        World world;
        const QList<Result<OrderFound>> found
            = world.find({World::asking(u"777"_s), World::asking(u"10490"_s), World::asking(u"10494"_s),
                World::asking(u"10495"_s), World::asking(u"10493"_s), World::asking(u" 10480 "_s)});
        QCOMPARE(found.size(), 6);
        QCOMPARE(found[0]->match, Match::None);
        QVERIFY(found[0]->candidates.isEmpty());
        QCOMPARE(found[1]->match, Match::Several);
        QCOMPARE(found[1]->candidates.size(), 2);
        QCOMPARE(found[2]->match, Match::None); // another funnel
        QCOMPARE(found[2]->candidates.size(), 1);
        QVERIFY(found[2]->candidates.first().contains(u"funnel (7)"_s));
        QCOMPARE(found[3]->match, Match::One);
        QVERIFY(!found[3]->due); // an empty sum reads 0.00
        QCOMPARE(found[4]->due->currency, u"USD"_s);
        QCOMPARE(world.http.calls, 1);
    }

    void findsOurDealAlsoWhenAnotherFunnelHoldsTheNumber_data() { modes(); }
    void findsOurDealAlsoWhenAnotherFunnelHoldsTheNumber()
    {
        QFETCH(QString, mode);
        World world(mode);
        // The foreign one is older, so that the chain within the request reads its entries first.
        world.portal.reset({{"deals"_L1,
            QJsonArray{QJsonObject{{"number"_L1, u"1"_s}, {"due"_L1, u"5.00"_s}, {"category"_L1, 7}},
                QJsonObject{{"number"_L1, u"1"_s}, {"due"_L1, u"6.00"_s}}}}});
        const Result<OrderFound> first = world.find(u"1"_s);
        QCOMPARE(first->match, Match::One);
        QCOMPARE(first->due, uah(6'00));
        QCOMPARE(world.send(world.entry(*first, u"p-1"_s, uah(6'00))).outcome, Outcome::Done);
        QCOMPARE(World::paid(*world.find(u"1"_s)), uah(6'00));
    }

    void findsManyAsItFindsOne_data() { modes(); }
    void findsManyAsItFindsOne()
    {
        QFETCH(QString, mode);
        World world(mode);
        world.portal.reset(
            {{"deals"_L1, QJsonObject{{"from"_L1, 1000}, {"count"_L1, 130}, {"due"_L1, u"10.00"_s}}}});
        world.portal.control(u"deal"_s, {{"number"_L1, u"1005"_s}, {"due"_L1, u"1.00"_s}});
        QList<OrderQuery> queries;
        for (int i = 0; i < 132; ++i)
            queries.append(World::asking(QString::number(999 + i)));
        const QList<Result<OrderFound>> found = world.find(queries);
        QCOMPARE(found.size(), 132);
        for (int i = 0; i < 132; ++i) {
            QVERIFY(found[i]);
            const Match expected = i == 0 || i == 131 ? Match::None : i == 6 ? Match::Several : Match::One;
            QCOMPARE(found[i]->match, expected);
            if (expected == Match::One)
                QCOMPARE(found[i]->title, u"Замовлення %1"_s.arg(999 + i));
        }
    }

    void findsANumberHeldByMoreDealsThanAPage()
    {
        World world;
        QJsonArray deals;
        for (int i = 0; i < 60; ++i)
            deals.append(QJsonObject{{"number"_L1, u"500"_s}, {"due"_L1, u"5.00"_s}});
        for (int i = 0; i < 40; ++i)
            deals.append(QJsonObject{{"number"_L1, QString::number(600 + i)}, {"due"_L1, u"5.00"_s}});
        world.portal.reset({{"deals"_L1, deals}});
        QList<OrderQuery> queries{World::asking(u"500"_s)};
        for (int i = 0; i < 40; ++i)
            queries.append(World::asking(QString::number(600 + i)));
        const QList<Result<OrderFound>> found = world.find(queries);
        QCOMPARE(found[0]->match, Match::Several);
        QCOMPARE(found[0]->candidates.size(), 60);
        for (int i = 1; i <= 40; ++i)
            QCOMPARE(found[i]->match, Match::One);
    }

    void readsKnownDealsByTheirIds_data() { modes(); }
    void readsKnownDealsByTheirIds()
    {
        QFETCH(QString, mode);
        World world(mode);
        OrderQuery known = World::asking(u"10480"_s);
        known.known = world.find(u"10480"_s)->ref;
        OrderQuery gone = World::asking(u"10481"_s);
        gone.known = OrderRef{u"123456"_s, u"123456"_s};
        const QList<Result<OrderFound>> found = world.find({known, gone});
        QCOMPARE(found[0]->match, Match::One);
        QCOMPARE(found[0]->title, u"Замовлення 10480"_s);
        QVERIFY(found[1]);
        QCOMPARE(found[1]->match, Match::None);
    }

    void booksAPaymentAndFindsItAgain_data() { modes(); }
    void booksAPaymentAndFindsItAgain()
    {
        QFETCH(QString, mode);
        World world(mode);
        const OrderFound before = *world.find(u"10482"_s);
        const Receipt receipt = world.send(world.entry(before, u"WFP/10482 №2;{x}"_s, uah(12500'50)));
        QCOMPARE(receipt.outcome, Outcome::Done);
        QVERIFY(!receipt.proof.isEmpty());
        QVERIFY(!receipt.found);
        const OrderFound after = *world.find(u"10482"_s);
        QCOMPARE(after.entries.size(), 1);
        QCOMPARE(after.entries.first().paymentId, u"WFP/10482 №2;{x}"_s);
        QCOMPARE(after.entries.first().amount, uah(12500'50));
        QCOMPARE(after.entries.first().date, QDate(2026, 8, 21));
        QCOMPARE(after.entries.first().key, receipt.proof);
        QCOMPARE(world.paidAtPortal(u"10482"_s, mode == "money-field"_L1), 12500'50);
        if (mode == "money-field"_L1)
            QCOMPARE(after.paidByTarget, uah(12500'50));
    }

    void addsPartsUpExactly_data() { modes(); }
    void addsPartsUpExactly()
    {
        QFETCH(QString, mode);
        World world(mode);
        for (const auto &[payment, sum] :
            {std::pair(u"a"_s, 10000'10), std::pair(u"b"_s, 2000'20), std::pair(u"c"_s, 500'20)}) {
            const OrderFound order = *world.find(u"10482"_s);
            QCOMPARE(world.send(world.entry(order, payment, uah(sum))).outcome, Outcome::Done);
        }
        const OrderFound order = *world.find(u"10482"_s);
        QCOMPARE(order.entries.size(), 3);
        QCOMPARE(World::paid(order), *order.due);
    }

    void findsLongPaymentIdsAgain()
    {
        World world;
        const QString longId = QString(300, u'x');
        const OrderFound order = *world.find(u"10482"_s);
        const Command command = world.entry(order, longId, uah(100));
        QCOMPARE(world.send(command).outcome, Outcome::Done);
        QCOMPARE(world.send(command, true).outcome, Outcome::Done);
        const QList<Result<OrderFound>> found = world.find({World::asking(u"10482"_s, {longId})});
        QCOMPARE(found[0]->entries.size(), 1);
        QCOMPARE(found[0]->entries.first().paymentId, longId);
    }

    void seesWhatPeopleBooked_data() { modes(); }
    void seesWhatPeopleBooked()
    {
        QFETCH(QString, mode);
        World world(mode);
        if (mode == "money-field"_L1)
            world.portal.control(u"payment"_s, {{"number"_L1, u"10482"_s}, {"field"_L1, u"2500.50|UAH"_s}});
        else
            world.portal.control(u"payment"_s, {{"number"_L1, u"10482"_s}, {"sum"_L1, u"2500.50"_s}});
        OrderFound order = *world.find(u"10482"_s);
        QCOMPARE(order.entries.size(), 1);
        QVERIFY(order.entries.first().paymentId.isEmpty());
        QCOMPARE(World::paid(order), uah(2500'50));
        QCOMPARE(world.send(world.entry(order, u"p"_s, uah(10000'00))).outcome, Outcome::Done);
        order = *world.find(u"10482"_s);
        QCOMPARE(order.entries.size(), 2);
        QCOMPARE(World::paid(order), uah(12500'50));
    }

    void leavesUnpaidPaymentsOut()
    {
        World world;
        world.portal.control(
            u"payment"_s, {{"number"_L1, u"10482"_s}, {"sum"_L1, u"12500.50"_s}, {"paid"_L1, false}});
        QVERIFY(world.find(u"10482"_s)->entries.isEmpty());
    }

    void readsEntriesBeyondOnePage_data() { modes(); }
    void readsEntriesBeyondOnePage()
    {
        QFETCH(QString, mode);
        World world(mode);
        for (int i = 0; i < 60; ++i) {
            if (mode == "money-field"_L1)
                world.portal.control(u"comment"_s, {{"number"_L1, u"10482"_s}, {"text"_L1, u"розмова"_s}});
            else
                world.portal.control(u"payment"_s, {{"number"_L1, u"10482"_s}, {"sum"_L1, u"1.00"_s}});
        }
        const OrderFound order = *world.find(u"10482"_s);
        QCOMPARE(order.entries.size(), mode == "money-field"_L1 ? 0 : 60);
        const Command command = world.entry(order, u"late"_s, uah(100));
        QCOMPARE(world.send(command).outcome, Outcome::Done);
        QCOMPARE(world.find(u"10482"_s)->entries.last().paymentId, u"late"_s);
        QVERIFY(world.send(command, true).found);
    }

    void writesMappedFieldsToo_data() { modes(); }
    void writesMappedFieldsToo()
    {
        QFETCH(QString, mode);
        World world(mode);
        Command command = world.entry(*world.find(u"10482"_s), u"p"_s, uah(100));
        AddEntry &entry = std::get<AddEntry>(command.action);
        entry.fields.append({u"UF_CRM_PAYER"_s, FieldValue::Type::Text, u"Іван & Ко"_s});
        entry.fields.append({u"UF_CRM_FEE"_s, FieldValue::Type::Money, u"2.50"_s});
        entry.fields.append(
            {u"UF_CRM_PAID_AT"_s, FieldValue::Type::DateTime, u"2026-08-21T10:00:00+00:00"_s});
        entry.fields.append({u"UF_CRM_PAYMENTS"_s, FieldValue::Type::Raw, QJsonArray{u"p"_s, u"q"_s}});
        entry.fields.append({u"comments"_s, FieldValue::Type::Text, u"WayForPay"_s});
        QCOMPARE(world.send(command).outcome, Outcome::Done);
        IncomingRequest request;
        request.method = "GET";
        request.path = "/rest/1/k7d2m9x4w1q8z5r3/crm.deal.get";
        request.query = "id=" + entry.ref.order.toLatin1();
        const QJsonValue deal
            = QJsonDocument::fromJson(world.portal.serve(request, {}).body).object().value("result"_L1);
        QCOMPARE(deal["UF_CRM_PAYER"_L1].toString(), u"Іван & Ко"_s);
        QCOMPARE(deal["UF_CRM_FEE"_L1].toString(), u"2.50|UAH"_s);
        QCOMPARE(deal["UF_CRM_PAID_AT"_L1].toString(), u"2026-08-21T13:00:00+03:00"_s);
        QCOMPARE(deal["UF_CRM_PAYMENTS"_L1].toArray(), (QJsonArray{u"p"_s, u"q"_s}));
        if (mode == "payments"_L1)
            QCOMPARE(
                world.deal(u"10482"_s).value("payments"_L1)[0]["comments"_L1].toString(), u"WayForPay"_s);
    }

    void booksInANumberFieldAsWell()
    {
        World world(u"money-field"_s, {{"paidField"_L1, u"UF_CRM_PAID_SUM"_s}});
        QCOMPARE(
            world.send(world.entry(*world.find(u"10482"_s), u"a"_s, uah(1000'50))).outcome, Outcome::Done);
        QCOMPARE(world.send(world.entry(*world.find(u"10482"_s), u"b"_s, uah(9'00))).outcome, Outcome::Done);
        QCOMPARE(world.find(u"10482"_s)->paidByTarget, uah(1009'50));
    }

    void movesADealAndReadsItBack()
    {
        World world;
        const OrderFound order = *world.find(u"10482"_s);
        const Receipt receipt = world.send(world.move(order));
        QCOMPARE(receipt.outcome, Outcome::Done);
        QVERIFY(!receipt.found);
        QCOMPARE(receipt.proof, u"EXECUTING"_s);
        QCOMPARE(world.deal(u"10482"_s).value("stage"_L1).toString(), u"EXECUTING"_s);
        QCOMPARE(world.http.calls, 2); // look-up, then one request for everything
        const Receipt repeated = world.send(world.move(order));
        QCOMPARE(repeated.outcome, Outcome::Done);
        QVERIFY(repeated.found);
        QCOMPARE(world.deal(u"10482"_s).value("history"_L1).toArray().size(), 2);
    }

    void movesNothingThatStandsElsewhere()
    {
        World world;
        const OrderFound order = *world.find(u"10482"_s);
        world.portal.control(u"stage"_s, {{"number"_L1, u"10482"_s}, {"stage"_L1, u"LOSE"_s}});
        QCOMPARE(world.send(world.move(order)).outcome, Outcome::Stale);
        QCOMPARE(world.deal(u"10482"_s).value("stage"_L1).toString(), u"LOSE"_s);
        world.portal.control(
            u"stage"_s, {{"number"_L1, u"10482"_s}, {"stage"_L1, u"C7:NEW"_s}, {"category"_L1, 7}});
        QCOMPARE(world.send(world.move(order)).outcome, Outcome::Stale);
        QCOMPARE(world.deal(u"10482"_s).value("stage"_L1).toString(), u"C7:NEW"_s);
    }

    void movesTheOthersWhenOneStandsElsewhere()
    {
        World world;
        QList<Command> moves;
        for (const QString &number : {u"10480"_s, u"10482"_s, u"10484"_s})
            moves.append(world.move(*world.find(number)));
        world.portal.control(u"stage"_s, {{"number"_L1, u"10482"_s}, {"stage"_L1, u"LOSE"_s}});
        const QList<Receipt> receipts = world.send(moves);
        QCOMPARE(receipts[0].outcome, Outcome::Done);
        QCOMPARE(receipts[1].outcome, Outcome::Stale);
        QCOMPARE(receipts[2].outcome, Outcome::Done);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(receipts[i].command, moves[i].id);
    }

    void refusesAForeignStageBeforeSending_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("funnel");
        QTest::newRow("of funnel 7") << u"C7:EXECUTING"_s << u"7"_s;
        QTest::newRow("prefix only") << u"C7:EXECUTING"_s << QString();
        QTest::newRow("said to be elsewhere") << u"EXECUTING"_s << u"7"_s;
        QTest::newRow("none") << QString() << QString();
    }
    void refusesAForeignStageBeforeSending()
    {
        QFETCH(QString, stage);
        QFETCH(QString, funnel);
        World world;
        const OrderFound order = *world.find(u"10482"_s);
        const int calls = world.http.calls;
        const Receipt receipt = world.send(world.move(order, {stage, {}, funnel}));
        QCOMPARE(receipt.outcome, Outcome::Refused);
        QVERIFY(!receipt.error->text.isEmpty());
        QCOMPARE(world.http.calls, calls);
    }

    void sendsTheOthersBesideARefusedOne()
    {
        World world;
        const Command foreign = world.move(*world.find(u"10480"_s), {u"C7:EXECUTING"_s, {}, u"7"_s});
        const QList<Receipt> receipts = world.send({foreign, world.move(*world.find(u"10482"_s))});
        QCOMPARE(receipts[0].outcome, Outcome::Refused);
        QCOMPARE(receipts[0].command, foreign.id);
        QCOMPARE(receipts[1].outcome, Outcome::Done);
    }

    void refusesWhatWasSilentlyNotDone_data() { modes(); }
    void refusesWhatWasSilentlyNotDone()
    {
        QFETCH(QString, mode);
        World world(mode);
        const OrderFound order = *world.find(u"10482"_s);
        for (const Command &command : {world.entry(order, u"p"_s, uah(100)), world.move(order),
                 world.comment(order, u"#p"_s), world.move(order, {u"UC_UNKNOWN"_s, {}, u"0"_s})}) {
            world.http.fault(u"swallow"_s, 1, true);
            const Receipt receipt = world.send(command);
            QCOMPARE(receipt.outcome, Outcome::Refused);
            QVERIFY(!receipt.error->text.isEmpty());
        }
        QCOMPARE(world.paidAtPortal(u"10482"_s, mode == "money-field"_L1), 0);
        QVERIFY(world.deal(u"10482"_s).value("comments"_L1).toArray().isEmpty());
        QVERIFY(world.deal(u"10482"_s).value("payments"_L1).toArray().isEmpty());
        QCOMPARE(world.find(u"10482"_s)->entries.size(), 0);
    }

    void takesItsCommentBackWhenTheFieldDidNotChange()
    {
        World world(u"money-field"_s);
        const OrderFound order = *world.find(u"10482"_s);
        world.portal.control(u"option"_s, {{"locked"_L1, QJsonArray{u"UF_CRM_PAID"_s}}});
        const Receipt receipt = world.send(world.entry(order, u"p"_s, uah(100)));
        QCOMPARE(receipt.outcome, Outcome::Refused);
        QVERIFY(receipt.error->text.english().contains(u"UF_CRM_PAID"_s));
        QVERIFY(world.deal(u"10482"_s).value("comments"_L1).toArray().isEmpty());
        QVERIFY(world.find(u"10482"_s)->entries.isEmpty());
    }

    void tellsWhatThePortalRefuses_data() { modes(); }
    void tellsWhatThePortalRefuses()
    {
        QFETCH(QString, mode);
        World world(mode);
        const OrderFound order = *world.find(u"10482"_s);
        world.portal.control(u"option"_s,
            {{"required"_L1, QJsonObject{{"stage"_L1, u"EXECUTING"_s}, {"field"_L1, u"UF_CRM_PAYER"_s}}}});
        const Receipt move = world.send(world.move(order));
        QCOMPARE(move.outcome, Outcome::Refused);
        QVERIFY(move.error->text.english().contains(u"Платник"_s));
        QVERIFY(!move.error->text.english().contains(u"<br>"_s));
        for (const QString &fault : {u"failures"_s, u"forbid"_s}) {
            const Command entry = world.entry(order, u"p"_s, uah(100));
            world.http.fault(fault, 1, true);
            const Receipt receipt = world.send(entry);
            QCOMPARE(receipt.outcome, fault == "forbid"_L1 ? Outcome::NotRun : Outcome::Refused);
            QCOMPARE(receipt.error->kind,
                fault == "forbid"_L1 ? Error::Kind::Unauthorized : Error::Kind::Rejected);
        }
        QCOMPARE(world.paidAtPortal(u"10482"_s, mode == "money-field"_L1), 0);
    }

    void takesARobotsNextMoveAsDone()
    {
        World world;
        world.portal.control(u"option"_s,
            {{"robot"_L1, QJsonObject{{"from"_L1, u"EXECUTING"_s}, {"to"_L1, u"FINAL_INVOICE"_s}}}});
        const Receipt receipt = world.send(world.move(*world.find(u"10482"_s)));
        QCOMPARE(receipt.outcome, Outcome::Done);
        QVERIFY(receipt.proof.contains(u"FINAL_INVOICE"_s));
    }

    void losesNoAnswerTwice_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("wasDone");
        for (const QString &mode : {u"payments"_s, u"money-field"_s}) {
            for (const QString &what : {u"entry"_s, u"move"_s, u"comment"_s}) {
                for (const QString &fault : {u"drop-before"_s, u"drop-after"_s, u"garbage"_s, u"status:502"_s,
                         u"status:504"_s, u"status:500"_s}) {
                    const bool wasDone = fault == "drop-after"_L1 || fault == "garbage"_L1;
                    QTest::addRow("%s of %s in %s", qPrintable(fault), qPrintable(what), qPrintable(mode))
                        << mode << what << fault << wasDone;
                }
            }
        }
    }
    void losesNoAnswerTwice()
    {
        QFETCH(QString, mode);
        QFETCH(QString, what);
        QFETCH(QString, fault);
        QFETCH(bool, wasDone);
        World world(mode);
        const OrderFound order = *world.find(u"10482"_s);
        const Command command = what == "entry"_L1 ? world.entry(order, u"p-1"_s, uah(500'00))
            : what == "move"_L1                    ? world.move(order)
                                                   : world.comment(order, u"#p-1"_s);
        world.http.fault(fault, 1, true);
        QCOMPARE(world.send(command).outcome, Outcome::Unknown);
        for (int attempt = 0; attempt < 2; ++attempt) {
            const Receipt receipt = world.send(command, true);
            QCOMPARE(receipt.outcome, Outcome::Done);
            QCOMPARE(receipt.found, wasDone || attempt > 0);
        }
        const QJsonObject deal = world.deal(u"10482"_s);
        if (what == "move"_L1) {
            QCOMPARE(deal.value("history"_L1).toArray().size(), 2);
        } else if (what == "comment"_L1) {
            QCOMPARE(deal.value("comments"_L1).toArray().size(), 1);
        } else {
            QCOMPARE(world.paidAtPortal(u"10482"_s, mode == "money-field"_L1), 500'00);
            QCOMPARE(world.find(u"10482"_s)->entries.size(), 1);
        }
    }

    void finishesAPaymentThatWasOnlyBegun()
    {
        World world;
        const OrderFound order = *world.find(u"10482"_s);
        world.portal.control(
            u"payment"_s, {{"number"_L1, u"10482"_s}, {"sum"_L1, u"0"_s}, {"paid"_L1, false}});
        const Receipt receipt = world.send(world.entry(order, u"p"_s, uah(700)), true);
        QCOMPARE(receipt.outcome, Outcome::Done);
        QCOMPARE(world.deal(u"10482"_s).value("payments"_L1).toArray().size(), 1);
        QCOMPARE(world.paidAtPortal(u"10482"_s, false), 700);
    }

    void finishesASumWhoseCommentIsMissing()
    {
        World world(u"money-field"_s);
        const OrderFound order = *world.find(u"10482"_s);
        const Command command = world.entry(order, u"p"_s, uah(700));
        world.portal.control(u"payment"_s, {{"number"_L1, u"10482"_s}, {"field"_L1, u"7.00|UAH"_s}});
        QCOMPARE(world.send(command).outcome, Outcome::Stale); // at a first attempt somebody else wrote it
        const Receipt receipt = world.send(command, true);
        QCOMPARE(receipt.outcome, Outcome::Done);
        QVERIFY(receipt.found);
        QCOMPARE(world.paidAtPortal(u"10482"_s, true), 700);
        QCOMPARE(world.find(u"10482"_s)->entries.size(), 1);
        QCOMPARE(world.find(u"10482"_s)->entries.first().paymentId, u"p"_s);
    }

    void raisesAFieldOnlyFromWhatItWasDecidedOn()
    {
        World world(u"money-field"_s);
        const OrderFound order = *world.find(u"10482"_s);
        world.portal.control(u"payment"_s, {{"number"_L1, u"10482"_s}, {"field"_L1, u"50.00|UAH"_s}});
        QCOMPARE(world.send(world.entry(order, u"p"_s, uah(700))).outcome, Outcome::Stale);
        QCOMPARE(world.send(world.entry(order, u"p"_s, uah(700)), true).outcome, Outcome::Stale);
        QCOMPARE(world.paidAtPortal(u"10482"_s, true), 5000);
        QVERIFY(world.deal(u"10482"_s).value("comments"_L1).toArray().isEmpty());
    }

    void knowsWhatRanBeforeABatchHalted()
    {
        World world(u"money-field"_s);
        QList<Command> entries;
        for (const QString &number : {u"10480"_s, u"10482"_s, u"10484"_s})
            entries.append(world.entry(*world.find(number), u"p"_s, uah(700)));
        world.http.beforeWrite = [&] {
            IncomingRequest request; // a person deletes the second deal meanwhile
            request.method = "POST";
            request.path = "/rest/1/k7d2m9x4w1q8z5r3/crm.deal.delete";
            request.query = "id=" + refOf(entries[1].action).order.toLatin1();
            world.portal.serve(request, {});
        };
        const QList<Receipt> receipts = world.send(entries);
        QCOMPARE(receipts[0].outcome, Outcome::Done);
        QCOMPARE(receipts[1].outcome, Outcome::Refused);
        QCOMPARE(receipts[2].outcome, Outcome::NotRun);
        QCOMPARE(world.paidAtPortal(u"10480"_s, true), 700);
        QCOMPARE(world.paidAtPortal(u"10484"_s, true), 0);
    }

    void meetsRefusalsOfTheWholeRequest_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QJsonObject>("option");
        QTest::addColumn<int>("kind");
        QTest::newRow("rate limit") << u"limit"_s << QJsonObject() << int(Error::Kind::RateLimited);
        QTest::newRow("blocked") << QString() << QJsonObject{{"blocked"_L1, true}}
                                 << int(Error::Kind::Misconfigured);
        QTest::newRow("expired") << QString() << QJsonObject{{"expired"_L1, true}}
                                 << int(Error::Kind::Unauthorized);
        QTest::newRow("moved") << QString() << QJsonObject{{"renamedTo"_L1, u"https://new.example"_s}}
                               << int(Error::Kind::Misconfigured);
        QTest::newRow("cancelled") << u"cancelled"_s << QJsonObject() << int(Error::Kind::Cancelled);
        QTest::newRow("not connected") << u"refused"_s << QJsonObject() << int(Error::Kind::Network);
    }
    void meetsRefusalsOfTheWholeRequest()
    {
        QFETCH(QString, fault);
        QFETCH(QJsonObject, option);
        QFETCH(int, kind);
        World world;
        const OrderFound order = *world.find(u"10482"_s);
        world.portal.control(u"option"_s, option);
        if (!fault.isEmpty())
            world.http.fault(fault, 3);
        const QList<Result<OrderFound>> found
            = world.find({World::asking(u"10480"_s), World::asking(u"10481"_s)});
        QCOMPARE(found.size(), 2);
        for (const Result<OrderFound> &one : found) {
            QVERIFY(!one);
            QCOMPARE(int(one.error().kind), kind);
        }
        const Receipt receipt = world.send(world.entry(order, u"p"_s, uah(100)));
        QCOMPARE(receipt.outcome, Outcome::NotRun);
        QCOMPARE(int(receipt.error->kind), kind);
        if (kind == int(Error::Kind::RateLimited)) {
            QVERIFY(receipt.error->retryAfter >= std::chrono::seconds(1));
            QVERIFY(world.http.held >= std::chrono::seconds(1));
        }
        if (!option.value("renamedTo"_L1).isUndefined())
            QVERIFY(receipt.error->text.english().contains(u"new.example"_s));
        // Asked again after an earlier attempt, nothing is known of that one.
        if (!fault.isEmpty())
            QCOMPARE(world.send(world.entry(order, u"p"_s, uah(100)), true).outcome, Outcome::Unknown);
    }

    void parksOnlyTheMethodThatUsedUpItsSeconds()
    {
        World world;
        const OrderFound order = *world.find(u"10482"_s);
        world.http.fault(u"busy"_s, 1, true);
        const Receipt receipt = world.send(world.entry(order, u"p"_s, uah(100)));
        QCOMPARE(receipt.outcome, Outcome::NotRun);
        QCOMPARE(receipt.error->kind, Error::Kind::RateLimited);
        QVERIFY(receipt.error->retryAfter >= std::chrono::seconds(60));
        QCOMPARE(world.http.held, std::chrono::milliseconds(0));
    }

    void cleansUpAPaymentThatGotNoSum()
    {
        World world;
        const OrderFound order = *world.find(u"10482"_s);
        world.portal.control(u"option"_s, {{"administrator"_L1, false}});
        const Receipt receipt = world.send(world.entry(order, u"p"_s, uah(100)));
        QCOMPARE(receipt.outcome, Outcome::NotRun);
        QCOMPARE(receipt.error->kind, Error::Kind::Unauthorized);
        QVERIFY(world.deal(u"10482"_s).value("payments"_L1).toArray().isEmpty());
    }

    void saysSoWhenTheShopPermissionIsMissing()
    {
        World world;
        world.portal.control(u"option"_s, {{"scopes"_L1, QJsonArray{u"crm"_s}}});
        const QList<Result<OrderFound>> found = world.find({World::asking(u"10482"_s, {u"p"_s})});
        QVERIFY(!found[0]);
        QCOMPARE(found[0].error().kind, Error::Kind::Unauthorized);
    }

    void saysSoWhenAFieldIsMissing()
    {
        // An unknown field in a filter is ignored by the portal: without care every deal would match.
        World world(u"payments"_s, {{"orderField"_L1, u"UF_CRM_TYPO"_s}});
        const Result<OrderFound> found = world.find(u"10482"_s);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Misconfigured);
        QVERIFY(found.error().text.english().contains(u"UF_CRM_TYPO"_s));
    }

    void refusesOtherCurrencies()
    {
        World world;
        const Receipt receipt
            = world.send(world.entry(*world.find(u"10482"_s), u"p"_s, Money{100, u"USD"_s}));
        QCOMPARE(receipt.outcome, Outcome::Refused);
        QVERIFY(world.deal(u"10482"_s).value("payments"_L1).toArray().isEmpty());
    }

    void packsNeitherLosingNorDoubling_data() { modes(); }
    void packsNeitherLosingNorDoubling()
    {
        QFETCH(QString, mode);
        World world(mode);
        QList<Command> commands;
        for (int i = 0; i < 130; ++i) {
            OrderFound order;
            order.ref = {QString::number(i % 70), QString::number(i % 70)};
            order.stage = waiting;
            if (i % 3 == 0)
                commands.append(world.entry(order, u"p"_s, uah(1)));
            else if (i % 3 == 1)
                commands.append(world.move(order));
            else
                commands.append(world.comment(order, u"#m"_s));
        }
        const QList<Call> calls = world.book->pack(commands);
        QList<qint64> packed;
        QHash<QString, QList<qint64>> byOrder;
        for (const Call &call : calls) {
            QVERIFY(!call.again);
            QSet<QString> orders;
            for (const Command &command : call.commands) {
                packed.append(command.id.value);
                orders.insert(refOf(command.action).order);
                byOrder[refOf(command.action).order].append(command.id.value);
            }
            QCOMPARE(orders.size(), call.commands.size()); // one event per key in a call
        }
        std::sort(packed.begin(), packed.end());
        QCOMPARE(packed.size(), 130);
        for (qsizetype i = 0; i < packed.size(); ++i)
            QCOMPARE(packed[i], i + 1);
        for (const QList<qint64> &ids : std::as_const(byOrder))
            QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        QVERIFY(world.book->pack({}).isEmpty());
    }

    void staysWithinFiftyCommandsARequest_data() { modes(); }
    void staysWithinFiftyCommandsARequest()
    {
        QFETCH(QString, mode);
        wholeWay(mode, 100, true);
    }

    void needsFewCalls_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("payments");
        QTest::addColumn<bool>("comments");
        QTest::addColumn<int>("most"); ///< calls for all of them, the whole way
        for (const QString &mode : {u"payments"_s, u"money-field"_s}) {
            for (const bool comments : {false, true}) {
                const char *with = comments ? ", with comments" : "";
                QTest::addRow("1 in %s%s", qPrintable(mode), with) << mode << 1 << comments << 6;
                QTest::addRow("10 in %s%s", qPrintable(mode), with) << mode << 10 << comments << 10;
                QTest::addRow("100 in %s%s", qPrintable(mode), with) << mode << 100 << comments << 30;
            }
        }
    }
    void needsFewCalls()
    {
        QFETCH(QString, mode);
        QFETCH(int, payments);
        QFETCH(bool, comments);
        QFETCH(int, most);
        const int calls = wholeWay(mode, payments, comments);
        qInfo("%d payments together: %d calls", payments, calls);
        QVERIFY2(calls <= most, qPrintable(QString::number(calls)));
    }

    void suggestsWhatAPersonMayHaveMeant()
    {
        World world;
        SuggestionQuery query;
        query.number = OrderNumber{u"10470"_s};
        query.amount = uah(18250'50);
        query.waitingStages = {u"PREPARATION"_s};
        const Result<QList<OrderSuggestion>> found = QCoro::waitFor(world.book->suggest(query));
        QVERIFY(found);
        QStringList numbers;
        for (const OrderSuggestion &one : *found)
            numbers.append(one.number.value);
        QVERIFY(!numbers.isEmpty());
        QCOMPARE(numbers.first(), u"10480"_s); // near and the same sum
        QCOMPARE(numbers.at(1), u"10498"_s); // the same sum
        QVERIFY(numbers.contains(u"10490"_s)); // near
        QVERIFY(!numbers.contains(u"10491"_s)); // in production already
        QVERIFY(numbers.size() <= 10);
        query.number = {};
        QCOMPARE(QCoro::waitFor(world.book->suggest(query))->size(), 2);
        world.http.fault(u"limit"_s);
        QCOMPARE(QCoro::waitFor(world.book->suggest(query)).error().kind, Error::Kind::RateLimited);
    }

    void checksWhatTheHookMayDo()
    {
        World world;
        CheckReport report = *QCoro::waitFor(world.connector->check());
        QVERIFY(report.usable());
        for (const CheckStep &step : report.steps)
            QCOMPARE(step.verdict, CheckStep::Verdict::Good);
        world.portal.control(u"option"_s, {{"scopes"_L1, QJsonArray{u"crm"_s}}});
        report = *QCoro::waitFor(world.connector->check());
        QVERIFY(report.usable());
        QCOMPARE(report.steps.last().verdict, CheckStep::Verdict::Remark);
        world.portal.control(u"option"_s, {{"scopes"_L1, QJsonArray{u"user"_s}}});
        report = *QCoro::waitFor(world.connector->check());
        QCOMPARE(report.error->kind, Error::Kind::Unauthorized);
        world.portal.control(u"option"_s, {{"expired"_L1, true}});
        report = *QCoro::waitFor(world.connector->check());
        QCOMPARE(report.error->kind, Error::Kind::Unauthorized);
        QCOMPARE(report.steps.last().verdict, CheckStep::Verdict::Bad);
    }

    void checksWhetherTheRouteFits_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QJsonObject>("option");
        QTest::addColumn<QString>("says");
        const QJsonObject none;
        QTest::newRow("payments") << u"payments"_s << none << none << QString();
        QTest::newRow("money field") << u"money-field"_s << none << none << QString();
        QTest::newRow("funnel 7") << u"payments"_s << QJsonObject{{"funnel"_L1, 7}} << none << QString();
        QTest::newRow("no such funnel")
            << u"payments"_s << QJsonObject{{"funnel"_L1, 8}} << none << u"funnel 8"_s;
        QTest::newRow("no such field")
            << u"payments"_s << QJsonObject{{"orderField"_L1, u"UF_CRM_TYPO"_s}} << none << u"UF_CRM_TYPO"_s;
        QTest::newRow("no money in it")
            << u"money-field"_s << QJsonObject{{"paidField"_L1, u"UF_CRM_PAYER"_s}} << none
            << u"holds no money"_s;
        QTest::newRow("no shop permission")
            << u"payments"_s << none << QJsonObject{{"scopes"_L1, QJsonArray{u"crm"_s}}} << u"permission"_s;
        QTest::newRow("no shop permission needed")
            << u"money-field"_s << none << QJsonObject{{"scopes"_L1, QJsonArray{u"crm"_s}}} << QString();
        QTest::newRow("no administrator")
            << u"payments"_s << none << QJsonObject{{"administrator"_L1, false}} << u"denies access"_s;
    }

    void checksWhetherTheRouteFits()
    {
        QFETCH(QString, mode);
        QFETCH(QJsonObject, settings);
        QFETCH(QJsonObject, option);
        QFETCH(QString, says);
        World world(mode, settings);
        world.portal.control(u"option"_s, option);
        const CheckReport report = *QCoro::waitFor(world.book->check());
        QCOMPARE(report.usable(), says.isEmpty());
        QVERIFY(!report.steps.isEmpty());
        if (!says.isEmpty())
            QVERIFY2(report.error->text.english().contains(says), qPrintable(report.error->text.english()));
    }

    void tellsHowMuchARequestCarries()
    {
        QCOMPARE(World(u"payments"_s).book->commandsPerRequest(), 16);
        QCOMPARE(World(u"money-field"_s).book->commandsPerRequest(), 24);
    }

    void findsWhatItCouldNotTakeBack()
    {
        // The payment is made, its sum is refused, and taking it back fails as well.
        World world;
        const OrderFound order = *world.find(u"10482"_s);
        const Command command = world.entry(order, u"p"_s, uah(700));
        world.http.beforeWrite = [&] {
            const bool isCleanup = world.http.bodies.last().contains("crm.item.payment.delete");
            world.portal.control(u"option"_s, {{"administrator"_L1, false}});
            if (isCleanup)
                world.http.fault(u"drop-before"_s);
        };
        const Receipt receipt = world.send(command);
        QCOMPARE(receipt.outcome, Outcome::Unknown);
        world.http.beforeWrite = nullptr;
        world.portal.control(u"option"_s, {{"administrator"_L1, true}});
        QCOMPARE(world.send(command, true).outcome, Outcome::Done);
        QCOMPARE(world.deal(u"10482"_s).value("payments"_L1).toArray().size(), 1);
        QCOMPARE(world.paidAtPortal(u"10482"_s, false), 700);
    }

    void discoversFunnelsStagesFieldsAndPeople()
    {
        World world;
        const Catalog catalog = *QCoro::waitFor(world.connector->discover());
        QHash<QString, int> kinds;
        for (const CatalogItem &item : catalog.items)
            ++kinds[item.kind];
        QCOMPARE(kinds.value(u"funnel"_s), 2);
        QCOMPARE(kinds.value(u"stage"_s), 12);
        QCOMPARE(kinds.value(u"field"_s), 7);
        QCOMPARE(kinds.value(u"person"_s), 3);
        const auto item = std::find_if(catalog.items.begin(), catalog.items.end(),
            [](const CatalogItem &one) { return one.id == "UF_CRM_ORDER"_L1; });
        QCOMPARE(item->name, u"Номер замовлення"_s);
        QCOMPARE(item->type, u"string"_s);
        QCOMPARE(world.http.calls, 2);
        world.portal.control(u"option"_s, {{"scopes"_L1, QJsonArray{u"crm"_s, u"sale"_s}}});
        QVERIFY(QCoro::waitFor(world.connector->discover())); // people are left out
    }

    void refusesWrongSettings_data()
    {
        QTest::addColumn<QJsonObject>("settings");
        QTest::newRow("no order field") << QJsonObject{{"orderField"_L1, u""_s}};
        QTest::newRow("no funnel") << QJsonObject{{"funnel"_L1, u"main"_s}};
        QTest::newRow("mode") << QJsonObject{{"entryMode"_L1, u"cash"_s}};
        QTest::newRow("no money field")
            << QJsonObject{{"entryMode"_L1, u"money-field"_s}, {"paidField"_L1, u""_s}};
        QTest::newRow("currency") << QJsonObject{{"currency"_L1, u"грн."_s}};
        QTest::newRow("batch too large") << QJsonObject{{"batch"_L1, 51}};
        QTest::newRow("batch too small") << QJsonObject{{"batch"_L1, 3}};
    }
    void refusesWrongSettings()
    {
        QFETCH(QJsonObject, settings);
        World world(u"payments"_s, settings);
        QVERIFY(world.trouble);
        QCOMPARE(world.trouble->kind, Error::Kind::Misconfigured);
    }

    void worksInSmallerBatches_data() { modes(); }
    void worksInSmallerBatches()
    {
        QFETCH(QString, mode);
        World world(mode, {{"batch"_L1, 8}});
        QList<Command> commands;
        for (int number = 10480; number < 10490; ++number)
            commands.append(world.entry(*world.find(QString::number(number)), u"p"_s, uah(100)));
        const QList<Call> calls = world.book->pack(commands);
        for (const Call &call : calls) {
            const QList<Receipt> receipts = world.send(call.commands);
            for (const Receipt &receipt : receipts)
                QCOMPARE(receipt.outcome, Outcome::Done);
        }
        QVERIFY(world.http.largestBatch <= 8);
    }

    void keepsTheSecretOutOfItsErrors()
    {
        World world;
        const OrderFound order = *world.find(u"10482"_s);
        QStringList said;
        for (const QString &fault :
            {u"limit"_s, u"garbage"_s, u"status:502"_s, u"forbid"_s, u"failures"_s, u"drop-after"_s}) {
            world.http.fault(fault);
            const Receipt receipt = world.send(world.comment(order, u"#1"_s));
            if (receipt.error)
                said.append(receipt.error->logLine());
        }
        world.portal.control(u"option"_s, {{"renamedTo"_L1, u"https://new.example"_s}});
        said.append(world.find(u"10482"_s).error().logLine());
        said.append(
            World(u"payments"_s, {}, u"https://x.example/rest/1/k7d2m9x4w1q8z5r3/a b"_s).trouble->logLine());
        QVERIFY(said.size() >= 7);
        for (const QString &line : std::as_const(said))
            QVERIFY2(!line.contains(u"k7d2m9x4w1q8z5r3"_s), qPrintable(line));
    }

    void statesItsSafety()
    {
        World payments;
        World field(u"money-field"_s);
        QCOMPARE(payments.book->safetyOf(AddEntry()), Safety::Keyed);
        QCOMPARE(field.book->safetyOf(AddEntry()), Safety::Absolute);
        QCOMPARE(payments.book->safetyOf(MoveStage()), Safety::Absolute);
        QCOMPARE(payments.book->safetyOf(AddComment()), Safety::Marked);
    }

    void declaresItself()
    {
        const ConnectorInfo info = bitrix24::info();
        QCOMPARE(info.id, u"bitrix24"_s);
        QCOMPARE(info.roles, (QStringList{u"orders"_s, u"feed"_s}));
        QSet<QString> keys;
        for (const FieldSpec &field : info.settings + info.orderBookSettings) {
            QVERIFY(!keys.contains(field.key));
            keys.insert(field.key);
        }
        QCOMPARE(info.settings.first().type, FieldSpec::Type::Secret);
        QCOMPARE(info.limits.windows.first().burst, 50);
    }

private:
    /// Look-up, entry, second look-up, move, for so many payments together; the number of calls.
    static int wholeWay(const QString &mode, int count, bool comments)
    {
        World world(mode);
        world.portal.reset(
            {{"deals"_L1, QJsonObject{{"from"_L1, 30000}, {"count"_L1, count}, {"due"_L1, u"10.50"_s}}}});
        QList<OrderQuery> queries;
        for (int i = 0; i < count; ++i)
            queries.append(World::asking(QString::number(30000 + i), {u"p-%1"_s.arg(i)}));
        const auto write = [&](const QList<Command> &commands) {
            const QList<Call> calls = world.book->pack(commands);
            for (const Call &call : calls) {
                const QList<Receipt> receipts
                    = QCoro::waitFor(world.book->send(call)).value_or(QList<Receipt>());
                for (const Receipt &receipt : receipts)
                    QCOMPARE(receipt.outcome, Outcome::Done);
            }
        };
        QList<Command> entries;
        const QList<Result<OrderFound>> before = world.find(queries);
        for (int i = 0; i < count; ++i) {
            entries.append(world.entry(*before[i], u"p-%1"_s.arg(i), uah(10'50)));
            if (comments)
                entries.append(world.comment(*before[i], u"[p-%1]"_s.arg(i)));
            queries[i].known = before[i]->ref;
        }
        write(entries);
        QList<Command> moves;
        const QList<Result<OrderFound>> after = world.find(queries);
        for (int i = 0; i < count; ++i) {
            if (!after[i] || after[i]->entries.size() != 1
                || after[i]->entries.first().paymentId != u"p-%1"_s.arg(i)
                || World::paid(*after[i]) != *after[i]->due) {
                QTest::qFail("An entry is not found again.", __FILE__, __LINE__);
                return 0;
            }
            moves.append(world.move(*after[i]));
        }
        write(moves);
        const QJsonArray deals = world.portal.state().value("deals"_L1).toArray();
        for (const QJsonValue &deal : deals) {
            if (deal["stage"_L1].toString() != "EXECUTING"_L1 || deal["history"_L1].toArray().size() != 2)
                QTest::qFail("A deal was not moved once.", __FILE__, __LINE__);
        }
        if (world.http.largestBatch > 50)
            QTest::qFail("A batch is too large.", __FILE__, __LINE__);
        return world.http.calls;
    }
};

QTEST_GUILESS_MAIN(Bitrix24OrderBookTest)
#include "orderbook_test.moc"
