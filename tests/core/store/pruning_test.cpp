#include "core/store/pruning.h"
#include "core/store/commandstore.h"
#include "core/store/journal.h"
#include "core/store/noticestore.h"
#include "tests/core/store/copies.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

class PruningTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    Database &database() { return *m_database; }
    qint64 count(const QString &from) { return numberOf(database(), u"select count(*) from "_s + from); }
    void run(const QString &sql, std::initializer_list<QVariant> values = {})
    {
        const Result<void> done = execute(database(), sql, values);
        QVERIFY2(done, done ? "" : qPrintable(done.error().logLine()));
    }
    Pruned pruned(const KeepSince &since)
    {
        const Result<Pruned> done = prune(database(), since, day(2000), {});
        if (!done)
            qFatal("%s", qPrintable(done.error().logLine()));
        return *done;
    }
    static KeepSince since(int log, int raw, int journal)
    {
        return {
            log ? day(log) : QDateTime(), raw ? day(raw) : QDateTime(), journal ? day(journal) : QDateTime()};
    }

    /// `count` events with all that belongs to them, an hour apart from day(from) on.
    void fill(int count, int from = 0)
    {
        const qint64 start = day(from).toMSecsSinceEpoch();
        const QString record = QString::fromUtf8(
            R"({"account":"shop","reference":"X","amount":["4200.00","UAH"],"state":"paid","payer":"Olena K.",)"
            R"("typedFields":[["a","b"]],"extra":[["c","d"]]})");
        run(u"begin"_s);
        run(uR"(insert into event (id, route, key, state, outcome, due_at_ms, record, proof, order_number, facts, created_at_ms, changed_at_ms)
                with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
                select i, 'payments', 'payment:shop/' || i, 'done', 'paid-in-full', 0, ?, 'signed', i, '{"a":1}', ? + i * 3600000, ? + i * 3600000 from n)"_s,
            {count, record, start, start});
        run(u"insert into event_key (event, key) select id, 'order:' || id from event"_s);
        run(uR"(insert into notice (connection, kind, external_id, version, received_at_ms, payload, sha256, proof, state, event)
                select 'shop', 'callback', id, 'Approved', created_at_ms, zeroblob(1500), zeroblob(32), 'signed', 'joined', id from event)"_s);
        run(uR"(insert into call (id, connection, state, commands, again, started_at_ms, ended_at_ms)
                select id, 'office', 'ended', 1, 0, created_at_ms, created_at_ms from event)"_s);
        run(uR"(insert into command (event, step, key, action, reason, safety, state, call, due_at_ms, decided_at_ms, facts_at_ms)
                select id, 1, 'k' || id, '{}', '', 'keyed', 'done', id, 0, 0, 0 from event)"_s);
        run(uR"(insert into journal (at_ms, level, kind, event, text) select created_at_ms, 'info', 'notice', id, '{}' from event)"_s);
        run(uR"(insert into journal (at_ms, level, kind, text) select created_at_ms, 'info', 'connection', '{}' from event)"_s);
        run(uR"(insert into act (kind, event, arguments, who, at_ms) select 'retry', id, '{}', 'olena', created_at_ms from event where id % 10 = 0)"_s);
        run(u"commit"_s);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(u"provodka.db"_s));
        QVERIFY(opened);
        m_database = std::move(*opened);
    }
    void cleanup() { m_database.reset(); }

    void whatIsYoungOrWantedStays()
    {
        fill(48);
        QVERIFY(pruned(since(0, 0, 0)).isNothing());
        KeepSince old;
        old.log = old.raw = old.journal = day(-1);
        QVERIFY(pruned(old).isNothing());
        QCOMPARE(count(u"journal"_s), 96);
    }

    void theLogGoesByItsAge()
    {
        fill(48);
        const Pruned done = pruned(since(1, 0, 0));
        QCOMPARE(done.logLines, 23);
        QCOMPARE(count(u"journal where event is null"_s), 25);
        QCOMPARE(count(u"journal where event is not null"_s), 48);
        (void)pruned(since(100, 0, 0));
        QCOMPARE(count(u"journal where event is null"_s), 1); // the newest line of all
    }

    void rawTextGoesOnceItsEventIsOver()
    {
        fill(48);
        run(u"update event set state = 'attention' where id = 3"_s);
        run(uR"(insert into notice (connection, kind, external_id, version, received_at_ms, payload, sha256, proof, state)
                values ('shop', 'callback', 'x', '', 0, x'01', zeroblob(32), 'signed', 'new'),
                       ('shop', 'callback', 'y', '', 0, x'01', zeroblob(32), 'signed', 'unrouted'),
                       ('shop', 'callback', 'z', '', 0, x'01', zeroblob(32), 'signed', 'unreadable'))"_s);
        const Pruned done = pruned(since(0, 1, 0));
        QCOMPARE(done.rawNotices, 22);
        QCOMPARE(count(u"notice where length(payload) = 0"_s), 22);
        QCOMPARE(count(u"notice where event = 3 and length(payload) > 0"_s), 1);
        QCOMPARE(count(u"notice where length(sha256) = 32"_s), 51);
        QCOMPARE(count(u"notice where event is null and length(payload) > 0"_s), 3);
        QCOMPARE(pruned(since(0, 0, 1)).rawNotices, 1); // what nobody could read
    }

    void aClearedEventStaysKnown()
    {
        fill(48);
        run(u"update event set state = 'attention' where id = 3"_s);
        run(u"update command set state = 'sending' where event = 4"_s);
        run(u"insert into undone (command, at_ms, who, proof) select id, 0, 'olena', '' from command"_s);
        run(u"insert into decided (event, at_ms, before, facts, decision) select id, 0, '', '', '' from event"_s);
        run(u"insert into agreement (route, at_ms, from_day, to_day, payments, agree, set_aside, under_way, is_nightly, findings) values ('payments', 0, '', '', 0, 0, 0, 0, 1, '')"_s);
        const Pruned done = pruned(since(0, 0, 1));
        QCOMPARE(done.events, 21);
        QCOMPARE(count(u"event"_s), 48);
        QCOMPARE(count(u"notice"_s), 48);
        for (const char *table : {"command", "call", "event_key", "undone", "decided"})
            QCOMPARE(count(QString::fromLatin1(table)), 27);
        QCOMPARE(count(u"journal where event is not null"_s), 27);
        QCOMPARE(count(u"act"_s), 2);
        QCOMPARE(count(u"agreement"_s), 0);
        for (const int kept : {3, 4}) {
            QCOMPARE(count(u"command where event = %1"_s.arg(kept)), 1);
            QCOMPARE(count(u"event where id = %1 and cleared_at_ms is null"_s.arg(kept)), 1);
        }
        EventStore events(database());
        QCOMPARE(*events.find({u"payments"_s}, u"payment:shop/1"_s), std::optional(EventId{1}));
        const auto row = events.row({1});
        QVERIFY(row && *row);
        QVERIFY((*row)->event.isCleared);
        QCOMPARE((*row)->event.payment.amount.minor, 420'000);
        QVERIFY2((*row)->event.payment.payer.isEmpty() && (*row)->event.payment.extra.isEmpty(),
            "who paid is not kept");
        QCOMPARE((*row)->orderNumber.value, u"1"_s);
        QVERIFY(!(*events.row({40}))->event.isCleared);
        QVERIFY(pruned(since(0, 0, 1)).isNothing());
        Notice again;
        again.connection = {u"shop"_s};
        again.kind = u"callback"_s;
        again.externalId = u"1"_s;
        again.version = u"Approved"_s;
        again.receivedAt = day(400);
        again.payload = "again";
        const auto remembered = NoticeStore(database()).remember(again);
        QVERIFY(remembered);
        QVERIFY2(!*remembered, "a notice that comes again years later is a known one");
    }

    void aHundredThousandEventsAreClearedWhileOthersWrite()
    {
        constexpr int events = 100'000;
        run(u"pragma synchronous = off"_s); // how long the disk takes is not looked at here
        fill(events);
        QVERIFY(execute(database(), u"pragma wal_checkpoint(truncate)"_s));
        const qint64 pages = numberOf(database(), u"pragma page_count"_s);
        std::atomic<bool> stop = false;
        std::atomic<int> failures = 0;
        std::atomic<int> written = 0;
        std::thread writer([&] {
            const auto mine = Database::open(m_folder->filePath(u"provodka.db"_s));
            for (int i = 0; !stop; ++i) {
                const Event one = payment(u"new%1-1"_s.arg(i), day(5000));
                failures += addPayment(**mine, one) ? 0 : 1;
                ++written;
                QThread::msleep(5);
            }
        });
        const Pruned done = pruned(since(4500, 4500, 4500));
        stop = true;
        writer.join();
        QCOMPARE(failures.load(), 0);
        QVERIFY2(written > 20, qPrintable(QString::number(written)));
        QCOMPARE(done.events, events);
        QVERIFY(done.logLines >= events - 1);
        QCOMPARE(count(u"command"_s), 0);
        QCOMPARE(count(u"call"_s), 0);
        QCOMPARE(count(u"event where cleared_at_ms is not null"_s), events);
        QVERIFY2(numberOf(database(), u"pragma page_count"_s) < pages / 2, "the file became smaller");
        QCOMPARE(numberOf(database(), u"pragma freelist_count"_s), 0);
    }

    void aStopEndsItEarlyAndTheNextGoesOn()
    {
        fill(2000);
        std::stop_source stop;
        stop.request_stop();
        const auto nothing = prune(database(), since(0, 0, 4500), day(5000), stop.get_token());
        QVERIFY(nothing && nothing->isNothing());
        QCOMPARE(pruned(since(0, 0, 4500)).events, 2000);
    }
};

QTEST_GUILESS_MAIN(PruningTest)
#include "pruning_test.moc"
