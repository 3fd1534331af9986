#include "core/mail/readmail.h"
#include "core/rules/mailpayment.h"
#include "core/rules/mailtemplates.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PROVODKA_FIXTURES "/mail/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue jsonOf(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<MailPayment> paid(const QByteArray &rulesText, const QString &mailName)
{
    const Result<MailRules> rules = mailRulesFromJson(jsonOf(rulesText));
    const Result<MailMessage> mail = readMail(fixture(mailName));
    if (!rules)
        return tl::unexpected(rules.error());
    if (!mail)
        return tl::unexpected(mail.error());
    return paymentFromReading(readByRules(*rules, *mail), *mail, MailPaymentContext());
}

}

/// Whole mails, from their bytes to the payment.
class MailTemplatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayThatTheyAreAssumed()
    {
        const QStringList names = mailTemplates();
        QCOMPARE(names, (QStringList{u"wayforpay_en"_s, u"wayforpay_ru"_s, u"wayforpay_uk"_s}));
        for (const QString &name : names) {
            const QJsonObject json = jsonOf(mailTemplate(name)).toObject();
            QVERIFY(checkMailRules(QJsonValue(json)).isEmpty());
            const QString note = json.value("note"_L1).toString();
            QVERIFY2(note.startsWith(u"ASSUMED"_s) || note.startsWith(u"ПРИПУЩЕННЯ"_s)
                    || note.startsWith(u"ПРЕДПОЛОЖЕНИЕ"_s),
                qPrintable(note));
        }
        QVERIFY(mailTemplate(u"../mailrules/wayforpay_en"_s).isEmpty());
        QVERIFY(mailTemplate({}).isEmpty());
    }

    void readTheAssumedMails_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"wayforpay_uk", "wayforpay_ru", "wayforpay_en"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void readTheAssumedMails()
    {
        QFETCH(QString, name);
        const Result<MailPayment> made = paid(mailTemplate(name), name + u".eml"_s);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text.english()));
        const Payment &payment = made->payment;
        QCOMPARE(payment.amount, (Money{1250050, u"UAH"_s}));
        QCOMPARE(payment.reference, u"WFP-BTN-0000000-000000000000a"_s);
        QCOMPARE(payment.typedFields.first().value, u"10482"_s);
        QCOMPARE(payment.payer, u"client@example.com"_s);
        QCOMPARE(payment.state, PaymentState::Paid);
        QCOMPARE(payment.processedAt.date(), QDate(2026, 11, 21));
        QCOMPARE(payment.processedAt.time().hour(), 19);
        QVERIFY(made->warnings.isEmpty());
    }

    void readOnlyTheirOwnLanguage()
    {
        const Result<MailPayment> made = paid(mailTemplate(u"wayforpay_uk"_s), u"wayforpay_ru.eml"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Rejected);
    }

    void makeAPaymentOfAnotherServiceByRulesAlone()
    {
        const Result<MailPayment> made = paid(fixture(u"kvitanciya_ru.json"_s), u"kvitanciya_ru.eml"_s);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text.english()));
        const Payment &payment = made->payment;
        QCOMPARE(payment.amount, (Money{800000, u"UAH"_s}));
        QCOMPARE(payment.fee.value(), (Money{16000, u"UAH"_s}));
        QCOMPARE(payment.reference, u"QP-77/2026"_s);
        QCOMPARE(payment.typedFields.first().value, u"10 482-2"_s);
        QCOMPARE(payment.statusText, u"Проведён"_s);
        QCOMPARE(payment.state, PaymentState::Paid);
        QCOMPARE(payment.payer, u"Плательщик ООО «Ромашка & Ко»"_s);
        QCOMPARE(payment.processedAt.toString(Qt::ISODate), u"2026-11-21T19:54:00Z"_s);
        QCOMPARE(payment.extra, (QList<NamedValue>{{u"lastItem"_s, u"Стул"_s}}));
        const Result<MailMessage> mail = readMail(fixture(u"kvitanciya_ru.eml"_s));
        QCOMPARE(mail->subject, u"Оплата получена: заказ 10482-2"_s);
        QCOMPARE(mail->attachments, QStringList{u"квитанция.pdf"_s});
    }

    void makeAPaymentOfAThirdService()
    {
        const Result<MailPayment> made = paid(fixture(u"paybird_en.json"_s), u"paybird_en.eml"_s);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().text.english()));
        QCOMPARE(made->payment.amount, (Money{125000, u"USD"_s}));
        QCOMPARE(made->payment.reference, u"txn_8f2a"_s);
        QCOMPARE(made->payment.typedFields.first().value, u"10482"_s);
        QCOMPARE(made->payment.processedAt.toString(Qt::ISODate), u"2026-11-21T19:54:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(MailTemplatesTest)
#include "mailtemplates_test.moc"
