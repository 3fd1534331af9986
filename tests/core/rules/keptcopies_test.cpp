#include "core/rules/keptcopies.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class KeptCopiesTest : public QObject
{
    Q_OBJECT

    static QDateTime night(int day, int hour = 3)
    {
        return QDateTime(QDate(2026, 11, 22), QTime(hour, 0), Qt::UTC).addDays(-day);
    }
    static QStringList keptOf(const QList<QDateTime> &copies, int kept)
    {
        const QList<QDateTime> gone = superfluousCopies(copies, kept);
        QStringList names;
        for (const QDateTime &copy : copies) {
            if (!gone.contains(copy))
                names.append(copy.toString(u"MM-dd hh"_s));
        }
        return names;
    }

private Q_SLOTS:
    void aWeekOfDaysAndThenWeeks()
    {
        QList<QDateTime> copies;
        for (int day = 0; day < 60; ++day)
            copies.append(night(day));
        const QStringList expected{u"11-22 03"_s, u"11-21 03"_s, u"11-20 03"_s, u"11-19 03"_s, u"11-18 03"_s,
            u"11-17 03"_s, u"11-16 03"_s, u"11-15 03"_s, u"11-08 03"_s, u"11-01 03"_s};
        QCOMPARE(keptOf(copies, 10), expected);
        QCOMPARE(keptOf(copies, 3), expected.mid(0, 3));
        QCOMPARE(keptOf(copies, 100).size(), 15);
    }

    void nightAfterNightTheSameStay()
    {
        QList<QDateTime> copies;
        for (int day = 200; day >= 0; --day) {
            copies.append(night(day));
            const QList<QDateTime> gone = superfluousCopies(copies, 14);
            for (const QDateTime &one : gone)
                copies.removeAll(one);
            QVERIFY(copies.size() <= 14);
        }
        QCOMPARE(copies.size(), 14);
        QVERIFY2(copies.first() < night(40), "some weeks back, too");
    }

    void twoOfOneDayAreOne()
    {
        QCOMPARE(
            keptOf({night(0, 3), night(0, 9), night(1, 3)}, 14), (QStringList{u"11-22 09"_s, u"11-21 03"_s}));
    }

    void theNewestStaysWhateverIsAsked()
    {
        QCOMPARE(keptOf({night(0), night(1)}, 0), QStringList{u"11-22 03"_s});
        QVERIFY(superfluousCopies({}, 5).isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeptCopiesTest)
#include "keptcopies_test.moc"
