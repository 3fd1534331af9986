#include "support.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace provodka::planfix;
using namespace provodka::planfix::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Outcome = Receipt::Outcome;
using Match = OrderFound::Match;

const OrderRef case10482{u"10482"_s, u"20482"_s};

HttpAnswer answer(int status, const QByteArray &body)
{
    HttpAnswer made;
    made.status = status;
    made.body = body;
    return made;
}

/// The given answers to calls on this path, in turn; then the stand-in again.
void script(World &world, const QString &path, QList<HttpAnswer> answers)
{
    auto left = std::make_shared<QList<HttpAnswer>>(std::move(answers));
    world.http.trouble = [path, left](const Seen &seen) {
        Trouble trouble;
        if (seen.path == path && !left->isEmpty()) {
            trouble.kind = Trouble::Kind::Answer;
            trouble.answer = left->takeFirst();
        }
        return trouble;
    };
}

/// As the engine does: what surely did not run is sent, what may have run is asked for first.
QList<Receipt> sendToTheEnd(World &world, QList<Command> commands)
{
    QList<Receipt> all;
    for (Call call : world.book->pack(std::move(commands))) {
        for (int attempt = 0; attempt < 10; ++attempt) {
            QList<Command> left;
            bool again = false;
            const QList<Receipt> receipts = world.send(call);
            for (qsizetype i = 0; i < receipts.size(); ++i) {
                const Outcome outcome = receipts[i].outcome;
                if (outcome != Outcome::NotRun && outcome != Outcome::Unknown) {
                    all.append(receipts[i]);
                    continue;
                }
                left.append(call.commands[i]);
                again = again || outcome == Outcome::Unknown;
            }
            if (left.isEmpty())
                break;
            call.commands = left;
            call.again = again;
        }
    }
    return all;
}

}

class PlanfixOrderBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAnOrderWithItsPaymentSubtask();
    void saysWhatIsWrongWithAnOrder_data();
    void saysWhatIsWrongWithAnOrder();
    void answersByPosition();
    void readsComputedFieldsInAnyShape_data();
    void readsComputedFieldsInAnyShape();
    void theWholeWayTakesFewCalls_data();
    void theWholeWayTakesFewCalls();
    void entriesAreReadForManyPaymentsAtOnce_data();
    void entriesAreReadForManyPaymentsAtOnce();
    void earlierEntriesAreReadTogetherToo();
    void entriesOfAnyHandCount();
    void booksAnEntryWithAllItsFields();
    void aLostAnswerBooksOnce_data();
    void aLostAnswerBooksOnce();
    void movesSurviveEveryLostCall_data();
    void movesSurviveEveryLostCall();
    void aHalfStoredEntryIsLeftToAPerson();
    void withoutAPaymentIdFieldSumAndDateTell();
    void aSwallowedEntryIsNotFound();
    void refusedEntriesSayWhatToDo_data();
    void refusedEntriesSayWhatToDo();
    void movesOnlyFromWhereItWasDecided();
    void aMoveThatDidNotHappenIsRefused_data();
    void aMoveThatDidNotHappenIsRefused();
    void followsAQueuedMoveToItsEnd();
    void aQueueThatNeverEndsIsRefused();
    void aQueuedEntryIsNotWrittenTwice();
    void oneRefusedMoveDoesNotStopTheOthers();
    void anOrderMovedOnMeanwhileIsToldSo();
    void packsMovesTogetherAndKeepsTheirOrder();
    void commentsAreWrittenOnce();
    void statesHowSafeEachWriteIs();
    void anEmptyAnswerToAnArrayIsNotBelieved();
    void aFilterThatIsIgnoredIsNoticed();
    void aTagListThatLagsHidesNothing();
    void aKnownSubtaskThatIsGoneIsSearchedAgain();
    void troublesOfTheAccountAreEverybodys_data();
    void troublesOfTheAccountAreEverybodys();
    void limitsPauseTheAccount();
    void suggestsOrdersThatMayBeMeant();
    void checksItsSettings();
    void checksNamesWhatIsWrong();
    void checkTellsWhetherListsAreTaken();
};

void PlanfixOrderBookTest::findsAnOrderWithItsPaymentSubtask()
{
    World world;
    const OrderFound found = world.find(byNumber(u"10482"_s));
    QCOMPARE(found.match, Match::One);
    QCOMPARE(found.ref, case10482);
    QCOMPARE(found.title, u"Замовлення 10482"_s);
    QCOMPARE(found.link.toString(), u"http://127.0.0.1:1/task/10482"_s);
    QCOMPARE(found.stage, (StageRef{u"121"_s, u"Очікує оплату"_s, u"14"_s}));
    QCOMPARE(found.due, (Money{1825050, u"UAH"_s}));
    QVERIFY(found.targetComputes);
    QCOMPARE(found.paidByTarget, (Money{0, u"UAH"_s}));
    QCOMPARE(found.differenceByTarget, (Money{1825050, u"UAH"_s}));
    QVERIFY(found.entries.isEmpty());
    QCOMPARE(world.http.calls.size(), 2);
}

void PlanfixOrderBookTest::saysWhatIsWrongWithAnOrder_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<Match>("match");
    QTest::addColumn<QStringList>("candidates");
    QTest::newRow("no such number") << u"99999"_s << Match::None << QStringList();
    QTest::newRow("not a number") << u"A-17"_s << Match::None << QStringList();
    QTest::newRow("empty") << QString() << Match::None << QStringList();
    QTest::newRow("a task of another template")
        << u"20482"_s << Match::None << QStringList{u"20482 Оплата замовлення 10482"_s};
    QTest::newRow("deleted") << u"10497"_s << Match::None << QStringList{u"10497 Замовлення 10497"_s};
    QTest::newRow("no subtask") << u"10490"_s << Match::NoLedger << QStringList();
    QTest::newRow("its subtask deleted") << u"10496"_s << Match::NoLedger << QStringList();
    QTest::newRow("two subtasks") << u"10491"_s << Match::SeveralLedgers
                                  << QStringList{u"20491 Оплата замовлення 10491"_s,
                                         u"30491 Оплата замовлення 10491"_s};
    QTest::newRow("leading zeros") << u"0010482"_s << Match::One << QStringList();
}

void PlanfixOrderBookTest::saysWhatIsWrongWithAnOrder()
{
    QFETCH(QString, number);
    QFETCH(Match, match);
    QFETCH(QStringList, candidates);
    World world;
    world.control(u"delete"_s, {{"number"_L1, 10497}});
    world.control(u"delete"_s, {{"number"_L1, 20496}});
    const OrderFound alone = world.find(byNumber(number));
    QCOMPARE(alone.match, match);
    QCOMPARE(alone.candidates, candidates);
    // The same among others.
    const QList<Result<OrderFound>> among
        = world.find({byNumber(u"10482"_s), byNumber(number), byNumber(u"10483"_s)});
    QCOMPARE(among[0]->match, Match::One);
    QCOMPARE(among[1]->match, match);
    QCOMPARE(among[2]->match, Match::One);
}

void PlanfixOrderBookTest::answersByPosition()
{
    World world;
    const QList<Result<OrderFound>> answers = world.find({byNumber(u"10493"_s), byNumber(u"99999"_s),
        byNumber(u"10482"_s), byNumber(u"10492"_s), byNumber(u"10482"_s), byNumber(u"A-1"_s)});
    QCOMPARE(answers[0]->stage.id, u"132"_s);
    QCOMPARE(answers[1]->match, Match::None);
    QCOMPARE(answers[2]->ref, case10482);
    QCOMPARE(answers[3]->match, Match::One);
    QCOMPARE(answers[3]->due, std::nullopt);
    QCOMPARE(*answers[4], *answers[2]);
    QCOMPARE(answers[5]->match, Match::None);
    QVERIFY(world.find(QList<OrderQuery>()).isEmpty());
}

void PlanfixOrderBookTest::readsComputedFieldsInAnyShape_data()
{
    QTest::addColumn<QString>("shape");
    QTest::newRow("number") << u"number"_s;
    QTest::newRow("object") << u"object"_s;
    QTest::newRow("text") << u"text"_s;
}

void PlanfixOrderBookTest::readsComputedFieldsInAnyShape()
{
    QFETCH(QString, shape);
    World world;
    world.control(u"option"_s, {{"shape"_L1, shape}});
    world.control(
        u"entry"_s, {{"order"_L1, 10482}, {"amount"_L1, u"8000.10"_s}, {"date"_L1, u"18-11-2026"_s}});
    const OrderFound found = world.find(byNumber(u"10482"_s));
    QCOMPARE(found.paidByTarget, (Money{800010, u"UAH"_s}));
    QCOMPARE(found.differenceByTarget, (Money{1025040, u"UAH"_s}));
    // Not computed yet is not zero.
    world.control(u"option"_s, {{"freshDifferenceNull"_L1, true}, {"emptySumNull"_L1, true}});
    world.control(u"order"_s, {{"number"_L1, 11000}, {"due"_L1, u"5.00"_s}});
    const OrderFound fresh = world.find(byNumber(u"11000"_s));
    QCOMPARE(fresh.due, (Money{500, u"UAH"_s}));
    QCOMPARE(fresh.paidByTarget, std::nullopt);
    QCOMPARE(fresh.differenceByTarget, std::nullopt);
}

void PlanfixOrderBookTest::theWholeWayTakesFewCalls_data()
{
    QTest::addColumn<int>("payments");
    QTest::addColumn<QString>("noArray");
    QTest::addColumn<bool>("tagsInLists");
    QTest::addColumn<int>("callsEach");
    QTest::addColumn<QString>("without");
    const QString all;
    QTest::newRow("1") << 1 << QString() << true << 8 << all;
    QTest::newRow("10") << 10 << QString() << true << 5 << all;
    QTest::newRow("100") << 100 << QString() << true << 3 << all;
    QTest::newRow("1, arrays refused") << 1 << u"refuse"_s << true << 8 << all;
    QTest::newRow("10, arrays refused") << 10 << u"refuse"_s << true << 6 << all;
    QTest::newRow("100, arrays refused") << 100 << u"refuse"_s << true << 5 << all;
    QTest::newRow("10, arrays find nothing") << 10 << u"empty"_s << true << 6 << all;
    QTest::newRow("100, arrays find nothing") << 100 << u"empty"_s << true << 5 << all;
    QTest::newRow("1, no tags in lists") << 1 << QString() << false << 8 << all;
    QTest::newRow("10, no tags in lists") << 10 << QString() << false << 6 << all;
    const QString date = u"dateField"_s;
    QTest::newRow("10, arrays refused, no date") << 10 << u"refuse"_s << true << 6 << date;
    QTest::newRow("100, arrays refused, no date") << 100 << u"refuse"_s << true << 5 << date;
}

void PlanfixOrderBookTest::theWholeWayTakesFewCalls()
{
    QFETCH(int, payments);
    QFETCH(QString, noArray);
    QFETCH(bool, tagsInLists);
    QFETCH(int, callsEach);
    QFETCH(QString, without);
    QJsonObject settings = bookSettings();
    settings.remove(without);
    World world(settings);
    world.control(u"option"_s, {{"noArray"_L1, noArray}, {"dataTagsInLists"_L1, tagsInLists}});
    world.control(u"orders"_s, {{"from"_L1, 30001}, {"count"_L1, payments}, {"due"_L1, u"490.10"_s}});

    QList<OrderQuery> queries;
    for (int i = 0; i < payments; ++i)
        queries.append(byNumber(QString::number(30001 + i), {u"WFP-%1"_s.arg(i)}));
    const QList<Result<OrderFound>> orders = world.find(queries);
    QList<Command> entries;
    QList<OrderQuery> again;
    for (int i = 0; i < payments; ++i) {
        QVERIFY(orders[i]);
        QCOMPARE(orders[i]->match, Match::One);
        QVERIFY(orders[i]->entries.isEmpty());
        const QString payment = queries[i].paymentIds.first();
        entries.append(addEntry(i + 1, orders[i]->ref, payment, 49010));
        again.append(known(orders[i]->ref, {payment}));
    }
    for (const Call &call : world.book->pack(entries)) {
        for (const Receipt &receipt : world.send(call))
            QCOMPARE(receipt.outcome, Outcome::Done);
    }
    const QList<Result<OrderFound>> booked = world.find(again);
    QList<Command> moves;
    for (int i = 0; i < payments; ++i) {
        QVERIFY(booked[i]);
        QCOMPARE(booked[i]->entries.size(), 1);
        QCOMPARE(booked[i]->entries.first().paymentId, again[i].paymentIds.first());
        QCOMPARE(booked[i]->entries.first().amount, (Money{49010, u"UAH"_s}));
        QCOMPARE(booked[i]->entries.first().date, without.isEmpty() ? QDate(2026, 11, 21) : QDate());
        QCOMPARE(booked[i]->differenceByTarget, (Money{0, u"UAH"_s}));
        moves.append(moveStage(i + 1, booked[i]->ref));
    }
    for (const Call &call : world.book->pack(moves)) {
        for (const Receipt &receipt : world.send(call)) {
            QCOMPARE(receipt.outcome, Outcome::Done);
            QCOMPARE(receipt.proof, u"132 У виробництві"_s);
        }
    }
    qInfo("%d payments: %lld calls", payments, static_cast<long long>(world.http.calls.size()));
    QVERIFY2(world.http.calls.size() <= payments * callsEach,
        QByteArray::number(world.http.calls.size()).constData());
    const QHash<qint64, QJsonObject> tasks = world.tasks();
    for (int i = 0; i < payments; ++i) {
        const QJsonObject task = tasks.value(30001 + i);
        QCOMPARE(task.value("status"_L1).toInt(), 132);
        QCOMPARE(task.value("moves"_L1).toArray().size(), 1);
    }
}

void PlanfixOrderBookTest::entriesAreReadForManyPaymentsAtOnce_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("firstTime");
    QTest::addColumn<int>("later");
    QTest::newRow("taken") << u"taken"_s << 2 << 2;
    QTest::newRow("refused: the day's entries are read") << u"refused"_s << 3 << 2;
    QTest::newRow("ignored: everything comes") << u"ignored"_s << 2 << 2;
    QTest::newRow("finds nothing") << u"empty"_s << 2 + 10 << 2 + 10;
    QTest::newRow("finds only one") << u"first"_s << 2 + 9 << 2 + 9;
}

// The stand-in takes no array there; accounts that do are played by the test.
void PlanfixOrderBookTest::entriesAreReadForManyPaymentsAtOnce()
{
    QFETCH(QString, mode);
    QFETCH(int, firstTime);
    QFETCH(int, later);
    World world;
    world.control(u"orders"_s, {{"from"_L1, 30001}, {"count"_L1, 10}, {"due"_L1, u"100.00"_s}});
    world.control(u"entry"_s, {{"order"_L1, 10483}, {"amount"_L1, u"2.00"_s}, {"paymentId"_L1, u"other"_s}});
    QList<OrderQuery> queries;
    for (int i = 0; i < 10; ++i)
        queries.append(byNumber(QString::number(30001 + i)));
    const QList<Result<OrderFound>> orders = world.find(queries);
    QList<OrderQuery> again;
    for (int i = 0; i < 10; ++i) {
        const QString payment = u"WFP-%1"_s.arg(i);
        QCOMPARE(world.send(addEntry(i + 1, orders[i]->ref, payment, 5000 + i)).outcome, Outcome::Done);
        again.append(known(orders[i]->ref, {payment}));
    }
    world.http.trouble = [&world, mode](const Seen &seen) {
        Trouble trouble;
        const QJsonObject filter = seen.body.value("filters"_L1)[0].toObject();
        const QJsonArray wanted = filter.value("value"_L1).toArray();
        if (filter.value("type"_L1).toInt() != 3108 || wanted.isEmpty() || mode == "refused"_L1)
            return trouble;
        QJsonArray rows;
        const QJsonArray entries = world.http.standIn.state().value("entries"_L1).toArray();
        for (const QJsonValue &entry : entries) {
            const QJsonObject values = entry["fields"_L1].toObject();
            const bool named = wanted.contains(values.value("303"_L1));
            const bool first = values.value("303"_L1) == wanted.first();
            if ((mode == "taken"_L1 && named) || mode == "ignored"_L1 || (mode == "first"_L1 && first)) {
                QJsonArray fields;
                for (const QString &id : values.keys()) {
                    const QJsonObject field{{"id"_L1, id.toInt()}};
                    fields.append(QJsonObject{{"field"_L1, field}, {"value"_L1, values.value(id)}});
                }
                const QJsonObject task{{"id"_L1, entry["task"_L1]}};
                rows.append(QJsonObject{
                    {"key"_L1, entry["key"_L1]}, {"task"_L1, task}, {"customFieldData"_L1, fields}});
            }
        }
        trouble.kind = Trouble::Kind::Answer;
        const QJsonObject body{{"result"_L1, "success"_L1}, {"dataTagEntries"_L1, rows}};
        trouble.answer = answer(200, QJsonDocument(body).toJson());
        return trouble;
    };
    // The third time a silent array has been found out.
    for (const int calls : {firstTime, later, 2}) {
        world.http.calls.clear();
        const QList<Result<OrderFound>> found = world.find(again);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(found[i]->entries.size(), 1);
            QCOMPARE(found[i]->entries.first().paymentId, u"WFP-%1"_s.arg(i));
            QCOMPARE(found[i]->entries.first().amount, (Money{5000 + i, u"UAH"_s}));
        }
        QCOMPARE(world.http.calls.size(), calls);
    }
}

void PlanfixOrderBookTest::earlierEntriesAreReadTogetherToo()
{
    // Ten orders, half paid by us before; then the other half comes.
    World world;
    world.control(u"orders"_s, {{"from"_L1, 30001}, {"count"_L1, 10}, {"due"_L1, u"100.00"_s}});
    QList<OrderQuery> queries;
    for (int i = 0; i < 10; ++i)
        queries.append(byNumber(QString::number(30001 + i)));
    const QList<Result<OrderFound>> orders = world.find(queries);
    for (const QString &part : {u"a"_s, u"b"_s}) {
        QList<OrderQuery> again;
        for (int i = 0; i < 10; ++i) {
            const QString payment = part + QString::number(i);
            QCOMPARE(world.send(addEntry(i + 1, orders[i]->ref, payment, 5000)).outcome, Outcome::Done);
            again.append(known(orders[i]->ref, {payment}));
        }
        world.http.calls.clear();
        const QList<Result<OrderFound>> found = world.find(again);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(found[i]->entries.size(), part == "a"_L1 ? 1 : 2);
        QVERIFY(world.http.calls.size() <= 3);
    }
}

void PlanfixOrderBookTest::entriesOfAnyHandCount()
{
    World world;
    for (int i = 0; i < 120; ++i)
        world.control(
            u"entry"_s, {{"order"_L1, 10482}, {"amount"_L1, u"1.01"_s}, {"date"_L1, u"18-11-2026"_s}});
    world.control(u"entry"_s, {{"order"_L1, 10483}, {"amount"_L1, u"2.00"_s}, {"paymentId"_L1, u"WFP-7"_s}});
    const QList<Result<OrderFound>> found
        = world.find({byNumber(u"10482"_s, {u"WFP-9"_s}), byNumber(u"10483"_s, {u"WFP-8"_s})});
    QCOMPARE(found[0]->entries.size(), 120);
    QCOMPARE(found[0]->entries.last().amount, (Money{101, u"UAH"_s}));
    QCOMPARE(found[0]->entries.last().date, QDate(2026, 11, 18));
    QVERIFY(found[0]->entries.last().paymentId.isEmpty());
    QCOMPARE(found[1]->entries.size(), 1);
    QCOMPARE(found[1]->entries.first().paymentId, u"WFP-7"_s);
}

void PlanfixOrderBookTest::booksAnEntryWithAllItsFields()
{
    World world;
    Command command = addEntry(1, case10482, u"WFP-2811-10482"_s, 1025050);
    AddEntry entry = std::get<AddEntry>(command.action);
    entry.fields = {{u"304"_s, FieldValue::Type::Raw, QJsonObject{{"id"_L1, 4}}},
        {u"305"_s, FieldValue::Type::Money, u"215.26"_s}};
    command.action = entry;
    const Receipt receipt = world.send(command);
    QCOMPARE(receipt.outcome, Outcome::Done);
    QVERIFY(!receipt.found);
    const QList<QJsonObject> booked = world.entries(20482);
    QCOMPARE(booked.size(), 1);
    QCOMPARE(receipt.proof,
        u"%1:%2"_s.arg(booked[0]["key"_L1].toInteger()).arg(booked[0]["commentId"_L1].toInteger()));
    const QJsonObject fields = booked[0]["fields"_L1].toObject();
    QCOMPARE(fields.value("301"_L1).toDouble(), 10250.5);
    QCOMPARE(fields.value("303"_L1).toString(), u"WFP-2811-10482"_s);
    QCOMPARE(fields.value("305"_L1).toDouble(), 215.26);
    QVERIFY(fields.contains("302"_L1) && fields.contains("304"_L1));
    QCOMPARE(world.find(known(case10482, {u"WFP-2811-10482"_s})).entries.first().date, QDate(2026, 11, 21));
}

void PlanfixOrderBookTest::aLostAnswerBooksOnce_data()
{
    QTest::addColumn<Trouble::Kind>("kind");
    QTest::newRow("cut before") << Trouble::Kind::DropBefore;
    QTest::newRow("done, answer lost") << Trouble::Kind::DropAfter;
}

void PlanfixOrderBookTest::aLostAnswerBooksOnce()
{
    QFETCH(Trouble::Kind, kind);
    World world;
    const Command command = addEntry(1, case10482, u"WFP-1"_s, 1825050);
    world.http.trouble = [kind](const Seen &) {
        Trouble trouble;
        trouble.kind = kind;
        return trouble;
    };
    const Receipt lost = world.send(command);
    QCOMPARE(lost.outcome, Outcome::Unknown);
    QVERIFY(lost.error->mayHaveRun);
    // While nothing is known, nothing is claimed and nothing is written.
    QCOMPARE(world.send(command, true).outcome, Outcome::Unknown);
    world.http.trouble = nullptr;
    const Receipt found = world.send(command, true);
    QCOMPARE(found.outcome, Outcome::Done);
    QCOMPARE(found.found, kind == Trouble::Kind::DropAfter);
    QCOMPARE(world.entries(20482).size(), 1);
    QVERIFY(world.send(command, true).found);
    QCOMPARE(world.entries(20482).size(), 1);
}

void PlanfixOrderBookTest::movesSurviveEveryLostCall_data()
{
    QTest::addColumn<Trouble::Kind>("kind");
    QTest::addColumn<int>("size");
    QTest::newRow("one, cut before") << Trouble::Kind::DropBefore << 1;
    QTest::newRow("one, answer lost") << Trouble::Kind::DropAfter << 1;
    QTest::newRow("several, cut before") << Trouble::Kind::DropBefore << 5;
    QTest::newRow("several, answer lost") << Trouble::Kind::DropAfter << 5;
}

void PlanfixOrderBookTest::movesSurviveEveryLostCall()
{
    QFETCH(Trouble::Kind, kind);
    QFETCH(int, size);
    int met = 0;
    for (int nth = 0;; ++nth) {
        World world;
        world.control(u"orders"_s, {{"from"_L1, 30001}, {"count"_L1, size}, {"due"_L1, u"1.00"_s}});
        QList<Command> commands;
        for (int i = 0; i < size; ++i)
            commands.append(moveStage(i + 1, {QString::number(30001 + i), u"0"_s}));
        bool reached = false;
        auto call = std::make_shared<int>(0);
        world.http.trouble = [kind, nth, call, &reached](const Seen &) {
            Trouble trouble;
            if ((*call)++ == nth) {
                trouble.kind = kind;
                reached = true;
            }
            return trouble;
        };
        const QList<Receipt> receipts = sendToTheEnd(world, commands);
        QCOMPARE(receipts.size(), size);
        for (const Receipt &receipt : receipts)
            QCOMPARE(receipt.outcome, Outcome::Done);
        for (int i = 0; i < size; ++i) {
            QCOMPARE(world.status(30001 + i), 132);
            QCOMPARE(world.moves(30001 + i), 1);
        }
        if (!reached)
            break;
        ++met;
    }
    QCOMPARE(met, size == 1 ? 2 : size + 2);
}

void PlanfixOrderBookTest::aHalfStoredEntryIsLeftToAPerson()
{
    World world;
    world.control(
        u"entry"_s, {{"order"_L1, 10482}, {"amount"_L1, u"100.00"_s}, {"date"_L1, u"21-11-2026"_s}});
    const Receipt receipt = world.send(addEntry(1, case10482, u"WFP-1"_s, 10000), true);
    QCOMPARE(receipt.outcome, Outcome::Refused);
    QVERIFY(receipt.error->text.english().contains("same sum and date"_L1));
    QCOMPARE(world.entries(20482).size(), 1);
    // Another sum is another payment.
    QCOMPARE(world.send(addEntry(2, case10482, u"WFP-2"_s, 10001), true).outcome, Outcome::Done);
}

void PlanfixOrderBookTest::withoutAPaymentIdFieldSumAndDateTell()
{
    QJsonObject settings = bookSettings();
    settings.remove("paymentIdField"_L1);
    World world(settings);
    const Command command = addEntry(1, case10482, u"WFP-1"_s, 10000);
    QCOMPARE(world.book->safetyOf(command.action), Safety::Unprovable);
    QCOMPARE(world.send(command).outcome, Outcome::Done);
    QVERIFY(world.send(command, true).found);
    QCOMPARE(world.entries(20482).size(), 1);
    const OrderFound found = world.find(known(case10482, {u"WFP-1"_s}));
    QCOMPARE(found.entries.size(), 1);
    QVERIFY(found.entries.first().paymentId.isEmpty());
}

void PlanfixOrderBookTest::aSwallowedEntryIsNotFound()
{
    World world;
    world.http.fault(u"datatags"_s, u"swallow"_s);
    const Receipt receipt = world.send(addEntry(1, case10482, u"WFP-1"_s, 10000));
    QCOMPARE(receipt.outcome, Outcome::Done);
    const OrderFound found = world.find(known(case10482, {u"WFP-1"_s}));
    QCOMPARE(found.match, Match::One);
    QVERIFY(found.entries.isEmpty());
    QCOMPARE(found.differenceByTarget, (Money{1825050, u"UAH"_s}));
}

void PlanfixOrderBookTest::refusedEntriesSayWhatToDo_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("words");
    QTest::newRow("forbidden") << u"forbid"_s << u"help"_s << u"Open the data tag"_s;
    QTest::newRow("refused, codes of the help") << u"forbid:entry"_s << u"help"_s << u"mandatory"_s;
    QTest::newRow("refused, codes of the description") << u"forbid:entry"_s << u"oas"_s << u"mandatory"_s;
}

void PlanfixOrderBookTest::refusedEntriesSayWhatToDo()
{
    QFETCH(QString, fault);
    QFETCH(QString, codes);
    QFETCH(QString, words);
    World world;
    world.control(u"option"_s, {{"codes"_L1, codes}});
    world.http.fault(u"datatags"_s, fault);
    const Receipt receipt = world.send(addEntry(1, case10482, u"WFP-1"_s, 10000));
    QCOMPARE(receipt.outcome, Outcome::Refused);
    QVERIFY2(receipt.error->text.english().contains(words), qPrintable(receipt.error->text.english()));
    QVERIFY(world.entries(20482).isEmpty());
}

void PlanfixOrderBookTest::movesOnlyFromWhereItWasDecided()
{
    World world;
    // Several are looked at right before; the one that a person moved is left alone.
    world.control(u"status"_s, {{"number"_L1, 10483}, {"status"_L1, 140}});
    world.control(u"status"_s, {{"number"_L1, 10484}, {"status"_L1, 132}});
    Call call;
    for (const int number : {10482, 10483, 10484})
        call.commands.append(moveStage(number, {QString::number(number), {}}));
    const QList<Receipt> receipts = world.send(call);
    QCOMPARE(receipts[0].outcome, Outcome::Done);
    QCOMPARE(receipts[1].outcome, Outcome::Stale);
    QCOMPARE(receipts[2].outcome, Outcome::Stale);
    QCOMPARE(world.status(10483), 140);
    QCOMPARE(world.moves(10484), 0);
    // After a lost answer: what is there already is ours, anything else is not touched.
    call.again = true;
    const QList<Receipt> again = world.send(call);
    QVERIFY(again[0].outcome == Outcome::Done && again[0].found);
    QCOMPARE(again[1].outcome, Outcome::Stale);
    QVERIFY(again[2].outcome == Outcome::Done && again[2].found);
    QCOMPARE(world.moves(10482), 1);
}

void PlanfixOrderBookTest::aMoveThatDidNotHappenIsRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("failures");
    QTest::addColumn<QString>("words");
    QTest::newRow("failures as an array") << u"failures"_s << u"array"_s << u"Field change failed"_s;
    QTest::newRow("failures as an object") << u"failures"_s << u"object"_s << u"Field change failed"_s;
    QTest::newRow("success and nothing") << u"swallow"_s << u"array"_s << u"answered success, but"_s;
    QTest::newRow("forbidden") << u"forbid"_s << u"array"_s << u"refuses the new status"_s;
}

void PlanfixOrderBookTest::aMoveThatDidNotHappenIsRefused()
{
    QFETCH(QString, fault);
    QFETCH(QString, failures);
    QFETCH(QString, words);
    World world;
    world.control(u"option"_s, {{"failures"_L1, failures}});
    world.http.fault(u"/task/10482"_s, fault);
    const Receipt receipt = world.send(moveStage(1, case10482));
    QCOMPARE(receipt.outcome, Outcome::Refused);
    QVERIFY2(receipt.error->text.english().contains(words), qPrintable(receipt.error->text.english()));
    QCOMPARE(world.status(10482), 121);
    QCOMPARE(world.send(moveStage(2, {u"10483"_s, {}}, u"121"_s, u"201"_s)).outcome, Outcome::Refused);
}

void PlanfixOrderBookTest::followsAQueuedMoveToItsEnd()
{
    World world;
    world.http.fault(u"/task/10482"_s, u"busy"_s, 1, 300);
    const Command command = moveStage(1, case10482);
    Receipt receipt = world.send(command);
    QCOMPARE(receipt.outcome, Outcome::Unknown);
    QCOMPARE(receipt.error->retryAfter, std::chrono::milliseconds(1000));
    QVERIFY(receipt.error->isTransient());
    // Asked again while it is still queued: looked at, not written a second time.
    receipt = world.send(command, true);
    QCOMPARE(receipt.outcome, Outcome::Unknown);
    QCOMPARE(receipt.error->retryAfter, std::chrono::milliseconds(2000));
    QTRY_COMPARE(world.status(10482), 132);
    receipt = world.send(command, true);
    QCOMPARE(receipt.outcome, Outcome::Done);
    QVERIFY(receipt.found);
    QCOMPARE(world.moves(10482), 1);
}

void PlanfixOrderBookTest::aQueueThatNeverEndsIsRefused()
{
    World world;
    world.http.fault(u"/task/10482"_s, u"busy"_s, 1, 3600'000);
    const Command command = moveStage(1, case10482);
    Receipt receipt = world.send(command);
    QCOMPARE(receipt.outcome, Outcome::Unknown);
    for (int i = 0; i < 5; ++i) {
        world.clock.time = world.clock.time.addSecs(100);
        receipt = world.send(command, true);
        QCOMPARE(receipt.outcome, Outcome::Unknown);
    }
    QCOMPARE(receipt.error->retryAfter, std::chrono::milliseconds(16000));
    world.clock.time = world.clock.time.addSecs(200);
    receipt = world.send(command, true);
    QCOMPARE(receipt.outcome, Outcome::Refused);
    QVERIFY(receipt.error->text.english().contains("ten minutes"_L1));
    // A person's retry writes anew.
    QCOMPARE(world.send(command).outcome, Outcome::Done);
}

void PlanfixOrderBookTest::aQueuedEntryIsNotWrittenTwice()
{
    World world;
    script(world, u"/task/20482/datatags/"_s, {answer(202, {})});
    const Command command = addEntry(1, case10482, u"WFP-1"_s, 10000);
    QCOMPARE(world.send(command).outcome, Outcome::Unknown);
    QCOMPARE(world.send(command, true).outcome, Outcome::Unknown);
    QVERIFY(world.entries(20482).isEmpty());
    world.control(u"entry"_s,
        {{"order"_L1, 10482}, {"amount"_L1, u"100.00"_s}, {"paymentId"_L1, u"WFP-1"_s},
            {"date"_L1, u"21-11-2026"_s}});
    const Receipt receipt = world.send(command, true);
    QVERIFY(receipt.outcome == Outcome::Done && receipt.found);
}

void PlanfixOrderBookTest::oneRefusedMoveDoesNotStopTheOthers()
{
    World world;
    world.control(u"delete"_s, {{"number"_L1, 10485}});
    world.http.fault(u"/task/10483"_s, u"failures"_s);
    world.http.fault(u"/task/10484"_s, u"busy"_s, 1, 3600'000);
    Call call;
    for (const int number : {10482, 10483, 10484, 10485, 10486})
        call.commands.append(moveStage(number, {QString::number(number), {}}));
    const QList<Receipt> receipts = world.send(call);
    QCOMPARE(receipts[0].outcome, Outcome::Done);
    QCOMPARE(receipts[1].outcome, Outcome::Refused);
    QCOMPARE(receipts[2].outcome, Outcome::Unknown);
    QCOMPARE(receipts[3].outcome, Outcome::Refused);
    QCOMPARE(receipts[4].outcome, Outcome::Done);
    for (qsizetype i = 0; i < receipts.size(); ++i)
        QCOMPARE(receipts[i].command, call.commands[i].id);
}

void PlanfixOrderBookTest::anOrderMovedOnMeanwhileIsToldSo()
{
    World world;
    // Planfix's own scenario takes the order further as soon as we have moved it.
    world.http.trouble = [&world](const Seen &seen) {
        if (seen.method == "GET")
            world.control(u"status"_s, {{"number"_L1, 10482}, {"status"_L1, 136}});
        return Trouble();
    };
    const Receipt receipt = world.send(moveStage(1, case10482));
    QCOMPARE(receipt.outcome, Outcome::Refused);
    QVERIFY(receipt.error->text.english().contains(u"is now in “Виконано”"_s));
}

void PlanfixOrderBookTest::packsMovesTogetherAndKeepsTheirOrder()
{
    World world;
    QList<Command> commands;
    for (int i = 0; i < 15; ++i) {
        const OrderRef ref{QString::number(i % 8), QString::number(i % 8)};
        commands.append(moveStage(3 * i, ref));
        commands.append(addEntry(3 * i + 1, ref, u"p"_s, 1));
        if (i % 3 == 0) {
            Command comment;
            comment.id = {3 * i + 2};
            comment.action = AddComment{ref, u"text"_s, u"m"_s};
            commands.append(comment);
        }
    }
    QHash<QString, QList<qint64>> expected;
    for (const Command &command : std::as_const(commands))
        expected[refOf(command.action).order].append(command.id.value);
    QHash<QString, QList<qint64>> actual;
    for (const Call &call : world.book->pack(commands)) {
        QVERIFY(!call.commands.isEmpty() && !call.again);
        QSet<QString> orders;
        for (const Command &command : call.commands) {
            const QString order = refOf(command.action).order;
            QVERIFY(!orders.contains(order));
            orders.insert(order);
            actual[order].append(command.id.value);
            QVERIFY(call.commands.size() == 1 || std::holds_alternative<MoveStage>(command.action));
        }
    }
    QCOMPARE(actual, expected);
    QVERIFY(world.book->pack({}).isEmpty());
    // Moves alone share calls.
    QList<Command> moves;
    for (int i = 0; i < 12; ++i)
        moves.append(moveStage(i, {QString::number(i), {}}));
    QCOMPARE(world.book->pack(moves).size(), 2);
}

void PlanfixOrderBookTest::commentsAreWrittenOnce()
{
    World world;
    Command command;
    command.id = {1};
    command.action = AddComment{case10482, u"Оплата 10 250,50 <UAH>"_s, u"a1b2c3"_s};
    QCOMPARE(world.book->safetyOf(command.action), Safety::Marked);
    world.http.trouble = [](const Seen &seen) {
        Trouble trouble;
        trouble.kind = seen.write ? Trouble::Kind::DropAfter : Trouble::Kind::None;
        return trouble;
    };
    QCOMPARE(world.send(command).outcome, Outcome::Unknown);
    world.http.trouble = nullptr;
    const Receipt receipt = world.send(command, true);
    QVERIFY(receipt.outcome == Outcome::Done && receipt.found);
    const QJsonArray comments = world.http.standIn.state().value("comments"_L1).toArray();
    QCOMPARE(comments.size(), 1);
    QCOMPARE(comments[0]["description"_L1].toString(), u"Оплата 10 250,50 &lt;UAH&gt; [a1b2c3]"_s);
    QCOMPARE(receipt.proof, QString::number(comments[0]["id"_L1].toInteger()));

    command.action = AddComment{{u"10483"_s, {}}, u"Інша [zz9]"_s, u"zz9"_s};
    const Receipt fresh = world.send(command, true);
    QVERIFY(fresh.outcome == Outcome::Done && !fresh.found);
    world.http.fault(u"comments"_s, u"forbid"_s);
    QCOMPARE(world.send(command).outcome, Outcome::Refused);
}

void PlanfixOrderBookTest::statesHowSafeEachWriteIs()
{
    World world;
    QCOMPARE(world.book->safetyOf(addEntry(1, case10482, u"p"_s, 1).action), Safety::Keyed);
    QCOMPARE(world.book->safetyOf(moveStage(1, case10482).action), Safety::Absolute);
    const AddComment unmarked{case10482, u"text"_s, {}};
    QCOMPARE(world.book->safetyOf(unmarked), Safety::Unprovable);
}

void PlanfixOrderBookTest::anEmptyAnswerToAnArrayIsNotBelieved()
{
    World world;
    world.control(u"option"_s, {{"noArray"_L1, u"empty"_s}});
    const QList<OrderQuery> queries{byNumber(u"10482"_s), byNumber(u"10490"_s), byNumber(u"10491"_s)};
    QList<Result<OrderFound>> found = world.find(queries);
    QCOMPARE(found[0]->match, Match::One);
    QCOMPARE(found[1]->match, Match::NoLedger);
    QCOMPARE(found[2]->match, Match::SeveralLedgers);
    // Learnt for good: no array is tried a second time.
    world.http.calls.clear();
    found = world.find(queries);
    QCOMPARE(found[0]->match, Match::One);
    QCOMPARE(world.http.calls.size(), 4);
}

void PlanfixOrderBookTest::aFilterThatIsIgnoredIsNoticed()
{
    World world;
    // The whole template comes instead of the two orders' subtasks.
    const QByteArray everything = "{\"result\":\"success\",\"tasks\":["
                                  "{\"id\":20482,\"parent\":{\"id\":10482},\"template\":{\"id\":57}},"
                                  "{\"id\":20499,\"parent\":{\"id\":10499},\"template\":{\"id\":57}}]}";
    int lists = 0;
    world.http.trouble = [&](const Seen &seen) {
        Trouble trouble;
        if (seen.path == "/task/list"_L1 && ++lists == 2) {
            trouble.kind = Trouble::Kind::Answer;
            trouble.answer = answer(200, everything);
        }
        return trouble;
    };
    const QList<Result<OrderFound>> found = world.find({byNumber(u"10482"_s), byNumber(u"10483"_s)});
    QCOMPARE(found[0]->ref, case10482);
    QCOMPARE(found[0]->due, (Money{1825050, u"UAH"_s}));
    QCOMPARE(found[1]->ref.ledger, u"20483"_s);
    // The same to a single question cannot be used at all.
    script(world, u"/task/list"_s, {answer(200, everything)});
    const Result<OrderFound> single = world.find(QList<OrderQuery>{byNumber(u"10483"_s)}).first();
    QVERIFY(!single);
    QCOMPARE(single.error().kind, Error::Kind::Malformed);
}

void PlanfixOrderBookTest::aTagListThatLagsHidesNothing()
{
    World world;
    QCOMPARE(world.send(addEntry(1, case10482, u"WFP-1"_s, 10000)).outcome, Outcome::Done);
    const QByteArray lagging = "{\"result\":\"success\",\"tasks\":["
                               "{\"id\":10482,\"template\":{\"id\":55},\"status\":{\"id\":121}},"
                               "{\"id\":20482,\"parent\":{\"id\":10482},\"template\":{\"id\":57},\"status\":{"
                               "\"id\":121},\"dataTags\":[]}]}";
    script(world, u"/task/list"_s, {answer(200, lagging), answer(200, lagging)});
    QCOMPARE(world.find(known(case10482, {u"WFP-1"_s})).entries.size(), 1);
    QCOMPARE(world.find(known(case10482, {})).entries.size(), 1);
    // And the other way round: an entry that the list has not yet is asked for by its key.
    const QByteArray none = "{\"result\":\"success\",\"dataTagEntries\":[]}";
    for (const QString &shape : {u"entry"_s, u"flat"_s}) {
        world.control(u"option"_s, {{"entryShape"_L1, shape}});
        script(world, u"/datatag/76/entry/list"_s, {answer(200, none)});
        const OrderFound found = world.find(known(case10482, {u"WFP-1"_s}));
        QCOMPARE(found.entries.size(), 1);
        QCOMPARE(found.entries.first().amount, (Money{10000, u"UAH"_s}));
    }
    // Thorough means the list, whatever the task tells.
    World fresh;
    OrderQuery thorough = byNumber(u"10482"_s);
    thorough.thorough = true;
    QCOMPARE(fresh.find(thorough).match, Match::One);
    QCOMPARE(fresh.count(u"entry/list"_s), 1);
}

void PlanfixOrderBookTest::aKnownSubtaskThatIsGoneIsSearchedAgain()
{
    World world;
    world.control(u"delete"_s, {{"number"_L1, 20482}});
    QCOMPARE(world.find(known(case10482, {u"WFP-1"_s})).match, Match::NoLedger);
    world.control(u"delete"_s, {{"number"_L1, 20491}});
    QCOMPARE(world.find(known({u"10491"_s, u"20491"_s}, {})).ref.ledger, u"30491"_s);
    // A subtask of another order is not ours.
    QCOMPARE(world.find(known({u"10483"_s, u"20484"_s}, {})).ref.ledger, u"20483"_s);
    world.control(u"delete"_s, {{"number"_L1, 10484}});
    QCOMPARE(world.find(known({u"10484"_s, u"20484"_s}, {})).match, Match::None);
}

void PlanfixOrderBookTest::troublesOfTheAccountAreEverybodys_data()
{
    QTest::addColumn<int>("nth");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    const QByteArray scope = "{\"result\":\"fail\",\"code\":5,\"error\":\"scope\"}";
    QTest::newRow("orders, token") << 0 << 401 << QByteArray() << Error::Kind::Unauthorized;
    QTest::newRow("orders, 503") << 0 << 503 << QByteArray("<html>") << Error::Kind::Network;
    QTest::newRow("subtasks, scope") << 1 << 405 << scope << Error::Kind::Unauthorized;
    QTest::newRow("subtasks, 429") << 1 << 429 << QByteArray() << Error::Kind::RateLimited;
    QTest::newRow("subtasks, garbage") << 1 << 200 << QByteArray("{\"resu") << Error::Kind::Malformed;
}

void PlanfixOrderBookTest::troublesOfTheAccountAreEverybodys()
{
    QFETCH(int, nth);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Error::Kind, kind);
    World world;
    int call = 0;
    world.http.trouble = [&](const Seen &) {
        Trouble trouble;
        if (call++ == nth) {
            trouble.kind = Trouble::Kind::Answer;
            trouble.answer = answer(status, body);
        }
        return trouble;
    };
    const QList<Result<OrderFound>> found = world.find({byNumber(u"10482"_s), byNumber(u"10483"_s)});
    for (const Result<OrderFound> &one : found) {
        QVERIFY(!one);
        QCOMPARE(one.error().kind, kind);
    }
    QCOMPARE(world.http.calls.size(), nth + 1);
}

void PlanfixOrderBookTest::limitsPauseTheAccount()
{
    World world;
    world.http.fault(u"/task"_s, u"limit"_s, 3);
    for (const int seconds : {1, 2, 4}) {
        const Result<OrderFound> busy = world.find(QList<OrderQuery>{byNumber(u"10482"_s)}).first();
        QCOMPARE(busy.error().kind, Error::Kind::RateLimited);
        QCOMPARE(world.http.pauses.last(), std::chrono::milliseconds(1000 * seconds));
    }
    // The same number left is told once.
    QCOMPARE(world.find(byNumber(u"10482"_s)).match, Match::One);
    QCOMPARE(world.http.told, QList<qint64>{20000});
    world.control(u"option"_s, {{"leftToday"_L1, 0}});
    const Receipt refused = world.send(addEntry(1, case10482, u"p"_s, 1));
    QCOMPARE(refused.outcome, Outcome::NotRun);
    QCOMPARE(refused.error->kind, Error::Kind::RateLimited);
    QVERIFY(world.http.pauses.last() >= std::chrono::hours(1));
    QVERIFY(world.entries(20482).isEmpty());
}

void PlanfixOrderBookTest::suggestsOrdersThatMayBeMeant()
{
    World world;
    const auto suggest = [&world](const QString &number, qint64 minor, const QStringList &waiting) {
        SuggestionQuery query;
        query.number = {number};
        query.amount = {minor, u"UAH"_s};
        query.waitingStages = waiting;
        return *QCoro::waitFor(world.book->suggest(query));
    };
    // 10842 was typed for 10482: the amount tells, and the number.
    const QList<OrderSuggestion> both = suggest(u"10842"_s, 1825050, {u"121"_s});
    QVERIFY(!both.isEmpty() && both.size() <= 10);
    QCOMPARE(both.first().number.value, u"10482"_s);
    QCOMPARE(both.first().due, (Money{1825050, u"UAH"_s}));
    QCOMPARE(both.first().title, u"Замовлення 10482"_s);
    // Only the amount; no longer waiting orders are not offered.
    const QList<OrderSuggestion> amount = suggest({}, 610000, {});
    QCOMPARE(amount.size(), 1);
    QCOMPARE(amount.first().number.value, u"10493"_s);
    QVERIFY(suggest({}, 610000, {u"121"_s}).isEmpty());
    // Only the number.
    const QList<OrderSuggestion> looks = suggest(u"10482-2"_s, 1, {u"121"_s});
    QVERIFY(!looks.isEmpty());
    QCOMPARE(looks.first().number.value, u"10482"_s);
    QVERIFY(!looks.first().why.isEmpty());
    QVERIFY(suggest({}, 0, {}).isEmpty());
    world.http.calls.clear();
    suggest(u"10842"_s, 1825050, {u"121"_s});
    QCOMPARE(world.http.calls.size(), 2);
    world.http.fault(u"/task"_s, u"limit"_s);
    SuggestionQuery query;
    query.amount = {1, u"UAH"_s};
    QVERIFY(!QCoro::waitFor(world.book->suggest(query)));
}

void PlanfixOrderBookTest::checksItsSettings()
{
    World world;
    const Result<CheckReport> report = QCoro::waitFor(world.book->check());
    QVERIFY(report && report->usable());
    for (const CheckStep &step : report->steps)
        QVERIFY2(step.verdict != CheckStep::Verdict::Bad, qPrintable(step.text.english()));
    for (const Seen &call : std::as_const(world.http.calls))
        QVERIFY(!call.write);
}

void PlanfixOrderBookTest::checksNamesWhatIsWrong()
{
    QJsonObject settings = bookSettings();
    settings.insert("sumField"_L1, u"304"_s);
    settings.insert("dueField"_L1, u"999"_s);
    settings.insert("subtaskTemplate"_L1, u"58"_s);
    settings.remove("paymentIdField"_L1);
    World world(settings);
    const Result<CheckReport> report = QCoro::waitFor(world.book->check());
    QVERIFY(report && !report->usable());
    QCOMPARE(report->error->kind, Error::Kind::Misconfigured);
    QStringList bad;
    for (const CheckStep &step : report->steps) {
        if (step.verdict == CheckStep::Verdict::Bad)
            bad.append(step.text.english());
    }
    QCOMPARE(bad.size(), 3);
    QVERIFY(bad[0].contains(u"“Вид доходу” has the type “Directory entry”"_s));
    QVERIFY(bad[1].contains("Field 999 (sum due) is not there"_L1));
    QVERIFY(bad[2].contains("Template 58 is not there"_L1));
    settings.insert("dataTag"_L1, u"5"_s);
    World other(settings);
    QVERIFY(QCoro::waitFor(other.book->check())
                ->steps.first()
                .text.english()
                .contains("Data tag 5 is not there"_L1));
}

void PlanfixOrderBookTest::checkTellsWhetherListsAreTaken()
{
    for (const QString &mode : {QString(), u"refuse"_s, u"empty"_s}) {
        World world;
        world.control(u"option"_s, {{"noArray"_L1, mode}});
        const Result<CheckReport> report = QCoro::waitFor(world.book->check());
        bool oneByOne = false;
        for (const CheckStep &step : report->steps)
            oneByOne = oneByOne || step.text.english().contains("looked for one by one"_L1);
        QCOMPARE(oneByOne, !mode.isEmpty());
        // Known from then on.
        world.http.calls.clear();
        const QList<Result<OrderFound>> found = world.find({byNumber(u"10482"_s), byNumber(u"10483"_s)});
        QCOMPARE(found[1]->match, Match::One);
        QCOMPARE(world.http.calls.size(), mode.isEmpty() ? 2 : 3);
    }
}

QTEST_GUILESS_MAIN(PlanfixOrderBookTest)
#include "orderbook_test.moc"
