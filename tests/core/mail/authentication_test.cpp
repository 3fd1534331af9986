#include "core/mail/authentication.h"
#include "core/mail/readmail.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class AuthenticationTest : public QObject
{
    Q_OBJECT

    static MailVerdict judged(const QByteArray &headers, const QByteArray &from = "Pay <pay@bank.test>")
    {
        const Result<MailMessage> mail = readMail(headers + "From: " + from + "\r\nSubject: x\r\n\r\nx");
        return mail ? mailVerdict(*mail, u"mx.office.test"_s) : MailVerdict();
    }

private Q_SLOTS:
    void believesItsOwnHost_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("dkim") << QByteArray("mx.office.test; dkim=pass header.d=bank.test");
        QTest::newRow("case") << QByteArray("MX.Office.Test; DKIM=Pass Header.D=Bank.Test");
        QTest::newRow("version and comments") << QByteArray(
            "mx.office.test 1; dkim (it (really) is)=pass (good; dkim=fail) header.d (x) = bank.test");
        QTest::newRow("many") << QByteArray(
            "mx.office.test; spf=fail smtp.mailfrom=x@y.test; dkim=fail\r\n\theader.d=bank.test;"
            "\r\n\tdkim=pass (2048-bit key) reason=\"a; b\" header.i=@bank.test header.s=s1");
        QTest::newRow("a subdomain signs") << QByteArray("mx.office.test; dkim=pass header.d=mail.bank.test");
        QTest::newRow("dmarc") << QByteArray(
            "mx.office.test; dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=bank.test");
        QTest::newRow("quoted host") << QByteArray("\"mx.office.test\"; dkim=pass header.d=bank.test");
        QTest::newRow("quoted local part") << QByteArray(
            "mx.office.test; spf=pass smtp.mailfrom=\"a b\"@bank.test; dkim=pass header.d=bank.test");
    }
    void believesItsOwnHost()
    {
        QFETCH(QByteArray, value);
        const MailVerdict verdict = judged("Authentication-Results: " + value + "\r\n");
        QVERIFY2(verdict.isAuthenticated, qPrintable(verdict.why.english()));
        QVERIFY(verdict.domain.endsWith(u"bank.test"_s));
    }

    void believesNobodyElse_data()
    {
        QTest::addColumn<QByteArray>("headers");
        const QByteArray ar = "Authentication-Results: ";
        QTest::newRow("none") << QByteArray();
        QTest::newRow("another host") << ar + "mx.evil.test; dkim=pass header.d=bank.test\r\n";
        QTest::newRow("below another host")
            << ar + "mx.evil.test; none\r\n" + ar + "mx.office.test; dkim=pass header.d=bank.test\r\n";
        QTest::newRow("below its own failure") << ar + "mx.office.test; dkim=fail header.d=bank.test\r\n" + ar
                + "mx.office.test; dkim=pass header.d=bank.test\r\n";
        QTest::newRow("a name that begins so")
            << ar + "mx.office.test.evil.test; dkim=pass header.d=bank.test\r\n";
        QTest::newRow("another signer") << ar + "mx.office.test; dkim=pass header.d=evil.test\r\n";
        QTest::newRow("a signer that ends so") << ar + "mx.office.test; dkim=pass header.d=evilbank.test\r\n";
        QTest::newRow("a top level domain") << ar + "mx.office.test; dkim=pass header.d=test\r\n";
        QTest::newRow("fail") << ar + "mx.office.test; dkim=fail header.d=bank.test\r\n";
        QTest::newRow("none of it") << ar + "mx.office.test; none\r\n";
        QTest::newRow("only spf") << ar + "mx.office.test; spf=pass smtp.mailfrom=pay@bank.test\r\n";
        QTest::newRow("dmarc of another") << ar + "mx.office.test; dmarc=pass header.from=evil.test\r\n";
        QTest::newRow("pass in a comment")
            << ar + "mx.office.test; dkim=fail (; dkim=pass header.d=bank.test)\r\n";
        QTest::newRow("pass in quotes")
            << ar + "mx.office.test; spf=fail reason=\"x; dkim=pass header.d=bank.test\"\r\n";
        QTest::newRow("pass smuggled in an address")
            << ar + "mx.office.test; spf=fail smtp.mailfrom=\"; dkim=pass header.d=bank.test\"@evil.test\r\n";
        QTest::newRow("pass in an encoded word") << ar
                + "mx.office.test; spf=fail smtp.mailfrom==?utf-8?Q?a;dkim=3Dpass_header.d=3Dbank.test?=\r\n";
        QTest::newRow("an open comment") << ar + "mx.office.test; dkim=pass header.d=bank.test (\r\n";
        QTest::newRow("an open quote") << ar + "mx.office.test; dkim=pass reason=\" header.d=bank.test\r\n";
        QTest::newRow("arc") << QByteArray(
            "ARC-Authentication-Results: i=1; mx.office.test; dkim=pass header.d=bank.test\r\n");
        QTest::newRow("two senders") << ar
                + "mx.office.test; dkim=pass header.d=bank.test\r\nFrom: evil@evil.test\r\n";
    }
    void believesNobodyElse()
    {
        QFETCH(QByteArray, headers);
        const MailVerdict verdict = judged(headers);
        QVERIFY(!verdict.isAuthenticated);
        QVERIFY(!verdict.why.isEmpty());
    }

    void believesNobodyWithoutAHost()
    {
        const Result<MailMessage> mail = readMail(
            "Authentication-Results: ; dkim=pass header.d=bank.test\r\nFrom: pay@bank.test\r\n\r\nx");
        QVERIFY(mail);
        QVERIFY(!mailVerdict(*mail, {}).isAuthenticated);
        QVERIFY(!mailVerdict(*mail, u" "_s).isAuthenticated);
    }

    void judgesTheAddressNotTheName()
    {
        const QByteArray signedByEvil
            = "Authentication-Results: mx.office.test; dkim=pass header.d=evil.test\r\n";
        const MailVerdict verdict = judged(signedByEvil, "\"pay@bank.test\" <x@evil.test>");
        QVERIFY(verdict.isAuthenticated);
        QCOMPARE(verdict.domain, u"evil.test"_s);
    }
};

QTEST_GUILESS_MAIN(AuthenticationTest)
#include "authentication_test.moc"
