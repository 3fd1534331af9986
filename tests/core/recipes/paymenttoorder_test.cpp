#include "core/recipes/paymenttoorder/paymenttoorder.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// What the recipe decides on the facts at hand, as a function of values.
class PaymentToOrderTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Recipe> made(QJsonObject settings = {})
    {
        settings.insert("waitingStages"_L1, QJsonArray{u"121"_s});
        settings.insert("paidStage"_L1, u"132"_s);
        Result<std::unique_ptr<Recipe>> recipe = paymenttoorder::info().make(settings);
        return recipe ? std::move(*recipe) : nullptr;
    }

    static QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(22, 30), Qt::UTC); }

    static Event paid(qint64 minor)
    {
        Event event;
        event.payment.account = u"shop"_s;
        event.payment.reference = u"10482-2"_s;
        event.payment.amount = {minor, u"UAH"_s};
        event.payment.state = PaymentState::Paid;
        event.payment.processedAt = now();
        event.createdAt = now();
        event.proof = Proof::Signed;
        return event;
    }

    static OrderFound order(qint64 due, QList<OrderEntry> entries = {})
    {
        OrderFound found;
        found.match = OrderFound::Match::One;
        found.ref = {u"10482"_s, u"20482"_s};
        found.stage = {u"121"_s, u"Очікує оплату"_s, u"14"_s};
        found.due = Money{due, u"UAH"_s};
        found.entries = std::move(entries);
        return found;
    }

    static OrderEntry entry(const QString &paymentId, qint64 minor)
    {
        return {u"1"_s, paymentId, Money{minor, u"UAH"_s}, {}, {}};
    }

private Q_SLOTS:
    void whatIsNotProvenIsAskedFirst();
    void anImplausibleDateIsAskedFirst();
    void theDateIsThatOfTheShopsZone();
    void zeroMovesAndNothingElse_data();
    void zeroMovesAndNothingElse();
    void theTargetsOwnFieldsMustAgree();
    void aHeldPaymentIsAskedAgainEverMoreRarely();
    void aSplitMustMakeTheWhole();
    void theTwoStagesMustDiffer();
    void feeAndNetAreMapped();
};

void PaymentToOrderTest::whatIsNotProvenIsAskedFirst()
{
    const auto recipe = made();
    for (const Proof proof : {Proof::Unproven, Proof::Listed}) {
        Event event = paid(100);
        event.proof = proof;
        const auto answer = recipe->ask(event, now());
        QVERIFY(std::holds_alternative<Questions>(answer) && std::get<Questions>(answer).proof);
    }
    Event disputed = paid(100);
    disputed.disputed = true;
    const auto answer = recipe->ask(disputed, now());
    QVERIFY(std::holds_alternative<Questions>(answer) && std::get<Questions>(answer).proof);
}

void PaymentToOrderTest::anImplausibleDateIsAskedFirst()
{
    const auto recipe = made();
    for (const int days : {-30, 2}) {
        Event event = paid(100);
        event.payment.processedAt = now().addDays(days);
        const auto answer = recipe->ask(event, now());
        QVERIFY(std::get<Questions>(answer).proof);
        event.proof = Proof::Asked;
        QVERIFY(!std::get<Questions>(recipe->ask(event, now())).proof);
    }
}

void PaymentToOrderTest::theDateIsThatOfTheShopsZone()
{
    const auto recipe = made();
    const Decision decision = recipe->decide(paid(10000), {order(10000)}, now());
    QCOMPARE(decision.commands.size(), 1);
    QCOMPARE(std::get<AddEntry>(decision.commands.first().action).date, QDate(2026, 11, 22));
}

void PaymentToOrderTest::zeroMovesAndNothingElse_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("exactly") << qint64(10000) << qint64(0) << u"paid-in-full"_s;
    QTest::newRow("with an earlier part") << qint64(15000) << qint64(5000) << u"paid-in-full"_s;
    QTest::newRow("a kopiyka less") << qint64(10001) << qint64(0) << u"part"_s;
    QTest::newRow("a kopiyka more") << qint64(9999) << qint64(0) << u"overpaid"_s;
    QTest::newRow("nothing due") << qint64(0) << qint64(0) << u"overpaid"_s;
}

void PaymentToOrderTest::zeroMovesAndNothingElse()
{
    QFETCH(qint64, due);
    QFETCH(qint64, before);
    QFETCH(QString, outcome);
    QList<OrderEntry> entries{entry(u"10482-2"_s, 10000)};
    if (before > 0)
        entries.append(entry(u"10482-1"_s, before));
    const Decision decision = made()->decide(paid(10000), {order(due, entries)}, now());
    QCOMPARE(decision.outcome, outcome);
    const bool moves = decision.kind == Decision::Kind::Plan;
    QCOMPARE(moves, outcome == "paid-in-full"_L1);
    if (moves)
        QCOMPARE(std::get<MoveStage>(decision.commands.first().action).to.id, u"132"_s);
}

void PaymentToOrderTest::theTargetsOwnFieldsMustAgree()
{
    OrderFound found = order(10000, {entry(u"10482-2"_s, 10000)});
    found.targetComputes = true;
    Event event = paid(10000);
    QCOMPARE(made()->decide(event, {found}, now()).kind, Decision::Kind::Waiting); // not known is not zero
    found.differenceByTarget = Money{10000, u"UAH"_s};
    QCOMPARE(made()->decide(event, {found}, now()).kind, Decision::Kind::Waiting);
    event.attempt = 6;
    QCOMPARE(made()->decide(event, {found}, now()).outcome, u"computed-late"_s);
    QCOMPARE(made()->decide(event, {found}, now()).kind, Decision::Kind::Attention);
    found.differenceByTarget = Money{0, u"UAH"_s};
    QCOMPARE(made()->decide(event, {found}, now()).kind, Decision::Kind::Plan);
}

void PaymentToOrderTest::aHeldPaymentIsAskedAgainEverMoreRarely()
{
    const auto recipe = made();
    Event event = paid(10000);
    event.payment.state = PaymentState::Held;
    qint64 last = 0;
    for (event.attempt = 0; event.attempt < 24; event.attempt += 2) {
        const auto waiting = recipe->ask(event, now());
        const Decision decision = std::get<Decision>(waiting);
        QCOMPARE(decision.kind, Decision::Kind::Waiting);
        const qint64 seconds = now().secsTo(decision.until);
        QVERIFY(seconds >= last);
        last = seconds;
        Event next = event;
        ++next.attempt;
        QVERIFY(std::get<Questions>(recipe->ask(next, now())).proof);
    }
    QCOMPARE(std::get<Decision>(recipe->ask(event, now())).kind, Decision::Kind::Skipped);
}

void PaymentToOrderTest::aSplitMustMakeTheWhole()
{
    Event event = paid(10000);
    event.allocations = {{{u"1"_s}, {6000, u"UAH"_s}}, {{u"2"_s}, {3000, u"UAH"_s}}};
    QCOMPARE(std::get<Decision>(made()->ask(event, now())).outcome, u"split-differs"_s);
    event.allocations.last().amount.minor = 4000;
    QCOMPARE(std::get<Questions>(made()->ask(event, now())).orders.size(), 2);
}

void PaymentToOrderTest::theTwoStagesMustDiffer()
{
    const QJsonObject settings{{"waitingStages"_L1, QJsonArray{u"132"_s}}, {"paidStage"_L1, u"132"_s}};
    const auto recipe = paymenttoorder::info().make(settings);
    QVERIFY(!recipe);
    QCOMPARE(recipe.error().kind, Error::Kind::Misconfigured);
}

void PaymentToOrderTest::feeAndNetAreMapped()
{
    const QJsonArray rows{QJsonObject{{"field"_L1, u"305"_s}, {"from"_L1, u"fee"_s}},
        QJsonObject{{"field"_L1, u"306"_s}, {"from"_L1, u"net"_s}},
        QJsonObject{{"field"_L1, u"307"_s}, {"from"_L1, u"settled"_s}},
        QJsonObject{{"field"_L1, u"304"_s}, {"value"_L1, QJsonObject{{"id"_L1, 4}}}}};
    Event event = paid(10000);
    event.payment.fee = Money{250, u"UAH"_s};
    const Decision decision = made({{"fields"_L1, rows}})->decide(event, {order(10000)}, now());
    const QList<FieldValue> fields = std::get<AddEntry>(decision.commands.first().action).fields;
    QCOMPARE(fields.size(), 3); // what is not known yet is not written
    QCOMPARE(fields[0].value.toString(), u"2.50"_s);
    QCOMPARE(fields[1].value.toString(), u"97.50"_s);
    QCOMPARE(fields[2].value.toObject().value("id"_L1).toInt(), 4);
}

QTEST_GUILESS_MAIN(PaymentToOrderTest)
#include "paymenttoorder_test.moc"
