#include "core/report/csv.h"
#include "core/report/transitiontext.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class TransitionTextTest : public QObject
{
    Q_OBJECT

    static TransitionReport report(const QString &title = u"Diploma"_s)
    {
        TransitionReport::Pair pair;
        pair.connection = u"office"_s;
        pair.fromId = u"121"_s;
        pair.fromName = u"Очікує оплату"_s;
        pair.toId = u"132"_s;
        pair.toName = u"У виробництві"_s;
        pair.count = 4;
        pair.unknown = 2;
        pair.medianMs = 4'250;
        pair.p90Ms = 21'600'000;
        pair.maxMs = 21'600'000;
        pair.over = 1;
        pair.slowest = {{u"77"_s, u"10482"_s, title, 21'600'000, 1'767'225'600'000, 1'767'247'200'000, true}};
        TransitionReport report;
        report.limitMs = 900'000;
        report.orders = 6;
        report.pairs = {pair};
        return report;
    }

private Q_SLOTS:
    void saysDurationsInWords_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("words");
        QTest::newRow("parts of a second") << qint64(350) << u"350 ms"_s;
        QTest::newRow("seconds") << qint64(12'900) << u"12 s"_s;
        QTest::newRow("minutes and seconds") << qint64(320'000) << u"5 min 20 s"_s;
        QTest::newRow("whole minutes") << qint64(900'000) << u"15 min"_s;
        QTest::newRow("hours and minutes") << qint64(21'720'000) << u"6 h 2 min"_s;
        QTest::newRow("whole hours") << qint64(21'600'000) << u"6 h"_s;
        QTest::newRow("days and hours") << qint64(183'600'000) << u"2 d 3 h"_s;
        QTest::newRow("nothing") << qint64(0) << u"0 ms"_s;
    }

    void saysDurationsInWords()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, words);
        QCOMPARE(durationInWords(ms), words);
    }

    void alignsATable()
    {
        const QStringList lines = transitionsAsText(report(), QTimeZone("Europe/Kyiv")).split(u'\n');
        QCOMPARE(lines[0],
            u"From           To             Orders  Median  90 of 100 within  Longest  Over 15 min"_s);
        QCOMPARE(lines[1],
            u"Очікує оплату  У виробництві       4     4 s               6 h      6 h       25.0 %  (2 more entered before observation began)"_s);
        QVERIFY(lines.contains(u"Очікує оплату → У виробництві  10482 Diploma  2026-01-01 08:00  6 h"_s));
        QVERIFY2(
            lines[lines.size() - 2].contains("nearest rank"_L1), "how the percentile is counted is said");
    }

    void saysThatNothingMoved()
    {
        QCOMPARE(transitionsAsText({}, QTimeZone::utc()), u"No order moved in this period.\n"_s);
    }

    void writesCsv()
    {
        const QStringList lines = QString::fromUtf8(transitionsAsCsv(report())).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0],
            u"connection,from_id,from,to_id,to,count,median_s,p90_s,max_s,limit_s,over,over_percent,inexact,unknown,slowest"_s);
        QCOMPARE(lines[1],
            u"office,121,Очікує оплату,132,У виробництві,4,4.250,21600.000,21600.000,900.000,1,25.0,0,2,10482 Diploma (6 h)"_s);
        QVERIFY(lines[2].isEmpty());
    }

    void quotesCsvSafely_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"a b"_s << u"a b"_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a \"b\""_s << u"\"a \"\"b\"\"\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("equals") << u"=1+1"_s << u"\"'=1+1\""_s;
        QTest::newRow("plus") << u"+380441234567"_s << u"\"'+380441234567\""_s;
        QTest::newRow("minus") << u"-cmd"_s << u"\"'-cmd\""_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
        QTest::newRow("a negative number is a number") << u"-12.50"_s << u"-12.50"_s;
        QTest::newRow("number and line break") << u"-1\n"_s << u"\"'-1\n\""_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void quotesCsvSafely()
    {
        QFETCH(QString, field);
        QFETCH(QString, written);
        QCOMPARE(QString::fromUtf8(csvRecord({u"x"_s, field, u"y"_s})), u"x,"_s + written + u",y\r\n"_s);
    }

    void writesJson()
    {
        const QJsonObject json = transitionsAsJson(report());
        QCOMPARE(json["orders"_L1].toInt(), 6);
        QCOMPARE(json["limit_ms"_L1].toInt(), 900'000);
        QCOMPARE(json["percentile_method"_L1].toString(), u"nearest rank"_s);
        const QJsonObject pair = json["pairs"_L1][0].toObject();
        QCOMPARE(pair["from"_L1]["name"_L1].toString(), u"Очікує оплату"_s);
        QCOMPARE(pair["median_ms"_L1].toInt(), 4250);
        QCOMPARE(pair["over_share"_L1].toDouble(), 0.25);
        QCOMPARE(pair["slowest"_L1][0]["left_at"_L1].toString(), u"2026-01-01T06:00:00.000Z"_s);
    }
};

QTEST_GUILESS_MAIN(TransitionTextTest)
#include "transitiontext_test.moc"
