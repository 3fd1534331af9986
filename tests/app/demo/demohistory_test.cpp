#include "app/demo/demohistory.h"
#include "core/report/transitionrows.h"
#include "core/store/eventstore.h"
#include "core/store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace provodka;
using namespace provodka::app;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-20T14:30:00Z"_s, Qt::ISODate);

HistoryPlace place()
{
    HistoryPlace made;
    made.now = now;
    made.shop = {u"shop"_s};
    made.office = {u"office"_s};
    made.route = {u"payments"_s};
    made.account = u"test_merch_n1"_s;
    return made;
}

std::optional<TransitionReport::Pair> fromPayment(const TransitionReport &report)
{
    for (const TransitionReport::Pair &pair : report.pairs) {
        if (pair.fromPayment)
            return pair;
    }
    return std::nullopt;
}

}

class DemoHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestOrdersAreTold()
    {
        QTemporaryDir folder;
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder.path());
        QVERIFY(workspace.has_value());
        const auto past = tellHistory((*workspace)->database(), builtInCast(), place());
        QVERIFY2(past.has_value(), past ? "" : qPrintable(past.error().logLine()));
        QVERIFY(past->size() > 40);
        for (const PastOrder &one : *past)
            QVERIFY(one.paidAt >= now.addDays(-8) && one.paidAt < now);
    }

    /// The report tells the story of the case: hours before, seconds since.
    void theManualMonthIsSlowAndTheAutomaticOneIsNot()
    {
        QTemporaryDir folder;
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder.path());
        QVERIFY(workspace.has_value());
        Database &database = (*workspace)->database();
        QVERIFY(tellHistory(database, builtInCast(), place()).has_value());
        const qint64 switched = now.addDays(-31).toMSecsSinceEpoch();
        const Result<TransitionReport> before = transitionReport(database, {{}, switched}, {});
        const Result<TransitionReport> since
            = transitionReport(database, {now.addDays(-28).toMSecsSinceEpoch(), {}}, {});
        QVERIFY(before.has_value() && since.has_value());
        const std::optional<TransitionReport::Pair> slow = fromPayment(*before);
        const std::optional<TransitionReport::Pair> quick = fromPayment(*since);
        QVERIFY(slow && quick);
        QVERIFY(slow->count > 200 && quick->count > 200);
        QVERIFY(slow->medianMs > 60 * 60 * 1000);
        QVERIFY(slow->maxMs <= 6 * 60 * 60 * 1000);
        QVERIFY(quick->medianMs < 10 * 1000);
        QVERIFY(quick->maxMs < 2 * 60 * 1000);
        QVERIFY(before->pairs.size() >= 4); // the map of stages is full: new, waiting, production, finished
        // Two ways of confirming stand beside each other.
        TransitionQuestion question;
        question.period = {{}, switched};
        question.split = true;
        const Result<TransitionReport> split = transitionReport(database, question);
        QVERIFY(split.has_value());
        QVERIFY(std::ranges::any_of(
            split->pairs, [](const TransitionReport::Pair &pair) { return pair.way == "by-hand"_L1; }));
    }

    void paymentsHaveWhatTheirPageShows()
    {
        QTemporaryDir folder;
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder.path());
        QVERIFY(workspace.has_value());
        QVERIFY(tellHistory((*workspace)->database(), builtInCast(), place()).has_value());
        const Result<QList<EventRow>> rows = EventStore((*workspace)->database()).list({});
        QVERIFY(rows.has_value());
        QVERIFY(rows->size() >= 600);
        QSet<QString> outcomes;
        for (const EventRow &row : *rows) {
            outcomes.insert(row.event.outcome);
            QVERIFY(row.event.payment.amount.minor > 0);
            QVERIFY(!row.orderNumber.isEmpty());
            QVERIFY(!row.event.reason.isEmpty());
            QVERIFY(row.notes.facts.contains("\"due\""));
            QVERIFY(row.event.changedAt < now);
            QVERIFY(row.event.payment.processedAt <= row.event.changedAt);
            QVERIFY(row.event.state != Event::State::Attention); // what waits for a person is really there
        }
        QCOMPARE(outcomes, (QSet<QString>{u"paid-in-full"_s, u"part"_s, u"not-paid"_s}));
    }

    void itIsTheSameEveryTime()
    {
        const auto told = [] {
            QTemporaryDir folder;
            const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder.path());
            QStringList lines;
            if (!workspace || !tellHistory((*workspace)->database(), builtInCast(), place()))
                return lines;
            const Result<QList<EventRow>> rows = EventStore((*workspace)->database()).list({});
            for (const EventRow &row : rows.value_or(QList<EventRow>()))
                lines.append(row.event.key + row.event.payment.amount.decimal()
                    + row.event.changedAt.toString(Qt::ISODateWithMs));
            return lines;
        };
        const QStringList first = told();
        QVERIFY(!first.isEmpty());
        QCOMPARE(told(), first);
    }
};

QTEST_GUILESS_MAIN(DemoHistoryTest)
#include "demohistory_test.moc"
