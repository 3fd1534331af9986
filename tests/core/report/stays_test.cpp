#include "core/report/transitioncharts.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 stayMinute = 60'000;
constexpr qint64 stayHour = 60 * stayMinute;
constexpr qint64 stayDay = 24 * stayHour;
const qint64 stayStart = QDateTime(QDate(2026, 3, 2), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); // a Monday

std::vector<Stays::Measured> every(qint64 step, int count, qint64 ms)
{
    std::vector<Stays::Measured> times;
    for (int i = 0; i < count; ++i)
        times.push_back({stayStart + i * step, ms});
    return times;
}

void addOrder(Stays &stays, const QString &order, const QStringList &way, const QString &by = {})
{
    const int office = stays.connection(u"office"_s);
    std::vector<Stays::Move> moves;
    for (qsizetype i = 0; i + 1 < way.size(); ++i) {
        Stays::Move &move = moves.emplace_back();
        move.fromId = stays.stage(office, way[i]);
        move.toId = stays.stage(office, way[i + 1]);
        move.atMs = stayStart + i * stayHour;
        move.way = stays.way(by);
    }
    stays.add(office, order, {}, {}, moves);
}

}

/// What pictures are drawn from.
class StaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesFallIntoGrowingBins()
    {
        std::vector<Stays::Measured> times = every(stayHour, 10, 7'000);
        times.push_back({stayStart, 10'000});
        const Distribution all = distributionOf(times, every(stayHour, 3, 90 * stayDay));
        QCOMPARE(all.count, 11);
        QCOMPARE(all.before, 3);
        QCOMPARE(all.bins.first().fromMs, 5'000);
        QCOMPARE(all.bins.first().count, 10);
        QCOMPARE(all.bins[1].count, 1);
        QCOMPARE(all.bins.last().before, 3);
        QVERIFY(distributionOf({}).bins.isEmpty());
        QCOMPARE(distributionOf(every(1, 1, 0)).bins.size(), 8);
        QCOMPARE(distributionOf(every(1, 1, 400 * stayDay)).bins.size(), 8);
    }

    void theCourseIsByDayWeekOrMonth()
    {
        const Course days = courseOf(every(stayDay / 2, 6, 5'000), QTimeZone::utc());
        QCOMPARE(days.step, Course::Step::Day);
        QCOMPARE(days.points.size(), 3);
        QCOMPARE(days.points[1], (Course::Point{QDate(2026, 3, 3), 2, 5'000, 5'000}));
        const Course weeks = courseOf(every(stayDay, 100, 5'000), QTimeZone::utc());
        QCOMPARE(weeks.step, Course::Step::Week);
        QCOMPARE(weeks.points[1].day, QDate(2026, 3, 9));
        QCOMPARE(weeks.points[0].count, 7);
        const Course months = courseOf(every(stayDay, 700, 5'000), QTimeZone::utc());
        QCOMPARE(months.step, Course::Step::Month);
        QCOMPARE(months.points[1].day, QDate(2026, 4, 1));
        QVERIFY(courseOf({}, QTimeZone::utc()).points.isEmpty());
    }

    void stagesThatOrdersGoBetweenAreOneKind()
    {
        Stays stays;
        addOrder(stays, u"1"_s, {u"new"_s, u"paid"_s, u"made"_s});
        addOrder(stays, u"2"_s, {u"new"_s, u"paid"_s});
        addOrder(stays, u"3"_s, {u"asked"_s, u"answered"_s});
        const QList<Stays::Kind> kinds = stays.kinds();
        QCOMPARE(kinds.size(), 2);
        QCOMPARE(kinds[0].stages, (QStringList{u"new"_s, u"paid"_s, u"made"_s}));
        QCOMPARE(kinds[0].moves, 3);
        QCOMPARE(kinds[1].stages, (QStringList{u"asked"_s, u"answered"_s}));
    }

    void thePairsTimesAreWhatTheReportCounts()
    {
        Stays stays;
        addOrder(stays, u"1"_s, {u"new"_s, u"paid"_s, u"made"_s}, u"mail"_s);
        addOrder(stays, u"2"_s, {u"new"_s, u"paid"_s, u"made"_s}, u"list"_s);
        PairKey key;
        key.connection = u"office"_s;
        key.fromId = u"paid"_s;
        key.toId = u"made"_s;
        QCOMPARE(stays.times({}, key).size(), size_t(2));
        key.way = u"mail"_s;
        QCOMPARE(stays.times({}, key), (std::vector<Stays::Measured>{{stayStart + stayHour, stayHour}}));
        key.way = u"nobody"_s;
        QVERIFY(stays.times({}, key).empty());
        TransitionQuestion question;
        question.period.fromMs = stayStart + 2 * stayHour;
        QVERIFY(stays.report(question).pairs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StaysTest)
#include "stays_test.moc"
