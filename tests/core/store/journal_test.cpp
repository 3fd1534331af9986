#include "core/store/journal.h"
#include "core/store/statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

using Level = JournalLine::Level;

QString planOf(Database &database, const QString &sql)
{
    Statement rows(database, u"explain query plan "_s + sql, {});
    QStringList steps;
    while (rows.next())
        steps.append(rows.text(3));
    return steps.join(u"; "_s);
}

}

class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void idsOfAFilterAreTheSameByIndexAndByRange();
    void linesOfManyIdsComeInOrderAndMissingOnesAreLeftOut();
    void aPackHoldsEveryFieldOfItsLines();
    void talliesAddUp();
    void countingAndFindingReadOnlyTheIndex();

private:
    Result<std::unique_ptr<Database>> m_database = failure(Error::Kind::Storage, Text());
    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalTest::init()
{
    m_database = failure(Error::Kind::Storage, Text());
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = Database::open(m_folder->filePath(u"provodka.db"_s));
    QVERIFY(m_database);
    Journal journal(**m_database);
    Result<Transaction> transaction = Transaction::begin(**m_database);
    for (int i = 1; i <= 200; ++i) {
        JournalLine line;
        line.at = QDateTime::fromMSecsSinceEpoch(1'760'000'000'000 + i, Qt::UTC);
        line.level = i % 50 == 0 ? Level::Error : i % 20 == 0 ? Level::Warning : Level::Info;
        line.kind = u"receipt"_s;
        line.connection = i % 2 ? u"shop"_s : u"office"_s;
        line.route = i % 3 ? u"payments"_s : QString();
        line.event = i % 5 ? EventId{i / 10 + 1} : EventId();
        line.text = Text("Order %1 is paid.", {QString::number(10000 + i)});
        if (i == 7)
            line.detail = u"a\x1e"
                          u"b\x1f"
                          u"c"_s;
        QVERIFY(journal.write(line));
    }
    QVERIFY(execute(**m_database, u"delete from journal where id in (13, 14, 100)"_s));
    QVERIFY(transaction->commit());
}

void JournalTest::idsOfAFilterAreTheSameByIndexAndByRange()
{
    Journal journal(**m_database);
    QList<JournalFilter> filters(7);
    filters[1].levels = {Level::Error, Level::Warning};
    filters[2].connection = u"shop"_s;
    filters[3].route = u"payments"_s;
    filters[4].levels = {Level::Info};
    filters[4].connection = u"office"_s;
    filters[4].route = u"payments"_s;
    filters[5].event = {4};
    filters[6].event = {4};
    filters[6].connection = u"shop"_s;
    for (const JournalFilter &filter : filters) {
        const auto byIndex = journal.idsUpTo(filter, 150);
        const auto byRange = journal.idsWithin(filter, 0, 150);
        QVERIFY(byIndex && byRange);
        QVERIFY(!byIndex->isEmpty());
        QVERIFY(std::ranges::is_sorted(*byIndex));
        QCOMPARE(*byIndex, *byRange);
        const auto older = journal.idsWithin(filter, 0, 60);
        const auto newer = journal.idsWithin(filter, 60, 150);
        QVERIFY(older && newer);
        QCOMPARE(*older + *newer, *byIndex);
    }
    QCOMPARE(journal.idsUpTo({}, 1000)->size(), 197);
    QCOMPARE(*journal.idAtMost(14), 12);
    QCOMPARE(*journal.idAtMost(0), 0);
}

void JournalTest::linesOfManyIdsComeInOrderAndMissingOnesAreLeftOut()
{
    const auto lines = Journal(**m_database).withIds({20, 13, 7, 500});
    QVERIFY(lines);
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).id, 7);
    QCOMPARE(lines->at(1).text.english(), u"Order 10020 is paid."_s);
}

void JournalTest::aPackHoldsEveryFieldOfItsLines()
{
    Journal journal(**m_database);
    Result<JournalPack> pack = journal.packed({}, 0, 1000);
    QVERIFY(pack);
    const auto lines = journal.after(0, 1000);
    PackedLine packed;
    qsizetype count = 0;
    while (pack->next(packed)) {
        const JournalLine &line = lines->at(count++);
        QCOMPARE(packed.id, line.id);
        QCOMPARE(packed.level, line.level);
        QCOMPARE(packed.connection.toByteArray(), line.connection.toUtf8());
        QCOMPARE(packed.route.toByteArray(), line.route.toUtf8());
        QCOMPARE(packed.event.toLongLong(), line.event.value);
        QCOMPARE(Text::fromJson(packed.text.toByteArray()), line.text);
        QCOMPARE(packed.detail.toByteArray(), line.id == 7 ? QByteArray("a b c") : line.detail.toUtf8());
    }
    QCOMPARE(count, lines->size());
    JournalFilter none;
    none.connection = u"nobody"_s;
    pack = journal.packed(none, 0, 1000);
    QVERIFY(pack);
    QVERIFY(!pack->next(packed));
}

void JournalTest::talliesAddUp()
{
    Journal journal(**m_database);
    const auto all = journal.tally(0, 200);
    QVERIFY(all);
    qint64 sum = 0;
    qint64 errors = 0;
    for (const JournalTally &one : *all) {
        sum += one.count;
        errors += one.level == Level::Error ? one.count : 0;
    }
    QCOMPARE(sum, 197);
    QCOMPARE(errors, 3); // 100 is gone
    const auto old = journal.tally(0, 90);
    const auto fresh = journal.tally(90, 200);
    for (const JournalTally &one : *old + *fresh)
        sum -= one.count;
    QCOMPARE(sum, 0);
}

void JournalTest::countingAndFindingReadOnlyTheIndex()
{
    QVERIFY(planOf(**m_database,
        u"select level, connection, route, count(*) from journal indexed by journal_shown where +id > 0 and +id <= 9 group by 1, 2, 3"_s)
                .contains(u"COVERING INDEX journal_shown"_s));
    const QString ids = planOf(**m_database,
        u"select group_concat(id) from journal indexed by journal_shown where level in ('error','info') and connection = 'x' and +id <= 9"_s);
    QVERIFY2(ids.contains(u"SEARCH journal USING COVERING INDEX journal_shown (level=? AND connection=?)"_s),
        qPrintable(ids));
    const QString event = planOf(**m_database,
        u"select group_concat(id) from journal where event = 1 and id > 0 and id <= 9 and level in ('error','info')"_s);
    QVERIFY2(event.contains(u"journal_event"_s), qPrintable(event));
    QVERIFY(planOf(
        **m_database, u"select 1 from journal not indexed where id > 0 and id <= 9 and level in ('info')"_s)
                .contains(u"INTEGER PRIMARY KEY"_s));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
