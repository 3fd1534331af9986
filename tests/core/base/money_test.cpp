#include "core/base/money.h"

#include <QTest>

#include <limits>
#include <random>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

}

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesStrictDecimals_data();
    void parsesStrictDecimals();
    void refusesWhatIsNoStrictDecimal_data();
    void refusesWhatIsNoStrictDecimal();
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWhatHasNoOneReading_data();
    void refusesWhatHasNoOneReading();
    void writesEachFormWithTheCurrencysDecimals_data();
    void writesEachFormWithTheCurrencysDecimals();
    void comesBackFromItsOwnTexts();
    void roundsDoublesToMinorUnits();
    void addsAndSubtractsWithoutWrappingAround();
};

void MoneyTest::parsesStrictDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("one decimal") << u"12500.5"_s << u"UAH"_s << qint64(1250050);
    QTest::newRow("two decimals") << u"12500.50"_s << u"UAH"_s << qint64(1250050);
    QTest::newRow("whole") << u"490"_s << u"UAH"_s << qint64(49000);
    QTest::newRow("kopiykas only") << u"0.99"_s << u"UAH"_s << qint64(99);
    QTest::newRow("one kopiyka") << u"0.01"_s << u"UAH"_s << qint64(1);
    QTest::newRow("negative") << u"-12500.5"_s << u"UAH"_s << qint64(-1250050);
    QTest::newRow("zeros behind") << u"1.5000"_s << u"UAH"_s << qint64(150);
    QTest::newRow("zeros in front") << u"007.10"_s << u"UAH"_s << qint64(710);
    QTest::newRow("spaces around") << u" 1.10 "_s << u"UAH"_s << qint64(110);
    QTest::newRow("no decimals in this currency") << u"1500"_s << u"JPY"_s << qint64(1500);
    QTest::newRow("zeros where there are no decimals") << u"1500.00"_s << u"JPY"_s << qint64(1500);
    QTest::newRow("three decimals in this currency") << u"1.234"_s << u"KWD"_s << qint64(1234);
    QTest::newRow("fewer than three") << u"1.5"_s << u"KWD"_s << qint64(1500);
    QTest::newRow("largest") << u"92233720368547758.07"_s << u"UAH"_s << largest;
    QTest::newRow("smallest") << u"-92233720368547758.08"_s << u"UAH"_s << smallest;
    // As doubles these would be off by one.
    QTest::newRow("too fine for a double") << u"45035996273704.97"_s << u"UAH"_s << qint64(4503599627370497);
    QTest::newRow("too long for a double") << u"90071992547409.93"_s << u"UAH"_s << qint64(9007199254740993);
}

void MoneyTest::parsesStrictDecimals()
{
    QFETCH(const QString, text);
    QFETCH(const QString, currency);
    QFETCH(const qint64, minor);
    const Result<Money> money = parseMoney(text, currency);
    QVERIFY(money);
    QCOMPARE(money->minor, minor);
    QCOMPARE(money->currency, currency);
}

void MoneyTest::refusesWhatIsNoStrictDecimal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    const QStringList texts{u""_s, u" "_s, u"-"_s, u"."_s, u"1."_s, u".5"_s, u"1,5"_s, u"1 000"_s, u"1e3"_s,
        u"1.5e0"_s, u"0x10"_s, u"+5"_s, u"--5"_s, u"1.2.3"_s, u"12.345"_s, u"0.001"_s, u"NaN"_s, u"inf"_s,
        u"null"_s, u"5 UAH"_s, u"\u0665"_s, u"92233720368547758.08"_s, u"-92233720368547758.09"_s,
        u"99999999999999999999999999"_s};
    for (const QString &text : texts)
        QTest::addRow("\"%s\"", qPrintable(text)) << text << u"UAH"_s;
    QTest::newRow("decimals where there are none") << u"1500.5"_s << u"JPY"_s;
    QTest::newRow("four decimals of three") << u"1.2345"_s << u"KWD"_s;
}

void MoneyTest::refusesWhatIsNoStrictDecimal()
{
    QFETCH(const QString, text);
    QFETCH(const QString, currency);
    const Result<Money> money = parseMoney(text, currency);
    QVERIFY(!money);
    QCOMPARE(money.error().kind, Error::Kind::Malformed);
}

void MoneyTest::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("as a program writes") << u"12500.5"_s << qint64(1250050);
    QTest::newRow("decimal comma") << u"12500,50"_s << qint64(1250050);
    QTest::newRow("space, comma, word") << u"12 500,50 грн"_s << qint64(1250050);
    QTest::newRow("space, dot, code") << u"12 500.50 UAH"_s << qint64(1250050);
    QTest::newRow("no-break space") << u"12\u00A0500,50 грн."_s << qint64(1250050);
    QTest::newRow("narrow no-break space") << u"12\u202F500,50\u202F₴"_s << qint64(1250050);
    QTest::newRow("thin space") << u"12\u2009500,5"_s << qint64(1250050);
    QTest::newRow("comma groups, dot decimals") << u"12,500.50"_s << qint64(1250050);
    QTest::newRow("dot groups, comma decimals") << u"12.500,50"_s << qint64(1250050);
    QTest::newRow("apostrophe groups") << u"1'234'567.89"_s << qint64(123456789);
    QTest::newRow("typographic apostrophe") << u"1’234"_s << qint64(123400);
    QTest::newRow("several comma groups") << u"1,234,567"_s << qint64(123456700);
    QTest::newRow("several dot groups") << u"1.234.567"_s << qint64(123456700);
    QTest::newRow("several groups and decimals") << u"1 234 567,89"_s << qint64(123456789);
    QTest::newRow("one decimal after a group") << u"1 234.5"_s << qint64(123450);
    QTest::newRow("three decimals after a space group") << u"12 500.500"_s << qint64(1250050);
    QTest::newRow("whole") << u"490"_s << qint64(49000);
    QTest::newRow("code without space") << u"490UAH"_s << qint64(49000);
    QTest::newRow("minus sign") << u"\u2212490"_s << qint64(-49000);
    QTest::newRow("hyphen as minus") << u"-1 490,10"_s << qint64(-149010);
    QTest::newRow("full stop of a sentence") << u"490."_s << qint64(49000);
    QTest::newRow("dash for no kopiykas") << u"490,-"_s << qint64(49000);
}

void MoneyTest::readsWhatPeopleWrite()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, minor);
    const Result<Money> money = readMoney(text, u"UAH"_s);
    QVERIFY(money);
    QCOMPARE(money->minor, minor);
}

void MoneyTest::refusesWhatHasNoOneReading_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{u"12.500"_s, u"12,500"_s, u"1.500 грн"_s, u""_s, u"грн"_s, u"-"_s, u"12 50"_s,
        u"1 2 3"_s, u"1234 567"_s, u"12  500"_s, u"12.500.50"_s, u"12,500,50"_s, u"1.234,567.89"_s,
        u"1 234,567,89"_s, u".5"_s, u"12,50 000"_s, u"12.345,678.9"_s, u"100.999"_s, u"21.11.2026"_s,
        u"2026-11-21"_s, u"100-200"_s, u"12e5"_s, u"100 грн + 5"_s, u"\u0661\u0662"_s,
        u"99999999999999999999"_s, u"1 234.567"_s};
    for (const QString &text : texts)
        QTest::addRow("\"%s\"", qPrintable(text)) << text;
}

void MoneyTest::refusesWhatHasNoOneReading()
{
    QFETCH(const QString, text);
    const Result<Money> money = readMoney(text, u"UAH"_s);
    QVERIFY(!money);
    QCOMPARE(money.error().kind, Error::Kind::Malformed);
}

void MoneyTest::writesEachFormWithTheCurrencysDecimals_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("shortest");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fraction") << qint64(1250050) << u"UAH"_s << u"12500.50"_s << u"12500.5"_s
                              << u"12\u00A0500.50\u00A0UAH"_s;
    QTest::newRow("whole") << qint64(49000) << u"UAH"_s << u"490.00"_s << u"490"_s << u"490.00\u00A0UAH"_s;
    QTest::newRow("nothing") << qint64(0) << u"UAH"_s << u"0.00"_s << u"0"_s << u"0.00\u00A0UAH"_s;
    QTest::newRow("a kopiyka owed") << qint64(-1) << u"UAH"_s << u"-0.01"_s << u"-0.01"_s
                                    << u"-0.01\u00A0UAH"_s;
    QTest::newRow("yen") << qint64(1234567) << u"JPY"_s << u"1234567"_s << u"1234567"_s
                         << u"1\u00A0234\u00A0567\u00A0JPY"_s;
    QTest::newRow("round yen") << qint64(1500) << u"JPY"_s << u"1500"_s << u"1500"_s
                               << u"1\u00A0500\u00A0JPY"_s;
    QTest::newRow("dinar") << qint64(5) << u"KWD"_s << u"0.005"_s << u"0.005"_s << u"0.005\u00A0KWD"_s;
    QTest::newRow("smallest") << smallest << u"USD"_s << u"-92233720368547758.08"_s
                              << u"-92233720368547758.08"_s
                              << u"-92\u00A0233\u00A0720\u00A0368\u00A0547\u00A0758.08\u00A0USD"_s;
}

void MoneyTest::writesEachFormWithTheCurrencysDecimals()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, currency);
    QFETCH(const QString, decimal);
    QFETCH(const QString, shortest);
    QFETCH(const QString, shown);
    const Money money{minor, currency};
    QCOMPARE(money.decimal(), decimal);
    QCOMPARE(money.shortest(), shortest);
    QCOMPARE(money.shown(), shown);
}

void MoneyTest::comesBackFromItsOwnTexts()
{
    std::mt19937_64 random(20261121);
    const QStringList currencies{u"UAH"_s, u"JPY"_s, u"KWD"_s};
    QList<qint64> amounts{0, 1, -1, 9, 10, 99, 100, 101, largest, smallest, largest - 1, smallest + 1};
    for (int i = 0; i < 3000; ++i)
        amounts.append(qint64(random()) >> (random() % 63));
    for (const qint64 minor : amounts) {
        for (const QString &currency : currencies) {
            const Money money{minor, currency};
            QCOMPARE(parseMoney(money.decimal(), currency), Result<Money>(money));
            QCOMPARE(parseMoney(money.shortest(), currency), Result<Money>(money));
            if (minorDigits(currency) == 2)
                QCOMPARE(readMoney(money.shown(), currency), Result<Money>(money));
        }
    }
}

void MoneyTest::roundsDoublesToMinorUnits()
{
    QCOMPARE(moneyFromDouble(1234.10, u"UAH"_s).minor, qint64(123410));
    QCOMPARE(moneyFromDouble(0.1 + 0.2, u"UAH"_s).minor, qint64(30));
    QCOMPARE(moneyFromDouble(-0.005, u"UAH"_s).minor, qint64(-1));
    QCOMPARE(moneyFromDouble(1500.4, u"JPY"_s).minor, qint64(1500));
    QCOMPARE(moneyFromDouble(1e300, u"UAH"_s).minor, largest);
    QCOMPARE(moneyFromDouble(-1e300, u"UAH"_s).minor, smallest);
}

void MoneyTest::addsAndSubtractsWithoutWrappingAround()
{
    const QString uah = u"UAH"_s;
    QCOMPARE((Money{150, uah} + Money{-50, uah}).minor, qint64(100));
    QCOMPARE((Money{150, uah} - Money{200, uah}).minor, qint64(-50));
    QCOMPARE((Money{largest, uah} + Money{1, uah}).minor, largest);
    QCOMPARE((Money{smallest, uah} + Money{-1, uah}).minor, smallest);
    QCOMPARE((Money{smallest, uah} - Money{1, uah}).minor, smallest);
    QCOMPARE((Money{0, uah} - Money{smallest, uah}).minor, largest);
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
