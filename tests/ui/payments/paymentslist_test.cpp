#include "core/store/statement.h"
#include "tests/support/shiftedclock.h"
#include "tests/ui/payments/pageroom.h"
#include "ui/payments/filterchips.h"
#include "ui/payments/paymentsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

/// Lists as long as a year of payments, and the filters over them.
class PaymentsListTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_settings;

    /// Every tenth needs a person, every seventh is of another currency, every fifth went back in part.
    static void fill(const QString &folder, int count, const QDateTime &now)
    {
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder);
        QVERIFY(workspace);
        Database &database = (*workspace)->database();
        Result<Transaction> transaction = Transaction::begin(database);
        QVERIFY(transaction);
        const Result<void> done = execute(database,
            uR"(with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ?)
                insert into event (route, key, state, outcome, due_at_ms, record, proof, order_number, reason, minor, currency,
                                   happened_at_ms, created_at_ms, changed_at_ms)
                select 'r', 'shop/P-' || i, case when i % 10 = 0 then 'attention' else 'done' end,
                    case when i % 20 = 0 then 'order-unknown' when i % 10 = 0 then 'due-empty' else 'paid-in-full' end, 0,
                    json_object('account', 'shop', 'reference', 'P-' || i, 'state', 'paid',
                        'amount', json_array(printf('%d.%02d', i, i % 100), case when i % 7 = 0 then 'USD' else 'UAH' end),
                        'fee', json_array('1.50', case when i % 7 = 0 then 'USD' else 'UAH' end),
                        'refunded', case when i % 5 = 1 then json_array('0.10', case when i % 7 = 0 then 'USD' else 'UAH' end) end,
                        'payer', case when i % 3 = 0 then 'Олена ТКАЧЕНКО' else 'Ivan Petrenko ' || i end),
                    case when i % 11 = 0 then 'sender' else 'signed' end, 40000 + i, '', i * 100 + i % 100,
                    case when i % 7 = 0 then 'USD' else 'UAH' end, ? - i * 60000, 0, 0 from n)"_s,
            {count, now.toMSecsSinceEpoch()});
        QVERIFY2(done, done ? "" : qPrintable(done.error().logLine()));
        QVERIFY(transaction->commit());
    }
    static int shown(const PageRoom &room) { return room.rows(u"payments"_s)->rowCount(); }
    static PaymentsModel *model(const PageRoom &room)
    {
        return static_cast<PaymentsModel *>(room.rows(u"payments"_s));
    }

private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_settings); }
    void init() { QSettings().clear(); }

    void aHundredThousandAreReadOnlyWhereTheyAreLookedAt()
    {
        QTemporaryDir folder;
        const ShiftedClock clock;
        fill(folder.path(), 100000, clock.now());
        PageRoom room(folder.path(), clock);
        QTRY_COMPARE_WITH_TIMEOUT(shown(room), 100000, 60000);
        QTest::qWait(50);
        auto *table = room.find<QTableView>(u"payments"_s);
        QVERIFY2(model(room)->rowsRead() < 1000, qPrintable(QString::number(model(room)->rowsRead())));
        table->scrollToBottom();
        QTest::qWait(50);
        QVERIFY(model(room)->rowsRead() < 2000);
        QCOMPARE(room.cell(u"payments"_s, 99999, PaymentsModel::Order), u"139999"_s);
        auto *search = room.find<QLineEdit>(u"search"_s);
        QTest::keyClicks(search, u"p-77777"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(room), 1, 60000);
        QCOMPARE(room.cell(u"payments"_s, 0, PaymentsModel::Order), u"117777"_s);
        search->clear();
        QTRY_COMPARE_WITH_TIMEOUT(shown(room), 100000, 60000);
        table->sortByColumn(PaymentsModel::Gross, Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(room.cell(u"payments"_s, 0, PaymentsModel::Order), u"139999"_s, 60000);
        QVERIFY2(model(room)->rowsRead() < 6000, qPrintable(QString::number(model(room)->rowsRead())));
        QTemporaryDir files;
        QVERIFY(room.savesAs(u"exportCsv"_s, files.filePath(u"all.csv"_s)));
        QFile csv(files.filePath(u"all.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count("\r\n"), 100001);
    }

    void aListThatIsSavedAtOnceHoldsItsSums()
    {
        QTemporaryDir folder;
        const ShiftedClock clock;
        fill(folder.path(), 20000, clock.now());
        PageRoom room(folder.path(), clock);
        QTRY_COMPARE_WITH_TIMEOUT(shown(room), 20000, 60000);
        QTemporaryDir files;
        QVERIFY(room.savesAs(u"exportXlsx"_s, files.filePath(u"all.xlsx"_s)));
        const QByteArray sums
            = PageRoom::unzipped(files.filePath(u"all.xlsx"_s), u"xl/worksheets/sheet2.xml"_s);
        const Result<QList<PaymentTotal>> totals = PaymentList(room.view->database()).totals({});
        QVERIFY(totals);
        QCOMPARE(totals->size(), 2);
        for (const PaymentTotal &total : *totals)
            QVERIFY2(sums.contains("<v>" + QByteArray::number(total.payments) + "</v>"), sums.constData());
    }

    void searchFindsAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        QTest::newRow("order") << u"40042"_s << 1;
        QTest::newRow("reference") << u"P-42"_s << 1;
        QTest::newRow("payer, other case") << u"ткаченко"_s << 34;
        QTest::newRow("two words") << u"petrenko 40001"_s << 1;
        QTest::newRow("sum with a comma") << u"42,42"_s << 1;
        QTest::newRow("a word of the state") << u"person"_s << 10;
        QTest::newRow("a word of the outcome") << u"empty"_s << 5;
        QTest::newRow("nothing") << u"zzz"_s << 0;
        QTest::newRow("signs of the search itself") << u"%_%"_s << 0;
    }
    void searchFindsAnything()
    {
        QFETCH(QString, text);
        QFETCH(int, found);
        QTemporaryDir folder;
        const ShiftedClock clock;
        fill(folder.path(), 100, clock.now());
        PageRoom room(folder.path(), clock);
        QTRY_COMPARE(shown(room), 100);
        room.find<QLineEdit>(u"search"_s)->insert(text); // QTest presses Latin keys only
        QTRY_COMPARE(shown(room), found);
    }

    void chipsNarrowAndAreKept()
    {
        QTemporaryDir folder;
        ShiftedClock clock;
        const QDateTime noon = QDateTime(QDate::currentDate(), QTime(12, 0));
        fill(folder.path(), 3000, noon.toUTC());
        {
            PageRoom room(folder.path(), clock);
            QTRY_COMPARE(shown(room), 3000);
            QVERIFY(room.click(u"chip-person"_s));
            QTRY_COMPARE(shown(room), 300);
            QVERIFY(room.click(u"chip-unmatched"_s));
            QTRY_COMPARE(shown(room), 150);
            QVERIFY(room.click(u"chip-person"_s));
            QVERIFY(room.click(u"chip-unmatched"_s));
            QVERIFY(room.click(u"chip-today"_s));
            QTRY_COMPARE(shown(room), 12 * 60 + 1);
            QVERIFY(room.click(u"chip-today"_s));
            QVERIFY(room.click(u"chip-yesterday"_s));
            QTRY_COMPARE(shown(room), 24 * 60);
            QVERIFY(room.click(u"chip-yesterday"_s));
            QVERIFY(room.click(u"chip-refunds"_s));
            QTRY_COMPARE(shown(room), 600);
            QVERIFY(room.click(u"chip-unproven"_s));
            QTRY_COMPARE(shown(room), 55);
            QTest::keyClicks(room.find<QLineEdit>(u"search"_s), u"petrenko"_s);
            QTRY_VERIFY(shown(room) < 55);
            const int narrowed = shown(room);
            QVERIFY(room.click(u"keepFilter"_s));
            QTest::keyClicks(room.find<QLineEdit>(u"filterName"_s), u"Odd & small"_s);
            QVERIFY(room.confirms(u"filterDialog"_s));
            QVERIFY(room.find<QToolButton>(u"chip-kept-1"_s)->isChecked());
            QVERIFY(room.find<QLineEdit>(u"search"_s)->text().isEmpty());
            QTRY_COMPARE(shown(room), narrowed);
        }
        PageRoom again(folder.path(), clock); // what was kept and chosen is still there
        auto *kept = again.find<QToolButton>(u"chip-kept-1"_s);
        QVERIFY(kept && kept->isChecked());
        QTRY_VERIFY(shown(again) > 0 && shown(again) < 55);
        QVERIFY(again.click(u"showAll"_s));
        QTRY_COMPARE(shown(again), 3000);
        kept->setFocus();
        QTest::keyClick(kept, Qt::Key_Delete);
        QTest::qWait(10);
        QVERIFY(!again.find<QToolButton>(u"chip-kept-1"_s));
        PageRoom last(folder.path(), clock);
        QVERIFY(!last.find<QToolButton>(u"chip-kept-1"_s));
    }

    void totalsAreOfWhatIsShown()
    {
        QTemporaryDir folder;
        const ShiftedClock clock;
        fill(folder.path(), 14, clock.now());
        PageRoom room(folder.path(), clock);
        QTRY_COMPARE(shown(room), 14);
        const QLocale locale;
        const auto line = [&](const QString &currency) {
            const QStringList lines = room.find<QLabel>(u"totals"_s)->text().split(u'\n');
            for (const QString &one : lines) {
                if (one.contains(currency))
                    return one;
            }
            return QString();
        };
        QTRY_VERIFY2(!line(u"USD"_s).isEmpty(), "the sums follow the list");
        // USD: 0 and 7.07; UAH: the other twelve.
        QVERIFY2(
            line(u"USD"_s).contains(u"7"_s + locale.decimalPoint() + u"07"_s), qPrintable(line(u"USD"_s)));
        QVERIFY2(
            line(u"USD"_s).contains(u"4"_s + locale.decimalPoint() + u"07"_s), qPrintable(line(u"USD"_s)));
        QVERIFY2(
            line(u"UAH"_s).contains(u"84"_s + locale.decimalPoint() + u"84"_s), qPrintable(line(u"UAH"_s)));
        QVERIFY2(
            line(u"UAH"_s).contains(u"18"_s + locale.decimalPoint() + u"00"_s), qPrintable(line(u"UAH"_s)));
        QVERIFY2(
            line(u"UAH"_s).contains(u"66"_s + locale.decimalPoint() + u"54"_s), qPrintable(line(u"UAH"_s)));
        QTest::keyClicks(room.find<QLineEdit>(u"search"_s), u"40007"_s);
        QTRY_VERIFY(line(u"UAH"_s).isEmpty());
    }

    void modelKeepsItsPromises()
    {
        QTemporaryDir folder;
        const ShiftedClock clock;
        fill(folder.path(), 300, clock.now());
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(folder.path());
        QVERIFY(workspace);
        PaymentsModel payments((*workspace)->database());
        const QAbstractItemModelTester tester(
            &payments, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto all
            = PaymentList((*workspace)->database()).ids({}, PaymentOrder::Time, Qt::DescendingOrder);
        QVERIFY(all);
        QCOMPARE(all->size(), 300);
        payments.setIds(*all);
        const QPersistentModelIndex kept = payments.index(120, 0);
        const EventId event = payments.row(120)->row.event.id;
        QList<EventId> fewer = *all;
        fewer.remove(10, 5);
        payments.setIds(fewer); // some went
        QCOMPARE(kept.row(), 115);
        QCOMPARE(payments.row(kept.row())->row.event.id, event);
        payments.setIds(*all); // and came back
        QCOMPARE(kept.row(), 120);
        payments.setIds({});
        QVERIFY(!kept.isValid());
        QList<EventId> gone{EventId{424242}};
        payments.setIds(gone); // cleared away since
        QVERIFY(!payments.index(0, 0).data().isValid());
        payments.forget();
        payments.retranslate();
    }

    void everyControlHasANameForThoseWhoDoNotSeeIt()
    {
        QTemporaryDir folder;
        const ShiftedClock clock;
        fill(folder.path(), 20, clock.now());
        PageRoom room(folder.path(), clock);
        QTRY_COMPARE(shown(room), 20);
        const QList<QWidget *> widgets = room.page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1)
                || widget->window() != room.page->window()) // the list that a box opens
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                || widget->parentWidget()->inherits("QAbstractSpinBox")
                || widget->parentWidget()->inherits("QComboBox")
                || widget->parentWidget()->inherits("QAbstractItemView") || widget->inherits("QTabBar")
                || widget->inherits("QLabel") || widget->inherits("QMenu") || widget->isWindow();
            QVERIFY2(isNamed,
                qPrintable(
                    QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(PaymentsListTest)
#include "paymentslist_test.moc"
