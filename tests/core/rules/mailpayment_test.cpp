#include "core/rules/mailpayment.h"

#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

// Written with ' for ".
MailRules rules(QByteArray text)
{
    text.replace('\'', '"');
    const Result<MailRules> read = mailRulesFromJson(QJsonDocument::fromJson(text).array());
    if (!read)
        qFatal("%s", qPrintable(read.error().text.english()));
    return *read;
}

MailMessage mail(const QString &body)
{
    MailMessage message;
    message.messageId = u"<1@bank.test>"_s;
    message.fromAddress = u"pay@bank.test"_s;
    message.subject = u"Payment"_s;
    message.date = QDateTime(QDate(2026, 11, 21), QTime(19, 55), Qt::UTC);
    message.seen = body;
    return message;
}

MailPaymentContext context()
{
    MailPaymentContext context;
    context.account = u"shop"_s;
    context.typedField = u"Номер замовлення"_s;
    return context;
}

Result<MailPayment> paid(
    const QByteArray &json, const MailMessage &message, MailPaymentContext with = context())
{
    MailDefaults defaults;
    defaults.zone = with.zone;
    defaults.currency = with.currency;
    return paymentFromReading(readByRules(rules(json), message, defaults), message, with);
}

const QByteArray usual
    = "[{'success': true, 'take': [{'value': 'amount', 'after': 'Sum:'}, {'value': 'order', 'after': "
      "'Order:'}, {'value': 'date', 'after': 'Date:'}, {'value': 'paymentId', 'after': 'Id:', "
      "'optional': true}, {'value': 'payer', 'after': 'Payer:', 'optional': true}]}]";

}

class MailPaymentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAPayment()
    {
        const Result<MailPayment> made = paid(usual,
            mail(
                u"Sum: 12 500,50 UAH\nOrder: № 10 482\nDate: 21.11.2026 21:54:50\nId: WFP-1\nPayer: a@b.c\n"_s));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text.english()));
        const Payment &payment = made->payment;
        QCOMPARE(payment.account, u"shop"_s);
        QCOMPARE(payment.reference, u"WFP-1"_s);
        QCOMPARE(payment.amount, (Money{1250050, u"UAH"_s}));
        QCOMPARE(payment.state, PaymentState::Paid);
        QCOMPARE(payment.processedAt.toString(Qt::ISODate), u"2026-11-21T19:54:50Z"_s);
        QCOMPARE(payment.payer, u"a@b.c"_s);
        QCOMPARE(payment.typedFields, (QList<NamedValue>{{u"Номер замовлення"_s, u"№ 10 482"_s}}));
        QVERIFY(!payment.typedFieldsConfirmed);
        QVERIFY(made->warnings.isEmpty());
    }

    void namesAPaymentByItsMail()
    {
        const MailMessage message = mail(u"Sum: 5 UAH\nOrder: 1\n"_s);
        const Result<MailPayment> made = paid(usual, message);
        QVERIFY(made);
        QVERIFY(made->payment.reference.startsWith(u"mail:"_s));
        QCOMPARE(made->payment.reference.size(), 21);
        QCOMPARE(paid(usual, message)->payment.reference, made->payment.reference);
        MailMessage other = message;
        other.messageId = u"<2@bank.test>"_s;
        QVERIFY(paid(usual, other)->payment.reference != made->payment.reference);
        QCOMPARE(made->payment.processedAt, message.date);
        QCOMPARE(made->warnings.size(), 2);
    }

    void takesTheTimeOfTheMailForADay()
    {
        QCOMPARE(paid(usual, mail(u"Sum: 5 UAH\nOrder: 1\nDate: 21 листопада 2026\n"_s))->payment.processedAt,
            mail({}).date);
        QCOMPARE(paid(usual, mail(u"Sum: 5 UAH\nOrder: 1\nDate: 20 листопада 2026\n"_s))
                     ->payment.processedAt.toString(Qt::ISODate),
            u"2026-11-20T10:00:00Z"_s);
    }

    void needsAPerson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("member");
        const QString good = u"Sum: 5 UAH\nOrder: 1\n"_s;
        QTest::newRow("no amount") << usual << u"Order: 1\n"_s << u"amount"_s;
        QTest::newRow("two amounts") << usual << good + u"Sum: 6 UAH\n"_s << u"amount"_s;
        QTest::newRow("an amount of two readings")
            << usual << u"Sum: 12.500 UAH\nOrder: 1\n"_s << u"amount"_s;
        QTest::newRow("nothing") << usual << u"Sum: 0 UAH\nOrder: 1\n"_s << u"amount"_s;
        QTest::newRow("less than nothing") << usual << u"Sum: -5 UAH\nOrder: 1\n"_s << u"amount"_s;
        QTest::newRow("no currency") << usual << u"Sum: 5\nOrder: 1\n"_s << u"amount"_s;
        QTest::newRow("no order") << usual << u"Sum: 5 UAH\n"_s << u"order"_s;
        QTest::newRow("two orders") << usual << good + u"Order: 2\n"_s << u"order"_s;
        QTest::newRow("an order without digits") << usual << u"Sum: 5 UAH\nOrder: unknown\n"_s << u"order"_s;
        QTest::newRow("a date nobody can read") << usual << good + u"Date: soon\n"_s << u"date"_s;
        QTest::newRow("no rule takes the amount") << QByteArray("[{'success': true}]") << good << u"amount"_s;
        QTest::newRow("the amount is taken as a text")
            << QByteArray("[{'take': [{'value': 'amount', 'type': 'text', 'after': 'Sum:'}]}]") << good
            << u"amount"_s;
        QTest::newRow("a currency nobody knows") << QByteArray(
            "[{'take': [{'value': 'amount', 'after': 'Sum:'}, {'value': 'currency', 'after': 'Cur:'}]}]")
                                                 << u"Sum: 5\nCur: shells\n"_s << u"currency"_s;
        QTest::newRow("two currencies") << QByteArray(
            "[{'take': [{'value': 'amount', 'after': 'Sum:'}, {'value': 'currency', 'after': 'Cur:'}]}]")
                                        << u"Sum: 5 UAH\nCur: USD\n"_s << u"amount"_s;
        QTest::newRow("another value is missing") << QByteArray(
            "[{'take': [{'value': 'amount', 'after': 'Sum:'}, {'value': 'shop', 'after': 'Shop:'}]}]")
                                                  << good << u"shop"_s;
    }
    void needsAPerson()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, body);
        QFETCH(QString, member);
        const Result<MailPayment> made = paid(json, mail(body));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Malformed);
        QCOMPARE(made.error().detail, member);
        QVERIFY(made.error().text.english().contains(member));
    }

    void saysThatNoRuleFits()
    {
        const Result<MailPayment> made
            = paid("[{'when': {'field': 'subject', 'contains': 'x'}}]", mail(u"Sum: 5 UAH\n"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Rejected);
    }

    void takesTheSameValueSeveralTimesForOne()
    {
        QVERIFY(paid(usual, mail(u"Sum: 5 UAH\nSum: 5,00 грн\nOrder: 1\nOrder: 1\n"_s)));
    }

    void takesCurrencyWhereItStands()
    {
        const QByteArray apart
            = "[{'take': [{'value': 'amount', 'after': 'Sum:'}, {'value': 'currency', 'after': 'Cur:', "
              "'optional': true}]}]";
        QCOMPARE(paid(apart, mail(u"Sum: 1 500\nCur: євро\n"_s))->payment.amount, (Money{150000, u"EUR"_s}));
        QCOMPARE(paid(apart, mail(u"Sum: 1500\nCur: JPY\n"_s))->payment.amount, (Money{1500, u"JPY"_s}));
        MailPaymentContext with = context();
        with.currency = u"UAH"_s;
        QCOMPARE(paid(apart, mail(u"Sum: 1500\n"_s), with)->payment.amount, (Money{150000, u"UAH"_s}));
    }

    void tellsWhatBecameOfIt_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("warnings");
        QTest::newRow("paid") << u"УСПІШНО"_s << int(PaymentState::Paid) << 0;
        QTest::newRow("refunded") << u"Повернення"_s << int(PaymentState::Refunded) << 0;
        QTest::newRow("failed") << u"declined"_s << int(PaymentState::Failed) << 0;
        QTest::newRow("unknown") << u"frozen"_s << int(PaymentState::Unknown) << 1;
    }
    void tellsWhatBecameOfIt()
    {
        QFETCH(QString, status);
        QFETCH(int, state);
        QFETCH(int, warnings);
        const QByteArray json
            = "[{'success': true, 'status': {'Успішно': 'paid', 'Повернення': 'refunded', 'Declined': "
              "'failed'}, 'take': [{'value': 'amount', 'after': 'Sum:'}, {'value': 'status', 'after': "
              "'Status:'}, {'value': 'order', 'after': 'Order:'}, {'value': 'paymentId', 'after': 'Id:'}]}]";
        const Result<MailPayment> made
            = paid(json, mail(u"Sum: 5 UAH\nOrder: 1\nId: 7\nStatus: "_s + status + u'\n'));
        QVERIFY(made);
        QCOMPARE(int(made->payment.state), state);
        QCOMPARE(made->warnings.size(), warnings);
    }

    void isPaidOnlyWhereARuleSaysSo()
    {
        const Result<MailPayment> made
            = paid("[{'take': [{'value': 'amount', 'after': 'Sum:'}]}]", mail(u"Sum: 5 UAH\n"_s));
        QVERIFY(made);
        QCOMPARE(made->payment.state, PaymentState::Unknown);
    }

    void keepsFeeAndFurtherValues()
    {
        const Result<MailPayment> made
            = paid("[{'success': true, 'take': [{'value': 'amount', 'after': 'Sum:'}, {'value': "
                   "'fee', 'after': 'Fee:'}, {'value': 'goods', 'after': 'Item:'}]}]",
                mail(u"Sum: 5 UAH\nFee: 0,10\nItem: a\nItem: b\nItem: a\n"_s));
        QVERIFY(made);
        QCOMPARE(made->payment.fee.value(), (Money{10, u"UAH"_s}));
        QCOMPARE(made->payment.extra, (QList<NamedValue>{{u"goods"_s, u"a; b"_s}}));
    }
};

QTEST_GUILESS_MAIN(MailPaymentTest)
#include "mailpayment_test.moc"
