#include "core/report/transitionrows.h"
#include "core/store/statement.h"
#include "core/store/transitionstore.h"
#include "core/store/workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class TransitionRowsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    static QDateTime at(int seconds)
    {
        return QDateTime::fromSecsSinceEpoch(1'767'225'600 + seconds, Qt::UTC);
    }

    static Transition told(const QString &order, const QString &from, const QString &to, int seconds)
    {
        Transition transition;
        transition.order = order;
        transition.number = {u"N"_s + order};
        transition.title = u"Order "_s + order;
        transition.from = {from, from, {}};
        transition.to = {to, to, {}};
        transition.at = at(seconds);
        transition.externalId = u"c%1"_s.arg(seconds);
        return transition;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_folder->path());
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
    }

    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void joinsOurMovesWithWhatTheVendorTells()
    {
        Database &database = m_workspace->database();
        TransitionStore store(database);
        Result<Transaction> transaction = Transaction::begin(database);
        QVERIFY(transaction);
        QVERIFY(execute(database,
            uR"(insert into event (route, key, state, due_at_ms, record, proof, happened_at_ms, created_at_ms, changed_at_ms)
                                      values ('r', 'k', 'done', 0, '{}', 'signed', ?, 0, 0))"_s,
            {at(7196).toMSecsSinceEpoch()}));
        QVERIFY(store.told(u"office"_s, told(u"1"_s, u"new"_s, u"wait"_s, 0)));
        QVERIFY(store.told(u"office"_s, told(u"1"_s, u"wait"_s, u"work"_s, 7260)));
        QVERIFY(store.moved(u"office"_s, {u"1"_s, u"1"_s}, {u"N1"_s}, u"Order 1"_s,
            {u"wait"_s, u"wait"_s, {}}, {u"work"_s, u"work"_s, {}}, EventId{1}, at(7200)));
        QVERIFY(store.told(u"office"_s, told(u"2"_s, u"new"_s, u"wait"_s, 100)));
        QVERIFY(store.told(u"office"_s, told(u"2"_s, u"wait"_s, u"work"_s, 130)));
        QVERIFY(transaction->commit());

        const Result<TransitionReport> report = transitionReport(database, {}, 3'600'000);
        QVERIFY(report);
        QCOMPARE(report->orders, 2);
        QCOMPARE(report->pairs.size(), 3);
        QVERIFY(report->pairs[0].fromPayment);
        QCOMPARE(report->pairs[0].maxMs, 4'000);
        QCOMPARE(report->pairs[1].fromId, u"wait"_s);
        QCOMPARE(report->pairs[1].count, 2);
        QCOMPARE(report->pairs[1].medianMs, (7'200'000 + 30'000) / 2);
        QCOMPARE(report->pairs[1].maxMs, 7'200'000);
        QCOMPARE(report->pairs[1].over, 1);
        QCOMPARE(report->pairs[1].slowest[0].number, u"N1"_s);
        QCOMPARE(report->pairs[1].slowest[0].title, u"Order 1"_s);
        QCOMPARE(report->pairs[2].unknown, 2);
    }

    void readsOnlyThePeriod()
    {
        Database &database = m_workspace->database();
        TransitionStore store(database);
        QVERIFY(store.told(u"office"_s, told(u"1"_s, u"new"_s, u"wait"_s, 0)));
        QVERIFY(store.told(u"office"_s, told(u"1"_s, u"wait"_s, u"work"_s, 600)));
        QVERIFY(store.told(u"office"_s, told(u"1"_s, u"work"_s, u"done"_s, 1200)));
        const Result<TransitionReport> report
            = transitionReport(database, {at(600).toMSecsSinceEpoch(), at(1200).toMSecsSinceEpoch()}, {});
        QVERIFY(report);
        QCOMPARE(report->pairs.size(), 1);
        QCOMPARE(report->pairs[0].maxMs, 600'000);
    }

    void keepsEveryStageApartWhateverItIsCalled()
    {
        TransitionStore store(m_workspace->database());
        const QStringList odd{uR"(a","b)"_s, uR"(a\)"_s, uR"(a\")"_s, u"]],["_s, u"Оплата №1\n"_s, u"\x1f"_s};
        for (qsizetype i = 0; i + 1 < odd.size(); ++i)
            QVERIFY(store.told(u"office"_s, told(u"1"_s, odd[i], odd[i + 1], int(i) * 60)));
        const Result<TransitionReport> report = transitionReport(m_workspace->database(), {}, {});
        QVERIFY(report);
        QCOMPARE(report->pairs.size(), odd.size() - 1);
        for (const TransitionReport::Pair &pair : report->pairs) {
            const qsizetype at = odd.indexOf(pair.fromId);
            QVERIFY(at >= 0);
            QCOMPARE(pair.toId, odd[at + 1]);
            QCOMPARE(pair.toName, odd[at + 1]);
            QCOMPARE(pair.count, at == 0 ? 0 : 1);
            QCOMPARE(pair.maxMs, at == 0 ? 0 : 60'000);
        }
    }

    void isEmptyForANewWorkspace()
    {
        const Result<TransitionReport> report = transitionReport(m_workspace->database(), {}, {});
        QVERIFY(report);
        QVERIFY(report->pairs.isEmpty());
    }

    void readsHalfAMillion()
    {
        Database &database = m_workspace->database();
        QVERIFY(execute(
            database, uR"(with recursive n(i) as (select 0 union all select i + 1 from n where i < 499999)
                insert into transition (connection, order_ref, order_number, title, from_stage, from_name, to_stage, to_name, at_ms, source, external_id)
                select 'office', i / 5, 'N' || (i / 5), 'Order ' || (i / 5), i % 5, 'Stage ' || (i % 5), i % 5 + 1, 'Stage ' || (i % 5 + 1),
                       1767225600000 + (i % 5) * 1000 * (1 + i / 5 % 100), 'vendor', 'c' || i
                from n)"_s));
        const Result<TransitionReport> report = transitionReport(database, {}, 60'000);
        QVERIFY(report);
        QCOMPARE(report->orders, 100'000);
        QCOMPARE(report->pairs.size(), 5);
        // Each step takes 1, 2, … 100 seconds, equally often.
        QCOMPARE(report->pairs[0].count, 100'000);
        QCOMPARE(report->pairs[0].medianMs, 50'500);
        QCOMPARE(report->pairs[0].p90Ms, 90'000);
        QCOMPARE(report->pairs[0].maxMs, 100'000);
        QCOMPARE(report->pairs[0].over, 40'000);
        QCOMPARE(report->pairs[4].unknown, 100'000);
    }
};

QTEST_GUILESS_MAIN(TransitionRowsTest)
#include "transitionrows_test.moc"
