#include "core/store/actstore.h"
#include "core/store/budgetstore.h"
#include "core/store/commandstore.h"
#include "core/store/connectionstates.h"
#include "core/store/cursorstore.h"
#include "core/store/eventstore.h"
#include "core/store/journal.h"
#include "core/store/noticestore.h"
#include "core/store/setupstore.h"
#include "core/store/statement.h"
#include "core/store/transitionstore.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

const ConnectionName shop{u"shop"_s};
const RouteName payments{u"payments"_s};

QDateTime at(int second)
{
    return QDateTime::fromMSecsSinceEpoch(1'760'000'000'123 + second * 1000LL, Qt::UTC);
}

Notice notice(const QString &version = u"Approved"_s)
{
    Notice notice;
    notice.connection = shop;
    notice.kind = u"callback"_s;
    notice.externalId = u"10482-1"_s;
    notice.version = version;
    notice.receivedAt = at(0);
    notice.payload = QByteArray("{\"amount\":26.10}\0\xff", 18);
    notice.originalSha256 = QByteArray(32, '\x80');
    notice.proof = Proof::Signed;
    return notice;
}

Event paymentEvent(const QString &reference = u"10482-1"_s)
{
    Event event;
    event.route = payments;
    event.key = u"payment:m/"_s + reference;
    event.outcome = u"waiting"_s;
    event.attempt = 2;
    event.dueAt = at(5);
    event.payment.account = u"m"_s;
    event.payment.reference = reference;
    event.payment.amount = {420'000, u"UAH"_s};
    event.payment.state = PaymentState::Paid;
    event.payment.statusText = u"Approved"_s;
    event.payment.processedAt = QDateTime::fromSecsSinceEpoch(1'760'000'000, Qt::UTC);
    event.payment.fee = Money{8'400, u"UAH"_s};
    event.payment.typedFields = {{u"Номер"_s, u"10482"_s}};
    event.proof = Proof::Signed;
    event.disputed = true;
    event.reason = Text("Payment %1 came.", {reference});
    event.createdAt = at(0);
    event.changedAt = at(1);
    return event;
}

OrderRef orderRef()
{
    OrderRef ref;
    ref.order = u"10482"_s;
    ref.ledger = u"10483"_s;
    return ref;
}

StoredCommand command(EventId owner, const QString &key, Action action)
{
    StoredCommand stored;
    stored.command.key = key;
    stored.command.action = std::move(action);
    stored.command.reason = Text("Because %1.", {key});
    stored.event = owner;
    stored.step = 1;
    stored.safety = Safety::Keyed;
    stored.dueAt = at(1);
    stored.decidedAt = at(1);
    stored.factsAt = at(0);
    return stored;
}

AddEntry entry()
{
    AddEntry add;
    add.ref = orderRef();
    add.paymentId = u"10482-1"_s;
    add.amount = {420'000, u"UAH"_s};
    add.date = QDate(2026, 1, 2);
    return add;
}

OrderFound orderAt(const QString &stage)
{
    OrderFound found;
    found.match = OrderFound::Match::One;
    found.ref = orderRef();
    found.title = u"Diploma"_s;
    found.stage = {stage, u"stage "_s + stage, {}};
    return found;
}

}

Q_DECLARE_METATYPE(EventFilter)

class StoresTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;

    Database &database() { return *m_database; }
    EventId added(const Event &event)
    {
        return EventStore(database()).create(event, {u"10482"_s}, {u"order:10482"_s}).value_or(EventId());
    }
    QStringList transitions()
    {
        QStringList rows;
        Statement found(database(),
            u"select source, from_stage, to_stage, coalesce(event, 0) from transition order by id"_s, {});
        while (found.next())
            rows.append(found.text(0) + u' ' + found.text(1) + u'>' + found.text(2) + u' ' + found.text(3));
        return rows;
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

    void aNoticeIsRememberedOnce_data()
    {
        QTest::addColumn<QString>("connection");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("the same") << u"shop"_s << u"callback"_s << u"10482-1"_s << u"Approved"_s << false;
        QTest::newRow("connection") << u"store"_s << u"callback"_s << u"10482-1"_s << u"Approved"_s << true;
        QTest::newRow("kind") << u"shop"_s << u"list"_s << u"10482-1"_s << u"Approved"_s << true;
        QTest::newRow("id") << u"shop"_s << u"callback"_s << u"10482-2"_s << u"Approved"_s << true;
        QTest::newRow("version") << u"shop"_s << u"callback"_s << u"10482-1"_s << u"Refunded"_s << true;
        QTest::newRow("case") << u"shop"_s << u"callback"_s << u"10482-1"_s << u"approved"_s << true;
    }

    void aNoticeIsRememberedOnce()
    {
        QFETCH(QString, connection);
        QFETCH(QString, kind);
        QFETCH(QString, id);
        QFETCH(QString, version);
        QFETCH(bool, isNew);
        NoticeStore notices(database());
        const auto first = notices.remember(notice());
        QVERIFY(first && *first);
        Notice second = notice(version);
        second.connection = {connection};
        second.kind = kind;
        second.externalId = id;
        second.payload = "a later one does not replace the first";
        const auto again = notices.remember(second);
        QVERIFY(again);
        QCOMPARE(again->has_value(), isNew);
        const auto fresh = notices.fresh(10);
        QVERIFY(fresh);
        QCOMPARE(fresh->size(), isNew ? 2 : 1);
        QCOMPARE(fresh->first().notice, notice());
    }

    void aNoticeJoinsItsEvent()
    {
        NoticeStore notices(database());
        const EventId owner = added(paymentEvent());
        QVERIFY(owner.isValid());
        const auto id = notices.remember(notice());
        const auto lost = notices.remember(notice(u"Refunded"_s));
        QVERIFY(id && *id && lost && *lost);
        QVERIFY(notices.joined(**id, owner));
        QVERIFY(notices.unrouted(**lost));
        QVERIFY(notices.fresh(10)->isEmpty());
        const auto ofEvent = notices.ofEvent(owner);
        QVERIFY(ofEvent);
        QCOMPARE(ofEvent->size(), 1);
        QCOMPARE(ofEvent->first().event, owner);
        QVERIFY(notices.tryUnroutedAgain());
        const auto fresh = notices.fresh(10);
        QCOMPARE(fresh->size(), 1);
        QCOMPARE(fresh->first().notice.version, u"Refunded"_s);
        QVERIFY2(!notices.joined(fresh->first().id, EventId{4711}), "an event that is not there is refused");
    }

    void anEventComesBackAsItWas()
    {
        EventStore events(database());
        Event saved = paymentEvent();
        const auto id = events.create(saved, {u"10482"_s}, {u"order:10482"_s, u"order:10482"_s});
        QVERIFY(id);
        saved.id = *id;
        QCOMPARE(*events.find(payments, saved.key), std::optional(*id));
        QCOMPARE(*events.find({u"other"_s}, saved.key), std::nullopt);
        QCOMPARE(*events.keys(*id), QStringList{u"order:10482"_s});
        QVERIFY2(!events.create(saved, {}, {}), "one event a route and key");

        saved.state = Event::State::Attention;
        saved.outcome = u"order-unknown"_s;
        saved.allocations = {{{u"1"_s}, {20'000, u"UAH"_s}}, {{u"2"_s}, {400'000, u"UAH"_s}}};
        saved.changedAt = at(9);
        QVERIFY(events.save(saved, {u"10483"_s}, QStringList{u"order:1"_s, u"order:2"_s}));
        EventNotes notes;
        notes.facts = "{\"a\":1}";
        notes.suggestions = {{{u"10498"_s}, u"Frame"_s, Money{64'000, u"UAH"_s}, Text("The same sum.")},
            {{u"10499"_s}, {}, std::nullopt, Text("A near number.")}};
        QVERIFY(events.saveNotes(*id, notes));
        const auto row = events.row(*id);
        QVERIFY(row && *row);
        const Event &read = (*row)->event;
        QCOMPARE((*row)->orderNumber.value, u"10483"_s);
        QCOMPARE((*row)->notes.facts, notes.facts);
        QVERIFY((*row)->notes.suggestions == notes.suggestions);
        QVERIFY(read.payment == saved.payment);
        QVERIFY(read.allocations == saved.allocations);
        QVERIFY(read.reason == saved.reason);
        QCOMPARE(read.state, saved.state);
        QCOMPARE(read.outcome, saved.outcome);
        QCOMPARE(read.attempt, saved.attempt);
        QCOMPARE(read.proof, saved.proof);
        QCOMPARE(read.disputed, saved.disputed);
        QCOMPARE(read.dueAt, saved.dueAt);
        QCOMPARE(read.createdAt, saved.createdAt);
        QCOMPARE(read.changedAt, saved.changedAt);
        QCOMPARE(events.keys(*id)->size(), 2);
        QCOMPARE(*events.row({4711}), std::nullopt);
    }

    void anEventKnowsItsPast()
    {
        EventStore events(database());
        CommandStore commands(database());
        Event saved = paymentEvent();
        saved.id = added(saved);
        const auto first = commands.add(command(saved.id, u"k1"_s, entry()));
        MoveStage move;
        move.ref = orderRef();
        move.from = {u"121"_s, {}, {}};
        move.to = {u"132"_s, u"В роботі"_s, {}};
        const auto second = commands.add(command(saved.id, u"k2"_s, move));
        QVERIFY(first && second);
        QVERIFY2(!commands.add(command(saved.id, u"k1"_s, entry())), "a key is stored once");
        QVERIFY(commands.settle(*first, StoredCommand::State::Done, u"77"_s, {}, at(7)));
        saved.step = 1;
        QVERIFY(events.save(saved, {u"10482"_s}));
        const auto loaded = events.load(saved.id);
        QVERIFY(loaded && *loaded);
        const QList<PastCommand> &past = (*loaded)->past;
        QCOMPARE(past.size(), 2);
        QVERIFY(past[0].action == Action(entry()) && past[1].action == Action(move));
        QCOMPARE(past[0].state, PastCommand::State::Done);
        QCOMPARE(past[0].proof, u"77"_s);
        QCOMPARE(past[0].endedAt, at(7));
        QCOMPARE(past[1].state, PastCommand::State::Open);
    }

    void whatIsDueComesInOrder()
    {
        EventStore events(database());
        QList<EventId> ids;
        for (int i = 0; i < 4; ++i) {
            Event one = paymentEvent(QString::number(i));
            one.dueAt = at(i == 2 ? 100 : 1);
            one.step = i == 3 ? 1 : 0;
            one.state = i == 1 ? Event::State::Done : Event::State::Ready;
            ids.append(added(one));
        }
        const QList<EventId> expected{ids[3], ids[0]};
        QCOMPARE(*events.due(payments, at(10), 10), expected);
        QCOMPARE(events.due(payments, at(10), 1)->size(), 1);
        QVERIFY(events.due({u"other"_s}, at(10), 10)->isEmpty());
        QCOMPARE(*events.nextDue(payments), std::optional(at(1)));
        QCOMPARE(*events.nextDue({u"other"_s}), std::nullopt);
        QCOMPARE(*events.inState(Event::State::Done), QList<EventId>{ids[1]});
        EventFilter filter;
        filter.states = {Event::State::Ready};
        filter.limit = 2;
        const auto listed = events.list(filter);
        QCOMPARE(listed->size(), 2);
        QCOMPARE(listed->first().event.id, ids[3]);
        filter.outcomes = {u"other"_s};
        QVERIFY(events.list(filter)->isEmpty());
    }

    void listsAreNarrowedByTheDatabase_data()
    {
        QTest::addColumn<EventFilter>("filter");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, auto change, const QStringList &found) {
            EventFilter filter;
            change(filter);
            QTest::newRow(name) << filter << found;
        };
        const QStringList all{u"20_1-1"_s, u"10483-1"_s, u"10482-2"_s, u"10482-1"_s};
        row(
            "all, newest first", [](EventFilter &) {}, all);
        row(
            "the newest", [](EventFilter &f) { f.limit = 2; }, all.mid(0, 2));
        row("a state", [](EventFilter &f) { f.states = {Event::State::Done}; }, {all[3]});
        row("two states",
            [](EventFilter &f) {
                f.states = {Event::State::Done, Event::State::Skipped};
            },
            {all[1], all[3]});
        row("an outcome", [](EventFilter &f) { f.outcomes = {u"part"_s, u"other"_s}; }, {all[2]});
        row("a route", [](EventFilter &f) { f.routes = {{u"deals"_s}}; }, {all[0]});
        row(
            "an order's beginning", [](EventFilter &f) { f.text = u"1048"_s; }, all.mid(1));
        row(
            "a reference's beginning", [](EventFilter &f) { f.text = u"10482-"_s; }, all.mid(2));
        row("no middle", [](EventFilter &f) { f.text = u"482"_s; }, {});
        row("no wildcards", [](EventFilter &f) { f.text = u"10_8"_s; }, {});
        row("a sign of its own", [](EventFilter &f) { f.text = u"20_"_s; }, {all[0]});
        row("nothing", [](EventFilter &f) { f.text = u"%"_s; }, {});
        row("all together",
            [](EventFilter &f) {
                f.routes = {payments, {u"deals"_s}};
                f.states = {Event::State::Ready};
                f.text = u"104"_s;
                f.limit = 1;
            },
            {all[2]});
    }

    void listsAreNarrowedByTheDatabase()
    {
        QFETCH(EventFilter, filter);
        QFETCH(QStringList, found);
        EventStore events(database());
        const auto add = [&](const QString &reference, Event::State state, const QString &outcome,
                             const RouteName &route) {
            Event one = paymentEvent(reference);
            one.state = state;
            one.outcome = outcome;
            one.route = route;
            QVERIFY(events.create(one, {reference.section(u'-', 0, 0)}, {}));
        };
        add(u"10482-1"_s, Event::State::Done, u"paid-in-full"_s, payments);
        add(u"10482-2"_s, Event::State::Ready, u"part"_s, payments);
        add(u"10483-1"_s, Event::State::Skipped, u"skipped-by-person"_s, payments);
        add(u"20_1-1"_s, Event::State::Attention, u"order-unknown"_s, {u"deals"_s});
        QStringList references;
        const auto rows = events.list(filter);
        QVERIFY(rows);
        for (const EventRow &row : *rows)
            references.append(row.event.payment.reference);
        QCOMPARE(references, found);
        const QHash<Event::State, int> expected{
            {Event::State::Done, 1}, {Event::State::Ready, 1}, {Event::State::Skipped, 1}};
        QCOMPARE(*events.counts({payments}), expected);
        QCOMPARE(events.counts({})->size(), 4);
        QVERIFY(events.counts({{u"none"_s}})->isEmpty());
    }

    void listsOfManyUseAnIndex()
    {
        const auto planOf = [&](const QString &sql) {
            QString plan;
            Statement rows(database(), u"explain query plan "_s + sql, {});
            while (rows.next())
                plan += rows.text(3) + u'\n';
            return plan;
        };
        const QString counted
            = planOf(u"select state, count(*) from event where route in ('a') group by state"_s);
        QVERIFY2(counted.contains("COVERING INDEX event_route_state"_L1), qPrintable(counted));
        const QString listed
            = planOf(u"select id from event where state in ('attention') order by id desc limit 50"_s);
        QVERIFY2(listed.contains("COVERING INDEX event_state"_L1), qPrintable(listed));
    }

    void aCommandGoesThroughItsStates()
    {
        CommandStore commands(database());
        const EventId owner = added(paymentEvent());
        const auto first = commands.add(command(owner, u"k1"_s, entry()));
        const auto second = commands.add(command(owner, u"k2"_s, entry()));
        QVERIFY(first && second);
        const QList<CommandId> both{*first, *second};
        const auto call = commands.begin(u"office"_s, both, false, at(2));
        QVERIFY(call);
        const auto sending = commands.open();
        QCOMPARE(sending->size(), 2);
        for (const StoredCommand &one : *sending) {
            QCOMPARE(one.state, StoredCommand::State::Sending);
            QCOMPARE(one.call, *call);
            QCOMPARE(one.sentAt, at(2));
        }
        QVERIFY(commands.end(*call, at(3)));
        QVERIFY(commands.settle(*first, StoredCommand::State::Refused, {}, Text("No right."), at(3)));
        QVERIFY(commands.postpone(*second, StoredCommand::State::Sending, 1, at(30), Text("No answer.")));
        auto open = commands.open();
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().command.id, *second);
        QCOMPARE(open->first().attempt, 1);
        QCOMPARE(open->first().dueAt, at(30));
        const auto again = commands.begin(u"office"_s, {*second}, true, at(31));
        QVERIFY(again && *again != *call);
        QCOMPARE(commands.open()->first().sentAt, at(2)); // when it may first have run
        const auto all = commands.ofEvent(owner);
        QCOMPARE(all->size(), 2);
        QVERIFY(all->first().command.reason == Text("Because %1.", {u"k1"_s}));
        QVERIFY(all->first().error == Text("No right."));
        QCOMPARE(all->first().endedAt, at(3));
        QVERIFY(!all->last().endedAt.isValid());
        for (const auto state :
            {StoredCommand::State::Done, StoredCommand::State::Stale, StoredCommand::State::Dropped}) {
            QVERIFY(commands.settle(*second, state, {}, {}, at(32)));
            QCOMPARE(commands.ofEvent(owner)->last().state, state);
            QVERIFY(commands.open()->isEmpty());
        }
    }

    void anActWaitsUntilItIsTaken()
    {
        ActStore acts(database());
        Act act;
        act.kind = u"match"_s;
        act.event = added(paymentEvent());
        act.arguments = {{u"parts"_s, QJsonArray{QJsonObject{{u"order"_s, u"1"_s}}}}};
        act.who = u"Олена"_s;
        act.at = at(1);
        const auto id = acts.add(act);
        QVERIFY(id);
        const auto open = acts.open();
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().id, *id);
        QCOMPARE(open->first().arguments, act.arguments);
        QCOMPARE(open->first().who, act.who);
        QVERIFY(!open->first().takenAt.isValid());
        QVERIFY(acts.taken(*id, at(2), Text("It was too late.")));
        QVERIFY(acts.open()->isEmpty());
        const auto told = acts.ofEvent(act.event);
        QCOMPARE(told->size(), 1);
        QCOMPARE(told->first().takenAt, at(2));
        QVERIFY(told->first().answer == Text("It was too late."));
    }

    void aMoveIsKeptOnceHoweverItIsLearned()
    {
        TransitionStore store(database());
        const QString office = u"office"_s;
        const OrderNumber number{u"10482"_s};
        const EventId owner = added(paymentEvent());
        QVERIFY(store.seen(office, orderAt(u"121"_s), number, at(0)));
        QVERIFY2(transitions().isEmpty(), "the first look is no move");
        QVERIFY(store.seen(office, orderAt(u"121"_s), number, at(1)));
        QVERIFY(transitions().isEmpty());
        QVERIFY(store.seen(office, orderAt(u"122"_s), number, at(2)));
        QVERIFY(store.seen(office, orderAt(u"122"_s), number, at(3)));
        QStringList expected{u"seen 121>122 0"_s};
        QCOMPARE(transitions(), expected);
        QVERIFY(store.moved(
            office, orderRef(), number, u"Diploma"_s, {u"122"_s, {}, {}}, {u"132"_s, {}, {}}, owner, at(4)));
        QVERIFY(store.seen(office, orderAt(u"132"_s), number, at(5)));
        expected.append(u"ours 122>132 "_s + QString::number(owner.value));
        QCOMPARE(transitions(), expected);
        Transition told;
        told.order = u"10482"_s;
        told.number = number;
        told.from = {u"110"_s, {}, {}};
        told.to = {u"121"_s, {}, {}};
        told.at = at(-50);
        told.externalId = u"c1"_s;
        QVERIFY(store.told(office, told));
        QVERIFY(store.told(office, told));
        expected.append(u"vendor 110>121 0"_s);
        QCOMPARE(transitions(), expected);
        told.order = u"10500"_s;
        QVERIFY2(store.told(office, told), "another order may have a change of that id");
        QCOMPARE(transitions().size(), 4);
        QVERIFY(store.seen(u"second"_s, orderAt(u"7"_s), number, at(6)));
        QCOMPARE(transitions().size(), 4);
    }

    void historyIsReadWhereItNeverWasFirst()
    {
        TransitionStore store(database());
        OrderFound other = orderAt(u"121"_s);
        other.ref.order = u"10500"_s;
        QVERIFY(store.seen(u"office"_s, orderAt(u"121"_s), {u"10482"_s}, at(0)));
        QVERIFY(store.seen(u"office"_s, other, {u"10500"_s}, at(1)));
        QVERIFY(store.saveHistoryCursor(u"office"_s, u"10500"_s, u"c9"_s, at(2)));
        const auto due = [&](const QString &connection, const QDateTime &since, int limit) {
            QStringList orders;
            const auto known = store.historyDue(connection, since, limit);
            for (const TransitionStore::KnownOrder &one :
                known.value_or(QList<TransitionStore::KnownOrder>()))
                orders.append(one.order + u' ' + one.cursor);
            return orders;
        };
        QCOMPARE(due(u"office"_s, at(3), 10), (QStringList{u"10482 "_s, u"10500 c9"_s}));
        QCOMPARE(due(u"office"_s, at(3), 1).size(), 1);
        QCOMPARE(due(u"office"_s, at(1), 10), QStringList{u"10482 "_s}); // the other was read since
        QVERIFY(due(u"other"_s, at(3), 10).isEmpty());
    }

    void smallThingsComeBackAsTheyWere()
    {
        BudgetStore budgets(database());
        QVERIFY(budgets.load(shop)->isEmpty());
        QVERIFY(budgets.save(shop, {{u"day"_s, 1}}));
        QVERIFY(budgets.save(shop, {{u"day"_s, 2}}));
        QCOMPARE(*budgets.load(shop), (QJsonObject{{u"day"_s, 2}}));

        CursorStore cursors(database());
        QVERIFY(!cursors.load(shop)->pulledAt.isValid());
        CursorStore::Place place;
        place.cursor = u"1760000000"_s;
        place.pulledAt = at(3);
        QVERIFY(cursors.save(shop, place));
        QCOMPARE(cursors.load(shop)->cursor, place.cursor);
        QCOMPARE(cursors.load(shop)->pulledAt, place.pulledAt);

        ConnectionStates states(database());
        ConnectionStates::State state;
        state.address = u"http://127.0.0.1:8095/shop/0123"_s;
        state.trouble = Text("The key of %1 is wrong.", {u"shop"_s});
        state.troubleAt = at(4);
        QVERIFY(states.save(shop, state));
        QCOMPARE(states.load(shop)->address, state.address);
        QVERIFY(states.load(shop)->trouble == state.trouble);
        QCOMPARE(states.load(shop)->troubleAt, at(4));
        QVERIFY(!states.load(shop)->workedAt.isValid());
    }

    void theSetupIsReplacedAsAWhole()
    {
        SetupStore store(database());
        Setup setup;
        setup.connections = {{{u"z"_s}, u"wayforpay"_s, {{u"listen"_s, u"127.0.0.1:1"_s}}},
            {{u"a"_s}, u"a vendor of later times"_s, {{u"deep"_s, QJsonArray{1, 2}}}}};
        RouteSetup route;
        route.name = payments;
        route.recipe = u"payment-to-order"_s;
        route.sources = {{u"z"_s}, {u"y"_s}};
        route.target = {u"a"_s};
        route.isOn = false;
        route.settings = {{u"paidStage"_s, 132}};
        route.targetSettings = {{u"dueField"_s, u"411"_s}};
        setup.routes = {route};
        QVERIFY(store.save(setup));
        QVERIFY(*store.load() == setup);
        setup.connections.removeFirst();
        QVERIFY(store.save(setup));
        QVERIFY(*store.load() == setup);
        Setup doubled = setup;
        doubled.connections.append(setup.connections.first());
        {
            Result<Transaction> transaction = Transaction::begin(database());
            QVERIFY(transaction);
            QVERIFY(!store.save(doubled));
        }
        QVERIFY2(*store.load() == setup, "what could not be saved changes nothing");
    }

    void theJournalKeepsItsOrder()
    {
        Journal journal(database());
        QCOMPARE(*journal.lastId(), 0);
        QVERIFY(!journal.newest()->isValid());
        JournalLine line;
        line.at = at(100);
        line.level = JournalLine::Level::Warning;
        line.kind = u"connection"_s;
        line.connection = u"shop"_s;
        line.route = u"payments"_s;
        line.event = added(paymentEvent());
        line.text = Text("Connection %1 rests.", {u"shop"_s});
        line.detail = u"503"_s;
        QVERIFY(journal.write(line));
        JournalLine later;
        later.at = at(1); // the clock was set back
        later.kind = u"engine"_s;
        QVERIFY(journal.write(later));
        const auto lines = journal.after(0, 10);
        QCOMPARE(lines->size(), 2);
        const JournalLine &first = lines->first();
        QCOMPARE(first.at, line.at);
        QCOMPARE(first.level, line.level);
        QCOMPARE(first.kind, line.kind);
        QCOMPARE(first.connection, line.connection);
        QCOMPARE(first.route, line.route);
        QCOMPARE(first.event, line.event);
        QVERIFY(first.text == line.text);
        QCOMPARE(first.detail, line.detail);
        QCOMPARE(journal.after(first.id, 10)->size(), 1);
        QCOMPARE(journal.after(0, 1)->size(), 1);
        QCOMPARE(journal.ofEvent(line.event)->size(), 1);
        QCOMPARE(*journal.lastId(), lines->last().id);
        QCOMPARE(*journal.newest(), at(1)); // of the line written last
    }
};

QTEST_GUILESS_MAIN(StoresTest)
#include "stores_test.moc"
