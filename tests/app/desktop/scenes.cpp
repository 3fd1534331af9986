#include "tests/app/desktop/scenes.h"

#include "core/setup/setupfile.h"
#include "core/store/agreementstore.h"
#include "core/store/eventstore.h"
#include "core/store/setupstore.h"
#include "tests/ui/support/casecatalog.h"
#include "ui/demo/demostage.h"
#include "ui/help/help.h"
#include "ui/shell/askdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/page.h"
#include "ui/shell/workspaceview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolButton>

namespace provodka::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

Money uah(qint64 minor)
{
    return {minor, u"UAH"_s};
}

}

Stage::Stage()
{
    QStandardPaths::setTestModeEnabled(true);
    app::speak(u"en"_s);
    Result<app::Scene> scene = app::demoScene();
    if (!scene)
        return;
    m_scene = *scene;
    m_program = std::make_unique<app::Program>(m_scene);
    QSignalSpy opened(m_program.get(), &app::Program::opened);
    m_program->begin();
    if (!opened.wait(patience))
        return;
    m_isGood = QTest::qWaitFor([&] { return demo().engineRuns(); }, patience);
    m_emptyRights = std::make_unique<ui::Rights>(*m_world.view, false);
    ui::answerAsCase(m_world.office);
    if (m_isGood)
        letItHappen();
    m_program->window().hide();
}

void Stage::letItHappen()
{
    const auto areThere = [this](const QString &outcome, qsizetype count) {
        if (!QTest::qWaitFor([&] { return events(outcome).size() >= count; }, patience)) {
            qWarning("nothing came to be “%s”", qPrintable(outcome));
            m_isGood = false;
        }
    };
    const qsizetype paid = events(u"paid-in-full"_s).size();
    demo().pay({u"10480"_s}, uah(4200'00));
    demo().pay({u"10481"_s}, uah(400'00));
    areThere(u"paid-in-full"_s, paid + 1);
    demo().refund({u"10480"_s});
    areThere(u"refund-after-booking"_s, 1);
    // Lists keep their order from now on.
    const auto isQuiet = [this] {
        EventFilter filter;
        filter.limit = 1000;
        const Result<QList<EventRow>> rows = EventStore(m_program->view()->database()).list(filter);
        return rows && std::none_of(rows->cbegin(), rows->cend(), [](const EventRow &row) {
            return row.event.state == Event::State::Ready || row.event.state == Event::State::Delivering;
        });
    };
    if (!QTest::qWaitFor(isQuiet, patience)) {
        qWarning("some events are not done with");
        m_isGood = false;
    }
    if (!m_program->view()->act(u"agreement"_s, {}))
        m_isGood = false;
    const RouteName route = SetupStore(m_program->view()->database()).load()->routes.first().name;
    const auto isCompared = [&] {
        const auto run = AgreementStore(m_program->view()->database()).latest(route);
        return run && *run;
    };
    m_isGood = m_isGood && QTest::qWaitFor(isCompared, patience);
}

QList<EventId> Stage::events(const QString &outcome)
{
    EventFilter filter;
    filter.limit = 1000;
    const Result<QList<EventRow>> rows = EventStore(m_program->view()->database()).list(filter);
    QList<EventId> found;
    for (const EventRow &row : rows.value_or(QList<EventRow>())) {
        if (row.event.outcome == outcome)
            found.append(row.event.id);
    }
    return found;
}

std::unique_ptr<ui::MainWindow> Stage::window()
{
    auto made = std::make_unique<ui::MainWindow>(m_program->keeper());
    made->setWorkspace(*m_program->view(), *m_program->rights());
    const QList<ui::Page *> pages = app::makePages({*m_program->view(), *m_program->office(),
        *m_program->rights(), m_program->keeper(), m_program->keeper().host(), &demo()});
    for (ui::Page *page : pages)
        made->addPage(page);
    made->pagesAreThere();
    return made;
}

std::unique_ptr<ui::MainWindow> Stage::emptyWindow()
{
    auto made = std::make_unique<ui::MainWindow>(m_program->keeper());
    made->setWorkspace(*m_world.view, *m_emptyRights);
    const QList<ui::Page *> pages = app::makePages(
        {*m_world.view, m_world.office, *m_emptyRights, m_program->keeper(), m_emptyHost, nullptr});
    for (ui::Page *page : pages)
        made->addPage(page);
    made->pagesAreThere();
    return made;
}

QWidget *Person::page(const QString &name)
{
    auto *found = window.findChild<ui::Page *>(name);
    if (!found) {
        missed.append(name);
        return &window;
    }
    window.openPage(name);
    settle();
    return found;
}

void Person::click(QWidget *in, const QString &name)
{
    auto *button = find<QAbstractButton>(in, name);
    if (!button)
        return;
    if (!button->isEnabled()) {
        missed.append(name + u" is disabled"_s);
        return;
    }
    button->click();
    settle();
}

void Person::type(QWidget *in, const QString &name, const QString &text)
{
    auto *edit = find<QLineEdit>(in, name);
    if (!edit)
        return;
    edit->clear();
    QTest::keyClicks(edit, text);
    settle();
}

void Person::choose(QWidget *in, const QString &name, int index)
{
    if (auto *tabs = in->findChild<QTabWidget *>(name)) {
        tabs->setCurrentIndex(index);
    } else if (auto *box = find<QComboBox>(in, name)) {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    settle();
}

void Person::selectRow(QWidget *in, const QString &name, int row)
{
    const QList<QTableView *> tables = in ? in->findChildren<QTableView *>(name) : QList<QTableView *>();
    const auto isShown = [](const QTableView *one) { return one->isVisible(); };
    waitFor([&] { return std::any_of(tables.cbegin(), tables.cend(), isShown); }, name + u" is not shown"_s);
    auto *table = find<QTableView>(in, name);
    if (!table)
        return;
    waitFor([&] { return table->model()->rowCount() > row; }, name + u" has no row"_s);
    table->selectRow(row);
    settle();
}

QWidget *Person::dialog(const QString &name)
{
    auto *found = find<QDialog>(&window, name);
    settle();
    return found ? static_cast<QWidget *>(found) : &window;
}

void Person::waitFor(const std::function<bool()> &what, const QString &name)
{
    if (!QTest::qWaitFor(what, patience))
        missed.append(name);
}

void Person::settle() const
{
    // A new text, its size, its neighbours.
    for (int turn = 0; turn < 4; ++turn)
        QTest::qWait(1);
}

void Person::putAway()
{
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    for (QDialog *one : dialogs) {
        if (one->isVisible())
            one->reject();
    }
    const QList<QMenu *> menus = window.findChildren<QMenu *>();
    for (QMenu *one : menus)
        one->hide();
    if (auto *help = window.findChild<QWidget *>(u"helpDock"_s))
        help->hide();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const QList<QAbstractButton *> backs = window.findChildren<QAbstractButton *>(u"back"_s);
    for (int turn = 0; turn < 3; ++turn) {
        for (QAbstractButton *one : backs) {
            if (one->isVisible() && one->parentWidget()->inherits("provodka::ui::Pane"))
                one->click();
        }
    }
    const QList<ui::MessageBar *> bars = window.findChildren<ui::MessageBar *>();
    for (ui::MessageBar *one : bars)
        one->hide();
    settle();
}

namespace {

bool isTested(QWidget *in)
{
    const QList<QLabel *> verdicts = in->findChildren<QLabel *>(u"verdict"_s);
    return std::any_of(verdicts.cbegin(), verdicts.cend(),
        [](const QLabel *one) { return one->isVisible() && !one->text().isEmpty(); });
}

/// A payment that waits for a person, chosen in the list above.
QWidget *waitingPayment(Person &person, int row)
{
    QWidget *page = person.page(u"payments"_s);
    person.choose(page, u"paymentTabs"_s, 0);
    person.selectRow(page, u"waiting"_s, row);
    return page;
}

View ofPayment(const QString &button, const QString &dialog)
{
    return {u"payments, "_s + dialog,
        [=](Person &person) {
            QWidget *page = waitingPayment(person, 0);
            const auto isThere = [&] {
                for (QAbstractButton *one : page->findChildren<QAbstractButton *>(button)) {
                    if (one->isVisible() && one->isEnabled())
                        return true;
                }
                return false;
            };
            for (int row = 1; row < 4 && !isThere(); ++row)
                waitingPayment(person, row);
            person.click(page, button);
            return person.dialog(dialog);
        },
        true};
}

View ofStory(const QString &outcome)
{
    return {u"story, "_s + outcome, [=](Person &person) {
                const QList<EventId> events = person.stage.events(outcome);
                if (events.isEmpty())
                    person.missed.append(u"an event that came to be "_s + outcome);
                else
                    person.window.openEvent(events.first());
                person.settle();
                QWidget *page = person.page(u"story"_s);
                for (QToolButton *fold : page->findChildren<QToolButton *>()) {
                    if (fold->isVisible() && fold->isCheckable() && !fold->isChecked())
                        fold->click();
                }
                person.settle();
                return static_cast<QWidget *>(&person.window);
            }};
}

View ofRoutes(const QString &button, std::function<void(Person &, QWidget *)> then = {})
{
    return {u"routes, "_s + button, [=](Person &person) {
                QWidget *page = person.page(u"routes"_s);
                person.selectRow(page, u"routesTable"_s, 0);
                person.click(page, button);
                if (then)
                    then(person, page);
                return static_cast<QWidget *>(&person.window);
            }};
}

/// What the order system knows is there to be chosen from.
void hasLists(Person &person, QWidget *page)
{
    auto *field = page->findChild<QWidget *>(u"refundStage"_s);
    auto *box = field ? field->findChild<QComboBox *>() : nullptr;
    person.waitFor([&] { return box && box->count() > 3; }, u"refundStage"_s);
}

View ofConnections(const QString &vendor)
{
    return {u"connections, a new one of "_s + vendor,
        [=](Person &person) {
            QWidget *page = person.page(u"connections"_s);
            if (auto *add = page->findChild<QAction *>(u"add."_s + vendor))
                add->trigger();
            QWidget *dialog = person.dialog(u"connectionEditor"_s);
            for (QAbstractButton *more : dialog->findChildren<QAbstractButton *>(u"moreSettings"_s)) {
                if (more->isVisible() && !more->isChecked())
                    more->click();
            }
            person.click(dialog, u"saveConnection"_s); // what is missing is said at each field
            return dialog;
        },
        true};
}

View ofReport(int compare)
{
    return {u"report, compared %1"_s.arg(compare), [=](Person &person) {
                QWidget *page = person.page(u"report"_s);
                person.choose(page, u"period"_s, page->findChild<QComboBox *>(u"period"_s)->count() - 1);
                person.choose(page, u"compare"_s, compare);
                auto *pairs = person.find<QTableView>(page, u"pairs"_s);
                person.waitFor([&] { return pairs && pairs->model()->rowCount() > 0; }, u"pairs"_s);
                person.selectRow(page, u"pairs"_s, 0);
                auto *slowest = page->findChild<QTableWidget *>(u"slowest"_s);
                person.waitFor([&] { return slowest && slowest->rowCount() > 0; }, u"slowest"_s);
                return static_cast<QWidget *>(&person.window);
            }};
}

View ofShell(ui::AskDialog::Kind kind, const QString &name)
{
    return {u"shell, "_s + name,
        [=](Person &person) {
            auto *ask = new ui::AskDialog(
                kind,
                [](const QString &) -> Result<void> {
                    return failure(Error::Kind::Misconfigured,
                        Text(QT_TRANSLATE_NOOP("Text", "The two are not the same.")));
                },
                &person.window);
            ask->open();
            person.type(ask, u"line"_s, u"1"_s);
            person.click(ask, u"ok"_s);
            return static_cast<QWidget *>(ask);
        },
        true};
}

QWidget *firstSteps(Person &person, int steps)
{
    QWidget *page = person.page(u"firstrun"_s);
    const auto button = [page](const QString &name) { return page->findChild<QAbstractButton *>(name); };
    if (button(u"startOver"_s)->isVisible())
        button(u"startOver"_s)->click();
    if (steps > 0)
        person.click(page, u"connectAccounts"_s);
    const QList<std::tuple<QString, QString, QString>> typed{
        {u"sourceForm"_s, u"merchantAccount"_s, u"my_shop"_s}, {u"sourceForm"_s, u"secretKey"_s, u"s3cret"_s},
        {u"targetForm"_s, u"address"_s, u"https://account.planfix.com/rest"_s},
        {u"targetForm"_s, u"token"_s, u"t0ken"_s}};
    for (int step = 1; step <= steps; ++step) {
        const auto goesOn = [&] { // the fields are shown some turns later
            for (const auto &[form, key, text] : typed) {
                auto *whole = page->findChild<QWidget *>(form);
                auto *field = whole && whole->isVisible() ? whole->findChild<QWidget *>(key) : nullptr;
                auto *edit = field ? field->findChild<QLineEdit *>() : nullptr;
                if (edit && edit->text() != text) {
                    edit->clear();
                    QTest::keyClicks(edit, text);
                }
            }
            for (QAbstractButton *test : page->findChildren<QAbstractButton *>(u"testConnection"_s)) {
                if (test->isVisible() && test->isEnabled() && !button(u"next"_s)->isEnabled())
                    test->click();
            }
            return button(u"next"_s)->isEnabled();
        };
        person.waitFor(goesOn, u"next"_s);
        if (step == steps)
            break;
        const QString before = page->findChild<QLabel *>(u"where"_s)->text();
        button(u"next"_s)->click();
        person.waitFor([&] { return page->findChild<QLabel *>(u"where"_s)->text() != before; }, u"step"_s);
    }
    person.settle();
    return &person.window;
}

const QString mailText
    = u"Вітаємо! Отримано оплату 1 200,00 UAH за замовлення 10482.\nПлатник: Ірина Бойко\nНомер платежу: WFP-10482-1"_s;

}

QList<View> viewsOfTheDemonstration()
{
    const auto whole = [](Person &person) { return static_cast<QWidget *>(&person.window); };
    QList<View> views;
    views.append({u"demo"_s, [=](Person &person) {
                      person.page(u"demo"_s);
                      return whole(person);
                  }});
    views.append({u"demo, something happened"_s,
        [=](Person &person) {
            QWidget *page = person.page(u"demo"_s);
            auto *steps = person.find<QTableView>(page, u"demoSteps"_s);
            person.click(page, u"demoForge"_s);
            person.waitFor([&] { return steps && steps->model()->rowCount() >= 2; }, u"steps"_s);
            return whole(person);
        },
        true}); // its news are of this window only
    for (int row = 0; row < 4; ++row) {
        views.append({u"payments, waiting %1"_s.arg(row), [=](Person &person) {
                          waitingPayment(person, row);
                          return whole(person);
                      }});
    }
    views.append({u"payments, one that is booked"_s, [=](Person &person) {
                      QWidget *page = person.page(u"payments"_s);
                      person.choose(page, u"paymentTabs"_s, 0);
                      person.selectRow(page, u"payments"_s, 5);
                      return whole(person);
                  }});
    views.append(ofPayment(u"assign"_s, u"assignDialog"_s));
    views.append(ofPayment(u"split"_s, u"splitDialog"_s));
    views.append(ofPayment(u"refund"_s, u"refundDialog"_s));
    views.append(ofPayment(u"ignore"_s, u"ignoreDialog"_s));
    views.append(ofPayment(u"undo"_s, u"undoDialog"_s));
    views.append(ofPayment(u"keepFilter"_s, u"filterDialog"_s));
    views.append({u"payments, three-way check"_s, [=](Person &person) {
                      QWidget *page = person.page(u"payments"_s);
                      person.choose(page, u"paymentTabs"_s, 1);
                      person.selectRow(page, u"findings"_s, 0);
                      return whole(person);
                  }});
    for (int way = 0; way < 2; ++way) {
        views.append({u"payments, close of day %1"_s.arg(way), [=](Person &person) {
                          QWidget *page = person.page(u"payments"_s);
                          person.choose(page, u"paymentTabs"_s, 2);
                          person.choose(page, u"closeWay"_s, way);
                          auto *totals = page->findChild<QLabel *>(u"closeTotals"_s);
                          person.waitFor(
                              [&] { return totals && !totals->text().isEmpty(); }, u"closeTotals"_s);
                          return whole(person);
                      }});
    }
    views.append({u"story, the latest"_s, [=](Person &person) {
                      person.page(u"story"_s);
                      return whole(person);
                  }});
    for (const QString &outcome :
        {u"paid-in-full"_s, u"part"_s, u"refund-after-booking"_s, u"order-unknown"_s})
        views.append(ofStory(outcome));
    views.append({u"story, leaving alone"_s, [=](Person &person) {
                      ofStory(u"refund-after-booking"_s).open(person);
                      person.click(person.page(u"story"_s), u"skip"_s);
                      return whole(person);
                  }});
    views.append({u"story, taking back"_s, [=](Person &person) {
                      ofStory(u"part"_s).open(person);
                      QWidget *page = person.page(u"story"_s);
                      person.click(page, u"undo"_s);
                      auto *yes = page->findChild<QAbstractButton *>(u"undoYes"_s);
                      person.waitFor([&] { return yes && yes->isVisible(); }, u"undoYes"_s);
                      auto *steps = page->findChild<QTextEdit *>(u"undoSteps"_s);
                      person.waitFor(
                          [&] { return steps && !steps->toPlainText().isEmpty(); }, u"undoSteps"_s);
                      return whole(person);
                  }});
    views.append({u"log"_s, [=](Person &person) {
                      QWidget *page = person.page(u"log"_s);
                      person.selectRow(page, u"lines"_s, 0);
                      return whole(person);
                  }});
    for (int compare = 0; compare < 4; ++compare)
        views.append(ofReport(compare));
    views.append({u"routes"_s, [=](Person &person) {
                      person.selectRow(person.page(u"routes"_s), u"routesTable"_s, 0);
                      return whole(person);
                  }});
    views.append(ofRoutes(u"editRoute"_s, [](Person &person, QWidget *page) {
        hasLists(person, page);
        person.click(page, u"checkRoute"_s);
        auto *check = page->findChild<QWidget *>(u"checkRoute"_s);
        person.waitFor([&] { return check->isEnabled(); }, u"checkReport"_s);
    }));
    views.append(ofRoutes(u"newRoute"_s, hasLists));
    views.append(ofRoutes(u"previewRoute"_s, [](Person &person, QWidget *page) {
        person.waitFor(
            [&] { return page->findChild<QWidget *>(u"previewAgain"_s)->isEnabled(); }, u"preview"_s);
    }));
    for (int tab = 0; tab < 3; ++tab) {
        View rules = ofRoutes(u"mailRules"_s, [tab](Person &person, QWidget *page) {
            QGuiApplication::clipboard()->setText(mailText);
            person.click(page, u"pasteMail"_s);
            if (auto *choice = page->findChild<QAction *>(u"template_wayforpay_uk"_s))
                choice->trigger();
            person.choose(page, u"ruleTabs"_s, tab);
            if (tab == 2)
                person.click(page, u"tryRules"_s);
        });
        rules.name += u" %1"_s.arg(tab);
        views.append(rules);
    }
    views.append(ofRoutes(u"showVersions"_s, [](Person &person, QWidget *page) {
        person.selectRow(page, u"versions"_s, 0);
        person.click(page, u"replayVersion"_s);
    }));
    views.append(ofRoutes(u"importSetup"_s, [](Person &person, QWidget *page) {
        const QString name = person.stage.file(u"setup.json"_s);
        Setup setup = *SetupStore(person.stage.program().view()->database()).load();
        setup.routes.first().isOn = false;
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write(writeSetup(setup, person.stage.program().office()->knowledge()));
        file.close();
        person.type(page, u"importFile"_s, name);
        person.click(page, u"lookImport"_s);
    }));
    views.append(ofRoutes(u"showBook"_s, [](Person &person, QWidget *page) {
        auto *book = page->findChild<QTextEdit *>(u"book"_s);
        person.waitFor([&] { return book && book->toPlainText().contains("(132)"_L1); }, u"book"_s);
    }));
    for (int row = 0; row < 2; ++row) {
        views.append({u"connections, %1"_s.arg(row), [=](Person &person) {
                          person.selectRow(person.page(u"connections"_s), u"connectionsTable"_s, row);
                          return whole(person);
                      }});
        views.append({u"connections, tested %1"_s.arg(row), [=](Person &person) {
                          QWidget *page = person.page(u"connections"_s);
                          person.selectRow(page, u"connectionsTable"_s, 1 - row);
                          person.selectRow(page, u"connectionsTable"_s, row);
                          person.click(page, u"testSelected"_s);
                          person.waitFor([&] { return isTested(page); }, u"verdict"_s);
                          return whole(person);
                      }});
        views.append({u"connections, edited %1"_s.arg(row),
            [=](Person &person) {
                QWidget *page = person.page(u"connections"_s);
                person.selectRow(page, u"connectionsTable"_s, row);
                person.click(page, u"editConnection"_s);
                QWidget *dialog = person.dialog(u"connectionEditor"_s);
                person.click(dialog, u"testConnection"_s);
                person.waitFor([&] { return isTested(dialog); }, u"verdict"_s);
                return dialog;
            },
            true});
    }
    views.append({u"connections, what it holds"_s, [=](Person &person) {
                      QWidget *page = person.page(u"connections"_s);
                      person.selectRow(page, u"connectionsTable"_s, 1);
                      person.click(page, u"discoverSelected"_s);
                      auto *held = page->findChild<QWidget *>(u"discovered"_s);
                      person.waitFor([&] { return held && held->isVisible(); }, u"discovered"_s);
                      return whole(person);
                  }});
    views.append({u"connections, one that is used"_s, [=](Person &person) {
                      QWidget *page = person.page(u"connections"_s);
                      person.selectRow(page, u"connectionsTable"_s, 0);
                      person.click(page, u"removeConnection"_s);
                      return whole(person);
                  }});
    for (const QString &vendor : {u"wayforpay"_s, u"mailbox"_s, u"planfix"_s, u"bitrix24"_s, u"smtp"_s})
        views.append(ofConnections(vendor));
    views.append({u"shell, a message"_s, [=](Person &person) {
                      waitingPayment(person, 0);
                      ui::MessageBar::of(&person.window)
                          ->say(Text(QT_TRANSLATE_NOOP("Text",
                                    "Close again to quit: nothing is taken up then. Or let Provodka go on "
                                    "working in the tray.")),
                              Text(QT_TRANSLATE_NOOP("Text", "Go on in the tray")), [] {});
                      person.settle();
                      return whole(person);
                  }});
    views.append({u"log, a filter to keep"_s,
        [=](Person &person) {
            QWidget *page = person.page(u"log"_s);
            person.type(page, u"search"_s, u"10480"_s);
            auto *keep = page->findChild<QAbstractButton *>(u"saveFilter"_s);
            person.waitFor([&] { return keep && keep->isVisible(); }, u"saveFilter"_s);
            person.click(page, u"saveFilter"_s);
            return person.dialog(u"filterName"_s);
        },
        true});
    views.append({u"help beside a page"_s, [=](Person &person) {
                      QTest::keyClick(person.page(u"payments"_s), Qt::Key_F1);
                      person.find<QWidget>(&person.window, u"helpPane"_s);
                      person.settle();
                      return whole(person);
                  }});
    views.append({u"help over a dialog"_s,
        [=](Person &person) {
            QWidget *dialog = ofConnections(u"planfix"_s).open(person);
            QTest::keyClick(dialog, Qt::Key_F1);
            return person.dialog(u"helpWindow"_s);
        },
        true});
    for (int menu = 0; menu < 4; ++menu) {
        views.append({u"menu %1"_s.arg(menu),
            [=](Person &person) {
                QMenu *shown = person.window.menuBar()->actions().at(menu)->menu();
                shown->popup(person.window.mapToGlobal(QPoint()));
                person.settle();
                return static_cast<QWidget *>(shown);
            },
            true});
    }
    views.append(ofShell(ui::AskDialog::Kind::Name, u"name"_s));
    views.append(ofShell(ui::AskDialog::Kind::Pin, u"pin"_s));
    views.append(ofShell(ui::AskDialog::Kind::NewPin, u"new pin"_s));
    return views;
}

QList<View> viewsOfABeginning()
{
    QList<View> views;
    for (const QString &name :
        {u"payments"_s, u"story"_s, u"log"_s, u"report"_s, u"routes"_s, u"connections"_s}) {
        views.append({u"empty "_s + name, [=](Person &person) {
                          person.page(name);
                          return static_cast<QWidget *>(&person.window);
                      }});
    }
    for (int step = 0; step <= 5; ++step)
        views.append(
            {u"first steps, %1"_s.arg(step), [=](Person &person) { return firstSteps(person, step); }});
    return views;
}

}
