#include "core/connectors/connector.h"
#include "core/setup/workspacesettings.h"
#include "core/store/eventstore.h"
#include "core/store/journal.h"
#include "translations/language.h"
#include "ui/forms/settingsform.h"
#include "ui/help/help.h"
#include "ui/help/helppane.h"
#include "ui/help/writtentopics.h"
#include "ui/log/logpage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"
#include "ui/story/storypage.h"

#include <QAction>
#include <QAction>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int atLeast = 60; ///< letters beyond the label

const QList<Error::Kind> kinds{Error::Kind::Network, Error::Kind::RateLimited, Error::Kind::Unauthorized,
    Error::Kind::Misconfigured, Error::Kind::Rejected, Error::Kind::Malformed, Error::Kind::Cancelled,
    Error::Kind::Storage, Error::Kind::Secrets};

const HelpTopic *topicOf(const QList<HelpTopic> &all, const QString &id)
{
    for (const HelpTopic &one : all) {
        if (one.id == id)
            return &one;
    }
    return nullptr;
}

struct Declared
{
    QString id;
    FieldSpec spec;
    QList<FieldHelp> help;
};

QList<Declared> everySetting()
{
    QList<Declared> all;
    const auto add = [&](const QString &scope, const QList<FieldSpec> &specs, const QList<FieldHelp> &help) {
        for (const FieldSpec &spec : specs)
            all.append({scope + u'/' + spec.key, spec, help});
    };
    for (const Vendor &vendor : vendors()) {
        const ConnectorInfo &info = vendor.info;
        add(u"setting/"_s + info.id, info.settings, written(info.settingHelp));
        add(u"target/"_s + info.id, info.orderBookSettings, written(info.orderBookHelp));
    }
    for (const RecipeInfo &recipe : recipes())
        add(u"setting/"_s + recipe.id, recipe.settings, written(recipe.settingHelp));
    add(u"setting/workspace"_s, workspaceSettings(), workspaceHelp());
    return all;
}

/// A window with the help, a message bar and the settings of a connection.
struct Opened
{
    Opened()
        : help(&window)
    {
        auto *centre = new QWidget;
        auto *layout = new QVBoxLayout(centre);
        bar = new MessageBar;
        layout->addWidget(bar);
        form = new SettingsForm(vendor(u"wayforpay"_s)->info.settings);
        form->setHelpScope(u"setting/wayforpay"_s);
        layout->addWidget(form);
        window.setCentralWidget(centre);
        window.resize(1100, 700);
        window.show();
    }
    QLineEdit *field(const QString &key) const
    {
        return form->findChild<QWidget *>(key)->findChild<QLineEdit *>();
    }
    template <typename T> T *of(const char *name) const
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }
    QMainWindow window;
    Help help;
    MessageBar *bar;
    SettingsForm *form;
};

}

class HelpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"provodka-help-test"_s);
        QSettings().clear();
    }
    void cleanup() { installLanguage(*QCoreApplication::instance(), u"en"_s); }

    void everythingHasATopic_data();
    void everythingHasATopic();
    void nothingIsWrittenAboutWhatIsNotThere();
    void everyLinkLeadsSomewhere();
    void f1ShowsTheTopicOfTheField();
    void f1OverADialogShowsItsOwnWindow();
    void topicsAreFoundByWordsAndLinksLeadBackAndForth();
    void anErrorInTheBarIsExplained();
    void anErrorIsReadOutOfALine();
    void anErrorInTheLogIsExplained();
    void aStoryThatEndedWithAnErrorExplainsIt();
    void theLanguageChangesUnderTheTopic();
};

void HelpTest::everythingHasATopic_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "uk", "ru"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void HelpTest::everythingHasATopic()
{
    QFETCH(QString, language);
    const QList<HelpTopic> english = HelpTopics::all();
    installLanguage(*QCoreApplication::instance(), language);
    const QList<HelpTopic> all = HelpTopics::all();
    const auto isWritten = [&](const QString &id) {
        const HelpTopic *topic = topicOf(all, id);
        if (!topic || topic->title.isEmpty() || topic->text.size() < topic->title.size() + atLeast)
            return false;
        return language == "en"_L1 || topic->text != topicOf(english, id)->text;
    };
    for (const Declared &one : everySetting())
        QVERIFY2(isWritten(one.id), qPrintable(one.id));
    for (const Error::Kind kind : kinds)
        QVERIFY2(isWritten(errorTopic(kind)), qPrintable(errorTopic(kind)));
    for (const QList<WrittenTopic> &some : {pageTopics(), guideTopics()}) {
        for (const WrittenTopic &one : some)
            QVERIFY2(isWritten(one.id), qPrintable(one.id));
    }
}

void HelpTest::nothingIsWrittenAboutWhatIsNotThere()
{
    QSet<QString> ids;
    for (const HelpTopic &topic : HelpTopics::all()) {
        QVERIFY2(!ids.contains(topic.id), qPrintable(topic.id));
        ids.insert(topic.id);
    }
    // And each setting has more than what the form itself says.
    for (const Declared &one : everySetting()) {
        const bool isWritten = std::any_of(one.help.cbegin(), one.help.cend(),
            [&](const FieldHelp &help) { return help.key == one.spec.key && *help.more; });
        QVERIFY2(isWritten, qPrintable(one.id));
        for (const FieldHelp &help : one.help)
            QVERIFY2(ids.contains(one.id.section(u'/', 0, 1) + u'/' + help.key), qPrintable(help.key));
    }
}

void HelpTest::everyLinkLeadsSomewhere()
{
    const QList<HelpTopic> all = HelpTopics::all();
    for (const QList<WrittenTopic> &some : {errorTopics(), pageTopics(), guideTopics()}) {
        for (const WrittenTopic &one : some) {
            for (const QString &link : one.links)
                QVERIFY2(topicOf(all, link), qPrintable(one.id + u" -> "_s + link));
        }
    }
}

void HelpTest::f1ShowsTheTopicOfTheField()
{
    Opened opened;
    QVERIFY(!opened.of<QDockWidget>("helpDock")->isVisible());
    QTest::keyClick(opened.field(u"secretKey"_s), Qt::Key_F1);
    QVERIFY(opened.of<QDockWidget>("helpDock")->isVisible());
    QCOMPARE(opened.help.pane().topic(), u"setting/wayforpay/secretKey"_s);
    const QString shown = opened.of<QTextBrowser>("helpText")->toPlainText();
    QVERIFY(shown.contains(u"m.wayforpay.com"_s));
    // Nothing is in the way of the field, and the next F1 is about the next field.
    QTest::keyClicks(opened.field(u"merchantAccount"_s), u"my_shop"_s);
    QCOMPARE(opened.field(u"merchantAccount"_s)->text(), u"my_shop"_s);
    QTest::keyClick(opened.field(u"merchantAccount"_s), Qt::Key_F1);
    QCOMPARE(opened.help.pane().topic(), u"setting/wayforpay/merchantAccount"_s);
    for (const FieldSpec &spec : vendor(u"wayforpay"_s)->info.settings) {
        auto *editor = opened.form->findChild<QWidget *>(spec.key);
        QTest::keyClick(editor, Qt::Key_F1);
        QCOMPARE(opened.help.pane().topic(), u"setting/wayforpay/"_s + spec.key);
    }
    const QString folder = qEnvironmentVariable("PROVODKA_SHOTS");
    if (!folder.isEmpty()) {
        opened.help.pane().open(u"setting/wayforpay/secretKey"_s);
        for (const char *language : {"en", "uk", "ru"}) {
            installLanguage(*QCoreApplication::instance(), QString::fromLatin1(language));
            QTest::qWait(50);
            opened.window.grab().save(
                QDir(folder).filePath(u"help-%1.png"_s.arg(QString::fromLatin1(language))));
        }
        const QPalette light = QApplication::palette();
        QApplication::setPalette(QPalette(QColor(53, 53, 53), QColor(35, 35, 35)));
        opened.help.pane().open(u"error/unauthorized"_s);
        QTest::qWait(50);
        opened.window.grab().save(QDir(folder).filePath(u"help-dark.png"_s));
        QApplication::setPalette(light);
    }
}

void HelpTest::f1OverADialogShowsItsOwnWindow()
{
    Opened opened;
    auto *dialog = new QDialog(&opened.window);
    auto *layout = new QVBoxLayout(dialog);
    auto *form = new SettingsForm(vendor(u"planfix"_s)->info.settings);
    form->setHelpScope(u"setting/planfix"_s);
    layout->addWidget(form);
    dialog->open();
    QTest::keyClick(form->findChild<QWidget *>(u"token"_s)->findChild<QLineEdit *>(), Qt::Key_F1);
    auto *over = dialog->findChild<QDialog *>(u"helpWindow"_s);
    QVERIFY(over);
    QVERIFY(over->isVisible());
    QVERIFY(!over->isModal());
    QCOMPARE(over->findChild<HelpPane *>()->topic(), u"setting/planfix/token"_s);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(form->findChild<QWidget *>(u"address"_s)->findChild<QLineEdit *>(), Qt::Key_F1);
    QCOMPARE(dialog->findChildren<QDialog *>(u"helpWindow"_s).size(), 1);
    QCOMPARE(over->findChild<HelpPane *>()->topic(), u"setting/planfix/address"_s);
}

void HelpTest::topicsAreFoundByWordsAndLinksLeadBackAndForth()
{
    Opened opened;
    QTest::keyClick(opened.field(u"secretKey"_s), Qt::Key_F1);
    auto *search = opened.of<QLineEdit>("helpSearch");
    auto *list = opened.of<QListWidget>("helpTopics");
    const int before = list->count();
    QTest::keyClicks(search, u"forgotten pin"_s);
    QVERIFY(list->count() > 0 && list->count() < before);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(opened.help.pane().topic(), u"guide/sharing"_s);
    auto *text = opened.of<QTextBrowser>("helpText");
    QVERIFY(text->toPlainText().contains(u"provodka-cli workspace forget-pin"_s));
    Q_EMIT text->anchorClicked(QUrl(u"topic:page/routes"_s));
    QCOMPARE(opened.help.pane().topic(), u"page/routes"_s);
    QTest::mouseClick(opened.of<QToolButton>("helpBack"), Qt::LeftButton);
    QCOMPARE(opened.help.pane().topic(), u"guide/sharing"_s);
    QTest::mouseClick(opened.of<QToolButton>("helpForward"), Qt::LeftButton);
    QCOMPARE(opened.help.pane().topic(), u"page/routes"_s);
    const QSignalSpy asked(&opened.help, &Help::pageAsked);
    QVERIFY(text->toHtml().contains(u"page:routes"_s));
    Q_EMIT text->anchorClicked(QUrl(u"page:routes"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"routes"_s);
}

void HelpTest::anErrorInTheBarIsExplained()
{
    Opened opened;
    auto *explain = opened.of<QPushButton>("messageHelp");
    for (const Error::Kind kind : kinds) {
        opened.bar->say(failure(kind, Text("It did not work.")).value());
        QVERIFY(explain->isVisible());
        QTest::mouseClick(explain, Qt::LeftButton);
        QCOMPARE(opened.help.pane().topic(), errorTopic(kind));
        QVERIFY(opened.bar->isVisible());
    }
    opened.bar->say(Text("All is well."));
    QVERIFY(!explain->isVisible());
    QCOMPARE(helpTopicAt(opened.bar), QString());
}

void HelpTest::anErrorIsReadOutOfALine()
{
    for (const Error::Kind kind : kinds) {
        const Error error = failure(kind, Text("It did not work.")).value();
        QCOMPARE(errorTopicIn(error.logLine()), errorTopic(kind));
        const Error told = failure(kind, Text("It did not work [at all]."), u"HTTP 500"_s).value();
        QCOMPARE(errorTopicIn(told.logLine()), errorTopic(kind));
        QCOMPARE(errorTopicIn(errorKindName(kind)), errorTopic(kind));
    }
    QCOMPARE(errorTopicIn({}), QString());
    QCOMPARE(errorTopicIn(u"paid-in-full"_s), QString());
    QCOMPARE(errorTopicIn(u"Order 5 is paid. [5]"_s), QString());
}

void HelpTest::anErrorInTheLogIsExplained()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto view = WorkspaceView::open(folder.path(), clock);
    QVERIFY(view);
    const Error refused
        = failure(Error::Kind::Unauthorized, Text("The token is wrong."), u"HTTP 401"_s).value();
    Result<Transaction> transaction = Transaction::begin((*view)->database());
    QVERIFY(transaction);
    for (const QString &detail : {QString(), refused.logLine()}) {
        JournalLine line;
        line.at = clock.now();
        line.kind = u"connection"_s;
        line.text = refused.text;
        line.detail = detail;
        QVERIFY(Journal((*view)->database()).write(line));
    }
    QVERIFY(transaction->commit());
    QMainWindow window;
    Help help(&window);
    auto *page = new LogPage(**view);
    window.setCentralWidget(page);
    window.show();
    page->refresh();
    auto *table = page->findChild<QTableView *>();
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }, 20'000));
    auto *explain = page->findChild<QAction *>(u"explainLine"_s);
    table->selectRow(0);
    QVERIFY(!explain->isEnabled());
    QTest::keyClick(table, Qt::Key_F1);
    QCOMPARE(help.pane().topic(), u"page/log"_s);
    table->selectRow(1);
    QVERIFY(explain->isEnabled());
    explain->trigger();
    QCOMPARE(help.pane().topic(), u"error/unauthorized"_s);
    help.pane().open(u"page/log"_s);
    QTest::keyClick(table, Qt::Key_F1);
    QCOMPARE(help.pane().topic(), u"error/unauthorized"_s);
}

void HelpTest::aStoryThatEndedWithAnErrorExplainsIt()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto view = WorkspaceView::open(folder.path(), clock);
    QVERIFY(view);
    QList<EventId> ids;
    for (const QString &outcome : {errorKindName(Error::Kind::Rejected), u"order-unknown"_s}) {
        Event event;
        event.route = {u"payments"_s};
        event.key = outcome;
        event.state = Event::State::Attention;
        event.outcome = outcome;
        event.reason = Text("The task is locked.");
        event.dueAt = clock.now();
        event.createdAt = clock.now();
        event.changedAt = clock.now();
        event.payment.amount = Money{10000, u"UAH"_s};
        Result<Transaction> transaction = Transaction::begin((*view)->database());
        QVERIFY(transaction);
        const Result<EventId> id = EventStore((*view)->database()).create(event, {u"10482"_s}, {});
        QVERIFY2(id, id ? "" : qPrintable(id.error().logLine()));
        QVERIFY(transaction->commit());
        ids.append(*id);
    }
    QMainWindow window;
    Help help(&window);
    auto *page = new StoryPage(**view);
    window.setCentralWidget(page);
    window.show();
    QVERIFY(page->open(ids[0]));
    auto *explain = page->findChild<QPushButton *>(u"explain"_s);
    QVERIFY(explain->isVisible());
    QTest::mouseClick(explain, Qt::LeftButton);
    QCOMPARE(help.pane().topic(), u"error/rejected"_s);
    QVERIFY(page->open(ids[1]));
    QVERIFY(!explain->isVisible());
    QTest::keyClick(page, Qt::Key_F1);
    QCOMPARE(help.pane().topic(), u"page/story"_s);
}

void HelpTest::theLanguageChangesUnderTheTopic()
{
    Opened opened;
    QTest::keyClick(opened.field(u"secretKey"_s), Qt::Key_F1);
    const QString english = opened.of<QTextBrowser>("helpText")->toPlainText();
    installLanguage(*QCoreApplication::instance(), u"uk"_s);
    QTRY_VERIFY(opened.of<QTextBrowser>("helpText")->toPlainText() != english);
    QCOMPARE(opened.help.pane().topic(), u"setting/wayforpay/secretKey"_s);
    QCOMPARE(opened.of<QDockWidget>("helpDock")->windowTitle(), u"Довідка"_s);
}

QTEST_MAIN(HelpTest)
#include "help_test.moc"
