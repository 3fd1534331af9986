#include "core/report/transitiontext.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
const qint64 monday = QDateTime(QDate(2026, 11, 16), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();

/// An order that waits from `enteredMs` and is moved on `leftMs` by a payment confirmed this way.
OrderMoves order(const QString &number, qint64 enteredMs, qint64 leftMs, const QString &way = {})
{
    OrderMoves moves;
    moves.connection = u"office"_s;
    moves.order = number;
    StageMove in{u"1"_s, u"New"_s, u"121"_s, u"Waiting"_s, enteredMs};
    StageMove out{u"121"_s, u"Waiting"_s, u"132"_s, u"Production"_s, leftMs};
    out.way = way;
    out.paidAtMs = way.isEmpty() ? 0 : leftMs - minute;
    moves.moves = {in, out};
    return moves;
}

TransitionReport report(
    const QList<OrderMoves> &orders, bool split = false, const WorkingHours *hours = nullptr)
{
    TransitionQuestion question;
    question.split = split;
    question.hours = hours;
    TransitionTimes times(question);
    for (const OrderMoves &one : orders)
        times.add(one);
    return times.report();
}

const TransitionReport::Pair *pairOf(
    const TransitionReport &report, const QString &to, const QString &way = {}, bool fromPayment = false)
{
    for (const TransitionReport::Pair &pair : report.pairs) {
        if (pair.toId == to && pair.way == way && pair.fromPayment == fromPayment)
            return &pair;
    }
    return nullptr;
}

}

/// The report split, compared, and in working hours.
class TransitionSplitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSplitByHowThePaymentWasConfirmed()
    {
        const QList<OrderMoves> orders{order(u"1"_s, monday, monday + hour, u"callback"_s),
            order(u"2"_s, monday, monday + 3 * hour, u"callback"_s),
            order(u"3"_s, monday, monday + 10 * hour, u"mail"_s), order(u"4"_s, monday, monday + day)};
        const TransitionReport whole = report(orders);
        QCOMPARE(pairOf(whole, u"132"_s)->count, 4);
        const TransitionReport split = report(orders, true);
        QCOMPARE(pairOf(split, u"132"_s, u"callback"_s)->count, 2);
        QCOMPARE(pairOf(split, u"132"_s, u"callback"_s)->medianMs, 2 * hour);
        QCOMPARE(pairOf(split, u"132"_s, u"mail"_s)->medianMs, 10 * hour);
        QCOMPARE(pairOf(split, u"132"_s)->medianMs, day); // by hand
        QCOMPARE(pairOf(split, u"132"_s, u"callback"_s, true)->medianMs, minute);
        const QString text = transitionsAsText(split, QTimeZone::utc());
        for (const QString &word : {u"Confirmed by"_s, u"callback"_s, u"mail"_s, u"by hand"_s})
            QVERIFY2(text.contains(word), qPrintable(text));
        QVERIFY(transitionsAsCsv(split).contains("confirmed_by"));
        QVERIFY(!transitionsAsCsv(whole).contains("confirmed_by"));
        QStringList ways;
        const QJsonArray pairs = transitionsAsJson(split)["pairs"_L1].toArray();
        for (const QJsonValue &pair : pairs)
            ways.append(pair["confirmed_by"_L1].toString());
        QVERIFY(ways.contains(u"by-hand"_s) && ways.contains(u"callback"_s));
    }

    void onlyWorkingHoursCount()
    {
        const Result<WorkingHours> hours = WorkingHours::parse(u"Mon-Fri 09:00-18:00"_s, QTimeZone::utc());
        const TransitionReport worked
            = report({order(u"1"_s, monday + 17 * hour, monday + day + 10 * hour)}, false, &*hours);
        QCOMPARE(pairOf(worked, u"132"_s)->medianMs, 2 * hour);
        QVERIFY(transitionsAsText(worked, QTimeZone::utc()).contains(u"Only working hours"_s));
        QVERIFY(transitionsAsJson(worked)["working_hours"_L1].toBool());
    }

    void twoPeriodsAreCompared()
    {
        const TransitionReport before = report({order(u"1"_s, monday, monday + 7 * hour)});
        const TransitionReport now = report({order(u"2"_s, monday, monday + 20 * minute)});
        const QString text = transitionsAsText(now, QTimeZone::utc(), &before);
        QVERIFY2(text.contains(u"21× faster"_s), qPrintable(text));
        QVERIFY(text.contains(u"7 h"_s));
        const QJsonArray pairs = transitionsAsJson(now, &before)["pairs"_L1].toArray();
        double factor = 0;
        for (const QJsonValue &pair : pairs)
            factor = qMax(factor, pair["times_quicker"_L1].toDouble());
        QCOMPARE(factor, 21.0);
        CsvForm form;
        form.delimiter = u';';
        const QByteArray csv = transitionsAsCsv(now, &before, form);
        QVERIFY(csv.contains("times_quicker") && csv.contains(";21,00"));
        // A pair of stages that the other period does not have.
        QVERIFY(!transitionsAsText(before, QTimeZone::utc(), &before).contains(u"×"_s));
        const TransitionReport nothing;
        QVERIFY(!transitionsAsText(now, QTimeZone::utc(), &nothing).contains(u"faster"_s));
    }

    void aFactorIsToldInWords_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<QString>("words");
        QTest::newRow("quicker") << 21 * hour << hour << u"21× faster"_s;
        QTest::newRow("a little quicker") << 3 * hour << 2 * hour << u"1.5× faster"_s;
        QTest::newRow("slower") << hour << 2 * hour << u"2.0× slower"_s;
        QTest::newRow("the same") << hour << hour << u"as fast"_s;
        QTest::newRow("at once") << qint64(5000) << qint64(0) << u"5000× faster"_s;
    }
    void aFactorIsToldInWords()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, now);
        QFETCH(QString, words);
        QCOMPARE(factorInWords(before, now), words);
    }

    void pagesHoldAThousandRows()
    {
        TransitionReport many;
        for (int i = 0; i < 2500; ++i) {
            TransitionReport::Pair pair;
            pair.fromName = u"<%1>"_s.arg(i);
            pair.toName = u"x"_s;
            pair.count = 1;
            many.pairs.append(pair);
        }
        const QStringList documents = transitionsAsHtml(many, nullptr, QTimeZone::utc());
        QCOMPARE(documents.size(), 3);
        QCOMPARE(documents[0].count(u"&lt;"_s), 1000);
        QVERIFY(documents[2].contains(u"&lt;2499&gt;"_s));
    }
};

QTEST_GUILESS_MAIN(TransitionSplitTest)
#include "transitionsplit_test.moc"
