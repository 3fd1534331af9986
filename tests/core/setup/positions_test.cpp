#include "core/setup/nearest.h"
#include "core/setup/positions.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class PositionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMembersAndElements()
    {
        const JsonPositions positions(
            "{\n  \"a\": [1,\n    {\"b/c\": {\"~\": 2}}],\n\t\"їжак\": 1, \"d\": 2\n}");
        QVERIFY(!positions.mistake());
        const auto isAt = [&](const QString &path, int line, int column) {
            return positions.of(path) == TextPosition{line, column};
        };
        QVERIFY(isAt(u"a"_s, 2, 3));
        QVERIFY(isAt(u"a/0"_s, 2, 9));
        QVERIFY(isAt(u"a/1"_s, 3, 5));
        QVERIFY(isAt(u"a/1/b~1c"_s, 3, 6));
        QVERIFY(isAt(u"a/1/b~1c/~0"_s, 3, 14));
        QVERIFY2(isAt(u"d"_s, 4, 13), "columns count characters, not bytes");
        QVERIFY2(isAt(u"a/1/missing/deeper"_s, 3, 5), "what is not there stands at its nearest parent");
        QVERIFY(isAt(u"nowhere"_s, 1, 1));
    }

    void joinsWhatItFinds()
    {
        QCOMPARE(JsonPositions::joined({}, u"a~/b"_s), u"a~0~1b"_s);
        QCOMPARE(JsonPositions::joined(u"a"_s, 3), u"a/3"_s);
    }

    void findsElementsOfAListWhereOneIsAllowed()
    {
        const QByteArray text = "[1,\n {\"a\": 2}]";
        QVERIFY(JsonPositions(text).mistake());
        const JsonPositions positions(text, JsonPositions::Top::ObjectOrList);
        QVERIFY(!positions.mistake());
        QCOMPARE(positions.of(u"1/a"_s), (TextPosition{2, 3}));
    }

    void findsDuplicates()
    {
        const JsonPositions positions(
            "{\"a\": 1,\n \"b\": {\"x\": 1, \"y\": 2, \"x\": 3},\n \"\\u0061\": 2}");
        QCOMPARE(positions.duplicates().size(), 2);
        QCOMPARE(positions.duplicates()[0].path, u"b/x"_s);
        QCOMPARE(positions.duplicates()[0].again, (TextPosition{2, 24}));
        QCOMPARE(positions.duplicates()[1].path, u"a"_s);
        QCOMPARE(positions.duplicates()[1].first, (TextPosition{1, 2}));
    }

    void saysWhereTextIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray(" \n") << 2 << 1 << u"empty"_s;
        QTest::newRow("a list") << QByteArray("[1]") << 1 << 1 << u"opening brace"_s;
        QTest::newRow("comma missing")
            << QByteArray("{\n\"a\": 1\n\"b\": 2}") << 3 << 1 << u"comma is missing"_s;
        QTest::newRow("comma too many") << QByteArray("{\"a\": 1,\n}") << 1 << 8 << u"comma too many"_s;
        QTest::newRow("comma too many in a list")
            << QByteArray("{\"a\": [1,]}") << 1 << 9 << u"comma too many"_s;
        QTest::newRow("comma alone") << QByteArray("{\"a\": ,}") << 1 << 7 << u"value is missing"_s;
        QTest::newRow("colon missing") << QByteArray("{\"a\" 1}") << 1 << 6 << u"colon"_s;
        QTest::newRow("name without quotes") << QByteArray("{a: 1}") << 1 << 2 << u"double quotes"_s;
        QTest::newRow("single quotes") << QByteArray("{\"a\": 'b'}") << 1 << 7 << u"double quotes"_s;
        QTest::newRow("comment") << QByteArray("{\n // why\n\"a\": 1}") << 2 << 2 << u"comments"_s;
        QTest::newRow("comment behind a value")
            << QByteArray("{\"a\": 1 # why\n}") << 1 << 9 << u"comments"_s;
        QTest::newRow("quote not closed")
            << QByteArray("{\"a\": \"b,\n\"c\": 1}") << 1 << 7 << u"closing quote"_s;
        QTest::newRow("quote not closed at the end")
            << QByteArray("{\"a\": \"b") << 1 << 7 << u"closing quote"_s;
        QTest::newRow("brace not closed") << QByteArray("{\"a\": {\"b\": 1}\n") << 2 << 1 << u"ends before"_s;
        QTest::newRow("wrong bracket") << QByteArray("{\"a\": [1}") << 1 << 9 << u"bracket"_s;
        QTest::newRow("word") << QByteArray("{\"a\": True}") << 1 << 7 << u"value is expected"_s;
        QTest::newRow("number") << QByteArray("{\"a\": 0x10}") << 1 << 7 << u"value is expected"_s;
        QTest::newRow("nothing after the colon") << QByteArray("{\"a\":") << 1 << 6 << u"ends before"_s;
        QTest::newRow("tab in a text") << QByteArray("{\"a\": \"b\tc\"}") << 1 << 9 << u"control"_s;
        QTest::newRow("backslash") << QByteArray("{\"a\": \"C:\\dir\"}") << 1 << 10 << u"backslash"_s;
        QTest::newRow("short unicode escape") << QByteArray("{\"a\": \"\\u12\"}") << 1 << 8 << u"backslash"_s;
        QTest::newRow("more behind the end") << QByteArray("{\"a\": 1}}") << 1 << 9 << u"should end"_s;
        QTest::newRow("not UTF-8") << QByteArray("{\n\"a\": \"\xef\xf0\"}") << 2 << 7 << u"UTF-8"_s;
        QTest::newRow("too deep") << QByteArray("{\"a\": " + QByteArray(100, '[')) << 1 << 71
                                  << u"too deep"_s;
    }

    void saysWhereTextIsNoJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, words);
        const JsonPositions positions(text);
        QVERIFY(positions.mistake());
        QVERIFY2(positions.mistake()->text.english().contains(words),
            qPrintable(positions.mistake()->text.english()));
        QCOMPARE(positions.mistake()->at, (TextPosition{line, column}));
    }

    void suggestsTheNearestName_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("meant");
        QTest::newRow("swapped letters") << u"adderss"_s << u"address"_s;
        QTest::newRow("case") << u"MERCHANTACCOUNT"_s << u"merchantAccount"_s;
        QTest::newRow("one letter") << u"zon"_s << u"zone"_s;
        QTest::newRow("nothing near") << u"colour"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void suggestsTheNearestName()
    {
        QFETCH(QString, written);
        QFETCH(QString, meant);
        QCOMPARE(nearestName(written, {u"address"_s, u"merchantAccount"_s, u"zone"_s}), meant);
    }
};

QTEST_GUILESS_MAIN(PositionsTest)
#include "positions_test.moc"
