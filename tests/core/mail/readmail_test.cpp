#include "core/mail/readmail.h"

#include <QFile>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class ReadMailTest : public QObject
{
    Q_OBJECT

    static MailMessage read(const QByteArray &raw)
    {
        const Result<MailMessage> mail = readMail(raw);
        return mail ? *mail : MailMessage();
    }

    static QByteArray simple(const QByteArray &contentHeaders, const QByteArray &body)
    {
        return "From: Pay <Pay@Bank.Test>\r\nTo: shop@office.test\r\nSubject: x\r\n" + contentHeaders + "\r\n"
            + body;
    }

private Q_SLOTS:
    void readsHeaders()
    {
        const MailMessage mail
            = read("Received: from a\r\n by b; x\r\nMessage-ID: <1@bank.test>\r\n"
                   "Date: Sat, 21 Nov 2026 21:54:50 +0200\r\n"
                   "From: =?utf-8?B?0KHRg9C80LA=?= <Pay@Bank.Test>\r\n"
                   "To: \"A, B\" <shop@office.test>, two@office.test\r\nCc: shop@office.test\r\n"
                   "Subject: =?windows-1251?Q?=D3=F1=EF?=\r\n =?windows-1251?Q?=B3=F8?=\r\n\r\nx\r\n");
        QCOMPARE(mail.messageId, u"<1@bank.test>"_s);
        QCOMPARE(mail.fromAddress, u"pay@bank.test"_s);
        QCOMPARE(mail.fromName, u"Сума"_s);
        QCOMPARE(mail.to, (QStringList{u"shop@office.test"_s, u"two@office.test"_s}));
        QCOMPARE(mail.subject, u"Успіш"_s);
        QCOMPARE(mail.date.toString(Qt::ISODate), u"2026-11-21T19:54:50Z"_s);
        QCOMPARE(mail.headers.size(), 7);
        QCOMPARE(mail.headers[0], (NamedValue{u"Received"_s, u"from a by b; x"_s}));
        QCOMPARE(mail.text, u"x\r\n"_s);
        QCOMPARE(mail.seen, u"x\n"_s);
        QVERIFY(!mail.isCut);
    }

    void readsBodies_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QString text = u"Сума: 12 500,50 грн"_s;
        const QByteArray in1251 = QByteArray::fromHex("d1f3ece03a203132203530302c353020e3f0ed");
        const QByteArray inKoi = QByteArray::fromHex("f3d5cdc13a203132203530302c353020c7d2ce");
        const QByteArray type = "Content-Type: text/plain; charset=";
        const QByteArray qp = "Content-Transfer-Encoding: quoted-printable\r\n";
        const QByteArray base64 = "Content-Transfer-Encoding: base64\r\n";
        QTest::newRow("utf-8, 8 bit") << type + "utf-8\r\n" << text.toUtf8();
        QTest::newRow("1251") << type + "windows-1251\r\n" << in1251;
        QTest::newRow("1251 in base64") << type + "\"Windows-1251\"\r\n" + base64 << in1251.toBase64();
        QTest::newRow("koi8-u") << type + "KOI8-U\r\n" << inKoi;
        QTest::newRow("1251 said to be utf-8") << type + "utf-8\r\n" << in1251;
        QTest::newRow("1251, nothing said") << QByteArray() << in1251;
        QTest::newRow("utf-8, nothing said") << QByteArray() << text.toUtf8();
        QTest::newRow("cp-1251 in base64") << type + "cp-1251\r\n" + base64 << in1251.toBase64();
        QTest::newRow("base64 of padded pieces") << type + "utf-8\r\n"
                + base64 << text.toUtf8().first(7).toBase64() + "\r\n" + text.toUtf8().mid(7).toBase64();
        QTest::newRow("base64 in capitals, with garbage")
            << type + "utf-8\r\nContent-Transfer-Encoding: BASE64 (x)\r\n"
            << "**" + text.toUtf8().toBase64();
        QTest::newRow("quoted-printable") << type + "utf-8\r\n"
                + qp << QByteArray("=D0=A1=D1=83=\r\n=D0=BC=D0=B0: 12 50=  \r\n0,50 =D0=B3=D1=80=d0=bd");
        QTest::newRow("quoted-printable 1251")
            << type + "windows-1251\r\n" + qp << QByteArray("=D1=F3=EC=E0: 12 500,50 =E3=F0=ED");
    }
    void readsBodies()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        QCOMPARE(read(simple(headers, body)).seen, u"Сума: 12 500,50 грн"_s);
    }

    void showsHtmlWhereThereIsNothingElse()
    {
        const MailMessage mail = read(simple("Content-Type: text/html\r\n",
            "<html><head><meta "
            "charset=\"windows-1251\"><style>p{}</style></head><body><table><tr><td>\xd1\xf3\xec\xe0"
            "</td><td>12&nbsp;500,50</td></tr></table></body></html>"));
        QCOMPARE(mail.seen, u"Сума\t12 500,50"_s);
        QVERIFY(mail.html.startsWith(u"<html>"_s));
        QVERIFY(mail.text.isEmpty());
    }

    void takesTheTextOfAnAlternative()
    {
        const QByteArray head = "Content-Type: multipart/alternative; boundary=\"=_b\"\r\n";
        const MailMessage mail = read(simple(head,
            "preamble\r\n--=_b\r\nContent-Type: text/plain\r\n\r\nSum: 12\r\n--=_b  \r\n"
            "Content-Type: text/html\r\n\r\n<p>Sum: <b>12</b></p>\r\n--=_b--\r\nepilogue\r\n"));
        QCOMPARE(mail.text, u"Sum: 12"_s);
        QCOMPARE(mail.html, u"<p>Sum: <b>12</b></p>"_s);
        QCOMPARE(mail.seen, u"Sum: 12"_s);
        const MailMessage blank = read(simple(head,
            "--=_b\r\nContent-Type: text/plain\r\n\r\n \r\n--=_b\r\nContent-Type: text/html\r\n\r\n<p>Sum: "
            "12</p>\r\n"));
        QCOMPARE(blank.seen, u"Sum: 12"_s);
    }

    void joinsTheTextsOfAMixedMail()
    {
        const MailMessage mail = read(simple("Content-Type: multipart/mixed; boundary=b\r\n",
            "--b\r\nContent-Type: multipart/alternative; boundary=b-1\r\n\r\n--b-1\r\nContent-Type: "
            "text/html\r\n\r\n"
            "<p>Sum: 12</p>\r\n--b-1--\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nfooter\r\n--b\r\n"
            "Content-Type: application/pdf\r\nContent-Disposition: attachment;\r\n"
            " filename*=UTF-8''%D1%80%D0%B0%D1%85.pdf\r\nContent-Transfer-Encoding: "
            "base64\r\n\r\nAAAA\r\n--b\r\n"
            "Content-Type: text/plain; name=log.txt\r\nContent-Disposition: attachment\r\n\r\nnot "
            "seen\r\n--b--\r\n"));
        QCOMPARE(mail.seen, u"Sum: 12\nfooter"_s);
        QCOMPARE(mail.attachments, (QStringList{u"рах.pdf"_s, u"log.txt"_s}));
    }

    void readsAForwardedMail()
    {
        const MailMessage mail = read(simple("Content-Type: multipart/mixed; boundary=b\r\n",
            "--b\r\n\r\nSee below\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: evil@evil.test\r\n"
            "Subject: forwarded\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n--b2\r\n\r\nSum: "
            "12\r\n"
            "--b2\r\nContent-Type: text/html\r\n\r\n<p>Sum: 12</p>\r\n--b2--\r\n--b--\r\n"));
        QCOMPARE(mail.fromAddress, u"pay@bank.test"_s);
        QCOMPARE(mail.subject, u"x"_s);
        QCOMPARE(mail.seen, u"See below\nSum: 12"_s);
        QCOMPARE(mail.attachments, QStringList{u"message.eml"_s});
    }

    void readsWhatIsPutTogetherWrongly_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::newRow("the boundary is not said") << simple("Content-Type: multipart/mixed\r\n", "Sum: 12");
        QTest::newRow("the boundary never comes")
            << simple("Content-Type: multipart/mixed; boundary=x\r\n", "Sum: 12");
        QTest::newRow("the end is missing")
            << simple("Content-Type: multipart/mixed; boundary=x\r\n", "--x\r\n\r\nSum: 12");
        QTest::newRow("no empty line")
            << QByteArray("From: a@b.c\nSum: 12").replace("Sum:", "--\nSum:").replace("--\n", "!\n");
        QTest::newRow("no empty line before the first part")
            << simple("Content-Type: multipart/mixed; boundary=x\r\n--x\r\nContent-Type: text/plain\r\n",
                   "Sum: 12\r\n--x--");
        QTest::newRow("a mailbox file's separator")
            << QByteArray("From a@b.c Sat Nov 21\nFrom: a@b.c\n\nSum: 12");
        QTest::newRow("an empty attached mail") << simple("Content-Type: multipart/mixed; boundary=x\r\n",
            "--x\r\n\r\nSum: 12\r\n--x\r\nContent-Type: message/rfc822\r\n--x--");
        QTest::newRow("a bare line break") << simple({}, "Sum: 12").replace("\r\n", "\n");
    }
    void readsWhatIsPutTogetherWrongly()
    {
        QFETCH(QByteArray, mail);
        QVERIFY2(read(mail).seen.trimmed().contains(u"Sum: 12"_s), qPrintable(read(mail).seen));
        QVERIFY(read(mail).fromAddress.contains(u'@'));
    }

    void sparesTheInnerBoundaryThatBeginsLikeTheOuter()
    {
        const MailMessage mail = read(simple(
            "Content-Type: multipart/mixed; boundary=b\r\n", "--b\r\n\r\n--b2\r\n--bb\r\nSum\r\n--b--\r\n"));
        QCOMPARE(mail.seen, u"--b2\n--bb\nSum"_s);
    }
};

QTEST_GUILESS_MAIN(ReadMailTest)
#include "readmail_test.moc"
