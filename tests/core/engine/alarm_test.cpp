#include "core/store/statement.h"
#include "tests/support/smtpserver.h"
#include "tests/support/world.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ConnectionName post{u"post"_s};
const ConnectionName spare{u"spare"_s};

/// A world in which somebody is told by mail.
struct Told
{
    explicit Told(World::Target target = World::Target::Planfix)
        : world(target)
    {
        connect(post, server);
        tell({post});
    }

    void connect(const ConnectionName &name, SmtpServer &to)
    {
        ConnectionSetup setup{name, u"smtp"_s, {}};
        setup.settings = {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, to.serverPort()},
            {u"security"_s, u"none"_s}, {u"from"_s, u"provodka@example.test"_s}, {u"user"_s, to.user}};
        world.setup().connections.append(setup);
        world.secrets()[name].insert(u"password"_s, to.password);
    }

    void tell(const QList<ConnectionName> &names)
    {
        QJsonArray rows;
        for (const ConnectionName &name : names)
            rows.append(QJsonObject{{u"connection"_s, name.value}, {u"to"_s, u"boss@example.test"_s}});
        world.setup().workspace.insert(u"alarmsTo"_s, rows);
        world.setup().workspace.insert(u"summaryTo"_s, QJsonArray());
    }

    /// The clock goes on with the engine at work, some turns long.
    void goesOn(std::chrono::milliseconds by)
    {
        if (!world.engine())
            QVERIFY(world.startEngine());
        world.clock().move(by);
        rest();
    }
    void rest()
    {
        for (int i = 0; i < 4; ++i) {
            world.engine()->wake();
            QTest::qWait(5);
            QVERIFY(QTest::qWaitFor([&] { return !world.engine()->isBusy(); }, 60000));
        }
    }

    QString lastText() const
    {
        return server.mails.isEmpty() ? QString() : server.mails.last().text().replace(QChar::Nbsp, u' ');
    }
    qint64 openAlarms(const QString &kind)
    {
        Statement row(world.workspace().database(),
            u"select count(*) from alarm where kind = ? and ended_at_ms is null"_s, {kind});
        return row.next() ? row.number(0) : -1;
    }
    void journal(const char *kind, JournalLine::Level level, const Text &text)
    {
        JournalLine line;
        line.at = world.clock().now();
        line.level = level;
        line.kind = QString::fromLatin1(kind);
        line.connection = u"mailbox"_s;
        line.text = text;
        Result<Transaction> transaction = Transaction::begin(world.workspace().database());
        QVERIFY(transaction);
        QVERIFY(Journal(world.workspace().database()).write(line));
        QVERIFY(transaction->commit());
    }

    World world;
    SmtpServer server;
};

}

/// Nobody has to look: what needs a person is told, once, and that it is over too.
class AlarmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedStageIsToldWithinTheHour_data()
    {
        QTest::addColumn<World::Target>("target");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("Planfix status") << World::Target::Planfix << u"planfix/delete-status"_s
                                        << QJsonObject{{u"id"_s, 132}} << u"У виробництві"_s;
        QTest::newRow("Planfix field") << World::Target::Planfix << u"planfix/delete-field"_s
                                       << QJsonObject{{u"id"_s, 301}} << u"Сума"_s;
        QTest::newRow("Planfix task field") << World::Target::Planfix << u"planfix/delete-field"_s
                                            << QJsonObject{{u"id"_s, 411}} << u"Сума до оплати"_s;
        QTest::newRow("Bitrix24 stage") << World::Target::Deals << u"bitrix24/portal"_s
                                        << QJsonObject{{u"deleteStage"_s, u"EXECUTING"_s}} << u"EXECUTING"_s;
        QTest::newRow("Bitrix24 field")
            << World::Target::DealsWithMoneyField << u"bitrix24/portal"_s
            << QJsonObject{{u"deleteField"_s, u"UF_CRM_PAID"_s}} << u"UF_CRM_PAID"_s;
    }

    void aDeletedStageIsToldWithinTheHour()
    {
        QFETCH(World::Target, target);
        QFETCH(QString, path);
        QFETCH(QJsonObject, body);
        QFETCH(QString, says);
        Told told(target);
        told.goesOn(0s);
        QCOMPARE(told.server.mails.size(), 0);
        told.world.does(path, body);
        told.goesOn(30min);
        QCOMPARE(told.server.mails.size(), 0);
        told.goesOn(30min);
        QCOMPARE(told.server.mistakes, QStringList());
        QCOMPARE(told.server.mails.size(), 1);
        QVERIFY2(told.lastText().contains(says), qPrintable(told.lastText()));
        QVERIFY2(told.lastText().contains("gone"_L1), qPrintable(told.lastText()));
        QCOMPARE(told.openAlarms(u"setup"_s), 1);
        // It is said once, however often it is seen.
        told.goesOn(60min);
        told.goesOn(60min);
        QCOMPARE(told.server.mails.size(), 1);
    }

    void aRenamedStageIsToldOnce()
    {
        Told told;
        told.goesOn(0s);
        told.world.does(u"planfix/rename-status"_s, {{u"id"_s, 132}, {u"name"_s, u"Запущено"_s}});
        told.goesOn(60min);
        QCOMPARE(told.server.mails.size(), 1);
        QVERIFY2(told.lastText().contains(u"У виробництві"_s) && told.lastText().contains(u"Запущено"_s),
            qPrintable(told.lastText()));
        QCOMPARE(told.openAlarms(u"changed"_s), 0);
        told.goesOn(60min);
        told.goesOn(60min);
        QCOMPARE(told.server.mails.size(), 1);
    }

    void aNewFieldOfTheDataTagIsTold()
    {
        Told told;
        told.goesOn(0s);
        told.world.does(u"planfix/tag-field"_s,
            {{u"dataTag"_s, 76}, {u"id"_s, 390}, {u"name"_s, u"Каса"_s}, {u"type"_s, 0},
                {u"mandatory"_s, true}});
        told.goesOn(60min);
        QCOMPARE(told.server.mails.size(), 1);
        QVERIFY2(told.lastText().contains(u"Каса"_s), qPrintable(told.lastText()));
    }

    void aNewMandatoryFieldIsToldUntilItIsFilled()
    {
        Told told(World::Target::Deals);
        told.goesOn(0s);
        told.world.does(u"bitrix24/portal"_s, {{u"mandatory"_s, u"UF_CRM_PAYER"_s}});
        told.goesOn(60min);
        QCOMPARE(told.server.mails.size(), 1);
        QVERIFY2(told.lastText().contains(u"mandatory"_s), qPrintable(told.lastText()));
        QCOMPARE(told.openAlarms(u"setup"_s), 1);
        told.world.does(u"bitrix24/portal"_s, {{u"optional"_s, u"UF_CRM_PAYER"_s}});
        told.goesOn(20min);
        QCOMPARE(told.openAlarms(u"setup"_s), 0);
        QCOMPARE(told.server.mails.size(), 2);
        QVERIFY2(told.lastText().contains("over"_L1), qPrintable(told.lastText()));
    }

    void aLostRightIsToldAndItsReturnToo_data()
    {
        QTest::addColumn<World::Target>("target");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonObject>("lost");
        QTest::addColumn<QJsonObject>("back");
        const QJsonObject hook{{u"scopes"_s, QJsonArray{u"crm"_s, u"user"_s}}};
        const QJsonObject all{{u"scopes"_s, QJsonArray{u"crm"_s, u"user"_s, u"sale"_s, u"im"_s}}};
        QTest::newRow("a scope of the token")
            << World::Target::Planfix << u"planfix/scopes"_s
            << QJsonObject{{u"scopes"_s,
                   QJsonArray{u"task_readonly"_s, u"task_update"_s, u"comment_readonly"_s, u"comment_add"_s,
                       u"datatag_readonly"_s, u"common_metadata"_s}}}
            << QJsonObject();
        QTest::newRow("the token") << World::Target::Planfix << u"planfix/option"_s
                                   << QJsonObject{{u"tokenActive"_s, false}}
                                   << QJsonObject{{u"tokenActive"_s, true}};
        QTest::newRow("a permission of the webhook")
            << World::Target::Deals << u"bitrix24/option"_s << hook << all;
        QTest::newRow("the webhook") << World::Target::Deals << u"bitrix24/option"_s
                                     << QJsonObject{{u"expired"_s, true}}
                                     << QJsonObject{{u"expired"_s, false}};
        QTest::newRow("an administrator's rights")
            << World::Target::Deals << u"bitrix24/option"_s << QJsonObject{{u"administrator"_s, false}}
            << QJsonObject{{u"administrator"_s, true}};
    }

    void aLostRightIsToldAndItsReturnToo()
    {
        QFETCH(World::Target, target);
        QFETCH(QString, path);
        QFETCH(QJsonObject, lost);
        QFETCH(QJsonObject, back);
        Told told(target);
        told.goesOn(0s);
        told.world.does(path, lost);
        told.goesOn(60min);
        QVERIFY2(told.server.mails.size() == 1, qPrintable(told.lastText()));
        QVERIFY(told.openAlarms(u"setup"_s) >= 1);
        told.goesOn(20min);
        QCOMPARE(told.server.mails.size(), 1);
        told.world.does(path, back);
        told.goesOn(20min);
        told.goesOn(1min);
        QCOMPARE(told.openAlarms(u"setup"_s), 0);
        QCOMPARE(told.server.mails.size(), 2);
        QVERIFY2(told.lastText().contains("over"_L1), qPrintable(told.lastText()));
    }

    void aPaymentThatWaitsIsToldOnceAndWhenItIsOver()
    {
        Told told;
        const QString reference = told.world.pays(u"99999"_s, u"750"_s); // no such order
        told.world.pays(u"99998"_s, u"8000"_s);
        QVERIFY(told.world.runUntilIdle(5min));
        QCOMPARE(told.world.state(reference), u"attention"_s);
        told.rest();
        QCOMPARE(told.server.mails.size(), 0);
        told.goesOn(16min);
        QCOMPARE(told.server.mails.size(), 1);
        const QString text = told.lastText();
        QVERIFY2(text.contains(u"8 750.00 UAH"_s), qPrintable(text));
        // The larger sum first.
        QVERIFY(text.indexOf(u"8 000"_s) < text.indexOf(u"• 750"_s));
        QVERIFY2(QString::fromUtf8(told.server.mails.last().data).contains("Subject: "_L1), qPrintable(text));
        told.goesOn(16min);
        QCOMPARE(told.server.mails.size(), 1);

        Act act;
        act.kind = u"skip"_s;
        act.event = told.world.event(reference).event.id;
        act.who = u"Olena"_s;
        act.at = told.world.clock().now();
        {
            Result<Transaction> transaction = Transaction::begin(told.world.workspace().database());
            QVERIFY(ActStore(told.world.workspace().database()).add(act));
            QVERIFY(transaction->commit());
        }
        told.world.endHard();
        told.goesOn(1min);
        QCOMPARE(told.world.state(reference), u"skipped"_s);
        told.goesOn(1min);
        QCOMPARE(told.server.mails.size(), 2);
        QVERIFY2(told.lastText().contains("over"_L1) && !told.lastText().contains(u"8 000"_s),
            qPrintable(told.lastText()));
        told.goesOn(30min);
        QCOMPARE(told.server.mails.size(), 2);
    }

    void aConnectionThatStaysAwayIsTold()
    {
        Told told;
        told.goesOn(0s);
        told.world.fault(u"wayforpay"_s, u"status:503"_s, {}, -1);
        told.goesOn(2min);
        QCOMPARE(told.server.mails.size(), 0);
        for (int i = 0; i < 20; ++i)
            told.goesOn(1min);
        QCOMPARE(told.server.mails.size(), 1);
        QVERIFY2(told.lastText().contains(u"“shop”"_s), qPrintable(told.lastText()));
        QCOMPARE(told.openAlarms(u"connection"_s), 1);
        told.world.does(u"reset"_s);
        for (int i = 0; i < 8; ++i)
            told.goesOn(1min);
        QCOMPARE(told.openAlarms(u"connection"_s), 0);
        QCOMPARE(told.server.mails.size(), 2);
        // It goes away again at once: nobody is told each time.
        told.world.fault(u"wayforpay"_s, u"status:503"_s, {}, -1);
        for (int i = 0; i < 20; ++i)
            told.goesOn(1min);
        QCOMPARE(told.openAlarms(u"connection"_s), 1);
        QCOMPARE(told.server.mails.size(), 2);
        for (int i = 0; i < 45; ++i)
            told.goesOn(1min);
        QCOMPARE(told.server.mails.size(), 3);
    }

    void whatTheJournalAnnouncesIsTold()
    {
        Told told;
        told.goesOn(0s);
        told.journal("mail-unread", JournalLine::Level::Warning,
            Text("A mail from the known sender was read by no rule."));
        told.goesOn(1min);
        QCOMPARE(told.server.mails.size(), 1);
        QVERIFY(told.lastText().contains("read by no rule"_L1));
        told.journal("mail-unread", JournalLine::Level::Warning, Text("Another one."));
        told.goesOn(10min);
        QCOMPARE(told.server.mails.size(), 1);
        told.journal("mail-unread", JournalLine::Level::Info, Text("Mails are read again."));
        told.goesOn(10min);
        QCOMPARE(told.server.mails.size(), 2);
        QVERIFY(told.lastText().contains("over"_L1));
        told.journal("backup", JournalLine::Level::Error, Text("The disk is full."));
        told.goesOn(10min);
        QCOMPARE(told.server.mails.size(), 3);
    }

    void aRefusedMailIsTriedAgainAndTheOthersAreToldAtOnce()
    {
        SmtpServer second;
        Told told;
        told.connect(spare, second);
        told.tell({post, spare});
        told.server.says.insert("MAIL", "550 5.7.1 Not today");
        told.goesOn(0s);
        told.journal("backup", JournalLine::Level::Error, Text("The disk is full."));
        told.goesOn(1min);
        QCOMPARE(second.mails.size(), 1);
        QCOMPARE(told.server.mails.size(), 0);
        told.goesOn(2min);
        told.goesOn(6min);
        QCOMPARE(told.openAlarms(u"feed"_s), 1);
        QCOMPARE(second.mails.size(), 2);
        QVERIFY2(second.mails.last().text().contains("Not today"_L1), qPrintable(second.mails.last().text()));
        // A restart between loses nothing.
        told.world.endHard();
        told.server.says.clear();
        told.goesOn(20min);
        told.goesOn(20min);
        QVERIFY(told.server.mails.size() >= 1);
        QVERIFY(told.server.mails.first().text().contains("disk is full"_L1));
        QCOMPARE(told.openAlarms(u"feed"_s), 0);
    }

    void anAnswerThatWasLostBringsTheSameMailAgain()
    {
        Told told;
        told.goesOn(0s);
        told.server.says.insert(".", "CLOSE");
        told.journal("backup", JournalLine::Level::Error, Text("The disk is full."));
        told.goesOn(1min);
        told.server.says.clear();
        told.goesOn(2min);
        QCOMPARE(told.server.mails.size(), 2);
        QCOMPARE(told.server.mails[0].header("Message-ID"), told.server.mails[1].header("Message-ID"));
    }

    void aRouteThatWasSwitchedOffIsTold()
    {
        Told told;
        told.goesOn(0s);
        told.world.endHard();
        told.world.setup().routes.first().isOn = false;
        told.goesOn(1min);
        QCOMPARE(told.server.mails.size(), 1);
        QVERIFY(told.lastText().contains(u"“payments”"_s));
        told.world.endHard();
        told.goesOn(1min);
        QCOMPARE(told.server.mails.size(), 1);
        told.world.endHard();
        told.world.setup().routes.first().isOn = true;
        told.goesOn(10min);
        QCOMPARE(told.server.mails.size(), 2);
    }

    void withoutRecipientsItIsKept()
    {
        Told told;
        told.world.setup().workspace.remove(u"alarmsTo"_s);
        told.world.pays(u"99999"_s, u"750"_s);
        QVERIFY(told.world.runUntilIdle(5min));
        told.goesOn(20min);
        QCOMPARE(told.openAlarms(u"payment"_s), 1);
        QCOMPARE(told.server.commands.size(), 0);
        told.world.endHard();
        told.tell({post});
        told.goesOn(1min);
        QCOMPARE(told.server.mails.size(), 1);
    }
};

QTEST_GUILESS_MAIN(AlarmTest)
#include "alarm_test.moc"
