#include "core/base/text.h"
#include "core/base/error.h"
#include "core/base/money.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPlacesInAnyOrder();
    void leavesArgumentsAsTheyAre();
    void leavesPlacesWithoutArgument();
    void comesBackFromItsStoredForm_data();
    void comesBackFromItsStoredForm();
    void readsBrokenStoredFormsAsNothing();
    void namesSentenceAndDetailInLogLines();
    void speaksEnglishWithoutACatalog();
    void keepsDaysAndMomentsInOneForm();
    void takesNothingElseForADay_data();
    void takesNothingElseForADay();
    void showsByTheLocaleOfAWindow();
};

void TextTest::fillsPlacesInAnyOrder()
{
    QCOMPARE(Text("%2 of %1, %2.", {u"a"_s, u"b"_s}).english(), u"b of a, b."_s);
    QCOMPARE(Text("Order %1 is paid.", {u"10482"_s}).toString(), u"Order 10482 is paid."_s);
}

void TextTest::leavesArgumentsAsTheyAre()
{
    QCOMPARE(Text("%1 and %2", {u"%2"_s, u"%1"_s}).english(), u"%2 and %1"_s);
    QCOMPARE(Text("%1 %%", {u"100 %"_s}).english(), u"100 % %%"_s);
}

void TextTest::leavesPlacesWithoutArgument()
{
    QCOMPARE(Text("%1 %2 %", {u"a"_s}).english(), u"a %2 %"_s);
    QCOMPARE(Text("%0 %n", {u"a"_s}).english(), u"%0 %n"_s);
}

void TextTest::comesBackFromItsStoredForm_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList();
    QTest::newRow("plain") << QStringList{u"10482"_s};
    QTest::newRow("empty ones") << QStringList{QString(), u"b"_s, QString()};
    QTest::newRow("quotes, lines, places") << QStringList{u"\"«x»\"\n\t\\"_s, u"%1"_s};
    QTest::newRow("Cyrillic and beyond") << QStringList{u"Замовлення №10482"_s, u"\U0001F4B3"_s};
}

void TextTest::comesBackFromItsStoredForm()
{
    QFETCH(const QStringList, arguments);
    const Text text("“%1” – %2", arguments);
    QCOMPARE(Text::fromJson(text.toJson()), text);
    QCOMPARE(Text::fromJson(text.toJson()).english(), text.english());
}

void TextTest::readsBrokenStoredFormsAsNothing()
{
    QVERIFY(Text().toJson().isEmpty());
    QVERIFY(Text::fromJson({}).isEmpty());
    QVERIFY(Text::fromJson("{").isEmpty());
    QVERIFY(Text::fromJson("{\"a\":1}").isEmpty());
    QVERIFY(Text::fromJson("[]").isEmpty());
}

void TextTest::namesSentenceAndDetailInLogLines()
{
    Error error;
    QCOMPARE(error.logLine(), QString());
    error.detail = u"HTTP 500"_s;
    QCOMPARE(error.logLine(), u"HTTP 500"_s);
    error.text = Text("It failed.");
    QCOMPARE(error.logLine(), u"It failed. [network: HTTP 500]"_s);
    error.detail.clear();
    QCOMPARE(error.logLine(), u"It failed. [network]"_s);
}

void TextTest::speaksEnglishWithoutACatalog()
{
    const Text text("Order %1 is paid.", {u"10482"_s});
    for (const QString &language : {u"uk"_s, u"en"_s, QString()})
        QCOMPARE(text.in(language), u"Order 10482 is paid."_s);
}

void TextTest::keepsDaysAndMomentsInOneForm()
{
    qputenv("TZ", "Europe/Kyiv");
    const QDateTime moment(QDate(2026, 11, 22), QTime(10, 0, 59), Qt::UTC);
    const QString sums = Money{4200'00, u"UAH"_s}.shown() + u", "_s + Money{-1, u"EUR"_s}.shown();
    const Text text("On %1 at %2: %3.", {argumentOf(moment.date()), argumentOf(moment), sums});
    QCOMPARE(
        text.english(), u"On 2026-11-22 at 2026-11-22 10:00 UTC: 4\u00A0200.00\u00A0UAH, -0.01\u00A0EUR."_s);
    QCOMPARE(
        text.toString(), u"On 2026-11-22 at 2026-11-22 12:00: 4\u00A0200.00\u00A0UAH, -0.01\u00A0EUR."_s);
    QCOMPARE(Text::fromJson(text.toJson()).english(), text.english());
    QCOMPARE(Text("%1%2", {argumentOf(QDate()), argumentOf(QDateTime())}).english(), QString());
}

void TextTest::takesNothingElseForADay_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("an order's number that looks like a day") << u"2026-11-22"_s;
    QTest::newRow("a moment of a vendor") << u"2026-11-22T10:00:00Z"_s;
    QTest::newRow("no day") << u"2026\u201113\u201122"_s;
    QTest::newRow("something of that length") << u"abcd\u2011abcde"_s;
    QTest::newRow("a sum with plain blanks") << u"4 200.00 UAH"_s;
    QTest::newRow("a sum in a sentence") << u"It is 4\u00A0200.00\u00A0UAH"_s;
    QTest::newRow("a sum and something else") << u"10482, 4\u00A0200.00\u00A0UAH"_s;
    QTest::newRow("too large a sum")
        << u"99\u00A0999\u00A0999\u00A0999\u00A0999\u00A0999\u00A0999.00\u00A0UAH"_s;
}

void TextTest::takesNothingElseForADay()
{
    QFETCH(const QString, argument);
    QCOMPARE(Text("%1", {argument}).english(), argument);
    QCOMPARE(Text::shown(argument), argument);
}

/// The last one: the locale stays.
void TextTest::showsByTheLocaleOfAWindow()
{
    qputenv("TZ", "Europe/Kyiv");
    const Money money{-1234200'50, u"UAH"_s};
    const QDateTime moment(QDate(2026, 11, 22), QTime(22, 30), Qt::UTC);
    const Text text("%1; %2; %3; %4",
        {money.shown(), argumentOf(moment.date()), argumentOf(moment), Money{5000, u"JPY"_s}.shown()});
    const QString logged = text.english();
    const QString mailed = text.in(u"en"_s);
    for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::Ukrainian, QLocale::Ukraine),
             QLocale(QLocale::Russian), QLocale(QLocale::English, QLocale::India)}) {
        Text::showBy(locale);
        const QStringList parts{money.shown(locale), locale.toString(moment.date(), QLocale::ShortFormat),
            locale.toString(moment.toLocalTime(), QLocale::ShortFormat), Money{5000, u"JPY"_s}.shown(locale)};
        QCOMPARE(text.toString(), parts.join(u"; "_s));
        QCOMPARE(text.english(), logged);
        QCOMPARE(text.in(u"en"_s), mailed);
        QCOMPARE(text.in({}), mailed);
    }
    Text::showBy(QLocale(QLocale::English));
    QVERIFY(text.toString().startsWith(u"-1,234,200.50\u00A0UAH; 11/22/26; 11/23/26"_s));
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
