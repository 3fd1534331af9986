#include "core/engine/agreementchore.h"
#include "core/base/json.h"
#include "core/store/statement.h"
#include "tests/support/world.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(provodka::World::Target)

namespace {

/// What people do at the target behind our back, in the words of each stand-in.
class People
{
public:
    explicit People(World &world)
        : m_world(world)
        , m_isPlanfix(world.target() == World::Target::Planfix)
    {
    }

    void moves(const QString &number, const QString &stage)
    {
        if (m_isPlanfix)
            m_world.does(u"planfix/status"_s, {{"number"_L1, number.toInt()}, {"status"_L1, stage.toInt()}});
        else
            m_world.does(u"bitrix24/stage"_s, {{"number"_L1, number}, {"stage"_L1, stage}});
    }
    void books(const QString &number, const QString &amount, const QString &payment)
    {
        if (m_isPlanfix) {
            const QDate today = m_world.clock().now().toTimeZone(QTimeZone("Europe/Kiev")).date();
            QJsonObject entry{{"order"_L1, number.toInt()}, {"amount"_L1, amount},
                {"date"_L1, today.toString(u"dd-MM-yyyy"_s)}};
            if (!payment.isEmpty())
                entry.insert("paymentId"_L1, payment);
            m_world.does(u"planfix/entry"_s, entry);
            return;
        }
        QJsonObject row{{"number"_L1, number}, {"sum"_L1, amount}};
        if (!payment.isEmpty())
            row.insert("xmlId"_L1, u"provodka:"_s + payment);
        m_world.does(u"bitrix24/payment"_s, row);
    }
    void unbooks(const QString &payment)
    {
        const QJsonObject state = m_world.sandbox().state(m_world.vendor());
        if (m_isPlanfix) {
            const QJsonArray entries = state.value("entries"_L1).toArray();
            for (const QJsonValue &entry : entries) {
                if (entry["fields"_L1]["303"_L1].toString() == payment)
                    m_world.does(u"planfix/delete-entry"_s, {{"key"_L1, entry["key"_L1]}});
            }
            return;
        }
        const QJsonArray deals = state.value("deals"_L1).toArray();
        for (const QJsonValue &deal : deals) {
            const QJsonArray payments = deal["payments"_L1].toArray();
            for (const QJsonValue &one : payments) {
                if (one["xmlId"_L1].toString() == u"provodka:"_s + payment)
                    m_world.does(u"bitrix24/unpay"_s, {{"id"_L1, one["id"_L1]}});
            }
        }
    }

private:
    World &m_world;
    bool m_isPlanfix;
};

/// Until the next night's work is done and stored.
void sleepsUntilMorning(World &world)
{
    world.clock().move(24h);
    world.engine()->wake();
    AgreementStore store(world.workspace().database());
    const QDateTime now = world.clock().now().addSecs(-60);
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto run = store.latest({u"payments"_s}, true);
            return run && *run && (*run)->at >= now && !world.engine()->isBusy();
        },
        60000));
}

AgreementRun lastNight(World &world)
{
    const auto run = AgreementStore(world.workspace().database()).latest({u"payments"_s}, true);
    return run && *run ? **run : AgreementRun();
}

QList<Finding> findings(World &world)
{
    return findingsFromJson(QJsonDocument::fromJson(lastNight(world).findings).array());
}

/// Without the stand-ins' own orders, some of which are in production unpaid.
QStringList found(World &world)
{
    QStringList list;
    const QList<Finding> all = findings(world);
    for (const Finding &finding : all) {
        if (finding.number.isEmpty() || finding.number.value.startsWith("41"_L1)
            || finding.number.value.startsWith("99"_L1))
            list.append(findingName(finding.kind) + u' ' + finding.number.value);
    }
    list.sort();
    return list;
}

}

/// Nightly, on the whole way: what people did behind our back is found, and nothing else.
class AgreementChoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatPeopleDid_data();
    void findsWhatPeopleDid();
    void findsNothingInAQuietWeek_data();
    void findsNothingInAQuietWeek();
    void aTroubleIsTriedAgain();
    void aServiceWithoutAListIsLeftAlone();
    void lateSettlementsComeWithIt();
    void daysOfZeroSwitchItOff();
    void whatAPersonAskedForIsNotOfTheNight();
};

void AgreementChoreTest::findsWhatPeopleDid_data()
{
    QTest::addColumn<World::Target>("target");
    QTest::newRow("Planfix") << World::Target::Planfix;
    QTest::newRow("Bitrix24") << World::Target::Deals;
}

void AgreementChoreTest::findsWhatPeopleDid()
{
    QFETCH(World::Target, target);
    World world(target);
    People people(world);
    QHash<int, QString> references;
    for (int number = 41001; number <= 41012; ++number) {
        world.hasOrder(QString::number(number), u"100"_s);
        if (number != 41009 && number != 41010)
            references.insert(number, world.pays(QString::number(number), u"100"_s));
    }
    world.hasOrder(u"41020"_s, u"500"_s); // paid in part, and waits as it should
    world.pays(u"41020"_s, u"100"_s);
    const QString lost = world.pays(u"99999"_s, u"100"_s); // names no order that is there
    QVERIFY(world.runUntilIdle(5min));

    people.unbooks(references.value(41003)); // an entry deleted
    people.books(u"41004"_s, u"100"_s, references.value(41004)); // an entry twice
    people.unbooks(references.value(41005)); // another sum
    people.books(u"41005"_s, u"90"_s, references.value(41005));
    people.books(u"41006"_s, u"5"_s, u"41006-typo"_s); // an id that nobody knows
    people.books(u"41009"_s, u"7"_s, {}); // an entry without a payment
    people.moves(u"41010"_s, world.paidStage()); // made without money
    people.moves(u"41011"_s, world.waitingStage()); // paid, and put back
    world.does(u"wayforpay/refund"_s, {{"reference"_L1, references.value(41012)}});
    QVERIFY(world.runUntilIdle(1min));
    const QJsonObject before = world.sandbox().state(world.vendor());
    sleepsUntilMorning(world);

    // 41003 and 41005 stand in production, and what is left at them does not pay them.
    QCOMPARE(found(world),
        (QStringList{u"entry-twice 41004"_s, u"no-entry 41003"_s, u"no-entry 99999"_s, u"no-payment 41009"_s,
            u"paid-still-waiting 41011"_s, u"refund-still-booked 41012"_s, u"sums-differ 41005"_s,
            u"unknown-payment 41006"_s, u"unpaid-in-production 41003"_s, u"unpaid-in-production 41005"_s,
            u"unpaid-in-production 41010"_s}));
    const AgreementRun run = lastNight(world);
    QCOMPARE(run.payments, 12);
    QCOMPARE(run.agree, 7);
    for (const Finding &finding : findings(world)) {
        if (finding.reference == lost)
            QVERIFY(finding.event.isValid());
        QVERIFY(!finding.text.toString().contains(u'%'));
    }
    Statement said(world.workspace().database(),
        u"select count(*), sum(level = 'warning') from journal where kind = 'agreement'"_s, {});
    QVERIFY(said.next());
    QVERIFY(said.number(0) >= 12);
    QCOMPARE(said.number(1), said.number(0));
    // Nothing was written to put it right.
    const QJsonObject after = world.sandbox().state(world.vendor());
    for (const QString &part : {u"tasks"_s, u"entries"_s, u"comments"_s, u"deals"_s})
        QVERIFY2(after.value(part) == before.value(part), qPrintable(part));
}

void AgreementChoreTest::findsNothingInAQuietWeek_data()
{
    findsWhatPeopleDid_data();
    QTest::newRow("Bitrix24, money field") << World::Target::DealsWithMoneyField;
}

void AgreementChoreTest::findsNothingInAQuietWeek()
{
    QFETCH(World::Target, target);
    World world(target);
    for (int number = 41001; number <= 41030; ++number) {
        world.hasOrder(QString::number(number), u"100"_s);
        world.pays(QString::number(number), number % 5 == 0 ? u"40"_s : u"100"_s);
    }
    QVERIFY(world.runUntilIdle(5min));
    world.spent().clear();
    const int before = world.callsTo(world.vendor());
    sleepsUntilMorning(world);
    QCOMPARE(found(world), QStringList());
    QCOMPARE(lastNight(world).payments, 30);
    QCOMPARE(lastNight(world).agree, 30);
    QVERIFY(!world.spent().isEmpty());
    for (const Spend spend : std::as_const(world.spent()))
        QVERIFY2(spend == Spend::Routine || spend == Spend::History, "money or people were made to wait");
    // The history of 30 orders is read meanwhile; the comparison itself takes a dozen.
    const int calls = world.callsTo(world.vendor()) - before;
    QVERIFY2(calls < 60, qPrintable(QString::number(calls)));
}

void AgreementChoreTest::aTroubleIsTriedAgain()
{
    World world;
    world.hasOrder(u"41001"_s, u"100"_s);
    world.pays(u"41001"_s, u"100"_s);
    QVERIFY(world.runUntilIdle(5min));
    world.fault(u"planfix"_s, u"status:503"_s, u"*/entry/list"_s, 1);
    world.clock().move(24h);
    world.engine()->wake();
    QVERIFY(QTest::qWaitFor([&] { return !world.engine()->isBusy(); }, 60000));
    QVERIFY(!lastNight(world).at.isValid());
    const QDateTime failedAt = world.clock().now();
    world.clock().move(6min);
    world.engine()->wake();
    QVERIFY(QTest::qWaitFor([&] { return lastNight(world).at >= failedAt; }, 60000));
    QCOMPARE(lastNight(world).agree, 1);
}

void AgreementChoreTest::aServiceWithoutAListIsLeftAlone()
{
    WorldConditions conditions;
    conditions.mailbox = true; // payments are told by mail only
    World world(World::Target::Planfix, conditions);
    world.secrets().remove(ConnectionName{u"shop"_s});
    QVERIFY(world.runUntilIdle(1min));
    world.clock().move(24h);
    world.engine()->wake();
    QVERIFY(QTest::qWaitFor([&] { return !world.engine()->isBusy(); }, 60000));
    QVERIFY(!lastNight(world).at.isValid());
    Statement said(
        world.workspace().database(), u"select count(*) from journal where kind = 'agreement'"_s, {});
    QVERIFY(said.next());
    QCOMPARE(said.number(0), 0);
}

void AgreementChoreTest::lateSettlementsComeWithIt()
{
    World world;
    world.hasOrder(u"41001"_s, u"100"_s);
    const QString reference = world.pays(u"41001"_s, u"100"_s);
    QVERIFY(world.runUntilIdle(5min));
    QVERIFY(!world.event(reference).event.payment.refundedAt.isValid());
    // Three days later, when the list is no longer looked through that far back.
    world.clock().move(72h);
    QVERIFY(world.runUntilIdle(1min));
    world.does(u"wayforpay/refund"_s,
        {{"reference"_L1, reference}, {"amount"_L1, u"30"_s}, {"notify"_L1, QJsonArray{u"list"_s}}});
    sleepsUntilMorning(world);
    QVERIFY(QTest::qWaitFor(
        [&] { return world.event(reference).event.payment.state == PaymentState::Refunded; }, 60000));
    QVERIFY(world.event(reference).event.payment.refunded == (Money{3000, u"UAH"_s}));
    QVERIFY(world.event(reference).event.payment.refundedAt.isValid());
}

void AgreementChoreTest::daysOfZeroSwitchItOff()
{
    World world;
    world.setup().workspace.insert("agreementDays"_L1, 0);
    world.hasOrder(u"41001"_s, u"100"_s);
    world.pays(u"41001"_s, u"100"_s);
    QVERIFY(world.runUntilIdle(5min));
    world.clock().move(48h);
    world.engine()->wake();
    QVERIFY(QTest::qWaitFor([&] { return !world.engine()->isBusy(); }, 60000));
    QVERIFY(!lastNight(world).at.isValid());
}

void AgreementChoreTest::whatAPersonAskedForIsNotOfTheNight()
{
    World world;
    world.hasOrder(u"41001"_s, u"100"_s);
    world.pays(u"41001"_s, u"100"_s);
    QVERIFY(world.runUntilIdle(5min));
    Database &database = world.workspace().database();
    Act act;
    act.kind = u"agreement"_s;
    act.who = u"Олена"_s;
    act.at = world.clock().now();
    Result<Transaction> transaction = Transaction::begin(database);
    QVERIFY(transaction && ActStore(database).add(act) && transaction->commit());
    QLocalSocket socket;
    socket.connectToServer(world.workspace().socketName());
    QVERIFY(socket.waitForConnected());
    socket.write("act\n");
    socket.disconnectFromServer();
    AgreementStore store(database);
    const auto last
        = [&store](bool nightly) { return store.latest({u"payments"_s}, nightly).value_or(std::nullopt); };
    QVERIFY(QTest::qWaitFor([&] { return last(false).has_value(); }, 60000));
    QVERIFY(!last(false)->isNightly);
    QVERIFY(!last(true));
    sleepsUntilMorning(world);
    QVERIFY(last(true) && last(false)->isNightly);
}

QTEST_GUILESS_MAIN(AgreementChoreTest)
#include "agreementchore_test.moc"
