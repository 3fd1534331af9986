#include "core/engine/upkeep.h"
#include "core/setup/setupfile.h"
#include "core/store/backup.h"
#include "core/store/journal.h"
#include "core/store/setuphistory.h"
#include "core/store/statement.h"
#include "tests/support/world.h"

#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class UpkeepTest : public QObject
{
    Q_OBJECT

    static QList<JournalLine> said(World &world, const QString &kind)
    {
        QList<JournalLine> lines;
        const auto all = Journal(world.workspace().database()).after(0, 10'000);
        for (const JournalLine &line : all.value_or(QList<JournalLine>())) {
            if (line.kind == kind)
                lines.append(line);
        }
        return lines;
    }
    static qint64 lastOf(const QList<JournalLine> &lines) { return lines.isEmpty() ? 0 : lines.last().id; }
    static QStringList copiesIn(const QString &folder)
    {
        return QDir(folder).entryList({u"provodka-*"_s}, QDir::Files);
    }
    /// The nights of some days, with a run after each.
    static void nights(World &world, int days, int step = 1)
    {
        for (int day = 0; day < days; day += step) {
            const qint64 before = lastOf(said(world, u"backup"_s));
            world.clock().move(std::chrono::hours(24 * step));
            QVERIFY(world.runUntilIdle());
            QTRY_VERIFY_WITH_TIMEOUT(
                (world.engine()->wake(), lastOf(said(world, u"backup"_s)) > before), 60'000);
        }
    }
    static Result<qint64> importedAs(World &world, const Setup &setup)
    {
        Database &database = world.workspace().database();
        Result<Transaction> transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        SetupVersion version;
        version.at = world.clock().now();
        version.who = u"olena"_s;
        version.setup = QByteArray::number(setup.routes.size());
        const Result<qint64> id = SetupHistory(database).add(version);
        if (!id)
            return id;
        if (const Result<void> done = transaction->commit(); !done)
            return tl::unexpected(done.error());
        return id;
    }

private Q_SLOTS:
    void everyNightThereIsACopy();
    void aFolderThatIsGoneIsAWarning();
    void noCopiesWhereNoneAreWanted();
    void settingsThatAreNotSetHaveTheirDefaults();
    void whatComesForAClearedPaymentIsNeverBookedAgain();
    void aRefundOfAClearedPaymentIsShown();
    void aNumberOfLastYearIsUsedAgain();
    void anotherSetupIsNoticed();
    void anEngineEndsWhenAnotherCopyTookOver();
    void aWorkspaceOf010GoesOnWithItsWork();
};

void UpkeepTest::everyNightThereIsACopy()
{
    World world;
    world.setup().workspace.insert("backupsKept"_L1, 3);
    world.hasOrder(u"30482"_s, u"100"_s);
    (void)world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    const QString folder = world.folder() + u"/backups"_s;
    QVERIFY2(copiesIn(folder).isEmpty(), "it waits for the night");
    nights(world, 5);
    const QStringList copies = copiesIn(folder);
    QCOMPARE(copies.size(), 3);
    for (const QString &name : copies) {
        const auto copy = checkBackup(folder + u'/' + name);
        QVERIFY(copy);
        QCOMPARE(copy->events, 1);
        QCOMPARE(copy->workspace, world.workspace().id());
    }
    const QList<JournalLine> lines = said(world, u"backup"_s);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first().level, JournalLine::Level::Info);
    QVERIFY(lines.last().text.english().contains(copies.last()));
}

void UpkeepTest::aFolderThatIsGoneIsAWarning()
{
    World world;
    const QString folder = world.folder() + u"/usb"_s;
    world.setup().workspace.insert("backupFolder"_L1, folder);
    QVERIFY(world.runUntilIdle());
    nights(world, 1);
    QCOMPARE(said(world, u"backup"_s).last().level, JournalLine::Level::Warning);
    const QString sentence = said(world, u"backup"_s).last().text.english();
    QVERIFY2(sentence.contains("There is no copy of this night"_L1) && sentence.contains("is not there"_L1),
        qPrintable(sentence));
    QVERIFY2(!QDir(folder).exists(), "what is not plugged in is not made on this disk");
    QVERIFY(QDir().mkpath(folder));
    nights(world, 1);
    QCOMPARE(said(world, u"backup"_s).last().level, JournalLine::Level::Info);
    QCOMPARE(copiesIn(folder).filter(u".db"_s).size(), 1);
}

void UpkeepTest::noCopiesWhereNoneAreWanted()
{
    World world;
    world.setup().workspace.insert("backupsKept"_L1, 0);
    QVERIFY(world.runUntilIdle());
    world.clock().move(std::chrono::hours(24));
    QVERIFY(world.runUntilIdle());
    QVERIFY(said(world, u"backup"_s).isEmpty());
    QVERIFY(copiesIn(world.folder() + u"/backups"_s).isEmpty());
}

void UpkeepTest::settingsThatAreNotSetHaveTheirDefaults()
{
    const UpkeepSettings settings = UpkeepSettings::from({}, u"/ws"_s);
    QCOMPARE(settings.backupFolder, u"/ws/backups"_s);
    QVERIFY(settings.isOwnFolder);
    QCOMPARE(settings.nightlyAt, QTime(3, 0));
    QCOMPARE(settings.backupsKept, 14);
    QCOMPARE(settings.keepLogDays, 90);
    QCOMPARE(settings.keepRawDays, 30);
    QCOMPARE(settings.keepJournalDays, 1100);
    QJsonObject set{{u"backupFolder"_s, u"/mnt/nas"_s}, {u"keepRawDays"_s, -3}, {u"nightlyAt"_s, u"23:30"_s}};
    const UpkeepSettings other = UpkeepSettings::from(set, u"/ws"_s);
    QCOMPARE(other.backupFolder, u"/mnt/nas"_s);
    QVERIFY(!other.isOwnFolder);
    QCOMPARE(other.keepRawDays, 0);
    QCOMPARE(other.nightlyAt, QTime(23, 30));
}

void UpkeepTest::whatComesForAClearedPaymentIsNeverBookedAgain()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    nights(world, 1200, 400);
    QVERIFY(world.event(payment).event.isCleared);
    Database &database = world.workspace().database();
    QVERIFY2(!said(world, u"upkeep"_s).isEmpty(), "and the log says so");
    {
        Statement raw(database, u"select count(*) from notice where length(payload) > 0"_s, {});
        QVERIFY(raw.next());
        QCOMPARE(raw.number(0), 0);
    }

    // Word for word, and in a form that was not seen before.
    const Result<void> forgotten = execute(database,
        u"update notice set external_id = external_id || 'x' where kind = 'callback' and id in (select min(id) from notice where kind = 'callback')"_s);
    QVERIFY(forgotten);
    world.does(u"wayforpay/callback"_s, {{"reference"_L1, payment}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(payment), u"paid-in-full"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
}

void UpkeepTest::aRefundOfAClearedPaymentIsShown()
{
    World world;
    world.hasOrder(u"30482"_s, u"100"_s);
    const QString payment = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    nights(world, 1200, 400);
    world.does(u"wayforpay/refund"_s, {{"reference"_L1, payment}, {"amount"_L1, u"100"_s}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.state(payment), u"attention"_s);
    QCOMPARE(world.outcome(payment), u"cleared-away"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    QCOMPARE(world.movesOf(u"30482"_s), 1);
    for (const char *kind : {"retry", "match", "skip"}) {
        Result<Transaction> transaction = Transaction::begin(world.workspace().database());
        QVERIFY(transaction);
        Act act;
        act.kind = QString::fromLatin1(kind);
        act.event = world.event(payment).event.id;
        act.who = u"olena"_s;
        act.at = world.clock().now();
        act.arguments = {{"parts"_L1, QJsonArray{QJsonObject{{"order"_L1, u"30482"_s}}}}};
        QVERIFY(ActStore(world.workspace().database()).add(act));
        QVERIFY(transaction->commit());
    }
    world.endHard();
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.state(payment), u"skipped"_s);
    QCOMPARE(world.entriesOf(u"30482"_s).size(), 1);
    const auto acts = ActStore(world.workspace().database()).ofEvent(world.event(payment).event.id);
    QVERIFY(acts->at(0).answer.english().contains("were removed"_L1));
    QVERIFY(acts->at(1).answer.english().contains("were removed"_L1));
    QVERIFY(acts->at(2).answer.isEmpty());
}

void UpkeepTest::aNumberOfLastYearIsUsedAgain()
{
    World world(World::Target::Deals);
    const auto sums = [&] {
        QList<QStringList> all;
        const QJsonArray deals = world.sandbox().state(u"bitrix24"_s)["deals"_L1].toArray();
        for (const QJsonValue &deal : deals) {
            if (deal["number"_L1].toVariant().toString() != "30482"_L1)
                continue;
            QStringList paid;
            const QJsonArray payments = deal["payments"_L1].toArray();
            for (const QJsonValue &payment : payments)
                paid.append(payment["xmlId"_L1].toString());
            all.append(paid);
        }
        return all;
    };
    const auto deal = [&](const QString &due, int daysAgo) {
        world.does(u"bitrix24/deal"_s,
            {{"number"_L1, u"30482"_s}, {"due"_L1, due}, {"stage"_L1, u"PREPARATION"_s},
                {"madeDaysAgo"_L1, daysAgo}});
    };
    // Booked when it was last year's newest.
    world.setup().routes.first().settings.insert("monthsBack"_L1, 0);
    deal(u"100"_s, 300);
    const QString last = world.pays(u"30482"_s, u"100"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(last), u"paid-in-full"_s);

    // The year turns, numbers start again, and the deal of last year is still there.
    world.endHard();
    world.setup().routes.first().settings.insert("monthsBack"_L1, 6);
    deal(u"250"_s, 0);
    const QString fresh = world.pays(u"30482"_s, u"250"_s);
    QVERIFY(fresh != last);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(fresh), u"paid-in-full"_s);
    const QList<QStringList> expected{{u"provodka:"_s + last}, {u"provodka:"_s + fresh}};
    QCOMPARE(sums(), expected);

    // What is told again of last year's payment is known and touches neither.
    world.endHard();
    QVERIFY(world.startEngine());
    world.does(u"wayforpay/callback"_s,
        {{"reference"_L1, last}, {"callbackUrl"_L1, world.engine()->address({u"shop"_s})}});
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(last), u"paid-in-full"_s);
    QCOMPARE(sums(), expected);
}

void UpkeepTest::anotherSetupIsNoticed()
{
    World world;
    QVERIFY(world.runUntilIdle());
    QSignalSpy changed(world.engine(), &Engine::setupChanged);
    world.engine()->wake();
    QVERIFY(world.runUntilIdle());
    QCOMPARE(changed.size(), 0);
    QVERIFY(importedAs(world, world.setup()));
    QVERIFY(world.runUntilIdle());
    QCOMPARE(changed.size(), 1);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(changed.size(), 1); // once each
}

void UpkeepTest::anEngineEndsWhenAnotherCopyTookOver()
{
    World world;
    const QString shared = world.folder() + u"/shared"_s;
    QVERIFY(QDir().mkpath(shared));
    world.setup().workspace.insert("backupFolder"_L1, shared);
    QVERIFY(world.runUntilIdle());
    const QString file = shared + u"/provodka-"_s + world.workspace().id() + u".lease"_s;
    Lease lease = readLease(file);
    QCOMPARE(lease.generation, 1);
    lease.generation = 2;
    lease.folder = u"/elsewhere"_s;
    lease.host = u"laptop"_s;
    QVERIFY(writeLease(file, lease));
    QSignalSpy failed(world.engine(), &Engine::failed);
    world.clock().move(std::chrono::minutes(6));
    (void)world.runUntilIdle();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
    const QString sentence = failed.first().first().value<Error>().text.english();
    QVERIFY2(sentence.contains("A newer copy of this workspace has run in /elsewhere"_L1)
            || sentence.contains("elsewhere"_L1),
        qPrintable(sentence));
}

void UpkeepTest::aWorkspaceOf010GoesOnWithItsWork()
{
    World world;
    {
        QFile script(QStringLiteral(PROVODKA_FIXTURES "/workspaces/0.1.0.sql"));
        QVERIFY(script.open(QIODevice::ReadOnly));
        const auto old = Database::open(world.folder() + u"/provodka.db"_s, Database::Access::Existing);
        QVERIFY(old);
        QSqlQuery query((*old)->handle());
        while (!script.atEnd()) {
            const QString line = QString::fromUtf8(script.readLine()).trimmed();
            if (!line.isEmpty() && !line.startsWith("--"_L1))
                QVERIFY2(query.exec(line), qPrintable(line));
        }
    }
    world.hasOrder(u"20003"_s, u"500"_s);
    QVERIFY(world.runUntilIdle());
    QCOMPARE(world.outcome(u"20003-1"_s), u"paid-in-full"_s);
    QCOMPARE(world.entriesOf(u"20003"_s).size(), 1);
    QCOMPARE(world.stageOf(u"20003"_s), world.paidStage());
    QCOMPARE(world.outcome(u"10480-1"_s), u"paid-in-full"_s);
}

QTEST_GUILESS_MAIN(UpkeepTest)
#include "upkeep_test.moc"
