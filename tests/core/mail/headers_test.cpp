#include "core/mail/headers.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class HeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesEncodedWords_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("text");
        const auto b = [](const QByteArray &bytes, const char *charset = "utf-8") {
            return QByteArray("=?") + charset + "?B?" + bytes.toBase64() + "?=";
        };
        const QByteArray all = u"Успішний платіж за замовленням 10482"_s.toUtf8();
        QTest::newRow("plain") << QByteArray("Payment 10482") << u"Payment 10482"_s;
        QTest::newRow("one word") << b(all) << QString::fromUtf8(all);
        QTest::newRow("behind a padded word another one")
            << b(all.first(16)) + " " + b(all.mid(16)) << QString::fromUtf8(all);
        QTest::newRow("three, each padded") << b(all.first(10)) + "\r\n " + b(all.mid(10, 13)) + "\t"
                + b(all.mid(23)) << QString::fromUtf8(all);
        QTest::newRow("a letter split between words")
            << b(all.first(7)) + " " + b(all.mid(7)) << QString::fromUtf8(all);
        QTest::newRow("padded pieces in one word") << "=?utf-8?B?" + all.first(4).toBase64()
                + all.mid(4).toBase64() + "?=" << QString::fromUtf8(all);
        QTest::newRow("Q") << QByteArray("=?UTF-8?Q?=D0=A1=D1=83=D0=BC=D0=B0_10?=") << u"Сума 10"_s;
        QTest::newRow("Q with spaces") << QByteArray("=?UTF-8?Q?=D0=A1=D1=83 =D0=BC=D0=B0?=") << u"Су ма"_s;
        QTest::newRow("1251") << QByteArray("=?cp-1251?Q?=D1=F3=EC=E0?=") << u"Сума"_s;
        QTest::newRow("koi8-u") << QByteArray("=?KOI8-U?B?89XNwQ==?=") << u"Сума"_s;
        QTest::newRow("two charsets")
            << QByteArray("=?windows-1251?Q?=D1=F3?= =?koi8-u?Q?=CD=C1?=") << u"Сума"_s;
        QTest::newRow("words and plain text")
            << QByteArray("Re: =?utf-8?Q?=D0=A1?= x =?utf-8?Q?=D0=A2?=") << u"Re: С x Т"_s;
        QTest::newRow("with a language") << QByteArray("=?utf-8*uk?Q?=D0=A1?=") << u"С"_s;
        QTest::newRow("raw utf-8") << u"Сума"_s.toUtf8() << u"Сума"_s;
        QTest::newRow("raw 1251") << QByteArray("\xd1\xf3\xec\xe0") << u"Сума"_s;
        QTest::newRow("said to be utf-8, is 1251") << QByteArray("=?utf-8?Q?=D1=F3=EC=E0?=") << u"Сума"_s;
        QTest::newRow("broken ones stay")
            << QByteArray("=?utf-8?X?abc?= =?utf-8?B?") << u"=?utf-8?X?abc?= =?utf-8?B?"_s;
        QTest::newRow("no line break comes out") << QByteArray("=?utf-8?Q?a=0D=0ABcc:_b?=") << u"aBcc: b"_s;
    }
    void decodesEncodedWords()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, text);
        QCOMPARE(decodedHeader(value), text);
    }

    void readsParameters_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QByteArray("attachment; filename=a.pdf") << u"a.pdf"_s;
        QTest::newRow("quoted") << QByteArray("attachment; filename=\"a; \\\"b\\\".pdf\"")
                                << u"a; \"b\".pdf"_s;
        QTest::newRow("2231") << QByteArray("attachment; filename*=UTF-8''%D1%80%D0%B0%D1%85.pdf")
                              << u"рах.pdf"_s;
        QTest::newRow("2231 in 1251")
            << QByteArray("attachment; filename*=windows-1251'uk'%F0%E0%F5.pdf") << u"рах.pdf"_s;
        QTest::newRow("2231 in pieces, a letter split") << QByteArray(
            "attachment; filename*0*=UTF-8''%D1%80%D0; filename*1*=%B0%D1%85; filename*2=\".pdf\"")
                                                        << u"рах.pdf"_s;
        QTest::newRow("pieces out of order")
            << QByteArray("attachment; filename*1=\"lan.pdf\"; filename*0=\"p\"") << u"plan.pdf"_s;
        QTest::newRow("both forms") << QByteArray(
            "attachment; filename=\"rah.pdf\"; filename*=UTF-8''%D1%80.pdf")
                                    << u"р.pdf"_s;
        QTest::newRow("an encoded word")
            << QByteArray("attachment; filename=\"=?utf-8?B?0YDQsNGFLnBkZg==?=\"") << u"рах.pdf"_s;
        QTest::newRow("comments") << QByteArray("attachment (x;y) ; (c) filename=a.pdf (d)")
                                  << u"a.pdf (d)"_s;
        QTest::newRow("the first of two") << QByteArray("attachment; filename=a; filename=b") << u"a"_s;
        QTest::newRow("none") << QByteArray("attachment; filename") << QString();
        QTest::newRow("raw bytes") << QByteArray("attachment; filename=\"\xf0\xe0\xf5.pdf\"") << u"рах.pdf"_s;
    }
    void readsParameters()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, name);
        const ParameterHeader header = parameterHeader(value);
        QCOMPARE(header.value, QByteArray("attachment"));
        QCOMPARE(header.textOf("filename"), name);
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare") << QByteArray("Pay@Bank.Test") << QString() << u"pay@bank.test"_s;
        QTest::newRow("named") << QByteArray("Pay Bank <pay@bank.test>") << u"Pay Bank"_s
                               << u"pay@bank.test"_s;
        QTest::newRow("quoted") << QByteArray("\"Bank, Pay\" <pay@bank.test>") << u"Bank, Pay"_s
                                << u"pay@bank.test"_s;
        QTest::newRow("encoded") << QByteArray("=?utf-8?B?0KHRg9C80LA=?= <pay@bank.test>") << u"Сума"_s
                                 << u"pay@bank.test"_s;
        QTest::newRow("a name that looks like an address")
            << QByteArray("\"pay@bank.test\" <evil@else.test>") << u"pay@bank.test"_s << u"evil@else.test"_s;
        QTest::newRow("an encoded name that looks like an address")
            << QByteArray("=?utf-8?Q?=3Cpay=40bank.test=3E?= <evil@else.test>") << u"<pay@bank.test>"_s
            << u"evil@else.test"_s;
        QTest::newRow("comments") << QByteArray("(a (b) <x@y.z>) Pay (c) <pay@bank.test> (d)") << u"Pay"_s
                                  << u"pay@bank.test"_s;
        QTest::newRow("a group") << QByteArray("Shops: pay@bank.test, two@bank.test;") << QString()
                                 << u"pay@bank.test"_s;
        QTest::newRow("a route") << QByteArray("<@a.test,@b.test:pay@bank.test>") << QString()
                                 << u"pay@bank.test"_s;
        QTest::newRow("no address") << QByteArray("Pay Bank <>") << u"Pay Bank"_s << QString();
    }
    void readsAddresses()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, name);
        QFETCH(QString, address);
        const QList<MailAddress> list = addressList(value);
        QVERIFY(!list.isEmpty());
        QCOMPARE(list.first(), (MailAddress{name, address}));
    }

    void readsListsOfAddresses()
    {
        const QList<MailAddress> list = addressList("a@b.c, \"D, E\" <d@e.f>,, g@h.i");
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[1].name, u"D, E"_s);
        QCOMPARE(list[2].address, u"g@h.i"_s);
        QCOMPARE(addressList(QByteArray("x@y.z,").repeated(5000), 7).size(), 7);
    }

    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("utc");
        const QString noon = u"2026-11-21T19:54:50Z"_s;
        QTest::newRow("usual") << QByteArray("Sat, 21 Nov 2026 21:54:50 +0200") << noon;
        QTest::newRow("commented") << QByteArray("Sat, 21 Nov 2026 21:54:50 +0200 (EET)") << noon;
        QTest::newRow("no weekday") << QByteArray("21 Nov 2026 21:54:50 +0200") << noon;
        QTest::newRow("weekday without comma") << QByteArray("Sat 21 Nov 2026 19:54:50 GMT") << noon;
        QTest::newRow("named zone") << QByteArray("Sat, 21 Nov 2026 21:54:50 EET") << noon;
        QTest::newRow("two digits of a year") << QByteArray("21 Nov 26 19:54:50 -0000") << noon;
        QTest::newRow("no seconds") << QByteArray("Sat, 21 Nov 2026 19:54 +0000")
                                    << u"2026-11-21T19:54:00Z"_s;
        QTest::newRow("garbage") << QByteArray("yesterday") << QString();
        QTest::newRow("no such day") << QByteArray("31 Feb 2026 10:00:00 +0000") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void readsDates()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, utc);
        QCOMPARE(mailDate(value).toString(Qt::ISODate), utc);
    }
};

QTEST_GUILESS_MAIN(HeadersTest)
#include "headers_test.moc"
