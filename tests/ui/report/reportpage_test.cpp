#include "core/store/statement.h"
#include "core/store/transitionstore.h"
#include "ui/report/charts.h"
#include "ui/report/pairsmodel.h"
#include "ui/report/reportpage.h"
#include "ui/report/stagemap.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

class StillClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 20), QTime(12, 0)).toUTC(); }
};

/// Says every sentence backwards, so that what stays in the old language shows.
class Backwards final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.contains(u'%'))
            return u"~"_s + text;
        std::reverse(text.begin(), text.end());
        return text;
    }
};

}

/// The report through its controls.
class ReportPageTest : public QObject
{
    Q_OBJECT

    StillClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceView> m_view;
    std::unique_ptr<ReportPage> m_page;
    int m_moves = 0;

    qint64 monthStart(int before) const
    {
        const QDate today = m_clock.now().toLocalTime().date();
        return QDate(today.year(), today.month(), 1).addMonths(-before).startOfDay().toMSecsSinceEpoch();
    }

    void move(const QString &order, int from, int to, qint64 atMs, EventId event = {})
    {
        static const QStringList names{u"New"_s, u"Waiting for payment"_s, u"In production"_s, u"Packing"_s,
            u"Shipped"_s, u"Cancelled"_s};
        TransitionStore store(m_view->database());
        const auto stage = [](int number) {
            return StageRef{QString::number(120 + number), names[number], {}};
        };
        if (event.isValid()) {
            QVERIFY(store.moved(u"Planfix"_s, {order, order}, {u"A-"_s + order}, u"Kitchen "_s + order,
                stage(from), stage(to), event, QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC)));
            return;
        }
        Transition told;
        told.order = order;
        told.number = {u"A-"_s + order};
        told.title = u"Kitchen "_s + order;
        told.from = stage(from);
        told.to = stage(to);
        told.at = QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC);
        told.externalId = u"c%1"_s.arg(++m_moves);
        QVERIFY(store.told(u"Planfix"_s, told));
    }

    /// Last month people moved paid orders within hours; this month Provodka does within seconds.
    void fill()
    {
        Result<Transaction> transaction = Transaction::begin(m_view->database());
        QVERIFY(transaction);
        for (int i = 0; i < 240; ++i) {
            const bool isManual = i < 120;
            const qint64 entered = monthStart(isManual ? 1 : 0) + (i % 120) * 3 * hour + 9 * hour;
            const QString order = QString::number(10400 + i);
            move(order, 0, 1, entered);
            if (i % 12 == 5) {
                move(order, 1, 5, entered + 3 * day);
                continue;
            }
            const qint64 paid = entered + 40 * minute + (i * 37 % 50) * minute;
            const qint64 wait
                = isManual ? hour + (i * 53 % 300) * minute : 4 * second + (i * 31 % 9) * second;
            EventId event;
            if (!isManual) {
                QVERIFY(execute(m_view->database(),
                    uR"(insert into event (route, key, state, due_at_ms, record, proof, happened_at_ms, created_at_ms, changed_at_ms)
                        values ('r', ?, 'done', 0, '{}', 'signed', ?, 0, 0))"_s,
                    {order, paid}));
                Statement id(m_view->database(), u"select max(id) from event"_s, {});
                QVERIFY(id.next());
                event.value = id.number(0);
            }
            move(order, 1, 2, paid + wait, event);
            move(order, 2, 3, paid + wait + day + (i * 97 % 600) * minute);
            if (i % 9 == 4)
                move(order, 3, 2, paid + wait + 2 * day);
            else
                move(order, 3, 4, paid + wait + day + 12 * hour + (i * 13 % 700) * minute);
        }
        QVERIFY(transaction->commit());
    }

    template <typename Widget> Widget *part(const QString &name) const
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (!found)
            qFatal("There is no %s", qPrintable(name));
        return found;
    }

    int shownOrders() const { return part<QLabel>(u"orders"_s)->text().remove(QChar(0x00a0)).toInt(); }

    void open()
    {
        m_page = std::make_unique<ReportPage>(*m_view);
        m_page->resize(1180, 800);
        m_page->show();
        QTRY_VERIFY(part<QTableView>(u"pairs"_s)->model()->rowCount() > 0
            || !part<QLabel>(u"empty"_s)->text().isEmpty());
    }

    void choosePeriod(int index) { part<QComboBox>(u"period"_s)->setCurrentIndex(index); }

    QString exported(const QString &action, const QString &name)
    {
        const QString file = m_folder->filePath(name);
        m_page->findChild<QAction *>(action)->trigger();
        auto *dialog = m_page->findChild<QFileDialog *>(u"saveReport"_s);
        if (!dialog)
            return {};
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const auto *button = m_page->findChild<QToolButton *>(u"export"_s);
        const bool isOver = QTest::qWaitFor([button] { return button->isEnabled(); }, 60000);
        return isOver ? file : QString();
    }

    static QByteArray unzipped(const QString &file, const QString &part)
    {
        QProcess unzip;
        unzip.start(u"unzip"_s, {u"-p"_s, file, part});
        return unzip.waitForFinished(60000) && unzip.exitCode() == 0 ? unzip.readAllStandardOutput()
                                                                     : QByteArray();
    }

    /// Where PROVODKA_SHOTS names a folder.
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("PROVODKA_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(m_page->grab().save(folder + u'/' + name + u".png"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"provodka-test"_s);
        QCoreApplication::setApplicationName(u"report"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        Result<std::unique_ptr<WorkspaceView>> view = WorkspaceView::open(m_folder->path(), m_clock);
        QVERIFY(view);
        m_view = std::move(*view);
    }

    void cleanup()
    {
        m_page.reset();
        m_view.reset();
        m_folder.reset();
    }

    void saysWhatIsMissingWhileNothingMoved()
    {
        open();
        QTRY_VERIFY(!part<QLabel>(u"empty"_s)->text().isEmpty());
        QTRY_VERIFY(part<QLabel>(u"empty"_s)->isVisible());
        QVERIFY(!m_page->findChild<QAction *>(u"exportXlsx"_s)->isEnabled());
        QSignalSpy opened(m_page.get(), &Page::pageOpened);
        QTest::mouseClick(part<QPushButton>(u"emptyButton"_s), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"connections"_s);
    }

    void anEmptyPeriodLeadsToAllTime()
    {
        move(u"1"_s, 0, 1, monthStart(9));
        move(u"1"_s, 1, 2, monthStart(9) + hour);
        open();
        QTRY_VERIFY(part<QLabel>(u"empty"_s)->isVisible());
        QTest::mouseClick(part<QPushButton>(u"emptyButton"_s), Qt::LeftButton);
        QTRY_VERIFY(part<StageMap>(u"map"_s)->isVisible());
        QTRY_COMPARE(part<QLabel>(u"orders"_s)->text(), u"1"_s);
        QCOMPARE(part<QLabel>(u"median"_s)->text(), u"1 h"_s);
    }

    void thePeriodChangesWhatIsCounted()
    {
        fill();
        open();
        auto *table = part<QTableView>(u"pairs"_s);
        new QAbstractItemModelTester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, table);
        QTRY_VERIFY(table->model()->rowCount() >= 4);
        choosePeriod(3);
        QTRY_COMPARE(part<QLabel>(u"headline"_s)->text().isEmpty(), false);
        choosePeriod(4);
        QTRY_COMPARE(shownOrders() > 0, true);
        part<QComboBox>(u"limit"_s)->setCurrentIndex(4);
        QTRY_VERIFY(!table->isColumnHidden(PairsModel::Over));
        part<QCheckBox>(u"split"_s)->setChecked(true);
        QTRY_VERIFY(!table->isColumnHidden(PairsModel::Way));
        part<QCheckBox>(u"working"_s)->setChecked(true);
        QTRY_VERIFY(part<QLabel>(u"detail"_s)->text().contains(u"·"_s));
    }

    void aClickOnTheMapChoosesThePair()
    {
        fill();
        open();
        choosePeriod(4);
        auto *map = part<StageMap>(u"map"_s);
        QTRY_VERIFY(map->picture().arrows().size() >= 6);
        shoot(u"report-all-time"_s);
        int wanted = -1;
        for (size_t i = 0; i < map->picture().arrows().size(); ++i) {
            if (map->picture().arrows()[i].key.fromId == u"122"_s
                && map->picture().arrows()[i].key.toId == u"123"_s)
                wanted = int(i);
        }
        QVERIFY(wanted >= 0);
        const StageMapPicture::Arrow arrow = map->picture().arrows()[size_t(wanted)];
        QTest::mouseClick(map, Qt::LeftButton, {}, arrow.label.center().toPoint());
        QTRY_COMPARE(shownOrders(), int(arrow.pair.count));
        auto *table = part<QTableView>(u"pairs"_s);
        QTRY_VERIFY(table->currentIndex().isValid());
        QCOMPARE(table->currentIndex().siblingAtColumn(PairsModel::To).data().toString(), u"Packing"_s);
        QVERIFY(part<DistributionChart>(u"distribution"_s)->accessibleDescription().contains(u":"_s));
        QVERIFY(!map->accessibleDescription().isEmpty());
        QTest::keyClick(map, Qt::Key_Right);
        QTRY_VERIFY(shownOrders() != int(arrow.pair.count)
            || table->currentIndex().siblingAtColumn(PairsModel::To).data().toString() != u"Packing"_s);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(u'\t'));
    }

    void twoPeriodsAreComparedInOneSentence()
    {
        fill();
        open();
        choosePeriod(2);
        part<QComboBox>(u"compare"_s)->setCurrentIndex(1);
        auto *map = part<StageMap>(u"map"_s);
        QTRY_VERIFY(!part<QTableView>(u"pairs"_s)->isColumnHidden(PairsModel::MedianBefore));
        PairKey key;
        key.connection = u"Planfix"_s;
        key.fromId = u"121"_s;
        key.toId = u"122"_s;
        const int arrow = map->picture().arrowOf(key);
        QVERIFY(arrow >= 0);
        QTest::mouseClick(
            map, Qt::LeftButton, {}, map->picture().arrows()[size_t(arrow)].label.center().toPoint());
        QTRY_VERIFY(part<QLabel>(u"factor"_s)->isVisible());
        QVERIFY(part<QLabel>(u"factor"_s)->text().endsWith(QChar(0x00d7)));
        QVERIFY(part<QLabel>(u"headline"_s)->text().contains(u"faster"_s));
        shoot(u"report-compared"_s);
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(37, 39, 43));
        dark.setColor(QPalette::WindowText, QColor(230, 230, 230));
        dark.setColor(QPalette::Base, QColor(28, 30, 33));
        dark.setColor(QPalette::AlternateBase, QColor(34, 36, 40));
        dark.setColor(QPalette::Text, QColor(230, 230, 230));
        dark.setColor(QPalette::Button, QColor(52, 55, 60));
        dark.setColor(QPalette::ButtonText, QColor(230, 230, 230));
        dark.setColor(QPalette::Highlight, QColor(53, 132, 228));
        dark.setColor(QPalette::HighlightedText, Qt::white);
        dark.setColor(QPalette::Link, QColor(110, 170, 250));
        dark.setColor(QPalette::PlaceholderText, QColor(160, 160, 160));
        const QPalette light = QApplication::palette();
        QApplication::setPalette(dark);
        QTest::qWait(50);
        shoot(u"report-dark"_s);
        QApplication::setPalette(light);
    }

    void twoWaysOfConfirmingAreCompared()
    {
        fill();
        QVERIFY(execute(m_view->database(), u"update event set allocations = '[]' where id % 2 = 0"_s));
        open();
        choosePeriod(4);
        auto *compare = part<QComboBox>(u"compare"_s);
        QTRY_VERIFY(part<QComboBox>(u"wayNow"_s)->count() >= 2);
        compare->setCurrentIndex(3);
        part<QComboBox>(u"wayBefore"_s)->setCurrentIndex(0);
        part<QComboBox>(u"wayNow"_s)->setCurrentIndex(1);
        QTRY_VERIFY(!part<QTableView>(u"pairs"_s)->isColumnHidden(PairsModel::MedianBefore));
        QTRY_VERIFY(part<QLabel>(u"detail"_s)->text().contains(u"·"_s));
    }

    void theSlowestOrderLeadsToItsStory()
    {
        fill();
        open();
        auto *map = part<StageMap>(u"map"_s);
        PairKey key;
        key.connection = u"Planfix"_s;
        key.fromId = u"121"_s;
        key.toId = u"122"_s;
        QTRY_VERIFY(map->picture().arrowOf(key) >= 0);
        QTest::mouseClick(map, Qt::LeftButton, {},
            map->picture().arrows()[size_t(map->picture().arrowOf(key))].label.center().toPoint());
        auto *slowest = part<QTableWidget>(u"slowest"_s);
        QTRY_VERIFY(slowest->rowCount() > 3);
        QTRY_COMPARE(map->picture().arrowOf(key) >= 0, true);
        QTest::qWait(100);
        QSignalSpy opened(m_page.get(), &Page::eventOpened);
        QTest::mouseClick(
            slowest->viewport(), Qt::LeftButton, {}, slowest->visualItemRect(slowest->item(0, 0)).center());
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened[0][0].toLongLong() > 0);
    }

    void isSavedAsShown()
    {
        fill();
        open();
        choosePeriod(2);
        part<QComboBox>(u"compare"_s)->setCurrentIndex(1);
        auto *table = part<QTableView>(u"pairs"_s);
        QTRY_VERIFY(!table->isColumnHidden(PairsModel::MedianBefore));
        table->sortByColumn(PairsModel::Median, Qt::DescendingOrder);
        const QString first = table->model()->index(0, PairsModel::From).data().toString();

        const QString xlsx = exported(u"exportXlsx"_s, u"times.xlsx"_s);
        QVERIFY(unzipped(xlsx, u"xl/charts/chart1.xml"_s).contains("c:barChart"));
        QVERIFY(unzipped(xlsx, u"xl/charts/chart3.xml"_s).contains("c:lineChart"));
        QVERIFY(unzipped(xlsx, u"xl/worksheets/sheet1.xml"_s).contains(first.toUtf8()));

        const QString csv = exported(u"exportCsv"_s, u"times.csv"_s);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines.value(0).contains("median_before_s"));
        QVERIFY(lines.value(1).contains(first.toUtf8()));

        const QString pdf = exported(u"exportPdf"_s, u"times.pdf"_s);
        QFile pages(pdf);
        QVERIFY(pages.open(QIODevice::ReadOnly));
        QVERIFY(pages.readAll().startsWith("%PDF"));
        QVERIFY(pages.size() > 10'000);
        const QString folder = qEnvironmentVariable("PROVODKA_SHOTS");
        if (!folder.isEmpty())
            QFile::copy(pdf, folder + u"/report.pdf"_s);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        fill();
        open();
        const QString file = exported(u"exportCsv"_s, u"no-such-folder/times.csv"_s);
        QVERIFY(!QFile::exists(file));
        const auto *said = part<QLabel>(u"progress"_s);
        QVERIFY(said->isVisible() && !said->text().isEmpty());
    }

    void noWordStaysInTheOldLanguage()
    {
        fill();
        open();
        choosePeriod(2);
        part<QComboBox>(u"compare"_s)->setCurrentIndex(1);
        QTRY_VERIFY(!part<QTableView>(u"pairs"_s)->isColumnHidden(PairsModel::MedianBefore));
        QHash<QString, QString> before;
        const QList<QString> names{u"headline"_s, u"detail"_s};
        for (const QString &name : names)
            before.insert(name, part<QLabel>(name)->text());
        const QString heading = part<QTableView>(u"pairs"_s)
                                    ->model()
                                    ->headerData(PairsModel::Median, Qt::Horizontal)
                                    .toString();
        const QString period = part<QComboBox>(u"period"_s)->currentText();
        Backwards other;
        QCoreApplication::installTranslator(&other);
        QTRY_VERIFY(part<QComboBox>(u"period"_s)->currentText() != period);
        QVERIFY(
            part<QTableView>(u"pairs"_s)->model()->headerData(PairsModel::Median, Qt::Horizontal).toString()
            != heading);
        for (const QString &name : names)
            QVERIFY2(part<QLabel>(name)->text() != before.value(name), qPrintable(name));
        QCOMPARE(part<QComboBox>(u"period"_s)->currentIndex(), 2);
        QCoreApplication::removeTranslator(&other);
    }

    void everyControlHasANameToReadAloud()
    {
        fill();
        open();
        const QList<QWidget *> all = m_page->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"_s)
                || widget->inherits("QComboBoxListView") || widget->parentWidget()->inherits("QDateEdit"))
                continue;
            const bool isNamed = !widget->accessibleName().isEmpty() || widget->inherits("QAbstractButton")
                || widget->inherits("QLabel");
            bool hasBuddy = false;
            const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                hasBuddy = hasBuddy || label->buddy() == widget;
            QVERIFY2(isNamed || hasBuddy,
                qPrintable(widget->objectName() + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(ReportPageTest)
#include "reportpage_test.moc"
