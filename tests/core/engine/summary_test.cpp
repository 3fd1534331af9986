#include "core/store/statement.h"
#include "tests/support/smtpserver.h"
#include "tests/support/world.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Told
{
    Told()
    {
        ConnectionSetup setup{{u"post"_s}, u"smtp"_s, {}};
        setup.settings = {{u"host"_s, u"127.0.0.1"_s}, {u"port"_s, server.serverPort()},
            {u"security"_s, u"none"_s}, {u"from"_s, u"provodka@example.test"_s}, {u"user"_s, server.user}};
        world.setup().connections.append(setup);
        world.secrets()[setup.name].insert(u"password"_s, server.password);
        world.setup().workspace.insert(u"summaryTo"_s,
            QJsonArray{QJsonObject{{u"connection"_s, u"post"_s}, {u"to"_s, u"boss@example.test"_s}}});
    }

    void startsAt(int hour)
    {
        world.clock().move(until(hour));
        QVERIFY(world.startEngine());
        rest();
    }
    /// Some minutes at a time, as a computer that does not sleep.
    void goesOn(std::chrono::minutes by)
    {
        if (!world.engine())
            QVERIFY(world.startEngine());
        for (std::chrono::minutes gone = 0min; gone < by; gone += 20min) {
            world.clock().move(qMin<std::chrono::milliseconds>(20min, by - gone));
            rest();
        }
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
    /// From now to the next time that clocks in Kyiv show this.
    std::chrono::minutes until(int hour)
    {
        const QTimeZone zone("Europe/Kiev");
        const QDateTime now = world.clock().now();
        const QDateTime next = nextDaily(now, QTime(hour, 0), zone);
        return std::chrono::minutes(now.secsTo(next) / 60 + 1);
    }

    World world;
    SmtpServer server;
};

}

/// The word of the morning, and the word after an absence.
class SummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMorningTellsOfTheDayBefore()
    {
        Told told;
        told.startsAt(12);
        const qsizetype before = told.server.mails.size();
        told.world.hasOrder(u"30482"_s, u"1000"_s);
        told.world.pays(u"30482"_s, u"1000"_s);
        told.world.pays(u"99999"_s, u"750.50"_s);
        QVERIFY(told.world.runUntilIdle(10min));
        told.goesOn(told.until(9));
        QCOMPARE(told.server.mails.size(), before + 1);
        const QString text = told.lastText();
        QVERIFY2(text.contains(u"Payments that came: 2; together 1 750.50 UAH"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Entries booked: 1; together 1 000.00 UAH"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Payments that wait for a person: 1"_s), qPrintable(text));
        QVERIFY2(text.contains(u"750.50 UAH"_s), qPrintable(text));
        QVERIFY2(text.contains(u"look at its computer"_s), qPrintable(text));
        // And the next morning again, though nothing happened.
        told.goesOn(told.until(9));
        QCOMPARE(told.server.mails.size(), before + 2);
        QVERIFY2(told.lastText().contains(u"No payments came."_s), qPrintable(told.lastText()));
    }

    void anAbsenceIsToldOnceWithWhatCameMeanwhile_data()
    {
        QTest::addColumn<bool>("isStop");
        QTest::newRow("stopped") << true;
        QTest::newRow("asleep") << false;
    }

    void anAbsenceIsToldOnceWithWhatCameMeanwhile()
    {
        QFETCH(bool, isStop);
        Told told;
        told.startsAt(20);
        const qsizetype before = told.server.mails.size();
        if (isStop)
            told.world.endHard();
        told.world.clock().move(9h);
        told.world.hasOrder(u"30482"_s, u"1000"_s);
        told.goesOn(1min);
        told.world.pays(u"30482"_s, u"1000"_s);
        told.goesOn(10min);
        QCOMPARE(told.server.mails.size(), before + 1);
        const QString text = told.lastText();
        QVERIFY2(text.contains(u"Provodka was off from"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Payments that came: 1; together 1 000.00 UAH"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"look at its computer"_s), "the morning has not come yet");
        told.goesOn(told.until(9));
        QCOMPARE(told.server.mails.size(), before + 2);
        QVERIFY2(told.lastText().contains(u"look at its computer"_s), qPrintable(told.lastText()));
        told.goesOn(60min);
        QCOMPARE(told.server.mails.size(), before + 2);
    }

    void anAbsenceOverTheMorningIsOneWord()
    {
        Told told;
        told.startsAt(20);
        const qsizetype before = told.server.mails.size();
        told.world.endHard();
        told.world.clock().move(15h);
        told.goesOn(1min);
        told.goesOn(10min);
        QCOMPARE(told.server.mails.size(), before + 1);
        QVERIFY(told.lastText().contains(u"Provodka was off from"_s));
        QVERIFY(told.lastText().contains(u"look at its computer"_s));
    }

    void aShortStopIsNoAbsence()
    {
        Told told;
        told.startsAt(20);
        const qsizetype before = told.server.mails.size();
        told.world.endHard();
        told.world.clock().move(20min);
        told.goesOn(20min);
        QCOMPARE(told.server.mails.size(), before);
    }

    void itSpeaksTheWorkspacesLanguage()
    {
        Told told;
        told.world.language = u"uk"_s;
        told.startsAt(8);
        told.goesOn(told.until(9));
        told.goesOn(5min);
        QVERIFY(told.server.mails.size() >= 1);
        QVERIFY2(told.lastText().contains(u"Платежів не надходило."_s), qPrintable(told.lastText()));
    }
};

QTEST_GUILESS_MAIN(SummaryTest)
#include "summary_test.moc"
