#include "core/report/shadowreport.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class ShadowReportTest : public QObject
{
    Q_OBJECT

    using Verdict = ShadowCase::Verdict;

    static QDateTime at(int minutes)
    {
        return QDateTime::fromSecsSinceEpoch(1'767'225'600 + 60 * minutes, Qt::UTC);
    }

    static Sight same(int minutes, bool exact = true, int notBefore = 0)
    {
        Sight sight;
        sight.kind = Sight::Kind::Same;
        sight.at = at(minutes);
        sight.notBefore = at(notBefore);
        sight.exact = exact;
        sight.amount = Money{100'00, u"UAH"_s};
        return sight;
    }

    static ShadowInput input(qint64 event, const QString &outcome = u"paid-in-full"_s)
    {
        ShadowInput input;
        input.shadow.event = {event};
        input.shadow.state = Shadow::State::Following;
        input.shadow.outcome = outcome;
        input.shadow.reason = Text("40.00 is missing.");
        input.shadow.decidedAt = at(0);
        input.reference = u"10482-1"_s;
        input.amount = {100'00, u"UAH"_s};
        input.number = {u"10482"_s};
        OrderFound order;
        order.match = OrderFound::Match::One;
        order.ref = {u"10482"_s, u"20482"_s};
        order.stage = {u"121"_s, u"Waits"_s, {}};
        input.shadow.orders = {order};
        WatchedCommand entry;
        entry.action = AddEntry{order.ref, input.reference, input.amount, {}, {}, {}};
        entry.at = at(0);
        input.shadow.commands.append(entry);
        if (outcome == "paid-in-full"_L1) {
            WatchedCommand move;
            move.action = MoveStage{order.ref, order.stage, {u"132"_s, u"Made"_s, {}}};
            move.at = at(0);
            input.shadow.commands.append(move);
        }
        return input;
    }

    static ShadowCase one(const ShadowInput &input) { return shadowReport({input}).cases.first(); }

private Q_SLOTS:
    void whatPeopleDidLaterIsTheSame()
    {
        ShadowInput done = input(1);
        done.shadow.commands[0].sight = same(60);
        done.shadow.commands[1].sight = same(200, false, 90);
        const ShadowCase inexact = one(done);
        QCOMPARE(inexact.verdict, Verdict::Same);
        QCOMPARE(inexact.soonerMs, 90 * 60'000); // surely so much
        QVERIFY(!inexact.exact);
        // The target's own history knows better.
        SeenMove moved;
        moved.order = u"10482"_s;
        moved.to = {u"132"_s, {}, {}};
        moved.at = at(180);
        moved.exact = true;
        done.moves = {moved};
        const ShadowCase exact = one(done);
        QCOMPARE(exact.soonerMs, 180 * 60'000);
        QVERIFY(exact.exact);
    }

    void timesAreSummedUp()
    {
        QList<ShadowInput> all;
        for (int i = 1; i <= 10; ++i) {
            ShadowInput done = input(i, u"part"_s);
            done.shadow.commands[0].sight = same(10 * i);
            all.append(done);
        }
        const ShadowReport report = shadowReport(all);
        QCOMPARE(report.compared, 10);
        QCOMPARE(report.different, 0);
        QCOMPARE(report.medianMs, 50 * 60'000);
        QCOMPARE(report.ninetiethMs, 90 * 60'000);
        QCOMPARE(report.longestMs, 100 * 60'000);
        const QString text = shadowAsText(report, QTimeZone::utc());
        QVERIFY2(text.contains(u"50 min"_s) && text.contains(u"1 h 40 min"_s), qPrintable(text));
        QCOMPARE(shadowAsJson(report).value("sooner"_L1)["p90_ms"_L1].toInteger(), 90 * 60'000);
        QCOMPARE(shadowAsCsv(report).count('\n'), 11);
    }

    void whatPeopleDidOtherwiseIsNamed()
    {
        ShadowInput sum = input(1);
        sum.shadow.commands[0].sight = same(60);
        sum.shadow.commands[0].sight.kind = Sight::Kind::OtherSum;
        sum.shadow.commands[0].sight.amount = Money{10'00, u"UAH"_s};
        QCOMPARE(one(sum).verdict, Verdict::OtherSum);
        QVERIFY(one(sum).sentence.english().contains(u"People booked"_s));
        ShadowInput order = input(2);
        order.shadow.commands[0].sight = same(60);
        order.shadow.commands[0].sight.kind = Sight::Kind::OtherOrder;
        order.shadow.commands[0].sight.order = {u"10428"_s};
        QCOMPARE(one(order).verdict, Verdict::OtherOrder);
        QVERIFY(one(order).sentence.english().contains(u"order 10428 instead of order 10482"_s));
        ShadowInput stage = input(3);
        stage.shadow.commands[1].sight.kind = Sight::Kind::OtherStage;
        stage.shadow.commands[1].sight.stage = {u"140"_s, u"Cancelled"_s, {}};
        QCOMPARE(one(stage).verdict, Verdict::OtherStage);
        ShadowInput never = input(4);
        never.shadow.state = Shadow::State::Ended;
        QCOMPARE(one(never).verdict, Verdict::NeverDone);
        ShadowInput booked = input(5);
        booked.shadow.state = Shadow::State::Ended;
        booked.shadow.commands[0].sight = same(60);
        QCOMPARE(one(booked).verdict, Verdict::NotMoved);
        const ShadowReport report = shadowReport({sum, order, stage, never, booked});
        QCOMPARE(report.different, 5);
        const QString text = shadowAsText(report, QTimeZone::utc());
        QVERIFY2(text.contains(u"10428"_s) && text.contains(u"Cancelled"_s), qPrintable(text));
    }

    void anOrderMovedUnpaidIsNamed()
    {
        ShadowInput part = input(1, u"part"_s);
        part.shadow.commands[0].sight = same(30);
        SeenMove moved;
        moved.order = u"10482"_s;
        moved.from = {u"121"_s, {}, {}};
        moved.to = {u"132"_s, u"Made"_s, {}};
        moved.at = at(60);
        part.moves = {moved};
        QCOMPARE(one(part).verdict, Verdict::MovedUnpaid);
        QVERIFY(one(part).sentence.english().contains(u"40.00 is missing"_s));
        // Not when the rest came before.
        ShadowInput rest = input(2);
        rest.shadow.decidedAt = at(50);
        rest.shadow.commands[1].at = at(50);
        QCOMPARE(shadowReport({part, rest}).cases.first().verdict, Verdict::Same);
    }

    void theRestIsCounted()
    {
        ShadowInput first = input(1, u"perhaps-booked"_s);
        first.shadow.commands.clear();
        QCOMPARE(one(first).verdict, Verdict::PeopleFirst);
        ShadowInput asked = input(2, u"order-unknown"_s);
        asked.shadow.commands.clear();
        asked.state = Event::State::Attention;
        QCOMPARE(one(asked).verdict, Verdict::Asked);
        ShadowInput nothing = input(3, u"not-paid"_s);
        nothing.shadow.commands.clear();
        QCOMPARE(one(nothing).verdict, Verdict::Nothing);
        QCOMPARE(one(input(4)).verdict, Verdict::Open);
        ShadowInput taken = input(5);
        taken.shadow.state = Shadow::State::TakenOver;
        QCOMPARE(one(taken).verdict, Verdict::TakenOver);
        QVERIFY(shadowAsText(shadowReport({}), QTimeZone::utc()).contains(u"Nothing was watched"_s));
    }
};

QTEST_GUILESS_MAIN(ShadowReportTest)
#include "shadowreport_test.moc"
