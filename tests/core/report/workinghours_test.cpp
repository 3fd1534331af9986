#include "core/report/workinghours.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;

const QTimeZone kyiv("Europe/Kiev");

qint64 at(const QString &wallClock)
{
    const QDateTime time = QDateTime::fromString(wallClock, u"yyyy-MM-dd HH:mm"_s);
    return QDateTime(time.date(), time.time(), kyiv).toMSecsSinceEpoch();
}

WorkingHours hours(const QString &text)
{
    const Result<WorkingHours> parsed = WorkingHours::parse(text, kyiv);
    return parsed.value_or(WorkingHours());
}

}

class WorkingHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWorkCounts_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("work");
        // 2026-11-20 is a Friday.
        QTest::newRow("within a day") << u"2026-11-20 10:00"_s << u"2026-11-20 10:30"_s << 30 * minute;
        QTest::newRow("before and after work") << u"2026-11-20 07:00"_s << u"2026-11-20 22:00"_s << 9 * hour;
        QTest::newRow("in the night") << u"2026-11-19 20:00"_s << u"2026-11-20 08:00"_s << qint64(0);
        QTest::newRow("over the night") << u"2026-11-19 17:00"_s << u"2026-11-20 10:00"_s << 2 * hour;
        QTest::newRow("over the weekend") << u"2026-11-20 17:30"_s << u"2026-11-23 09:10"_s << 40 * minute;
        QTest::newRow("a whole week") << u"2026-11-16 00:00"_s << u"2026-11-23 00:00"_s << 45 * hour;
        QTest::newRow("a year") << u"2026-01-01 00:00"_s << u"2027-01-01 00:00"_s << 261 * 9 * hour;
        QTest::newRow("backwards") << u"2026-11-20 12:00"_s << u"2026-11-20 11:00"_s << qint64(0);
    }
    void onlyWorkCounts()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(qint64, work);
        QCOMPARE(hours(u"Mon-Fri 09:00-18:00"_s).between(at(from), at(to)), work);
    }

    void theClockThatIsChangedIsRight()
    {
        // On 2026-10-25 at 04:00 the clocks go back to 03:00, on 2026-03-29 at 03:00 on to 04:00: Sundays.
        const WorkingHours night = hours(u"Sun 00:00-06:00"_s);
        QCOMPARE(night.between(at(u"2026-10-24 12:00"_s), at(u"2026-10-26 12:00"_s)), 7 * hour);
        QCOMPARE(night.between(at(u"2026-03-28 12:00"_s), at(u"2026-03-30 12:00"_s)), 5 * hour);
        const WorkingHours day = hours(u"Mon-Sun 09:00-18:00"_s);
        QCOMPARE(day.between(at(u"2026-10-24 12:00"_s), at(u"2026-10-26 12:00"_s)), 18 * hour);
        QCOMPARE(hours(u"Sun 00:00-24:00"_s).between(at(u"2026-10-24 12:00"_s), at(u"2026-10-26 12:00"_s)),
            25 * hour);
    }

    void daysMayDiffer()
    {
        const WorkingHours some = hours(u"Mon-Fri 9:00-13:00, 14:00-18:00, Sat 10:00-14:00"_s);
        QCOMPARE(some.between(at(u"2026-11-20 12:30"_s), at(u"2026-11-20 14:30"_s)), hour);
        QCOMPARE(some.between(at(u"2026-11-21 00:00"_s), at(u"2026-11-22 23:00"_s)), 4 * hour);
        const WorkingHours overSunday = hours(u"Sat-Mon 10:00-11:00"_s);
        QCOMPARE(overSunday.between(at(u"2026-11-20 00:00"_s), at(u"2026-11-25 00:00"_s)), 3 * hour);
    }

    void holidaysAreLeftOut()
    {
        WorkingHours some = hours(u"Mon-Fri 09:00-18:00"_s);
        QCOMPARE(some.between(at(u"2026-12-24 00:00"_s), at(u"2026-12-26 00:00"_s)), 18 * hour);
        QVERIFY(some.addHolidays("# holidays\n2026-12-25 Різдво\n\n2027-01-01\r\n"));
        QCOMPARE(some.between(at(u"2026-12-24 00:00"_s), at(u"2026-12-26 00:00"_s)), 9 * hour);
        const Result<void> wrong = some.addHolidays("2026-12-25\n25.12.2026\n");
        QVERIFY(!wrong);
        QVERIFY(wrong.error().text.english().contains(u"Line 2"_s));
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "Mon-Fri", "9-18", "Mon-Fri 18:00-09:00", "Mon-Fro 09:00-18:00",
                 "Mon 09:00-25:00", "Mon 09:00-12:00, Mon 11:00-13:00", "Mon-Fri 09:00-18:00 and more"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(QString, text);
        const Result<WorkingHours> parsed = WorkingHours::parse(text, kyiv);
        QVERIFY(!parsed);
        QVERIFY(parsed.error().text.english().contains(u"Mon-Fri 09:00-18:00"_s));
    }
};

QTEST_GUILESS_MAIN(WorkingHoursTest)
#include "workinghours_test.moc"
