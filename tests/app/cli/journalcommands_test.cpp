#include "core/store/actstore.h"
#include "core/store/eventstore.h"
#include "core/store/journal.h"
#include "core/store/transitionstore.h"
#include "core/store/workspace.h"
#include "tests/app/cli/program.h"

#include <QTest>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

class JournalCommandsTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int seconds)
    {
        return QDateTime::fromSecsSinceEpoch(1'767'225'600 + seconds, Qt::UTC);
    }

    static std::unique_ptr<Workspace> open(const Program &program)
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(program.workspace());
        return workspace ? std::move(*workspace) : nullptr;
    }

    static EventId addPayment(Workspace &workspace, const QString &reference, Event::State state,
        const QString &outcome, const QString &order)
    {
        Event event;
        event.route = {u"payments"_s};
        event.key = u"test_merch_n1/"_s + reference;
        event.state = state;
        event.outcome = outcome;
        event.payment.account = u"test_merch_n1"_s;
        event.payment.reference = reference;
        event.payment.amount = {1825050, u"UAH"_s};
        event.payment.state = PaymentState::Paid;
        event.payment.payer = u"Олена К."_s;
        event.payment.processedAt = at(0);
        event.proof = Proof::Signed;
        event.reason = Text("Order %1 is paid in full.", {order});
        event.createdAt = at(1);
        event.changedAt = at(2);
        event.dueAt = at(1);
        const Result<EventId> id
            = EventStore(workspace.database()).create(event, {order}, {u"order:"_s + order});
        return id ? *id : EventId();
    }

private Q_SLOTS:
    void listsEventsAndPayments()
    {
        const Program program;
        EventId done;
        EventId lost;
        {
            const auto workspace = open(program);
            QVERIFY(workspace);
            done = addPayment(*workspace, u"10482_1"_s, Event::State::Done, u"paid-in-full"_s, u"10482"_s);
            lost = addPayment(*workspace, u"x-1"_s, Event::State::Attention, u"order-unknown"_s, u"77777"_s);
            QVERIFY(done.isValid() && lost.isValid());
        }
        const Run text = program.run({u"event"_s, u"list"_s});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("Order 10482 is paid in full."), text.out.constData());
        const Run json = program.run({u"event"_s, u"list"_s, u"--json"_s});
        QCOMPARE(json.code, 0);
        QCOMPARE(json.array().size(), 2);
        QCOMPARE(json.array()[0]["id"_L1].toInteger(), lost.value);
        QCOMPARE(json.array()[1]["order"_L1].toString(), u"10482"_s);
        QCOMPARE(json.array()[1]["amount"_L1]["amount"_L1].toString(), u"18250.50"_s);
        QCOMPARE(program.run({u"event"_s, u"list"_s, u"--state"_s, u"attention,skipped"_s, u"--json"_s})
                     .array()
                     .size(),
            1);

        const Run payments = program.run({u"payment"_s, u"list"_s});
        QVERIFY2(payments.out.contains("10482_1"), payments.out.constData());
        const Run unmatched = program.run({u"payment"_s, u"list"_s, u"--unmatched"_s, u"--json"_s});
        QCOMPARE(unmatched.code, 0);
        QCOMPARE(unmatched.array().size(), 1);
        QCOMPARE(unmatched.array()[0]["reference"_L1].toString(), u"x-1"_s);
    }

    void tellsTheStoryOfAnEvent()
    {
        const Program program;
        EventId event;
        {
            const auto workspace = open(program);
            event = addPayment(*workspace, u"10482_1"_s, Event::State::Done, u"paid-in-full"_s, u"10482"_s);
            JournalLine line;
            line.at = at(3);
            line.kind = u"decision"_s;
            line.event = event;
            line.text = Text("Order %1 moves on.", {u"10482"_s});
            QVERIFY(Journal(workspace->database()).write(line));
        }
        const Run text = program.run({u"event"_s, u"show"_s, QString::number(event.value)});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("payment 10482_1") && text.out.contains("Order 10482 moves on."),
            text.out.constData());
        QVERIFY2(text.out.contains("2026-01-01 02:00:03"), "times are shown in the zone of this computer");
        const Run json = program.run({u"event"_s, u"show"_s, QString::number(event.value), u"--json"_s});
        QCOMPARE(json.code, 0);
        QVERIFY(json.isPureJson());
        QCOMPARE(json.object()["journal"_L1][0]["at"_L1].toString(), u"2026-01-01T00:00:03.000Z"_s);
        QCOMPARE(json.object()["proof"_L1].toString(), u"signed"_s);
    }

    void refusesAnEventThatIsNotThere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("show") << QStringList{u"event"_s, u"show"_s, u"99"_s};
        QTest::newRow("show a word") << QStringList{u"event"_s, u"show"_s, u"last"_s};
        QTest::newRow("retry") << QStringList{u"event"_s, u"retry"_s, u"99"_s};
        QTest::newRow("skip") << QStringList{u"event"_s, u"skip"_s, u"99"_s};
        QTest::newRow("match") << QStringList{u"payment"_s, u"match"_s, u"99"_s, u"10482"_s};
    }

    void refusesAnEventThatIsNotThere()
    {
        QFETCH(QStringList, arguments);
        const Program program;
        QVERIFY(open(program));
        const Run run = program.run(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.says("There is no event"), run.err.constData());
    }

    void storesWhatAPersonDid()
    {
        const Program program;
        EventId event;
        {
            const auto workspace = open(program);
            event = addPayment(*workspace, u"x-1"_s, Event::State::Attention, u"order-unknown"_s, u"77777"_s);
        }
        const QString id = QString::number(event.value);
        const Run retry = program.run({u"event"_s, u"retry"_s, id});
        QCOMPARE(retry.code, 0);
        QVERIFY(retry.out.contains("next \"provodka-cli run\""));
        QCOMPARE(
            program.run({u"event"_s, u"skip"_s, id, u"--json"_s}).object()["kind"_L1].toString(), u"skip"_s);
        QCOMPARE(program.run({u"payment"_s, u"match"_s, id, u"10482"_s}).code, 0);
        QCOMPARE(program.run({u"payment"_s, u"match"_s, id, u"10482=18000.00"_s, u"10483=250.5"_s}).code, 0);

        const auto workspace = open(program);
        const Result<QList<Act>> acts = ActStore(workspace->database()).open();
        QVERIFY(acts);
        QCOMPARE(acts->size(), 4);
        QCOMPARE((*acts)[0].kind, u"retry"_s);
        QCOMPARE((*acts)[0].event, event);
        QCOMPARE((*acts)[0].who, u"olena"_s);
        QVERIFY((*acts)[0].at.isValid());
        QCOMPARE((*acts)[2].arguments,
            (QJsonObject{{u"parts"_s, QJsonArray{QJsonObject{{u"order"_s, u"10482"_s}}}}}));
        QCOMPARE((*acts)[3].arguments,
            (QJsonObject{{u"parts"_s,
                QJsonArray{QJsonObject{{u"order"_s, u"10482"_s}, {u"amount"_s, u"18000.00"_s}},
                    QJsonObject{{u"order"_s, u"10483"_s}, {u"amount"_s, u"250.50"_s}}}}}));
    }

    void refusesASplitThatDoesNotAddUp_data()
    {
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("too little") << QStringList{u"1=100.00"_s, u"2=50"_s} << QByteArray("the payment is");
        QTest::newRow("no sums") << QStringList{u"1"_s, u"2"_s} << QByteArray("how much belongs");
        QTest::newRow("nothing left for the one without a sum")
            << QStringList{u"1=18250.50"_s, u"2"_s} << QByteArray("nothing is left for 2");
        QTest::newRow("no sum") << QStringList{u"1=all"_s} << QByteArray("is not a sum");
        QTest::newRow("negative") << QStringList{u"1=-5"_s} << QByteArray("is not a sum");
        QTest::newRow("no order") << QStringList{u"=5"_s} << QByteArray("names no order");
    }

    void refusesASplitThatDoesNotAddUp()
    {
        QFETCH(QStringList, parts);
        QFETCH(QByteArray, words);
        const Program program;
        EventId event;
        {
            const auto workspace = open(program);
            event = addPayment(*workspace, u"x-1"_s, Event::State::Attention, u"order-unknown"_s, u"77777"_s);
        }
        const Run run
            = program.run(QStringList{u"payment"_s, u"match"_s, QString::number(event.value)} + parts);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(words), run.err.constData());
    }

    void reportsTransitions()
    {
        const Program program;
        {
            const auto workspace = open(program);
            TransitionStore store(workspace->database());
            const auto told = [&](const QString &from, const QString &to, int seconds) {
                Transition transition;
                transition.order = u"77"_s;
                transition.number = {u"10482"_s};
                transition.title = u"=Diploma, \"gold\""_s;
                transition.from = {from, from, {}};
                transition.to = {to, to, {}};
                transition.at = at(seconds);
                transition.externalId = QString::number(seconds);
                return store.told(u"office"_s, transition).has_value();
            };
            QVERIFY(told(u"new"_s, u"wait"_s, 0));
            QVERIFY(told(u"wait"_s, u"work"_s, 6 * 3600));
        }
        const Run text = program.run({u"report"_s, u"transitions"_s, u"--limit"_s, u"15m"_s});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains("6 h") && text.out.contains("Over 15 min") && text.out.contains("100.0 %"),
            text.out.constData());
        const Run csv = program.run({u"report"_s, u"transitions"_s, u"--format"_s, u"csv"_s});
        QCOMPARE(csv.code, 0);
        QVERIFY2(csv.out.contains("office,wait,wait,work,work,1,21600.000,21600.000,21600.000,"),
            csv.out.constData());
        const Run json = program.run({u"report"_s, u"transitions"_s, u"--json"_s, u"--limit"_s, u"7h"_s,
            u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-01"_s});
        QCOMPARE(json.code, 0);
        QVERIFY(json.isPureJson());
        QCOMPARE(json.object()["limit_ms"_L1].toInt(), 7 * 3600 * 1000);
        QCOMPARE(json.object()["from"_L1].toString(), u"2025-12-31T22:00:00.000Z"_s);
        QCOMPARE(json.object()["to"_L1].toString(), u"2026-01-01T22:00:00.000Z"_s);
        QCOMPARE(json.object()["pairs"_L1][0]["max_ms"_L1].toInt(), 6 * 3600 * 1000);
        const QString file = program.path(u"report.csv"_s);
        QCOMPARE(
            program.run({u"report"_s, u"transitions"_s, u"--format"_s, u"csv"_s, u"-o"_s, file}).code, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), csv.out);
        const Run empty = program.run({u"report"_s, u"transitions"_s, u"--from"_s, u"2026-02-01"_s});
        QCOMPARE(empty.code, 0);
        QVERIFY(empty.out.contains("No order moved"));
    }

    void showsTheLog()
    {
        const Program program;
        {
            const auto workspace = open(program);
            Journal journal(workspace->database());
            for (int i = 0; i < 3; ++i) {
                JournalLine line;
                line.at = at(i);
                line.kind = u"engine"_s;
                line.connection = i == 1 ? u"office"_s : u"shop"_s;
                line.text = Text("Line %1.", {QString::number(i)});
                QVERIFY(journal.write(line));
            }
        }
        const Run text = program.run({u"log"_s});
        QCOMPARE(text.code, 0);
        QCOMPARE(text.out.count('\n'), 3);
        QVERIFY2(text.out.startsWith("2026-01-01 02:00:00 info    Line 0."), text.out.constData());
        const Run some = program.run({u"log"_s, u"--grep"_s, u"OFFICE"_s, u"--json"_s});
        QCOMPARE(some.code, 0);
        QCOMPARE(some.array().size(), 1);
        QCOMPARE(some.array()[0]["text"_L1].toString(), u"Line 1."_s);
    }

    void followsTheLog()
    {
        const Program program;
        const auto workspace = open(program);
        Journal journal(workspace->database());
        JournalLine line;
        line.at = at(0);
        line.kind = u"engine"_s;
        line.text = Text("First.");
        QVERIFY(journal.write(line));
        QProcess process;
        process.setProcessEnvironment(program.environment());
        process.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"),
            {u"--workspace"_s, program.workspace(), u"--json"_s, u"log"_s, u"--follow"_s});
        QByteArray out;
        QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("First."), 30000);
        line.text = Text("Second.");
        QVERIFY(journal.write(line));
        QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("Second."), 30000);
        process.terminate();
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 0);
        const QList<QByteArray> lines = out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()["text"_L1].toString(), u"Second."_s);
    }
};

QTEST_GUILESS_MAIN(JournalCommandsTest)
#include "journalcommands_test.moc"
