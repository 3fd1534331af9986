#include "core/model/words.h"
#include "tests/support/world.h"
#include "tests/ui/support/fakeoffice.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"
#include "ui/story/storypage.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

/// Takes what would go to the browser.
class Browser final : public QObject
{
    Q_OBJECT
public:
    QUrl opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

class StoryPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsAPaidOrderFromTheNoticeToTheReceipt();
    void saysWhatToDoWhenAPersonIsNeeded();
    void triesAgainAndLeavesAloneWithARemark();
    void takesBackOnlyAfterThePreview();
    void aBlockedUndoSaysWhyAndOffersNothing();
    void copyForSupportHoldsNoPeople();
    void leadsToTheLogAndTheBrowser();
    void foldsByKeyboardAndNamesEverything();
    void withoutAnEventNothingIsOffered();
    void offersTheLatestEventsUntilOneIsChosen();
    void findsAnEventByItsNumberItsOrderAndItsReference();
    void saysThatNothingHasComeYet();

private:
    void show();
    void open(const QString &reference);
    void picture(const QString &name) const;
    template <typename T> T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    QString text(const char *name) const { return child<QTextBrowser>(name)->toPlainText(); }

    SystemClock m_clock;
    std::unique_ptr<World> m_world;
    std::unique_ptr<WorkspaceView> m_view;
    FakeOffice m_office;
    std::unique_ptr<QWidget> m_window;
    StoryPage *m_page = nullptr;
};

void StoryPageTest::init()
{
    m_world = std::make_unique<World>();
    m_office.onUndoPreview = {};
}

void StoryPageTest::cleanup()
{
    m_window.reset();
    m_view.reset();
    m_world.reset();
}

void StoryPageTest::show()
{
    Result<std::unique_ptr<WorkspaceView>> view = WorkspaceView::open(m_world->folder(), m_clock);
    QVERIFY(view);
    m_view = std::move(*view);
    m_view->setWho(u"Марія"_s);
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(new MessageBar);
    m_page = new StoryPage(*m_view, &m_office);
    layout->addWidget(m_page);
    m_window->resize(1000, 900);
    m_window->show();
}

void StoryPageTest::open(const QString &reference)
{
    const EventId event = m_world->event(reference).event.id;
    show();
    QVERIFY(m_page->open(event));
}

/// To be looked at, where a folder for them is given.
void StoryPageTest::picture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("PROVODKA_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(50);
    QVERIFY(m_window->grab().save(folder + u'/' + name + u"-light.png"_s));
    const QPalette light = QApplication::palette();
    QPalette dark(QColor(53, 53, 53));
    dark.setColor(QPalette::Base, QColor(35, 35, 35));
    QApplication::setPalette(dark);
    QTest::qWait(50);
    QVERIFY(m_window->grab().save(folder + u'/' + name + u"-dark.png"_s));
    QApplication::setPalette(light);
}

void StoryPageTest::tellsAPaidOrderFromTheNoticeToTheReceipt()
{
    m_world->hasOrder(u"30482"_s, u"100"_s);
    const QString reference = m_world->pays(u"30482"_s, u"100"_s);
    QVERIFY(m_world->runUntilIdle());
    open(reference);
    QVERIFY(child<QLabel>("headline")->text().contains(u"30482"_s));
    QVERIFY(!child<QLabel>("state")->text().isEmpty());
    QVERIFY(!child<QLabel>("nextStep")->text().isEmpty());
    QVERIFY(text("factsText").contains(reference));
    QVERIFY(text("cameText").contains(u"shop"_s));
    QVERIFY(text("rawText").contains(u"orderReference"_s) || text("rawText").contains(reference));
    QVERIFY(!text("rawText").contains(u"recToken"_s));
    QVERIFY(text("lookedUpText").contains(u"30482"_s));
    QVERIFY(!text("decidedText").isEmpty());
    QVERIFY(text("writtenText").contains(u"ms"_s));
    QVERIFY(!text("stepsText").isEmpty());
    QVERIFY(!child<QTextBrowser>("rawText")->isVisible()); // folded until asked for
    QVERIFY(!child<QPushButton>("skip")->isEnabled());
    QVERIFY(child<QPushButton>("undo")->isEnabled());
    picture(u"story"_s);
}

void StoryPageTest::saysWhatToDoWhenAPersonIsNeeded()
{
    m_world->hasOrder(u"30482"_s, u"100"_s);
    const QString reference = m_world->pays(u"99999"_s, u"100"_s);
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(m_world->state(reference), u"attention"_s);
    open(reference);
    QVERIFY(child<QPushButton>("retry")->isEnabled());
    QVERIFY(child<QPushButton>("skip")->isEnabled());
    QVERIFY(!child<QPushButton>("undo")->isEnabled());
    QVERIFY(child<QLabel>("nextStep")->text() != child<QLabel>("state")->text());
}

void StoryPageTest::triesAgainAndLeavesAloneWithARemark()
{
    const QString reference = m_world->pays(u"99999"_s, u"100"_s);
    QVERIFY(m_world->runUntilIdle());
    open(reference);
    child<QPushButton>("retry")->click();
    QVERIFY(text("peopleText").contains(u"Марія"_s));
    QVERIFY(m_world->runUntilIdle());
    child<QPushButton>("skip")->click();
    QVERIFY(child<QFrame>("skipPane")->isVisible());
    child<QLineEdit>("remark")->setText(u"оплата за інше"_s);
    QTest::keyClick(child<QLineEdit>("remark"), Qt::Key_Return);
    QVERIFY(!child<QFrame>("skipPane")->isVisible());
    QVERIFY(text("peopleText").contains(u"оплата за інше"_s));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(m_world->state(reference), u"skipped"_s);
    m_page->refresh();
    QVERIFY(child<QLabel>("state")->text().contains(u"оплата за інше"_s));
    QVERIFY(!child<QPushButton>("skip")->isEnabled());
}

void StoryPageTest::takesBackOnlyAfterThePreview()
{
    m_world->hasOrder(u"30482"_s, u"100"_s);
    const QString reference = m_world->pays(u"30482"_s, u"100"_s);
    QVERIFY(m_world->runUntilIdle());
    open(reference);
    EventId asked;
    m_office.onUndoPreview = [&](EventId event) {
        asked = event;
        UndoStep step;
        step.kind = UndoStep::Kind::Undo;
        step.why = Text("The entry of 100.00 UAH is taken away.");
        return Result<QList<UndoStep>>(QList<UndoStep>{step});
    };
    child<QPushButton>("undo")->click();
    QVERIFY(child<QFrame>("undoPreview")->isVisible());
    QVERIFY(!child<QPushButton>("undoYes")->isEnabled());
    QTRY_VERIFY(child<QPushButton>("undoYes")->isEnabled());
    QCOMPARE(asked, m_world->event(reference).event.id);
    QVERIFY(text("undoSteps").contains(u"100.00 UAH"_s));
    QVERIFY(!text("peopleText").contains(u"Марія"_s)); // nothing was asked of the engine yet
    child<QPushButton>("undoYes")->click();
    QVERIFY(text("peopleText").contains(u"Марія"_s));
    QVERIFY(m_world->runUntilIdle());
    QCOMPARE(m_world->entriesOf(u"30482"_s).size(), 0);
}

void StoryPageTest::aBlockedUndoSaysWhyAndOffersNothing()
{
    m_world->hasOrder(u"30482"_s, u"100"_s);
    const QString reference = m_world->pays(u"30482"_s, u"100"_s);
    QVERIFY(m_world->runUntilIdle());
    open(reference);
    m_office.onUndoPreview = [](EventId) {
        UndoStep step;
        step.kind = UndoStep::Kind::Blocked;
        step.why = Text("The order went on to another stage.");
        return Result<QList<UndoStep>>(QList<UndoStep>{step});
    };
    child<QPushButton>("undo")->click();
    QTRY_VERIFY(text("undoSteps").contains(u"another stage"_s));
    QVERIFY(!child<QPushButton>("undoYes")->isEnabled());
    m_office.onUndoPreview = [](EventId) {
        return Result<QList<UndoStep>>(failure(Error::Kind::Network, Text("Planfix cannot be reached.")));
    };
    child<QPushButton>("undo")->click();
    QTRY_VERIFY(text("undoSteps").contains(u"cannot be reached"_s));
    QVERIFY(!child<QPushButton>("undoYes")->isEnabled());
    child<QPushButton>("undoNo")->click();
    QVERIFY(!child<QFrame>("undoPreview")->isVisible());
}

void StoryPageTest::copyForSupportHoldsNoPeople()
{
    m_world->hasOrder(u"30482"_s, u"100"_s);
    QJsonObject customer;
    customer.insert(u"clientFirstName"_s, u"Зоряна"_s);
    customer.insert(u"clientLastName"_s, u"Кобилянська"_s);
    customer.insert(u"email"_s, u"zoriana@example.com"_s);
    customer.insert(u"phone"_s, u"380501234567"_s);
    const QString reference = m_world->pays(u"30482"_s, u"100"_s, customer);
    QVERIFY(m_world->runUntilIdle());
    open(reference);
    child<QPushButton>("retry")->click();
    child<QPushButton>("copyForSupport")->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(reference));
    QVERIFY(copied.contains(u"add-entry"_s));
    const QString payer = m_world->event(reference).event.payment.payer;
    for (const QString &personal :
        {u"Зоряна"_s, u"Кобилянська"_s, u"zoriana@example.com"_s, u"380501234567"_s, u"Марія"_s, payer})
        QVERIFY2(personal.isEmpty() || !copied.contains(personal, Qt::CaseInsensitive), qPrintable(copied));
    QVERIFY(m_window->findChild<MessageBar *>()->isVisible());
}

void StoryPageTest::leadsToTheLogAndTheBrowser()
{
    m_world->hasOrder(u"30482"_s, u"100"_s);
    const QString reference = m_world->pays(u"30482"_s, u"100"_s);
    QVERIFY(m_world->runUntilIdle());
    open(reference);
    QSignalSpy log(m_page, &StoryPage::logAsked);
    child<QPushButton>("onlyInLog")->click();
    QCOMPARE(log.first().first().toLongLong(), m_world->event(reference).event.id.value);
    Browser browser;
    QDesktopServices::setUrlHandler(u"http"_s, &browser, "open");
    QDesktopServices::setUrlHandler(u"https"_s, &browser, "open");
    QVERIFY(child<QPushButton>("openOrder")->isEnabled());
    child<QPushButton>("openOrder")->click();
    QVERIFY(browser.opened.isValid());
    QDesktopServices::unsetUrlHandler(u"http"_s);
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void StoryPageTest::foldsByKeyboardAndNamesEverything()
{
    m_world->hasOrder(u"30482"_s, u"100"_s);
    const QString reference = m_world->pays(u"30482"_s, u"100"_s);
    QVERIFY(m_world->runUntilIdle());
    open(reference);
    auto *fold = child<QToolButton>("rawFold");
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(child<QTextBrowser>("rawText")->isVisible());
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(!child<QTextBrowser>("rawText")->isVisible());
    const QList<QWidget *> widgets = m_page->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(
            interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void StoryPageTest::withoutAnEventNothingIsOffered()
{
    const QString reference = m_world->pays(u"99999"_s, u"100"_s);
    QVERIFY(m_world->runUntilIdle());
    open(reference);
    QVERIFY(m_page->open({123456}));
    for (const char *name : {"retry", "skip", "undo", "openOrder", "onlyInLog", "copyForSupport"})
        QVERIFY(!child<QPushButton>(name)->isEnabled());
    QVERIFY(!child<QLabel>("headline")->text().isEmpty());
}

void StoryPageTest::offersTheLatestEventsUntilOneIsChosen()
{
    for (int order = 51000; order < 51021; ++order) {
        m_world->hasOrder(QString::number(order), u"100"_s);
        m_world->pays(QString::number(order), u"100"_s);
    }
    QVERIFY(m_world->runUntilIdle());
    const QString reference = m_world->pays(u"99999"_s, u"100"_s);
    QVERIFY(m_world->runUntilIdle());
    show();
    auto *table = child<QTableView>("latestEvents");
    QVERIFY(table->isVisible());
    QVERIFY(!child<QLabel>("headline")->isVisible());
    QCOMPARE(table->model()->rowCount(), 20);
    picture(u"story-latest"_s);
    const auto cells = [table](int row) {
        QStringList all;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            all.append(table->model()->index(row, column).data().toString());
        return all;
    };
    const EventRow latest = m_world->event(reference);
    QCOMPARE(cells(0).at(0), QString::number(latest.event.id.value));
    QVERIFY(cells(0).at(2).contains(u"100"_s));
    QCOMPARE(cells(0).at(4), stateWord(Event::State::Attention).toString());
    QCOMPARE(cells(0).at(5), latest.event.reason.toString());
    for (int row = 1; row < 20; ++row)
        QVERIFY(cells(row).at(0).toLongLong() < cells(row - 1).at(0).toLongLong());
    const QString second = cells(1).at(3);
    QVERIFY(second.startsWith(u"510"_s));

    // By keyboard: down to the second, Enter opens it, and a key leads back to where one was.
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!table->isVisible());
    QVERIFY(child<QLabel>("headline")->isVisible());
    QVERIFY(child<QLabel>("headline")->text().contains(second));
    auto *another = child<QPushButton>("anotherEvent");
    QVERIFY(another->hasFocus());
    const QString later = m_world->pays(u"51008"_s, u"7"_s);
    QVERIFY(m_world->runUntilIdle());
    QTest::keyClick(another, Qt::Key_Space);
    QVERIFY(table->hasFocus());
    QCOMPARE(cells(0).at(0), QString::number(m_world->event(later).event.id.value));
    QCOMPARE(cells(table->currentIndex().row()).at(3), second);

    // What comes while one looks is seen.
    const QString newest = m_world->pays(u"51009"_s, u"8"_s);
    QVERIFY(m_world->runUntilIdle());
    m_page->refresh();
    QCOMPARE(cells(0).at(0), QString::number(m_world->event(newest).event.id.value));
    QCOMPARE(cells(table->currentIndex().row()).at(3), second);
}

void StoryPageTest::findsAnEventByItsNumberItsOrderAndItsReference()
{
    QStringList references;
    for (const QString &order : {u"51000"_s, u"51001"_s, u"52000"_s}) {
        m_world->hasOrder(order, u"100"_s);
        references.append(m_world->pays(order, u"100"_s));
    }
    QVERIFY(m_world->runUntilIdle());
    show();
    auto *table = child<QTableView>("latestEvents");
    auto *search = child<QLineEdit>("eventSearch");
    const auto idAt = [table](int row) { return table->model()->index(row, 0).data().toLongLong(); };
    const qint64 first = m_world->event(references[0]).event.id.value;
    QTest::keyClicks(search, u"5100"_s);
    QTRY_COMPARE(table->model()->rowCount(), 2); // both orders begin so
    search->setText(references[2]);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(idAt(0), m_world->event(references[2]).event.id.value);
    search->setText(QString::number(first));
    QTRY_COMPARE(idAt(0), first);

    // Nothing is opened that is not there, and the words stay to be mended.
    search->setText(u"123456789"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(search->isVisible());
    QVERIFY(child<QLabel>("noEvents")->isVisible());
    QVERIFY(!table->isVisible());
    picture(u"story-nothing-found"_s);
    search->setText(QString::number(first));
    QTest::keyClick(search, Qt::Key_Return); // at once, before it was looked for
    QVERIFY(child<QLabel>("headline")->isVisible());
    QVERIFY(child<QLabel>("headline")->text().contains(u"51000"_s));
}

void StoryPageTest::saysThatNothingHasComeYet()
{
    show();
    QVERIFY(child<QLabel>("noEvents")->isVisible());
    QVERIFY(!child<QLabel>("noEvents")->text().isEmpty());
    QVERIFY(!child<QTableView>("latestEvents")->isVisible());
    QTest::keyClick(child<QLineEdit>("eventSearch"), Qt::Key_Return);
    QVERIFY(child<QLineEdit>("eventSearch")->isVisible());
}

QTEST_MAIN(StoryPageTest)
#include "storypage_test.moc"
