#include "core/rules/nearnumbers.h"

#include <QSet>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class NearNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatAPersonMayHaveMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("suffix") << u"10482-2"_s << u"10482"_s;
        QTest::newRow("year behind a slash") << u"10482/2026"_s << u"10482"_s;
        QTest::newRow("two suffixes") << u"10482-2-1"_s << u"10482"_s;
        QTest::newRow("letter in front") << u"A-10482"_s << u"10482"_s;
        QTest::newRow("number sign") << u"№10482"_s << u"10482"_s;
        QTest::newRow("leading zero") << u"010482"_s << u"10482"_s;
        QTest::newRow("swapped") << u"10842"_s << u"10482"_s;
        QTest::newRow("last digit") << u"10483"_s << u"10482"_s;
        QTest::newRow("first digit") << u"20482"_s << u"10482"_s;
        QTest::newRow("typed twice") << u"104482"_s << u"10482"_s;
        QTest::newRow("spaces around") << u" 10483 "_s << u"10482"_s;
        QTest::newRow("prefix is kept") << u"A-10842"_s << u"A-10482"_s;
    }

    void offersWhatAPersonMayHaveMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        QVERIFY2(nearNumbers(typed).contains(meant), qPrintable(nearNumbers(typed).join(u' ')));
    }

    void offersFewAndEachOnce()
    {
        for (const QString &typed : {u"10482"_s, u"1234567890123"_s, u"A-10482-2"_s, u"7"_s}) {
            const QStringList near = nearNumbers(typed);
            QVERIFY(!near.isEmpty());
            QVERIFY(near.size() <= 60);
            QCOMPARE(QSet<QString>(near.begin(), near.end()).size(), near.size());
            QVERIFY(!near.contains(typed));
            QVERIFY(!near.contains(QString()));
        }
    }

    void putsTheSuffixFirst() { QCOMPARE(nearNumbers(u"10482-2"_s).first(), u"10482"_s); }

    void offersNothingForNothing()
    {
        QCOMPARE(nearNumbers(QString()), QStringList());
        QCOMPARE(nearNumbers(u"   "_s), QStringList());
        QCOMPARE(nearNumbers(QString(1000, u'1')), QStringList());
        QCOMPARE(nearNumbers(u"абв"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(NearNumbersTest)
#include "nearnumbers_test.moc"
