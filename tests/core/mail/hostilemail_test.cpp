#include "core/mail/readmail.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

/// Mails made to hang or break a reader, each some megabytes. Time is not asserted; what grows faster than
/// the mail would take minutes.
class HostileMailTest : public QObject
{
    Q_OBJECT

    static constexpr qsizetype big = 20'000'000;

    static QByteArray filled(QByteArray start, const QByteArray &piece)
    {
        return start + piece.repeated((big - start.size()) / piece.size());
    }

    static QByteArray nested(int depth)
    {
        QByteArray mail = "From: a@b.c\n";
        for (int i = 0; i < depth; ++i) {
            const QByteArray n = QByteArray::number(i);
            mail += "Content-Type: multipart/mixed; boundary=b" + n + "\n\n--b" + n + "\n";
        }
        return mail;
    }

private Q_SLOTS:
    void readsItAnyway_data()
    {
        QTest::addColumn<QByteArray>("mail");
        const QByteArray from = "From: a@b.c\n";
        QTest::newRow("parts in parts") << nested(50000) + "\n12";
        QTest::newRow("parts in parts and lines that could part them") << filled(nested(20000), "--b1x\n");
        QTest::newRow("mails in mails")
            << from + QByteArray("Content-Type: message/rfc822\n\n").repeated(100000);
        const QByteArray mixed = from + "Content-Type: multipart/mixed; boundary=b\n\n";
        QTest::newRow("three million parts") << filled(mixed, "--b\n\nx\n");
        QTest::newRow("boundaries only") << filled(mixed, "--b\n");
        QTest::newRow("ends only") << filled(mixed, "--b--\n");
        QTest::newRow("one boundary for all levels")
            << filled(from, "Content-Type: multipart/mixed; boundary=b\n\n--b\n");
        QTest::newRow("headers") << filled(from, "X: y\n");
        QTest::newRow("a folded header") << filled(from + "Subject: x", "aaaaaaaaaaaaa\n ");
        QTest::newRow("a long header") << filled(from + "Subject: ", "aaaaaaaaaaaaa");
        QTest::newRow("parameters") << filled(from + "Content-Type: text/plain", "; x*1=y");
        QTest::newRow("open comments") << from + "To: " + QByteArray("(").repeated(60000) + "\n\nx";
        QTest::newRow("groups") << from + "To: " + QByteArray("a:").repeated(30000) + "\n\nx";
        QTest::newRow("angles") << from + "To: " + QByteArray("<").repeated(60000) + "\n\nx";
        QTest::newRow("encoded words") << from + "Subject: " + QByteArray("=?a?B?x").repeated(8000) + "\n\nx";
        QTest::newRow("one line") << filled(from + "\n", "aaaaaaaaaa");
        QTest::newRow("empty lines") << filled(from, "\n");
        QTest::newRow("zeros") << from + "\n" + QByteArray(big, '\0');
        QTest::newRow("signs of soft breaks")
            << filled(from + "Content-Transfer-Encoding: quoted-printable\n\n", "=   \t");
        QTest::newRow("no base64") << filled(from + "Content-Transfer-Encoding: base64\n\n", "====\n!");
        QTest::newRow("html in html") << filled(from + "Content-Type: text/html\n\n", "<div><table><tr><td>");
        QTest::newRow("html without end")
            << filled(from + "Content-Type: text/html\n\n", "<!--<script><a x=\"");
        QByteArray html = from + "Content-Type: multipart/alternative; boundary=b\n\n";
        for (int i = 0; i < 600; ++i)
            html += "--b\nContent-Type: text/html\n\n" + QByteArray("<div>").repeated(5000) + "\n";
        QTest::newRow("many html parts") << html;
    }
    void readsItAnyway()
    {
        QFETCH(QByteArray, mail);
        const MailLimits limits;
        const Result<MailMessage> read = readMail(mail, limits);
        QVERIFY(read);
        QCOMPARE(read->fromAddress, u"a@b.c"_s);
        QVERIFY(read->text.size() <= limits.text + limits.parts);
        QVERIFY(read->html.size() <= limits.html + limits.parts);
        QVERIFY(read->headers.size() <= limits.headers + 20);
        QVERIFY(read->attachments.size() <= limits.parts);
    }

    void refusesWhatIsNoMail_data()
    {
        QTest::addColumn<QByteArray>("mail");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("a line break") << QByteArray("\r\n\r\n");
        QTest::newRow("a text") << QByteArray("Hello there\nthis is none\n");
        QTest::newRow("a separator only") << QByteArray("From nobody");
    }
    void refusesWhatIsNoMail()
    {
        QFETCH(QByteArray, mail);
        const Result<MailMessage> read = readMail(mail);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
    }

    void readsEveryBeginningOfAMail()
    {
        const QByteArray mail
            = "From: a@b.c\r\nSubject: =?utf-8?B?0KE=?=\r\nContent-Type: multipart/alternative;\r\n"
              " boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=koi8-u\r\n"
              "Content-Transfer-Encoding: base64\r\n\r\n89XNwQ==\r\n--b\r\n"
              "Content-Type: message/rfc822\r\n\r\nFrom: x@y.z\r\n\r\n<p>&#x20;\r\n--b--\r\n";
        for (qsizetype i = 12; i <= mail.size(); ++i)
            QVERIFY(readMail(mail.first(i)));
    }

    void saysWhatIsLeftOut()
    {
        MailLimits limits;
        limits.text = 10;
        const Result<MailMessage> read = readMail("From: a@b.c\n\n" + u"Сума сума"_s.toUtf8(), limits);
        QVERIFY(read);
        QVERIFY(read->isCut);
        QCOMPARE(read->text, u"Сума "_s);
    }

    void keepsWhatItNeedsBehindManyHeaders()
    {
        const Result<MailMessage> read
            = readMail(QByteArray("X: y\n").repeated(5000) + "From: a@b.c\nSubject: s\n\nx");
        QVERIFY(read);
        QVERIFY(read->isCut);
        QCOMPARE(read->fromAddress, u"a@b.c"_s);
        QCOMPARE(read->subject, u"s"_s);
    }
};

QTEST_GUILESS_MAIN(HostileMailTest)
#include "hostilemail_test.moc"
