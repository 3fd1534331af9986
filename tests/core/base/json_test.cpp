#include "core/base/json.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCameInsteadOfJson_data();
    void saysWhatCameInsteadOfJson();
    void readsObjectsAndArrays();
    void readsTextsOfStringsAndWholeNumbers();
    void readsWholeNumbers();
    void readsMoneyTolerantly_data();
    void readsMoneyTolerantly();
    void findsTheTextOfAMember_data();
    void findsTheTextOfAMember();
    void keepsMembersInOrderWithDoubles();
    void splitsArraysWithoutReadingThem();
    void tellsNothingAboutBrokenText_data();
    void tellsNothingAboutBrokenText();
};

void JsonTest::saysWhatCameInsteadOfJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("spaces") << QByteArray(" \r\n ") << u"empty"_s;
    QTest::newRow("page") << QByteArray("\n<!DOCTYPE html><html></html>") << u"web page"_s;
    QTest::newRow("text") << QByteArray("OK") << u"JSON"_s;
    QTest::newRow("cut off") << QByteArray("{\"a\":1") << u"JSON"_s;
    QTest::newRow("trailing comma") << QByteArray("{\"a\":1,}") << u"JSON"_s;
    QTest::newRow("number alone") << QByteArray("5") << u"JSON"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xCF\xF0\"}") << u"JSON"_s;
    QTest::newRow("too deep") << QByteArray(3000, '[') << u"JSON"_s;
}

void JsonTest::saysWhatCameInsteadOfJson()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, word);
    const Result<QJsonObject> object = json::object(bytes);
    QVERIFY(!object);
    QCOMPARE(object.error().kind, Error::Kind::Malformed);
    QVERIFY2(object.error().text.english().contains(word), qPrintable(object.error().logLine()));
    QVERIFY(!json::value(bytes));
}

void JsonTest::readsObjectsAndArrays()
{
    QCOMPARE(json::object("{\"a\":1}")->value("a"_L1).toInt(), 1);
    QVERIFY(!json::object("[1]"));
    QCOMPARE(json::value("[1,2]")->toArray().size(), 2);
    QVERIFY(json::value(" {} ")->isObject());
}

void JsonTest::readsTextsOfStringsAndWholeNumbers()
{
    QCOMPARE(json::text(QJsonValue(u"1100"_s)), u"1100"_s);
    QCOMPARE(json::text(QJsonValue(1100)), u"1100"_s);
    QCOMPARE(json::text(QJsonValue(qint64(8999999999999999))), u"8999999999999999"_s);
    QCOMPARE(json::text(QJsonValue(-3)), u"-3"_s);
    QCOMPARE(json::text(QJsonValue(QJsonValue::Null)), QString());
    QCOMPARE(json::text(QJsonValue(QJsonValue::Undefined)), QString());
    QCOMPARE(json::text(QJsonValue(true)), QString());
    QCOMPARE(json::text(QJsonArray{1}), QString());
}

void JsonTest::readsWholeNumbers()
{
    QCOMPARE(json::integer(QJsonValue(42)), std::optional<qint64>(42));
    QCOMPARE(json::integer(QJsonValue(u" 42 "_s)), std::optional<qint64>(42));
    QCOMPARE(json::integer(QJsonValue(u"-7"_s)), std::optional<qint64>(-7));
    QVERIFY(!json::integer(QJsonValue(4.2)));
    QVERIFY(!json::integer(QJsonValue(1e300)));
    QVERIFY(!json::integer(QJsonValue(u"4.2"_s)));
    QVERIFY(!json::integer(QJsonValue(u""_s)));
    QVERIFY(!json::integer(QJsonValue(u"99999999999999999999"_s)));
    QVERIFY(!json::integer(QJsonValue(true)));
    QVERIFY(!json::integer(QJsonValue(QJsonValue::Null)));
}

void JsonTest::readsMoneyTolerantly_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("known");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("number") << QByteArray("12500.5") << true << qint64(1250050);
    QTest::newRow("zero is known") << QByteArray("0") << true << qint64(0);
    QTest::newRow("text") << QByteArray("\"12500.50\"") << true << qint64(1250050);
    QTest::newRow("comma and spaces") << QByteArray("\"12 500,50\"") << true << qint64(1250050);
    QTest::newRow("a formula's many decimals") << QByteArray("\"0.30000000000000004\"") << true << qint64(30);
    QTest::newRow("wrapped") << QByteArray("{\"value\":\"99\"}") << true << qint64(9900);
    QTest::newRow("null") << QByteArray("null") << false << qint64(0);
    QTest::newRow("empty text") << QByteArray("\"\"") << false << qint64(0);
    QTest::newRow("word") << QByteArray("\"Infinity\"") << false << qint64(0);
    QTest::newRow("not a number") << QByteArray("\"nan\"") << false << qint64(0);
    QTest::newRow("infinite") << QByteArray("\"inf\"") << false << qint64(0);
    QTest::newRow("beyond what a double holds") << QByteArray("1e15") << false << qint64(0);
    QTest::newRow("far beyond") << QByteArray("\"1e308\"") << false << qint64(0);
    QTest::newRow("flag") << QByteArray("true") << false << qint64(0);
    QTest::newRow("list") << QByteArray("[5]") << false << qint64(0);
    QTest::newRow("object of two") << QByteArray("{\"a\":1,\"b\":2}") << false << qint64(0);
}

void JsonTest::readsMoneyTolerantly()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, known);
    QFETCH(const qint64, minor);
    const std::optional<Money> money = json::money(json::value('[' + value + ']')->toArray().at(0), u"UAH"_s);
    QCOMPARE(money.has_value(), known);
    QCOMPARE(money.value_or(Money()).minor, minor);
}

void JsonTest::findsTheTextOfAMember_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("number as written") << QByteArray(R"({"amount":12500.50})") << QByteArray("12500.50");
    QTest::newRow("string with its quotes")
        << QByteArray(R"({"amount": "1100" ,"b":1})") << QByteArray("\"1100\"");
    QTest::newRow("null") << QByteArray(R"({"amount":null})") << QByteArray("null");
    QTest::newRow("spaces and lines") << QByteArray("{ \"a\" : 1 ,\n \"amount\" :\t7 \n}") << QByteArray("7");
    QTest::newRow("not there") << QByteArray(R"({"a":1})") << QByteArray();
    QTest::newRow("nested before") << QByteArray(R"({"x":{"amount":1},"amount":2})") << QByteArray("2");
    QTest::newRow("nested behind") << QByteArray(R"({"amount":2,"x":[{"amount":1}]})") << QByteArray("2");
    QTest::newRow("only nested") << QByteArray(R"({"x":{"amount":1}})") << QByteArray();
    QTest::newRow("as a value") << QByteArray(R"({"x":"amount","y":["amount",3]})") << QByteArray();
    QTest::newRow("inside a string") << QByteArray(R"({"x":"\"amount\":5,","amount":6})") << QByteArray("6");
    QTest::newRow("braces inside a string") << QByteArray(R"({"x":"}]{[","amount":6})") << QByteArray("6");
    QTest::newRow("backslash at the end of a string")
        << QByteArray(R"({"x":"\\","amount":6})") << QByteArray("6");
    QTest::newRow("last of doubles") << QByteArray(R"({"amount":1,"amount":2})") << QByteArray("2");
    QTest::newRow("name with an escape") << QByteArray(R"({"amount":1,"\u0061mount":2})") << QByteArray("2");
    QTest::newRow("list as value") << QByteArray(R"({"amount":[1,2],"b":3})") << QByteArray("[1,2]");
    QTest::newRow("double after a list") << QByteArray(R"({"amount":[1,2],"amount":3})") << QByteArray("3");
    QTest::newRow("object as value") << QByteArray(R"({"amount":{"v":"}"},"b":3})")
                                     << QByteArray(R"({"v":"}"})");
    QTest::newRow("string with escapes")
        << QByteArray(R"({"amount":"\u041e\"\/"})") << QByteArray(R"("\u041e\"\/")");
    QTest::newRow("list on top") << QByteArray(R"([{"amount":1},"amount",2])") << QByteArray();
    QTest::newRow("exponent") << QByteArray(R"({"amount":-1.5E+3})") << QByteArray("-1.5E+3");
}

void JsonTest::findsTheTextOfAMember()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, text);
    QVERIFY(json::value(json));
    QCOMPARE(json::rawMember(json, "amount"), text);
}

void JsonTest::keepsMembersInOrderWithDoubles()
{
    const QList<json::RawMember> members = json::rawMembers(R"({"b":1,"a":"x","b":[2]})");
    QCOMPARE(members.size(), 3);
    QCOMPARE(members[0].name + members[1].name + members[2].name, u"bab"_s);
    QCOMPARE(members[0].text, "1");
    QCOMPARE(members[2].text, "[2]");
    QVERIFY(json::rawMembers("{}").isEmpty());
}

void JsonTest::splitsArraysWithoutReadingThem()
{
    const QList<QByteArray> elements = json::rawElements(R"( [ {"a":[1,2]} , 12.50,"x,]" , [] ] )");
    QCOMPARE(elements, (QList<QByteArray>{R"({"a":[1,2]})", "12.50", R"("x,]")", "[]"}));
    QVERIFY(json::rawElements("[]").isEmpty());
    QVERIFY(json::rawElements("{}").isEmpty());
}

void JsonTest::tellsNothingAboutBrokenText_data()
{
    QTest::addColumn<QByteArray>("json");
    const QList<QByteArray> broken{"", "{", "}", "{\"amount\"", "{\"amount\":", "{\"amount\":}",
        "{\"amount\":5", "{\"amount\":\"5}", "{\"amount\":[5}", "{\"amount\":5,}", "{amount:5}",
        "{\"amount\" 5}", "\"amount\":5", "{\"amount\\", "{\"a\":1 \"amount\":5}", "]]]]{\"amount\":5}"};
    for (const QByteArray &json : broken)
        QTest::addRow("%s", json.constData()) << json;
}

void JsonTest::tellsNothingAboutBrokenText()
{
    QFETCH(const QByteArray, json);
    QCOMPARE(json::rawMember(json, "amount"), QByteArray());
}

QTEST_GUILESS_MAIN(JsonTest)
#include "json_test.moc"
