#include "tests/ui/support/uiworld.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/teststeps.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

class ConnectionFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWrongKeyIsSaidAndTheRightOneTaken();
    void testingNeedsNoSaving();
    void wrongValuesAreSaidAtTheFieldBeforeAnythingIsAsked();
    void aSecretIsKeptAndNeverShownAgain();
    void whatIsTypedCanBeLookedAtForAMoment();
    void aLockedKeychainIsSaidInTheForm();
    void theServersOfAMailProviderAreFilledIn();
    void serversThatAPersonEnteredStay();
    void theCopyForSupportHoldsNoSecret();
    void aTakenNameIsSaid();
    void theListenersAddressIsShownCopiedAndTested();
    void theLeastRightsAreListed();
    void everyControlHasAName();
    void anotherLanguageReachesEveryText();

private:
    static void type(QWidget &form, const QString &key, const QString &text)
    {
        auto *line = form.findChild<QWidget *>(key)->findChild<QLineEdit *>();
        line->clear();
        QTest::keyClicks(line, text);
    }
    static void press(QWidget &form, const QString &name)
    {
        QTest::mouseClick(form.findChild<QPushButton *>(name), Qt::LeftButton);
    }
    static QString text(QWidget &form, const QString &name)
    {
        const auto *label = form.findChild<QLabel *>(name);
        return label->isVisibleTo(&form) ? label->text() : QString();
    }
    static const ConnectorInfo &info(const QString &id) { return vendor(id)->info; }
    static ConnectionSetup fresh(const QString &id) { return {{id}, id, {}}; }
};

void ConnectionFormTest::aWrongKeyIsSaidAndTheRightOneTaken()
{
    UiWorld world;
    const Text wrong("The signature is wrong; copy the SecretKey again.");
    world.office.onCheck = [&](const ConnectionSetup &connection, const TypedSecrets &typed) {
        CheckReport report;
        report.steps.append({CheckStep::Verdict::Good, Text("The address answers.")});
        if (connection.settings["merchantAccount"_L1] != "my_shop"_L1
            || typed.value(u"secretKey"_s) != "right"_L1)
            report.error = failure(Error::Kind::Unauthorized, wrong).value();
        return report;
    };
    ConnectionForm form(world.office, info(u"wayforpay"_s));
    form.setConnection(fresh(u"wayforpay"_s), false, {});
    form.resize(640, 700);
    form.show();
    type(form, u"merchantAccount"_s, u"my_shop"_s);
    type(form, u"secretKey"_s, u"wrong"_s);
    QSignalSpy tested(&form, &ConnectionForm::tested);
    press(form, u"testConnection"_s);
    QVERIFY(tested.wait());
    QVERIFY(!form.isTested());
    QCOMPARE(text(form, u"verdict"_s), wrong.toString());
    auto *steps = form.findChild<QListWidget *>(u"steps"_s);
    QCOMPARE(steps->count(), 4); // fields, keychain, the service's two
    QVERIFY(steps->item(2)->text().startsWith(u"✔"));
    QVERIFY(steps->item(3)->text().startsWith(u"✘"));
    shoot(form, u"form-wrong-key"_s);
    type(form, u"secretKey"_s, u"right"_s);
    press(form, u"testConnection"_s);
    QVERIFY(tested.wait());
    QVERIFY(form.isTested());
    type(form, u"secretKey"_s, u"other"_s);
    QVERIFY(!form.isTested());
}

void ConnectionFormTest::testingNeedsNoSaving()
{
    UiWorld world;
    TypedSecrets asked;
    world.office.onCheck = [&](const ConnectionSetup &, const TypedSecrets &typed) {
        asked = typed;
        return CheckReport();
    };
    ConnectionForm form(world.office, info(u"wayforpay"_s));
    form.setConnection(fresh(u"wayforpay"_s), false, {});
    type(form, u"merchantAccount"_s, u"my_shop"_s);
    type(form, u"secretKey"_s, u"s3cret"_s);
    QSignalSpy tested(&form, &ConnectionForm::tested);
    form.test();
    QVERIFY(tested.wait());
    QCOMPARE(asked.value(u"secretKey"_s), u"s3cret"_s);
    QVERIFY(world.office.secrets.isEmpty());
    QCOMPARE(world.office.saves, 0);
}

void ConnectionFormTest::wrongValuesAreSaidAtTheFieldBeforeAnythingIsAsked()
{
    UiWorld world;
    bool isAsked = false;
    world.office.onCheck = [&](const ConnectionSetup &, const TypedSecrets &) {
        isAsked = true;
        return CheckReport();
    };
    ConnectionForm form(world.office, info(u"planfix"_s));
    form.setConnection(fresh(u"planfix"_s), false, {});
    form.show();
    type(form, u"address"_s, u"account.planfix.com"_s);
    QVERIFY(!text(form, u"address.problem"_s).isEmpty());
    QSignalSpy tested(&form, &ConnectionForm::tested);
    press(form, u"testConnection"_s);
    QCOMPARE(tested.count(), 1);
    QVERIFY(!text(form, u"token.problem"_s).isEmpty());
    type(form, u"address"_s, u"https://account.planfix.com/rest"_s);
    QCOMPARE(text(form, u"address.problem"_s), QString());
    QVERIFY(!isAsked);
}

void ConnectionFormTest::aSecretIsKeptAndNeverShownAgain()
{
    UiWorld world;
    ConnectionForm form(world.office, info(u"planfix"_s));
    form.setConnection(fresh(u"planfix"_s), false, {});
    auto *line = form.findChild<QWidget *>(u"token"_s)->findChild<QLineEdit *>();
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    type(form, u"token"_s, u"s3cret"_s);
    std::optional<bool> isKept;
    form.keepSecrets([&](bool kept) { isKept = kept; });
    QTRY_VERIFY(isKept.has_value());
    QVERIFY(*isKept);
    QCOMPARE(world.office.secrets.value(u"planfix/token"_s), u"s3cret"_s);
    QCOMPARE(line->text(), QString());
    const QString hint = line->placeholderText();
    QVERIFY(!hint.contains(u"s3cret"));

    ConnectionForm again(world.office, info(u"planfix"_s));
    again.setConnection(fresh(u"planfix"_s), true, {});
    auto *kept = again.findChild<QWidget *>(u"token"_s)->findChild<QLineEdit *>();
    QTRY_COMPARE(kept->placeholderText(), hint);
    QCOMPARE(kept->text(), QString());
    QVERIFY(again.typedSecrets().isEmpty());
}

void ConnectionFormTest::whatIsTypedCanBeLookedAtForAMoment()
{
    UiWorld world;
    ConnectionForm form(world.office, info(u"planfix"_s));
    form.setConnection(fresh(u"planfix"_s), false, {});
    auto *editor = form.findChild<QWidget *>(u"token"_s);
    auto *line = editor->findChild<QLineEdit *>();
    auto *show = editor->findChild<QPushButton *>(u"show"_s);
    QVERIFY(!show->isEnabled());
    type(form, u"token"_s, u"s3cret"_s);
    QVERIFY(show->isEnabled());
    show->click();
    QCOMPARE(line->echoMode(), QLineEdit::Normal);
    QTRY_COMPARE_WITH_TIMEOUT(line->echoMode(), QLineEdit::Password, 15000);
    QCOMPARE(line->text(), u"s3cret"_s);
    show->click();
    line->clear();
    QCOMPARE(line->echoMode(), QLineEdit::Password);
}

void ConnectionFormTest::aLockedKeychainIsSaidInTheForm()
{
    UiWorld world;
    const Text locked("The system keychain is locked. Unlock it and try again.");
    world.office.keychainFails = failure(Error::Kind::Secrets, locked).value();
    ConnectionForm form(world.office, info(u"planfix"_s));
    form.setConnection(fresh(u"planfix"_s), false, {});
    form.show();
    QTRY_VERIFY(text(form, u"trouble"_s).contains(locked.toString()));
    type(form, u"token"_s, u"s3cret"_s);
    std::optional<bool> isKept;
    form.keepSecrets([&](bool kept) { isKept = kept; });
    QTRY_VERIFY(isKept.has_value());
    QVERIFY(!*isKept);
    QCOMPARE(form.typedSecrets().value(u"token"_s), u"s3cret"_s); // not lost
    world.office.keychainFails.reset();
    isKept.reset();
    form.keepSecrets([&](bool kept) { isKept = kept; });
    QTRY_VERIFY(isKept.has_value());
    QVERIFY(*isKept);
    QCOMPARE(text(form, u"trouble"_s), QString());
}

void ConnectionFormTest::theServersOfAMailProviderAreFilledIn()
{
    UiWorld world;
    ConnectionForm form(world.office, info(u"mailbox"_s));
    form.setConnection(fresh(u"mailbox"_s), false, {});
    form.show();
    type(form, u"user"_s, u"office@ukr.net"_s);
    QJsonObject settings = form.connection().settings;
    QCOMPARE(settings["host"_L1].toString(), u"imap.ukr.net"_s);
    QCOMPARE(settings["port"_L1].toInt(), 993);
    QCOMPARE(settings["security"_L1].toString(), u"tls"_s);
    QVERIFY(text(form, u"provider"_s).contains(u"Ukr.net"));
    shoot(form, u"form-mailbox"_s);
    type(form, u"user"_s, u"office@gmail.com"_s); // another provider: its servers instead
    settings = form.connection().settings;
    QCOMPARE(settings["host"_L1].toString(), u"imap.gmail.com"_s);
    QCOMPARE(settings["authservId"_L1].toString(), u"mx.google.com"_s);

    ConnectionForm post(world.office, info(u"smtp"_s));
    post.setConnection(fresh(u"smtp"_s), false, {});
    type(post, u"user"_s, u"boss@i.ua"_s);
    QCOMPARE(post.connection().settings["host"_L1].toString(), u"smtp.i.ua"_s);
    QCOMPARE(post.connection().settings["from"_L1].toString(), u"boss@i.ua"_s);
}

void ConnectionFormTest::serversThatAPersonEnteredStay()
{
    UiWorld world;
    ConnectionForm form(world.office, info(u"mailbox"_s));
    form.setConnection(fresh(u"mailbox"_s), false, {});
    type(form, u"host"_s, u"mail.example.test"_s);
    type(form, u"user"_s, u"office@gmail.com"_s);
    QCOMPARE(form.connection().settings["host"_L1].toString(), u"mail.example.test"_s);
}

void ConnectionFormTest::theCopyForSupportHoldsNoSecret()
{
    UiWorld world;
    world.office.onCheck = [&](const ConnectionSetup &, const TypedSecrets &typed) {
        CheckReport report;
        const Text text("The service refuses.");
        report.error = failure(Error::Kind::Unauthorized, text, u"401 "_s + typed.value(u"token"_s)).value();
        return report;
    };
    ConnectionForm form(world.office, info(u"planfix"_s));
    form.setConnection(fresh(u"planfix"_s), false, {});
    type(form, u"address"_s, u"https://account.planfix.com/rest"_s);
    type(form, u"token"_s, u"s3cret"_s);
    QSignalSpy tested(&form, &ConnectionForm::tested);
    form.test();
    QVERIFY(tested.wait());
    press(form, u"copyForSupport"_s);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(u"The service refuses."));
    QVERIFY(copied.contains(u"unauthorized"));
    QVERIFY(!copied.contains(u"s3cret"));
}

void ConnectionFormTest::aTakenNameIsSaid()
{
    UiWorld world;
    ConnectionForm form(world.office, info(u"wayforpay"_s));
    form.setConnection(fresh(u"wayforpay"_s), false, {u"shop"_s});
    form.show();
    auto *name = form.findChild<QLineEdit *>(u"connectionName"_s);
    name->clear();
    QTest::keyClicks(name, u"shop"_s);
    QVERIFY(text(form, u"connectionName.problem"_s).contains(u"shop"));
    QTest::keyClicks(name, u"2"_s);
    QCOMPARE(text(form, u"connectionName.problem"_s), QString());
    QTest::keyClicks(name, u" x"_s);
    QVERIFY(!text(form, u"connectionName.problem"_s).isEmpty());
}

void ConnectionFormTest::theListenersAddressIsShownCopiedAndTested()
{
    UiWorld world;
    QStringList asked;
    world.office.onProbe = [&](const QString &publicAddress, const QString &local) {
        asked = QStringList{publicAddress, local};
        CheckReport report;
        report.steps.append({CheckStep::Verdict::Good, Text("It leads here.")});
        return report;
    };
    ConnectionForm form(world.office, info(u"wayforpay"_s));
    form.setListener(u"http://127.0.0.1:8095/shop/0123abcd"_s);
    form.setConnection(
        {{u"shop"_s}, u"wayforpay"_s, {{u"merchantAccount"_s, u"a"_s}, {u"listen"_s, u"127.0.0.1:8095"_s}}},
        true, {});
    form.resize(640, 1200);
    form.show();
    press(form, u"moreSettings"_s);
    QCOMPARE(text(form, u"listenerUrl"_s), u"http://127.0.0.1:8095/shop/0123abcd"_s);
    QVERIFY(!form.findChild<QPushButton *>(u"testPublicAddress"_s)->isEnabled());
    type(form, u"publicAddress"_s, u"https://pay.example.test/"_s);
    QCOMPARE(text(form, u"listenerUrl"_s), u"https://pay.example.test/shop/0123abcd"_s);
    press(form, u"copyListenerUrl"_s);
    QCOMPARE(QApplication::clipboard()->text(), u"https://pay.example.test/shop/0123abcd"_s);
    press(form, u"testPublicAddress"_s);
    auto *steps = form.findChild<QWidget *>(u"publicAddressSteps"_s)->findChild<QListWidget *>();
    QTRY_VERIFY(steps->count() == 1 && steps->item(0)->text().startsWith(u"✔"));
    QCOMPARE(asked, (QStringList{u"https://pay.example.test/"_s, u"http://127.0.0.1:8095/shop/0123abcd"_s}));
    press(form, u"showTunnel"_s);
    const QString recipe = form.findChild<QPlainTextEdit *>(u"tunnelRecipe"_s)->toPlainText();
    QVERIFY(recipe.contains(u"cloudflared tunnel --url http://127.0.0.1:8095"));
    QVERIFY(recipe.contains(u"ssh -N -R 127.0.0.1:8095:127.0.0.1:8095"));
    QVERIFY(recipe.contains(u"proxy_pass http://127.0.0.1:8095"));
    shoot(form, u"form-listener"_s);
}

void ConnectionFormTest::theLeastRightsAreListed()
{
    UiWorld world;
    for (const Vendor &one : vendors()) {
        ConnectionForm form(world.office, one.info);
        QVERIFY2(!form.findChild<QLabel *>(u"howTo"_s)->text().isEmpty(), qPrintable(one.info.id));
    }
    ConnectionForm planfix(world.office, info(u"planfix"_s));
    QVERIFY(planfix.findChild<QLabel *>(u"howTo"_s)->text().contains(u"datatag_add"));
}

void ConnectionFormTest::everyControlHasAName()
{
    UiWorld world;
    for (const Vendor &one : vendors()) {
        ConnectionForm form(world.office, one.info);
        form.setConnection(fresh(one.info.id), false, {});
        const QList<QWidget *> widgets = form.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool isControl = qobject_cast<const QLineEdit *>(widget)
                || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QListWidget *>(widget);
            const bool isInner = qobject_cast<const QComboBox *>(widget->parentWidget())
                || qobject_cast<const QLineEdit *>(widget->parentWidget())
                || widget->objectName().startsWith(u"qt_");
            if (!isControl || isInner)
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(isNamed, qPrintable(one.info.id + u' ' + widget->objectName()));
        }
    }
}

void ConnectionFormTest::anotherLanguageReachesEveryText()
{
    UiWorld world;
    ConnectionForm form(world.office, info(u"mailbox"_s));
    form.setConnection(fresh(u"mailbox"_s), false, {});
    type(form, u"user"_s, u"office@gmail.com"_s);
    LongTexts longTexts;
    QCoreApplication::installTranslator(&longTexts);
    QCoreApplication::processEvents();
    const QList<QLabel *> labels = form.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const QString shown = label->text();
        const bool isTranslated = shown.isEmpty() || shown == u"⚠ "_s || shown.contains(u'ї');
        QVERIFY2(isTranslated, qPrintable(shown));
    }
    const QList<QPushButton *> buttons = form.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY2(button->text().contains(u'ї'), qPrintable(button->text()));
    QCoreApplication::removeTranslator(&longTexts);
}

QTEST_MAIN(ConnectionFormTest)
#include "connectionform_test.moc"
