#include "tests/app/demo/played.h"

#include <QSignalSpy>
#include <QTest>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

Money uah(qint64 minor)
{
    return {minor, u"UAH"_s};
}

}

class DemoSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paidInFullTheOrderMoves()
    {
        Played played;
        QVERIFY(played.isReady());
        QSignalSpy happened(&played.stage(), &ui::DemoStage::happened);
        QCOMPARE(played.order(u"10480"_s)->stage.id, u"121"_s);
        played.stage().pay({u"10480"_s}, uah(4200'00));
        QVERIFY(played.comes([&] { return played.order(u"10480"_s)->stage.id == u"132"_s; }));
        const ui::DemoOrder order = *played.order(u"10480"_s);
        QCOMPARE(order.paid, uah(4200'00));
        QCOMPARE(order.entries.size(), 1);
        QCOMPARE(happened.size(), 1);
        QVERIFY(played.comes([&] {
            const std::optional<EventRow> row = played.newest(u"10480"_s);
            return row && row->event.state == Event::State::Done;
        }));
    }

    void aPartIsBookedAndTheOrderStays()
    {
        Played played;
        QVERIFY(played.isReady());
        played.stage().pay({u"10481"_s}, uah(400'00));
        QVERIFY(played.comes([&] { return played.order(u"10481"_s)->entries.size() == 1; }));
        QVERIFY(played.comes([&] { return played.newest(u"10481"_s)->event.outcome == "part"_L1; }));
        QCOMPARE(played.order(u"10481"_s)->stage.id, u"121"_s);
    }

    void paidTwiceAPersonIsAsked()
    {
        Played played;
        QVERIFY(played.isReady());
        played.stage().payTwice({u"10484"_s}, uah(7300'10));
        QVERIFY(played.comes([&] {
            const std::optional<EventRow> row = played.newest(u"10484"_s);
            return played.events(u"10484"_s) == 2 && row->event.state == Event::State::Attention;
        }));
        QCOMPARE(played.order(u"10484"_s)->stage.id, u"132"_s);
    }

    void aForgedMailDoesNothing()
    {
        Played played;
        QVERIFY(played.isReady());
        QSignalSpy happened(&played.stage(), &ui::DemoStage::happened);
        QVERIFY(played.order(u"10489"_s).has_value());
        played.stage().forgeMail({u"10489"_s}, uah(125'000'00));
        QVERIFY(played.comes([&] { return happened.size() == 2; })); // written, and nothing came of it
        played.stage().passTime(std::chrono::minutes(20));
        QTest::qWait(1500);
        const ui::DemoOrder order = *played.order(u"10489"_s);
        QCOMPARE(order.stage.id, u"121"_s);
        QVERIFY(order.entries.isEmpty());
    }

    void moneyThatGoesBackIsSaid()
    {
        Played played;
        QVERIFY(played.isReady());
        QSignalSpy failed(&played.stage(), &ui::DemoStage::failed);
        played.stage().refund({u"10496"_s}); // nothing was paid
        QCOMPARE(failed.size(), 1);
        played.stage().pay({u"10496"_s}, uah(18'250'49));
        QVERIFY(played.comes([&] { return played.order(u"10496"_s)->stage.id == u"132"_s; }));
        played.stage().refund({u"10496"_s});
        QVERIFY(played.comes([&] {
            const std::optional<EventRow> row = played.newest(u"10496"_s);
            return row && row->event.outcome == "refund-after-booking"_L1;
        }));
    }

    void whatIsCutIsDoneOnceTheConnectionIsBack()
    {
        Played played;
        QVERIFY(played.isReady());
        played.stage().setCut(true);
        QVERIFY(played.stage().isCut());
        QTest::qWait(300);
        played.stage().pay({u"10486"_s}, uah(15'000'00));
        QVERIFY(played.comes([&] { return played.events(u"10486"_s) == 1; }));
        QTest::qWait(1500);
        QVERIFY(played.order(u"10486"_s)->entries.isEmpty());
        played.stage().setCut(false);
        QVERIFY(played.comes([&] { return played.order(u"10486"_s)->stage.id == u"132"_s; }));
        QCOMPARE(played.order(u"10486"_s)->entries.size(), 1);
    }

    void endedInTheMiddleNothingIsLostOrDoneTwice()
    {
        Played played;
        QVERIFY(played.isReady());
        bool wasOff = false;
        connect(&played.stage(), &ui::DemoStage::stateChanged, &played.stage(),
            [&] { wasOff = wasOff || !played.stage().engineRuns(); });
        played.stage().endEngine({u"10487"_s}, uah(3333'33));
        QVERIFY(played.comes([&] { return played.order(u"10487"_s)->stage.id == u"132"_s; }));
        QVERIFY(wasOff);
        QVERIFY(played.stage().engineRuns());
        QCOMPARE(played.order(u"10487"_s)->entries.size(), 1);
        QCOMPARE(played.order(u"10487"_s)->paid, uah(3333'33));
    }

    void whatOnlyAPersonCanDecideIsThereFromTheStart()
    {
        Played played;
        QVERIFY(played.isReady());
        QVERIFY(played.comes([&] {
            EventFilter filter;
            filter.states = {Event::State::Attention};
            return EventStore(played.workspace->database()).list(filter).value_or(QList<EventRow>()).size()
                == 3;
        }));
    }

    void anHourGoesByWithoutWaiting()
    {
        Played played;
        QVERIFY(played.isReady());
        const QDateTime before = played.session->clock().now();
        played.stage().passTime(std::chrono::minutes(60));
        QVERIFY(played.comes([&] { return before.secsTo(played.session->clock().now()) >= 3600; }));
    }

    void aRehearsalMovesTheOrderThroughItsOwnStages()
    {
        Catalog catalog = catalogOf(builtInCast().seed);
        for (CatalogItem &one : catalog.items) {
            if (one.kind == "stage"_L1)
                one.name = u"Свій: "_s + one.name;
        }
        RouteSetup route;
        route.settings = builtInCast().settings;
        route.targetSettings = builtInCast().targetSettings;
        const Result<DemoCast> cast = seedFrom(catalog, route);
        QVERIFY(cast.has_value());
        Played played(*cast);
        QVERIFY(played.isReady());
        QVERIFY(played.stage().isRehearsal());
        QCOMPARE(played.order(u"10480"_s)->stage.name, u"Свій: Очікує оплату"_s);
        played.stage().pay({u"10480"_s}, uah(4200'00));
        QVERIFY(
            played.comes([&] { return played.order(u"10480"_s)->stage.name == u"Свій: У виробництві"_s; }));
    }
};

QTEST_GUILESS_MAIN(DemoSessionTest)
#include "demosession_test.moc"
