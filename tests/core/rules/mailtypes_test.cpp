#include "core/rules/mailtypes.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class MailTypesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("12 500,50 грн", "12500.50 UAH");
        row("12\u00A0500,50\u00A0грн.", "12500.50 UAH");
        row("12\u202F500.50 UAH", "12500.50 UAH");
        row("12500.5", "12500.50 UAH");
        row("12500,50", "12500.50 UAH");
        row("12,500.50", "12500.50 UAH");
        row("12.500,50 ₴", "12500.50 UAH");
        row("12'500.50", "12500.50 UAH");
        row("12’500", "12500.00 UAH");
        row("1.234.567", "1234567.00 UAH");
        row("1,234,567.8", "1234567.80 UAH");
        row("₴12 500", "12500.00 UAH");
        row("UAH 12500.50", "12500.50 UAH");
        row("$12.50", "12.50 USD");
        row("US$ 1,234.50", "1234.50 USD");
        row("12.50 USD", "12.50 USD");
        row("€1.234,50", "1234.50 EUR");
        row("100 євро", "100.00 EUR");
        row("1 500 руб.", "1500.00 RUB");
        row("1 500 ₽", "1500.00 RUB");
        row("1500 р.", "1500.00 RUB");
        row("1 500 RUB", "1500.00 RUB");
        row("12 500 грн 50 коп.", "12500.50 UAH");
        row("12 500 гривень 5 коп", "12500.05 UAH");
        row("490 UAH (без комісії)", "490.00 UAH");
        row("490,00 грн.", "490.00 UAH");
        row("490\tUAH", "490.00 UAH");
        row(": 490", "490.00 UAH");
        row("+490", "490.00 UAH");
        row("-490", "-490.00 UAH");
        row("1500 JPY", "1500 JPY");
        row("1.500 KWD", "1.500 KWD");
        row("100 PLN", "100.00 PLN");
    }
    void readsAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        const Result<Money> money = readMailMoney(text, u"UAH"_s);
        QVERIFY2(money, qPrintable(money ? QString() : money.error().text.english()));
        QCOMPARE(money->decimal() + u' ' + money->currency, shown);
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "грн", "12.500", "12,500", "12.500 грн", "$12,500", "21.11.2026 21:54",
                 "12 500 / 13 000", "12-13", "Order 12", "12 50", "1 23 456", "1,2,3", "12.5.5", "12.345.67",
                 "UAH 12 USD", "12.555", "99999999999999999999", "№ 12", "12 500,505"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("long") << QString(u"1"_s).repeated(1000);
    }
    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, text);
        QVERIFY2(!readMailMoney(text, u"UAH"_s), qPrintable(text));
    }

    void asksWhereTwoReadingsArePossible()
    {
        const Result<Money> money = readMailMoney(u"12.500 грн", {});
        QVERIFY(!money);
        QVERIFY(money.error().text.english().contains(u"two ways"_s));
        QCOMPARE(readMailMoney(u"12.500 грн", {}, u'.').value(), (Money{1250, u"UAH"_s}));
        QCOMPARE(readMailMoney(u"12.500 грн", {}, u',').value(), (Money{1250000, u"UAH"_s}));
        QCOMPARE(readMailMoney(u"1 212.500,10", u"UAH"_s, u',').value_or(Money()), Money());
        QCOMPARE(readMailMoney(u"1 212 500,1", u"UAH"_s, u',').value(), (Money{121250010, u"UAH"_s}));
        QVERIFY(!readMailMoney(u"12,50", u"UAH"_s, u'.'));
    }

    void leavesTheCurrencyOpen() { QCOMPARE(readMailMoney(u"12 500,50", {}).value(), (Money{1250050, {}})); }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(utc);
        };
        row("21.11.2026 21:54:50", "2026-11-21T19:54:50Z");
        row("21.11.2026, 21:54", "2026-11-21T19:54:00Z");
        row("21.07.2026 21:54:50", "2026-07-21T18:54:50Z");
        row("21/11/2026 21:54:50", "2026-11-21T19:54:50Z");
        row("11/21/2026 21:54:50", "2026-11-21T19:54:50Z");
        row("21-11-2026 21:54:50", "2026-11-21T19:54:50Z");
        row("21.11.26 21:54", "2026-11-21T19:54:00Z");
        row("2026-11-21 21:54:50", "2026-11-21T19:54:50Z");
        row("2026-11-21T21:54:50Z", "2026-11-21T21:54:50Z");
        row("2026-11-21T21:54:50.123+03:00", "2026-11-21T18:54:50Z");
        row("2026-11-21 21:54:50 UTC", "2026-11-21T21:54:50Z");
        row("2026-11-21 21:54:50 GMT+2", "2026-11-21T19:54:50Z");
        row("21.11.2026 21:54:50 (Київ)", "2026-11-21T19:54:50Z");
        row("21 листопада 2026", "2026-11-21T10:00:00Z");
        row("21 листопада 2026 р.", "2026-11-21T10:00:00Z");
        row("21 листопада 2026 року, 21:54", "2026-11-21T19:54:00Z");
        row("21 листопада 2026 о 21:54", "2026-11-21T19:54:00Z");
        row("21 ноября 2026 г. в 21:54", "2026-11-21T19:54:00Z");
        row("«21» ноября 2026 года", "2026-11-21T10:00:00Z");
        row("21 НОЯБРЯ 2026 21:54:50", "2026-11-21T19:54:50Z");
        row("суббота, 21 ноября 2026", "2026-11-21T10:00:00Z");
        row("November 21, 2026", "2026-11-21T10:00:00Z");
        row("Nov 21, 2026, 9:54 PM", "2026-11-21T19:54:00Z");
        row("Nov 21, 2026 at 12:05 a.m.", "2026-11-20T22:05:00Z");
        row("Saturday, November 21, 2026", "2026-11-21T10:00:00Z");
        row("Sat, 21 Nov 2026 21:54:50 +0200", "2026-11-21T19:54:50Z");
        row("21-Nov-2026 21:54", "2026-11-21T19:54:00Z");
        row("1st May 2026", "2026-05-01T09:00:00Z");
        row("21:54 21.11.2026", "2026-11-21T19:54:00Z");
        row("03/12/2026 10:00", "2026-12-03T08:00:00Z");
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const QDateTime around(QDate(2026, 12, 3), QTime(9, 0), Qt::UTC);
        const Result<MailDate> date = readMailDate(text, "Europe/Kyiv", false, around);
        QVERIFY2(date, qPrintable(date ? QString() : date.error().text.english()));
        QCOMPARE(date->at.toString(Qt::ISODate), utc);
        QCOMPARE(date->hasTime, text.contains(u':'));
    }

    void refusesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "вчора", "31.02.2026", "21.11", "21 foo 2026", "2026",
                 "21.11.2026 25:00", "03/04/2026", "21.11.2026 - 22.11.2026", "0.0.0000", "21.11.1026",
                 "13 PM", "21.11.2026 13:00 PM", "12 500,50"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QVERIFY2(!readMailDate(text, "Europe/Kyiv"), qPrintable(text));
    }

    void takesTheMonthFirstWhenTold()
    {
        const Result<MailDate> date = readMailDate(u"03/04/2026 10:00", "UTC", true);
        QVERIFY(date);
        QCOMPARE(date->at.toString(Qt::ISODate), u"2026-03-04T10:00:00Z"_s);
    }
};

QTEST_GUILESS_MAIN(MailTypesTest)
#include "mailtypes_test.moc"
