#include "tests/core/engine/mailworld.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// Somebody who knows the template, the sender's address, order numbers, sums and even references of real
/// payments writes mails. Under the defaults nothing of it reaches an order.
class ForgeryTest : public QObject
{
    Q_OBJECT

private:
    // 30482 waits for 100.00, 30483 for 200.00; 30484 was paid: 50.00 by a payment that was booked.
    std::unique_ptr<MailWorld> m_world;
    QString m_paid;
    QString m_before;

    QString target()
    {
        QString state;
        for (const QString &number : {u"30482"_s, u"30483"_s, u"30484"_s}) {
            state += number + u' ' + m_world->stageOf(number) + u' '
                + QString::number(m_world->movesOf(number));
            const QList<World::Entry> entries = m_world->entriesOf(number);
            for (const World::Entry &entry : entries)
                state += u' ' + entry.amount + u'/' + entry.paymentId;
            state += u'\n';
        }
        return state;
    }

    static Letter letter(const QString &order, const QString &amount, const QString &reference)
    {
        Letter letter;
        letter.order = order;
        letter.amount = amount;
        letter.reference = reference;
        return letter;
    }

    EventRow only(const QString &reference)
    {
        const QList<EventRow> rows = m_world->events();
        EventRow found;
        int count = 0;
        for (const EventRow &row : rows) {
            if (row.event.payment.reference == reference) {
                found = row;
                ++count;
            }
        }
        if (count != 1)
            qWarning("%d events of %s", count, qPrintable(reference));
        return count == 1 ? found : EventRow();
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void anUnknownReference();
    void theReferenceOfADeclinedPayment();
    void theReferenceOfABookedPayment();
    void somebodyElsesPaymentWithAnotherOrderNumber();
    void anInflatedAmount();
    void forgedAuthenticationResults_data();
    void forgedAuthenticationResults();
    void twoSenders();
    void thePaymentWasGivenBack();
    void aThousandMails();
    void anUnpaidOrderWithThePaymentOfAPaidOne();
    void aForgedCallbackAtTheSameTime();
};

void ForgeryTest::init()
{
    m_world = std::make_unique<MailWorld>();
    m_world->hasRules();
    m_world->hasOrder(u"30482"_s, u"100"_s);
    m_world->hasOrder(u"30483"_s, u"200"_s);
    m_world->hasOrder(u"30484"_s, u"50"_s);
    m_paid = m_world->pays(u"30484"_s, u"50"_s);
    QVERIFY(m_world->runUntilIdle(std::chrono::seconds(5)));
    QCOMPARE(m_world->outcome(m_paid), u"paid-in-full"_s);
    m_before = target();
}

void ForgeryTest::cleanup()
{
    m_world.reset();
}

void ForgeryTest::anUnknownReference()
{
    m_world->mails(letter(u"30482"_s, u"100,00"_s, u"30482-77"_s));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(target(), m_before);
    const EventRow row = only(u"30482-77"_s);
    QCOMPARE(row.event.outcome, u"mail-not-confirmed"_s);
    QVERIFY(row.event.state == Event::State::Attention);
    QVERIFY(row.event.proof == Proof::Unproven);
    QVERIFY2(row.event.reason.english().contains("forged"_L1), qPrintable(row.event.reason.english()));
    // Whoever believes it anyway cannot book it: the service says no once more.
    m_world->endHard();
    {
        Result<Transaction> transaction = Transaction::begin(m_world->workspace().database());
        Act act;
        act.kind = u"match"_s;
        act.event = row.event.id;
        act.arguments
            = {{"parts"_L1, QJsonArray{QJsonObject{{"order"_L1, u"30482"_s}, {"amount"_L1, u"100.00"_s}}}}};
        act.who = u"Олена"_s;
        act.at = m_world->clock().now();
        QVERIFY(ActStore(m_world->workspace().database()).add(act));
        QVERIFY(transaction->commit());
    }
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(target(), m_before);
    QCOMPARE(m_world->outcome(u"30482-77"_s), u"mail-not-confirmed"_s);
}

void ForgeryTest::theReferenceOfADeclinedPayment()
{
    const QString declined
        = m_world->paysQuietly(u"30482"_s, u"100"_s, {{"status"_L1, u"Declined"_s}, {"reasonCode"_L1, 1101}});
    m_world->mails(letter(u"30482"_s, u"100,00"_s, declined));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(target(), m_before);
    QCOMPARE(only(declined).event.outcome, u"not-paid"_s);
    QVERIFY(only(declined).event.proof == Proof::Asked);
}

void ForgeryTest::theReferenceOfABookedPayment()
{
    for (int i = 0; i < 3; ++i)
        m_world->mails(letter(u"30484"_s, u"50,00"_s, m_paid));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(target(), m_before);
    QCOMPARE(only(m_paid).event.outcome, u"paid-in-full"_s);
    QVERIFY(!m_world->said(u"mail"_s).isEmpty());
}

void ForgeryTest::somebodyElsesPaymentWithAnotherOrderNumber()
{
    // 30483 was really paid 5.00; the mail claims it for 30482 and makes it 100.00.
    const QString others = m_world->paysQuietly(u"30483"_s, u"5"_s);
    m_world->mails(letter(u"30482"_s, u"100,00"_s, others));
    QVERIFY(m_world->runUntilIdle());
    QVERIFY(m_world->entriesOf(u"30482"_s).isEmpty());
    QCOMPARE(m_world->stageOf(u"30482"_s), m_world->waitingStage());
    QCOMPARE(m_world->entriesOf(u"30483"_s).size(), 1);
    QCOMPARE(m_world->entriesOf(u"30483"_s).first().amount, u"5.00"_s);
    QCOMPARE(m_world->stageOf(u"30483"_s), m_world->waitingStage());
    QCOMPARE(only(others).event.outcome, u"part"_s);
}

void ForgeryTest::anInflatedAmount()
{
    const QString small = m_world->paysQuietly(u"30482"_s, u"1"_s);
    m_world->mails(letter(u"30482"_s, u"100,00"_s, small));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(m_world->entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(m_world->entriesOf(u"30482"_s).first().amount, u"1.00"_s);
    QCOMPARE(m_world->stageOf(u"30482"_s), m_world->waitingStage());
    // And once more, now that it is known: it is asked again, and what was booked stays.
    m_world->mails(letter(u"30482"_s, u"99,00"_s, small));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(m_world->entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(only(small).event.payment.amount.minor, 100);
    QCOMPARE(only(small).event.outcome, u"part"_s);
    QVERIFY(!only(small).event.disputed);
}

void ForgeryTest::forgedAuthenticationResults_data()
{
    QTest::addColumn<QByteArrayList>("topHeaders");
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<QString>("beforeText");
    QTest::addColumn<bool>("hasKey");
    const QByteArray forged
        = "Authentication-Results: mx.office.test; dkim=pass header.d=wayforpay.test; dmarc=pass "
          "header.from=wayforpay.test";
    const QByteArray real = "Authentication-Results: mx.office.test; dkim=none; dmarc=fail "
                            "header.from=wayforpay.test";
    const QByteArray others = "Authentication-Results: mx.forger.test; dkim=pass header.d=wayforpay.test; "
                              "dmarc=pass header.from=wayforpay.test";
    for (const bool hasKey : {true, false}) {
        const char *with = hasKey ? ", with a key" : ", without one";
        QTest::addRow("below the host's own%s", with)
            << QByteArrayList{real} << QByteArrayList{forged} << QString() << hasKey;
        QTest::addRow("of another host%s", with)
            << QByteArrayList{others} << QByteArrayList() << QString() << hasKey;
        QTest::addRow("in the body%s", with)
            << QByteArrayList() << QByteArrayList() << QString::fromLatin1(forged + "\r\n\r\n") << hasKey;
    }
}

void ForgeryTest::forgedAuthenticationResults()
{
    QFETCH(QByteArrayList, topHeaders);
    QFETCH(QByteArrayList, headers);
    QFETCH(QString, beforeText);
    QFETCH(bool, hasKey);
    m_world->endHard();
    m_world->trusts(u"authenticated"_s);
    if (!hasKey)
        m_world->hasNoKey();
    Letter forged = letter(u"30482"_s, u"100,00"_s, u"30482-77"_s);
    forged.topHeaders = topHeaders;
    forged.headers = headers;
    forged.beforeText = beforeText;
    m_world->mails(forged);
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(target(), m_before);
    QCOMPARE(only(u"30482-77"_s).event.outcome, hasKey ? u"mail-not-confirmed"_s : u"unproven"_s);
    QVERIFY(only(u"30482-77"_s).event.proof < Proof::MailAuthenticated);
}

void ForgeryTest::twoSenders()
{
    // The host verified the forger's own domain; the other sender is the one that people see.
    m_world->endHard();
    m_world->trusts(u"authenticated"_s);
    m_world->hasNoKey();
    const QByteArray genuine = "Authentication-Results: mx.office.test; dkim=pass header.d=wayforpay.test; "
                               "dmarc=pass header.from=wayforpay.test";
    for (const bool isFirst : {true, false}) {
        Letter forged = letter(u"30482"_s, u"100,00"_s, isFirst ? u"30482-77"_s : u"30482-78"_s);
        forged.topHeaders = {genuine};
        (isFirst ? forged.topHeaders : forged.headers).append("From: Forger <me@forger.test>");
        m_world->mails(forged);
        QVERIFY(m_world->runUntilIdle());
        QCOMPARE(target(), m_before);
        QCOMPARE(only(forged.reference).event.outcome, u"unproven"_s);
        QVERIFY(only(forged.reference).event.proof == Proof::Unproven);
    }
}

void ForgeryTest::thePaymentWasGivenBack()
{
    const QString given = m_world->paysQuietly(u"30482"_s, u"100"_s);
    m_world->does(u"wayforpay/refund"_s,
        {{"reference"_L1, given}, {"amount"_L1, u"100"_s}, {"notify"_L1, QJsonArray()}});
    m_world->mails(letter(u"30482"_s, u"100,00"_s, given));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(target(), m_before);
    QCOMPARE(only(given).event.outcome, u"refund"_s);
    QVERIFY(only(given).event.state == Event::State::Attention);
}

void ForgeryTest::aThousandMails()
{
    const int before = m_world->callsTo(u"wayforpay"_s);
    for (int i = 0; i < 1000; ++i)
        m_world->mails(letter(u"30482"_s, u"100,00"_s, u"30482-%1"_s.arg(1000 + i)));
    const QString real = m_world->pays(u"30483"_s, u"200"_s, {{"notify"_L1, QJsonArray{u"list"_s}}});
    QVERIFY(m_world->runUntilIdle());
    // What is real is found among it: the list was rung for.
    QCOMPARE(m_world->outcome(real), u"paid-in-full"_s);
    QVERIFY(m_world->entriesOf(u"30482"_s).isEmpty());
    QCOMPARE(m_world->stageOf(u"30482"_s), m_world->waitingStage());
    const int calls = m_world->callsTo(u"wayforpay"_s) - before;
    QVERIFY2(calls < 80, qPrintable(QString::number(calls)));
    int unconfirmed = 0;
    const QList<EventRow> rows = m_world->events();
    for (const EventRow &row : rows)
        unconfirmed += row.event.outcome == "mail-not-confirmed"_L1 ? 1 : 0;
    QCOMPARE(unconfirmed, 10); // not a thousand for a person to look at
    QCOMPARE(m_world->said(u"mail-flood"_s).size(), 1);
    QCOMPARE(m_world->noticesIn(u"rang"_s), 990);
}

void ForgeryTest::anUnpaidOrderWithThePaymentOfAPaidOne()
{
    m_world->mails(letter(u"30482"_s, u"50,00"_s, m_paid));
    m_world->mails(letter(u"30482"_s, u"100,00"_s, m_paid));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(target(), m_before);
    QCOMPARE(only(m_paid).event.outcome, u"paid-in-full"_s);
    QCOMPARE(only(m_paid).orderNumber.value, u"30484"_s);
}

void ForgeryTest::aForgedCallbackAtTheSameTime()
{
    m_world->mails(letter(u"30482"_s, u"100,00"_s, u"30482-1"_s));
    m_world->pays(u"30482"_s, u"100"_s,
        {{"notify"_L1, QJsonArray{u"callback"_s}}, {"known"_L1, false}, {"tamper"_L1, u"merchantSignature"_s},
            {"reference"_L1, u"30482-1"_s}, {"retryMs"_L1, 60000}});
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(target(), m_before);
    QCOMPARE(only(u"30482-1"_s).event.outcome, u"mail-not-confirmed"_s);
    const QStringList refused = m_world->said(u"refused"_s);
    QVERIFY(refused.size() == 1 && refused.first().contains("wrong signature"_L1));
}

QTEST_GUILESS_MAIN(ForgeryTest)
#include "forgery_test.moc"
