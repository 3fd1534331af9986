#include "core/rules/mergepayment.h"

#include <QTest>

#include <algorithm>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class MergePaymentTest : public QObject
{
    Q_OBJECT

private:
    struct News
    {
        PaymentState state;
        Proof proof;
        qint64 minor = 10000;
    };

    static Payment payment(const News &news)
    {
        Payment made;
        made.account = u"shop"_s;
        made.reference = u"10482-2"_s;
        made.amount = {news.minor, u"UAH"_s};
        made.state = news.state;
        return made;
    }

    static KnownPayment told(const QList<News> &all)
    {
        KnownPayment known;
        for (const News &news : all)
            known = mergePayment(known, payment(news), news.proof);
        return known;
    }

private Q_SLOTS:
    void theSamePaymentByCallbackAndListIsOneInAnyOrder();
    void aLaterStateIsTakenAndAnEarlierOneIsNot();
    void aDoorbellNeverChangesWhatIsProven();
    void equalProofsThatContradictAreDisputed();
    void anAskedAnswerSettlesADispute();
    void whatOneDoesNotTellIsKeptFromTheOther();
    void theServicesWordThatNothingWasTypedIsKept();
    void nothingThatOnlyAMailSaysStaysBesideWhatTheServiceTold_data();
    void nothingThatOnlyAMailSaysStaysBesideWhatTheServiceTold();
    void aBetterMailIsBelievedAgainstAWorseOne();
    void proofsAreStoredByName();
    void whatWasSettledSurvives();
    void moreThatWentBackIsAskedFor();
    void whatWentBackBelongsToItsState();
};

void MergePaymentTest::theSamePaymentByCallbackAndListIsOneInAnyOrder()
{
    const KnownPayment first
        = told({{PaymentState::Paid, Proof::Signed}, {PaymentState::Paid, Proof::Listed}});
    const KnownPayment second
        = told({{PaymentState::Paid, Proof::Listed}, {PaymentState::Paid, Proof::Signed}});
    QCOMPARE(first.payment, second.payment);
    QCOMPARE(first.proof, Proof::Signed);
    QCOMPARE(second.proof, Proof::Signed);
    QVERIFY(!first.disputed && !second.disputed);
}

void MergePaymentTest::aLaterStateIsTakenAndAnEarlierOneIsNot()
{
    QList<News> all{{PaymentState::Started, Proof::Signed}, {PaymentState::Paid, Proof::Signed},
        {PaymentState::Refunded, Proof::Signed}};
    const auto before = [](const News &a, const News &b) { return a.state < b.state; };
    std::sort(all.begin(), all.end(), before);
    do {
        const KnownPayment known = told(all);
        QCOMPARE(known.payment.state, PaymentState::Refunded);
        QVERIFY(!known.disputed);
    } while (std::next_permutation(all.begin(), all.end(), before));
}

void MergePaymentTest::aDoorbellNeverChangesWhatIsProven()
{
    for (const Proof proof : {Proof::Unproven, Proof::Listed}) {
        const KnownPayment known = told({{PaymentState::Paid, Proof::Signed}, {PaymentState::Failed, proof}});
        QCOMPARE(known.payment.state, PaymentState::Paid);
        QVERIFY(known.disputed); // it rings: the service is asked
        const KnownPayment dearer
            = told({{PaymentState::Paid, Proof::Signed}, {PaymentState::Paid, proof, 99999}});
        QCOMPARE(dearer.payment.amount.minor, 10000);
        QVERIFY(dearer.disputed);
    }
    // An old row of the list says nothing new about a payment that was given back.
    QVERIFY(!told({{PaymentState::Refunded, Proof::Signed}, {PaymentState::Paid, Proof::Listed}}).disputed);
}

void MergePaymentTest::equalProofsThatContradictAreDisputed()
{
    QVERIFY(told({{PaymentState::Paid, Proof::Signed}, {PaymentState::Failed, Proof::Signed}}).disputed);
    QVERIFY(told({{PaymentState::Failed, Proof::Signed}, {PaymentState::Paid, Proof::Signed}}).disputed);
    QVERIFY(told({{PaymentState::Paid, Proof::Signed}, {PaymentState::Paid, Proof::Signed, 1}}).disputed);
}

void MergePaymentTest::anAskedAnswerSettlesADispute()
{
    const KnownPayment known = told({{PaymentState::Paid, Proof::Signed},
        {PaymentState::Failed, Proof::Signed}, {PaymentState::Paid, Proof::Asked}});
    QVERIFY(!known.disputed);
    QCOMPARE(known.payment.state, PaymentState::Paid);
    QCOMPARE(known.proof, Proof::Asked);
}

void MergePaymentTest::whatOneDoesNotTellIsKeptFromTheOther()
{
    Payment callback = payment({PaymentState::Paid, Proof::Signed});
    callback.payer = u"Олена"_s;
    Payment listed = payment({PaymentState::Paid, Proof::Listed});
    listed.typedFields = {{u"Номер замовлення"_s, u"10482"_s}};
    listed.typedFieldsConfirmed = true;
    listed.settled = Money{9800, u"UAH"_s};
    const KnownPayment known = mergePayment(mergePayment({}, callback, Proof::Signed), listed, Proof::Listed);
    QCOMPARE(known.payment.payer, u"Олена"_s);
    QCOMPARE(known.payment.typedFields, listed.typedFields);
    QVERIFY(known.payment.typedFieldsConfirmed);
    QCOMPARE(known.payment.settled, listed.settled);
}

void MergePaymentTest::theServicesWordThatNothingWasTypedIsKept()
{
    Payment forged = payment({PaymentState::Paid, Proof::Signed});
    forged.typedFields = {{u"Номер замовлення"_s, u"1"_s}};
    Payment asked = payment({PaymentState::Paid, Proof::Asked});
    asked.typedFieldsConfirmed = true;
    const KnownPayment known = mergePayment(mergePayment({}, forged, Proof::Signed), asked, Proof::Asked);
    QVERIFY(known.payment.typedFields.isEmpty());
    QVERIFY(known.payment.typedFieldsConfirmed);
}

void MergePaymentTest::nothingThatOnlyAMailSaysStaysBesideWhatTheServiceTold_data()
{
    QTest::addColumn<Proof>("mail");
    QTest::addColumn<Proof>("service");
    for (const Proof mail :
        {Proof::Unproven, Proof::SenderNamed, Proof::MailAuthenticated, Proof::Confirmed}) {
        for (const Proof service : {Proof::Listed, Proof::Signed, Proof::Asked})
            QTest::addRow("%s, %s", qPrintable(proofName(mail)), qPrintable(proofName(service)))
                << mail << service;
    }
}

void MergePaymentTest::nothingThatOnlyAMailSaysStaysBesideWhatTheServiceTold()
{
    QFETCH(Proof, mail);
    QFETCH(Proof, service);
    Payment forged = payment({PaymentState::Paid, mail});
    forged.payer = u"Олена"_s;
    forged.fee = Money{1, u"UAH"_s};
    forged.typedFields = {{u"Номер замовлення"_s, u"1"_s}};
    forged.extra = {{u"products"_s, u"gold"_s}};
    const Payment told = payment({PaymentState::Paid, service});
    const KnownPayment later = mergePayment(mergePayment({}, forged, mail), told, service);
    QCOMPARE(later.payment, told);
    QCOMPARE(later.proof, service);
    const KnownPayment earlier = mergePayment(mergePayment({}, told, service), forged, mail);
    QCOMPARE(earlier.payment, told);
    QCOMPARE(earlier.proof, service);
    forged.amount.minor = 1;
    const KnownPayment cheaper = mergePayment(mergePayment({}, forged, mail), told, service);
    QCOMPARE(cheaper.payment, told);
    QVERIFY(!cheaper.disputed);
}

void MergePaymentTest::aBetterMailIsBelievedAgainstAWorseOne()
{
    const QList<Proof> rising{
        Proof::Unproven, Proof::SenderNamed, Proof::MailAuthenticated, Proof::Confirmed, Proof::Listed};
    for (qsizetype i = 1; i < rising.size(); ++i) {
        const KnownPayment up = told({{PaymentState::Paid, rising[i - 1], 1},
            {PaymentState::Paid, rising[i - 1], 2}, {PaymentState::Paid, rising[i], 1}});
        QCOMPARE(up.payment.amount.minor, 1);
        QCOMPARE(up.proof, rising[i]);
        QVERIFY(!up.disputed);
        const KnownPayment down
            = told({{PaymentState::Paid, rising[i], 1}, {PaymentState::Paid, rising[i - 1], 2}});
        QCOMPARE(down.payment.amount.minor, 1);
        QCOMPARE(down.proof, rising[i]);
    }
}

void MergePaymentTest::proofsAreStoredByName()
{
    const QStringList names{u"unproven"_s, u"sender"_s, u"mail-authenticated"_s, u"confirmed"_s, u"listed"_s,
        u"signed"_s, u"asked"_s};
    for (const QString &name : names)
        QCOMPARE(proofName(proofFromName(name)), name);
    QCOMPARE(proofFromName(u"sworn"_s), Proof::Unproven);
}

void MergePaymentTest::whatWasSettledSurvives()
{
    Payment first = payment({PaymentState::Paid, Proof::Signed});
    first.fee = Money{0, u"UAH"_s}; // not known yet
    Payment listed = payment({PaymentState::Paid, Proof::Listed});
    listed.fee = Money{250, u"UAH"_s};
    listed.settled = Money{9750, u"UAH"_s};
    listed.settledAt = QDateTime(QDate(2026, 11, 22), QTime(), Qt::UTC);
    listed.base = Money{415000, u"UAH"_s};
    const Payment refunded = payment({PaymentState::Refunded, Proof::Asked});
    KnownPayment known = mergePayment({}, first, Proof::Signed);
    known = mergePayment(known, listed, Proof::Listed);
    known = mergePayment(known, first, Proof::Asked);
    known = mergePayment(known, refunded, Proof::Asked);
    QCOMPARE(known.payment.fee, listed.fee);
    QCOMPARE(known.payment.settled, listed.settled);
    QCOMPARE(known.payment.settledAt, listed.settledAt);
    QCOMPARE(known.payment.base, listed.base);
}

void MergePaymentTest::moreThatWentBackIsAskedFor()
{
    Payment first = payment({PaymentState::Refunded, Proof::Asked});
    first.refunded = Money{2500, u"UAH"_s};
    const KnownPayment known = mergePayment({}, first, Proof::Asked);
    Payment listed = first;
    QVERIFY(!mergePayment(known, listed, Proof::Listed).disputed);
    listed.refunded = Money{1000, u"UAH"_s}; // an older row
    QVERIFY(!mergePayment(known, listed, Proof::Listed).disputed);
    listed.refunded = Money{4000, u"UAH"_s};
    const KnownPayment more = mergePayment(known, listed, Proof::Listed);
    QVERIFY(more.disputed);
    QCOMPARE(more.payment.refunded, first.refunded);
    const KnownPayment asked = mergePayment(more, listed, Proof::Asked);
    QVERIFY(!asked.disputed);
    QCOMPARE(asked.payment.refunded, listed.refunded);
}

void MergePaymentTest::whatWentBackBelongsToItsState()
{
    Payment paid = payment({PaymentState::Paid, Proof::Asked});
    paid.refunded = Money{0, u"UAH"_s};
    const KnownPayment known = mergePayment(mergePayment({}, paid, Proof::Asked),
        payment({PaymentState::Refunded, Proof::Signed}), Proof::Signed);
    QVERIFY(!known.payment.refunded); // not told yet
}

QTEST_APPLESS_MAIN(MergePaymentTest)
#include "mergepayment_test.moc"
