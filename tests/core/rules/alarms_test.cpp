#include "core/rules/alarms.h"
#include "core/rules/summary.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime start = QDateTime::fromString(u"2026-11-22T09:00:00Z"_s, Qt::ISODate);

QDateTime at(int minutes)
{
    return start.addSecs(60 * minutes);
}

WaitingEvent waiting(int id, qint64 minor, int since)
{
    WaitingEvent one;
    one.event = {id};
    one.reason = Text("Order %1 is not there.", {QString::number(id)});
    one.amount = {minor, u"UAH"_s};
    one.since = at(since);
    return one;
}

Announcement said(bool isGood, const QString &subject = u"mailbox"_s)
{
    return {u"mail-unread"_s, subject, Text("No rule reads it."), start, isGood};
}

/// What the store would hold after these changes.
QList<Alarm> kept(QList<Alarm> open, const AlarmChanges &changes)
{
    for (Alarm alarm : changes.raise) {
        alarm.id = 1000 + open.size();
        open.append(alarm);
    }
    open.removeIf(
        [&](const Alarm &one) { return changes.end.contains(one.id) || changes.fade.contains(one.id); });
    return open;
}

}

class AlarmsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patienceComesFirst()
    {
        Situation situation;
        situation.waiting = {waiting(1, 100, 0)};
        QVERIFY(alarmChanges({}, {}, situation, 15min, at(14)).raise.isEmpty());
        const AlarmChanges changes = alarmChanges({}, {}, situation, 15min, at(15));
        QCOMPARE(changes.raise.size(), 1);
        QCOMPARE(changes.raise.first().kind, u"payment"_s);
        QCOMPARE(changes.raise.first().subject, u"1"_s);
    }

    void onceUntilItIsOver()
    {
        Situation situation;
        situation.waiting = {waiting(1, 100, 0)};
        QList<Alarm> open = kept({}, alarmChanges({}, {}, situation, 15min, at(20)));
        QVERIFY(alarmChanges(open, {}, situation, 15min, at(30)).raise.isEmpty());
        // A newer look at the same event, with other words, is no other alarm.
        situation.waiting.first().since = at(29);
        situation.waiting.first().reason = Text("Too much was paid.");
        const AlarmChanges changed = alarmChanges(open, {}, situation, 15min, at(30));
        QVERIFY(changed.raise.isEmpty() && changed.end.isEmpty());
        QCOMPARE(changed.update.size(), 1);
        const AlarmChanges over = alarmChanges(open, {}, {}, 15min, at(31));
        QCOMPARE(over.end, (QList<qint64>{open.first().id}));
    }

    void whatComesAndGoesIsHeldBack()
    {
        Alarm before;
        before.kind = u"connection"_s;
        before.subject = u"shop"_s;
        before.toldAt = at(0);
        before.endedAt = at(10);
        Situation situation;
        situation.unusable = {{{u"shop"_s}, Text("It is away."), at(12)}};
        const AlarmChanges changes = alarmChanges({}, {before}, situation, 15min, at(30));
        QCOMPARE(changes.raise.first().holdUntil, at(70));
        QVERIFY(!alarmChanges({}, {before}, situation, 15min, at(80)).raise.first().holdUntil.isValid());
    }

    void setupTroublesNeedNoPatienceUnlessTheyMayPass()
    {
        Situation situation;
        situation.problems = {{u"a"_s, Text("gone"), at(0), false}, {u"b"_s, Text("cut"), at(0), true}};
        QCOMPARE(alarmChanges({}, {}, situation, 15min, at(0)).raise.size(), 1);
        QCOMPARE(alarmChanges({}, {}, situation, 15min, at(15)).raise.size(), 2);
    }

    void announcementsLastUntilAGoodOneOrADay()
    {
        Situation situation;
        situation.announced = {said(false), said(false), said(false, u"other"_s)};
        QList<Alarm> open = kept({}, alarmChanges({}, {}, situation, 15min, at(0)));
        QCOMPARE(open.size(), 2);
        AlarmChanges changes = alarmChanges(open, {}, {}, 15min, at(60));
        QVERIFY(changes.end.isEmpty() && changes.fade.isEmpty());
        situation.announced = {said(true)};
        changes = alarmChanges(open, {}, situation, 15min, at(61));
        QCOMPARE(changes.end.size(), 1);
        open = kept(open, changes);
        QCOMPARE(open.first().subject, u"other"_s);
        QCOMPARE(alarmChanges(open, {}, {}, 15min, at(60 * 31)).fade.size(), 1);
        // Bad and good again between two looks is nothing at all.
        situation.announced = {said(false), said(true)};
        QVERIFY(alarmChanges({}, {}, situation, 15min, at(0)).raise.isEmpty());
    }

    void wordsAreSpaced()
    {
        QVERIFY(!mayTellAt({}).isValid());
        QCOMPARE(mayTellAt({at(0)}), at(5));
        QCOMPARE(mayTellAt({at(20), at(0), at(5), at(10)}), at(40));
    }

    void moneyComesFirstAndTheRestIsCounted()
    {
        Situation situation;
        for (int i = 1; i <= 40; ++i)
            situation.waiting.append(waiting(i, i * 100, 0));
        situation.unusable = {{{u"shop"_s}, Text("It is away."), at(0)}};
        const QList<Alarm> raised = alarmChanges({}, {}, situation, 0min, at(20)).raise;
        Post post = alarmPost(raised, {}, QTimeZone::utc(), {});
        post.title.replace(QChar::Nbsp, u' ');
        post.text.replace(QChar::Nbsp, u' ');
        QVERIFY2(post.title.startsWith(u"Provodka: 41 alarms, first: 40.00 UAH"_s), qPrintable(post.title));
        QVERIFY(post.text.startsWith(u"Payments that need a person: 40; together 820.00 UAH"_s));
        QVERIFY(post.text.contains(u"and further ones: 28"_s));
        QVERIFY(post.text.contains(u"It is away."_s));
        QVERIFY(post.text.indexOf(u"Order 40"_s) < post.text.indexOf(u"Order 39"_s));
        QVERIFY(post.title.size() <= 150);
        const Post over = alarmPost({}, raised.mid(40), QTimeZone::utc(), {});
        QCOMPARE(over.title, u"Provodka: over: It is away."_s);
    }

    void settingsHaveTheirDefaults()
    {
        const QJsonObject row{{u"connection"_s, u"post"_s}, {u"to"_s, u"boss@example.test"_s}};
        AlarmSettings settings = AlarmSettings::from({{u"alarmsTo"_s, QJsonArray{row}}});
        QCOMPARE(settings.after, 15min);
        QCOMPARE(settings.summaryAt, QTime(9, 0));
        QCOMPARE(settings.summaryTo, settings.alarmsTo);
        QVERIFY(settings.zone.isValid());
        settings = AlarmSettings::from({{u"summaryTo"_s, QJsonArray{row}}, {u"summaryAt"_s, u"07:30"_s},
            {u"alarmAfterMinutes"_s, 0}, {u"zone"_s, u"nowhere"_s}});
        QVERIFY(settings.alarmsTo.isEmpty());
        QCOMPARE(settings.summaryTo.size(), 1);
        QCOMPARE(settings.after, 0min);
        QCOMPARE(settings.summaryAt, QTime(7, 30));
        QCOMPARE(settings.zone, QTimeZone::utc());
    }

    void aSummaryIsWholeEvenWithoutNews()
    {
        SummaryFacts facts;
        facts.from = at(-24 * 60);
        const Post quiet = summaryPost(facts, QTimeZone::utc(), {});
        for (const QString &line :
            {u"No payments came."_s, u"Nothing was booked."_s, u"No payment waits for a person."_s,
                u"No copy of the workspace was made yet."_s, u"When it does not come"_s})
            QVERIFY2(quiet.text.contains(line), qPrintable(quiet.text));
        facts.came = {{3, Money{1000000, u"UAH"_s}}, {1, Money{4500, u"USD"_s}}};
        facts.agreement = Text("Comparison, yesterday: 312 of 314 agree.");
        Post full = summaryPost(facts, QTimeZone::utc(), {});
        full.text.replace(QChar::Nbsp, u' ');
        QVERIFY2(full.text.contains(u"Payments that came: 4; together 10 000.00 UAH, 45.00 USD"_s),
            qPrintable(full.text));
        QVERIFY(full.text.contains(u"312 of 314"_s));
    }
};

QTEST_GUILESS_MAIN(AlarmsTest)
#include "alarms_test.moc"
