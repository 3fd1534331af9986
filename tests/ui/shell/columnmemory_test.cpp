#include "ui/shell/columnmemory.h"
#include "ui/shell/textroom.h"

#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString key = u"some/columns"_s;

/// A table as pages have them: made, filled, remembered.
struct Shown
{
    explicit Shown(bool opensReady = true)
        : model(std::make_unique<QStandardItemModel>(3, 4))
        , table(std::make_unique<QTableView>())
    {
        model->setHorizontalHeaderLabels({u"When"_s, u"Who"_s, u"How much"_s, u"Why"_s});
        table->setModel(model.get());
        table->horizontalHeader()->setStretchLastSection(true);
        table->horizontalHeader()->setSectionsMovable(true);
        table->setSortingEnabled(true);
        table->sortByColumn(0, Qt::AscendingOrder);
        columns = new ColumnMemory(table.get(), key);
        if (opensReady)
            wasKnown = columns->restore();
        table->resize(700, 200);
        table->show();
    }
    QHeaderView *header() const { return table->horizontalHeader(); }

    std::unique_ptr<QStandardItemModel> model;
    std::unique_ptr<QTableView> table;
    ColumnMemory *columns = nullptr;
    bool wasKnown = false;
};

}

class ColumnMemoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whatAPersonDidComesBack();
    void aColumnThatIsHiddenStaysSo();
    void whatThePastWroteIsUnderstood();
    void whatTheProgramArrangesIsNoWish();
    void aTableThatGoesAtOnceLosesNothing();
    void aModelThatGoesFirstSpoilsNothing();
    void nothingIsRememberedBeforeTheColumnsStand();

private:
    QTemporaryDir m_folder;
};

void ColumnMemoryTest::initTestCase()
{
    QCoreApplication::setApplicationName(u"columnmemory_test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void ColumnMemoryTest::init()
{
    QSettings().clear();
}

void ColumnMemoryTest::whatAPersonDidComesBack()
{
    {
        const Shown shown;
        QVERIFY(!shown.wasKnown);
        QVERIFY(!shown.columns->areKnown());
        shown.table->setColumnWidth(0, 222);
        QVERIFY(shown.columns->areKnown());
        shown.header()->moveSection(0, 2);
        shown.table->hideColumn(1);
        shown.table->sortByColumn(2, Qt::DescendingOrder);
        QTRY_VERIFY(QSettings().contains(key)); // by itself, while the table is open
    }
    const Shown shown;
    QVERIFY(shown.wasKnown);
    QCOMPARE(shown.table->columnWidth(0), 222);
    QCOMPARE(shown.header()->visualIndex(0), 2);
    QVERIFY(shown.table->isColumnHidden(1));
    QCOMPARE(shown.header()->sortIndicatorSection(), 2);
    QCOMPARE(shown.header()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void ColumnMemoryTest::aColumnThatIsHiddenStaysSo()
{
    for (const int column : {1, 3}) { // the last one is stretched
        QSettings().clear();
        {
            const Shown shown;
            shown.table->hideColumn(column);
            QTRY_VERIFY(QSettings().contains(key));
        }
        {
            const Shown shown;
            QVERIFY(shown.table->isColumnHidden(column));
            QSettings().clear();
            shown.table->showColumn(column);
            QTRY_VERIFY(QSettings().contains(key));
        }
        QVERIFY(!Shown().table->isColumnHidden(column));
    }
}

void ColumnMemoryTest::whatThePastWroteIsUnderstood()
{
    {
        const Shown shown(false);
        shown.table->setColumnWidth(1, 177);
        QSettings().setValue(key, shown.header()->saveState());
    }
    const Shown shown;
    QVERIFY(shown.wasKnown);
    QCOMPARE(shown.table->columnWidth(1), 177);
}

void ColumnMemoryTest::whatTheProgramArrangesIsNoWish()
{
    {
        const Shown shown;
        {
            const ArrangingColumns arranging(shown.header());
            const ArrangingColumns alsoInside(shown.header());
            shown.table->resizeColumnsToContents();
            shown.table->hideColumn(3);
            shown.table->showColumn(3);
        }
        shown.model->setHeaderData(1, Qt::Horizontal, u"Who it was that paid, and for whom"_s);
        makeRoomForHeadings(shown.header()); // as after another language
        for (const int width : {300, 900, 200}) { // the last column follows the window
            shown.table->resize(width, 200);
            QCoreApplication::processEvents();
        }
        QVERIFY(!shown.columns->areKnown());
    }
    QVERIFY(!QSettings().contains(key));
}

void ColumnMemoryTest::aTableThatGoesAtOnceLosesNothing()
{
    {
        const Shown shown;
        shown.table->setColumnWidth(0, 99);
        shown.table->setColumnWidth(0, 123);
    }
    QCOMPARE(Shown().table->columnWidth(0), 123);
}

void ColumnMemoryTest::aModelThatGoesFirstSpoilsNothing()
{
    {
        Shown shown;
        shown.table->setColumnWidth(2, 144);
        QTRY_VERIFY(QSettings().contains(key));
        shown.model.reset();
    }
    QCOMPARE(Shown().table->columnWidth(2), 144);
    {
        Shown shown;
        shown.table->setColumnWidth(2, 155);
        shown.model.reset();
    }
    QCOMPARE(Shown().table->columnWidth(2), 155);
}

void ColumnMemoryTest::nothingIsRememberedBeforeTheColumnsStand()
{
    {
        const Shown shown(false);
        shown.table->setColumnWidth(0, 222);
    }
    QVERIFY(!QSettings().contains(key));
    const Shown shown(false);
    shown.table->setColumnWidth(0, 222);
    QVERIFY(!shown.columns->restore());
    shown.table->setColumnWidth(0, 99); // a person does, from now on
    QVERIFY(shown.columns->areKnown());
}

QTEST_MAIN(ColumnMemoryTest)
#include "columnmemory_test.moc"
