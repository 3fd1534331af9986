#include "core/recipes/paymenttoorder/ordernumbers.h"

#include <QTest>

using namespace provodka;
using namespace provodka::paymenttoorder;
using namespace Qt::Literals::StringLiterals;

/// Order numbers as people type them.
class OrderNumbersTest : public QObject
{
    Q_OBJECT

private:
    static QRegularExpression digits() { return QRegularExpression(u"^(\\d+)(?![\\p{L}\\d])"_s); }

private Q_SLOTS:
    void whatIsTypedIsCleaned_data();
    void whatIsTypedIsCleaned();
    void lettersBelongToANumberWhereThePatternSaysSo_data();
    void lettersBelongToANumberWhereThePatternSaysSo();
    void thePatternMayWantItsZeros();
    void theReferenceIsBelievedFirst_data();
    void theReferenceIsBelievedFirst();
};

void OrderNumbersTest::whatIsTypedIsCleaned_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("numbers"); // all that it may be
    QTest::newRow("plain") << u"10482"_s << u"10482"_s;
    QTest::newRow("sign and groups") << u"№ 10 482"_s << u"10482"_s;
    QTest::newRow("no-break space") << u"10\u00A0482 "_s << u"10482"_s;
    QTest::newRow("narrow no-break space") << u"10\u202F482"_s << u"10482"_s;
    QTest::newRow("million") << u"1 010 482"_s << u"1010482"_s;
    QTest::newRow("digit by digit") << u"1 0 4 8 2"_s << u"10482"_s;
    QTest::newRow("attempt") << u"10482-2"_s << u"10482"_s;
    QTest::newRow("attempt with a dash") << u"10482\u20132"_s << u"10482"_s;
    QTest::newRow("attempt with a slash") << u"10482/2"_s << u"10482"_s;
    QTest::newRow("word") << u"Замовлення 10482"_s << u"10482"_s;
    QTest::newRow("shortened, glued") << u"замовл.№10482"_s << u"10482"_s;
    QTest::newRow("glued word") << u"замовлення10482"_s << u"10482"_s;
    QTest::newRow("No.") << u"No.10482"_s << u"10482"_s;
    QTest::newRow("hash") << u"#10482"_s << u"10482"_s;
    QTest::newRow("full-width") << u"１０４８２"_s << u"10482"_s;
    QTest::newRow("leading zeros") << u"00010482"_s << u"10482"_s;
    QTest::newRow("with a day") << u"10482 від 21.11.2026"_s << u"10482"_s;
    QTest::newRow("with a sum") << u"10482, 12 500,50 грн"_s << u"10482"_s;
    QTest::newRow("the same twice") << u"№10482 (10482-2)"_s << u"10482"_s;
    QTest::newRow("two") << u"10482, 10483"_s << u"10482 10483"_s;
    QTest::newRow("two with and") << u"10482 і 10483"_s << u"10482 10483"_s;
    QTest::newRow("two with a space") << u"10482 10483"_s << u"10482 10483"_s;
    QTest::newRow("two with a dash") << u"10482-10483"_s << u"10482 10483"_s;
    QTest::newRow("groups that are none") << u"104 82"_s << u"104 82"_s;
    QTest::newRow("something else counted") << u"№10482, 2шт"_s << u"10482"_s;
    QTest::newRow("none") << u"стіл"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("only zeros") << u"000"_s << QString();
    QTest::newRow("part of a word") << u"A10482B"_s << QString();
    QTest::newRow("letter behind") << u"10482а"_s << QString();
}

void OrderNumbersTest::whatIsTypedIsCleaned()
{
    QFETCH(QString, typed);
    QFETCH(QString, numbers);
    QStringList found;
    for (const OrderNumber &number : numbersTyped(typed, digits()))
        found.append(number.value);
    QCOMPARE(found.join(u' '), numbers);
}

void OrderNumbersTest::lettersBelongToANumberWhereThePatternSaysSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("numbers");
    QTest::newRow("as it is") << u"A-1048"_s << u"A-1048"_s;
    QTest::newRow("small") << u"замовлення a-1048"_s << u"A-1048"_s;
    QTest::newRow("a Cyrillic letter that looks alike") << u"№ А-1048"_s << u"A-1048"_s;
    QTest::newRow("full-width") << u"Ａ－１０４８"_s << u"A-1048"_s;
    QTest::newRow("attempt") << u"A-1048-2"_s << u"A-1048"_s;
    QTest::newRow("two") << u"A-1048, B-7"_s << u"A-1048 B-7"_s;
}

void OrderNumbersTest::lettersBelongToANumberWhereThePatternSaysSo()
{
    QFETCH(QString, typed);
    QFETCH(QString, numbers);
    const QRegularExpression pattern(u"^([A-Z]-\\d+)"_s);
    QStringList found;
    for (const OrderNumber &number : numbersTyped(typed, pattern))
        found.append(number.value);
    QCOMPARE(found.join(u' '), numbers);
}

void OrderNumbersTest::thePatternMayWantItsZeros()
{
    const QRegularExpression pattern(u"^(0\\d{4})(?!\\d)"_s);
    QCOMPARE(numbersTyped(u"№ 01048"_s, pattern), QList<OrderNumber>{{u"01048"_s}});
}

void OrderNumbersTest::theReferenceIsBelievedFirst_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("several");
    QTest::newRow("reference alone") << u"10482-2"_s << QString() << u"10482"_s << QString() << 0;
    QTest::newRow("they agree") << u"10482-2"_s << u"№ 010482"_s << u"10482"_s << QString() << 0;
    QTest::newRow("one of two agrees") << u"10482-2"_s << u"10483, 10482"_s << u"10482"_s << QString() << 0;
    QTest::newRow("they disagree") << u"10482-2"_s << u"10483"_s << u"10482"_s << u"10483"_s << 0;
    QTest::newRow("typed alone") << u"WFP-953"_s << u"10 482"_s << u"10482"_s << QString() << 0;
    QTest::newRow("two typed") << u"WFP-953"_s << u"10482 10483"_s << QString() << QString() << 2;
    QTest::newRow("nothing") << u"WFP-953"_s << u"дякую"_s << QString() << QString() << 0;
}

void OrderNumbersTest::theReferenceIsBelievedFirst()
{
    QFETCH(QString, reference);
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(QString, other);
    QFETCH(int, several);
    Payment payment;
    payment.reference = reference;
    if (!typed.isEmpty())
        payment.typedFields = {{u" номер Замовлення"_s, typed}};
    const NamedOrder named = namedOrder(payment, digits(), u"Номер замовлення"_s);
    QCOMPARE(named.number.value, number);
    QCOMPARE(named.other.value, other);
    QCOMPARE(named.several.size(), several);
}

QTEST_GUILESS_MAIN(OrderNumbersTest)
#include "ordernumbers_test.moc"
