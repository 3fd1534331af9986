#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/model/payment.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class PaymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsStoredForm();
    void keepsWhatIsNotKnownUnknown();
    void refusesStoredFormsWithoutIdentityOrAmount();
    void readsStatesItDoesNotKnowAsUnknown();
    void keepsNamesOfProofs();
};

void PaymentTest::comesBackFromItsStoredForm()
{
    Payment payment;
    payment.account = u"test_merch_n1"_s;
    payment.reference = u"Замовлення №10482"_s;
    payment.amount = {1250050, u"UAH"_s};
    payment.state = PaymentState::Refunding;
    payment.statusText = u"RefundInProcessing"_s;
    payment.reason = u"1138 \"wait\""_s;
    payment.createdAt = utcFromMs(1795290800000);
    payment.processedAt = utcFromMs(1795290890000);
    payment.fee = Money{25001, u"UAH"_s};
    payment.settled = Money{1225049, u"UAH"_s};
    payment.settledAt = utcFromMs(1795377200000);
    payment.refunded = Money{0, u"UAH"_s};
    payment.payer = u"ОЛЕНА КОВАЛЬ"_s;
    payment.typedFields = {{u"Номер замовлення"_s, u"10482"_s}, {u"Номер замовлення"_s, u"№ 5"_s}};
    payment.extra = {{u"authCode"_s, u"541963"_s}, {u"empty"_s, {}}};
    payment.typedFieldsConfirmed = true;
    for (const PaymentState state : {PaymentState::Started, PaymentState::Held, PaymentState::Paid,
             PaymentState::Failed, PaymentState::Refunding, PaymentState::Refunded, PaymentState::Unknown}) {
        payment.state = state;
        const Result<Payment> read = paymentFromJson(*json::object(json::compact(toJson(payment))));
        QVERIFY(read);
        QVERIFY(*read == payment);
    }
}

void PaymentTest::keepsWhatIsNotKnownUnknown()
{
    Payment payment;
    payment.reference = u"r"_s;
    payment.amount = {0, u"KWD"_s};
    const Result<Payment> read = paymentFromJson(toJson(payment));
    QVERIFY(read);
    QVERIFY(*read == payment);
    QVERIFY(!read->fee && !read->refunded && !read->settled);
    QVERIFY(!read->createdAt.isValid() && !read->processedAt.isValid() && !read->settledAt.isValid());
    QVERIFY(!read->typedFieldsConfirmed);
}

void PaymentTest::refusesStoredFormsWithoutIdentityOrAmount()
{
    for (const char *stored : {"{}", R"({"reference":"r"})", R"({"amount":["1.00","UAH"]})",
             R"({"reference":"r","amount":["1,00","UAH"]})", R"({"reference":"r","amount":1})"}) {
        const Result<Payment> read = paymentFromJson(*json::object(stored));
        QVERIFY2(!read, stored);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
    }
}

void PaymentTest::readsStatesItDoesNotKnowAsUnknown()
{
    const Result<Payment> read
        = paymentFromJson(*json::object(R"({"reference":"r","amount":["1.00","UAH"],"state":"teleported"})"));
    QVERIFY(read);
    QCOMPARE(read->state, PaymentState::Unknown);
}

void PaymentTest::keepsNamesOfProofs()
{
    for (const Proof proof : {Proof::Unproven, Proof::Listed, Proof::Signed, Proof::Asked})
        QCOMPARE(proofFromName(proofName(proof)), proof);
    QCOMPARE(proofFromName(u"sworn"_s), Proof::Unproven);
}

QTEST_GUILESS_MAIN(PaymentTest)
#include "payment_test.moc"
