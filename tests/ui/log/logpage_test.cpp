#include "ui/log/linematcher.h"
#include "ui/log/logmodel.h"
#include "ui/log/logpage.h"
#include "ui/log/logtable.h"
#include "core/store/statement.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using LineLevel = JournalLine::Level;

/// As the Ukrainian catalog would say it.
class Ukrainian final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Text") == 0 && qstrcmp(source, "Order %1 is paid by %2.") == 0)
            return u"Замовлення %1 оплатила %2."_s;
        return {};
    }
    bool isEmpty() const override { return false; }
};

}

class LogPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheNewestAndFollows();
    void staysWhereThePersonReads();
    void pausedLinesWait();
    void filtersByLevelConnectionRouteAndEvent();
    void findsWhatThePersonSeesInTheirLanguage();
    void matchesWordsInEveryPartOfALine();
    void countsOfEachLevelFollowTheFilter();
    void leadsToTheEventAndComesBack();
    void keepsFiltersAsChips();
    void copiesAndExports();
    void aLongJournalIsReadOnlyWhereItIsSeen();
    void clearedLinesDoNoHarm();
    void everyControlHasAName();
    void picture();

private:
    void write(int count, const std::function<void(int, JournalLine &)> &change = {});
    void idle();
    template <typename T> T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) const { return m_page->model().index(row, column).data().toString(); }
    int rows() const { return m_page->model().rowCount(); }
    void toEnd() const { table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum()); }
    LogTable *table() const { return child<LogTable>("lines"); }
    void type(const char *field, const QString &text)
    {
        auto *line = child<QLineEdit>(field);
        line->setFocus();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        idle();
    }

    SystemClock m_clock;
    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceView> m_view;
    std::unique_ptr<QWidget> m_window;
    LogPage *m_page = nullptr;
    int m_written = 0;
};

void LogPageTest::initTestCase()
{
    QCoreApplication::setOrganizationName(u"ProvodkaTest"_s);
    QCoreApplication::setApplicationName(u"log"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void LogPageTest::init()
{
    QSettings().clear();
    m_written = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<WorkspaceView>> view = WorkspaceView::open(m_folder->path(), m_clock);
    QVERIFY(view);
    m_view = std::move(*view);
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new MessageBar);
    m_page = new LogPage(*m_view);
    layout->addWidget(m_page);
    m_window->resize(1100, 600);
    m_window->show();
    connect(m_view.get(), &WorkspaceView::changed, m_page, &LogPage::refresh);
}

void LogPageTest::cleanup()
{
    m_window.reset();
    m_view.reset();
    m_folder.reset();
}

void LogPageTest::write(int count, const std::function<void(int, JournalLine &)> &change)
{
    Database &database = m_view->database();
    Result<Transaction> transaction = Transaction::begin(database);
    QVERIFY(transaction);
    for (int i = 0; i < count; ++i) {
        const int number = ++m_written;
        JournalLine line;
        line.at = QDateTime::currentDateTimeUtc();
        line.level = number % 50 == 0 ? LineLevel::Error
            : number % 10 == 0        ? LineLevel::Warning
                                      : LineLevel::Info;
        line.kind = u"receipt"_s;
        line.connection = number % 2 ? u"shop"_s : u"office"_s;
        line.route = number % 4 ? u"payments"_s : u"refunds"_s;
        line.event = {number / 10 + 1};
        line.text
            = Text("Order %1 is paid by %2.", {QString::number(10000 + number), u"Олена \"К\" Шевченко"_s});
        if (change)
            change(number, line);
        QVERIFY(Journal(database).write(line));
    }
    QVERIFY(transaction->commit());
}

void LogPageTest::idle()
{
    m_page->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 60'000);
}

void LogPageTest::showsTheNewestAndFollows()
{
    write(500);
    const QAbstractItemModelTester tester(
        m_page->findChild<LogModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    idle();
    QCOMPARE(rows(), 500);
    QCOMPARE(cell(499, LogModel::What), u"Order 10500 is paid by Олена \"К\" Шевченко."_s);
    QScrollBar *bar = table()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(!child<QToolButton>("newest")->isEnabled());
    write(100);
    idle();
    QCOMPARE(rows(), 600);
    QCOMPARE(bar->value(), bar->maximum());
    m_window->resize(1100, 400);
    QCoreApplication::processEvents();
    QCOMPARE(bar->value(), bar->maximum());
}

void LogPageTest::staysWhereThePersonReads()
{
    write(5000);
    idle();
    QScrollBar *bar = table()->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    const int row = table()->rowAt(5);
    QVERIFY(!table()->follows());
    write(1000);
    idle();
    QCOMPARE(rows(), 6000);
    QCOMPARE(table()->rowAt(5), row);
    auto *newest = child<QToolButton>("newest");
    QVERIFY(newest->isEnabled());
    QVERIFY2(newest->text().contains(QLocale().toString(1000)), qPrintable(newest->text()));
    newest->click();
    QVERIFY(table()->follows());
    QCOMPARE(bar->value(), bar->maximum());
    // By keyboard: up and back to the end.
    table()->setFocus();
    table()->selectRow(rows() - 1);
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(!table()->follows());
    newest->click();
    QVERIFY(table()->follows());
}

void LogPageTest::pausedLinesWait()
{
    write(100);
    idle();
    child<QToolButton>("pause")->click();
    write(30);
    idle();
    QCOMPARE(rows(), 100);
    QVERIFY(child<QToolButton>("newest")->text().contains(u"30"_s));
    child<QToolButton>("newest")->click();
    QVERIFY(!child<QToolButton>("pause")->isChecked());
    QCOMPARE(rows(), 130);
    QVERIFY(table()->follows());
}

void LogPageTest::filtersByLevelConnectionRouteAndEvent()
{
    write(5000);
    idle();
    child<QToolButton>("level-error")->click();
    idle();
    QCOMPARE(rows(), 100);
    child<QToolButton>("level-warning")->click();
    idle();
    QCOMPARE(rows(), 500);
    auto *connection = child<QComboBox>("connection");
    connection->setCurrentIndex(connection->findData(u"shop"_s));
    idle();
    QCOMPARE(rows(), 0); // all of those are even
    connection->setCurrentIndex(connection->findData(u"office"_s));
    auto *route = child<QComboBox>("route");
    route->setCurrentIndex(route->findData(u"refunds"_s));
    idle();
    QCOMPARE(rows(), 250);
    child<QToolButton>("clearFilter")->click();
    idle();
    QCOMPARE(rows(), 5000);
    type("event", u"7"_s);
    QCOMPARE(rows(), 10);
    QCOMPARE(cell(0, LogModel::Event), u"7"_s);
    // What comes later goes through the same filter.
    child<QToolButton>("clearFilter")->click();
    child<QToolButton>("level-error")->click();
    idle();
    write(100);
    idle();
    QCOMPARE(rows(), 102);
}

void LogPageTest::findsWhatThePersonSeesInTheirLanguage()
{
    write(20'000, [](int number, JournalLine &line) {
        if (number == 3)
            line.text = Text("Order %1 is paid by %2.", {u"777"_s, u"Іван\\Петро"_s});
    });
    idle();
    type("search", u"paid 10123"_s);
    QCOMPARE(rows(), 1);
    type("search", u"замовлення 10123"_s);
    QCOMPARE(rows(), 0);
    Ukrainian translator;
    QCoreApplication::installTranslator(&translator);
    idle();
    QCOMPARE(rows(), 1); // the language changed under the filter
    QCOMPARE(cell(0, LogModel::What), u"Замовлення 10123 оплатила Олена \"К\" Шевченко."_s);
    type("search", u"ОПЛАТИЛА олена 10456"_s);
    QCOMPARE(rows(), 1);
    type("search", u"paid"_s);
    QCOMPARE(rows(), 0);
    type("search", u"777 іван\\петро"_s);
    QCOMPARE(rows(), 1);
    QCoreApplication::removeTranslator(&translator);
}

void LogPageTest::matchesWordsInEveryPartOfALine()
{
    const QByteArray text = Text("Order %1 is paid by %2.", {u"10 %2"_s, u"Ann"_s}).toJson();
    PackedLine line;
    line.text = text;
    line.connection = "shop";
    line.route = "payments";
    line.event = "42";
    line.detail = "HTTP 503";
    const auto fits = [&](const QString &words) { return LineMatcher(words).matches(line); };
    QVERIFY(fits(u"order ann"_s));
    QVERIFY(fits(u"10 SHOP 503"_s));
    QVERIFY(fits(u"42"_s));
    QVERIFY(fits(u"%2"_s)); // an argument stays as it is
    QVERIFY(!fits(u"%1"_s));
    QVERIFY(!fits(u"order bob"_s));
    line.event = "0";
    QVERIFY(!fits(u"42"_s));
    line.text = {};
    QVERIFY(!fits(u"order"_s));
    QVERIFY(fits(u"payments"_s));
}

void LogPageTest::countsOfEachLevelFollowTheFilter()
{
    write(1000);
    idle();
    const auto count = [&](const char *name) {
        return child<QToolButton>(name)->text().section(u' ', -1).remove(QLocale().groupSeparator());
    };
    QCOMPARE(count("level-error"), u"20"_s);
    QCOMPARE(count("level-warning"), u"80"_s);
    QCOMPARE(count("level-info"), u"900"_s);
    child<QToolButton>("level-error")->click();
    idle();
    QCOMPARE(count("level-warning"), u"80"_s); // how many there would be
    auto *route = child<QComboBox>("route");
    route->setCurrentIndex(route->findData(u"refunds"_s));
    idle();
    QCOMPARE(count("level-error"), u"10"_s);
    child<QToolButton>("clearFilter")->click();
    type("search", u"shop"_s);
    QCOMPARE(count("level-info"), u"500"_s);
    QCOMPARE(count("level-error"), u"0"_s);
    type("search", QString());
    write(50);
    idle();
    QCOMPARE(count("level-error"), u"21"_s);
}

void LogPageTest::leadsToTheEventAndComesBack()
{
    write(300);
    idle();
    QSignalSpy opened(m_page, &Page::eventOpened);
    QSignalSpy page(m_page, &Page::pageOpened);
    table()->selectRow(123);
    QVERIFY(child<QLabel>("lineText")->text().contains(u"10124"_s));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 13);
    m_page->showEventOnly(13);
    idle();
    QCOMPARE(page.first().first().toString(), u"log"_s);
    QCOMPARE(rows(), 10);
    QCOMPARE(child<QLineEdit>("event")->text(), u"13"_s);
    // The chosen line stays chosen, in this view and in the whole again.
    QVERIFY(child<QLabel>("lineText")->text().contains(u"10124"_s));
    child<QToolButton>("clearFilter")->click();
    idle();
    QCOMPARE(rows(), 300);
    QCOMPARE(table()->currentIndex().row(), 123);
    m_page->findChild<QAction *>(u"onlyEvent"_s)->trigger();
    idle();
    QCOMPARE(rows(), 10);
    m_page->findChild<QAction *>(u"onlyConnection"_s)->trigger();
    idle();
    QCOMPARE(rows(), 5);
}

void LogPageTest::keepsFiltersAsChips()
{
    write(200);
    idle();
    QVERIFY(!child<QToolButton>("saveFilter")->isVisible());
    child<QToolButton>("level-error")->click();
    type("search", u"office"_s);
    QVERIFY(child<QToolButton>("saveFilter")->isVisible());
    child<QToolButton>("saveFilter")->click();
    auto *dialog = m_page->findChild<QInputDialog *>(u"filterName"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->textValue().isEmpty());
    dialog->setTextValue(u"Errors & office"_s);
    dialog->accept();
    auto *chip = child<QToolButton>("filter0");
    QVERIFY(chip && chip->isChecked());
    QVERIFY(!child<QToolButton>("saveFilter")->isVisible());
    chip->click();
    idle();
    QCOMPARE(rows(), 200);
    QVERIFY(child<QLineEdit>("search")->text().isEmpty());
    // In the next session it is there again.
    delete m_page;
    m_page = new LogPage(*m_view);
    m_window->layout()->addWidget(m_page);
    m_page->show();
    idle();
    chip = child<QToolButton>("filter0");
    QVERIFY(chip);
    chip->click();
    idle();
    QCOMPARE(rows(), 4);
    QVERIFY(child<QToolButton>("level-error")->isChecked());
    chip->findChild<QAction *>(u"remove"_s)->trigger();
    QTRY_VERIFY(!child<QToolButton>("filter0"));
}

void LogPageTest::copiesAndExports()
{
    write(2500);
    idle();
    type("search", u"shop"_s);
    QCOMPARE(rows(), 1250);
    table()->selectRow(1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    m_page->findChild<QAction *>(u"copyLines"_s)->trigger();
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied[0].split(u'\t').value(5), u"Order 10003 is paid by Олена \"К\" Шевченко."_s);

    QSignalSpy ended(m_page->findChild<LogReader *>(), &LogReader::writingEnded);
    const QString csv = m_folder->filePath(u"lines.csv"_s);
    child<QToolButton>("export")->click();
    auto *dialog = m_page->findChild<QFileDialog *>(u"exportFile"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(csv);
    dialog->close();
    QTRY_VERIFY(QFile::exists(csv));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1251);
    QVERIFY(lines[1].contains("\"Order 10001 is paid by Олена \"\"К\"\" Шевченко.\""));

    QTRY_COMPARE(ended.size(), 1);
    m_page->exportTo(m_folder->filePath(u"missing/lines.txt"_s));
    QTRY_COMPARE(ended.size(), 2);
    QTRY_VERIFY(m_window->findChild<MessageBar *>()->isVisible());
}

void LogPageTest::aLongJournalIsReadOnlyWhereItIsSeen()
{
    QVERIFY(execute(m_view->database(),
        uR"(with recursive n(i) as (select 1 union all select i + 1 from n where i < 200000)
            insert into journal (at_ms, level, kind, connection, route, event, text)
            select 1760000000000 + i, case when i % 1000 = 0 then 'error' else 'info' end, 'receipt', 'shop', 'payments',
                   i / 8 + 1, '["Order %1 is paid by %2.","' || i || '","Ann"]' from n)"_s));
    idle();
    QCOMPARE(rows(), 200'000);
    m_window->grab();
    const LogModel &model = m_page->model();
    QVERIFY2(model.linesRead() < 500, qPrintable(QString::number(model.linesRead())));
    // A hundred jumps of the slider read a hundred screens, not the journal.
    QScrollBar *bar = table()->verticalScrollBar();
    for (int i = 0; i < 100; ++i) {
        bar->setValue(int(qint64(bar->maximum()) * i / 100));
        table()->viewport()->grab();
    }
    QVERIFY2(model.linesRead() < 20'000, qPrintable(QString::number(model.linesRead())));
    const qint64 before = model.linesRead();
    bar->setValue(bar->value() + 40); // slowly on: mostly read already
    table()->viewport()->grab();
    QVERIFY(model.linesRead() - before < 150);
    auto *reader = m_page->findChild<LogReader *>();
    QCOMPARE(reader->linesScanned(), 0); // the index was enough
    child<QToolButton>("level-error")->click();
    idle();
    QCOMPARE(rows(), 200);
    QCOMPARE(reader->linesScanned(), 0);
    child<QToolButton>("clearFilter")->click();
    // A frequent word brings a screenful long before everything was looked at.
    QSignalSpy found(reader, &LogReader::found);
    child<QLineEdit>("search")->setText(u"paid"_s);
    QTest::keyClick(child<QLineEdit>("search"), Qt::Key_Return);
    QTRY_VERIFY(rows() > 0 && rows() <= 200'000);
    idle();
    QCOMPARE(rows(), 200'000);
    // Many writes, few readings: only what is to be seen.
    const qint64 read = model.linesRead();
    child<QToolButton>("clearFilter")->click();
    idle();
    for (int i = 0; i < 10; ++i) {
        write(500);
        idle();
        table()->viewport()->grab();
    }
    QCOMPARE(rows(), 205'000);
    QVERIFY2(model.linesRead() - read < 3000, qPrintable(QString::number(model.linesRead() - read)));
}

void LogPageTest::clearedLinesDoNoHarm()
{
    write(3000);
    idle();
    QVERIFY(execute(m_view->database(), u"delete from journal where id between 500 and 2600"_s));
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / 2);
    m_window->grab();
    QCOMPARE(cell(1500, LogModel::What), QString());
    child<QToolButton>("level-info")->click();
    child<QToolButton>("level-info")->click();
    idle();
    QCOMPARE(rows(), 3000 - 2101);
    type("search", u"10001"_s); // beyond the gap
    QCOMPARE(rows(), 1);
}

void LogPageTest::everyControlHasAName()
{
    write(10);
    idle();
    const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_page)
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(
            const_cast<QWidget *>(widget));
        QVERIFY2(
            interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

/// Run by hand, to be looked at: PROVODKA_PICTURES names a folder.
void LogPageTest::picture()
{
    const QString folder = qEnvironmentVariable("PROVODKA_PICTURES", m_folder->path());
    write(3000, [](int number, JournalLine &line) {
        if (number % 50 == 0)
            line.text = Text("The payment service does not answer; it is asked again in 30 s.");
    });
    idle();
    child<QToolButton>("level-error")->click();
    child<QToolButton>("level-warning")->click();
    child<QToolButton>("saveFilter")->click();
    m_page->findChild<QInputDialog *>(u"filterName"_s)->accept();
    idle();
    table()->selectRow(rows() - 3);
    const QPalette light = QApplication::palette();
    QVERIFY(m_window->grab().save(folder + u"/log-light.png"_s));
    QPalette dark(QColor(53, 53, 53));
    dark.setColor(QPalette::Base, QColor(35, 35, 35));
    dark.setColor(QPalette::AlternateBase, QColor(45, 45, 45));
    QApplication::setPalette(dark);
    child<QToolButton>("clearFilter")->click();
    idle();
    QVERIFY(m_window->grab().save(folder + u"/log-dark.png"_s));
    QApplication::setPalette(light);
}

QTEST_MAIN(LogPageTest)
#include "logpage_test.moc"
