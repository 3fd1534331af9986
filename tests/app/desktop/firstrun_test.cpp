#include "app/common/outlets.h"
#include "app/desktop/desktopoffice.h"
#include "app/desktop/enginekeeper.h"
#include "app/desktop/program.h"
#include "app/sandbox/all.h"
#include "app/sandbox/seed.h"
#include "core/store/setupstore.h"
#include "tests/app/desktop/pictures.h"
#include "tests/app/desktop/touchedfields.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractButton>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// Stand-ins of the vendors, and a new workspace with a secrets file.
class NewOffice
{
public:
    explicit NewOffice(const QJsonObject &planfixSeed = {})
        : m_sandbox(options(planfixSeed))
    {
        sandbox::addAll(m_sandbox);
        m_isGood = m_sandbox.start().has_value();
    }

    bool isGood() const { return m_isGood; }
    QJsonObject line() const { return m_sandbox.firstLine(); }
    QJsonObject happens(const QString &path, const QJsonObject &body)
    {
        return m_sandbox.control(path, body);
    }
    QJsonObject state(const QString &vendor) { return m_sandbox.state(vendor); }
    QString secretsFile() const { return m_folder.filePath(u"secrets.json"_s); }

    Scene scene()
    {
        Scene scene;
        scene.folder = m_folder.filePath(u"ws"_s);
        scene.secretsFile = secretsFile();
        scene.clock = &m_clock;
        scene.makeHttp = httpMaker(m_clock, Pace::Unlimited);
        return scene;
    }

private:
    static sandbox::Sandbox::Options options(const QJsonObject &planfixSeed)
    {
        sandbox::Sandbox::Options options;
        options.limits = false;
        if (!planfixSeed.isEmpty())
            options.seed = {{u"planfix"_s, planfixSeed}};
        return options;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    sandbox::Sandbox m_sandbox;
    bool m_isGood = false;
};

/// The page in the real window, driven through its controls.
class Walk
{
public:
    explicit Walk(NewOffice &office)
        : m_office(office)
        , program(office.scene())
    {
        program.begin();
        (void)QTest::qWaitFor([this] { return program.office() != nullptr; }, patience);
        page = program.window().findChild<ui::FirstRunPage *>();
        touched = std::make_unique<TouchedFields>(page);
    }
    ~Walk() { touched.reset(); }

    template <typename T> T *of(const QString &name) { return page->findChild<T *>(name); }
    void press(const QString &name) { QTest::mouseClick(of<QAbstractButton>(name), Qt::LeftButton); }
    void pressIn(const QString &form, const QString &name)
    {
        QTest::mouseClick(of<QWidget>(form)->findChild<QAbstractButton *>(name), Qt::LeftButton);
    }
    QLineEdit *lineOf(const QString &form, const QString &key)
    {
        return of<QWidget>(form)->findChild<QWidget *>(key)->findChild<QLineEdit *>();
    }
    void type(const QString &form, const QString &key, const QString &text)
    {
        QLineEdit *line = lineOf(form, key);
        line->clear();
        QTest::keyClicks(line, text);
    }
    /// With the arrow keys.
    void choose(QComboBox *box, const QString &part)
    {
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && !box->currentText().contains(part); ++i)
            QTest::keyClick(box, Qt::Key_Down);
    }
    /// Bitrix24's stand-in has two funnels with the same stages: which of them, only a person knows.
    void choosesStagesOf(const QString &funnel)
    {
        auto *list = of<QWidget>(u"workForm"_s)
                         ->findChild<QWidget *>(u"waitingStages"_s)
                         ->findChild<QAbstractItemView *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (!index.data().toString().startsWith(funnel + u" — Очікує оплати"_s))
                continue;
            list->setCurrentIndex(index);
            QTest::keyClick(list, Qt::Key_Space);
        }
        auto *paid
            = of<QWidget>(u"workForm"_s)->findChild<QWidget *>(u"paidStage"_s)->findChild<QComboBox *>();
        choose(paid, funnel + u" — У виробництві"_s);
    }
    int at()
    {
        const auto *where = of<QLabel>(u"where"_s);
        return where->isVisible() ? where->text().section(u' ', 1, 1).toInt() : 0;
    }
    bool canGoOn() { return of<QPushButton>(u"next"_s)->isEnabled(); }
    bool waitsToGoOn()
    {
        return QTest::qWaitFor([this] { return canGoOn(); }, patience);
    }
    bool goesOnTo(int step)
    {
        if (!waitsToGoOn())
            return false;
        press(u"next"_s);
        return QTest::qWaitFor([&] { return at() == step; }, patience);
    }
    QString verdict(const QString &form)
    {
        return of<QWidget>(form)->findChild<QLabel *>(u"verdict"_s)->text();
    }

    void enterShop(const QString &key)
    {
        const QJsonObject shop = m_office.line()["wayforpay"_L1].toObject();
        type(u"sourceForm"_s, u"merchantAccount"_s, shop["merchantAccount"_L1].toString());
        type(u"sourceForm"_s, u"secretKey"_s, key);
        // Only because the service is a stand-in here.
        auto *more = of<QWidget>(u"sourceForm"_s)->findChild<QPushButton *>(u"moreSettings"_s);
        if (!more->isChecked())
            pressIn(u"sourceForm"_s, u"moreSettings"_s);
        type(u"sourceForm"_s, u"address"_s, shop["url"_L1].toString());
    }
    QString shopKey() { return m_office.line()["wayforpay"_L1]["secretKey"_L1].toString(); }
    bool testsShop()
    {
        pressIn(u"sourceForm"_s, u"testConnection"_s);
        return waitsToGoOn();
    }
    bool entersTarget(bool isPlanfix)
    {
        choose(of<QComboBox>(u"targetChoice"_s), isPlanfix ? u"Planfix"_s : u"Bitrix24"_s);
        if (isPlanfix) {
            const QJsonObject account = m_office.line()["planfix"_L1].toObject();
            type(u"targetForm"_s, u"address"_s, account["url"_L1].toString());
            type(u"targetForm"_s, u"token"_s, account["token"_L1].toString());
        } else {
            type(u"targetForm"_s, u"webhook"_s, m_office.line()["bitrix24"_L1]["webhook"_L1].toString());
        }
        pressIn(u"targetForm"_s, u"testConnection"_s);
        return waitsToGoOn();
    }

    NewOffice &m_office;
    Program program;
    ui::FirstRunPage *page = nullptr;
    std::unique_ptr<TouchedFields> touched;
};

/// The built-in account where something has another name.
QJsonObject seedWith(const QString &list, const QString &name, const QString &instead)
{
    QJsonObject seed = sandbox::builtInSeed(u"planfix"_s);
    QJsonArray rows = seed[list].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QJsonObject row = rows[i].toObject();
        if (row["name"_L1].toString() == name) {
            row.insert("name"_L1, instead);
            rows[i] = row;
        }
    }
    seed[list] = rows;
    return seed;
}

}

/// The first run against stand-ins of the vendors, from the door to the first booked payment.
class FirstRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"provodka-firstrun-test"_s);
    }
    void init() { QSettings().clear(); }

    void atMostTwelveFieldsAreTouched_data();
    void atMostTwelveFieldsAreTouched();
    void whatIsMissingInPlanfixIsSaidWithWhereItIsMade_data();
    void whatIsMissingInPlanfixIsSaidWithWhereItIsMade();
    void leavingInTheMiddleLosesNothing();
    void startedInShadowNothingIsWritten();
};

void FirstRunTest::atMostTwelveFieldsAreTouched_data()
{
    QTest::addColumn<bool>("isPlanfix");
    QTest::addRow("Planfix") << true;
    QTest::addRow("Bitrix24") << false;
}

void FirstRunTest::atMostTwelveFieldsAreTouched()
{
    QFETCH(bool, isPlanfix);
    const QString vendor = isPlanfix ? u"planfix"_s : u"bitrix24"_s;
    NewOffice office;
    QVERIFY(office.isGood());
    const QString number = u"10481"_s;
    const QString due = isPlanfix ? u"990.00"_s : u"4900.00"_s;
    const QJsonObject payment{{u"order"_s, number}, {u"amount"_s, due}, {u"notify"_s, QJsonArray{u"list"_s}}};
    QVERIFY(!office.happens(u"wayforpay/payment"_s, payment).contains("error"_L1));
    Walk walk(office);
    QVERIFY(walk.page);
    QString opened;
    walk.program.office()->setOpener([&](const QStringList &arguments) {
        opened = arguments.join(u' ');
        return true;
    });
    takePictures(walk.program, u"firstrun-doors"_s);
    walk.press(u"connectAccounts"_s);
    QCOMPARE(walk.at(), 1);
    // A wrong key first, then the right one: the field counts once.
    walk.enterShop(u"wrong"_s);
    walk.pressIn(u"sourceForm"_s, u"testConnection"_s);
    QVERIFY(QTest::qWaitFor([&] { return !walk.verdict(u"sourceForm"_s).isEmpty(); }, patience));
    QVERIFY(!walk.canGoOn());
    takePictures(walk.program, u"firstrun-wrong-key"_s);
    walk.type(u"sourceForm"_s, u"secretKey"_s, walk.shopKey());
    QVERIFY(walk.testsShop());
    QVERIFY(walk.goesOnTo(2));
    QVERIFY2(walk.entersTarget(isPlanfix), qPrintable(walk.verdict(u"targetForm"_s)));
    takePictures(walk.program, u"firstrun-target-"_s + vendor);
    QVERIFY(walk.goesOnTo(3));
    QVERIFY(walk.waitsToGoOn());
    takePictures(walk.program, u"firstrun-work-"_s + vendor);
    if (!isPlanfix)
        walk.choosesStagesOf(u"Замовлення"_s);
    QVERIFY(walk.goesOnTo(4)); // what else is needed has its usual name, and the account holds it all
    auto *preview = walk.of<QTableView>(u"preview"_s);
    QVERIFY(QTest::qWaitFor([&] { return preview->model()->rowCount() > 0; }, patience));
    takePictures(walk.program, u"firstrun-preview-"_s + vendor);
    QVERIFY(walk.goesOnTo(5));
    walk.press(u"rehearseFirst"_s);
    QTRY_VERIFY_WITH_TIMEOUT(opened.startsWith(u"--demo --rehearse "_s), patience);
    takePictures(walk.program, u"firstrun-start-"_s + vendor);
    QTest::mouseClick(walk.of<QRadioButton>(u"startWorking"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(walk.of<QRadioButton>(u"startWorking"_s)->isChecked());
    walk.press(u"next"_s);
    qInfo("%d fields touched: %s", walk.touched->count(), qPrintable(walk.touched->names()));
    QVERIFY2(walk.touched->count() <= 12, qPrintable(walk.touched->names()));
    QVERIFY(walk.touched->count() >= 4); // they are really counted
    const auto saved = [&] { return *SetupStore(walk.program.view()->database()).load(); };
    QTRY_COMPARE(saved().routes.size(), 1);
    QVERIFY(saved().routes.first().mode == RouteSetup::Mode::Work && saved().routes.first().isOn);
    QTRY_VERIFY2_WITH_TIMEOUT(walk.program.keeper().status().state == EngineStatus::State::Waiting,
        qPrintable(walk.program.window().findChild<QLabel *>(u"engineStatus"_s)->text()), 10'000);
    // And it works: the payment of the list is booked and its order moves on.
    const auto moved = [&] {
        const QJsonObject state = office.state(vendor);
        const QJsonArray rows = state[isPlanfix ? u"tasks"_s : u"deals"_s].toArray();
        for (const QJsonValue &row : rows) {
            const QString own = row["number"_L1].toVariant().toString();
            if (own == number && isPlanfix && row["status"_L1].toInt() == 132)
                return true;
            if (own == number && !isPlanfix && row["stage"_L1].toString() == "EXECUTING"_L1)
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(moved(), 2 * patience);
}

void FirstRunTest::whatIsMissingInPlanfixIsSaidWithWhereItIsMade_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("setting");
    QTest::addRow("template") << u"templates"_s << u"Оплата замовлення"_s << u"subtaskTemplate"_s;
    QTest::addRow("field") << u"fields"_s << u"Сума до оплати"_s << u"dueField"_s;
    QTest::addRow("data tag") << u"dataTags"_s << u"Доходы"_s << u"dataTag"_s;
}

void FirstRunTest::whatIsMissingInPlanfixIsSaidWithWhereItIsMade()
{
    QFETCH(QString, list);
    QFETCH(QString, name);
    QFETCH(QString, setting);
    NewOffice office(seedWith(list, name, u"Інакше"_s));
    QVERIFY(office.isGood());
    Walk walk(office);
    walk.press(u"connectAccounts"_s);
    walk.enterShop(walk.shopKey());
    QVERIFY(walk.testsShop());
    QVERIFY(walk.goesOnTo(2));
    QVERIFY(walk.entersTarget(true));
    QVERIFY(walk.goesOnTo(3));
    QVERIFY(walk.waitsToGoOn());
    auto *form = walk.of<QWidget>(u"targetSettingsForm"_s);
    const auto problem = [&] { return form->findChild<QLabel *>(setting + u".problem"_s); };
    QVERIFY(problem()->isVisible());
    QVERIFY2(problem()->text().contains(name), qPrintable(problem()->text()));
    QVERIFY2(problem()->text().contains(u"Planfix"_s), qPrintable(problem()->text()));
    takePictures(walk.program, u"firstrun-missing-"_s + setting);
    walk.press(u"next"_s);
    QTest::qWait(200);
    QCOMPARE(walk.at(), 3);
    QVERIFY(problem()->isVisible());
    // Another one that serves as it is chosen, and the sentence goes.
    auto *box = form->findChild<QWidget *>(setting)->findChild<QComboBox *>();
    walk.choose(box, u"Інакше"_s);
    QVERIFY2(box->currentText().contains(u"Інакше"_s), qPrintable(box->currentText()));
    QVERIFY(!problem()->isVisible());
}

void FirstRunTest::leavingInTheMiddleLosesNothing()
{
    NewOffice office;
    QVERIFY(office.isGood());
    QString key;
    QString token;
    {
        Walk walk(office);
        key = walk.shopKey();
        token = office.line()["planfix"_L1]["token"_L1].toString();
        walk.press(u"connectAccounts"_s);
        walk.enterShop(key);
        QVERIFY(walk.testsShop());
        QVERIFY(walk.goesOnTo(2));
        QVERIFY(walk.entersTarget(true));
        QVERIFY(walk.goesOnTo(3));
        QVERIFY(walk.waitsToGoOn());
    }
    QSettings().sync();
    QFile file(QSettings().fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains(office.line()["wayforpay"_L1]["merchantAccount"_L1].toString().toUtf8()));
    QVERIFY(!kept.contains(key.toUtf8()));
    QVERIFY(!kept.contains(token.toUtf8()));
    Walk again(office);
    QVERIFY(again.page);
    QVERIFY(again.of<QAbstractButton>(u"goOn"_s)->isVisible());
    again.press(u"goOn"_s);
    QCOMPARE(again.at(), 3);
    QVERIFY(again.waitsToGoOn()); // with the kept key: nothing is asked for again
    again.press(u"back"_s);
    QCOMPARE(again.at(), 2);
    QCOMPARE(again.lineOf(u"targetForm"_s, u"address"_s)->text(),
        office.line()["planfix"_L1]["url"_L1].toString());
    QCOMPARE(again.lineOf(u"targetForm"_s, u"token"_s)->text(), QString());
    QVERIFY(again.goesOnTo(3));
    QVERIFY(again.goesOnTo(4));
}

void FirstRunTest::startedInShadowNothingIsWritten()
{
    NewOffice office;
    QVERIFY(office.isGood());
    const QJsonObject payment{
        {u"order"_s, u"10482"_s}, {u"amount"_s, u"1200.00"_s}, {u"notify"_s, QJsonArray{u"list"_s}}};
    QVERIFY(!office.happens(u"wayforpay/payment"_s, payment).contains("error"_L1));
    Walk walk(office);
    walk.press(u"connectAccounts"_s);
    walk.enterShop(walk.shopKey());
    QVERIFY(walk.testsShop());
    QVERIFY(walk.goesOnTo(2));
    QVERIFY(walk.entersTarget(true));
    const qsizetype before = office.state(u"planfix"_s)["entries"_L1].toArray().size();
    for (int step = 3; step <= 5; ++step)
        QVERIFY(walk.goesOnTo(step));
    QVERIFY(walk.of<QRadioButton>(u"startWatching"_s)->isChecked());
    walk.press(u"next"_s);
    const auto saved = [&] { return *SetupStore(walk.program.view()->database()).load(); };
    QTRY_COMPARE(saved().routes.size(), 1);
    QCOMPARE(saved().routes.first().mode, RouteSetup::Mode::Watch);
    // The payment is decided about, and nothing is in the account.
    auto *table = walk.program.window().findChild<QTableView *>(u"payments"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 2 * patience);
    QTRY_VERIFY_WITH_TIMEOUT(walk.program.keeper().status().state == EngineStatus::State::Waiting, patience);
    QCOMPARE(office.state(u"planfix"_s)["entries"_L1].toArray().size(), before);
}

QTEST_MAIN(FirstRunTest)
#include "firstrun_test.moc"
