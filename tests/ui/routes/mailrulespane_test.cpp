#include "tests/ui/routes/routesworld.h"

#include "core/rules/mailrules.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBlock>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

MailMessage receipt(const QString &order, const QString &sum, const QString &from = u"pay@bank.test"_s)
{
    MailMessage mail;
    mail.fromAddress = from;
    mail.fromName = u"Bank"_s;
    mail.subject = u"Payment for order %1"_s.arg(order);
    mail.text = u"Thank you!\nAmount: %1\nOrder number: %2\nStatus: paid\n"_s.arg(sum, order);
    mail.seen = mail.text;
    mail.date = QDateTime::currentDateTimeUtc().addSecs(-order.toInt());
    return mail;
}

/// Marks with the mouse, as a person does.
void markByMouse(QPlainTextEdit *text, const QString &marked)
{
    const int from = int(text->toPlainText().indexOf(marked));
    QVERIFY(from >= 0);
    QTextCursor cursor(text->document());
    const auto place = [&](int at) {
        cursor.setPosition(at);
        return text->cursorRect(cursor).center();
    };
    const QPoint start = place(from);
    const QPoint end = place(from + int(marked.size()));
    QTest::mousePress(text->viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(text->viewport(), (start + end) / 2);
    QMouseEvent move(QEvent::MouseMove, QPointF(end), text->viewport()->mapToGlobal(QPointF(end)),
        Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(text->viewport(), &move);
    QTest::mouseRelease(text->viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(text->textCursor().selectedText(), marked);
}

}

class MailRulesPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"provodka-test"_s);
        QCoreApplication::setApplicationName(u"mailrules"_s);
        QSettings().clear();
        if (qEnvironmentVariableIsSet("PROVODKA_DARK"))
            QApplication::setPalette(QPalette(QColor(45, 45, 48), QColor(37, 37, 38)));
    }

    void aRuleIsMadeByMarkingAStoredMail();
    void whatNothingLeadsToIsSaid();
    void theFormChangesWhatIsFound();
    void wordsOfTheStatusAreATable();
    void seldomOptionsHaveControls();
    void aMistakeInTheTextIsShownAtItsPlace();
    void aPastedMailIsRead();
    void rulesAreTriedOnStoredMails();
    void rulesOfTheEditorComeBackIntoIt();
    void aTemplateIsAdded();
};

void MailRulesPaneTest::aRuleIsMadeByMarkingAStoredMail()
{
    RoutesWorld world;
    world.storeMail(receipt(u"10485"_s, u"1 200,50 UAH"_s), u"m1"_s);
    world.open();
    world.click("mailRules");
    auto *text = world.of<QPlainTextEdit>("mailText");
    QVERIFY(text->toPlainText().startsWith(u"Payment for order 10485\n\nThank you!"_s));
    markByMouse(text, u"1 200,50 UAH"_s);
    world.click("mark_amount");
    markByMouse(text, u"10485\nStatus"_s.left(5));
    auto *values = world.of<QTableWidget>("values");
    QCOMPARE(values->rowCount(), 1);
    QVERIFY(values->item(0, 1)->text().contains(u"UAH"_s));
    world.click("mark_order"); // the number in the subject was marked
    QCOMPARE(values->rowCount(), 2);
    QCOMPARE(values->item(1, 1)->text(), u"10485"_s);
    markByMouse(text, u"paid"_s);
    world.click("mark_status");
    QCOMPARE(values->rowCount(), 3);
    QCOMPARE(text->extraSelections().size(), 3); // a colour for each value
    QVERIFY(world.of<QLabel>("mailPayment")->text().contains(u"UAH"_s));
    world.shoot(u"mailrules"_s);
    world.click("saveRules");
    const QJsonArray rules = world.stored().routes[0].settings["mailRules"_L1].toArray();
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules[0]["when"_L1]["all"_L1][0]["equals"_L1].toString(), u"pay@bank.test"_s);
    const Result<MailRules> read = mailRulesFromJson(rules);
    QVERIFY(read);
    const MailReading other = readByRules(*read, receipt(u"7"_s, u"9,00 UAH"_s));
    QCOMPARE(other.value(u"order"_s)->found.first().cleaned, u"7"_s);
    QCOMPARE(other.value(u"amount"_s)->found.first().money->minor, 900);
    QCOMPARE(other.states.value(u"paid"_s), PaymentState::Paid);
}

void MailRulesPaneTest::whatNothingLeadsToIsSaid()
{
    RoutesWorld world;
    world.storeMail(receipt(u"10485"_s, u"1 200,50 UAH"_s), u"m1"_s);
    world.open();
    world.click("mailRules");
    world.click("mark_amount");
    const QString nothing = world.of<QLabel>("markAnswer")->text();
    QVERIFY(!nothing.isEmpty());
    markByMouse(world.of<QPlainTextEdit>("mailText"), u"Thank"_s);
    world.click("mark_payer");
    QVERIFY(world.of<QLabel>("markAnswer")->text() != nothing);
    QCOMPARE(world.of<QComboBox>("rule")->count(), 0);
}

void MailRulesPaneTest::theFormChangesWhatIsFound()
{
    RoutesWorld world;
    const QJsonObject amount{{u"value"_s, u"amount"_s}, {u"after"_s, u"Sum:"_s}, {u"note"_s, u"kept"_s}};
    const QJsonObject sender{{u"field"_s, u"sender"_s}, {u"equals"_s, u"someone@else.test"_s}};
    const QJsonObject rule{{u"name"_s, u"Bank"_s}, {u"version"_s, 3}, {u"when"_s, QJsonArray{sender}},
        {u"take"_s, QJsonArray{amount}}};
    world.setup.routes[0].settings.insert("mailRules"_L1, QJsonArray{rule});
    world.store(world.setup);
    world.storeMail(receipt(u"10485"_s, u"1 200,50 UAH"_s), u"m1"_s);
    world.open();
    world.click("mailRules");
    auto *conditions = world.of<QTableWidget>("conditions");
    QCOMPARE(conditions->rowCount(), 1);
    QVERIFY(world.of<QLabel>("ruleFits")->text().contains(u"someone@else.test"_s));
    conditions->item(0, 2)->setText(u"pay@bank.test"_s);
    auto *values = world.of<QTableWidget>("values");
    // It is not in the mail.
    QVERIFY2(values->item(0, 1)->text().contains(u"Sum:"_s), qPrintable(values->item(0, 1)->text()));
    values->selectRow(0);
    auto *label = world.of<QLineEdit>("valueText");
    label->selectAll();
    QTest::keyClicks(label, u"Amount:"_s);
    QVERIFY2(values->item(0, 1)->text().contains(u"200"_s), qPrintable(values->item(0, 1)->text()));
    QTest::mouseClick(world.of<QCheckBox>("ruleSuccess"), Qt::LeftButton, {}, QPoint(8, 8));
    world.click("conditionFromSubject");
    QCOMPARE(conditions->rowCount(), 2);
    world.click("saveRules");
    const QJsonObject saved = world.stored().routes[0].settings["mailRules"_L1][0].toObject();
    QCOMPARE(saved["version"_L1].toInt(), 4);
    QCOMPARE(saved["take"_L1][0]["after"_L1].toString(), u"Amount:"_s);
    QCOMPARE(saved["take"_L1][0]["note"_L1].toString(), u"kept"_s);
    QCOMPARE(saved["when"_L1]["all"_L1][1]["contains"_L1].toString(), u"Payment for order"_s);
    QVERIFY(saved["success"_L1].toBool());
}

void MailRulesPaneTest::wordsOfTheStatusAreATable()
{
    RoutesWorld world;
    const QJsonObject status{{u"value"_s, u"status"_s}, {u"after"_s, u"Status:"_s}};
    const QJsonObject rule{{u"name"_s, u"Bank"_s}, {u"take"_s, QJsonArray{status}},
        {u"status"_s, QJsonObject{{u"Declined"_s, u"failed"_s}}}};
    world.setup.routes[0].settings.insert("mailRules"_L1, QJsonArray{rule});
    world.store(world.setup);
    world.storeMail(receipt(u"10485"_s, u"1 200,50 UAH"_s), u"m1"_s);
    world.open();
    world.click("mailRules");
    auto *words = world.of<QTableWidget>("statusWords");
    QCOMPARE(words->rowCount(), 1);
    QCOMPARE(words->item(0, 0)->text(), u"Declined"_s);
    world.click("addStatusWord");
    QCOMPARE(words->rowCount(), 2);
    QVERIFY(world.of<QPushButton>("saveRules")->isEnabled()); // an empty row says nothing yet
    words->item(1, 0)->setText(u"paid"_s);
    auto *state = qobject_cast<QComboBox *>(words->cellWidget(1, 1));
    QCOMPARE(state->currentData().toString(), u"paid"_s);
    QTest::keyClick(state, Qt::Key_End); // refunded
    QCOMPARE(state->currentData().toString(), u"refunded"_s);
    QTest::keyClick(state, Qt::Key_Home);
    world.shoot(u"mailrules-status"_s);
    words->setCurrentCell(0, 0);
    world.click("removeStatusWord");
    world.click("saveRules");
    const QJsonObject saved = world.stored().routes[0].settings["mailRules"_L1][0].toObject();
    QCOMPARE(saved["status"_L1].toObject(), (QJsonObject{{u"paid"_s, u"paid"_s}}));
}

void MailRulesPaneTest::seldomOptionsHaveControls()
{
    RoutesWorld world;
    const QJsonObject amount{{u"value"_s, u"amount"_s}, {u"after"_s, u"Amount:"_s}};
    const QJsonObject order{{u"value"_s, u"order"_s}, {u"after"_s, u"Order number:"_s},
        {u"clean"_s, QJsonArray{QJsonObject{{u"behind"_s, u"№"_s}}, u"digits"_s}}};
    const QJsonObject rule{{u"name"_s, u"Bank"_s}, {u"take"_s, QJsonArray{amount, order}}};
    world.setup.routes[0].settings.insert("mailRules"_L1, QJsonArray{rule});
    world.store(world.setup);
    world.storeMail(receipt(u"10485"_s, u"12.500 UAH"_s), u"m1"_s);
    world.open();
    world.click("mailRules");
    auto *values = world.of<QTableWidget>("values");
    values->selectRow(0);
    QVERIFY(!world.of<QComboBox>("valueDecimal")->isVisible());
    world.click("moreOfValue");
    QTest::qWait(50); // laid out
    auto *decimal = world.of<QComboBox>("valueDecimal");
    QVERIFY(decimal->isVisible());
    QVERIFY(!world.of<QComboBox>("valueZone")->isVisible()); // means nothing for money
    const QString unclear = values->item(0, 1)->text();
    QTest::keyClick(decimal, Qt::Key_End); // a comma parts the fraction, so the point parts thousands
    QVERIFY2(values->item(0, 1)->text() != unclear, qPrintable(unclear));
    QTest::keyClick(world.of<QComboBox>("valuePick"), Qt::Key_Down);
    QTest::keyClick(world.of<QCheckBox>("valueMatchCase"), Qt::Key_Space);
    world.shoot(u"mailrules-options"_s);
    values->selectRow(1);
    QTest::qWait(50);
    auto *clean = world.of<QTableWidget>("valueClean");
    QCOMPARE(clean->rowCount(), 2);
    QCOMPARE(clean->item(0, 1)->text(), u"№"_s);
    world.click("addClean");
    QCOMPARE(clean->rowCount(), 3);
    auto *kind = qobject_cast<QComboBox *>(clean->cellWidget(2, 0));
    QTest::keyClick(kind, Qt::Key_End); // replace
    clean->item(2, 1)->setText(u"0"_s);
    clean->item(2, 2)->setText(u"O"_s);
    clean->setCurrentCell(1, 1);
    world.click("removeClean");
    world.click("saveRules");
    const QJsonArray take = world.stored().routes[0].settings["mailRules"_L1][0]["take"_L1].toArray();
    QCOMPARE(take[0]["decimal"_L1].toString(), u","_s);
    QCOMPARE(take[0]["pick"_L1].toString(), u"first"_s);
    QVERIFY(take[0]["matchCase"_L1].toBool());
    const QJsonObject behind{{u"behind"_s, u"№"_s}};
    const QJsonObject replaced{{u"replace"_s, u"0"_s}, {u"with"_s, u"O"_s}};
    QCOMPARE(take[1]["clean"_L1].toArray(), (QJsonArray{behind, replaced}));
}

void MailRulesPaneTest::aMistakeInTheTextIsShownAtItsPlace()
{
    RoutesWorld world;
    world.open();
    world.click("mailRules");
    world.click("addRule");
    world.of<QTabWidget>("ruleTabs")->setCurrentIndex(1);
    auto *text = world.of<QPlainTextEdit>("rulesText");
    auto *problems = world.of<QListWidget>("rulesProblems");
    QVERIFY(!problems->isVisible());
    text->setPlainText(u"[{\"name\": \"one\",\n \"take\": [{\"value\": \"amount\", \"after\": 5}]}]"_s);
    QVERIFY(problems->isVisible());
    QVERIFY2(problems->item(0)->text().contains(u"Line 2"_s), qPrintable(problems->item(0)->text()));
    QVERIFY(!world.of<QPushButton>("saveRules")->isEnabled());
    QCOMPARE(text->extraSelections().size(), 1);
    Q_EMIT problems->itemActivated(problems->item(0));
    QCOMPARE(text->textCursor().blockNumber(), 1);
    world.shoot(u"mailrules-text"_s);
    text->setPlainText(u"[{\"name\": \"one\",\n \"take\": [{\"value\": \"amount\", \"after\": \"Sum\"}]}]"_s);
    QVERIFY(!problems->isVisible());
    world.click("saveRules");
    QCOMPARE(world.stored().routes[0].settings["mailRules"_L1][0]["name"_L1].toString(), u"one"_s);
}

void MailRulesPaneTest::aPastedMailIsRead()
{
    RoutesWorld world;
    world.open();
    world.click("mailRules");
    QApplication::clipboard()->setText(
        u"From: Bank <pay@bank.test>\nSubject: Paid\nDate: Sat, 21 Nov 2026 12:00:00 +0200\n\nAmount: 5.00 UAH\n"_s);
    world.click("pasteMail");
    QVERIFY(world.of<QPlainTextEdit>("mailText")->toPlainText().startsWith(u"Paid\n\nAmount: 5.00 UAH"_s));
    QVERIFY(world.of<QLabel>("mailSender")->text().contains(u"pay@bank.test"_s));
    QApplication::clipboard()->setText(u"Sum 7 UAH, thank you"_s);
    world.click("pasteMail");
    QVERIFY(world.of<QPlainTextEdit>("mailText")->toPlainText().contains(u"Sum 7 UAH"_s));
}

void MailRulesPaneTest::rulesAreTriedOnStoredMails()
{
    RoutesWorld world;
    world.storeMail(receipt(u"1"_s, u"10.00 UAH"_s), u"m1"_s);
    world.storeMail(receipt(u"2"_s, u"much"_s), u"m2"_s);
    world.storeMail(receipt(u"3"_s, u"30.00 UAH"_s, u"other@shop.test"_s), u"m3"_s);
    world.open();
    world.click("mailRules");
    auto *text = world.of<QPlainTextEdit>("mailText");
    markByMouse(text, u"10.00 UAH"_s);
    world.click("mark_amount");
    world.of<QTabWidget>("ruleTabs")->setCurrentIndex(2);
    world.click("tryRules");
    auto *table = world.of<QTableView>("tried");
    QTRY_COMPARE(table->model()->rowCount(), 3);
    QVERIFY(cellOf(table, 0, 4).contains(u"10"_s));
    QVERIFY(cellOf(table, 1, 4).isEmpty());
    QVERIFY(!cellOf(table, 1, 5).isEmpty());
    QCOMPARE(cellOf(table, 2, 3), u"—"_s);
    QVERIFY(world.of<QLabel>("triedSaid")->text().contains(u"1"_s));
    world.shoot(u"mailrules-trial"_s);
}

void MailRulesPaneTest::rulesOfTheEditorComeBackIntoIt()
{
    RoutesWorld world;
    world.open();
    world.click("editRoute");
    world.click("editMailRules");
    world.click("addRule");
    world.click("saveRules");
    QCOMPARE(world.office.saves, 0);
    QVERIFY(world.of<QWidget>("routeEditor")->isVisible());
    world.click("saveRoute");
    QCOMPARE(world.stored().routes[0].settings["mailRules"_L1].toArray().size(), 1);
}

void MailRulesPaneTest::aTemplateIsAdded()
{
    RoutesWorld world;
    world.open();
    world.click("mailRules");
    const QList<QAction *> actions = world.page->findChildren<QAction *>(QRegularExpression(u"^template_"_s));
    QVERIFY(!actions.isEmpty());
    actions.first()->trigger();
    QVERIFY(world.of<QTableWidget>("values")->rowCount() > 2);
}

QTEST_MAIN(MailRulesPaneTest)
#include "mailrulespane_test.moc"
