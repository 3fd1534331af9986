#include "core/base/text.h"
#include "core/base/error.h"

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
    QCOMPARE(error.logLine(), u"It failed. [HTTP 500]"_s);
}

void TextTest::speaksEnglishWithoutACatalog()
{
    const Text text("Order %1 is paid.", {u"10482"_s});
    for (const QString &language : {u"uk"_s, u"en"_s, QString()})
        QCOMPARE(text.in(language), u"Order 10482 is paid."_s);
}

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
